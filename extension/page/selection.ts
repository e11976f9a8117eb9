/**
 * What the reader has selected, and the small button beside it. Reads the selection only when asked or when it has come
 * to rest; never changes it, never looks into what is being written in an editor.
 */
import type { Surface } from './surface.ts';

export interface Selected {
  text: string;
  /** Where it is drawn now. */
  rects(): DOMRect[];
  element: Element | null;
}

/** Empty text where nothing is selected; `given` is what the menu saw, for selections in inputs and frames. */
export function readSelection(given: string | null): Selected {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0).cloneRange();
    const text = wholeWords(selection.toString(), range);
    if (text.trim() !== '') {
      const at = range.commonAncestorContainer;
      return {
        text,
        rects: () => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
        element: at instanceof Element ? at : at.parentElement,
      };
    }
  }
  const field = document.activeElement;
  return {
    text: given ?? inField(field),
    rects: () => (field && field !== document.body ? [field.getBoundingClientRect()] : []),
    element: field,
  };
}

/**
 * What is selected, with the rest of the words and numbers that it begins and ends within: a hand often misses a letter, and half a
 * number is another one.
 */
function wholeWords(text: string, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const begins = startContainer instanceof Text && startOffset < startContainer.length;
  const ends = endContainer instanceof Text && endOffset > 0;
  const before = begins ? startContainer.data.slice(0, startOffset) : '';
  const after = ends ? endContainer.data.slice(endOffset) : '';
  const first = /^\p{N}/u.test(text) ? beginning.number : /^[\p{L}\p{M}]/u.test(text) ? beginning.word : null;
  const last = /\p{N}$/u.test(text) ? end.number : /[\p{L}\p{M}]$/u.test(text) ? end.word : null;
  return `${first?.exec(before)?.[0] ?? ''}${text}${last?.exec(after)?.[0] ?? ''}`;
}

const beginning = {
  word: /[\p{L}\p{M}\p{N}]*$/u,
  number: /(?:\p{N}+[.,])*[\p{L}\p{M}\p{N}]*$/u,
};
const end = {
  word: /^[\p{L}\p{M}\p{N}]*/u,
  number: /^[\p{L}\p{M}\p{N}]*(?:[.,]\p{N}+)*/u,
};

function inField(field: Element | null): string {
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) return '';
  if (field instanceof HTMLInputElement && !/^(?:text|search|url)$/.test(field.type)) return '';
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/** Long enough to be at the end of selecting, short enough to be there at once. */
const settled = 250;
/** Fewer letters than this are a slip of the mouse. */
const fewest = 4;

/** The side of the button, and its distance from what is selected and from notes. */
const side = 30;
const gap = 4;

/**
 * Below the end of what is selected, else above it, else beside the note that lies there: a note is over everything else, and a
 * press that was meant for the button would be the note's. In the viewport.
 */
function spotFor(end: DOMRect, notes: readonly DOMRect[]): { x: number; y: number } {
  const right = Math.min(end.right + gap, document.documentElement.clientWidth - side - gap);
  const below = end.bottom + gap;
  const above = end.top - gap - side;
  const aside = notes.flatMap(({ left, right }) => [right + gap, left - gap - side]);
  const spots = [right, ...aside].flatMap((x) => [
    { x, y: below },
    { x, y: above },
  ]);
  const isFree = ({ x, y }: { x: number; y: number }) =>
    x >= 0 &&
    y >= 0 &&
    x + side <= innerWidth &&
    y + side <= innerHeight &&
    notes.every(
      (note) => x + side <= note.left || x >= note.right || y + side <= note.top || y >= note.bottom,
    );
  return spots.find(isFree) ?? { x: right, y: below };
}

export function showBubble(
  surface: () => Surface,
  label: string,
  notes: () => readonly DOMRect[],
  pressed: () => void,
  signal: AbortSignal,
): void {
  let button: HTMLButtonElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointerDown = false;

  const hide = (): void => {
    clearTimeout(timer);
    if (button) button.style.display = 'none';
  };

  function make(): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'bubble';
    made.ariaLabel = label;
    made.title = label;
    made.append(document.createElement('span'));
    // Pressing a button would take the selection away before it can be read.
    made.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    made.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    made.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        hide();
        pressed();
      },
      { signal },
    );
    surface().root.append(made);
    return made;
  }

  function show(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const { focusNode } = selection;
    const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
    if (!element || element.closest('[contenteditable]:not([contenteditable="false"]), input, textarea'))
      return;
    if ((selection.toString().match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewest) return;
    const rect = [...selection.getRangeAt(0).getClientRects()].findLast(
      ({ width, height }) => width > 0 && height > 0,
    );
    if (!rect) return;
    button ??= make();
    const corner = surface().corner();
    const { x, y } = spotFor(rect, notes());
    button.style.display = '';
    button.style.transform = `translate(${x - corner.x}px, ${y - corner.y}px)`;
  }

  const later = (): void => {
    clearTimeout(timer);
    if (!pointerDown) timer = setTimeout(show, settled);
  };
  document.addEventListener(
    'selectionchange',
    () => {
      hide();
      if (getSelection()?.isCollapsed === false) later();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      pointerDown = event.isTrusted;
    },
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted) return;
      pointerDown = false;
      if (getSelection()?.isCollapsed === false) later();
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    hide();
    button?.remove();
  });
}
