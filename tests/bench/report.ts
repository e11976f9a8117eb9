/** The benchmarks' table, their JSON in `.bench/last.json`, and what has changed since the run before, by ratio. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isKept, type Row, ratioOf } from './budgets.ts';
import { sideBySide } from './side-by-side.ts';

const file = resolve(import.meta.dirname, '../../.bench/last.json');

interface Saved {
  when: string;
  node: string;
  rows: (Row & { ratio: number; kept: boolean })[];
}

const keyOf = ({ where, what, peer }: Row): string => `${where}|${what}|${peer}`;

function before(): ReadonlyMap<string, number> {
  if (!existsSync(file)) return new Map();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
  return new Map(saved.rows.map((row) => [keyOf(row), row.ratio]));
}

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);

/** "×0.04 (25 times faster)" is said as a ratio of the smaller to the larger only where it is promised so. */
const bound = (atMost: number | null): string =>
  atMost === null ? '' : atMost < 1 ? `≤ 1/${Math.round(1 / atMost)}` : `≤ ${atMost}`;

function tableOf(rows: readonly Row[], earlier: ReadonlyMap<string, number>): string {
  const head = ['', 'where', 'what', 'ours', 'first run', 'beside', 'theirs', 'ratio', 'bound', 'since last'];
  const lines = rows.map((row) => {
    const ratio = ratioOf(row);
    const last = earlier.get(keyOf(row));
    return [
      row.atMost === null ? ' ' : isKept(row) ? '✓' : '✗',
      row.where,
      row.what,
      `${shown(row.ours)} ${row.unit}`,
      row.cold === undefined ? '' : `${shown(row.cold)} ${row.unit}`,
      row.peer,
      `${shown(row.theirs)} ${row.unit}`,
      shown(ratio),
      bound(row.atMost),
      last === undefined ? '' : `× ${(ratio / last).toFixed(2)}`,
    ];
  });
  return inColumns([head, ...lines]);
}

function inColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints, saves, and says whether every budget is kept. */
export function report(rows: readonly Row[], save: boolean): boolean {
  const missed = rows.filter((row) => !isKept(row));
  console.log(tableOf(rows, before()));
  console.log(`\n${inColumns(sideBySide(rows, shown))}`);
  console.log(
    missed.length === 0
      ? '\nEvery budget is kept.'
      : `\n${missed.length} of ${rows.filter(({ atMost }) => atMost !== null).length} budgets are missed:\n${missed
          .map(
            (row) =>
              `- ${row.where}: ${row.what}, ${shown(ratioOf(row))} × ${row.peer}; allowed ${bound(row.atMost)}`,
          )
          .join('\n')}`,
  );
  if (save) {
    const saved: Saved = {
      when: new Date().toISOString(),
      node: process.version,
      rows: rows.map((row) => ({ ...row, ratio: ratioOf(row), kept: isKept(row) })),
    };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(saved, null, 2)}\n`);
  }
  return missed.length === 0;
}
