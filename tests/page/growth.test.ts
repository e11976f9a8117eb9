/**
 * A page that grows, loses something, and grows again: what is found in it then is what would be found in it read whole anew, and
 * what has not changed is neither read nor gone over again.
 */
import packed from 'virtual:second-source/database';
import { expect, test } from 'vitest';
import type { Found } from '../../extension/page/found.ts';
import { createReading, type Reading } from '../../extension/page/reading.ts';
import { createEngine, openDatabase } from '../../src/index.ts';
import { onItsOwn } from './on-its-own.ts';

const engine = createEngine(openDatabase(packed));
const session = onItsOwn();

/** So many thousand and a half: a text that is nowhere else, which is read alike whatever stands around it. */
const claim = (thousands: number) => `${thousands},500 Russian soldiers have been killed, officials said.`;
const filler = 'The town council met on Tuesday, and agreed to repaint the benches by the pond.';
function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
/** As long as so many parts that are read together, with a claim in about every thousand characters. */
function article(parts: number, first = 2): HTMLElement {
  const made = document.createElement('article');
  for (let part = 0; part < parts * 30; part++)
    made.append(paragraph(claim(first + part)), ...Array.from({ length: 12 }, () => paragraph(filler)));
  return made;
}
function entry(text: string, day: string | null): HTMLElement {
  const made = document.createElement('article');
  if (day) made.append(Object.assign(document.createElement('time'), { dateTime: `${day}T09:00:00Z` }));
  made.append(paragraph(text));
  return made;
}

function newReading() {
  let characters = 0;
  const counting = {
    ...engine,
    checkInSteps: (...given: Parameters<typeof engine.checkInSteps>) => {
      characters += given[0].length;
      return engine.checkInSteps(...given);
    },
  };
  const facts = { title: '', url: 'https://news.example/a', published: '2025-01-10', modified: null };
  const reading = createReading(counting, facts, () => null, session.signal);
  return { reading, characters: () => characters };
}
async function read(...elements: Element[]) {
  document.body.append(...elements);
  const made = newReading();
  await made.reading.all();
  return made;
}

const textOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange) => {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString();
};
const told = (found: readonly Found[]) =>
  found.map(({ claim: { figure, quantity, asOf, sum }, range }) => [
    textOf(range),
    figure,
    quantity?.low ?? null,
    asOf,
    sum,
  ]);
async function expectAsReadAnew({ found, text, passages }: Reading): Promise<void> {
  const { reading: afresh } = newReading();
  await afresh.all();
  expect(told(found)).toEqual(told(afresh.found));
  expect(text.characters).toBe(afresh.text.characters);
  expect(passages.language).toBe(afresh.passages.language);
}
/** Those of the passages that are not the same as before. */
const othersOf = ({ passages }: Reading, before: readonly unknown[]) =>
  passages.list.filter((passage) => !before.includes(passage));

test.each<[string, (article: Element, added: Element) => void]>([
  ['at the end of a long page', (long, added) => long.append(added)],
  ['in the middle of it', (long, added) => long.children[500]?.after(added)],
  ['at its top', (long, added) => long.prepend(added)],
  ['between two of its parts', (long, added) => long.children[370]?.before(added)],
])('what is added %s leaves the rest as it was', async (_name, put) => {
  const long = article(3);
  const { reading, characters } = await read(long);
  const before = reading.passages.list;
  expect(before.length).toBeGreaterThan(2);
  const readBefore = characters();
  const added = paragraph(claim(95));
  put(long, added);
  await reading.touched([added], true);
  expect(characters() - readBefore).toBeLessThan(2_500);
  expect(othersOf(reading, before).length).toBeLessThanOrEqual(2);
  expect(reading.found.some(({ block }) => block.element === added)).toBe(true);
  await expectAsReadAnew(reading);
});

test('a page that grows in one place again and again is not parted ever more finely', async () => {
  const long = article(3);
  const { reading } = await read(long);
  const before = reading.passages.list.length;
  for (let turn = 0; turn < 12; turn++) {
    const added = Array.from({ length: 6 }, (_, index) => paragraph(index === 0 ? claim(95 + turn) : filler));
    long.children[200]?.after(...added);
    await reading.touched(added, true);
  }
  expect(reading.passages.list.length).toBeLessThanOrEqual(before + 2);
  await expectAsReadAnew(reading);
});

test('a new entry of a live blog is read by itself, with its own day', async () => {
  const days = ['2024-11-20', '2024-12-20', null, '2025-01-05'];
  const { reading, characters } = await read(...days.map((day, index) => entry(claim(index + 2), day)));
  const before = reading.passages.list;
  for (const [index, place] of ['prepend', 'append'].entries()) {
    const readBefore = characters();
    const added = entry(claim(20 + index), '2025-01-08');
    document.body[place as 'append'](added);
    await reading.touched([added], true);
    expect(characters() - readBefore).toBe(claim(20).length);
    await expectAsReadAnew(reading);
  }
  expect(before.every((passage) => reading.passages.list.includes(passage))).toBe(true);
});

test('a headline that comes above its article is held against it, and no more when it goes', async () => {
  const long = article(1);
  long.prepend(paragraph('About 4,000 North Korean soldiers have been killed or wounded, officials said.'));
  const { reading } = await read(long);
  const heading = document.createElement('h1');
  heading.textContent = 'North Korea has lost 4,000 soldiers in Ukraine';
  const byline = paragraph('By Ada Lund');
  document.body.prepend(heading, byline);
  await reading.touched([heading, byline], true);
  await expectAsReadAnew(reading);
  const againstOf = (index: number) => reading.found[index]?.against.map((place) => place?.block.element);
  expect(againstOf(0)).toEqual([long.firstElementChild]);
  expect(againstOf(1)).toEqual([heading]);
  heading.remove();
  await reading.touched([byline]);
  await expectAsReadAnew(reading);
  expect(againstOf(0)).toEqual([]);
});

test('what is added while the page is being read is found once', async () => {
  const long = article(2);
  const { reading } = await read(long);
  const first = document.createElement('div');
  first.append(paragraph(claim(95)));
  long.append(first);
  const reads = reading.touched([first], true);
  const inner = paragraph(claim(96));
  first.append(inner);
  const outer = paragraph(claim(97));
  long.append(outer);
  await reads;
  await reading.touched([inner, outer], true);
  expect(reading.found.filter(({ block }) => block.element === inner)).toHaveLength(1);
  expect(reading.found.filter(({ block }) => block.element === outer)).toHaveLength(1);
  await expectAsReadAnew(reading);
});

test('additions with something taken away between are found, and what is gone is forgotten', async () => {
  const long = article(3);
  const { reading } = await read(long);
  const added = paragraph(claim(95));
  long.append(added);
  await reading.touched([added], true);
  // A claim each of the first, the second and the last part.
  for (const index of [13 * 5, 13 * 40, 13 * 80]) long.children[index]?.remove();
  await reading.touched([long.firstElementChild as Element]);
  const last = paragraph(claim(96));
  added.before(last);
  await reading.touched([last], true);
  await expectAsReadAnew(reading);
  expect(
    told(reading.found)
      .slice(-2)
      .map(([, , low]) => low),
  ).toEqual([96_500, 95_500]);
});

/** The same turns each time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * sides);
  };
}

test.each([1, 2, 3])('after any changes the page is found as if it were read anew (%i)', async (seed) => {
  const dice = createDice(seed);
  const { reading } = await read(article(2), entry(claim(70), '2024-12-01'), paragraph(filler));
  const somewhere = () => {
    const all = document.body.querySelectorAll('p');
    return all[dice(all.length)] as Element;
  };
  for (let turn = 0; turn < 30; turn++) {
    const text = dice(2) === 0 ? filler : claim(100 + turn);
    const kind = dice(6);
    if (kind === 0) {
      const gone = somewhere();
      const beside = gone.parentElement?.firstElementChild as Element;
      gone.remove();
      await reading.touched([beside]);
    } else if (kind === 1) {
      const changed = somewhere();
      changed.textContent = text;
      await reading.touched([changed]);
    } else {
      const added = kind === 2 ? entry(text, dice(2) === 0 ? '2024-11-11' : null) : paragraph(text);
      const place = somewhere();
      if (kind === 2) document.body.insertBefore(added, document.body.children[dice(4)] ?? null);
      else if (kind === 3) place.parentElement?.append(added);
      else if (kind === 4) document.body.prepend(added);
      else place.after(added);
      await reading.touched([added], true);
    }
    if (turn % 5 === 4) await expectAsReadAnew(reading);
  }
});
