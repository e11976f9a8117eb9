/**
 * A small set of seeds with an article of our own, written to a temporary folder; a test spoils it in one place.
 * The folder is removed when the test file ends.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { hashOf } from '../../src/claims/anchor.ts';

/** Paragraph 2 has a no-break space and a decomposed letter, as pages do. */
export const ARTICLE = [
  'A headline of our own',
  '',
  'First sentence. Some 4,200 guards\u00a0 were sent to  the cafe\u0301 district, said Ms Hart. Last sentence.',
  'Thousands came; half a million stayed at home.',
].join('\r\n');

const SECOND = 'Some 4,200 guards were sent to the café district, said Ms Hart.';
const THIRD = 'Thousands came; half a million stayed at home.';

const GOOD: Readonly<Record<string, string>> = {
  'figures.yaml': `figures:
  - id: guards-sent
    kind: cumulative
    unit: people
    label: Guards sent
    definition: Guards sent to the district so far.
    group: Guards
    family: troops
  - id: guards-hurt
    kind: cumulative
    unit: people
    label: Guards hurt
    definition: Guards hurt so far.
    group: Guards
    family: loss
  - id: guard-pay
    kind: level
    unit: money
    label: Pay of a guard
    definition: What a guard is paid a month.
    group: Pay
    family: other
statements:
  - id: guards-there
    kind: once
    label: Guards are there
    definition: There are guards in the district.
    group: Guards
`,
  'origins.yaml': `- id: hart
  label: Ms Hart
  aliases:
    - Ms Hart
- id: mayor
  label: the mayor
  aliases: []
`,
  'places.yaml': `- { id: Town, within: null }
- { id: Café district, within: Town }
`,
  'articles/010.yaml': `source:
  title: A headline of our own
  publisher: null
  author: null
  subject: on guards
  date: 2024-05
  dateBasis: inferred
  dateFrom: the weather
  url: null
  language: en

claims:
  - id: 010-guards-sent
    figure: guards-sent
    quantity: { hedge: about, low: 4200, high: 4200 }
    status: deployed
    place: Café district
    asOf: null
    origin: hart
    certainty: attributed
    wording: Ms Hart counts about 4,200 guards.
    at: { paragraph: 2, start: 16, end: 79, sha256: "${hashOf(SECOND)}" }
  - id: 010-guards-there
    figure: guards-there
    polarity: affirms
    place: null
    asOf: 2024-05-02
    asOfBasis: stated
    origin: null
    certainty: stated
    wording: There are guards.
    at: { paragraph: 3, start: 0, end: 46, sha256: "${hashOf(THIRD)}" }
  - id: 010-guards-hurt
    figure: guards-hurt
    quantity: { hedge: vague, low: 2000, high: 9999 }
    place: null
    asOf: null
    origin: null
    certainty: stated
    wording: Thousands of guards are hurt.
    at: { paragraph: 3, start: 0, end: 46, sha256: "${hashOf(THIRD)}" }
`,
};

export type SeedName = 'figures.yaml' | 'origins.yaml' | 'places.yaml' | 'articles/010.yaml';

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** One change to one file; `from` must be there. */
export interface Spoil {
  file: SeedName;
  from: string | RegExp;
  to: string;
}

export interface SmallSeeds {
  seeds: string;
  articles: string;
}

/** Writes the good seeds and the article; `spoil` replaces, in one file, one text that must be there. */
export function smallSeeds(spoil?: Spoil): SmallSeeds {
  const dir = mkdtempSync(join(tmpdir(), 'second-source-'));
  made.push(dir);
  const seeds = join(dir, 'seeds');
  const articles = join(dir, 'articles');
  mkdirSync(join(seeds, 'articles'), { recursive: true });
  mkdirSync(articles);
  for (const [name, good] of Object.entries(GOOD)) {
    let text = good;
    if (spoil?.file === name) {
      text = good.replace(spoil.from, spoil.to);
      if (text === good) throw new Error(`${name} has no ${spoil.from}`);
    }
    writeFileSync(join(seeds, name), text);
  }
  writeFileSync(join(articles, '010_own.txt'), ARTICLE);
  return { seeds, articles };
}
