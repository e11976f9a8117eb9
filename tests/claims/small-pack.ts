/** A small claim pack of our own, as its file says it; a test changes it in one place. */
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { readPack } from '../../src/claims/pack-file.ts';
import type { ClaimPack } from '../../src/types.ts';

export const bundled = openDatabase(compileSeeds('seeds'));

export const smallPack = () => ({
  format: 'second-source-claims',
  version: 1,
  id: 'river-desk',
  name: 'River Desk',
  date: '2026-03-01',
  about: 'Counts that one desk keeps.',
  origins: [{ id: 'river-institute', label: 'the River Institute' }],
  places: [{ id: 'Korenevo', within: 'Kursk region' }],
  sources: [
    {
      id: 'river-daily',
      publisher: 'River Daily',
      title: 'What the river towns counted',
      date: '2024-11-03',
      url: 'https://river.example/counted',
      language: 'en',
    },
    { id: 'river-blog', subject: 'on who crossed the river', date: '2024-11', language: 'uk' },
  ],
  claims: [
    {
      id: 'troops-in-kursk',
      source: 'river-daily',
      figure: 'dprk-troops-kursk',
      quantity: { hedge: 'about', low: 10_500, high: 10_500 },
      status: 'deployed',
      place: 'Kursk region',
      origin: 'river-institute',
      certainty: 'attributed',
      wording: 'About 10,500 North Korean soldiers are in the Kursk region.',
    },
    {
      id: 'killed-at-korenevo',
      source: 'river-blog',
      figure: 'dprk-killed',
      quantity: { hedge: 'upto', low: null, high: 40 },
      place: 'Korenevo',
      asOf: '2024-11-02',
      asOfBasis: 'stated',
      event: true,
      certainty: 'reported',
      wording: 'Up to 40 North Korean soldiers were killed at Korenevo.',
    },
    {
      id: 'they-are-there',
      source: 'river-daily',
      figure: 'dprk-deployment',
      polarity: 'affirms',
      origin: 'zelensky',
      certainty: 'attributed',
      wording: 'North Korea has sent soldiers.',
    },
  ],
});

export type WrittenPack = ReturnType<typeof smallPack>;

/** Read as the extension reads it; throws where it would be refused. */
export function packFrom(written: unknown): ClaimPack {
  const answer = readPack(JSON.stringify(written), bundled);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.pack;
}
