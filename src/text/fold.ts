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

/**
 * What changes the length of a text: invisible characters, digits beyond the basic plane, piled-up marks. Written in UTF-16
 * units, without the `u` flag: this passes over every text, and is several times as fast so.
 */
const SPECIAL =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are what is folded
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]|\ud835[\udfce-\udfff]|\udb40[\udc00-\udc7f]|[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]{3}/;

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

/** Characters that fold to exactly one unit: most of what news pages hold, and no map is needed for them. */
const ONE_TO_ONE =
  /[\u00a0\u00b2\u00b3\u00b9\u00bc-\u00be\u02bc\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2000-\u200a\u2010-\u2015\u2018-\u201b\u202f\u2032\u205f\u2070-\u2079\u2080-\u2089\u2212\u3000\uff01-\uff5e]/g;

export function fold(text: string): Folded {
  const raw = text.replace(ONE_TO_ONE, (mark) => foldOne(mark.charCodeAt(0)) ?? mark);
  if (!SPECIAL.test(raw)) return identity(raw);
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let marks = 0;
  for (let i = 0; i < raw.length; ) {
    const code = raw.codePointAt(i) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const mark = code >= 0x300 && /\p{Mn}/u.test(String.fromCodePoint(code));
    marks = mark ? marks + 1 : 0;
    const folded = marks > 2 ? '' : foldOne(code);
    const unit = folded ?? raw.slice(i, i + size);
    for (let k = 0; k < unit.length; k++) {
      out.push(unit.charAt(k));
      starts.push(i + (folded === null ? k : 0));
      ends.push(folded === null ? i + k + 1 : i + size);
    }
    i += size;
  }
  return {
    text: out.join(''),
    rawStart: (index) => starts[index] ?? raw.length,
    rawEnd: (index) => (index > 0 ? (ends[index - 1] ?? raw.length) : 0),
  };
}
