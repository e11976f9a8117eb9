/**
 * The head of a counted phrase and whose it is: its noun, a noun of its noun, a party before or behind it. Answers with the
 * last unit that belongs to the phrase, or why the walk ends.
 */

import { linkedBy } from './inside-phrase.ts';
import type { Unit } from './lexicon.ts';
import { movementOf, type Noun } from './measures.ts';
import { PASS, REFUSE, STOP, type Walk } from './phrase-walk.ts';
import { has, hasAny, type Party, partyOf } from './sentence.ts';

/** A party that belongs to the noun by its place or its case. */
export function overOwner({ phrase, sentence }: Walk, unit: Unit, k: number): number {
  const { units } = sentence;
  const party = partyOf(unit);
  if (!party) return PASS;
  // "110.000 gefallene russische Soldaten": the word could be a noun; here a noun follows.
  if (has(units[k - 1], 'killed') && !has(unit, 'demonym') && has(units[k + 1], 'soldier')) {
    phrase.party ??= party;
    phrase.noun = 'soldier';
    phrase.to = k + 2;
    return k + 1;
  }
  if (phrase.noun === null) return PASS;
  // "Soldaten auf ukrainischer Seite getötet": whose side, said behind the noun; "Soldaten Kim Jong Uns": a genitive.
  if (!has(unit, 'side') && (sentence.adjectivesFollow || !has(unit, 'genitive'))) return PASS;
  phrase.party ??= party;
  phrase.to = k + 1;
  return k;
}

export function overParty(walk: Walk, unit: Unit, k: number, party: Party, nounTag: Noun | null): number {
  const { phrase, sentence, quantity } = walk;
  const { units, adjectivesFollow } = sentence;
  // Behind its noun only what is joined to it: "soldiers from the DPRK", "soldats nord-coréens".
  // "350.000 gefallenen Russen": the noun of loss is their adjective.
  const fallen = has(unit, 'natives') && phrase.measureFrom === k - 1;
  // "two captured North Korean soldiers": a prisoner is a soldier before his noun is said.
  const captured =
    phrase.measureFrom === k - 1 && phrase.measures.has('captured') && has(units[k + 1], 'soldier');
  if (phrase.noun !== null && !adjectivesFollow && !fallen && !captured) {
    const link = units[linkedBy(units, k)];
    if (!hasAny(link, ['of', 'from', 'locative'])) return STOP;
    if (!has(unit, 'demonym') && !hasAny(link, ['of', 'from'])) return STOP;
  }
  if (phrase.party === null || phrase.party === 'otherParty') phrase.party = party;
  // "1,200 occupiers": the word is noun and party in one.
  if (nounTag && phrase.noun === null) {
    phrase.noun = nounTag;
    phrase.to = k + 1;
    return k;
  }
  // "11 000 nord-coréens": with no noun before it the adjective is the people's name, whatever its capitals.
  const named = adjectivesFollow && k === quantity.to && party === 'dprk' && !unit.entry.origin;
  if ((has(unit, 'demonym') || named) && phrase.noun === null) {
    phrase.demonym = true;
    // "300 empresas norcoreanas": the unknown noun before it is what is counted.
    if (adjectivesFollow && phrase.unknown > 0) phrase.foreignHead = true;
    walk.closed = has(unit, 'natives');
    phrase.to = k + 1;
  } else if (phrase.noun !== null) phrase.to = k + 1;
  return k;
}

export function overNoun({ phrase, sentence }: Walk, unit: Unit, k: number, nounTag: Noun): number {
  const { units, adjectivesFollow } = sentence;
  const { noun } = phrase;
  if (noun === null) {
    phrase.noun = nounTag;
    phrase.to = k + 1;
    return k;
  }
  // "containers of North Korean shells": whose they are stands between.
  const owner = has(units[k - 1], 'demonym') ? k - 1 : k;
  const of = has(units[linkedBy(units, owner)], 'of');
  // "6.000 Kräfte der Pionier- und Bautruppen"
  if (noun === 'soldier' && nounTag === 'worker' && of) {
    phrase.noun = 'worker';
    phrase.to = k + 1;
    return k;
  }
  // "12,500 tanks and armoured vehicles": of both together.
  const joint = has(units[k - 1], 'and') && (noun === 'tank' || noun === 'armour');
  if (joint && (nounTag === 'tank' || nounTag === 'armour') && noun !== nounTag) return REFUSE;
  // "soldiers and workers": the first noun is what is counted.
  if (has(units[k - 1], 'and')) return k;
  if (movementOf(unit)) return STOP;
  const machines = nounTag === 'tank' || nounTag === 'armour';
  // "17 units of armoured vehicles"
  if (of && machines && noun === 'soldier' && !adjectivesFollow) {
    phrase.noun = nounTag;
    phrase.to = k + 1;
    return k;
  }
  // "containers of artillery rounds", "obreros de construcción militar": the first noun is counted, the second tells of it.
  const tells = of || (adjectivesFollow && (noun === 'worker' || (noun === 'soldier' && machines)));
  if (!tells) phrase.noun = nounTag;
  phrase.to = k + 1;
  return k;
}
