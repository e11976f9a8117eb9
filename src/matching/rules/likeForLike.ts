/**
 * Part B: one figure, like for like. Rules 3 to 10. (Rule 5 also looks at soldiers present beside soldiers sent.)
 */
import {
  bandsOverlap,
  type Extent,
  isSameValue,
  isStatedGap,
  isWithinBounds,
  openRangesOverlap,
} from '../bands.ts';
import { LOSSES_COMPARABLE_DAYS } from '../numbers.ts';
import type { Pair } from '../pair.ts';
import { isDeadOrWounded } from '../parts.ts';
import { context, contradicts, corroborates, type Rule, type Verdict } from './rule.ts';

/** Runs `decide` on two quantities of one figure; leaves every other pair to other rules. */
const ofOneFigure =
  (decide: (page: Extent, source: Extent, pair: Pair) => Verdict): Rule['decide'] =>
  (pair) =>
    pair.kinship === 'same' && pair.pageExtent && pair.sourceExtent
      ? decide(pair.pageExtent, pair.sourceExtent, pair)
      : null;

const isFixed = (pair: Pair): boolean => pair.figure?.kind === 'fixed';

const revised: Rule = {
  number: 3,
  part: 'B',
  says: 'Revised by its own origin: one origin gives two plain totals at dates apart, and not the same value (nor the one the count of a narrower place). Context; the later is the current one.',
  reasons: ['superseded'],
  looksAt: ['origin', 'marks', 'kind', 'dates', 'quantity', 'place'],
  decide: ofOneFigure((page, source, pair) =>
    pair.sameOrigin &&
    !pair.marked &&
    !isFixed(pair) &&
    pair.time.timing === 'apart' &&
    !pair.fewerInNarrowerPlace &&
    !isSameValue(page, source)
      ? context('superseded')
      : null,
  ),
};

const anotherTime: Rule = {
  number: 4,
  part: 'B',
  says: 'A level, a rate, anything planned or marked, at dates apart; killed and wounded more than 90 days apart. Context, even where the numbers agree.',
  reasons: ['other-time'],
  looksAt: ['kind', 'status', 'marks', 'dates'],
  decide: ofOneFigure((_page, _source, pair) => {
    const { figure, time } = pair;
    if (!figure || figure.kind === 'fixed' || time.timing !== 'apart') return null;
    const ofItsTime = figure.kind === 'level' || figure.kind === 'rate' || pair.planned || pair.marked;
    const farApart = Math.abs(time.days ?? 0) > LOSSES_COMPARABLE_DAYS;
    return ofItsTime || (isDeadOrWounded(figure) && farApart) ? context('other-time') : null;
  }),
};

const sameValue: Rule = {
  number: 5,
  part: 'B',
  says:
    "Same value: each stated number lies in the other's band, and no open ends face each other. Corroborates. " +
    'So do soldiers present and soldiers sent, while not apart and neither is planned.',
  reasons: ['same-value'],
  looksAt: ['quantity', 'figure', 'dates', 'status'],
  decide(pair) {
    const comparedAsOne =
      pair.presentAndSent && pair.placeCompatible && !pair.planned && pair.time.timing !== 'apart';
    if (!pair.pageExtent || !pair.sourceExtent || (pair.kinship !== 'same' && !comparedAsOne)) return null;
    return isSameValue(pair.pageExtent, pair.sourceExtent) ? corroborates('same-value') : null;
  },
};

const withinBounds: Rule = {
  number: 6,
  part: 'B',
  says: "Within bounds: one side's number lies within the other's range, vague count or reach. Corroborates. Two open ranges that overlap otherwise are context.",
  reasons: ['within-bounds', 'bounds-meet'],
  looksAt: ['quantity'],
  decide: ofOneFigure((page, source) => {
    if (isWithinBounds(page, source)) return corroborates('within-bounds');
    return openRangesOverlap(page, source) ? context('bounds-meet') : null;
  }),
};

const nothingStatedAgainst: Rule = {
  number: 7,
  part: 'B',
  says:
    'Bands overlap without being the same value; beyond the reach of an open end or outside a vague count (only a stated end can be contradicted); ' +
    'a smaller number that is of a narrower place only; apart, but one side does not tell killed from wounded. Context.',
  reasons: ['near-value', 'outside-reach', 'other-place', 'ambiguous-measure'],
  looksAt: ['quantity', 'place', 'marks'],
  decide: ofOneFigure((page, source, pair) => {
    if (bandsOverlap(page, source)) return context('near-value');
    if (!isStatedGap(page, source)) return context('outside-reach');
    if (pair.fewerInNarrowerPlace) return context('other-place');
    return pair.ambiguous ? context('ambiguous-measure') : null;
  }),
};

const disjointAtOneTime: Rule = {
  number: 8,
  part: 'B',
  says: 'Disjoint at the same time, or of history that no longer moves. Contradicts.',
  reasons: ['different-value'],
  looksAt: ['quantity', 'dates', 'kind'],
  decide: ofOneFigure((_page, _source, pair) =>
    pair.time.timing === 'same' || isFixed(pair) ? contradicts('different-value') : null,
  ),
};

const grownOrShrunk: Rule = {
  number: 9,
  part: 'B',
  says: 'Disjoint, of a count that never falls, at dates apart: later and larger is context; later and smaller, from another origin, contradicts.',
  reasons: ['earlier-count', 'later-count', 'different-value'],
  looksAt: ['quantity', 'dates', 'kind', 'origin'],
  decide: ofOneFigure((page, source, pair) => {
    if (pair.figure?.kind !== 'cumulative' || pair.time.timing !== 'apart') return null;
    const sourceIsEarlier = (pair.time.days ?? 0) > 0;
    const sourceIsSmaller = source.band.high < page.band.low;
    if (sourceIsEarlier === sourceIsSmaller)
      return context(sourceIsEarlier ? 'earlier-count' : 'later-count');
    return pair.sameOrigin ? context('superseded') : contradicts('different-value');
  }),
};

const timeUnclear: Rule = {
  number: 10,
  part: 'B',
  says: 'Disjoint, and the dates are unclear. Context.',
  reasons: ['time-unclear'],
  looksAt: ['quantity', 'dates'],
  decide: ofOneFigure(() => context('time-unclear')),
};

export const LIKE_FOR_LIKE: readonly Rule[] = [
  revised,
  anotherTime,
  sameValue,
  withinBounds,
  nothingStatedAgainst,
  disjointAtOneTime,
  grownOrShrunk,
  timeUnclear,
];
