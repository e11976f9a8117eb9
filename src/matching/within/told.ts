/**
 * What a page tells, as one page claim can be held against another: its number, its phrase, where it stands.
 * Compares slots; decides nothing.
 */
import type { Database } from '../../claims/database.ts';
import type { LanguageTag, PageClaim, Span } from '../../types.ts';
import { type Extent, extentOf } from '../bands.ts';
import { type Days, daysOf, timeBetween } from '../dates.ts';
import { plainTitle } from '../own.ts';

/** The text the claims stand in. Without it nothing is known of headlines and paragraphs but the page's title. */
export interface PageText {
  text: string;
  language: LanguageTag | null;
}

export interface Told {
  claim: PageClaim;
  extent: Extent;
  days: Days | null;
  /** The words that carry the claim. */
  phrase: string;
  /** It stands in the page's headline. */
  headline: boolean;
  /** Ordinal of its line. */
  paragraph: number;
}

/** "…killed." ends a sentence; a headline ends in none of these. */
const SENTENCE_END = /[.。](?:["'”’»)]*)\s*$/u;
/** A kicker or a date, the title, and a line below it. */
const HEADLINE_LINES = 3;
/** Longer lines are paragraphs, whatever they end in. */
const HEADLINE_CHARACTERS = 200;

/** Where the headline ends in a text without a title of its own: the lines before the first full sentence. */
function headlineEnd(text: string): number {
  let end = 0;
  let lines = 0;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0].trim();
    if (line === '') continue;
    if (SENTENCE_END.test(line) || line.length > HEADLINE_CHARACTERS) return end;
    lines += 1;
    // A text of such lines alone is a list, and has no headline.
    if (lines > HEADLINE_LINES) return 0;
    end = match.index + match[0].length;
  }
  return 0;
}

/** A shorter quotation ("North Korea") is in many a title. */
const TELLING_WORDS = 3;

function isHeadline(claim: PageClaim, title: string | null, end: number): boolean {
  if (title === null) return claim.end <= end;
  const quote = plainTitle(claim.quote);
  return quote.split(' ').length >= TELLING_WORDS && title.includes(quote);
}

/** The claims with a number, in reading order. */
export function toldOf(claims: readonly PageClaim[], page: PageText, title: string | undefined): Told[] {
  const plain = title === undefined || title.trim() === '' ? null : plainTitle(title);
  const end = plain === null ? headlineEnd(page.text) : 0;
  const breaks = [...page.text.matchAll(/\n/gu)].map(({ index }) => index);
  let paragraph = 0;
  return [...claims]
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    .flatMap((claim): Told[] => {
      const extent = claim.quantity && extentOf(claim.quantity);
      if (!extent) return [];
      while ((breaks[paragraph] ?? Number.POSITIVE_INFINITY) < claim.at.start) paragraph += 1;
      const phrase = claim.quote.slice(claim.at.start - claim.start, claim.at.end - claim.start);
      const headline = isHeadline(claim, plain, end);
      return [{ claim, extent, days: daysOf(claim.asOf), phrase, headline, paragraph }];
    });
}

/** Counted over the same, and neither a forecast beside a count nor a plan beside what is so. */
export const sameBase = ({ claim: a }: Told, { claim: b }: Told): boolean =>
  a.period === b.period &&
  a.event === b.event &&
  a.increment === b.increment &&
  a.forecast === b.forecast &&
  (a.status === 'planned') === (b.status === 'planned') &&
  (a.quantity?.unit ?? null) === (b.quantity?.unit ?? null) &&
  // Two strikes are two strikes, unless both are told as at one place.
  (!a.event || (a.place !== null && a.place === b.place));

/** Told for one time. Two claims of a page without any date share that it has none. */
export const sameTime = (a: Told, b: Told): boolean =>
  a.claim.asOf === b.claim.asOf || timeBetween(a.days, b.days).timing === 'same';

/** Nobody is said to have said it, or one and the same. Two who differ in one article are reported, not confused. */
export const oneVoice = (told: readonly Told[]): boolean =>
  new Set(told.map(({ claim }) => claim.origin).filter((origin) => origin !== null)).size <= 1;

/** The inner place lies in the outer, which may be left open. */
export const liesIn = ({ claim: inner }: Told, { claim: outer }: Told, database: Database): boolean =>
  outer.place === null || (inner.place !== null && database.contains(outer.place, inner.place));

export const spanOf = (told: Told): Span => ({ start: told.claim.at.start, end: told.claim.at.end });
