/** The bundled articles beside each other: the relations must come out of the rules. */
import { describe, expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { relate } from '../../src/matching/rules.ts';
import type { Claim } from '../../src/types.ts';
import { inWords } from './world.ts';

const db = openDatabase(compileSeeds('seeds'));

const only = (source: string, figure: string, origin?: string): Claim => {
  const found = db
    .claimsOf(figure)
    .filter((c) => c.source === source && (origin === undefined || c.origin === origin));
  const [claim, ...more] = found;
  if (!claim || more.length > 0) throw new Error(`${found.length} claims of ${source} on ${figure}`);
  return claim;
};
const asPage = (claim: Claim) => ({
  ...claim,
  quantity: claim.quantity && { ...claim.quantity, text: '' },
  origin: claim.origin === claim.source ? null : claim.origin,
  quote: claim.wording,
  start: 0,
  end: 1,
  at: { start: 0, end: 1 },
});
const between = (page: Claim, source: Claim): string => inWords(relate(asPage(page), source, db));
const sourceOf = (start: string): string =>
  db.packed.sources.find(({ id }) => id.startsWith(start))?.id ?? start;
const [s000, s001, s002, s003] = ['000', '001', '002', '003'].map(sourceOf) as [
  string,
  string,
  string,
  string,
];

describe('the five articles', () => {
  test('3,000 and 8,000 in training: the time is unclear', () => {
    expect(between(only(s002, 'dprk-troops-training'), only(s003, 'dprk-troops-training'))).toBe(
      'context time-unclear',
    );
  });

  test.each(['zelensky', 'seoul', 'washington'])(
    '2,600 and 10,000 (%s) in the Kursk region: another time',
    (origin) => {
      expect(between(only(s001, 'dprk-troops-kursk', origin), only(s000, 'dprk-troops-kursk'))).toBe(
        'context other-time',
      );
    },
  );

  test('not confirmed by Washington, and later confirmed by it', () => {
    const [before, after] = [s000, s002].map((s) => only(s, 'dprk-deployment', 'washington')) as [
      Claim,
      Claim,
    ];
    expect([before.polarity, after.polarity]).toEqual(['unconfirmed', 'affirms']);
    expect(between(before, after)).toBe('context unconfirmed');
    expect(between(after, before)).toBe('context unconfirmed');
  });

  test('denied by Pyongyang, reported by Ukraine’s intelligence: which came first is unclear', () => {
    const denied = only(s002, 'dprk-deployment', 'pyongyang');
    expect(between(denied, only(s000, 'dprk-deployment', 'hur'))).toBe('context time-unclear');
  });

  test('no ground troops to North Vietnam does not deny the advisers in Angola', () => {
    const denied = db
      .claimsOf('dprk-ground-troops-abroad-before')
      .filter(({ polarity }) => polarity === 'denies');
    const affirmed = db
      .claimsOf('dprk-ground-troops-abroad-before')
      .filter(({ polarity }) => polarity === 'affirms');
    expect(Math.min(denied.length, affirmed.length)).toBeGreaterThan(0);
    for (const page of denied)
      for (const claim of affirmed) expect(between(page, claim)).toBe('context other-place');
  });

  test('no bundled claim contradicts another', () => {
    const contradictions = db.packed.claims.flatMap((page) =>
      db.packed.claims
        .filter((claim) => claim.source !== page.source && between(page, claim).startsWith('contradicts'))
        .map((claim) => `${page.id} / ${claim.id}`),
    );
    expect(contradictions).toEqual([]);
  });
});
