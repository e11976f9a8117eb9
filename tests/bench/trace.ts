/** What the extension's own scripts did in a page, read from Chromium's trace. Measures; judges nothing. */
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread ran. */
  tdur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string } };
}

/** The scripts that are put into pages; what the extension's own pages load lies in folders of theirs. */
const IN_PAGES = /^chrome-extension:\/\/[a-z]+\/(?!background)[a-z-]+\.js$/;

interface Traced {
  /** Milliseconds of the extension's longest single piece of work in the page, and of all of it. */
  longest: number;
  /** The longest, collections of garbage within it taken off: when they come, and how much of the page's they clear, is the browser's. */
  uncollected: number;
  all: number;
}

/**
 * What ran in the page while `act` did: calls into the extension's scripts and the promises that go on behind them (the pages
 * have no scripts of their own). In time of the page's thread where that is less than the wall's, so that a machine busy
 * with something else does not count; some systems tell the thread's time in leaps of tens of milliseconds, so it can be more.
 */
export async function traceOurs(browser: Browser, page: Page, act: () => Promise<void>): Promise<Traced> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const ours = traceEvents.filter(
    ({ name, ph, args }) =>
      ph === 'X' &&
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      IN_PAGES.test(args?.data?.url ?? ''),
  );
  const threads = new Set(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  ours.push(
    ...traceEvents.filter(
      ({ name, ph, pid, tid }) => ph === 'X' && name === 'RunMicrotasks' && threads.has(`${pid} ${tid}`),
    ),
  );
  ours.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const collections = traceEvents.filter(
    ({ name, ph }) => ph === 'X' && (name === 'MinorGC' || name === 'MajorGC'),
  );
  const collectedIn = ({ pid, tid, ts, dur = 0 }: TraceEvent): number =>
    collections
      .filter((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts < ts + dur)
      .reduce((sum, one) => sum + timeOf(one), 0);
  let longest = 0;
  let uncollected = 0;
  let all = 0;
  /** Where the outermost piece of each thread ends: what is within it is counted with it. */
  const ends = new Map<string, number>();
  for (const piece of ours) {
    const { pid, tid, ts, dur = 0 } = piece;
    const took = timeOf(piece);
    longest = Math.max(longest, took);
    if (took > uncollected) uncollected = Math.max(uncollected, took - collectedIn(piece));
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    all += took;
  }
  return { longest, uncollected, all };
}

/** Milliseconds. */
const timeOf = ({ dur = 0, tdur = dur }: TraceEvent): number => Math.min(dur, tdur) / 1_000;
