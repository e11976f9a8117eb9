/** A year beside a verb of loss is no number of dead; beside a noun it may be one. */
import { expect, test } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';

const engine = bundledEngine();
const countsOf = (text: string) =>
  engine.check(text, { published: '2025-03-01' }).claims.flatMap(({ quantity }) => quantity?.low ?? []);

test.each([
  'Mehrere russische Offiziere sind laut Moskau bis Ende 2024 gefallen.',
  'Mehrere russische Generäle sind 2023 gefallen.',
])('no dead are counted in: %s', (text) => {
  expect(countsOf(text)).toEqual([]);
});

test.each([
  ['Bei Kursk sind 2000 Nordkoreaner gefallen.', 2_000],
  ['In Kursk gab es 2024 Tote unter den Nordkoreanern.', 2_024],
])('they are in: %s', (text, dead) => {
  expect(countsOf(text)).toEqual([dead]);
});
