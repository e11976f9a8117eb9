/**
 * A language's tables compiled into one trie over words, and the pass that turns a folded sentence into tagged units.
 * One pass, longest phrase first; never looks at meaning beyond the tables.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import type { Hedge, OriginId, PlaceId } from '../types.ts';

/** What the tables know of one phrase. */
export interface Entry {
  tags: Set<Tag>;
  place: PlaceId | null;
  origin: OriginId | null;
  period: string | null;
  hedge: Hedge | null;
  hedgeAfter: Hedge | null;
  filler: boolean;
}

/** A word, number, mark or known phrase of a sentence. Offsets are into the folded text. */
export interface Unit {
  start: number;
  end: number;
  /** Lower case, phrases joined by one space. */
  text: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  capital: boolean;
  /** No space stands before it. */
  glued: boolean;
  /** One of its words names Russia, Ukraine or a place of the war, even inside a longer phrase. */
  namesWar: boolean;
  entry: Entry;
}

interface Node {
  next: Map<string, Node>;
  entry: Entry | null;
  cased: Entry | null;
}

export interface Lexicon {
  language: Language;
  root: Node;
  /** Single words of the tables, for runs written without spaces. */
  pieces: ReadonlySet<string>;
  longestPiece: number;
  casedPhrases: ReadonlyMap<string, string>;
}

const emptyEntry = (): Entry => ({
  tags: new Set(),
  place: null,
  origin: null,
  period: null,
  hedge: null,
  hedgeAfter: null,
  filler: false,
});
const NOTHING: Entry = emptyEntry();

/** `soldier{,s}` → soldier, soldiers. Nested braces are not needed and not read. */
function expand(phrase: string): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  const head = phrase.slice(0, open);
  const tails = expand(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => tails.map((tail) => head + choice + tail));
}

/** Abbreviations with points, elided articles (l', d', qu'), words, the English genitive, digit groups, single marks. */
const WORD =
  /(?:\p{L}\.){2,}|(?:[cdjlmnst]|qu)'(?=\p{L}{2})(?!s\b)|\p{L}[\p{L}\p{M}]*(?:'(?!s(?!\p{L}))\p{L}+)?|'s(?!\p{L})|\d+(?:[.,' ]\d+)*|\S/iuy;
const HANGUL = /^[\p{Script=Hangul}\p{Script=Han}]/u;
const SCRIPTS = /[\p{Script=Hangul}\p{Script=Han}]+|[^\p{Script=Hangul}\p{Script=Han}]+/gu;

export interface RawToken {
  start: number;
  end: number;
  text: string;
  lower: string;
}

/** Words, digit groups and single marks of `text` from `start` to `end`, in order. */
function rawTokens(text: string, start: number, end: number, spaceGroups: boolean): RawToken[] {
  const tokens: RawToken[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match) {
      at++;
      continue;
    }
    let token = match[0];
    if (code >= 48 && code <= 57) token = cutDigits(token, spaceGroups);
    const stop = Math.min(at + token.length, end);
    const word = text.slice(at, stop);
    tokens.push({ start: at, end: stop, text: word, lower: word.toLowerCase() });
    at = stop;
  }
  return tokens;
}

/** Keeps of a digit run only what one number can be: spaces join groups of three and nothing else. */
function cutDigits(run: string, spaceGroups: boolean): string {
  if (!run.includes(' ')) return run;
  const grouped = /^\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+(?! ?\d))?/.exec(run);
  return spaceGroups && grouped ? grouped[0] : run.slice(0, run.indexOf(' '));
}

export function* compileLexicon(
  language: Language,
  origins: ReadonlyMap<OriginId, readonly string[]>,
): Steps<Lexicon> {
  const root: Node = { next: new Map(), entry: null, cased: null };
  const pieces = new Set<string>();
  const casedPhrases = new Map<string, string>();
  let longestPiece = 0;
  const put = (phrase: string, change: (entry: Entry) => void, cased = false) => {
    for (const spelling of expand(phrase)) {
      // "d'" is a token only before a word.
      const elided = spelling.endsWith("'");
      const tokens = rawTokens(
        elided ? `${spelling}xx` : spelling,
        0,
        spelling.length + (elided ? 2 : 0),
        false,
      );
      const words = (elided ? tokens.slice(0, -1) : tokens).map((t) => t.text.toLowerCase());
      if (language.agglutinative) {
        for (const word of words) {
          if (HANGUL.test(word)) pieces.add(word);
          longestPiece = Math.max(longestPiece, word.length);
        }
      }
      let node = root;
      for (const word of words) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map(), entry: null, cased: null };
          node.next.set(word, next);
        }
        node = next;
      }
      if (cased) {
        node.cased ??= emptyEntry();
        casedPhrases.set(words.join(' '), spelling);
        change(node.cased);
      } else {
        node.entry ??= emptyEntry();
        change(node.entry);
      }
    }
  };
  for (const [tag, phrases] of Object.entries(language.words) as [Tag, readonly string[]][]) {
    yield null;
    for (const phrase of phrases) put(phrase, (e) => e.tags.add(tag));
  }
  for (const [tag, phrases] of Object.entries(language.cased ?? {}) as [Tag, readonly string[]][])
    for (const phrase of phrases) put(phrase, (e) => e.tags.add(tag), true);
  yield null;
  for (const [place, phrases] of Object.entries(language.places))
    for (const phrase of phrases) put(phrase, (e) => (e.place = place));
  // An acronym that is a common word of the language is no name in it: UN in French.
  for (const [id, aliases] of origins)
    for (const alias of aliases)
      if (!language.stopWords.includes(alias.toLowerCase())) put(alias, (e) => (e.origin = id));
  for (const [id, aliases] of Object.entries(language.origins))
    for (const alias of aliases) put(alias, (e) => (e.origin = id));
  yield null;
  for (const [period, phrases] of Object.entries(language.periods))
    for (const phrase of phrases) put(phrase, (e) => (e.period = period));
  for (const [hedge, phrases] of Object.entries(language.hedges.before) as [Hedge, readonly string[]][])
    for (const phrase of phrases) put(phrase, (e) => (e.hedge = hedge));
  for (const [hedge, phrases] of Object.entries(language.hedges.after) as [Hedge, readonly string[]][])
    for (const phrase of phrases) put(phrase, (e) => (e.hedgeAfter = hedge));
  for (const filler of language.hedges.fillers) put(filler, (e) => (e.filler = true));
  const { months, weekdays, days, relative } = language.dates;
  for (const word of [months, weekdays, days, relative].flatMap((table) => Object.keys(table)))
    put(word, (e) => e.tags.add('date'));
  if (language.agglutinative) {
    for (const word of [
      ...Object.keys(language.numbers.multipliers),
      ...Object.keys(language.numbers.cardinals),
      ...Object.keys(language.numbers.vague),
      ...language.numbers.several,
      ...language.numbers.rangeWords,
      ...language.particles,
    ]) {
      pieces.add(word);
      longestPiece = Math.max(longestPiece, word.length);
    }
  }
  return { language, root, pieces, longestPiece, casedPhrases };
}

const piece = (token: RawToken, from: number, to: number): RawToken => ({
  start: token.start + from,
  end: token.start + to,
  text: token.text.slice(from, to),
  lower: token.lower.slice(from, to),
});

/** Splits a run of Hangul into table words and the rest: particles cling to words with no space. */
function splitRun(token: RawToken, lexicon: Lexicon): RawToken[] {
  if (!HANGUL.test(token.text)) {
    // "CIA의": a particle clings to foreign letters too.
    const runs = token.text.match(SCRIPTS) ?? [];
    if (runs.length < 2) return [token];
    let from = 0;
    return runs.flatMap((run) => {
      from += run.length;
      return splitRun(piece(token, from - run.length, from), lexicon);
    });
  }
  const parts: RawToken[] = [];
  let unknown = -1;
  const flush = (to: number) => {
    if (unknown >= 0) parts.push(piece(token, unknown, to));
    unknown = -1;
  };
  for (let at = 0; at < token.text.length; ) {
    let size = Math.min(lexicon.longestPiece, token.text.length - at);
    // Inside an unknown word a single syllable proves nothing.
    const shortest = unknown >= 0 ? 2 : 1;
    while (size >= shortest && !lexicon.pieces.has(token.text.slice(at, at + size))) size--;
    // One syllable at the head of a word is a word only where particles or counters follow: 러 is not the head of 러닝.
    if (size === 1 && at === 0 && !isWhole(token.text.slice(1), lexicon)) size = 0;
    if (size >= shortest) {
      flush(at);
      parts.push(piece(token, at, at + size));
      at += size;
    } else {
      if (unknown < 0) unknown = at;
      at++;
    }
  }
  flush(token.text.length);
  return parts;
}

/** Every syllable of the rest of a word is in the tables. */
function isWhole(rest: string, lexicon: Lexicon): boolean {
  for (let at = 0; at < rest.length; ) {
    let size = Math.min(lexicon.longestPiece, rest.length - at);
    while (size > 0 && !lexicon.pieces.has(rest.slice(at, at + size))) size--;
    if (size === 0) return false;
    at += size;
  }
  return true;
}

const LETTER = /^[\p{L}']/u;

function kindOf(word: string): Unit['kind'] {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if ((code >= 97 && code <= 122) || code === 39) return 'word';
  return code < 128 ? 'mark' : LETTER.test(word) ? 'word' : 'mark';
}

/** The longest phrase of the tables that begins at token `at`: how many tokens, and its entry. */
function phraseAt(
  tokens: readonly RawToken[],
  at: number,
  lexicon: Lexicon,
  most: number,
): { length: number; entry: Entry } {
  let length = 1;
  let entry = NOTHING;
  let node = lexicon.root.next.get((tokens[at] as RawToken).lower);
  for (let k = 1; node && k <= most; k++) {
    const found = node.cased && isWritten(tokens, at, k, lexicon) ? node.cased : node.entry;
    if (found) {
      entry = found;
      length = k;
    }
    const following = tokens[at + k];
    node = following ? node.next.get(following.lower) : undefined;
  }
  return { length, entry };
}

/** True where the words stand as the table has them, capitals included; points aside. */
function isWritten(tokens: readonly RawToken[], at: number, length: number, lexicon: Lexicon): boolean {
  const words = tokens.slice(at, at + length);
  const spelling = lexicon.casedPhrases.get(words.map((t) => t.lower).join(' '));
  const written = words.map((t) => t.text).join(' ');
  return spelling?.replace(/\./g, '') === written.replace(/\./g, '');
}

const LATIN_WORD = /^[a-z]/;
const CYRILLIC_WORD = /^\p{Script=Cyrillic}/u;
/** Marks at which a translation put behind a stroke has ended. */
const GLOSS_ENDS = new Set([':', ',', '–', '(', ';', '.']);

/** Drops translations behind a stroke: "особового складу / personnel – близько / about 402 430 осіб / persons". */
function withoutGlosses(tokens: RawToken[]): RawToken[] {
  if (!tokens.some((token) => token.lower === '/')) return tokens;
  const kept: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    if (token.lower !== '/' || !LATIN_WORD.test(tokens[i + 1]?.lower ?? '')) {
      kept.push(token);
      continue;
    }
    for (i++; i < tokens.length; i++) {
      const word = tokens[i] as RawToken;
      const number = word.lower.charCodeAt(0) >= 48 && word.lower.charCodeAt(0) <= 57;
      if (CYRILLIC_WORD.test(word.lower) || GLOSS_ENDS.has(word.lower)) break;
      if (number && !LATIN_WORD.test(tokens[i + 1]?.lower ?? '')) break;
    }
    i--;
  }
  return kept;
}

/** The tagged units of the folded text from `start` to `end`. */
export function readUnits(text: string, start: number, end: number, lexicon: Lexicon): Unit[] {
  let tokens = rawTokens(text, start, end, true);
  if (lexicon.language.script === 'cyrillic') tokens = withoutGlosses(tokens);
  if (lexicon.language.agglutinative) tokens = tokens.flatMap((token) => splitRun(token, lexicon));
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as RawToken;
    let { length, entry } = phraseAt(tokens, i, lexicon, tokens.length);
    // "the North" must not swallow the beginning of "North Korean": the later, longer phrase has its words.
    while (length > 1) {
      const last = phraseAt(tokens, i + length - 1, lexicon, tokens.length);
      if (last.length < 2 || last.length <= length - 1 || entry.place !== null || entry.origin !== null)
        break;
      ({ length, entry } = phraseAt(tokens, i, lexicon, length - 1));
    }
    let namesWar = entry.place !== null || entry.tags.has('toRussia');
    let words = token.lower;
    for (let k = 1; k < length; k++) words += ` ${(tokens[i + k] as RawToken).lower}`;
    for (let k = 0; k < length && length > 1 && !namesWar; k++)
      namesWar =
        lexicon.root.next.get((tokens[i + k] as RawToken).lower)?.entry?.tags.has('toRussia') ?? false;
    units.push({
      start: token.start,
      end: (tokens[i + length - 1] as RawToken).end,
      text: words,
      kind: kindOf(token.lower),
      capital: token.text.charCodeAt(0) !== token.lower.charCodeAt(0),
      glued: token.start > start && token.start === tokens[i - 1]?.end,
      namesWar,
      entry,
    });
    i += length;
  }
  return lexicon.language.agglutinative ? withoutParticles(units, lexicon.language) : units;
}

const PARTIES: readonly Tag[] = ['dprk', 'russia', 'ukraine', 'both', 'alliance', 'otherParty'];

/** Takes the particles out, each leaving its sense on the word before: with one of place, a country is no party. */
function withoutParticles(units: readonly Unit[], language: Language): Unit[] {
  const kept: Unit[] = [];
  const particles = new Set(language.particles);
  for (const unit of units) {
    const before = kept.at(-1);
    if (
      !unit.glued ||
      !before ||
      before.kind !== 'word' ||
      unit.entry.hedgeAfter ||
      !particles.has(unit.text)
    ) {
      kept.push(unit);
      continue;
    }
    const tags = new Set(before.entry.tags);
    for (const tag of ['topic', 'subject'] as const) if (unit.entry.tags.has(tag)) tags.add(tag);
    const located = unit.entry.tags.has('locative') && before.entry.place !== null;
    if (located) for (const party of PARTIES) tags.delete(party);
    kept[kept.length - 1] = { ...before, entry: { ...before.entry, tags } };
  }
  // "러시아 파병": a country before a word of sending is where to.
  for (let k = 0; k + 1 < kept.length; k++) {
    const unit = kept[k] as Unit;
    if (
      !unit.entry.place ||
      !kept[k + 1]?.entry.tags.has('send') ||
      unit.entry.tags.has('subject') ||
      unit.entry.tags.has('topic')
    )
      continue;
    const tags = new Set(unit.entry.tags);
    for (const party of PARTIES) tags.delete(party);
    kept[k] = { ...unit, entry: { ...unit.entry, tags } };
  }
  return kept;
}
