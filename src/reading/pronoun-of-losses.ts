/**
 * "Londres les évalue à 350 000", "Diplomaten schätzten sie auf 120.000", "they have passed 111,000", "that number came to
 * 983 a day": a bare number whose verb has a pronoun, or "that number", for the losses that were named before, in the
 * sentence or in the one before it. Leaves alone every number that counts something.
 */
import { CARRIED, type Memory, ownerOfLosses } from './carry.ts';
import type { Frame } from './frames.ts';
import { measureNamed } from './left-to-next.ts';
import type { Unit } from './lexicon.ts';
import { nounOf, tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, mayHold, partyOf } from './sentence.ts';

/** "put them at 20,800", "put them at 20,800 soldiers" */
export const isOfPronoun = ({ noun, movement, demonym, party }: Frame): boolean =>
  (noun === null || (noun === 'soldier' && party === null)) && movement === null && !demonym;

/** Units from "les évalue" to its number. */
const LONGEST_ESTIMATE = 6;

/** "Der toten Russen …, Diplomaten schätzten sie auf 120.000": a pronoun beside the verb stands for the losses named before. */
export function takeFromPronoun(frame: Frame, units: readonly Unit[], memory: Memory): void {
  const verb = verbOfPronoun(units, frame.quantity.from);
  if (verb === null) return;
  const clause = units.slice(0, verb);
  const here = measureNamed(clause);
  // A count of theirs goes on by itself (`carried-on.ts`).
  const uncounted = memory.counted?.party !== memory.party && memory.measure === null;
  const before = memory.age <= 1 && !memory.troops && uncounted ? memory.party : null;
  const party = here ? ownerOfLosses(clause) : before;
  const measure = here ?? memory.uncounted;
  if (party === null || measure === null || measure === 'captured') return;
  frame.measure = measure;
  frame.party ??= party;
  frame.partyNear = true;
}

/** "Over the year they have passed 111,000 people": the losses named before are the subject, or their number is. */
export function takeFromSubject(
  frame: Frame,
  units: readonly Unit[],
  memory: Pick<Memory, 'measure' | 'party' | 'uncounted' | 'troops' | 'age'>,
): void {
  if (frame.movement !== null || frame.demonym || (frame.noun !== null && frame.noun !== 'people')) return;
  const subject = mayHold(units, 'amount') ? subjectOfAmount(units, frame) : null;
  if (subject === null) return;
  // "I spoke of Russia's losses and said that they exceed 100,000": named in the sentence, or in one before it.
  const clause = units.slice(0, subject.at);
  const here = measureNamed(clause);
  const measure = here ?? memory.uncounted ?? memory.measure;
  const party = here ? ownerOfLosses(clause) : memory.party;
  if (party === null || measure === null || measure === 'captured') return;
  if (!here && (memory.troops || memory.age > (subject.isNumber ? CARRIED : 1))) return;
  frame.measure = measure;
  frame.noun = 'soldier';
  frame.party ??= party;
  frame.partyNear = true;
}

/** What the verb of amount before the number has for its subject, where that is no name: "they", "that number". */
function subjectOfAmount(
  units: readonly Unit[],
  { quantity, clause }: Frame,
): { at: number; isNumber: boolean } | null {
  let verb = -1;
  for (let k = quantity.numberFrom - 1; k >= clause.from; k--) {
    const unit = units[k] as Unit;
    if (unit.kind !== 'word' || partyOf(unit) !== null || nounOf(unit) !== null) return null;
    // "aims to push that number to 50,000"
    if (has(unit, 'plan') && !has(unit, 'future')) return null;
    const noun = has(unit, 'numberOf') || (has(unit, 'restates') && !hasAny(unit, ['amount', 'verb']));
    if (verb < 0) {
      if (noun || isBarrier(unit)) return null;
      if (has(unit, 'amount')) verb = k;
      else if (!unit.entry.hedge && !unit.entry.filler && !hasAny(unit, ['link', 'preposition'])) return null;
    } else if (has(unit, 'pronoun') && k >= verb - LONGEST_ADVERB) return { at: k, isNumber: false };
    // "Die Gesamtzahl der Panzerverluste stieg auf 3.504": of something else.
    else if (noun && k + 1 < verb && units[k + 1]?.entry.tags.size === 0) return null;
    else if (noun && hasAny(units[k - 1], ['determiner', 'restates', 'pronoun']))
      return { at: k, isNumber: true };
    else if (tellsLoss(unit)) return null;
  }
  return null;
}

/** Units from "they now" to its verb. */
const LONGEST_ADVERB = 2;

/** Words of "für die vergangenen fünf Monate". */
const LONGEST_STRETCH = 5;

function verbOfPronoun(units: readonly Unit[], from: number): number | null {
  let reach = LONGEST_ESTIMATE;
  for (let k = from - 1; k > Math.max(0, from - reach); k--) {
    const unit = units[k] as Unit;
    // "beziffert sie für die vergangenen fünf Monate auf 38.000"
    if (has(unit, 'otherUnit')) {
      reach += LONGEST_STRETCH;
      k--;
      continue;
    }
    const beside =
      has(unit, 'pronoun') ||
      [units[k - 1], units[k + 1]].some((u) => hasAny(u, ['pronoun', 'determiner']) && u?.kind === 'word');
    if (hasAny(unit, ['speech', 'estimate']) && !has(unit, 'nominal'))
      return beside && anyIn(units, k, from, 'amount') ? k : null;
    if (isBarrier(unit) || unit.kind !== 'word' || partyOf(unit) !== null) return null;
  }
  return null;
}
