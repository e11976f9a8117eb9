/**
 * Words whose side the text tells elsewhere: "the enemy", by whose words it uses, and "Koreans", by whether it has named those of
 * the North. Where the text does not tell, nobody is meant. Never guesses from the language: both sides write in Russian.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Unit } from './lexicon.ts';
import { has, mayHold, withTag } from './sentence.ts';

/** The side a text calls its enemy; Russia where the words of both sides stand in it, for only Ukraine's name it so. */
function enemyIn(says: (words: readonly string[]) => boolean, { enemy }: Language): Tag | null {
  if (!enemy) return null;
  return says(enemy.russia) ? 'russia' : says(enemy.ukraine) ? 'ukraine' : null;
}

/** The North's, where it is named and the South's people are not. */
function koreansIn(says: (words: readonly string[]) => boolean, { koreans }: Language): Tag | null {
  return koreans && says(koreans.north) && !says(koreans.south) ? 'dprk' : null;
}

/** For one text; what its words tell is looked for once, when a sentence asks for it. */
export function sidesToldBy(text: string): (units: Unit[], language: Language) => Unit[] {
  let small: string | null = null;
  const says = (words: readonly string[]): boolean => {
    small ??= text.toLowerCase();
    return words.some((word) => small?.includes(word));
  };
  let enemy: Tag | null = null;
  let koreans: Tag | null | undefined;
  const sideOf = (unit: Unit, language: Language): Tag | null => {
    if (has(unit, 'enemy')) {
      enemy ??= enemyIn(says, language);
      return enemy;
    }
    if (!has(unit, 'koreans')) return null;
    if (koreans === undefined) koreans = koreansIn(says, language);
    return koreans;
  };
  /** The units with those named; the entries of the tables stay as they are. */
  return (units, language) => {
    if (!mayHold(units, 'enemy') && !mayHold(units, 'koreans')) return units;
    return units.map((unit) => {
      const side = sideOf(unit, language);
      return side === null ? unit : withTag(unit, side);
    });
  };
}
