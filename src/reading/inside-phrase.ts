/**
 * What stands inside a counted phrase and is no part of what it counts: the names of models, a calibre, a day's own count in
 * brackets, an attribute, a scene. Each finds where its kind ends, from where it begins; null where there is none.
 */
import type { Unit } from './lexicon.ts';
import { nounOf, tellsLoss } from './measures.ts';
import { anyIn, has, isBarrier, partyOf, type Sentence } from './sentence.ts';

/** Words of a bracket. */
const LONGEST_BRACKET = 9;
/** Words of an attribute before its noun. */
const LONGEST_ATTRIBUTE = 6;

/** Where a bracket right behind a number ends that holds the day's own count, or null: "9.519 (+5) Panzer". */
export function addedAfter({ units, quantities }: Sentence, at: number): number | null {
  if (units[at]?.text !== '(') return null;
  const close = units.findIndex((u, k) => k > at && k <= at + LONGEST_BRACKET && u.text === ')');
  return close > 0 && quantities.some((q) => q.added && q.numberFrom > at && q.numberTo <= close)
    ? close + 1
    : null;
}

/** Where the names of models before their noun end, or null: "KN-23 and KN-24". */
export function modelEnd(units: readonly Unit[], at: number): number | null {
  const dashed = units[at + 1]?.text === '-' && units[at + 1]?.glued && units[at + 2]?.kind === 'number';
  if (!units[at]?.capital || units[at]?.kind !== 'word' || !dashed) return null;
  return has(units[at + 3], 'and') ? (modelEnd(units, at + 4) ?? at + 2) : at + 2;
}

/** Where "152-millimetre", "122 mm" ends, or null. */
export function calibreEnd(units: readonly Unit[], at: number): number | null {
  if (units[at]?.kind !== 'number') return null;
  const unit = units[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!has(units[unit], 'calibre')) return null;
  // "152-mm-Granaten"
  return units[unit + 1]?.text === '-' && units[unit + 1]?.glued ? unit + 1 : unit;
}

/** Where an attribute with words of its own ends: "nach Kursk entsandten", "in Russland gefallene" before its noun. */
export function attributeEnd(units: readonly Unit[], from: number): number | null {
  const lost = has(units[from], 'preposition') || isSince(units[from]);
  if (!lost && !anyIn(units, from, from + LONGEST_ATTRIBUTE, 'participle')) return null;
  for (let k = from; k < Math.min(units.length, from + LONGEST_ATTRIBUTE); k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== 'word' || isBarrier(unit)) return null;
    if (!has(unit, 'participle') && !(lost && tellsLoss(unit))) continue;
    const head = units[k + 1];
    const nounAt = partyOf(head) && !has(head, 'demonym') ? units[k + 2] : head;
    return nounOf(nounAt) !== null || has(nounAt, 'demonym') ? k : null;
  }
  return null;
}

/** "seit Kriegsbeginn": a time in one phrase. */
const isSince = (unit: Unit | undefined): boolean => has(unit, 'total') && unit?.text.includes(' ') === true;

/** "10,711 dead in Ukraine Russian soldiers", "155,000 fallen in the war Russians": where the scene before the noun ends, or null. */
export function sceneEnd(units: readonly Unit[], at: number): number | null {
  const placed = has(units[at], 'locative') && (units[at + 1]?.entry.place || has(units[at + 1], 'battle'));
  const to = placed ? at + 2 : has(units[at], 'inUkraine') ? at + 1 : null;
  if (to === null) return null;
  const named = partyOf(units[to]) !== null && has(units[to], 'demonym');
  const head = named && !has(units[to], 'natives') ? units[to + 1] : units[to];
  return has(head, 'natives') || nounOf(head) !== null ? to - 1 : null;
}

/** The unit that joins a party to the noun before it, over its article: "soldiers from the DPRK", "Soldaten der Ukraine". */
export const linkedBy = (units: readonly Unit[], at: number): number =>
  has(units[at - 1], 'determiner') && !(has(units[at - 1], 'of') && nounOf(units[at - 2]) !== null)
    ? at - 2
    : at - 1;
