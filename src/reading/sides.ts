/**
 * Whose side a count is told of where the side stands apart from its number: "on the Ukrainian side – 31,000 dead", "the
 * enemy has 61,000 killed", "Russians – up to 300,000". Looks back over hedges and asides only; null where it meets anything else.
 */

import { onWhoseWord } from './asides.ts';
import { lastWhole } from './carried-on.ts';
import { elidedSpeaker } from './elided-speaker.ts';
import type { Frame } from './frames.ts';
import { endsLabel } from './marks.ts';
import { sideOf } from './own-side.ts';
import type { Passage, Reading } from './passage.ts';
import { areLike, size } from './scale.ts';
import { has, hasAny, type Party, partyOf, type Sentence } from './sentence.ts';

/** From a side to its number: an aside that names the speaker may stand between. */
const REACH = 10;

/** Words of "on the Ukrainian" before "side". */
const LONGEST_SIDE = 3;

type Units = Sentence['units'];

/** The side whose name opens what is told of a number; `speaker`: the speaker's own. */
export function sideBefore(units: Units, from: number, told = false): Party | 'speaker' | null {
  let dash = false;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const unit = units[k];
    if (unit === undefined) return null;
    const side = sideAt(units, k) ?? (dash ? namedAt(units, k, told) : null);
    if (side !== null) return side;
    if (endsLabel(unit) && !unit.glued) {
      if (dash) return null;
      dash = true;
      continue;
    }
    if (unit.text === ',') {
      const opened = onWhoseWord(units, k);
      if (opened === null) return null;
      k = opened;
      continue;
    }
    // "250,000 on the Russian side against 100,000": the side is the other number's.
    if (has(unit, 'restates') && has(unit, 'preposition')) return null;
    if (
      !unit.entry.hedge &&
      !unit.entry.filler &&
      !hasAny(unit, ['determiner', 'link', 'perfect', 'restates']) &&
      !(has(unit, 'amount') && !has(unit, 'numberOf'))
    )
      return null;
  }
  return null;
}

/** "61,000 killed on our side": the side behind the phrase that ends at `to`. */
function sideBehind(units: Units, to: number): Party | 'speaker' | null {
  for (let k = to; k <= to + LONGEST_SIDE; k++) {
    if (has(units[k], 'camp')) return sideAt(units, k);
    if (units[k]?.kind !== 'word') return null;
  }
  return null;
}

/** "on the Ukrainian side", "por el lado ucraniano", "from the side of the Russians", "with the enemy": any words that make a party a side. */
function sideAt(units: Units, at: number): Party | 'speaker' | null {
  const unit = units[at];
  if (has(unit, 'camp'))
    return partyOf(unit) ?? (has(units[at - 1], 'ours') ? 'speaker' : partyOf(units[at - 1]));
  // "celles de son armée à 45 100"
  if (has(unit, 'ownCountry') && has(units[at + 1], 'amount') && hasAny(units[at - 1], ['of', 'determiner']))
    return 'speaker';
  const party = partyOf(unit);
  if (party === null || party === 'otherParty') return null;
  if (has(unit, 'side') || hasAny(units[at - 1], ['camp', 'side', 'possessor'])) return party;
  return isElided(units, at) ? party : null;
}

/** "las ucranianas ascienden a", "celles de l'Ukraine atteignent", "die der Ukraine auf": whose the losses are, without their noun. */
function isElided(units: Units, at: number): boolean {
  const amount = has(units[at + 1], 'amount') || (units[at + 1]?.entry.hedge ?? null) !== null;
  // "die ukrainischen bei 600.000"
  if (!amount && !(has(units[at + 1], 'ofPeople') && units[at + 2]?.kind === 'number')) return false;
  const before = units[at - 1];
  const name = units[at]?.entry.place !== null;
  if (!name) return has(before, 'determiner') && !hasAny(units[at], ['natives', 'soldier', 'force', 'army']);
  const of = has(before, 'determiner') && !has(before, 'of') ? at - 2 : at - 1;
  return has(units[of], 'of') && hasAny(units[of - 1], ['pronoun', 'determiner']);
}

/** A people or an army that opens its part of the sentence, before a dash; a country too where another's loss was `told`. */
function namedAt(units: Units, at: number, told: boolean): Party | null {
  const party = partyOf(units[at]);
  if (party !== 'russia' && party !== 'ukraine' && party !== 'dprk') return null;
  // "Russia has lost 40,000 soldiers, and Ukraine – 4,000"
  if (told && [at - 1, at - 2].some((k) => units[k]?.text === ',' || units[k]?.text === ';')) return party;
  if (!hasAny(units[at], ['natives', 'force', 'enemy'])) return null;
  const before = units[at - 1];
  return before === undefined || before.kind === 'mark' || hasAny(before, ['and', 'clause']) ? party : null;
}

const isLost = (frame: Frame | undefined): boolean =>
  frame?.measure === 'lost' || frame?.measure === 'killed';

/** A side beside a number tells whose it is; where losses were named before, a bare number is of them. */
export function takeSide(reading: Reading, { sentence, previous, memory, said, counted }: Passage): void {
  const { frame } = reading;
  const { units } = sentence;
  // "Die russischen Verluste liegen bei 1,2 Millionen, die ukrainischen bei 600.000": what lies there is the count before.
  const before = previous !== null && frame.predicateAt !== null && frame.predicateAt < previous.frame.to;
  const moves = frame.movement !== null && !before;
  if (sentence.nounFirst || moves || (frame.partyNear && frame.measure !== null)) return;
  if (frame.noun !== null && frame.noun !== 'soldier' && frame.noun !== 'people') return;
  const elided =
    previous?.frame.measure &&
    !frame.partyNear &&
    areLike(size(frame), size(previous.frame)) &&
    elidedSpeaker(units, frame.quantity.numberFrom) !== null;
  if (elided) {
    frame.measure ??= previous.frame.measure;
    frame.party = previous.party;
    frame.partyNear = true;
    return;
  }
  const side = sideBehind(units, frame.to) ?? sideBefore(units, frame.from, isLost(previous?.frame));
  const party = side === 'speaker' ? sideOf(said.originFor(frame.quantity.numberFrom)) : side;
  if (party === null || (frame.partyNear && frame.party !== party)) return;
  if (frame.measure === null) {
    // "1.2 million, among them 325,000 dead, and Ukraine – 600,000": of what the other side's whole was.
    const beside = previous && previous.party !== party ? lastWhole(sentence, counted) : null;
    const told = (beside ?? previous)?.frame.measure ?? (memory.age <= 1 ? memory.measure : null);
    const named = units.some(
      (u, k) => k < frame.from && has(u, 'nominal') && hasAny(u, ['lost', 'casualties']),
    );
    if (told === null && !named && !(memory.list && memory.age <= 1)) return;
    frame.measure = told ?? 'lost';
  }
  frame.party = party;
  frame.partyNear = true;
  frame.movement = null;
  frame.active = false;
}
