/**
 * The page's text as blocks: one string a block element, with a map from its offsets back to the text nodes.
 * Leaves out what no reader reads as the article: scripts, editors, navigation, comments, footnote marks, hidden text,
 * our own host. Never changes a node, never recurses, never reads `innerText`; gives the thread back when asked.
 */
import { createStyles, isDrawn, isLeftOut, isSeenInline, type StyleOf } from './left-out.ts';

/** A stretch of a block's text that stands, character for character, in one text node. */
export interface Piece {
  /** Offset in the block's text. */
  at: number;
  node: Text;
  /** Offset in the node. */
  from: number;
  length: number;
}

export interface Block {
  /** The block element the text runs in. One element can hold several blocks: text before and after a child block. */
  element: Element;
  text: string;
  /** Null where they are to be found again (`piecesOf`): the element then holds this block and no text of another. */
  pieces: readonly Piece[] | null;
  /** The `article` it stands in: an entry of a live blog, a teaser, the article itself. */
  entry: Element | null;
}

/** Elements whose display is one of these do not end a line of text. */
const inline = /^(?:inline|contents|ruby|none)/;
const spaces = /[\t\n\f\r ]+/g;

/**
 * Yields each block as it is complete, and null now and then so that the caller may pause.
 * Ends early where a pause let the page throw the place of reading away; `lost` then is called.
 * What is not drawn at this time is handed to `unseen`, to be asked about again. `lightly`: keeps no node of the page but a block's
 * element where that will do; the browser has a table of all nodes that are held, and one that doubles with 130,000 in it takes a frame.
 */
export function* readBlocks(
  root: Element,
  own: Node | null,
  lost: () => void,
  unseen: (element: Element) => void,
  lightly = false,
): Generator<Block | null> {
  const styleOf = createStyles();
  const walker = Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType !== 1) return NodeFilter.FILTER_ACCEPT;
      if (node === own || isLeftOut(node as Element)) return NodeFilter.FILTER_REJECT;
      if (!isDrawn(node as Element, styleOf)) {
        unseen(node as Element);
        return NodeFilter.FILTER_REJECT;
      }
      return NodeFilter.FILTER_ACCEPT;
    },
  );
  const homeOf = createHomeFinder(createBlockFinder(root, styleOf), styleOf);
  let open: Draft | null = null;
  /** Whose block was closed last. */
  let before: Element | null = null;
  let breaks = 0;
  let count = 0;
  if (isLeftOut(root)) return;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    if (count % 10 === 0) {
      yield null;
      if (!root.contains(walker.currentNode)) {
        lost();
        return;
      }
    }
    if (node.nodeType === 1) {
      if (node.nodeName === 'BR' || node.nodeName === 'br') {
        breaks += 1;
        open?.space();
      }
      continue;
    }
    const text = node as Text;
    const parent = text.parentElement;
    if (!parent || text.data === '') continue;
    const blank = text.data.trim() === '';
    if (blank && !open) continue;
    const element = homeOf(parent);
    if (!element) {
      unseen(parent);
      continue;
    }
    // Two line breaks in a row are a paragraph in all but name.
    if (open && (open.element !== element || (breaks > 1 && !blank))) {
      const { element: last } = open;
      const block = open.close(lightly && !last.contains(before) && !last.contains(text));
      before = last;
      open = null;
      if (block) yield block;
    }
    if (!blank) breaks = 0;
    if (blank && !open) continue;
    open ??= new Draft(element);
    open.add(text);
  }
  const last = open?.close(lightly && !open.element.contains(before));
  if (last) yield last;
}

/** Where the block's text stands in the page; nowhere, where that has changed since it was read. */
export function piecesOf(block: Block): readonly Piece[] {
  if (block.pieces) return block.pieces;
  const { element, text } = block;
  if (!element.isConnected) return [];
  const nothing = () => {};
  for (const one of readBlocks(element, null, nothing, nothing))
    if (one?.element === element && one.text === text) return one.pieces ?? [];
  return [];
}

/** The block that text directly in an element is of; null where it is not to be seen. */
function createHomeFinder(
  blockOf: (element: Element) => Element,
  styleOf: StyleOf,
): (parent: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (parent) => {
    let home = known.get(parent);
    if (home !== undefined) return home;
    if (known.size > mostKnown) known.clear();
    home = isSeenInline(parent, styleOf) ? blockOf(parent) : null;
    known.set(parent, home);
    return home;
  };
}

/** Elements whose block is remembered: enough for what stands together. A table that doubles with 40,000 in it takes 20 ms. */
const mostKnown = 1_000;

/** The nearest ancestor that is no inline element. */
export function createBlockFinder(root: Element | null, styleOf: StyleOf): (element: Element) => Element {
  const known = new Map<Element, Element>();
  return (element) => {
    let at = element;
    let found = known.get(at);
    if (found) return found;
    if (known.size > mostKnown) known.clear();
    const climbed: Element[] = [];
    while (!found) {
      climbed.push(at);
      const up = at.parentElement;
      if (at === root || !up || !inline.test(styleOf(at).display)) found = at;
      else {
        at = up;
        found = known.get(at);
      }
    }
    for (const below of climbed) known.set(below, found);
    return found;
  };
}

/** A block being put together: white space folded as the browser folds it when it draws. */
class Draft {
  readonly element: Element;
  private text = '';
  private readonly pieces: Piece[] = [];
  private owed = false;

  constructor(element: Element) {
    this.element = element;
  }

  space(): void {
    this.owed = this.text !== '';
  }

  add(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const gap of data.matchAll(spaces)) {
      // A single space between two words stays where it is: the piece goes on through it.
      const fold = gap[0].length > 1 || gap[0] !== ' ' || gap.index === 0 || gap.index + 1 === data.length;
      if (!fold) continue;
      this.put(node, from, gap.index);
      this.space();
      from = gap.index + gap[0].length;
    }
    this.put(node, from, data.length);
  }

  private put(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.owed) this.text += ' ';
    this.owed = false;
    this.pieces.push({ at: this.text.length, node, from, length: to - from });
    this.text += node.data.slice(from, to);
  }

  /** `alone`: the element holds no text of another block. */
  close(alone: boolean): Block | null {
    if (this.text === '') return null;
    const { element, text, pieces } = this;
    return { element, text, pieces: alone ? null : pieces, entry: element.closest('article') };
  }
}
