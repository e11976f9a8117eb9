/**
 * Keeps the note beside the text it is about: below it or above, within the window, through scrolling and resizing, until told
 * to stop. Where the text is not drawn any more, the note stays where the text was last. Never moves the page, and lies over the
 * text only where neither side of it has room for the note's first source.
 */
import {
  autoUpdate,
  computePosition,
  detectOverflow,
  inline,
  type Middleware,
  offset,
  shift,
  size,
} from '@floating-ui/dom';

export interface Anchor {
  /** Where the text is drawn now, in the viewport. */
  rects(): DOMRect[];
  element: Element | null;
}

/** Between note and text, and between note and the edge of the window. */
export const gap = 8;
const tallest = 540;
/** Rather over the text than lower than this, as far as its first source needs it. */
const lowest = 240;
/** In less than this the first source would not be seen: then the note is set close. */
const comfortable = 460;
/** In windows lower than this, a page zoomed to twice its size mostly, all of a close note scrolls. */
const lowWindow = 480;

const cutIn = (part: Element | null) => (part ? part.scrollHeight - part.clientHeight : 0);

/** As high as the note would be if it were not cut. */
const wished = (element: HTMLElement) =>
  Math.min(tallest, element.offsetHeight + cutIn(element) + cutIn(element.querySelector('.body')));

/** As high as the note has to be for the reader to see whose source the first is. */
function needed(element: HTMLElement): number {
  const first = element.querySelector('.sources .head')?.getBoundingClientRect();
  if (!first) return lowest;
  const scrolled = element.scrollTop + (element.querySelector('.body')?.scrollTop ?? 0);
  const below = element.classList.contains('low')
    ? gap
    : (element.querySelector('footer')?.offsetHeight ?? 0);
  return Math.min(lowest, Math.ceil(first.bottom + scrolled - element.getBoundingClientRect().top + below));
}

/** Below where it fits, else above where it fits, else where there is more room; set close where even that is little. */
function roomier(element: HTMLElement): Middleware {
  let decidedIn = '';
  return {
    name: 'roomier',
    async fn(state) {
      const { y, placement, rects } = state;
      const { reference, floating } = rects;
      const over = await detectOverflow(state, { padding: gap });
      const above = reference.y - (y + over.top) - gap;
      const below = y + floating.height - over.bottom - (reference.y + reference.height) - gap;
      const most = Math.max(above, below);
      const window = `${innerWidth} ${innerHeight}`;
      // Once for a window: words that were set anew under the eyes while the page scrolls would be lost.
      if (window !== decidedIn) {
        decidedIn = window;
        element.classList.remove('close-set', 'low');
        if (most < Math.min(comfortable, wished(element)))
          element.classList.add('close-set', ...(innerHeight < lowWindow ? ['low'] : []));
      }
      const wish = wished(element);
      const isBelow = wish <= below || (wish > above && below >= above);
      const better = isBelow ? 'bottom-start' : 'top-start';
      const isAsMeasured = element.offsetHeight === floating.height;
      return better === placement && isAsMeasured ? {} : { reset: { placement: better, rects: true } };
    },
  };
}

/** To the side of what already stands there, where the window has room for both. */
const beside = (taken: () => DOMRect | null): Middleware => ({
  name: 'beside',
  fn({ x, y, rects: { floating } }) {
    const other = taken();
    const apart =
      !other ||
      x >= other.right ||
      x + floating.width <= other.left ||
      y >= other.bottom ||
      y + floating.height <= other.top;
    if (apart) return {};
    const sides = [other.left - gap - floating.width, other.right + gap];
    const [nearest] = sides
      .filter((left) => left >= gap && left + floating.width <= innerWidth - gap)
      .sort((one, two) => Math.abs(one - x) - Math.abs(two - x));
    return nearest === undefined ? {} : { x: nearest };
  },
});

/** `taken`: where another note stands. */
export function follow(anchor: Anchor, element: HTMLElement, taken: () => DOMRect | null): () => void {
  let last = new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const reference = {
    getBoundingClientRect: () => {
      const rects = anchor.rects();
      const [first] = rects;
      if (!first) return last;
      const left = Math.min(...rects.map((rect) => rect.left));
      const top = Math.min(...rects.map((rect) => rect.top));
      const right = Math.max(...rects.map((rect) => rect.right));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      last = new DOMRect(left, top, right - left, bottom - top);
      return last;
    },
    getClientRects: () => {
      const rects = anchor.rects();
      return rects.length > 0 ? rects : [last];
    },
    ...(anchor.element ? { contextElement: anchor.element } : {}),
  };
  let stopped = false;
  const side = roomier(element);
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(gap),
        side,
        // Rather a lower note than one that lies over the words it is about.
        size({
          padding: gap,
          apply({ availableHeight }) {
            if (!stopped)
              element.style.maxHeight = `${Math.round(Math.min(tallest, Math.max(needed(element), availableHeight)))}px`;
          },
        }),
        shift({ padding: gap, crossAxis: true }),
        beside(taken),
      ],
    });
    if (stopped) return;
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  };
  const stop = autoUpdate(reference, element, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}
