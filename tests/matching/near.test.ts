/** A look-up in words, without a figure: the claims whose wording is nearest, through typos and other spellings, best first. */
import { describe, expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { candidatesFor } from '../../src/matching/candidates.ts';
import { findNear } from '../../src/matching/near.ts';
import { CANDIDATES_KEPT, NEAR_CANDIDATES } from '../../src/matching/numbers.ts';
import { database, inSource, onPage } from './world.ts';

const seeds = openDatabase(compileSeeds('seeds'));
const first = (text: string) => {
  const claim = seeds.claims.get(findNear(text, seeds)[0]?.claim ?? '');
  return claim && [claim.figure, claim.origin];
};

describe('a look-up without a figure', () => {
  test.each([
    ['word order', 'Kursk region soldiers North Korean Zelenskyy'],
    ['typos', 'Zelensky: Noth Koraen soldeirs in the Kursk regoin'],
    ['another spelling', 'Zelenskiy on North Korean soldiers in the Kursk region'],
  ])('is found through %s', (_how, text) => {
    expect(first(text)).toEqual([expect.stringMatching(/kursk|deployment/u), 'zelensky']);
  });

  test('the best comes first', () => {
    const near = findNear('Zelensky says North Korea supplies Russia with weapons', seeds);
    expect(near[0]?.claim).toBe('004-dprk-arms-supplied-zelensky');
    expect(near.map(({ score }) => score)).toEqual(near.map(({ score }) => score).toSorted((a, b) => a - b));
  });

  test.each([
    'the weather in Paris is lovely today',
    'football match Russia Germany',
    'The new striker scored twice as fans sang in the stadium in Kyiv on Saturday night',
    '',
    '   ',
    '?!',
    '!^|=\'"',
    'the of and',
  ])('nothing is near %j', (text) => {
    expect(findNear(text, seeds)).toEqual([]);
  });

  test('of a long selection only the beginning is looked up', () => {
    const beginning = 'North Korean soldiers in the Kursk region, Zelensky says.';
    const long = `${beginning.padEnd(256)}${'football '.repeat(6000)}`;
    expect(long.length).toBeGreaterThan(50_000);
    expect(findNear(long, seeds)).toEqual(findNear(beginning, seeds));
  });
});

describe('a look-up among very many claims', () => {
  const { packed } = seeds;
  const many = openDatabase({
    ...packed,
    claims: Array.from({ length: 50 }, (_, turn) =>
      packed.claims.map((claim) => ({
        ...claim,
        id: `${claim.id}-${turn}`,
        wording: turn === 7 ? `${claim.wording} (seen at Zavitne)` : `${claim.wording} (report ${turn})`,
      })),
    ).flat(),
  });

  test('finds those with the words that tell most, also behind thousands that share the others', () => {
    expect(many.packed.claims.length).toBeGreaterThan(2 * NEAR_CANDIDATES);
    const near = findNear('North Korean soldiers seen at Zavitne, Zelensky says', many);
    expect(near.length).toBeGreaterThan(0);
    expect(near.map(({ claim }) => claim.slice(claim.lastIndexOf('-')))).toEqual(near.map(() => '-7'));
    expect(many.claims.get(near[0]?.claim ?? '')?.origin).toBe('zelensky');
  });

  test('finds something where every word is common', () => {
    const near = findNear('North Korean soldiers in Russia', many);
    expect(near.length).toBeGreaterThan(0);
    for (const { claim } of near) expect(many.claims.get(claim)?.wording).toMatch(/North Korea/u);
  });
});

describe('candidates', () => {
  const ids = (page: string, ...claims: string[]) =>
    candidatesFor(onPage(page), database(claims.map((line, index) => inSource(line, `c${index}`)))).map(
      (c) => c.figure,
    );

  test('are of the figure, its parts and its wholes', () => {
    expect(
      ids(
        'dprk-casualties 1',
        'dprk-killed 1',
        'dprk-casualties 1',
        'russia-killed 1',
        'dprk-wounded 1',
      ).toSorted(),
    ).toEqual(['dprk-casualties', 'dprk-killed', 'dprk-wounded']);
    expect(
      ids('dprk-troops-kursk 1', 'dprk-troops-present 1', 'dprk-troops-sent 1', 'dprk-captured 1'),
    ).toEqual(['dprk-troops-present', 'dprk-troops-sent']);
  });

  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
      return inSource(
        `dprk-killed ${1000 + index} on:${day} ${index % 2 ? 'by:nis' : 'by:hur'}`,
        `c${index}`,
      );
    });

  test('are all kept while a figure is not crowded', () => {
    const claims = crowd(CANDIDATES_KEPT);
    expect(candidatesFor(onPage('dprk-killed 1 on:2024-11-05'), database(claims))).toEqual(claims);
  });

  test('of a crowded figure are the nearest in time, then in wording', () => {
    const kept = candidatesFor(onPage('dprk-killed 1 on:2024-11-05 by:nis'), database(crowd(1000)));
    expect(kept.length).toBe(CANDIDATES_KEPT);
    expect(new Set(kept).size).toBe(CANDIDATES_KEPT);
    expect(kept[0]?.asOf).toBe('2024-11-05');
    const [sure, rest] = [kept.slice(0, CANDIDATES_KEPT / 2), kept.slice(CANDIDATES_KEPT / 2)];
    expect(sure.filter((claim) => claim.origin === 'nis').length).toBe(CANDIDATES_KEPT / 4);
    expect(rest.every((claim) => claim.origin === 'nis')).toBe(true);
  });
});
