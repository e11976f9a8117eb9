/**
 * Test claims in one readable line each, over the project's own figures and places:
 *   'dprk-killed ~600 on:2024-11-05 @Kursk_region by:nis planned event increment forecast ambiguous period:month'
 * Quantities: 600, ~600 (about), <=600 (up to), <600 (fewer than), nearly:600, >600, >=600, 500-700, thousands.
 */
import { compileSeeds } from '../../src/claims/compile.ts';
import { type Database, openDatabase } from '../../src/claims/database.ts';
import type {
  Claim,
  PackedDatabase,
  PageClaim,
  Polarity,
  Quantity,
  Source,
  Status,
} from '../../src/types.ts';

const seeds = compileSeeds('seeds');
const figures = new Map(seeds.figures.map((figure) => [figure.id, figure]));
const statements = new Map(seeds.statements.map((statement) => [statement.id, statement]));

const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  tens_of_thousands: [20000, 99999],
};

function bounds(word: string): Omit<Quantity, 'unit'> | null {
  const vague = VAGUE[word];
  if (vague) return { low: vague[0], high: vague[1], hedge: 'vague' };
  const match = /^(~|<=|<|nearly:|>=|>)?(\d+)(?:-(\d+))?$/u.exec(word);
  if (!match) return null;
  const n = Number(match[2]);
  if (match[3] !== undefined) return { low: n, high: Number(match[3]), hedge: 'range' };
  switch (match[1]) {
    case '~':
      return { low: n, high: n, hedge: 'about' };
    case '<=':
      return { low: null, high: n, hedge: 'upto' };
    case '<':
      return { low: null, high: n, hedge: 'below' };
    case 'nearly:':
      return { low: null, high: n, hedge: 'nearly' };
    case '>=':
      return { low: n, high: null, hedge: 'atleast' };
    case '>':
      return { low: n, high: null, hedge: 'above' };
    default:
      return { low: n, high: n, hedge: 'none' };
  }
}

const STATUSES = new Set(['planned', 'training', 'arrived', 'deployed', 'fighting', 'counted', 'total']);
const POLARITIES = new Set(['affirms', 'denies', 'unconfirmed']);
const MARKS = new Set(['event', 'increment', 'forecast', 'ambiguous']);

type Told = Omit<
  Claim,
  'id' | 'source' | 'asOf' | 'origin' | 'asOfBasis' | 'certainty' | 'wording' | 'at'
> & {
  asOf: string | null;
  origin: string | null;
};

function read(line: string): Told {
  const [figure = '', ...words] = line.trim().split(/\s+/u);
  const family = figures.get(figure)?.family;
  if (family === undefined && !statements.has(figure)) throw new Error(`no figure or statement: ${line}`);
  const told: Told = {
    figure,
    quantity: null,
    polarity: null,
    status:
      family === undefined
        ? null
        : family === 'troops'
          ? 'deployed'
          : family === 'loss'
            ? 'counted'
            : 'total',
    place: null,
    asOf: null,
    origin: null,
  };
  for (const word of words) {
    const [key, value = ''] = word.split(':');
    const quantity = bounds(word);
    if (quantity) told.quantity = { ...quantity, unit: null };
    else if (word === 'statusless') told.status = null;
    else if (STATUSES.has(word)) told.status = word as Status;
    else if (POLARITIES.has(word)) told.polarity = word as Polarity;
    else if (MARKS.has(word)) Object.assign(told, { [word]: true });
    else if (word.startsWith('@')) told.place = word.slice(1).replaceAll('_', ' ');
    else if (key === 'on') told.asOf = value;
    else if (key === 'by') told.origin = value;
    else if (key === 'period') told.period = value;
    else if (key === 'unit' && told.quantity) told.quantity.unit = value;
    else throw new Error(`not understood: ${word} in ${line}`);
  }
  return told;
}

/** A claim of the page. */
export function onPage(line: string): PageClaim {
  const { quantity, ...told } = read(line);
  const text = line.split(' ')[1] ?? '';
  return {
    ...told,
    quantity: quantity && { ...quantity, text },
    quote: line,
    start: 0,
    end: line.length,
    at: { start: 0, end: 4 },
  };
}

export const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  title: null,
  publisher: `Paper ${id}`,
  author: null,
  subject: 'on a test',
  date: '2024-11-05',
  dateBasis: 'stated',
  dateFrom: null,
  url: null,
  language: 'en',
  ...changes,
});

/** A claim of the database, of source `from`; its origin is the article itself unless named. */
export function inSource(line: string, id = 'c1', from = 's1', changes: Partial<Claim> = {}): Claim {
  const { asOf, origin, ...told } = read(line);
  return {
    ...told,
    id,
    source: from,
    asOf: asOf ?? '2024-11-05',
    asOfBasis: 'stated',
    origin: origin ?? from,
    certainty: 'stated',
    wording: line,
    at: { paragraph: 1, start: 0, end: 1, sha256: id.padEnd(64, '0') },
    ...changes,
  };
}

/** A database of the project's figures, statements, origins and places, with these claims. */
export function database(claims: readonly Claim[], sources?: readonly Source[]): Database {
  const ids = [...new Set(claims.map((claim) => claim.source))];
  const packed: PackedDatabase = {
    ...seeds,
    sources: [...(sources ?? ids.map((id) => source(id)))],
    claims: [...claims],
  };
  return openDatabase(packed);
}

/** "corroborates same-value", or "no relation". */
export const inWords = (decision: { relation: string; reason: string } | null): string =>
  decision === null ? 'no relation' : `${decision.relation} ${decision.reason}`;
