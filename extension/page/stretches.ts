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
  /** Characters, without those of `lead`. */
  length: number;
}

/** Characters read together: longer than almost any article, so that a headline can be held against its text. */
const longest = 30_000;
/** Characters before a part that are read with it: "Of those, 4,000 were wounded" needs the sentence before. */
const leadIn = 2_000;

const lengthAt = (blocks: readonly Block[], index: number): number => blocks[index]?.text.length ?? 0;

/** Blocks that were read together before. */
export interface Run {
  readonly blocks: readonly Block[];
  readonly entry: Element | null;
  readonly length: number;
}

/** The article that a block belongs to, by its place in the page. */
export type EntryOf = (index: number) => Element | null;

/**
 * `keptAt`: what was read before and begins there, where it is as it was. It is handed back whole, unless what stands beside it
 * is to be read with it. Null now and then, so that the caller may pause.
 */
export function* stretches<Kept extends Run>(
  blocks: readonly Block[],
  entryOf: EntryOf,
  keptAt: (index: number) => Kept | null,
): Generator<Stretch | Kept | null> {
  const isApart = (kept: Kept, end: number): boolean => {
    if (end === blocks.length || kept.length > longest || entryOf(end) !== kept.entry) return true;
    const next = keptAt(end);
    return next !== null && kept.length + next.length > longest;
  };
  for (let index = 0; index < blocks.length; ) {
    yield null;
    const kept = keptAt(index);
    if (kept && isApart(kept, index + kept.blocks.length)) {
      yield kept;
      index += kept.blocks.length;
      continue;
    }
    const begin = index;
    const entry = entryOf(begin);
    let length = 0;
    for (; index < blocks.length && length <= longest && entryOf(index) === entry; index += 1) {
      // Where parts were parted before, they stay so: a few words more do not make all that follows be parted anew.
      if (length > 0 && length + (keptAt(index)?.length ?? 0) > longest) break;
      length += lengthAt(blocks, index);
    }
    const from = leadOf(blocks, begin, entryOf);
    yield { list: blocks.slice(from, index), lead: begin - from, entry, length };
  }
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
  const lengthOf = (index: number) => lengthAt(list, index);
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

/**
 * Many pages set headline and standfirst above their `article`: those blocks are of it, where it is the page's main one.
 * `inArticles`: how many characters stand in each.
 */
export function entriesOf(blocks: readonly Block[], inArticles: ReadonlyMap<Element, number>): EntryOf {
  const own: EntryOf = (index) => blocks[index]?.entry ?? null;
  let main: readonly [Element, number] | undefined;
  let all = 0;
  for (const one of inArticles) {
    all += one[1];
    if (!main || one[1] > main[1]) main = one;
  }
  // A page of teasers or a live blog has no main one.
  if (!main || main[1] < all / 2) return own;
  const [entry] = main;
  const to = blocks.findIndex((block) => block.entry === entry);
  let from = to - 1;
  while (from >= 0 && own(from) === null && blocks[from]?.element.closest('h1') === null) from -= 1;
  if (from < 0 || own(from) !== null) return own;
  return (index) => (index >= from && index < to ? entry : own(index));
}

/** The block before this one, where that is of the same article and short enough to be read with it. */
export function leadsIn(blocks: readonly Block[], index: number, entryOf: EntryOf): Block | null {
  const last = blocks[index - 1];
  return last && last.text.length <= leadIn && entryOf(index - 1) === entryOf(index) ? last : null;
}

/** Where the last of those begin that together have no more than so many characters. */
function leadOf(blocks: readonly Block[], index: number, entryOf: EntryOf): number {
  let from = index;
  for (let room = leadIn; ; from -= 1) {
    room -= leadsIn(blocks, from, entryOf)?.text.length ?? longest;
    if (room < 0) return from;
  }
}
