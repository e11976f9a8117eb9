/**
 * Whose adjective "daily" is: of a bulletin that comes out every day, or of what is counted in it. Knows the words by their tags;
 * decides nothing of the count.
 */
import type { Unit } from './lexicon.ts';
import { has, hasAny, mayHold, type Sentence } from './sentence.ts';

/** Words between the adjective and its noun: "daily British intelligence update". */
const MOST_BETWEEN = 3;

/** "In its daily bulletin, London said": no other word of the sentence says that the count is of that time. */
export const isOnlyOfBulletins = ({ units, adjectivesFollow }: Sentence, period: string): boolean =>
  mayHold(units, 'bulletin') &&
  units.every(
    (unit, k) =>
      unit.entry.period !== period ||
      isOfBulletin(units, k, 1) ||
      (adjectivesFollow && isOfBulletin(units, k, -1)),
  );

function isOfBulletin(units: readonly Unit[], at: number, step: 1 | -1): boolean {
  for (let k = at + step, left = MOST_BETWEEN; left >= 0; k += step, left--) {
    const unit = units[k];
    if (unit?.kind !== 'word') return false;
    if (has(unit, 'bulletin')) return true;
    if (hasAny(unit, ['nominal', 'verb', 'relative']) || unit.entry.period !== null) return false;
  }
  return false;
}
