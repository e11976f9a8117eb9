/** The button beside a selection: where a hand finds it, also with a note pinned over the text below, or at the window's edge. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showBubble } from '../../extension/page/selection.ts';
import { createSurface, type Surface } from '../../extension/page/surface.ts';

let end: AbortController;
let surface: Surface;
let notes: DOMRect[];

beforeEach(async () => {
  await page.viewport(1000, 600);
  document.body.innerHTML = `<p style="position: absolute; left: 40px; top: 200px; margin: 0">Ten thousand soldiers.</p>
    <p style="position: absolute; left: 40px; bottom: 2px; margin: 0">The last line of the window.</p>`;
  end = new AbortController();
  surface = createSurface(end.signal);
  notes = [];
  showBubble(
    () => surface,
    'Look up',
    () => notes,
    () => {},
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** Selects the words of a paragraph; where they end, and where the button is once it has come. */
async function selected(index: number): Promise<{ words: DOMRect; button: DOMRect }> {
  const paragraph = document.querySelectorAll('p')[index];
  if (!paragraph) throw new Error(`no paragraph ${index}`);
  const words = document.createRange();
  words.selectNodeContents(paragraph);
  getSelection()?.removeAllRanges();
  await vi.waitFor(() =>
    expect(surface.root.querySelector('.bubble')?.checkVisibility() ?? false).toBe(false),
  );
  getSelection()?.addRange(words);
  const button = await vi.waitFor(() => {
    const drawn = surface.root.querySelector('.bubble');
    if (!drawn?.checkVisibility()) throw new Error('not there yet');
    return drawn;
  });
  return { words: words.getBoundingClientRect(), button: button.getBoundingClientRect() };
}

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

test('it comes below the end of the words', async () => {
  const { words, button } = await selected(0);
  expect([button.left - words.right, button.top - words.bottom]).toEqual([4, 4]);
});

test('where a note lies there, above; and where it lies there too, beside the note', async () => {
  const under = new DOMRect(100, 222, 360, 300);
  notes = [under];
  const above = await selected(0);
  expect(above.words.top - above.button.bottom).toBe(4);
  expect(overlap(above.button, under)).toBe(false);

  const over = new DOMRect(100, 20, 360, 500);
  notes = [over];
  const beside = await selected(0);
  expect(beside.button.left).toBe(over.right + 4);

  notes = [under, new DOMRect(100, 20, 360, 178)];
  const between = await selected(0);
  for (const note of notes) expect(overlap(between.button, note)).toBe(false);
});

test('where the window ends below the words, above them', async () => {
  const { words, button } = await selected(1);
  expect(words.top - button.bottom).toBe(4);
});
