/**
 * Opens, places and closes the note: in the browser's top layer, beside the text it is about, following it while it is open.
 * Heeds a press only from a person, and only when the note has been there long enough to be seen, and is. Never moves the page.
 */
import { h, render } from 'preact';
import type { Database } from '../../src/claims/database.ts';
import type { CitationFormat } from '../ui/citation.ts';
import { labelOf } from '../ui/citation.ts';
import type { NoteMessages } from '../ui/messages/en-note.ts';
import css from '../ui/note.css?inline';
import { Note, type NoteContent } from '../ui/note.tsx';
import { type Anchor, follow } from './follow.ts';
import { isDarkBehind } from './ground.ts';
import { type Pinned, pinHere } from './pin.ts';
import { isSeenNow, raise, stayOnTop } from './seen.ts';
import type { Surface } from './surface.ts';

export interface NoteActions {
  go(by: 1 | -1): void;
  /** Says whether it came to pass. */
  copy(format: CitationFormat): Promise<boolean>;
  seeFigure(figure: string): void;
  hide(hidden: boolean): void;
  showOther(index: number): void;
  /** It stays where it stands from now on, or follows its text again. */
  pinned(on: boolean): void;
  /** Where another note is pinned. */
  pinnedAt(): DOMRect | null;
  closed(): void;
}

export interface NoteBox {
  readonly content: NoteContent | null;
  /** The open note was opened on purpose, or is in use. */
  readonly kept: boolean;
  readonly hasFocus: boolean;
  readonly rect: DOMRect;
  /**
   * `kept`: opened on purpose, takes the focus, stays until closed. Else it goes when the pointer does. A pinned note shows the
   * new words where it stands.
   */
  open(content: NoteContent, anchor: Anchor, kept: boolean): void;
  /** What the open note shows has changed. */
  change(content: NoteContent): void;
  /** Over everything else, and with the focus. */
  bringForward(): void;
  close(): void;
  /** The pointer is on nothing that holds a passing note open. */
  pointerLeft(): void;
}

/** A press this soon after the note came up was meant for what lay there before. */
const noticed = 400;
/** Time to travel from the text to the note. */
const grace = 350;

let sheet: CSSStyleSheet | undefined;
/** All notes of a page wear the same. */
function dress({ adoptedStyleSheets: worn }: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!worn.includes(sheet)) worn.push(sheet);
}

export function createNoteBox(
  surface: Surface,
  getDatabase: () => Database,
  messages: NoteMessages,
  actions: NoteActions,
  signal: AbortSignal,
): NoteBox {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.role = 'dialog';
  element.tabIndex = -1;
  dress(surface.root);
  surface.root.append(element);

  let content: NoteContent | null = null;
  let kept = false;
  let shownAt = 0;
  let copied: boolean | null = null;
  let beside: Anchor | undefined;
  let pinned: Pinned | null = null;
  /** Whether its being pinned or not is news. */
  let pinTold = false;
  let stopFollowing: (() => void) | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let back: HTMLElement | SVGElement | null = null;

  /** A click of the keyboard counts as a person's too; a script's never does, nor one on what cannot be seen. */
  const meant = async (event: Event): Promise<boolean> => {
    if (!event.isTrusted || performance.now() - shownAt < noticed) return false;
    const about = content;
    const seen = await isSeenNow(element, signal);
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
    // As it is now: claims may have been brought since the last note.
    const database = getDatabase();
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
      pin: (event: Event) =>
        when(event, () => {
          stand(pinned === null);
          pinTold = true;
          kept = true;
          draw();
          actions.pinned(pinned !== null);
        }),
      move: (event: MouseEvent) => event.isTrusted && pinned?.toNextCorner(event),
      push: (event: KeyboardEvent) => {
        // Arrow keys would scroll what is under them.
        if (event.isTrusted && pinned?.push(event.key)) event.preventDefault();
      },
    };
    const pin = { on: pinned !== null, told: pinTold };
    render(h(Note, { content, database, messages, doors, copied, pin }), element);
  }

  /** Where it stands from now on: still, or beside its text. */
  function stand(still: boolean): void {
    stopFollowing?.();
    stopFollowing = undefined;
    pinned?.end();
    pinned = still ? pinHere(element) : null;
    element.classList.toggle('pinned', still);
    if (!still && beside) stopFollowing = follow(beside, element, actions.pinnedAt);
  }

  const hasFocus = () => surface.root.activeElement !== null && element.contains(surface.root.activeElement);

  function close(): void {
    if (!content) return;
    const hadFocus = hasFocus();
    content = null;
    beside = undefined;
    pinTold = false;
    clearTimeout(leaving);
    stand(false);
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
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && content && !pinned && event.target !== surface.host) close();
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
    get hasFocus() {
      return hasFocus();
    },
    get rect() {
      return element.getBoundingClientRect();
    },
    open(next, anchor, purposely) {
      clearTimeout(leaving);
      const within = surface.root.activeElement ?? document.activeElement;
      // From one claim's note to the next the way back stays the same, unless a marker was pressed.
      const stays = content !== null && element.contains(within);
      if (!stays) back = within instanceof HTMLElement || within instanceof SVGElement ? within : null;
      content = next;
      beside = anchor;
      copied = null;
      pinTold = false;
      kept = purposely;
      element.classList.add('note');
      element.classList.toggle('dark', isDarkBehind(anchor.element, surface.root));
      surface.unzoom();
      draw();
      // A note that comes up elsewhere with other words is a new one to the hand that was about to press.
      if (!stays) shownAt = performance.now();
      if (!element.matches(':popover-open')) element.showPopover();
      for (const part of [element, element.querySelector('.body')]) part?.scrollTo(0, 0);
      if (!pinned) stand(false);
      if (purposely && !stays) element.focus({ preventScroll: true });
    },
    change(next) {
      content = next;
      draw();
    },
    bringForward() {
      raise(element);
      element.focus({ preventScroll: true });
    },
    close,
    pointerLeft,
  };
}
