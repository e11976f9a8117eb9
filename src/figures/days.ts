/**
 * Dates as whole days, for drawing: an ISO day, month, year or interval becomes its first and last day number.
 * Knows no clock and no time zone: a day is a calendar day, counted from 1 January 1970.
 */
import type { IsoDate } from '../types.ts';

export interface DaySpan {
  /** First day, counted from 1970-01-01. */
  from: number;
  /** Last day, inclusive. */
  to: number;
}

const MS_A_DAY = 86_400_000;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);
}

function partSpan(part: string): DaySpan | null {
  const match = PART.exec(part);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const last = dayNumber(year, month + 1, 0);
  if (match[3] === undefined) return { from: dayNumber(year, month, 1), to: last };
  const day = dayNumber(year, month, Number(match[3]));
  return day < dayNumber(year, month, 1) || day > last ? null : { from: day, to: day };
}

/** First and last day of a date; null where it is not a date or runs backwards. */
export function daySpan(date: IsoDate): DaySpan | null {
  const [start, end, ...rest] = date.split('/');
  if (start === undefined || rest.length > 0) return null;
  const first = partSpan(start);
  const last = end === undefined ? first : partSpan(end);
  if (!first || !last || last.to < first.from) return null;
  return { from: first.from, to: last.to };
}

/** The instant a day begins in UTC, for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export function dayToTime(day: number): number {
  return day * MS_A_DAY;
}
