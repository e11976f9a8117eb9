/**
 * What a number that goes on with a count takes over from it: its noun, its party and its measure, and the figure, the time and
 * the place it was counted under. Decides no more than which of them are still its own.
 */

import { type Counted, isSinceThen, partOfThem, totalClimbs } from './carried-on.ts';
import type { Memory } from './carry.ts';
import type { Count } from './counts.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { LARGEST_DAY } from './losses.ts';
import { isDash } from './marks.ts';
import { size } from './scale.ts';
import { anyIn, has, hasAny, mayHold, type Party } from './sentence.ts';
import { isPresent } from './troops.ts';

/** The frame filled in from the count it goes on with. `since`: the first unit behind that, or 0 in a new sentence. */
export function filledFrom(units: readonly Unit[], frame: Frame, before: Counted, since: number): void {
  // "35,000 of them in December": the month is the part's, as if its verb stood there.
  // "35,000 in December, up from 30,000 in November": likewise.
  // "1,000 a day. That's over 30,000 for December."
  const ofMany = before.count.figure.endsWith('-daily') && size(frame) > LARGEST_DAY;
  const overTime = before.count.period !== undefined || ofMany;
  const ofTimes = overTime && frame.predicateAt === null;
  if (ofTimes || partOfThem(units, frame, before)) frame.predicateAt = frame.quantity.from;
  const { measure, clause } = before.frame;
  // "lost 7,000 dead and 15,000 in all": the sum is of all that were lost, not of the dead.
  const sum = measure === 'killed' && since > 0 && has(units[frame.quantity.to], 'inAll');
  const lost = sum && anyIn(units, clause.from, before.frame.quantity.from, 'lost');
  frame.measure = lost ? 'lost' : measure;
  frame.noun = before.frame.noun === 'people' ? 'soldier' : (before.frame.noun ?? 'soldier');
  frame.party = before.party;
  frame.partyNear = true;
  frame.active = false;
  frame.movement ??= before.frame.movement;
  frame.more = false;
  const { from, to } = frame.quantity;
  if (anyIn(units, Math.min(frame.from, from - 1), from + 1, 'inAll') || has(units[to], 'inAll'))
    frame.total = true;
  if (isSinceThen(units, frame, since) || totalClimbs(units, frame, since)) frame.total = true;
}

/** A verb of things to come stands before the number in its clause. */
function isToCome(units: readonly Unit[], { clause, quantity }: Frame): boolean {
  if (!mayHold(units, 'future') && !mayHold(units, 'soon')) return false;
  for (let k = clause.from; k < quantity.from; k++)
    if (hasAny(units[k], ['future', 'soon']) && units[k]?.entry.hedge === null && !isPresent(units, k))
      return true;
  return false;
}

/** The counts read for such a number, or the one before it where its own words tell of no other place or time. */
export function likeBefore(
  units: readonly Unit[],
  frame: Frame,
  counts: readonly Count[],
  before: Counted,
): Count[] {
  const { event, increment: _more, ...same } = before.count;
  // "Their number could rise to 15,000": of the same soldiers, but not yet.
  if (before.frame.measure === null && isToCome(units, frame)) same.status = 'planned';
  const own = counts[0];
  if (own === undefined) return [same];
  const { event: _clash, period, ...rest } = own;
  const daily = same.figure.endsWith('-daily');
  if (frame.total) return [rest];
  if (frame.listed && (daily || (same.period !== undefined && period === undefined)))
    return [{ ...same, place: rest.place ?? same.place }];
  // "1,219 a day, down from 1,570 in December": no month has so few beside such a day.
  const rate = daily && size(frame) < FEW_DAYS * size(before.frame);
  if (rate || (daily && period === undefined) || (rest.place === null && before.frame.measure === null))
    return [{ ...same, place: rest.place ?? same.place }];
  // "In April they had spoken of 600": a total of that month, as the one before it is of its own.
  const dashed = isDash(units[frame.quantity.from - 1]);
  const alone = anyIn(units, frame.clause.from, frame.quantity.from, 'alone');
  const overTime = daily || dashed || alone || same.period !== undefined || partOfThem(units, frame, before);
  return [{ ...rest, ...(overTime && period !== undefined ? { period } : {}), ...(event ? { event } : {}) }];
}

/** The losses of a week or a month are more than those of so many days. */
const FEW_DAYS = 4;

/** Sentences over which a number is told once more. */
const TOLD_AGAIN = 4;

/**
 * "Over December they took out 33,000. … “The enemy has lost 33,000”": the very number of the count before, which had a time,
 * is of that time, where nothing says that it is of all of them.
 */
export function overSameTime(
  counts: readonly Count[],
  frame: Frame,
  party: Party | null,
  { recent, age }: Pick<Memory, 'recent' | 'age'>,
  isTotal: boolean,
): Count[] {
  if (age > TOLD_AGAIN || isTotal || frame.measure === null) return [...counts];
  return counts.map((count) => {
    if (count.period !== undefined || count.figure.endsWith('-daily')) return count;
    const before = recent.find(
      (other) =>
        other.party === party &&
        other.frame.quantity.low === frame.quantity.low &&
        other.frame.quantity.high === frame.quantity.high &&
        (other.count.period !== undefined
          ? other.count.figure === count.figure
          : other.count.figure === `${count.figure}-daily`),
    );
    if (!before) return count;
    const { period, figure } = before.count;
    const { event: _clash, ...again } = count;
    return { ...again, figure, ...(period === undefined ? {} : { period }) };
  });
}
