/**
 * The page's claims as the panel is told of them: piece by piece, each with its notes in words. Words only what is asked for, keeps
 * no copy, and knows nothing of how a piece is sent.
 */
import type { Steps } from '../../src/steps.ts';
import type { CheckedClaim } from '../../src/types.ts';
import type { Found } from './found.ts';

/**
 * Claims and notes in one message. What the browser does to make a message of them cannot be parted: about 7 µs for each of
 * them here, so this is a slice.
 */
const most = 600;

/** Begins at `from`; a claim with more notes than that is a piece by itself. */
export function* pieceOf(all: readonly Pick<Found, 'claim'>[], from: number): Steps<CheckedClaim[]> {
  const piece: CheckedClaim[] = [];
  let weight = 0;
  for (let index = from; index < all.length; index++) {
    const claim = all[index]?.claim;
    if (!claim) break;
    weight += 1 + claim.notes.length;
    if (piece.length > 0 && weight > most) break;
    // A message carries values, and what is worded when asked for is none in every browser.
    const inWords = <Note extends object>(notes: readonly Note[]) => notes.map((note) => ({ ...note }));
    piece.push({ ...claim, notes: inWords(claim.notes), pageNotes: inWords(claim.pageNotes) });
    yield null;
  }
  return piece;
}

let lists = 0;
/** Another for each list, also of another page in the same tab. */
export const nameOfList = (): string => `${performance.timeOrigin} ${++lists}`;
