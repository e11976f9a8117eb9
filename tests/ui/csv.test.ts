/** A figure's claims as comma-separated values: every fact in its column, open ends empty, nothing that a sheet would run. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../extension/ui/panel/csv.ts';
import { claim } from '../figures/build.ts';
import { database, words } from './desk.ts';

/** Rows of the answer by their columns' names; no cell of these tests spans lines. */
function rowsOf(figure: string): Record<string, string>[] {
  const [head = '', ...lines] = csvOf(database.claimsOf(figure), database, words).trimEnd().split('\r\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    expect(cells).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

describe('a figure', () => {
  const rows = rowsOf('dprk-killed');
  const row = (id: string) => rows.find((one) => one.claim === id);

  it('has a row a claim, with plain numbers and open ends left empty', () => {
    expect(rows.map(({ claim: id, low, high }) => [id, low, high]).sort()).toEqual([
      ['ceiling', '', '6000'],
      ['floor', '1000', ''],
      ['range', '2000', '4000'],
      ['vague', '24', '99'],
    ]);
  });

  it('tells date, unit, place, marks, who said it and where', () => {
    expect(row('floor')).toMatchObject({
      as_of: '2024-12-19',
      unit: 'people',
      hedge: 'atleast',
      place: 'Kursk region',
      said_by: 'South Korea’s intelligence service',
      source: 'The Gazette',
      published: '2024-12-20',
      wording: 'At least a thousand were killed.',
    });
    expect(row('vague')?.marks).toBe('event');
  });
});

it('gives a statement its answers and no numbers', () => {
  expect(
    rowsOf('dprk-deployment').map(({ polarity, low, high, unit }) => [polarity, low, high, unit]),
  ).toEqual([
    ['affirms', '', '', ''],
    ['denies', '', '', ''],
  ]);
});

it('quotes commas and quotation marks, and makes text of what looks like a formula', () => {
  const lines = csvOf(
    [claim({ wording: 'Killed, wounded or "missing".' }), claim({ wording: '=1+1' })],
    database,
    words,
  ).split('\r\n');
  expect(lines[1]).toMatch(/,"Killed, wounded or ""missing""\."$/);
  expect(lines[2]).toMatch(/,'=1\+1$/);
});
