/**
 * Part A: is there anything to compare? Rules 1 and 2.
 */
import type { Reason, Slot } from '../../types.ts';
import type { Pair } from '../pair.ts';
import { context, type Rule } from './rule.ts';

const REASON_OF_SLOT: Readonly<Record<Slot, Reason>> = {
  place: 'other-place',
  status: 'other-status',
  'time-base': 'other-time-base',
  increment: 'increment',
  forecast: 'forecast',
  unit: 'other-unit',
};

/** How many slots differ; `but`: other than this one. */
function differing(pair: Pair, but: Slot | null = null): number {
  let count = 0;
  for (const { slot, state } of pair.slots) if (state === 'differs' && slot !== but) count++;
  return count;
}

const nothingToCompare: Rule = {
  number: 1,
  part: 'A',
  says:
    'Another figure or statement, unless a part or whole of it, or two slots or more that differ: no relation. ' +
    'So for parts and wholes where any slot but the place differs, and for two events not both named as at one place.',
  reasons: [],
  looksAt: ['figure', 'slots'],
  decide(pair) {
    const sameKind =
      pair.figure !== null
        ? pair.pageExtent !== null && pair.sourceExtent !== null
        : pair.statement !== null && pair.page.polarity !== null && pair.claim.polarity !== null;
    if (pair.kinship === 'none' || !sameKind || pair.eventsUnplaced) return 'no-relation';
    const tooMany = pair.kinship === 'same' ? differing(pair) >= 2 : differing(pair, 'place') > 0;
    return tooMany ? 'no-relation' : null;
  },
};

const oneSlotDiffers: Rule = {
  number: 2,
  part: 'A',
  says: 'Exactly one slot differs: context, and the reason names the slot.',
  reasons: Object.values(REASON_OF_SLOT),
  looksAt: ['slots'],
  decide(pair) {
    if (pair.kinship !== 'same' || differing(pair) !== 1) return null;
    const only = pair.slots.find(({ state }) => state === 'differs');
    return only ? context(REASON_OF_SLOT[only.slot]) : null;
  },
};

export const COMPARABLE: readonly Rule[] = [nothingToCompare, oneSlotDiffers];
