/**
 * Whether a count of losses is of some of an army only: a rank, a brigade, those whose bodies came home. Such a count is true
 * of them and says nothing of the army's losses.
 */
import type { Tag } from '../languages/language.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import {
  anyIn,
  has,
  hasAny,
  isBarrier,
  isPlain,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';

const CATEGORIES: readonly Tag[] = ['rank', 'category'];
/** Words from what something costs to its price. */
const LONGEST_PRICE = 10;
/** Words from a verb of handing over to the number. */
const HANDED = 4;
/** Words from the counted to their coming home. */
const RETURNED_REACH = 6;

export function isOfSome(sentence: Sentence, frame: Frame, party: Party): boolean {
  const { units } = sentence;
  return (
    (party === 'dprk' ? isOfOthersToo(sentence, frame) : countsCategory(units, frame)) ||
    anyIn(units, frame.to, frame.to + 3, 'perUnit') ||
    // "for every kilometre, Russia loses 170 men"
    (!sentence.nounFirst && mayHold(units, 'perUnit') && isPrice(units, frame.from)) ||
    // "the 92nd brigade 400 killed"; but the North's are few enough that "a brigade captured two" is told of.
    (!(frame.active && party === 'dprk') && has(units[frame.from - 1], 'brigade')) ||
    // "2,000 wounded were flown home", "a million lost to war or emigration"
    anyIn(units, frame.to, phraseEnd(units, frame.to, RETURNED_REACH), 'returned') ||
    isHandedOver(sentence, frame)
  );
}

function isPrice(units: readonly Unit[], from: number): boolean {
  for (let k = Math.max(0, from - LONGEST_PRICE); k < from; k++)
    // "lower than those of Ukraine", "than Ukraine's": compared, not paid.
    if (has(units[k], 'perUnit') && !isPlain(units[k + 1]))
      if (!has(units[k + 1], 'whom') && !(partyOf(units[k + 1]) && units[k + 2]?.text === "'s")) return true;
  return false;
}

/** "20,000 mercenaries from 40 countries, North Korea among them": of others too, and nobody says how many of whom. */
export function areFromManyCountries({ units }: Sentence, { partyNear, to }: Frame): boolean {
  if (partyNear || !mayHold(units, 'including')) return false;
  for (let k = to; k < Math.min(units.length, to + LONGEST_ORIGIN); k++)
    if (units[k - 1]?.text === ',' && has(units[k], 'including'))
      return anyIn(units, k + 1, k + 4, 'dprk') && !units.slice(k, k + 4).some((u) => u.kind === 'number');
  return false;
}
/** Words of "from more than 40 countries,". */
const LONGEST_ORIGIN = 6;

/** "20 soldiers, six North Korean officers among them": whose the others were is not said. */
function isOfOthersToo({ units, quantities }: Sentence, { partyNear, quantity }: Frame): boolean {
  if (partyNear || !anyIn(units, quantity.to, quantity.to + 4, 'including')) return false;
  const part = quantities.find((q) => q.from > quantity.to);
  return part !== undefined && anyIn(units, part.to, part.to + 3, 'dprk');
}

/** "4,300 officers", "310 volunteer deaths", "13,000 were convicts": a part of an army, not its losses. */
function countsCategory(units: readonly Unit[], frame: Frame): boolean {
  const { quantity, to } = frame;
  for (let k = quantity.to; k < to; k++) {
    // "soldiers, officers and volunteers": all of them.
    if (units[k]?.text === ',' && has(units[k - 1], 'soldier') && !hasAny(units[k - 1], CATEGORIES)) break;
    // "officers and soldiers": all of them.
    const beside = has(units[k + 1], 'and')
      ? units[k + 2]
      : has(units[k - 1], 'and')
        ? units[k - 2]
        : undefined;
    if (hasAny(units[k], CATEGORIES) && !(has(beside, 'soldier') && !hasAny(beside, CATEGORIES))) return true;
  }
  for (let k = quantity.to; k < Math.min(units.length, to + 3); k++) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',') return false;
    if (has(units[k], 'verb') && (hasAny(units[k + 1], CATEGORIES) || hasAny(units[k + 2], CATEGORIES)))
      return !anyIn(units, k + 1, k + 2, 'preposition');
  }
  return false;
}

/** "Russia has handed over 1,200 dead Ukrainian soldiers" */
function isHandedOver({ units, nounFirst }: Sentence, { from }: Frame): boolean {
  if (!mayHold(units, 'returned')) return false;
  // "귀환 행사를 열고 9명이 전사했다고": right before the number or not at all.
  const reach = nounFirst ? 2 : HANDED;
  for (let k = from - 1; k >= Math.max(0, from - reach) && units[k]?.kind === 'word'; k--)
    if (has(units[k], 'returned')) return true;
  return false;
}

/** The comma or the next number behind `at`, or the end of the reach. */
function phraseEnd(units: readonly Unit[], at: number, reach: number): number {
  for (let k = at; k < at + reach; k++) if (units[k]?.text === ',' || units[k]?.kind === 'number') return k;
  return at + reach;
}
