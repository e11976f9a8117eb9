/** The rules and the matrix in `docs/` are what the code would write today, and `check` answers as the README says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { readCorpora } from '../../src/cli/corpus.ts';
import { matrixPage } from '../../src/cli/docs/matrix-page.ts';
import { relationsPage } from '../../src/cli/docs/relations-page.ts';
import { bundledEngine } from '../../src/cli/engine.ts';
import { answerLine } from '../../src/cli/ndjson-answer.ts';
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

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('check answers what the README shows', () => {
  const shown = readme.split('<!-- check -->')[1]?.split('<!-- /check -->')[0] ?? '';
  const [asked = '', answered = ''] = [...shown.matchAll(/```json\n([^`]+)```/gu)].map(([, json]) => json);
  const bytes = Buffer.from(asked.trim());
  const { json } = answerLine({ number: 1, bytes, head: bytes }, bundledEngine(), bytes.length);
  expect(JSON.parse(answered)).toEqual(JSON.parse(json ?? ''));
});

test('the README tells of every field that an answer has', () => {
  const engine = bundledEngine();
  const told = readme.split('| field | what it says |')[1]?.split('\n\n')[0] ?? '';
  const fields = new Set<string>();
  const texts = readCorpora('tests/corpora').filter(({ language }) => language === 'en');
  for (const { text, published } of texts.slice(0, 400)) {
    const { claims, ...rest } = engine.check(text, published === null ? {} : { published });
    for (const one of [
      rest,
      ...claims,
      ...claims.flatMap(({ notes }) => notes),
      ...claims.flatMap(({ pageNotes }) => pageNotes),
    ])
      for (const field of Object.keys(one)) fields.add(field);
  }
  expect(fields.size).toBeGreaterThan(25);
  expect([...fields].filter((field) => !told.includes(`\`${field}\``))).toEqual([]);
});
