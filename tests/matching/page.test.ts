/** Rule 18: what a page's own numbers say of each other, and the many pages of which nothing is to be said. */
import { describe, expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { createEngine } from '../../src/engine.ts';
import type { CheckContext } from '../../src/types.ts';
import { database } from './world.ts';

const engine = createEngine(openDatabase(compileSeeds('seeds')));
const PUBLISHED = '2025-01-10';

/** "phrase ≠ phrase with", once a pair of phrases, in reading order. */
function told(text: string, context: CheckContext = {}): string[] {
  const { claims } = engine.check(text, { published: PUBLISHED, ...context });
  return claims.flatMap(({ at, pageNotes }) =>
    pageNotes.map(
      (note) => `${text.slice(at.start, at.end)} ≠ ${text.slice(note.with.start, note.with.end)}`,
    ),
  );
}
const says = (text: string, context: CheckContext = {}): string[] => [
  ...new Set(
    engine
      .check(text, { published: PUBLISHED, ...context })
      .claims.flatMap(({ pageNotes }) => pageNotes.map(({ say }) => say)),
  ),
];

describe('pages that do not fit themselves', () => {
  const pages: readonly [string, string, string][] = [
    [
      'case 3: a headline’s “lost”, and killed and wounded in the text',
      'North Korea has lost 4,000 soldiers in Ukraine\nAbout 4,000 North Korean soldiers have been killed or wounded so far, officials said.',
      'This page’s headline says “lost 4,000 soldiers”, which does not say whether that is killed, or killed and wounded; its text says “About 4,000 North Korean soldiers have been killed or wounded”.',
    ],
    [
      'case 4: the dead, a quarter of whom fell',
      'About 4,000 North Korean soldiers have died in the fighting, a quarter of whom fell, officials said.',
      'This page says “About 4,000 North Korean soldiers have died”, and then “a quarter of whom fell” of the same: one of the two counts something else.',
    ],
    [
      'case 4: one number, dead in one place and casualties in another',
      'About 4,000 North Korean soldiers have died, officials said.\nOf the 4,000 North Korean casualties about 1,000 were killed.',
      'This page gives one number for two measures: “About 4,000 North Korean soldiers have died” (North Korean soldiers killed) and “4,000 North Korean casualties” (North Korean soldiers killed and wounded).',
    ],
    [
      'case 7: a headline’s dead, and casualties in the text',
      '4,000 North Korean soldiers killed in Kursk\nThe BBC was told of 4,000 North Korean casualties by mid-January; some 1,000 were killed.',
      'This page gives one number for two measures: “4,000 North Korean soldiers killed” (North Korean soldiers killed) and “4,000 North Korean casualties” (North Korean soldiers killed and wounded).',
    ],
    [
      'article 000’s four losses beside its one million',
      'The war has caused one million casualties on both sides: 280,000 Russian soldiers killed, 80,000 Ukrainians killed, and around 400,000 wounded on each side.',
      'This page’s “280,000 Russian soldiers killed”, “around 400,000 wounded” twice and “80,000 Ukrainians killed” add up to about 1.16 million; as the whole it gives “one million casualties”.',
    ],
    [
      'killed and wounded above the casualties',
      'About 3,000 North Korean soldiers have been killed or wounded, including 1,500 killed and 2,700 wounded.',
      'This page’s “1,500 killed” and “2,700 wounded” add up to 4,200; as the whole it gives “About 3,000 North Korean soldiers have been killed or wounded”.',
    ],
    [
      'a part above its whole',
      'North Korea has suffered 3,000 casualties, among them more than 3,800 soldiers killed.',
      'This page’s “more than 3,800 soldiers killed” (North Korean soldiers killed) is a part of its “3,000 casualties” (North Korean soldiers killed and wounded), and larger.',
    ],
    [
      'the killed beside the casualties',
      'North Korea has suffered 600 killed and 4,700 casualties in the war against Ukraine.',
      'This page counts “600 killed” (North Korean soldiers killed) beside “4,700 casualties” (North Korean soldiers killed and wounded), which includes it.',
    ],
    [
      'a headline in number',
      '3,000 North Korean soldiers killed in Kursk\nZelensky said 1,500 North Korean soldiers had been killed in the Kursk region.',
      'This page’s headline says “3,000 North Korean soldiers killed”; its text says “1,500 North Korean soldiers had been killed”.',
    ],
    [
      'a share worked out, and another number for the same',
      'North Korea has suffered 4,000 casualties, a quarter of whom were killed.\nIn all, 2,800 North Korean soldiers were killed.',
      'This page’s “a quarter of whom were killed” of “4,000 casualties” is about 1,000; elsewhere it says “2,800 North Korean soldiers were killed”.',
    ],
  ];
  test.each(pages)('%s', (_what, text, sentence) => {
    expect(says(text)).toEqual([sentence]);
  });

  test('both claims are told, each with the other’s phrase', () => {
    expect(
      told(
        'North Korea has lost 4,000 soldiers in Ukraine\nAbout 4,000 North Korean soldiers have been killed or wounded, officials said.',
      ),
    ).toEqual([
      'lost 4,000 soldiers ≠ About 4,000 North Korean soldiers have been killed or wounded',
      'About 4,000 North Korean soldiers have been killed or wounded ≠ lost 4,000 soldiers',
    ]);
  });

  test.each([
    ['3,400', 1],
    ['3,300', 0],
    ['1,000', 1],
    ['990', 0],
  ])('a headline’s 3,000 beside the text’s %s: its rounding, and a factor of three', (number, count) => {
    const text = `3,000 North Korean soldiers killed in Kursk\nIn the Kursk region ${number} North Korean soldiers have been killed.`;
    expect(says(text)).toHaveLength(count);
  });

  test('the headline is the page’s title where it has one, wherever it stands in the text', () => {
    const text =
      'By our correspondent.\nNorth Korea has lost 4,000 soldiers in Ukraine\nAbout 4,000 North Korean soldiers have been killed or wounded, officials said.';
    expect(told(text)).toEqual([]);
    expect(told(text, { title: 'North Korea has lost 4,000 soldiers in Ukraine – Example' })).toHaveLength(2);
  });

  test('such a claim is marked, though no source speaks of it; one that fits is not', () => {
    const alone = createEngine(database([]));
    const sums = (text: string) => alone.check(text, { published: PUBLISHED }).claims.map(({ sum }) => sum);
    expect(sums('North Korea has suffered 600 killed and 4,700 casualties in Ukraine.')).toEqual([
      'context',
      'context',
    ]);
    expect(sums('North Korea has suffered 4,700 casualties in Ukraine, including 600 killed.')).toEqual([
      'no-source',
      'no-source',
    ]);
  });

  test.each([
    ['fr', 'En Ukraine, 4 000 soldats nord-coréens sont morts, dont un quart sont tombés.'],
    ['de', 'In der Ukraine sind 4.000 nordkoreanische Soldaten gefallen, ein Viertel davon getötet.'],
    ['es', 'En Ucrania han muerto 4.000 soldados norcoreanos, una cuarta parte de los cuales murieron.'],
    ['en', 'Some 4,000 North Korean soldiers were killed in Ukraine, 25% of whom died.'],
    ['en', 'Some 4,000 North Korean soldiers were killed in Ukraine, of whom one third died.'],
  ])('a share of itself, in %s: %s', (language, text) => {
    expect(says(text, { language })).toHaveLength(1);
  });
});

describe('pages that fit, or of which nothing can be said', () => {
  test.each([
    // Bands and hedges.
    'More than 3,000 North Korean soldiers killed in Ukraine\nAt least 3,800 North Korean soldiers have been killed, officials said.',
    'Some 10,000 North Korean soldiers killed in Ukraine\nThe agency counts 10,900 North Korean soldiers killed.',
    'Thousands of North Korean soldiers killed in Ukraine\nSome 1,500 North Korean soldiers have been killed, officials said.',
    'Up to 4,000 North Korean soldiers killed in Ukraine\nSome 1,500 North Korean soldiers have been killed, officials said.',
    'North Korea has suffered 4,700 casualties, including 600 killed and 4,100 wounded.',
    'North Korea has suffered more than 4,000 casualties, including 1,000 killed and 3,500 wounded.',
    'North Korea has suffered 4,700 casualties: 600 killed, 2,000 wounded, the rest missing or captured.',
    'North Korea has suffered about 4,000 casualties, with about 1,100 killed and about 3,200 wounded.',
    'The war has caused one million casualties on both sides: 600,000 Russian and 350,000 Ukrainian casualties.',
    'North Korea has suffered 3,000 casualties, among them up to 3,800 soldiers killed.',
    '3,000 North Korean soldiers killed in Kursk\nSome 3,300 North Korean soldiers have been killed in the Kursk region.',
    '3,000 North Korean soldiers killed in Kursk\nIn the Kursk region 3,290 North Korean soldiers have been killed.',
    '3,000 North Korean soldiers killed in Kursk\nIn the Kursk region 990 North Korean soldiers have been killed.',
    // Another paragraph may be about something else.
    'North Korea has suffered 3,000 casualties so far.\nThe agency’s figure is higher: 4,000 North Korean soldiers killed.',
    // What two people say is reported, not confused.
    'Zelensky said 3,000 North Korean soldiers had been killed.\nSouth Korea’s spy agency puts the number of North Korean soldiers killed at 300.',
    'Zelensky said 3,800 North Korean soldiers had been killed.\nSouth Korea’s spy agency counts 3,800 North Korean casualties.',
    'Kyiv: 3,000 North Korean soldiers killed\nZelensky said 3,000 North Korean soldiers had been killed. South Korea’s spy agency says 300 North Korean soldiers have been killed.',
    'How many North Korean soldiers have been killed?\nZelensky said 3,000 North Korean soldiers had been killed. South Korea’s spy agency says 300 North Korean soldiers have been killed.',
    // Updates, additions, other times.
    'North Korea has had 4,700 casualties, South Korea’s spy agency said\nThe agency raised its estimate of North Korean casualties to 4,700 from 3,000.',
    '2,000 North Korean soldiers killed in Ukraine\nSouth Korea’s spy agency says 2,000 North Korean soldiers have been killed. In April 2024, it had counted 600 North Korean soldiers killed.',
    '600 North Korean soldiers killed in Ukraine\nAnother 300 North Korean soldiers were killed in the past week.',
    '3,000 North Korean soldiers killed in Ukraine\nSome 1,100 North Korean soldiers were killed or wounded in December 2023.',
    '3,000 North Korean soldiers killed in Ukraine\nUp to 12,000 North Korean soldiers could be killed by April.',
    'Some 300 North Korean soldiers were killed in one week. In all, North Korea has suffered 200 casualties in one day.',
    // Other places.
    '3,000 North Korean soldiers killed in Kursk\nIn the Donbas, 1,500 North Korean soldiers have been killed.',
    '3,000 North Korean soldiers killed in Ukraine and Russia\nIn the Kursk region, 1,500 North Korean soldiers have been killed.',
    // Troops come in waves.
    '3,000 North Korean soldiers are in Russia\nThere are 1,500 North Korean soldiers in Russia, officials said.',
    'North Korea sends 12,000 soldiers to Russia\nThe first 1,500 North Korean soldiers have arrived in Russia.',
    'There are 12,000 North Korean soldiers in Russia, and 10,000 in the Kursk region.',
    // A number of the headline that the text bears out somewhere.
    '3,000 North Korean soldiers killed in Ukraine\nOn one day, 1,500 North Korean soldiers were killed. In all, 3,000 North Korean soldiers have been killed.',
    '3,000 North Korean soldiers killed or wounded in Ukraine\nSome 300 North Korean soldiers were killed and 2,700 wounded.',
    // A whole that says so; a share that tells where.
    'North Korea has suffered 600 killed and 4,700 casualties in total.',
    'North Korea has suffered 4,700 casualties, of whom 600 were killed.',
    'Some 4,000 North Korean soldiers have died, a quarter of whom fell in the Kursk region.',
    'North Korea has suffered 4,000 casualties, a quarter of whom were killed.\nIn all, 1,000 North Korean soldiers were killed.',
    'Some 4,000 North Korean soldiers were killed, half of them in January.',
    // Small numbers meet by chance; other armies are other armies.
    '12 North Korean soldiers were killed. In all there were 12 North Korean casualties that day.',
    '3,000 North Korean soldiers killed\nUkraine has had 3,000 casualties in the Kursk region.',
    'Russia lost 280,000 killed.\n\nIn an earlier war of its own, 15,000 Soviet soldiers were killed in Afghanistan.',
    '',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });
});
