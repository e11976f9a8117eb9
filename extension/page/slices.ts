/**
 * Long work in short slices: a generator runs for a few milliseconds, then the page has its thread back.
 * Never runs after its signal has ended it.
 */

import { LONG } from '../../src/steps.ts';

/** Milliseconds at a stretch: a third of a frame at 60 a second, so that one long step more still fits. */
const usual = 5;
/** Of a huge page, where a step now and then makes the browser work for most of a frame. */
export const short = 2;

interface Tasks {
  scheduler?: { postTask?: (task: () => void, how: { priority: 'background' }) => Promise<void> };
}

/** Milliseconds after which a page that never rests has waited for us long enough. */
const latestTurn = 30;

/**
 * Behind whatever the page has waiting, and behind what the browser puts off: collecting garbage is one such thing, and falls into
 * our own slice where we come before it.
 */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { scheduler } = globalThis as Tasks;
    const late = setTimeout(resolve, scheduler?.postTask ? latestTurn : 0);
    const go = () => {
      clearTimeout(late);
      resolve();
    };
    void scheduler?.postTask?.(go, { priority: 'background' });
  });

let spent = 0;
/** Milliseconds that this script's slices have taken so far, all of them together. */
export const timeInSlices = (): number => spent;

/**
 * Work that gives a promise waits for it; before a step that tells of itself as long, the page has its thread back.
 * Rejects with the signal's reason when it is ended before the work is.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
  slice: number = usual,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const began = performance.now();
    let step: IteratorResult<unknown, Result>;
    let now = began;
    do {
      step = work.next();
      now = performance.now();
    } while (!step.done && !(step.value instanceof Promise) && step.value !== LONG && now - began < slice);
    spent += now - began;
    if (step.done) return step.value;
    if (step.value instanceof Promise) await step.value;
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
