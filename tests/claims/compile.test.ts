/** Good seeds become the packed database; every kind of bad seed is told with its file, its line and a reason. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSeeds, SeedError } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { ARTICLE_SEED, BAD_SEEDS } from './bad-seeds.ts';
import { smallSeeds } from './small-seeds.ts';

function faultsOf(seeds: string): SeedError['faults'] {
  try {
    compileSeeds(seeds);
  } catch (error) {
    if (error instanceof SeedError) return error.faults;
    throw error;
  }
  return [];
}

/** The line on which `text` stands in the spoiled file; the last line of it, where it has several. */
function lineOf(file: string, text: string): number {
  const before = readFileSync(file, 'utf8').split(text)[0] ?? '';
  return before.split('\n').length;
}

describe('good seeds', () => {
  it('fill in what a claim leaves to its article or its figure', () => {
    const { claims, sources } = compileSeeds(smallSeeds().seeds);
    expect(sources.map(({ id }) => id)).toEqual(['010']);
    expect(
      claims.map(({ id, status, asOf, asOfBasis, origin }) => [id, status, asOf, asOfBasis, origin]),
    ).toEqual([
      ['010-guards-sent', 'deployed', '2024-05', 'article', 'hart'],
      ['010-guards-there', null, '2024-05-02', 'stated', '010'],
      ['010-guards-hurt', 'counted', '2024-05', 'article', '010'],
    ]);
    expect(claims[0]?.quantity).toEqual({ low: 4200, high: 4200, hedge: 'about', unit: null });
    expect(claims[1]).toMatchObject({ quantity: null, polarity: 'affirms' });
  });

  it('survive packing as JSON, and open as a database', () => {
    const packed = compileSeeds(smallSeeds().seeds);
    const again = JSON.parse(JSON.stringify(packed));
    expect(again).toEqual(packed);
    const database = openDatabase(again);
    expect(database.claimsOf('guards-sent').map(({ id }) => id)).toEqual(['010-guards-sent']);
    expect(database.contains('Town', 'Café district')).toBe(true);
    expect(database.contains('Café district', 'Town')).toBe(false);
  });

  it('come out the same every time', () => {
    const { seeds } = smallSeeds();
    expect(JSON.stringify(compileSeeds(seeds))).toBe(JSON.stringify(compileSeeds(seeds)));
  });

  it('take the marks that hold, and only those', () => {
    const mark = 'certainty: stated\n    event: true\n    period: P2M\n    forecast: true';
    const { seeds } = smallSeeds({
      file: ARTICLE_SEED,
      from: 'asOf: null\n    origin: null\n    certainty: stated',
      to: `asOf: null\n    origin: null\n    ${mark}`,
    });
    const hurt = compileSeeds(seeds).claims.find(({ id }) => id === '010-guards-hurt');
    expect(hurt).toMatchObject({ event: true, period: 'P2M', forecast: true });
    expect(hurt).not.toHaveProperty('increment');
  });
});

describe('a bad seed is told with file and line', () => {
  it.each(BAD_SEEDS)('$what', ({ file, from, to, at, reason }) => {
    const { seeds } = smallSeeds({ file, from, to });
    const path = join(seeds, file);
    const faults = faultsOf(seeds);
    const fault = faults.find((each) => reason.test(each.reason));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    expect(fault).toMatchObject({ file: path, line: lineOf(path, at) });
  });

  it('lists all faults at once, one a line', () => {
    const { seeds } = smallSeeds({
      file: ARTICLE_SEED,
      from: 'origin: hart',
      to: 'origin: heart\n    colour: red',
    });
    rmSync(join(seeds, 'places.yaml'));
    expect(() => compileSeeds(seeds)).toThrow(
      `${join(seeds, 'places.yaml')}:1: the file cannot be read\n${join(seeds, ARTICLE_SEED)}:`,
    );
  });

  it('does not hide a second fault of other claims', () => {
    const { seeds } = smallSeeds({
      file: ARTICLE_SEED,
      from: 'status: deployed\n    place: Café district',
      to: 'status: total\n    place: Nowhere',
    });
    expect(faultsOf(seeds).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('status of guards-sent'),
      expect.stringContaining('unknown place Nowhere'),
    ]);
  });

  it('an origin with the id of an article', () => {
    const { seeds } = smallSeeds({ file: 'origins.yaml', from: 'id: mayor', to: 'id: "010"' });
    expect(faultsOf(seeds)).toEqual([
      { file: join(seeds, ARTICLE_SEED), line: 1, reason: 'source 010 has the id of an origin' },
    ]);
  });

  it('a file whose name is no id', () => {
    const { seeds } = smallSeeds();
    renameSync(join(seeds, ARTICLE_SEED), join(seeds, 'articles/My Article.yaml'));
    expect(faultsOf(seeds)[0]).toMatchObject({
      file: join(seeds, 'articles/My Article.yaml'),
      line: 1,
      reason: expect.stringContaining("the file's name is the source's id"),
    });
  });

  it('tells a missing folder', () => {
    expect(faultsOf(join(smallSeeds().seeds, 'nowhere')).map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'the file cannot be read'],
      [1, 'the file cannot be read'],
      [1, 'the file cannot be read'],
    ]);
  });
});
