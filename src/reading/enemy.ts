/**
 * "The enemy": which side that is, by the other words of the text. Where they do not tell, nobody is meant.
 * Never guesses from the language: both sides write in Russian.
 */
import type { Language, Tag } from '../languages/language.ts';
import type { Unit } from './lexicon.ts';
import { has, withTag } from './sentence.ts';

/** The side a text calls its enemy; Russia where the words of both sides stand in it, for only Ukraine's name it so. */
export function enemyIn(text: string, { enemy }: Language): 'russia' | 'ukraine' | null {
  if (!enemy) return null;
  const small = text.toLowerCase();
  const says = (words: readonly string[]) => words.some((word) => small.includes(word));
  return says(enemy.russia) ? 'russia' : says(enemy.ukraine) ? 'ukraine' : null;
}

export const namesEnemy = (units: readonly Unit[]): boolean => units.some((unit) => has(unit, 'enemy'));

/** The units with the enemy named; the entries of the tables stay as they are. */
export const withEnemy = (units: readonly Unit[], enemy: Tag): Unit[] =>
  units.map((unit) => (has(unit, 'enemy') ? withTag(unit, enemy) : unit));
