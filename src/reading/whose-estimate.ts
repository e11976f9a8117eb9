/**
 * Whose estimate, count or number a claim is: "by Washington's count", "South Korean estimates", "Seoul lowered its estimate".
 * Asks who owns the noun of counting; never who speaks of it.
 */

import type { OriginId } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, mayHold, partyOf } from './sentence.ts';

/** Units from "raised" to "the number of". */
const RAISED = 4;

/** "by Washington's count", "Seoul lowered its estimate", "NATO estimates from April": the one nearest to the claim. */
export function estimator(units: readonly Unit[], at: number): { origin: OriginId; at: number } | null {
  if (!mayHold(units, 'estimate') && !mayHold(units, 'rise')) return null;
  let found: { origin: OriginId; at: number } | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 1; k < units.length; k++) {
    const raised = has(units[k], 'rise') && anyIn(units, k + 1, k + RAISED, 'numberOf');
    if (!(raised || has(units[k], 'estimate')) || Math.abs(k - at) > nearest) continue;
    // "Das südkoreanische Militär erhöhte die Zahl der Opfer": whose number it is.
    const owner = raised ? (units[k - 1]?.entry.origin ?? null) : ownerOfEstimate(units, k);
    if (!owner) continue;
    found = { origin: owner, at: k };
    nearest = Math.abs(k - at);
  }
  return found;
}

/** Whose estimates an adjective of a country makes them. */
function houseOf(adjective: Unit): OriginId | null {
  if (has(adjective, 'southKorea')) return 'seoul';
  const party = partyOf(adjective);
  return party === 'ukraine' ? 'kyiv' : party === 'russia' ? 'moscow' : null;
}

function ownerOfEstimate(units: readonly Unit[], at: number): OriginId | null {
  // "Kyiv's own data"
  const owner = units[at - 1]?.text === "'s" ? at - 2 : units[at - 2]?.text === "'s" ? at - 3 : null;
  if (owner !== null) return units[owner]?.entry.origin ?? null;
  // "South Korean estimates suggest": the country's own houses.
  const house = hasAny(units[at - 1], ['demonym', 'southKorea']) ? houseOf(units[at - 1] as Unit) : null;
  if (house && hasAny(units[at + 1], ['speech', 'verb'])) return house;
  // "NATO estimates from April": a noun; with an object of its own it is a verb, which has a speaker.
  const isNoun =
    hasAny(units[at], ['according', 'verb']) ||
    has(units[at - 2], 'by') ||
    hasAny(units[at + 1], ['preposition', 'of', 'verb', 'relative']);
  if (units[at - 1]?.entry.origin && isNoun) return units[at - 1]?.entry.origin ?? null;
  // "la estimación de Corea del Sur", "nach der Schätzung der ukrainischen Streitkräfte"
  const of = hasAny(units[at + 1], ['of', 'from'])
    ? has(units[at + 2], 'determiner')
      ? at + 3
      : at + 2
    : null;
  if (of !== null && units[of]?.entry.origin) return chainEnd(units, of);
  if (has(units[at - 1], 'pronoun'))
    for (let j = at - 2; j >= Math.max(0, at - 4); j--) {
      // "while Russia, according to his estimates, has lost": whose "he" is, a sentence before tells.
      if (has(units[at - 2], 'according') && partyOf(units[j]) !== null) return null;
      if (units[j]?.entry.origin) return units[j]?.entry.origin ?? null;
    }
  return null;
}

/** "South Korea's National Intelligence Service": the last name of the chain. */
export function chainEnd(units: readonly Unit[], at: number): OriginId | null {
  let end = at;
  while (units[end + 1]?.text === "'s" && units[end + 2]?.entry.origin) end += 2;
  while (units[end + 1]?.entry.origin) end++;
  return units[end]?.entry.origin ?? null;
}
