/**
 * The tables of a language as phrases and what each makes of its entry: tags, places, origins, periods, hedges. One list for
 * every table there is; where two have the same phrase, the later has its say. Reads no text.
 */
import { countryNames } from '../languages/countries.ts';
import type { Language, Tag } from '../languages/language.ts';
import type { Hedge, OriginId, PlaceId } from '../types.ts';
import { Tags } from './tags.ts';

/** What the tables know of one phrase. */
export interface Entry {
  tags: Tags;
  place: PlaceId | null;
  origin: OriginId | null;
  period: string | null;
  hedge: Hedge | null;
  hedgeAfter: Hedge | null;
  filler: boolean;
}

export const emptyEntry = (): Entry => ({
  tags: new Tags(),
  place: null,
  origin: null,
  period: null,
  hedge: null,
  hedgeAfter: null,
  filler: false,
});

/** What they know of a word that is in none. */
export const NOTHING: Entry = emptyEntry();

/** Phrases, what they make of their entry, and whether their capitals count. */
type Table = readonly [phrases: readonly string[], change: (entry: Entry) => void, cased: boolean];

/** `soldier{,s}` → soldier, soldiers. Nested braces are not needed and not read. */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  const head = phrase.slice(0, open);
  const tails = expand(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => tails.map((tail) => head + choice + tail));
}

/** An acronym that is a common word of the language is no name in it: UN in French. */
const namesIn = (aliases: readonly string[], { stopWords }: Language): readonly string[] =>
  aliases.filter((alias) => !stopWords.includes(alias.toLowerCase()));

/** Every phrase that a unit can be made of; where two tables have the same one, the later has its say. */
export function* tablesOf(
  language: Language,
  origins: ReadonlyMap<OriginId, readonly string[]>,
): Generator<Table> {
  const { words, cased = {}, places, periods, hedges, dates } = language;
  const tagged = (table: object) => Object.entries(table) as [Tag, readonly string[]][];
  for (const [tag, phrases] of tagged(words)) yield [phrases, (e) => e.tags.add(tag), false];
  yield [countryNames(language), (e) => e.tags.add('elsewhere'), false];
  for (const [tag, phrases] of tagged(cased)) yield [phrases, (e) => e.tags.add(tag), true];
  for (const [place, phrases] of Object.entries(places)) yield [phrases, (e) => (e.place = place), false];
  for (const [id, aliases] of origins) yield [namesIn(aliases, language), (e) => (e.origin = id), false];
  for (const [id, aliases] of Object.entries(language.origins))
    yield [aliases, (e) => (e.origin = id), false];
  for (const [period, phrases] of Object.entries(periods)) yield [phrases, (e) => (e.period = period), false];
  for (const [hedge, phrases] of Object.entries(hedges.before) as [Hedge, readonly string[]][])
    yield [phrases, (e) => (e.hedge = hedge), false];
  for (const [hedge, phrases] of Object.entries(hedges.after) as [Hedge, readonly string[]][])
    yield [phrases, (e) => (e.hedgeAfter = hedge), false];
  yield [hedges.fillers, (e) => (e.filler = true), false];
  for (const table of [dates.months, dates.weekdays, dates.days, dates.relative])
    yield [Object.keys(table), (e) => e.tags.add('date'), false];
}
