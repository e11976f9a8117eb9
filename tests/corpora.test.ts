/**
 * The corpora are sound (every phrase found, every id known), and the engine reads them no worse than the floors below.
 * A floor is what has been reached: raise it when reading gets better, and never lower it to let a change pass.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpora, type WantedText } from '../src/cli/corpus.ts';
import { bundledEngine } from '../src/cli/engine.ts';
import { rates, scoreTexts } from '../src/cli/scoring.ts';

interface Floor {
  /** How many texts the corpus holds at least, and how many look-alikes. */
  texts: number;
  lookAlikes: number;
  precision: number;
  recall: number;
  bounds: number;
  /** False claims allowed on all of the language's look-alikes together. */
  falseClaims: number;
}

/** By language; `.later` is the half that was written after the rules by people who had not seen them. */
const FLOORS: Record<string, Floor> = {
  en: { texts: 700, lookAlikes: 340, precision: 0.985, recall: 0.86, bounds: 0.99, falseClaims: 3 },
  uk: { texts: 280, lookAlikes: 90, precision: 0.98, recall: 0.9, bounds: 0.99, falseClaims: 1 },
  ru: { texts: 290, lookAlikes: 90, precision: 0.98, recall: 0.87, bounds: 0.99, falseClaims: 0 },
  ko: { texts: 220, lookAlikes: 80, precision: 0.975, recall: 0.88, bounds: 0.99, falseClaims: 1 },
  de: { texts: 230, lookAlikes: 80, precision: 0.98, recall: 0.84, bounds: 0.99, falseClaims: 0 },
  fr: { texts: 210, lookAlikes: 75, precision: 0.98, recall: 0.87, bounds: 0.98, falseClaims: 0 },
  es: { texts: 210, lookAlikes: 75, precision: 0.98, recall: 0.88, bounds: 0.98, falseClaims: 0 },
  'en.later': { texts: 125, lookAlikes: 55, precision: 0.95, recall: 0.7, bounds: 0.99, falseClaims: 1 },
  'uk.later': { texts: 45, lookAlikes: 20, precision: 0.9, recall: 0.59, bounds: 0.97, falseClaims: 0 },
  'ru.later': { texts: 45, lookAlikes: 20, precision: 0.94, recall: 0.69, bounds: 0.99, falseClaims: 1 },
  'ko.later': { texts: 45, lookAlikes: 20, precision: 0.97, recall: 0.72, bounds: 0.99, falseClaims: 2 },
  'de.later': { texts: 45, lookAlikes: 20, precision: 0.94, recall: 0.74, bounds: 0.99, falseClaims: 0 },
  'fr.later': { texts: 45, lookAlikes: 20, precision: 0.93, recall: 0.69, bounds: 0.97, falseClaims: 0 },
  'es.later': { texts: 45, lookAlikes: 20, precision: 0.92, recall: 0.65, bounds: 0.99, falseClaims: 0 },
};

const corpora = readCorpora(fileURLToPath(new URL('corpora', import.meta.url)));
const engine = bundledEngine();
const { figures, statements, places, origins } = engine.database;
const wanted = corpora.filter((text) => text.claims.length > 0);
const setOf = ({ language, half }: WantedText): string => (half === 'after' ? `${language}.later` : language);
const describeText = ({ id, text }: WantedText): string => `${id} “${text.slice(0, 60)}”`;

describe('corpora', () => {
  it('name only figures, statements, places and origins that the seeds know', () => {
    const unknown: string[] = [];
    for (const text of wanted) {
      for (const { figures: ids, polarity, slots } of text.claims) {
        const known = polarity === null ? figures : statements;
        unknown.push(...ids.filter((id) => !known.has(id)).map((id) => `${describeText(text)}: ${id}`));
        const strangers = [
          ...(slots.place ?? []).filter((place) => place !== null && !places.has(place)),
          ...(slots.origin ?? []).filter((origin) => origin !== null && !origins.has(origin)),
        ];
        unknown.push(...strangers.map((id) => `${describeText(text)}: ${id}`));
      }
    }
    expect(unknown).toEqual([]);
  });

  it('give troops a status that troops can have, and money a currency', () => {
    const wrong: string[] = [];
    const stages = ['planned', 'training', 'arrived', 'deployed', 'fighting'];
    for (const text of wanted) {
      for (const { figures: ids, quantities, slots } of text.claims) {
        const figure = figures.get(ids[0]);
        if (figure === undefined) continue;
        const fits =
          (figure.family !== 'loss' || slots.status === undefined) &&
          (slots.status ?? []).every((status) => stages.includes(status) || status === 'total') &&
          quantities.every(({ unit }) => (unit !== null) === (figure.unit === 'money')) &&
          quantities.every(({ low, high }) => low === null || high === null || low <= high);
        if (!fits) wrong.push(`${describeText(text)}: ${ids[0]}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('hold no text twice', () => {
    const seen = new Set<string>();
    const twice = corpora.filter(({ text }) => seen.size === seen.add(text).size);
    expect(twice.map(describeText)).toEqual([]);
  });

  it('have a floor for every language', () => {
    expect([...new Set(corpora.map(setOf))].sort()).toEqual(Object.keys(FLOORS).sort());
  });
});

describe.each(Object.entries(FLOORS))('reading %s', (set, floor) => {
  const texts = corpora.filter((text) => setOf(text) === set);
  const score = scoreTexts(texts, ({ text, title, published }) => {
    const context = { ...(title === null ? {} : { title }), ...(published === null ? {} : { published }) };
    return engine.check(text, context).claims;
  });
  const tally = score.figures.get(set.slice(0, 2));

  it('is measured on enough texts', () => {
    expect(texts.filter(({ kind }) => kind === 'claims').length).toBeGreaterThanOrEqual(floor.texts);
    expect(texts.filter(({ kind }) => kind === 'look-alikes').length).toBeGreaterThanOrEqual(
      floor.lookAlikes,
    );
  });

  it.each(['precision', 'recall', 'bounds'] as const)('keeps its %s', (name) => {
    expect(tally === undefined ? null : rates(tally)[name]).toBeGreaterThanOrEqual(floor[name]);
  });

  it('leaves look-alikes alone', () => {
    const invented = score.inventions.filter(({ text }) => text.kind === 'look-alikes');
    const told = invented.map(({ text, claim }) => `${describeText(text)}: ${claim.figure}`);
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(floor.falseClaims);
  });

  it('points at the phrase of every claim it finds', () => {
    const elsewhere = score.wrong.filter(({ slot }) => slot === 'phrase');
    expect(elsewhere.map(({ text, want }) => `${describeText(text)}: ${want.figures[0]}`)).toEqual([]);
  });
});
