/**
 * Sees that the page has changed, and says where, not more than the page can bear. The observer's callback only collects.
 * Ignores our own host. Never reads text itself.
 */

import { isWithinReach } from './reach.ts';
import { afterFrame, timeInSlices } from './slices.ts';

export interface Changes {
  /**
   * Called with what has changed since the last call; 'everything' when that was too much to list. Awaited before the next.
   * `onlyNew`: the elements are new in the page, and nothing else of it has changed. True when something was found that had not been.
   */
  changed(where: ReadonlySet<Element> | 'everything', onlyNew: boolean): Promise<boolean>;
  /** Something was drawn in another place, as far as can be told without looking: markers may have to move. */
  moved(): void;
  /** Called when the page has grown or was restyled: what has come into sight without a change of the text. */
  appeared(): Iterable<Element>;
}

/** Records in one go above which the page is rather read anew, once, later. */
const storm = 1_000;
/** Records that are kept unlooked at, while a reading is to come anyway. */
const mostUnsorted = 200;
/**
 * A page that has rested this long is read; one that does not rest, after the longest wait: a longer one where all that has changed
 * is far from what the reader sees. Scrolled near, it is read at once.
 */
const beforeReading = 250;
const longestWait = 2_500;
const longestFar = 10_000;
/** Whether it rests, and whether what has come since is far too, is asked this often. */
const betweenAsking = 2_000;
/** Of more elements it is not asked how far they are. */
const mostFar = 200;
/** Of more that were added it is not told which. */
const mostAdded = 200;
const beforeRescan = 1_000;
/** Pages restyle all the time; what fades in, or was held back until a script came, is asked about no more often than this. */
const betweenGlances = 1_000;
/** Whoever follows what moves is told of a stream of changes no more often than this. */
const betweenTelling = 200;
/** A page may grow with every frame. */
const betweenMeasuring = 2_000;
/** Reading takes at most this share of the time: a page that never rests is read less often; no more often than this in any case. */
const share = 1 / 50;
const betweenReadings = 2_500;
/** Twice as long with each reading that finds nothing new: a ticker is of no interest to us, the next entry of a live blog is. */
const mostBetween = 4_000;

export interface Watched {
  /** All that has changed since this was last asked: what is new in the page, or holds it; null where there is more to it. */
  added(): readonly Element[] | null;
}

export function watchPage(
  own: () => Node | null,
  { changed, moved, appeared }: Changes,
  signal: AbortSignal,
): Watched {
  let touched = new Set<Element>();
  let everything = false;
  let onlyNew = true;
  let added: Element[] | null = [];
  /** As they were told; looked at when it is known what for. */
  let unsorted: MutationRecord[][] = [];
  let unsortedCount = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let changedAt = 0;
  let movedAt = 0;
  /** When the first change came that is still to be read. */
  let waitingSince = 0;
  /** So many of the elements to be read were far from the window when that was last asked. */
  let far = 0;
  /** When the page may be read again. */
  let rested = 0;
  let between = betweenReadings;

  /** A change costs the page little more than the call, where a reading is to come anyway. */
  const collect = (records: MutationRecord[]): void => {
    changedAt = performance.now();
    unsorted.push(records);
    unsortedCount += records.length;
    const coming = busy || timer !== undefined;
    if (!coming || unsortedCount > mostUnsorted) sort();
    if (coming && changedAt - movedAt < betweenTelling) return;
    if (!coming && !everything && touched.size === 0) return;
    movedAt = changedAt;
    moved();
    if (!coming) later();
  };

  function sort(): void {
    const host = own();
    for (const records of unsorted) {
      if (records.length > storm) everything = true;
      for (let k = 0; !everything && k < records.length; k++) note(records[k] as MutationRecord, host);
    }
    unsorted = [];
    unsortedCount = 0;
    if (touched.size > storm) everything = true;
    if (everything) touched.clear();
    if (everything || (added && added.length > mostAdded)) added = null;
  }

  /** What is known to be read anew costs no more than asking whether it is: a ticker tells of itself many times a second. */
  function note(record: MutationRecord, host: Node | null): void {
    const { type, target } = record;
    if (type !== 'childList' || record.removedNodes.length > 0) {
      onlyNew = false;
      added = null;
    }
    if (touched.has(target as Element)) {
      if (added?.at(-1) !== target) added?.push(target as Element);
      return;
    }
    if (type !== 'childList') {
      const element = target instanceof Element ? target : target.parentElement;
      if (element && element !== host) touched.add(element);
      return;
    }
    const { addedNodes, removedNodes } = record;
    // Of a long list that got one more entry, only the entry is read.
    let inner = false;
    // By number: of a node list, what goes round makes more than it reads.
    for (let k = 0; k < addedNodes.length; k++) {
      const node = addedNodes[k] as Node;
      if (node === host) continue;
      if (node.nodeType === 1) {
        touched.add(node as Element);
        added?.push(node as Element);
      } else if (node.nodeType === 3) inner = true;
    }
    for (let k = 0; !inner && k < removedNodes.length; k++) {
      const node = removedNodes[k] as Node;
      if (node !== host) inner = node.nodeType === 3 || addedNodes.length === 0;
    }
    if (inner) {
      onlyNew = false;
      added = null;
    }
    if (inner && target instanceof Element && target !== document.documentElement) {
      // Text that came or went changes the words around it; an element that went is forgotten by the next reading.
      touched.add(hasOwnText(target) ? target : (target.firstElementChild ?? target));
    }
  }

  function later(): void {
    // Nobody looks; what has come is read when somebody does.
    if (document.hidden || timer !== undefined || busy || signal.aborted) return;
    if (!everything && touched.size === 0) return;
    const now = performance.now();
    waitingSince = now;
    timer = setTimeout(due, Math.max(everything ? beforeRescan : beforeReading, rested - now));
  }

  /** A page that is still being written to is read when it has rested, and all that came in one go. */
  function due(): void {
    timer = undefined;
    if (document.hidden) return;
    const now = performance.now();
    const waited = now - waitingSince;
    // A timer may be a little early.
    if (now - changedAt < beforeReading && Math.ceil(waited) < longestWait)
      timer = setTimeout(due, Math.min(waited * 2, longestWait - waited));
    else void read();
  }
  /** Whether all that is to be read is far from what the reader sees. Asked when the layout is known, of each element once. */
  function isFar(): boolean {
    if (everything || touched.size > mostFar || [...touched].slice(far).some(isWithinReach)) return false;
    far = touched.size;
    return true;
  }
  document.addEventListener(
    'scroll',
    () => {
      if (far === 0 || timer === undefined) return;
      far = 0;
      clearTimeout(timer);
      timer = setTimeout(due, beforeReading);
    },
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      sort();
      later();
    },
    { signal },
  );

  async function read(): Promise<void> {
    busy = true;
    // Style and layout are then known. Waiting for that is no work, and is not rested for.
    await afterFrame();
    if (signal.aborted) return;
    sort();
    const now = performance.now();
    if (now - changedAt < beforeReading && now - waitingSince < longestFar && isFar()) {
      busy = false;
      timer = setTimeout(due, Math.min(betweenAsking, longestFar - (now - waitingSince)));
      return;
    }
    far = 0;
    const where = everything ? 'everything' : touched;
    touched = new Set();
    everything = false;
    const asNew = onlyNew;
    onlyNew = true;
    const before = timeInSlices();
    if (performance.now() - rested > mostBetween) between = betweenReadings;
    try {
      const fruitful = await changed(where, asNew);
      between = fruitful ? betweenReadings : Math.min(mostBetween, between * 2);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      busy = false;
      const work = timeInSlices() - before;
      rested = performance.now() + Math.min(10_000, Math.max(between, work / share));
    }
    sort();
    later();
  }

  let glancedAt = Number.NEGATIVE_INFINITY;
  let glance: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(glance);
    glance = undefined;
    if (signal.aborted) return;
    watchStyles();
    glancedAt = performance.now();
    const now = [...appeared()];
    for (const element of now) touched.add(element);
    if (now.length > 0) {
      onlyNew = false;
      added = null;
      moved();
    }
    later();
  };
  function glanceLater(): void {
    if (glance !== undefined || signal.aborted) return;
    glance = setTimeout(look, betweenGlances);
    // Until then it does not matter what is restyled: the browser need not tell.
    styles.disconnect();
  }
  for (const name of ['transitionend', 'animationend'])
    document.addEventListener(name, glanceLater, { signal, capture: true, passive: true });

  const observer = new MutationObserver(collect);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'aria-hidden', 'contenteditable'],
  });
  const styles = new MutationObserver(glanceLater);
  const watchStyles = (): void =>
    styles.observe(document.documentElement, {
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style'],
    });
  watchStyles();
  let height = Number.POSITIVE_INFINITY;
  let measuring: ReturnType<typeof setTimeout> | undefined;
  const growth = new ResizeObserver((entries) => {
    const now = entries.at(-1)?.contentRect.height ?? 0;
    if (now === height) return;
    const grown = now > height;
    height = now;
    growth.disconnect();
    measuring = setTimeout(() => growth.observe(document.body), betweenMeasuring);
    if (!grown) return;
    if (performance.now() - glancedAt > betweenGlances) look();
    else glanceLater();
  });
  growth.observe(document.body);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    observer.disconnect();
    styles.disconnect();
    clearTimeout(timer);
    clearTimeout(glance);
    clearTimeout(measuring);
  });
  return {
    added() {
      sort();
      const all = added;
      added = [];
      return all;
    },
  };
}

const hasOwnText = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return false;
};
