/**
 * Which note is open, and which comes next: for a claim of the page, or for what the reader has selected.
 * Makes what the note shows from what was found; the note itself is drawn and placed elsewhere.
 */
import type { Engine } from '../../src/index.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { quantityInDigits, summaryLine } from '../../src/wording/index.ts';
import { labelOf, saysOf } from '../ui/citation.ts';
import type { NoteContent } from '../ui/note.tsx';
import type { PageFacts } from './article.ts';
import { copyText } from './copy.ts';
import { tellBackground } from './door.ts';
import { createDrawable } from './drawable.ts';
import type { Anchor } from './follow.ts';
import type { Found, Place } from './found.ts';
import type { NoteParts } from './left.ts';
import { createOpenNotes, type OpenNote } from './open-notes.ts';
import { withAllItNeeds } from './parts.ts';
import { rectsOf } from './ranges.ts';
import { readSelection } from './selection.ts';
import type { Surface } from './surface.ts';
import { pageVoice } from './words.ts';

interface Given {
  engine(): Engine;
  /** What draws a note; brought when it is first needed, or when the page has the time. */
  parts(): NoteParts | Promise<NoteParts | undefined>;
  surface(): Surface;
  facts(): PageFacts;
  /** The claims that are marked, in reading order. */
  shown(): readonly Found[];
  isHidden(found: Found): boolean;
  hide(found: Found, on: boolean): void;
  markerOf(found: Found): HTMLElement | undefined;
}

export interface Notes {
  readonly group: string;
  /** On the button beside a selection. */
  readonly bubble: string;
  /** Where notes are open, in the viewport. */
  places(): DOMRect[];
  label(found: Found, index: number, of: number): string;
  pressed(found: Found): void;
  rested(found: Found): void;
  left(): void;
  /** Scrolls to a claim and opens its note. False where it is not to be seen any more. */
  goTo(found: Found): boolean;
  step(by: 1 | -1): boolean;
  hide(found: Found, on: boolean): void;
  /** False where the note could not be brought. */
  lookUp(given: string | null): Promise<boolean>;
}

/** Longer selections are looked up in part, and the note says so. */
const longest = 50_000;

interface Selection {
  claims: readonly CheckedClaim[];
  anchor: Anchor;
  cut: number | null;
}

/** A claim of the page, or one of those in what the reader has selected. */
type About = { found: Found } | { list: Selection; index: number };

const foundIn = (note: OpenNote<About> | undefined): Found | undefined =>
  note?.about && 'found' in note.about ? note.about.found : undefined;

export function createNotes(given: Given, signal: AbortSignal): Notes {
  /** The claim whose note is open, or was last: next and previous count from here. */
  let current: Found | undefined;

  const { messages, named } = pageVoice();
  const database = () => named(given.engine().database);

  const drawable = createDrawable(given.parts, signal);

  const notes = createOpenNotes<About>(
    () => given.surface().root,
    (note, told) =>
      drawable.parts().createNoteBox(
        given.surface(),
        database,
        messages,
        {
          go(by) {
            const { about } = note();
            if (about && 'list' in about) showSelected(about.list, about.index + by, note());
            else if (about) stepFrom(about.found, by, note());
          },
          async copy(format) {
            const { content } = note().box;
            if (content?.kind !== 'claim') return false;
            const { citation, citationHtml } = drawable.parts();
            const cited = [content.claim, given.facts(), database(), messages] as const;
            const html = format === 'text' ? citationHtml(...cited) : null;
            return copyText(citation(...cited, format), given.surface().root, html);
          },
          seeFigure: (figure) => {
            void tellBackground({ type: 'open-figure', figure });
          },
          hide: (on) => {
            const found = foundIn(note());
            if (found) hide(found, on);
          },
          showOther: (index) => {
            const found = foundIn(note());
            if (found) showOther(found, index, note());
          },
          ...told,
          closed: () => {
            const found = foundIn(note());
            told.closed();
            if (found) light(found);
          },
        },
        signal,
      ),
    signal,
  );

  const noteOf = (found: Found) => notes.open().find((note) => foundIn(note) === found);
  /** Its marker tells whether a note of it is open. */
  const light = (found: Found) =>
    given.markerOf(found)?.classList.toggle('open', noteOf(found) !== undefined);

  const anchorOf = ({ range, block }: Place): Anchor => ({
    rects: () => rectsOf(range),
    element: block.element,
  });

  function contentOf(found: Found): NoteContent {
    const shown = given.shown();
    const index = shown.indexOf(found);
    return {
      kind: 'claim',
      claim: found.claim,
      index: index + 1,
      of: index < 0 ? 1 : shown.length,
      published: given.facts().published,
      selected: false,
      hidden: given.isHidden(found),
      leads: found.against.map((place) => place !== null && !place.range.collapsed),
      cut: null,
    };
  }

  function show(found: Found, kept: boolean, inNote?: OpenNote<About>): void {
    current = found;
    drawable.when(() => {
      const note = inNote ?? notes.passing();
      change(note, { found });
      note.box.open(contentOf(found), anchorOf(found), kept);
      light(found);
    }, !kept);
  }

  function change(note: OpenNote<About>, about: About | undefined): void {
    const before = foundIn(note);
    note.about = about;
    if (before) light(before);
  }

  function goTo(found: Found, note = noteOf(found)): boolean {
    if (!bringIntoView(found)) return false;
    show(found, true, note);
    return true;
  }

  /** The other words are a claim with a note of its own, as a rule. Where they are not, this note goes to stand beside them. */
  function showOther(found: Found, index: number, note: OpenNote<About>): void {
    const place = found.against[index];
    if (!place) return;
    const other = given
      .shown()
      .find(
        ({ block, range }) => block === place.block && begins(range, place.range) && range !== found.range,
      );
    if (other) goTo(other, note);
    else if (bringIntoView(place)) note.box.open(contentOf(found), anchorOf(place), true);
  }

  function stepFrom(start: Found | undefined, by: 1 | -1, note?: OpenNote<About>): boolean {
    const shown = given.shown();
    if (shown.length === 0) return false;
    const from = start ? shown.indexOf(start) : -1;
    const near = from >= 0 ? from + by : firstInView(shown, by);
    const next = shown[(near + shown.length) % shown.length];
    return next !== undefined && goTo(next, note);
  }

  function hide(found: Found, on: boolean): void {
    given.hide(found, on);
    for (const note of notes.open()) if (foundIn(note) === found) note.box.change(contentOf(found));
  }

  function showSelected(list: Selection, at: number, note = notes.passing()): void {
    const index = (at + list.claims.length) % list.claims.length;
    const claim = list.claims[index];
    if (!claim) return;
    const content: NoteContent = {
      kind: 'claim',
      claim,
      index: index + 1,
      of: list.claims.length,
      published: given.facts().published,
      selected: true,
      hidden: false,
      leads: [],
      cut: list.cut,
    };
    change(note, { list, index });
    note.box.open(content, list.anchor, true);
  }

  async function lookUp(text: string | null): Promise<boolean> {
    const selected = readSelection(text);
    const anchor: Anchor = selected;
    const isWanted = await drawable.turn();
    if (!isWanted) return false;
    if (!isWanted()) return true;
    const note = notes.passing();
    change(note, undefined);
    if (selected.text.trim() === '') {
      note.box.open({ kind: 'nothing-selected' }, anchor, true);
      return true;
    }
    const cut = selected.text.length > longest ? longest : null;
    const { published, title, url } = given.facts();
    const wanted = selected.text.slice(0, longest).toWellFormed();
    const context = { title, url, ...(published === null ? {} : { published }) };
    const result = await withAllItNeeds(() => drawable.parts().lookUp(given.engine(), wanted, context));
    if (!isWanted()) return true;
    if (result.claims.length > 0) {
      showSelected({ claims: result.claims, anchor, cut }, 0, note);
      return true;
    }
    const near = result.near.flatMap(({ claim }) => database().claims.get(claim) ?? []);
    note.box.open({ kind: 'near', near, cut }, anchor, true);
    return true;
  }

  return {
    group: messages.group,
    bubble: messages.lookUp,
    places: () => notes.open().map(({ box }) => box.rect),
    label: ({ claim }, index, of) =>
      messages.marker(
        index + 1,
        of,
        labelOf(claim.figure, database()),
        // Heard, not seen: in digits.
        saysOf(claim, messages, quantityInDigits),
        summaryLine(claim, messages.locale),
      ),
    pressed: (found) =>
      drawable.when(() => {
        const { pinned } = notes;
        const { box } = notes.passing();
        if (foundIn(pinned) === found) pinned?.box.bringForward();
        // A press on the marker of a note that came up by resting is meant to keep it.
        else if (noteOf(found) && box.kept) box.close();
        else show(found, true);
      }),
    rested: (found) =>
      drawable.when(() => {
        const { box } = notes.passing();
        // A note the reader opened is not taken away by a pointer that rests elsewhere.
        if (!noteOf(found) && !(box.content && box.kept)) show(found, false);
      }, true),
    left: () => {
      for (const { box } of notes.open()) box.pointerLeft();
      drawable.left();
    },
    goTo: (found) => goTo(found),
    step: (by) => stepFrom(current, by),
    hide,
    lookUp,
  };
}

const begins = (one: StaticRange, other: StaticRange): boolean =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset;

/** Scrolls no more than needed. False where the words are not drawn any more. */
function bringIntoView({ block, range }: Place): boolean {
  const rect = rectsOf(range)[0];
  if (!rect) return false;
  if (rect.top < 60 || rect.bottom > innerHeight - 60) {
    // At once, whatever the page would like: where the words will stand must be known before the note opens there.
    block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const after = rectsOf(range)[0];
    // A block taller than the window: its middle is not where the claim is.
    if (after && (after.top < 0 || after.bottom > innerHeight)) {
      scrollBy({ top: after.top - innerHeight / 3, behavior: 'instant' });
    }
  }
  return true;
}

/** Counting from where the reader is: the first claim below the top of the window, or the last above it. */
function firstInView(shown: readonly Found[], by: 1 | -1): number {
  const below = shown.findIndex(({ range }) => (rectsOf(range)[0]?.bottom ?? -1) > 0);
  if (by === 1) return Math.max(0, below);
  return (below < 0 ? shown.length : below) - 1;
}
