/**
 * Numbers that are people's ages, by the words before them: "aged 18 to 55", "men between 18 and 55". Counts of people written
 * the same way are none: "between 18 and 55 soldiers".
 */
import type { Unit } from './lexicon.ts';
import { has, hasAny } from './sentence.ts';

/** Nobody younger or older is in an army. */
const YOUNGEST = 14;
const OLDEST = 90;

const PEOPLE = ['soldier', 'people', 'natives'] as const;

/** "between 18 and 55": `lead` is the unit of "between", `to` stands behind the second number. */
export const areAgesBetween = (
  units: readonly Unit[],
  lead: number,
  to: number,
  low: number,
  high: number,
): boolean =>
  low >= YOUNGEST &&
  high <= OLDEST &&
  hasAny(units[lead - 1], PEOPLE) &&
  !hasAny(units[to], PEOPLE) &&
  !has(units[to], 'of');
