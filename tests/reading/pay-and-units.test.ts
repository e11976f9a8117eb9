/** Sums paid to Russia's soldiers, several units of so many men, and counts that are only supposed: never read for more than they say. */
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';

const engine = bundledEngine();
const read = (text: string) =>
  engine
    .check(text, { published: '2025-06-01' })
    .claims.map(({ figure, quantity }) => [figure, quantity?.low, quantity?.high, quantity?.unit]);

describe('soldiers’ pay', () => {
  it('is a sum once, in the currency it is paid in', () => {
    expect(
      read('Recruits from Omsk get 1.5 million roubles on signing, about $19,000, and 200,000 a month.'),
    ).toEqual([
      ['soldier-bonus', 1_500_000, 1_500_000, 'RUB'],
      ['soldier-pay', 200_000, 200_000, 'RUB'],
    ]);
  });

  it('is no sum paid to anybody else', () => {
    expect(read('The plant pays its welders 200,000 roubles a month, the governor said.')).toEqual([]);
  });
});

describe('several units of so many men', () => {
  it('are all of their men', () => {
    expect(read('North Korea has sent three brigades of 4,000 soldiers each to Russia.')).toEqual([
      ['dprk-troops-sent', 12_000, 12_000, null],
    ]);
  });

  it('are counted once where their sum is named', () => {
    const counts = read('North Korea has sent three brigades of 4,000 men apiece, 12,000 in all, to Russia.');
    expect(counts.filter(([, low]) => low !== 12_000)).toEqual([]);
    expect(counts.length).toBeLessThanOrEqual(1);
  });
});

describe('a count that is only supposed', () => {
  it.each([
    'If Kim sent another 5,000 men, Kyiv would have to reinforce its front in Kursk.',
    'Si Kim envoyait 5 000 soldats de plus à Koursk, Kiev devrait renforcer son front.',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
