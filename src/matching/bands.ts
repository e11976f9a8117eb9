/**
 * How far a worded number stands for its neighbours: its band, its open ends and their reach, and how two of them lie.
 * Knows numbers only: no figure, no date, no place.
 */
import type { Quantity } from '../types.ts';
import {
  ABOUT_DIVISOR,
  EXACT_BELOW,
  NEARLY,
  REACH,
  ROUNDING_CAP_DIVISOR,
  ROUNDING_DIVISOR,
} from './numbers.ts';

interface Band {
  low: number;
  high: number;
}

/** A quantity as it is compared. */
export interface Extent {
  /** The numbers that were said: one, or the two ends of a range or a vague count. */
  numbers: readonly number[];
  /** Closed. The band of an open end is its number's own. */
  band: Band;
  /** Which way the wording leaves open ("up to": down). `nearly` is open downwards, but has a band and no reach. */
  open: 'down' | 'up' | null;
  /** How far the open end reaches, in rule 6 only. */
  reach: Band | null;
  /** "More than", "fewer than": the number itself is not meant. */
  excludesItself: boolean;
  /** Two stated ends with everything between them: a range or a vague count. */
  between: Band | null;
  vague: boolean;
  /** Only a stated end can be contradicted. */
  stated: { low: boolean; high: boolean };
}

function lastSignificantUnit(n: number): number {
  let unit = 1;
  while (n !== 0 && n % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** What a bare number stands for. */
function bandOf(n: number): Band {
  if (n < EXACT_BELOW) return { low: n, high: n };
  const half = Math.min(lastSignificantUnit(n) / ROUNDING_DIVISOR, n / ROUNDING_CAP_DIVISOR);
  return { low: n - half, high: n + half };
}

const BOTH = { low: true, high: true };
const CLOSED = {
  open: null,
  reach: null,
  excludesItself: false,
  between: null,
  vague: false,
  stated: BOTH,
} as const;

function openEnd(n: number, open: 'down' | 'up', excludesItself: boolean): Extent {
  const reach =
    open === 'up'
      ? { low: n, high: (n * REACH.times) / REACH.over }
      : { low: (n * REACH.over) / REACH.times, high: n };
  const stated = { low: open === 'up', high: open === 'down' };
  return { ...CLOSED, numbers: [n], band: bandOf(n), open, reach, excludesItself, stated };
}

function ends(low: number, high: number, vague: boolean): Extent {
  const band = vague ? { low, high } : { low: bandOf(low).low, high: bandOf(high).high };
  const stated = { low: !vague, high: !vague };
  return { ...CLOSED, numbers: [low, high], band, between: { low, high }, vague, stated };
}

/** Null where the ends that the hedge needs are missing: such a quantity compares with nothing. */
export function extentOf(quantity: Quantity): Extent | null {
  const { low, high, hedge } = quantity;
  switch (hedge) {
    case 'upto':
    case 'below':
      return high === null ? null : openEnd(high, 'down', hedge === 'below');
    case 'above':
    case 'atleast':
      return low === null ? null : openEnd(low, 'up', hedge === 'above');
    case 'nearly': {
      if (high === null) return null;
      const band = { low: (high * NEARLY.times) / NEARLY.over, high };
      return { ...CLOSED, numbers: [high], band, open: 'down', stated: { low: false, high: true } };
    }
    case 'about': {
      if (low === null || high === null) return null;
      const band = { low: low - low / ABOUT_DIVISOR, high: high + high / ABOUT_DIVISOR };
      return low === high
        ? { ...CLOSED, numbers: [low], band }
        : { ...CLOSED, numbers: [low, high], band, between: { low, high } };
    }
    default:
      if (low === null || high === null || low > high) return null;
      if (low === high && hedge !== 'vague') return { ...CLOSED, numbers: [low], band: bandOf(low) };
      return ends(low, high, hedge === 'vague');
  }
}

const holds = (band: Band, n: number): boolean => band.low <= n && n <= band.high;

/** "At least n" and "up to m" look at each other. */
const openEndsFace = (a: Extent, b: Extent): boolean =>
  a.open !== null && b.open !== null && a.open !== b.open;

/** Rule 5: each stated number lies in the other's band, and no open ends face each other. */
export const isSameValue = (a: Extent, b: Extent): boolean =>
  !openEndsFace(a, b) && a.numbers.every((n) => holds(b.band, n)) && b.numbers.every((n) => holds(a.band, n));

/** "More than n" lies in what ends above n, not in what ends at n. */
function liesIn(inner: Extent, outer: Band, excludes: { low: boolean; high: boolean }): boolean {
  const strictLow = excludes.low || (inner.excludesItself && inner.open === 'down');
  const strictHigh = excludes.high || (inner.excludesItself && inner.open === 'up');
  return inner.numbers.every(
    (n) => (strictLow ? outer.low < n : outer.low <= n) && (strictHigh ? n < outer.high : n <= outer.high),
  );
}

function liesWithin(inner: Extent, outer: Extent): boolean {
  if (outer.between) return liesIn(inner, outer.between, { low: false, high: false });
  if (!outer.reach) return false;
  const { excludesItself, open } = outer;
  return liesIn(inner, outer.reach, {
    low: excludesItself && open === 'up',
    high: excludesItself && open === 'down',
  });
}

/** Rule 6: one side's number lies within the other's range, vague count or reach. */
export const isWithinBounds = (a: Extent, b: Extent): boolean => liesWithin(a, b) || liesWithin(b, a);

/** Rule 6: two open ranges with values in common. */
export function openRangesOverlap(a: Extent, b: Extent): boolean {
  if (!a.reach || !b.reach) return false;
  if (a.open === b.open) return true;
  const [up, down] = a.open === 'up' ? [a, b] : [b, a];
  const from = up.reach?.low ?? 0;
  const to = down.reach?.high ?? 0;
  return from < to || (from === to && !up.excludesItself && !down.excludesItself);
}

/** Closed: touching overlaps. */
export const bandsOverlap = (a: Extent, b: Extent): boolean =>
  a.band.low <= b.band.high && b.band.low <= a.band.high;

/** Of two whose bands are disjoint: the lower, then the higher. */
const inOrder = (a: Extent, b: Extent): readonly [Extent, Extent] =>
  a.band.high < b.band.low ? [a, b] : [b, a];

/** Two disjoint quantities whose facing ends were both stated: only then can one contradict the other. */
export function isStatedGap(a: Extent, b: Extent): boolean {
  const [lower, higher] = inOrder(a, b);
  return lower.stated.high && higher.stated.low;
}

/** Larger over smaller, between the numbers nearest to each other; null where the smaller is nought. */
export function ratioOf(a: Extent, b: Extent): number | null {
  const [lower, higher] = inOrder(a, b);
  const smaller = Math.max(...lower.numbers);
  return smaller === 0 ? null : Math.min(...higher.numbers) / smaller;
}

/** Rule 11: the very number, whatever the hedges; a vague count has none. */
export const isVeryNumber = (a: Extent, b: Extent): boolean =>
  !a.vague &&
  !b.vague &&
  a.numbers.length === b.numbers.length &&
  a.numbers.every((n, index) => n === b.numbers[index]);

/** Rule 12: every value `part` can mean lies above every value `whole` can mean, between stated ends. */
export const isWhollyAbove = (part: Extent, whole: Extent): boolean =>
  part.band.low > whole.band.high && part.stated.low && whole.stated.high;

/** Rule 13: the part alone is as large as the whole was said to be. */
export function reaches(part: Extent, whole: Extent): boolean {
  if (part.numbers.every((n) => holds(whole.band, n))) return true;
  if (whole.open !== 'up') return false;
  const least = part.stated.low || part.vague ? Math.min(...part.numbers) : part.reach ? null : part.band.low;
  return least !== null && whole.numbers.every((n) => (whole.excludesItself ? n < least : n <= least));
}

/** The one number that was said, or null for a range and a vague count. */
export const singleNumber = (extent: Extent): number | null =>
  extent.numbers.length === 1 ? (extent.numbers[0] ?? null) : null;
