/**
 * From the claims of one figure or statement to the points of its plot: when, how much, who said it first.
 * Strings and numbers only. Never decides whether two claims agree; `src/matching/` does.
 */
import type { Claim, Marks, OriginId, PageClaim, Polarity, Quantity, SourceId, Status } from '../types.ts';
import { type DaySpan, daySpan } from './days.ts';

/** How a point is drawn. `floor`: "at least n". `ceiling`: "up to n". */
export type PointForm = 'exact' | 'about' | 'range' | 'vague' | 'floor' | 'ceiling';

export interface Point extends DaySpan {
  claim: string;
  source: SourceId;
  origin: OriginId;
  low: number | null;
  high: number | null;
  form: PointForm;
  /** A plan, a forecast, an increment, or the count of a period or an event: drawn, but no total of its day. */
  aside: boolean;
}

/** The value at one end of the spread, and a claim that states it. */
export interface SpreadEnd {
  value: number;
  claim: string;
}

export interface Spread {
  low: SpreadEnd;
  high: SpreadEnd;
}

/** The points that can share one axis. */
export interface Series {
  /** Currency of the values, or null where the figure counts things. */
  unit: string | null;
  /** Earliest first. */
  points: Point[];
  /** In the order in which they first speak: shapes and colours are given out in this order. */
  origins: OriginId[];
  /** Lowest and highest stated number among the plain totals; null where there is none. */
  spread: Spread | null;
  /** How many points the spread is taken over. */
  totals: number;
}

/** What the page in front of the reader says, to be drawn among the sources' points. */
export interface PagePoint {
  /** Null where the page gives no date: then it is a line across the whole plot. */
  when: DaySpan | null;
  low: number | null;
  high: number | null;
  form: PointForm;
}

export interface StatementPoint extends DaySpan {
  claim: string;
  source: SourceId;
  origin: OriginId;
  polarity: Polarity;
}

export interface StatementSeries {
  points: StatementPoint[];
  origins: OriginId[];
}

export function formOf(quantity: Quantity): PointForm {
  if (quantity.hedge === 'vague') return 'vague';
  if (quantity.low === null) return 'ceiling';
  if (quantity.high === null) return 'floor';
  if (quantity.low !== quantity.high) return 'range';
  return quantity.hedge === 'none' ? 'exact' : 'about';
}

/** True for what must not be read as a total of its day. */
export function isAside(claim: Marks & { status: Status | null }): boolean {
  return (
    claim.status === 'planned' ||
    claim.increment === true ||
    claim.event === true ||
    claim.forecast === true ||
    claim.period !== undefined
  );
}

function originsOf(points: readonly { origin: OriginId }[]): OriginId[] {
  return [...new Set(points.map((point) => point.origin))];
}

const byDay = (a: DaySpan, b: DaySpan): number => a.from - b.from || a.to - b.to;

function spreadOf(points: readonly Point[]): Pick<Series, 'spread' | 'totals'> {
  // The ends of a vague count ("dozens") were said by nobody.
  const totals = points.filter((point) => !point.aside && point.form !== 'vague');
  let low: SpreadEnd | null = null;
  let high: SpreadEnd | null = null;
  for (const point of totals) {
    for (const value of [point.low, point.high]) {
      if (value === null) continue;
      if (low === null || value < low.value) low = { value, claim: point.claim };
      if (high === null || value > high.value) high = { value, claim: point.claim };
    }
  }
  return { spread: low && high ? { low, high } : null, totals: totals.length };
}

/** One series a unit, the fullest first. A claim without a quantity or a readable date has no point. */
export function seriesOf(claims: readonly Claim[]): Series[] {
  const byUnit = new Map<string | null, Point[]>();
  for (const claim of claims) {
    const when = daySpan(claim.asOf);
    const { quantity } = claim;
    if (!when || !quantity || (quantity.low === null && quantity.high === null)) continue;
    const points = byUnit.get(quantity.unit) ?? [];
    byUnit.set(quantity.unit, points);
    points.push({
      ...when,
      claim: claim.id,
      source: claim.source,
      origin: claim.origin,
      low: quantity.low,
      high: quantity.high,
      form: formOf(quantity),
      aside: isAside(claim),
    });
  }
  return [...byUnit]
    .map(([unit, points]) => {
      points.sort(byDay);
      return { unit, points, origins: originsOf(points), ...spreadOf(points) };
    })
    .sort((a, b) => b.points.length - a.points.length);
}

/** Who affirmed, denied or left a statement open, earliest first. */
export function statementSeriesOf(claims: readonly Claim[]): StatementSeries {
  const points: StatementPoint[] = [];
  for (const claim of claims) {
    const when = daySpan(claim.asOf);
    if (!when || claim.polarity === null) continue;
    points.push({
      ...when,
      claim: claim.id,
      source: claim.source,
      origin: claim.origin,
      polarity: claim.polarity,
    });
  }
  points.sort(byDay);
  return { points, origins: originsOf(points) };
}

/** The page's own value, or null where it states none in the series' unit. */
export function pagePointOf(
  claim: Pick<PageClaim, 'quantity' | 'asOf'>,
  unit: string | null,
): PagePoint | null {
  const { quantity, asOf } = claim;
  if (!quantity || quantity.unit !== unit || (quantity.low === null && quantity.high === null)) return null;
  return {
    when: asOf === null ? null : daySpan(asOf),
    low: quantity.low,
    high: quantity.high,
    form: formOf(quantity),
  };
}
