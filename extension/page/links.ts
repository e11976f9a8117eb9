/**
 * What of a page can be pressed and lies near a claim: no marker is to lie over it. Reads rectangles, which are remembered until
 * somebody asks anew (`createLinks`); writes nothing.
 */
import { isHugePage } from './huge.ts';

/** Measured from the host's corner: the page may scroll before the last of those around is placed. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Point {
  x: number;
  y: number;
}

/** `corner`: where the host's own lies in the viewport now. */
export type LinksNear = (element: Element, corner: Point) => readonly Box[];

/** Rectangles of more links than these are not asked for: a page of links alone has no text to mark. */
const mostLinks = 200;
/** Links of the next row, column or list lie near too; how far up that is the page's business, so a few steps are taken. */
const farthest = 5;
/** In what has more elements than this, looking for all its links takes a while (5 ms at 1 MB): those beside a claim will do. */
const mostElements = 1_000;
const pressable =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [tabindex]';

export function createLinks(): LinksNear {
  /** By what the claim's element stands in; null where that holds too much. */
  const within = new Map<Element, readonly Box[] | null>();
  const beside = new Map<Element, readonly Box[]>();
  const remember = (element: Element, all: () => readonly Element[], corner: Point): readonly Box[] => {
    const boxes = beside.get(element) ?? boxesIn(all(), corner);
    beside.set(element, boxes);
    return boxes;
  };
  return (element, corner) => {
    const home = element.parentElement;
    const near = () => remember(element, () => [element, ...besides(element)], corner);
    if (!home || isHugePage()) return near();
    let boxes = within.get(home);
    if (boxes === undefined) {
      boxes = isLarge(home) ? null : boxesIn([neighbourhood(home)], corner);
      within.set(home, boxes);
    }
    return boxes ?? [...near(), ...remember(home, () => besidesAbove(home), corner)];
  };
}

function isLarge(element: Element): boolean {
  const elements = Element.prototype.getElementsByTagName.call(element, '*').length;
  return elements > mostElements || pressablesIn(element).length > mostLinks;
}

const pressablesIn = (element: Element): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, pressable);

function neighbourhood(element: Element): Element {
  let around = element;
  for (let steps = 0; steps < farthest; steps += 1) {
    const up = around.parentElement;
    if (!up || up === document.documentElement || isLarge(up)) break;
    around = up;
  }
  return around;
}

/** What stands beside the element, and beside what it is in: the column beside a long article. */
function besidesAbove(element: Element): Element[] {
  const all: Element[] = [];
  let at: Element | null = element;
  for (let steps = 0; steps < farthest && at && at !== document.body; steps += 1) {
    all.push(...besides(at));
    at = at.parentElement;
  }
  return all;
}

/** The two before and the two behind it. */
function besides(element: Element): Element[] {
  const all: Element[] = [];
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

/** Of the links in these, of them themselves, and of what they are in. */
function boxesIn(elements: readonly Element[], corner: Point): Box[] {
  const inside = elements.flatMap((element) => [...pressablesIn(element)]).slice(0, mostLinks);
  const above = elements.flatMap((element) => element.closest(pressable) ?? []);
  return [...inside, ...new Set(above)].flatMap((link) =>
    Array.from(link.getClientRects(), ({ left, right, top, bottom }) => ({
      left: left - corner.x,
      right: right - corner.x,
      top: top - corner.y,
      bottom: bottom - corner.y,
    })),
  );
}
