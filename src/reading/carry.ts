/**
 * What one sentence leaves to the next, and when the next may take it: whose losses or soldiers were spoken of. Decides on
 * parties only; a sentence with an actor or a scene of its own takes nothing.
 */

import type { IsoDate, OriginId, PlaceId } from '../types.ts';
import type { Counted } from './carried-on.ts';
import type { Frame } from './frames.ts';
import type { Measure } from './measures.ts';
import { MOST_OF_ONE_SIDE, OF_THE_WAR, size, sizeOf } from './scale.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isAdjectiveOf,
  isLocative,
  type Party,
  partyOf,
  type Sentence,
  speaks,
} from './sentence.ts';
import type { Nearby } from './spoken-nearby.ts';

/** A passage stays about the war for this many sentences after naming it. */
export const WAR_FADES = 12;
/** A party of an earlier claim is carried so many sentences at most. */
export const CARRIED = 2;
export const LOSS_WORDS = ['lost', 'killed', 'casualties'] as const;

/** What earlier sentences leave to the next. */
export interface Memory {
  /** Whose losses or troops the last claim was about, and how many sentences ago. */
  party: Party | null;
  /** The last sentence on losses gave no number: how it called them. */
  uncounted: Measure | null;
  /** It asked how many: a bare number answers. */
  asked: boolean;
  /** It was about troops, not about losses or supplies. */
  troops: boolean;
  /** Troops were said to be sent later on, without their number. */
  planned: boolean;
  /** It was about arms for Russia. */
  supplied: boolean;
  /** The troops were counted where they are, not as they were sent. */
  there: boolean;
  /** What the last claim measured, for "another 1,000 were wounded". */
  measure: Measure | null;
  /** The sentence before told of the Soviet war in Afghanistan, and of no other. */
  soviet: boolean;
  /** It told of the wars in Chechnya, and of no other. */
  chechnya: boolean;
  /** Sentences since the Soviet Union's part in the Second World War was told. */
  pastWarAge: number;
  /** The last count itself, for bare numbers that give it once more. */
  counted: Counted | null;
  /** As of when that count is. */
  asOf: IsoDate | null;
  /** All counts of the last sentence that counted. */
  recent: readonly Counted[];
  /** A heading of losses opened a list. */
  list: boolean;
  /** That heading was of one day. */
  listOfDay: boolean;
  age: number;
  /** Sentences since Russia's war, Russia or Ukraine was last named. */
  warAge: number;
  origin: OriginId | null;
  originAge: number;
  /** The sentences around this one, for who speaks in them. */
  nearby: Nearby | null;
  /** It was named as a country, which is no "report" and no "agency" of the next sentence. */
  originIsCountry: boolean;
  /** Sentences since the treaty of Russia and North Korea was named. */
  treatyAge: number;
  /** The last place named that is narrower than a country: "the region" of the next sentences. */
  place: PlaceId | null;
  placeAge: number;
  /** Sentences since North Korea was named. */
  northAge: number;
}

export function lossBefore(
  previous: { frame: Frame; party: Party } | null,
  memory: Memory,
): { measure: Measure | null; party: Party | null } | null {
  if (previous) return previous.frame.measure && { measure: previous.frame.measure, party: previous.party };
  return memory.age <= 1 ? memory : null;
}

export const isOwner = (units: Sentence['units'], unit: Sentence['units'][number], at: number): boolean =>
  partyOf(unit) !== null &&
  !isLocative(units, at) &&
  !speaks(units, at) &&
  !isAdjectiveOf(units, at) &&
  // "según cálculos ucranianos", "nach ukrainischen Schätzungen"
  !(
    has(unit, 'estimate') ||
    (unit.entry.place === null && (has(units[at - 1], 'estimate') || has(units[at + 1], 'estimate')))
  );

/** "Ukraine and Russia hardly publish their losses": of each its own. */
function areOfEachSide(units: Sentence['units']): boolean {
  const losses = units.findIndex((unit) => has(unit, 'nominal') && hasAny(unit, LOSS_WORDS));
  if (!hasAny(units[losses - 1], ['pronoun', 'determiner'])) return false;
  const acts = (side: Party) =>
    units.some((unit, k) => k < losses && partyOf(unit) === side && !isLocative(units, k));
  return acts('both') || (acts('russia') && acts('ukraine'));
}

/** Whose losses a sentence without a count speaks of: the party beside the word of loss, else the first that acts. */
export function ownerOfLosses(units: Sentence['units']): Party | null {
  if (areOfEachSide(units)) return 'both';
  for (let k = 0; k < units.length; k++) {
    const unit = units[k];
    if (!has(unit, 'nominal') || !hasAny(unit, LOSS_WORDS)) continue;
    // "Russia's losses in Ukraine"
    const possessor = units[k - 1]?.text === "'s" ? partyOf(units[k - 2]) : null;
    if (possessor !== null) return possessor;
    for (let j = k + 1; j <= k + 3; j++) {
      const party = partyOf(units[j]);
      // "Russlands Verluste laut Kiew": who counts them.
      if (has(units[j], 'according')) break;
      // "russische Todesopfer in der Ukraine": where they died.
      if (party !== null && !isLocative(units, j)) return party;
      if (units[j]?.kind === 'mark') break;
    }
    const before = partyOf(units[k - 1]);
    if (before !== null && hasAny(units[k - 1], ['demonym', 'genitive'])) return before;
    const sufferer = suffererBefore(units, k);
    if (sufferer !== null) return sufferer;
  }
  // "Seoul doubles its count of North Korean dead"
  const named = units.findIndex((u, k) => has(u, 'demonym') && hasAny(units[k + 1], LOSS_WORDS));
  if (named >= 0 && !has(units[named], 'natives')) return partyOf(units[named]);
  // "The year brought Ukraine a victory: Russia was losing more men": who stands before the verb of it.
  const loses = units.findIndex(
    (u, k) => has(u, 'lost') && has(u, 'suffer') && !has(u, 'nominal') && partyOf(units[k - 1]) !== null,
  );
  if (loses > 0 && isOwner(units, units[loses - 1] as Sentence['units'][number], loses - 1))
    return partyOf(units[loses - 1]);
  return partyOf(units.find((u, k) => isOwner(units, u, k)));
}

/** "the Russian army suffers record losses": who stands before the verb of having them. */
function suffererBefore(units: Sentence['units'], losses: number): Party | null {
  for (let k = losses - 1; k >= losses - LONGEST_SUBJECT && units[k]?.kind === 'word'; k--) {
    if (!has(units[k], 'suffer') || hasAny(units[k], LOSS_WORDS)) continue;
    for (let j = k - 1; j >= k - LONGEST_SUBJECT && units[j]?.kind === 'word'; j--)
      if (isOwner(units, units[j] as Sentence['units'][number], j)) return partyOf(units[j]);
    return null;
  }
  return null;
}

/** With particles, who acts is marked; a country without one is merely named. */
export function isMerelyNamed({ units, nounFirst }: Sentence, frame: Frame): boolean {
  const actor = nounFirst ? actorBefore(units, frame.from) : null;
  return actor !== null && !hasAny(units[actor.at], ['topic', 'subject']);
}

/** "Kyiv admits 45,000 dead": who admits losses has them. */
export function admitting(units: Sentence['units'], before: number): Party | null {
  for (let k = before - 1; k > 0; k--) {
    if (!has(units[k], 'admit')) continue;
    for (let j = k - 1; j >= Math.max(0, k - LONGEST_SUBJECT); j--) {
      const party = partyOf(units[j]);
      if (party !== null) return party === 'otherParty' || isLocative(units, j) ? null : party;
    }
    return null;
  }
  return null;
}

/** "Ukraine's president has": between a party's name and what it admits. */
const LONGEST_SUBJECT = 4;

/** More killed and wounded than anybody counts of one side; "the number of soldiers killed" names them before it. */
export const isOfBoth = ({ units }: Sentence, { measure, noun, quantity, clause }: Frame): boolean =>
  (measure === 'casualties' || measure === 'killed') &&
  sizeOf(quantity) >= MOST_OF_ONE_SIDE &&
  (noun !== null || anyIn(units, clause.from, quantity.from, 'soldier'));

/** North Korea's soldiers were spoken of just before. */
export const areTheirSoldiersKnown = ({ party, troops, age }: Memory): boolean =>
  troops && party === 'dprk' && age <= CARRIED;

/** The party of the claim before holds for this one: the words name none, and nobody else acts in the sentence. */
/** The number of a sentence before, given again. */
export const isSameCount = (before: Frame, frame: Frame): boolean =>
  before.measure !== null &&
  before.measure === frame.measure &&
  before.quantity.low === frame.quantity.low &&
  before.quantity.high === frame.quantity.high;

export function carries(frame: Frame, memory: Memory, sentence: Sentence): boolean {
  if (memory.party === null || memory.age > CARRIED || frame.active) return false;
  // "Six others were wounded": beside those of the sentence before, or of nobody we know.
  if (frame.more && frame.noun === null && memory.age > 1) return false;
  // What both sides lost is not what the next count is of, unless it counts soldiers and names nobody's.
  if (
    memory.party === 'both' &&
    !(
      frame.noun === 'soldier' &&
      frame.measure === 'killed' &&
      memory.age <= 1 &&
      !sentence.units.some((unit) => partyOf(unit) !== null)
    )
  )
    return false;
  // "Ukraine lost 55,000. Two million soldiers fell in the war": so many are of both.
  if (memory.party !== 'both' && isOfBoth(sentence, frame)) return false;
  // "14 dead in an air raid": nobody who fell among those counted before.
  if (
    memory.party === 'dprk' &&
    frame.measure !== null &&
    frame.noun !== 'soldier' &&
    (anyIn(sentence.units, 0, sentence.units.length, 'event') ||
      sentence.units.some((unit, k) => has(unit, 'ukraine') && !speaks(sentence.units, k)) ||
      anyIn(sentence.units, frame.from - 3, frame.to + 4, 'civilian'))
  )
    return false;
  // "The list is led by Bashkortostan (6,632 dead)": of whoever is named before the bracket.
  const { units } = sentence;
  if (units[frame.from - 1]?.text === '(' && units[frame.from - 2]?.entry.tags.size === 0) return false;
  // "our losses": the speaker's, whoever that is; "by our count" is no owner.
  for (let k = Math.max(0, frame.from - 8); k < frame.from; k++)
    if (has(units[k], 'ours') && !has(units[k + 1], 'estimate')) return false;
  if (frame.noun === null && frame.measure === null && frame.movement === null) return false;
  // "A battalion is made up of 300 to 1,500 soldiers": how large such a unit is, not how many came.
  if (frame.measure === null && frame.movement === null && tellsSizeOfUnit(sentence, frame)) return false;
  const lost = frame.measure === 'lost' || frame.measure === 'casualties';
  if (
    (frame.noun === 'people' &&
      !memory.recent.some((before) => isSameCount(before.frame, frame)) &&
      !(lost && memory.age <= (frame.predicateAt !== null ? CARRIED : 1)) &&
      // "It named 498 of its soldiers killed. 1,597 people were wounded."
      !(
        frame.measure === 'wounded' &&
        memory.measure === 'killed' &&
        memory.age <= 1 &&
        (frame.quantity.low ?? 0) >= OF_THE_WAR
      ) &&
      // "Russia's losses exceed 750,000. It was thought that 198,000 people had died": of those.
      !(
        frame.measure === 'killed' &&
        memory.age <= 1 &&
        memory.counted !== null &&
        (memory.measure === 'lost' || memory.measure === 'casualties') &&
        sizeOf(frame.quantity) >= OF_THE_WAR &&
        sizeOf(frame.quantity) < size(memory.counted.frame)
      ) &&
      // "So far the deaths of 5,701 people have been confirmed.", "By our count 47,000 men died in the war."
      !(
        frame.measure === 'killed' &&
        (frame.quantity.low ?? 0) >= OF_THE_WAR &&
        memory.age <= 1 &&
        (anyIn(sentence.units, frame.clause.from, frame.clause.to, 'confirm') ||
          anyIn(sentence.units, frame.clause.from, frame.clause.to, 'inUkraine'))
      )) ||
    (frame.noun === 'worker' && memory.party !== 'dprk')
  )
    return false;
  // "In Mexico, 30,000 were killed last year": the scene is another.
  if (sentence.units.some((unit, k) => has(unit, 'elsewhere') && !speaks(sentence.units, k))) return false;
  const other = actorBefore(sentence.units, frame.from);
  return other === null || other.party === memory.party || isMerelyNamed(sentence, frame);
}

/** The unit's name stands before the number, with no comma between: ", numbering 2,600," is an aside. */
function tellsSizeOfUnit({ units }: Sentence, { clause, from }: Frame): boolean {
  for (let k = from - 1; k >= clause.from && units[k]?.text !== ','; k--)
    if (hasAny(units[k], ['brigade', 'unitHas'])) return true;
  return false;
}
