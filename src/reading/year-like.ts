/** Whether a number is the name of a year, and counts nothing. Looks at the words beside it. */
import type { Hedge } from '../types.ts';
import type { Unit } from './lexicon.ts';
import type { BareNumber } from './numbers.ts';
import type { Ends } from './quantities.ts';
import { has } from './sentence.ts';

const isYear = (n: number): boolean => n >= 1900 && n <= 2099 && Number.isInteger(n);

export function isYearLike(
  units: readonly Unit[],
  at: number,
  first: BareNumber,
  { low, high, hedge, end }: Ends,
  to: number,
  hedges: readonly Hedge[],
  agglutinative: boolean,
): boolean {
  if (units[at]?.kind !== 'number' || first.grouped || first.scale !== 1) return false;
  if (isOldYear(units, at, low, hedges)) return true;
  if (!isYear(low)) return false;
  // "2000명", "2000여 발": what is counted stands behind it.
  if (agglutinative && has(units[end], 'counter')) return false;
  // "rund 2000 von ihnen": nobody says "about 2000 of" a year.
  if (hedges.length > 0 && has(units[to], 'of') && units[to + 1]?.kind === 'word') return false;
  return hedge === 'none' ? first.to === at + 1 : hedge === 'range' && isYear(high);
}

/** "lost the town in 1362", "on 12 April 1782": so many nobody counts to the last man behind a word of time. */
const isOldYear = (units: readonly Unit[], at: number, value: number, hedges: readonly Hedge[]): boolean =>
  value > 1000 &&
  value < 1900 &&
  value % 10 !== 0 &&
  hedges.length === 0 &&
  (has(units[at - 1], 'date') || (has(units[at - 1], 'span') && has(units[at - 1], 'locative')));

/** "bis Ende 2024 gefallen": of this war, and nothing but a verb of loss stands behind it. */
export const endsInYear = (units: readonly Unit[], value: number | null, to: number): boolean =>
  value !== null && value >= SINCE && has(units[to], 'killed') && !has(units[to], 'nominal');
const SINCE = 2014;
