/**
 * Cuts folded text into words, digit groups and single marks, and looks each up in one vocabulary as it passes.
 * Fills arrays that are used again for the next text: no object is made for a word that is in no table.
 * Knows nothing of what words mean.
 */

/** Abbreviations with points, elided articles (l', d', qu'), words, the English genitive, digit groups, single marks. */
const WORD =
  /(?:\p{L}\.){2,}|(?:[cdjlmnst]|qu)'(?=\p{L}{2})(?!s\b)|\p{L}[\p{L}\p{M}]*(?:'(?!s(?!\p{L}))\p{L}+)?|'s(?!\p{L})|\d+(?:[.,' ]\d+)*|\S/iuy;
const LETTER = /^[\p{L}']/u;

/** What a character is to the quick pass; anything not plainly a letter or a mark is left to the expression above. */
const MARK = 0;
const PLAIN_LETTER = 1;
const UNSURE = 2;
const DIGIT = 3;
const SPACE = 4;
/** Latin with its accents and Cyrillic are looked at one by one; of the rest, marks of printing are known, and Hangul on demand. */
const LOOKED_AT = 0x530;
const UNITS = 0x10000;

/** Tables of every UTF-16 unit rather than questions: the loops below make no call. */
const kinds = new Uint8Array(UNITS).fill(UNSURE);
/** The lower case of what is plainly a letter or digit; 0 for everything else. */
const lower = new Uint16Array(UNITS);
const A_LETTER = /^\p{L}$/u;
for (let code = 0; code < LOOKED_AT; code++) {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  kinds[code] =
    code === 32 || code === 0xa0 || (code >= 9 && code <= 13)
      ? SPACE
      : code >= 48 && code <= 57
        ? DIGIT
        : A_LETTER.test(letter)
          ? small.length === 1 && letter !== 'ſ'
            ? PLAIN_LETTER
            : UNSURE
          : code < 128 || code === 0xab || code === 0xbb
            ? MARK
            : UNSURE;
  if (kinds[code] === PLAIN_LETTER) lower[code] = small.charCodeAt(0);
}
kinds.fill(MARK, 0x2013, 0x2027);

const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;

/** To be called before texts in Hangul are read: its syllables are plain letters then. Until then they are read by the expression, alike. */
export function knowHangul(): void {
  kinds.fill(PLAIN_LETTER, FIRST_HANGUL, LAST_HANGUL + 1);
  for (let code = FIRST_HANGUL; code <= LAST_HANGUL; code++) lower[code] = code;
}

const APOSTROPHE = 39;
const POINT = 46;
const COMMA = 44;
const BLANK = 32;
const SMALL_S = 115;
const LARGE_S = 83;

/** Words by number, with the table that finds them by their letters in any case. */
export interface Vocabulary {
  readonly words: string[];
  readonly byWord: Map<string, number>;
  /** Numbers of words and their hashes, side by side, by the hash. */
  slots: Int32Array;
  /** The letters of all words, one after the other, and where each word's begin. */
  letters: Uint16Array;
  starts: Int32Array;
  /** Numbers of words of one character of ASCII. */
  marks: Int32Array;
}

export const emptyVocabulary = (): Vocabulary => ({
  words: [],
  byWord: new Map(),
  slots: new Int32Array(0),
  letters: new Uint16Array(0),
  starts: new Int32Array(0),
  marks: new Int32Array(0),
});

/** The number of a word, new or known. `word` is lower case. */
export function learn(vocabulary: Vocabulary, word: string): number {
  const known = vocabulary.byWord.get(word);
  if (known !== undefined) return known;
  const id = vocabulary.words.length;
  vocabulary.words.push(word);
  vocabulary.byWord.set(word, id);
  return id;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 13)) & (size - 1);

/** To be called once every word is learned. */
export function settle(vocabulary: Vocabulary): void {
  let size = 1024;
  while (size < vocabulary.words.length * 4) size *= 2;
  const { words } = vocabulary;
  vocabulary.slots = new Int32Array(2 * size).fill(-1);
  vocabulary.starts = new Int32Array(words.length + 1);
  vocabulary.letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  vocabulary.marks = new Int32Array(128).fill(-1);
  const { slots, starts, letters, marks } = vocabulary;
  let at = 0;
  words.forEach((word, id) => {
    const hash = hashOf(word);
    starts[id] = at;
    for (let k = 0; k < word.length; k++) letters[at++] = word.charCodeAt(k);
    starts[id + 1] = at;
    if (word.length === 1 && word.charCodeAt(0) < 128) marks[word.charCodeAt(0)] = id;
    let slot = slotOf(hash, size);
    while (slots[2 * slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = id;
    slots[2 * slot + 1] = hash;
  });
}

/** The word of the vocabulary from `start` to `end`, or -1. For letters and digits of which all have a table's lower case. */
function find(vocabulary: Vocabulary, codes: Uint16Array, start: number, end: number, hash: number): number {
  const { slots, starts, letters } = vocabulary;
  const last = slots.length / 2 - 1;
  for (let slot = slotOf(hash, last + 1); ; slot = (slot + 1) & last) {
    const id = slots[2 * slot] as number;
    if (id === -1) return -1;
    if (slots[2 * slot + 1] !== hash) continue;
    const from = starts[id] as number;
    if ((starts[id + 1] as number) - from !== end - start) continue;
    let k = start;
    for (; k < end; k++) {
      const code = codes[k] as number;
      if (letters[from + k - start] !== (lower[code] || code)) break;
    }
    if (k === end) return id;
  }
}

/** Kinds of words, as numbers; none is a kind of character, as one takes the place of the other below. */
export const WORD_KIND = 5;
export const NUMBER_KIND = 6;
export const MARK_KIND = 7;

/** The words of a stretch of text, one column a property. */
export interface Words {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Number in the vocabulary, or -1. */
  id: Int32Array;
  kind: Uint8Array;
  /** 1 where the word begins with a capital. */
  capital: Uint8Array;
}

export const emptyWords = (room = 1024): Words => ({
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
  id: new Int32Array(room),
  kind: new Uint8Array(room),
  capital: new Uint8Array(room),
});

function makeRoom(words: Words, room: number): void {
  if (words.start.length >= room) return;
  const size = Math.max(room, words.start.length * 2);
  words.start = new Int32Array(size);
  words.end = new Int32Array(size);
  words.id = new Int32Array(size);
  words.kind = new Uint8Array(size);
  words.capital = new Uint8Array(size);
}

/** Keeps of a digit run only what one number can be: spaces join groups of three and nothing else. */
function cutDigits(run: string, spaceGroups: boolean): string {
  const grouped = /^\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+(?! ?\d))?/.exec(run);
  return spaceGroups && grouped ? grouped[0] : run.slice(0, run.indexOf(' '));
}

export function kindOfWord(small: string): number {
  const code = small.charCodeAt(0);
  if (code >= 48 && code <= 57) return NUMBER_KIND;
  if ((code >= 97 && code <= 122) || (code === APOSTROPHE && small.length > 1)) return WORD_KIND;
  return code < 128 ? MARK_KIND : LETTER.test(small) ? WORD_KIND : MARK_KIND;
}

const isDigitAt = (codes: Uint16Array, at: number): boolean => {
  if (at >= codes.length) return false;
  const code = codes[at] as number;
  return code >= 48 && code <= 57;
};

/** Where the digits that begin at `at` end: groups joined by a point, comma, apostrophe or space go on. */
function digitsEnd(codes: Uint16Array, at: number, limit: number): number {
  let end = at + 1;
  for (;;) {
    while (end < limit && isDigitAt(codes, end)) end++;
    if (end + 1 >= limit || !isDigitAt(codes, end + 1)) return end;
    const code = codes[end] as number;
    if (code !== POINT && code !== COMMA && code !== APOSTROPHE && code !== BLANK) return end;
    end++;
  }
}

/** "'s" at `at`, with no letter behind it. Says no where that is not plain. */
function isGenitive(codes: Uint16Array, at: number): boolean {
  if (at + 1 >= codes.length) return false;
  const letter = codes[at + 1] as number;
  if (letter !== SMALL_S && letter !== LARGE_S) return false;
  if (at + 2 >= codes.length) return true;
  const next = kinds[codes[at + 2] as number];
  return next !== PLAIN_LETTER && next !== UNSURE;
}

/**
 * Reads the words of `text` from `start` to `end` into `words`, in place of what was there.
 * @param codes the units of `text`.
 */
export function readWords(
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  words: Words,
  spaceGroups = true,
): void {
  makeRoom(words, end - start + 1);
  let count = 0;
  let at = start;
  while (at < end) {
    const first = codes[at] as number;
    let kind = kinds[first] as number;
    if (kind === SPACE) {
      at++;
      continue;
    }
    let stop = at + 1;
    let id = -2;
    let capital = 0;
    if (kind === PLAIN_LETTER) {
      let letter = lower[first] as number;
      let hash = letter;
      let code = BLANK;
      // Never a look past the end: what is asked for is read from its beginning again, and a text of one word would be read through
      // for each of its pieces.
      while (stop < end) {
        code = codes[stop] as number;
        letter = lower[code] as number;
        if (letter === 0) break;
        hash = (Math.imul(hash, 31) + letter) | 0;
        code = BLANK;
        stop++;
      }
      if (
        (code >= 128 && kinds[code] === UNSURE) ||
        (code === POINT && stop === at + 1) ||
        // "Kyiv's" is two words; any other apostrophe needs the whole expression.
        (code === APOSTROPHE && !isGenitive(codes, stop))
      )
        kind = UNSURE;
      else {
        capital = lower[first] === first ? 0 : 1;
        id = find(vocabulary, codes, at, stop, hash);
        kind = WORD_KIND;
      }
    } else if (kind === DIGIT) {
      stop = digitsEnd(codes, at, end);
      if (text.slice(at, stop).includes(' ')) stop = at + cutDigits(text.slice(at, stop), spaceGroups).length;
      stop = Math.min(stop, end);
      let hash = 0;
      for (let k = at; k < stop; k++) hash = (Math.imul(hash, 31) + (codes[k] as number)) | 0;
      id = find(vocabulary, codes, at, stop, hash);
      kind = NUMBER_KIND;
    } else if (first === APOSTROPHE) {
      const genitive = isGenitive(codes, at);
      const letter = at + 1 < codes.length ? (codes[at + 1] as number) : BLANK;
      if (genitive && at + 2 <= end) {
        stop = at + 2;
        id = vocabulary.byWord.get("'s") ?? -1;
        kind = WORD_KIND;
      } else if (!genitive && letter !== SMALL_S && letter !== LARGE_S && !(letter >= 128)) {
        id = vocabulary.marks[APOSTROPHE] as number;
        kind = MARK_KIND;
      } else kind = UNSURE;
    } else if (kind === MARK && first < 128) {
      id = vocabulary.marks[first] as number;
      kind = MARK_KIND;
    } else if (kind === MARK) kind = MARK_KIND;
    else kind = UNSURE;
    if (kind === UNSURE) {
      WORD.lastIndex = 0;
      const match = WORD.exec(text.slice(at, end));
      if (!match) {
        at++;
        continue;
      }
      stop = at + match[0].length;
      const word = text.slice(at, stop);
      const folded = word.toLowerCase();
      id = vocabulary.byWord.get(folded) ?? -1;
      capital = word.charCodeAt(0) === folded.charCodeAt(0) ? 0 : 1;
      kind = kindOfWord(folded);
    } else if (id === -2) id = vocabulary.byWord.get(text.slice(at, stop).toLowerCase()) ?? -1;
    words.start[count] = at;
    words.end[count] = stop;
    words.id[count] = id;
    words.kind[count] = kind;
    words.capital[count] = capital;
    count++;
    at = stop;
  }
  words.count = count;
}

/**
 * Takes over into `words` those of `from` that lie between `start` and `end`. False where one of them lies across an end:
 * then they must be read anew.
 */
export function takeWords(from: Words, start: number, end: number, words: Words): boolean {
  let first = 0;
  let last = from.count;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((from.start[middle] as number) < start) first = middle + 1;
    else last = middle;
  }
  if (first > 0 && (from.end[first - 1] as number) > start) return false;
  let count = 0;
  makeRoom(words, end - start + 1);
  for (let k = first; k < from.count && (from.start[k] as number) < end; k++, count++) {
    words.start[count] = from.start[k] as number;
    words.end[count] = from.end[k] as number;
    words.id[count] = from.id[k] as number;
    words.kind[count] = from.kind[k] as number;
    words.capital[count] = from.capital[k] as number;
  }
  words.count = count;
  return count === 0 || (words.end[count - 1] as number) <= end;
}

/** The word as the tables have it: in lower case. */
export function wordAt(text: string, words: Words, at: number, vocabulary: Vocabulary): string {
  const id = words.id[at] as number;
  return id >= 0
    ? (vocabulary.words[id] as string)
    : text.slice(words.start[at], words.end[at]).toLowerCase();
}
