/** The second labelled set: pairs decided on themselves alone, a sentence of each language, and notes of several sources. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { relatePage } from '../../src/matching/note.ts';
import { relate } from '../../src/matching/rules.ts';
import { LATER_NOTES, LATER_PAIRS, LATER_SENTENCES } from './pairs-later.ts';
import { database, inSource, inWords, onPage } from './world.ts';

for (const [rule, pairs] of Object.entries(LATER_PAIRS)) {
  describe(rule, () => {
    test.each(pairs)('%s  |  %s  →  %s', (page, claim, verdict) => {
      const source = inSource(claim);
      expect(inWords(relate(onPage(page), source, database([source])))).toBe(verdict);
    });
  });
}

describe('a sentence of each language', () => {
  test.each(LATER_SENTENCES)('%s  |  %s  →  %s', (text, claim, verdict) => {
    const { claims } = createEngine(database([inSource(claim)])).check(text, { published: '2024-11-05' });
    expect(claims.flatMap(({ notes }) => notes.map(inWords))).toEqual([verdict]);
  });
});

describe('whole notes', () => {
  test.each(LATER_NOTES)('$shows', ({ page, sources, sum, independent, reads }) => {
    const claims = sources.map((line, index) => {
      const [words = '', from = `s${index}`] = line.split(' from:');
      return inSource(words, `${index}`, from);
    });
    const [checked] = relatePage([onPage(page)], database(claims), {});
    expect(checked?.notes.map((one) => `${one.claim} ${inWords(one)}`)).toEqual(reads);
    expect([checked?.sum, checked?.independentOrigins]).toEqual([sum, independent]);
  });
});

test('there are enough of them', () => {
  expect(Object.values(LATER_PAIRS).flat().length).toBeGreaterThanOrEqual(120);
  expect(LATER_NOTES.length).toBeGreaterThanOrEqual(25);
});
