/** What a press in the note counts for: a person's, and only once the note has been there long enough to be seen. */
import packed from 'virtual:second-source/database';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createNoteBox } from '../../extension/page/note.ts';
import { createSurface, type Surface } from '../../extension/page/surface.ts';
import { enNote } from '../../extension/ui/messages/en-note.ts';
import { openDatabase } from '../../src/index.ts';

const database = openDatabase(packed);
const near = [...database.claims.values()].slice(0, 1);
const anchor = { rects: () => [new DOMRect(40, 40, 200, 20)], element: null };
let end: AbortController;
let surface: Surface;
let now = 0;

beforeEach(async () => {
  // Larger, and the frame of the test would be drawn smaller than it is: then the browser takes nothing in it for seen.
  await page.viewport(1000, 600);
  end = new AbortController();
  surface = createSurface(end.signal);
  now = 5_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

function opened() {
  const pressed: string[] = [];
  const box = createNoteBox(
    surface,
    () => database,
    enNote,
    {
      go: () => pressed.push('go'),
      copy: async () => true,
      seeFigure: (figure) => pressed.push(figure),
      hide: () => pressed.push('hide'),
      showOther: () => pressed.push('other'),
      pinned: (on) => pressed.push(on ? 'pinned' : 'unpinned'),
      pinnedAt: () => null,
      closed: () => pressed.push('closed'),
    },
    end.signal,
  );
  const open = (purposely: boolean) => box.open({ kind: 'near', near, cut: null }, anchor, purposely);
  open(true);
  const button = (name: string) => surface.root.querySelector(name) as HTMLButtonElement;
  const press = async (name: string) => {
    // The clock is ours, but the note fades in by the browser's, and what fades is not to be seen.
    const fading = surface.root.querySelector('[popover]')?.getAnimations() ?? [];
    await Promise.all(fading.map(({ finished }) => finished));
    button(name).focus();
    await userEvent.keyboard('{Enter}');
  };
  return { box, open, pressed, button, press };
}

test('a press before the note was there for 400 milliseconds does nothing, a later one counts', async () => {
  const { pressed, press } = opened();
  await press('.link');
  now += 399;
  await press('.link');
  expect(pressed).toEqual([]);
  now += 1;
  await press('.link');
  await vi.waitFor(() => expect(pressed).toEqual([near[0]?.figure]));
});

test('a note that comes up for other words is waited for anew', async () => {
  const { open, pressed, press } = opened();
  now += 10_000;
  (surface.root.activeElement as HTMLElement | null)?.blur();
  open(false);
  await press('.link');
  expect(pressed).toEqual([]);
  now += 400;
  await press('.link');
  await vi.waitFor(() => expect(pressed).toEqual([near[0]?.figure]));
});

test('a script presses nothing, however long the note has been there', () => {
  const { box, pressed, button } = opened();
  now += 60_000;
  button('.link').click();
  button('.link').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  button('.close').click();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.dispatchEvent(new PointerEvent('pointerdown'));
  expect(pressed).toEqual([]);
  expect(box.content).not.toBe(null);
});

test('the way out is open at once', async () => {
  const { box, press } = opened();
  await press('.close');
  expect(box.content).toBe(null);
});

test('a press through what the page has laid over the note does nothing; the note is put on top, and a later press counts', async () => {
  const { pressed, press } = opened();
  now += 5_000;
  const cover = coverAll();
  await press('.link');
  await vi.waitFor(() => expect(topmost()).toBe(surface.host));
  expect(pressed).toEqual([]);
  await press('.link');
  expect(pressed).toEqual([]);
  now += 400;
  await press('.link');
  await vi.waitFor(() => expect(pressed).toEqual([near[0]?.figure]));
  cover.remove();
});

test('a popover that the page shows over the note is gone over again at once, and not for ever', async () => {
  opened();
  now += 5_000;
  const covers = [];
  for (let times = 0; times < 3; times += 1) {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.setAttribute('style', 'position: fixed; inset: 0; width: 100%; height: 100%');
    document.body.append(cover);
    cover.showPopover();
    covers.push(cover);
    await vi.waitFor(() => expect(topmost()).toBe(surface.host));
  }
  const last = covers[0];
  last?.hidePopover();
  const heard = new Promise((resolve) => last?.addEventListener('toggle', resolve, { once: true }));
  last?.showPopover();
  await heard;
  expect(topmost()).toBe(last);
  for (const cover of covers) cover.remove();
});

/** What lies uppermost in the middle of the note. */
function topmost(): Element | null {
  const { left, top, width } =
    surface.root.querySelector('[popover]')?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(left + width / 2, top + 12);
}

/** See-through, of a kind the document hears nothing of: shown within a closed root. */
function coverAll(): Element {
  const host = document.createElement('div');
  document.body.append(host);
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.setAttribute('style', 'position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.5');
  host.attachShadow({ mode: 'closed' }).append(cover);
  cover.showPopover();
  return host;
}
