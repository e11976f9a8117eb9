/**
 * Splits a folded text into paragraphs (line feeds) and sentences. Never looks across a line feed.
 * `Intl.Segmenter` proposes; a break after a listed abbreviation or before a lower-case word is taken back.
 */
import { LONG as LONG_STEP, type Steps } from '../steps.ts';
import type { Span } from '../types.ts';

/** A sentence longer than this is cut: no news sentence is, and what reads it stays linear. */
const LONGEST = 4_000;

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterOf = (language: string): Intl.Segmenter => {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
};

/** What a language needs before its sentences can be told apart; the first word of it would wait for it otherwise. */
export function* startSplitting(language: string): Steps<void> {
  if (segmenters.has(language)) return;
  yield LONG_STEP;
  segmenterOf(language);
  yield null;
}

/** Spans of the non-empty paragraphs of `text`, in order, without their white space. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const raw = match[0];
    const start = match.index + (raw.length - raw.trimStart().length);
    const end = match.index + raw.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

const LAST_WORD = /(?:^|[\s("'“«[])((?:\p{L}\.)*\p{L}+|\d{1,2})\.["'”»)\]]*\s*$/u;
const ENDS = /[.!?…。！？:;"'”»)\]]\s*$/u;
const CRIES = /[!?…]["'”»)]*\s*$/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** The sentences of one text, a paragraph at a time and in any order: what is not asked for is not split. */
export type Splitting = (paragraph: Span) => Span[];

/**
 * @param text folded. The segmenter is started once for all of it: starting it costs as much as a long paragraph, and a
 * line feed ends a sentence for it too.
 */
export function splitting(text: string, language: string, abbreviations: ReadonlySet<string>): Splitting {
  let whole: Intl.Segments | null = null;
  return (paragraph) => {
    const ends: number[] = [];
    const length = paragraph.end - paragraph.start;
    if (length > LONGEST * 4) {
      // A very long paragraph is segmented in slices, so that no engine's segmenter can turn quadratic.
      for (let offset = paragraph.start; offset < paragraph.end; offset += LONGEST * 4) {
        const slice = text.slice(offset, Math.min(offset + LONGEST * 4, paragraph.end));
        for (const { index, segment } of segmenterOf(language).segment(slice))
          ends.push(offset + index + segment.length);
      }
    } else if (mayBreak(text, paragraph)) {
      whole ??= segmenterOf(language).segment(text);
      for (let at = paragraph.start; at < paragraph.end; ) {
        const found = whole.containing(at);
        const end = found ? found.index + found.segment.length : paragraph.end;
        for (let k = nextUnseen(text, at, end); k < end; k = nextUnseen(text, k, end)) ends.push(k);
        at = end;
        ends.push(at);
      }
    }
    return spansOf(text, paragraph, ends, abbreviations);
  };
}

/**
 * Where a sentence begins that the segmenter does not part: with a number and a small letter behind it ("… said the
 * president. 28 December he …"), as it takes the point for an abbreviation's, which are short and no names; or without a blank before
 * it ("… last fall.Last month …"), as paragraphs that were copied together are.
 */
function nextUnseen(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end - 3; at++) {
    if (text.charCodeAt(at) !== POINT) continue;
    if (text.charCodeAt(at + 1) !== BLANK) {
      // "…이 나왔다.1일 …": Korean parts its sentences so before a date.
      if (isSyllable(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return at + 1;
      if (
        SMALL_WORD.test(text.slice(Math.max(from, at - 3), at)) &&
        OPENS.test(text.slice(at + 1, Math.min(at + LONG_OPENING, end)))
      )
        return at + 1;
      continue;
    }
    const code = text.charCodeAt(at + 2);
    if (isDigit(code) && LONG_WORD.test(text.slice(Math.max(from, at - LONG), at))) return at + 2;
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
function mayBreak(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
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

/** Spans of the sentences of the paragraph, in order, trimmed; `ends` are where the segmenter would part them. */
function spansOf(
  text: string,
  paragraph: Span,
  ends: readonly number[],
  abbreviations: ReadonlySet<string>,
): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  const push = (end: number) => {
    let from = start;
    let to = end;
    if (isSpace(text, from) || isSpace(text, to - 1)) {
      const piece = text.slice(start, end);
      from = start + (piece.length - piece.trimStart().length);
      to = start + piece.trimEnd().length;
    }
    for (let cut = from; cut < to; cut += LONGEST)
      spans.push({ start: cut, end: Math.min(to, cut + LONGEST) });
    start = end;
  };
  let before = paragraph.start;
  for (const end of ends) {
    if (end >= paragraph.end) break;
    const segment = text.slice(before, end);
    before = end;
    let first = end;
    while (first < paragraph.end && first < end + 40 && text.charCodeAt(first) === 32) first++;
    // Most sentences begin with a plain capital, and the expressions need not be asked.
    const code = text.charCodeAt(first);
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

/** Perhaps white space: what is not plainly a character is looked at again. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code > 0x500;
};
