/** Every labelled pair of claims gets the relation and the reason of its label; the trace tells what was compared. */
import { describe, expect, test } from 'vitest';
import { RULES, relate, trace } from '../../src/matching/rules.ts';
import { PAIRS } from './pairs.ts';
import { database, inSource, inWords, onPage } from './world.ts';

for (const [rule, pairs] of Object.entries(PAIRS)) {
  describe(rule, () => {
    test.each(pairs)('%s  |  %s  →  %s', (page, claim, verdict) => {
      const source = inSource(claim);
      expect(inWords(relate(onPage(page), source, database([source])))).toBe(verdict);
    });
  });
}

describe('the table of rules', () => {
  test('is numbered in order, 1 to 17, without a gap', () => {
    expect(RULES.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  test('every rule but the first decides some labelled pair, and only with reasons it lists', () => {
    const seen = new Map<number, Set<string>>();
    for (const [page, claim] of Object.values(PAIRS).flat()) {
      const source = inSource(claim);
      const { rule, decision } = trace(onPage(page), source, database([source]));
      if (!decision) continue;
      expect(rule.reasons).toContain(decision.reason);
      seen.set(rule.number, (seen.get(rule.number) ?? new Set()).add(decision.reason));
    }
    for (const { number, reasons } of RULES) {
      expect([number, [...(seen.get(number) ?? [])].sort()]).toEqual([number, [...reasons].sort()]);
    }
  });
});

describe('the values a relation was decided on', () => {
  const decided = (page: string, claim: string) => {
    const source = inSource(claim);
    return relate(onPage(page), source, database([source]))?.values;
  };

  test('an earlier count: days, difference and rate a day', () => {
    expect(decided('dprk-troops-sent on:2024-11-05 10000', 'dprk-troops-sent on:2024-10-15 8000')).toEqual({
      days: 21,
      difference: 2000,
      perDay: 2000 / 21,
      ratio: null,
      unknown: [],
    });
  });

  test('a later count: days are negative, the rate is not', () => {
    const values = decided('dprk-troops-sent on:2024-10-15 8000', 'dprk-troops-sent on:2024-11-05 10000');
    expect([values?.days, values?.difference, values?.perDay]).toEqual([-21, -2000, 2000 / 21]);
  });

  test('a different value: the ratio between the nearest numbers', () => {
    expect(decided('dprk-killed on:2024-11-05 600', 'dprk-killed on:2024-11-05 3000-4000')?.ratio).toBe(5);
    expect(decided('dprk-killed on:2024-11-05 0', 'dprk-killed on:2024-11-05 12')?.ratio).toBeNull();
  });

  test('what one side does not say', () => {
    expect(decided('dprk-troops-sent 10000 statusless', 'dprk-troops-sent 10000 @Russia')?.unknown).toEqual([
      'place',
      'status',
    ]);
    expect(decided('dprk-killed 600', 'dprk-killed 600')?.unknown).toEqual([]);
    expect(decided('dprk-killed 600', 'dprk-killed 600')?.days).toBeNull();
  });
});
