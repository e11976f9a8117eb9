/** Geometry of plots: everything inside its frame, in the right order, and nothing on top of anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySpan } from '../../src/figures/days.ts';
import { type Frame, MARK_RADIUS, plotOf, timelineOf } from '../../src/figures/scales.ts';
import { point } from './build.ts';

const frame: Frame = { width: 340, height: 200, top: 16, right: 12, bottom: 24, left: 40 };
const on = (date: string) => daySpan(date) ?? { from: 0, to: 0 };

describe('plotOf', () => {
  it('draws nothing without points', () => {
    expect(plotOf([], null, frame)).toBeNull();
  });

  it('puts later to the right and more further up', () => {
    const plot = plotOf(
      [
        point({ ...on('2024-10-21'), low: 2600, high: 2600 }),
        point({ ...on('2024-11-05'), low: 10000, high: 10000 }),
      ],
      null,
      frame,
    );
    const [first, second] = plot?.marks ?? [];
    expect(first && second && first.x < second.x && first.y > second.y).toBe(true);
  });

  it('stands on zero while the values are within fifty times of each other, else on powers of ten', () => {
    const value = (n: number) => point({ low: n, high: n });
    const near = plotOf([value(200), value(10000)], null, frame);
    expect(near?.scale).toBe('linear');
    expect(near?.values[0]?.value).toBe(0);
    const far = plotOf([value(100), value(10000)], null, frame);
    expect(far?.scale).toBe('log');
    expect(far?.values.map((tick) => tick.value)).toEqual([100, 1000, 10000]);
  });

  it('stays linear where a source states zero', () => {
    const plot = plotOf([point({ low: 0, high: 0 }), point({ low: 9000, high: 9000 })], null, frame);
    expect(plot?.scale).toBe('linear');
    expect(plot?.marks[0]?.y).toBe(frame.height - frame.bottom);
  });

  it('draws a range as a bar with its mark in the middle', () => {
    const plot = plotOf([point({ low: 2000, high: 4000, form: 'range' })], null, frame);
    const mark = plot?.marks[0];
    expect(mark?.bar && mark.bar.top < mark.y && mark.y < mark.bar.bottom).toBe(true);
    expect(mark?.arrow).toBeNull();
  });

  it('draws open ends as arrows away from the stated number', () => {
    const plot = plotOf(
      [point({ low: 5000, high: null, form: 'floor' }), point({ low: null, high: 6000, form: 'ceiling' })],
      null,
      frame,
    );
    const [floor, ceiling] = plot?.marks ?? [];
    expect(floor?.arrow?.way).toBe('up');
    expect(floor?.arrow && floor.arrow.tip < floor.y).toBe(true);
    expect(ceiling?.arrow?.way).toBe('down');
    expect(ceiling?.arrow && ceiling.arrow.tip > ceiling.y).toBe(true);
  });

  it('draws a date that is an interval as a horizontal extent, a day as none', () => {
    const plot = plotOf([point(on('2024-10')), point(on('2024-11-05'))], null, frame);
    const [month, day] = plot?.marks ?? [];
    expect(month?.extent && month.extent.from < month.at && month.at < month.extent.to).toBe(true);
    expect(day?.extent).toBeNull();
  });

  it('draws no extent of which only a fringe would stick out of its mark', () => {
    const days = { ...on('2024-10-01'), to: on('2024-10-12').from };
    const extents = (year: string) =>
      plotOf([point(days), point(on(year))], null, frame)?.marks.map(({ extent }) => extent);
    expect(extents('2024-12-01')?.[0]).not.toBeNull();
    expect(extents('2025-12-01')?.[0]).toBeNull();
  });

  it('writes numbers on the value axis of a low plot no closer than lines of text', () => {
    for (const value of [9, 3400, 10000, 480000, 1200000])
      for (const height of [152, 236]) {
        const plot = plotOf([point({ low: value, high: value })], null, { ...frame, height, top: 30 });
        const ticks = plot?.values.map(({ y }) => y) ?? [];
        expect(ticks.length, `${value} in ${height}`).toBeGreaterThanOrEqual(2);
        const gaps = ticks.slice(1).map((y, index) => (ticks[index] ?? 0) - y);
        expect(Math.min(...gaps), `${value} in ${height}`).toBeGreaterThanOrEqual(18);
      }
  });

  it('moves marks of one day and one value apart, and remembers where their date lies', () => {
    const plot = plotOf([point(), point(), point()], null, frame);
    const marks = plot?.marks ?? [];
    expect(new Set(marks.map((mark) => mark.at)).size).toBe(1);
    const xs = marks.map((mark) => mark.x).sort((a, b) => a - b);
    expect(xs.every((x, index) => index === 0 || x - (xs[index - 1] ?? 0) >= 2 * MARK_RADIUS)).toBe(true);
  });

  it('makes room for the page: its value and its date widen the axes', () => {
    const alone = plotOf([point({ ...on('2024-11-05') })], null, frame);
    const beside = plotOf(
      [point({ ...on('2024-11-05') })],
      { when: on('2026-01-01'), low: 15000, high: 15000, form: 'exact' },
      frame,
    );
    expect(beside?.page?.x).toBeGreaterThan(beside?.marks[0]?.x ?? 0);
    expect(beside?.page?.y).toBeLessThan(beside?.marks[0]?.y ?? 0);
    expect(alone?.page).toBeNull();
  });

  it('draws a page without a date as a height only', () => {
    const plot = plotOf([point()], { when: null, low: 4000, high: 4000, form: 'exact' }, frame);
    expect(plot?.page?.x).toBeNull();
  });

  it('keeps every mark, bar, tick and arrow inside the frame', () => {
    const quantity = fc
      .tuple(
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.nat(1_000_000),
        fc.constantFrom('both', 'low', 'high'),
      )
      .map(([low, more, ends]) => ({
        low: ends === 'high' ? null : low,
        high: ends === 'low' ? null : low + more,
      }));
    const dates = fc
      .tuple(fc.integer({ min: -5000, max: 25000 }), fc.nat(800))
      .map(([from, days]) => ({ from, to: from + days }));
    const points = fc.array(fc.tuple(quantity, dates), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(points, fc.integer({ min: 260, max: 700 }), (list, width) => {
        const wide = { ...frame, width };
        const plot = plotOf(
          list.map(([values, when]) => point({ ...values, ...when })),
          null,
          wide,
        );
        if (!plot) throw new Error('no plot');
        const base = wide.height - wide.bottom + 0.01;
        for (const mark of plot.marks) {
          expect(mark.x).toBeGreaterThanOrEqual(wide.left);
          expect(mark.x).toBeLessThanOrEqual(width - wide.right);
          for (const y of [mark.y, mark.bar?.top, mark.bar?.bottom, mark.arrow?.tip]) {
            if (y === undefined) continue;
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(base);
          }
        }
        for (const tick of plot.times) {
          expect(tick.x).toBeGreaterThanOrEqual(wide.left);
          expect(tick.x).toBeLessThanOrEqual(width - wide.right);
        }
        expect(plot.times.length).toBeLessThanOrEqual(Math.max(2, Math.floor((width - 52) / 76)));
      }),
      { numRuns: 200 },
    );
  });

  it('names ticks by the grain they fall on', () => {
    const grain = (from: string, to: string) =>
      plotOf([point(on(from)), point(on(to))], null, frame)?.times.map((tick) => tick.grain);
    expect(grain('1979', '1989')).toContain('year');
    expect(grain('2024-06', '2024-12')).toContain('month');
    expect(grain('2024-10-21', '2024-11-05')).toContain('day');
  });
});

describe('timelineOf', () => {
  const at = { source: 'paper', origin: 'nis', ...on('2024-10-21') };
  const gutters = { width: 340, top: 0, right: 12, bottom: 24, left: 60 };

  it('has three lanes, affirmed above unconfirmed above denied', () => {
    const line = timelineOf(
      [
        { ...at, claim: 'no', polarity: 'denies' },
        { ...at, claim: 'yes', polarity: 'affirms' },
        { ...at, claim: 'open', polarity: 'unconfirmed' },
      ],
      gutters,
    );
    for (const [claim, polarity] of [
      ['yes', 'affirms'],
      ['open', 'unconfirmed'],
      ['no', 'denies'],
    ]) {
      const lane = line?.lanes.find((one) => one.polarity === polarity);
      const y = line?.marks.find((mark) => mark.claims[0] === claim)?.y ?? Number.NaN;
      expect(lane && lane.top < y && y < lane.bottom).toBe(true);
    }
    expect(line?.lanes.map((lane) => lane.polarity)).toEqual(['affirms', 'unconfirmed', 'denies']);
  });

  it('stacks what was said at one time, each at its date, and grows with the stack', () => {
    const stack = ['a', 'b', 'c'].map((claim) => ({ ...at, claim, polarity: 'affirms' as const }));
    const three = timelineOf(stack, gutters);
    const one = timelineOf(stack.slice(0, 1), gutters);
    expect(new Set(three?.marks.map((mark) => mark.x)).size).toBe(1);
    expect(new Set(three?.marks.map((mark) => mark.y)).size).toBe(3);
    expect(three && one && three.frame.height > one.frame.height).toBe(true);
  });

  it('draws nothing without points', () => {
    expect(timelineOf([], gutters)).toBeNull();
  });
});
