/**
 * The longest phrase of a lexicon that begins at a word of a text, capitals minded where its table minds them. Looks at
 * words by their numbers; spells one out only where a capital may tell.
 */
import type { Words } from '../text/words.ts';
import type { Lexicon, Node } from './lexicon.ts';
import type { Entry } from './phrase-tables.ts';

interface Phrase {
  length: number;
  entry: Entry;
  text: string;
}

/** From a plain small letter to its capital. */
const CAPITAL_BEFORE_SMALL = 32;

export const withoutPoints = (phrase: string): string => phrase.replace(/\./g, '');

/** The longest phrase of the tables that begins at word `at`: its last node, or null; at most `most` words. */
function phraseAt(
  text: string,
  words: Words,
  at: number,
  last: number,
  lexicon: Lexicon,
  most: number,
): Phrase | null {
  const id = words.id[at] as number;
  let node = id < 0 ? undefined : lexicon.rootOf(id);
  let length = 0;
  let phrase: Node | null = null;
  let entry: Entry | null = null;
  for (let k = 1; node && k <= most; k++) {
    const own = node.cased !== null && isWritten(text, words, at, k, node.spelling) ? node.cased : node.entry;
    if (own) {
      length = k;
      phrase = node;
      entry = own;
    }
    if (at + k >= last || node.next === null) break;
    node = node.next.get(words.id[at + k] as number);
  }
  return phrase && entry && { length, entry, text: phrase.text };
}

/** The same, but for one whose last words begin a longer phrase: "the North" must not swallow the beginning of "North Korean". */
export function longestPhrase(text: string, words: Words, at: number, lexicon: Lexicon): Phrase | null {
  const last = words.count;
  let phrase = phraseAt(text, words, at, last, lexicon, last - at);
  while (phrase !== null && phrase.length > 1) {
    if (phrase.entry.place !== null || phrase.entry.origin !== null) break;
    const { length } = phrase;
    const next = phraseAt(text, words, at + length - 1, last, lexicon, last - at);
    if (next === null || next.length < 2 || next.length <= length - 1) break;
    phrase = phraseAt(text, words, at, last, lexicon, length - 1);
  }
  return phrase;
}

/** True where the words stand as the table has them, capitals included; points aside. */
function isWritten(text: string, words: Words, at: number, length: number, spelling: string | null): boolean {
  if (spelling === null) return false;
  const first = text.charCodeAt(words.start[at] as number);
  // "The North" at the head of a sentence.
  const isHead = at === 0 && first === spelling.charCodeAt(0) - CAPITAL_BEFORE_SMALL;
  if (!isHead && first !== spelling.charCodeAt(0)) return false;
  let written = '';
  for (let k = at; k < at + length; k++)
    written += `${k > at ? ' ' : ''}${text.slice(words.start[k], words.end[k])}`;
  return isHead ? withoutPoints(written).slice(1) === spelling.slice(1) : withoutPoints(written) === spelling;
}
