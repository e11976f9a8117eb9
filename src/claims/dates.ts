/**
 * Checks the dates of seeds: a day, a month, a year, or an interval of two of those.
 * Never compares claims in time; `src/matching` does.
 */

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** First and last day of a single date as sortable text, or null where there is no such day, month or year. */
function daysOf(date: string): { first: string; last: string } | null {
  const [, year, month, day] = SINGLE.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  // Day 0 of the next month is the last of this one; UTC keeps the reader's time zone out of it.
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: date, last: date } : null;
}

export function isDate(text: string): boolean {
  const parts = text.split('/');
  const first = daysOf(parts[0] ?? '');
  const last = daysOf(parts[1] ?? parts[0] ?? '');
  return parts.length <= 2 && first !== null && last !== null && first.first <= last.last;
}
