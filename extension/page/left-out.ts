/**
 * What of a page is not read: page furniture, editors, other people's comments, footnote marks, and text the reader cannot see.
 * Answers questions about elements; never changes them.
 */
import { outsideText } from './outside.ts';

const furniture = new Set(['NAV', 'FOOTER', 'ASIDE', 'BUTTON', 'DIALOG', 'MENU']);
const furnitureRoles =
  /^(?:navigation|contentinfo|complementary|search|menu|menubar|toolbar|tablist|alert|dialog|alertdialog|textbox)$/;
const comments =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?section|disqus(?:_thread)?|fb-comments|coral|livefyre)(?:$|[\s_-])/i;
const canHoldComments = new Set(['DIV', 'SECTION', 'OL', 'UL']);
/** `[1]`, `3`, `*`: what a footnote mark may be. `th` in "5th" is not one. */
const footnote = /^[\s[\](){}*†‡§¹²³⁰-⁹\d,.]*$/u;

/** An element no part of which is read. Named forms and images may shadow properties: only methods and attributes are used. */
export function isLeftOut(element: Element): boolean {
  const name = element.nodeName;
  if (typeof name !== 'string') return false;
  if (outsideText.has(name) || furniture.has(name)) return true;
  if (name === 'SUP' && footnote.test(element.textContent ?? '')) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const role = attribute(element, 'role');
  if (role !== null && furnitureRoles.test(role)) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (canHoldComments.has(name)) {
    const named = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
    // An opinion section may call the whole article "comment".
    if (comments.test(named) && !Element.prototype.querySelector.call(element, 'h1, article')) return true;
  }
  return false;
}

export type StyleOf = (element: Element) => CSSStyleDeclaration;

/**
 * What was asked for last is there to be asked again: each asking makes an object for the browser to keep a list of, and a
 * list that doubles with 100,000 in it takes a frame.
 */
export function createStyles(): StyleOf {
  let last: Element | undefined;
  let style: CSSStyleDeclaration | undefined;
  return (element) => {
    if (element !== last || !style) style = getComputedStyle(element);
    last = element;
    return style;
  };
}

/** What has a box is drawn; what has none may still have its contents drawn. */
export const isDrawn = (element: Element, styleOf: StyleOf): boolean =>
  Element.prototype.checkVisibility.call(element) || styleOf(element).display !== 'none';

/** Whether the element lies in a part of the page that is not read. `known`: what was found of the elements around others, just before. */
export function isWithinLeftOut(element: Element, known: Map<Element, boolean> = new Map()): boolean {
  const asked: Element[] = [];
  let within = false;
  for (let at: Element | null = element; at && !within; at = at.parentElement) {
    const before = known.get(at);
    within = before ?? isLeftOut(at);
    if (before !== undefined) break;
    asked.push(at);
  }
  for (const at of asked) known.set(at, within);
  return within;
}

const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);

/** Whether text directly in this element is drawn at all, as far as style tells without layout. */
export function isSeenInline(element: Element, styleOf: StyleOf = getComputedStyle): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return styleOf(element).fontSize !== '0px';
}

/**
 * Whether these rectangles of a block's text are where a reader can see them: not clipped to nothing, not off the page.
 * `known`: what was found of the boxes around others, just before.
 */
export function isSeenAt(
  element: Element,
  rects: readonly DOMRect[],
  known: Map<Element, boolean> = new Map(),
): boolean {
  const drawn = rects.filter(({ width, height }) => width > 1 && height > 1);
  if (drawn.length === 0) return false;
  const left = -scrollX;
  const top = -scrollY;
  if (drawn.every((rect) => rect.right <= left || rect.bottom <= top)) return false;
  const asked: Element[] = [];
  let open = true;
  for (let at: Element | null = element, steps = 0; at && steps < 12; at = at.parentElement, steps += 1) {
    const before = known.get(at);
    open = before ?? isOpenBox(at);
    if (before !== undefined || !open) break;
    asked.push(at);
  }
  for (const at of asked) known.set(at, open);
  return open;
}

/** "Screen reader only" text is a box of one pixel that hides the rest; folded accordions are boxes of none. */
function isOpenBox(element: Element): boolean {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') return true;
  if (element === document.body || element === document.documentElement) return true;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && !clipPath.startsWith('inset(50%');
}
