/** The measuring itself: what counts as found, missed, invented, and rightly bounded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpora, readGold, readSaying, type WantedText } from '../../src/cli/corpus.ts';
import { textsToList } from '../../src/cli/readings.ts';
import { addUp, type ReadClaim, rates, scoreTexts } from '../../src/cli/scoring.ts';
import { finish, linesOf, run, start } from './run.ts';

const CORPORA = fileURLToPath(new URL('../corpora', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function corpus(yaml: string, name = 'en.yaml'): WantedText[] {
  writeFileSync(join(folder, name), yaml);
  return readCorpora(folder);
}

const SENTENCE = 'About 600 North Koreans died, Seoul said.';
const WANTED = `
- text: "${SENTENCE}"
  published: 2025-04-30
  claims:
    - {figure: dprk-killed, says: about 600, origin: seoul, phrase: "About 600 North Koreans"}
`;
const READ: ReadClaim = {
  start: 0,
  end: SENTENCE.length,
  at: { start: 0, end: 23 },
  quote: SENTENCE,
  figure: 'dprk-killed',
  quantity: { low: 600, high: 600, hedge: 'about', unit: null, text: '600' },
  polarity: null,
  status: 'counted',
  place: null,
  asOf: '2025-04-30',
  origin: 'seoul',
};

describe('readSaying', () => {
  it.each([
    ['600', 600, 600, 'none', null],
    ['about 600', 600, 600, 'about', null],
    ['up to 600', null, 600, 'upto', null],
    ['nearly 600', null, 600, 'nearly', null],
    ['below 600', null, 600, 'below', null],
    ['above 600', 600, null, 'above', null],
    ['at least 600', 600, null, 'atleast', null],
    ['300 to 400', 300, 400, 'range', null],
    ['thousands', 2000, 9999, 'vague', null],
    ['up to 20000 USD', null, 20000, 'upto', 'USD'],
  ])('reads “%s”', (saying, low, high, hedge, unit) => {
    expect(readSaying(saying)).toEqual({ low, high, hedge, unit });
  });

  it.each(['some 600', '600,000', 'about 300 to 400', ''])('does not understand “%s”', (saying) => {
    expect(readSaying(saying)).toBeNull();
  });
});

describe('corpora', () => {
  it('find the phrase in the text', () => {
    const [text] = corpus(WANTED);
    expect(text?.claims[0]?.at).toEqual({ start: 0, end: 23 });
  });

  it.each([
    [
      'a phrase that is not there',
      WANTED.replace('phrase: "About', 'phrase: "Around'),
      /en\.yaml, entry 1 .*phrase not in the text: “Around 600/,
    ],
    ['an unknown field', WANTED.replace('origin:', 'speaker:'), /claim 1: unknown field speaker/],
    [
      'neither number nor polarity',
      WANTED.replace('says: about 600, ', ''),
      /either a quantity or a polarity/,
    ],
    ['a look-alike that YAML takes for a mapping', '- he said: 3', /entry 1/],
  ])('refuse %s, saying where', (_, yaml, message) => {
    expect(() => corpus(yaml)).toThrow(message);
  });
});

describe('scoreTexts', () => {
  const score = (claims: ReadClaim[], yaml = WANTED) => scoreTexts(corpus(yaml), () => claims);
  const tallyOf = (claims: ReadClaim[], yaml = WANTED) => addUp(score(claims, yaml).figures.values());

  it('finds a claim with all its slots', () => {
    const tally = tallyOf([READ]);
    expect(tally).toMatchObject({ found: 1, missed: 0, invented: 0, boundsRight: 1 });
    expect(tally.right).toEqual(tally.asked);
    expect(rates(tally)).toEqual({ precision: 1, recall: 1, f1: 1, bounds: 1 });
  });

  it('finds it with a wrong bound and wrong slots, and counts those', () => {
    const claim: ReadClaim = {
      ...READ,
      quantity: { low: 600, high: null, hedge: 'atleast', unit: null, text: '600' },
      origin: 'nis',
      asOf: '2024-01-01',
      ambiguous: true,
    };
    const { wrong, figures } = score([claim]);
    expect(addUp(figures.values())).toMatchObject({ found: 1, invented: 0, boundsRight: 0 });
    expect(wrong.map(({ slot }) => slot)).toEqual(['bounds', 'asOf', 'origin', 'marks']);
  });

  it('misses another number, another measure and another sentence, and holds them against the reader', () => {
    for (const change of [
      { quantity: { low: 700, high: 700, hedge: 'none', unit: null, text: '700' } as const },
      { figure: 'dprk-wounded' },
      { start: 100, end: 120, at: { start: 100, end: 105 } },
    ]) {
      expect(tallyOf([{ ...READ, ...change }])).toMatchObject({ found: 0, missed: 1, invented: 1 });
    }
    expect(tallyOf([])).toMatchObject({ found: 0, missed: 1, invented: 0 });
  });

  it('counts the same claim read twice as one invention', () => {
    expect(tallyOf([READ, { ...READ }])).toMatchObject({ found: 1, missed: 0, invented: 1 });
  });

  it('takes what is present for what was sent, and a neighbour for a neighbour', () => {
    const sent = WANTED.replace('dprk-killed', 'dprk-troops-sent');
    expect(tallyOf([{ ...READ, figure: 'dprk-troops-present' }], sent)).toMatchObject({
      found: 1,
      invented: 0,
    });
    expect(tallyOf([{ ...READ, figure: 'dprk-troops-kursk' }], sent)).toMatchObject({
      missed: 1,
      invented: 1,
      neighbours: 1,
    });
  });

  it('neither asks for a “maybe” nor holds it against the reader', () => {
    const maybe = WANTED.replace('origin: seoul', 'maybe: true');
    expect(tallyOf([], maybe)).toMatchObject({ found: 0, missed: 0, invented: 0 });
    expect(tallyOf([READ], maybe)).toMatchObject({ found: 0, missed: 0, invented: 0 });
  });

  it('does not hold an implied statement against the reader, but a denial', () => {
    const statement: ReadClaim = {
      ...READ,
      figure: 'dprk-casualties-occurred',
      quantity: null,
      polarity: 'affirms',
    };
    expect(score([READ, statement]).inventions).toEqual([]);
    expect(score([READ, { ...statement, polarity: 'denies' }]).inventions).toHaveLength(1);
  });

  it('counts whatever is read in a look-alike', () => {
    const { silent, figures } = scoreTexts(corpus(`- ${SENTENCE}`, 'lookalikes.en.yaml'), () => [READ]);
    expect(silent.get('look-alikes en')).toEqual({ texts: 1, invented: 1 });
    expect(figures.size).toBe(0);
  });
});

describe('evaluate', () => {
  it('measures another set given as texts and gold, and shows what was missed', async () => {
    const texts = join(folder, 'texts.jsonl');
    const gold = join(folder, 'gold.jsonl');
    writeFileSync(
      texts,
      [
        { id: 'a', lang: 'en', kind: 'relevant', text: 'North Korea has sent 12,000 soldiers to Russia.' },
        { id: 'b', lang: 'en', kind: 'near', text: 'About 41,000 people have died in Gaza.' },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const claims = [
      { figure: 'dprk-troops-sent', low: 12000, high: 12000 },
      { figure: 'dprk-killed', low: 7, high: 7 },
    ];
    writeFileSync(
      gold,
      JSON.stringify({ id: 'a', sentence: 'North Korea has sent 12,000 soldiers to Russia.', claims }),
    );
    expect(readGold(texts, gold)[0]?.claims).toHaveLength(2);

    const json = await run('evaluate', ['--json', '--baselines', texts, gold]);
    expect(json.status).toBe(0);
    const { engine, baselines } = JSON.parse(json.out);
    expect(engine.figures.en).toMatchObject({ found: 1, missed: 1, recall: 0.5 });
    expect(engine.silent['near en']).toEqual({ texts: 1, invented: 0 });
    expect(Object.keys(baselines)).toEqual(['Fuse.js', 'MiniSearch', 'sentence embeddings']);

    const shown = await run('evaluate', ['--show', texts, gold]);
    expect(linesOf(shown.out)).toContain(
      '  a  dprk-killed 7–7: “North Korea has sent 12,000 soldiers to Russia.”',
    );
  });

  it('lists what is read of every text, and of every two that stand together', async () => {
    const texts = join(folder, 'read.jsonl');
    const gold = join(folder, 'unread.jsonl');
    const rows = [
      { id: 'a', lang: 'en', kind: 'relevant', text: 'North Korea has sent 12,000 soldiers to Russia.' },
      { id: 'b', lang: 'en', kind: 'relevant', text: 'Of them, 3,000 have been killed.' },
    ];
    writeFileSync(texts, rows.map((row) => JSON.stringify(row)).join('\n'));
    writeFileSync(gold, '');
    const { status, out } = await run('evaluate', ['--readings', texts, gold]);
    expect(status).toBe(0);
    const lines = linesOf(out);
    expect(lines.map((line) => line.split('  ')[0]).filter((id) => id !== '')).toEqual(['a', 'a + b', 'b']);
    expect(
      lines.filter((line) => line.includes('dprk-troops-sent | 12000–12000 none | deployed')),
    ).toHaveLength(2);
    expect(lines.filter((line) => line.includes('dprk-killed | 3000–3000 none'))).toHaveLength(1);
  });

  it('lists no text of the later half, unless told to', () => {
    const texts = readCorpora(CORPORA);
    const listed = textsToList(texts, false);
    expect(listed.length).toBeGreaterThan(1_000);
    expect(listed.filter(({ half }) => half === 'after')).toEqual([]);
    expect(listed.length).toBe(texts.filter(({ half }) => half === 'before').length);
    expect(textsToList(texts, true)).toEqual(texts);
    // A set from elsewhere has no halves.
    const strangers = texts.slice(0, 2).map((text) => ({ ...text, half: null }));
    expect(textsToList(strangers, false)).toEqual(strangers);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start('evaluate', ['--help']);
    child.stdout.destroy();
    expect(await finish(child)).toMatchObject({ status: 0, err: '' });
  });

  it('says which file it could not read, and what it wants', async () => {
    const missing = await run('evaluate', [join(folder, 'none'), join(folder, 'gold')]);
    expect(missing).toMatchObject({ status: 1, out: '' });
    expect(missing.err).toContain('gold');
    const one = await run('evaluate', ['texts']);
    expect(one.status).toBe(2);
    expect(one.err).toContain('give both TEXTS and GOLD');
  });
});
