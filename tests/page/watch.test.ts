/** When a page that changes is read anew: soon after it has rested, and no more than once a second while it does not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../extension/page/watch.ts';

let life: AbortController;
let list: HTMLElement;
let reads: { at: number; where: ReadonlySet<Element> | 'everything' }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  life = new AbortController();
  reads = [];
  list = document.body.appendChild(document.createElement('div'));
  watchPage(
    () => null,
    {
      async changed(where) {
        reads.push({ at: performance.now(), where });
      },
      moved() {},
      appeared: () => [],
    },
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  list.remove();
  vi.useRealTimers();
});

/** A line comes; what watches is told before anything else happens. */
async function addLine(): Promise<HTMLElement> {
  const line = list.appendChild(document.createElement('p'));
  line.textContent = 'A line that came later.';
  await Promise.resolve();
  return line;
}

test('what comes to a page at rest is read at once, by itself', async () => {
  const line = await addLine();
  await vi.advanceTimersByTimeAsync(400);
  expect(reads.map(({ where }) => where)).toEqual([new Set([line])]);
});

test('a page that never rests is read once a second at most, and all that came is told', async () => {
  const lines = new Set<Element>();
  for (let k = 0; k < 100; k++) {
    lines.add(await addLine());
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  const gaps = reads.slice(1).map(({ at }, k) => at - (reads[k]?.at ?? 0));
  expect(reads.length).toBeGreaterThan(3);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
  const told = reads.flatMap(({ where }) => (where === 'everything' ? [] : [...where]));
  expect(new Set(told)).toEqual(lines);
});

test('after a rest, the next change is read as soon as the first was', async () => {
  await addLine();
  await vi.advanceTimersByTimeAsync(400);
  await vi.advanceTimersByTimeAsync(5_000);
  await addLine();
  await vi.advanceTimersByTimeAsync(400);
  expect(reads).toHaveLength(2);
});
