/**
 * What of a page is read together: each article whole, with the headline above it, and each entry of a live blog or teaser
 * by itself. Very long ones in parts, each led in by the words before it. Looks at blocks only; reads nothing.
 */
import type { Block } from './blocks.ts';

export interface Stretch {
  list: Block[];
  /** So many blocks at its beginning were read with the stretch before; they are here to be understood from. */
  lead: number;
  /** The article that these blocks belong to; null for what stands in none. */
  entry: Element | null;
}

/** Characters read together: longer than almost any article, so that a headline can be held against its text. */
const longest = 30_000;
/** Characters before a part that are read with it: "Of those, 4,000 were wounded" needs the sentence before. */
const leadIn = 2_000;

/** Null now and then, between stretches that take long to find, so that the caller may pause. */
export function* stretches(blocks: readonly Block[]): Generator<Stretch | null> {
  const headed = yield* headedArticle(blocks);
  let open: Block[] = [];
  let lead = 0;
  let length = 0;
  let entry: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    const home = headed && index >= headed.from && index < headed.to ? headed.entry : block.entry;
    const begins = entry !== home;
    if (open.length > lead && (begins || length > longest)) {
      yield { list: open, lead, entry };
      open = begins ? [] : lastOf(open, leadIn);
      lead = open.length;
      length = 0;
    }
    entry = home;
    open.push(block);
    length += block.text.length;
  }
  if (open.length > lead) yield { list: open, lead, entry };
}

/** Characters beside what has changed that are read with it: what it is understood from, and what may be understood from it. */
const beside = 1_000;

/** A run of blocks to be read together; what comes before `lead` is there to be understood from. */
export interface Window {
  from: number;
  lead: number;
  to: number;
}

/**
 * What of a stretch is to be read again, where only some of its blocks have changed; the whole of it where that is not much
 * less. In order, without overlap but for what leads in.
 */
export function windowsOf({ list, lead }: Stretch, changed: (index: number) => boolean): Window[] {
  const windows: Window[] = [];
  const lengthOf = (index: number) => list[index]?.text.length ?? 0;
  let read = 0;
  for (let index = lead; index < list.length; index += 1) {
    if (!changed(index)) continue;
    const open = windows.at(-1);
    const end = open?.to ?? lead;
    let to = index + 1;
    for (let room = beside; to < list.length && room > lengthOf(to); to += 1) room -= lengthOf(to);
    if (open && index <= end) {
      open.to = Math.max(open.to, to);
      continue;
    }
    let from = index;
    for (let room = beside; from > 0 && room > lengthOf(from - 1); from -= 1) room -= lengthOf(from - 1);
    windows.push({ from, lead: Math.max(index, end), to });
  }
  for (const { from, to } of windows) for (let index = from; index < to; index += 1) read += lengthOf(index);
  const all = list.reduce((sum, { text }) => sum + text.length, 0);
  return read > all / 2 ? [{ from: 0, lead, to: list.length }] : windows;
}

/** The stretch's headline, where it begins with one. */
export const headlineOf = ({ list: [first] }: Stretch): readonly Block[] =>
  first && first.text.length < beside && first.element.closest('h1') !== null ? [first] : [];

/** Many pages set headline and standfirst above their `article`: those blocks are of it, where it is the page's main one. */
function* headedArticle(
  blocks: readonly Block[],
): Generator<null, { entry: Element; from: number; to: number } | null> {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const [index, { entry, text }] of blocks.entries()) {
    if (index % 1_000 === 0) yield null;
    if (!entry) continue;
    lengths.set(entry, (lengths.get(entry) ?? 0) + text.length);
    all += text.length;
  }
  let main: readonly [Element, number] | undefined;
  for (const one of lengths) if (!main || one[1] > main[1]) main = one;
  // A page of teasers or a live blog has no main one.
  if (!main || main[1] < all / 2) return null;
  const [entry] = main;
  const to = blocks.findIndex((block) => block.entry === entry);
  const from = blocks.findLastIndex(
    ({ entry, element }, index) => index < to && entry === null && element.closest('h1') !== null,
  );
  const between = blocks.slice(Math.max(0, from), to);
  return from < 0 || between.some(({ entry }) => entry !== null) ? null : { entry, from, to };
}

/** The last blocks that together have no more than so many characters. */
function lastOf(blocks: readonly Block[], characters: number): Block[] {
  let from = blocks.length;
  for (let room = characters; from > 0; from -= 1) {
    room -= blocks[from - 1]?.text.length ?? 0;
    if (room < 0) break;
  }
  return blocks.slice(from);
}
