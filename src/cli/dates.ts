/**
 * Reads a date as pages and people state it into the form the engine takes. Never guesses: what is not a date is null.
 */
import type { IsoDate } from '../types.ts';

const PART = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ].*)?$/s;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/s;
/** RFC 2822, as mail and feeds write it: `Tue, 05 Nov 2024 10:00:00 GMT`. */
const MAIL = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (value: number): string => String(value).padStart(2, '0');

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function write(year: string, month: string | undefined, day: string | undefined): IsoDate | null {
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return `${year}-${pad(m)}`;
  const d = Number(day);
  return d >= 1 && d <= daysIn(Number(year), m) ? `${year}-${pad(m)}-${pad(d)}` : null;
}

function readPart(text: string): IsoDate | null {
  const basic = BASIC.exec(text);
  if (basic?.[1] !== undefined) return write(basic[1], basic[2], basic[3]);
  const part = PART.exec(text);
  if (part?.[1] !== undefined) return write(part[1], part[2], part[3]);
  const mail = MAIL.exec(text);
  if (mail?.[3] === undefined) return null;
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase());
  return month < 0 ? null : write(mail[3], String(month + 1), mail[1]);
}

/** `2024-11-05T09:30:00+01:00` → `2024-11-05`, the day where it was stated; also months, years and intervals. */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const whole = readPart(trimmed);
  if (whole !== null) return whole;
  const ends = trimmed.split('/');
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => readPart(end));
  return from && to && from <= to ? `${from}/${to}` : null;
}
