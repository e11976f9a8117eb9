/** Days, months and spans of the calendar, as ISO dates. Knows no words and no clock. */
import type { IsoDate } from '../types.ts';

export const DAY = 86_400_000;
const WAR_BEGAN = '2022-02-24';
const DAYS_OF_MONTH = 30.4;

export const twoDigits = (n: number): string => String(n).padStart(2, '0');
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

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

/** The day or the month the war began: counts run from it, none was taken on it. */
export const isWarsBeginning = (iso: IsoDate): boolean => iso.length > 4 && WAR_BEGAN.startsWith(iso);

/** From one date to the other, both counted in; null where it began with the war, or is no stretch of time. */
export function spanBetween(from: IsoDate, to: IsoDate): string | null {
  if (WAR_BEGAN.startsWith(from)) return null;
  const [first, last] = [Date.parse(from), lastDay(to)];
  if (Number.isNaN(first) || last === null || last <= first) return null;
  const days = Math.round((last - first) / DAY) + 1;
  return from.length === 7 && to.length === 7 ? `P${Math.round(days / DAYS_OF_MONTH)}M` : `P${days}D`;
}
