/** The rules and the matrix in `docs/` are what the code would write today. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { matrixPage } from '../../src/cli/docs/matrix-page.ts';
import { relationsPage } from '../../src/cli/docs/relations-page.ts';
import { RULES } from '../../src/matching/rules.ts';

const database = openDatabase(compileSeeds('seeds'));
const inDocs = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** Looking for examples tries thousands of pages: a second of work, more on a busy machine. */
const ENOUGH = 60_000;

// After a change of rules, numbers, wording or seeds: npm run docs:relations
test('docs/relations.md is up to date', { timeout: ENOUGH }, () =>
  expect(inDocs('relations.md')).toBe(relationsPage(database)),
);
test('docs/matrix.md is up to date', () => expect(inDocs('matrix.md')).toBe(matrixPage(database)));

test('each rule is told with an example of each of its reasons', () => {
  const page = inDocs('relations.md');
  for (const { number, says, reasons } of RULES) {
    const told = page.split(`**${number}.** ${says}`)[1]?.split(/\n\*\*\d+\.\*\*/u)[0] ?? '';
    const examples = [...told.matchAll(/^ {2}- `([\w-]+)` \(/gmu)].map((match) => match[1]);
    expect(examples).toEqual([...reasons]);
  }
});

test('every claim stands in the matrix, once', () => {
  const page = inDocs('matrix.md');
  const rows = page.match(/^(?:\d+\.|-) \d{3} /gmu) ?? [];
  expect(rows).toHaveLength(database.packed.claims.length);
});
