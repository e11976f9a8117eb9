/**
 * What is told of a counted phrase: the measure of loss or the movement, from the phrase's own words, from before the
 * number, from the verb behind it, from a list or a title. Each step fills in what the ones before it left open.
 */

import { paidInLives, payerBefore } from './cost-in-lives.ts';
import type { Unit } from './lexicon.ts';
import { listLoss, listLossBefore } from './listed-losses.ts';
import { isDash } from './marks.ts';
import { measureBefore } from './measure-before.ts';
import {
  addMeasures,
  joined,
  type Measure,
  type Movement,
  movementOf,
  oneMeasure,
  tellsLoss,
} from './measures.ts';
import { movementBefore } from './movement-before.ts';
import type { NounPhrase } from './phrase-walk.ts';
import { predicateAfter } from './predicate-after.ts';
import type { ReadQuantity } from './quantities.ts';
import { ONE_BY_ONE } from './scale.ts';
import { anyIn, has, hasAny, isRelative, mayHold, type Party, partyOf, type Sentence } from './sentence.ts';
import { Tags } from './tags.ts';

/** A phrase and what is known of it so far. */
export interface Told {
  sentence: Sentence;
  quantity: ReadQuantity;
  clause: { from: number; to: number };
  isNumberAt: (k: number) => boolean;
  phrase: NounPhrase;
  /** The noun stands before the number: "the number of North Koreans has exceeded 11,000". */
  nounLeft: boolean;
  /** Behind the phrase, or behind the noun it shares with the next count. */
  end: number;
  measure: Measure | null;
  movement: Movement | null;
  /** The measure is a verb whose object is counted: its subject is not who lost. */
  active: boolean;
  /** Unit of the movement or measure word. */
  predicateAt: number | null;
  /** Named with a measure that stands before the number. */
  leftParty: Party | null;
  from: number;
}

const LONGEST_TITLE = 9;
/** Units behind "lost 26,000" in which it is said what lost means. */
const SPELT_OUT = 12;

const MACHINES = ['tank', 'armour'] as const;

const isComma = ({ text }: Unit): boolean => text === ',';

const isMachine = ({ noun }: NounPhrase): boolean => noun === 'tank' || noun === 'armour';

/** The measures joined to the phrase itself. False where they do not add up to one. */
export function ownMeasure(told: Told): boolean {
  const { phrase, quantity, clause, sentence } = told;
  const { units } = sentence;
  const { measures, measureFrom } = phrase;
  told.measure = oneMeasure(measures);
  if (measures.size > 0 && told.measure === null) return false;
  // "took captive two wounded soldiers"
  if (
    told.measure === 'wounded' &&
    (has(units[quantity.from - 1], 'captured') ||
      // "capturó en Kursk a dos soldados heridos"
      ((quantity.high ?? quantity.low ?? 0) < ONE_BY_ONE &&
        units.slice(clause.from, quantity.from).some((u) => has(u, 'captured') && !has(u, 'nominal'))))
  )
    told.measure = 'captured';
  if (told.measure === 'captured') phrase.noun ??= 'soldier';
  told.predicateAt = measureFrom;
  told.active =
    measureFrom !== null &&
    phrase.noun !== null &&
    phrase.party === null &&
    didIt(units, quantity.from, clause.from, measureFrom, phrase.to);
  return true;
}

/** A measure before the number: "lost 4,000", "casualties at 1.2 million", "killing 300". False where it is of others. */
export function measureFromLeft(told: Told): boolean {
  const { phrase, quantity, sentence, isNumberAt } = told;
  const { units } = sentence;
  const { noun, demonym, party } = phrase;
  const mayBeLost = noun === null || noun === 'soldier' || noun === 'people' || isMachine(phrase) || demonym;
  if (told.measure !== null || !mayBeLost || measuredBehindDash(units, phrase.to)) return true;
  const price = noun === 'people' || noun === null ? paidInLives(units, quantity, phrase.to) : null;
  if (price && party === null) {
    told.measure = 'killed';
    told.predicateAt = price.at;
    told.leftParty = price.party;
    // Civilians die in Ukraine as well.
    if (price.party !== 'ukraine') phrase.noun = 'soldier';
    return true;
  }
  const hasNoun = (noun !== null || demonym) && !told.nounLeft;
  const left = measureBefore(sentence, quantity, isNumberAt, hasNoun);
  // "The battle has cost Russia almost 40,000 men."
  if (
    !left &&
    phrase.noun === 'soldier' &&
    party === null &&
    payerBefore(units, quantity.from, phrase.to) !== null
  )
    told.measure = 'lost';
  if (!left || areBearers(units, left.at, quantity.from)) return true;
  // "the vehicles lost in the war": neither soldiers nor tanks.
  if (noun === null && !demonym && hasAny(units[left.at - 1], ['otherUnit', 'civilian'])) return false;
  // "Russian tank losses have passed 4,000", "Panzerverluste"
  const machine = has(units[left.at], 'nominal')
    ? MACHINES.find((tag) => has(units[left.at - 1], tag) || has(units[left.at], tag))
    : undefined;
  if (machine !== undefined && noun === null && !demonym) phrase.noun = machine;
  // "Verluste an gepanzerten Fahrzeugen von 6.810"
  const among = MACHINES.find((tag) => anyIn(units, left.at + 1, quantity.from, tag));
  if (noun === null && !demonym && among !== undefined) {
    const named = has(units[left.at + 1], 'of') && !units.slice(left.at, quantity.from).some(isComma);
    if (!named) return false;
    phrase.noun = among;
  }
  // "Losses for Russia: more than 700 soldiers killed": the words beside the number say more than a title.
  // "in the first report of its casualties, 498 soldiers had been killed": likewise where words stand between.
  const named = !left.near && (noun === 'soldier' || demonym);
  // "25,200 were irretrievable losses and 36,200 were wounded": what stands before "and" is of the count before it.
  const anew = has(units[left.at], 'nominal') && has(units[quantity.from - 1], 'and');
  // "ont subi des pertes, dont 100 000 seraient décédés": a part has a measure of its own.
  const part = noun === null && hasAny(units[quantity.from - 1], ['including']);
  const own =
    left.titled || named || anew || part ? predicateAfter(units, phrase.to, isNumberAt, party) : null;
  const outdone = left.measure === 'lost' || (named && own?.near && own.measure !== 'lost' && !left.titled);
  if (own?.measure && outdone) return true;
  told.measure = left.measure;
  told.leftParty = left.party;
  told.active = left.active && !isLabel(units, left.at, phrase.to);
  told.predicateAt = left.at;
  if (left.near) told.from = Math.min(told.from, left.at);
  return true;
}

/** "Losses in Kursk: killed 387, wounded 1,140.": a word of loss alone with its number, and nobody who does it. */
const isLabel = (units: readonly Unit[], at: number, to: number): boolean =>
  (units[at - 1]?.kind ?? 'mark') === 'mark' && (units[to]?.kind ?? 'mark') === 'mark';

/** "to make up for casualties suffered by the 11,000", "losses among the 11,000": who bore them, not how many. */
function areBearers(units: readonly Unit[], measure: number, from: number): boolean {
  if (!has(units[measure], 'nominal')) return false;
  for (let k = from - 1; k > measure; k--) {
    const unit = units[k];
    if (hasAny(unit, ['verb', 'rise']) || unit?.text === ',') return false;
    // "Casualties among the North Koreans ran at 100"
    if (has(unit, 'amount') && !has(unit, 'of')) return false;
    if (has(unit, 'by') && has(units[k - 1], 'suffer')) return true;
    if (has(unit, 'among') && has(units[k + 1], 'determiner')) return true;
  }
  return false;
}

/** "198,000 – killed, another 550,000 – wounded": the measure closes each item of the list. */
function measuredBehindDash(units: readonly Unit[], to: number): boolean {
  if (!isDash(units[to]) || units[to]?.glued || !tellsLoss(units[to + 1])) return false;
  const next = units[to + 2];
  return next === undefined || (next.kind === 'mark' && !isDash(next)) || has(next, 'and');
}

/** A predicate after it: "10,000 soldiers have been killed", "have moved"; or a movement before it. */
export function predicate(told: Told): void {
  const { phrase, quantity, sentence, clause, isNumberAt } = told;
  if (told.measure !== null) return;
  const { units } = sentence;
  const right =
    predicateAfter(units, told.end, isNumberAt, phrase.party) ??
    (isMachine(phrase) || isBesideThings(told) ? listLoss(units, phrase.to, clause.from, isNumberAt) : null);
  if (right) {
    told.predicateAt = right.at;
    // "workers to rebuild what was destroyed": no loss of theirs.
    if (right.measure && !(phrase.noun === 'worker' && right.measure === 'lost')) {
      told.measure = right.measure;
      // "hat 300 Soldaten getötet": the auxiliary before the number makes its subject who did it.
      told.active = phrase.party === null && didIt(units, quantity.from, clause.from, right.at, right.to);
      if (right.near) phrase.to = right.to;
    } else told.movement = right.movement;
  }
  if (told.measure === null) movementFromLeft(told);
}

/** "282.280 Soldaten sowie 9.111 Fahrzeuge und Tanks verloren": soldiers in one list with what is no people. */
function isBesideThings({ phrase, quantity, sentence: { units, quantities } }: Told): boolean {
  if (phrase.noun !== 'soldier') return false;
  const next = quantities[quantities.indexOf(quantity) + 1];
  const counted = next?.from === phrase.to + 1 ? units[next.to] : undefined;
  return hasAny(counted, ['otherUnit', 'tank', 'armour']);
}

function movementFromLeft(told: Told): void {
  const { phrase, quantity, sentence, clause, isNumberAt, movement, predicateAt } = told;
  const { units } = sentence;
  // "sent thousands to reinforce them": the purpose is no movement of its own.
  const purpose = movement === 'send' && predicateAt !== null && has(units[predicateAt], 'plan');
  // "Soldiers sent to Russia: 14,000." A number alone behind its label.
  const behind = units[phrase.to];
  const alone = behind === undefined || (behind.kind === 'mark' && !isDash(behind));
  const labelled = alone && units[quantity.from - 1]?.text === ':';
  const from = labelled ? quantity.from - 1 : quantity.from;
  // "there are already about 11,000 and more arrive": the verb beside the number is its own.
  const beside = movementBefore(units, from, Math.max(clause.from, from - 2), isNumberAt);
  let before = null;
  if (beside && predicateAt !== null && anyIn(units, phrase.to, predicateAt, 'and')) before = beside;
  // "envoyés en Russie, 3 000 sont au front": it has a verb of its own.
  else if (movement === 'fight' && predicateAt === phrase.to + 1 && has(units[phrase.to], 'verb')) return;
  else if (movement === null || movement === 'fight' || movement === 'train' || purpose) {
    before = movementBefore(units, from, clause.from, isNumberAt);
    if (before && !(movement === null || before.movement === 'send')) before = null;
    if (before && purpose && has(units[before.at], 'plan')) before = null;
  }
  if (!before) return;
  told.movement = before.movement;
  told.predicateAt = before.at;
}

/** What only a list, a title or an attribute tells. */
export function toldAround(told: Told): void {
  const { phrase, quantity, sentence, clause } = told;
  const { units } = sentence;
  // "Dabei kamen 500 Soldaten um."
  if (
    told.movement === 'arrive' &&
    has(units[phrase.to], 'perished') &&
    units[phrase.to + 1]?.kind !== 'word'
  ) {
    told.measure = 'killed';
    told.movement = null;
  }
  const untold = () => told.measure === null && told.movement === null;
  const mayBeListed = untold() && (isMachine(phrase) || phrase.noun === 'soldier');
  const list = mayBeListed ? listLossBefore(units, quantity, clause.from) : null;
  if (list && (isMachine(phrase) || areListedWithMachines(units, list.at, quantity.from))) {
    told.measure = list.measure;
    told.active = list.active && phrase.party === null;
    told.leftParty ??= list.party;
    told.predicateAt = list.at;
  }
  const title = untold() && phrase.noun !== null && !phrase.demonym ? lossTitle(units, phrase.to) : null;
  if (title) {
    told.measure = 'lost';
    told.leftParty = title.party;
    told.predicateAt = title.at;
  }
  if (untold() && phrase.attributeAt !== null) {
    told.movement = movementOf(units[phrase.attributeAt]);
    told.predicateAt = phrase.attributeAt;
  }
}

/** "lost 12 tanks, 14 vehicles and 1,041 soldiers": who destroys machines does not destroy men. */
const areListedWithMachines = (units: readonly Unit[], verb: number, at: number): boolean =>
  has(units[verb], 'suffer') &&
  !has(units[verb], 'nominal') &&
  units[verb + 1]?.kind === 'number' &&
  (anyIn(units, verb, at, 'tank') || anyIn(units, verb, at, 'armour'));

/**
 * What "lost" and "wounded" mean where it is said behind them, and what does not hold of the phrase.
 * @param hasOwn the measure is of the phrase's own words.
 */
export function exactMeasure(told: Told, hasOwn: boolean): void {
  const { phrase, quantity, sentence } = told;
  const { units } = sentence;
  if (told.measure === 'lost' && !told.active && includesDeadAndWounded(told)) told.measure = 'casualties';
  // "498 Soldaten verloren bei der Erfüllung ihrer Pflicht ihr Leben": the object ends the clause.
  if (told.measure === 'lost' && told.predicateAt !== null && losesLife(units, told.predicateAt))
    told.measure = 'killed';
  if (told.measure === 'lost' && !hasOwn && speltOut(told)) told.measure = 'casualties';
  if (told.measure === 'lost' && !told.active && whoDied(told)) told.measure = 'killed';
  // "two wounded soldiers after they were captured": prisoners first of all.
  if (
    told.measure === 'wounded' &&
    (quantity.high ?? quantity.low ?? 0) < ONE_BY_ONE &&
    anyIn(units, phrase.to, phrase.to + 8, 'captured')
  )
    told.measure = 'captured';
  // "two wounded soldiers survived and were taken to Kyiv": two men, and no army's wounded.
  if (
    told.measure === 'wounded' &&
    (quantity.high ?? quantity.low ?? 0) < ONE_BY_ONE &&
    anyIn(units, phrase.to, phrase.to + 4, 'survives')
  )
    told.measure = null;
  // "builders to restore destroyed bridges": what is destroyed is not who builds.
  if (phrase.noun === 'worker' && told.measure === 'lost') told.measure = null;
}

function losesLife(units: readonly Unit[], verb: number): boolean {
  if (!mayHold(units, 'lives')) return false;
  for (let k = verb + 1; k <= verb + LIFE_REACH; k++) {
    if (units[k] === undefined || units[k]?.kind === 'number') return false;
    if (has(units[k], 'lives') && !tellsLoss(units[k]) && has(units[k - 1], 'pronoun')) return true;
  }
  return false;
}
/** Words from the verb to the life that is lost. */
const LIFE_REACH = 10;

/** "lost 26,000, including those killed, injured and missing" */
function includesDeadAndWounded({ phrase, sentence: { units }, isNumberAt }: Told): boolean {
  for (let k = phrase.to; k < Math.min(units.length, phrase.to + 10) && !isNumberAt(k); k++) {
    if (!has(units[k], 'including')) continue;
    const spelt = new Tags();
    joined(units, k + 1, spelt);
    return spelt.has('casualties') || (spelt.has('killed') && spelt.has('wounded'));
  }
  return false;
}

/** "lost 43,000 soldiers who died in battle": how they were lost is said by the clause of their own. */
function whoDied({ phrase: { to }, sentence: { units } }: Told): boolean {
  const who = units[to]?.text === ',' ? to + 1 : to;
  if (!isRelative(units[who])) return false;
  let at = who + 1;
  while (has(units[at], 'verb')) at++;
  return has(units[at], 'killed') && !hasAny(units[at + 2], ['wounded', 'missing']);
}

function speltOut({ phrase, sentence: { units }, isNumberAt }: Told): boolean {
  for (let k = phrase.to; k < Math.min(units.length, phrase.to + SPELT_OUT) && !isNumberAt(k); k++) {
    const spelt = new Tags();
    if (!addMeasures(units[k], spelt)) continue;
    joined(units, k, spelt);
    if (spelt.has('killed') && spelt.has('wounded')) return true;
    // "1,500 men a day in killed and wounded"; behind a comma it is another count's.
    if (spelt.has('casualties')) return !units.slice(phrase.to, k).some((unit) => unit.text === ',');
  }
  return false;
}

/** "Four tanks and 1,400 soldiers: the staff on Russia's losses": the loss stands behind the colon. */
export function lossTitle(units: readonly Unit[], to: number): { party: Party; at: number } | null {
  const colon = units.findIndex((unit, k) => k >= to && k <= to + LONGEST_TITLE && unit.text === ':');
  if (colon < 0) return null;
  for (let at = colon + 1; at < Math.min(units.length, colon + LONGEST_TITLE); at++) {
    if (!has(units[at], 'nominal') || !has(units[at], 'lost')) continue;
    const party = partyOf(units[at + 1]) ?? partyOf(units[at - 1]);
    return party ? { party, at } : null;
  }
  return null;
}

/** A form of "have" before the number, and at the end a participle of doing, not of suffering. */
function didIt(units: readonly Unit[], at: number, stop: number, verb: number, after: number): boolean {
  if (!has(units[verb], 'transitive') || has(units[verb - 1], 'verb')) return false;
  // "will 300 Soldaten getötet haben"
  if (has(units[after], 'verb')) return has(units[after], 'perfect');
  for (let k = at - 1; k >= stop && units[k]?.text !== ','; k--)
    if (has(units[k], 'verb')) return has(units[k], 'perfect');
  return false;
}
