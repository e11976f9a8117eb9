/**
 * The sum a reader would do before a source's casualties: the page's killed and its wounded of one passage, added up.
 * Goes with a `part-of` line, so that the reader sees both totals. Decides no relation.
 */
import type { Database } from '../../claims/database.ts';
import type { FigureId, Hedge, PageClaim, Quantity, Together } from '../../types.ts';
import { PASSAGE_CLAIMS } from '../numbers.ts';
import { addendsOf, kinOf, respectsOf } from '../parts.ts';
import { liesIn, oneVoice, sameBase, sameTime, type Told } from './told.ts';

/** The wholes of which the figure is a part by measure alone: casualties, of killed and of wounded. */
const wholesOf = (figure: FigureId): FigureId[] =>
  kinOf(figure).filter((whole) => {
    const respects = respectsOf(figure, whole);
    return respects?.size === 1 && respects.has('measure');
  });

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** Null where the ends that are open leave nothing: “up to 600” and “at least 4,000” have no sum. */
function added(a: Quantity, b: Quantity): Quantity | null {
  const low = sum(a.low, b.low);
  const high = sum(a.high, b.high);
  if (low === null && high === null) return null;
  const hedges: readonly Hedge[] = [a.hedge, b.hedge];
  const hedge = ((): Hedge => {
    if (low === null) return 'upto';
    if (high === null) return 'atleast';
    if (low !== high) return 'range';
    return hedges.includes('about') ? 'about' : 'none';
  })();
  return { low, high, hedge, unit: a.unit };
}

/** For each claim on a part, what it makes with its one companion in the passage. */
export function togetherOf(told: readonly Told[], database: Database): Map<PageClaim, Together> {
  const made = new Map<PageClaim, Together>();
  for (const passage of Map.groupBy(told, ({ paragraph }) => paragraph).values()) {
    if (passage.length > PASSAGE_CLAIMS) continue;
    for (const one of passage) {
      for (const whole of wholesOf(one.claim.figure)) {
        const others = addendsOf(whole)
          .filter((addends) => addends.length === 2 && addends.includes(one.claim.figure))
          .flatMap((addends) => addends.filter((figure) => figure !== one.claim.figure));
        const companions = passage.filter(
          (other) =>
            others.includes(other.claim.figure) &&
            sameBase(one, other) &&
            sameTime(one, other) &&
            oneVoice([one, other]) &&
            (liesIn(one, other, database) || liesIn(other, one, database)),
        );
        const [companion, ...more] = companions;
        // Of two counts of wounded nobody knows which goes with the killed.
        if (!companion || more.length > 0 || !one.claim.quantity || !companion.claim.quantity) continue;
        const total = added(one.claim.quantity, companion.claim.quantity);
        if (total) made.set(one.claim, { whole, phrase: companion.phrase, total });
      }
    }
  }
  return made;
}
