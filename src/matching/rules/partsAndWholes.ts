/**
 * Part C: the page names a part and the source its whole, or the other way round. Rules 11 to 14.
 */
import { type Extent, isVeryNumber, isWhollyAbove, reaches } from '../bands.ts';
import type { Pair } from '../pair.ts';
import { context, contradicts, corroborates, type Rule, type Surroundings, type Verdict } from './rule.ts';

/** Runs `decide` on a part and its whole; leaves every other pair to other rules. */
const ofPartAndWhole =
  (
    decide: (page: Extent, source: Extent, pair: Pair, surroundings: Surroundings) => Verdict,
  ): Rule['decide'] =>
  (pair, surroundings) =>
    pair.kinship !== 'same' && pair.kinship !== 'none' && pair.pageExtent && pair.sourceExtent
      ? decide(pair.pageExtent, pair.sourceExtent, pair, surroundings)
      : null;

const onlyBy = (pair: Pair, respect: 'measure'): boolean =>
  pair.respects.size === 1 && pair.respects.has(respect);

const conflated: Rule = {
  number: 11,
  part: 'C',
  says: 'Conflated: the page gives as killed, or as wounded, the very number that a source of the same time gives as killed and wounded, and no source has it in the page’s measure. Contradicts.',
  reasons: ['conflated'],
  looksAt: ['figure', 'quantity', 'dates', 'marks', 'place', 'other-claims'],
  decide: ofPartAndWhole((page, source, pair, surroundings) =>
    pair.kinship === 'page-is-part' &&
    onlyBy(pair, 'measure') &&
    !pair.ambiguous &&
    pair.placeCompatible &&
    pair.time.timing === 'same' &&
    isVeryNumber(page, source) &&
    !surroundings.heldInPageMeasure()
      ? contradicts('conflated')
      : null,
  ),
};

const exceedsWhole: Rule = {
  number: 12,
  part: 'C',
  says: 'A part wholly above its whole, between stated ends. At the same time it contradicts; where the dates are unclear it is context.',
  reasons: ['exceeds-whole', 'time-unclear'],
  looksAt: ['figure', 'quantity', 'dates', 'marks', 'place'],
  decide: ofPartAndWhole((page, source, pair) => {
    const [part, whole] = pair.kinship === 'page-is-part' ? [page, source] : [source, page];
    if (pair.ambiguous || !pair.partLiesInWhole || !isWhollyAbove(part, whole)) return null;
    if (pair.time.timing === 'same') return contradicts('exceeds-whole');
    return pair.time.timing === 'unclear' ? context('time-unclear') : null;
  }),
};

const partReachesWhole: Rule = {
  number: 13,
  part: 'C',
  says: 'The page names the whole; the source counts a part of it, by place or by status (or those present, of those sent), that alone is as large. Not planned, not apart. Corroborates.',
  reasons: ['part-reaches-whole'],
  looksAt: ['figure', 'quantity', 'status', 'dates', 'place'],
  decide: ofPartAndWhole((page, source, pair) => {
    const { respects } = pair;
    const byWhereTheyAre = respects.has('place') || respects.has('status') || respects.has('presence');
    if (pair.kinship !== 'page-is-whole' || !byWhereTheyAre || !pair.partLiesInWhole) return null;
    if (pair.planned || pair.time.timing === 'apart') return null;
    return reaches(source, page) ? corroborates('part-reaches-whole') : null;
  }),
};

const partOf: Rule = {
  number: 14,
  part: 'C',
  says: 'Otherwise a part beside its whole is context, while not apart; apart, there is no relation.',
  reasons: ['part-of'],
  looksAt: ['figure', 'dates'],
  decide: ofPartAndWhole((_page, _source, pair) =>
    pair.time.timing === 'apart' ? 'no-relation' : context('part-of'),
  ),
};

export const PARTS_AND_WHOLES: readonly Rule[] = [conflated, exceedsWhole, partReachesWhole, partOf];
