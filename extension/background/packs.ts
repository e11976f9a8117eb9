/**
 * What claim packs say on a page's figures, for the page that asks: no script in a page can reach where they are kept. Reads only.
 */
import { claimsFor } from '../packs/store.ts';
import type { PackAnswer, Wanted } from '../packs/wanted.ts';

/** Undefined where they cannot be read: the page is then compared with the bundled claims alone. */
export async function answerFromPacks(wanted: readonly Wanted[]): Promise<PackAnswer | undefined> {
  try {
    return await claimsFor(wanted);
  } catch (fault) {
    console.error('Second Source could not read its claim packs.', fault);
    return undefined;
  }
}
