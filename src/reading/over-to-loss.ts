/**
 * What may stand between a word of loss and its number, and is walked over from the number: brackets, dates, asides, dashes, a
 * title's colon, words of amount. Answers with the leftmost unit walked over; null where the walk ends.
 */
import { asideBefore, asideOfKinds, clauseInDashes, lossInDashes } from './asides.ts';
import type { Unit } from './lexicon.ts';
import { isDash, QUOTES } from './marks.ts';
import { tellsLoss } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import {
  anyIn,
  has,
  hasAny,
  isBarrier,
  isInDate,
  isRelative,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { Tags } from './tags.ts';
import { isLossNoun, tellsOfLoss } from './words-of-loss.ts';

/** Words of no table among them. */
const MOST_UNKNOWN = 4;

/** Words of a label in a table. */
const LONGEST_LABEL = 4;

/** Units between a title's colon and the number. */
const COLON_REACH = 3;

/** Units of a bracket that explains a word. */
const LONGEST_BRACKET = 10;

/** Words of "nach Kiewer Angaben". */
const LONGEST_WORD = 3;

export interface Walk {
  sentence: Sentence;
  quantity: ReadQuantity;
  /** Whose loss it is, as named on the way. */
  party: Party | null;
  /** Units walked over; dates and asides count for nothing. */
  steps: number;
  /** Words of no table among them. */
  unknown: number;
  /** "losses have exceeded": a word of amount joins the number to a noun further off. */
  amount: boolean;
  titled: boolean;
  /** The dash that opens what was lost, once that is walked over. */
  dash: number | null;
}

export function overUnit(walk: Walk, k: number): number | null {
  const { sentence, quantity } = walk;
  const { units } = sentence;
  const unit = units[k] as Unit;
  const beside = k === quantity.from - 1;
  if (unit.text === ')') return bracketOfLoss(units, k) ?? k;
  if (unit.text === '(') return walk.steps === 0 && bracketsAnother(units, k) ? null : k;
  if (isInDate(sentence, k)) {
    walk.steps--;
    return k;
  }
  // "heavy losses – about 4,700"
  if (isDash(unit)) {
    const opened = walk.amount ? (clauseInDashes(units, k) ?? asideOfKinds(units, k)) : null;
    if (opened !== null) return opened;
    // "losses of our operation – already over 3,000": a dash stands for "are".
    const isAre = beside || hasOnlyHedges(units, k + 1, quantity.from);
    walk.amount ||= isAre && !unit.glued;
    if (isAre || overDash(walk, k)) return k;
  }
  // "Killed | 3,200": a line of a table, which names what it counts.
  if (unit.text === '|' && beside && k <= LONGEST_LABEL) {
    walk.titled = true;
    return k;
  }
  // "Ukraine's losses, which come to 8,000": the clause is of the noun before its comma.
  if (isRelative(unit) && tellsOfLoss(units, k - 1)) return k - 1;
  if (isRelative(unit) && walk.amount && isDash(units[k - 1]) && tellsLoss(units[k - 2])) return k - 1;
  if (isBarrier(unit) || isRelative(unit)) return null;
  // "The count implies that 290,000 were out of action": what is said begins there.
  // "gibt die Ukraine mit 690.500 an": an article before who says it.
  const speaker = units[k + 1]?.entry.origin != null && has(units[k + 2], 'preposition');
  if (has(unit, 'relative') && has(units[k - 1], 'speech') && !speaker) return null;
  if (has(unit, 'amount')) walk.amount = true;
  const told = has(unit, 'estimate') ? wordBefore(units, k) : null;
  if (told !== null) return told;
  if (isFormer(sentence, k)) return k;
  // "Killed among them – over 300"
  if (has(unit, 'including') && tellsLoss(units[k - 1])) return k;
  if (unit.text === ':' && walk.steps <= COLON_REACH) return overColon(walk, k);
  if (unit.text === ',') return overComma(walk, k);
  if (unit.kind === 'mark')
    return unit.text === "'s" || unit.text === '-' || QUOTES.has(unit.text) ? k : null;
  // "captured the first two soldiers"
  if (!mayStandBetween(sentence, k) && !(beside && has(unit, 'span'))) walk.unknown++;
  return walk.unknown <= MOST_UNKNOWN ? k : null;
}

/**
 * "deaths in Bashkortostan (5,945)": behind other words the bracket's number is their own. "average losses (killed and
 * wounded) were 1,080": behind a loss it is not.
 */
const bracketsAnother = (units: readonly Unit[], k: number): boolean =>
  units[k]?.text === '(' && !tellsLoss(units[k - 1]) && units[k - 1]?.kind === 'word';

function hasOnlyHedges(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!units[k]?.entry.filler && !units[k]?.entry.hedge) return false;
  return true;
}

/** "sanitary (wounded, sick and so on) – 31,800": the bracket that tells what a word of loss means; where it opens. */
function bracketOfLoss(units: readonly Unit[], close: number): number | null {
  for (let k = close - 1; k > Math.max(0, close - LONGEST_BRACKET); k--)
    if (units[k]?.text === '(') return tellsLoss(units[k - 1]) ? k : null;
  return null;
}

/** "the number of those eliminated – killed and badly wounded – was": one of the two dashes. */
function overDash(walk: Walk, k: number): boolean {
  const { units } = walk.sentence;
  if (!units[k]?.glued) walk.dash ??= lossInDashes(units, k);
  return walk.dash !== null;
}

/** "verlor nach Kiewer Angaben 29.000": on whose word; where that begins. */
function wordBefore(units: readonly Unit[], at: number): number | null {
  for (let k = at - 1; k >= at - LONGEST_WORD; k--)
    if (hasAny(units[k], ['according', 'preposition'])) return k;
  return null;
}

/** "lowered from 1,000 to 300" */
function isFormer({ quantities }: Sentence, k: number): boolean {
  for (const q of quantities) if (q.former && k >= q.numberFrom && k < q.numberTo) return true;
  return false;
}

/** "Russian losses as of 1 March, according to Kyiv: 875,610": straight to the noun of loss the title begins with. */
function overColon(walk: Walk, colon: number): number {
  const { sentence, quantity } = walk;
  const { units } = sentence;
  walk.titled = true;
  // "losses of equipment: 11,135 tanks"
  if (colon === quantity.from - 1) walk.amount = true;
  for (let k = 0; k < Math.min(3, colon); k++) {
    if (!has(units[k], 'nominal') || !tellsLoss(units[k])) continue;
    if (sentence.adjectivesFollow) walk.party ??= partyOf(units[k + 1]);
    walk.steps = 1;
    return k + 1;
  }
  return colon;
}

function overComma(walk: Walk, comma: number): number | null {
  const { units } = walk.sentence;
  if (anyIn(units, comma - 4, comma, 'civilian')) return comma;
  return asideBefore(walk.sentence, comma) ?? (tellsOfSame(walk, comma) ? comma : null);
}

/** True where what stands behind the comma is still told of the noun before it. */
function tellsOfSame({ sentence: { units }, quantity, unknown, amount }: Walk, comma: number): boolean {
  const before = units[comma - 1];
  const next = units[comma + 1];
  return (
    // "Verluste, die bei 700 Soldaten lagen"
    (has(next, 'relative') && unknown === 0 && isLossNoun(before)) ||
    // "losses passed a million in June, and now stand at 1.2 million": a second verb of the same subject.
    (has(next, 'and') && amount && anyIn(units, comma + 2, comma + 4, 'amount')) ||
    // "the death toll is likely higher, between 146,000 and 211,000"
    (comma === quantity.from - 1 && has(before, 'rise')) ||
    // "the toll, thought to be"
    (has(next, 'link') && !has(next, 'determiner'))
  );
}

/** Words that tell how many, when, where, on whose word, or of what the loss is. */
const BETWEEN = Tags.of([
  'date',
  'link',
  'of',
  'determiner',
  'more',
  'total',
  'future',
  'soon',
  'rise',
  'amount',
  'verb',
  'inUkraine',
  'side',
  'soldier',
  'civilian',
  'front',
  'according',
]);

function mayStandBetween({ units, adjectivesFollow }: Sentence, k: number): boolean {
  const { entry } = units[k] as Unit;
  if (entry.tags.meets(BETWEEN)) return true;
  if (entry.hedge || entry.filler || entry.place || entry.origin || entry.period) return true;
  // "Dabei verloren sie 3.000 Mann"
  if (entry.tags.has('pronoun') && has(units[k - 1], 'suffer')) return true;
  const preposition = entry.tags.has('preposition');
  if (!adjectivesFollow) return preposition && Boolean(units[k + 1]?.entry.origin);
  // "una cifra ridícula de 400.000", "un nombre impressionnant de"
  return preposition || hasAny(units[k - 1], ['numberOf', 'amount']);
}
