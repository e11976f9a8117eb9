/**
 * What a quantity counts: the noun it stands with, the party, the measure of loss or the movement of troops.
 * Reads the words around one number; says nothing of figures, dates or speakers. Silent (null) wherever it is unsure.
 */

import type { OriginId } from '../types.ts';
import { countsNobody, isCountAt } from './counts-nobody.ts';
import { takeFrontedWhole } from './fronted-whole.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { joined, type Measure, type Movement, type Noun, tellsLoss } from './measures.ts';
import { nounBefore } from './noun-before.ts';
import { readNounFirst } from './noun-first/frame.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isShareOf, isWhole, wholeAfter } from './out-of-whole.ts';
import { besideNumber, ownerByWhose, relativeSubject, senderBehind } from './owner-beside.ts';
import type { NounPhrase } from './phrase-walk.ts';
import type { ReadQuantity } from './quantities.ts';
import {
  actorBefore,
  anyIn,
  clauseAround,
  has,
  hasAny,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { Tags } from './tags.ts';
import {
  exactMeasure,
  lossTitle,
  measureFromLeft,
  ownMeasure,
  predicate,
  type Told,
  toldAround,
} from './told-of-phrase.ts';
import { takeWhoTheyAre } from './who-they-are.ts';

export interface Frame {
  quantity: ReadQuantity;
  noun: Noun | null;
  party: Party | null;
  /** The party was named with the number, not found elsewhere in the sentence. */
  partyNear: boolean;
  /** The noun is the people's name itself: "12,000 North Koreans". */
  demonym: boolean;
  measure: Measure | null;
  /** The measure is a verb whose object is counted: its subject is not who lost. */
  active: boolean;
  movement: Movement | null;
  /** Unit of the movement or measure word. */
  predicateAt: number | null;
  more: boolean;
  pronoun: boolean;
  /** Units of the phrase that carries the claim, half-open. */
  from: number;
  to: number;
  clause: { from: number; to: number };
  /** Units among which its place stands, where a part and its whole have each their own. */
  scene: { from: number; to: number } | null;
  /** "out of the 12,000 …": the number behind it is a part of this one. */
  whole: boolean;
  /** One of several counts of one verb, over the time of the first. */
  listed: boolean;
  /** "bringing the total to": over no span. */
  total: boolean;
  /** Who tells of its own, whoever else speaks in the sentence. */
  teller: OriginId | null;
  /** Said with the number itself, where the predicate ends the clause; null where it is left to `counts.ts`. */
  planned: boolean | null;
}

export function readFrame(sentence: Sentence, quantity: ReadQuantity): Frame | null {
  const { units } = sentence;
  if (quantity.excluded || quantity.former) return null;
  if (sentence.nounFirst) return readNounFirst(sentence, quantity);
  if (countsNobody(units, quantity)) return null;
  const isNumberAt = (k: number) => isCountAt(sentence, k);
  const whole = wholeAfter(sentence, quantity);
  const clause = clauseOf(units, quantity);
  // "4,000 of the 11,000 soldiers in Kursk": what is counted stands behind the whole.
  const phrase = readNounPhrase(sentence, quantity, whole?.to ?? quantity.to, isNumberAt);
  if (!phrase) return null;
  phrase.more ||= isMore(units, quantity);
  takeWhoTheyAre(phrase, units, quantity.to);
  takeFrontedWhole(phrase, units, quantity, clause.from);
  const shared = sharedNoun(sentence, phrase);
  if (shared) phrase.noun = shared.noun;
  const nounLeft = nounFromLeft(phrase, units, quantity, isNumberAt);
  const framed = isFramed(phrase, units, quantity, clause.from);
  if (whole && phrase.measures.size > 0 && !framed) {
    phrase.measures.clear();
    phrase.measureFrom = null;
  }
  allianceBehind(phrase, units);
  measuresBehind(phrase, units, clause.from, quantity, isNumberAt);
  const hasOwn = phrase.measures.size > 0;
  const told: Told = {
    sentence,
    quantity,
    clause,
    isNumberAt,
    phrase,
    nounLeft,
    end: shared?.to ?? phrase.to,
    measure: null,
    movement: null,
    active: false,
    predicateAt: null,
    leftParty: null,
    from: quantity.from,
  };
  if (!ownMeasure(told) || !measureFromLeft(told)) return null;
  const behind = phrase.to;
  predicate(told);
  toldAround(told);
  exactMeasure(told, hasOwn);
  takeCaptivity(told);
  // "another 50,000 are thought missing": no measure that is tracked, and none to be carried over.
  if (told.measure === null && phrase.noun === null && anyIn(units, phrase.to, phrase.to + 3, 'missing'))
    return null;
  const isOfWhole = isWhole(sentence, quantity);
  // "nearly half of the 11,000 are out of action", "half its 8,000 soldiers out of action": the part is lost, not the whole.
  const share = isShareOf(sentence, quantity);
  const lostBehind = phrase.measureFrom !== null && anyIn(units, quantity.to, phrase.measureFrom, 'soldier');
  // "Among the 3,600 who sustained injuries, 300": the clause is of them all.
  const ownClause = tellsOwnLoss(units, behind, told.predicateAt);
  if ((isOfWhole && !ownClause && (!hasOwn || framed)) || (share && (!hasOwn || lostBehind)))
    told.measure = null;
  if (whole && told.measure === null && told.movement === null) return null;
  const { noun, demonym, more, pronoun, to } = phrase;
  const { measure, active, movement, predicateAt, from } = told;
  const leftParty = phrase.party === null ? partyFromLeft(told) : told.leftParty;
  const frame: Frame = {
    quantity,
    noun,
    party: phrase.party ?? leftParty,
    partyNear: phrase.party !== null || leftParty !== null,
    demonym,
    measure,
    active,
    movement,
    predicateAt,
    more,
    pronoun,
    from,
    to,
    clause,
    scene: null,
    whole: isOfWhole,
    listed: false,
    total: false,
    teller: null,
    planned: null,
  };
  return frame;
}

/** "preparing to send workers – up to 25,000 – to Russia": between two dashes the number is of the clause around them. */
function clauseOf(
  units: readonly Unit[],
  { from, to, numberFrom, numberTo }: ReadQuantity,
): { from: number; to: number } {
  // "at least 300, but no more than 400": from the clause of the one end to that of the other.
  const own = { from: clauseAround(units, numberFrom).from, to: clauseAround(units, numberTo - 1).to };
  if (from < 2 || !isDash(units[from - 1])) return own;
  const before = clauseAround(units, from - 2);
  if (isDash(units[to])) return { from: before.from, to: clauseAround(units, to + 1).to };
  // "Strength of the contingent in Kursk – 11,000": the dash parts a label from its number.
  const label =
    anyIn(units, before.from, from, 'numberOf') &&
    units.slice(before.from, from).every(({ kind }) => kind !== 'number');
  return {
    from: label ? before.from : own.from,
    to: own.to,
  };
}

/** "In captivity there are two soldiers": where they are is what is told of them. */
function takeCaptivity(told: Told): void {
  const { units } = told.sentence;
  if (told.measure !== null || !mayHold(units, 'captured') || told.phrase.measures.size > 0) return;
  let at = told.quantity.from - 1;
  while (hasAny(units[at], ['present', 'verb', 'isThere'])) at--;
  if (!has(units[at], 'captured')) return;
  told.measure = 'captured';
  told.movement = null;
  told.predicateAt = at;
}

/** Words from "who" to the loss in it: "who have been badly wounded". */
const OWN_CLAUSE = 4;

/** "who sustained injuries"; not "who came are out of action", where the clause tells of something else. */
function tellsOwnLoss(units: readonly Unit[], relative: number, loss: number | null): boolean {
  if (loss === null || loss < relative || loss > relative + OWN_CLAUSE) return false;
  if (!has(units[relative], 'relative')) return false;
  for (let k = relative + 1; k < loss; k++) if (!hasAny(units[k], ['verb', 'suffer', 'degree'])) return false;
  return true;
}

/** "2,000 more", "has risen by 2,000": what was added, not what there is. */
function isMore(units: readonly Unit[], { from, numberFrom }: ReadQuantity): boolean {
  if (has(units[from - 1], 'more') || anyIn(units, from, numberFrom, 'more')) return true;
  if (has(units[from - 1], 'of') && has(units[from - 2], 'more')) return true;
  // "another batch of 1,500"
  if (has(units[from - 1], 'of') && has(units[from - 2], 'batch') && has(units[from - 3], 'more'))
    return true;
  return anyIn(units, from - 1, numberFrom, 'by') && anyIn(units, from - 5, from, 'rise');
}

/**
 * "the number of North Koreans in Russia has exceeded 11,000": the noun stands before the number. True where it was taken
 * from there.
 */
function nounFromLeft(
  phrase: NounPhrase,
  units: readonly Unit[],
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
): boolean {
  const { noun, party, demonym, measures } = phrase;
  const nameless = (noun === 'people' || noun === 'soldier') && party === null;
  if (demonym || !(noun === null || nameless)) return false;
  // "The North Koreans are a part of the 50,000 troops Moscow has deployed": the whole is another's.
  if (noun !== null && senderBehind(units, phrase.to)) return false;
  // "Les véhicules blindés: 24 157 détruits"
  const listed = measures.size === 1 && measures.has('lost') && units[quantity.from - 1]?.text === ':';
  if (measures.size > 0 && !listed) return false;
  const before = nounBefore(units, quantity, isNumberAt);
  // "the strength of the soldiers exceeds 10,000 people"
  if (!before || (noun !== null && before.party === null)) return false;
  phrase.noun = before.noun;
  phrase.party = before.party;
  phrase.demonym = before.demonym;
  phrase.pronoun = false;
  return true;
}

/**
 * "sind etwa 4.000 der 11.000 Soldaten gefallen": the participle at the end is the part's. "3 of the 300 killed": a part of
 * a loss is one only where its own verb says so.
 */
const isFramed = (
  { measureFrom }: NounPhrase,
  units: readonly Unit[],
  quantity: ReadQuantity,
  clause: number,
): boolean =>
  measureFrom !== null &&
  (anyIn(units, quantity.to, measureFrom, 'soldier') || anyIn(units, quantity.to, measureFrom, 'natives')) &&
  (has(units[measureFrom - 1], 'verb') || anyIn(units, clause, quantity.from, 'verb'));

/** "50,000 soldiers, both Russian and North Korean, have been killed": whose they are stands behind in commas. */
function allianceBehind(phrase: NounPhrase, units: readonly Unit[]): void {
  const { noun, party, to } = phrase;
  if (noun === null || party !== null || units[to]?.text !== ',') return;
  for (let k = to + 1; k <= to + 3; k++) {
    if (partyOf(units[k]) !== 'alliance' || units[k + 1]?.text !== ',') continue;
    phrase.party = 'alliance';
    phrase.to = k + 2;
    return;
  }
}

/** "around 1,100, dead and injured combined": what the bare count is of stands behind its comma. */
function measuresBehind(
  phrase: NounPhrase,
  units: readonly Unit[],
  clause: number,
  { from }: ReadQuantity,
  isNumberAt: (k: number) => boolean,
): void {
  const { noun, measures, to } = phrase;
  if (measures.size > 0 || !(noun === null || noun === 'soldier') || units[to]?.text !== ',') return;
  if (!hasAny(units[to + 1], ['killed', 'wounded'])) return;
  if (units.slice(clause, from).some(tellsLoss)) return;
  const spelt = new Tags();
  const end = joined(units, to + 1, spelt);
  if (!spelt.has('killed') || !spelt.has('wounded') || isNumberAt(end)) return;
  for (const tag of spelt) measures.add(tag);
  phrase.measureFrom = to + 1;
}

/** Whose it is where the phrase names nobody: said with the measure before it, beside the number, or by a relative clause. */
function partyFromLeft(told: Told) {
  const { sentence, phrase, quantity, measure, leftParty, active, from } = told;
  const { units } = sentence;
  if (leftParty) return leftParty;
  const owned = ownerOfNominal(told);
  if (owned) return owned;
  // "200,000 dead: London on Russia's losses"
  const titled =
    (measure === 'killed' || measure === 'lost') && actorBefore(units, from) === null
      ? lossTitle(units, quantity.to)
      : null;
  if (titled || active) return titled?.party ?? null;
  const asks =
    phrase.noun === 'soldier' &&
    (measure === null || units[phrase.to]?.text === ',' || has(units[phrase.to], 'relative'));
  const sender = asks ? senderBehind(units, phrase.to) : null;
  return sender ?? besideNumber(units, quantity) ?? ownerByWhose(units, from) ?? relativeSubject(units, from);
}

/** "of which 80,000 make up the losses of Ukraine's army": whose the noun behind the verb of amount is. */
function ownerOfNominal({ sentence: { units }, quantity: { to }, predicateAt }: Told): Party | null {
  if (predicateAt === null || predicateAt <= to || !has(units[predicateAt], 'nominal')) return null;
  for (let k = to; k < predicateAt; k++) if (!hasAny(units[k], ['amount', 'link'])) return null;
  return partyOf(units[predicateAt + 1]);
}

/** "40,000 Ukrainian and some 80,000 Russian soldiers": the noun of the count behind "and", and where that phrase ends. */
function sharedNoun(
  { units, quantities }: Sentence,
  { noun, party, demonym, measures, stop }: NounPhrase,
): { noun: Noun; to: number } | null {
  const bare = noun === null && measures.size === 0 && !demonym;
  if (!bare || party === null || !has(units[stop], 'and')) return null;
  const next = quantities.find((q) => q.from > stop);
  if (!next || next.from > stop + 2 || partyOf(units[next.to]) === null) return null;
  return has(units[next.to + 1], 'soldier') ? { noun: 'soldier', to: next.to + 2 } : null;
}
