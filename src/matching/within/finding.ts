/**
 * What was found to be inconsistent within a page. Types only.
 */
import type { Span } from '../../types.ts';
import type { Told } from './told.ts';

/** "A quarter of whom fell": a share told of a count, worked out with that count as its denominator. */
export interface Share extends Span {
  of: Told;
  measure: 'killed' | 'wounded';
  phrase: string;
  /** The count times the share. */
  value: number;
}

export type Finding =
  | { kind: 'headline'; headline: Told; body: Told }
  | { kind: 'measure'; narrow: Told; wide: Told }
  | { kind: 'sum'; parts: readonly Told[]; whole: Told; total: number; isLeast: boolean; isRough: boolean }
  | { kind: 'part-above-whole'; part: Told; whole: Told }
  | { kind: 'counted-twice'; part: Told; whole: Told }
  /** The dead, a share of whom died. */
  | { kind: 'share-of-itself'; share: Share }
  /** The share, worked out, is not the number the page gives. */
  | { kind: 'share-against-count'; share: Share; count: Told };
