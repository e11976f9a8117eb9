/**
 * What a rule is. Rules are kept in order in `../rules.ts`; the first that applies decides.
 */
import type { Reason, RelationKind } from '../../types.ts';
import type { Pair } from '../pair.ts';

/** What a rule says of a pair. `no-relation` ends the search; `null` leaves the pair to the next rule. */
export type Verdict = { relation: RelationKind; reason: Reason } | 'no-relation' | null;

/** What a rule looks at: the settings and `docs/relations.md` print it, the trace shows the values. */
type Looks =
  | 'figure'
  | 'slots'
  | 'place'
  | 'origin'
  | 'dates'
  | 'kind'
  | 'status'
  | 'marks'
  | 'quantity'
  | 'polarity'
  | 'other-claims';

/** What a rule may ask about the rest of the database. Only rule 11's last clause does. */
export interface Surroundings {
  /** True where some source gives this very number in the page's own measure. */
  heldInPageMeasure(): boolean;
}

export interface Rule {
  /** As numbered in the documentation. */
  number: number;
  part: 'A' | 'B' | 'C' | 'D';
  /** In words, for a reader: the documentation and the settings are made from it. */
  says: string;
  reasons: readonly Reason[];
  looksAt: readonly Looks[];
  decide(pair: Pair, surroundings: Surroundings): Verdict;
}

export const corroborates = (reason: Reason): Verdict => ({ relation: 'corroborates', reason });
export const contradicts = (reason: Reason): Verdict => ({ relation: 'contradicts', reason });
export const context = (reason: Reason): Verdict => ({ relation: 'context', reason });
