/**
 * The measure of a count that its own words leave out: taken over from the count before it, where both stand in one list,
 * one verb or one sum. Changes the frame it is given; takes nothing where the number has a measure of its own.
 */
import { type Counted, lastWhole } from './carried-on.ts';
import { CARRIED, lossBefore } from './carry.ts';
import type { Frame } from './frames.ts';
import { historicWar } from './history.ts';
import type { Unit } from './lexicon.ts';
import { frontOf, inherits, listsOn } from './loss-lines.ts';
import { otherSide } from './other-side.ts';
import type { Passage, Reading } from './passage.ts';
import { isOfPronoun, takeFromPronoun, takeFromSubject } from './pronoun-of-losses.ts';
import type { ReadQuantity } from './quantities.ts';
import { BARE_COUNT, ONE_BY_ONE, size, sizeOf } from './scale.ts';

import { anyIn, has, hasAny, isBarrier, partyOf, type Sentence } from './sentence.ts';

/** Where a measure may be taken from: the count before in the sentence, or the sentence before. */
export function takeMeasure(reading: Reading, passage: Passage): void {
  const { sentence, previous, memory } = passage;
  const { frame } = reading;
  if (passage.strength && !previous) return;
  // "took North Korean soldiers prisoner. These are two men, who though wounded survived"
  if (
    !previous &&
    memory.uncounted === 'captured' &&
    memory.age <= 1 &&
    frame.noun === 'soldier' &&
    (frame.measure === null || frame.measure === 'wounded') &&
    (frame.quantity.high ?? ONE_BY_ONE) < ONE_BY_ONE
  ) {
    frame.measure = 'captured';
    frame.movement = null;
  }
  if (previous) {
    reading.inherited = inherits(sentence, previous.frame, frame);
    if (reading.inherited) {
      const beside = ofAnother(sentence, previous, frame) ? lastWhole(sentence, passage.counted) : null;
      frame.measure = (beside ?? previous).frame.measure;
      frame.partyNear = true;
      // "957,000 people since the invasion of Ukraine, of which 1,310 over the past day": of those, whoever is named.
      const part = has(sentence.units[frame.from - 1], 'including');
      if (previous.frame.active || part) frame.party ??= previous.party;
    }
    // "lose 18 men in dead, 273 in wounded": one noun for all.
    if (
      frame.noun === null &&
      frame.measure !== null &&
      previous.frame.measure !== null &&
      frame.measure !== previous.frame.measure &&
      frame.from - previous.frame.to === 1 &&
      (sentence.units[previous.frame.to]?.text === ',' || has(sentence.units[previous.frame.to], 'and')) &&
      (previous.frame.noun === 'soldier' || previous.frame.noun === 'people')
    ) {
      frame.noun = previous.frame.noun;
      frame.listed = true;
    }
    // "half a million have died: 300,000 Russians and 200,000 Ukrainians"
    if (spellsOut(sentence, previous.frame, frame)) {
      frame.measure = previous.frame.measure;
      frame.partyNear = true;
    }
    // "“South” – more than 265 soldiers, “West” – up to 230": one verb for all the fronts.
    if (frontOf(sentence, previous.frame, previous.party, frame)) {
      frame.measure = previous.frame.measure;
      frame.movement = null;
      frame.noun = 'soldier';
      frame.party = previous.party;
      frame.partyNear = true;
    }
    reading.listed = frame.measure === null && listsOn(sentence, previous.frame, frame);
    if (reading.listed) {
      frame.measure = 'lost';
      frame.party ??= previous.party;
      frame.partyNear = true;
    }
  }
  const against = previous ?? (memory.age <= 1 ? memory.counted : null);
  const side = against && otherSide(sentence, frame, against, previous?.frame.to ?? 0);
  if (against && side) {
    frame.measure = against.frame.measure;
    frame.noun = 'soldier';
    frame.party = side;
    frame.partyNear = true;
    frame.more = false;
  }
  // "lost 610 soldiers – bringing the total to 200,590"; in the next sentence: "That brings the total to …".
  const counted = bringsTotal(sentence.units, frame) ? lossBefore(previous, memory) : null;
  if (counted?.measure) {
    frame.measure = counted.measure;
    // "which takes the combined total to 1.8 million"
    frame.party ??= anyIn(sentence.units, frame.from - 6, frame.from, 'sum') ? 'both' : counted.party;
    frame.partyNear = true;
    frame.more = false;
    frame.total = true;
  }
  // "North Korean losses mount. Zelensky spoke of 3,800."
  // "How many North Koreans have died? About 600."
  const told =
    !previous &&
    memory.uncounted !== null &&
    ((memory.age <= CARRIED && isSpokenOf(sentence, frame)) ||
      (memory.asked && memory.age <= 1 && answers(sentence, frame)));
  if (told) {
    frame.measure = memory.uncounted;
    frame.noun = 'soldier';
    frame.party = memory.party;
    frame.partyNear = true;
  }
  if (frame.measure === null && isOfPronoun(frame)) takeFromPronoun(frame, sentence.units, memory);
  // "600,000 were killed or wounded; in September the daily average passed 1,200"
  const before = previous ? previous.frame.to <= frame.clause.from && lossesOf(previous) : memory;
  if (frame.measure === null && before) takeFromSubject(frame, sentence.units, before);
  // "15,000 were killed in Afghanistan, and another 25,000 in Chechnya"
  if (
    previous?.frame.measure &&
    frame.measure === null &&
    frame.noun === null &&
    frame.movement === null &&
    historicWar(sentence.units, frame)
  ) {
    frame.measure = previous.frame.measure;
    frame.party ??= previous.party;
    frame.more = false;
  }
}

/** What a count of losses leaves to another clause of its sentence. */
const lossesOf = ({ frame: { measure }, party }: Counted) =>
  measure !== null && { measure, party, uncounted: null, troops: false, age: 0 };

/** A people by name, with nothing said of them, in the list that a colon opens behind a count of losses. */
function spellsOut({ units }: Sentence, before: Frame, frame: Frame): boolean {
  if (!before.measure || frame.measure !== null || frame.movement !== null || !frame.demonym) return false;
  if (frame.noun !== null || size(frame) > size(before)) return false;
  for (let k = before.to; k < frame.from; k++) if (units[k]?.text === ':') return true;
  return false;
}

/** A bare number that opens its sentence, with at most a letter or a mark before it: "About 600.", "A: at least 600, says Kyiv". */
export const answers = (sentence: Sentence, frame: Frame): boolean =>
  isBare(sentence, frame) &&
  (frame.quantity.from === 0 || sentence.units[frame.quantity.from - 1]?.kind === 'mark') &&
  frame.quantity.from <= LONGEST_OPENING;
/** "A:" and a quotation mark. */
const LONGEST_OPENING = 3;

/** "spoke of 3,800", "puts them at 3,800": a bare number right behind such a verb, with a speaker and nobody else. */
const isSpokenOf = (sentence: Sentence, frame: Frame): boolean =>
  isBare(sentence, frame) &&
  has(sentence.units[frame.quantity.from - 1], 'restates') &&
  has(sentence.units[frame.quantity.from - 1], 'speech');

/** A number that says nothing of what it counts, and behind which nothing stands that it could. */
function isBare({ units }: Sentence, { noun, measure, movement, demonym, quantity }: Frame): boolean {
  if (noun !== null || measure !== null || movement !== null || demonym || quantity.yearLike) return false;
  if (sizeOf(quantity) < BARE_COUNT) return false;
  const next = units[quantity.to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    hasAny(next, ['preposition', 'date', 'total', 'and', 'according'])
  );
}

/** "1.2 million casualties, among them 325,000 dead, and Ukraine 600,000": another side's, beside the whole and not its part. */
const ofAnother = ({ units }: Sentence, { frame: before, party }: Counted, frame: Frame): boolean =>
  units.slice(before.to, frame.from).some((unit) => partyOf(unit) !== null && partyOf(unit) !== party);

/** "bringing the total to", "taking the overall toll to": the count goes on from the one before. */
function bringsTotal(units: Sentence['units'], frame: Frame): boolean {
  if (frame.measure !== null || frame.movement !== null || frame.noun === 'worker') return false;
  const { quantity }: { quantity: ReadQuantity } = frame;
  for (let k = quantity.numberFrom - 1; k >= Math.max(0, quantity.from - 8); k--) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',') return false;
    if (has(units[k], 'brings'))
      return (['total', 'numberOf', 'restates'] as const).some((tag) =>
        anyIn(units, k, quantity.numberFrom, tag),
      );
  }
  return false;
}
