/**
 * Two numbers of which one is taken out of the other: "4,000 of the 11,000", "Of the 11,000 …, 4,000". Says which is the whole;
 * what is said of the part is not said of it.
 */

import { tellsLoss } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import { sizeOf } from './scale.ts';
import { has, hasAny, type Sentence } from './sentence.ts';

/** The count that this one is a part of: "4,000 of the 11,000 …". */
export function wholeAfter(sentence: Sentence, quantity: ReadQuantity): ReadQuantity | null {
  const { units, quantities } = sentence;
  if (!hasAny(units[quantity.to], ['of', 'outOf'])) return null;
  const at = has(units[quantity.to + 1], 'determiner') ? quantity.to + 2 : quantity.to + 1;
  const whole = quantities.find((q) => q.from === at || q.numberFrom === at);
  if (!whole || whole.excluded || whole.yearLike) return null;
  return sizeOf(whole) > sizeOf(quantity) ? whole : null;
}

/** "4,000 of the 11,000 …", "Of the 11,000 …, 4,000": what is said of the part is not said of the whole. */
export function isWhole(sentence: Sentence, quantity: ReadQuantity): boolean {
  const { units, quantities } = sentence;
  // German "der" is both.
  const of = has(units[quantity.from - 1], 'of') ? quantity.from - 1 : quantity.from - 2;
  // "Из 14 тысяч солдат, которых отправили, 6000 погибли"
  if (
    quantity.from === 1 &&
    has(units[0], 'from') &&
    quantities.some((q) => q !== quantity && q.from > quantity.to)
  )
    return true;
  if (!hasAny(units[of], ['of', 'outOf'])) return false;
  // "lowered from a thousand to 300": from the number before it, which it is no part of.
  if (quantities.some((q) => q.former && q.numberFrom === of + 1)) return false;
  // "3,800 casualties out of 12,000 troops"; not "with killed from 100 to 140 thousand", where the same word is "with".
  if (has(units[of], 'outOf')) return of === quantity.from - 1 || !tellsLoss(units[of + 1]);
  if (quantities.some((q) => q !== quantity && q.to === of && wholeAfter(sentence, q) === quantity))
    return true;
  // "dijeron que de los 11.000 …, 4.000"
  const opens = of === 0 || units[of - 1]?.kind === 'mark' || has(units[of - 1], 'relative');
  return opens && has(units[of + 1], 'determiner');
}

/** Words from "half of" to the number. */
const LONGEST_SHARE = 3;

/** "half of the 11,000", "most of the 10,000 sent there"; "in the first half of this year 100,000" is no share. */
export function isShareOf({ units }: Sentence, { from, numberFrom }: ReadQuantity): boolean {
  for (let k = numberFrom - 1; k >= Math.max(0, from - LONGEST_SHARE); k--) {
    if (has(units[k], 'portion')) return true;
    if (has(units[k], 'date') || units[k]?.entry.period) return false;
  }
  return false;
}
