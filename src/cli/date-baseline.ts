/**
 * Our tables of date words beside chrono-node, on the claims of a set whose date is not the page's own (the date must be
 * found in the text) and on those whose date is (none may be invented). Never used by the product.
 */
import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node';
import type { IsoDate } from '../types.ts';
import type { WantedClaim, WantedText } from './corpus.ts';
import { type ReadClaim, sameDate } from './scoring.ts';

// The ES build of chrono-node names its own files without extensions, which Node.js does not resolve.
const chrono = createRequire(import.meta.url)('chrono-node') as typeof Chrono;

export interface DateTally {
  /** Claims whose date stands in the text. */
  told: number;
  ours: number;
  chrono: number;
  /** Claims that have the page's date. */
  untold: number;
  /** Of those, given another. */
  oursInvented: number;
  chronoInvented: number;
}

type Parse = (text: string, reference: Date) => Chrono.ParsedResult[];
const PARSERS: Record<string, Parse> = {
  en: (text, reference) => chrono.en.GB.parse(text, reference),
  fr: chrono.fr.parse,
  de: chrono.de.parse,
  es: chrono.es.parse,
  uk: chrono.uk.parse,
  ru: chrono.ru.parse,
};

const pad = (number: number | null): string => String(number ?? 1).padStart(2, '0');

/** No finer than what was said: “December” is a month, though the parser names a day of it. */
function isoOf(parts: Chrono.ParsedComponents): IsoDate {
  const year = String(parts.get('year'));
  const day = ['day', 'weekday'].some((part) => parts.isCertain(part as Chrono.Component));
  const relative = !parts.isCertain('month') && !parts.isCertain('year');
  if (day || relative) return `${year}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
  return parts.isCertain('month') ? `${year}-${pad(parts.get('month'))}` : year;
}

function datesIn(text: WantedText, { at }: WantedClaim, published: IsoDate): IsoDate[] {
  const sentence = new Intl.Segmenter(text.language, { granularity: 'sentence' })
    .segment(text.text)
    .containing(at.start)?.segment;
  const parse = PARSERS[text.language];
  if (sentence === undefined || parse === undefined) return [];
  return parse(sentence, new Date(`${published}T12:00:00Z`)).map(({ start, end }) =>
    end ? `${isoOf(start)}/${isoOf(end)}` : isoOf(start),
  );
}

/**
 * By language. chrono-node has the advantage: it is right where any date of the sentence is the claim's, since it has no
 * notion of which belongs to which. A claim that we do not read counts as a date not found.
 */
export function compareDates(
  texts: readonly WantedText[],
  read: (text: WantedText) => readonly ReadClaim[],
): Map<string, DateTally> {
  const tallies = new Map<string, DateTally>();
  for (const text of texts) {
    const { published } = text;
    if (published === null || !/^\d{4}-\d\d-\d\d$/.test(published)) continue;
    const tally = tallies.get(text.language) ?? {
      told: 0,
      ours: 0,
      chrono: 0,
      untold: 0,
      oursInvented: 0,
      chronoInvented: 0,
    };
    tallies.set(text.language, tally);
    const claims = read(text);
    for (const want of text.claims) {
      const wanted = want.slots.asOf ?? [];
      if (want.maybe || wanted.length === 0 || wanted.includes(null)) continue;
      const right = (date: IsoDate | null): boolean => wanted.some((one) => sameDate(one, date));
      const ours = claims
        .filter(({ at }) => at.start < want.at.end && at.end > want.at.start)
        .map((claim) => claim.asOf ?? null);
      const theirs = datesIn(text, want, published);
      if (right(published)) {
        tally.untold++;
        if (ours.length > 0 && !ours.some(right)) tally.oursInvented++;
        if (theirs.length > 0 && !theirs.some(right)) tally.chronoInvented++;
      } else {
        tally.told++;
        if (ours.some(right)) tally.ours++;
        if (theirs.some(right)) tally.chrono++;
      }
    }
  }
  return tallies;
}
