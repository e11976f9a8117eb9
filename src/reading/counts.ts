/**
 * What every count has, and the counts of supplies: from a frame to a tracked figure, in what status, with which marks.
 * Null wherever the words could as well mean something we do not track: no note is better than a wrong one. Losses and
 * troops have files of their own.
 */

import type { FigureId, Marks, PlaceId, Status } from '../types.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { wholeAfter } from './out-of-whole.ts';
import { periodOf } from './periods.ts';
import { size } from './scale.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { isPresent } from './troops.ts';

export interface Count extends Marks {
  figure: FigureId;
  status: Status;
  place: PlaceId | null;
  unit: string | null;
}

/** What the sentence's neighbours say: whose losses or troops the passage is about. */
export interface Surroundings {
  /** Places in containment order decide Kursk and Donbas. */
  contains(outer: PlaceId, inner: PlaceId): boolean;
  /** The passage speaks of Russia's war: earlier sentences or the headline do. */
  ourWar: boolean;
  /** The page is of the time when North Korea's soldiers fought in this war and in no other. */
  since2024: boolean;
  /** The page's year. */
  year: string | null;
  /** The page is of the time when North Korea armed Russia. */
  since2023: boolean;
  /** The sentence before told of an army's losses. */
  losses: boolean;
  /** A line under a heading of one day's losses. */
  ofDay: boolean;
  /** Whose losses or troops the claim just before was about. */
  coherent: Party | null;
  /** The claim just before was of arms from North Korea. */
  supplied: boolean;
  /** What "in the area" stands for. */
  thatArea: PlaceId | null;
  /** Where those are of whom the number is a part: "60,000 are in Kursk, 12,000 of them …". */
  ofThemAt: PlaceId | null;
  /** The passage is about the Soviet Union in the Second World War. */
  pastWar: boolean;
  /** The Soviet war the sentence before told of, where this one names no other. */
  history: 'afghanistan' | 'chechnya' | null;
}

/** So many shells behind a count of what was delivered are what was delivered. */
const LEAST_FREIGHT = 100_000;

/**
 * "There are not 10,000", "has not sent 10,000", "10,000 are not in Kursk", "claims that 10,000 … are untrue": nobody's count.
 * Soldiers who have not fought are counted all the same.
 */
export function isDenied(units: readonly Unit[], frame: Frame): boolean {
  const { from, to } = frame.clause;
  if (anyIn(units, from, to, 'deny') && !saidAnew(units, frame)) return true;
  // Where verbs end the clause, what stands negated before the number is of another.
  const verbFinal = frame.planned !== null;
  for (
    let k = frame.quantity.numberFrom - 1;
    !verbFinal && k >= Math.max(from, frame.from - 4) && units[k]?.text !== ',';
    k--
  )
    if (has(units[k], 'not') && !units[k]?.entry.hedge) return true;
  const at = frame.predicateAt;
  if (at === null) {
    // "10,000 soldiers are not in Kursk"
    return anyIn(units, frame.to, Math.min(to, frame.to + 3), 'not');
  }
  if (frame.movement === 'fight' || frame.movement === 'train') return false;
  return at >= frame.to ? anyIn(units, frame.to, at, 'not') : anyIn(units, Math.max(from, at - 3), at, 'not');
}

/** "denies it and says that 10,000 …": what is said behind the denial is not denied. */
function saidAnew(units: readonly Unit[], { clause, quantity }: Frame): boolean {
  for (let k = quantity.from - 1; k > clause.from; k--) {
    if (has(units[k], 'deny')) return false;
    if (has(units[k], 'speech') && has(units[k - 1], 'and') && has(units[k + 1], 'relative')) return true;
  }
  return false;
}

/** "on each side" stands with the number, not somewhere in the clause. */
export const nearEach = (units: readonly Unit[], frame: Frame): boolean =>
  anyIn(units, frame.from - 4, frame.to + 5, 'each');

/** The claim is of things to come: a cue before the verb that carries the number, or right after the noun. */
export function isPlanned(units: readonly Unit[], frame: Frame): boolean {
  if (frame.planned !== null) return frame.planned;
  // "They will join the 11,000 already sent": the plan is others'.
  if (
    frame.predicateAt !== null &&
    frame.predicateAt >= frame.to &&
    has(units[frame.predicateAt - 1], 'done')
  )
    return false;
  if (sentBefore(units, frame)) return false;
  const until =
    frame.predicateAt !== null && frame.predicateAt >= frame.to ? frame.predicateAt + 1 : frame.to;
  for (let k = frame.to; k < Math.min(units.length, Math.max(until, frame.to + 3)); k++) {
    const unit = units[k] as Unit;
    // "volunteers, who are ready to fight": of the fight the plan is.
    const who = k === frame.to && frame.movement === 'fight' && has(units[k + 1], 'relative');
    if (isBarrier(unit) || (unit.text === ',' && !who)) break;
    // "are there and will soon fight": the second verb plans, the first does not.
    if (has(unit, 'and') && hasAny(units[k + 1], ['verb', 'future', 'plan'])) break;
    // "sent thousands to reinforce them": a purpose of what is done.
    if (
      hasAny(unit, ['send', 'arrive', 'fight']) &&
      frame.predicateAt !== null &&
      frame.predicateAt < frame.from
    )
      break;
    if (has(unit, 'plan') && !isPresent(units, k)) return true;
  }
  let verb = -1;
  const ownVerb = frame.predicateAt !== null && frame.predicateAt >= frame.to;
  let reach = 14;
  let head = frame.from - 1;
  while (has(units[head], 'determiner')) head--;
  // "would triple the number after 14,000 were sent": a clause of what has been.
  if (ownVerb && has(units[head], 'preposition') && has(units[frame.to], 'verb')) reach = 0;
  for (let k = frame.from - 1; k >= Math.max(frame.clause.from, frame.from - reach); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'number') break;
    // "has decided to send 12,000, of whom 1,500 are already there": with a verb of its own the part is no plan.
    if (ownVerb && (unit.text === ';' || hasAny(unit, ['including', 'whom']))) break;
    if (verb < 0 && has(unit, 'send')) {
      verb = k;
      // "intends to triple the number of its men at the front and send": the verb goes on with the plan before it.
      if (has(units[k - 1], 'and') || units[k - 1]?.text === ',') reach = LONGEST_PLAN;
    }
    if (hasAny(unit, ['plan', 'seek']) && !isPresent(units, k) && !isCompared(units, k, frame.from)) {
      // "said it would": the cue governs; "has sent, and plans": a past verb after it does not.
      // "will have sent": the perfect is of what is to come.
      return !(verb > k && has(units[verb - 1], 'perfect')) || verb === k + 2;
    }
    // "is set to triple their number, sending 25,000": the participle is of the plan.
    if (unit.text === ',' && verb > k + 1) break;
  }
  for (let k = frame.to; k < Math.min(frame.clause.to, frame.to + 16); k++) {
    const unit = units[k] as Unit;
    if (unit.text === ',' || unit.kind === 'number') break;
    if (has(unit, 'and') && hasAny(units[k + 1], ['verb', 'future', 'relative', 'pronoun'])) break;
    if (has(unit, 'soon')) return true;
  }
  return false;
}

/** "would be higher than the estimate of 12,000": what it is held beside is no plan. */
const isCompared = (units: readonly Unit[], cue: number, from: number): boolean =>
  units.slice(cue, from).some((unit, k) => unit.entry.hedge && has(units[cue + k + 1], 'determiner'));

/** "They will join the 11,000 soldiers sent in November": those were sent, whatever the others will do. */
function sentBefore(units: readonly Unit[], frame: Frame): boolean {
  const at = frame.predicateAt;
  if (at === null || at < frame.quantity.to || at > frame.to + 1) return false;
  if (!has(units[at], 'send') || has(units[at], 'plan') || has(units[at - 1], 'verb')) return false;
  return (
    has(units[frame.from - 1], 'determiner') ||
    anyIn(units, frame.quantity.from, frame.quantity.numberFrom, 'determiner')
  );
}

/** Words from the verb of a plan to the number of its second verb. */
const LONGEST_PLAN = 24;

/** "러시아가 포탄 100만 발을 생산하고, 북한이 …": the verb that ends its clause supplies nothing. */
function endsUnsupplied({ units, nounFirst }: Sentence, { quantity }: Frame): boolean {
  if (!nounFirst) return false;
  const comma = units.findIndex(({ text }, k) => k >= quantity.to && text === ',');
  return comma >= 0 && !anyIn(units, quantity.to, comma, 'supply');
}

/** "North Korea has received 9,000 containers of aid": the other way. The last verb of supplying before the number says it. */
function receives(units: readonly Unit[], actor: ReturnType<typeof actorBefore>, from: number): boolean {
  if (actor?.party !== 'dprk' || has(units[actor.at], 'demonym')) return false;
  for (let k = from - 1; k > actor.at; k--)
    if (hasAny(units[k], ['supply', 'send', 'receive'])) return has(units[k], 'receive');
  return false;
}

/** "hat von Russland 9.000 Container erhalten" */
const isFromRussia = (units: readonly Unit[]): boolean =>
  units.some(
    (unit, k) =>
      partyOf(unit) === 'russia' && has(units[has(units[k - 1], 'determiner') ? k - 2 : k - 1], 'from'),
  );

/** Shells, missiles, containers from North Korea to Russia. */
export function supplyCounts(
  sentence: Sentence,
  frame: Frame,
  party: Party | null,
  around: Surroundings,
): Count[] {
  const { units } = sentence;
  const { noun } = frame;
  if (noun !== 'shell' && noun !== 'missile' && noun !== 'container') return [];
  // "7 out of the 40 missiles that the North supplied failed": of the part something else is told.
  if (!sentence.nounFirst && wholeAfter(sentence, frame.quantity)) return [];
  // "러시아가 북한에 보낸": the other way.
  const north = units.some((u) => partyOf(u) === 'dprk');
  // "2만여 개 컨테이너로 추산된다": of those just counted, where the North is not named as who is given them.
  const goesOn = sentence.nounFirst && around.supplied && around.coherent === 'dprk' && !north;
  const fromNorth =
    ((party === 'dprk' || around.coherent === 'dprk') && !sentence.nounFirst) ||
    goesOn ||
    units.some((u) => partyOf(u) === 'dprk' && !has(u, 'goal'));
  const toRussia =
    units.some((u) => partyOf(u) === 'russia') ||
    around.ourWar ||
    (around.since2023 && size(frame) >= 10_000);
  // "The freight may have held six million shells": of what was counted just before, whoever that named.
  const actor = actorBefore(units, frame.from);
  const freight =
    around.supplied &&
    noun === 'shell' &&
    size(frame) >= LEAST_FREIGHT &&
    frame.party === null &&
    // "Russian factories can make 4.5 million a year": another's shells.
    (actor === null || actor.party === 'dprk');
  const named = units.some((u, k) => partyOf(u) === 'dprk' && has(units[k - 1], 'from'));
  // "Aus Nordkorea kamen sechs Millionen Granaten"
  const came = named && frame.movement === 'arrive';
  const told = came || (goesOn && noun === 'container') || units.some((u) => has(u, 'supply'));
  // "… has sent a million shells. 10,000 containers from North Korea may hold more": spoken of just before.
  const supplied = freight || (named && around.supplied) || (fromNorth && told);
  if (!toRussia || !supplied) return [];
  // "Seoul has identified 10,000 containers that were shipped to Russia": who found them, where they were told of before.
  const found =
    around.coherent === 'dprk' &&
    noun === 'container' &&
    (actor === null || units[actor.at]?.entry.origin !== null);
  if ((party === 'otherParty' || party === 'ukraine') && !named && !found) return [];
  if (party === 'russia' && !freight && (!actor || endsUnsupplied(sentence, frame))) return [];
  if (mayHold(units, 'receive') && (receives(units, actor, frame.from) || isFromRussia(units))) return [];
  if (frame.quantity.hedge !== 'vague' && size(frame) < (noun === 'shell' ? 1_000 : 5)) return [];
  const figure = noun === 'shell' ? 'dprk-shells' : noun === 'missile' ? 'dprk-missiles' : 'dprk-containers';
  const period = periodOf(sentence, frame);
  return [
    {
      figure,
      status:
        isPlanned(units, frame) && !anyIn(units, frame.clause.from, frame.from, 'modal')
          ? 'planned'
          : 'total',
      place: null,
      unit: null,
      ...(period ? { period } : {}),
      ...(frame.more ? { increment: true as const } : {}),
    },
  ];
}
