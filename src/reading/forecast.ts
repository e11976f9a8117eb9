/**
 * Whether a loss is still to come: "will reach", "could lose", "at this rate". A number nobody knows for sure, but of the
 * present, is no forecast. Asks the words before the number and the predicate; never the date.
 */
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, isInDate, isRelative, mayHold, partyOf, type Sentence } from './sentence.ts';
import { isToCome } from './verb-final.ts';

/** "will reach", "could lose": a future word with a verb of its own, before the number or the predicate. */
export function isForecast(sentence: Sentence, frame: Frame): boolean {
  const { units } = sentence;
  if (sentence.nounFirst) return isToCome(sentence, frame);
  const { clause, quantity, predicateAt } = frame;
  // "If losses of 35,000 are sustained"
  if (has(units[clause.from - 1], 'future')) return true;
  if (isGround(units, quantity.from)) return false;
  const end = Math.max(quantity.from, predicateAt ?? 0);
  for (let k = clause.from; k < end; k++)
    if (has(units[k], 'future') && foretells(sentence, frame, k)) return true;
  return anyIn(units, clause.from, clause.to, 'forecast');
}

/** "will soon pass a million, based on losses of 1,200 a day": what a forecast is worked out from. */
function isGround(units: readonly Unit[], from: number): boolean {
  if (!mayHold(units, 'ground')) return false;
  for (let k = from - 1; k > from - GROUND_REACH && units[k]?.kind === 'word'; k--)
    if (has(units[k], 'ground')) return true;
  return false;
}
/** Words of "based on current trends of". */
const GROUND_REACH = 8;

/** True where the word of the future at `k` is of the count, and has a verb that is not of the present all the same. */
function foretells(sentence: Sentence, { from, quantity }: Frame, k: number): boolean {
  const { units } = sentence;
  const unit = units[k] as Unit;
  // "in May 2024" foretells nothing; nor does "the wounded who are expected back, …".
  if (isInDate(sentence, k) || insideRelative(units, k, from)) return false;
  if (has(unit, 'forecast')) return true;
  // "Probably, losses were": an aside, not a verb.
  if (unit.entry.hedge && units[k + 1]?.text === ',') return false;
  let verb = k + 1;
  while (hasAny(units[verb], ['not', 'earlier']) || units[verb]?.entry.hedge === 'about') verb++;
  // "anyone will tell you that": not of the count.
  if (hasAny(units[verb], ['speech', 'signifies'])) return false;
  // "potentially as high as 140,000": nobody knows, but said of the present.
  if (units[verb]?.entry.hedge === 'upto' || isOthersFuture(sentence, k, from)) return false;
  if (has(unit, 'modal') && liesBehind(units, quantity.to) && !anyIn(units, k, from, 'soon')) return false;
  if (has(units[verb], 'copula')) return isLossToCome(units, verb, has(unit, 'modal'));
  return !has(unit, 'modal') || !amountsTo(units, verb, quantity.from);
}

/** "may be as high as", "could have lost": said of the present; "will have lost", "could be killed" are not. */
const isLossToCome = (units: readonly Unit[], verb: number, modal: boolean): boolean =>
  has(units[verb], 'perfect') ? !modal : hasAny(units[verb + 1], ['killed', 'wounded', 'lost', 'casualties']);

/** "dürfte zwischen 200.000 und 300.000 liegen": said of the present by the verb that ends the clause. */
function liesBehind(units: readonly Unit[], at: number): boolean {
  for (let k = at; k <= at + LIES_REACH && units[k]?.kind === 'word'; k++)
    if (has(units[k], 'amount') && has(units[k], 'present')) return true;
  return false;
}
/** Words from the number to the verb: "Tote und Verletzte liegen". */
const LIES_REACH = 4;

/** "may amount to": said of the present; "could reach" is not. */
const amountsTo = (units: readonly Unit[], verb: number, number: number): boolean =>
  has(units[verb], 'amount') &&
  !has(units[verb], 'rise') &&
  (verb + 1 === number || hasAny(units[verb + 1], ['preposition', 'locative']));

/** True where a relative clause before `until` holds the word and ends with a comma. */
function insideRelative(units: readonly Unit[], at: number, until: number): boolean {
  if (!units.slice(at, Math.max(at, until)).some((u) => u.text === ',')) return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (units[k]?.text === ',') return false;
    if (isRelative(units[k])) return true;
  }
  return false;
}

/** "could reach 2 million, with Russian losses put at 1.2 million": what is to come is another count. */
const isOthersFuture = ({ units, quantities }: Sentence, cue: number, from: number): boolean =>
  quantities.some((q) => {
    if (q.from < cue || q.to > from) return false;
    for (let k = q.to; k < from; k++)
      if (units[k]?.text === ',' && has(units[k + 1], 'including') && hasAny(units[k + 1], ['preposition']))
        return (
          partyOf(units[k + 2]) !== null || units[k + 2]?.kind === 'number' || !!units[k + 2]?.entry.hedge
        );
    return false;
  });

/** "aims to push that number to 50,000": what somebody wants of the other side's losses is no count. */
export const isAim = (units: readonly Unit[], from: number, to: number): boolean =>
  mayHold(units, 'plan') &&
  units.slice(Math.max(0, from), to).some((u) => has(u, 'plan') && !has(u, 'future'));
