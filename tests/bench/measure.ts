/**
 * Times several pieces of work in turn, so that whatever else the machine does falls on all of them alike.
 * The first, cold run is told apart from the rest. Runs in Node and in a page.
 */
export interface Work {
  /** Returns something, so that no engine can leave the work out. */
  run: (turn: number) => unknown;
  /** Where a turn does only a part of the work: how many turns make the whole. */
  parts?: number;
  /** Puts back what a turn has changed; not timed. */
  undo?: () => void;
}

export interface Timing {
  /** Milliseconds of the first run. */
  cold: number;
  /** Of all others: median, and the ends between which nine in ten lie. */
  median: number;
  low: number;
  high: number;
  runs: number;
}

function timingOf(times: readonly number[]): Timing {
  const [cold = 0, ...rest] = times;
  const sorted = rest.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? cold;
  return { cold, median: at(0.5), low: at(0.05), high: at(0.95), runs: sorted.length };
}

export function measure<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  repetitions: number,
): Record<Name, Timing> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  let kept: unknown;
  for (let turn = 0; turn <= repetitions; turn++) {
    for (const name of names) {
      const { run, parts = 1, undo } = works[name];
      const start = performance.now();
      kept = run(turn);
      times.get(name)?.push((performance.now() - start) * parts);
      undo?.();
    }
  }
  if (kept === undefined) throw new Error('Nothing was measured.');
  return Object.fromEntries(names.map((name) => [name, timingOf(times.get(name) ?? [])])) as Record<
    Name,
    Timing
  >;
}
