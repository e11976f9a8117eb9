/**
 * "No more than 12,000 and no fewer than 10,000": a floor and a ceiling joined are the two ends of one range. Looks at the bounds and
 * the words between them; leaves every other pair of numbers as it stands.
 */
import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import { hasAny } from './sentence.ts';

/** Words between the two: ", but". */
const MOST_BETWEEN = 2;

/** The quantities, with each such pair as one. */
export function joinBounds(
  units: readonly Unit[],
  quantities: readonly ReadQuantity[],
): readonly ReadQuantity[] {
  if (quantities.length < 2) return quantities;
  const joined: ReadQuantity[] = [];
  for (const next of quantities) {
    const last = joined.at(-1);
    const both = last && rangeOf(units, last, next);
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined.length < quantities.length ? joined : quantities;
}

/** "up to 180 and over 65, respectively" counts two groups: no estimate of one has ends so far apart. */
const WIDEST = 2;

function rangeOf(units: readonly Unit[], first: ReadQuantity, second: ReadQuantity): ReadQuantity | null {
  const [floor, ceiling] = first.hedge === 'atleast' ? [first, second] : [second, first];
  if (floor.hedge !== 'atleast' || ceiling.hedge !== 'upto' || first.excluded || second.excluded) return null;
  const { low } = floor;
  const { high } = ceiling;
  if (
    low === null ||
    high === null ||
    low >= high ||
    high > WIDEST * low ||
    second.from - first.to > MOST_BETWEEN
  )
    return null;
  for (let k = first.to; k < second.from; k++)
    if (units[k]?.text !== ',' && !hasAny(units[k], ['and', 'clause'])) return null;
  return { ...second, from: first.from, numberFrom: first.numberFrom, low, high, hedge: 'range' };
}
