/**
 * "Londres les évalue à 350 000", "Diplomaten schätzten sie auf 120.000": a bare number whose verb has a pronoun for the
 * losses that were named before, in the sentence or in the one before it. Leaves alone every number that counts something.
 */
import { type Memory, ownerOfLosses } from './carry.ts';
import type { Frame } from './frames.ts';
import { measureNamed } from './left-to-next.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, isBarrier, partyOf } from './sentence.ts';

/** "put them at 20,800", "put them at 20,800 soldiers" */
export const isOfPronoun = ({ noun, movement, demonym, party }: Frame): boolean =>
  (noun === null || (noun === 'soldier' && party === null)) && movement === null && !demonym;

/** Units from "les évalue" to its number. */
const LONGEST_ESTIMATE = 6;

/** "Der toten Russen …, Diplomaten schätzten sie auf 120.000": a pronoun beside the verb stands for the losses named before. */
export function takeFromPronoun(frame: Frame, units: readonly Unit[], memory: Memory): void {
  const verb = verbOfPronoun(units, frame.quantity.from);
  if (verb === null) return;
  const clause = units.slice(0, verb);
  const here = measureNamed(clause);
  // A count of theirs goes on by itself (`carried-on.ts`).
  const uncounted = memory.counted?.party !== memory.party && memory.measure === null;
  const before = memory.age <= 1 && !memory.troops && uncounted ? memory.party : null;
  const party = here ? ownerOfLosses(clause) : before;
  const measure = here ?? memory.uncounted;
  if (party === null || measure === null || measure === 'captured') return;
  frame.measure = measure;
  frame.party ??= party;
  frame.partyNear = true;
}

function verbOfPronoun(units: readonly Unit[], from: number): number | null {
  for (let k = from - 1; k > Math.max(0, from - LONGEST_ESTIMATE); k--) {
    const unit = units[k] as Unit;
    const beside =
      has(unit, 'pronoun') ||
      [units[k - 1], units[k + 1]].some((u) => hasAny(u, ['pronoun', 'determiner']) && u?.kind === 'word');
    if (hasAny(unit, ['speech', 'estimate']) && !has(unit, 'nominal'))
      return beside && anyIn(units, k, from, 'amount') ? k : null;
    if (isBarrier(unit) || unit.kind !== 'word' || partyOf(unit) !== null) return null;
  }
  return null;
}
