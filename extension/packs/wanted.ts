/** What a page asks of the claim packs, and what it is told. Types only. */
import type { FigureId, IsoDate, MoreClaims } from '../../src/types.ts';

/** A figure that the page has claims on, and of when those are. */
export interface Wanted {
  figure: FigureId;
  dates: (IsoDate | null)[];
}

export interface PackAnswer extends MoreClaims {
  /** Figures of which, and of whose parts and wholes, this is all there is, whatever the date. */
  whole: FigureId[];
}
