/**
 * Dates as intervals of days, and what two of them say about each other: same time, apart, or unclear.
 * Reads no clock and knows no time zone: a day is a number, 1 January 1970 is 0.
 */
import type { IsoDate } from '../types.ts';
import { SAME_TIME_DAYS } from './numbers.ts';

/** Both ends are included. */
export interface Days {
  first: number;
  last: number;
}

type Timing = 'same' | 'apart' | 'unclear';

export interface TimeBetween {
  timing: Timing;
  /** Days between the nearest ends, 0 where the dates overlap, null where one is unknown. Positive: the source is earlier. */
  days: number | null;
}

const DAY_IN_MS = 86_400_000;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? time / DAY_IN_MS : null;
}

/** A day, a month or a year. */
function daysOfPart(text: string): Days | null {
  const match = PART.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === null) return null;
  if (day !== null) return { first, last: first };
  const next = month === null || month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next === null ? null : { first, last: next - 1 };
}

/** A page and its candidates name the same few dates again and again. Forgotten when there are too many. */
const MEMORY = 2_000;
const remembered = new Map<IsoDate, Days | null>();

/** The days a date covers; null for what is no date of ours (and so unclear with everything). */
export function daysOf(date: IsoDate | null): Days | null {
  if (date === null) return null;
  const known = remembered.get(date);
  if (known !== undefined) return known;
  if (remembered.size >= MEMORY) remembered.clear();
  const days = workedOut(date);
  remembered.set(date, days);
  return days;
}

function workedOut(date: IsoDate): Days | null {
  const [from, to, ...more] = date.split('/');
  if (from === undefined || more.length > 0) return null;
  const start = daysOfPart(from);
  if (to === undefined || start === null) return start;
  const end = daysOfPart(to);
  return end === null || end.last < start.first ? null : { first: start.first, last: end.last };
}

/**
 * Same time: no day of the one is more than a week from any day of the other. Apart: every day of the one is.
 * Otherwise the dates are too wide to say.
 */
export function timeBetween(page: Days | null, source: Days | null): TimeBetween {
  if (page === null || source === null) return { timing: 'unclear', days: null };
  const days =
    source.last < page.first
      ? page.first - source.last
      : page.last < source.first
        ? page.last - source.first
        : 0;
  const furthest = Math.max(page.last - source.first, source.last - page.first);
  if (furthest <= SAME_TIME_DAYS) return { timing: 'same', days };
  return { timing: Math.abs(days) > SAME_TIME_DAYS ? 'apart' : 'unclear', days };
}
