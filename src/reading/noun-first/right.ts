/**
 * What stands behind a number whose noun comes first: a noun of its own, its owner, and the predicate that ends the clause.
 * Walks right and fills in what the words before the number left open; never changes what they said of loss.
 */
import type { Unit } from '../lexicon.ts';
import { QUOTES } from '../marks.ts';
import { addMeasures, movementOf, nounOf, oneMeasure, tellsLoss } from '../measures.ts';
import { anyIn, has, hasAny, isBarrier, partyOf } from '../sentence.ts';
import { Tags } from '../tags.ts';
import { isActive, listEnd } from '../verb-final.ts';
import { isCargo, isMachine } from './counter.ts';
import type { Draft } from './frame.ts';
import { isParted, REACH_LEFT } from './left.ts';
import { isTheme, saysIt } from './owner.ts';

/** How far a predicate may stand behind its number, */
export const REACH_RIGHT = 14;
/** and one that a list of counts shares. */
const REACH_OF_LIST = 28;
/** A word this close is of one phrase with its number: its owner, its noun and "more", its words of loss. */
const NEAR = 2;
const NEAR_NOUN = 3;
const NEAR_LOSS = 4;
/** Words that name what is counted beside soldiers: "(군사)장비 1000개". */
const LONGEST_THING = 5;
/** Words of loss joined to the first. */
const LONGEST_JOINED = 3;

interface Walk {
  draft: Draft;
  /** A comma was walked over: what stands behind it may be of another count. */
  comma: boolean;
  /** The movement has been made. */
  past: boolean;
  /** "in combat" comes before the dead it tells of; where it stands, or -1. */
  fighting: number;
}

/** False where the number counts nobody of ours. */
export function readBehind(draft: Draft): boolean {
  const { frame } = draft;
  const { quantity } = frame;
  const walk: Walk = { draft, comma: false, past: false, fighting: -1 };
  for (let k = quantity.to; k < draft.end; k++) {
    if (ends(walk, k)) break;
    if (isOfOthers(draft, k)) return false;
    tellsMore(walk, k);
    if (opensAnother(walk, k)) break;
    ownerBehind(walk, k);
    nounBehind(draft, k);
    if (mayTellLoss(walk, k)) {
      const last = lossBehind(draft, k);
      if (last === null) return false;
      k = last;
    } else if (frame.measure === null) movementBehind(walk, k);
  }
  if (frame.measure === null && (isMachine(frame.noun) || isBesideThings(draft))) lossOfList(draft);
  if (isUntold(draft) && walk.fighting >= 0) {
    frame.movement = 'fight';
    frame.predicateAt = walk.fighting;
  }
  if (isUntold(draft)) movementBefore(draft);
  if (isUntold(draft)) movementOfList(draft);
  return true;
}

export const isUntold = ({ frame }: Draft): boolean => frame.measure === null && frame.movement === null;

function ends(walk: Walk, k: number): boolean {
  const { draft } = walk;
  const { units } = draft.sentence;
  const unit = units[k] as Unit;
  if (draft.isNumberAt(k) || isBarrier(unit) || unit.text === '…') return true;
  // "“약 1만 명”이라며": what was quoted ends.
  if (QUOTES.has(unit.text) && has(units[k + 1], 'quotative')) return true;
  if (unit.text !== ',') return false;
  // "사상자는 120만 명, 우크라이나군은 …": behind a comma another count begins, unless all of this one is still to come.
  walk.comma = true;
  return !isUntold(draft);
}

/** Civilians, a share of each unit, those who came back. */
function isOfOthers({ sentence: { units }, frame }: Draft, k: number): boolean {
  // "포탄 100발을 민간인에게 쏘았다": rounds are nobody.
  const near = k <= frame.quantity.to + NEAR && !isCargo(frame.noun);
  // "포로 2명의 송환을 요구": prisoners are who may be given back.
  const returned = has(units[k], 'returned') && frame.measure !== 'captured';
  return (near && hasAny(units[k], ['civilian', 'perUnit'])) || returned;
}

/** Another is told of from here on. */
function opensAnother({ draft, comma }: Walk, k: number): boolean {
  const { frame, sentence } = draft;
  const unit = sentence.units[k];
  // "북한군 병력에서 절반이 숨졌다"
  if (has(unit, 'portion') && isUntold(draft)) return true;
  if (comma || frame.measure !== null || !partyOf(unit) || isOwner(draft, k)) return false;
  return has(unit, 'soldier') && isTheme(unit);
}

function tellsMore({ draft, past }: Walk, k: number): void {
  const { frame, sentence } = draft;
  const { to } = frame.quantity;
  const unit = sentence.units[k];
  // "1만1천 명으로 증가": up to that many.
  const grown = has(unit, 'rise') && k <= to + 1 && !has(sentence.units[to - 1], 'goal');
  const added = has(unit, 'more') && k <= to + NEAR_NOUN && !anyIn(sentence.units, to, k, 'rise');
  if (grown || added) frame.more = true;
  // "제공했을 가능성": likely, but of what has been done.
  const happened = past || has(sentence.units[k - 1], 'perfect');
  // "1000만 발에 이를 수 있다": as many as that, not yet to come.
  const reaches = has(unit, 'modal') && has(sentence.units[k - 1], 'amounting');
  if (has(unit, 'plan') && !happened && !reaches && !isOfTheme(draft, k)) frame.planned = true;
}

/** "3만 명의 병력 포착 주장은 확전 가능성을 높인다", "포착됐다고 주장하며 우려를 더했다": planned or likely is another matter. */
function isOfTheme({ sentence: { units }, frame }: Draft, plan: number): boolean {
  for (let k = frame.quantity.to; k < plan; k++)
    if (has(units[k], 'speech')) return true;
    else if (
      has(units[k], 'topic') &&
      !hasAny(units[k], ['soldier', 'worker', 'date', 'otherUnit']) &&
      partyOf(units[k]) === null
    )
      return true;
  return false;
}

/** The party at `k` is whose soldiers are counted, where that is not known yet. */
const isOwner = ({ sentence: { units }, frame }: Draft, k: number): boolean =>
  k <= frame.quantity.to + NEAR &&
  !(frame.measure !== null && frame.party !== null) &&
  // "북한군 2명이 우크라이나군에 생포됐다": by whom.
  !(frame.demonym && has(units[k], 'goal')) &&
  // "1만 명이라고 했지만 우크라이나는 러시아군": whose theme ends its words has no army of the next.
  (hasAny(units[k], ['soldier', 'demonym']) ||
    (!isTheme(units[k]) && hasAny(units[k + 1], ['soldier', 'worker'])));

function ownerBehind({ draft, comma }: Walk, k: number): void {
  const { frame, sentence } = draft;
  const owner = comma ? null : partyOf(sentence.units[k]);
  // "병력과 용병": in a list with those counted.
  if (owner === null || !isOwner(draft, k) || saysIt(sentence.units, k) || has(sentence.units[k - 1], 'and'))
    return;
  frame.party = owner;
  frame.partyNear = true;
  frame.demonym ||= has(sentence.units[k], 'demonym');
  frame.to = k + 1;
}

function nounBehind(draft: Draft, k: number): void {
  const { frame, sentence } = draft;
  const unit = sentence.units[k];
  draft.soldierBehind ||= has(unit, 'soldier');
  if (frame.noun !== null || k > frame.quantity.to + NEAR_NOUN || has(unit, 'counter')) return;
  const named = nounOf(unit);
  if (named === null || named === 'people') return;
  frame.noun = named;
  frame.to = k + 1;
}

const mayTellLoss = ({ draft, comma }: Walk, k: number): boolean => {
  const unit = draft.sentence.units[k];
  // "…, 공격으로 파괴된 지역의 재건을 위해": behind a comma, what tells of the noun that follows.
  const ofNext = has(draft.sentence.units[k + 1], 'attributive');
  return isUntold(draft) && tellsLoss(unit) && !(comma && (has(unit, 'nominal') || ofNext));
};

/** The last of the words of loss that are joined from `k` on; null where they do not add up. */
function lossBehind({ sentence: { units, quantities }, frame, end }: Draft, k: number): number | null {
  const tags = new Tags();
  const next = quantities.find(({ from }) => from > k);
  if (next && isParted(units, k, next.from)) tags.add('killed');
  else addMeasures(units[k], tags);
  let last = k;
  for (let j = k + 1; j < Math.min(end, k + 1 + LONGEST_JOINED); j++) {
    if (addMeasures(units[j], tags)) last = j;
    else if (!hasAny(units[j], ['and', 'attributive'])) break;
  }
  frame.measure = oneMeasure(tags);
  if (frame.measure === null) return null;
  frame.predicateAt = k;
  frame.active = isActive(units, k);
  if (last - frame.quantity.to <= NEAR_LOSS) frame.to = Math.max(frame.to, last + 1);
  return last;
}

function movementBehind(walk: Walk, k: number): void {
  const { frame, sentence } = walk.draft;
  const { units } = sentence;
  const moved = movementOf(units[k]);
  if (moved === 'fight' && walk.fighting < 0) walk.fighting = k;
  else if (moved && frame.movement === null) {
    frame.movement = moved;
    frame.predicateAt = k;
    walk.past = has(units[k], 'perfect') || has(units[k + 1], 'perfect');
  }
}

/** "군인 800명과 무기 120기를 잃고", "병력 480명, 장갑차 9대 등을 잃었다": soldiers in one list with what is no people. */
function isBesideThings({ sentence: { units, quantities }, frame }: Draft): boolean {
  const { quantity, noun, demonym, to } = frame;
  if (noun !== 'soldier' && !(noun === null && demonym)) return false;
  if (!has(units[to], 'and') && units[to]?.text !== ',') return false;
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (next === undefined || next.from > to + LONGEST_THING) return false;
  const counter = units[next.numberTo];
  return has(counter, 'otherUnit') && (has(counter, 'counter') || has(units[to], 'and'));
}

/** "전차 10대, 장갑차 20대를 잃었다": one verb for the whole list. */
function lossOfList({ sentence: { units }, frame }: Draft): void {
  const last = listEnd(units, frame.quantity.to);
  for (let k = frame.quantity.to; k < last && frame.measure === null; k++) {
    const tags = new Tags();
    if (isCounted(units, k) || !addMeasures(units[k], tags)) continue;
    frame.measure = oneMeasure(tags);
    frame.predicateAt = k;
    frame.active = isActive(units, k);
  }
}

/** "사상자 300명": the noun of a count of its own; "장비 1000개 손실" closes a list. */
const isCounted = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'nominal') && !(has(units[k], 'suffer') && units[k + 1]?.kind !== 'number');

function movementBefore({ sentence: { units }, frame, isNumberAt }: Draft): void {
  const { quantity, clause } = frame;
  const stop = Math.max(clause.from, quantity.from - REACH_LEFT);
  for (let k = quantity.from - 1; k >= stop && !isNumberAt(k); k--) {
    const moved = movementOf(units[k]);
    if (!moved) continue;
    frame.movement = moved;
    frame.predicateAt = k;
    return;
  }
}

/** "1,000 sappers and 5,000 builders to Russia to send": one verb for both. */
function movementOfList({ sentence: { units }, frame }: Draft): void {
  const { to } = frame.quantity;
  // "1차 1만 명, 2차 3000명 등 총 1만 3000명을 파병했다"
  const summed = has(units[to], 'link') && has(units[to + 1], 'inAll');
  if (!has(units[to], 'and') && units[to]?.text !== ',' && !summed) return;
  const end = Math.min(units.length, to + REACH_OF_LIST);
  let k = to;
  while (k < end && movementOf(units[k]) !== 'send') k++;
  if (k === end) return;
  frame.movement = 'send';
  if (anyIn(units, k, end, 'plan')) frame.planned = true;
}
