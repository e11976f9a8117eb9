/**
 * `npm run evaluate`: how well the engine reads, on the project's own corpora or on any other set, as tables or as JSON.
 * Exit status: 0 measured, 1 a set could not be read, 2 wrong usage. How good is good enough is the tests' business.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SeedError } from '../claims/compile.ts';
import type { CheckContext } from '../types.ts';
import { BadCorpus, readCorpora, readGold, type WantedText } from './corpus.ts';
import type { DateTally } from './date-baseline.ts';
import { endWithReader } from './early-end.ts';
import { bundledEngine } from './engine.ts';
import { UnreadableFile } from './files.ts';
import { readingsOf, textsToList } from './readings.ts';
import { writeReadmeTable } from './readme-table.ts';
import {
  addUp,
  type ReadClaim,
  rates,
  type Score,
  type ScoreOptions,
  SLOTS,
  scoreTexts,
  type Tally,
} from './scoring.ts';

const USAGE = `usage: npm run evaluate                       the project's own corpora
       npm run evaluate -- TEXTS GOLD         another set: JSON lines of texts, and of gold

  --show        list what was missed, invented or read with a wrong bound or slot
  --baselines   measure Fuse.js, MiniSearch and sentence embeddings alone in the same run
  --readings    what is read of every text and of every two, and no scores: to be compared before and after a change
  --later       in both lists the later half too, by which nothing is to be mended
  --json        the numbers as one JSON object
  --readme      put the table of the project's own corpora, with the baselines, into README.md
  --help        this text
`;
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const CORPORA = fileURLToPath(new URL('../../tests/corpora', import.meta.url));
/** Figures that sets from elsewhere have no id for. */
const UNJUDGED = new Set([
  'russia-tanks-lost',
  'russia-armour-lost',
  'russia-killed-daily',
  'war-killed',
  'dprk-containers',
]);

const percent = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** Columns padded to their widest cell: names to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

type Read = (text: WantedText) => readonly ReadClaim[];

function ratesRow(name: string, tally: Tally): string[] {
  const { precision, recall, f1, bounds } = rates(tally);
  const wanted = tally.found + tally.missed;
  return [
    name,
    String(wanted),
    ...[precision, recall, f1, bounds].map(percent),
    String(tally.missed),
    String(tally.invented),
  ];
}

const RATES_HEAD = ['wanted', 'precision', 'recall', 'F1', 'bounds', 'missed', 'invented'];

function slotsRow(name: string, tally: Tally): string[] {
  return [
    name,
    ...SLOTS.map((slot) => percent(tally.asked[slot] === 0 ? null : tally.right[slot] / tally.asked[slot])),
  ];
}

function languageRows(
  tallies: Map<string, Tally>,
  row: (name: string, tally: Tally) => string[],
): string[][] {
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => row(name, tally));
  return tallies.size > 1 ? [...rows, row('all', addUp(tallies.values()))] : rows;
}

function report(score: Score): string {
  const figures = [...score.byFigure].sort(([a], [b]) => a.localeCompare(b));
  const silent = [...score.silent].sort(([a], [b]) => a.localeCompare(b));
  return [
    'Figures: figure and numbers right',
    table(['language', ...RATES_HEAD], languageRows(score.figures, ratesRow)),
    '',
    'Of the figures found, what else was right, where it was asked',
    table(['language', ...SLOTS], languageRows(score.figures, slotsRow)),
    '',
    'Statements: statement and polarity right',
    table(['language', ...RATES_HEAD], languageRows(score.statements, ratesRow)),
    '',
    'By figure',
    table(
      ['figure', ...RATES_HEAD],
      figures.map(([id, tally]) => ratesRow(id, tally)),
    ),
    '',
    'Texts in which nothing is to be read',
    table(
      ['kind', 'texts', 'false claims'],
      silent.map(([kind, { texts, invented }]) => [kind, String(texts), String(invented)]),
    ),
  ].join('\n');
}

/** The half that was written by somebody who had not seen the rules says how they generalise. */
function halves(wanted: readonly WantedText[], read: Read, options: ScoreOptions): string | null {
  if (wanted.some(({ half }) => half === null)) return null;
  const rows = (['before', 'after'] as const).flatMap((half) => {
    const texts = wanted.filter((text) => text.half === half);
    const { figures, silent } = scoreTexts(texts, read, options);
    const invented = [...silent.values()].reduce((sum, kind) => sum + kind.invented, 0);
    return languageRows(figures, (name, tally) => ratesRow(`${name}, ${half}`, tally)).map((row) => [
      ...row,
      row[0]?.startsWith('all') ? String(invented) : '',
    ]);
  });
  return `Figures, by whether a text was written before the rules or after them\n${table(['language, half', ...RATES_HEAD, 'false on look-alikes'], rows)}`;
}

const saying = (claim: { low: number | null; high: number | null }): string =>
  `${claim.low ?? '…'}–${claim.high ?? '…'}`;

function show(score: Score): string {
  const lines: string[] = ['Missed'];
  for (const { text, want, got } of score.misses) {
    const wanted = want.polarity ?? want.quantities.map(saying).join(' or ');
    const phrase = text.text.slice(want.at.start, want.at.end);
    lines.push(
      `  ${text.id}  ${want.figures[0]} ${wanted}${got === null ? '' : ` (filed under ${got})`}: “${phrase}”`,
    );
  }
  lines.push('', 'Invented');
  for (const { text, claim } of score.inventions) {
    const read = claim.quantity === null ? claim.polarity : saying(claim.quantity);
    lines.push(
      `  ${text.id}  ${claim.figure} ${read}: “${text.text.slice(claim.at.start, claim.at.end)}” in “${claim.quote.trim()}”`,
    );
  }
  lines.push('', 'Found, but with a wrong bound or slot');
  for (const { text, want, slot, got } of score.wrong) {
    const asked =
      slot === 'bounds'
        ? want.quantities.map(saying)
        : slot === 'marks' || slot === 'phrase'
          ? []
          : (want.slots[slot] ?? []).map((value) => value ?? 'none');
    const wanted = asked.length === 0 ? '' : `, wanted ${asked.join(' or ')}`;
    lines.push(
      `  ${text.id}  ${want.figures[0]} ${slot}: ${got}${wanted}: “${text.text.slice(want.at.start, want.at.end)}”`,
    );
  }
  return lines.join('\n');
}

const plain = (tally: Tally): object => ({ ...rates(tally), ...tally });

function dateReport(tallies: ReadonlyMap<string, DateTally>): string {
  const head = ['language', 'told', 'ours', 'chrono-node', 'page’s date', 'ours wrong', 'chrono-node wrong'];
  const rows = [...tallies].map(([language, tally]) => [
    language,
    ...[tally.told, tally.ours, tally.chrono, tally.untold, tally.oursInvented, tally.chronoInvented].map(
      String,
    ),
  ]);
  return `Dates told in the text, and claims that have the page’s: our tables beside chrono-node\n${table(head, rows)}`;
}

function asJson(score: Score): object {
  const all = (tallies: Map<string, Tally>): object =>
    Object.fromEntries([...tallies].map(([name, tally]) => [name, plain(tally)]));
  return {
    figures: { ...all(score.figures), all: plain(addUp(score.figures.values())) },
    statements: { ...all(score.statements), all: plain(addUp(score.statements.values())) },
    byFigure: all(score.byFigure),
    silent: Object.fromEntries(score.silent),
  };
}

function parse(args: string[]) {
  const boolean = { type: 'boolean' } as const;
  const options = {
    show: boolean,
    baselines: boolean,
    json: boolean,
    readings: boolean,
    later: boolean,
    readme: boolean,
    help: boolean,
  };
  return parseArgs({ args, allowPositionals: true, options });
}

function contextOf(text: WantedText): CheckContext {
  return {
    ...(text.published === null ? {} : { published: text.published }),
    ...(text.title === null ? {} : { title: text.title }),
  };
}

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const startedIn = process.env.npm_lifecycle_event === 'evaluate' ? process.env.INIT_CWD : undefined;
  const [texts, gold, ...more] = positionals.map((file) => resolve(startedIn ?? process.cwd(), file));
  if (more.length > 0 || (texts !== undefined && gold === undefined)) {
    process.stderr.write(`give both TEXTS and GOLD, or neither\n${USAGE}`);
    return 2;
  }
  let wanted: WantedText[];
  try {
    wanted = texts === undefined || gold === undefined ? readCorpora(CORPORA) : readGold(texts, gold);
  } catch (error) {
    if (!(error instanceof BadCorpus || error instanceof UnreadableFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const options: ScoreOptions = texts === undefined ? {} : { unjudged: UNJUDGED };
  const engine = bundledEngine();
  const check = (text: WantedText) => engine.check(text.text, contextOf(text)).claims;
  const read: Read = check;
  const listed = textsToList(wanted, values.later ?? false);
  if (values.readings) {
    process.stdout.write(readingsOf(listed, check));
    return 0;
  }
  const score = scoreTexts(wanted, read, options);
  const baselines =
    values.baselines || values.readme
      ? await (await import('./baselines.ts')).runBaselines(wanted, engine.database.packed.claims, options)
      : [];
  if (values.json) {
    const beside = Object.fromEntries(baselines.map(({ name, score: other }) => [name, asJson(other)]));
    process.stdout.write(
      `${JSON.stringify({ engine: asJson(score), ...(values.baselines ? { baselines: beside } : {}) }, null, 1)}\n`,
    );
    return 0;
  }
  process.stdout.write(`${report(score)}\n`);
  const byHalf = halves(wanted, read, options);
  if (byHalf !== null) process.stdout.write(`\n${byHalf}\n`);
  if (baselines.length > 0) {
    const rows = [{ name: 'this engine', score }, ...baselines].map(({ name, score: other }) => [
      ...ratesRow(name, addUp(other.figures.values())),
      String([...other.silent.values()].reduce((sum, kind) => sum + kind.invented, 0)),
    ]);
    const title =
      'Beside search by letters, words or meaning alone, each at the cut-off that suits it best on this set';
    process.stdout.write(`\n${title}\n${table(['', ...RATES_HEAD, 'false on look-alikes'], rows)}\n`);
  }
  if (values.baselines) {
    const { compareDates } = await import('./date-baseline.ts');
    process.stdout.write(`\n${dateReport(compareDates(wanted, read))}\n`);
  }
  if (values.show) process.stdout.write(`\n${show(scoreTexts(listed, read, options))}\n`);
  if (values.readme && texts === undefined) {
    const later = wanted.filter(({ half }) => half === 'after');
    writeReadmeTable(README, score, scoreTexts(later, read, options), baselines);
  }
  return 0;
}

endWithReader();
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
