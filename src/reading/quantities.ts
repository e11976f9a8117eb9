/**
 * Finds the quantities of a sentence: digits, words, ranges, vague counts, with their hedges.
 * Says how many, never of what: a year or a percentage comes out too, and `frames.ts` throws it away.
 */

import type { Language } from '../languages/language.ts';
import type { Hedge } from '../types.ts';
import { areAgesBetween } from './ages.ts';
import type { Unit } from './lexicon.ts';
import { joinsRange } from './marks.ts';
import { numberTables } from './number-tables.ts';
import { type BareNumber, bareNumber, round } from './numbers.ts';
import { reaches, risenTo, risesBehind, risesFrom } from './rises.ts';
import { anyIn, has } from './sentence.ts';
import { isYearLike } from './year-like.ts';

export interface ReadQuantity {
  /** Units from the first hedge to the last word of the number, half-open. */
  from: number;
  to: number;
  /** Units of the bare number. */
  numberFrom: number;
  numberTo: number;
  low: number | null;
  high: number | null;
  hedge: Hedge;
  /** Looks like a calendar year: four digits, no groups, 1900–2099. */
  yearLike: boolean;
  /** Written with a percent sign, a currency, or as part of a name (KN-23, 155mm). */
  excluded: boolean;
  /** "(+1,770)": what the last day added to the count before it. `excluded` too. */
  added: boolean;
  /** "raised from a": an older count, named beside the new one. */
  former: boolean;
  /** The men of several like units, multiplied (`units-of-so-many.ts`). */
  inUnits: boolean;
}

/** Scripts whose words stand against a number without a space. */
const CLINGS = /^[\p{Script=Hangul}\p{Script=Han}]/u;
const CODE_BEFORE = /^[\p{L}\d]+$/u;

/** True where the digits at `at` belong to a name or a measure: KN-23, 155mm, Article 4. */
function insideName(
  units: readonly Unit[],
  at: number,
  to: number,
  ordinals: readonly string[] | undefined,
): boolean {
  const before = units[at - 1];
  const unit = units[at] as Unit;
  if (unit.kind === 'number' && before) {
    if (unit.glued && before.kind === 'word' && !CLINGS.test(before.text)) return true;
    const twice = units[at - 2];
    if (
      before.text === '-' &&
      before.glued &&
      unit.glued &&
      twice &&
      twice.kind === 'word' &&
      CODE_BEFORE.test(twice.text) &&
      (twice.capital || twice.text.length <= 3)
    )
      return true;
    // «БАРС -32»: a name ends with its quotation mark.
    if (before.text === '-' && unit.glued && CLOSING.has(units[to]?.text ?? '')) return true;
    if (
      // "(+1,770)": what the day added to the number before it.
      (before.text === '+' && before.glued) ||
      before.text === '№' ||
      before.text === '#' ||
      before.text === '$' ||
      before.text === '€' ||
      before.text === '£'
    )
      return true;
    // "Spezialeinheit Nr. 84"
    if (before.text === '.' && before.glued && NUMBER_WORD.test(twice?.text ?? '')) return true;
    // 2.5:1 and 10:30
    if (before.text === ':' && before.glued && unit.glued) return true;
  }
  const after = units[to];
  if (after?.glued && unit.kind === 'number') {
    if (after.kind === 'word' && !after.text.startsWith("'") && !CLINGS.test(after.text)) return true;
    if (after.text === '%' || after.text === '°' || after.text === '€' || after.text === '^')
      return after.text !== '^';
    if (after.text === ':' && units[to + 1]?.glued) return true;
    // "528-го полку": which one, not how many.
    if (after.text === '-' && units[to + 1]?.glued && ordinals?.includes(units[to + 1]?.text ?? ''))
      return true;
    if (after.text === '/' && units[to + 1]?.kind === 'number') return true;
  }
  return after?.text === '%';
}

/** "в 70–80-е", "5–6-й полки": the ending of the second says which, not how many. */
const beginsOrdinals = (
  units: readonly Unit[],
  to: number,
  ordinals: readonly string[] | undefined,
): boolean =>
  joinsRange(units[to]) &&
  units[to + 1]?.kind === 'number' &&
  units[to + 2]?.text === '-' &&
  units[to + 3]?.glued === true &&
  ordinals?.includes(units[to + 3]?.text ?? '') === true;

const CURRENCY = new Set(['$', '€', '£', '₽', '₩']);
/** Ends a name. */
const CLOSING = new Set(['"', '”', '»', '“']);

/** "jusqu'à «100 soldats»": what is quoted may have its hedge before the mark. */
const OPENING = new Set(['"', '“', '«', '„']);

export function readQuantities(units: readonly Unit[], language: Language): ReadQuantity[] {
  const found: ReadQuantity[] = [];
  const { starts } = numberTables(language);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' || (unit.kind === 'word' && !(unit.known && starts.has(unit.text)))) continue;
    const first = bareNumber(units, at, language);
    if (!first) continue;
    const quantity = quantityAt(units, at, first, language);
    found.push(quantity);
    at = Math.max(quantity.to, first.to) - 1;
  }
  return found;
}

function firstWord(phrase: string): string {
  const blank = phrase.indexOf(' ');
  return blank < 0 ? phrase : phrase.slice(0, blank);
}

/** A number with what a range adds to it. */
export interface Ends {
  low: number;
  high: number;
  hedge: Hedge;
  /** Behind the last of its numbers; `end` before a counter, `to` with it. */
  to: number;
  end: number;
  /** "raised from a to b": a alone. */
  former: boolean;
}

function quantityAt(units: readonly Unit[], at: number, first: BareNumber, language: Language): ReadQuantity {
  const { agglutinative, numbers } = language;
  const { ordinalBefore, ordinalEndings } = numbers;
  const named =
    units[at]?.kind === 'number' &&
    (insideName(units, at, first.to, ordinalEndings) || beginsOrdinals(units, first.to, ordinalEndings));
  const ranked = ordinalBefore !== undefined && units[at - 1]?.text === ordinalBefore;
  const lead = has(units[at - 1], 'determiner') ? at - 2 : at - 1;
  const between = at > 0 && numbers.between.includes(firstWord(units[lead]?.text ?? ''));
  const ends = endsOf(units, at, first, between, named || ranked, language);
  const { low, high, hedge, end, former } = ends;
  // "men under the age of 50", "aged between 18 and 55"
  const aged = has(units[(between ? lead : at) - 1], 'aged') || endsAges(units, at, numbers.betweenAnd);
  const excluded = named || ranked || aged || (between && areAgesBetween(units, lead, ends.to, low, high));
  let from = at;
  if (hedge === 'range' && between) from = lead;
  else if (hedge === 'range' && has(units[at - 1], 'from')) from = at - 1;
  const hedges: Hedge[] = [];
  if (numbers.rough?.some((word) => units.slice(at, first.to).some((u) => u.text === word)))
    hedges.push('about');
  from = hedgesBefore(units, from, hedges);
  const to = hedgesAfter(units, ends.to, hedges, language);
  const within = bounded(low, high, hedge, hedges);
  return {
    from,
    to,
    numberFrom: at,
    numberTo: agglutinative ? end : Math.max(first.to, hedge === 'range' ? to : first.to),
    low: within.low,
    high: within.high,
    hedge: within.hedge,
    yearLike: isYearLike(units, at, first, ends, to, hedges, agglutinative),
    excluded,
    added: excluded && units[at - 1]?.text === '+' && units[at - 2]?.text === '(',
    former,
    inUnits: false,
  };
}

/** The ends of a number that may be the first of a range. */
function endsOf(
  units: readonly Unit[],
  at: number,
  first: BareNumber,
  between: boolean,
  excluded: boolean,
  language: Language,
): Ends {
  const { agglutinative, numbers } = language;
  const { rangeWords, betweenAnd } = numbers;
  const { low, high } = first;
  const ends: Ends = {
    low,
    high,
    hedge: first.vague ? 'vague' : 'none',
    to: first.to,
    end: first.to,
    former: false,
  };
  const joins = (unit: Unit | undefined) =>
    unit !== undefined && (rangeWords.includes(unit.text) || joinsRange(unit));
  // "4만 명에서 6만 명": the counter stands behind both ends.
  if (agglutinative && has(units[ends.to], 'counter') && joins(units[ends.to + 1])) ends.to++;
  if (agglutinative && fewestToMost(units, at, first, ends, language)) return ends;
  const connector = units[ends.to];
  if (!connector) return ends;
  const word = rangeWords.includes(connector.text) || (between && betweenAnd.includes(connector.text));
  if (first.vague) {
    // "수백 명에서 수천 명"
    const second = word && agglutinative ? bareNumber(units, ends.to + 1, language) : null;
    if (second?.vague && second.high > ends.high) {
      ends.high = second.high;
      ends.to = second.to;
      ends.end = second.to;
    }
  } else if ((word || joinsRange(connector) || reaches(units, at, connector)) && !excluded)
    rangeTo(units, at, first, word, between, ends, language);
  return ends;
}

/** "적게는 1천 명, 많게는 3천 명": both ends, each with its word. */
function fewestToMost(
  units: readonly Unit[],
  at: number,
  first: BareNumber,
  ends: Ends,
  language: Language,
): boolean {
  if (units[at - 1]?.entry.hedge !== 'atleast' || units[ends.to + 2]?.entry.hedge !== 'upto') return false;
  if (!has(units[ends.to], 'counter') || units[ends.to + 1]?.text !== ',') return false;
  const second = bareNumber(units, ends.to + 3, language);
  if (!second || second.vague || second.value <= first.value) return false;
  ends.hedge = 'range';
  ends.high = second.value;
  ends.to = second.to;
  ends.end = second.to;
  return true;
}

/** The second number behind a dash or a word of ranges: an end, or what the first has grown to. */
function rangeTo(
  units: readonly Unit[],
  at: number,
  first: BareNumber,
  word: boolean,
  between: boolean,
  ends: Ends,
  language: Language,
): void {
  const { agglutinative, numbers } = language;
  let second = bareNumber(units, ends.to + 1, language);
  // "entre los 510.000 y los 520.000"
  if (!second && (units[ends.to + 1]?.entry.hedge || (between && has(units[ends.to + 1], 'determiner'))))
    second = bareNumber(units, ends.to + 2, language);
  // "since February 2022 to approximately 1,250,150"
  const year =
    !first.grouped && first.scale === 1 && first.digits && first.value >= 1900 && first.value <= 2099;
  // "2000-3000 убитих": both round, and no year is that far from its other end.
  const round100 = (n: BareNumber): boolean => n.digits && n.scale === 1 && n.value % 100 === 0;
  const roundBoth = !!second && round100(first) && round100(second) && second.value <= 10 * first.value;
  if (!second || second.vague || (year && !roundBoth && second.value > 2_100)) return;
  const a = first.value * factorOfFirst(first, second);
  const b = second.value + (agglutinative && !word ? myriadsOfFirst(a, second.value) : 0);
  // "on June 12 — 1 million soldiers": a dash between two phrases.
  if (!word && !units[ends.to]?.glued && b / a > WIDEST_RANGE) return;
  // "from 3.6 million to 400,000": no range goes down.
  const falls = word && b < a && has(units[at - 1], 'from');
  const grown = falls || (!word && reaches(units, at, units[ends.to]));
  const risen = grown || (word && (agglutinative ? risesBehind(units, second.to) : risesFrom(units, at - 1)));
  if (risen && b !== a) {
    ends.former = true;
    ends.low = a;
    ends.high = a;
  } else if (b > a && a > 0 && !insideName(units, ends.to + 1, second.to, numbers.ordinalEndings)) {
    ends.hedge = 'range';
    ends.low = round(a);
    ends.high = b;
    ends.to = second.to;
    ends.end = second.to;
  }
}

/** "Number" cut short, before a name that is a number. */
const NUMBER_WORD = /^(nr|núm)$/;

const WIDEST_RANGE = 50;
const MYRIAD = 10_000;

/** "1만 1000~2000여 명": the second end's myriads, said with the first. */
function myriadsOfFirst(first: number, second: number): number {
  const rest = first % MYRIAD;
  return rest > 0 && second < MYRIAD && second > rest && second < first ? first - rest : 0;
}

/** "10 to 12 thousand", "11-12,000": what the second number says of the first one's size. */
function factorOfFirst(first: BareNumber, { value, scale }: BareNumber): number {
  if (first.scale !== 1 || first.grouped) return 1;
  if (scale > 1) return first.value < value / scale + 1e-9 ? scale : 1;
  const thousands = first.digits && first.value < 1_000 && value >= 1_000 && value % 100 === 0;
  return thousands && first.value * 1_000 < value ? 1_000 : 1;
}

/** Hedges before the number, fillers and opening marks between them. Gives where the first begins. */
function hedgesBefore(units: readonly Unit[], number: number, hedges: Hedge[]): number {
  let from = number;
  for (let k = from - 1; k >= 0 && from - k <= 4; k--) {
    const unit = units[k] as Unit;
    // "и более 550 000": "and more than"; behind a number it is "or more".
    if (unit.entry.hedge && unit.entry.hedgeAfter && has(unit, 'and')) {
      hedges.push(unit.entry.hedge);
      break;
    }
    if (unit.entry.hedge) {
      // "зросли до 1 090 300": how far it rose, not a ceiling.
      const reached = unit.entry.hedge === 'upto' && has(unit, 'preposition') && risenTo(units, k);
      // "более половины от 11 000": of them, and no floor.
      const ofThem = has(unit, 'from') && has(units[k - 1], 'portion');
      const compared = unit.entry.hedge === 'above' && isKnownEstimate(units, number);
      // "скоротили до приблизно 1,6 млн": the preposition leads to what is about so much.
      const leads = unit.entry.hedge === 'upto' && has(unit, 'preposition') && hedges.at(-1) === 'about';
      hedges.push(reached || ofThem || compared || leads ? 'none' : unit.entry.hedge);
      from = k;
    } else if (!unit.entry.filler && !CURRENCY.has(unit.text) && !OPENING.has(unit.text)) break;
  }
  return from;
}

/** "between the ages of 18 and 55" */
const endsAges = (units: readonly Unit[], at: number, joints: readonly string[]): boolean =>
  joints.includes(units[at - 1]?.text ?? '') &&
  units[at - 2]?.kind === 'number' &&
  has(units[at - 3], 'aged');

/** "far beyond the 1,050 casualty estimate of Seoul": somebody's number, which something else is above. */
const isKnownEstimate = (units: readonly Unit[], number: number): boolean =>
  has(units[number - 1], 'determiner') && anyIn(units, number + 1, number + LONGEST_ESTIMATE, 'estimate');
/** Words of "1,050 casualty estimate". */
const LONGEST_ESTIMATE = 4;

/** Hedges and counters behind the number. Gives where the last ends. */
function hedgesAfter(units: readonly Unit[], number: number, hedges: Hedge[], language: Language): number {
  const { starts } = numberTables(language);
  let to = number;
  for (let k = to; k < Math.min(units.length, to + 2); k++) {
    const unit = units[k] as Unit;
    if (unit.text === '-' && unit.glued) continue;
    // "1만 2000여 명 이상": the hedge stands behind the counter.
    if (has(unit, 'counter')) {
      if (unit.entry.hedgeAfter) hedges.push(unit.entry.hedgeAfter);
      to = k + 1;
      continue;
    }
    const next = units[k + 1];
    const ofNext = unit.entry.hedge && (next?.kind === 'number' || (next?.known && starts.has(next.text)));
    // "6,700여 개가 넘어간": they went over, the number did not.
    const moved = has(unit, 'supply') && has(units[k - 1], 'subject');
    if (unit.entry.hedgeAfter && !ofNext && !moved) {
      hedges.push(unit.entry.hedgeAfter);
      to = k + 1;
    }
    break;
  }
  return to;
}

/** Table of `docs/relations.md`: which ends a hedge leaves open. The strictest of stacked hedges holds. */
function bounded(
  low: number,
  high: number,
  hedge: Hedge,
  hedges: readonly Hedge[],
): { low: number | null; high: number | null; hedge: Hedge } {
  if (hedge === 'range' || hedge === 'vague') return { low, high, hedge };
  const strict = hedges.find((h) => h !== 'about' && h !== 'none');
  if (strict === 'upto' || strict === 'nearly' || strict === 'below')
    return { low: null, high, hedge: strict };
  if (strict === 'above' || strict === 'atleast') return { low, high: null, hedge: strict };
  return { low, high, hedge: hedges.includes('about') ? 'about' : 'none' };
}
