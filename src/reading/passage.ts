/**
 * One sentence while its counts are read in order: the sentence, what was said before it, and the count just read. What
 * the steps that read a count share; decides nothing.
 */
import type { CheckContext, PageClaim, Quantity } from '../types.ts';
import type { Counted } from './carried-on.ts';
import type { Memory } from './carry.ts';
import type { Surroundings } from './counts.ts';
import type { Frame } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Party, Sentence } from './sentence.ts';
import type { SpeakerAndDay } from './speaker-and-day.ts';

/** A claim of one sentence; `from` and `to` are its units, half-open. */
export type Found = Omit<PageClaim, 'quote' | 'start' | 'end' | 'at' | 'quantity'> & {
  from: number;
  to: number;
  quantity: Quantity | null;
  /** Offsets of the number itself in the folded text. */
  numeral: { start: number; end: number } | null;
};

export interface Passage {
  sentence: Sentence;
  lexicon: Lexicon;
  context: CheckContext;
  memory: Memory;
  around: Surroundings;
  said: SpeakerAndDay;
  /** The last count of this sentence. */
  previous: Counted | null;
  /** An army's strength was told in the sentence, which counts nothing of ours: what goes on goes on with that. */
  strength: boolean;
  /** All of them so far. */
  counted: Counted[];
}

/** A count being read: its frame as its own words give it, filled in step by step from what was said before. */
export interface Reading {
  frame: Frame;
  party: Party | null;
  /** The measure is the one of the count before. */
  inherited: boolean;
  /** It goes on a list of losses within the sentence. */
  listed: boolean;
  /** The speaker's own country: "his country had lost". */
  ownCountry: boolean;
  /** The party is the one of a sentence before. */
  carried: boolean;
}
