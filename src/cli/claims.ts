/**
 * `npm run claims`: the bundled claims as a table, with `--json` as one JSON array, or with `--pack` as the file of a claim
 * pack. Prints; decides nothing.
 */
import { compileSeeds, SeedError } from '../claims/compile.ts';
import { packOf, writePack } from '../claims/pack-write.ts';
import type { Claim, Quantity, Source } from '../types.ts';
import { endWithReader } from './early-end.ts';
import { SEEDS } from './seeds.ts';

const HEDGES: Readonly<Record<Quantity['hedge'], string>> = {
  none: '',
  about: 'about ',
  upto: 'up to ',
  nearly: 'nearly ',
  below: 'fewer than ',
  above: 'more than ',
  atleast: 'at least ',
  range: '',
  vague: 'some ',
};

function amount({ low, high, hedge, unit }: Quantity): string {
  const ends = [...new Set([low, high])].filter((end) => end !== null).map((end) => end.toLocaleString('en'));
  return `${HEDGES[hedge]}${ends.join('–')}${unit ? ` ${unit}` : ''}`;
}

/** What the claim says in one cell. `counted` and `total` say no more than the figure's name does. */
function saying(claim: Claim): string {
  const { quantity, polarity, status, period } = claim;
  const marks = (['increment', 'event', 'forecast', 'ambiguous'] as const).filter((mark) => claim[mark]);
  const stage = status === 'counted' || status === 'total' ? null : status;
  const said = quantity ? amount(quantity) : polarity;
  return [said, stage, ...marks, period && `per ${period}`].filter(Boolean).join(', ');
}

function heading({ id, title, publisher, author, subject, date }: Source): string {
  const by = [publisher ?? 'publisher not stated', author, date].filter(Boolean).join(', ');
  return `${id}  ${title ?? `(${subject})`}\n     ${by}`;
}

interface Row {
  cells: readonly string[];
  wording: string;
}

/** Columns as wide as their widest cell; the wording, which is longer than a screen is wide, under each. */
function table(rows: readonly Row[]): string {
  const widths = (rows[0]?.cells ?? []).map((_, column) =>
    Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  return rows
    .map(({ cells, wording }) => {
      const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
      return `  ${line.trimEnd()}\n      ${wording}`;
    })
    .join('\n');
}

const words = process.argv.slice(2);
if (words.length > 1 || words.some((word) => word !== '--json' && word !== '--pack')) {
  console.error('usage: npm run claims [-- --json | --pack]');
  process.exit(2);
}
endWithReader();

try {
  const packed = compileSeeds(SEEDS);
  const { claims, sources } = packed;
  if (words.includes('--pack')) {
    const newest =
      sources
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '';
    const about = 'The claims that come with Second Source, as an example of a pack.';
    process.stdout.write(
      writePack(packOf(packed, { id: 'bundled-claims', name: 'Bundled claims', date: newest, about })),
    );
  } else if (words.includes('--json')) {
    console.log(JSON.stringify(claims, null, 2));
  } else {
    for (const source of sources) {
      const own = claims.filter((claim) => claim.source === source.id);
      const rows = own.map((claim) => ({
        cells: [
          claim.figure,
          saying(claim),
          claim.place ?? '–',
          claim.asOf,
          claim.origin === source.id ? '(the article)' : claim.origin,
        ],
        wording: claim.wording,
      }));
      console.log(`${heading(source)}\n\n${table(rows)}\n`);
    }
    console.log(`${claims.length} claims of ${sources.length} articles.`);
  }
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
