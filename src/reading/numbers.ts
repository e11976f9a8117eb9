/**
 * One number at one unit: digits, words, digits with words behind them, "several thousand", "tens of thousands".
 * Says its value and where it ends; ranges and hedges are `quantities.ts`'s.
 */
import type { Language } from '../languages/language.ts';
import type { Unit } from './lexicon.ts';
import { type NumberTables, numberTables } from './number-tables.ts';
import { pointedAt } from './point-numbers.ts';
import { has, hasAny } from './sentence.ts';

export interface BareNumber {
  to: number;
  value: number;
  /** The factor its multiplier words gave it, 1 where there was none. */
  scale: number;
  low: number;
  high: number;
  vague: boolean;
  digits: boolean;
  grouped: boolean;
}

/** What the readers of one number share. */
interface Numerals {
  units: readonly Unit[];
  language: Language;
  tables: NumberTables;
  text: (k: number) => string;
}

/** A vague number is a phrase of so many units at most: "plusieurs dizaines de milliers". */
const LONGEST_VAGUE = 4;
const LARGEST = Number.MAX_SAFE_INTEGER;
const MYRIAD = 10_000;
export const round = (value: number) => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);

const exactly = (to: number, value: number, scale: number, digits: boolean, grouped = false): BareNumber => ({
  to,
  value: round(value),
  scale,
  low: round(value),
  high: round(value),
  vague: false,
  digits,
  grouped,
});

const vaguely = (to: number, low: number, high: number, scale: number): BareNumber => ({
  to,
  value: low,
  scale,
  low,
  high,
  vague: true,
  digits: false,
  grouped: false,
});

/** The number that begins at a unit, or null. */
export function bareNumber(units: readonly Unit[], at: number, language: Language): BareNumber | null {
  const first = units[at];
  if (!first || first.kind === 'mark') return null;
  const tables = numberTables(language);
  const numerals: Numerals = { units, language, tables, text: (k) => units[k]?.text ?? '' };
  const vague = vagueAt(numerals, at);
  if (vague) return vague;
  if (tables.several.has(first.text)) return severalAt(numerals, at);
  if (tables.fractions.has(first.text)) return fractionAt(numerals, at);
  const pointed = pointedNumber(numerals, at);
  if (pointed) return pointed;
  if (tables.one.has(first.text) && !tables.cardinals.has(first.text)) return oneOf(numerals, at);
  if (first.kind === 'number') return digitsAt(numerals, at);
  const myriad = language.agglutinative ? loneMyriad(units, at, language) : null;
  return myriad ? exactly(myriad.to, MYRIAD + myriad.value, MYRIAD, true) : wordsAt(numerals, at);
}

/** Tens of thousands, dozens. */
function vagueAt(numerals: Numerals, at: number): BareNumber | null {
  const { units, tables } = numerals;
  const first = (units[at] as Unit).text;
  // "several tens of thousands"
  const several = tables.several.has(first) && units[at + 1] ? vagueAt(numerals, at + 1) : null;
  if (several && several.to > at + 2) return several;
  for (let size = tables.vagueStarts.has(first) ? LONGEST_VAGUE : 0; size >= 1; size--) {
    if (size > units.length - at) continue;
    let phrase = first;
    for (let k = at + 1; k < at + size; k++) phrase += ` ${units[k]?.text}`;
    const lone = tables.lone.get(phrase);
    const before = units[at - 1];
    // "более тысячи" is more than one of them, "по тысяче" one each.
    const bounds = tables.vague.get(phrase);
    // "достигли миллиона": what is never vague is one of its kind.
    const one =
      before?.entry.hedge || hasAny(before, ['from', 'apiece']) || (!bounds && has(before, 'amount'));
    if (lone && one) return exactly(at + size, lone, lone, false);
    if (bounds) return vaguely(at + size, bounds[0], bounds[1], 1);
  }
  return null;
}

/** Several thousand. */
function severalAt({ tables, text }: Numerals, at: number): BareNumber | null {
  const factor = tables.multipliers.get(text(at + 1));
  return factor && factor >= 10 ? vaguely(at + 2, 2 * factor, 10 * factor - 1, factor) : null;
}

/** Half a million, a quarter of a million. */
function fractionAt({ units, tables, text }: Numerals, at: number): BareNumber | null {
  const fraction = tables.fractions.get(text(at)) ?? 0;
  let k = at + 1;
  while (k < at + 4 && (has(units[k], 'of') || tables.one.has(text(k)) || text(k) === '-')) k++;
  const factor = tables.multipliers.get(text(k));
  return factor && factor >= 10 ? exactly(k + 1, fraction * factor, factor, false) : null;
}

/** One-point-six million: only before a multiplier. */
function pointedNumber({ units, tables, text, language }: Numerals, at: number): BareNumber | null {
  const { point } = language.numbers;
  const said = point === undefined ? null : pointedAt(units, at, point, tables);
  if (!said) return null;
  const word = said.to + (text(said.to) === '-' ? 1 : 0);
  const factor = tables.multipliers.get(text(word));
  return factor && factor >= 1_000 ? exactly(word + 1, said.value * factor, factor, false) : null;
}

/** A thousand, a million and a half. */
function oneOf({ units, tables, text, language }: Numerals, at: number): BareNumber | null {
  const { rough } = language.numbers;
  const factor = tables.multipliers.get(text(at + 1));
  if (!factor || factor < 10) return null;
  const half = wordCount(tables.andAHalf, units, at + 2);
  if (half > 0) return exactly(at + 2 + half, 1.5 * factor, factor, false);
  // "une dizaine de milliers"
  const next = at + 2 + (has(units[at + 2], 'of') ? 1 : 0);
  const second = rough?.includes(text(at + 1)) ? tables.multipliers.get(text(next)) : undefined;
  return second !== undefined && second >= 1_000
    ? exactly(next + 1, factor * second, factor * second, false)
    : withRest(units, at + 2, factor, language);
}

/** "12, 000": a blank behind the comma. Only before noughts, with which no number of its own begins. */
function partedDigits({ units, tables, text }: Numerals, at: number): BareNumber | null {
  if (text(at + 2) !== '000' || text(at + 1) !== ',' || !units[at + 1]?.glued || !tables.groups.has(','))
    return null;
  if (!FIRST_GROUP.test(text(at)) || (text(at - 1) === ',' && units[at - 2]?.kind === 'number')) return null;
  return exactly(at + 3, Number(text(at)) * 1_000, 1, true, true);
}
const FIRST_GROUP = /^[1-9]\d{0,2}$/;

/** Digits with the multipliers behind them, and the smaller part behind those. */
function digitsAt(numerals: Numerals, at: number): BareNumber | null {
  const { units, tables, text, language } = numerals;
  const parted = partedDigits(numerals, at);
  if (parted) return parted;
  const parsed = parseDigits(text(at), tables);
  if (!parsed) return null;
  let k = at + 1;
  const half = wordCount(tables.andAHalf, units, k);
  const value = half > 0 ? parsed.value + 0.5 : parsed.value;
  k += half;
  let scale = 1;
  for (
    let m = multiplierAt(units, k, tables.multipliers);
    m;
    m = multiplierAt(units, k, tables.multipliers)
  ) {
    // "3만천": a smaller one behind a larger has its one left out, and is added below.
    if (language.agglutinative && scale > m.factor) break;
    scale *= m.factor;
    k = m.to;
  }
  const number = exactly(k, value * scale, scale, true, parsed.grouped);
  // "1천1백30명": hundreds have their rest too.
  const least = language.agglutinative ? 10 : 1_000;
  const whole =
    scale < least ? number : withSmaller(units, { ...number, value: value * scale }, language, tables);
  return whole.value <= LARGEST ? exactly(whole.to, whole.value, whole.scale, true, whole.grouped) : null;
}

/** The number with the smaller part that follows it, if one does. */
function withSmaller(
  units: readonly Unit[],
  number: BareNumber,
  language: Language,
  tables: NumberTables,
): BareNumber {
  const { to: at, value, scale } = number;
  if (language.agglutinative) return withMyriads(units, number, language);
  // "1 million 112,460"
  const smaller = scale >= 1_000_000 ? smallerPart(units, at, language, scale) : null;
  if (smaller) return { ...number, to: smaller.to, value: value + smaller.value, grouped: true };
  const dashed = dashedRest(units, at, scale, tables);
  if (dashed) return { ...number, to: dashed.to, value: value + dashed.value };
  // "646 тис. 400": behind the point of an abbreviation.
  const pointed = scale === 1_000 && units[at]?.text === '.' && units[at]?.glued;
  const rest = restInDigits(units, pointed ? at + 1 : at, scale, language);
  return rest ? { ...number, to: rest.to, value: value + rest.value } : number;
}

/** "5 mil 937", "siete mil 600", "1 millón 250 mil": the rest in digits. */
function restInDigits(
  units: readonly Unit[],
  at: number,
  scale: number,
  language: Language,
): BareNumber | null {
  const rest = units[at]?.kind === 'number' ? bareNumber(units, at, language) : null;
  const fits =
    rest !== null &&
    !rest.grouped &&
    rest.high < scale &&
    (scale > 1_000 ? rest.scale === 1_000 : rest.scale === 1 && rest.high >= 100);
  return fits ? rest : null;
}

/** 1만 2천: a smaller part follows with no space or one. 1천200만: both parts are of the myriads that close the number. */
function withMyriads(units: readonly Unit[], number: BareNumber, language: Language): BareNumber {
  const { to: at, value, scale } = number;
  const joins = units[at]?.glued || has(units[at + 1], 'counter');
  const lone = joins ? (language.numbers.multipliers[units[at]?.text ?? ''] ?? 0) : 0;
  if (lone >= 100 && lone < scale) return { ...number, to: at + 1, value: value + lone };
  const smaller = bareNumber(units, at, language);
  if (!smaller || smaller.vague || !smaller.digits) return number;
  const parts = smaller.value / smaller.scale;
  if (scale < MYRIAD && smaller.scale >= MYRIAD && smaller.high / smaller.scale < scale)
    return {
      ...number,
      to: smaller.to,
      value: (value + parts) * smaller.scale,
      scale: smaller.scale,
      grouped: false,
    };
  return smaller.high < scale && smaller.scale < scale
    ? { ...number, to: smaller.to, value: value + smaller.value }
    : number;
}

/** One hundred and twenty thousand. */
function wordsAt(numerals: Numerals, at: number): BareNumber | null {
  const { units, tables, language } = numerals;
  const words = summedWords(numerals, at);
  if (!words) return null;
  const { to, value, scale } = words;
  // "four-thousand-100", "one million 800 thousand"
  const rest =
    scale < 1_000 || language.agglutinative
      ? null
      : (dashedRest(units, to, scale, tables) ??
        (scale >= 1_000_000
          ? smallerPart(units, to, language, scale)
          : restInDigits(units, to, scale, language)));
  return exactly(rest?.to ?? to, value + (rest?.value ?? 0), scale, false);
}

/** The words of a number, added up; null where none begins here. */
function summedWords(
  { units, tables, text, language }: Numerals,
  at: number,
): { to: number; value: number; scale: number } | null {
  const { cardinals, multipliers, andAHalf } = tables;
  const { alone } = language.numbers;
  let total = 0;
  let current = 0;
  let scale = 1;
  let i = at;
  let seen = false;
  for (; i < units.length; i++) {
    const word = text(i);
    // A syllable is a number only before what it counts: 두 명, but not the 두 of 두바이.
    const counted = !language.agglutinative || (!units[i]?.glued && has(units[i + 1], 'counter'));
    const cardinal = counted ? cardinals.get(word) : undefined;
    const factor = multipliers.get(word);
    const half = seen ? wordCount(andAHalf, units, i) : 0;
    const halved = i + half;
    // "seven and a half thousand", "seven and a half months"
    if (half > 0 && (multipliers.has(text(halved)) || has(units[halved], 'otherUnit'))) {
      current += 0.5;
      i += half - 1;
    } else if (cardinal !== undefined) {
      if (seen && current > 0 && current % 100 !== 0 && (current % 10 !== 0 || cardinal >= 10)) break;
      current += cardinal;
      seen = true;
    } else if (factor !== undefined && (seen || !language.agglutinative) && word.length > 1) {
      if (!seen && !alone?.includes(word)) return null;
      seen = true;
      if (factor < 1_000) current = (current || 1) * factor;
      else {
        total += (current || 1) * factor;
        current = 0;
      }
      scale = Math.max(scale, factor);
      // A myriad by itself only before what it counts: 만 명, never the 만 of "1년 만에".
    } else if (factor !== undefined && language.agglutinative && (seen || has(units[i + 1], 'counter'))) {
      total += (current || 1) * factor;
      current = 0;
      scale = Math.max(scale, factor);
      seen = true;
    } else if (
      seen &&
      (word === '-' || units[i]?.entry.tags.has('and')) &&
      (cardinals.get(text(i + 1)) !== undefined || multipliers.get(text(i + 1)) !== undefined) &&
      (word === '-' ? current % 10 === 0 || cardinals.get(text(i + 1)) === undefined : scale > 1)
    ) {
      // twenty-five; one hundred and twenty
    } else break;
  }
  return seen ? { to: i, value: total + current, scale } : null;
}

/** "만 2천 명", "만 천여 명": one myriad said without its one, and the thousands behind it; never the 만 of "1년 만 2천 명". */
function loneMyriad(units: readonly Unit[], at: number, language: Language): BareNumber | null {
  const before = units[at - 1];
  if (language.numbers.multipliers[units[at]?.text ?? ''] !== MYRIAD || units[at]?.glued) return null;
  if (before?.kind === 'number' || before?.entry.tags.has('otherUnit') || before?.entry.period) return null;
  const rest = bareNumber(units, at + 1, language);
  if (!rest || rest.vague || rest.value < 100 || rest.value >= MYRIAD) return null;
  return units[rest.to]?.entry.tags.has('counter') ? rest : null;
}

/** Digits or a number of thousands close behind millions, or null. */
function smallerPart(
  units: readonly Unit[],
  at: number,
  language: Language,
  scale: number,
): BareNumber | null {
  if (units[at]?.kind !== 'number') return null;
  const rest = bareNumber(units, at, language);
  if (!rest || rest.vague || rest.high >= scale) return null;
  return rest.grouped || (rest.scale >= 1_000 && rest.scale < scale) ? rest : null;
}

/** "15-thousand-500": digits that a hyphen joins to the word before them, too small for a range's end. */
function dashedRest(
  units: readonly Unit[],
  at: number,
  scale: number,
  tables: NumberTables,
): { to: number; value: number } | null {
  const [dash, digits] = [units[at], units[at + 1]];
  if (dash?.text !== '-' || !dash.glued || digits?.kind !== 'number' || !digits.glued) return null;
  const value = parseDigits(digits.text, tables)?.value ?? scale;
  return value >= 100 && value < scale && units[at + 2]?.text !== '-' ? { to: at + 2, value } : null;
}

/** "un millón doscientas mil", "un millón 150 mil": a smaller number goes on. */
function withRest(units: readonly Unit[], at: number, factor: number, language: Language): BareNumber {
  const part = factor >= 1_000_000 ? smallerPart(units, at, language, factor) : null;
  if (part) return exactly(part.to, factor + part.value, factor, false);
  const rest = factor >= 1_000 && units[at]?.kind === 'word' ? bareNumber(units, at, language) : null;
  const more = rest && !rest.vague && !rest.digits && rest.high < factor ? rest.value : 0;
  return {
    to: more > 0 && rest ? rest.to : at,
    value: factor + more,
    scale: factor,
    low: factor + more,
    high: factor + more,
    vague: false,
    digits: false,
    grouped: false,
  };
}

/** How many words the phrase has that stands at `at`; 0 where none does. */
function wordCount(phrases: readonly (readonly string[])[], units: readonly Unit[], at: number): number {
  for (const words of phrases)
    if (words[0] === units[at]?.text && words.every((word, k) => units[at + k]?.text === word))
      return words.length;
  return 0;
}

function multiplierAt(
  units: readonly Unit[],
  at: number,
  multipliers: ReadonlyMap<string, number>,
): { factor: number; to: number } | null {
  const unit = units[at];
  if (!unit) return null;
  const dashed = unit.text === '-' && units[at + 1];
  const word = dashed ? (units[at + 1] as Unit) : unit;
  const factor = multipliers.get(word.text);
  if (!factor) return null;
  // "12k" is a number, "12 k" and "5 m" are not.
  if (word.text.length === 1 && !word.glued) return null;
  const to = at + (dashed ? 2 : 1);
  return {
    factor,
    to:
      units[to]?.text === '.' &&
      units[to]?.glued &&
      word.text.length <= 4 &&
      // The sentence goes on after it: the point is an abbreviation's.
      (units[to + 1]?.kind === 'word' || AFTER_POINT.test(units[to + 1]?.text ?? ''))
        ? to + 1
        : to,
  };
}

/** Marks behind the point of an abbreviation that ends no sentence. */
const AFTER_POINT = /^[—–(,;]$/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The digits of a run as one number, whatever parts them. */
function digitsOf(run: string): number {
  let value = 0;
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + code - 48;
  }
  return value;
}

/** The number a digit run stands for in a language, or null where it is none ("1,2,3,4", "10.30.5"). */
function parseDigits(run: string, tables: NumberTables): { value: number; grouped: boolean } | null {
  const last = run.charCodeAt(run.length - 1);
  const plain = last === 44 || last === 46 ? run.slice(0, -1) : run;
  let parted = 0;
  while (parted < plain.length && isDigit(plain.charCodeAt(parted))) parted++;
  if (parted === plain.length) {
    const value = digitsOf(plain);
    return value <= LARGEST ? { value, grouped: false } : null;
  }
  const group = tables.groups.get(plain.charAt(parted));
  const grouped = group?.exec(plain);
  if (grouped) {
    const digits = digitsOf(grouped[1] as string);
    const value = grouped[2] ? Number(`${digits}.${grouped[2]}`) : digits;
    return value <= LARGEST ? { value, grouped: true } : null;
  }
  const fraction = tables.fraction.exec(plain);
  if (fraction) return { value: Number(`${fraction[1]}.${fraction[2]}`), grouped: false };
  // The other convention, where it cannot be misread: "1.2" in French or "12,000" in German news.
  const foreign = /^(\d{1,3})[.,](\d{1,2})$/.exec(plain);
  if (foreign) return { value: Number(`${foreign[1]}.${foreign[2]}`), grouped: false };
  const foreignGroups = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.exec(plain);
  if (foreignGroups && !plain.startsWith('0'))
    return { value: Number(plain.replace(/[.,]/g, '')), grouped: true };
  return null;
}
