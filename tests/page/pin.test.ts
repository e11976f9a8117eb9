/** A pinned note: stays while the page scrolls and is pressed elsewhere, goes where keys send it, and is one at most. */
import packed from 'virtual:second-source/database';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createNoteBox, type NoteBox } from '../../extension/page/note.ts';
import { createOpenNotes, type OpenNotes } from '../../extension/page/open-notes.ts';
import { createSurface, type Surface } from '../../extension/page/surface.ts';
import { enNote } from '../../extension/ui/messages/en-note.ts';
import { openDatabase } from '../../src/index.ts';

const database = openDatabase(packed);
const near = [...database.claims.values()].slice(0, 2);
let end: AbortController;
let surface: Surface;
let notes: OpenNotes<string>;
let now = 0;

beforeEach(async () => {
  await page.viewport(1000, 600);
  document.body.innerHTML = `<p id="text" style="margin: 40px; height: 20px">Ten thousand soldiers.</p>
    <p id="other" style="margin: 40px; height: 20px">Something else.</p><div style="height: 4000px"></div>`;
  end = new AbortController();
  surface = createSurface(end.signal);
  now = 5_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const none = () => {};
  notes = createOpenNotes(
    () => surface.root,
    (_note, told) =>
      createNoteBox(
        surface,
        () => database,
        enNote,
        { go: none, copy: async () => true, seeFigure: none, hide: none, showOther: none, ...told },
        end.signal,
      ),
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  scrollTo(0, 0);
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

function open(id: string): NoteBox {
  const element = document.getElementById(id);
  const { box } = notes.passing();
  box.open(
    { kind: 'near', near, cut: null },
    { rects: () => (element ? [element.getBoundingClientRect()] : []), element },
    true,
  );
  return box;
}

const drawn = () => [...surface.root.querySelectorAll<HTMLElement>('.note:popover-open')];
const cornerOf = (note: HTMLElement) => {
  const { left, top } = note.getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
};
const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));

async function press(note: HTMLElement, name: string, keys = '{Enter}'): Promise<void> {
  await Promise.all(note.getAnimations().map(({ finished }) => finished));
  note.querySelector<HTMLElement>(name)?.focus();
  await userEvent.keyboard(keys);
}

async function pinned(id: string): Promise<HTMLElement> {
  open(id);
  await frames();
  now += 1_000;
  const note = drawn().find((one) => !one.classList.contains('pinned'));
  if (!note) throw new Error('no note came up');
  await press(note, '.pin');
  await vi.waitFor(() => expect(note.querySelector('.pin')?.ariaPressed).toBe('true'));
  return note;
}

test('stays where it stands while the page scrolls and is pressed elsewhere, and says that it does', async () => {
  const note = await pinned('text');
  const corner = cornerOf(note);
  expect(note.querySelector('[role=status]')?.textContent).toBe(enNote.pinned);
  scrollTo(0, 900);
  await frames();
  expect(cornerOf(note)).toEqual(corner);
  await userEvent.click(document.body, { position: { x: 700, y: 1100 } });
  expect(drawn()).toEqual([note]);
});

test('a note that is not pinned does neither', async () => {
  open('text');
  await frames();
  const [note] = drawn();
  if (!note) throw new Error('no note came up');
  const corner = cornerOf(note);
  scrollTo(0, 20);
  await frames();
  expect(cornerOf(note)).not.toEqual(corner);
  await userEvent.click(document.body, { position: { x: 700, y: 500 } });
  expect(drawn()).toEqual([]);
});

test('arrow keys move it, never out of the window; a press sends it from corner to corner', async () => {
  const note = await pinned('text');
  const [left = 0, top = 0] = cornerOf(note);
  await press(note, '.move', '{ArrowRight}{ArrowDown}{ArrowDown}');
  expect(cornerOf(note)).toEqual([left + 32, top + 64]);
  await press(note, '.move', '{ArrowLeft>60/}{ArrowUp>60/}');
  expect(cornerOf(note)).toEqual([8, 8]);
  const seen: number[][] = [];
  for (let corners = 0; corners < 4; corners += 1) {
    await press(note, '.move');
    seen.push(cornerOf(note));
  }
  const right = document.documentElement.clientWidth - note.offsetWidth - 8;
  const bottom = document.documentElement.clientHeight - note.offsetHeight - 8;
  expect(seen).toEqual([
    [right, 8],
    [right, bottom],
    [8, bottom],
    [8, 8],
  ]);
});

test('a smaller window keeps it inside', async () => {
  const note = await pinned('text');
  await press(note, '.move');
  await page.viewport(500, 400);
  await frames();
  const { right, bottom } = note.getBoundingClientRect();
  expect(right).toBeLessThanOrEqual(500);
  expect(bottom).toBeLessThanOrEqual(400);
});

test('another note opens beside it; Escape closes that one first, then the pinned', async () => {
  const first = await pinned('text');
  open('other');
  await frames();
  const second = drawn().find((one) => one !== first);
  expect(second?.getBoundingClientRect().left).toBeGreaterThanOrEqual(first.getBoundingClientRect().right);
  await userEvent.keyboard('{Escape}');
  expect(drawn()).toEqual([first]);
  (surface.root.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Escape}');
  expect(drawn()).toEqual([]);
  expect(notes.pinned).toBe(undefined);
});

test('Escape in the pinned note closes that one', async () => {
  const first = await pinned('text');
  open('other');
  await press(first, '.pin', '{Escape}');
  expect(drawn()).not.toContain(first);
  expect(drawn()).toHaveLength(1);
});

test('one is pinned at most: the next to be pinned takes its place', async () => {
  const first = await pinned('text');
  const second = await pinned('other');
  expect(second).not.toBe(first);
  expect(drawn()).toEqual([second]);
});

test('unpinned, it goes back to its words, and closes at a press elsewhere', async () => {
  const note = await pinned('text');
  const corner = cornerOf(note);
  await press(note, '.move', '{ArrowRight}{ArrowRight}');
  now += 1_000;
  await press(note, '.pin');
  await vi.waitFor(() => expect(cornerOf(note)).toEqual(corner));
  expect(note.querySelector('[role=status]')?.textContent).toBe(enNote.unpinned);
  await userEvent.click(document.body, { position: { x: 900, y: 500 } });
  expect(drawn()).toEqual([]);
});

test('a script neither pins nor moves it', async () => {
  open('text');
  await frames();
  now += 1_000;
  const [note] = drawn();
  note?.querySelector<HTMLElement>('.pin')?.click();
  expect(note?.querySelector('.pin')?.ariaPressed).toBe('false');
  const held = await pinned('other');
  const corner = cornerOf(held);
  const move = held.querySelector('.move');
  move?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  (move as HTMLElement).click();
  expect(cornerOf(held)).toEqual(corner);
});
