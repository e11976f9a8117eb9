/**
 * From blocks to claims: keeps the page's blocks in order, gives them to the engine an article at a time, and remembers each
 * stretch's answer by its text, so that words drawn anew are a look-up and new words alone are work.
 * Never draws; its caller is told when it is through.
 */
import type { Engine } from '../../src/index.ts';
import type { LONG } from '../../src/steps.ts';
import type { CheckedClaim, CheckResult, IsoDate, LanguageTag, PageNote } from '../../src/types.ts';
import type { Part } from '../messages.ts';
import { dayOf, type PageFacts } from './article.ts';
import { type Block, createBlockFinder, readBlocks } from './blocks.ts';
import { isHugePage } from './huge.ts';
import { createStyles, isSeenInline, isWithinLeftOut } from './left-out.ts';
import { bringFor } from './parts.ts';
import { inBlock, type Joined, join, Words } from './ranges.ts';
import { inSlices, short } from './slices.ts';
import { headlineOf, stretches, windowsOf } from './stretches.ts';

/** A claim where it stands: its phrase, in the offsets of its block. */
export interface Found {
  readonly claim: CheckedClaim;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Of the phrase. */
  readonly range: StaticRange;
  /** What of the page each of the claim's `pageNotes` speaks of, in their order; null where that is not in a block. */
  readonly against: readonly (Place | null)[];
}

class Standing implements Found {
  readonly claim: CheckedClaim;
  readonly words: Words;
  readonly against: readonly (Place | null)[];

  constructor(claim: CheckedClaim, words: Words, against: readonly (Place | null)[]) {
    this.claim = claim;
    this.words = words;
    this.against = against;
  }

  get block(): Block {
    return this.words.block;
  }
  get start(): number {
    return this.words.start;
  }
  get end(): number {
    return this.words.end;
  }
  get range(): StaticRange {
    return this.words.range;
  }
}

export const isSame = (list: readonly Found[], other: readonly Found[] | null): boolean =>
  list.length === other?.length && list.every((one, index) => one === other[index]);

/** Words of the page. */
export interface Place {
  readonly block: Block;
  readonly range: StaticRange;
}

export interface Reading {
  readonly found: readonly Found[];
  /** Of the first stretch in a language that is read; null where there is none. */
  readonly language: LanguageTag | null;
  readonly tooLong: boolean;
  readonly characters: number;
  /** Reads the whole page. */
  all(): Promise<void>;
  /**
   * Reads what has changed: the elements given and what is in them, and forgets what is gone. `onlyNew`: they are new in the
   * page, and nothing else of it has changed.
   */
  touched(elements: Iterable<Element>, onlyNew?: boolean): Promise<void>;
  /** What was not drawn when it was read and is now: an opened fold. Each is told once. */
  appeared(): Element[];
}

/** A block as it was last read: as long as nothing about this has changed, it says what it said. */
interface Read {
  readonly before: Block | null;
  readonly date: IsoDate | null;
  readonly language: LanguageTag | null;
  /** Of the answer that it is from. */
  readonly key: string;
  readonly found: readonly Standing[];
}

/** In steps, some of which wait for what a text turns out to need. */
type Work<Result> = Generator<null | typeof LONG | Promise<unknown>, Result, void>;

/** Characters of text after which reading stops. The panel says so. */
const longest = 5_000_000;
/** Blocks in which a line with the article's day is looked for, where the page does not state it otherwise. */
const above = 20;
/** Folded parts that are asked about again when the page has grown. */
const mostUnseen = 1_000;

export function createReading(
  engine: Engine,
  facts: PageFacts,
  own: () => Node | null,
  signal: AbortSignal,
): Reading {
  let blocks: Block[] = [];
  let found: Standing[] = [];
  let language: LanguageTag | null = null;
  let tooLong = false;
  let characters = 0;
  /** Answers to the stretches of this pass and of the one before, and what came of them for each block, in reading order. */
  let answers = new Map<string, CheckResult>();
  let read = new Map<Block, Read>();
  const unseen = new Set<Element>();
  const days = new WeakMap<Element, IsoDate | null>();

  function* blocksIn(root: Element, room: number): Generator<null, { list: Block[]; whole: boolean }> {
    const list: Block[] = [];
    let whole = true;
    let length = 0;
    const lost = () => {
      whole = false;
    };
    const hide = (element: Element) => unseen.size < mostUnseen && unseen.add(element);
    for (const block of readBlocks(root, own(), lost, hide, isHugePage())) {
      yield null;
      if (!block) continue;
      length += block.text.length;
      if (length > room) {
        tooLong = true;
        break;
      }
      list.push(block);
    }
    return { list, whole };
  }

  /** What the page states of itself; else what a line above its article says. */
  function pageDay(): IsoDate | null {
    return facts.published ?? engine.pageDate(join(blocks.slice(0, above)).text, {}) ?? null;
  }

  function published(entry: Element | null, page: IsoDate | null): IsoDate | null {
    if (!entry) return page;
    if (!days.has(entry)) days.set(entry, dayOf(entry));
    return days.get(entry) ?? page;
  }

  function* ask(text: string, date: IsoDate | null, known: LanguageTag | null): Work<CheckResult> {
    const { url, title } = facts;
    const tried = new Set<Part>();
    for (;;) {
      try {
        return yield* engine.checkInSteps(text, {
          url,
          title,
          ...(date === null ? {} : { published: date }),
          ...(known === null ? {} : { language: known }),
        });
      } catch (fault) {
        const brought = bringFor(fault, tried);
        if (brought) {
          yield brought;
          continue;
        }
        // A fault of ours in one stretch takes nothing from the rest of the page.
        console.error('Second Source could not read a passage.', fault);
        return { language: null, claims: [] };
      }
    }
  }

  /** The claims of one window, by block. */
  function* checkWindow(
    list: readonly Block[],
    lead: number,
    date: IsoDate | null,
    known: LanguageTag | null,
    next: Map<string, CheckResult>,
  ): Work<{ key: string; language: LanguageTag | null; byBlock: ReadonlyMap<Block, Standing[]> }> {
    const joined = join(list);
    const key = `${date} ${known} ${joined.text}`;
    const answer = next.get(key) ?? answers.get(key) ?? (yield* ask(joined.text, date, known));
    next.set(key, answer);
    const byBlock = new Map<Block, Standing[]>();
    for (const claim of answer.claims) {
      yield null;
      const place = inBlock(joined, claim.at.start, claim.at.end);
      // What stands in the lead was found before.
      if (!place || place.index < lead) continue;
      const { block, start, end } = place;
      const same = read
        .get(block)
        ?.found.find((one) => one.start === start && one.end === end && one.claim.figure === claim.figure);
      // An unchanged claim keeps its place in the page: nothing about it is drawn anew.
      const one =
        same?.claim === claim
          ? same
          : new Standing(
              claim,
              same?.claim.sum === claim.sum ? same.words : new Words(block, start, end),
              placesOf(claim.pageNotes, joined),
            );
      const ofBlock = byBlock.get(block);
      if (ofBlock) ofBlock.push(one);
      else byBlock.set(block, [one]);
    }
    return { key, language: answer.language, byBlock };
  }

  function* check(): Work<void> {
    const next = new Map<string, CheckResult>();
    const nextRead = new Map<Block, Read>();
    const all: Standing[] = [];
    let spokenFirst: LanguageTag | null = null;
    const remember = (block: Block, one: Read): void => {
      nextRead.set(block, one);
      for (const each of one.found) all.push(each);
      spokenFirst ??= one.language;
    };
    yield null;
    const page = pageDay();
    yield null;
    for (const stretch of stretches(blocks)) {
      yield null;
      if (!stretch) continue;
      const { list, lead, entry } = stretch;
      const date = published(entry, page);
      const before = (index: number) => list[index - 1] ?? null;
      const isChanged = (index: number): boolean => {
        const then = read.get(list[index] as Block);
        return !then || then.before !== before(index) || then.date !== date;
      };
      const windows = windowsOf(stretch, isChanged);
      // In a few words the language is not always to be seen; that of the words around them is known.
      const spoken = read.get(list.find((block) => read.has(block)) as Block)?.language ?? null;
      let done = lead;
      const keep = (to: number): void => {
        for (; done < to; done += 1) {
          const block = list[done] as Block;
          const then = read.get(block);
          if (!then) continue;
          const answer = answers.get(then.key);
          if (answer) next.set(then.key, answer);
          remember(block, then);
        }
      };
      for (const { from, lead: ahead, to } of windows) {
        keep(ahead);
        const whole = to - from === list.length;
        // What is added far below is held against the headline all the same.
        const head = from > 0 ? headlineOf(stretch) : [];
        const part = [...head, ...list.slice(from, to)];
        const led = head.length + ahead - from;
        const result = yield* checkWindow(part, led, date, whole ? null : spoken, next);
        const { key, byBlock } = result;
        for (; done < to; done += 1) {
          const block = list[done] as Block;
          const found = byBlock.get(block) ?? [];
          remember(block, { before: before(done), date, language: result.language, key, found });
        }
        yield null;
      }
      keep(list.length);
      yield null;
    }
    answers = next;
    read = nextRead;
    found = all;
    language = spokenFirst;
  }

  function* readAll(): Work<void> {
    tooLong = false;
    unseen.clear();
    // A page that is still being put together may throw the place of reading away; it is then read once more.
    let { list, whole } = yield* blocksIn(document.body, longest);
    if (!whole) ({ list } = yield* blocksIn(document.body, longest));
    blocks = list;
    characters = lengthOf(blocks);
    yield* check();
  }

  function* readTouched(elements: readonly Element[], onlyNew: boolean): Work<void> {
    const blockOf = createBlockFinder(null, createStyles());
    const roots = outermost(elements.filter((element) => element.isConnected).map(blockOf));
    const changed = new Set(roots);
    const given = new Set(elements);
    const next: Block[] = [];
    if (onlyNew && roots.every((root) => given.has(root))) next.push(...blocks);
    else {
      for (const [index, block] of blocks.entries()) {
        if (isWhole(block) && !isIn(block.element, changed)) next.push(block);
        if (index % 20 === 0) yield null;
      }
    }
    let room = longest - lengthOf(next);
    let place = next.length;
    const leftOut = new Map<Element, boolean>();
    for (const root of roots) {
      if (isWithinLeftOut(root, leftOut)) continue;
      const { list } = yield* blocksIn(root, room);
      room -= lengthOf(list);
      const [head] = list;
      if (!head) continue;
      place = placeOf(head, next, place);
      // What came while the page was being read may have been read already.
      let known = 0;
      while (root.contains(next[place + known]?.element ?? null)) known += 1;
      next.splice(place, known, ...list);
      place += list.length;
    }
    blocks = next;
    characters = lengthOf(blocks);
    yield* check();
  }

  return {
    get found() {
      return found;
    },
    get language() {
      return language;
    },
    get tooLong() {
      return tooLong;
    },
    get characters() {
      return characters;
    },
    all: () => inSlices(readAll(), signal, isHugePage() ? short : undefined),
    touched: (elements, onlyNew = false) => inSlices(readTouched([...elements], onlyNew), signal),
    appeared() {
      const now = [...unseen].filter((element) => !element.isConnected || isSeenInline(element));
      for (const element of now) unseen.delete(element);
      return now.filter((element) => element.isConnected);
    },
  };
}

function placesOf(notes: readonly PageNote[], joined: Joined): (Place | null)[] {
  return notes.map(({ with: { start, end } }) => {
    const place = inBlock(joined, start, end);
    return place && new Words(place.block, place.start, place.end);
  });
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** It is where it was, and every node of it that is held says what it said. */
const isWhole = (block: Block) =>
  block.element.isConnected &&
  (block.pieces?.every(({ node, from, length }) => node.isConnected && node.length >= from + length) ?? true);

/** Without those that lie in another of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter(({ parentElement }) => !isIn(parentElement, all));
}

/** It, or what it lies in, is one of them. */
function isIn(element: Element | null, all: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (all.has(at)) return true;
  return false;
}

/** Where its element holds no other block, that will do. */
const beginningOf = ({ pieces, element }: Block): Node => pieces?.[0]?.node ?? element;

/** Where in document order a block belongs among the others; as a rule, behind the one that was put among them before it. */
function placeOf(block: Block, blocks: readonly Block[], probable: number): number {
  const node = beginningOf(block);
  const isBehind = (index: number): boolean => {
    const other = blocks[index];
    return (
      !!other && (beginningOf(other).compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  };
  let low = 0;
  let high = blocks.length;
  if (probable === 0 || isBehind(probable - 1)) low = probable;
  if (low === probable && (probable === high || !isBehind(probable))) return probable;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
