/**
 * `npm run claims`: the bundled claims as a table, or with `--json` as one JSON array. Prints; decides nothing.
 */
import { compileSeeds, SeedError } from '../claims/compile.ts';
import type { Claim, Quantity, Source } from '../types.ts';
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

function marks(claim: Claim): string[] {
  const named = (['increment', 'event', 'forecast', 'ambiguous'] as const).filter((mark) => claim[mark]);
  return claim.period ? [...named, `per ${claim.period}`] : named;
}

function heading({ id, title, publisher, author, subject, date }: Source): string {
  const by = [publisher ?? 'publisher not stated', author, date].filter(Boolean).join(', ');
  return `${id}  ${title ?? `(${subject})`}\n     ${by}`;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const words = process.argv.slice(2);
if (words.some((word) => word !== '--json')) {
  console.error('usage: npm run claims [-- --json]');
  process.exit(2);
}
// `claims | head` closes the pipe early; that is no failure.
process.stdout.on('error', () => process.exit(0));

try {
  const { claims, sources } = compileSeeds(SEEDS);
  if (words.includes('--json')) {
    console.log(JSON.stringify(claims, null, 2));
  } else {
    for (const source of sources) {
      const own = claims.filter((claim) => claim.source === source.id);
      const rows = own.map((claim) => [
        `  ${claim.figure}`,
        [claim.quantity ? amount(claim.quantity) : (claim.polarity ?? ''), ...marks(claim)].join(', '),
        claim.place ?? '–',
        claim.asOf,
        claim.origin === source.id ? '(the article)' : claim.origin,
        claim.wording,
      ]);
      console.log(`${heading(source)}\n\n${table(rows)}\n`);
    }
    console.log(`${claims.length} claims of ${sources.length} articles.`);
  }
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
