/**
 * What the counter behind a number counts ("3000명", "20대"), or a headline's number that drops its counter. Looks no
 * further than the counter and its noun; null where it counts none of ours: years, kilometres, drones.
 */
import { cargoBehind } from '../cargo.ts';
import type { Unit } from '../lexicon.ts';
import { addMeasures, type Measure, type Noun, nounOf, oneMeasure, tellsLoss } from '../measures.ts';
import type { ReadQuantity } from '../quantities.ts';
import { CLOSING, MYRIADS } from '../resumed.ts';
import { sizeOf } from '../scale.ts';
import { anyIn, has, type Party, partyOf } from '../sentence.ts';
import { Tags } from '../tags.ts';
import type { Left } from './left.ts';
import { namesArmy } from './owner.ts';

/** Units behind the number in which its counter stands, over "more" and the like. */
const REACH = 3;
/** Units in which people are named, who are then what is counted. */
const PEOPLE_REACH = 4;
/** Words from a headline's comma to the loss both its counts share. */
const LISTED_REACH = 6;
/** Fewer are never written without their counter. */
const LEAST_BARE = 1_000;

export const isMachine = (noun: Noun | null): boolean => noun === 'tank' || noun === 'armour';

export const isCargo = (noun: Noun | null): boolean =>
  noun === 'missile' || noun === 'container' || noun === 'shell';

/** Named before its number, it is what a counter of pieces counts. */
const isThing = (noun: Noun | null): boolean => isMachine(noun) || isCargo(noun);

export function countedIn(units: readonly Unit[], quantity: ReadQuantity, left: Left): Noun | null {
  const at = quantity.numberTo;
  // "5개월여 만에 미사일을": a time, whatever stands behind it.
  if (has(units[at], 'otherUnit') && !has(units[at], 'counter')) return null;
  // "컨테이너 6700개 규모의 포탄": counted in containers, whatever is in them.
  if (left.noun === 'container' && has(units[at], 'counter') && !has(units[at], 'shell')) return 'container';
  const cargo = cargoBehind(units, at);
  if (cargo !== null && !anyIn(units, at, at + PEOPLE_REACH, 'people')) return cargo;
  for (let k = at; k < Math.min(units.length, at + REACH); k++) {
    const unit = units[k] as Unit;
    if (has(unit, 'people')) return 'people';
    if (has(unit, 'counter') && isThing(left.noun)) return left.noun;
    if (has(unit, 'shell')) return 'shell';
    const machine = has(unit, 'counter') ? machineBehind(units, k) : null;
    if (machine !== null) return machine;
    if (has(unit, 'otherUnit')) return null;
    const noun = nounOf(unit);
    if (noun !== null) return noun;
    if (!unit.entry.hedgeAfter && !unit.entry.filler && !has(unit, 'more')) break;
  }
  return dropsCounter(units, quantity, left) ? 'soldier' : null;
}

/** "3750대의 주력 전차" */
function machineBehind(units: readonly Unit[], counter: number): Noun | null {
  if (units[counter + 1]?.text === ',') return null;
  for (const tag of ['tank', 'armour'] as const)
    if (has(units[counter + 1], tag) || has(units[counter + 2], tag)) return tag;
  return null;
}

/** "북한군 3만 추가 파병", "러시아 60만 전사": a headline counts soldiers in nothing. */
function dropsCounter(units: readonly Unit[], quantity: ReadQuantity, left: Left): boolean {
  const size = sizeOf(quantity);
  if (size < LEAST_BARE || quantity.yearLike) return false;
  // "10만이 넘는 러시아 군 병사"
  const army = partyOf(units[quantity.to]) !== null && namesArmy(units, quantity.to);
  if (left.noun === 'soldier' || army) return true;
  if (left.party === null) return false;
  const behind = units[quantity.numberTo];
  if (tellsLoss(behind) || has(behind, 'send') || listMeasure(units, quantity.numberTo) !== null) return true;
  // "러 전사자만 60만…": a round number that closes its part of a headline is of the losses before it.
  const closes = behind === undefined || CLOSING.test(behind.text);
  return closes && left.measure !== null && size >= MYRIADS;
}

/** "러군 100만, 우크라군 40만 사상자", "러시아군 3천 명,우크라이나군 2천 명이 전사": the loss that another side's count behind it ends in. */
export function sharedMeasure(units: readonly Unit[], quantity: ReadQuantity, party: Party): Measure | null {
  const joint = units[quantity.to]?.text === '·' ? quantity.to : null;
  const bare = joint === null ? listMeasure(units, quantity.numberTo) : null;
  const next = partyOf(units[quantity.to + 1]);
  if (bare !== null || next === null || next === party) return bare;
  return units[quantity.to + 2]?.kind === 'number' ? listMeasure(units, quantity.to) : null;
}

/** "러군 100만, 우크라군 40만 사상자": what the next count of a list ends in; null behind anything but a comma. */
function listMeasure(units: readonly Unit[], comma: number): Measure | null {
  if (units[comma]?.text !== ',' && units[comma]?.text !== '·') return null;
  for (let k = comma + 1; k <= comma + LISTED_REACH; k++) {
    const tags = new Tags();
    if (units[k - 1]?.kind !== 'mark' && addMeasures(units[k], tags)) return oneMeasure(tags);
    if (units[k]?.text === ',') return null;
  }
  return null;
}
