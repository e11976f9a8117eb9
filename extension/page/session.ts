/**
 * One page session after another: reads the page, keeps its marks, opens its notes, answers the background and the panel.
 * A navigation inside the page ends one session and begins the next; a switch-off, or the extension's own end, leaves the
 * page as it was. A second copy of the script sees the first and does nothing.
 */
import type { Engine } from '../../src/joined-engine.ts';
import type { Steps } from '../../src/steps.ts';
import type { CheckedClaim, Sum } from '../../src/types.ts';
import { startWording } from '../../src/wording/start.ts';
import { isToPage, type Look, type PageState, type Sender, type ToPage } from '../messages.ts';
import { markedSums } from '../settings.ts';
import { type PageFacts, readFacts } from './article.ts';
import { listen, ownId, tellBackground } from './door.ts';
import { createPageEngine } from './engine.ts';
import { isSeenAt } from './left-out.ts';
import { createMarks, type Marks } from './marks.ts';
import { createNotes, type Notes } from './notes.ts';
import { mostPainted } from './paint.ts';
import { noteParts } from './parts.ts';
import { nameOfList, pieceOf } from './pieces.ts';
import { rectsOf } from './ranges.ts';
import { createReading, type Found, isSame, type Reading } from './reading.ts';
import { showBubble } from './selection.ts';
import { afterFrame, inSlices, pause, whenIdle } from './slices.ts';
import { createSurface, removeStaleHosts, type Surface } from './surface.ts';
import { type Watched, watchPage } from './watch.ts';
import { pageVoice } from './words.ts';

/** The page's own scripts build on what they find (hydration): nothing of ours is there before they are through, or this late. */
const latestStart = 5_000;
/** Whether words can still be seen is asked for all of them this often at most, on a page that changes all the while. */
const betweenAskingAll = 10_000;
/** And for so many of them whenever the page has grown: what that costs does not grow with the page. */
const askedAgain = 20;
/** How often a page that shows marks looks whether the extension is still there. */
const heartbeat = 2_000;

const alive = (): boolean => typeof ownId() === 'string';

export function startSession(): void {
  const mark = Symbol.for('second-source page');
  const world = globalThis as unknown as Record<symbol, unknown>;
  const first = world[mark];
  if (typeof first === 'function' && first()) return;
  if (!(document instanceof HTMLDocument)) return;
  world[mark] = alive;
  removeStaleHosts();

  let engine: Engine | undefined;
  const getEngine = () => {
    engine ??= createPageEngine();
    return engine;
  };
  let page = openPage(getEngine);
  /** Null while the page is not to be read. */
  let look: Look | null = null;
  let asking: ReturnType<typeof setTimeout> | undefined;
  /** Woken for a selection, or told to leave: nobody has asked for this page to be read. Until told, that is about to come. */
  let idle = false;

  const renew = (): void => {
    page.end();
    page = openPage(getEngine);
  };
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => {
    // To another place of the same page: nothing to read anew.
    if (look === null || page.address === addressNow()) return;
    renew();
    if (alive()) void page.read(look);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && alive()) page.report(true);
  });

  /** When a pause is over, the page is read as if it had just been opened. */
  const askAgain = (until: number): void => {
    clearTimeout(asking);
    const wait = until - Date.now();
    if (wait >= 2 ** 31) return;
    asking = setTimeout(
      () => {
        if (alive()) void tellBackground({ type: 'something-to-read' });
      },
      Math.max(1_000, wait),
    );
  };
  const answer = async (message: ToPage): Promise<unknown> => {
    switch (message.type) {
      case 'read-page':
        clearTimeout(asking);
        look = message.look;
        idle = false;
        await page.read(look);
        return { shown: true };
      case 'check-now':
        // With the claims there are now.
        engine = undefined;
        renew();
        look ??= { bubble: false, marks: 'line', sums: [...markedSums] };
        idle = false;
        await page.read(look);
        return page.state();
      case 'page-state':
        return idle ? { ...(await page.state()), status: 'not-read' } : page.state();
      case 'page-claims':
        return page.claims(message.list, message.from);
      case 'show-claim':
        return { shown: page.showAt(message.index) };
      case 'hide-claim':
        page.hideAt(message.index, message.hidden);
        return page.state();
      case 'step':
        // A page nobody asked to read is not read by a key meant for its claims: the background sees to that.
        return look === null ? undefined : { shown: page.step(message.by) };
      case 'look-up-selection':
        idle = look === null;
        return (await page.lookUp(message.text)) ? { shown: true } : undefined;
      case 'look':
        if (look !== null) {
          const drawn = look.marks !== 'off';
          look = message.look;
          if (drawn === (look.marks !== 'off')) page.setLook(look);
          else {
            // Between something and nothing at all: the host goes with the last mark, and comes with the first.
            renew();
            void page.read(look);
          }
        }
        return { shown: true };
      case 'leave':
        if (look !== null && message.until !== null) askAgain(message.until);
        look = null;
        idle = true;
        renew();
        return { shown: false };
    }
  };
  listen((message: unknown, sender: Sender) =>
    isToPage(message, sender, ownId() ?? '') ? answer(message) : undefined,
  );
}

const addressNow = () => location.href.replace(/#.*$/, '');

interface Page {
  readonly address: string;
  /** Reads and marks, once; resolves when the first reading is through. */
  read(look: Look): Promise<void>;
  state(): Promise<PageState>;
  /** One more piece of the list, or null where it is another by now. */
  claims(list: string, from: number): Promise<CheckedClaim[] | null>;
  /** Tells the background the counts, where they are new or `again`. */
  report(again?: boolean): void;
  showAt(index: number): boolean;
  hideAt(index: number, hidden: boolean): void;
  step(by: 1 | -1): boolean;
  /** Opens a note for the selection; false where that could not be done. */
  lookUp(text: string | null): Promise<boolean>;
  setLook(look: Look): void;
  end(): void;
}

function openPage(getEngine: () => Engine): Page {
  const life = new AbortController();
  const { signal } = life;
  let known: PageFacts | undefined;
  /** Looked for when first asked: on a long page that takes a while, and the script's start is long enough. */
  const getFacts = () => {
    known ??= readFacts(document);
    return known;
  };
  let surface: Surface | undefined;
  const getSurface = () => {
    surface ??= createSurface(signal);
    return surface;
  };
  let reading: Reading | undefined;
  let watched: Watched | undefined;
  let marks: Marks | undefined;
  let first: Promise<void> | undefined;
  let through = false;
  let listed: readonly Found[] = [];
  let list = nameOfList();
  let told = '';
  let bubbleLife: AbortController | undefined;
  let look: Look = { bubble: false, marks: 'line', sums: markedSums.slice() };
  /** What the reader has hidden here, by what is claimed and in which words. */
  const hidden = new Set<string>();

  const notes: Notes = createNotes(
    {
      engine: getEngine,
      parts: noteParts,
      surface: getSurface,
      facts: getFacts,
      shown: () => shown(),
      isHidden: (found) => hidden.has(nameOf(found)),
      hide: (found, on) => {
        if (on) hidden.add(nameOf(found));
        else hidden.delete(nameOf(found));
        void draw();
      },
      markerOf: (found) => marks?.markerOf(found),
    },
    signal,
  );

  const noted = () => listed.filter(isNoted);
  /** In the order of next and previous, drawn or not. */
  const shown = () => {
    const sums: ReadonlySet<Sum> = new Set(look.sums);
    return noted().filter(
      (found) => sums.has(found.claim.sum) && !(hidden.size > 0 && hidden.has(nameOf(found))),
    );
  };

  /** At once where little has changed; else in slices, until it is through or what is to be drawn has changed again. */
  let drawing: AbortController | undefined;
  async function draw(): Promise<void> {
    if (signal.aborted) return;
    marks ??= createMarks(getSurface, notes, signal, () => watched?.added() ?? null);
    if (look.marks !== 'off') marks.setStyle(look.marks);
    drawing?.abort();
    const now = new AbortController();
    drawing = now;
    const wanted = look.marks === 'off' ? [] : shown();
    const { show } = marks;
    await inSlices(show(wanted), AbortSignal.any([now.signal, signal])).catch((reason) => {
      if (!now.signal.aborted && !signal.aborted) throw reason;
    });
    if (wanted.length > 0 && !signal.aborted) prepareNote();
  }

  let prepared = false;
  /** There is something to open now: what draws a note is brought once the page has nothing better to do. */
  function prepareNote(): void {
    if (prepared) return;
    prepared = true;
    void whenIdle(latestStart).then(() => (signal.aborted || !alive() ? undefined : noteParts()));
  }

  /** Claims that could be seen when they were last asked about, and when all were. */
  let seen: ReadonlySet<Found> = new Set();
  /** Of those, so many are next to be asked again. */
  let asked = 0;
  let askedAllAt = Number.NEGATIVE_INFINITY;

  /**
   * What was found and can be seen: text that no reader sees makes no note. `onlyNew`: the page has grown, and those that could be
   * seen are asked again a few at a time. True when there is something new.
   */
  async function settle(onlyNew: boolean): Promise<boolean> {
    const before = seen;
    const now = performance.now();
    const known = new Set(seen);
    if (onlyNew) {
      if (asked >= listed.length) asked = 0;
      for (const found of listed.slice(asked, asked + askedAgain)) known.delete(found);
      asked += askedAgain;
    } else if (now - askedAllAt > betweenAskingAll) {
      askedAllAt = now;
      known.clear();
    }
    const visible = await inSlices(seenOf(reading?.found ?? [], known), signal);
    if (!isSame(visible, listed)) list = nameOfList();
    listed = visible;
    seen = new Set(listed);
    // Only now: asked before, the page would have been read and nothing found.
    through = true;
    // Not in the slice that looking has used up.
    await pause();
    // The counts are known, whatever drawing still takes.
    report();
    await draw();
    return listed.some((found) => !before.has(found));
  }

  async function readFirst(): Promise<void> {
    const engine = getEngine();
    reading = createReading(engine, getFacts(), () => surface?.host ?? null, signal);
    const now = reading;
    watched = watchPage(
      () => surface?.host ?? null,
      {
        async changed(where, onlyNew) {
          if (!alive()) life.abort();
          signal.throwIfAborted();
          await first;
          await (where === 'everything' ? now.all() : now.touched(where, onlyNew));
          // The page may have changed meanwhile: where words stand is asked when the browser has worked it out.
          await afterFrame();
          return settle(onlyNew);
        },
        moved: () => marks?.moved(),
        appeared: () => now.appeared(),
      },
      signal,
    );
    setBubble(look.bubble);
    await whenIdle(500);
    await afterFrame();
    await now.all();
    await loaded(signal);
    await afterFrame();
    await settle(false);
    const pulse = setInterval(() => {
      if (!alive()) life.abort();
    }, heartbeat);
    signal.addEventListener('abort', () => clearInterval(pulse));
  }

  function setBubble(on: boolean): void {
    bubbleLife?.abort();
    bubbleLife = undefined;
    if (!on || signal.aborted) return;
    bubbleLife = new AbortController();
    showBubble(
      getSurface,
      notes.bubble,
      () => void notes.lookUp(null),
      AbortSignal.any([bubbleLife.signal, signal]),
    );
  }

  function report(again = false): void {
    if (!alive() || signal.aborted || !through) return;
    const counts = countsOf(listed);
    const now = `${addressNow()} ${counts.claims} ${counts.noted}`;
    if (now === told && !again) return;
    told = now;
    void tellBackground({ type: 'page-counts', ...counts });
  }

  function* inWords(all: readonly Found[], from: number): Steps<CheckedClaim[]> {
    yield* startWording(pageVoice().messages.locale);
    return yield* pieceOf(all, from);
  }

  return {
    address: addressNow(),
    read(wanted) {
      if (!first) look = wanted;
      first ??= readFirst().catch((reason) => {
        // Ended in the middle: a navigation, a switch-off. Anything else is a fault to be seen.
        if (!signal.aborted) throw reason;
      });
      return first;
    },
    async state() {
      // Detected by a few shared words only, against the page's own word for its language, and nothing found: not read.
      const declared = document.documentElement.lang.slice(0, 2).toLowerCase();
      const detected = reading?.language ?? null;
      const language = declared === '' || declared === detected || listed.length > 0 ? detected : null;
      const unread = language === null && (reading?.characters ?? 0) > 0;
      const all = listed;
      const name = list;
      const claims = await inSlices(inWords(all, 0), signal);
      const end = reading?.tooLong ? 'too-long' : unread ? 'unread-language' : 'ready';
      const facts = getFacts();
      return {
        status: through ? end : 'reading',
        language,
        published: facts.published,
        modified: facts.modified,
        title: facts.title,
        url: facts.url,
        claims,
        counts: countsOf(all),
        list: name,
        hidden: all.flatMap((found, index) => (hidden.has(nameOf(found)) ? [index] : [])),
      };
    },
    claims: async (wanted, from) => (wanted === list ? inSlices(inWords(listed, from), signal) : null),
    report,
    showAt(index) {
      const found = listed[index];
      return found !== undefined && notes.goTo(found);
    },
    hideAt(index, on) {
      const found = listed[index];
      if (found) notes.hide(found, on);
    },
    step: (by) => notes.step(by),
    lookUp: (text) => notes.lookUp(text),
    setLook(next) {
      look = next;
      setBubble(next.bubble);
      void draw();
    },
    end: () => life.abort(),
  };
}

/**
 * `known` to be seen: words that were not touched since are where they were, as a rule. Of more than are ever drawn, the rest is
 * taken at its word.
 */
function* seenOf(all: readonly Found[], known: ReadonlySet<Found>): Steps<Found[]> {
  const seen: Found[] = [];
  const boxes = new Map<Element, boolean>();
  for (const found of all) {
    if (seen.length >= mostPainted || known.has(found)) seen.push(found);
    else {
      if (isSeenAt(found.block.element, rectsOf(found.range), boxes)) seen.push(found);
      yield null;
    }
  }
  return seen;
}

const countsOf = (all: readonly Found[]) => ({ claims: all.length, noted: all.filter(isNoted).length });

const isNoted = ({ claim }: Found) => claim.sum !== 'no-source';

const nameOf = ({ claim }: Found) => `${claim.figure} ${claim.quote} ${claim.at.start - claim.start}`;

async function loaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      const done = () => resolve();
      addEventListener('load', done, { once: true, signal });
      signal.addEventListener('abort', done);
      setTimeout(done, latestStart);
    });
  }
  await whenIdle(500);
}
