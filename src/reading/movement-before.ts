/** The verb of movement that stands before a number and is of it: "has sent 10,000", "deployed soldiers, some 3,000". */
import type { Unit } from './lexicon.ts';
import { type Movement, movementOf } from './measures.ts';
import { has } from './sentence.ts';

/** Units from the verb to its number; those of other counts on the way are its objects too. */
const REACH = 14;

export function movementBefore(
  units: readonly Unit[],
  at: number,
  stop: number,
  isNumberAt: (k: number) => boolean,
): { movement: Movement; at: number } | null {
  for (let k = at - 1; k >= Math.max(stop, at - REACH); k--) {
    // "has sent 10,000: 3,000 were training": what stands behind the colon has its own verb.
    if (units[k]?.text === ':') return null;
    // "deployed 14,000 troops and thousands of workers": one verb for both.
    if (isNumberAt(k)) continue;
    // "has sent troops, saying that 10,000 are training": what is said has its own verb.
    if (has(units[k], 'speech') && has(units[k + 1], 'relative')) return null;
    const movement = movementOf(units[k]);
    if (movement) return { movement, at: k };
  }
  return null;
}
