/** Every wording of a number, read through the engine's own door: bounds, hedge, the numeral as written, and its place in the text. */
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';
import type { Hedge } from '../../src/types.ts';

const engine = bundledEngine();
const read = (wording: string, tail = 'North Korean soldiers are in the Kursk region.') => {
  const text = `In Moscow they said it: ${wording} ${tail}`;
  return { text, claims: engine.check(text, { published: '2024-11-05', language: 'en' }).claims };
};

type Case = [wording: string, low: number | null, high: number | null, hedge: Hedge, numeral: string];

const cases: Case[] = [
  ['10,000', 10_000, 10_000, 'none', '10,000'],
  ['10 000', 10_000, 10_000, 'none', '10 000'],
  ['10\u00a0000', 10_000, 10_000, 'none', '10\u00a0000'],
  ['10\u202f000', 10_000, 10_000, 'none', '10\u202f000'],
  ['1０,０００', 10_000, 10_000, 'none', '1０,０００'],
  ['10,\u200b000', 10_000, 10_000, 'none', '10,\u200b000'],
  ['1\u00ad2,000', 12_000, 12_000, 'none', '1\u00ad2,000'],
  ['12k', 12_000, 12_000, 'none', '12k'],
  ['ten thousand', 10_000, 10_000, 'none', 'ten thousand'],
  ['twelve thousand five hundred', 12_500, 12_500, 'none', 'twelve thousand five hundred'],
  ['one and a half thousand', 1_500, 1_500, 'none', 'one and a half thousand'],
  ['a quarter of a million', 250_000, 250_000, 'none', 'a quarter of a million'],
  ['about 10,000', 10_000, 10_000, 'about', '10,000'],
  ['some 10,000', 10_000, 10_000, 'about', '10,000'],
  ['an estimated 10,000', 10_000, 10_000, 'about', '10,000'],
  ['at least about 10,000', 10_000, null, 'atleast', '10,000'],
  ['up to 10,000', null, 10_000, 'upto', '10,000'],
  ['as many as 10,000', null, 10_000, 'upto', '10,000'],
  ['no more than 10,000', null, 10_000, 'upto', '10,000'],
  ['nearly 10,000', null, 10_000, 'nearly', '10,000'],
  ['fewer than 10,000', null, 10_000, 'below', '10,000'],
  ['more than 10,000', 10_000, null, 'above', '10,000'],
  ['well over 10,000', 10_000, null, 'above', '10,000'],
  ['no fewer than 10,000', 10_000, null, 'atleast', '10,000'],
  ['10,000 or more', 10_000, null, 'atleast', '10,000'],
  ['10,000 to 12,000', 10_000, 12_000, 'range', '10,000 to 12,000'],
  ['between 10,000 and 12,000', 10_000, 12_000, 'range', '10,000 and 12,000'],
  ['10,000–12,000', 10_000, 12_000, 'range', '10,000–12,000'],
  ['11-12,000', 11_000, 12_000, 'range', '11-12,000'],
  ['ten to twelve thousand', 10_000, 12_000, 'range', 'ten to twelve thousand'],
  ['hundreds of', 200, 999, 'vague', 'hundreds'],
  ['several thousand', 2_000, 9_999, 'vague', 'several thousand'],
  ['thousands of', 2_000, 9_999, 'vague', 'thousands'],
  ['tens of thousands of', 20_000, 99_999, 'vague', 'tens of thousands'],
];

describe('quantities', () => {
  it.each(cases)('%j', (wording, low, high, hedge, numeral) => {
    const { text, claims } = read(wording);
    expect(claims.map((claim) => claim.figure)).toEqual(['dprk-troops-kursk']);
    const claim = claims[0];
    expect(claim?.quantity).toEqual({ low, high, hedge, unit: null, text: numeral });
    const phrase = text.slice(claim?.at.start, claim?.at.end);
    expect(phrase).toContain(numeral);
    expect(phrase.endsWith('soldiers')).toBe(true);
  });

  it.each([
    ['a footnote is no digit of the number before it', '12,000¹', 12_000],
    ['a number of a weapon is none', 'with KN-23 missiles 12,000', 12_000],
  ])('%s', (_what, wording, value) => {
    expect(read(wording).claims.map((claim) => claim.quantity?.low)).toEqual([value]);
  });

  it.each([
    '1,2,3,4',
    '40%',
    '155mm',
    'the 810th Brigade and 2.5:1',
    '2024',
    '99999999999999999999',
    '10 km, 20 days, $30',
    'constructor',
    '__proto__',
  ])('%j counts no soldiers', (wording) => {
    expect(read(wording, 'near Kursk.').claims).toEqual([]);
  });

  it('reads a count that was raised as two, the older one without a date', () => {
    const { claims } = read(
      'Seoul raised its estimate of',
      'North Korean soldiers in Russia from 10,000 to 12,000.',
    );
    expect(claims.map(({ quantity, asOf }) => [quantity?.low, asOf])).toEqual([
      [10_000, null],
      [12_000, '2024-11-05'],
    ]);
  });
});
