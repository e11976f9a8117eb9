/**
 * A language's tables compiled into one trie over words, and the pass that turns a folded sentence into tagged units.
 * One pass, longest phrase first; never looks at meaning beyond the tables.
 */
import { countryNames } from '../languages/countries.ts';
import type { Language, Tag } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import {
  emptyVocabulary,
  emptyWords,
  learn,
  MARK_KIND,
  NUMBER_KIND,
  readWords,
  settle,
  type Vocabulary,
  WORD_KIND,
  type Words,
  wordAt,
} from '../text/words.ts';
import type { Hedge, OriginId, PlaceId } from '../types.ts';
import { evidenceOf } from './evidence.ts';
import { compileMatters, type Matters } from './matter-words.ts';
import { Tags } from './tags.ts';

/** What the tables know of one phrase. */
export interface Entry {
  tags: Tags;
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
  /** It is in the tables: no word outside them begins a number or a date. */
  known: boolean;
  /** One of its words names Russia, Ukraine or a place of the war, even inside a longer phrase. */
  namesWar: boolean;
  entry: Entry;
  /** All tags of its sentence, or more: what is not in here need not be looked for. */
  around: Tags;
}

export interface Node {
  /** By the number of the next word. */
  next: Map<number, Node>;
  /** The words up to here, joined by one space. */
  text: string;
  entry: Entry | null;
  cased: Entry | null;
  /** As the cased phrase is written, points aside. */
  spelling: string | null;
}

export interface Lexicon {
  language: Language;
  vocabulary: Vocabulary;
  /** By the number of a phrase's first word. */
  roots: (Node | undefined)[];
  /** What a sentence with the word may hold, by the word's number: bits of `evidence.ts`. */
  evidence: Int32Array;
  /** The phrases that statements are read from. */
  matters: Matters;
  /** Single words of the tables, for runs written without spaces. */
  pieces: ReadonlySet<string>;
  longestPiece: number;
  particles: ReadonlySet<string>;
  /** Words between the ends of a range. */
  ranges: ReadonlySet<string>;
  /** Words a number may end in. */
  multipliers: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

const emptyEntry = (): Entry => ({
  tags: new Tags(),
  place: null,
  origin: null,
  period: null,
  hedge: null,
  hedgeAfter: null,
  filler: false,
});
const NOTHING: Entry = emptyEntry();

/** `soldier{,s}` → soldier, soldiers. Nested braces are not needed and not read. */
export function expand(phrase: string): string[] {
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

/** Phrases between two stops. */
const PUT_AT_ONCE = 60;

const HANGUL = /^[\p{Script=Hangul}\p{Script=Han}]/u;

const newNode = (text: string): Node => ({
  next: new Map(),
  text,
  entry: null,
  cased: null,
  spelling: null,
});

/** Apart from `unitsOfText`, which is to meet whole texts only: short strings of other kinds would slow it down. */
export const codesOf = (phrase: string): Uint16Array =>
  Uint16Array.from({ length: phrase.length }, (_, at) => phrase.charCodeAt(at));

const withoutPoints = (phrase: string): string => phrase.replace(/\./g, '');

/** Phrases, what they make of their entry, and whether their capitals count. */
type Table = readonly [phrases: readonly string[], change: (entry: Entry) => void, cased: boolean];

/** Every phrase that a unit can be made of; where two tables have the same one, the later has its say. */
function* tablesOf(language: Language, origins: ReadonlyMap<OriginId, readonly string[]>): Generator<Table> {
  const { words, cased = {}, places, periods, hedges, dates, stopWords } = language;
  const tagged = (table: object) => Object.entries(table) as [Tag, readonly string[]][];
  for (const [tag, phrases] of tagged(words)) yield [phrases, (e) => e.tags.add(tag), false];
  yield [countryNames(language), (e) => e.tags.add('elsewhere'), false];
  for (const [tag, phrases] of tagged(cased)) yield [phrases, (e) => e.tags.add(tag), true];
  for (const [place, phrases] of Object.entries(places)) yield [phrases, (e) => (e.place = place), false];
  // An acronym that is a common word of the language is no name in it: UN in French.
  for (const [id, aliases] of origins) {
    const names = aliases.filter((alias) => !stopWords.includes(alias.toLowerCase()));
    yield [names, (e) => (e.origin = id), false];
  }
  for (const [id, aliases] of Object.entries(language.origins))
    yield [aliases, (e) => (e.origin = id), false];
  for (const [period, phrases] of Object.entries(periods)) yield [phrases, (e) => (e.period = period), false];
  for (const [hedge, phrases] of Object.entries(hedges.before) as [Hedge, readonly string[]][])
    yield [phrases, (e) => (e.hedge = hedge), false];
  for (const [hedge, phrases] of Object.entries(hedges.after) as [Hedge, readonly string[]][])
    yield [phrases, (e) => (e.hedgeAfter = hedge), false];
  yield [hedges.fillers, (e) => (e.filler = true), false];
  for (const table of [dates.months, dates.weekdays, dates.days, dates.relative])
    yield [Object.keys(table), (e) => e.tags.add('date'), false];
}

export function* compileLexicon(
  language: Language,
  origins: ReadonlyMap<OriginId, readonly string[]>,
): Steps<Lexicon> {
  const vocabulary = emptyVocabulary();
  settle(vocabulary);
  const scratch = emptyWords();
  const roots: (Node | undefined)[] = [];
  const pieces = new Set<string>();
  let longestPiece = 0;
  const put = (spelling: string, change: (entry: Entry) => void, cased: boolean) => {
    // "d'" is a token only before a word.
    const elided = spelling.endsWith("'");
    const whole = elided ? `${spelling}xx` : spelling;
    readWords(whole, codesOf(whole), 0, whole.length, vocabulary, scratch, false);
    let node: Node | undefined;
    for (let k = 0; k < scratch.count - (elided ? 1 : 0); k++) {
      const word = wordAt(whole, scratch, k, vocabulary);
      if (language.agglutinative) {
        if (HANGUL.test(word)) pieces.add(word);
        longestPiece = Math.max(longestPiece, word.length);
      }
      const id = learn(vocabulary, word);
      const known: Node | undefined = node ? node.next.get(id) : roots[id];
      const next = known ?? newNode(node ? `${node.text} ${word}` : word);
      if (!known && node) node.next.set(id, next);
      else if (!known) roots[id] = next;
      node = next;
    }
    if (!node) return;
    if (cased) {
      node.cased ??= emptyEntry();
      node.spelling = withoutPoints(spelling);
      change(node.cased);
    } else {
      node.entry ??= emptyEntry();
      change(node.entry);
    }
  };
  let spellings = 0;
  for (const [phrases, change, cased] of tablesOf(language, origins)) {
    for (const phrase of phrases) {
      for (const spelling of expand(phrase)) {
        put(spelling, change, cased);
        if (++spellings % PUT_AT_ONCE === 0) yield null;
      }
    }
  }
  yield null;
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
  const matters = yield* compileMatters(language, vocabulary);
  const evidence = yield* evidenceOf(roots, vocabulary, language);
  yield null;
  settle(vocabulary);
  yield null;
  return {
    language,
    vocabulary,
    roots,
    evidence,
    matters,
    pieces,
    longestPiece,
    particles: new Set(language.particles),
    ranges: new Set(language.numbers.rangeWords),
    multipliers: new Set(Object.keys(language.numbers.multipliers)),
    abbreviations: new Set(language.abbreviations),
  };
}

/** The longest phrase of the tables that begins at word `at`: its last node, or null; at most `most` words. */
function phraseAt(
  text: string,
  words: Words,
  at: number,
  last: number,
  lexicon: Lexicon,
  most: number,
): Phrase | null {
  const id = words.id[at] as number;
  let node = id < 0 ? undefined : lexicon.roots[id];
  let found: Phrase | null = null;
  for (let k = 1; node && k <= most; k++) {
    const entry =
      node.cased !== null && isWritten(text, words, at, k, node.spelling) ? node.cased : node.entry;
    if (entry) found = { length: k, entry, text: node.text };
    if (at + k >= last || node.next.size === 0) break;
    node = node.next.get(words.id[at + k] as number);
  }
  return found;
}

interface Phrase {
  length: number;
  entry: Entry;
  text: string;
}

/** True where the words stand as the table has them, capitals included; points aside. */
/** From a plain small letter to its capital. */
const CAPITAL_BEFORE_SMALL = 32;

function isWritten(text: string, words: Words, at: number, length: number, spelling: string | null): boolean {
  if (spelling === null) return false;
  const first = text.charCodeAt(words.start[at] as number);
  // "The North" at the head of a sentence.
  const isHead = at === 0 && first === spelling.charCodeAt(0) - CAPITAL_BEFORE_SMALL;
  if (!isHead && first !== spelling.charCodeAt(0)) return false;
  let written = '';
  for (let k = at; k < at + length; k++)
    written += `${k > at ? ' ' : ''}${text.slice(words.start[k], words.end[k])}`;
  return isHead ? withoutPoints(written).slice(1) === spelling.slice(1) : withoutPoints(written) === spelling;
}

const KINDS: Readonly<Record<number, Unit['kind']>> = {
  [WORD_KIND]: 'word',
  [NUMBER_KIND]: 'number',
  [MARK_KIND]: 'mark',
};

/** The tagged units of a sentence's words. */
export function unitsOf(text: string, words: Words, lexicon: Lexicon): Unit[] {
  const last = words.count;
  const units: Unit[] = [];
  const around = new Tags();
  for (let i = 0; i < last; ) {
    let phrase = phraseAt(text, words, i, last, lexicon, last - i);
    // "the North" must not swallow the beginning of "North Korean": the later, longer phrase has its words.
    while (phrase !== null && phrase.length > 1) {
      if (phrase.entry.place !== null || phrase.entry.origin !== null) break;
      const { length } = phrase;
      const next = phraseAt(text, words, i + length - 1, last, lexicon, last - i);
      if (next === null || next.length < 2 || next.length <= length - 1) break;
      phrase = phraseAt(text, words, i, last, lexicon, length - 1);
    }
    const parted = phrase === null && lexicon.language.agglutinative ? partedAt(words, i, lexicon) : null;
    if (parted) {
      const start = words.start[i] as number;
      const common = { kind: 'word' as const, capital: false, known: true, namesWar: false, around };
      let at = start;
      for (const node of parted) {
        around.takeIn(node.entry.tags);
        const end = at + node.text.length;
        const glued = at > start || (i > 0 && start === words.end[i - 1]);
        units.push({ ...common, ...node, start: at, end, glued, namesWar: node.entry.place !== null });
        at = end;
      }
      i++;
      continue;
    }
    const entry = phrase?.entry ?? NOTHING;
    const length = phrase?.length ?? 1;
    around.takeIn(entry.tags);
    let namesWar = entry.place !== null || entry.tags.has('toRussia');
    if (length > 1)
      for (let k = i; k < i + length && !namesWar; k++)
        namesWar = lexicon.roots[words.id[k] as number]?.entry?.tags.has('toRussia') ?? false;
    const start = words.start[i] as number;
    units.push({
      start,
      end: words.end[i + length - 1] as number,
      text: phrase?.text ?? wordAt(text, words, i, lexicon.vocabulary),
      kind: KINDS[words.kind[i] as number] ?? 'mark',
      capital: words.capital[i] === 1,
      glued: i > 0 && start === words.end[i - 1],
      known: (words.id[i] as number) >= 0,
      namesWar,
      entry,
      around,
    });
    i += length;
  }
  return lexicon.language.agglutinative ? withoutParticles(units, lexicon) : units;
}

/** "북한군과": the head of a longer phrase that does not follow here is its word and the particle behind it. */
function partedAt(
  words: Words,
  at: number,
  { vocabulary, roots, particles }: Lexicon,
): { text: string; entry: Entry }[] | null {
  const id = words.id[at] as number;
  const word = id < 0 ? '' : (roots[id]?.text ?? '');
  if (!HANGUL.test(word)) return null;
  for (let size = word.length - 1; size > 1; size--) {
    const rest = word.slice(size);
    const head = roots[vocabulary.byWord.get(word.slice(0, size)) ?? -1]?.entry;
    const ending = roots[vocabulary.byWord.get(rest) ?? -1]?.entry;
    if (head && (ending || particles.has(rest)))
      return [
        { text: word.slice(0, size), entry: head },
        { text: rest, entry: ending ?? NOTHING },
      ];
  }
  return null;
}

const CARRIED: readonly Tag[] = ['topic', 'subject', 'quotative', 'goal', 'than'];
const BOUNDING: readonly Tag[] = ['from', 'span'];
const DATING: readonly Tag[] = ['date', 'otherUnit'];
const RELAYING: readonly Tag[] = ['accordingAfter', 'citing'];
const hasAnyOf = (unit: Unit, tags: readonly Tag[]): boolean => tags.some((tag) => unit.entry.tags.has(tag));

const PARTIES: readonly Tag[] = ['dprk', 'russia', 'ukraine', 'both', 'alliance', 'otherParty'];

/** Takes the particles out, each leaving its sense on the word before: with one of place, a country is no party. */
function withoutParticles(units: readonly Unit[], { particles, ranges, multipliers }: Lexicon): Unit[] {
  const kept: Unit[] = [];
  for (let k = 0; k < units.length; k++) {
    const unit = units[k] as Unit;
    const before = kept.at(-1);
    if (
      !unit.glued ||
      !before ||
      before.kind !== 'word' ||
      unit.entry.hedgeAfter ||
      !particles.has(unit.text) ||
      // "4만 명에서 6만 명": the first end of a range.
      (ranges.has(unit.text) && (before.entry.tags.has('counter') || multipliers.has(before.text))) ||
      // "지난달부터", "지난주에만": where a time begins, and that it is all of it.
      (hasAnyOf(unit, BOUNDING) && hasAnyOf(before, DATING))
    ) {
      kept.push(unit);
      continue;
    }
    const tags = Tags.of(before.entry.tags);
    for (const tag of CARRIED) if (unit.entry.tags.has(tag)) tags.add(tag);
    const locative = unit.entry.tags.has('locative');
    // "러시아에선 20만 명이 사망": the topic is whose they are as well.
    const theirs = unit.entry.tags.has('topic');
    if (locative && before.entry.place !== null && !theirs) for (const party of PARTIES) tags.delete(party);
    // "러시아에": where, not who says it; "러시아에 따르면" is who says it.
    const next = units[k + 1];
    const mute = locative && before.entry.origin !== null && !(next && hasAnyOf(next, RELAYING));
    const origin = mute ? null : before.entry.origin;
    kept[kept.length - 1] = { ...before, entry: { ...before.entry, tags, origin } };
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
    const tags = Tags.of(unit.entry.tags);
    for (const party of PARTIES) tags.delete(party);
    kept[k] = { ...unit, entry: { ...unit.entry, tags } };
  }
  return kept;
}
