/**
 * What the page itself said before and takes back: "earlier we wrote 12,000; that was wrong", "an earlier version of this article
 * said". Nobody claims it any more. Knows the words by their tags.
 */
import type { Unit } from './lexicon.ts';
import { has, isBarrier, mayHold } from './sentence.ts';

export const takesBack = (units: readonly Unit[]): boolean =>
  mayHold(units, 'earlierText') && mayHold(units, 'mistaken');

/** "…said 3,000 had been killed; Zelensky spoke of 3,000 killed and wounded": not the count that stands behind the semicolon. */
export function isWithdrawn(units: readonly Unit[], count: number): boolean {
  if (!takesBack(units)) return false;
  const text = units.findIndex((unit) => has(unit, 'earlierText'));
  return text >= 0 && !units.slice(Math.min(text, count), Math.max(text, count)).some(isBarrier);
}
