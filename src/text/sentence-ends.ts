/**
 * Where sentences end by the rules of Unicode (UAX 29, SB3 to SB11), as `Intl.Segmenter` has them too: that takes 11 ms to start, in
 * one go, and a page would wait for it. Looks at each letter a few times at most; knows no language.
 */

/** What the rules tell apart. */
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const LETTER = 4;
const DIGIT = 5;
/** Ends a sentence, or an abbreviation. */
const POINT = 6;
const END = 7;
const CLOSE = 8;
const BLANK = 9;
const LINE_END = 10;
const GOES_ON = 11;
/** Belongs to the letter before it. */
const MARK = 12;

const listed: readonly (readonly [string, number])[] = [
  ['.․﹒．', POINT],
  ['!?‼‽⁇⁈⁉؟۔。︒﹖﹗！？｡', END],
  ['"\'()[]{}«»‘’‚‛“”„‟‹›❛❜❝❞', CLOSE],
  [',-:;–—՝،؍、︐︑﹐﹑﹕﹣，－：､', GOES_ON],
  ['\n\r\u0085\u2028\u2029', LINE_END],
  ['\u200c\u200d', MARK],
  ['\u05f3', LETTER],
];
const byList = new Map(listed.flatMap(([all, kind]) => [...all].map((one) => [one, kind] as const)));

/** Most letters have another case; expressions for what is left, which a browser takes long to make, are asked last. */
function told(letter: string): number {
  const kind = byList.get(letter);
  if (kind !== undefined) return kind;
  if (letter.toLowerCase() !== letter) return UPPER;
  if (letter.toUpperCase() !== letter) return LOWER;
  if (letter <= '\u007f') return /\d/.test(letter) ? DIGIT : /\s/.test(letter) ? BLANK : OTHER;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return MARK;
  if (/\p{Alphabetic}/u.test(letter)) return /\p{Lowercase}/u.test(letter) ? LOWER : LETTER;
  if (/\s/.test(letter)) return BLANK;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u.test(letter)) return CLOSE;
  return /\p{Sentence_Terminal}/u.test(letter) ? END : OTHER;
}

/** Of the letters up to the end of the general punctuation; none but a few of another kind stand behind it in what we read. */
const known = new Uint8Array(0x2070);

function kindAt(codes: Uint16Array, at: number): number {
  const code = codes[at] as number;
  if (code < known.length) {
    if (known[code] === 0) known[code] = told(String.fromCharCode(code));
    return known[code] as number;
  }
  // Hangul.
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER;
  if (code < 0xd800 || code > 0xdfff) return told(String.fromCharCode(code));
  // Of two halves the second is a mark of the first.
  if (code >= 0xdc00) return MARK;
  return told(String.fromCharCode(code, codes[at + 1] ?? 0xdc00));
}

/** Where the sentence that begins at `from` ends: just before the next, `to` at the latest. */
export function sentenceEnd(codes: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const kind = kindAt(codes, at);
    if (kind === LINE_END) return at + 1;
    if (kind !== POINT && kind !== END) continue;
    const end = endBehind(codes, from, at, to);
    if (end !== null) return end;
  }
  return to;
}

/** Null where the point, or other mark, `at` that place ends nothing. */
function endBehind(codes: Uint16Array, from: number, at: number, to: number): number | null {
  const isPoint = kindAt(codes, at) === POINT;
  let next = behind(codes, at, to);
  const here = () => (next < to ? kindAt(codes, next) : OTHER);
  if (isPoint) {
    const first = here();
    if (first === DIGIT || (first === UPPER && isCased(before(codes, at, from)))) return null;
  }
  while (here() === CLOSE) next = behind(codes, next, to);
  while (here() === BLANK) next = behind(codes, next, to);
  const then = here();
  if (then === LINE_END) return next + 1;
  if (then === GOES_ON || then === POINT || then === END) return null;
  return isPoint && goesOnSmall(codes, next, to) ? null : next;
}

const isCased = (kind: number): boolean => kind === UPPER || kind === LOWER;

/** Behind what stands `at` that place, and the marks that belong to it. */
function behind(codes: Uint16Array, at: number, to: number): number {
  let next = at + 1;
  while (next < to && kindAt(codes, next) === MARK) next++;
  return next;
}

/** Of what kind the letter before is. */
function before(codes: Uint16Array, at: number, from: number): number {
  let last = at - 1;
  while (last > from && kindAt(codes, last) === MARK) last--;
  return last < from ? OTHER : kindAt(codes, last);
}

/** The first letter is a small one. */
function goesOnSmall(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = kindAt(codes, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === LETTER || kind === LINE_END || kind === POINT || kind === END)
      return false;
  }
  return false;
}
