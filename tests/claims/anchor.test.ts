/** The canonical form of a paragraph, its hash, and how an article falls into paragraphs and sentences. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf, normaliseParagraph } from '../../src/claims/anchor.ts';
import { locate, paragraphsOf } from '../../src/claims/article.ts';
import { ARTICLE } from './small-seeds.ts';

describe('normaliseParagraph', () => {
  it.each([
    ['  one\t two\n\nthree ', 'one two three'],
    ['no-break\u00a0\u202f\u2009space', 'no-break space'],
    ['cafe\u0301', 'caf\u00e9'],
    [' \u00a0 ', ''],
  ])('%j becomes %j', (raw, normal) => {
    expect(normaliseParagraph(raw)).toBe(normal);
  });
});

describe('hashOf', () => {
  it('is the SHA-256 of the UTF-8, as any other tool makes it', () => {
    const sentence = 'Über 10 000 Soldaten – 만 명.';
    expect(hashOf(sentence)).toBe(createHash('sha256').update(sentence, 'utf8').digest('hex'));
  });

  it('does not depend on the page’s own spacing, but on every letter', () => {
    expect(hashOf(' Some\u00a04,200\nguards. ')).toBe(hashOf('Some 4,200 guards.'));
    expect(hashOf('Some 4,200 guard.')).not.toBe(hashOf('Some 4,200 guards.'));
  });
});

describe('paragraphsOf', () => {
  it('counts non-empty lines, whatever ends them', () => {
    expect(paragraphsOf(ARTICLE)).toEqual([
      'A headline of our own',
      'First sentence. Some 4,200 guards were sent to the café district, said Ms Hart. Last sentence.',
      'Thousands came; half a million stayed at home.',
    ]);
    expect(paragraphsOf('a\rb\n \n\tc')).toEqual(['a', 'b', 'c']);
    expect(paragraphsOf(' \n ')).toEqual([]);
  });
});

describe('locate', () => {
  it('finds the sentence around words of it', () => {
    const at = locate(ARTICLE, 2, 'the café  district');
    expect(at).toEqual({
      paragraph: 2,
      start: 16,
      end: 79,
      sha256: hashOf('Some 4,200 guards were sent to the café district, said Ms Hart.'),
    });
  });

  it('takes all sentences that the words span', () => {
    expect(locate(ARTICLE, 2, 'Hart. Last')).toMatchObject({ start: 16, end: 94 });
  });

  it.each([
    [1, 'guards'],
    [9, 'guards'],
    [2, ' '],
  ])('finds nothing in paragraph %i for %j', (paragraph, words) => {
    expect(locate(ARTICLE, paragraph, words)).toBeNull();
  });
});
