/**
 * Words of loss that stand before a number, read by what is beside them: which are joined, whether they are the number's,
 * whether somebody suffered them or did them, and who. Never looks at the number.
 */
import type { Unit } from './lexicon.ts';
import { isDash, QUOTES } from './marks.ts';
import { addMeasures, nounOf, tellsLoss } from './measures.ts';
import {
  has,
  hasAny,
  isBarrier,
  isFoughtWith,
  isInCountry,
  isLocative,
  isRelative,
  type Party,
  partyOf,
  type Sentence,
  speaks,
} from './sentence.ts';
import type { Tags } from './tags.ts';

/** Words from "killed" back to what is joined to it: "killed or wounded". */
const LONGEST_JOINED = 6;
/** Words from a verb of loss back to its subject. */
const SUBJECT_REACH = 8;

/** "killed or wounded 3,000": the first of the words joined to the one at `k`, all of which go into the measure. */
export function firstOfJoined(
  units: readonly Unit[],
  k: number,
  into: Tags,
  isNumberAt: (k: number) => boolean,
): number {
  addMeasures(units[k], into);
  let first = k;
  // "loses in wounded 15,000": what is lost is what the word beside it says.
  if (has(units[k], 'wounded') && has(units[k - 1], 'lost') && has(units[k - 1], 'suffer')) first = k - 1;
  for (let j = first - 1; j >= Math.max(0, k - LONGEST_JOINED) && !isNumberAt(j); j--) {
    const unit = units[j] as Unit;
    if (addMeasures(unit, into)) first = j;
    else if (!(hasAny(unit, ['and', 'degree']) || unit.text === ',' || unit.text === '/'))
      if (!(has(unit, 'verb') && has(units[j - 1], 'and')))
        // "погибло или было ранено"
        break;
  }
  return first;
}

/** "10,000 killed, 20,000": the measure belongs to the number before it. */
export function isOfNumberBefore(
  units: readonly Unit[],
  at: number,
  isNumberAt: (k: number) => boolean,
): boolean {
  let head = at - 1;
  let adjectives = 0;
  while (
    head >= 0 &&
    (nounOf(units[head]) !== null ||
      partyOf(units[head]) !== null ||
      units[head]?.text === "'s" ||
      // "25,200 were “irrecoverable” losses"
      (isLossNoun(units[at]) &&
        (QUOTES.has(units[head]?.text ?? '') ||
          has(units[head], 'verb') ||
          (isPlain(units[head]) && adjectives++ < MOST_ADJECTIVES))))
  )
    head--;
  return head >= 0 && isNumberAt(head);
}

/** A word of no table. */
const isPlain = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.entry.tags.size === 0;
/** Adjectives of a noun of loss. */
const MOST_ADJECTIVES = 2;

/** The words of loss say what was suffered, not what a subject did. */
export function isSuffered(units: readonly Unit[], at: number, k: number): boolean {
  const before = units[at - 1];
  // "has killed 1,200", "ont détruit 2 648 chars": an auxiliary that makes its subject who did it.
  if (has(before, 'perfect') && has(units[at], 'active')) return false;
  return (
    hasAny(before, ['verb', 'of', 'nominal', 'determiner']) ||
    before?.text === "'s" ||
    before?.text === '(' ||
    // "victimes russes – tuées et blessées – s'élève à"
    isDash(before) ||
    // "der Truppen, die gefallen sind, auf 135.000"
    (has(units[k + 1], 'verb') && units[k + 2]?.text === ',') ||
    // "Also destroyed are 11,000 tanks"
    (has(units[k + 1], 'verb') && has(units[k + 1], 'amount')) ||
    (has(before, 'demonym') && !has(before, 'natives'))
  );
}

/** Who suffered it: the nearest party before it in its clause that is no place and does not merely speak. */
export function subjectBefore(units: readonly Unit[], at: number): Party | null {
  // "the soldiers, who were killed": whoever the clause is of.
  const from = isRelative(units[at - 1]) && units[at - 2]?.text === ',' ? at - 3 : at - 1;
  for (let k = from; k >= Math.max(0, from - SUBJECT_REACH); k--) {
    const unit = units[k] as Unit;
    const party = partyOf(unit);
    const merely = isLocative(units, k) || isFoughtWith(units, k) || (unit.entry.origin && speaks(units, k));
    if (party && !merely) return party;
    if (isBarrier(unit) || unit.text === ',') return null;
  }
  return null;
}

/** True where the party named at `k` is whose loss it is, and not merely named. */
export function ownsLoss({ units, adjectivesFollow }: Sentence, k: number): boolean {
  const unit = units[k];
  const before = units[k - 1];
  const next = units[k + 1];
  return (
    // "dead or wounded on both sides had passed one million"
    partyOf(unit) === 'both' ||
    // "casualties among North Korean soldiers reached 3,000"
    // "since the beginning of the full-scale invasion of Ukraine" tells when.
    (has(before, 'of') && !isInCountry(units, k) && !isOfTime(units[k - 2])) ||
    // "die Verluste Russlands"
    (has(unit, 'genitive') && isLossNoun(before)) ||
    // "on both sides of Russia's war on Ukraine": a name of the war says nothing of whose they are.
    (has(units[k - 2], 'of') && !hasAny(before, ['notPlace', 'locative'])) ||
    // "auf russischer Seite", "deaths on the Russian side"
    has(before, 'side') ||
    has(unit, 'side') ||
    has(next, 'camp') ||
    // "погибших с российской стороны"
    (has(unit, 'camp') && !has(before, 'according')) ||
    // "lowered the number of killed North Koreans from 1,000"
    (has(unit, 'natives') && tellsLoss(before)) ||
    // "bajas en las tropas rusas"
    (has(unit, 'soldier') && !isLocative(units, k)) ||
    // "losses of soldiers from the DPRK"
    (has(before, 'from') && has(units[k - 2], 'soldier')) ||
    // "le nombre de victimes russes", "die Zahl der getöteten russischen Soldaten mit 712.610": the adjective is its noun's.
    (adjectivesFollow
      ? // "Российские потери Киев оценивает": whose they are stands before them.
        hasAny(before, ['nominal', 'soldier']) && !(has(units[k - 2], 'demonym') && isLossNoun(before))
      : has(next, 'soldier'))
  );
}

const isOfTime = (unit: Unit | undefined): boolean => has(unit, 'total') && unit?.text.includes(' ') === true;

export const isLossNoun = (unit: Unit | undefined): boolean => tellsLoss(unit) && has(unit, 'nominal');

/** "losses in Ukraine, which": the comma ends a noun of loss, with its place. */
export function tellsOfLoss(units: readonly Unit[], comma: number): boolean {
  if (units[comma]?.text !== ',') return false;
  let k = comma - 1;
  while (units[k]?.entry.place || (k < comma - 1 && has(units[k], 'locative'))) k--;
  return isLossNoun(units[k]);
}
