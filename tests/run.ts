/**
 * `npm test`: every check of the project, one named step after the other, and at the end which of them failed.
 * A failed step does not hide the next. Never changes a source file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, NoBrowser } from './browsers/find.ts';

const failed: string[] = [];

function step(name: string, ...command: [string, ...string[]]): boolean {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const [program, ...words] = command;
  const { status } = spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗ FAILED:'} ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
  return status === 0;
}

try {
  findBrowser('chromium');
  findBrowser('firefox');
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exit(1);
}

step('format and lint', 'npm', 'run', '--silent', 'lint');
step('types', 'npm', 'run', '--silent', 'types');
step('dead code and unused dependencies', 'npm', 'run', '--silent', 'unused');
const built = step('build for both browsers', 'npm', 'run', '--silent', 'build');

// The articles are not part of the project; whoever has them can have every claim verified.
const articles = process.env.SEED_ARTICLES ?? '../shared/seeds';
if (existsSync(articles))
  step('claims against the articles', 'npm', 'run', '--silent', 'seeds:verify', '--', articles);
else console.log(`\nNo articles in ${articles}: the claims are not verified against them.`);

// Without a build of this very source there is nothing to open in a browser.
const projects = built ? [] : ['--project', 'unit', '--project', 'page'];
step('tests', 'vitest', 'run', ...projects, '--reporter=default', '--reporter=./tests/closing-line.ts');

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join('; ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
