/**
 * Whether text lies under something of the page's own that stays while the text scrolls: a header that sticks, a bar at the foot.
 * What is drawn above the page must not show there as if it belonged to the bar. Looks only; asked for what is in the window.
 */

/**
 * On a page of more elements than this, what lies at a point is not asked: with 100,000 paragraphs the browser takes 30 to 60 ms
 * to say so, each time. A marker may then show over a bar that sticks.
 */
const most = 20_000;
/** The browser keeps the count until the page changes. */
export const isHugePage = (): boolean => document.getElementsByTagName('*').length > most;

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
