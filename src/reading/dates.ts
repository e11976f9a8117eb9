/**
 * Dates a sentence names, and what the words before each say it is: where a count begins, a day something was said, a time a
 * count is over. Never the clock: without a page date, "last Thursday" stays unknown.
 */
import type { DateWords } from '../languages/language.ts';
import type { IsoDate } from '../types.ts';
import { isWarsBeginning, lastDay, spanBetween } from './calendar.ts';
import { type CountedDate, countedDateAt } from './counted-dates.ts';
import type { Unit } from './lexicon.ts';
import { has, hasAny } from './sentence.ts';
import { type Dating, dateTables, textAt, type Written, writtenDateAt, YEAR } from './written-dates.ts';

/** Units from "since" to its date: "since the invasion of February 2022". */
const SINCE_REACH = 16;
/** Units between the two dates of a span. */
const SPAN_REACH = 2;

/** "2022", "2022-11" */
const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

export interface ReadDate {
  from: number;
  to: number;
  iso: IsoDate;
  /** "since February 2022": where a count begins, not when it was taken. */
  since: boolean;
  /** "on 17 October": a day something was done or said, not one by which. */
  said: boolean;
  /** "in 2025", "during March": the count may be over that time. */
  during: boolean;
  /** "3일부터 6일까지": how long from its start to it, an ISO 8601 duration. */
  span?: string;
}

export function readDates(
  units: readonly Unit[],
  words: DateWords,
  published: IsoDate | undefined,
): ReadDate[] {
  const dating: Dating = { units, words, tables: dateTables(words), page: lastDay(published) };
  const { tables, page } = dating;
  const dates: ReadDate[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'number' && !(unit.known && (has(unit, 'date') || tables.seasons.has(unit.text))))
      continue;
    const counted = countedDateAt(units, i, words, tables.relative, page);
    if (counted) dates.push(dateOfCounted(counted, i, dates.at(-1)));
    const written = counted ? null : writtenDateAt(dating, i);
    if (written && written.iso !== null && !isAdjective(units, written))
      dates.push(dateOfWritten(dating, written, inYearBefore(dating, written, dates) ?? written.iso));
    i = (counted ?? written)?.to ?? i + 1;
    i--;
  }
  return dates;
}

/** "the August incursion": the month tells which, not when. */
const isAdjective = (units: readonly Unit[], { from, to, iso }: Written): boolean =>
  iso?.length === MONTH_LENGTH &&
  to === from + 1 &&
  has(units[from - 1], 'determiner') &&
  units[to]?.kind === 'word' &&
  units[to]?.entry.tags.size === 0 &&
  units[to]?.entry.place === null;

/** "The highest number of 2022 was 559 in November": a month without a year is of the year named before it. */
function inYearBefore(
  { units }: Dating,
  { from, to, iso }: Written,
  before: readonly ReadDate[],
): IsoDate | null {
  if (iso?.length !== MONTH_LENGTH || before.length === 0) return null;
  const year = before.findLast((date) => date.iso.length === YEAR_LENGTH && !date.since)?.iso;
  if (year === undefined || iso.slice(0, YEAR_LENGTH) <= year) return null;
  return units.slice(from, to).some((unit) => YEAR.test(unit.text)) ? null : year + iso.slice(YEAR_LENGTH);
}

function dateOfCounted(counted: CountedDate, from: number, before: ReadDate | undefined): ReadDate {
  const { to, since, until, during } = counted;
  const start = before?.since && from - before.to <= SPAN_REACH ? before : undefined;
  let iso = counted.iso;
  // "지난달 17일부터 21일까지": of the same month.
  if (counted.dayOnly && start?.iso.length === 10 && iso.slice(8) > start.iso.slice(8))
    iso = start.iso.slice(0, 8) + iso.slice(8);
  const span = until && start ? spanBetween(start.iso, iso) : null;
  const date = {
    from,
    to,
    iso,
    since: since || isWarsBeginning(iso),
    said: !until && iso.length === 10,
    during,
  };
  return span ? { ...date, span } : date;
}

function dateOfWritten({ units, words }: Dating, written: Written, iso: IsoDate): ReadDate {
  const { from, to } = written;
  if (written.label) return { from, to, iso, since: false, said: false, during: true };
  let lead = from - 1;
  const linked = textAt(units, lead);
  if (linked === 'the' || linked === '-' || linked === 'of') lead--;
  const over = leads(units, lead, words.during);
  const since =
    isWarsBeginning(iso) ||
    isBegun(units, words, from) ||
    leads(units, lead, words.since) ||
    // "starting in September 2023"
    (over && has(units[lead - 1], 'starts')) ||
    (lead === from - 1 && has(units[lead], 'starts')) ||
    (textAt(units, to) !== ',' && leads(units, lead, words.between));
  // "April alone saw 36,000 losses"
  // "April alone saw 36,000 losses", "December saw 30,000"
  const told = written.over === true || hasAny(units[to], ['alone', 'sees']);
  const during = over || (told && !since);
  return { from, to, iso, since, said: leads(units, lead, words.on), during };
}

/** "since the invasion of February 2022": a few words may stand between. */
function isBegun(units: readonly Unit[], { since: [since] }: DateWords, from: number): boolean {
  const before = `${since} `;
  for (let k = from - 1; k >= Math.max(0, from - SINCE_REACH); k--) {
    const unit = units[k] as Unit;
    if (unit.text === since || unit.text.startsWith(before)) return true;
    if (unit.kind === 'number' || unit.text === ',') return false;
  }
  return false;
}

/** True where one of the phrases ends at `at`. */
function leads(units: readonly Unit[], at: number, phrases: readonly string[]): boolean {
  const last = units[at]?.text;
  if (last === undefined) return false;
  const scene = has(units[at], 'locative') && !has(units[at], 'preposition');
  const word = scene ? last.slice(last.lastIndexOf(' ') + 1) : last;
  for (const phrase of phrases) {
    // "the war in 2025": the last word of a longer unit.
    if (phrase === word) return true;
    if (!phrase.endsWith(last)) continue;
    const size = phrase.split(' ').length;
    const words = units.slice(Math.max(0, at - size + 1), at + 1);
    if (words.map((unit) => unit.text).join(' ') === phrase) return true;
  }
  return false;
}
