/** Where sentences end: abbreviations, quotes, lists, and that every sentence is where its span says. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { paragraphs, sentencesIn } from '../../src/text/sentences.ts';
import type { Span } from '../../src/types.ts';

const abbreviations = new Set(['gen', 'lt', 'nov', 'no', 'u.s']);
const spansOf = (text: string): Span[] => {
  const folded = fold(text);
  return paragraphs(folded).flatMap((paragraph) => sentencesIn(folded, paragraph, abbreviations));
};
const split = (text: string): string[] => spansOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Gen. Budanov said so. Lt. Kim did not.', ['Gen. Budanov said so.', 'Lt. Kim did not.']],
    ['On Nov. 5 it was 10,000. Then more.', ['On Nov. 5 it was 10,000.', 'Then more.']],
    ['U.S. officials agree. So does J. Kirby.', ['U.S. officials agree.', 'So does J. Kirby.']],
    ['“They came.” He left.', ['“They came.”', 'He left.']],
    ['They came last fall.Last month he left.', ['They came last fall.', 'Last month he left.']],
    ['He wrote it on news.Com.', ['He wrote it on news.Com.']],
    ['A line\nAnother line', ['A line', 'Another line']],
    ['', []],
    ['  \n \n', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts what no news sentence is, and loses none of it', () => {
    const text = 'word '.repeat(5_000).trim();
    const spans = spansOf(text);
    expect(spans.length).toBeGreaterThan(1);
    expect(spans[0]?.start).toBe(0);
    expect(spans.at(-1)?.end).toBe(text.length);
  });
});
