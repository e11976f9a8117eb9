/**
 * Whether text lies under something of the page's own that stays while the text scrolls: a header that sticks, a bar at the foot.
 * What is drawn above the page must not show there as if it belonged to the bar. What lies at a point takes a browser the longer to
 * say the longer the page (0.1 ms at 100 KB, 0.5 at 1 MB): while the page scrolls, only as often as a frame bears; those at bars
 * that are known come first, the others in turn, and all of them once it rests. Looks only; never at what is out of the window.
 */
import { isHugePage } from './huge.ts';

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
  /** The page has scrolled: in the next frame, and those after it as long as something is left to ask. */
  look(): void;
}

/** Milliseconds of a frame for asking what lies at points; one is asked about in any case. */
const slice = 1;
/** When nothing has scrolled for so long, there may be other bars: one at the head, one at the foot are looked for. */
const restful = 500;
const edge = 4;
/** Bars that are remembered; more than any page has at a time. */
const mostBars = 20;

/** `marked`: all that are drawn. `show`: tells of one of them that it is under a bar now, or no more. */
export function createUnder(
  host: Element,
  marked: () => Iterable<Marked>,
  show: (button: Element, isUnder: boolean) => void,
  signal: AbortSignal,
): Under {
  const bars = new Set<Element>();
  /** When each in the window was last asked about, and whether it stood at a known bar then. */
  const asked = new WeakMap<Element, { at: number; atBar: boolean }>();
  let frame = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;

  function barAt(x: number, y: number, element: Element | null): Element | null {
    const top = document.elementsFromPoint(x, y).find((one) => one !== host);
    if (!top || (element && (contains(top, element) || contains(element, top)))) return null;
    const bar = staying(top, element);
    if (bar && bars.size < mostBars) bars.add(bar);
    return bar;
  }

  const isUnder = (element: Element, x: number, y: number): boolean =>
    isInWindow(x, y) && !isHugePage() && barAt(x, y, element) !== null;

  function lookNow(): void {
    const began = performance.now();
    const boxes: [Element, DOMRect][] = [];
    for (const bar of bars) {
      if (bar.isConnected) boxes.push([bar, bar.getBoundingClientRect()]);
      else bars.delete(bar);
    }
    const changed: [Element, boolean][] = [];
    const first: Marked[] = [];
    const others: Marked[] = [];
    for (const one of marked()) {
      const { button, element, x, y } = one;
      const then = asked.get(button);
      if (!isInWindow(x, y)) {
        if (then) changed.push([button, false]);
        asked.delete(button);
        continue;
      }
      const atBar = boxes.some(([bar, box]) => isIn(box, x, y) && !contains(bar, element));
      if (atBar && !then?.atBar) first.push(one);
      else if (!then || then.at < scrolledAt) others.push(one);
      if (then?.atBar && !atBar) {
        changed.push([button, false]);
        asked.set(button, { at: then.at, atBar });
      }
    }
    others.sort((one, other) => askedAt(one) - askedAt(other));
    const waiting = [...first, ...others];
    let done = 0;
    for (const { button, element, x, y } of waiting) {
      if (done > 0 && performance.now() - began > slice) break;
      done += 1;
      changed.push([button, isUnder(element, x, y)]);
      asked.set(button, { at: performance.now(), atBar: done <= first.length });
    }
    for (const [button, on] of changed) show(button, on);
    if (done < waiting.length) inNextFrame();
  }
  const askedAt = ({ button }: Marked): number => asked.get(button)?.at ?? Number.NEGATIVE_INFINITY;

  function inNextFrame(): void {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!isHugePage()) lookNow();
    });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    isUnder,
    look() {
      const now = performance.now();
      const hasRested = now - scrolledAt > restful;
      scrolledAt = now;
      if (hasRested && !isHugePage())
        for (const y of [edge, innerHeight - edge]) barAt(innerWidth / 2, y, null);
      inNextFrame();
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
