/**
 * An article's text as seed files point into it: its paragraphs, and the sentence around a fragment.
 * Used when seeds are written and verified. Never used on pages, and never keeps a text.
 */
import type { Anchor } from '../types.ts';
import { hashOf, normaliseParagraph } from './anchor.ts';

/** The article's non-empty lines, normalised. Paragraph 1 is the first of them. */
export function paragraphsOf(article: string): string[] {
  return article
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(normaliseParagraph)
    .filter((line) => line !== '');
}

/**
 * The anchor of the sentence that holds `fragment`, or of all sentences it spans; null where the paragraph has
 * no such fragment. The splitter only proposes: what counts in a seed are the offsets and the hash.
 */
export function locate(article: string, paragraph: number, fragment: string): Anchor | null {
  const text = paragraphsOf(article)[paragraph - 1];
  const wanted = normaliseParagraph(fragment);
  const from = text === undefined || wanted === '' ? -1 : text.indexOf(wanted);
  if (text === undefined || from < 0) return null;
  const to = from + wanted.length;
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].filter(
    ({ index, segment }) => index < to && index + segment.length > from,
  );
  const start = sentences[0]?.index ?? from;
  const last = sentences.at(-1);
  const end = last ? last.index + last.segment.trimEnd().length : to;
  return { paragraph, start, end, sha256: hashOf(text.slice(start, end)) };
}
