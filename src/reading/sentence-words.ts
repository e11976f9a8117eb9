/**
 * The words of one sentence as its language has them: translations behind a stroke dropped, particles parted from the
 * words they cling to. Knows the tables' words, not what they mean.
 */
import type { Folded } from '../text/fold.ts';
import { emptyWords, kindOfWord, NUMBER_KIND, readWords, type Words, wordAt } from '../text/words.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { unitsOf } from './units.ts';

const HANGUL = /^[\p{Script=Hangul}\p{Script=Han}]/u;
const SCRIPTS = /[\p{Script=Hangul}\p{Script=Han}]+|[^\p{Script=Hangul}\p{Script=Han}]+/gu;
const HOLDS_HANGUL = /[\p{Script=Hangul}\p{Script=Han}]/u;
const DIGIT_LAST = /\d$/;
const LATIN_NAME = /^[a-z][a-z'-]*$/i;
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

/** The words and the tagged units of a text that is one sentence. */
export function readUnits(
  { text, codes }: Pick<Folded, 'text' | 'codes'>,
  lexicon: Lexicon,
): { words: Words; units: Unit[] } {
  const words = emptyWords();
  readSentenceWords(text, codes, 0, text.length, lexicon, words);
  return { words, units: unitsOf(text, words, lexicon) };
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
    splitRun({ start, end, text: text.slice(start, end) }, lexicon, parts.at(-1)?.text ?? '', parts);
  }
  dropParentheses(parts, lexicon);
  words.count = parts.length;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as RawToken;
    const small = part.text.toLowerCase();
    words.start[k] = part.start;
    words.end[k] = part.end;
    words.id[k] = lexicon.vocabulary.byWord.get(small) ?? -1;
    words.kind[k] = kindOfWord(small);
    words.capital[k] = part.text.charCodeAt(0) === small.charCodeAt(0) ? 0 : 1;
  }
}

/** "국방정보국(DI)은", "4일(현지시간)": an abbreviation or a remark of the kind joins the word before it. */
function dropParentheses(parts: RawToken[], { language }: Lexicon): void {
  for (let k = 1; k < parts.length; k++) {
    const before = parts[k - 1] as RawToken;
    if (parts[k]?.text !== '(' || parts[k]?.start !== before.end) continue;
    let close = k + 1;
    while (close <= k + LONGEST_GLOSS && isGloss(parts[close]?.text ?? '', language.glosses ?? [])) close++;
    const last = parts[close];
    if (last?.text !== ')' || close === k + 1) continue;
    parts[k - 1] = { ...before, end: last.end };
    parts.splice(k, close - k + 1);
  }
}

const LONGEST_GLOSS = 4;
const isGloss = (text: string, glosses: readonly string[]): boolean =>
  LATIN_NAME.test(text) || text === '·' || glosses.includes(text);

const piece = (token: RawToken, from: number, to: number): RawToken => ({
  start: token.start + from,
  end: token.start + to,
  text: token.text.slice(from, to),
});

/** The end of a number: what stands behind it begins with what it counts. */
const isNumeral = (text: string, { language }: Lexicon): boolean =>
  DIGIT_LAST.test(text) ||
  Object.hasOwn(language.numbers.multipliers, text) ||
  (language.words.counter?.includes(text) ?? false);

const countsPeople = (syllable: string, { language }: Lexicon): boolean =>
  Object.hasOwn(language.numbers.multipliers, syllable) ||
  (language.words.people?.includes(syllable) ?? false);

/** How long the longest piece is that stands at `at` and has at least `shortest` letters; 0 where none does. */
function pieceAt(text: string, at: number, shortest: number, { pieces, longestPieces }: Lexicon): number {
  const longest = longestPieces.get(text.charCodeAt(at)) ?? 0;
  for (let size = Math.min(longest, text.length - at); size >= shortest; size--)
    if (pieces.has(text.slice(at, at + size))) return size;
  return 0;
}

/**
 * Splits a run of Hangul into table words and the rest, behind `parts`: particles cling to words with no space.
 * @param before what stands before it. Behind a number, 명이다 is 명 whatever ending it has.
 */
function splitRun(token: RawToken, lexicon: Lexicon, before: string, parts: RawToken[]): void {
  const { text } = token;
  if (!HANGUL.test(text)) {
    // "CIA의": a particle clings to foreign letters too.
    const runs = HOLDS_HANGUL.test(text) ? (text.match(SCRIPTS) ?? []) : [];
    if (runs.length < 2) {
      parts.push(token);
      return;
    }
    let from = 0;
    for (const [k, run] of runs.entries()) {
      from += run.length;
      const counted = runs[k - 1] ?? '';
      splitRun(
        piece(token, from - run.length, from),
        lexicon,
        DIGIT_LAST.test(counted) ? counted : '',
        parts,
      );
    }
    return;
  }
  let unknown = -1;
  for (let at = 0; at < text.length; ) {
    // Inside an unknown word a single syllable proves nothing.
    let size = pieceAt(text, at, unknown >= 0 ? 2 : 1, lexicon);
    // One syllable at the head of a word is a word only where particles or counters follow: 러 is not the head of 러닝.
    if (
      size === 1 &&
      at === 0 &&
      !(countsPeople(text.charAt(0), lexicon) && isNumeral(before, lexicon)) &&
      !isWhole(text, 1, lexicon)
    )
      size = 0;
    if (size > 0) {
      if (unknown >= 0) parts.push(piece(token, unknown, at));
      unknown = -1;
      parts.push(piece(token, at, at + size));
      at += size;
    } else {
      if (unknown < 0) unknown = at;
      at++;
    }
  }
  if (unknown >= 0) parts.push(piece(token, unknown, text.length));
}

/** Every syllable of a word from `at` on is in the tables. */
function isWhole(text: string, from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < text.length; ) {
    const size = pieceAt(text, at, 1, lexicon);
    if (size === 0) return false;
    at += size;
  }
  return true;
}
