/**
 * The claims of one figure by the middle of their dates, and those of them that are nearest to a day. Knows no more of a claim
 * than its date.
 */
import type { Claim, IsoDate } from '../types.ts';
import { daysOf } from './dates.ts';

export interface InTime {
  /** By the middle of their dates, oldest first. */
  readonly claims: readonly Claim[];
  readonly middles: readonly number[];
}

export function middleOf(date: IsoDate | null): number | null {
  const days = daysOf(date);
  return days && (days.first + days.last) / 2;
}

export function inTime(claims: readonly Claim[]): InTime {
  const dated = claims
    .map((claim) => ({ claim, middle: middleOf(claim.asOf) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => a.middle - b.middle);
  return { claims: dated.map(({ claim }) => claim), middles: dated.map(({ middle }) => middle) };
}

/** The `count` claims nearest to `middle`, nearest first; the newest where the page has no date. */
export function nearestInTime({ claims, middles }: InTime, middle: number | null, count: number): Claim[] {
  let above = middle === null ? middles.length : middles.findIndex((value) => value >= middle);
  if (above < 0) above = middles.length;
  let below = above - 1;
  const nearest: Claim[] = [];
  const distance = (index: number): number => Math.abs((middles[index] ?? Infinity) - (middle ?? 0));
  while (nearest.length < count && (below >= 0 || above < claims.length)) {
    const takeBelow = above >= claims.length || (below >= 0 && distance(below) <= distance(above));
    const claim = claims[takeBelow ? below-- : above++];
    if (claim) nearest.push(claim);
  }
  return nearest;
}
