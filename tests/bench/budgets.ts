/**
 * What is promised, as rows: ours, the peer it is held against in the same run, and the bound of their ratio.
 * Says whether a bound is kept; measures nothing.
 */
export interface Row {
  where: string;
  what: string;
  ours: number;
  peer: string;
  theirs: number;
  unit: 'ms' | 'B' | 'MB' | '×';
  /** Of `ours / theirs`: no more than this; null where a row is there to be seen only. */
  atMost: number | null;
  /** The first, cold run of ours, where there is one. */
  cold?: number;
}

export const ratioOf = ({ ours, theirs }: Row): number =>
  theirs === 0 ? Number.POSITIVE_INFINITY : ours / theirs;

export const isKept = (row: Row): boolean => row.atMost === null || ratioOf(row) <= row.atMost;

/** What is held against every peer, by the names its rows have. */
export const GATE = 'gate';
export const WHOLE_CHECK = 'whole check';

export const CHECK_TO_SEGMENTER = 10;
export const CHECK_TO_FUSE = 1 / 20;
export const CHECK_TO_MINISEARCH = 1;
export const GATE_TO_PASS = 2;
export const GATE_BYTES = 6_144;
export const LONGEST_TASK = 16;
export const HUNDRED_THOUSAND_TO_SIXTY = 3;
/** Of a core. */
export const STORM = 0.02;
export const ADDED_TO_OWN = 1.5;
/** Added text on a page ten times as long, and ten times the text: the first hardly counts, the second at most tenfold. */
export const ADDITION_TO_PAGE = 2;
export const ADDITION_TO_TEXT = 1;
/** Milliseconds from the popup's document on. */
export const POPUP = 100;
export const POPUP_OF_MANY = 200;
