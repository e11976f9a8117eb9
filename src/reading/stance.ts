/**
 * How a sentence stands to a matter it speaks of: affirmed, denied or left open, by its words of denying, doubting and
 * confirming and by negation. A clause's stance is its own; what another clause says of "this" is told apart.
 */
import type { Polarity } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, isRelative, mayHold, mayHoldAny } from './sentence.ts';
import { Tags } from './tags.ts';
import { negatedBehind } from './verb-final.ts';

/** Words between a negation and the word of confirming it negates. */
const CONFIRM_REACH = 7;
/** Words between a negation and its verb. */
const NEGATION_REACH = 5;
/** Words between a verb and the negation behind it. */
const NEGATION_BEHIND = 5;
/** Korean ends a clause with its verb, and that with its negation. */
const HANGUL = /^\p{Script=Hangul}/u;
const isVerbFinal = (unit: Unit | undefined): boolean => unit !== undefined && HANGUL.test(unit.text);
const PREDICATES = ['send', 'present', 'arrive', 'fight', 'strongFight', 'soldier', 'killed'] as const;

/** "asked if" belongs to what is said; "but" opposes it. */
const ends = (unit: Unit | undefined): boolean =>
  unit?.text === ';' || (has(unit, 'clause') && !has(unit, 'future'));

/** The part of the sentence around a unit: to the semicolon or the word that opens another clause. */
export function partAround(units: readonly Unit[], at: number): { from: number; to: number } {
  // Where the verb ends the sentence it says of all of it how it stands.
  if (isVerbFinal(units[at])) return { from: 0, to: units.length };
  let from = at;
  while (from > 0 && !ends(units[from])) from--;
  let to = at + 1;
  while (to < units.length && !ends(units[to])) to++;
  return { from, to };
}

const SETTLING = Tags.of(['confirm', 'deny']);

/** What the words of denying, doubting and confirming from `from` to `to` make of what is said there. */
export function stanceIn(units: readonly Unit[], from: number, to: number): Polarity {
  if (anyIn(units, from, to, 'doubt')) return 'unconfirmed';
  // "인정하지 않았다", "부인하지 않았다": neither is the other.
  if (!mayHoldAny(units, SETTLING)) return 'affirms';
  for (let k = from; k < to; k++)
    if (hasAny(units[k], ['confirm', 'deny']) && isVerbFinal(units[k]) && negatedBehind(units, k))
      return 'unconfirmed';
  let confirmed = -1;
  for (let k = from; k < to; k++) {
    if (!has(units[k], 'confirm')) continue;
    // "neither has acknowledged": not confirmed is not denied.
    if (isUnconfirmed(units, from, k)) return 'unconfirmed';
    confirmed = k;
  }
  if (!mayHold(units, 'deny')) return 'affirms';
  for (let k = from; k < to; k++) {
    if (!has(units[k], 'deny') || isConceded(units, from, k)) continue;
    // "with false papers": no word on what is said.
    if (anyIn(units, k - 2, k + 3, 'documents')) continue;
    // "Pyongyang, which had long denied it, has now admitted": the later word holds.
    if (confirmed > k && units.slice(k, confirmed).some((unit) => unit.text === ',')) continue;
    // "did not deny": neither one nor the other.
    return isNegated(units, k) ? 'unconfirmed' : 'denies';
  }
  return 'affirms';
}

function isUnconfirmed(units: readonly Unit[], from: number, at: number): boolean {
  if (
    hasAny(units[at + 1], ['notBehind']) ||
    (has(units[at + 2], 'notBehind') && units[at + 1]?.kind === 'word')
  )
    return true;
  let comma = false;
  const reach = CONFIRM_REACH + asideLength(units, at);
  for (let k = at - 1; k >= Math.max(from, at - reach); k--) {
    if (has(units[k], 'not')) return true;
    if (units[k]?.text === ',') comma = true;
    // "are not in Kursk, confirmed …": that negation is of something else.
    if (comma && (hasAny(units[k], PREDICATES) || units[k]?.entry.place)) return false;
  }
  return false;
}

/** Words between two commas just before a verb: "neither of them, who have grown close, has confirmed". */
function asideLength(units: readonly Unit[], verb: number): number {
  const close = commaBefore(units, verb, ASIDE_TO_VERB);
  const open = commaBefore(units, close, LONGEST_ASIDE);
  return close > 0 && open > 0 ? close - open : 0;
}
const ASIDE_TO_VERB = 4;
const LONGEST_ASIDE = 12;

/** The nearest comma before `at`, no further than `reach`; -1 where there is none. */
function commaBefore(units: readonly Unit[], at: number, reach: number): number {
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) if (units[k]?.text === ',') return k;
  return -1;
}

/** "Despite the Kremlin's denials": granted and set aside. */
const isConceded = (units: readonly Unit[], from: number, at: number): boolean =>
  anyIn(units, Math.max(from, at - NEGATION_REACH), at, 'despite');

/** A word of negation that negates: "without" and "not only" do not. */
const negates = (units: readonly Unit[], at: number): boolean =>
  hasAny(units[at], ['not', 'notBehind']) && !has(units[at], 'noNegation') && !isFirstOfTwo(units, at);

/** "nicht-öffentlich": the first part of an adjective. */
const isFirstOfTwo = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.text === '-' && units[at + 1]?.glued === true;

/** A negation belongs to the word at `at`: before it, or behind it where the language has it so. */
export function isNegated(units: readonly Unit[], at: number): boolean {
  if (isVerbFinal(units[at])) return negatedBehind(units, at) || isNegatedBehind(units, at);
  for (let k = at - 1; k >= Math.max(0, at - NEGATION_REACH); k--) {
    if (has(units[k], 'not') && negates(units, k)) return true;
    // "will never forget the soldiers who died": of the verb before the clause.
    if (has(units[k], 'and') || isRelative(units[k])) break;
    if (units[k]?.kind === 'mark' && units[k]?.text !== "'" && units[k]?.text !== '-') break;
  }
  return isNegatedBehind(units, at);
}

function isNegatedBehind(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k <= Math.min(units.length - 1, at + NEGATION_BEHIND); k++) {
    if (has(units[k], 'notBehind') && negates(units, k)) return true;
    if (units[k]?.text === ',' || hasAny(units[k], ['clause', 'and'])) break;
  }
  return false;
}

/** "There, of North Korean soldiers, none": the negation closes the clause. */
export function isClosedByNegation(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (has(units[k], 'notBehind') && negates(units, k) && units[k + 1]?.kind !== 'word') return true;
  return false;
}

/** A negation anywhere in the part of the sentence around `at`. */
export function isNegatedInPart(units: readonly Unit[], at: number): boolean {
  const { from, to } = partAround(units, at);
  return anyIn(units, from, to, 'not') || anyIn(units, from, to, 'notBehind');
}

/** "No North Korean soldier", "none of them". */
export function isNone(units: readonly Unit[], from: number): boolean {
  if (has(units[from], 'not')) return true;
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    if (has(units[k], 'not') && negates(units, k)) return true;
    if (units[k]?.kind === 'mark' || hasAny(units[k], ['verb', 'speech', 'confirm'])) return false;
  }
  return false;
}

/** Only if: the words up to `at` hang on a condition of the same clause. */
export function isConditional(units: readonly Unit[], first: number, last: number): boolean {
  for (let k = first - 1; k >= 0; k--) {
    if (has(units[k], 'conditional')) return true;
    if (units[k]?.text === ',' || units[k]?.text === ';' || has(units[k], 'clause')) break;
  }
  return anyIn(units, first, last + 4, 'conditional');
}

/** A sentence that asks says nothing. */
export const isQuestion = (units: readonly Unit[]): boolean =>
  units.slice(-3).some((unit) => unit.text === '?' || unit.text === '？');
