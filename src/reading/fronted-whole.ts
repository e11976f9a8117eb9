/**
 * "Of the North Koreans who came in October, fewer than 9,000 are at the front": a bare number whose people open its clause,
 * before the comma, without a number of their own. Says nothing where another number or other people stand between the two.
 */

import type { Unit } from './lexicon.ts';
import { nounOf } from './measures.ts';
import type { NounPhrase } from './phrase-walk.ts';
import type { ReadQuantity } from './quantities.ts';
import { has, partyOf } from './sentence.ts';

/** Words from "of the" to the people. */
const LONGEST_NAME = 3;
/** Words from the people to the comma that closes what is told of them. */
const LONGEST_FRONT = 14;

/** Completes the phrase of a number that counts nobody by itself. */
export function takeFrontedWhole(
  phrase: NounPhrase,
  units: readonly Unit[],
  { from }: ReadQuantity,
  clause: number,
): void {
  if (phrase.noun !== null || phrase.party !== null) return;
  let at = clause;
  while (at < from && units[at]?.kind === 'mark') at++;
  if (!has(units[at], 'of') || !has(units[at + 1], 'determiner') || from - at > LONGEST_FRONT + LONGEST_NAME)
    return;
  const people = peopleFrom(units, at + 2);
  if (people === null || people.to > from) return;
  let comma = false;
  for (let k = people.to; k < from; k++) {
    if (units[k]?.kind === 'number' || has(units[k], 'civilian')) return;
    comma ||= units[k]?.text === ',';
  }
  if (!comma) return;
  phrase.noun = 'soldier';
  phrase.party = people.party;
}

/** "North Koreans", "North Korean soldiers", "soldiers from North Korea" at `from`. */
function peopleFrom(units: readonly Unit[], from: number): { party: NounPhrase['party']; to: number } | null {
  let party: NounPhrase['party'] = null;
  for (let k = from; k < from + LONGEST_NAME; k++) {
    party ??= partyOf(units[k]);
    if (party === 'otherParty') return null;
    if (party !== null && (has(units[k], 'natives') || nounOf(units[k]) === 'soldier'))
      return { party, to: k + 1 };
  }
  return null;
}
