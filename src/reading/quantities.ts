/**
 * Finds the quantities of a sentence: digits, words, ranges, vague counts, with their hedges.
 * Says how many, never of what: a year or a percentage comes out too, and `frames.ts` throws it away.
 */
import type { Language } from '../languages/language.ts';
import type { Hedge } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { type NumberTables, numberTables } from './number-tables.ts';
import { has } from './sentence.ts';

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
  inUnits?: boolean;
}

interface BareNumber {
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

/** A vague number is a phrase of so many units at most: "plusieurs dizaines de milliers". */
const LONGEST_VAGUE = 4;
const LARGEST = Number.MAX_SAFE_INTEGER;
const round = (value: number) => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);

/** The number a digit run stands for in a language, or null where it is none ("1,2,3,4", "10.30.5"). */
function parseDigits(run: string, tables: NumberTables): { value: number; grouped: boolean } | null {
  const last = run.charCodeAt(run.length - 1);
  const plain = last === 44 || last === 46 ? run.slice(0, -1) : run;
  if (/^\d+$/.test(plain)) {
    const value = Number(plain);
    return value <= LARGEST ? { value, grouped: false } : null;
  }
  for (const { separator, pattern } of tables.groups) {
    const match = pattern.exec(plain);
    if (match) {
      const value = Number((match[1] as string).split(separator).join('') + (match[2] ? `.${match[2]}` : ''));
      return value <= LARGEST ? { value, grouped: true } : null;
    }
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

function bareNumber(units: readonly Unit[], at: number, language: Language): BareNumber | null {
  const tables = numberTables(language);
  const { cardinals, multipliers, one, fractions, vague, several } = tables;
  const { andAHalf, alone, rough } = language.numbers;
  const text = (i: number) => units[i]?.text ?? '';
  const first = units[at];
  if (!first || first.kind === 'mark') return null;

  // tens of thousands, dozens
  for (let size = tables.vagueStarts.has(first.text) ? LONGEST_VAGUE : 0; size >= 1; size--) {
    if (size > units.length - at) continue;
    let phrase = first.text;
    for (let k = at + 1; k < at + size; k++) phrase += ` ${units[k]?.text}`;
    const bounds = vague.get(phrase);
    const lone = bounds && tables.lone.get(phrase);
    // "более тысячи" is more than one of them
    if (bounds && lone && (units[at - 1]?.entry.hedge || has(units[at - 1], 'from')))
      return {
        to: at + size,
        value: lone,
        scale: lone,
        low: lone,
        high: lone,
        vague: false,
        digits: false,
        grouped: false,
      };
    if (bounds) {
      return {
        to: at + size,
        value: bounds[0],
        scale: 1,
        low: bounds[0],
        high: bounds[1],
        vague: true,
        digits: false,
        grouped: false,
      };
    }
  }
  const simple = (
    to: number,
    value: number,
    scale: number,
    digits: boolean,
    grouped = false,
  ): BareNumber => ({
    to,
    value: round(value),
    scale,
    low: round(value),
    high: round(value),
    vague: false,
    digits,
    grouped,
  });
  // several thousand
  if (several.has(first.text)) {
    const factor = multipliers.get(text(at + 1));
    if (!factor || factor < 10) return null;
    return {
      to: at + 2,
      value: 2 * factor,
      scale: factor,
      low: 2 * factor,
      high: 10 * factor - 1,
      vague: true,
      digits: false,
      grouped: false,
    };
  }
  // half a million, a quarter of a million
  const fraction = fractions.get(first.text);
  if (fraction !== undefined) {
    let i = at + 1;
    while (i < at + 4 && (units[i]?.entry.tags.has('of') || one.has(text(i)) || text(i) === '-')) i++;
    const factor = multipliers.get(text(i));
    return factor && factor >= 10 ? simple(i + 1, fraction * factor, factor, false) : null;
  }
  // a thousand
  if (one.has(first.text) && cardinals.get(first.text) === undefined) {
    const factor = multipliers.get(text(at + 1));
    if (!factor || factor < 10) return null;
    if (andAHalf.some((half) => matchesAt(units, at + 2, half)))
      return simple(at + 2 + wordCount(andAHalf, units, at + 2), 1.5 * factor, factor, false);
    // "une dizaine de milliers"
    const next = at + 2 + (units[at + 2]?.entry.tags.has('of') ? 1 : 0);
    const second = rough?.includes(text(at + 1)) ? multipliers.get(text(next)) : undefined;
    return second !== undefined && second >= 1_000
      ? simple(next + 1, factor * second, factor * second, false)
      : withRest(units, at + 2, factor, language);
  }
  if (first.kind === 'number') {
    const parsed = parseDigits(first.text, tables);
    if (!parsed) return null;
    let { value } = parsed;
    let i = at + 1;
    let scale = 1;
    const half = andAHalf.find((h) => matchesAt(units, i, h));
    if (half) {
      value += 0.5;
      i += half.split(' ').length;
    }
    for (let m = multiplierAt(units, i, multipliers); m; m = multiplierAt(units, i, multipliers)) {
      scale *= m.factor;
      i = m.to;
    }
    let total = value * scale;
    // "1 million 112,460"
    const smaller =
      scale >= 1_000_000 && !language.agglutinative ? smallerPart(units, i, language, scale) : null;
    if (smaller) return simple(smaller.to, total + smaller.value, scale, true, true);
    const dashed = scale >= 1_000 && !language.agglutinative ? dashedRest(units, i, scale, tables) : null;
    if (dashed) return simple(dashed.to, total + dashed.value, scale, true, parsed.grouped);
    // "5 mil 937", "1 millón 250 mil": the rest in digits.
    const rest =
      scale >= 1_000 && !language.agglutinative && units[i]?.kind === 'number'
        ? bareNumber(units, i, language)
        : null;
    if (
      rest &&
      !rest.grouped &&
      rest.high < scale &&
      (scale > 1_000 ? rest.scale === 1_000 : rest.scale === 1 && rest.high >= 100)
    ) {
      total += rest.value;
      i = rest.to;
    }
    // 1만 2천: a smaller part follows with no space or one.
    if (scale >= 1_000 && language.agglutinative) {
      const smaller = bareNumber(units, i, language);
      // 1천200만: both parts are of the myriads that close the number.
      if (
        smaller &&
        !smaller.vague &&
        smaller.digits &&
        scale < 10_000 &&
        smaller.scale >= 10_000 &&
        smaller.high / smaller.scale < scale
      ) {
        total = (total + smaller.value / smaller.scale) * smaller.scale;
        return total <= LARGEST ? simple(smaller.to, total, smaller.scale, true) : null;
      }
      if (smaller && !smaller.vague && smaller.digits && smaller.high < scale && smaller.scale < scale) {
        total += smaller.value;
        i = smaller.to;
      }
    }
    return total <= LARGEST ? simple(i, total, scale, true, parsed.grouped) : null;
  }
  const myriad = language.agglutinative ? loneMyriad(units, at, language) : null;
  if (myriad) return simple(myriad.to, MYRIAD + myriad.value, MYRIAD, true);
  // one hundred and twenty thousand
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
    const half = seen ? andAHalf.find((phrase) => matchesAt(units, i, phrase)) : undefined;
    if (half !== undefined && multipliers.get(text(i + half.split(' ').length)) !== undefined) {
      current += 0.5;
      i += half.split(' ').length - 1;
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
  if (!seen) return null;
  // "four-thousand-100"
  const rest = scale >= 1_000 && !language.agglutinative ? dashedRest(units, i, scale, tables) : null;
  if (rest) return simple(rest.to, total + current + rest.value, scale, false);
  // "one million 800 thousand"
  const digits =
    scale >= 1_000_000 && !language.agglutinative ? smallerPart(units, i, language, scale) : null;
  return digits
    ? simple(digits.to, total + current + digits.value, scale, false)
    : simple(i, total + current, scale, false);
}

const MYRIAD = 10_000;

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

/** "un millón doscientas mil": words for a smaller number go on. */
function withRest(units: readonly Unit[], at: number, factor: number, language: Language): BareNumber {
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

const matchesAt = (units: readonly Unit[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((word, k) => units[at + k]?.text === word);
const wordCount = (phrases: readonly string[], units: readonly Unit[], at: number): number =>
  phrases.find((phrase) => matchesAt(units, at, phrase))?.split(' ').length ?? 0;

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

const CURRENCY = new Set(['$', '€', '£', '₽', '₩']);
/** "jusqu'à «100 soldats»": what is quoted may have its hedge before the mark. */
const OPENING = new Set(['"', '“', '«', '„']);
const DASHES = new Set(['-', '–', '—', '~', '∼', '〜']);

export function readQuantities(units: readonly Unit[], language: Language): ReadQuantity[] {
  const found: ReadQuantity[] = [];
  const words = language.numbers;
  const { starts } = numberTables(language);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' || (unit.kind === 'word' && !(unit.known && starts.has(unit.text)))) continue;
    const first = bareNumber(units, at, language);
    if (!first) continue;
    const number = { ...first };
    let to = first.to;
    let hedge: Hedge = first.vague ? 'vague' : 'none';
    let low = first.low;
    let high = first.high;
    const excluded = (units[at] as Unit).kind === 'number' && insideName(units, at, to, words.ordinalEndings);
    let former = false;
    /** Where the last of its numbers ends, before a counter. */
    let end = first.to;

    // "4만 명에서 6만 명": the counter stands behind both ends.
    if (
      language.agglutinative &&
      has(units[to], 'counter') &&
      (words.rangeWords.includes(units[to + 1]?.text ?? '') || DASHES.has(units[to + 1]?.text ?? ''))
    )
      to++;
    const connector = units[to];
    const lead = has(units[at - 1], 'determiner') ? at - 2 : at - 1;
    const between = at > 0 && words.between.includes(units[lead]?.text.split(' ', 1)[0] ?? '');
    const dash = connector !== undefined && DASHES.has(connector.text);
    const word =
      connector !== undefined &&
      (words.rangeWords.includes(connector.text) || (between && words.betweenAnd.includes(connector.text)));
    // "적게는 1천 명, 많게는 3천 명": both ends, each with its word.
    const most = units[to + 2];
    const fewest = language.agglutinative && units[at - 1]?.entry.hedge === 'atleast';
    if (fewest && has(units[to], 'counter') && units[to + 1]?.text === ',' && most?.entry.hedge === 'upto') {
      const second = bareNumber(units, to + 3, language);
      if (second && !second.vague && second.value > number.value) {
        hedge = 'range';
        high = second.value;
        to = second.to;
        end = to;
      }
    }
    if (connector && word && first.vague && language.agglutinative) {
      // "수백 명에서 수천 명"
      const second = bareNumber(units, to + 1, language);
      if (second?.vague && second.high > high) {
        high = second.high;
        to = second.to;
        end = to;
      }
    }
    if (connector && (dash || word) && !excluded && !first.vague && hedge !== 'range') {
      let second = bareNumber(units, to + 1, language);
      // "entre los 510.000 y los 520.000"
      if (!second && (units[to + 1]?.entry.hedge || (between && has(units[to + 1], 'determiner'))))
        second = bareNumber(units, to + 2, language);
      // "since February 2022 to approximately 1,250,150"
      const year =
        !first.grouped && first.scale === 1 && first.digits && first.value >= 1900 && first.value <= 2099;
      if (second && !second.vague && !(year && second.value > 2_100)) {
        let a = number.value;
        const b = second.value;
        if (number.scale === 1 && second.scale > 1 && a < b / second.scale + 1e-9 && !number.grouped)
          a *= second.scale;
        else if (
          number.scale === 1 &&
          second.scale === 1 &&
          number.digits &&
          !number.grouped &&
          a < 1_000 &&
          b >= 1_000 &&
          b % 100 === 0 &&
          a * 1_000 < b
        )
          a *= 1_000;
        const risen =
          word &&
          (language.agglutinative
            ? units.slice(second.to, second.to + RISE_REACH).some((unit) => has(unit, 'rise'))
            : units[at - 1]?.entry.tags.has('from') === true && riseBefore(units, at - 1));
        if (risen && b !== a) {
          former = true;
          low = a;
          high = a;
        } else if (b > a && a > 0 && !insideName(units, to + 1, second.to, words.ordinalEndings)) {
          hedge = 'range';
          low = round(a);
          high = b;
          to = second.to;
          end = to;
        }
      }
    }

    let from = at;
    if (hedge === 'range' && between) from = lead;
    else if (hedge === 'range' && (between || units[at - 1]?.entry.tags.has('from'))) from = at - 1;
    const hedges: Hedge[] = [];
    if (words.rough?.some((word) => units.slice(at, first.to).some((u) => u.text === word)))
      hedges.push('about');
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
        hedges.push(reached ? 'none' : unit.entry.hedge);
        from = k;
      } else if (!unit.entry.filler && !CURRENCY.has(unit.text) && !OPENING.has(unit.text)) break;
    }
    for (let k = to; k < Math.min(units.length, to + 2); k++) {
      const unit = units[k] as Unit;
      if (unit.text === '-' && unit.glued) continue;
      // "1만 2000여 명 이상": the hedge stands behind the counter.
      if (unit.entry.tags.has('counter')) {
        if (unit.entry.hedgeAfter) hedges.push(unit.entry.hedgeAfter);
        to = k + 1;
        continue;
      }
      const next = units[k + 1];
      const ofNext = unit.entry.hedge && (next?.kind === 'number' || (next?.known && starts.has(next.text)));
      if (unit.entry.hedgeAfter && !ofNext) {
        hedges.push(unit.entry.hedgeAfter);
        to = k + 1;
      }
      break;
    }
    const plain = units[at] as Unit;
    const year = (n: number | null) => n !== null && n >= 1900 && n <= 2099 && Number.isInteger(n);
    const yearLike =
      // "2000명", "2000여 발": what is counted stands behind it.
      !(language.agglutinative && has(units[end], 'counter')) &&
      plain.kind === 'number' &&
      !first.grouped &&
      first.scale === 1 &&
      year(low) &&
      // "rund 2000 von ihnen": nobody says "about 2000 of" a year.
      !(hedges.length > 0 && has(units[to], 'of') && units[to + 1]?.kind === 'word') &&
      (hedge === 'none' ? first.to === at + 1 : hedge === 'range' && year(high));
    found.push({
      from,
      to,
      numberFrom: at,
      numberTo: language.agglutinative ? end : Math.max(first.to, hedge === 'range' ? to : first.to),
      ...bounded(low, high, hedge, hedges),
      yearLike,
      excluded,
      added: excluded && units[at - 1]?.text === '+' && units[at - 2]?.text === '(',
      former,
    });
    at = Math.max(to, first.to) - 1;
  }
  return found;
}

/** "зростання втрат до": the rise stands close before, with no number of its own. */
const risenTo = (units: readonly Unit[], at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 3) && units[k]?.kind === 'word'; k--)
    if (has(units[k], 'rise')) return true;
  return false;
};

/** How far behind the new count its verb may stand: "1만 명에서 1만2천 명으로 크게 늘었다". */
const RISE_REACH = 5;
const riseBefore = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 8), at).some((unit) => unit.entry.tags.has('rise'));

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
