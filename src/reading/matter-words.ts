/**
 * Lays a language's table of matters over the units of a sentence: a unit where one of its phrases begins has the
 * phrase's tags besides its own. No unit is joined or lost, so what counts are read from stays as it was.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import {
  emptyVocabulary,
  emptyWords,
  learn,
  readWords,
  settle,
  type Vocabulary,
  type Words,
  wordAt,
} from '../text/words.ts';
import type { Span } from '../types.ts';
import { codesOf, type Lexicon, type Unit } from './lexicon.ts';
import { expand } from './phrase-tables.ts';
import { withTag } from './sentence.ts';

export interface Phrase {
  /** Its words' numbers in the vocabulary. */
  words: readonly number[];
  tag: Tag;
}

/** The phrases that begin with one word: those of it alone, the others by the number of their second word. */
export interface Beginning {
  alone: Phrase[];
  bySecond: Map<number, Phrase[]>;
}

/** The phrases of a language's table of matters. */
export interface Matters {
  /** The phrases whose first word has that number. */
  beginningOf(id: number): Beginning | undefined;
  /** Korean: without spaces, by their first letter. */
  anywhere: ReadonlyMap<number, readonly { text: string; tag: Tag }[]>;
}

/** Phrases between two stops. */
const AT_ONCE = 100;

/** Learns the words of all phrases; the vocabulary is to be settled after. */
export function* compileMatters(language: Language, vocabulary: Vocabulary): Steps<Matters> {
  const byWord: (Beginning | undefined)[] = [];
  const anywhere = new Map<number, { text: string; tag: Tag }[]>();
  let compiled = 0;
  for (const [tag, phrases] of Object.entries(language.matters) as [Tag, readonly string[]][])
    for (const phrase of phrases.flatMap(expand)) {
      if (++compiled % AT_ONCE === 0) yield null;
      if (language.agglutinative) {
        const text = phrase.replaceAll(' ', '');
        const first = text.charCodeAt(0);
        const alike = anywhere.get(first);
        if (alike) alike.push({ text, tag });
        else anywhere.set(first, [{ text, tag }]);
        continue;
      }
      const words = wordsOf(phrase).map((word) => learn(vocabulary, word));
      const [first] = words;
      if (first === undefined) continue;
      const beginning = byWord[first] ?? { alone: [], bySecond: new Map() };
      putIn(beginning, { words, tag });
      byWord[first] = beginning;
    }
  return { beginningOf: (id) => byWord[id], anywhere };
}

export function putIn({ alone, bySecond }: Beginning, phrase: Phrase): void {
  const [, second] = phrase.words;
  const alike = second === undefined ? alone : (bySecond.get(second) ?? []);
  alike.push(phrase);
  if (second !== undefined) bySecond.set(second, alike);
}

const scratch = emptyWords();
const unlearned = emptyVocabulary();
settle(unlearned);

/** As words are told apart in a text. */
function wordsOf(phrase: string): string[] {
  readWords(phrase, codesOf(phrase), 0, phrase.length, unlearned, scratch);
  return Array.from({ length: scratch.count }, (_, k) => wordAt(phrase, scratch, k, unlearned));
}

/** @param words those of the units, in order. @param text what the units' offsets are into. */
export function withMatters(
  units: readonly Unit[],
  words: Words,
  text: string,
  { language, matters }: Lexicon,
): readonly Unit[] {
  const tags = language.agglutinative
    ? tagsAnywhere(units, text, matters)
    : tagsByWord(units, words, matters);
  if (tags.size === 0) return units;
  return units.map((unit, k) => (tags.get(k) ?? []).reduce((tagged, tag) => withTag(tagged, tag), unit));
}

function add(tags: Map<number, Tag[]>, at: number, tag: Tag): void {
  const there = tags.get(at);
  if (there) there.push(tag);
  else tags.set(at, [tag]);
}

const NO_PHRASES: readonly Phrase[] = [];
const NO_TAGS: ReadonlyMap<number, Tag[]> = new Map();

function tagsByWord(
  units: readonly Unit[],
  words: Words,
  { beginningOf }: Matters,
): ReadonlyMap<number, Tag[]> {
  let tags: Map<number, Tag[]> | null = null;
  let unit = 0;
  for (let k = 0; k < words.count; k++) {
    const id = words.id[k] as number;
    const beginning = id < 0 ? undefined : beginningOf(id);
    if (beginning === undefined) continue;
    const { alone, bySecond } = beginning;
    const longer = k + 1 < words.count ? bySecond.get(words.id[k + 1] as number) : undefined;
    if (alone.length === 0 && longer === undefined) continue;
    const start = words.start[k] as number;
    while (unit + 1 < units.length && (units[unit] as Unit).end <= start) unit++;
    for (const phrase of alone) {
      tags ??= new Map();
      add(tags, unit, phrase.tag);
    }
    for (const phrase of longer ?? NO_PHRASES)
      if (standsAt(phrase, words, k)) {
        tags ??= new Map();
        add(tags, unit, phrase.tag);
      }
  }
  return tags ?? NO_TAGS;
}

/** True where the words behind the first two are the phrase's. */
function standsAt(phrase: Phrase, words: Words, at: number): boolean {
  if (at + phrase.words.length > words.count) return false;
  for (let k = 2; k < phrase.words.length; k++) if (words.id[at + k] !== phrase.words[k]) return false;
  return true;
}

function tagsAnywhere(units: readonly Unit[], text: string, { anywhere }: Matters): Map<number, Tag[]> {
  const end = units.at(-1)?.end ?? 0;
  const tags = new Map<number, Tag[]>();
  let unit = 0;
  for (let at = units[0]?.start ?? 0; at < end; at++)
    for (const { text: phrase, tag } of anywhere.get(text.charCodeAt(at)) ?? NOWHERE)
      if (isSpelled(phrase, text, at, end)) {
        while (unit + 1 < units.length && (units[unit + 1] as Unit).start <= at) unit++;
        add(tags, unit, tag);
      }
  return tags;
}

const NOWHERE: readonly { text: string; tag: Tag }[] = [];
const BLANK = 32;

/** True where the letters of the phrase follow from `at` on, with spaces between them or not. */
function isSpelled(phrase: string, text: string, from: number, end: number): boolean {
  let at = from + 1;
  for (let k = 1; k < phrase.length; k++, at++) {
    while (at < end && text.charCodeAt(at) === BLANK) at++;
    if (at >= end || text.charCodeAt(at) !== phrase.charCodeAt(k)) return false;
  }
  return true;
}

/** True where a phrase of a matter that is found anywhere stands in a stretch of a text. */
export function holdsMatter(text: string, { start, end }: Span, { anywhere }: Matters): boolean {
  for (let at = start; at < end; at++)
    for (const { text: phrase } of anywhere.get(text.charCodeAt(at)) ?? NOWHERE)
      if (isSpelled(phrase, text, at, end)) return true;
  return false;
}
