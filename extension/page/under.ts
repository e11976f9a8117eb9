/**
 * Whether text lies under something of the page's own that stays while the text scrolls: a header that sticks, a bar at the foot.
 * What is drawn above the page must not show there as if it belonged to the bar. Looks only; never at what is out of the window.
 *
 * What lies at a point takes a browser long to say on a long page (at 1 MB 0.5 ms, and 5 for the first after each step of scrolling).
 * So while the page scrolls, a marker goes and comes by where known bars are drawn; the points are asked about when it pauses.
 */
import { isHugePage } from './huge.ts';
import { afterFrame } from './slices.ts';

/** A marker as it is drawn, `x` and `y` in the viewport, and the element that its words stand in. */
interface Marked {
  button: Element;
  element: Element;
  x: number;
  y: number;
}

export interface Under {
  /** An overlay that scrolls with the text is part of the page's layout, and no reason to hide anything. */
  isUnder(element: Element, x: number, y: number): boolean;
  /** The page has scrolled. */
  scrolled(): void;
}

/** Milliseconds without scrolling that are a pause; on a page that scrolls on and on, one is made so often. */
const pause = 100;
const longest = 400;
/** Milliseconds of a pause for asking what lies at points; the rest are asked about in the next frame. */
const slice = 4;
/** Where the window begins and ends, a bar is looked for though no marker stands there. */
const edge = 4;
/** Bars that are remembered, and how much of the window one may fill: what fills more is a cover that one may see through. */
const mostBars = 20;
const mostFilled = 1 / 2;

/** `marked`: all that are drawn. `show`: tells of one of them that it is under a bar now, or no more. */
export function createUnder(
  host: Element,
  marked: () => Iterable<Marked>,
  show: (button: Element, isUnder: boolean) => void,
  signal: AbortSignal,
): Under {
  const bars = new Set<Element>();
  /** Those in the window that stand where a bar is drawn. */
  let atBars = new Set<Element>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolledAt = 0;
  let pausedAt = 0;

  /** What stays at that point, above the element's text. */
  function barAt(x: number, y: number, element: Element | null): Element | null {
    const top = document.elementsFromPoint(x, y).find((one) => one !== host);
    if (!top || (element && (contains(top, element) || contains(element, top)))) return null;
    const bar = staying(top, element);
    if (bar && bars.size < mostBars && bar.getBoundingClientRect().height <= innerHeight * mostFilled)
      bars.add(bar);
    return bar;
  }
  const isUnder = (element: Element, x: number, y: number): boolean =>
    isInWindow(x, y) && !isHugePage() && barAt(x, y, element) !== null;

  function* inWindow(): Generator<Marked & { bar: Element | undefined }> {
    const boxes: [Element, DOMRect][] = [];
    for (const bar of bars) {
      if (bar.isConnected) boxes.push([bar, bar.getBoundingClientRect()]);
      else bars.delete(bar);
    }
    for (const one of marked()) {
      const { element, x, y } = one;
      if (!isInWindow(x, y)) continue;
      const [bar] = boxes.find(([bar, box]) => isIn(box, x, y) && !contains(bar, element)) ?? [];
      yield { ...one, bar };
    }
  }

  function follow(): void {
    frame = 0;
    const before = atBars;
    atBars = new Set();
    for (const { button, bar } of inWindow()) if (bar) atBars.add(button);
    for (const button of before) if (!atBars.has(button)) show(button, false);
    for (const button of atBars) if (!before.has(button)) show(button, true);
  }

  async function askAll(): Promise<void> {
    pausedAt = performance.now();
    const asked = new Set<Element | number>();
    for (let left = true; left && !signal.aborted; ) {
      await afterFrame();
      const began = performance.now();
      const answers: [Element, boolean][] = [];
      const isTime = () => performance.now() - began < slice;
      left = false;
      for (const y of [edge, innerHeight - edge]) {
        if (asked.has(y) || !isTime()) continue;
        asked.add(y);
        barAt(innerWidth / 2, y, null);
      }
      for (const { button, element, x, y, bar } of inWindow()) {
        if (asked.has(button)) continue;
        left = !isTime();
        if (left) break;
        const answer = barAt(x, y, element) !== null;
        // A box that one sees the text through.
        if (bar && !answer) bars.delete(bar);
        asked.add(button);
        answers.push([button, answer]);
      }
      for (const [button, answer] of answers) show(button, answer);
    }
  }

  function whenPaused(): void {
    const now = performance.now();
    const isPause = now - scrolledAt >= pause || now - pausedAt >= longest;
    timer = isPause ? undefined : setTimeout(whenPaused, pause);
    if (isPause) void askAll();
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });

  return {
    isUnder,
    scrolled() {
      if (isHugePage() || signal.aborted) return;
      scrolledAt = performance.now();
      if (timer === undefined) {
        pausedAt = scrolledAt;
        timer = setTimeout(whenPaused, pause);
      }
      if (frame === 0 && (bars.size > 0 || atBars.size > 0)) frame = requestAnimationFrame(follow);
    },
  };
}

const isInWindow = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

const contains = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

/** The fixed or sticky element that this is, or is in; null where the words are in it too. */
function staying(top: Element, element: Element | null): Element | null {
  for (let at: Element | null = top; at; at = at.parentElement) {
    if (element && contains(at, element)) return null;
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}
