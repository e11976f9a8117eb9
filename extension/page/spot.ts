/**
 * Where a marker belongs: in the leading behind the last word of its claim, over no ink, its target over no link. Reads styles
 * and rectangles; writes nothing.
 */

import type { Found } from './found.ts';
import { isSeenAt } from './left-out.ts';
import type { Box, LinksNear } from './links.ts';
import { rectsOf } from './ranges.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Spot extends Point {
  /** Where the phrase ends, from the host's corner: while that stays, so does all the rest. */
  end: Point;
  drawn: number;
  /** How far the target is shifted off its centre, to leave a link free. */
  shift: readonly [number, number];
  overLink: boolean;
  colour: string;
}

/** Side of the target, in pixels. */
export const target = 24;
const largest = 10;
const smallest = 5;

/** Where a claim's marker belongs; null where its text cannot be seen now. */
export function spotOf(found: Found, corner: Point, width: number, linksNear: LinksNear): Spot | null {
  const rects = rectsOf(found.range);
  const last = rects.at(-1);
  if (!last || !isSeenAt(found.block.element, rects) || isScrolledAway(found.block.element, last))
    return null;
  const parent = found.range.endContainer.parentElement ?? found.block.element;
  const style = getComputedStyle(parent);
  const size = Number.parseFloat(style.fontSize) || 16;
  const height = Number.parseFloat(getComputedStyle(found.block.element).lineHeight) || last.height;
  // Of a line of text, ink reaches from about 0.74 em above the baseline to 0.22 em below it; the rest is leading.
  const baseline = last.top + last.height / 2 + 0.3 * size;
  const free = height - 0.96 * size;
  const drawn = Math.min(largest, Math.max(smallest, free));
  // Where the lines stand close, the space after the phrase has room that the line above leaves none.
  const tight = free < drawn;
  const x = Math.min(last.right + (tight ? 2 : 1), width - drawn / 2 - 1);
  // In wide leading it stays near its own words, not halfway to the line above.
  const above = tight ? drawn / 2 - (drawn - Math.max(0, free)) : Math.min(free / 2, drawn / 2 + 2);
  const y = baseline - 0.74 * size - above;
  const room = (target - drawn) / 2;
  const taken = linksNear(found.block.element, corner);
  // Nor does it reach beyond the page, which would then scroll for it.
  const shift = shifts(room).find(
    ([dx, dy]) => x + dx + target / 2 <= width && !covers(taken, x + dx - corner.x, y + dy - corner.y),
  );
  return {
    x: x - corner.x,
    y: y - corner.y,
    end: { x: last.right - corner.x, y: last.bottom - corner.y },
    drawn,
    shift: shift ?? [0, 0],
    overLink: !shift,
    colour: style.color,
  };
}

/** The target may lie off the centre as long as what is drawn stays in it. Up first: there is leading above. */
const shifts = (room: number): readonly (readonly [number, number])[] => [
  [0, 0],
  [0, -room],
  [room, 0],
  [-room, 0],
  [0, room],
  [room, -room],
  [-room, -room],
  [room, room],
  [-room, room],
];

const covers = (links: readonly Box[], x: number, y: number) =>
  links.some(
    (link) =>
      x + target / 2 > link.left &&
      x - target / 2 < link.right &&
      y + target / 2 > link.top &&
      y - target / 2 < link.bottom,
  );

/** Out of the part of a scrolling box that shows. */
function isScrolledAway(element: Element, rect: DOMRect): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    if (
      rect.bottom <= box.top ||
      rect.top >= box.bottom ||
      rect.right <= box.left ||
      rect.left >= box.right
    ) {
      return true;
    }
  }
  return false;
}
