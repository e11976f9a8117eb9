import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TAGS } from '../../src/languages/language.ts';
import { tagNumbers } from '../../src/reading/tag-numbers.ts';
import { numberOf, Tags } from '../../src/reading/tags.ts';

const { transform } = tagNumbers();
const built = (code: string): string => transform(code, '/src/reading/rule.ts')?.code ?? code;

test('every tag has a number of its own, and a set answers to either', () => {
  expect(new Set(TAGS.map(numberOf)).size).toBe(TAGS.length);
  for (const tag of TAGS) {
    const one = Tags.of([tag]);
    expect([...one]).toEqual([tag]);
    expect(one.has(numberOf(tag))).toBe(true);
  }
});

test('names in questions become numbers', () => {
  const [of, from] = [numberOf('of'), numberOf('from')];
  expect(built("has(units[at(k) - 1], 'of')")).toBe(`has(units[at(k) - 1], ${of})`);
  expect(built("anyIn(units, Math.max(0, k), k, 'of')")).toBe(`anyIn(units, Math.max(0, k), k, ${of})`);
  expect(built("hasAny(\n  unit,\n  ['of', 'from'],\n)")).toBe(`hasAny(\n  unit,\n  [${of}, ${from}],\n)`);
});

test('nothing else does: other words, other questions, what is no rule', () => {
  for (const code of [
    "measures.has('of')",
    "unit.text === 'of'",
    "has(unit, 'nothing of ours')",
    'has(unit, tag)',
  ])
    expect(built(code)).toBe(code);
  expect(transform("has(unit, 'of')", '/src/languages/en.ts')).toBeNull();
});

test('hardly a question of the rules is asked by name when they are built', () => {
  const folder = resolve(import.meta.dirname, '../../src/reading');
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'tag-numbers.ts')
    .map((file) => built(readFileSync(resolve(folder, file), 'utf8')))
    .join('\n');
  const asked = (by: string): number =>
    rules.match(new RegExp(`\\bhas\\([^()']*, ${by}\\)`, 'gu'))?.length ?? 0;
  expect(asked("'\\w+'")).toBe(0);
  expect(asked('\\d+')).toBeGreaterThan(1000);
});
