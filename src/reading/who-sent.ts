/**
 * Whose soldiers or workers a count is of by who sent them, where that is not who acts in the clause. Knows of no losses but
 * those of "soldiers sent by".
 */
import { WHOLE_ARMY } from './scale.ts';
import { actorBefore, anyIn, has, hasAny, type Party, partyFrom, partyOf } from './sentence.ts';
import type { Asked } from './whose.ts';

/** "will help Russia's rebuilding, sending builders": a genitive sends nobody. */
export function senderOfWorkers({ frame, units, actor }: Asked): Party | null {
  if (frame.noun !== 'worker' || actor?.party !== 'russia' || !has(units[actor.at], 'genitive')) return null;
  return actorBefore(units, actor.at)?.party === 'dprk' ? 'dprk' : null;
}

/** "Nordkorea hat Russland 12.000 Soldaten geschickt": to whom stands nearer than who. */
export function giverOfTwo({ frame, units, actor }: Asked): Party | null {
  if (frame.movement !== 'send' || actor?.party !== 'russia') return null;
  if (!hasAny(units[actor.at - 1], ['verb', 'send'])) return null;
  return actorBefore(units, actor.at)?.party === 'dprk' ? 'dprk' : null;
}

/** "From the DPRK about a thousand sappers set off for Russia" */
export function cameFrom({ frame, units, actor }: Asked): Party | null {
  if (frame.measure !== null || (frame.movement !== 'send' && frame.movement !== 'arrive')) return null;
  // "1,000 troops have left North Korea for Kursk"
  if (
    frame.predicateAt !== null &&
    frame.predicateAt >= frame.to &&
    partyOf(units[frame.predicateAt]) === 'dprk'
  )
    return 'dprk';
  for (let k = frame.from - 1; k > frame.clause.from && k > (actor?.at ?? -1); k--)
    if (partyOf(units[k]) === 'dprk' && has(units[k - 1], 'from')) return 'dprk';
  return null;
}

/** "3,000 soldiers sent by Pyongyang have been killed" */
export function senderAfter({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 5); k++) {
    if (!has(units[k - 2], 'send') || !has(units[k - 1], 'notPlace')) continue;
    const sender = partyFrom(units, k);
    if (sender && sender !== 'otherParty') return sender;
  }
  return null;
}

/** "14,000 soldiers, whom Pyongyang has sent to its allies" */
export function whomTheNorthSent({ frame, units }: Asked): Party | null {
  const { measure, to } = frame;
  if (measure !== null || units[to]?.text !== ',' || !has(units[to + 1], 'relative')) return null;
  for (let k = to + 2; k <= to + 5; k++)
    if (partyOf(units[k]) === 'dprk' && anyIn(units, k + 1, k + 4, 'send')) return 'dprk';
  return null;
}

/** "5.000 ouvriers de l'armée nord-coréenne"; "with 1.3 million conscripts, North Korea's army is" */
export function northBehind({ frame, units }: Asked): Party | null {
  if (frame.measure !== null) return null;
  const { to, clause, noun } = frame;
  const whole = noun === 'worker' ? to + 4 : (frame.quantity.low ?? 0) >= WHOLE_ARMY ? units.length : 0;
  for (let k = to; k < Math.min(units.length, whole); k++)
    if (partyOf(units[k]) === 'dprk' && (has(units[k], 'army') || hasAny(units[k - 1], ['army', 'soldier'])))
      return 'dprk';
  for (let k = to; k < Math.min(clause.to, to + 14); k++)
    if (hasAny(units[k - 1], ['notPlace', 'send', 'arrive']) && partyOf(units[k]) === 'dprk') return 'dprk';
  return null;
}
