/**
 * Splits a folded text into paragraphs (line feeds) and sentences. Never looks across a line feed.
 * `Intl.Segmenter` proposes; a break after a listed abbreviation or before a lower-case word is taken back.
 */
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

/** Spans of the sentences of the paragraph at `paragraph`, in order, trimmed. */
export function sentences(
  text: string,
  paragraph: Span,
  language: string,
  abbreviations: ReadonlySet<string>,
): Span[] {
  const spans: Span[] = [];
  const whole = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  const push = (end: number) => {
    const piece = whole.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    for (let cut = from; cut < to; cut += LONGEST) {
      spans.push({
        start: paragraph.start + cut,
        end: paragraph.start + Math.min(to, cut + LONGEST),
      });
    }
    start = end;
  };
  for (let offset = 0; offset < whole.length; offset += LONGEST * 4) {
    // A very long paragraph is segmented in slices, so that no engine's segmenter can turn quadratic.
    const slice = whole.slice(offset, offset + LONGEST * 4);
    for (const { index, segment } of segmenterOf(language).segment(slice)) {
      const end = offset + index + segment.length;
      if (end >= whole.length) break;
      const next = whole.slice(end, end + 40).trimStart();
      if (/^[\p{Ll}]/u.test(next) && !/[!?…]["'”»)]*\s*$/u.test(segment)) continue;
      const last = LAST_WORD.exec(whole.slice(Math.max(start, end - 40), end))?.[1];
      if (last && (abbreviations.has(last.toLowerCase()) || (last.length === 1 && /\p{Lu}/u.test(last))))
        continue;
      if (!/[.!?…。！？:;"'”»)\]]\s*$/u.test(segment)) continue;
      push(end);
    }
  }
  push(whole.length);
  return spans;
}
