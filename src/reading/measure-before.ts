/**
 * The word of loss that stands before a number and is of it: "lost 4,000", "casualties among them have reached 3,000".
 * Walks left from the number, over what may stand between the two, and gives up at the first unit it cannot walk over.
 */

import type { Unit } from './lexicon.ts';
import { joined, type Measure, oneMeasure, tellsLoss } from './measures.ts';
import { overUnit, type Walk } from './over-to-loss.ts';
import { ownerBeside } from './owner-of-noun.ts';
import type { ReadQuantity } from './quantities.ts';
import { anyIn, has, hasAny, isRelative, type Party, partyOf, type Sentence } from './sentence.ts';
import { Tags } from './tags.ts';
import { firstOfJoined, isOfNumberBefore, isSuffered, ownsLoss, subjectBefore } from './words-of-loss.ts';

/** Units between a measure and its number, asides not counted. */
const REACH = 16;

/** Units between a number that has a noun of its own and a verb; where adjectives follow their nouns, more stands between. */
const VERB_REACH = 4;

const VERB_REACH_OVER_ADJECTIVES = 9;

/** A measure this close is of one phrase with its number. */
const NEAR = 2;

/** Words from "the number of" to what was lost. */
const NUMBER_OF_REACH = 5;

/** Words from "the losses of Russia's army" to what they are in. */
const LOSSES_REACH = 4;

/** "14,000 Ukrainian civilians, " before the next number of a list. */
const LONGEST_ITEM = 6;

export interface MeasureBefore {
  measure: Measure;
  /** Whose loss it is, where that is said between it and the number, or beside it. */
  party: Party | null;
  /** A verb whose subject did it. */
  active: boolean;
  /** The first unit of the words of loss. */
  at: number;
  near: boolean;
  /** A colon stands between: it is a title's measure. */
  titled: boolean;
}

/** @param hasNoun the number has a noun of its own behind it. */
export function measureBefore(
  sentence: Sentence,
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
  hasNoun: boolean,
): MeasureBefore | null {
  const { units } = sentence;
  // "devastating losses to a deployment of 11,000 troops": of those who were sent.
  if (has(units[quantity.from - 1], 'of') && has(units[quantity.from - 2], 'send')) return null;
  const walk: Walk = {
    sentence,
    quantity,
    party: null,
    steps: 0,
    unknown: 0,
    amount: hasAmount(units, quantity),
    titled: false,
    dash: null,
  };
  for (let k = quantity.from - 1; k >= 0 && walk.steps < REACH; k--, walk.steps++) {
    const unit = units[k] as Unit;
    if (isNumberAt(k)) {
      if (!sharesVerb(units, k, quantity)) return null;
    } else if (tellsLoss(unit)) {
      return measureAt(walk, k, isNumberAt, hasNoun);
    } else if (partyOf(unit) !== null) {
      if (ownsLoss(sentence, k)) walk.party ??= partyOf(unit);
    } else {
      const over = overUnit(walk, k);
      if (over === null) return null;
      // "the number of soldiers, who have died in four years of war, may reach two million"
      if (unit.text === ',' && isRelative(units[over + 1]) && tellsLoss(units[over + 2]))
        return measureAt(walk, over + 2, isNumberAt, hasNoun, true);
      k = over;
    }
  }
  return null;
}

/** "losses have exceeded 1 million", "750.000 übersteigen": the word of amount may be the hedge, on either side. */
const hasAmount = (units: readonly Unit[], { from, to, numberFrom }: ReadQuantity): boolean =>
  has(units[to], 'amount') || has(units[to - 1], 'amount') || anyIn(units, from, numberFrom, 'amount');

/** "killed 14,000 civilians, 300,000 soldiers": the verb is of both. */
const sharesVerb = (units: readonly Unit[], at: number, { from }: ReadQuantity): boolean =>
  from - at <= LONGEST_ITEM && anyIn(units, at + 1, from, 'civilian');

function measureAt(
  walk: Walk,
  k: number,
  isNumberAt: (k: number) => boolean,
  hasNoun: boolean,
  whoDied = false,
): MeasureBefore | null {
  const { sentence, titled, steps } = walk;
  const { units } = sentence;
  const tags = new Tags();
  // "de morts et de blessés : 3 800": both stand before the colon.
  if (titled || whoDied) joined(units, k, tags);
  const at = firstOfJoined(units, k, tags, isNumberAt);
  const measure = oneMeasure(tags);
  const losses = measure === 'casualties' ? lossesOf(units, at) : null;
  const counted = isNumberOf(walk, at) || losses !== null;
  if (measure === null || isOfNumberBefore(units, at, isNumberAt)) return null;
  if (!isJoinedToNumber(walk, k, hasNoun, counted)) return null;
  // "deaths, injuries and missing could approach": the first of them says that all are nouns.
  const nominal = has(units[k], 'nominal') || has(units[at], 'nominal') || losses !== null;
  // "Killed or wounded: Kim lost 1,100": before a colon it is a heading, with no subject.
  // ", and of wounded – 400,000": a participle is a label, and nobody's deed.
  const label = has(units[k], 'participle');
  const active =
    !nominal && !titled && !label && !has(units[k], 'suffer') && !counted && !isSuffered(units, at, k);
  const owner = active ? null : subjectBefore(units, at);
  const beside = nominal && !sentence.adjectivesFollow ? ownerBeside(units, at) : null;
  const party = losses?.party ?? walk.party ?? owner ?? beside;
  return { measure, party, active, at, near: steps <= NEAR, titled };
}

/** "die Verluste Russlands an getöteten und verwundeten Soldaten": the noun that the words of loss spell out, and its owner. */
function lossesOf(units: readonly Unit[], at: number): { party: Party | null } | null {
  if (!hasAny(units[at - 1], ['preposition', 'of'])) return null;
  for (let k = at - 2; k >= at - LOSSES_REACH; k--) {
    if (has(units[k], 'nominal') && has(units[k], 'lost')) {
      const owner = units[k - 1]?.text === "'s" ? units[k - 2] : units[k + 1];
      return { party: partyOf(owner) };
    }
  }
  return null;
}

/** "the number of those killed", said before the words of loss or before the dash that opens them. */
function isNumberOf({ sentence: { units }, dash }: Walk, at: number): boolean {
  // "the number of soldiers, who were killed or wounded since …, has reached"
  const told = isRelative(units[at - 1]) && units[at - 2]?.text === ',' ? at - 2 : at;
  const from = dash !== null && dash < at ? dash : told;
  return anyIn(units, from - NUMBER_OF_REACH, at, 'numberOf');
}

/** Only a noun ("casualties … have now reached") is joined to its number over other words. */
function isJoinedToNumber(
  { sentence, steps, unknown, amount }: Walk,
  k: number,
  hasNoun: boolean,
  counted: boolean,
): boolean {
  const nominal = has(sentence.units[k], 'nominal');
  const reach = sentence.adjectivesFollow && unknown === 0 ? VERB_REACH_OVER_ADJECTIVES : VERB_REACH;
  // "the number of soldiers killed in the war in Ukraine is 600 people"
  if (!nominal && hasNoun && !(counted && amount) && steps > reach) return false;
  return unknown === 0 || (nominal && amount) || counted;
}
