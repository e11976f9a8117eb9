/** The button beside a selection: where a hand finds it, also with a note pinned over the text below, or at the window's edge. */
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readSelection, showBubble } from '../../extension/page/selection.ts';
import { createSurface, type Surface } from '../../extension/page/surface.ts';
import { onItsOwn } from './on-its-own.ts';

const session = onItsOwn();
let surface: Surface;
let notes: DOMRect[];

beforeEach(async () => {
  await page.viewport(1000, 600);
  document.body.innerHTML = `<p style="position: absolute; left: 40px; top: 200px; margin: 0">Ten thousand soldiers.</p>
    <p style="position: absolute; left: 40px; bottom: 2px; margin: 0">The last line of the window.</p>`;
  surface = createSurface(session.signal);
  notes = [];
  showBubble(
    () => surface,
    'Look up',
    () => notes,
    () => {},
    session.signal,
  );
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

/** What is read of a selection from the first `from` to the end of the first `to`. */
function readFrom(html: string, from: string, to: string): string {
  document.body.innerHTML = html;
  const range = document.createRange();
  const place = (part: string): [Text, number] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes(part)) return [node, node.data.indexOf(part)];
    throw new Error(`no “${part}”`);
  };
  range.setStart(...place(from));
  const [node, at] = place(to);
  range.setEnd(node, at + to.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  return readSelection(null).text;
}

test.each([
  [
    'letters that a hand has missed',
    'About 10,000 soldiers were sent.',
    'bout',
    'sen',
    'About 10,000 soldiers were sent',
  ],
  ['half a number', 'The toll: 10,500 soldiers.', '500', 'soldiers', '10,500 soldiers'],
  ['the other half', 'The toll is 1.25 million.', 'toll', '1', 'toll is 1.25'],
  ['a Korean word', '북한군 1만 명이 파병됐다.', '만', '파', '1만 명이 파병됐다'],
  ['nothing that is whole', 'Of 5,000, 300 died. Others fled.', '300', 'died', '300 died'],
  ['no sentence before or after', 'In 2024. 300 died.Then it rained.', '300', 'died', '300 died'],
])('a selection is read with the rest of %s', (_what, text, from, to, expected) => {
  expect(readFrom(`<p>${text}</p>`, from, to)).toBe(expected);
});

test('no word of another paragraph is read with a selection that begins where that ends', () => {
  document.body.innerHTML = '<p>They left in 2024</p><p>300 died</p><p>7 more fled</p>';
  const [before, within, after] = [...document.querySelectorAll('p')].map(
    ({ firstChild }) => firstChild as Text,
  );
  if (!before || !within || !after) throw new Error('no paragraphs');
  const range = document.createRange();
  range.setStart(before, before.length);
  range.setEnd(after, 0);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  expect(readSelection(null).text.trim()).toBe('300 died');
});
