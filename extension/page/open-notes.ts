/**
 * The notes that are open at once: one that comes and goes with what the reader looks at, and at most one that is pinned.
 * Escape closes the one in use, else the passing one, else the pinned. Knows nothing of what they show.
 */
import type { NoteBox } from './note.ts';

/** A note and what it is about, as far as it is open. */
export interface OpenNote<About> {
  readonly box: NoteBox;
  about: About | undefined;
}

/** What a note tells of itself, and has to know of the other. */
export interface Told {
  pinned(on: boolean): void;
  pinnedAt(): DOMRect | null;
  closed(): void;
}

export interface OpenNotes<About> {
  /** The one that is not pinned; made when there is none yet. */
  passing(): OpenNote<About>;
  readonly pinned: OpenNote<About> | undefined;
  /** Every note that shows something. */
  open(): readonly OpenNote<About>[];
}

export function createOpenNotes<About>(
  root: () => ShadowRoot,
  make: (note: () => OpenNote<About>, told: Told) => NoteBox,
  signal: AbortSignal,
): OpenNotes<About> {
  /** Two at most: what was pinned comes and goes again once it is not. */
  const all: OpenNote<About>[] = [];
  let pinned: OpenNote<About> | undefined;

  const open = () => all.filter(({ box }) => box.content !== null);
  const closeOther = (one: OpenNote<About> | undefined) => {
    for (const note of open()) if (note !== one) note.box.close();
  };

  function create(): OpenNote<About> {
    if (all.length === 0) listen();
    const note: OpenNote<About> = {
      about: undefined,
      box: make(() => note, {
        pinned(on) {
          // Room for one pinned note, and for one that is not.
          closeOther(note);
          pinned = on ? note : undefined;
        },
        pinnedAt: () => pinned?.box.rect ?? null,
        closed() {
          if (pinned === note) pinned = undefined;
          note.about = undefined;
        },
      }),
    };
    all.push(note);
    return note;
  }

  function listen(): void {
    const onEscape = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !event.isTrusted) return;
      const notes = open();
      const last = notes.find(({ box }) => box.hasFocus) ?? notes.find((note) => note !== pinned) ?? pinned;
      last?.box.close();
    };
    // In the root for keys typed in a note, which go no further; on the document for a note that has no focus.
    root().addEventListener('keydown', onEscape, { signal });
    document.addEventListener('keydown', onEscape, { signal });
  }

  return {
    passing() {
      const free = all.filter((note) => note !== pinned);
      return free.find(({ box }) => box.content !== null) ?? free[0] ?? create();
    },
    get pinned() {
      return pinned;
    },
    open,
  };
}
