/**
 * Lays a language's table of matters over the units of a sentence: a unit where one of its phrases begins has the
 * phrase's tags besides its own. No unit is joined or lost, so what counts are read from stays as it was.
 */
import type { Language, Tag } from '../languages/language.ts';
import { emptyVocabulary, emptyWords, readWords, settle, wordAt } from '../text/words.ts';
import { codesOf, expand, type Unit } from './lexicon.ts';
import { withTag } from './sentence.ts';

interface Phrase {
  words: readonly string[];
  tag: Tag;
}

interface Table {
  /** By a phrase's first word. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Korean: without spaces. */
  anywhere: readonly { text: string; tag: Tag }[];
}

const tables = new WeakMap<Language, Table>();

function tableOf(language: Language): Table {
  const known = tables.get(language);
  if (known) return known;
  const byWord = new Map<string, Phrase[]>();
  const anywhere: { text: string; tag: Tag }[] = [];
  for (const [tag, phrases] of Object.entries(language.matters) as [Tag, readonly string[]][])
    for (const phrase of phrases.flatMap(expand)) {
      if (language.agglutinative) {
        anywhere.push({ text: phrase.replaceAll(' ', ''), tag });
        continue;
      }
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const there = byWord.get(first);
      if (there) there.push({ words, tag });
      else byWord.set(first, [{ words, tag }]);
    }
  const table = { byWord, anywhere };
  tables.set(language, table);
  return table;
}

const words = emptyWords();
const vocabulary = emptyVocabulary();
settle(vocabulary);

/** As words are told apart in a text. */
function wordsOf(phrase: string): string[] {
  readWords(phrase, codesOf(phrase), 0, phrase.length, vocabulary, words);
  return Array.from({ length: words.count }, (_, k) => wordAt(phrase, words, k, vocabulary));
}

/** @param text what the units' offsets are into. */
export function withMatters(units: readonly Unit[], text: string, language: Language): readonly Unit[] {
  const table = tableOf(language);
  const tags = language.agglutinative ? tagsAnywhere(units, text, table) : tagsByWord(units, table);
  if (tags.size === 0) return units;
  return units.map((unit, k) => (tags.get(k) ?? []).reduce((tagged, tag) => withTag(tagged, tag), unit));
}

function add(tags: Map<number, Tag[]>, at: number, tag: Tag): void {
  const there = tags.get(at);
  if (there) there.push(tag);
  else tags.set(at, [tag]);
}

const NO_TAGS: Map<number, Tag[]> = new Map();

/** Some word of theirs begins a phrase. */
function mayBegin(units: readonly Unit[], { byWord }: Table): boolean {
  for (const { text } of units)
    if (text.includes(' ') ? text.split(' ').some((word) => byWord.has(word)) : byWord.has(text)) return true;
  return false;
}

function tagsByWord(units: readonly Unit[], table: Table): ReadonlyMap<number, Tag[]> {
  if (!mayBegin(units, table)) return NO_TAGS;
  const words: string[] = [];
  const unitAt: number[] = [];
  units.forEach((unit, k) => {
    for (const word of unit.text.split(' ')) {
      words.push(word);
      unitAt.push(k);
    }
  });
  const tags = new Map<number, Tag[]>();
  for (let k = 0; k < words.length; k++)
    for (const phrase of table.byWord.get(words[k] as string) ?? [])
      if (phrase.words.every((word, at) => words[k + at] === word))
        add(tags, unitAt[k] as number, phrase.tag);
  return tags;
}

function tagsAnywhere(units: readonly Unit[], text: string, table: Table): Map<number, Tag[]> {
  const from = units[0]?.start ?? 0;
  const to = units.at(-1)?.end ?? from;
  let bare = '';
  const unitAt: number[] = [];
  for (let at = from, k = 0; at < to; at++) {
    while (k + 1 < units.length && (units[k + 1] as Unit).start <= at) k++;
    const letter = text[at] as string;
    if (letter === ' ') continue;
    bare += letter;
    unitAt.push(k);
  }
  const tags = new Map<number, Tag[]>();
  for (const { text: phrase, tag } of table.anywhere)
    for (let at = bare.indexOf(phrase); at >= 0; at = bare.indexOf(phrase, at + phrase.length))
      add(tags, unitAt[at] as number, tag);
  return tags;
}
