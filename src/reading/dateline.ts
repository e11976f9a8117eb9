/**
 * The day a page was written, where only its text says so: a line of its own above the article ("24 October 2024",
 * "Published: 5 November 2024, 10:00"), an agency's dateline ("SEOUL, November 5, 2024 –"), or the day in its address.
 * Takes a day that is written out in full and nothing else; what is dated only by month or weekday stays unknown.
 */
import { languages } from '../languages/index.ts';
import { lazily } from '../lazily.ts';
import type { CheckContext, IsoDate } from '../types.ts';

/** Lines above the article: a kicker, the title, names, the date. */
const LINES = 12;
/** Longer lines are paragraphs. */
const LINE_CHARACTERS = 90;
/** A dateline stands at the head of the first paragraph. */
const DATELINE_CHARACTERS = 60;
/** A line may hold the day, the word "published" and a time of day, but nothing that is told of the day. */
const WORDS_BESIDE = 8;

const FIRST_YEAR = 1990;

/** In every language: few texts need it, and it waits for one that does. */
const forms = lazily(() => {
  const months = new Map(languages.flatMap(({ dates }) => Object.entries(dates.months)));
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const fullDate = new RegExp(
    [
      `(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})`,
      `(?<y2>\\d{4})\\s?년\\s?(?<m2>\\d{1,2})\\s?월\\s?(?<d2>\\d{1,2})\\s?일`,
      `(?<d3>\\d{1,2})\\.(?<m3>\\d{1,2})\\.(?<y3>\\d{4})`,
      `(?<d4>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+|of\\s+)?(?<n4>${names})\\.?,?\\s+(?:de\\s+)?(?<y4>\\d{4})`,
      `(?<n5>${names})\\.?\\s+(?<d5>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y5>\\d{4})`,
    ]
      .map((form) => `(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`)
      .join('|'),
    'iu',
  );
  return { months, fullDate };
});

function isoOf(year: number, month: number, day: number): IsoDate | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year < 2100 ? time.toISOString().slice(0, 10) : null;
}

/** The first day written out in `line`, and how many words stand beside it. */
function dayIn(line: string): { iso: IsoDate; beside: number } | null {
  const { months, fullDate } = forms();
  const match = fullDate.exec(line);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const part = (letter: string): string | undefined =>
    [1, 2, 3, 4, 5].map((form) => groups[`${letter}${form}`]).find((value) => value !== undefined);
  const month = part('m') ?? months.get(part('n')?.toLowerCase() ?? '');
  const iso = isoOf(Number(part('y')), Number(month), Number(part('d')));
  if (iso === null) return null;
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
  return { iso, beside: rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 };
}

/** "SEOUL, November 5, 2024 (Agency) –": the day stands before a dash or a bracket, in the first words. */
function datelineIn(paragraph: string): IsoDate | null {
  const [head = ''] = paragraph.split(/\s[–—-]{1,2}\s|\s[–—]|—/u);
  return head.length < paragraph.length && head.length <= DATELINE_CHARACTERS
    ? (dayIn(head)?.iso ?? null)
    : null;
}

/** Of several days the earliest: others are of the reader's day, which a site may show above, or of a later change. */
function dayInText(text: string): IsoDate | null {
  let earliest: IsoDate | null = null;
  let lines = 0;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0].trim();
    if (line === '') continue;
    lines += 1;
    if (lines > LINES) break;
    if (line.length > LINE_CHARACTERS) return earliest ?? datelineIn(line);
    const day = dayIn(line);
    const stands = day && day.beside <= WORDS_BESIDE && !/[.!?]["”»]?$/u.test(line);
    if (stands && (earliest === null || day.iso < earliest)) earliest = day.iso;
  }
  return earliest;
}

function dayInAddress(url: string | undefined): IsoDate | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const found = /(?:^|[/-])(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)/u.exec(pathname);
  return found ? isoOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** What is known of the page's day: as told, else in its address, else in its text. */
export function pageDate(text: string, context: CheckContext): IsoDate | undefined {
  return context.published ?? dayInAddress(context.url) ?? dayInText(text) ?? undefined;
}
