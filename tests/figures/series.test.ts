/** Claims to points: forms, what is no plain total, units apart, order, spread. */
import { describe, expect, it } from 'vitest';
import { daySpan } from '../../src/figures/days.ts';
import { formOf, pagePointOf, seriesOf, statementSeriesOf } from '../../src/figures/series.ts';
import type { Quantity } from '../../src/types.ts';
import { claim } from './build.ts';

const quantity = (low: number | null, high: number | null, hedge: Quantity['hedge'] = 'none'): Quantity => ({
  low,
  high,
  hedge,
  unit: null,
});

describe('formOf', () => {
  it.each([
    [quantity(5, 5), 'exact'],
    [quantity(5, 5, 'about'), 'about'],
    [quantity(5, 9, 'range'), 'range'],
    [quantity(5, null, 'atleast'), 'floor'],
    [quantity(5, null, 'above'), 'floor'],
    [quantity(null, 9, 'upto'), 'ceiling'],
    [quantity(null, 9, 'nearly'), 'ceiling'],
    [quantity(24, 99, 'vague'), 'vague'],
  ] as const)('%o is drawn as %s', (given, form) => {
    expect(formOf(given)).toBe(form);
  });
});

describe('seriesOf', () => {
  it('puts points in the order of their dates and origins in the order in which they first speak', () => {
    const [series] = seriesOf([
      claim({ id: 'late', asOf: '2024-11-05', origin: 'pentagon' }),
      claim({ id: 'early', asOf: '2024-10-21', origin: 'nis' }),
      claim({ id: 'month', asOf: '2024-10', origin: 'pentagon' }),
    ]);
    expect(series?.points.map((point) => point.claim)).toEqual(['month', 'early', 'late']);
    expect(series?.origins).toEqual(['pentagon', 'nis']);
    expect(series?.points[0]).toMatchObject(daySpan('2024-10') ?? {});
  });

  it('keeps currencies apart, the fullest first', () => {
    const pay = (unit: string, low: number) =>
      claim({ quantity: { low, high: low, hedge: 'none', unit }, status: 'total' });
    const series = seriesOf([pay('EUR', 2000), pay('RUB', 200000), pay('RUB', 210000)]);
    expect(series.map((one) => [one.unit, one.points.length])).toEqual([
      ['RUB', 2],
      ['EUR', 1],
    ]);
  });

  it('has no point for a claim without a quantity or with an unreadable date', () => {
    expect(seriesOf([claim({ quantity: null, polarity: 'denies' }), claim({ asOf: 'soon' })])).toEqual([]);
  });

  it('tells what is no total of its day', () => {
    const [series] = seriesOf([
      claim(),
      claim({ increment: true }),
      claim({ period: 'week' }),
      claim({ event: true }),
      claim({ forecast: true }),
      claim({ status: 'planned' }),
    ]);
    expect(series?.points.map((point) => point.aside)).toEqual([false, true, true, true, true, true]);
  });

  it('spreads from the lowest to the highest number stated as a total', () => {
    const [series] = seriesOf([
      claim({ id: 'range', quantity: quantity(2000, 4000, 'range') }),
      claim({ id: 'most', quantity: quantity(null, 9000, 'upto') }),
      claim({ id: 'plan', quantity: quantity(90000, 90000), status: 'planned' }),
      claim({ id: 'dozens', quantity: quantity(24, 99, 'vague') }),
    ]);
    expect(series?.spread).toEqual({
      low: { value: 2000, claim: 'range' },
      high: { value: 9000, claim: 'most' },
    });
  });

  it('has no spread over what nobody stated as a total: vague counts, plans', () => {
    const [vague] = seriesOf([claim({ quantity: quantity(24, 99, 'vague') })]);
    expect([vague?.spread, vague?.totals]).toEqual([null, 0]);
    const [plan] = seriesOf([claim({ status: 'planned' })]);
    expect(plan?.spread).toBeNull();
  });
});

describe('statementSeriesOf', () => {
  it('keeps polarities and skips claims without one', () => {
    const series = statementSeriesOf([
      claim({ id: 'b', quantity: null, polarity: 'affirms', asOf: '2024-11' }),
      claim({ id: 'a', quantity: null, polarity: 'denies', asOf: '2024-10-21', origin: 'dprk' }),
      claim({ id: 'c' }),
    ]);
    expect(series.points.map((point) => [point.claim, point.polarity])).toEqual([
      ['a', 'denies'],
      ['b', 'affirms'],
    ]);
    expect(series.origins).toEqual(['dprk', 'zelensky']);
  });
});

describe('pagePointOf', () => {
  it('is null in another unit, and has no date where the page has none', () => {
    const page = { quantity: { ...quantity(10, null, 'atleast'), text: 'ten' }, asOf: null };
    expect(pagePointOf(page, 'EUR')).toBeNull();
    expect(pagePointOf(page, null)).toEqual({ when: null, low: 10, high: null, form: 'floor' });
  });
});
