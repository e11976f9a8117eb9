/**
 * "12,000 of them are North Koreans", "12 000 из них – северокорейцы": what is counted stands behind a verb of being, as a
 * people's name. Says nothing where the number has a noun of its own before the verb.
 */

import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import type { NounPhrase } from './phrase-walk.ts';
import { has, hasAny, partyOf } from './sentence.ts';

/** Completes the phrase of a number that counts nobody by itself. @param to behind the number. */
export function takeWhoTheyAre(phrase: NounPhrase, units: readonly Unit[], to: number): void {
  if (phrase.noun !== null || phrase.party !== null || phrase.measures.size > 0) return;
  let k = to;
  while (k < to + 3 && hasAny(units[k], ['including', 'pronoun'])) k++;
  const unit = units[k];
  const ofThem = k > to;
  if (!(has(unit, 'verb') && has(unit, 'amount')) && !(ofThem && isDash(unit))) return;
  k += has(units[k + 1], 'determiner') ? 2 : 1;
  const party = partyOf(units[k]);
  if (party === null || !has(units[k], 'demonym')) return;
  const natives = has(units[k], 'natives');
  if (!natives && !has(units[k + 1], 'soldier')) return;
  phrase.party = party;
  phrase.demonym = true;
  if (!natives) phrase.noun = 'soldier';
  phrase.to = natives ? k + 1 : k + 2;
  phrase.stop = phrase.to;
}
