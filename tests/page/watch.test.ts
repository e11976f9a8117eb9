/** When a page that changes is read anew: soon after it has rested, and no more than every two and a half seconds while it does not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../extension/page/watch.ts';

let life: AbortController;
let list: HTMLElement;
/** What a reading says it has found. */
let fruitful: boolean;
let reads: { at: number; where: ReadonlySet<Element> | 'everything' }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  life = new AbortController();
  reads = [];
  fruitful = true;
  list = document.body.appendChild(document.createElement('div'));
  watchPage(
    () => null,
    {
      async changed(where) {
        reads.push({ at: performance.now(), where });
        return fruitful;
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

test('what comes in one go is read in one go, when the page has rested', async () => {
  const lines = new Set<Element>();
  for (let k = 0; k < 20; k++) {
    lines.add(await addLine());
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  expect(reads.map(({ where }) => where)).toEqual([lines]);
});

test('a page that never rests is read every two and a half seconds, and all that came is told', async () => {
  const lines = new Set<Element>();
  for (let k = 0; k < 240; k++) {
    lines.add(await addLine());
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(2_500);
  const gaps = reads.slice(1).map(({ at }, k) => at - (reads[k]?.at ?? 0));
  expect(reads.length).toBeGreaterThan(3);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2_500);
  for (const gap of gaps) expect(gap).toBeLessThan(3_000);
  const told = reads.flatMap(({ where }) => (where === 'everything' ? [] : [...where]));
  expect(new Set(told)).toEqual(lines);
});

test('a page that changes all the while and brings nothing is read ever less often, every four seconds at least', async () => {
  fruitful = false;
  for (let k = 0; k < 400; k++) {
    await addLine();
    await vi.advanceTimersByTimeAsync(50);
  }
  const gaps = reads.slice(1).map(({ at }, k) => at - (reads[k]?.at ?? 0));
  expect(gaps.length).toBeGreaterThan(3);
  expect(gaps[0]).toBeLessThan(4_500);
  for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThanOrEqual(4_000);
  for (const gap of gaps) expect(gap).toBeLessThan(4_500);
});

test('once such a page has brought something, it is read every two and a half seconds again', async () => {
  fruitful = false;
  for (let k = 0; k < 240; k++) {
    await addLine();
    await vi.advanceTimersByTimeAsync(50);
  }
  fruitful = true;
  const before = reads.length;
  for (let k = 0; k < 300; k++) {
    await addLine();
    await vi.advanceTimersByTimeAsync(50);
  }
  const gaps = reads.slice(before + 1).map(({ at }, k) => at - (reads[before + k]?.at ?? 0));
  expect(gaps.length).toBeGreaterThan(3);
  for (const gap of gaps) expect(gap).toBeLessThan(3_000);
});

test('after a rest, the next change is read as soon as the first was', async () => {
  await addLine();
  await vi.advanceTimersByTimeAsync(400);
  await vi.advanceTimersByTimeAsync(5_000);
  await addLine();
  await vi.advanceTimersByTimeAsync(400);
  expect(reads).toHaveLength(2);
});
