/**
 * Whether those lost are an army's. Civilians die in both countries; only soldiers, or the army's own words, are ours. Asks
 * the words of the clause and whose losses were counted just before.
 */
import { payerBefore } from './cost-in-lives.ts';
import { nearEach } from './counts.ts';
import type { Frame } from './frames.ts';
import { linkedBy } from './inside-phrase.ts';
import type { Unit } from './lexicon.ts';
import type { Loss } from './losses.ts';
import { isDash } from './marks.ts';
import { tellsLoss } from './measures.ts';
import { sideOf } from './own-side.ts';
import { besideNumber } from './owner-beside.ts';
import { DEPLOYMENT, OF_THE_WAR, size } from './scale.ts';
import { actorBefore, anyIn, has, hasAny, mayHold, type Party, partyOf, type Sentence } from './sentence.ts';
import { fellFor, inArmyBefore, peopleBefore, sideFirst } from './side-named.ts';

/** People lost "since the beginning" are an army's where they are so many. */
const LEAST_TOLL = 10_000;
/** Words from the number to the side it is of. */
const SIDE_REACH = 8;

export function isOfSoldiers(loss: Loss): boolean {
  const { frame, party, around } = loss;
  // Where the noun stands first, the word of loss itself says who fell: 전사자.
  if (party === 'dprk' && loss.sentence.nounFirst) return !isAccident(loss);
  // The sentence before counted the same army's losses.
  if (party === around.coherent) return true;
  // "A flood in North Korea has killed 1,000 people": nobody's soldiers unless a word of soldiers or of the war says so.
  if (party === 'dprk') return frame.noun !== 'people' || frame.partyNear || speaksOfWar(loss);
  return !areCivilians(loss) && isMilitary(loss) && (frame.noun !== 'people' || arePeopleOfArmy(loss));
}

/** "Unter ukrainischen Zivilisten seien bis zu 40.000 Tote zu beklagen": whose civilians they are is said before the number. */
function areCivilians({ sentence: { units }, frame, party }: Loss): boolean {
  if (frame.noun === 'soldier' || !mayHold(units, 'civilian')) return false;
  for (let k = frame.from - 1; k >= frame.clause.from; k--)
    if (partyOf(units[k]) === party)
      return has(units[k + 1], 'civilian') && has(units[linkedBy(units, k)], 'ofPeople');
  return false;
}

const OF_WAR = ['soldier', 'force', 'army', 'inUkraine', 'strongFight', 'front'] as const;

const speaksOfWar = ({ sentence: { units }, frame, measure }: Loss): boolean =>
  measure === 'lost' ||
  // "has lost 600 people in dead"
  has(units[frame.quantity.from - 1], 'lost') ||
  measure === 'casualties' ||
  OF_WAR.some((tag) => mayHold(units, tag)) ||
  // "3,000 people from North Korea have died in Kursk"
  units.some((unit) => unit.entry.place !== null && partyOf(unit) === null);

/** A few dead in a sentence that names neither soldiers nor the war are of a crash or a fire, whoever the text is about. */
function isAccident({ sentence: { units }, frame, measure }: Loss): boolean {
  if (frame.partyNear || frame.pronoun) return false;
  if (measure === 'captured' || size(frame) >= DEPLOYMENT) return false;
  return !units.some(
    (unit, k) => unit.namesWar || hasAny(unit, WARLIKE) || (k < frame.from && partyOf(unit) === 'dprk'),
  );
}
const WARLIKE = ['soldier', 'demonym', 'captured', 'whom', 'including', 'inUkraine', 'fight'] as const;

function isMilitary({ sentence: { units, quantities }, frame, measure, party }: Loss): boolean {
  const { clause, quantity } = frame;
  return (
    frame.noun === 'soldier' ||
    measure === 'casualties' ||
    measure === 'lost' ||
    measure === 'toll' ||
    frame.partyNear ||
    anyIn(units, frame.clause.from, frame.to + SIDE_REACH, 'side') ||
    // "The Russian side has borne 200,000 deaths"
    anyIn(units, frame.clause.from, frame.from, 'camp') ||
    armyActs(units, frame) ||
    // "Bei den Russen soll es 350.000 Tote gegeben haben"
    (mayHold(units, 'ofPeople') && peopleBefore({ frame, units, quantities, actor: null }) === party) ||
    // "70,000 people fighting in Russia's army"
    (frame.noun === 'people' && has(units[frame.to], 'fight')) ||
    fellFor({ frame, units }) === party ||
    inArmyBefore({ frame, units }) === party ||
    // "The battle cost Russia 17,000 dead": what a war is paid with.
    (party === 'russia' && payerBefore(units, frame.from, frame.to) === party) ||
    // "Für Russland nannte er 198.000 Tote"
    sideFirst(units) === party ||
    // "lost 48,000 in dead alone", "had suffered 198,000 killed"
    anyIn(units, clause.from, quantity.from, 'lost') ||
    anyIn(units, clause.from, quantity.from, 'suffer') ||
    // "haben 2.870 Tote erlitten": the participle ends the clause.
    units.some((unit, k) => k >= frame.to && k < clause.to && has(unit, 'suffer') && !tellsLoss(unit)) ||
    (frame.noun === null && speaksOfLosses(units, frame.from))
  );
}

/** A number without a noun, in a sentence that has losses for its matter. */
const speaksOfLosses = (units: readonly Unit[], from: number): boolean =>
  units.some((unit) => has(unit, 'nominal') && hasAny(unit, ['lost', 'casualties'])) ||
  // "last named the number of those killed in 2022 – then it declared 5,937 dead"
  (anyIn(units, 0, from, 'numberOf') && anyIn(units, 0, from, 'killed'));

/** Where "people" are counted, the words must say that they fought. */
function arePeopleOfArmy({ sentence, frame, measure, party, around }: Loss): boolean {
  const { units } = sentence;
  const { clause, quantity, predicateAt } = frame;
  if (measure === 'casualties' || measure === 'toll') return true;
  // "losses amounted to 4,000 people", not "lost 4,000 people" to emigration.
  if (measure === 'lost' && predicateAt !== null && has(units[predicateAt], 'nominal')) return true;
  if (armyActs(units, frame) || sufferedBy(units, frame)) return true;
  if (has(units[frame.to], 'fight') || fellFor({ frame, units }) === party) return true;
  // "160.000 Menschen auf russischer Seite", "the Ukrainian side's dead are 23,367 people"
  if (anyIn(units, quantity.to, frame.to + SIDE_REACH, 'side')) return true;
  if (predicateAt !== null && anyIn(units, predicateAt, quantity.from, 'camp')) return true;
  // "On each side 5,000 people die a week"
  if (around.ourWar && nearEach(units, frame)) return true;
  // "lost 350,000 people in dead", "lost 350,000 people in the war"
  if (
    anyIn(units, clause.from, frame.from + 1, 'lost') &&
    (measure !== 'lost' || anyIn(units, clause.from, clause.to, 'inUkraine'))
  )
    return true;
  // "Trump named the losses. Russia has lost almost a million people."
  const told = around.losses || isSetAgainst(sentence, frame.to, party);
  if (measure === 'lost' && (told || enemyTells(units, party)) && size(frame) >= LEAST_TOLL) return true;
  if (party !== 'russia') return false;
  // "the number of Russian dead came to 20,300 people"
  if (measure === 'killed') return around.ourWar && frame.partyNear && size(frame) >= OF_THE_WAR;
  // "since the invasion began Russia has lost 1,226,420 people"
  return measure === 'lost' && size(frame) >= LEAST_TOLL && anyIn(units, clause.from, frame.from, 'total');
}

/** "Russia loses 20,000 people a month, Zelensky said": what one side tells of the other is of the war, but for those who emigrate. */
const enemyTells = (units: readonly Unit[], party: Party): boolean =>
  !mayHold(units, 'returned') &&
  !mayHold(units, 'civilian') &&
  units.some((unit) => {
    const side = partyOf(unit) === null ? sideOf(unit.entry.origin) : null;
    return side !== null && side !== party;
  });

/** "Russia lost 1.2 million people, Ukraine – up to 600,000", "while Kyiv admits 46,000 dead", "against 400,000 for Ukraine": the other army's loss behind it. */
function isSetAgainst({ units, quantities }: Sentence, to: number, party: Party): boolean {
  const isOther = (other: Party | null) => (other === 'russia' || other === 'ukraine') && other !== party;
  if (quantities.some((q) => q.from > to && isOther(besideNumber(units, q)))) return true;
  for (let k = to; k < units.length; k++) {
    if (!isOther(partyOf(units[k]))) continue;
    if (k <= to + SIDE_REACH && isDash(units[k + 1])) return true;
    if (units.slice(k + 1).some(tellsLoss) && !anyIn(units, k, units.length, 'civilian')) return true;
  }
  return false;
}

/** A few people lost in one clash are soldiers where an army, or its enemy, says so. */
export const fellInClash = ({ sentence: { units }, frame, measure }: Loss): boolean =>
  frame.noun === 'soldier' ||
  (frame.noun === 'people' &&
    (measure === 'lost' || measure === 'casualties' || anyIn(units, frame.clause.from, frame.from, 'lost')) &&
    (armyActs(units, frame) || sufferedBy(units, frame))) ||
  // "900 dead on the Ukrainian side": of those who fight.
  (frame.noun === null && anyIn(units, frame.quantity.to, frame.to + 2, 'side'));

/** "inflicted losses on the Russians: 389 people eliminated": said of an army's men, whose name stands before. */
function sufferedBy(units: readonly Unit[], frame: Frame): boolean {
  const at = frame.predicateAt;
  if (frame.measure !== 'lost' || at === null || !has(units[at], 'suffer')) return false;
  const owner = actorBefore(units, frame.from);
  return owner !== null && hasAny(units[owner.at], ['natives', 'force', 'enemy']);
}

/** "Ukrainian forces had suffered 70,000 dead": who acts is an army. */
function armyActs(units: readonly Unit[], frame: Frame): boolean {
  const actor = actorBefore(units, frame.from, frame.clause.from);
  return (
    actor !== null &&
    (hasAny(units[actor.at], ['soldier', 'force', 'enemy']) || has(units[actor.at + 1], 'soldier'))
  );
}
