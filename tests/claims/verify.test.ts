/** A claim is held against its article: one wrong digit, offset, hash or letter is found, and told where. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/claims/anchor.ts';
import { readSeeds } from '../../src/claims/compile.ts';
import { verifySeeds } from '../../src/claims/verify.ts';
import type { Spoil } from './small-seeds.ts';
import { ARTICLE, smallSeeds } from './small-seeds.ts';

const SEED = 'articles/010.yaml';

function failures(spoil?: Spoil, article: string | null = ARTICLE) {
  const { seeds } = smallSeeds(spoil);
  const found = verifySeeds(readSeeds(seeds), new Map(article === null ? [] : [['010', article]]));
  return { found, file: join(seeds, SEED) };
}

it('finds every claim of good seeds', () => {
  expect(failures().found).toEqual([]);
});

it('does not mind how the article’s lines end or its spaces look', () => {
  expect(failures(undefined, ARTICLE.replaceAll('\r\n', '\n\n\n').replaceAll(' ', '\u00a0 ')).found).toEqual(
    [],
  );
});

describe('a wrong seed', () => {
  // biome-ignore format: a table reads best with one case a line
  const cases: readonly (readonly [string, Spoil, number, RegExp])[] = [
    ['a digit of a number', { file: SEED, from: 'low: 4200, high: 4200', to: 'low: 4300, high: 4300' }, 13, /^4,300 is not in the sentence; found 4,200$/],
    ['a digit of a vague count', { file: SEED, from: 'high: 9999', to: 'high: 9998' }, 33, /^no word in the sentence stands for 2000 to 9998/],
    ['a digit of the start', { file: SEED, from: 'start: 16', to: 'start: 15' }, 13, /^begins or ends on a space/],
    ['a digit of the end', { file: SEED, from: 'end: 79', to: 'end: 78' }, 13, /^sha256 is [0-9a-f]{64} for what stands at 16–78 of paragraph 2: “Some 4,200/],
    ['an end beyond the paragraph', { file: SEED, from: 'end: 46', to: 'end: 96' }, 23, /^ends at 96, but paragraph 3 has 46 characters$/],
    ['another paragraph', { file: SEED, from: 'paragraph: 3', to: 'paragraph: 2' }, 23, /^sha256 is .* “First sentence\. Some/],
    ['a paragraph that is not there', { file: SEED, from: 'paragraph: 3', to: 'paragraph: 13' }, 23, /^paragraph 13 is not there: the article has 3$/],
    ['a digit of the hash', { file: SEED, from: /sha256: "./, to: 'sha256: "0' }, 13, /^sha256 is /],
  ];
  it.each(cases)('%s', (_what, spoil, line, reason) => {
    const { found, file } = failures(spoil);
    expect(found[0]).toMatchObject({ file, line, reason: expect.stringMatching(reason) });
    expect(found[0]?.claim).toMatch(/^010-guards-/);
  });
});

it('tells a number of the sentence from that of another claim in it', () => {
  const article = ARTICLE.replace('Some 4,200', 'Some 4,200 of 4,300');
  const cited = hashOf('Some 4,200 of 4,300 guards were sent to the café district, said Ms Hart.');
  const { seeds } = smallSeeds();
  const compiled = readSeeds(seeds);
  const claims = compiled.packed.claims.slice(0, 1).map((claim) => ({
    ...claim,
    quantity: { low: 4300, high: 4300, hedge: 'about' as const, unit: null },
    at: claim.at && { ...claim.at, end: 88, sha256: cited },
  }));
  const spoiled = { ...compiled, packed: { ...compiled.packed, claims } };
  expect(verifySeeds(spoiled, new Map([['010', article]])).map(({ reason }) => reason)).toEqual([
    "4,300 is not in the claim's wording; found 4,200",
  ]);
});

describe('another article', () => {
  it('one letter of a cited sentence', () => {
    const { found, file } = failures(undefined, ARTICLE.replace('Ms Hart', 'Mr Hart'));
    expect(found.map(({ claim, line }) => [claim, line])).toEqual([['010-guards-sent', 13]]);
    expect(found[0]?.file).toBe(file);
    expect(found[0]?.reason).toContain('Mr Hart');
  });

  it('a letter outside the cited sentences is none of ours', () => {
    expect(
      failures(undefined, ARTICLE.replace('headline of our own', 'headline of their own')).found,
    ).toEqual([]);
  });

  it('none at all', () => {
    const { found, file } = failures(undefined, null);
    expect(found).toEqual([
      { claim: null, file, line: 1, reason: 'no article: no file begins with 010_ (3 claims not verified)' },
    ]);
  });

  it('an empty one', () => {
    expect(failures(undefined, '').found.map(({ reason }) => reason)).toEqual([
      'paragraph 2 is not there: the article has 0',
      'paragraph 3 is not there: the article has 0',
      'paragraph 3 is not there: the article has 0',
    ]);
  });
});
