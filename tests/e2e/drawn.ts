/**
 * What the extension has drawn on a page, as a person would meet it: markers with their names and places, the note that is open.
 * Only looks; every click is real input on the place it found.
 */
import { type Point, type Tab, until } from '../browsers/browser.ts';

export interface Drawn {
  /** The accessible name. */
  name: string;
  /** Middle of the marker, in the viewport. */
  middle: Point;
  width: number;
  height: number;
}

export async function markers(tab: Tab): Promise<Drawn[]> {
  const found = await tab.drawn((root) =>
    [...root.querySelectorAll('button')]
      .filter((button) => !button.closest('[popover]:popover-open') || button.hasAttribute('data-marker'))
      .map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return {
          name: button.getAttribute('aria-label') ?? button.textContent ?? '',
          middle: { x: left + width / 2, y: top + height / 2 },
          width,
          height,
        };
      })
      .filter(({ width, height }) => width > 0 && height > 0),
  );
  return found ?? [];
}

/** The words of the open note, null where none is open. */
export function noteText(tab: Tab): Promise<string | null> {
  return tab.drawn((root) => {
    const note = root.querySelector('[role=dialog]');
    if (!note || note.getClientRects().length === 0) return null;
    return (note.textContent ?? '').replace(/\s+/g, ' ').trim() || null;
  });
}

export const openedNote = (tab: Tab, containing = ''): Promise<string> =>
  until(`a note with “${containing}”`, async () => {
    const text = await noteText(tab);
    return text?.includes(containing) ? text : null;
  });

export const closedNote = (tab: Tab): Promise<boolean> =>
  until('the note to close', async () => (await noteText(tab)) === null);

/** How many notes are open. */
export const notesOpen = async (tab: Tab): Promise<number> =>
  (await tab.drawn((root) => root.querySelectorAll('[role=dialog]:popover-open').length)) ?? 0;

/** The middle of a part of a note, by the words on a button or by a selector; fails where there is none. */
export async function placeInNote(tab: Tab, part: string): Promise<Point> {
  const place = await tab.drawn((root, wanted) => {
    const buttons = [...root.querySelectorAll('[role=dialog]:popover-open button')];
    const found =
      buttons.find(({ textContent }) => textContent === wanted) ??
      root.querySelector(`[role=dialog]:popover-open :is(${wanted})`);
    if (!found) return null;
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, part);
  if (!place) throw new Error(`There is no “${part}” in the note.`);
  return place;
}

/** Where a piece of the page's own text stands in the viewport; scrolls it into view first. */
export function placeOf(tab: Tab, text: string): Promise<Point> {
  return tab.run((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [rect] = range.getClientRects();
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
    throw new Error(`The page does not say “${wanted}”.`);
  }, text);
}

/** Selects a piece of the page's text, as a person would have. */
export function select(tab: Tab, text: string): Promise<string> {
  return tab.run((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return String(getSelection());
    }
    throw new Error(`The page does not say “${wanted}”.`);
  }, text);
}
