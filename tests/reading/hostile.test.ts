/**
 * Reading survives any text: no exception, offsets inside the text and on the claim, no quadratic time by construction.
 * `FUZZ_RUNS=100000` for the nightly size.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';

const engine = bundledEngine();
const runs = Number(process.env.FUZZ_RUNS ?? 2_000);

const fragment = fc.oneof(
  fc.constantFrom(
    'North Korean',
    'soldiers',
    'killed and wounded',
    'in Kursk',
    'more than',
    'between',
    'and',
    'half a million',
    '10,000',
    '12.000',
    '10 000',
    '1,2,3,4',
    '99999999999999999999999',
    '(+1,770)',
    'солдат КНДР',
    'загинуло близько',
    'тисяч',
    'потери',
    '북한군 1만 2천여 명이',
    '사상자',
    'soldats nord-coréens',
    'getötet',
    'bajas',
    '“',
    '"',
    "'",
    '\u200b',
    '\u00ad',
    '\u202e',
    '\u0301\u0301\u0301\u0301',
    '𝟏𝟐,𝟎𝟎𝟎',
    '\ud800',
    '\n',
    ' ',
    '. ',
    ', ',
    ': ',
    ' – ',
    '\n- ',
    'танків',
    '%',
    '$',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const text = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

describe('reading any text', () => {
  it('keeps every offset on the claim it is of', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en', 'fr', 'de', 'es', 'uk', 'ru', 'ko', undefined),
        (input, language) => {
          const context = { published: '2024-11-05', ...(language === undefined ? {} : { language }) };
          for (const claim of engine.check(input, context).claims) {
            expect(input.slice(claim.start, claim.end)).toBe(claim.quote);
            expect(claim.at.start).toBeGreaterThanOrEqual(claim.start);
            expect(claim.at.end).toBeLessThanOrEqual(claim.end);
            expect(claim.at.end).toBeGreaterThan(claim.at.start);
            if (claim.quantity) {
              expect(claim.quote).toContain(claim.quantity.text);
              const { low, high } = claim.quantity;
              if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
              expect(low ?? high).not.toBeNull();
            }
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it.each([
    ['one sentence of 100,000 characters', 'North Korean soldiers killed 300 and '.repeat(2_800)],
    ['digits without end', '1'.repeat(100_000)],
    ['separators without end', '1,'.repeat(50_000)],
    ['brackets without end', '('.repeat(100_000)],
    ['Korean without a space', '북한군일만명이러시아에파병됐다'.repeat(3_000)],
    ['sentences of one letter without a space', '다.'.repeat(50_000)],
    ['letters without end', 'a'.repeat(2_000_000)],
    ['letters of no alphabet without end', 'ก'.repeat(1_000_000)],
    ['quotes that never close', '“North Korean soldiers '.repeat(4_000)],
  ])('answers for %s', (_what, input) => {
    const { claims } = engine.check(input, { published: '2024-11-05' });
    for (const claim of claims) expect(input.slice(claim.start, claim.end)).toBe(claim.quote);
  });
});
