/** The bundled seeds themselves: complete, canonical, and worded so that a person can read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { numbersIn, statesVague } from '../../src/claims/stated-numbers.ts';
import type { Claim } from '../../src/types.ts';

const packed = compileSeeds('seeds');
const database = openDatabase(packed);
const claim = (id: string): Claim => {
  const found = database.claims.get(id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
/** Ids of the claims on a figure that satisfy all of `slots`, in order. */
const ids = (figure: string, slots: Partial<Claim> = {}): string[] =>
  database
    .claimsOf(figure)
    .filter((each) => Object.entries(slots).every(([key, value]) => each[key as keyof Claim] === value))
    .map(({ id }) => id);

describe('every claim', () => {
  it.each(packed.claims.map((each) => [each.id, each] as const))('%s is whole', (id, each) => {
    expect(id).toMatch(new RegExp(`^${each.source}-${each.figure}(?:-|$)`));
    expect(each.origin === each.source || database.origins.has(each.origin)).toBe(true);
    expect(each.wording).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(each.wording.length).toBeLessThan(160);
    // An article that names who said it attributes; one that does not, cannot.
    if (each.origin === each.source) expect(each.certainty).not.toBe('attributed');
  });

  it('states the numbers of its quantity in its wording', () => {
    const silent = packed.claims.filter(({ quantity, wording }) => {
      if (!quantity || quantity.low === null || quantity.high === null) return false;
      if (quantity.hedge === 'vague') return !statesVague(wording, quantity.low, quantity.high);
      return !numbersIn(wording).includes(quantity.low);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('has a wording of its own within its source', () => {
    const said = packed.claims.map(({ source, wording }) => `${source} ${wording}`);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('the tables', () => {
  it('describe every figure and statement for a reader', () => {
    for (const { label, definition } of [...packed.figures, ...packed.statements]) {
      expect(label).toMatch(/^\p{Lu}[^.]*$/u);
      expect(definition).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('use every statement; a figure may wait for its first claim', () => {
    const unused = packed.statements.filter(({ id }) => database.claimsOf(id).length === 0);
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('give each origin a spelling to be found by', () => {
    expect(packed.origins.filter(({ aliases }) => aliases.length === 0)).toEqual([]);
    for (const { aliases } of packed.origins)
      for (const alias of aliases) expect(alias).toMatch(/^[\p{Script=Latin}\p{M} .'’&-]+$/u);
  });

  it('put every place where the map has it', () => {
    expect(database.contains('Russia', 'Kursk region')).toBe(true);
    expect(database.contains('Russia', 'Vladivostok')).toBe(true);
    expect(database.contains('Ukraine', 'Donetsk region')).toBe(true);
    expect(database.contains('Donbas', 'Luhansk region')).toBe(true);
    expect(database.contains('Ukraine', 'Crimea')).toBe(true);
    expect(database.contains('Ukraine', 'Kursk region')).toBe(false);
    expect(database.contains('Donbas', 'Zaporizhzhia region')).toBe(false);
  });
});

describe('the articles', () => {
  it('are named as far as they name themselves', () => {
    expect(
      packed.sources.map(({ id, publisher, author, date, dateBasis, url }) => [
        id,
        publisher,
        author,
        date,
        dateBasis,
        url,
      ]),
    ).toEqual([
      ['000', 'VA Tribune', 'Pierre Lellouche', '2024-10-22', 'stated', null],
      ['001', null, null, '2024-11', 'inferred', null],
      ['002', null, null, '2024-10-24/2024-11-05', 'inferred', null],
      ['003', null, null, '2024-11', 'inferred', null],
      ['004', 'DW', null, '2024-10-21', 'inferred', null],
    ]);
    expect(packed.sources[0]?.posted).toBe('2024-10-24');
    expect(packed.sources.map(({ title }) => title !== null)).toEqual([false, true, true, false, true]);
  });

  it('keep one fact of three origins as three claims', () => {
    const kursk = { place: 'Kursk region', asOf: '2024-11' };
    expect(ids('dprk-troops-kursk', kursk)).toEqual([
      '001-dprk-troops-kursk-zelensky',
      '001-dprk-troops-kursk-seoul',
      '001-dprk-troops-kursk-washington',
    ]);
  });

  it('keep a number beside another place as that place’s own', () => {
    const kursk = claim('000-dprk-troops-kursk');
    expect(kursk).toMatchObject({
      origin: 'hur',
      place: 'Kursk region',
      status: 'deployed',
      asOf: '2024-10-22',
    });
    expect(kursk.quantity).toEqual({ low: 2600, high: 2600, hedge: 'none', unit: null });
    expect(kursk).not.toHaveProperty('increment');
  });

  it('keep what Washington did not confirm apart from what it later did', () => {
    expect(ids('dprk-deployment', { origin: 'washington', polarity: 'unconfirmed' })).toEqual([
      '000-dprk-deployment-washington',
      '004-dprk-deployment-washington',
    ]);
    expect(ids('dprk-deployment', { origin: 'washington', polarity: 'affirms' })).toEqual([
      '001-dprk-deployment-washington',
      '002-dprk-deployment-washington',
    ]);
  });

  it('do not take six officers for all the dead of a strike', () => {
    expect(claim('004-dprk-killed')).toMatchObject({
      event: true,
      place: 'Donetsk region',
      asOf: '2024-10-03',
      quantity: { low: 6, high: null, hedge: 'atleast' },
    });
  });

  it('let the losses stand as they are told, though they do not add up', () => {
    const parts = ['000-russia-killed', '000-ukraine-killed', '000-russia-wounded', '000-ukraine-wounded'];
    const sum = parts.reduce((total, id) => total + (claim(id).quantity?.low ?? 0), 0);
    expect(sum).toBe(1_160_000);
    expect(claim('000-war-casualties').quantity?.low).toBe(1_000_000);
  });
});

describe('the files', () => {
  const files = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  it.each(files)('%s is tidy', (name) => {
    const text = readFileSync(join('seeds', name), 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[ \t]+$|\t|\r/mu);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.startsWith('# ')).toBe(true);
  });
});
