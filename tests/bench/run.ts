/**
 * `npm run bench`: every budget beside its peers, as a table and as JSON. Exit status 1 when one is missed.
 *   -- --slow      an engine that is slow on purpose, to see that a budget can be missed; saved nowhere
 *   -- --node      without the browser
 *   -- --runs=20   fewer repetitions than the hundred that count
 */
import { lookUp } from '../../src/look-up.ts';
import type { Row } from './budgets.ts';
import { type Check, measureEngine, plainCheck } from './engine.ts';
import { measureGrowth } from './growth.ts';
import { sentencesOf } from './peers.ts';
import { report } from './report.ts';

const RUNS = 100;
/** What makes the slow engine slow: it looks every sentence up by itself, as a search library would be used. */
const slowCheck: Check = (engine, text) =>
  sentencesOf(text).map((sentence) => lookUp(engine, sentence, { language: 'en' }));

const options = process.argv.slice(2);
const wanted = options.find((option) => option.startsWith('--runs='));
const runs = wanted ? Number(wanted.slice('--runs='.length)) : RUNS;
const slow = options.includes('--slow');

const rows: Row[] = [];
if (slow) rows.push(...measureEngine(Math.min(runs, 5), slowCheck));
else {
  rows.push(...measureEngine(runs, plainCheck));
  rows.push(...measureGrowth(runs));
  if (!options.includes('--node')) {
    const { measurePages } = await import('./pages.ts');
    rows.push(...(await measurePages(runs)));
  }
}
const kept = report(rows, !slow && runs >= RUNS);
process.exitCode = kept ? 0 : 1;
