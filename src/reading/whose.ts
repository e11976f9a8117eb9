/**
 * Whose soldiers or losses a number counts where no name stands with it: the side, the owner, who suffered or who acts in
 * the rest of the sentence. One question after the other, the surest first; null wherever none of them knows.
 */
import { payerBefore, payerBehind } from './cost-in-lives.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { tellsLoss } from './measures.ts';
import { lossesNamedBefore, ofItsLosses, ownerBehind, ownersOwn } from './owner-of-losses.ts';
import type { ReadQuantity } from './quantities.ts';
import {
  actorBefore,
  has,
  hasAny,
  isBarrier,
  isPlain,
  isRelative,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import {
  bothAfter,
  fellFor,
  fightingIn,
  forSideBefore,
  forTheirTroops,
  inArmyBefore,
  inArmyOf,
  inRanksOf,
  lossFor,
  ofBothTogether,
  onSideAfter,
  onSideBefore,
  peopleBefore,
  sideBefore,
  sideFirst,
  sidesOfTheWar,
} from './side-named.ts';
import {
  amongWhom,
  ownerBeforeRelative,
  subjectAfter,
  subjectInside,
  subjectOfFronted,
  subjectOfLastVerb,
  subjectOfWith,
  suffererAfter,
} from './subject-of-loss.ts';
import {
  cameFrom,
  giverOfTwo,
  northBehind,
  senderAfter,
  senderOfWorkers,
  whomTheNorthSent,
} from './who-sent.ts';

export interface Asked {
  frame: Frame;
  units: readonly Unit[];
  quantities: readonly ReadQuantity[];
  /** Who acts before the number, if anybody. */
  actor: { party: Party; at: number } | null;
}

/** The subject of "killed 300" is who killed: of an army that is named, the enemy lost them. */
function enemyOfActor({ frame, units, actor }: Asked): Party | null {
  const machines = frame.noun === 'tank' || frame.noun === 'armour';
  if (!actor || !(machines || frame.noun === 'soldier')) return null;
  const army =
    hasAny(units[actor.at], ['force', 'soldier']) ||
    has(units[actor.at + 1], 'soldier') ||
    (has(units[actor.at - 1], 'of') && has(units[actor.at - 2], 'soldier'));
  // "struck a Ukrainian military training base, killing 12 soldiers": an army's thing, and no army.
  const thing = has(units[actor.at + 1], 'train') ? actor.at + 2 : actor.at + 1;
  if (!army || (has(units[actor.at], 'demonym') && isPlain(units[thing]))) return null;
  return actor.party === 'ukraine' ? 'russia' : actor.party === 'russia' ? 'ukraine' : null;
}

/** "Russia's troops inflicted over 1,500 casualties": who acts did not suffer them. */
const inflicts = ({ frame: { measure, quantity }, units }: Asked): boolean =>
  measure !== null && [1, 2].some((back) => inflictsAt(units[quantity.from - back]));

const inflictsAt = (unit: Unit | undefined): boolean => has(unit, 'active') && has(unit, 'costs');

/** "43,000 killed and 370,000 wounded Ukrainian soldiers": whose the next count's noun is, where both share it. */
function sharedWithNext({ frame, units }: Asked, { quantities }: Sentence): Party | null {
  if (frame.measure === null || !has(units[frame.to], 'and')) return null;
  const next = quantities[quantities.indexOf(frame.quantity) + 1];
  if (!next || next.from > frame.to + 1) return null;
  for (let k = next.to; k < next.to + 3; k++)
    if (partyOf(units[k]) !== null && has(units[k + 1], 'soldier')) return partyOf(units[k]);
  return null;
}

/** "1,939 tanks and 4,254 armoured vehicles of the Russian army": whose the last machines of a list are, all of them are. */
function ownerOfList({ frame: { noun, measure, to }, units }: Asked): Party | null {
  if ((noun !== 'tank' && noun !== 'armour') || measure === null) return null;
  if (units[to]?.text !== ',' && !has(units[to], 'and')) return null;
  for (let k = to + 1; k < to + LONGEST_LIST; k++) {
    const unit = units[k];
    if (!unit || isBarrier(unit) || isRelative(unit) || has(unit, 'verb') || tellsLoss(unit)) return null;
    const party = partyOf(unit);
    if (party) return hasAny(units[k - 1], ['of', 'tank', 'armour']) || has(unit, 'genitive') ? party : null;
  }
  return null;
}
/** Units of a list of machines up to whose they are. */
const LONGEST_LIST = 24;

/** What is asked in turn: what says whose they are, then who acts, then what only suggests it. */
const QUESTIONS: readonly ((asked: Asked) => Party | null)[] = [
  ofBothTogether,
  fellFor,
  fightingIn,
  amongWhom,
  ownerBeforeRelative,
  ofItsLosses,
  ({ frame, units }) =>
    frame.measure !== null
      ? (payerBefore(units, frame.from, frame.to) ?? payerBehind(units, frame.quantity.from, frame.to))
      : null,
  suffererAfter,
  lossFor,
  sideBefore,
  onSideBefore,
  onSideAfter,
  inArmyBefore,
  senderOfWorkers,
  giverOfTwo,
  cameFrom,
  subjectInside,
  (asked) => (inflicts(asked) ? enemyOfActor(asked) : (asked.actor?.party ?? null)),
  subjectOfLastVerb,
  peopleBefore,
  forSideBefore,
  ({ frame, units }) => (frame.measure !== null ? sideFirst(units) : null),
  subjectOfFronted,
  forTheirTroops,
  subjectOfWith,
  ownersOwn,
  bothAfter,
  subjectAfter,
  senderAfter,
  inRanksOf,
  inArmyOf,
  whomTheNorthSent,
  northBehind,
  ownerBehind,
  lossesNamedBefore,
  sidesOfTheWar,
];

/** The party a frame is about when none stands with the number. */
export function partyElsewhere(frame: Frame, sentence: Sentence): Party | null {
  const { units, quantities } = sentence;
  const asked: Asked = { frame, units, quantities, actor: actorBefore(units, frame.from) };
  const listed = ownerOfList(asked);
  if (listed) return listed;
  if (frame.active) return enemyOfActor(asked);
  const shared = sharedWithNext(asked, sentence);
  if (shared) return shared;
  for (const asks of QUESTIONS) {
    const party = asks(asked);
    if (party) return party;
  }
  return null;
}
