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

  it.each([
    'North Korean soldiers in Kursk have no winter clothes.',
    'Despite denials from Moscow, North Korean soldiers are fighting in Kursk, Kyiv said.',
    'Without insignia, North Korean soldiers are fighting in Kursk.',
    'None of the North Korean soldiers sent to Kursk has spoken Russian.',
    'Nordkoreanische Soldaten in Kursk haben nicht genug zu essen.',
    'Aucun des soldats nord-coréens envoyés à Koursk n’a d’expérience du combat.',
    'Los soldados norcoreanos en Kursk no solo combaten, también construyen.',
    'У северокорейских солдат в Курской области нет боевого опыта.',
    'Без розпізнавальних знаків північнокорейські солдати воюють на Курщині.',
  ])('%j denies neither their presence nor their fighting', (text) => {
    const denied = read(text).filter((claim) => claim.polarity === 'denies');
    expect(denied.map((claim) => claim.figure).filter((figure) => /deployment|combat/.test(figure))).toEqual(
      [],
    );
  });

  it.each([
    'Moscow long denied that North Korean soldiers were in Kursk.',
    'Pyongyang dismissed reports of North Korean soldiers in Kursk as groundless rumours.',
    'Nordkoreanische Soldaten kämpfen nicht in Kursk, sagt Moskau.',
    'Les soldats nord-coréens ne combattent pas à Koursk, assure Moscou.',
    'Moscú niega que haya soldados norcoreanos en Kursk.',
    'Росія раніше заперечувала участь північнокорейських солдатів у війні.',
    'Россия ранее отрицала участие северокорейских солдат в войне.',
    '러시아는 북한군이 쿠르스크에 파병됐다는 보도를 부인했다.',
  ])('%j affirms nothing', (text) => {
    const polarities = read(text).map((claim) => claim.polarity);
    expect(polarities).not.toContain('affirms');
    expect(polarities).toContain('denies');
  });
});
