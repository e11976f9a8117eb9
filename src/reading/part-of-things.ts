/**
 * What a bare number of losses is of where it is a part of the number before it: "had 3,100 tanks, lost 2,200 of them", "Of the
 * 13,600 vehicles, 4,400 were lost". Asks the noun of that number only; soldiers and people are left to the rules of theirs.
 */
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { nounOf } from './measures.ts';
import { isWhole } from './out-of-whole.ts';
import type { ReadQuantity } from './quantities.ts';
import { sizeOf } from './scale.ts';
import { has, hasAny, isPlain, type Sentence } from './sentence.ts';

/** Words of a noun with its adjectives. */
const LONGEST_NOUN = 4;

/** The machines that are counted; `things` where it is something that is not tracked; null where nothing tells. */
export function partOfThings(sentence: Sentence, frame: Frame): 'tank' | 'armour' | 'things' | null {
  const { units, quantities } = sentence;
  const { quantity, measure, noun, demonym } = frame;
  if (measure === null || noun !== null || demonym || sentence.nounFirst) return null;
  const whole = quantities[quantities.indexOf(quantity) - 1];
  if (!whole || whole.excluded || whole.yearLike || sizeOf(whole) < sizeOf(quantity)) return null;
  const ofThem = has(units[quantity.to], 'including') && !has(units[quantity.to], 'preposition');
  if (!ofThem && !(isWhole(sentence, whole) && has(units[whole.from - 1], 'determiner'))) return null;
  return nameOf(sentence, whole);
}

function nameOf({ units }: Sentence, { to }: ReadQuantity): 'tank' | 'armour' | 'things' | null {
  let last = to;
  while (last < to + LONGEST_NOUN && isOfNoun(units[last + 1])) last++;
  const noun = nounOf(units[last]);
  if (noun === 'tank' || noun === 'armour') return noun;
  return noun === null && hasAny(units[last], THINGS) ? 'things' : null;
}

const THINGS = ['civilian', 'otherUnit'] as const;

const isOfNoun = (unit: Unit | undefined): boolean =>
  isPlain(unit) || nounOf(unit) !== null || hasAny(unit, THINGS);
