/**
 * Finds the page's popovers that lie over one of ours, also those in closed roots, of which the document hears nothing: Firefox
 * shows such roots to extensions. For browsers that do not tell whether an element can be seen; asked when something is pressed,
 * never continually. Looks only. What it cannot know: whether a page that keeps events from us has shown a known popover again.
 */

/** Only extensions have it, and only in Firefox. */
interface Rooted extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** A page with more elements is not searched: a press must be answered. */
const most = 50_000;

/** What ours has been raised over, until it is shown again. */
const below = new WeakSet<Element>();

/** True where a popover lies over `own` that it has not been raised over; whoever asks raises it then. */
export function isCovered(own: Element, signal: AbortSignal): boolean {
  const place = own.getBoundingClientRect();
  const root = own.getRootNode();
  let covered = false;
  let left = most;
  const look = (within: Document | ShadowRoot): void => {
    for (const popover of within.querySelectorAll(':popover-open')) {
      if (below.has(popover) || !overlap(popover.getBoundingClientRect(), place)) continue;
      covered = true;
      below.add(popover);
      popover.addEventListener('beforetoggle', () => below.delete(popover), { once: true, signal });
    }
    for (const element of within.querySelectorAll<Rooted>('*')) {
      left -= 1;
      if (left < 0) return;
      const inner = element.openOrClosedShadowRoot;
      if (inner && inner !== root) look(inner);
    }
  };
  look(document);
  return covered;
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
