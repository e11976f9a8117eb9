/**
 * Work that can be done in steps: a generator that stops where it may be left for a while. Never waits by itself, and knows
 * no clock: who runs it decides how long it goes on at a time.
 */
export type Steps<Result> = Generator<null | typeof LONG, Result, void>;

/** The next step takes long and cannot be parted: it is best begun afresh. */
export const LONG = 'long';

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
