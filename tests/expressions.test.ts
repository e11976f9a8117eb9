/**
 * No expression of ours can be made to go back over a text again and again: those written in the code, and those that are
 * built from the languages' tables while texts are read. A tool decides (`scslre`), by the automaton of each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');

interface Written {
  source: string;
  flags: string;
}

/** Where two parts of an expression share out the same letters in many ways: exponential, or a power of the text's length. */
const trapsIn = (expression: Written): string[] =>
  analyse(expression, { reportTypes: { Move: false } }).reports.map(
    ({ type, exponential }) =>
      `${exponential ? 'exponential' : 'polynomial'} (${type}): /${expression.source}/${expression.flags}`,
  );

/** Expressions as they stand in the code, found by where one can begin: enough for code that is formatted by one tool. */
function writtenIn(code: string): Written[] {
  const literal =
    /(?<=[=(,:?!&|[{;]\s*|^\s*|return\s)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s).,;\]}]|$)/gm;
  return [...code.matchAll(literal)].flatMap(([, source = '', flags = '']) => {
    if (/^[/*]/.test(source)) return [];
    new RegExp(source, flags);
    return [{ source, flags }];
  });
}

const files = ['src', 'extension'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

test('what stands in the code', () => {
  const all = files.map((name) => ({ name, written: writtenIn(readFileSync(join(root, name), 'utf8')) }));
  expect(all.flatMap(({ written }) => written).length).toBeGreaterThan(100);
  const traps = all.flatMap(({ name, written }) =>
    written.flatMap(trapsIn).map((trap) => `${name}: ${trap}`),
  );
  expect(traps).toEqual([]);
});

const built = new Map<string, Written>();

beforeAll(() => {
  const Plain = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Plain, {
      construct(target, given: [string | RegExp, string?]) {
        const made = new target(...given);
        built.set(String(made), { source: made.source, flags: made.flags });
        return made;
      },
    }),
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('what is built from tables, in every language that is read', async () => {
  const { bundledEngine } = await import('../src/cli/engine.ts');
  const { lookUp } = await import('../src/look-up.ts');
  const { languages } = await import('../src/languages/index.ts');
  const engine = bundledEngine();
  for (const { tag } of languages) {
    const corpus = parse(readFileSync(join(root, `tests/corpora/${tag}.yaml`), 'utf8')) as { text: string }[];
    const text = corpus.map((entry) => entry.text).join('\n');
    lookUp(engine, text, { language: tag, url: 'https://news.example/2024/11/05/a' });
    engine.check(`5 November 2024\n${text.slice(0, 2_000)}`);
  }
  expect(built.size).toBeGreaterThan(50);
  expect([...built.values()].flatMap(trapsIn)).toEqual([]);
});

test('the tool finds what it is there to find', () => {
  expect(trapsIn(/(?:\p{L}+\s?)+$/u)).not.toEqual([]);
  expect(trapsIn(/\s*,?\s*x/u)).not.toEqual([]);
});
