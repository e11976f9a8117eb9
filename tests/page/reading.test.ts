/** From a page to its claims in a real browser: what is read together, where it stands, and that reading lets the page breathe. */
import packed from 'virtual:second-source/database';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReading, type Found } from '../../extension/page/reading.ts';
import { createEngine, openDatabase } from '../../src/index.ts';

const engine = createEngine(openDatabase(packed));
let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

const headline = 'North Korea has lost 4,000 soldiers in Ukraine';
const body =
  'About 4,000 North Korean soldiers have been killed or wounded so far, officials said on Friday.';
const filler = '<p>The town council met on Tuesday, and agreed to repaint the benches by the pond.</p>';

async function read(html: string) {
  document.body.innerHTML = html;
  const facts = { title: headline, url: 'https://news.example/a', published: '2025-01-10', modified: null };
  const reading = createReading(engine, facts, () => null, end.signal);
  await reading.all();
  return reading;
}
const textOf = (range: StaticRange | undefined) => {
  const live = document.createRange();
  live.setStart(range?.startContainer ?? document.body, range?.startOffset ?? 0);
  live.setEnd(range?.endContainer ?? document.body, range?.endOffset ?? 0);
  return live.toString();
};
const pairs = (found: readonly Found[]) =>
  found.flatMap(({ range, against }) => against.map((place) => [textOf(range), textOf(place?.range)]));

const bothWays = [
  ['lost 4,000 soldiers', 'About 4,000 North Korean soldiers have been killed or wounded'],
  ['About 4,000 North Korean soldiers have been killed or wounded', 'lost 4,000 soldiers'],
];

test.each([
  ['in one article', `<article><h1>${headline}</h1><p>${body}</p></article>`],
  [
    'above its article',
    `<main><h1>${headline}</h1><p>By Ada Lund</p><article><p>${body}</p></article></main>`,
  ],
  ['without an article', `<h1>${headline}</h1><p>${body}</p>`],
  ['far from its text', `<article><h1>${headline}</h1>${filler.repeat(250)}<p>${body}</p></article>`],
])('a headline %s is held against its text, and each leads to the other', async (_name, html) => {
  const { found } = await read(html);
  expect(pairs(found)).toEqual(bothWays);
});

test.each([
  [
    'two teasers',
    `<article><h2>${headline}</h2></article><article><h2>Another matter</h2><p>${body}</p></article>`,
  ],
  [
    'a headline, a teaser, an article',
    `<h1>${headline}</h1><article><p>A teaser of some length.</p></article><article><p>${body}</p></article>`,
  ],
])('%s are not held against each other', async (_name, html) => {
  const { found } = await read(html);
  expect(found).toHaveLength(2);
  expect(pairs(found)).toEqual([]);
});

test('a text of many parts is found once, in order', async () => {
  const claims = Array.from(
    { length: 8 },
    (_, index) => `<p>${index + 2},500 North Korean soldiers have been killed, officials said.</p>`,
  );
  const { found } = await read(
    `<article>${claims.map((claim) => claim + filler.repeat(110)).join('')}</article>`,
  );
  expect(document.body.textContent.length).toBeGreaterThan(60_000);
  expect(found.map(({ claim }) => claim.quantity?.low)).toEqual(
    claims.map((_, index) => (index + 2) * 1_000 + 500),
  );
});

test('an answer in steps is the answer, and no step is longer than a few sentences', () => {
  const text = `${headline}\n${`${body} The rest is about nothing in particular. `.repeat(40)}`;
  const context = { published: '2025-01-10', title: headline };
  const steps = engine.checkInSteps(text, context);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(step.value).toEqual(engine.check(text, context));
  // A step a sentence and a step a claim.
  expect(count).toBeGreaterThanOrEqual(81 + step.value.claims.length);
});
