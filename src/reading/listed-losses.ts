/**
 * The verb of loss that a list of things shares: before its first count ("destroyed 207 planes, 174 helicopters, 1,330
 * tanks") or behind its last ("1,899 tanks and 4,195 armoured vehicles were destroyed"). Says nothing of a single count.
 */
import { finiteLoss, type Predicate } from './finite-verb.ts';
import type { Unit } from './lexicon.ts';
import { QUOTES } from './marks.ts';
import { addMeasures, oneMeasure, tellsLoss } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import { anyIn, has, isBarrier, isRelative, type Party, partyOf } from './sentence.ts';
import { Tags } from './tags.ts';

/** Words of a digest from its verb to the machines. */
const LONGEST_LIST = 24;
/** Words of a list from one of its counts to the verb that ends it. */
const LONGEST_REST = 30;
/** Words of no table among them. */
const MOST_UNKNOWN = 3;

const LISTED = Tags.of([
  'otherUnit',
  'tank',
  'armour',
  'and',
  'preposition',
  'determiner',
  'of',
  'missile',
  'shell',
]);
const ENDS_LIST = Tags.of(['verb', 'relative', 'supply', 'send', 'speech', 'more']);

/** "1,899 tanks, 4,195 armoured vehicles and 3,130 others were destroyed": one predicate for a list of things. */
export function listLoss(
  units: readonly Unit[],
  from: number,
  clause: number,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  if (units[from]?.text !== ',' && !has(units[from], 'and')) return null;
  let counted = false;
  for (let k = from + 1; k < Math.min(units.length, from + LONGEST_REST); k++) {
    const unit = units[k] as Unit;
    if (isBarrier(unit) || isRelative(unit)) return null;
    if (isNumberAt(k)) {
      counted = true;
      // "300 were": a number with no noun has a predicate of its own.
      if (has(units[k + 1], 'verb') || tellsLoss(units[k + 1])) return null;
    } else if (has(unit, 'verb') || tellsLoss(unit)) {
      if (!counted) return null;
      return finiteLoss(units, k, isNumberAt) ?? framedLoss(units, clause, from, k);
    }
  }
  return null;
}

/** "wurden 9.276 Panzer, … vernichtet": the auxiliary stands before the list. */
function framedLoss(units: readonly Unit[], clause: number, from: number, at: number): Predicate | null {
  if (!has(units[at], 'transitive') || !anyIn(units, clause, from, 'verb')) return null;
  const tags = new Tags();
  addMeasures(units[at], tags);
  const measure = oneMeasure(tags);
  return measure ? { measure, movement: null, at, to: at + 1, near: false } : null;
}

/** "destroyed 207 planes, 174 helicopters, 1,330 tanks": the verb before a list in which machines stand further on. */
export function listLossBefore(
  units: readonly Unit[],
  quantity: ReadQuantity,
  stop: number,
): { measure: 'lost'; active: boolean; at: number; party: Party | null } | null {
  let unknown = 0;
  let owner: Party | null = null;
  for (let k = quantity.from - 1; k >= Math.max(stop, quantity.from - LONGEST_LIST); k--) {
    const unit = units[k] as Unit;
    const nominal = has(unit, 'nominal');
    if (has(unit, 'lost') || (has(unit, 'toll') && nominal))
      return {
        measure: 'lost',
        active: owner === null && !nominal && !has(unit, 'suffer'),
        at: k,
        party: owner,
      };
    if (unit.kind === 'mark' && unit.text !== ',' && !QUOTES.has(unit.text)) return null;
    if (unit.entry.tags.meets(ENDS_LIST) && !has(unit, 'determiner')) return null;
    // "destroyed 1,100 units of Russian equipment, including 54 tanks"
    if (has(unit, 'otherUnit')) owner ??= partyOf(unit);
    else if (partyOf(unit) !== null) return null;
    if (!mayBeListed(unit) && ++unknown > MOST_UNKNOWN) return null;
  }
  return null;
}

const mayBeListed = ({ kind, entry }: Unit): boolean =>
  kind !== 'word' ||
  entry.hedge !== null ||
  entry.filler ||
  entry.period !== null ||
  entry.tags.meets(LISTED);
