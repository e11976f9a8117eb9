/**
 * A number that goes on with the count before it where nouns stand before numbers: the total behind a day's count ("990명 늘어
 * 총 30만5090명"), the same of the other side ("우크라이나도 40만 명"), the same given once more ("당초 수치는 8천 명"). Only
 * where nothing else is counted in between; never a number with a measure or a verb of its own.
 */

import type { Counted } from './carried-on.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { movementOf, nounOf, tellsLoss } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import { areLike, ONE_BY_ONE, size, sizeOf } from './scale.ts';
import { clauseAround, has, hasAny, isBarrier, type Party, partyOf, type Sentence } from './sentence.ts';

/** Words between the number and what says that it counts the same. */
const REACH = 6;
/** Units from the beginning of a sentence to the number of "이는 하루 평균 약 950명". */
const LONGEST_RATE = 4;
/** Units behind the number in which nothing else may be told of it. */
const BEHIND = 6;
/** Fewer are written with what they are counted in; a round number may close its part of a headline without. */
export const MYRIADS = 10_000;
export const CLOSING = /^[…,·"”’'.]$/;

export interface Resumed {
  frame: Frame;
  party: Party;
  /** All of them, where the count before was of a part or of a time; or those of another time. */
  total: boolean;
}

/** The frame of a number that goes on with `before`, or null. `behind`: the first unit behind that, or 0 in a new sentence. */
export function resumes(
  sentence: Sentence,
  quantity: ReadQuantity,
  before: Counted,
  behind: number,
): Resumed | null {
  const { units } = sentence;
  // "+1,270명 (누계 139만 명)": the bracket right behind a count is still of it.
  const since = behind > 0 && units[behind]?.text === '(' ? behind + 1 : behind;
  const bare = sizeOf(quantity) >= MYRIADS && CLOSING.test(units[quantity.numberTo]?.text ?? '.');
  if ((!has(units[quantity.numberTo], 'people') && !bare) || sizeOf(quantity) < ONE_BY_ONE) return null;
  const from = Math.max(since, quantity.from - REACH);
  if (othersBetween(units, since, quantity.from, before) || toldBehind(units, quantity.to)) return null;
  // A total is any number of days' counts.
  const grown = sizeOf(quantity) > size(before.frame);
  const like = areLike(sizeOf(quantity), size(before.frame));
  const lead = leadOf(units, quantity.from);
  const owner = partyOf(units[lead]);
  const frame = frameFrom(sentence, quantity, before.frame);
  const total = inAll(units, Math.max(from, quantity.from - 2), quantity.numberFrom);
  const inSentence = since > 0;
  if (inSentence && before.frame.measure !== null && total && owner === null && grown)
    return { frame: { ...frame, total: true }, party: before.party, total: true };
  const ofAnotherTime = isRate(units, quantity)
    ? size(before.frame) > sizeOf(quantity)
    : like && isDated(sentence, quantity);
  if (!inSentence && before.frame.measure !== null && ofAnotherTime)
    return { frame, party: before.party, total: true };
  const theirs = owner === 'russia' || owner === 'ukraine';
  if (inSentence && like && before.frame.measure !== null && theirs && owner !== before.party) {
    const opens = units[lead - 1]?.kind === 'mark' || has(units[lead - 1], 'and');
    const marked = lead >= since && (hasAny(units[lead], ['topic', 'subject']) || opens);
    return marked ? { frame, party: owner, total: false } : null;
  }
  const again = units.slice(from, quantity.from).some((unit) => hasAny(unit, ['restates', 'earlier']));
  return like && again && owner === null ? { frame, party: before.party, total: false } : null;
}

/** "하루 평균 950명꼴이다": the losses of the sentence before, spread over days. */
const isRate = (units: readonly Unit[], { from }: ReadQuantity): boolean =>
  from <= LONGEST_RATE && units.slice(0, from).some((unit) => unit.entry.period === 'day');

/** "4월에는 최소 600명이라고 했다": all that stands before the number is another time. */
function isDated({ units, dates }: Sentence, { from, to }: ReadQuantity): boolean {
  const date = dates.find((d) => d.to <= from);
  if (date === undefined || dates.length > 1) return false;
  for (let k = 0; k < from; k++) {
    const inDate = k >= date.from && k < date.to;
    const { entry } = units[k] as Unit;
    if (!inDate && !hasAny(units[k], ['topic', 'span', 'earlier']) && !entry.hedge && !entry.filler)
      return false;
  }
  return (
    units[to]?.text === '.' ||
    hasAny(units[to - 1], ['quotative']) ||
    hasAny(units[to], ['quotative', 'estimate'])
  );
}

/** The unit before the number and its hedges. */
function leadOf(units: readonly Unit[], at: number): number {
  let k = at - 1;
  while (k >= 0 && (units[k]?.entry.hedge || units[k]?.entry.filler)) k--;
  return k;
}

const inAll = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(Math.max(0, from), to).some((unit) => has(unit, 'inAll'));

/** Something else is counted, lost or sent between the two numbers. */
const othersBetween = (
  units: readonly Unit[],
  from: number,
  to: number,
  { frame, party }: Counted,
): boolean =>
  units.slice(from, to).some((unit, k) => {
    if (isBarrier(unit) || hasAny(unit, ['civilian', 'body', 'portion', 'whom', 'partitive'])) return true;
    const noun = nounOf(unit);
    if (noun !== null && noun !== 'people' && noun !== 'soldier') return true;
    if (tellsLoss(unit) && !(frame.measure && has(unit, frame.measure))) return true;
    const named = partyOf(unit);
    // The one right before the number is asked for by itself; who counts is no party to it.
    return named !== null && named !== party && unit.entry.origin === null && from + k < to - 1;
  });

/** A verb of loss or of movement, or a noun, of the number's own. */
function toldBehind(units: readonly Unit[], from: number): boolean {
  for (let k = from; k < from + BEHIND; k++) {
    const unit = units[k];
    if (unit === undefined || unit.text === ',' || unit.text === '…' || isBarrier(unit)) return false;
    if (tellsLoss(unit) || movementOf(unit) || hasAny(unit, ['civilian', 'portion', 'supply'])) return true;
    if (nounOf(unit) !== null && !has(unit, 'people')) return true;
  }
  return false;
}

const frameFrom = ({ units }: Sentence, quantity: ReadQuantity, before: Frame): Frame => ({
  ...before,
  quantity,
  partyNear: true,
  active: false,
  more: false,
  planned: false,
  predicateAt: null,
  from: quantity.from,
  to: quantity.to,
  clause: clauseAround(units, quantity.numberFrom),
});
