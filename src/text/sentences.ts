/**
 * Splits a folded text into paragraphs (line feeds) and sentences. Never looks across a line feed.
 * The rules of Unicode propose; a break after a listed abbreviation or before a lower-case word is taken back.
 */
import type { Span } from '../types.ts';
import type { Folded } from './fold.ts';
import { sentenceEnd } from './sentence-ends.ts';

/** A sentence longer than this is cut: no news sentence is, and what reads it stays linear. */
const LONGEST = 4_000;

/** A text as it is folded. */
type Text = Pick<Folded, 'text' | 'codes'>;

const LINE_FEED = '\n';
/** What else ends a line, which few texts hold. */
const RARE_ENDS = ['\r', '\u2028', '\u2029'];
const LINE_END = /[\n\r\u2028\u2029]/g;

/** Where the line ends in which something stands: a string's own search is many times as quick as a loop over its units. */
function lineEnds(text: string): (from: number) => number {
  if (RARE_ENDS.some((end) => text.includes(end)))
    return (from) => {
      LINE_END.lastIndex = from;
      return LINE_END.exec(text)?.index ?? text.length;
    };
  return (from) => {
    const at = text.indexOf(LINE_FEED, from);
    return at < 0 ? text.length : at;
  };
}

/** Spans of the non-empty paragraphs of a text, in order, without their white space. */
export function paragraphs(folded: Text): Span[] {
  const { text } = folded;
  const lineEnd = lineEnds(text);
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = lineEnd(start);
    const span = end > start ? withoutSpace(folded, start, end) : null;
    if (span && span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

/** What lies between, without its white space. */
function withoutSpace({ text, codes }: Text, start: number, end: number): Span {
  if (!isSpace(codes[start] as number) && !isSpace(codes[end - 1] as number)) return { start, end };
  const piece = text.slice(start, end);
  return { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
}

/** Perhaps white space: what is not plainly a character is looked at again. */
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code > 0x500;

const LAST_WORD = /(?:^|[\s("'“«[])((?:\p{L}\.)*\p{L}+|\d{1,2})\.["'”»)\]]*\s*$/u;
const ENDS = /[.!?…。！？:;"'”»)\]]\s*$/u;
const CRIES = /[!?…]["'”»)]*\s*$/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** The sentences of one paragraph of a text, in order. */
export function sentencesIn(folded: Text, paragraph: Span, abbreviations: ReadonlySet<string>): Span[] {
  const { codes } = folded;
  const ends: number[] = [];
  if (mayBreak(codes, paragraph)) {
    for (let at = paragraph.start; at < paragraph.end; ) {
      const end = sentenceEnd(codes, at, paragraph.end);
      for (let k = nextUnseen(folded, at, end); k < end; k = nextUnseen(folded, k, end)) ends.push(k);
      at = end;
      ends.push(at);
    }
  }
  return spansOf(folded, paragraph, ends, abbreviations);
}

/**
 * Where a sentence begins that those rules do not part: with a number and a small letter behind it ("… said the
 * president. 28 December he …"), as they take the point for an abbreviation's, which are short and no names; or without a blank before
 * it ("… last fall.Last month …"), as paragraphs that were copied together are.
 */
function nextUnseen({ text, codes }: Text, from: number, end: number): number {
  for (let at = from + 1; at < end - 3; at++) {
    if (codes[at] !== POINT) continue;
    if (codes[at + 1] !== BLANK) {
      // "…이 나왔다.1일 …": Korean parts its sentences so before a date.
      if (isSyllable(codes[at - 1] as number) && isDigit(codes[at + 1] as number)) return at + 1;
      if (
        SMALL_WORD.test(text.slice(Math.max(from, at - 3), at)) &&
        OPENS.test(text.slice(at + 1, Math.min(at + LONG_OPENING, end)))
      )
        return at + 1;
      continue;
    }
    if (isDigit(codes[at + 2] as number) && LONG_WORD.test(text.slice(Math.max(from, at - LONG), at)))
      return at + 2;
  }
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Hangul. */
const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

const POINT = 46;
const BLANK = 32;
const LONG = 7;
const LONG_WORD = /^\p{L}+["'”»)]?$|[^\p{L}]\p{Lu}\p{Ll}{4,}["'”»)]?$/u;
const LONG_OPENING = 40;
const SMALL_WORD = /^\p{Ll}{3}$/u;
/** A capital, small letters, and the sentence goes on: no address of a site does. */
const OPENS = /^\p{Lu}\p{Ll}*,? [\p{L}\d]/u;

/** Without a mark that ends a sentence before its last words, a paragraph is one: most headings and links. */
function mayBreak(codes: Uint16Array, { start, end }: Span): boolean {
  for (let at = start; at < end - 1; at++) {
    const code = codes[at] as number;
    if (
      code === 46 ||
      code === 33 ||
      code === 63 ||
      code >= 0x2000 ||
      code === 0x85 ||
      (code > 0x500 && code < 0x2000)
    )
      return true;
  }
  return false;
}

/** Spans of the sentences of the paragraph, in order, trimmed; `ends` are where the rules of Unicode part them. */
function spansOf(
  folded: Text,
  paragraph: Span,
  ends: readonly number[],
  abbreviations: ReadonlySet<string>,
): Span[] {
  const { text, codes } = folded;
  const spans: Span[] = [];
  let start = paragraph.start;
  const push = (end: number) => {
    const span = withoutSpace(folded, start, end);
    for (let cut = span.start; cut < span.end; cut += LONGEST)
      spans.push({ start: cut, end: Math.min(span.end, cut + LONGEST) });
    start = end;
  };
  let before = paragraph.start;
  for (const end of ends) {
    if (end >= paragraph.end) break;
    const segment = text.slice(before, end);
    before = end;
    let first = end;
    while (first < paragraph.end && first < end + 40 && codes[first] === BLANK) first++;
    // Most sentences begin with a plain capital, and the expressions need not be asked.
    const code = first < codes.length ? (codes[first] as number) : 0;
    if (!(code >= 65 && code <= 90)) {
      const next = text.slice(end, Math.min(end + 40, paragraph.end)).trimStart();
      if (SMALL.test(next) && !CRIES.test(segment)) continue;
    }
    const tail = text.slice(Math.max(start, end - 40), end);
    if (tail.includes('.')) {
      const last = LAST_WORD.exec(tail)?.[1];
      if (last && (abbreviations.has(last.toLowerCase()) || (last.length === 1 && CAPITAL.test(last))))
        continue;
    }
    if (!ENDS.test(segment)) continue;
    push(end);
  }
  push(paragraph.end);
  return spans;
}
