/**
 * Dates a sentence names, absolute or relative to the page's own date. Never the clock: without a page date,
 * "last Thursday" stays unknown.
 */

import type { DateWords } from '../languages/language.ts';
import type { IsoDate } from '../types.ts';
import { countedDateAt } from './counted-dates.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { has, hasAny, isBarrier, mayHold } from './sentence.ts';

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

const DAY = 86_400_000;
/** "by 1 November", written in October, is not of last year. */
const MONTHS_AHEAD = 2;
/** "By October", written in November, is of this year, whatever is to come besides. */
const MONTHS_BACK = 6;
const WAR_BEGAN = '2022-02-24';
const pad = (n: number) => String(n).padStart(2, '0');
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The page's date is asked for in every sentence. */
let lastAsked: IsoDate | undefined | null = null;
let lastAnswer: number | null = null;

/** Last day of an ISO date, month, year or interval as UTC milliseconds, or null where it is none. */
export function lastDay(iso: IsoDate | undefined | null): number | null {
  if (iso === lastAsked) return lastAnswer;
  lastAnswer = workedOut(iso);
  lastAsked = iso;
  return lastAnswer;
}

function workedOut(iso: IsoDate | undefined | null): number | null {
  const end = iso?.split('/').pop();
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(end ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : 12;
  if (match[3]) return Date.UTC(year, month - 1, Number(match[3]));
  return Date.UTC(year, month, 0);
}

const YEAR = /^(?:19|20)\d\d$/;

interface DateTables {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  days: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, DateWords['seasons'][string]>;
  relative: ReadonlyMap<string, DateWords['relative'][string]>;
}
const made = new WeakMap<DateWords, DateTables>();

/** Maps, in which only the tables' own words are found: "constructor" is no month. */
function dateTables(words: DateWords): DateTables {
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

export function readDates(
  units: readonly Unit[],
  words: DateWords,
  published: IsoDate | undefined,
): ReadDate[] {
  const tables = dateTables(words);
  const page = lastDay(published);
  const dates: ReadDate[] = [];
  const text = (i: number) => units[i]?.text ?? '';
  const dayNumber = (i: number): number | null => {
    const match = /^(\d{1,2})$/.exec(text(i));
    const day = match ? Number(match[1]) : 0;
    return day >= 1 && day <= 31 ? day : null;
  };
  /** The year a month without one is in: the latest that does not lie after the page, but for the weeks ahead. */
  const yearOf = (month: number): number | null => {
    if (page === null) return null;
    const date = new Date(page);
    return month <= date.getUTCMonth() + 1 + MONTHS_AHEAD ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
  };
  /** "will have sent 30,000 by April", said in January: the year of the next April; null where nothing is to come. */
  const toCome = (from: number, month: number): number | null => {
    if (page === null || !words.by || !(mayHold(units, 'future') || mayHold(units, 'plan'))) return null;
    let at = from - 1;
    while (at > 0 && (words.mid.includes(text(at)) || text(at) === '-' || has(units[at], 'determiner'))) at--;
    if (!words.by.some((by) => text(at) === by || text(at).startsWith(`${by} `))) return null;
    const today = new Date(page);
    const ago = (today.getUTCMonth() + 1 - month + 12) % 12;
    return ago < MONTHS_BACK ? null : today.getUTCFullYear() + (month <= today.getUTCMonth() + 1 ? 1 : 0);
  };
  const push = (from: number, to: number, iso: string) => {
    let before = from - 1;
    const part = (list: readonly string[]) =>
      list.some((phrase) => {
        const size = phrase.split(' ').length;
        const joined = units
          .slice(Math.max(0, before - size + 1), before + 1)
          .map((u) => u.text)
          .join(' ');
        return joined === phrase;
      });
    if (text(before) === 'the' || text(before) === '-' || text(before) === 'of') before--;
    // "since the invasion of February 2022": a few words may stand between.
    const near = units.slice(Math.max(0, from - 16), from);
    const last = near.findLastIndex(
      (u) => u.text === words.since[0] || u.text.startsWith(`${words.since[0]} `),
    );
    const begins = last >= 0 && !near.slice(last).some((u) => u.kind === 'number' || u.text === ',');
    // The day the war began: counts run from it, none was taken on it.
    const since =
      WAR_BEGAN.startsWith(iso.length > 4 ? iso : '-') ||
      begins ||
      part(words.since) ||
      // "starting in September 2023"
      (part(words.during) && has(units[before - 1], 'starts')) ||
      (part(words.between) && text(to) !== ',');
    dates.push({ from, to, iso, since, said: part(words.on), during: part(words.during) });
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'number' && !(unit.known && (has(unit, 'date') || tables.seasons.has(unit.text))))
      continue;
    const written = countedDateAt(units, i, words, tables.relative, page);
    if (written) {
      const { to, since, until, during } = written;
      const start = dates.at(-1);
      // "지난달 17일부터 21일까지": of the same month.
      const same = written.dayOnly && start?.since && start.iso.length === 10 && i - start.to <= 2;
      const iso =
        same && written.iso.slice(8) > start.iso.slice(8)
          ? start.iso.slice(0, 8) + written.iso.slice(8)
          : written.iso;
      const span = until && start?.since && i - start.to <= 2 ? spanBetween(start.iso, iso) : null;
      const begins = since || WAR_BEGAN.startsWith(iso.length > 4 ? iso : '-');
      dates.push({
        from: i,
        to,
        iso,
        since: begins,
        said: !until && iso.length === 10,
        during,
        ...(span ? { span } : {}),
      });
      i = to - 1;
      continue;
    }
    const word = text(i).replace(/\.$/, '');
    const month = tables.months.get(word);
    // "Sept semaines plus tard": seven in French, September only beside a day or a year.
    const counted =
      word === 'sept' && dayNumber(i - 1) === null && !YEAR.test(text(i + 1)) && text(i + 1) !== '.';
    if (
      month !== undefined &&
      !counted &&
      (units[i]?.capital || !['may', 'march', 'mar', 'sep'].includes(word))
    ) {
      let from = i;
      let to = i + 1;
      let day = dayNumber(i - 1);
      if (day !== null) from = i - 1;
      else if (text(i - 1) === '.' && dayNumber(i - 2) !== null) {
        day = dayNumber(i - 2);
        from = i - 2;
      } else if (words.afterDay?.includes(text(i - 1)) && dayNumber(i - 2) !== null) {
        day = dayNumber(i - 2);
        from = i - 2;
      }
      if (text(to) === '.' && units[to]?.glued) to++;
      if (day === null && dayNumber(to) !== null) {
        day = dayNumber(to);
        to++;
        if (['st', 'nd', 'rd', 'th'].includes(text(to)) && units[to]?.glued) to++;
      }
      let year: number | null = null;
      const skip = text(to) === ',' || text(to) === 'de' || text(to) === 'del' || text(to) === 'of' ? 1 : 0;
      // "on 24 February last year": the year of a day, no date of its own.
      const step = page === null ? undefined : tables.relative.get(text(to));
      if (YEAR.test(text(to + skip)) && (skip === 0 || day !== null || text(to) !== ',')) {
        year = Number(text(to + skip));
        to += skip + 1;
      } else if (page !== null && step?.[0] === 'year') {
        year = new Date(page).getUTCFullYear() + step[1];
        to++;
      } else year = toCome(from, month) ?? yearOf(month);
      if (year === null) {
        i = to - 1;
        continue;
      }
      if (day !== null) push(from, to, `${year}-${pad(month)}-${pad(day)}`);
      else push(from, to, `${year}-${pad(month)}`);
      i = to - 1;
      continue;
    }
    const weekday = tables.weekdays.get(word);
    if (weekday !== undefined && page !== null) {
      const today = new Date(page).getUTCDay() || 7;
      const back = (today - weekday + 7) % 7;
      push(i, i + 1, isoDay(page - back * DAY));
      continue;
    }
    const shift = tables.days.get(word);
    if (shift !== undefined && page !== null) {
      push(i, i + 1, isoDay(page + shift * DAY));
      continue;
    }
    const season = tables.seasons.get(word);
    if (season !== undefined && page !== null) {
      let to = i + 1;
      let year = new Date(page).getUTCFullYear();
      let known = false;
      const isLast = (at: number) => words.lastSeason?.includes(text(at)) ?? false;
      const from = isLast(i - 1) ? i - 1 : i;
      if (text(to) === 'of' && YEAR.test(text(to + 1))) {
        year = Number(text(to + 1));
        to += 2;
        known = true;
      } else if (YEAR.test(text(to))) {
        year = Number(text(to));
        to++;
        known = true;
      } else {
        const relative = tables.relative.get(text(to));
        if (relative?.[0] === 'year') {
          year += relative[1];
          to++;
          known = true;
        } else if (from < i || isLast(to)) {
          // "last fall", "l'automne dernier", said in October: the one that has begun.
          if (Date.UTC(year, season[0] - 1, 1) > page) year--;
          if (from === i) to++;
          known = true;
        }
      }
      if (known && season[0] <= season[1])
        push(from, to, `${year}-${pad(season[0])}-01/${isoDay(Date.UTC(year, season[1], 0))}`);
      i = to - 1;
      continue;
    }
    const relative = page !== null && has(units[i], 'date') ? tables.relative.get(text(i)) : undefined;
    if (relative && page !== null) {
      const now = new Date(page);
      const [unit, step] = relative;
      const known = dates.length;
      if (unit === 'day') push(i, i + 1, isoDay(page + step * DAY));
      else if (unit === 'year') push(i, i + 1, String(now.getUTCFullYear() + step));
      else if (unit === 'month') {
        const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step, 1));
        push(i, i + 1, first.toISOString().slice(0, 7));
      } else {
        const monday = page - ((now.getUTCDay() || 7) - 1 - step * 7) * DAY;
        push(i, i + 1, `${isoDay(monday)}/${isoDay(step === 0 ? page : monday + 6 * DAY)}`);
      }
      // "lost 33,200 men last month": over all of it.
      const date = dates[known];
      if (date && step < 0 && !date.since && unit === 'month' && !words.counters) date.during = true;
      continue;
    }
    const isoMonth = Number(text(i + 2));
    const isoDate =
      YEAR.test(word) &&
      text(i + 1) === '-' &&
      text(i + 3) === '-' &&
      units[i + 1]?.glued &&
      units[i + 3]?.glued;
    if (isoDate && isoMonth >= 1 && isoMonth <= 12 && dayNumber(i + 4) !== null) {
      push(i, i + 5, `${word}-${pad(isoMonth)}-${pad(dayNumber(i + 4) ?? 0)}`);
      i += 4;
      continue;
    }
    if (YEAR.test(word) && units[i]?.kind === 'number' && !words.counters) {
      const before = text(i - 1);
      // "2023-й", "2024-му": a year by its ending.
      if (text(i + 1) === '-' && units[i + 2]?.glued && YEAR_ENDING.test(text(i + 2))) {
        push(i, i + 3, word);
        const year = dates.at(-1);
        if (year && !year.since) year.during = true;
        i += 2;
        continue;
      }
      // M-1991 is a weapon.
      if (before === '-' && units[i - 1]?.glued && text(i - 2).length === 1) continue;
      if (
        words.before.some((phrase) => phrase.split(' ').pop() === before) ||
        words.since.includes(before) ||
        words.early.some((p) => p.split(' ')[0] === before) ||
        words.late.some((p) => p.split(' ')[0] === before) ||
        before === 'of' ||
        // "by the end of" is one phrase.
        before.endsWith(' of') ||
        before === '-' ||
        before === 'and' ||
        // "erklärte 2024, dass"
        has(units[i - 1], 'speech')
      )
        push(i, i + 1, word);
      // "2022 – 24,000; 2023 – 57,000": the year of the number behind its dash.
      else if (isDash(units[i + 1]) && !units[i + 1]?.glued && units[i + 2]?.kind === 'number')
        dates.push({ from: i, to: i + 1, iso: word, since: false, said: false, during: true });
    }
  }
  return dates;
}

const YEAR_ENDING = /^\p{Script=Cyrillic}{1,3}$/u;

/** From one date to the other, both counted in; null where it began with the war, or is no stretch of time. */
export function spanBetween(from: IsoDate, to: IsoDate): string | null {
  if (WAR_BEGAN.startsWith(from)) return null;
  const [first, last] = [Date.parse(from), lastDay(to)];
  if (Number.isNaN(first) || last === null || last <= first) return null;
  const days = Math.round((last - first) / DAY) + 1;
  return from.length === 7 && to.length === 7 ? `P${Math.round(days / 30.4)}M` : `P${days}D`;
}

/** The as-of date of a claim at `at`: the nearest date of its clause, later words first; null where there is none. */
export function dateFor(units: readonly Unit[], dates: readonly ReadDate[], at: number): IsoDate | null {
  const usable = dates.filter(
    (date) =>
      !date.since &&
      !(
        date.from > at &&
        (tellsOfPlace(units, at, date.from) ||
          isBehindSemicolon(units, at, date.from) ||
          isOfNextCount(units, at, date.from) ||
          leadsNextCount(units, at, date.from, date.to))
      ) &&
      !(date.to <= at && isBehindSemicolon(units, date.to - 1, at)),
  );
  const after = usable.find((date) => date.from >= at);
  const before = usable.filter((date) => date.to <= at && !isOfAnother(units, date, at)).pop();
  // "In May – 24,000, in June – 26,000": the month before the dash.
  if (
    before?.during &&
    isDash(units[before.to]) &&
    units.slice(before.to + 1, at).every((u) => u.entry.hedge)
  )
    return before.iso;
  // "In December 1,130, which is more than the 1,030 of November": each number has the month beside it.
  if (after && before?.during && after.during && anotherNumber(units, at, after.from)) return before.iso;
  if (after && after.from - at <= 25) return after.iso;
  return before?.iso ?? after?.iso ?? null;
}

/**
 * The date stands with another number: a part, a former count, or one with a clause of its own ("2,000, up from 600 in April",
 * "a million, 560,000 of them this year", "15,000 were sent, and that 2,000 came home in March"). Numbers that share a verb
 * share its date.
 */
function isOfNextCount(units: readonly Unit[], at: number, date: number): boolean {
  let apart = false;
  let verb = false;
  let next = -1;
  for (let k = at + 1; k < date; k++) {
    const unit = units[k] as Unit;
    // "had exceeded 4,000, and that units withdrawn in January had returned"
    if (has(unit, 'and') && units[k - 1]?.text === ',' && has(units[k + 1], 'relative')) return true;
    if (unit.text === ',' || has(unit, 'clause')) apart = true;
    // "While Kyiv claims 15,000 dead, Moscow admitted to 500 on 2 March"
    else if (apart && next < 0 && !verb) verb = hasAny(unit, ['speech', 'admit', 'future']);
    if (verb && (unit.kind === 'number' || unit.entry.hedge !== null)) return true;
    if (unit.kind === 'number' && k > at + 1) {
      if (apart) next = k;
      // "1.2 million, up to 325,000 dead among them, until December 2025": behind the aside it is the whole's again.
      if (isPartOrFormer(units, k) && !(apart && closesBefore(units, k, date))) return true;
    } else if (next >= 0 && (has(unit, 'present') || (has(unit, 'perfect') && has(unit, 'verb'))))
      return true;
  }
  return false;
}

/** "lost 33,200 in July, and this year 246,000", "2,000 have fallen, in April it was said to be 600": the date opens the next count. */
export function leadsNextCount(units: readonly Unit[], at: number, from: number, to: number): boolean {
  let lead = from - 1;
  while (lead > at + 1 && hasAny(units[lead], ['preposition', 'locative', 'span', 'determiner'])) lead--;
  if (lead <= at || !(units[lead]?.text === ',' || hasAny(units[lead], ['and', 'clause']))) return false;
  const next = units[to];
  if (next && (next.kind === 'number' || next.entry.hedge)) return true;
  if (has(units[lead], 'and')) return false;
  let again = false;
  for (let k = to; k < to + LONGEST_OPENING; k++) {
    const unit = units[k];
    if (!unit || unit.text === ',' || isBarrier(unit)) return false;
    again ||= has(unit, 'restates');
    if (unit.kind === 'number')
      return again || hasAny(units[k + 1], ['restates']) || has(units[k + 2], 'restates');
  }
  return false;
}
/** Words from the date that opens a clause to its number. */
const LONGEST_OPENING = 8;

/** "600 of them", "of whom 600", "up from at least 600". */
function isPartOrFormer(units: readonly Unit[], number: number): boolean {
  if (has(units[number + 1], 'including')) return true;
  let lead = number - 1;
  while (units[lead]?.entry.hedge || units[lead]?.entry.filler) lead--;
  return hasAny(units[lead], ['including', 'whom', 'restates']);
}

function isBehindSemicolon(units: readonly Unit[], at: number, date: number): boolean {
  for (let k = at + 1; k < date; k++) if (units[k]?.text === ';') return true;
  return false;
}

/** "12,000 were sent last autumn, and 4,000 of them have died": the season is the first count's. */
const isOfAnother = (units: readonly Unit[], { iso, from, to }: ReadDate, at: number): boolean =>
  // "passed a million in June, and now stand at 1.2 million"
  (units[to]?.text === ',' &&
    has(units[to + 1], 'and') &&
    units.slice(to + 2, to + 4).some((unit) => has(unit, 'link') && has(unit, 'earlier'))) ||
  (iso.includes('/') &&
    units.slice(0, from).some((unit) => unit.kind === 'number') &&
    units.slice(to, at).some((unit) => unit.text === ',' || has(unit, 'and')));

/** The comma that ends the aside a number stands in comes right before the date. */
function closesBefore(units: readonly Unit[], number: number, date: number): boolean {
  let comma = -1;
  for (let k = number + 1; k < date; k++) {
    if (units[k]?.text === ',') comma = k;
    else if (comma >= 0 && units[k]?.kind === 'number' && !YEAR.test(units[k]?.text ?? '')) return false;
  }
  return comma > 0;
}

/** A number behind a comma, between this one and the date. */
function anotherNumber(units: readonly Unit[], at: number, date: number): boolean {
  let comma = false;
  for (let k = at + 1; k < date; k++) {
    if (units[k]?.text === ',') comma = true;
    if (comma && units[k]?.kind === 'number') return true;
  }
  return false;
}

/** "Kursk, where an offensive began in August": the date is of what happened there. */
function tellsOfPlace(units: readonly Unit[], at: number, date: number): boolean {
  for (let k = date - 1; k > at + 1; k--) {
    if (units[k]?.text === ',') return false;
    if (!has(units[k], 'relative')) continue;
    if (units[k - 1]?.text === ',') return units[k - 2]?.entry.place != null;
    if (units[k - 1]?.entry.place) return true;
  }
  return false;
}
