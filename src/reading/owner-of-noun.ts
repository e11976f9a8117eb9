/**
 * Whose losses a noun names, by the words right before it. Apart from the other words of loss: statements ask it too, and
 * their half of what reads has none of those.
 */
import type { Unit } from './lexicon.ts';
import { has, type Party, partyOf } from './sentence.ts';

/** "Russian battlefield fatalities", "Moscow's deaths": whose they are, said right before the noun of loss. */
export function ownerBeside(units: readonly Unit[], noun: number): Party | null {
  const before = units[noun - 1];
  const tells = before?.kind === 'word' && before.entry.tags.size === 0 && !before.entry.origin;
  const at = tells ? noun - 2 : noun - 1;
  if (units[at]?.text === "'s") return partyOf(units[at - 1]);
  return has(units[at], 'demonym') && !has(units[at], 'natives') ? partyOf(units[at]) : null;
}
