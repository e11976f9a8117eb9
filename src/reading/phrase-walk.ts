/**
 * A counted phrase while it is walked over to the right of its number: what is known of it so far, and what a unit may be to
 * it. Decides nothing.
 */
import type { Tag } from '../languages/language.ts';
import type { Noun } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import type { Party, Sentence } from './sentence.ts';

/** What a unit is to the phrase, where it is not the last unit that belongs to it. */
export const STOP = -1;

/** The number counts nothing of ours. */
export const REFUSE = -2;

/** The next question is to be asked of it. */
export const PASS = -3;

export interface NounPhrase {
  noun: Noun | null;
  party: Party | null;
  /** The noun is the people's name itself: "12,000 North Koreans". */
  demonym: boolean;
  measures: Set<Tag>;
  /** Unit of the first measure. */
  measureFrom: number | null;
  more: boolean;
  pronoun: boolean;
  /** Behind its last unit. */
  to: number;
  /** The unit the walk stopped at. */
  stop: number;
  /** Words of no table, in all and before the first measure. */
  unknown: number;
  unknownBefore: number;
  /** A word of no table may be what is counted: "North Korean X". */
  foreignHead: boolean;
  /** The participle of an attribute before the noun: "nach Kursk entsandten". */
  attributeAt: number | null;
}

export interface Walk {
  phrase: NounPhrase;
  sentence: Sentence;
  quantity: ReadQuantity;
  isNumberAt: (k: number) => boolean;
  /** "North Koreans" is a whole noun phrase: what follows it is no head. */
  closed: boolean;
}
