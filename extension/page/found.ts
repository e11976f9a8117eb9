/** A claim where it stands in the page, and what of the page it is held against. Knows nothing of how either is found or drawn. */
import type { CheckedClaim, PageNote } from '../../src/types.ts';
import type { Block } from './blocks.ts';
import { inBlock, type Joined, Words } from './ranges.ts';

/** Words of the page. */
export interface Place {
  readonly block: Block;
  readonly range: StaticRange;
}

/** A claim where it stands: its phrase, in the offsets of its block. */
export interface Found {
  readonly claim: CheckedClaim;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Of the phrase. */
  readonly range: StaticRange;
  /** What of the page each of the claim's `pageNotes` speaks of, in their order; null where that is not in a block. */
  readonly against: readonly (Place | null)[];
}

export class Standing implements Found {
  readonly claim: CheckedClaim;
  readonly words: Words;
  readonly against: readonly (Place | null)[];

  constructor(claim: CheckedClaim, words: Words, against: readonly (Place | null)[]) {
    this.claim = claim;
    this.words = words;
    this.against = against;
  }

  get block(): Block {
    return this.words.block;
  }
  get start(): number {
    return this.words.start;
  }
  get end(): number {
    return this.words.end;
  }
  get range(): StaticRange {
    return this.words.range;
  }
}

export function placesOf(notes: readonly PageNote[], joined: Joined): (Place | null)[] {
  return notes.map(({ with: { start, end } }) => {
    const place = inBlock(joined, start, end);
    return place && new Words(place.block, place.start, place.end);
  });
}

export const isSame = (list: readonly Found[], other: readonly Found[] | null): boolean =>
  list.length === other?.length && list.every((one, index) => one === other[index]);
