/**
 * From offsets in a text back to places in the page. Pure look-ups over `Block`s; never touches what it points at.
 */
import { type Block, type Piece, piecesOf } from './blocks.ts';

/** Several blocks as one text, a paragraph a block, as the engine reads them. */
export interface Joined {
  text: string;
  blocks: readonly Block[];
  /** Where each block begins in the text. */
  starts: readonly number[];
}

export function join(blocks: readonly Block[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), blocks, starts };
}

/** The block a stretch of the joined text begins in, and the stretch in that block's own offsets. */
export function inBlock(
  joined: Joined,
  start: number,
  end: number,
): { block: Block; index: number; start: number; end: number } | null {
  const index = lastAtOrBefore(joined.starts, (begin) => begin, start);
  const block = joined.blocks[index];
  const begin = joined.starts[index];
  if (!block || begin === undefined) return null;
  const from = start - begin;
  const to = Math.min(end - begin, block.text.length);
  return from < to ? { block, index, start: from, end: to } : null;
}

/** A stretch of a block's text in the page. Null where the nodes have changed since they were read. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | null {
  const pieces = piecesOf(block);
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || !holds(first) || !holds(last)) return null;
  // A folded space belongs to no node: begin after it, end before it.
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + Math.min(start - first.at, first.length),
    endContainer: last.node,
    endOffset: last.from + Math.min(end - last.at, last.length),
  });
}

/**
 * Words of a block. Where they stand is worked out when that is first asked: of a page with more claims than are ever drawn, most are
 * not. A range of nothing where they are gone.
 */
export class Words {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  private known: StaticRange | null = null;

  constructor(block: Block, start: number, end: number) {
    this.block = block;
    this.start = start;
    this.end = end;
  }

  get range(): StaticRange {
    this.known ??= rangeOf(this.block, this.start, this.end);
    if (this.known) return this.known;
    const { element } = this.block;
    return new StaticRange({ startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 });
  }
}

/** The offset in the block's text of a place in the page; null where the place is not of this block. */
export function offsetIn(block: Block, node: Node, offset: number): number | null {
  for (const piece of piecesOf(block)) {
    if (piece.node === node && offset >= piece.from && offset <= piece.from + piece.length) {
      return piece.at + offset - piece.from;
    }
  }
  return null;
}

/** One for all that is measured: of a range a claim, the browser is long in clearing away. */
let ruler: Range | undefined;

/** Every rectangle the range is drawn in, in the viewport's coordinates; none where it is not drawn. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  ruler ??= document.createRange();
  const rects: DOMRect[] = [];
  try {
    ruler.setStart(startContainer, startOffset);
    ruler.setEnd(endContainer, endOffset);
    for (const rect of ruler.getClientRects()) if (rect.width > 0 && rect.height > 0) rects.push(rect);
  } catch {
    // The text has become shorter since; the mutation pass that follows reads it anew.
  }
  // It holds on to nothing of the page meanwhile.
  ruler.setEnd(document, 0);
  return rects;
}

const holds = ({ node, from, length }: Piece) => node.isConnected && node.length >= from + length;

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[lastAtOrBefore(pieces, (piece) => piece.at, offset)];
}

/** Index of the last item that begins at or before `offset`; 0 where none does. */
function lastAtOrBefore<T>(items: readonly T[], begin: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && begin(item) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
