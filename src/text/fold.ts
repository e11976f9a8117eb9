/**
 * Folds a text for matching: one spelling for apostrophes, spaces, dashes and digits, invisible characters dropped.
 * Keeps a map back to the raw offsets; never changes the text a reader sees. Idempotent on folded text.
 * An explicit table rather than Unicode NFKC, which turns the footnote in `12,000¹` into a digit.
 */

export interface Folded {
  text: string;
  /**
   * The UTF-16 units of the text. What reads words goes over these and not over the string, which is asked at every letter of
   * which kind it is (short or long, sliced or joined).
   */
  codes: Uint16Array;
  /** No letter of it is Cyrillic or Hangul. */
  isLatin: boolean;
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

const pilesUp = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x20d0 && code <= 0x20ff);

/** Digits beyond the basic plane, and tags. */
const isLongPair = (lead: number, trail: number): boolean =>
  lead === 0xd835 ? trail >= 0xdfce && trail <= 0xdfff : trail >= 0xdc00 && trail <= 0xdc7f;

/** What a UTF-16 unit may do to a text. A table: this passes over every text of every page. */
const notable = new Uint8Array(0x10000);
const FIRST_NOTABLE = 0xa0;
const MAY_CHANGE = 1;
const OTHER_SCRIPT = 2;
/** First and last of each stretch: asking `foldOne` of every unit would take longer than the first page. */
const CHANGED = [
  ...[0xa0, 0xa0, 0xad, 0xad, 0xb2, 0xb3, 0xb9, 0xb9, 0xbc, 0xbe, 0x2bc, 0x2bc, 0x300, 0x36f, 0x61c, 0x61c],
  ...[0x660, 0x669, 0x6f0, 0x6f9, 0x966, 0x96f, 0x180e, 0x180e, 0x1ab0, 0x1aff],
  // Raised signs stay: only digits could be taken for a part of the number before them.
  ...[0x2000, 0x2015, 0x2018, 0x201b, 0x202a, 0x202f, 0x2032, 0x2032, 0x205f, 0x2064, 0x2066, 0x2069],
  ...[0x2070, 0x2079, 0x2080, 0x2089, 0x20d0, 0x20ff, 0x2212, 0x2212, 0x3000, 0x3000],
  ...[0xd835, 0xd835, 0xdb40, 0xdb40, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xff01, 0xff5e],
];
for (let k = 0; k < CHANGED.length; k += 2)
  notable.fill(MAY_CHANGE, CHANGED[k], (CHANGED[k + 1] as number) + 1);
notable.fill(OTHER_SCRIPT, 0x400, 0x500);
notable.fill(OTHER_SCRIPT, 0xac00, 0xd7a4);

/** The units of a text, and what any of them may do to it. */
export interface Units {
  codes: Uint16Array;
  noted: number;
}

/** The first pass over a text; the second is `fold`. */
export function unitsOfText(text: string): Units {
  const codes = new Uint16Array(text.length);
  let noted = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    noted |= notable[code] as number;
  }
  return { codes, noted };
}

/** Where the next unit that may change a text is, or its end. A function of its own: short, and asked often. */
function nextChange(codes: Uint16Array, from: number): number {
  let at = from;
  for (; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code >= FIRST_NOTABLE && ((notable[code] as number) & MAY_CHANGE) !== 0) break;
  }
  return at;
}

const same = (index: number): number => index;

/** @param units those of the text, not to be used again: they become those of the folded text. */
export function fold(raw: string, { codes, noted }: Units = unitsOfText(raw)): Folded {
  const isLatin = (noted & OTHER_SCRIPT) === 0;
  const text = (noted & MAY_CHANGE) === 0 ? raw : foldUnits(raw, codes);
  if (text !== null) return { text, codes, isLatin, rawStart: same, rawEnd: same };
  return { ...foldLengths(raw), isLatin };
}

/** The text with each unit folded, in `codes` as well; null where that changes its length. */
function foldUnits(raw: string, codes: Uint16Array): string | null {
  let text = '';
  let from = 0;
  let piled = 0;
  let pileEnd = -1;
  for (let at = nextChange(codes, 0); at < codes.length; at = nextChange(codes, at + 1)) {
    const code = codes[at] as number;
    if (code === 0xd835 || code === 0xdb40) {
      if (at + 1 < codes.length && isLongPair(code, codes[at + 1] as number)) return null;
      continue;
    }
    if (pilesUp(code)) {
      piled = pileEnd === at ? piled + 1 : 1;
      pileEnd = at + 1;
      if (piled > 2) return null;
    }
    const folded = foldOne(code);
    if (folded === '') return null;
    // A dash folds to itself, and a text of plain letters and dashes stays the string it is.
    if (folded !== null && folded.charCodeAt(0) !== code) {
      text += raw.slice(from, at) + folded;
      codes[at] = folded.charCodeAt(0);
      from = at + 1;
    }
  }
  return from === 0 ? raw : text + raw.slice(from);
}

/** Non-spacing marks; the scripts of the languages that are read hold none, and are most of what comes here. */
const isPlain = (code: number): boolean =>
  code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0xac00 && code <= 0xd7a3);
const isMark = (code: number): boolean => !isPlain(code) && /\p{Mn}/u.test(String.fromCodePoint(code));

/** Where the next unit stands that may change the text or be a mark. */
function nextMark(raw: string, from: number): number {
  const end = raw.length;
  let at = from;
  for (; at < end; at++) {
    const code = raw.charCodeAt(at);
    if (((notable[code] as number) & MAY_CHANGE) !== 0 || (code >= 0x300 && !isPlain(code))) break;
  }
  return at;
}

/**
 * The rest: what is dropped or shortened, with a map back to the raw offsets: where a stretch of the folded text begins,
 * where in the raw text, and how many raw units each of its own stands for.
 */
function foldLengths(raw: string): Omit<Folded, 'isLatin'> {
  const at: number[] = [0];
  const from: number[] = [0];
  const sizes: number[] = [1];
  const begin = (folded: number, offset: number, size: number) => {
    if (at[at.length - 1] === folded) {
      at.pop();
      from.pop();
      sizes.pop();
    }
    at.push(folded);
    from.push(offset);
    sizes.push(size);
  };
  let text = '';
  let kept = 0;
  let size = 0;
  let marks = 0;
  for (let i = 0; i < raw.length; i++) {
    const found = nextMark(raw, i);
    if (found > i) marks = 0;
    i = found;
    if (i >= raw.length) break;
    const code = raw.codePointAt(i) ?? 0;
    const next = i + (code > 0xffff ? 2 : 1);
    marks = isMark(code) ? marks + 1 : 0;
    const folded = marks > 2 ? '' : foldOne(code);
    if (folded !== null) {
      size += i - kept;
      text += raw.slice(kept, i) + folded;
      if (folded !== '') {
        if (next - i > 1) begin(size, i, next - i);
        size++;
      }
      if (folded === '' || next - i > 1) begin(size, next, 1);
      kept = next;
    }
    i = next - 1;
  }
  text += raw.slice(kept);
  size = text.length;
  const { codes } = unitsOfText(text);
  /** The raw offset of the unit at `index`, and how long it is there. */
  const place = (index: number): { start: number; size: number } => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((at[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    const unit = sizes[low] as number;
    return { start: (from[low] as number) + (index - (at[low] as number)) * unit, size: unit };
  };
  return {
    text,
    codes,
    rawStart: (index) => (index >= 0 && index < size ? place(index).start : raw.length),
    rawEnd(index) {
      if (index <= 0) return 0;
      if (index > size) return raw.length;
      const last = place(index - 1);
      return last.start + last.size;
    },
  };
}
