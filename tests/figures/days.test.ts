/** Dates as day numbers: each precision, intervals, and what is no date. */
import { describe, expect, it } from 'vitest';
import { daySpan, dayToTime } from '../../src/figures/days.ts';

const iso = (day: number): string => new Date(dayToTime(day)).toISOString().slice(0, 10);
const span = (date: string): string[] | null => {
  const found = daySpan(date);
  return found && [iso(found.from), iso(found.to)];
};

describe('daySpan', () => {
  it.each([
    ['2024-11-05', '2024-11-05', '2024-11-05'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-10-24/2024-11-05', '2024-10-24', '2024-11-05'],
    ['2024-10/2025', '2024-10-01', '2025-12-31'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
  ])('%s runs from %s to %s', (date, from, to) => {
    expect(span(date)).toEqual([from, to]);
  });

  it.each([
    '',
    'yesterday',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-11-05/2024-10-24',
    '2024/2025/2026',
    '24-1-1',
  ])('%j is no date', (date) => {
    expect(span(date)).toBeNull();
  });
});
