/**
 * When a page that changes is read anew: soon after it has rested, and no more than every two and a half seconds while it does not;
 * what comes far from the window may wait until the page rests. And what markers are told of it.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Watched, watchPage } from '../../extension/page/watch.ts';

let life: AbortController;
let list: HTMLElement;
/** What a reading says it has found. */
let fruitful: boolean;
let watched: Watched;
let reads: { at: number; where: ReadonlySet<Element> | 'everything' }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  life = new AbortController();
  reads = [];
  fruitful = true;
  list = document.body.appendChild(document.createElement('div'));
  watched = watchPage(
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
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A line comes above the others; what watches is told before anything else happens. */
async function addLine(): Promise<HTMLElement> {
  const line = document.createElement('p');
  list.prepend(line);
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

/** Puts the list so far down that nobody sees what comes there, and waits until its first line has been read. */
async function farListAtRest(): Promise<HTMLElement> {
  const space = document.createElement('div');
  space.style.height = '9000px';
  list.before(space);
  await addLine();
  await vi.advanceTimersByTimeAsync(6_000);
  reads = [];
  return space;
}
async function addLines(seconds: number): Promise<Set<Element>> {
  const lines = new Set<Element>();
  for (let k = 0; k < seconds * 20; k++) {
    lines.add(await addLine());
    await vi.advanceTimersByTimeAsync(50);
  }
  return lines;
}
const sizesOf = () => reads.map(({ where }) => (where === 'everything' ? 0 : where.size));

test('what comes far from the window is read in one go when the page has rested', async () => {
  await farListAtRest();
  const lines = await addLines(6);
  expect(reads).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(reads.map(({ where }) => where)).toEqual([lines]);
});

test('it is read after ten seconds where the page never rests', async () => {
  await farListAtRest();
  const from = performance.now();
  await addLines(12);
  expect(reads).toHaveLength(1);
  expect((reads[0]?.at ?? 0) - from).toBeGreaterThan(9_900);
  expect((reads[0]?.at ?? 0) - from).toBeLessThan(10_500);
});

test('scrolled near, it is read at once', async () => {
  const space = await farListAtRest();
  await addLines(4);
  expect(reads).toEqual([]);
  const from = performance.now();
  space.remove();
  document.dispatchEvent(new Event('scroll'));
  await addLines(0.5);
  expect((reads[0]?.at ?? 0) - from).toBeLessThan(350);
  expect(sizesOf()[0]).toBeGreaterThanOrEqual(80);
});

test('what comes in sight among what does not is waited for no longer than before', async () => {
  const space = await farListAtRest();
  await addLines(3);
  const from = performance.now();
  space.before(document.createElement('p'));
  await addLines(3);
  expect((reads[0]?.at ?? 0) - from).toBeLessThan(2_500);
});

test('markers are told of each addition once, and that there is more to it where something else has changed', async () => {
  await vi.advanceTimersByTimeAsync(3_000);
  watched.added();
  const [one, two] = [await addLine(), await addLine()];
  expect(watched.added()).toEqual([one, two]);
  expect(watched.added()).toEqual([]);
  two?.prepend('Words ');
  await Promise.resolve();
  expect(watched.added()).toEqual([two]);
  for (const change of [
    () => one?.remove(),
    () => two?.setAttribute('hidden', ''),
    () => list.append('Words'),
  ]) {
    change();
    await Promise.resolve();
    expect(watched.added()).toBeNull();
  }
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
