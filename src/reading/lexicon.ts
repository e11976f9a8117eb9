/**
 * A language's tables compiled into one trie over words, with all that the reading of its texts asks of them; and what a unit
 * of a text is. Reads no text. What is built carries the outcome instead (`packed-lexicon.ts`).
 */
import type { Language } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import {
  emptyVocabulary,
  emptyWords,
  knowHangul,
  learn,
  readWords,
  settle,
  type Vocabulary,
  wordAt,
} from '../text/words.ts';
import type { OriginId } from '../types.ts';
import { evidenceOf } from './evidence.ts';
import { withoutPoints } from './longest-phrase.ts';
import { compileMatters, type Matters } from './matter-words.ts';
import { HANGUL } from './particles.ts';
import { type Entry, emptyEntry, expand, tablesOf } from './phrase-tables.ts';
import type { Tags } from './tags.ts';

/** A word, number, mark or known phrase of a sentence. Offsets are into the folded text. */
export interface Unit {
  start: number;
  end: number;
  /** Lower case, phrases joined by one space. */
  text: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  capital: boolean;
  /** No space stands before it. */
  glued: boolean;
  /** It is in the tables: no word outside them begins a number or a date. */
  known: boolean;
  /** One of its words names Russia, Ukraine or a place of the war, even inside a longer phrase. */
  namesWar: boolean;
  entry: Entry;
  /** All tags of its sentence, or more: what is not in here need not be looked for. */
  around: Tags;
}

export interface Node {
  /** By the number of the next word; null where no phrase goes on, as at most words. */
  next: Map<number, Node> | null;
  /** The words up to here, joined by one space; empty where no phrase ends. */
  text: string;
  entry: Entry | null;
  cased: Entry | null;
  /** As the cased phrase is written, points aside. */
  spelling: string | null;
}

export interface Lexicon {
  language: Language;
  vocabulary: Vocabulary;
  /** Where the phrases begin whose first word has that number. */
  rootOf(id: number): Node | undefined;
  /** What a sentence with the word may hold, by the word's number: bits of `evidence.ts`. */
  evidence: Int32Array;
  /** The phrases that statements are read from. */
  matters: Matters;
  /** Single words of the tables, for runs written without spaces. */
  pieces: ReadonlySet<string>;
  /** How long the longest of them is that begins with a letter. */
  longestPieces: ReadonlyMap<number, number>;
  particles: ReadonlySet<string>;
  /** Words between the ends of a range. */
  ranges: ReadonlySet<string>;
  /** Words a number may end in. */
  multipliers: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

/** Phrases between two stops. */
const PUT_AT_ONCE = 60;

export const newNode = (): Node => ({
  next: null,
  text: '',
  entry: null,
  cased: null,
  spelling: null,
});

/** Words of letters, a space between each and the next. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

/** The units of a phrase, which is folded already. */
export function codesOf(phrase: string): Uint16Array {
  const codes = new Uint16Array(phrase.length);
  for (let at = 0; at < phrase.length; at++) codes[at] = phrase.charCodeAt(at);
  return codes;
}

const scratch = emptyWords();

/** The words of a phrase, told apart as a text's are by a vocabulary that is settled. "d'" is one only before a word. */
function wordsOf(spelling: string, vocabulary: Vocabulary): readonly string[] {
  // Most phrases: nothing to tell apart but words.
  if (PLAIN.test(spelling)) return spelling.toLowerCase().split(' ');
  const elided = spelling.endsWith("'");
  const whole = elided ? `${spelling}xx` : spelling;
  readWords(whole, codesOf(whole), 0, whole.length, vocabulary, scratch, false);
  const words = Array.from({ length: scratch.count }, (_, k) => wordAt(whole, scratch, k, vocabulary));
  return elided ? words.slice(0, -1) : words;
}

/** Where a phrase of these words ends among the phrases, which grow where it is new; null without words. */
function nodeOf(words: readonly string[], vocabulary: Vocabulary, roots: (Node | undefined)[]): Node | null {
  let node: Node | null = null;
  for (const word of words) {
    const id = learn(vocabulary, word);
    const known: Node | undefined = node ? node.next?.get(id) : roots[id];
    const next: Node = known ?? newNode();
    if (!known && node) {
      node.next ??= new Map();
      node.next.set(id, next);
    } else if (!known) roots[id] = next;
    node = next;
  }
  if (node?.text === '') node.text = words.join(' ');
  return node;
}

/** What is asked for word by word besides. */
export const setsOf = ({
  particles,
  numbers,
  abbreviations,
}: Language): Pick<Lexicon, 'particles' | 'ranges' | 'multipliers' | 'abbreviations'> => ({
  particles: new Set(particles),
  ranges: new Set(numbers.rangeWords),
  multipliers: new Set(Object.keys(numbers.multipliers)),
  abbreviations: new Set(abbreviations),
});

/** The pieces of runs without spaces that are no phrases: what numbers are made of, and what clings to words. */
export const piecesOfNumbers = ({ agglutinative, numbers, particles }: Language): readonly string[] =>
  agglutinative
    ? [
        ...Object.keys(numbers.multipliers),
        ...Object.keys(numbers.cardinals),
        ...Object.keys(numbers.vague),
        ...numbers.several,
        ...numbers.rangeWords,
        ...particles,
      ]
    : [];

/** By the first letter. */
export function longestOf(pieces: ReadonlySet<string>): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const piece of pieces) {
    const first = piece.charCodeAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, piece.length));
  }
  return longest;
}

export function* compileLexicon(
  language: Language,
  origins: ReadonlyMap<OriginId, readonly string[]>,
): Steps<Lexicon> {
  if (language.script === 'hangul') knowHangul();
  const vocabulary = emptyVocabulary();
  settle(vocabulary);
  const roots: (Node | undefined)[] = [];
  const pieces = new Set<string>();
  const put = (spelling: string, change: (entry: Entry) => void, cased: boolean) => {
    const words = wordsOf(spelling, vocabulary);
    if (language.agglutinative) for (const word of words) if (HANGUL.test(word)) pieces.add(word);
    const node = nodeOf(words, vocabulary, roots);
    if (!node) return;
    if (cased) {
      node.cased ??= emptyEntry();
      node.spelling = withoutPoints(spelling);
      change(node.cased);
    } else {
      node.entry ??= emptyEntry();
      change(node.entry);
    }
  };
  let spellings = 0;
  for (const [phrases, change, cased] of tablesOf(language, origins)) {
    for (const phrase of phrases) {
      for (const spelling of expand(phrase)) {
        put(spelling, change, cased);
        if (++spellings % PUT_AT_ONCE === 0) yield null;
      }
    }
  }
  yield null;
  for (const word of piecesOfNumbers(language)) pieces.add(word);
  const matters = yield* compileMatters(language, vocabulary);
  const evidence = yield* evidenceOf(roots, vocabulary, language);
  yield null;
  settle(vocabulary);
  yield null;
  return {
    language,
    vocabulary,
    rootOf: (id) => roots[id],
    evidence,
    matters,
    pieces,
    longestPieces: longestOf(pieces),
    ...setsOf(language),
  };
}
