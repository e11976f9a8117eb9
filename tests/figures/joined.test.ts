/** Crowded plots: fewer marks than claims, and none left out, none shown where it does not lie. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, tellable } from '../../src/figures/joined.ts';
import { type Frame, type Plot, plotOf, timelineOf } from '../../src/figures/scales.ts';
import type { Point } from '../../src/figures/series.ts';
import { point } from './build.ts';

const frame: Frame = { width: 380, height: 236, top: 30, right: 14, bottom: 34, left: 44 };

const quantities = fc.oneof(
  fc.integer({ min: 100, max: 30_000 }).map((low) => ({ low, high: low, form: 'exact' as const })),
  fc.integer({ min: 100, max: 30_000 }).map((low) => ({ low, high: null, form: 'floor' as const })),
  fc.integer({ min: 100, max: 30_000 }).map((high) => ({ low: null, high, form: 'ceiling' as const })),
  fc.integer({ min: 100, max: 30_000 }).map((low) => ({ low, high: low * 2, form: 'range' as const })),
);
const days = fc.tuple(fc.integer({ min: 20_000, max: 20_700 }), fc.constantFrom(0, 0, 0, 30));
const crowd = fc.array(
  fc
    .tuple(quantities, days, fc.boolean())
    .map(([quantity, [from, length], aside]) => point({ ...quantity, from, to: from + length, aside })),
  { minLength: tellable + 1, maxLength: 1_200 },
);

function drawn(points: readonly Point[], width = frame.width): Plot {
  const plot = plotOf(points, null, { ...frame, width });
  if (!plot) throw new Error('Nothing is drawn.');
  return plot;
}

describe('a crowded plot', () => {
  it('has every claim in one mark, totals and others apart, and open ends apart', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(320, 380, 900), (points, width) => {
        const { marks } = drawn(points, width);
        const claims = marks.flatMap((mark) => mark.claims);
        expect(claims.toSorted()).toEqual(points.map(({ claim }) => claim).toSorted());
        expect(marks.length).toBeLessThanOrEqual(drawable);
        const byId = new Map(points.map((one) => [one.claim, one]));
        for (const mark of marks) {
          const members = mark.claims.flatMap((claim) => byId.get(claim) ?? []);
          expect(new Set(members.map(({ aside }) => aside))).toEqual(new Set([mark.aside]));
          const ways = members.map(({ low, high }) =>
            low === null ? 'down' : high === null ? 'up' : undefined,
          );
          expect(new Set(ways)).toEqual(new Set([mark.arrow?.way]));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stands where its claims would stand by themselves, to a mark’s width', () => {
    const points = Array.from({ length: 2_000 }, (_, index) => {
      const value = 100 * (1 + ((index * 37) % 300));
      const day = 20_000 + ((index * 101) % 700);
      return point({ low: value, high: value, from: day, to: day });
    });
    // Few enough to be drawn one by one, first and last of days and of values among them: the axes are the same.
    const byDay = points.toSorted((one, other) => one.from - other.from);
    const byValue = points.toSorted((one, other) => (one.low ?? 0) - (other.low ?? 0));
    const few = [byDay.at(0), byDay.at(-1), byValue.at(0), byValue.at(-1), ...points.slice(0, 100)];
    const alone = drawn([...new Set(few)].filter((one) => one !== undefined)).marks;
    const { marks } = drawn(points);
    for (const { claims, at, y } of alone) {
      const joined = marks.find((mark) => mark.claims.includes(claims[0]));
      expect(Math.abs((joined?.x ?? 0) - at)).toBeLessThan(16);
      expect(Math.abs((joined?.y ?? 0) - y)).toBeLessThan(16);
    }
  });

  it('keeps each claim’s own mark as long as they can be told apart', () => {
    const points = Array.from({ length: tellable }, () => point());
    expect(drawn(points).marks.map(({ claims }) => claims.length)).toEqual(points.map(() => 1));
    expect(drawn([...points, point()]).marks).toHaveLength(1);
  });
});

describe('a crowded timeline', () => {
  it('has every claim in one mark of its own lane, and does not grow with them', () => {
    const polarities = ['affirms', 'denies', 'unconfirmed'] as const;
    const points = Array.from({ length: 3_000 }, (_, index) => ({
      claim: `c${index}`,
      source: 'paper',
      origin: 'nis',
      from: 20_000 + ((index * 101) % 700),
      to: 20_000 + ((index * 101) % 700) + (index % 5 === 0 ? index % 300 : 0),
      polarity: polarities[index % 3] ?? 'affirms',
    }));
    const line = timelineOf(points, { width: 380, top: 2, right: 14, bottom: 34, left: 90 });
    const marks = line?.marks ?? [];
    expect(marks.flatMap(({ claims }) => claims).toSorted()).toEqual(
      points.map(({ claim }) => claim).toSorted(),
    );
    expect(marks.length).toBeLessThanOrEqual(3 * drawable);
    const byId = new Map(points.map((one) => [one.claim, one.polarity]));
    for (const { claims, y } of marks) {
      const [polarity, ...others] = new Set(claims.map((claim) => byId.get(claim)));
      expect(others).toEqual([]);
      const lane = line?.lanes.find((one) => one.polarity === polarity);
      expect(lane && lane.top < y && y < lane.bottom).toBe(true);
    }
  });
});
