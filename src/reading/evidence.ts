/**
 * What each word of a language's tables may be a part of, as bits, so that a sentence is known to hold nothing of ours
 * before a single unit of it is made. Worked out from the tables themselves: a phrase can only stand where its two longest
 * words do, of which the language's commonest are taken last. May say "perhaps" where nothing is; never says "nothing" where something could be.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import { learn, NUMBER_KIND, type Vocabulary, type Words } from '../text/words.ts';
import { SIGNS } from './currency-signs.ts';
import type { Node, Unit } from './lexicon.ts';
import { sideOf } from './own-side.ts';
import { partsOf } from './particles.ts';
import type { Entry } from './phrase-tables.ts';
import { Tags } from './tags.ts';

export const NUMBER = 1;
/** A side of the war, or another country. */
export const PARTY = 2;
/** North Korea, by itself or with Russia: without it there is no statement. */
export const NORTH = 4;
const LOSS = 8;
/** A place or a name of the war, perhaps inside a phrase that is neither. */
export const WAR = 16;
/** A name of the war whatever it stands in. */
export const SURELY_WAR = 32;
/** "About this", which reaches back to the sentences before. */
export const ABOUT_THIS = 64;
/** "On each side": both, without naming either. */
const EACH = 128;
/** Soldiers, whose pay is money without a party, and who may be a speaker's. */
const SOLDIER = 256;
/** What may be said of "them", or of the treaty, in a sentence after the one that names them. */
const TOLD = 512;
/** A matter of its own, without North Korea: conscripts, the troops of other countries. */
export const MATTER = 1024;
/** "They", who may be soldiers of the sentence before. */
export const THEM = 2048;
/** What a number of nobody's soldiers is read for: money, "(+1,080)", somebody who may speak, another war. "Three units" tell nothing. */
export const BESIDE_SOLDIERS = 4096;

const BITS: Readonly<Partial<Record<Tag, number>>> = {
  dprk: PARTY | NORTH,
  alliance: PARTY | NORTH,
  russia: PARTY,
  ukraine: PARTY,
  both: PARTY,
  enemy: PARTY,
  koreans: PARTY | NORTH,
  otherParty: PARTY,
  soviet: PARTY,
  lost: LOSS,
  killed: LOSS,
  casualties: LOSS,
  suffer: LOSS,
  saysThis: ABOUT_THIS,
  each: EACH,
  soldier: SOLDIER,
  enlist: SOLDIER,
  bonus: SOLDIER,
  toRussia: WAR,
  strongFight: TOLD,
  wounded: TOLD,
  mutualDefence: TOLD,
  theirTreaty: TOLD,
  submit: TOLD,
  ratify: TOLD,
  mayAdd: TOLD,
  mayState: MATTER,
  they: THEM,
  chechnya: BESIDE_SOLDIERS,
  ownCountry: BESIDE_SOLDIERS,
};

const TELLING = Tags.of(Object.keys(BITS) as Tag[]);
const TOLD_BY = Object.entries(BITS) as [Tag, number][];

/** Phrases of the tables between two stops. */
const VISITED_AT_ONCE = 200;

function bitsOf(entry: Entry | null): number {
  if (entry === null) return 0;
  let bits = (entry.place === null ? 0 : WAR) | (entry.origin === null ? 0 : BESIDE_SOLDIERS);
  if (!entry.tags.meets(TELLING)) return bits;
  for (const [tag, told] of TOLD_BY) if (entry.tags.has(tag)) bits |= told;
  return bits;
}

/** A word's number holds its bits twice: as the longest word of a phrase, and from here on as the second longest. */
const SECOND = 16;

const MARK = /^[^\p{L}\d]$/u;
/** Letters of a mark: one, or the two halves of a character beyond the first 65,536. */
const LONGEST_MARK = 2;
/** "'s", "l'" */
const CLINGS = /^'|'$/;
/** "the" tells less than the shortest of other words: nearly every sentence holds it. */
const LONGEST_COMMON = 3;
const lengthOf = (word: string, common: ReadonlySet<string>): number =>
  word.length <= LONGEST_MARK && MARK.test(word)
    ? 0.5
    : common.has(word) || CLINGS.test(word)
      ? 0.75
      : word.length;

/** A phrase as far as it was walked: its two longest words by number, of equals the later first, marks last; -1 for none yet. */
interface Walked {
  node: Node;
  first: number;
  second: number;
}

/** Bits by the number of a word. Learns the words that numbers and dates are made of. */
export function* evidenceOf(
  roots: readonly (Node | undefined)[],
  vocabulary: Vocabulary,
  { agglutinative, numbers, dates, particles, currencies, stopWords }: Language,
): Steps<Int32Array> {
  /** By the number of a word, as it is learned. */
  const found: number[] = vocabulary.words.map(() => 0);
  const common = new Set(stopWords.filter((word) => word.length <= LONGEST_COMMON));
  const lengths = vocabulary.words.map((word) => lengthOf(word, common));
  const lengthAt = (id: number) => lengths[id] ?? 0;
  const numberOfWord = (word: string): number => {
    const id = learn(vocabulary, word);
    if (id >= found.length) {
      found.push(0);
      lengths.push(lengthOf(word, common));
    }
    return id;
  };
  const add = ({ first, second }: Omit<Walked, 'node'>, bits: number) => {
    if (bits === 0) return;
    const other = second < 0 ? first : second;
    found[first] = (found[first] ?? 0) | bits;
    found[other] = (found[other] ?? 0) | (bits << SECOND);
  };
  const further = ({ first, second }: Omit<Walked, 'node'>, id: number) =>
    id === first || lengthAt(id) < lengthAt(second)
      ? { first, second }
      : lengthAt(id) < lengthAt(first)
        ? { first, second: id }
        : { first: id, second: first };
  const NOTHING_YET = { first: -1, second: -1 };
  const waiting: Walked[] = [];
  let visited = 0;
  for (const [id, root] of roots.entries()) {
    if (!root) continue;
    const own = further(NOTHING_YET, id);
    waiting.push({ node: root, ...own });
    for (let walked = waiting.pop(); walked; walked = waiting.pop()) {
      if (++visited % VISITED_AT_ONCE === 0) yield null;
      const { node } = walked;
      add(walked, bitsOf(node.entry) | bitsOf(node.cased));
      if (node.next)
        for (const [word, next] of node.next) waiting.push({ node: next, ...further(walked, word) });
    }
    if (root.entry?.tags.has('toRussia') && root.cased === null) add(own, SURELY_WAR);
  }
  // A word that begins a longer phrase, and stands without it: what it is parted into.
  if (agglutinative) {
    const tables = { vocabulary, rootOf: (id: number) => roots[id], particles: new Set(particles) };
    for (const id of roots.keys())
      for (const { entry } of partsOf(id, tables) ?? []) add(further(NOTHING_YET, id), bitsOf(entry));
  }
  // "Several", "a" and "half" begin a number only before one of these.
  const begins = [
    ...Object.keys(numbers.cardinals),
    ...Object.keys(numbers.multipliers),
    ...Object.keys(numbers.vague),
  ];
  for (const phrase of begins)
    add(
      phrase.split(' ').reduce((walked, word) => further(walked, numberOfWord(word)), NOTHING_YET),
      NUMBER,
    );
  for (const word of [...Object.keys(currencies), ...SIGNS.keys(), '+'])
    add(further(NOTHING_YET, numberOfWord(word)), BESIDE_SOLDIERS);
  for (const word of [...numbers.one, ...numbers.several]) numberOfWord(word);
  for (const table of [numbers.fractions, dates.seasons])
    for (const word of Object.keys(table)) numberOfWord(word);
  return Int32Array.from(found);
}

/** What of all this is told by phrases; numbers are not, nor matters, whose words may stand inside other phrases. */
const OF_PHRASES = [PARTY, NORTH, LOSS, ABOUT_THIS, EACH, SOLDIER, TOLD, THEM];

/** The speaker's own side, whoever that is; a war that the sentence behind may go on with. */
const NO_PARTY_NAMED: readonly Tag[] = ['ours', 'own', 'chechnya'];

const TAGS_OF = OF_PHRASES.map((bit) => {
  const tags = (Object.keys(BITS) as Tag[]).filter((tag) => ((BITS[tag] ?? 0) & bit) !== 0);
  return { bit, tags: Tags.of(bit === PARTY ? [...tags, ...NO_PARTY_NAMED] : tags) };
});

/** What is left of the evidence once it is known which phrases stand there. A speaker may be of a side, too. */
export function evidenceLeft(bits: number, units: readonly Unit[]): number {
  const around = units[0]?.around;
  if (!around) return 0;
  let left = bits;
  for (const { bit, tags } of TAGS_OF) if ((bits & bit) !== 0 && !around.meets(tags)) left &= ~bit;
  if (((bits ^ left) & (PARTY | NORTH)) !== 0 && units.some(({ entry }) => sideOf(entry.origin) !== null))
    left |= bits & (PARTY | NORTH);
  return left;
}

/** All that these words may be a part of. */
export function evidenceIn(words: Words, evidence: Int32Array): number {
  let bits = 0;
  const { id, kind, count } = words;
  for (let k = 0; k < count; k++) {
    const word = id[k] as number;
    if (word >= 0) bits |= evidence[word] as number;
    if (kind[k] === NUMBER_KIND) bits |= NUMBER | (NUMBER << SECOND);
  }
  return bits & (bits >>> SECOND);
}

/** Any of these beside soldiers without a party. */
const WITH_SOLDIERS = BESIDE_SOLDIERS | WAR | LOSS;

/**
 * True where a sentence may hold a count or a statement, or may leave a party to the next: a number with a party (its own
 * or one that was named just before), with soldiers and what may tell of them (their pay, a speaker) or "each side"; North Korea; losses with their owner.
 */
export const mayTell = (bits: number, partyIsKnown: boolean): boolean =>
  ((bits & NUMBER) !== 0 && (partyIsKnown || (bits & (PARTY | EACH)) !== 0)) ||
  ((bits & NUMBER) !== 0 && (bits & SOLDIER) !== 0 && (bits & WITH_SOLDIERS) !== 0) ||
  (bits & (NORTH | MATTER)) !== 0 ||
  ((bits & (TOLD | LOSS)) !== 0 && partyIsKnown) ||
  ((bits & LOSS) !== 0 && (bits & PARTY) !== 0);
