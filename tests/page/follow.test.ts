/**
 * Where the note stands beside the words it is about, and what of it can be seen at once there: the first source with its relation,
 * also in a small window, and never over the words where either side of them has room.
 */
import packed from 'virtual:second-source/database';
import de from 'virtual:second-source/labels/de';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createNoteBox } from '../../extension/page/note.ts';
import { createSurface, type Surface } from '../../extension/page/surface.ts';
import { note as deNote } from '../../extension/ui/messages/de/note.ts';
import { enNote, type NoteMessages } from '../../extension/ui/messages/en-note.ts';
import { withLabels } from '../../src/claims/labels.ts';
import { createEngine, type Database, openDatabase } from '../../src/index.ts';

const database = openDatabase(packed);
interface Voice {
  database: Database;
  messages: NoteMessages;
}
const engine = createEngine(database);
const english: Voice = { database, messages: enNote };
const german: Voice = { database: openDatabase(withLabels(packed, de)), messages: deNote };
const read = (text: string) => engine.check(text, { published: '2024-11-05' }).claims[0];
const claim = read(
  'About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.',
);
/** Its source has a short name, and says one thing. */
const short = read('About 150,000 Russian soldiers have been killed.');
let end: AbortController;
let surface: Surface;
/** Where the claim's words are drawn. */
let line: DOMRect;

beforeEach(() => {
  end = new AbortController();
  surface = createSurface(end.signal);
});
afterEach(() => {
  end.abort();
});

/** Opens the claim's note beside a line of text at that height of the window, and waits until it stands. */
async function openAt(top: number, { database, messages } = english, claimed = claim) {
  if (!claimed) throw new Error('The claim is not read.');
  line = new DOMRect(16, top, 300, 20);
  const none = () => {};
  const box = createNoteBox(
    surface,
    () => database,
    messages,
    {
      go: none,
      copy: async () => true,
      seeFigure: none,
      hide: none,
      showOther: none,
      pinned: none,
      pinnedAt: () => null,
      closed: none,
    },
    end.signal,
  );
  const about = { index: 2, of: 6, published: '2024-11-05', selected: false, hidden: false };
  const anchor = { rects: () => [line], element: null };
  box.open({ kind: 'claim', claim: claimed, ...about, leads: [], cut: null }, anchor, true);
  await vi.waitFor(() => expect(box.rect.top).not.toBe(0));
  const bottomOf = (part: string) =>
    surface.root.querySelector(part)?.getBoundingClientRect().bottom ?? Number.NaN;
  return {
    rect: box.rect,
    /** How much of the first source lies below what can be seen of the note's body. */
    unseen: bottomOf('.sources .head') - bottomOf('.body'),
    order: bottomOf('.number-line') - bottomOf('.sources'),
  };
}

const isOver = ({ top, bottom }: DOMRect) => top < line.bottom && bottom > line.top;

for (const [width, height] of [
  [380, 620],
  [320, 640],
  // A page zoomed to twice its size on a small computer.
  [683, 384],
] as const) {
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    test(`in a window of ${width} × ${height} the first source is seen beside words at ${part} of its height`, async () => {
      await page.viewport(width, height);
      const { rect, unseen } = await openAt(Math.round(height * part));
      expect(unseen).toBeLessThanOrEqual(0);
      expect(isOver(rect)).toBe(false);
      expect(rect.top).toBeGreaterThanOrEqual(8);
      expect(rect.bottom).toBeLessThanOrEqual(height - 8);
    });
  }
}

/** A title that stands for a publisher who is not known, and what that is called in German: five lines, each part of it on its own. */
for (const part of [0.1, 0.2, 0.3, 0.5, 0.7, 0.9])
  test(`in a window of 380 × 620 all of a long name is seen in German, beside words at ${part} of its height`, async () => {
    await page.viewport(380, 620);
    expect((await openAt(Math.round(620 * part), german)).unseen).toBeLessThanOrEqual(0);
  });

test('a long name takes no more lines than its words fill, a short one shares one with relation and date', async () => {
  await page.viewport(380, 620);
  await openAt(124, german);
  const head = () => surface.root.querySelector('.sources .head') as HTMLElement;
  const lines = () =>
    Math.round(head().offsetHeight / Number.parseFloat(getComputedStyle(head()).lineHeight));
  expect(lines()).toBeLessThanOrEqual(3);
  end.abort();
  end = new AbortController();
  surface = createSurface(end.signal);
  await openAt(124, german, short);
  expect(lines()).toBe(1);
});

test('the line of numbers comes before the sources where there is room for both, after them where there is not', async () => {
  await page.viewport(1000, 900);
  expect((await openAt(60)).order).toBeLessThan(0);
  end.abort();
  end = new AbortController();
  surface = createSurface(end.signal);
  await page.viewport(380, 620);
  expect((await openAt(310)).order).toBeGreaterThan(0);
});

test('it stands below where it fits, and else on the side with more room', async () => {
  await page.viewport(1000, 900);
  expect((await openAt(100)).rect.top).toBe(128);
  end.abort();
  end = new AbortController();
  surface = createSurface(end.signal);
  expect((await openAt(600)).rect.bottom).toBeCloseTo(592, 0);
});

test('where neither side has room for the first source it may lie over the words, and the source is seen', async () => {
  await page.viewport(680, 300);
  const { rect, unseen } = await openAt(140);
  expect(unseen).toBeLessThanOrEqual(0);
  expect(rect.top).toBeGreaterThanOrEqual(8);
  expect(rect.bottom).toBeLessThanOrEqual(292);
});
