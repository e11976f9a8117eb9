/**
 * "Moscow speaks of 18,000 dead, Kyiv of 180,000": the second speaker of a sentence shares the verb of the first, and counts
 * the same losses. Says nothing where the first counts its own, or names whose they are.
 */
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { has, hasAny, partyOf } from './sentence.ts';

/** Words from the first speaker to the second. */
const REACH = 14;
/** What makes the count the speaker's own: "it lost", "admits". */
const OWN = ['pronoun', 'suffer', 'admit'] as const;

/** The unit that names the second speaker, right before the number; or null. */
export function elidedSpeaker(units: readonly Unit[], number: number): number | null {
  let at = number - 1;
  while (at > 0 && partyOf(units[at]) === null && mayStandBetween(units[at])) at--;
  const party = partyOf(units[at]);
  if (party === null || units[at]?.entry.origin == null) return null;
  let comma = at - 1;
  while (comma > 0 && hasAny(units[comma], ['determiner', 'and'])) comma--;
  if (units[comma]?.text !== ',') return null;
  for (let k = comma - 1; k >= Math.max(0, comma - REACH); k--) {
    if (hasAny(units[k], OWN)) return null;
    const other = partyOf(units[k]);
    if (other === null) continue;
    const speaks = hasAny(units[k + 1], ['speech']) && !hasAny(units[k + 1], OWN);
    return speaks && units[k]?.entry.origin != null && other !== party ? at : null;
  }
  return null;
}

const mayStandBetween = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (hasAny(unit, ['preposition', 'of', 'determiner', 'topic']) ||
    Boolean(unit.entry.hedge) ||
    unit.entry.filler ||
    isDash(unit)) &&
  !has(unit, 'verb');
