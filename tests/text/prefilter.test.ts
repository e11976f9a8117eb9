/** What the gate lets through: every page about the subject, and few others. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpora } from '../../src/cli/corpus.ts';
import { languages } from '../../src/languages/index.ts';
import { createPrefilter, worthReading } from '../../src/text/prefilter.ts';

test.each([
  ['en', 'About 10,000 North Korean soldiers are in Kursk.'],
  ['en', 'NORTH KOREA denied it.'],
  ['en', 'North\u00a0Korea denied it.'],
  ['en-GB', 'Pyongyang says nothing.'],
  ['en', 'N. Korea fires a missile'],
  ['en', 'Moscow lost 870 soldiers over the past 24 hours.'],
  ['en', 'Kim has lent Putin 12,000 men.'],
  ['en', 'Russia has lost 3,400 tanks.'],
  ['en', 'Ukraine says 31,000 of its soldiers were killed.'],
  ['fr', 'Des soldats nord-coréens sont arrivés.'],
  ['fr', 'La Corée du Nord dément.'],
  ['de', 'Nordkoreanische Soldaten in Kursk.'],
  ['de', 'Russland hat 3.400 Panzer verloren, viele Soldaten sind tot.'],
  ['es', 'Soldados norcoreanos en Rusia.'],
  ['es', 'Pionyang niega todo.'],
  ['uk', 'Військові Північної Кореї воюють.'],
  ['uk', 'Втрати росіян: 600 000 солдатів.'],
  ['uk', 'Мінус 930 окупантів за добу.'],
  ['ru', 'Солдаты из КНДР.'],
  ['ru', 'Россия потеряла 3400 танков.'],
  ['ru', 'Потери ВСУ превысили 900 тысяч человек.'],
  ['ko', '북한군 1만 명이 파병됐다.'],
  ['', 'Des soldats nord-coréens sont arrivés.'],
  // A language that is not ours: its names are enough, so that the reader can be told.
  ['fi', 'Venäjän Kurskin alueella on pohjoiskorealaisia.'],
])('%s: %s', (language, text) => {
  expect(worthReading(text, language)).toBe(true);
});

test.each([
  ['en', 'The town council agreed to repaint the benches.'],
  ['en', 'South Korea beat Japan by two goals.'],
  ['en', 'Russia and Ukraine talk about grain.'],
  ['en', 'Forty soldiers were killed in the north of the country.'],
  ['en', ''],
  ['', 'Deux équipes, un match, aucun but.'],
])('leaves alone, %s: %s', (language, text) => {
  expect(worthReading(text, language)).toBe(false);
});

test('a name and a word of its toll count together within a paragraph, not across a page', () => {
  const near = createPrefilter('en');
  expect([near.see('Some 3,400 tanks'), near.see(', it is said,'), near.see('Russia no longer has')]).toEqual(
    [false, false, true],
  );
  const after = createPrefilter('en');
  expect([after.see('Russia'), after.see(' has lost '), after.see('nothing')]).toEqual([false, true, false]);
  const far = createPrefilter('en');
  const seen = [
    'Russia',
    ...Array.from({ length: 8 }, () => 'Between them, other matters.'),
    'soldiers were killed',
  ];
  expect(seen.some((text) => far.see(text))).toBe(false);
});

/** Of a hundred texts with a claim. What is left names nobody ("both sides", "the enemy"), as a whole page hardly does. */
const MISSED = 2.5;
const pages = readCorpora(fileURLToPath(new URL('../corpora', import.meta.url))).filter(
  ({ claims }) => claims.length > 0,
);

test.each(languages.map(({ tag }) => tag))(
  '%s: misses few texts with a claim, each as a page of its own',
  (tag) => {
    const ofLanguage = pages.filter(({ language }) => language === tag);
    const missed = ofLanguage.filter(({ title, text }) => {
      const gate = createPrefilter(tag);
      return ![title ?? '', ...text.split('\n')].some((line) => gate.see(line));
    });
    expect(ofLanguage.length).toBeGreaterThan(250);
    expect((100 * missed.length) / ofLanguage.length, missed.map(({ id }) => id).join(' ')).toBeLessThan(
      MISSED,
    );
  },
);
