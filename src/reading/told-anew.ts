/**
 * The words before a bare number that say it counts the same once more, for another time or by another counter: "a year ago
 * there were 450,000", "Seoul puts the number at 2,000". Where nothing else is counted or lost in between.
 */
import type { Tag } from '../languages/language.ts';
import { isJoint } from './carried-on.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { nounOf, tellsLoss } from './measures.ts';
import { has, hasAny, isBarrier, isInDate, type Sentence } from './sentence.ts';

/** Words between the number and what says that it counts the same again. */
export const REACH = 9;

/** Words of a speaker's name. */
const LONGEST_NAME = 3;

const WALKED: readonly Tag[] = [
  'link',
  'verb',
  'rise',
  'amount',
  'determiner',
  'preposition',
  'of',
  'earlier',
  'modal',
  'future',
  'plan',
];

/** Unit of the words that say the same is counted again, over verbs of amount, hedges and dates; or null. */
export function cueBefore(sentence: Sentence, { quantity }: Frame, since: number): number | null {
  const { units } = sentence;
  let unknown = 0;
  for (let k = quantity.from - 1; k >= Math.max(since, quantity.from - REACH); k--) {
    const unit = units[k] as Unit;
    const said = has(unit, 'restates') || (since > 0 && has(unit, 'earlier'));
    // "They are put at 118,500 for 2022"
    if (has(unit, 'pronoun') && has(units[k + 1], 'amount')) return k;
    // "sprach der Präsident noch von": the speaker behind the verb.
    if (said && (unknown === 0 || has(unit, 'speech'))) return k;
    if (isJoint(unit) && hasAny(units[k - 1], ['restates', 'earlier'])) continue;
    // "The real toll is likely higher, between 146,000 and 211,000"
    // "has put the figure higher, at up to 12,000"
    const beside = k === quantity.from - 1 || (k === quantity.from - 2 && has(units[k + 1], 'preposition'));
    if (unit.text === ',' && beside && has(units[k - 1], 'rise')) continue;
    // "the daily figure reported by Kyiv was 1,660"
    if (has(unit, 'according') || (unit.entry.origin && has(units[k - 1], 'according'))) continue;
    if (isBarrier(unit) || unit.kind === 'number') {
      if (!isInDate(sentence, k)) return null;
      continue;
    }
    if (unit.entry.hedge || unit.entry.filler || isInDate(sentence, k)) continue;
    if (!hasAny(unit, WALKED) && (unit.kind !== 'word' || ++unknown > LONGEST_NAME)) return null;
  }
  return null;
}

/** Something else is counted or lost between the two numbers. */
export function othersBetween(units: readonly Unit[], from: number, to: number, before: Frame): boolean {
  for (let k = from; k < to; k++) {
    const unit = units[k] as Unit;
    if (hasAny(unit, ['civilian', 'body', 'portion'])) return true;
    // "300 km, from 200"; but "a year ago"
    if (has(unit, 'otherUnit') && ![k - 2, k - 1, k + 1].some((at) => has(units[at], 'earlier'))) return true;
    const noun = nounOf(unit);
    if (noun && noun !== before.noun && !(noun === 'soldier' || noun === 'people')) return true;
    if (tellsLoss(unit) && !(before.measure && has(unit, before.measure))) return true;
  }
  return false;
}

/** Another time or another counter: without one, the number would be no news of the same. */
export function isAnother({ units, dates }: Sentence, inSentence: boolean, cue: number): boolean {
  if (inSentence && has(units[cue], 'from')) return true;
  return (
    dates.some((date) => !date.since) ||
    units.some(
      (unit) => unit.entry.period !== null || hasAny(unit, ['earlier', 'date', 'modal', 'future', 'soon']),
    )
  );
}

/** "Seoul puts the number at 2,000": a counter is named. */
export const saysAnother = (units: readonly Unit[], from: number, cue: number): boolean =>
  units.slice(from, cue).some((unit) => unit.entry.origin !== null);
