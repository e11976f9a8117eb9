/**
 * Asides: what stands between two commas or dashes and is walked over, because what is said of the number goes on at its
 * other side. Each finds one kind by what it holds, from its near end, and answers with its far end; null where that mark
 * belongs to no such aside.
 */
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, isRelative, mayHold, type Sentence } from './sentence.ts';
import { Tags } from './tags.ts';

/** Words of an aside. */
const LONGEST_ASIDE = 18;
/** Words of a clause that tells of those counted. */
const LONGEST_CLAUSE = 16;
/** Words between two marks that say who counted, or what was lost. */
const LONGEST_PARENTHESIS = 9;

const GOES_ON = Tags.of(['verb', 'present', 'infinitive']);
const ON_WHOSE_WORD = Tags.of(['according', 'citing', 'speech', 'estimate']);

// To the right, from the mark that opens the aside to the one that closes it.

/** ", among them 500 officers and three generals, are", ", over half of the 11,000 sent, have": what part it is. */
export function asideOfPart(units: readonly Unit[], comma: number): number | null {
  if (units[comma]?.text !== ',') return null;
  const share = anyIn(units, comma + 1, comma + 5, 'portion');
  if (!share && !has(units[comma + 1], 'including')) return null;
  for (let k = comma + 2; k < Math.min(units.length, comma + LONGEST_ASIDE); k++) {
    if (isBarrier(units[k] as Unit)) return null;
    if (units[k]?.text === ',') return units[k + 1]?.entry.tags.meets(GOES_ON) ? k : null;
  }
  return null;
}

/** "two soldiers, one with a broken jaw and one shot in the leg, have been": what is told of each. */
export function asideOfEach(
  units: readonly Unit[],
  comma: number,
  isNumberAt: (k: number) => boolean,
): number | null {
  if (units[comma]?.text !== ',' || !isNumberAt(comma + 1)) return null;
  for (let k = comma + 2; k < Math.min(units.length, comma + LONGEST_ASIDE); k++) {
    if (isBarrier(units[k] as Unit) || has(units[k], 'verb')) return null;
    if (units[k]?.text === ',') return has(units[k + 1], 'verb') ? k : null;
  }
  return null;
}

/** "6,000 soldiers – over half of those sent – have been": from dash to dash, before a verb. */
export function asideInDashes(units: readonly Unit[], open: number): number | null {
  const dash = units[open];
  if (!isDash(dash) || dash?.glued) return null;
  for (let k = open + 2; k < Math.min(units.length, open + LONGEST_ASIDE); k++) {
    if (has(units[k], 'verb')) return null;
    if (units[k]?.text === dash?.text && !units[k]?.glued)
      return has(units[k + 1], 'verb') || (units[open + 1]?.kind === 'number' && endsInLoss(units, k + 1))
        ? k
        : null;
  }
  return null;
}

/** "600.000 Soldaten – 200.000 Tote und 400.000 Verletzte – verloren": a verb of loss by itself at the end. */
export const endsInLoss = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'suffer') && has(units[at], 'lost') && (units[at + 1]?.kind ?? 'mark') === 'mark';

/** "several hundred casualties – both killed and wounded – in": what was lost, spelt out from dash to dash. */
export function lossSpeltOut(units: readonly Unit[], open: number): number | null {
  if (!isDash(units[open]) || units[open]?.glued) return null;
  for (let k = open + 2; k < open + LONGEST_PARENTHESIS; k++)
    if (isDash(units[k])) return lossInDashes(units, k) === open ? k : null;
  return null;
}

// To the left, from the mark that closes the aside to the one that opens it.

/** "the dead, by the count that was kept, came to", "losses, which include the wounded, may amount to" */
export const asideBefore = (sentence: Sentence, comma: number): number | null =>
  asideOfOneWord(sentence.units, comma) ??
  asideOfKinds(sentence.units, comma) ??
  onWhoseWord(sentence.units, comma) ??
  relativeClause(sentence.units, comma) ??
  dateInCommas(sentence, comma);

/** "losses, probably, exceed" */
const asideOfOneWord = (units: readonly Unit[], comma: number): number | null =>
  units[comma - 2]?.text === ',' ? comma - 2 : null;

/** "the number of soldiers killed, whether professional or mobilised, is": of which kinds they are; between dashes as well. */
export function asideOfKinds(units: readonly Unit[], close: number): number | null {
  if (!mayHold(units, 'kinds')) return null;
  for (let k = close - 2; k >= Math.max(1, close - LONGEST_CLAUSE); k--) {
    if (units[k]?.kind === 'number') return null;
    if (units[k]?.text === units[close]?.text) return has(units[k + 1], 'kinds') ? k : null;
  }
  return null;
}

/** ", by the count that was kept,": who counted. */
export function onWhoseWord(units: readonly Unit[], comma: number): number | null {
  let told = false;
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST_PARENTHESIS); k--) {
    const unit = units[k] as Unit;
    if (unit.text === ',' && told) return k;
    if (unit.text !== ',' && (isBarrier(unit) || unit.kind === 'number')) return null;
    // "Meanwhile, losses of the Russians were reported, hitting 35,000": the loss itself is no aside.
    if (has(unit, 'nominal') && tellsLoss(unit)) return null;
    told ||= unit.entry.tags.meets(ON_WHOSE_WORD);
  }
  return null;
}

/** ", which include the wounded,", ", including the wounded,": what is counted in. */
function relativeClause(units: readonly Unit[], comma: number): number | null {
  for (let k = comma - 2; k >= Math.max(0, comma - LONGEST_CLAUSE); k--) {
    if (units[k]?.text !== ',') continue;
    const next = units[k + 1];
    if (isRelative(next) || (has(next, 'including') && has(next, 'preposition'))) return k;
  }
  return null;
}

/** " – which the staff puts at 1,200 a day –": a clause of the noun before its dash, whatever is counted in it. */
export function clauseInDashes(units: readonly Unit[], close: number): number | null {
  if (!isDash(units[close]) || units[close]?.glued) return null;
  for (let k = close - 2; k >= Math.max(1, close - LONGEST_CLAUSE); k--)
    if (isDash(units[k])) return isRelative(units[k + 1]) && tellsLoss(units[k - 1]) ? k : null;
  return null;
}

/** "by the morning of Tuesday, 13 February, came to" */
function dateInCommas({ units, dates }: Sentence, comma: number): number | null {
  for (const { from, to } of dates) if (to === comma) return units[from - 1]?.text === ',' ? from - 1 : null;
  return null;
}

/** "the number of those eliminated – killed and badly wounded – was": the dash that opens what was lost; else null. */
export function lossInDashes(units: readonly Unit[], close: number): number | null {
  let lost = false;
  for (let k = close - 1; k > Math.max(0, close - LONGEST_PARENTHESIS); k--) {
    const unit = units[k] as Unit;
    if (isDash(unit)) return lost ? k : null;
    if ((unit.kind !== 'word' && unit.text !== ',') || hasAny(unit, ['verb', 'relative'])) return null;
    lost ||= tellsLoss(unit);
  }
  return null;
}
