/**
 * The date that begins at one unit, as it is written: 24 February 2022, last Thursday, this autumn, 2024-10-31, 2023. Years
 * that are left out come from the page's date, never from the clock. Says nothing of what the date is of.
 */
import type { DateWords } from '../languages/language.ts';
import type { IsoDate } from '../types.ts';
import { DAY, isoDay, twoDigits } from './calendar.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { has, hasAny, mayHold } from './sentence.ts';

/** "by 1 November", written in October, is not of last year. */
const MONTHS_AHEAD = 2;
/** "By October", written in November, is of this year, whatever is to come besides. */
const MONTHS_BACK = 6;
export const YEAR = /^(?:19|20)\d\d$/;
/** "2023-й", "2024-му" */
const YEAR_ENDING = /^\p{Script=Cyrillic}{1,3}$/u;
/** Months that are other words too, without their capitals. */
const OTHER_WORDS = new Set(['may', 'march', 'mar', 'sep']);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
/** Between a date and its year. */
const BEFORE_YEAR = new Set([',', 'de', 'del', 'of']);

interface DateTables {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  days: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, DateWords['seasons'][string]>;
  relative: ReadonlyMap<string, DateWords['relative'][string]>;
}
const made = new WeakMap<DateWords, DateTables>();

/** Maps, in which only the tables' own words are found: "constructor" is no month. */
export function dateTables(words: DateWords): DateTables {
  const known = made.get(words);
  if (known) return known;
  const tables: DateTables = {
    months: new Map(Object.entries(words.months)),
    weekdays: new Map(Object.entries(words.weekdays)),
    days: new Map(Object.entries(words.days)),
    seasons: new Map(Object.entries(words.seasons)),
    relative: new Map(Object.entries(words.relative)),
  };
  made.set(words, tables);
  return tables;
}

/** A sentence whose dates are read. */
export interface Dating {
  units: readonly Unit[];
  words: DateWords;
  tables: DateTables;
  /** Last day of the page's date as UTC milliseconds. */
  page: number | null;
}

export interface Written {
  from: number;
  to: number;
  /** Null where the words name a time that cannot be told: "September" on a page without a date. */
  iso: IsoDate | null;
  /** "2024-му", "lost 33,200 men last month": by its form, over all of that time. */
  over?: boolean;
  /** "2022 – 24,000": it names the number behind its dash, whatever stands before it. */
  label?: true;
}

export const textAt = (units: readonly Unit[], at: number): string => units[at]?.text ?? '';

export function writtenDateAt(dating: Dating, at: number): Written | null {
  const text = textAt(dating.units, at);
  const word = text.endsWith('.') ? text.slice(0, -1) : text;
  return (
    monthAt(dating, at, word) ??
    dayAt(dating, at, word) ??
    seasonAt(dating, at, word) ??
    relativeAt(dating, at) ??
    isoDateAt(dating, at, word) ??
    yearAt(dating, at, word)
  );
}

function dayNumber(units: readonly Unit[], at: number): number | null {
  const text = textAt(units, at);
  const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** "last June", told in June: a year ago. */
function lastYear({ units, words, page }: Dating, from: number, month: number): number | null {
  if (page === null || !words.lastSeason?.includes(textAt(units, from - 1))) return null;
  const today = new Date(page);
  return today.getUTCMonth() + 1 === month ? today.getUTCFullYear() - 1 : null;
}

/** "24 February 2022", "February 24th", "den 24. Februar", "el 24 de febrero", "in February last year" */
function monthAt(dating: Dating, at: number, word: string): Written | null {
  const { units, tables } = dating;
  const month = tables.months.get(word);
  if (month === undefined || !isMonth(units, at, word)) return null;
  const from = dayBefore(dating, at);
  let day = from < at ? dayNumber(units, from) : null;
  let to = at + 1;
  if (textAt(units, to) === '.' && units[to]?.glued) to++;
  if (day === null && dayNumber(units, to) !== null) {
    day = dayNumber(units, to);
    to++;
    if (ORDINAL_ENDINGS.has(textAt(units, to)) && units[to]?.glued) to++;
  }
  const told = yearBehind(dating, to, day !== null);
  const year = told
    ? told.year
    : (yearToCome(dating, from, month) ?? lastYear(dating, from, month) ?? latestYear(dating, month));
  const end = told?.to ?? to;
  if (year === null) return { from, to: end, iso: null };
  const iso = `${year}-${twoDigits(month)}`;
  return { from, to: end, iso: day === null ? iso : `${iso}-${twoDigits(day)}` };
}

function isMonth(units: readonly Unit[], at: number, word: string): boolean {
  // "Sept semaines plus tard": seven in French, September only beside a day or a year.
  const next = textAt(units, at + 1);
  if (word === 'sept' && dayNumber(units, at - 1) === null && !YEAR.test(next) && next !== '.') return false;
  return units[at]?.capital || !OTHER_WORDS.has(word);
}

/** The unit of the day before its month, or the month itself where none is told. */
function dayBefore({ units, words }: Dating, month: number): number {
  if (dayNumber(units, month - 1) !== null) return month - 1;
  const between = textAt(units, month - 1);
  const linked = between === '.' || words.afterDay?.includes(between);
  return linked && dayNumber(units, month - 2) !== null ? month - 2 : month;
}

/** A month's year, written behind it. */
function yearBehind(
  { units, tables, page }: Dating,
  at: number,
  hasDay: boolean,
): { year: number; to: number } | null {
  const link = textAt(units, at);
  const year = BEFORE_YEAR.has(link) ? at + 1 : at;
  if (YEAR.test(textAt(units, year)) && (hasDay || link !== ','))
    return { year: Number(textAt(units, year)), to: year + 1 };
  // "on 24 February last year", "on 8 December of this year": the year of a day, no date of its own.
  const step = page === null ? undefined : tables.relative.get(textAt(units, year));
  if (page === null || step?.[0] !== 'year' || (year > at && !hasDay)) return null;
  return { year: new Date(page).getUTCFullYear() + step[1], to: year + 1 };
}

/** The year a month without one is in: the latest that does not lie after the page, but for the weeks ahead. */
function latestYear({ page }: Dating, month: number): number | null {
  if (page === null) return null;
  const date = new Date(page);
  return month <= date.getUTCMonth() + 1 + MONTHS_AHEAD ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
}

/** "will have sent 30,000 by April", said in January: the year of the next April; null where nothing is to come. */
function yearToCome({ units, words, page }: Dating, from: number, month: number): number | null {
  if (page === null || !words.by || !(mayHold(units, 'future') || mayHold(units, 'plan'))) return null;
  let at = from - 1;
  while (
    at > 0 &&
    (words.mid.includes(textAt(units, at)) || units[at]?.text === '-' || has(units[at], 'determiner'))
  )
    at--;
  const before = textAt(units, at);
  if (!words.by.some((by) => before === by || before.startsWith(`${by} `))) return null;
  const today = new Date(page);
  const thisMonth = today.getUTCMonth() + 1;
  const ago = (thisMonth - month + 12) % 12;
  return ago < MONTHS_BACK ? null : today.getUTCFullYear() + (month <= thisMonth ? 1 : 0);
}

/** "on Thursday", "yesterday" */
function dayAt({ tables, page }: Dating, at: number, word: string): Written | null {
  if (page === null) return null;
  const weekday = tables.weekdays.get(word);
  const shift = weekday === undefined ? tables.days.get(word) : -((weekdayOf(page) - weekday + 7) % 7);
  return shift === undefined ? null : { from: at, to: at + 1, iso: isoDay(page + shift * DAY) };
}

/** Monday is 1. */
const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;

/** "last autumn", "im Herbst 2024", "el otoño de 2024"; without a year, none. */
function seasonAt(dating: Dating, at: number, word: string): Written | null {
  const { units, words, tables, page } = dating;
  const season = tables.seasons.get(word);
  if (season === undefined || page === null) return null;
  const [first, last] = season;
  const isLast = (k: number) => words.lastSeason?.includes(textAt(units, k)) ?? false;
  const from = isLast(at - 1) ? at - 1 : at;
  const thisYear = new Date(page).getUTCFullYear();
  let year: number | null = null;
  let to = at + 1;
  const of = units[to]?.text === 'of' ? 1 : 0;
  const step = tables.relative.get(textAt(units, to));
  if (YEAR.test(textAt(units, to + of))) {
    year = Number(textAt(units, to + of));
    to += of + 1;
  } else if (step?.[0] === 'year') {
    year = thisYear + step[1];
    to++;
  } else if (from < at || isLast(to)) {
    // "last fall", "l'automne dernier", said in October: the one that has begun.
    year = Date.UTC(thisYear, first - 1, 1) > page ? thisYear - 1 : thisYear;
    if (from === at) to++;
  }
  const whole = year !== null && first <= last;
  const iso = whole ? `${year}-${twoDigits(first)}-01/${isoDay(Date.UTC(year ?? 0, last, 0))}` : null;
  return { from, to, iso };
}

/** "last week", "this month", "in the past year" */
function relativeAt({ units, words, tables, page }: Dating, at: number): Written | null {
  if (page === null || !has(units[at], 'date')) return null;
  const relative = tables.relative.get(textAt(units, at));
  if (!relative) return null;
  const [unit, step] = relative;
  const over = unit === 'month' && step < 0 && !words.counters;
  return { from: at, to: at + 1, iso: relativeTo(page, unit, step), over };
}

function relativeTo(page: number, unit: DateWords['relative'][string][0], step: number): IsoDate {
  const now = new Date(page);
  const year = now.getUTCFullYear();
  if (unit === 'day') return isoDay(page + step * DAY);
  if (unit === 'year') return String(year + step);
  if (unit === 'month') return isoDay(Date.UTC(year, now.getUTCMonth() + step, 1)).slice(0, 7);
  const monday = page - (weekdayOf(page) - 1 - step * 7) * DAY;
  return `${isoDay(monday)}/${isoDay(step === 0 ? page : monday + 6 * DAY)}`;
}

/** "2024-10-31" */
function isoDateAt({ units }: Dating, at: number, word: string): Written | null {
  if (!YEAR.test(word) || textAt(units, at + 1) !== '-' || textAt(units, at + 3) !== '-') return null;
  if (!units[at + 1]?.glued || !units[at + 3]?.glued) return null;
  const month = Number(textAt(units, at + 2));
  const day = dayNumber(units, at + 4);
  if (!(month >= 1 && month <= 12) || day === null) return null;
  return { from: at, to: at + 5, iso: `${word}-${twoDigits(month)}-${twoDigits(day)}` };
}

/** "in 2023", "by the end of 2023"; four digits with nothing that makes them a year are a number. */
function yearAt({ units, words }: Dating, at: number, word: string): Written | null {
  if (!YEAR.test(word) || units[at]?.kind !== 'number' || words.counters) return null;
  const next = units[at + 1];
  if (next?.text === '-' && units[at + 2]?.glued && YEAR_ENDING.test(textAt(units, at + 2)))
    return { from: at, to: at + 3, iso: word, over: true };
  // M-1991 is a weapon.
  const before = units[at - 1];
  if (before?.text === '-' && before.glued && textAt(units, at - 2).length === 1) return null;
  if (partsVerbFromNumber(units, at)) return { from: at, to: at + 1, iso: word, over: true };
  if (leadsYear(before, words)) return { from: at, to: at + 1, iso: word };
  // "2022 – 24,000; 2023 – 57,000"
  const label = isDash(next) && !next?.glued && units[at + 2]?.kind === 'number';
  return label ? { from: at, to: at + 1, iso: word, label } : null;
}

/** "verlor 2025 bereits knapp 300.000 Soldaten": between the verb and another number. */
function partsVerbFromNumber(units: readonly Unit[], at: number): boolean {
  if (!has(units[at - 1], 'suffer') || has(units[at - 1], 'nominal')) return false;
  let k = at + 1;
  while (units[k]?.entry.hedge || units[k]?.entry.filler || hasAny(units[k], ['perfect', 'done', 'link']))
    k++;
  return k > at + 1 && units[k]?.kind === 'number';
}

function leadsYear(before: Unit | undefined, words: DateWords): boolean {
  const text = before?.text ?? '';
  // "alrededor de 2000 soldados", "más de 2000": a phrase that hedges a number.
  if (before?.entry.hedge && text.includes(' ')) return false;
  // "the war in 2025": the last word of a longer phrase.
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return (
    words.before.some((phrase) => phrase.split(' ').pop() === last) ||
    words.since.includes(text) ||
    words.early.some((phrase) => phrase.split(' ')[0] === text) ||
    words.late.some((phrase) => phrase.split(' ')[0] === text) ||
    // "by the end of" is one phrase.
    text === 'of' ||
    text.endsWith(' of') ||
    text === '-' ||
    text === 'and' ||
    // "erklärte 2024, dass"
    has(before, 'speech')
  );
}
