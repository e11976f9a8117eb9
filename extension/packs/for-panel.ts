/**
 * The claims of the reader's packs for pages of our own, which list all of them. Nothing is opened for a reader without packs.
 */
import type { MoreClaims } from '../../src/types.ts';
import { arePacksOn } from './flag.ts';

/** Null where no pack is on, or none can be read. */
export async function claimsOfPacks(): Promise<MoreClaims | null> {
  if (!(await arePacksOn())) return null;
  const { allClaims } = await import('./store.ts');
  return allClaims().catch((fault) => {
    console.error('Second Source could not read its claim packs.', fault);
    return null;
  });
}
