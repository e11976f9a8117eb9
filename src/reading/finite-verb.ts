/**
 * The verb that says what happened to those counted, further on in the clause: "have been killed", "were sent". Looks to the
 * right over whatever else tells of them, and stops where somebody else begins to act.
 */
import type { Unit } from './lexicon.ts';
import { joined, type Measure, type Movement, movementOf, oneMeasure, tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, isLocative, isRelative, mayHold } from './sentence.ts';
import { Tags } from './tags.ts';

/** Words from the subject to its verb. */
const REACH = 22;
/** Words of the second of two subjects, its verb included. */
const LONGEST_SUBJECT = 8;
/** Words from an auxiliary to the participle that ends its clause. */
const LONGEST_FRAME = 14;
/** Words of "gegen die Ukraine", from what for to the verb. */
const LONGEST_PURPOSE = 7;

/** What is said of a count: a loss, a movement, or no more than that something is. */
export interface Predicate {
  measure: Measure | null;
  movement: Movement | null;
  at: number;
  /** Behind its last unit. */
  to: number;
  /** So close to the count that both are one phrase. */
  near: boolean;
}

/**
 * A loss and the words joined to it from `at` on; null where they add up to none, or have a number of their own behind them.
 * A toll is a number itself, and is told of no other.
 */
export function lossAt(
  units: readonly Unit[],
  at: number,
  isNumberAt: (k: number) => boolean,
): (Predicate & { measure: Measure }) | null {
  const tags = new Tags();
  const to = joined(units, at, tags);
  const measure = oneMeasure(tags);
  return measure && measure !== 'toll' && !isNumberAt(to)
    ? { measure, movement: null, at, to, near: false }
    : null;
}

export const movementAt = (movement: Movement, at: number, near: boolean): Predicate => ({
  measure: null,
  movement,
  at,
  to: at + 1,
  near,
});

/** "have been killed", "were wounded" further on in the clause, with no other number or subject before it. */
export function finiteLoss(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  for (let k = from; k < Math.min(units.length, from + REACH); k++) {
    if (endsSubject(units, k, isNumberAt)) return null;
    if (!tellsLoss(units[k])) continue;
    // "…, this casualty rate is", "…, gibt es hohe Verluste": another subject.
    if (has(units[k - 1], 'determiner') || (has(units[k], 'nominal') && anyIn(units, from, k, 'present')))
      return null;
    if (isSufferedBefore(units, k)) return null;
    const loss = lossAt(units, k, isNumberAt);
    return loss && isVerbOfClause(units, from, loss) ? loss : null;
  }
  return null;
}

/** "12,000 soldiers have suffered heavy casualties": how many of them is not said. */
export function isSufferedBefore(units: readonly Unit[], loss: number): boolean {
  if (!has(units[loss], 'nominal')) return false;
  for (let k = loss - 1; k >= loss - MOST_ADJECTIVES - 1 && units[k]?.kind === 'word'; k--)
    if (has(units[k], 'suffer') && has(units[k], 'verb')) return true;
  return false;
}
/** Words of "heavy combat" before what was suffered. */
const MOST_ADJECTIVES = 2;

function isVerbOfClause(units: readonly Unit[], from: number, { at, to }: Predicate): boolean {
  // "have been killed"; "getötet worden": the auxiliary stands before or after.
  // "have now died": an adverb may stand between.
  const before = units[at - 1]?.entry.filler ? at - 2 : at - 1;
  if (has(units[before], 'verb') || has(units[to - 1], 'verb') || has(units[to], 'verb')) return true;
  // "sind auf dem Schlachtfeld gefallen,": the auxiliary stands at the head of what the participle ends.
  const closes = units[to] === undefined || units[to]?.kind === 'mark';
  if (closes && anyIn(units, from - LONGEST_FRAME, at, 'verb')) return true;
  // "Etwa 3.800 Nordkoreaner im Kampf für Russland getötet": a headline, which has no auxiliary.
  const goesOn = units.slice(from, at).every(({ kind }) => kind === 'word');
  if (closes && goesOn && !has(units[at], 'nominal') && !mayHold(units, 'verb')) return true;
  // "perdieron la vida", "murieron": a verb by itself.
  const unit = units[at] as Unit;
  const whole = unit.text.includes(' ') || has(unit, 'suffer');
  return whole && hasAny(unit, ['killed', 'lost']) && !has(unit, 'nominal');
}

/** "15,000 workers and 15,000 soldiers have been sent": the verb of both, with nobody else before it. */
export function finiteMovement(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  for (let k = from; k < Math.min(units.length, from + LONGEST_FRAME); k++) {
    if (units[k]?.text === ',' || endsSubject(units, k, isNumberAt)) return null;
    const movement = movementOf(units[k]);
    // "and 1,200 engineers remain": a verb by itself; "sind … und 1.200 Pioniere in Kursk stationiert": what it ends.
    const own = k < from + LONGEST_SUBJECT && (has(units[k - 1], 'verb') || has(units[k], 'verb'));
    if (movement && (own || closesFrame(units, from, k))) return movementAt(movement, k, false);
  }
  return null;
}

/** The last word of a clause whose auxiliary stands before the counts. */
const closesFrame = (units: readonly Unit[], from: number, at: number): boolean =>
  (units[at + 1] === undefined || units[at + 1]?.kind === 'mark') &&
  anyIn(units, from - LONGEST_FRAME, from, 'verb');

/** "12.000 Soldaten zum Kampf gegen die Ukraine geschickt": the verb of sending that closes the clause. */
export function sendingAtEnd(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  for (let k = from; k < Math.min(units.length, from + LONGEST_PURPOSE); k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'mark' || isBarrier(unit) || isNumberAt(k) || has(unit, 'and')) return null;
    if (movementOf(unit) !== 'send') continue;
    const next = units[k + 1];
    const closes = next === undefined || next.kind === 'mark' || has(next, 'verb');
    return closes ? movementAt('send', k, false) : null;
  }
  return null;
}

/** Behind these a verb is of something else. */
const endsSubject = (units: readonly Unit[], k: number, isNumberAt: (k: number) => boolean): boolean => {
  const unit = units[k] as Unit;
  // "of the 11,000 deployed there, a third have died"
  if (has(unit, 'portion')) return true;
  return isNumberAt(k) || isBarrier(unit) || isRelative(unit) || has(unit, 'and') || actsAt(units, k);
};

/** "the numbers the Russians have lost": a people with a verb of its own. */
export const actsAt = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'natives') &&
  units[at - 1]?.kind !== 'number' &&
  // "600.000 soldados ucranianos murieron": counted themselves.
  !has(units[at - 1], 'soldier') &&
  !isLocative(units, at) &&
  // "soldats déployés aux côtés des Russes ont été tués": beside whom, not who.
  !has(units[at - 1], 'preposition') &&
  hasAny(units[at + 1], ['perfect', 'suffer']);
