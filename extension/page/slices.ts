/**
 * Long work in short slices: a generator runs for a few milliseconds, then the page has its thread back.
 * Never runs after its signal has ended it.
 */

import { LONG } from '../../src/steps.ts';

/** Milliseconds at a stretch: a third of a frame at 60 a second, so that one long step more, or a collection of garbage, still fits. */
const slice = 5;

interface Tasks {
  scheduler?: { postTask?: (task: () => void) => Promise<void> };
}

/** Behind whatever the page has waiting: a continuation (`scheduler.yield`) would go before the page's own timers. */
export const pause = (): Promise<void> => {
  const { scheduler } = globalThis as Tasks;
  return scheduler?.postTask ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve));
};

/**
 * Work that gives a promise waits for it; before a step that tells of itself as long, the page has its thread back.
 * Rejects with the signal's reason when it is ended before the work is.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
      if (step.value instanceof Promise) {
        await step.value;
        break;
      }
      if (step.value === LONG) break;
    } while (performance.now() < until);
    await pause();
  }
}

/** When the page has nothing better to do; after `latest` milliseconds in any case. */
export const whenIdle = (latest: number): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: latest });
  });

/**
 * Just after the browser has drawn a frame: style and layout are then known, and asking for them costs nothing.
 * A page in the background draws no frames; there it is a moment later. A busy one is waited for longer.
 */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, document.hidden ? 200 : 1_000);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
