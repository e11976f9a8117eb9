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
    const text = selection.toString();
    if (text.trim() !== '') {
      const range = selection.getRangeAt(0).cloneRange();
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

function inField(field: Element | null): string {
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) return '';
  if (field instanceof HTMLInputElement && !/^(?:text|search|url)$/.test(field.type)) return '';
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/** Long enough to be at the end of selecting, short enough to be there at once. */
const settled = 250;
/** Fewer letters than this are a slip of the mouse. */
const fewest = 4;

export function showBubble(
  surface: () => Surface,
  label: string,
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
    const width = document.documentElement.clientWidth;
    button.style.display = '';
    button.style.transform = `translate(${Math.min(rect.right + 4, width - 34) - corner.x}px, ${rect.bottom + 4 - corner.y}px)`;
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
