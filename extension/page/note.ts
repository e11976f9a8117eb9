/**
 * Opens, places and closes the note: in the browser's top layer, beside the text it is about, following it while it is open.
 * Heeds a press only from a person, and only when the note has been there long enough to be seen, and is. Never moves the page.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { h, render } from 'preact';
import type { Database } from '../../src/claims/database.ts';
import type { CitationFormat } from '../ui/citation.ts';
import { labelOf } from '../ui/citation.ts';
import type { NoteMessages } from '../ui/messages/en-note.ts';
import { Note, type NoteContent } from '../ui/note.tsx';
import { isDarkBehind } from './ground.ts';
import { isSeenNow, raise, stayOnTop } from './seen.ts';
import type { Surface } from './surface.ts';

export interface Anchor {
  /** Where the text is drawn now, in the viewport. */
  rects(): DOMRect[];
  element: Element | null;
}

export interface NoteActions {
  go(by: 1 | -1): void;
  /** Says whether it came to pass. */
  copy(format: CitationFormat): Promise<boolean>;
  seeFigure(figure: string): void;
  hide(hidden: boolean): void;
  showOther(index: number): void;
  closed(): void;
}

export interface NoteBox {
  readonly content: NoteContent | null;
  /** The open note was opened on purpose, or is in use. */
  readonly kept: boolean;
  /** `kept`: opened on purpose, takes the focus, stays until closed. Else it goes when the pointer does. */
  open(content: NoteContent, anchor: Anchor, kept: boolean): void;
  /** What the open note shows has changed. */
  change(content: NoteContent): void;
  close(): void;
  /** The pointer is on nothing that holds a passing note open. */
  pointerLeft(): void;
}

/** A press this soon after the note came up was meant for what lay there before. */
const noticed = 400;
/** Between note and text, and between note and the edge of the window. */
const gap = 8;
const tallest = 540;
const lowest = 260;
/** Time to travel from the text to the note. */
const grace = 350;

export function createNoteBox(
  surface: Surface,
  database: Database,
  messages: NoteMessages,
  actions: NoteActions,
  signal: AbortSignal,
): NoteBox {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.role = 'dialog';
  element.tabIndex = -1;
  surface.root.append(element);

  let content: NoteContent | null = null;
  let kept = false;
  let shownAt = 0;
  let copied: boolean | null = null;
  let stopFollowing: (() => void) | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let back: HTMLElement | SVGElement | null = null;

  /** A click of the keyboard counts as a person's too; a script's never does, nor one on what cannot be seen. */
  const meant = async (event: Event): Promise<boolean> => {
    if (!event.isTrusted || performance.now() - shownAt < noticed) return false;
    const about = content;
    const seen = await isSeenNow(element);
    // Closed, or about something else by now.
    if (about === null || content !== about) return false;
    if (seen) return true;
    raise(element);
    shownAt = performance.now();
    return false;
  };
  const when = async (event: Event, act: () => void): Promise<void> => {
    if (await meant(event)) act();
  };

  function draw(): void {
    if (!content) return;
    element.lang = messages.locale;
    element.ariaLabel = messages.note(
      content.kind === 'claim' ? labelOf(content.claim.figure, database) : messages.selection,
    );
    const doors = {
      close: (event: Event) => event.isTrusted && close(),
      go: (by: 1 | -1, event: Event) => when(event, () => actions.go(by)),
      copy: async (format: CitationFormat, event: Event) => {
        if (!(await meant(event))) return;
        copied = await actions.copy(format);
        draw();
      },
      seeFigure: (figure: string, event: Event) => when(event, () => actions.seeFigure(figure)),
      hide: (hidden: boolean, event: Event) => when(event, () => actions.hide(hidden)),
      showOther: (index: number, event: Event) => when(event, () => actions.showOther(index)),
    };
    render(h(Note, { content, database, messages, doors, copied }), element);
  }

  function follow(anchor: Anchor): void {
    let last = new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
    const reference = {
      getBoundingClientRect: () => {
        const rects = anchor.rects();
        const [first] = rects;
        if (!first) return last;
        const left = Math.min(...rects.map((rect) => rect.left));
        const top = Math.min(...rects.map((rect) => rect.top));
        const right = Math.max(...rects.map((rect) => rect.right));
        const bottom = Math.max(...rects.map((rect) => rect.bottom));
        last = new DOMRect(left, top, right - left, bottom - top);
        return last;
      },
      getClientRects: () => {
        const rects = anchor.rects();
        return rects.length > 0 ? rects : [last];
      },
      ...(anchor.element ? { contextElement: anchor.element } : {}),
    };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(reference, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(gap),
          flip({ padding: gap, fallbackStrategy: 'bestFit' }),
          // Rather a lower note than one that lies over the words it is about.
          size({
            padding: gap,
            apply({ availableHeight }) {
              element.style.maxHeight = `${Math.round(Math.min(tallest, Math.max(lowest, availableHeight)))}px`;
            },
          }),
          shift({ padding: gap, crossAxis: true }),
        ],
      });
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    };
    stopFollowing = autoUpdate(reference, element, () => void place());
  }

  function close(): void {
    if (!content) return;
    const hadFocus = surface.root.activeElement !== null && element.contains(surface.root.activeElement);
    content = null;
    clearTimeout(leaving);
    stopFollowing?.();
    stopFollowing = undefined;
    if (element.matches(':popover-open')) element.hidePopover();
    render(null, element);
    if (hadFocus && back?.isConnected) back.focus({ preventScroll: true });
    back = null;
    actions.closed();
  }

  function pointerLeft(): void {
    clearTimeout(leaving);
    if (content && !kept) leaving = setTimeout(close, grace);
  }

  element.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
  element.addEventListener('pointerleave', pointerLeft, { signal });
  // Whoever begins to use a passing note wants to keep it.
  for (const name of ['pointerdown', 'focusin'])
    element.addEventListener(
      name,
      () => {
        kept = true;
      },
      { signal },
    );
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted && content) close();
  };
  // In the root for keys typed in the note, which go no further; on the document for a note that has no focus.
  surface.root.addEventListener('keydown', (event) => onEscape(event as KeyboardEvent), { signal });
  document.addEventListener('keydown', onEscape, { signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && content && event.target !== surface.host) close();
    },
    { signal, capture: true, passive: true },
  );
  stayOnTop(element, signal, () => {
    shownAt = performance.now();
  });
  signal.addEventListener('abort', close);

  return {
    get content() {
      return content;
    },
    get kept() {
      return kept;
    },
    open(next, anchor, purposely) {
      clearTimeout(leaving);
      const within = surface.root.activeElement ?? document.activeElement;
      // From one claim's note to the next the way back stays the same, unless a marker was pressed.
      const stays = content !== null && element.contains(within);
      if (!stays) back = within instanceof HTMLElement || within instanceof SVGElement ? within : null;
      stopFollowing?.();
      content = next;
      copied = null;
      kept = purposely;
      element.className = `note ${isDarkBehind(anchor.element) ? 'dark' : ''}`;
      surface.unzoom();
      draw();
      // A note that comes up elsewhere with other words is a new one to the hand that was about to press.
      if (!stays) shownAt = performance.now();
      if (!element.matches(':popover-open')) element.showPopover();
      element.querySelector('.body')?.scrollTo(0, 0);
      follow(anchor);
      if (purposely && !stays) element.focus({ preventScroll: true });
    },
    change(next) {
      content = next;
      draw();
    },
    close,
    pointerLeft,
  };
}
