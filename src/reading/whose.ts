/**
 * Whose soldiers or losses a number counts where no name stands with it: the side, the owner, who suffered or who acts in
 * the rest of the sentence. One question after the other, the surest first; null wherever none of them knows.
 */
import { payerBefore } from './cost-in-lives.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { tellsLoss } from './measures.ts';
import { linkedBy } from './noun-phrase.ts';
import { sideOf } from './own-side.ts';
import type { ReadQuantity } from './quantities.ts';
import { size, WHOLE_ARMY, WHOLE_FORCE } from './scale.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  isLocative,
  mayHold,
  namesTheWar,
  type Party,
  partyOf,
  type Sentence,
  speaks,
} from './sentence.ts';

/** "une perte de 1200 hommes pour la Russie" */
function lossFor(frame: Frame, units: readonly Unit[]): Party | null {
  if (frame.measure !== 'lost' || frame.predicateAt === null || !has(units[frame.predicateAt], 'nominal'))
    return null;
  if (!has(units[frame.to], 'for')) return null;
  return (
    partyOf(units[frame.to + 1]) ??
    (has(units[frame.to + 1], 'determiner') ? partyOf(units[frame.to + 2]) : null)
  );
}

/** Words from the people to the count of their dead. */
const LONGEST_SCENE = 9;

/** "20.000 bajas registradas por las fuerzas armadas de Rusia": who had the losses, said behind them. */
function suffererAfter(frame: Frame, units: readonly Unit[]): Party | null {
  const at = frame.predicateAt;
  if (at === null || at < frame.quantity.to || !has(units[at], 'nominal')) return null;
  for (let k = at + 1; k <= at + 2; k++) {
    if (!has(units[k], 'link') || !has(units[k + 1], 'notPlace')) continue;
    for (let j = k + 2; j <= k + 5; j++) {
      const party = partyOf(units[j]);
      if (party) return party;
    }
  }
  return null;
}

/** "to Ukraine's 500,000", "275,000 for Russia": whose a bare number is, said beside it. */
export function besideNumber(units: readonly Unit[], quantity: ReadQuantity): Party | null {
  if (units[quantity.from - 1]?.text === "'s") {
    const owner = partyOf(units[quantity.from - 2]);
    if (owner) return owner;
  }
  return has(units[quantity.to], 'forSide') ? partyOf(units[quantity.to + 1]) : null;
}

/** "soldiers from the DPRK, who lost 4,000": whoever "who" stands for, where nobody else acts after it. */
export function relativeSubject(units: readonly Unit[], from: number): Party | null {
  for (let k = from - 1; k > Math.max(0, from - 8); k--) {
    if (partyOf(units[k]) || isBarrier(units[k] as Unit)) return null;
    if (units[k]?.text === ',') return null;
    if (!has(units[k], 'relative') || has(units[k], 'determiner')) continue;
    if (units[k - 1]?.text !== ',' || !hasAny(units[k + 1], ['suffer', 'perfect', 'verb'])) return null;
    return partyOf(units[k - 2]) ?? partyOf(units[k - 3]);
  }
  return null;
}

/** "50,000 troops Moscow has deployed": who sent them, named with the verb right behind them. */
export function senderBehind(units: readonly Unit[], to: number): Party | null {
  const party = partyOf(units[to]);
  if (party === null || has(units[to], 'demonym')) return null;
  return hasAny(units[to + 1], ['perfect', 'send']) && anyIn(units, to + 1, to + 4, 'send') ? party : null;
}

/** Words from "whose" to the number, an aside among them. */
const LONGEST_WHOSE = 24;

/** "Ukraine, whose military, now on the offensive, has suffered 70,000 dead": whose army it is, where nobody else is named after it. */
export function ownerByWhose(units: readonly Unit[], from: number): Party | null {
  if (!mayHold(units, 'whose')) return null;
  for (let k = from - 1; k > Math.max(0, from - LONGEST_WHOSE); k--) {
    if (has(units[k], 'whose')) return partyOf(units[k - 1]?.text === ',' ? units[k - 2] : units[k - 1]);
    if (partyOf(units[k]) || isBarrier(units[k] as Unit)) return null;
  }
  return null;
}

/** "auf der Seite Russlands 20.000": whose side, said before the number. Soldiers of a third country fight there too. */
function sideBefore(frame: Frame, units: readonly Unit[]): Party | null {
  if (frame.measure === null || anyIn(units, 0, units.length, 'dprk')) return null;
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - 6); k--) {
    // "auf ukrainischer Seite 15.000, auf russischer bis zu 20.000": the word is said once.
    if (
      k === frame.from - 1 &&
      partyOf(units[k]) &&
      has(units[k - 1], 'locative') &&
      anyIn(units, 0, k, 'side')
    )
      return partyOf(units[k]);
    if (!has(units[k], 'side')) continue;
    for (let j = k; j < Math.min(frame.from, k + 4); j++) {
      const party = partyOf(units[j]);
      if (party) return party;
    }
  }
  return null;
}

/** "Moscow's claims that 6,000 of its troops", "Wagner's head said 20,000 of his men": who was named last, speaking or not. */
function ownerBefore(units: readonly Unit[], from: number): Party | null {
  for (let k = from - 1; k >= 0; k--) {
    const party = partyOf(units[k]);
    // "Russia stole Ukrainian children, its losses": whose children they are owns nothing else.
    if (has(units[k], 'demonym') && has(units[k + 1], 'civilian')) continue;
    if (party && (units[k + 1]?.text === "'s" || !isLocative(units, k))) return party;
  }
  return null;
}

/** "Russia's economy suffers, …, its casualties exceed 1.1 million": its own. */
function ofItsLosses({ frame, units }: Asked): Party | null {
  const at = frame.predicateAt;
  if (at === null || at < 1 || at >= frame.quantity.from) return null;
  return has(units[at], 'nominal') && has(units[at - 1], 'pronoun') ? ownerBefore(units, at - 1) : null;
}

/** "the combined toll for both sides could reach", "the total combined casualties": the war's. */
function isCombined(units: readonly Unit[], frame: Frame): boolean {
  // From the number on: "les pertes combinées atteindraient" is one phrase with it.
  for (let k = frame.quantity.from - 1; k >= Math.max(frame.clause.from, frame.from - 9); k--) {
    if (k < frame.from && has(units[k], 'both')) return true;
    if (has(units[k], 'sum') && frame.from - k <= 3 && frame.measure !== 'captured') return true;
    if (units[k]?.text === ',' || partyOf(units[k]) !== null || units[k]?.kind === 'number') return false;
  }
  return false;
}

interface Asked {
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
  if (!army) return null;
  return actor.party === 'ukraine' ? 'russia' : actor.party === 'russia' ? 'ukraine' : null;
}

/** "on the side of Ukraine's forces 50,000 died": whose they were, said before the number. */
function onSideBefore({ frame, units, actor }: Asked): Party | null {
  if (!frame.measure) return null;
  for (let k = frame.from - 1; k > frame.clause.from && k > (actor?.at ?? -1); k--)
    if (partyOf(units[k]) !== null && has(units[k - 1], 'side')) return partyOf(units[k]);
  return null;
}

/** "500,000 to 600,000 on the Ukrainian side": said behind the number, it outdoes whoever acted before. */
function onSideAfter({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 6); k++) {
    if (units[k]?.kind === 'number' || isBarrier(units[k] as Unit) || units[k]?.text === ',') return null;
    const owner = has(units[k], 'side') ? partyOf(units[k - 1]) : null;
    if (owner) return owner;
  }
  return null;
}

/** "will help Russia's rebuilding, sending builders": a genitive sends nobody. */
function senderOfWorkers({ frame, units, actor }: Asked): Party | null {
  if (frame.noun !== 'worker' || actor?.party !== 'russia' || !has(units[actor.at], 'genitive')) return null;
  return actorBefore(units, actor.at)?.party === 'dprk' ? 'dprk' : null;
}

/** "Nordkorea hat Russland 12.000 Soldaten geschickt": to whom stands nearer than who. */
function giverOfTwo({ frame, units, actor }: Asked): Party | null {
  if (frame.movement !== 'send' || actor?.party !== 'russia') return null;
  if (!hasAny(units[actor.at - 1], ['verb', 'send'])) return null;
  return actorBefore(units, actor.at)?.party === 'dprk' ? 'dprk' : null;
}

/** "From the DPRK about a thousand sappers set off for Russia" */
function cameFrom({ frame, units, actor }: Asked): Party | null {
  if (frame.measure !== null || (frame.movement !== 'send' && frame.movement !== 'arrive')) return null;
  for (let k = frame.from - 1; k > frame.clause.from && k > (actor?.at ?? -1); k--)
    if (partyOf(units[k]) === 'dprk' && has(units[k - 1], 'from')) return 'dprk';
  return null;
}

/** "100.000 Soldaten soll Russland verloren haben": the subject stands before the verb that ends the clause. */
function subjectOfLastVerb({ frame, units }: Asked): Party | null {
  if (frame.predicateAt === null || !has(units[frame.predicateAt], 'suffer')) return null;
  for (let k = frame.to; k < frame.predicateAt; k++) {
    const subject = partyOf(units[k]);
    if (subject && !isLocative(units, k) && has(units[k - 1], 'verb')) return subject;
  }
  return null;
}

/** "bei den ukrainischen Streitkräften 45.100 Tote", "les estimations pour l'Ukraine s'élevaient à 70.000 morts" */
function peopleBefore({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - LONGEST_SCENE); k--) {
    if (units[k]?.text === ',' || isBarrier(units[k] as Unit)) return null;
    const people = partyOf(units[k]);
    if (people === null || people === 'otherParty') continue;
    const before = linkedBy(units, k);
    if (has(units[before], 'ofPeople') && hasAny(units[k], ['natives', 'soldier', 'force'])) return people;
    const told = hasAny(units[before], ['for', 'forSide']);
    return told && hasAny(units[before - 1], ['estimate', 'numberOf', 'nominal']) ? people : null;
  }
  return null;
}

/** "the deadliest month for Russia, with 45,680 casualties": for whom, right before the comma. */
function forSideBefore({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !mayHold(units, 'forSide')) return null;
  let comma = frame.from - 1;
  while (comma > frame.from - 4 && units[comma]?.text !== ',') comma--;
  const party = units[comma]?.text === ',' ? partyOf(units[comma - 1]) : null;
  return party !== null && hasAny(units[linkedBy(units, comma - 1)], ['forSide', 'for']) ? party : null;
}

/** "For Ukraine, the report puts the dead at 140,000", "Für Russland nannte er …": of whom the sentence is to tell. */
export function sideFirst(units: readonly Unit[]): Party | null {
  if (!hasAny(units[0], ['forSide', 'for'])) return null;
  const at = has(units[1], 'determiner') ? 2 : 1;
  const party = partyOf(units[at]);
  return party === 'russia' || party === 'ukraine' ? party : null;
}

/** "Im September verlor Russland etwa 29.000 Soldaten": the subject between the verb and the number. */
function subjectInside({ frame, units }: Asked): Party | null {
  const { predicateAt: verb, quantity } = frame;
  if (verb === null || verb >= quantity.from || !has(units[verb], 'suffer') || has(units[verb], 'nominal'))
    return null;
  for (let k = verb + 1; k < quantity.from && units[k]?.text !== ','; k++) {
    const party = partyOf(units[k]);
    if (party !== null && !isLocative(units, k)) return party;
  }
  return null;
}

/** "43,000 killed and 370,000 wounded Ukrainian soldiers": whose the next count's noun is, where both share it. */
function sharedWithNext({ frame, units }: Asked, { quantities }: Sentence): Party | null {
  if (frame.measure === null || !has(units[frame.to], 'and')) return null;
  const next = quantities[quantities.indexOf(frame.quantity) + 1];
  if (!next || next.from > frame.to + 1) return null;
  for (let k = next.to; k < next.to + 3; k++)
    if (partyOf(units[k]) !== null && has(units[k + 1], 'soldier')) return partyOf(units[k]);
  return null;
}

/** "At a rate of around 1,000 casualties per day, Moscow can": a phrase without a verb stands before its subject. */
function subjectOfFronted({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !hasAny(units[0], ['preposition', 'including', 'locative'])) return null;
  let comma = frame.to;
  while (comma < Math.min(units.length, frame.to + LONGEST_FRONTED) && units[comma]?.text !== ',') comma++;
  if (units[comma]?.text !== ',') return null;
  for (let k = 0; k < comma; k++)
    if (hasAny(units[k], ['verb', 'suffer']) || partyOf(units[k]) !== null) return null;
  const at = has(units[comma + 1], 'determiner') ? comma + 2 : comma + 1;
  const subject = partyOf(units[at]);
  return subject === 'otherParty' || speaks(units, at) ? null : subject;
}
/** Words from the loss to the comma that ends its phrase. */
const LONGEST_FRONTED = 6;

/** "the worst month for Putin's troops, with 1,500 dead a day": whose month it was. */
function forTheirTroops({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.from - 1; k > Math.max(frame.clause.from, frame.from - LONGEST_SCENE); k--) {
    const party = partyOf(units[k]);
    if (!party) continue;
    const troops = units[units[k + 1]?.text === "'s" ? k + 2 : k + 1];
    return hasAny(troops, ['soldier', 'army']) && has(units[k - 1], 'forSide') ? party : null;
  }
  return null;
}

/** "With 1.2 million soldiers the KPA …": the subject follows. */
function subjectOfWith({ frame, units }: Asked): Party | null {
  if (frame.quantity.from !== 1 || !has(units[0], 'including')) return null;
  for (let k = frame.to; k < Math.min(units.length, frame.to + 4); k++)
    if (partyOf(units[k])) return partyOf(units[k]);
  return null;
}

/** "Moscow put its losses at", "killed in their own ranks": who speaks speaks of its own. */
function ownersOwn({ frame, units }: Asked): Party | null {
  const owner = frame.pronoun ? ownerBefore(units, frame.from) : null;
  if (owner) return owner;
  const ownRanks = units.slice(frame.to, frame.to + 5).some((u) => has(u, 'side') && has(u, 'pronoun'));
  if (!ownRanks && !frame.pronoun && !anyIn(units, frame.from - 4, frame.from, 'pronoun')) return null;
  for (let k = 0; k < frame.from; k++) {
    const speaker = partyOf(units[k]);
    if (speaker && !isLocative(units, k)) return speaker;
    const side = ownRanks ? sideOf(units[k]?.entry.origin ?? null) : null;
    if (side) return side;
  }
  return null;
}

function bothAfter({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 12); k++) {
    if (has(units[k], 'both')) return 'both';
    if (units[k]?.kind === 'number' || units[k]?.text === ';') return null;
  }
  return null;
}

/** "35.000 Soldaten verlor Russland", "bajas ha sufrido Rusia": the subject follows its verb. */
function subjectAfter({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 4); k++) {
    if (!has(units[k], 'suffer')) continue;
    const subject = partyOf(units[k + 1]) ?? (has(units[k + 1], 'determiner') ? partyOf(units[k + 2]) : null);
    if (subject) return subject;
  }
  return null;
}

/** "3,000 soldiers sent by Pyongyang have been killed" */
function senderAfter({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.quantity.to + 6); k++) {
    if (!has(units[k - 2], 'send') || !has(units[k - 1], 'notPlace')) continue;
    const sender = partyOf(units[k]) ?? (has(units[k], 'determiner') ? partyOf(units[k + 1]) : null);
    if (sender && sender !== 'otherParty') return sender;
  }
  return null;
}

/** "were killed in the ranks of the Russian army" */
function inRanksOf({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 10); k++) {
    if (units[k]?.text === ';') return null;
    if (!has(units[k], 'side')) continue;
    for (let j = k; j <= k + 4; j++) {
      const party = partyOf(units[j]);
      if (party) return party;
    }
  }
  return null;
}

/** "45.700 bajas en las tropas rusas": the army they are in. */
function inArmyOf({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !has(units[frame.to], 'locative')) return null;
  const at = has(units[frame.to + 1], 'determiner') ? frame.to + 2 : frame.to + 1;
  const army = hasAny(units[at], ['soldier', 'force']) || hasAny(units[at + 1], ['soldier', 'force']);
  return army ? partyOf(units[at]) : null;
}

/** "14,000 soldiers, whom Pyongyang has sent to its allies" */
function whomTheNorthSent({ frame, units }: Asked): Party | null {
  const { measure, to } = frame;
  if (measure !== null || units[to]?.text !== ',' || !has(units[to + 1], 'relative')) return null;
  for (let k = to + 2; k <= to + 5; k++)
    if (partyOf(units[k]) === 'dprk' && anyIn(units, k + 1, k + 4, 'send')) return 'dprk';
  return null;
}

/** "5.000 ouvriers de l'armée nord-coréenne"; "with 1.3 million conscripts, North Korea's army is" */
function northBehind({ frame, units }: Asked): Party | null {
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

/** "… 20.100 Geschütze der russischen Armee": whose all of the list was; "a first tally of the North's losses". */
function ownerBehind(asked: Asked): Party | null {
  const { frame, units } = asked;
  for (let k = frame.to; k < units.length - 1; k++) {
    const party = partyOf(units[k]);
    if (!party) continue;
    if (has(units[k - 1], 'of') && has(units[k + 1], 'army')) return party;
    if (has(units[k], 'demonym') && (tellsLoss(units[k + 1]) || has(units[k + 1], 'soldier'))) return party;
    const owned = units[k + 1]?.text === "'s" ? k + 2 : k + 1;
    if (has(units[owned], 'nominal') && tellsLoss(units[owned]) && !ownCount(asked, owned)) return party;
  }
  return null;
}

/** "a million casualties, Russia's losses alone being 700,000": losses with a number of their own are not what was counted before. */
const ownCount = ({ units, quantities }: Asked, losses: number): boolean =>
  quantities.some(
    (q) =>
      !q.excluded &&
      !q.yearLike &&
      q.from > losses &&
      q.from - losses <= LONGEST_SCENE &&
      !units.slice(losses, q.from).some((u) => u.text === ',' || isBarrier(u)),
  );

/** "casualties in the Russia-Ukraine war have exceeded one million": so many are of both. */
const sidesOfTheWar = ({ frame, units }: Asked): Party | null =>
  frame.measure !== null &&
  size(frame) >= WHOLE_FORCE &&
  units.some(
    (_, k) => (partyOf(units[k]) === 'russia' || partyOf(units[k]) === 'ukraine') && namesTheWar(units, k),
  )
    ? 'both'
    : null;

/** What is asked in turn: what says whose they are, then who acts, then what only suggests it. */
const QUESTIONS: readonly ((asked: Asked) => Party | null)[] = [
  ({ frame, units }) => (frame.measure !== null && isCombined(units, frame) ? 'both' : null),
  ofItsLosses,
  ({ frame, units }) => (frame.measure !== null ? payerBefore(units, frame.from) : null),
  ({ frame, units }) => suffererAfter(frame, units) ?? lossFor(frame, units) ?? sideBefore(frame, units),
  onSideBefore,
  onSideAfter,
  senderOfWorkers,
  giverOfTwo,
  cameFrom,
  subjectInside,
  ({ actor }) => actor?.party ?? null,
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
  sidesOfTheWar,
];

/** The party a frame is about when none stands with the number. */
export function partyElsewhere(frame: Frame, sentence: Sentence): Party | null {
  const { units, quantities } = sentence;
  const asked: Asked = { frame, units, quantities, actor: actorBefore(units, frame.from) };
  if (frame.active) return enemyOfActor(asked);
  const shared = sharedWithNext(asked, sentence);
  if (shared) return shared;
  for (const asks of QUESTIONS) {
    const party = asks(asked);
    if (party) return party;
  }
  return null;
}
