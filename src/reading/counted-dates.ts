/**
 * Dates written as numbers with what they count: 2024년 10월 31일, 지난해 9월, 지난달 17일, 23일. Months and years that are
 * left out come from the page's date. Never reads a span of days (3일간, 3일 만에) as a day.
 */

import type { DateWords } from '../languages/language.ts';
import { twoDigits } from './calendar.ts';
import type { Unit } from './lexicon.ts';
import { joinsRange } from './marks.ts';
import { has } from './sentence.ts';
import { YEAR } from './written-dates.ts';

export interface CountedDate {
  to: number;
  iso: string;
  /** "부터", "이후": where a count begins. */
  since: boolean;
  /** "까지": by when. */
  until: boolean;
  /** Only the day is written: of the month before, where that is told. */
  dayOnly: boolean;
  /** "에만": over that time alone. */
  during: boolean;
}

/** A month that lies further ahead of the page is last year's. */
const MONTHS_AHEAD = 2;

interface Relative {
  get(word: string): readonly ['day' | 'week' | 'month' | 'year', number] | undefined;
}

/** @param page last day of the page's date as UTC milliseconds. */
export function countedDateAt(
  units: readonly Unit[],
  at: number,
  words: DateWords,
  relative: Relative,
  page: number | null,
): CountedDate | null {
  const { counters } = words;
  if (!counters) return null;
  const text = (k: number) => units[k]?.text ?? '';
  const is = (k: number, counter: string) => text(k) === counter || text(k) === `${counter}${counters.from}`;
  /** "11~12월": the last of two, with the first. */
  const counted = (k: number, counter: string, most: number): { to: number; n: number } | null => {
    const two = joinsRange(units[k + 1]) && /^\d{1,2}$/.test(text(k)) ? 2 : 0;
    const n = /^\d{1,2}$/.test(text(k + two)) ? Number(text(k + two)) : 0;
    return n >= 1 && n <= most && units[k + two + 1]?.glued && is(k + two + 1, counter)
      ? { to: k + two + 2, n }
      : null;
  };
  const today = page === null ? null : new Date(page);
  let k = at;
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  let dayOnly = false;
  const word = relative.get(text(k));
  if (word?.[0] === 'year' && today) {
    year = today.getUTCFullYear() + word[1];
    k++;
  } else if (word?.[0] === 'month' && today) {
    const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + word[1], 1));
    year = first.getUTCFullYear();
    month = first.getUTCMonth() + 1;
    k++;
  } else if (YEAR.test(text(k)) && is(k + 1, counters.year)) {
    year = Number(text(k));
    k += 2;
  }
  if (month === null) {
    const found = counted(k, counters.month, 12);
    if (found) {
      month = found.n;
      k = found.to;
      if (year === null && today)
        year = today.getUTCFullYear() - (month <= today.getUTCMonth() + 1 + MONTHS_AHEAD ? 0 : 1);
      if (year === null) return null;
    }
  }
  if (month !== null || (year === null && k === at)) {
    const found = counted(k, counters.day, 31);
    const span = found && counters.span.includes(text(found.to));
    if (found && !span) {
      day = found.n;
      k = found.to;
      if (month === null) {
        dayOnly = true;
        if (!today) return null;
        // A day without a month is the page's, or the month's before where it has not come yet.
        const back = day > today.getUTCDate() ? 1 : 0;
        const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1));
        year = first.getUTCFullYear();
        month = first.getUTCMonth() + 1;
      }
    }
  }
  if (year === null || k === at) return null;
  const ends = text(k - 1).endsWith(counters.from);
  if (day === null && [...words.early, ...words.mid, ...words.late].includes(text(k))) k++;
  // A word of the year or month alone has a reading of its own.
  if (k === at + 1 && word) return null;
  const next = text(k) === '(' && text(k + 2) === ')' ? k + 3 : k;
  const until = text(next) === counters.until;
  return {
    to: until || words.before.includes(text(next)) ? next + 1 : k,
    iso: [String(year), month, day]
      .flatMap((n) => (n === null ? [] : [typeof n === 'number' ? twoDigits(n) : n]))
      .join('-'),
    since: ends || has(units[next], 'from') || isBegun(units, next, dayOnly ? 1 : LONGEST_INVADER, words),
    until,
    dayOnly,
    during: words.during.includes(text(next)),
  };
}

/** Words between a date and the invasion it is of: "2022년 2월 러시아의 우크라이나 침공". */
const LONGEST_INVADER = 3;

/** "개전 이후", "2022년 러시아의 침공으로": the date is the beginning's. */
function isBegun(units: readonly Unit[], next: number, reach: number, { since }: DateWords): boolean {
  for (let k = next; k < next + reach; k++) {
    const unit = units[k];
    if (!unit) return false;
    if (since.some((word) => unit.text === word || unit.text.split(' ').includes(word))) return true;
    if (!unit.entry.place || unit.kind !== 'word') return false;
  }
  return false;
}
