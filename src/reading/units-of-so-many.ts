/**
 * "Four brigades of about 3,000 soldiers each": so many units of so many men are that many men. Multiplies the number of
 * units into the count behind it; decides nothing else, and leaves every other number as it stands.
 */

import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import { sizeOf } from './scale.ts';
import { has, hasAny } from './sentence.ts';

/** More units than this nobody sent. */
const MOST_UNITS = 20;
/** Men of one unit: fewer are a platoon's, more an army's. */
const MEN = [100, 20_000] as const;
/** Words from the number of units to their name: "five North Korean assault brigades". */
const LONGEST_NAME = 4;
/** Words behind the men's number where "each" may stand. */
const EACH_REACH = 4;

/** The quantities, with those of men in several like units multiplied. */
export function inUnits(
  units: readonly Unit[],
  quantities: readonly ReadQuantity[],
): readonly ReadQuantity[] {
  if (quantities.length < 2) return quantities;
  return quantities.map((men, k) => {
    const few = quantities[k - 1];
    const times = few ? unitsBefore(units, few, men) : null;
    if (times === null) return men;
    // "five units of 3,000 men apiece, 15,000 in all": the product is named, and counted there.
    const next = quantities[k + 1];
    if (next && (next.low ?? next.high) === sizeOf(men) * times) return men;
    const grown = (n: number | null) => (n === null ? null : n * times);
    return { ...men, low: grown(men.low), high: grown(men.high), inUnits: true };
  });
}

function unitsBefore(units: readonly Unit[], few: ReadQuantity, men: ReadQuantity): number | null {
  const times = few.low;
  if (times === null || times !== few.high || times < 2 || times > MOST_UNITS) return null;
  const size = sizeOf(men);
  if (few.excluded || men.excluded || men.yearLike || size < MEN[0] || size > MEN[1]) return null;
  const joint = units[men.from - 1];
  const apiece = has(joint, 'apiece');
  if (!apiece && !has(joint, 'of')) return null;
  const name = units.slice(few.to, men.from - 1);
  if (name.length === 0 || name.length > LONGEST_NAME || name.some((unit) => unit.kind !== 'word'))
    return null;
  if (!name.some((unit) => has(unit, 'brigade'))) {
    // "five units of 3,000 men apiece": a unit of any kind, where each of them is said to have so many.
    if (!name.some((unit) => has(unit, 'soldier'))) return null;
    if (!apiece && !units.slice(men.to, men.to + EACH_REACH).some((unit) => hasAny(unit, ['each', 'apiece'])))
      return null;
  }
  return times;
}
