/**
 * Whether a loss is still to come: "will reach", "could lose", "at this rate". A number nobody knows for sure, but of the
 * present, is no forecast. Asks the words before the number and the predicate; never the date.
 */
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, isRelative, partyOf, type Sentence } from './sentence.ts';
import { isToCome } from './verb-final.ts';

/** True where a relative clause before `until` holds the word and ends with a comma. */
function insideRelative(units: readonly Unit[], at: number, until: number): boolean {
  if (!units.slice(at, Math.max(at, until)).some((u) => u.text === ',')) return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (units[k]?.text === ',') return false;
    if (isRelative(units[k])) return true;
  }
  return false;
}

/** "will reach", "could lose": a future word with a verb of its own, before the number or the predicate. */
export function isForecast(sentence: Sentence, frame: Frame): boolean {
  const { units } = sentence;
  if (sentence.nounFirst) return isToCome(sentence, frame);
  const end = Math.max(frame.quantity.from, frame.predicateAt ?? 0);
  // "If losses of 35,000 are sustained"
  if (has(units[frame.clause.from - 1], 'future')) return true;
  for (let k = frame.clause.from; k < end; k++) {
    const unit = units[k] as Unit;
    if (!has(unit, 'future')) continue;
    // "in May 2024" foretells nothing; nor does "the wounded who are expected back, …".
    if (sentence.dates.some((date) => k >= date.from && k < date.to) || insideRelative(units, k, frame.from))
      continue;
    if (has(unit, 'forecast')) return true;
    // "Probably, losses were": an aside, not a verb.
    if (unit.entry.hedge && units[k + 1]?.text === ',') continue;
    let next = k + 1;
    while (has(units[next], 'not') || units[next]?.entry.hedge === 'about') next++;
    // "anyone will tell you that": not of the count.
    if (hasAny(units[next], ['speech', 'signifies'])) continue;
    // "potentially as high as 140,000": nobody knows, but said of the present.
    if (units[next]?.entry.hedge === 'upto') continue;
    if (isOthersFuture(sentence, k, frame.from)) continue;
    // "may amount to": said of the present; "could reach" is not.
    if (
      has(unit, 'modal') &&
      has(units[next], 'amount') &&
      (hasAny(units[next + 1], ['preposition', 'locative']) || next + 1 === frame.quantity.from) &&
      !has(units[next], 'rise')
    )
      continue;
    // "may be as high as", "could have lost": said of the present.
    if (has(units[next], 'copula')) {
      // "will have lost" is of the future all the same.
      if (has(units[next], 'perfect') && !has(unit, 'modal')) return true;
      if (
        !has(units[next], 'perfect') &&
        hasAny(units[next + 1], ['killed', 'wounded', 'lost', 'casualties'])
      )
        return true;
      continue;
    }
    return true;
  }
  return anyIn(units, frame.clause.from, frame.clause.to, 'forecast');
}

/** "could reach 2 million, with Russian losses put at 1.2 million": what is to come is another count. */
const isOthersFuture = ({ units, quantities }: Sentence, cue: number, from: number): boolean =>
  quantities.some((q) => {
    if (q.from < cue || q.to > from) return false;
    for (let k = q.to; k < from; k++)
      if (units[k]?.text === ',' && has(units[k + 1], 'including') && hasAny(units[k + 1], ['preposition']))
        return partyOf(units[k + 2]) !== null;
    return false;
  });
