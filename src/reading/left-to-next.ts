/**
 * What a sentence leaves to the next: the last count, or whose losses or soldiers it spoke of without counting them.
 * Changes the memory; reads no claim.
 */
import type { IsoDate } from '../types.ts';
import type { Counted } from './carried-on.ts';
import { areTheirSoldiersKnown, isOwner, LOSS_WORDS, type Memory, ownerOfLosses } from './carry.ts';
import { LONGEST_HEADING } from './loss-lines.ts';

import { addMeasures, type Measure, oneMeasure } from './measures.ts';

import { SUPPLIED } from './noun-from-before.ts';

import { anyIn, has, hasAny, isLocative, mayHold, type Party, partyOf, type Sentence } from './sentence.ts';
import { Tags } from './tags.ts';
import { lastPlace } from './where-counted.ts';

export function leaveCount(
  last: Counted,
  asOf: IsoDate | null,
  all: readonly Counted[],
  memory: Memory,
): void {
  const { frame, party, count } = last;
  memory.asOf = asOf;
  memory.asked = false;
  memory.recent = all;
  memory.counted = last;
  memory.uncounted = null;
  memory.planned = false;
  memory.supplied = SUPPLIED.includes(frame.noun);
  memory.troops = frame.measure === null && !memory.supplied;
  memory.measure = frame.measure;
  memory.there = /^dprk-troops-(?:present|kursk|donbas)$/.test(count.figure);
  memory.party = party;
  memory.age = 0;
}

/** Where the sentence was last, where that is narrower than a country at war. */
export function leavePlace(units: Sentence['units'], memory: Memory): void {
  const place = lastPlace(units);
  if (!place) return;
  memory.place = place;
  memory.placeAge = 0;
}

/** Of a sentence that counts nothing. */
export function leaveParty(sentence: Sentence, memory: Memory): void {
  const { units } = sentence;
  memory.asked = units.some(({ text }) => text === '?');
  // "The number of civilian casualties is not included": people who died behind that may be civilians.
  if (mayHold(units, 'civilian') && (hasDead(units) || speaksOfLosses(units))) memory.measure = null;
  if (areOfCivilians(sentence)) memory.party = null;
  else if (speaksOfLosses(units)) {
    memory.listOfDay = units.some(({ entry }) => entry.period === 'day');
    const owner = whoLost(sentence);
    if (owner) leaveLosses(units, owner, memory);
    else if (headsLosses(units)) {
      memory.list = true;
      memory.troops = false;
      memory.measure = null;
      memory.age = 0;
    }
    // "The losses grow heavier each year": still of whom they were.
    else if (memory.age === 1 && !memory.troops && !units.some((u, k) => isOwner(units, u, k)))
      memory.age = 0;
  } else if (speaksOfSoldiers(units)) {
    memory.troops = true;
    memory.planned = anyIn(units, 0, units.length, 'plan') && anyIn(units, 0, units.length, 'send');
    memory.measure = null;
    memory.uncounted = mayHold(units, 'captured') ? 'captured' : null;
    memory.party = 'dprk';
    memory.age = 0;
  } else if (namesTopic(units)) {
    memory.troops = true;
    memory.measure = null;
    memory.uncounted = null;
    memory.party = 'dprk';
    memory.age = 0;
  } else if (speaksOfThem(units, memory)) memory.age--;
  else if (!memory.troops) memory.party = sufferer(units) ?? memory.party;
}

/** "Russia lost 325,000. For Ukraine, too, the figures are grim. Losses come to 500,000": nobody says any more whose they are. */
export function leaveOtherSide(units: Sentence['units'], memory: Memory): void {
  const sides = units.flatMap((unit, k) => {
    const party = partyOf(unit);
    if (party !== 'russia' && party !== 'ukraine') return [];
    const regarded = hasAny(units[has(units[k - 1], 'determiner') ? k - 2 : k - 1], ['for', 'forSide']);
    // "Nobody can verify Ukraine's method": of a thing, which losses are not.
    const owns = units[k + 1]?.text === "'s" || has(unit, 'genitive');
    return [regarded || (!owns && isOwner(units, unit, k)) ? party : null];
  });
  if (sides.length > 0 && sides.every((side) => side !== null && side !== memory.party)) memory.party = null;
}
/** A side of the war whose losses were counted last, so that another may come between. */
export const mayGiveWay = ({ party, troops, age }: Memory): boolean =>
  !troops && age <= 1 && (party === 'russia' || party === 'ukraine');

/** "Ukraine has also suffered greatly. They have lost 8,000": from here on it is the other side's. */
function sufferer(units: Sentence['units']): Party | null {
  if (!mayHold(units, 'suffer')) return null;
  const verb = units.findIndex((unit) => has(unit, 'suffer'));
  for (let k = verb - 1; k >= Math.max(0, verb - LONGEST_SUBJECT); k--) {
    const party = partyOf(units[k]);
    if (party === null) continue;
    const sided = party === 'russia' || party === 'ukraine' || party === 'dprk';
    return sided && !has(units[k], 'demonym') && !isLocative(units, k) ? party : null;
  }
  return null;
}

/** Words from "Ukraine, however, has also" to the verb. */
const LONGEST_SUBJECT = 6;

/** "North Korea. Look at that. 12,000 have come": the name by itself says of whom the speech goes on. */
const namesTopic = (units: Sentence['units']): boolean =>
  units.length <= LONGEST_TOPIC &&
  units.some((unit) => partyOf(unit) === 'dprk') &&
  units.every(({ kind, entry }) => kind === 'mark' || entry.tags.has('dprk'));
/** A name, its full stop and a quotation mark. */
const LONGEST_TOPIC = 3;

/** "They are still at those training grounds": nobody new acts, and the soldiers counted before stay who is spoken of. */
const speaksOfThem = (units: Sentence['units'], memory: Memory): boolean =>
  areTheirSoldiersKnown(memory) &&
  memory.age >= 1 &&
  mayHold(units, 'they') &&
  units.every(
    (unit, k) =>
      partyOf(unit) === null ||
      partyOf(unit) === memory.party ||
      isLocative(units, k) ||
      hasAny(unit, ['demonym', 'genitive']),
  );

/** "2,072 civilians were killed": the dead of the next sentence are no army's. */
function areOfCivilians({ units, quantities }: Sentence): boolean {
  if (!mayHold(units, 'civilian') || mayHold(units, 'lost')) return false;
  if (!hasDead(units)) return false;
  return quantities.some(({ to }) => anyIn(units, to, to + 4, 'civilian'));
}

const hasDead = (units: Sentence['units']): boolean =>
  mayHold(units, 'killed') || mayHold(units, 'wounded') || mayHold(units, 'toll');

export const speaksOfLosses = (units: Sentence['units']): boolean =>
  LOSS_WORDS.some((tag) => anyIn(units, 0, units.length, tag));

/** "Russia does not publish its losses. Reporters confirmed 160,000 deaths." */
function whoLost({ units, nounFirst }: Sentence): Party | null {
  if (!nounFirst) return ownerOfLosses(units);
  const lossAt = units.findIndex((u) => LOSS_WORDS.some((tag) => has(u, tag)));
  return partyOf(units.findLast((u, k) => k <= lossAt && isOwner(units, u, k))) ?? ownerOfLosses(units);
}

/** "By this count the losses are:": of whoever each line names. */
const headsLosses = (units: Sentence['units']): boolean =>
  units.length <= LONGEST_HEADING &&
  units.at(-1)?.text === ':' &&
  units.some((u) => has(u, 'nominal') && hasAny(u, ['lost', 'casualties']));

function leaveLosses(units: Sentence['units'], owner: Party, memory: Memory): void {
  memory.list =
    units.some((u) => has(u, 'nominal') && hasAny(u, ['lost', 'casualties'])) &&
    units.length <= LONGEST_HEADING &&
    !/[.!?]/.test(units.at(-1)?.text ?? '');
  // The owner of the losses is not who counts them.
  if (memory.list)
    memory.origin =
      units.findLast((u) => u.entry.origin !== null && partyOf(u) !== owner)?.entry.origin ?? null;
  memory.troops = false;
  memory.measure = null;
  memory.uncounted = measureNamed(units) ?? (memory.asked ? measureAsked(units) : null);
  memory.party = owner;
  memory.age = 0;
}

/** "How many have been killed or wounded?": a verb says what the number is asked of. */
function measureAsked(units: Sentence['units']): Measure | null {
  const tags = new Tags();
  for (const unit of units) addMeasures(unit, tags);
  return oneMeasure(tags);
}

/** How the sentence calls the losses; "losses" of any kind are ambiguous. */
export function measureNamed(units: Sentence['units']): Measure | null {
  const tags = new Tags();
  for (const unit of units) if (has(unit, 'nominal')) addMeasures(unit, tags);
  return oneMeasure(tags);
}

/** North Korea's, not merely in North Korea; or forces of some kind that are on their way to Russia. */
function speaksOfSoldiers(units: Sentence['units']): boolean {
  if (!mayHold(units, 'dprk')) return false;
  const says = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, 0, units.length, tag);
  // "plans to send further forces of some kind to Russia. These are some 6,000 soldiers."
  // "expects more North Korean deployments in the coming months"
  const sending =
    says('send') && units.some((u, k) => has(u, 'dprk') && has(u, 'demonym') && has(units[k + 1], 'send'));
  const people =
    sending || says('soldier') || says('natives') || (says('send') && says('toRussia') && !says('weapon'));
  return (
    people &&
    units.some(
      (u, k) =>
        partyOf(u) === 'dprk' &&
        (has(u, 'natives') ||
          has(units[k + 1], 'soldier') ||
          // "soldiers from the DPRK"
          (has(units[k - 1], 'from') && has(units[k - 2], 'soldier')) ||
          !isLocative(units, k)),
    )
  );
}
