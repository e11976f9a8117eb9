/**
 * Whose losses a count is of by a side, an army or a people that is named with a word that says so: "on the side of", "in
 * the ranks of", "for Russia", "both". Each asks one wording; none asks who acts.
 */
import { linkedBy } from './inside-phrase.ts';
import type { Unit } from './lexicon.ts';
import { tellsLoss } from './measures.ts';
import { MOST_SENT, size, WHOLE_FORCE } from './scale.ts';
import {
  anyIn,
  has,
  hasAny,
  isBarrier,
  mayHold,
  namesTheWar,
  type Party,
  partyFrom,
  partyOf,
} from './sentence.ts';
import type { Asked } from './whose.ts';

/** Words from the people to the count of their dead. */
export const LONGEST_SCENE = 9;

/** "the combined toll for both sides could reach", "the total combined casualties": the war's. */
export function ofBothTogether({ frame, units, quantities }: Asked): Party | null {
  if (frame.measure === null) return null;
  // "hundreds of soldiers on both sides": whoever acts in the rest of the sentence.
  if (anyIn(units, frame.quantity.to, frame.to + 1, 'both')) return 'both';
  // "combined losses of 20,000 dead and 60,000 injured": the dead with the injured, of one side as well as of two.
  const next = quantities[quantities.indexOf(frame.quantity) + 1];
  const parts =
    frame.measure === 'killed' && next !== undefined && anyIn(units, next.to, next.to + 2, 'wounded');
  // From the number on: "les pertes combinées atteindraient" is one phrase with it.
  for (let k = frame.quantity.from - 1; k >= Math.max(frame.clause.from, frame.from - 9); k--) {
    if (k < frame.from && has(units[k], 'both')) return 'both';
    if (has(units[k], 'sum') && frame.from - k <= 3 && frame.measure !== 'captured' && !parts) return 'both';
    if (units[k]?.text === ',' || partyOf(units[k]) !== null || units[k]?.kind === 'number') return null;
  }
  return null;
}

export function bothAfter({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 12); k++) {
    if (has(units[k], 'both')) return 'both';
    if (units[k]?.kind === 'number' || units[k]?.text === ';') return null;
  }
  return null;
}

/** "casualties in the Russia-Ukraine war have exceeded one million": so many are of both. */
export const sidesOfTheWar = ({ frame, units }: Asked): Party | null =>
  frame.measure !== null &&
  size(frame) >= WHOLE_FORCE &&
  units.some(
    (_, k) => (partyOf(units[k]) === 'russia' || partyOf(units[k]) === 'ukraine') && namesTheWar(units, k),
  )
    ? 'both'
    : null;

/** "une perte de 1200 hommes pour la Russie" */
export function lossFor({ frame, units }: Asked): Party | null {
  const nominal = frame.predicateAt !== null && has(units[frame.predicateAt], 'nominal');
  if (frame.measure !== 'lost' || !nominal || !has(units[frame.to], 'for')) return null;
  return partyFrom(units, frame.to + 1);
}

/** "auf der Seite Russlands 20.000": whose side, said before the number. Soldiers of a third country fight there too. */
export function sideBefore({ frame, units }: Asked): Party | null {
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

/** "on the side of Ukraine's forces 50,000 died": whose they were, said before the number. */
export function onSideBefore({ frame, units, actor }: Asked): Party | null {
  if (!frame.measure) return null;
  for (let k = frame.from - 1; k > frame.clause.from && k > (actor?.at ?? -1); k--)
    if (partyOf(units[k]) !== null && has(units[k - 1], 'side')) return partyOf(units[k]);
  return null;
}

/** "160,000 people who died fighting for Russia", "воюя на стороне РФ": more than the North has sent, and no other people named. */
export function fellFor({ frame, units }: Pick<Asked, 'frame' | 'units'>): Party | null {
  const { noun, measure, quantity, predicateAt } = frame;
  if ((noun !== 'people' && noun !== null) || measure !== 'killed' || size(frame) <= MOST_SENT) return null;
  const end = Math.max(frame.to, predicateAt ?? 0) + LONGEST_CAUSE;
  for (let k = quantity.to; k < end; k++) {
    const party = hasAny(units[k], ['for', 'forSide']) ? partyFrom(units, k + 1) : null;
    if (party === 'russia' || party === 'ukraine') return party;
  }
  return null;
}
/** Words of "died while fighting for". */
const LONGEST_CAUSE = 5;

/** "500,000 to 600,000 on the Ukrainian side": said behind the number, it outdoes whoever acted before. */
export function onSideAfter({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 6); k++) {
    if (units[k]?.kind === 'number' || isBarrier(units[k] as Unit) || units[k]?.text === ',') return null;
    const name = units[k - 1]?.text === "'s" ? k - 2 : k - 1;
    const owner = has(units[k], 'side') ? partyOf(units[name]) : null;
    if (owner) return owner;
  }
  return null;
}

/** "For Ukraine, the report puts the dead at 140,000", "Für Russland nannte er …": of whom the sentence is to tell. */
export function sideFirst(units: readonly Unit[]): Party | null {
  if (!hasAny(units[0], ['forSide', 'for'])) return null;
  const party = partyFrom(units, 1);
  return party === 'russia' || party === 'ukraine' ? party : null;
}

/** "the deadliest month for Russia, with 45,680 casualties": for whom, right before the comma. */
export function forSideBefore({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !mayHold(units, 'forSide')) return null;
  let comma = frame.from - 1;
  while (comma > frame.from - 4 && units[comma]?.text !== ',') comma--;
  const party = units[comma]?.text === ',' ? partyOf(units[comma - 1]) : null;
  return party !== null && hasAny(units[linkedBy(units, comma - 1)], ['forSide', 'for']) ? party : null;
}

/** "the worst month for Putin's troops, with 1,500 dead a day": whose month it was. */
export function forTheirTroops({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.from - 1; k > Math.max(frame.clause.from, frame.from - LONGEST_SCENE); k--) {
    const party = partyOf(units[k]);
    if (!party) continue;
    const troops = units[units[k + 1]?.text === "'s" ? k + 2 : k + 1];
    return hasAny(troops, ['soldier', 'army']) && has(units[k - 1], 'forSide') ? party : null;
  }
  return null;
}

/** "bei den ukrainischen Streitkräften 45.100 Tote", "les estimations pour l'Ukraine s'élevaient à 70.000 morts" */
export function peopleBefore({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - LONGEST_SCENE); k--) {
    if (units[k]?.text === ',' || isBarrier(units[k] as Unit)) return null;
    const people = partyOf(units[k]);
    if (people === null || people === 'otherParty') continue;
    const before = linkedBy(units, k);
    const army =
      hasAny(units[k], ['natives', 'soldier', 'force']) || hasAny(units[k + 1], ['soldier', 'force']);
    if (has(units[before], 'ofPeople') && army) return people;
    const told = hasAny(units[before], ['for', 'forSide']);
    return told && hasAny(units[before - 1], ['estimate', 'numberOf', 'nominal']) ? people : null;
  }
  return null;
}

/** "were killed in the ranks of the Russian army" */
export function inRanksOf({ frame, units }: Asked): Party | null {
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

/** "70,000 people fighting in Russia's army have died": whose army those fight in who are counted. */
export function fightingIn({ frame, units }: Asked): Party | null {
  const lead = units[frame.to + 1];
  // "fighting alongside Russian forces": beside whom, not in whose army.
  const within = has(lead, 'locative') && !has(lead, 'notPlace');
  if (!has(units[frame.to], 'fight') || !(within || has(lead, 'forSide'))) return null;
  const at = has(units[frame.to + 2], 'determiner') ? frame.to + 3 : frame.to + 2;
  const army = units[units[at + 1]?.text === "'s" ? at + 2 : at + 1];
  return hasAny(army, ['soldier', 'force', 'army']) ? partyOf(units[at]) : null;
}

/** "45.700 bajas en las tropas rusas": the army they are in. */
export function inArmyOf({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !has(units[frame.to], 'locative')) return null;
  const at = has(units[frame.to + 1], 'determiner') ? frame.to + 2 : frame.to + 1;
  const army = hasAny(units[at], ['soldier', 'force']) || hasAny(units[at + 1], ['soldier', 'force']);
  return army ? partyOf(units[at]) : null;
}

const ARMY = ['soldier', 'force', 'army'] as const;

const isArmyAt = (units: readonly Unit[], at: number): boolean =>
  partyOf(units[at]) !== null && (hasAny(units[at], ARMY) || hasAny(units[at + 1], ARMY));

/** "in der ukrainischen Armee gibt es 45.000 Tote", "dans l'armée ukrainienne, on compte": the army they are in, said before the number. */
export function inArmyBefore({ frame, units }: Pick<Asked, 'frame' | 'units'>): Party | null {
  if (frame.measure === null) return null;
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - LONGEST_SCENE); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'number' || isBarrier(unit) || tellsLoss(unit)) return null;
    if (unit.text === ',' && !isArmyAt(units, k - 1)) return null;
    if (!isArmyAt(units, k)) continue;
    const lead = units[linkedBy(units, k)];
    return has(lead, 'locative') && !hasAny(lead, ['notPlace', 'of']) ? partyOf(unit) : null;
  }
  return null;
}
