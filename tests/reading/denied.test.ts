/** Counts and presences that a text denies are never read as said: a note that agrees with a denial would be the worst of all. */
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';

const engine = bundledEngine();
const read = (text: string) => engine.check(text, { published: '2024-11-05' }).claims;

describe('a denied count', () => {
  it.each([
    'There are not 10,000 North Korean soldiers in the Kursk region.',
    'Ten thousand North Koreans are not in Kursk, a fact-checker wrote.',
    'North Korea has not sent 10,000 soldiers to Russia, Pyongyang said.',
    'Claims that 10,000 North Korean soldiers are in Kursk are untrue, Moscow said.',
    'Seoul was wrong to say 10,000 North Korean soldiers were in Kursk.',
    'No 10,000 North Korean troops were sent to Russia, officials said.',
    'Nordkorea hat keine 10.000 Soldaten nach Russland geschickt, sagt Moskau.',
    'Il n’y a pas 10 000 soldats nord-coréens à Koursk, dit Moscou.',
    'North Korea has not lost 300 soldiers in Kursk.',
  ])('%j is no count', (text) => {
    expect(read(text).filter((claim) => claim.quantity !== null)).toEqual([]);
  });

  it.each([
    ['Russia says there are no North Korean troops in Kursk.', 'denies'],
    ['There are no North Korean soldiers in Russia, the Kremlin said.', 'denies'],
    ['In Russland gibt es keine nordkoreanischen Soldaten, sagte der Kreml.', 'denies'],
    [
      'Neither Pyongyang nor Moscow has acknowledged the presence of North Korean troops in Russia.',
      'unconfirmed',
    ],
    ['North Korean soldiers are in Russia, the Pentagon said.', 'affirms'],
  ])('%j: %s', (text, polarity) => {
    expect(read(text).map((claim) => [claim.figure, claim.polarity])).toEqual([
      ['dprk-deployment', polarity],
    ]);
  });

  it.each([
    'The 10,000 North Korean soldiers in Kursk have not yet seen combat.',
    'No fewer than 10,000 North Korean soldiers are in Kursk.',
  ])('%j is a count all the same', (text) => {
    expect(read(text).map((claim) => [claim.figure, claim.quantity?.low])).toEqual([
      ['dprk-troops-kursk', 10_000],
    ]);
  });
});
