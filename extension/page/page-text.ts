/**
 * The page's blocks in order, kept in step with the page: read whole, or only where it has changed. Running totals, so that what
 * is added costs what it is. Never reads what the blocks say.
 */
import type { Steps } from '../../src/steps.ts';
import { type Block, createBlockFinder, readBlocks } from './blocks.ts';
import { isHugePage } from './huge.ts';
import { createStyles, isSeenInline, isWithinLeftOut } from './left-out.ts';

/** To the blocks: all are others, or all that were there are there still, in their order; or neither. */
export type Change = 'anew' | 'grown' | 'changed';

export interface PageText {
  readonly blocks: readonly Block[];
  /** Of all blocks together. */
  readonly characters: number;
  /** Of those in each article. */
  readonly inArticles: ReadonlyMap<Element, number>;
  /** There was more than is ever read. */
  readonly tooLong: boolean;
  /** The whole page anew. */
  all(): Steps<Change>;
  /**
   * Anew what is in the elements given, without what is gone. `onlyNew`: they are new in the page, and nothing else of it has
   * changed.
   */
  touched(elements: readonly Element[], onlyNew: boolean): Steps<Change>;
  /** What was not drawn when it was read and is now: an opened fold. Each is told once. */
  appeared(): Element[];
}

/** Characters of text after which reading stops. The panel says so. */
const longest = 5_000_000;
/** Folded parts that are asked about again when the page has grown. */
const mostUnseen = 1_000;

export function createPageText(own: () => Node | null): PageText {
  let blocks: Block[] = [];
  let characters = 0;
  let tooLong = false;
  const inArticles = new Map<Element, number>();
  const unseen = new Set<Element>();

  function count({ entry, text: { length } }: Block, by: 1 | -1): void {
    characters += by * length;
    if (!entry) return;
    const sum = (inArticles.get(entry) ?? 0) + by * length;
    if (sum > 0) inArticles.set(entry, sum);
    else inArticles.delete(entry);
  }

  /** Counted as they come. `whole`: false where the page has thrown the place of reading away meanwhile. */
  function* blocksIn(root: Element): Generator<null, { list: Block[]; whole: boolean }> {
    const list: Block[] = [];
    let whole = true;
    const lost = () => {
      whole = false;
    };
    const hide = (element: Element) => unseen.size < mostUnseen && unseen.add(element);
    for (const block of readBlocks(root, own(), lost, hide, isHugePage())) {
      yield null;
      if (!block) continue;
      if (characters + block.text.length > longest) {
        tooLong = true;
        break;
      }
      count(block, 1);
      list.push(block);
    }
    return { list, whole };
  }

  function* all(): Steps<Change> {
    // A page that is still being put together may throw the place of reading away; it is then read once more.
    for (let turn = 0, whole = false; turn < 2 && !whole; turn += 1) {
      tooLong = false;
      unseen.clear();
      characters = 0;
      inArticles.clear();
      ({ list: blocks, whole } = yield* blocksIn(document.body));
    }
    return 'anew';
  }

  function* touched(elements: readonly Element[], onlyNew: boolean): Steps<Change> {
    const blockOf = createBlockFinder(null, createStyles());
    const roots = outermost(elements.filter((element) => element.isConnected).map(blockOf));
    const given = new Set(elements);
    let grown = onlyNew && roots.every((root) => given.has(root));
    const next = grown ? blocks.slice() : yield* without(new Set(roots));
    let place = next.length;
    const leftOut = new Map<Element, boolean>();
    for (const root of roots) {
      if (isWithinLeftOut(root, leftOut)) continue;
      const { list } = yield* blocksIn(root);
      const [head] = list;
      if (!head) continue;
      place = placeOf(head, next, place);
      // What came while the page was being read may have been read already.
      let known = 0;
      while (root.contains(next[place + known]?.element ?? null)) known += 1;
      if (known > 0) grown = false;
      for (const block of next.splice(place, known, ...list)) count(block, -1);
      place += list.length;
    }
    blocks = next;
    return grown ? 'grown' : 'changed';
  }

  /** What is as it was, and in none of these. */
  function* without(changed: ReadonlySet<Element>): Steps<Block[]> {
    const rest: Block[] = [];
    for (const [index, block] of blocks.entries()) {
      if (isWhole(block) && !isIn(block.element, changed)) rest.push(block);
      else count(block, -1);
      if (index % 20 === 0) yield null;
    }
    return rest;
  }

  return {
    get blocks() {
      return blocks;
    },
    get characters() {
      return characters;
    },
    inArticles,
    get tooLong() {
      return tooLong;
    },
    all,
    touched,
    appeared() {
      const now = [...unseen].filter((element) => !element.isConnected || isSeenInline(element));
      for (const element of now) unseen.delete(element);
      return now.filter((element) => element.isConnected);
    },
  };
}

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
