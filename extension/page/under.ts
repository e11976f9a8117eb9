/**
 * Whether text lies under something of the page's own that stays while the text scrolls: a header that sticks, a bar at the foot.
 * What is drawn above the page must not show there as if it belonged to the bar. Looks only; asked for what is in the window.
 */
import { isHugePage } from './huge.ts';

/** `x`, `y` in the viewport. An overlay that scrolls with the text is part of the page's layout, and no reason to hide anything. */
export function isUnder(element: Element, x: number, y: number, host: Element): boolean {
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || isHugePage()) return false;
  const contains = (outer: Element, inner: Element) => Node.prototype.contains.call(outer, inner);
  for (const top of document.elementsFromPoint(x, y)) {
    if (top === host) continue;
    return !contains(top, element) && !contains(element, top) && stays(top, element);
  }
  return false;
}

/** Fixed or sticky, itself or by what it is in; not by what both are in. */
function stays(top: Element, element: Element): boolean {
  for (let at: Element | null = top; at; at = at.parentElement) {
    if (Node.prototype.contains.call(at, element)) return false;
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
