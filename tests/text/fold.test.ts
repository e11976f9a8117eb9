/** Folding for matching: what becomes what, and that every offset leads back to the raw text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Russia’s', "Russia's"],
    ['10\u202f000', '10 000'],
    ['１２', '12'],
    ['12,\u200b000', '12,000'],
    ['sol\u00addiers', 'soldiers'],
    ['١٢', '12'],
    ['𝟏𝟐', '12'],
    ['12,000¹', '12,000^'],
    ['2½', '2^'],
    ['a‒b – c — d', 'a–b – c — d'],
    ['plain text', 'plain text'],
  ])('%j → %j', (raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  it('leads every folded unit back to where it stands', () => {
    const raw = 'a\u200bb\u00ad𝟏c’';
    const folded = fold(raw);
    expect(folded.text).toBe("ab1c'");
    expect([...folded.text].map((_, i) => raw.slice(folded.rawStart(i), folded.rawEnd(i + 1)))).toEqual([
      'a',
      'b',
      '𝟏',
      'c',
      '’',
    ]);
  });

  it('folds twice as once, and never leaves the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = fold(raw);
        expect(fold(once.text).text).toBe(once.text);
        const lost = [...once.text].findIndex(
          (_, i) =>
            once.rawStart(i) < 0 || once.rawEnd(i + 1) > raw.length || once.rawEnd(i + 1) <= once.rawStart(i),
        );
        expect(lost).toBe(-1);
      }),
      { numRuns: 2_000 },
    );
  });
});
