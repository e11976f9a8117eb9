/**
 * Where the note stands beside the words it is about, and what of it can be seen at once there: the first source with its relation,
 * also in a small window, and never over the words where either side of them has room.
 */
import packed from 'virtual:second-source/database';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createNoteBox } from '../../extension/page/note.ts';
import { createSurface, type Surface } from '../../extension/page/surface.ts';
import { enNote } from '../../extension/ui/messages/en-note.ts';
import { createEngine, openDatabase } from '../../src/index.ts';

const database = openDatabase(packed);
const text = 'About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.';
const [claim] = createEngine(database).check(text, { published: '2024-11-05' }).claims;
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
async function openAt(top: number) {
  if (!claim) throw new Error('The claim is not read.');
  line = new DOMRect(16, top, 300, 20);
  const none = () => {};
  const box = createNoteBox(
    surface,
    () => database,
    enNote,
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
  box.open({ kind: 'claim', claim, ...about, leads: [], cut: null }, anchor, true);
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
