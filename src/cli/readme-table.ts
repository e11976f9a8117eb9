/** The README's table of how well each language is read, with the baselines under it, between its two marks.
 * Made by `npm run evaluate -- --readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../languages/index.ts';
import type { Baseline } from './baselines.ts';
import { addUp, rates, type Score, type Tally } from './scoring.ts';

const OPEN = '<!-- evaluation -->';
const CLOSE = '<!-- /evaluation -->';

const cell = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

function row(
  name: string,
  tally: Tally,
  later: Tally | undefined,
  lookAlikes: { texts: number; invented: number } | undefined,
): string {
  const { precision, recall, f1, bounds } = rates(tally);
  const after = later ? rates(later) : null;
  const silent = lookAlikes ? `${lookAlikes.invented} in ${lookAlikes.texts}` : '–';
  const cells = [precision, recall, f1, bounds, after?.precision ?? null, after?.recall ?? null].map(cell);
  return `| ${name} | ${tally.found + tally.missed} | ${cells.join(' | ')} | ${silent} |`;
}

/** What was invented on the look-alikes of every language together. */
function lookAlikesOf(score: Score): { texts: number; invented: number } {
  const silent = [...score.silent].filter(([kind]) => kind.startsWith('look-alikes '));
  return {
    texts: silent.reduce((sum, [, { texts }]) => sum + texts, 0),
    invented: silent.reduce((sum, [, { invented }]) => sum + invented, 0),
  };
}

/** The Markdown table: a row a language, one for all, and one a baseline. `later`: the half written after the rules. */
function readmeTable(score: Score, later: Score, baselines: readonly Baseline[]): string {
  const rows = languages.flatMap(({ tag, name }) => {
    const tally = score.figures.get(tag);
    return tally ? [row(name, tally, later.figures.get(tag), score.silent.get(`look-alikes ${tag}`))] : [];
  });
  return [
    '| language | claims | precision | recall | F1 | bounds right | precision, later half | recall, later half | false claims on look-alikes |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    row('all', addUp(score.figures.values()), addUp(later.figures.values()), lookAlikesOf(score)),
    ...baselines.map((one) =>
      row(
        `*all, by ${one.name} alone*`,
        addUp(one.score.figures.values()),
        undefined,
        lookAlikesOf(one.score),
      ),
    ),
  ].join('\n');
}

/** Puts the table between the marks of the README at `path`. Throws where a mark is missing. */
export function writeReadmeTable(
  path: string,
  score: Score,
  later: Score,
  baselines: readonly Baseline[],
): void {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(OPEN);
  const to = text.indexOf(CLOSE);
  if (from < 0 || to < from) throw new Error(`${path}: the marks ${OPEN} and ${CLOSE} are missing`);
  writeFileSync(
    path,
    `${text.slice(0, from + OPEN.length)}\n${readmeTable(score, later, baselines)}\n${text.slice(to)}`,
  );
}
