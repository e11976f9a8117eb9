/**
 * Where a marker belongs: in the leading behind the last word of its claim, over no ink, its target over no link. Reads styles
 * and rectangles; writes nothing.
 */

import type { Found } from './found.ts';
import { isHugePage } from './huge.ts';
import { isSeenAt } from './left-out.ts';
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

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Side of the target, in pixels. */
export const target = 24;
const largest = 10;
const smallest = 5;

/** Where a claim's marker belongs; null where its text cannot be seen now. */
export function spotOf(
  found: Found,
  corner: Point,
  width: number,
  links: Map<Element, readonly Box[]>,
): Spot | null {
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
  const { element } = found.block;
  const within = isHugePage() ? element : (element.parentElement ?? element);
  let taken = links.get(within);
  if (!taken) {
    taken = linksAround(isHugePage() ? besides(element) : [neighbourhood(within)], corner);
    links.set(within, taken);
  }
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

/** Rectangles of more links than these are not asked for: a page of links alone has no text to mark. */
const mostLinks = 200;
const farthest = 5;
const pressable =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [tabindex]';

/** Links of the next row, column or list lie near too; how far up that is the page's business, so a few steps are taken. */
function neighbourhood(element: Element): Element {
  let around = element;
  for (let steps = 0; steps < farthest; steps += 1) {
    const up = around.parentElement;
    if (!up || up === document.documentElement) break;
    if (Element.prototype.querySelectorAll.call(up, pressable).length > mostLinks) break;
    around = up;
  }
  return around;
}

/** Of a page where asking around takes too long: an element with the two before and the two behind it. */
function besides(element: Element): Element[] {
  const all = [element];
  let before = element.previousElementSibling;
  let behind = element.nextElementSibling;
  for (let steps = 0; steps < 2; steps += 1) {
    if (before) all.push(before);
    if (behind) all.push(behind);
    before = before?.previousElementSibling ?? null;
    behind = behind?.nextElementSibling ?? null;
  }
  return all;
}

/** From the host's corner: the page may scroll before the last of those around is placed. */
function linksAround(elements: readonly Element[], corner: Point): Box[] {
  const within = elements.flatMap((element) => [
    ...Element.prototype.querySelectorAll.call(element, pressable),
  ]);
  const above = elements.flatMap((element) => element.closest(pressable) ?? []);
  const all = [...within.slice(0, mostLinks), ...new Set(above)];
  return all.flatMap((link) =>
    Array.from(link.getClientRects(), ({ left, right, top, bottom }) => ({
      left: left - corner.x,
      right: right - corner.x,
      top: top - corner.y,
      bottom: bottom - corner.y,
    })),
  );
}

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
