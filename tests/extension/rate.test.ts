/** The cap on what one tab may ask: a flood ends, its neighbours are heard, and it passes. */
import { expect, test } from 'vitest';
import { createRateCap } from '../../extension/background/rate.ts';

const heard = (
  hears: (tabId: number, now: number) => boolean,
  tab: number,
  times: number,
  from: number,
  apart: number,
) => Array.from({ length: times }, (_, index) => hears(tab, from + index * apart)).filter(Boolean).length;

test('ten thousand messages in a second: twenty are heard, and another tab is heard all along', () => {
  const hears = createRateCap(20);
  let flood = 0;
  let other = 0;
  for (let index = 0; index < 10_000; index += 1) {
    if (hears(1, index / 10)) flood += 1;
    if (index % 1_000 === 0 && hears(2, index / 10)) other += 1;
  }
  expect([flood, other]).toEqual([20, 10]);
});

test('a tab that was too loud is heard again ten seconds after it began', () => {
  const hears = createRateCap(20);
  expect(heard(hears, 1, 100, 0, 1)).toBe(20);
  expect(hears(1, 9_999)).toBe(false);
  expect(hears(1, 10_000)).toBe(true);
});

test('a page that tells a new count every second is always heard', () => {
  expect(heard(createRateCap(20), 1, 600, 0, 1_000)).toBe(600);
});

test('thousands of tabs are not remembered for ever, and a loud one is not forgotten for them', () => {
  const hears = createRateCap(20);
  expect(heard(hears, 1, 100, 0, 0)).toBe(20);
  for (let tab = 2; tab < 5_000; tab += 1) {
    expect(hears(tab, 1)).toBe(true);
    expect(hears(1, 1)).toBe(false);
  }
});
