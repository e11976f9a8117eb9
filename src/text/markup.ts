/**
 * Which parts of a page are its article text, as data: the one list that the command line and the page script share,
 * so that both read the same words. Never touches a DOM: an element is given as its name and a way to ask for attributes.
 */

/** Elements whose content is never read: not prose, not visible, or not the article's. */
// biome-ignore format: grouped by reason
const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  // not shown as text
  'script', 'style', 'noscript', 'template', 'title', 'object', 'iframe', 'frame', 'frameset', 'noframes',
  'canvas', 'svg', 'math', 'audio', 'video', 'map', 'rp', 'rt',
  // what readers type into or press
  'textarea', 'input', 'select', 'option', 'optgroup', 'datalist', 'button', 'label', 'meter', 'progress', 'output',
  // around the article, not of it
  'nav', 'footer', 'aside', 'menu',
  // code
  'code', 'kbd', 'samp',
]);

/** Elements that begin and end a paragraph. A table's row is one: its cells belong together. */
// biome-ignore format: a list of names
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html',
  'legend', 'li', 'main', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]);

/** Elements that part words without ending the paragraph. */
export const SPACING_ELEMENTS: ReadonlySet<string> = new Set(['br', 'td', 'th', 'img', 'picture']);

/** ARIA roles that put an element beside the article. */
// biome-ignore format: a list of names
const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'navigation', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'toolbar', 'tablist', 'alertdialog', 'button',
  'textbox', 'doc-endnotes',
]);

/**
 * Ids and class names of sections that hold readers' comments. Whole names only: `comment` alone is not here, because
 * newspapers give it to their opinion pieces.
 */
// biome-ignore format: a list of names
const COMMENT_SECTIONS: ReadonlySet<string> = new Set([
  'comments', 'comments-area', 'comments-section', 'comment-section', 'comments-container', 'comments-wrapper',
  'comments-list', 'comment-list', 'commentlist', 'comments__list', 'reader-comments', 'readers-comments',
  'user-comments', 'usercomments', 'disqus_thread', 'fb-comments', 'fb_comments', 'respond', 'comment-respond',
  'comment-form', 'commentform', 'viafoura', 'vf-comments', 'coral-thread', 'coral_thread', 'coral-talk-stream',
  'spot-im-conversation', 'hyvor-talk-view', 'remark42', 'utterances', 'giscus',
]);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
const FOOTNOTE_MARK = /^\s*(?:\[\s*)?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])(?:\s*\])?\s*$/;

/** An element as both readers can give it; `attribute` answers null where there is none. */
export interface MarkedElement {
  /** Lower-case local name. */
  name: string;
  attribute(name: string): string | null;
}

const words = (value: string): string[] => value.toLowerCase().split(/\s+/);

/** True where neither the element nor anything in it is to be read. */
export function isSkipped({ name, attribute }: MarkedElement): boolean {
  if (SKIPPED_ELEMENTS.has(name)) return true;
  if (attribute('hidden') !== null && attribute('hidden') !== 'until-found') return true;
  if (attribute('aria-hidden')?.toLowerCase() === 'true' || attribute('inert') !== null) return true;
  if (name === 'dialog' && attribute('open') === null) return true;
  const editable = attribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute('role');
  if (role !== null && words(role).some((word) => SKIPPED_ROLES.has(word))) return true;
  const style = attribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return true;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const id = attribute('id');
  if (id !== null && COMMENT_SECTIONS.has(id.toLowerCase())) return true;
  const classes = attribute('class');
  if (classes !== null && words(classes).some((word) => COMMENT_SECTIONS.has(word))) return true;
  return (
    attribute('itemprop') === 'comment' ||
    /schema\.org\/(?:User)?Comments?$/i.test(attribute('itemtype') ?? '')
  );
}

/** True where the text of a `<sup>` is a footnote's mark, not a part of the number before it ("12,000¹"). */
export const isFootnoteMark = (text: string): boolean => FOOTNOTE_MARK.test(text);
