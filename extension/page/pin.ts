/**
 * A pinned note stands still in the window while the page scrolls, and goes where the reader puts it: by arrow keys, pulled by its
 * head, or from corner to corner for whoever does neither. Always wholly within the window. Moves nothing but the note.
 */
import { gap } from './follow.ts';

export interface Pinned {
  /** By the arrow key that was pressed; false for every other key. */
  push(key: string): boolean;
  /** To the next corner, clockwise; not at the end of a pull. */
  toNextCorner(event: MouseEvent): void;
  end(): void;
}

const stride = 32;
/** A hand that presses trembles by as many pixels. */
const tremble = 4;

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function pinHere(element: HTMLElement): Pinned {
  const life = new AbortController();
  const { signal } = life;
  let { left, top } = element.getBoundingClientRect();
  let pulled = false;

  /** What is left of the window for the note's corner. */
  const room = () => {
    // Without the scroll bars, where the page says how wide it is without them.
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      right: Math.min(innerWidth, clientWidth || innerWidth) - element.offsetWidth - gap,
      bottom: Math.min(innerHeight, clientHeight || innerHeight) - element.offsetHeight - gap,
    };
  };
  function to(x: number, y: number): void {
    const { right, bottom } = room();
    left = Math.round(Math.max(gap, Math.min(x, right)));
    top = Math.round(Math.max(gap, Math.min(y, bottom)));
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }
  const stay = () => {
    const height = Number.parseFloat(element.style.maxHeight) || Number.POSITIVE_INFINITY;
    element.style.maxHeight = `${Math.min(height, innerHeight - 2 * gap)}px`;
    to(left, top);
  };

  function pull(event: PointerEvent): void {
    pulled = false;
    if (!event.isTrusted || event.button !== 0 || !(event.target instanceof Element)) return;
    const { target, pointerId } = event;
    const handle = target.closest('.move') ?? (target.closest('button') ? null : target.closest('header'));
    if (!handle) return;
    const from = { x: event.clientX - left, y: event.clientY - top };
    const pressed = { x: event.clientX, y: event.clientY };
    const hand = new AbortController();
    const until = { signal: AbortSignal.any([hand.signal, signal]) };
    // By what was pressed, so that a press without a pull is still its own click.
    handle.setPointerCapture(pointerId);
    element.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerId: mover }) => {
        if (mover !== pointerId) return;
        pulled ||= Math.hypot(clientX - pressed.x, clientY - pressed.y) > tremble;
        if (pulled) to(clientX - from.x, clientY - from.y);
      },
      until,
    );
    for (const name of ['pointerup', 'pointercancel'])
      element.addEventListener(name, () => hand.abort(), until);
  }

  element.addEventListener('pointerdown', pull, { signal });
  addEventListener('resize', stay, { signal });
  // The next claim's words may be longer.
  const sizes = new ResizeObserver(stay);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    push(key) {
      const way = ways[key];
      if (way) to(left + way[0] * stride, top + way[1] * stride);
      return way !== undefined;
    },
    toNextCorner({ detail }) {
      // Presses of the keyboard have no such count, and no pull before them.
      if (pulled && detail > 0) return;
      const { right, bottom } = room();
      const onTheLeft = left - gap < right - left;
      const onTop = top - gap < bottom - top;
      to(onTop ? right : gap, onTheLeft ? gap : bottom);
    },
    end: () => life.abort(),
  };
}
