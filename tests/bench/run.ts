/**
 * `npm run bench`: every budget beside its peers, as a table and as JSON. Exit status: 0 all budgets kept, 1 one is missed,
 * 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { lookUp } from '../../src/look-up.ts';
import type { Row } from './budgets.ts';
import { type Check, measureEngine, measureLanguages, plainCheck } from './engine.ts';
import { measureGrowth } from './growth.ts';
import { sentencesOf } from './peers.ts';
import { report } from './report.ts';

const RUNS = 100;
/** What makes the slow engine slow: it looks every sentence up by itself, as a search library would be used. */
const slowCheck: Check = (engine, text) =>
  sentencesOf(text).map((sentence) => lookUp(engine, sentence, { language: 'en' }));

const USAGE = `usage: npm run bench [-- options]     every budget beside its peers; a quarter of an hour

  --slow      an engine that is slow on purpose, to see that a budget can be missed; saved nowhere
  --node      without the browser
  --runs=20   fewer repetitions than the hundred that count, in a few minutes; saved nowhere
  --help      this text`;

function asked() {
  const boolean = { type: 'boolean' } as const;
  const options = { slow: boolean, node: boolean, help: boolean, runs: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const runs = values.runs === undefined ? RUNS : Number(values.runs);
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs: “${values.runs}” is no number of runs`);
  return { ...values, runs };
}

async function measureAll({ slow, node, runs }: ReturnType<typeof asked>): Promise<boolean> {
  const rows: Row[] = [];
  if (slow) rows.push(...measureEngine(Math.min(runs, 5), slowCheck));
  else {
    rows.push(...measureEngine(runs, plainCheck));
    rows.push(...measureLanguages(runs));
    rows.push(...measureGrowth(runs));
    if (!node) {
      const { measurePages } = await import('./pages.ts');
      rows.push(...(await measurePages(runs)));
    }
  }
  return report(rows, !slow && runs >= RUNS);
}

let options: ReturnType<typeof asked> | null = null;
try {
  options = asked();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
if (options?.help) console.log(USAGE);
else if (options) process.exitCode = (await measureAll(options)) ? 0 : 1;
