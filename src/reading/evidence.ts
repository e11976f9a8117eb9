/**
 * What each word of a language's tables may be a part of, as bits, so that a sentence is known to hold nothing of ours
 * before a single unit of it is made. Worked out from the tables themselves: a phrase can only stand where its two longest
 * words do. May say "perhaps" where nothing is; never says "nothing" where something could be.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Steps } from '../steps.ts';
import { learn, NUMBER_KIND, type Vocabulary, type Words } from '../text/words.ts';
import type { Node, Unit } from './lexicon.ts';
import { sideOf } from './own-side.ts';
import type { Entry } from './phrase-tables.ts';
import { Tags } from './tags.ts';

export const NUMBER = 1;
/** A side of the war, or another country. */
const PARTY = 2;
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
/** Soldiers, whose pay is money without a party. */
const SOLDIER = 256;
/** What may be said of "them", or of the treaty, in a sentence after the one that names them. */
const TOLD = 512;
/** A matter of its own, without North Korea: conscripts, the troops of other countries. */
const MATTER = 1024;
/** "They", who may be soldiers of the sentence before. */
export const THEM = 2048;

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
  submit: TOLD,
  ratify: TOLD,
  mayAdd: TOLD,
  mayState: MATTER,
  they: THEM,
};

const TELLING = Tags.of(Object.keys(BITS) as Tag[]);

/** Phrases of the tables between two stops. */
const VISITED_AT_ONCE = 200;

function bitsOf(entry: Entry | null): number {
  if (entry === null) return 0;
  let bits = entry.place === null ? 0 : WAR;
  if (!entry.tags.meets(TELLING)) return bits;
  for (const tag of Object.keys(BITS) as Tag[]) if (entry.tags.has(tag)) bits |= BITS[tag] ?? 0;
  return bits;
}

/** A word's number holds its bits twice: as the longest word of a phrase, and from here on as the second longest. */
const SECOND = 16;

/** The two longest words of a phrase, of equals the later first, marks last; the same one twice where it has no other. */
function longestOf(words: readonly string[]): readonly [first: string, second: string] {
  let first = '';
  let second = '';
  for (const word of words) {
    if (word === first || lengthOf(word) < lengthOf(second)) continue;
    if (lengthOf(word) < lengthOf(first)) second = word;
    else [first, second] = [word, first];
  }
  return [first, second === '' ? first : second];
}

const MARK = /^[^\p{L}\d]$/u;
const lengthOf = (word: string): number => (MARK.test(word) ? 0.5 : word.length);

/** Bits by the number of a word. Learns the words that numbers and dates are made of. */
export function* evidenceOf(
  roots: readonly (Node | undefined)[],
  vocabulary: Vocabulary,
  { numbers, dates }: Language,
): Steps<Int32Array> {
  const found = new Map<number, number>();
  const set = (word: string, bits: number) => {
    const id = learn(vocabulary, word);
    if (bits !== 0) found.set(id, (found.get(id) ?? 0) | bits);
  };
  const add = (phrase: string, bits: number) => {
    const [first, second] = longestOf(phrase.split(' '));
    set(first, bits);
    set(second, bits << SECOND);
  };
  const waiting: Node[] = [];
  let visited = 0;
  for (const root of roots) {
    if (!root) continue;
    waiting.push(root);
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (++visited % VISITED_AT_ONCE === 0) yield null;
      add(node.text, bitsOf(node.entry) | bitsOf(node.cased));
      if (node.next) waiting.push(...node.next.values());
    }
    if (root.entry?.tags.has('toRussia') && root.cased === null) add(root.text, SURELY_WAR);
  }
  // "Several", "a" and "half" begin a number only before one of these.
  for (const word of [...Object.keys(numbers.cardinals), ...Object.keys(numbers.multipliers)])
    add(word, NUMBER);
  for (const phrase of Object.keys(numbers.vague)) add(phrase, NUMBER);
  for (const word of [...numbers.one, ...numbers.several]) learn(vocabulary, word);
  for (const table of [numbers.fractions, dates.seasons])
    for (const word of Object.keys(table)) learn(vocabulary, word);
  for (const phrase of Object.keys(numbers.vague))
    for (const word of phrase.split(' ')) learn(vocabulary, word);
  const evidence = new Int32Array(vocabulary.words.length);
  for (const [id, bits] of found) evidence[id] = bits;
  return evidence;
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

/**
 * True where a sentence may hold a count or a statement, or may leave a party to the next: a number with a party (its own
 * or one that was named just before), with soldiers (their pay) or "each side"; North Korea; losses with their owner.
 */
export const mayTell = (bits: number, partyIsKnown: boolean): boolean =>
  ((bits & NUMBER) !== 0 && (partyIsKnown || (bits & (PARTY | EACH | SOLDIER)) !== 0)) ||
  (bits & (NORTH | MATTER)) !== 0 ||
  ((bits & (TOLD | LOSS)) !== 0 && partyIsKnown) ||
  ((bits & LOSS) !== 0 && (bits & PARTY) !== 0);
