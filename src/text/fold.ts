/**
 * Folds a text for matching: one spelling for apostrophes, spaces, dashes and digits, invisible characters dropped.
 * Keeps a map back to the raw offsets; never changes the text a reader sees. Idempotent on folded text.
 * An explicit table rather than Unicode NFKC, which turns the footnote in `12,000¹` into a digit.
 */

export interface Folded {
  text: string;
  /** Raw offset of the folded unit at `index`; `index` may be the folded length. */
  rawStart(index: number): number;
  /** Raw offset just past the folded unit before `index`. */
  rawEnd(index: number): number;
}

/** What one code point folds to: a string of at most one UTF-16 unit, or null where it stays. */
function foldOne(code: number): string | null {
  if (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
    return ' ';
  if (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe007f)
  )
    return '';
  if (code === 0x2bc || (code >= 0x2018 && code <= 0x201b) || code === 0x2032) return "'";
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return '-';
  if (code >= 0x2012 && code <= 0x2013) return '–';
  if (code >= 0x2014 && code <= 0x2015) return '—';
  // Superscripts, subscripts and vulgar fractions are not digits of the number they follow.
  if (code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2089)) return '^';
  if (code >= 0xbc && code <= 0xbe) return '^';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966);
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return null;
}

const identity = (text: string): Folded => ({ text, rawStart: (i) => i, rawEnd: (i) => i });

/**
 * Every UTF-16 unit that may change a text. One class and no `u` flag: this passes over every text of every page, and an
 * expression is several times as fast so.
 */
const MAY_CHANGE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are what is folded
  /[\u00a0\u00ad\u00b2\u00b3\u00b9\u00bc-\u00be\u02bc\u0300-\u036f\u061c\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u180e\u1ab0-\u1aff\u2000-\u2015\u2018-\u201b\u202a-\u202f\u2032\u205f-\u2064\u2066-\u2079\u2080-\u2089\u20d0-\u20ff\u2212\u3000\ud835\udb40\ufe00-\ufe0f\ufeff\uff01-\uff5e]/g;

const pilesUp = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x20d0 && code <= 0x20ff);

/** Digits beyond the basic plane, and tags. */
const isLongPair = (lead: number, trail: number): boolean =>
  lead === 0xd835 ? trail >= 0xdfce && trail <= 0xdfff : trail >= 0xdc00 && trail <= 0xdc7f;

export function fold(raw: string): Folded {
  let text = '';
  let from = 0;
  let piled = 0;
  let pileEnd = -1;
  let sameLength = true;
  MAY_CHANGE.lastIndex = 0;
  while (MAY_CHANGE.test(raw)) {
    const at = MAY_CHANGE.lastIndex - 1;
    const code = raw.charCodeAt(at);
    if (code === 0xd835 || code === 0xdb40) {
      if (isLongPair(code, raw.charCodeAt(at + 1))) sameLength = false;
      continue;
    }
    if (pilesUp(code)) {
      piled = pileEnd === at ? piled + 1 : 1;
      pileEnd = at + 1;
      if (piled > 2) sameLength = false;
    }
    const folded = foldOne(code);
    if (folded === '') sameLength = false;
    else if (folded !== null) {
      text += raw.slice(from, at) + folded;
      from = at + 1;
    }
  }
  const folded = from === 0 ? raw : text + raw.slice(from);
  return sameLength ? identity(folded) : foldLengths(folded);
}

/** Non-spacing marks; the scripts of the languages that are read hold none, and are most of what comes here. */
const isMark = (code: number): boolean =>
  code >= 0x300 &&
  !(code >= 0x370 && code < 0x483) &&
  !(code >= 0xac00 && code <= 0xd7a3) &&
  /\p{Mn}/u.test(String.fromCodePoint(code));

/** The rest: what is dropped or shortened, with a map back to the raw offsets. */
function foldLengths(raw: string): Folded {
  const starts = new Int32Array(raw.length);
  const ends = new Int32Array(raw.length);
  let text = '';
  let from = 0;
  let size = 0;
  let marks = 0;
  for (let i = 0; i < raw.length; ) {
    const code = raw.codePointAt(i) ?? 0;
    const next = i + (code > 0xffff ? 2 : 1);
    marks = isMark(code) ? marks + 1 : 0;
    const folded = marks > 2 ? '' : code < 0x80 ? null : foldOne(code);
    if (folded === null) {
      for (; i < next; i++) {
        starts[size] = i;
        ends[size++] = i + 1;
      }
      continue;
    }
    text += raw.slice(from, i) + folded;
    from = next;
    if (folded !== '') {
      starts[size] = i;
      ends[size++] = next;
    }
    i = next;
  }
  text += raw.slice(from);
  return {
    text,
    rawStart: (index) => (index < size ? (starts[index] as number) : raw.length),
    rawEnd: (index) => (index > 0 ? (index <= size ? (ends[index - 1] as number) : raw.length) : 0),
  };
}
