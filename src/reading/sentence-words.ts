/**
 * The words of one sentence as its language has them: translations behind a stroke dropped, particles parted from the
 * words they cling to. Knows the tables' words, not what they mean.
 */
import {
  emptyWords,
  kindOfWord,
  NUMBER_KIND,
  readWords,
  unitsOfText,
  type Words,
  wordAt,
} from '../text/words.ts';
import { type Lexicon, type Unit, unitsOf } from './lexicon.ts';

const HANGUL = /^[\p{Script=Hangul}\p{Script=Han}]/u;
const SCRIPTS = /[\p{Script=Hangul}\p{Script=Han}]+|[^\p{Script=Hangul}\p{Script=Han}]+/gu;
const LATIN_WORD = /^[a-z]/;
const CYRILLIC_WORD = /^\p{Script=Cyrillic}/u;
/** Marks at which a translation put behind a stroke has ended. */
const GLOSS_ENDS = new Set([':', ',', '–', '(', ';', '.']);

interface RawToken {
  start: number;
  end: number;
  text: string;
}

/** Reads the words of a sentence into `words`, in place of what was there. */
export function readSentenceWords(
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  lexicon: Lexicon,
  words: Words,
): void {
  readWords(text, codes, start, end, lexicon.vocabulary, words);
  if (lexicon.language.script === 'cyrillic') dropGlosses(text, words, lexicon);
  if (lexicon.language.agglutinative) splitRuns(text, words, lexicon);
}

/** The tagged units of the folded text from `start` to `end`, which is one sentence. */
export function readUnits(text: string, start: number, end: number, lexicon: Lexicon): Unit[] {
  const words = emptyWords();
  readSentenceWords(text, unitsOfText(text), start, end, lexicon, words);
  return unitsOf(text, words, lexicon);
}

/** Drops translations behind a stroke: "особового складу / personnel – близько / about 402 430 осіб / persons". */
function dropGlosses(text: string, words: Words, { vocabulary }: Lexicon): void {
  const { start, end, id, kind, capital, count } = words;
  const stroke = vocabulary.marks[47] as number;
  const isStroke = (k: number): boolean =>
    stroke >= 0 ? id[k] === stroke : text.charCodeAt(start[k] as number) === 47;
  const isLatin = (k: number): boolean => k < count && LATIN_WORD.test(wordAt(text, words, k, vocabulary));
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (!isStroke(i) || !isLatin(i + 1)) {
      if (kept < i) {
        start[kept] = start[i] as number;
        end[kept] = end[i] as number;
        id[kept] = id[i] as number;
        kind[kept] = kind[i] as number;
        capital[kept] = capital[i] as number;
      }
      kept++;
      continue;
    }
    for (i++; i < count; i++) {
      const word = wordAt(text, words, i, vocabulary);
      if (CYRILLIC_WORD.test(word) || GLOSS_ENDS.has(word)) break;
      if (kind[i] === NUMBER_KIND && !isLatin(i + 1)) break;
    }
    i--;
  }
  words.count = kept;
}

function splitRuns(text: string, words: Words, lexicon: Lexicon): void {
  const parts: RawToken[] = [];
  for (let k = 0; k < words.count; k++) {
    const start = words.start[k] as number;
    const end = words.end[k] as number;
    parts.push(...splitRun({ start, end, text: text.slice(start, end) }, lexicon));
  }
  words.count = parts.length;
  parts.forEach((part, k) => {
    const small = part.text.toLowerCase();
    words.start[k] = part.start;
    words.end[k] = part.end;
    words.id[k] = lexicon.vocabulary.byWord.get(small) ?? -1;
    words.kind[k] = kindOfWord(small);
    words.capital[k] = part.text.charCodeAt(0) === small.charCodeAt(0) ? 0 : 1;
  });
}

const piece = (token: RawToken, from: number, to: number): RawToken => ({
  start: token.start + from,
  end: token.start + to,
  text: token.text.slice(from, to),
});

/** Splits a run of Hangul into table words and the rest: particles cling to words with no space. */
function splitRun(token: RawToken, lexicon: Lexicon): RawToken[] {
  if (!HANGUL.test(token.text)) {
    // "CIA의": a particle clings to foreign letters too.
    const runs = token.text.match(SCRIPTS) ?? [];
    if (runs.length < 2) return [token];
    let from = 0;
    return runs.flatMap((run) => {
      from += run.length;
      return splitRun(piece(token, from - run.length, from), lexicon);
    });
  }
  const parts: RawToken[] = [];
  let unknown = -1;
  const flush = (to: number) => {
    if (unknown >= 0) parts.push(piece(token, unknown, to));
    unknown = -1;
  };
  for (let at = 0; at < token.text.length; ) {
    let size = Math.min(lexicon.longestPiece, token.text.length - at);
    // Inside an unknown word a single syllable proves nothing.
    const shortest = unknown >= 0 ? 2 : 1;
    while (size >= shortest && !lexicon.pieces.has(token.text.slice(at, at + size))) size--;
    // One syllable at the head of a word is a word only where particles or counters follow: 러 is not the head of 러닝.
    if (size === 1 && at === 0 && !isWhole(token.text.slice(1), lexicon)) size = 0;
    if (size >= shortest) {
      flush(at);
      parts.push(piece(token, at, at + size));
      at += size;
    } else {
      if (unknown < 0) unknown = at;
      at++;
    }
  }
  flush(token.text.length);
  return parts;
}

/** Every syllable of the rest of a word is in the tables. */
function isWhole(rest: string, lexicon: Lexicon): boolean {
  for (let at = 0; at < rest.length; ) {
    let size = Math.min(lexicon.longestPiece, rest.length - at);
    while (size > 0 && !lexicon.pieces.has(rest.slice(at, at + size))) size--;
    if (size === 0) return false;
    at += size;
  }
  return true;
}
