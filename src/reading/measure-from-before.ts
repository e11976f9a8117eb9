/**
 * The measure of a count that its own words leave out: taken over from the count before it, where both stand in one list,
 * one verb or one sum. Changes the frame it is given; takes nothing where the number has a measure of its own.
 */
import { lossBefore } from './carry.ts';
import type { Frame } from './frames.ts';
import { historicWar } from './history.ts';
import type { Unit } from './lexicon.ts';
import { frontOf, inherits, listsOn } from './loss-lines.ts';
import type { Passage, Reading } from './passage.ts';
import type { ReadQuantity } from './quantities.ts';
import { anyIn, has, isBarrier, type Sentence } from './sentence.ts';

/** Where a measure may be taken from: the count before in the sentence, or the sentence before. */
export function takeMeasure(reading: Reading, { sentence, previous, memory }: Passage): void {
  const { frame } = reading;
  if (previous) {
    reading.inherited = inherits(sentence, previous.frame, frame);
    if (reading.inherited) {
      frame.measure = previous.frame.measure;
      frame.partyNear = true;
      if (previous.frame.active) frame.party ??= previous.party;
    }
    // "“South” – more than 265 soldiers, “West” – up to 230": one verb for all the fronts.
    if (frontOf(sentence, previous.frame, previous.party, frame)) {
      frame.measure = previous.frame.measure;
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

/** "bringing the total to", "taking the overall toll to": the count goes on from the one before. */
function bringsTotal(units: Sentence['units'], frame: Frame): boolean {
  if (frame.measure !== null || frame.movement !== null || frame.noun === 'worker') return false;
  const { quantity }: { quantity: ReadQuantity } = frame;
  for (let k = quantity.numberFrom - 1; k >= Math.max(0, quantity.from - 8); k--) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',') return false;
    if (has(units[k], 'brings'))
      return (
        anyIn(units, k, quantity.numberFrom, 'total') || anyIn(units, k, quantity.numberFrom, 'numberOf')
      );
  }
  return false;
}
