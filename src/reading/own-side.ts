/** Whose people a speaker speaks of as his own. Knows the origins by name; asks nothing of the text. */
import type { OriginId } from '../types.ts';
import type { Party } from './sentence.ts';

/** Whose country a speaker calls his own, or soldiers his own. */
export function sideOf(origin: OriginId | null): Party | null {
  if (origin === 'zelensky' || origin === 'kyiv' || origin === 'hur') return 'ukraine';
  if (origin === 'putin' || origin === 'moscow') return 'russia';
  return origin === 'kim' || origin === 'pyongyang' ? 'dprk' : null;
}

/** Whose dead a counter of one side's obituaries counts. */
export const countsOnly = (origin: OriginId | null): Party | null =>
  origin === 'mediazona' || origin === 'bbc-russian' ? 'russia' : null;
