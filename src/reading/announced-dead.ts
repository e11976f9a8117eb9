/**
 * "The ministry reported losses only once, announcing the death of 1,351": the dead that a side's own organ tells of, where
 * nobody's are named. The enemy's it would name. Says only that a count is such; whose organ it is, the caller knows.
 */
import type { Frame } from './frames.ts';
import { BARE_COUNT, OF_THE_WAR, sizeOf } from './scale.ts';
import { anyIn, has, hasAny, type Sentence } from './sentence.ts';

/** Words from the dead to who they were. */
const CIVILIAN_REACH = 4;

export function announcesDead({ units }: Sentence, frame: Frame): boolean {
  const { measure, noun, predicateAt, quantity, movement, active } = frame;
  if (measure !== 'killed' || movement !== null || predicateAt === null) return false;
  if (noun !== null && noun !== 'people' && noun !== 'soldier') return false;
  // "43,000 soldiers have been killed": nobody's, and by nobody.
  const ofSoldiers =
    noun === 'soldier' && !active && predicateAt >= quantity.to && sizeOf(quantity) >= OF_THE_WAR;
  const nominal = has(units[predicateAt], 'nominal') && predicateAt < quantity.from;
  // Fewer are of a crash or a blast.
  if (!(nominal || ofSoldiers) || sizeOf(quantity) < BARE_COUNT) return false;
  if (anyIn(units, frame.from, frame.to + CIVILIAN_REACH, 'civilian')) return false;
  const others = units.some((u) => hasAny(u, ['dprk', 'otherParty', 'otherWar', 'event']));
  return !others && units.some((u) => hasAny(u, ['soldier', 'inUkraine']));
}
