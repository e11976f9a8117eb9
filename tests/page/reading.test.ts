/** From a page to its claims in a real browser: what is read together, where it stands, and that reading lets the page breathe. */
import packed from 'virtual:second-source/database';
import { expect, test } from 'vitest';
import type { Found } from '../../extension/page/found.ts';
import { createReading } from '../../extension/page/reading.ts';
import { createEngine, openDatabase } from '../../src/index.ts';
import { onItsOwn } from './on-its-own.ts';

const engine = createEngine(openDatabase(packed));
const session = onItsOwn();

const headline = 'North Korea has lost 4,000 soldiers in Ukraine';
const body =
  'About 4,000 North Korean soldiers have been killed or wounded so far, officials said on Friday.';
const filler = '<p>The town council met on Tuesday, and agreed to repaint the benches by the pond.</p>';

async function read(html: string) {
  document.body.innerHTML = html;
  const facts = { title: headline, url: 'https://news.example/a', published: '2025-01-10', modified: null };
  const reading = createReading(engine, facts, () => null, session.signal);
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

/** How many characters are read, and what is found, where an article of many claims gets a few paragraphs more. */
async function withAdded(add: (article: Element) => Element[]) {
  const paragraphs = Array.from(
    { length: 40 },
    (_, index) =>
      `<p>${index + 2},500 North Korean soldiers have been killed, officials said.</p>${filler.repeat(6)}`,
  );
  document.body.innerHTML = `<article><h1>${headline}</h1>${paragraphs.join('')}</article>`;
  let characters = 0;
  const counting = {
    ...engine,
    checkInSteps: (...given: Parameters<typeof engine.checkInSteps>) => {
      characters += given[0].length;
      return engine.checkInSteps(...given);
    },
  };
  const facts = { title: headline, url: 'https://news.example/a', published: '2025-01-10', modified: null };
  const reading = createReading(counting, facts, () => null, session.signal);
  await reading.all();
  const before = reading.found;
  characters = 0;
  await reading.touched(add(document.querySelector('article') as Element));
  const afresh = createReading(engine, facts, () => null, session.signal);
  await afresh.all();
  return { before, found: reading.found, afresh: afresh.found, characters };
}
const told = (found: readonly Found[]) =>
  found.map(({ claim, range }) => [textOf(range), claim.figure, claim.quantity?.low ?? null, claim.sum]);
const paragraph = (text: string) => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};

test.each([
  ['at its end', (article: Element, added: Element) => article.append(added)],
  ['in its middle', (article: Element, added: Element) => article.children[100]?.after(added)],
  ['below its headline', (article: Element, added: Element) => article.firstElementChild?.after(added)],
])(
  'a paragraph added to a long article %s costs no more than itself and what stands beside it',
  async (_name, put) => {
    const text =
      'Another 61,500 North Korean soldiers arrived in the Kursk region. Of those, 300 were wounded.';
    const { before, found, afresh, characters } = await withAdded((article) => {
      const added = paragraph(text);
      put(article, added);
      return [added];
    });
    expect(told(found)).toEqual(told(afresh));
    expect(found.length).toBeGreaterThan(before.length);
    expect(characters).toBeLessThan(text.length + 2_500);
    // What stood there before is drawn where it was.
    const ranges = new Set(found.map(({ range }) => range));
    expect(before.every(({ range }) => ranges.has(range))).toBe(true);
  },
);

test('a paragraph taken away is forgotten, and what followed it is understood anew', async () => {
  const { found, afresh, characters } = await withAdded((article) => {
    article.children[50]?.remove();
    return [article.children[50] as Element];
  });
  expect(told(found)).toEqual(told(afresh));
  expect(characters).toBeLessThan(4_000);
});

test('what is added far below a headline is held against it', async () => {
  const { found } = await withAdded((article) => {
    const added = paragraph(body);
    article.append(added);
    return [added];
  });
  expect(pairs(found.slice(-1))).toContainEqual(bothWays[1]);
});
