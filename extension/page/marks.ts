/**
 * Keeps what is drawn in step with what was found: lines under claims, markers at their ends, and the pointer's heed.
 * Only what differs is added or taken away. Makes our element only when there is something to show.
 */

import type { Steps } from '../../src/steps.ts';
import { type Found, isSame } from './found.ts';
import { watchPointer } from './hit.ts';
import { type MarkedSum, mostPainted, type Paint, type PaintStyle, startPaint } from './paint.ts';
import { createMarkers, type Markers } from './place.ts';
import type { Surface } from './surface.ts';

export interface Marks {
  /** How marks are drawn from now on, those already there too. */
  setStyle(style: PaintStyle): void;
  /** Exactly these, in reading order; of a page with more than helps, the first. In steps; the next call mends what was left undone. */
  show(found: readonly Found[]): Steps<void>;
  /** The text may be drawn elsewhere now. */
  moved(): void;
  markerOf(found: Found): HTMLElement | undefined;
}

interface Told {
  group: string;
  label(found: Found, index: number, of: number): string;
  pressed(found: Found): void;
  rested(found: Found): void;
  left(): void;
}

/** `added`: all that has changed in the page since it was last asked; null where that is more than new elements. */
export function createMarks(
  surface: () => Surface,
  told: Told,
  signal: AbortSignal,
  added: () => readonly Element[] | null = () => null,
): Marks {
  let paint: Paint | undefined;
  let markers: Markers | undefined;
  let hits: ReturnType<typeof watchPointer> | undefined;
  const drawn = new Map<Found, MarkedSum>();
  /** The last list that was drawn to its end; null while one is drawn, and where one was left undone. */
  let shown: readonly Found[] | null = [];
  let style: PaintStyle = 'line';

  function begin(): { paint: Paint; markers: Markers; hits: ReturnType<typeof watchPointer> } {
    paint ??= startPaint(signal);
    paint.setStyle(style);
    if (!markers) {
      const { root } = surface();
      markers = createMarkers(surface(), told, signal, added);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const foundOf = (event: Event) => (event.isTrusted ? markers?.foundOf(event.target) : undefined);
      root.addEventListener(
        'click',
        (event) => {
          const found = foundOf(event);
          // A note that a click has opened, and a quick Escape closed, must not come back for the resting pointer.
          clearTimeout(timer);
          if (found) told.pressed(found);
        },
        { signal },
      );
      root.addEventListener(
        'pointerover',
        (event) => {
          const found = (event as PointerEvent).pointerType === 'touch' ? undefined : foundOf(event);
          clearTimeout(timer);
          if (found) timer = setTimeout(() => told.rested(found), 200);
        },
        { signal },
      );
      root.addEventListener(
        'pointerout',
        (event) => {
          clearTimeout(timer);
          if (foundOf(event)) told.left();
        },
        { signal },
      );
    }
    hits ??= watchPointer({ ...told, at: (x, y) => paint?.at(x, y) }, signal);
    return { paint, markers, hits };
  }

  return {
    setStyle(next) {
      style = next;
      paint?.setStyle(next);
    },
    *show(all) {
      if (signal.aborted || (all.length === 0 && drawn.size === 0)) return;
      const found = all.slice(0, mostPainted);
      const now = begin();
      yield null;
      if (isSame(found, shown)) return;
      shown = null;
      // First: it asks the page for styles, which what is painted makes it work out anew.
      yield* now.markers.show(found);
      const fresh = found.filter((one) => !drawn.has(one));
      for (const one of fresh) {
        // Where it stands is looked for in the page, and kept.
        void one.range;
        yield null;
      }
      const next = new Set(found);
      for (const [one, sum] of drawn) {
        if (next.has(one)) continue;
        now.paint.delete(sum, one.range);
        drawn.delete(one);
      }
      for (const one of fresh) {
        const sum = one.claim.sum as MarkedSum;
        now.paint.add(sum, one.range);
        drawn.set(one, sum);
      }
      now.hits.heed(found);
      shown = found;
    },
    moved: () => markers?.moved(),
    markerOf: (found) => markers?.of(found),
  };
}
