/**
 * A compiled lexicon as strings, and back: what is built carries each language's tables in this form, so that a page does not
 * compile them once more. Words are told by their letters after those they share with the word before; phrases are looked into
 * one by one, as a text first brings their first word. Packing is `pack-lexicon.ts`; what a phrase means is not known here.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import { emptyVocabulary, knowHangul, learn, settle } from '../text/words.ts';
import { type Lexicon, longestOf, type Node, newNode, piecesOfNumbers, setsOf } from './lexicon.ts';
import { type Beginning, compileMatters, type Matters, putIn } from './matter-words.ts';
import { type Entry, emptyEntry } from './phrase-tables.ts';
import { Tags } from './tags.ts';

/** An entry but for what is empty in it; tags by their place among `PackedLexicon.tags`. */
export type PackedEntry = Partial<Omit<Entry, 'tags'>> & { tags?: readonly number[] };

/** What a phrase is: by itself, and where it is written so. */
export interface PackedPhrase {
  entry?: PackedEntry;
  cased?: readonly [entry: PackedEntry, spelling: string];
}

export interface PackedLexicon {
  /** In the order of their numbers, a blank between: how many letters of the word before it begins with, then its others. */
  words: string;
  /**
   * By the number of their first word, a blank between: what that word is by itself, then each longer phrase as its depth, its
   * last word and what it is: the place of that among `outcomes` and one, or 0 for nothing. A phrase stands behind the one it goes on with.
   */
  phrases: string;
  /** The phrases of matters by the number of their first word, a blank between: tag, how many words, the words behind the first. */
  matters: string;
  tags: readonly Tag[];
  outcomes: readonly PackedPhrase[];
  /** Of each word, the place of its bits among `bits`. */
  evidence: string;
  bits: readonly number[];
  /** Numbers of the words that are pieces of runs without spaces. */
  pieces: string;
}

/** Numbers are written as characters from here on: no blank, quotation mark or backslash is among them. */
export const FIRST_NUMBER = 0x5d;
/** Lengths and depths, which are small, as digits and what comes after them. */
export const FIRST_LENGTH = 0x30;
/** Characters of a phrase: depth, word, outcome. */
const OF_PHRASE = 3;

const numberAt = (packed: string, at: number): number => packed.charCodeAt(at) - FIRST_NUMBER;

function wordsIn(packed: string): string[] {
  let last = '';
  return packed.split(' ').map((word) => {
    last = last.slice(0, word.charCodeAt(0) - FIRST_LENGTH) + word.slice(1);
    return last;
  });
}

/** The names of origins are those of the database that the build was made with. */
export function* unpackLexicon(language: Language, packed: PackedLexicon): Steps<Lexicon> {
  if (language.script === 'hangul') knowHangul();
  const vocabulary = emptyVocabulary();
  for (const word of wordsIn(packed.words)) learn(vocabulary, word);
  yield null;
  // Those that are found anywhere in a text have no words to be learned.
  const { anywhere } = yield* compileMatters(language, vocabulary);
  settle(vocabulary);
  yield null;
  const { words } = vocabulary;
  const phrases = new Phrases(packed, words);
  const evidence = new Int32Array(words.length);
  for (let id = 0; id < packed.evidence.length; id++)
    evidence[id] = packed.bits[numberAt(packed.evidence, id)] ?? 0;
  const pieces = new Set(piecesOfNumbers(language));
  for (let k = 0; k < packed.pieces.length; k++) pieces.add(words[numberAt(packed.pieces, k)] ?? '');
  yield null;
  return {
    language,
    vocabulary,
    rootOf: (id) => phrases.rootOf(id),
    evidence,
    matters: { beginningOf: beginningsOf(packed), anywhere },
    pieces,
    longestPieces: longestOf(pieces),
    ...setsOf(language),
  };
}

function beginningsOf({ matters, tags }: PackedLexicon): Matters['beginningOf'] {
  const waiting = matters.split(' ');
  const known: (Beginning | undefined)[] = [];
  return (id) => {
    const phrases = waiting[id];
    if (phrases === undefined || phrases === '') return known[id];
    const beginning: Beginning = { alone: [], bySecond: new Map() };
    for (let at = 0; at < phrases.length; ) {
      const end = at + numberAt(phrases, at + 1);
      const words = [id];
      for (let k = at + 2; k <= end; k++) words.push(numberAt(phrases, k));
      putIn(beginning, { words, tag: tags[numberAt(phrases, at)] as Tag });
      at = end + 1;
    }
    waiting[id] = '';
    known[id] = beginning;
    return beginning;
  };
}

/** The phrases of packed tables, each looked into when its first word is first asked for. */
class Phrases {
  readonly #packed: PackedLexicon;
  readonly #words: readonly string[];
  /** By the number of the first word; empty where they have been looked into. */
  readonly #waiting: string[];
  readonly #roots: (Node | undefined)[] = [];
  /** What phrases of each outcome are; most share theirs with others. */
  readonly #outcomes: (Pick<Node, 'entry' | 'cased' | 'spelling'> | undefined)[] = [];

  constructor(packed: PackedLexicon, words: readonly string[]) {
    this.#packed = packed;
    this.#words = words;
    this.#waiting = packed.phrases.split(' ');
  }

  rootOf(id: number): Node | undefined {
    const phrases = this.#waiting[id];
    if (phrases === undefined || phrases === '') return this.#roots[id];
    const root = this.#nodeAt(phrases, 0, this.#words[id] ?? '');
    const path = [root];
    for (let at = 1; at < phrases.length; at += OF_PHRASE) {
      const depth = phrases.charCodeAt(at) - FIRST_LENGTH;
      const word = numberAt(phrases, at + 1);
      const before = path[depth - 1] as Node;
      const node = this.#nodeAt(phrases, at + 2, `${before.text} ${this.#words[word]}`);
      before.next ??= new Map();
      before.next.set(word, node);
      path[depth] = node;
    }
    this.#waiting[id] = '';
    this.#roots[id] = root;
    return root;
  }

  #nodeAt(phrases: string, at: number, text: string): Node {
    const number = numberAt(phrases, at);
    const node = newNode();
    node.text = text;
    if (number === 0) return node;
    const { entry, cased, spelling } = this.#outcome(number - 1);
    node.entry = entry;
    node.cased = cased;
    node.spelling = spelling;
    return node;
  }

  #outcome(number: number): Pick<Node, 'entry' | 'cased' | 'spelling'> {
    const known = this.#outcomes[number];
    if (known) return known;
    const { entry, cased } = this.#packed.outcomes[number] ?? {};
    const made = {
      entry: entry ? this.#entryOf(entry) : null,
      cased: cased ? this.#entryOf(cased[0]) : null,
      spelling: cased?.[1] ?? null,
    };
    this.#outcomes[number] = made;
    return made;
  }

  #entryOf({ tags = [], ...rest }: PackedEntry): Entry {
    return { ...emptyEntry(), ...rest, tags: Tags.of(tags.map((tag) => this.#packed.tags[tag] as Tag)) };
  }
}
