/**
 * One page session: reads the page, keeps its marks and its list in step with it, opens its notes. Ended, it leaves the page as it
 * was. Hears no messages itself.
 */
import type { Engine } from '../../src/joined-engine.ts';
import type { Steps } from '../../src/steps.ts';
import type { CheckedClaim, Sum } from '../../src/types.ts';
import { startWording } from '../../src/wording/start.ts';
import type { Look, PageState } from '../messages.ts';
import { markedSums } from '../settings.ts';
import { type PageFacts, readFacts } from './article.ts';
import { ownId, tellBackground } from './door.ts';
import type { Found } from './found.ts';
import { createListed } from './listed.ts';
import { createMarks, type Marks } from './marks.ts';
import { createNotes, type Notes } from './notes.ts';
import { mostPainted } from './paint.ts';
import { noteParts } from './parts.ts';
import { pieceOf } from './pieces.ts';
import { createReading, type Reading } from './reading.ts';
import { showBubble } from './selection.ts';
import { afterFrame, inSlices, pause, whenIdle } from './slices.ts';
import { createSurface, type Surface } from './surface.ts';
import { type Watched, watchPage } from './watch.ts';
import { pageVoice } from './words.ts';

/** The page's own scripts build on what they find (hydration): nothing of ours is there before they are through, or this late. */
const latestStart = 5_000;
/** How often a page that shows marks looks whether the extension is still there. */
const heartbeat = 2_000;

/** The extension can end under the page. */
export const alive = (): boolean => typeof ownId() === 'string';

export const addressNow = () => location.href.replace(/#.*$/, '');

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

export function openPage(getEngine: () => Engine): Page {
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
  const listed = createListed();
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

  /** In the order of next and previous, drawn or not. So many at the most. */
  function shown(most = Number.POSITIVE_INFINITY): Found[] {
    const sums: ReadonlySet<Sum> = new Set(look.sums);
    const list: Found[] = [];
    for (const found of listed.noted) {
      if (list.length >= most) break;
      if (sums.has(found.claim.sum) && !(hidden.size > 0 && hidden.has(nameOf(found)))) list.push(found);
    }
    return list;
  }

  /** At once where little has changed; else in slices, until it is through or what is to be drawn has changed again. */
  let drawing: AbortController | undefined;
  async function draw(): Promise<void> {
    if (signal.aborted) return;
    marks ??= createMarks(getSurface, notes, signal, () => watched?.added() ?? null);
    if (look.marks !== 'off') marks.setStyle(look.marks);
    drawing?.abort();
    const now = new AbortController();
    drawing = now;
    const wanted = look.marks === 'off' ? [] : shown(mostPainted);
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

  async function settle(onlyNew: boolean): Promise<boolean> {
    const fruitful = await inSlices(listed.look(reading?.passages.list ?? [], onlyNew), signal);
    // Only now: asked before, the page would have been read and nothing found.
    through = true;
    // Not in the slice that looking has used up.
    await pause();
    // The counts are known, whatever drawing still takes.
    report();
    await draw();
    return fruitful;
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
        appeared: () => now.text.appeared(),
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
      notes.places,
      () => void notes.lookUp(null),
      AbortSignal.any([bubbleLife.signal, signal]),
    );
  }

  const countsNow = () => ({ claims: listed.all.length, noted: listed.noted.length });

  function report(again = false): void {
    if (!alive() || signal.aborted || !through) return;
    const counts = countsNow();
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
      const detected = reading?.passages.language ?? null;
      const language = declared === '' || declared === detected || listed.all.length > 0 ? detected : null;
      const unread = language === null && (reading?.text.characters ?? 0) > 0;
      const { all, name } = listed;
      const counts = countsNow();
      const claims = await inSlices(inWords(all, 0), signal);
      const end = reading?.text.tooLong ? 'too-long' : unread ? 'unread-language' : 'ready';
      return {
        status: through ? end : 'reading',
        language,
        ...getFacts(),
        claims,
        counts,
        list: name,
        hidden:
          hidden.size === 0 ? [] : all.flatMap((found, index) => (hidden.has(nameOf(found)) ? [index] : [])),
      };
    },
    claims: async (wanted, from) =>
      wanted === listed.name ? inSlices(inWords(listed.all, from), signal) : null,
    report,
    showAt(index) {
      const found = listed.all[index];
      return found !== undefined && notes.goTo(found);
    },
    hideAt(index, on) {
      const found = listed.all[index];
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

const nameOf = ({ claim }: Found) => `${claim.figure} ${claim.quote} ${claim.at.start - claim.start}`;

async function loaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve);
      setTimeout(resolve, latestStart);
    });
  }
  await whenIdle(500);
}
