/**
 * Sees that the page has changed, and says where, not more than the page can bear. The observer's callback only collects.
 * Ignores our own host. Never reads text itself.
 */

import { afterFrame } from './slices.ts';

export interface Changes {
  /**
   * Called with what has changed since the last call; 'everything' when that was too much to list. Awaited before the next.
   * True when something was found that had not been.
   */
  changed(where: ReadonlySet<Element> | 'everything'): Promise<boolean>;
  /** Something was drawn in another place, as far as can be told without looking: markers may have to move. */
  moved(): void;
  /** Called when the page has grown or was restyled: what has come into sight without a change of the text. */
  appeared(): Iterable<Element>;
}

/** Records in one go above which the page is rather read anew, once, later. */
const storm = 1_000;
const beforeReading = 250;
const beforeRescan = 1_000;
/** Pages restyle all the time; what fades in, or was held back until a script came, is asked about no more often than this. */
const betweenGlances = 1_000;
/** Reading takes at most this share of the time: a page that never rests is read less often; no more often than this in any case. */
const share = 1 / 50;
const betweenReadings = 2_000;
/** Twice as long with each reading that finds nothing new: a ticker is of no interest to us, the next entry of a live blog is. */
const mostBetween = 4_000;

export function watchPage(
  own: () => Node | null,
  { changed, moved, appeared }: Changes,
  signal: AbortSignal,
): void {
  let touched = new Set<Element>();
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  /** When the page may be read again. */
  let rested = 0;
  let between = betweenReadings;

  const collect = (records: MutationRecord[]): void => {
    const host = own();
    let told = 0;
    for (const record of records) {
      if (isRestyling(record)) glanceLater();
      else {
        told += 1;
        if (told > storm) everything = true;
        if (!everything) note(record, host);
      }
    }
    if (touched.size > storm) everything = true;
    if (everything) touched.clear();
    if (told > 0 && (everything || touched.size > 0)) later();
  };

  /** What is known to be read anew costs no more than asking whether it is: a ticker tells of itself many times a second. */
  function note(record: MutationRecord, host: Node | null): void {
    const { type, target } = record;
    if (touched.has(target as Element)) return;
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
      if (node.nodeType === 1) touched.add(node as Element);
      else if (node.nodeType === 3) inner = true;
    }
    for (let k = 0; !inner && k < removedNodes.length; k++) {
      const node = removedNodes[k] as Node;
      if (node !== host) inner = node.nodeType === 3 || addedNodes.length === 0;
    }
    if (inner && target instanceof Element && target !== document.documentElement) {
      // Text that came or went changes the words around it; an element that went is forgotten by the next reading.
      touched.add(hasOwnText(target) ? target : (target.firstElementChild ?? target));
    }
  }

  function later(): void {
    moved();
    if (timer !== undefined || busy || signal.aborted) return;
    const soon = everything ? beforeRescan : beforeReading;
    timer = setTimeout(() => void read(), Math.max(soon, rested - performance.now()));
  }

  async function read(): Promise<void> {
    timer = undefined;
    const where = everything ? 'everything' : touched;
    touched = new Set();
    everything = false;
    busy = true;
    // Style and layout are then known. Waiting for that is no work, and is not rested for.
    await afterFrame();
    const began = performance.now();
    if (began - rested > mostBetween) between = betweenReadings;
    try {
      const fruitful = await changed(where);
      between = fruitful ? betweenReadings : Math.min(mostBetween, between * 2);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      busy = false;
      const now = performance.now();
      rested = now + Math.min(10_000, Math.max(between, (now - began) / share));
    }
    if (everything || touched.size > 0) later();
  }

  let glancedAt = Number.NEGATIVE_INFINITY;
  let glance: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(glance);
    glance = undefined;
    if (signal.aborted) return;
    observe(true);
    glancedAt = performance.now();
    for (const element of appeared()) touched.add(element);
    if (touched.size > 0) later();
  };
  function glanceLater(): void {
    if (glance !== undefined || signal.aborted) return;
    glance = setTimeout(look, betweenGlances);
    // Until then it does not matter what is restyled: the browser need not tell.
    observe(false);
  }
  for (const name of ['transitionend', 'animationend'])
    document.addEventListener(name, glanceLater, { signal, capture: true, passive: true });

  const observer = new MutationObserver(collect);
  function observe(restyled: boolean): void {
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'open', 'aria-hidden', 'contenteditable', ...(restyled ? restyling : [])],
    });
  }
  observe(true);
  // A page whose height changes with every frame tells of it once a second.
  let height = Number.POSITIVE_INFINITY;
  let measuring: ReturnType<typeof setTimeout> | undefined;
  const growth = new ResizeObserver((entries) => {
    const now = entries.at(-1)?.contentRect.height ?? 0;
    if (now === height) return;
    const grown = now > height;
    height = now;
    growth.disconnect();
    measuring = setTimeout(() => growth.observe(document.body), betweenGlances);
    if (!grown) return;
    if (performance.now() - glancedAt > betweenGlances) look();
    else glanceLater();
  });
  growth.observe(document.body);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(glance);
    clearTimeout(measuring);
  });
}

const restyling = ['class', 'style'];
const isRestyling = ({ type, attributeName }: MutationRecord): boolean =>
  type === 'attributes' && attributeName !== null && restyling.includes(attributeName);

const hasOwnText = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return false;
};
