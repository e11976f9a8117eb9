/**
 * The claims of one figure or statement as comma-separated values (RFC 4180), for a reader's own sheet. Column names are the data's
 * own and the same in every language, so that the files of several readers fit together. Pure: never touches the clipboard.
 */
import type { Database } from '../../../src/claims/database.ts';
import type { Claim } from '../../../src/types.ts';
import type { Words } from '../words.ts';

const COLUMNS = [
  'figure',
  'claim',
  'as_of',
  'as_of_basis',
  'low',
  'high',
  'hedge',
  'unit',
  'polarity',
  'status',
  'place',
  'marks',
  'said_by',
  'source',
  'published',
  'wording',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

function rowOf(claim: Claim, database: Database, words: Words): Row {
  const { quantity, period } = claim;
  const marks = (['increment', 'event', 'forecast', 'ambiguous'] as const).filter((mark) => claim[mark]);
  return {
    figure: claim.figure,
    claim: claim.id,
    as_of: claim.asOf,
    as_of_basis: claim.asOfBasis,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    hedge: quantity?.hedge ?? null,
    unit: quantity ? (quantity.unit ?? database.figures.get(claim.figure)?.unit ?? null) : null,
    polarity: claim.polarity,
    status: claim.status,
    place: claim.place,
    marks: [...marks, ...(period === undefined ? [] : [`period: ${period}`])].join('; '),
    said_by: words.origin(claim.origin),
    source: words.source(claim.source),
    published: database.sources.get(claim.source)?.date ?? null,
    wording: claim.wording,
  };
}

/** A sheet would run a cell that begins like a formula: an apostrophe makes it text again. Numbers are left alone. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvOf(claims: readonly Claim[], database: Database, words: Words): string {
  const rows = claims.map((claim) => rowOf(claim, database, words));
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
