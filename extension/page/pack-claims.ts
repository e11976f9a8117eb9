/**
 * The reader's claim packs, as far as this page needs them: when its text has been read, the background is asked for what packs
 * say on its figures, each once. In a script of its own, which only readers with packs have put into their pages.
 */
import { openDatabase, withMore } from '../../src/claims/database.ts';
import type { ClaimsBeside } from '../../src/joined-engine.ts';
import type { Coverage, IsoDate, MoreClaims, PackedDatabase, PageClaim } from '../../src/types.ts';
import type { PackAnswer, Wanted } from '../packs/wanted.ts';
import { tellBackground } from './door.ts';
import { ClaimsMissing } from './missing-claims.ts';

export function createPackClaims(
  bundled: PackedDatabase,
  ask: (wanted: Wanted[]) => Promise<PackAnswer | undefined> = async (wanted) =>
    (await tellBackground({ type: 'pack-claims', wanted })) as PackAnswer | undefined,
): ClaimsBeside {
  let database = openDatabase(bundled);
  const brought = { origins: new Map(), places: new Map(), sources: new Map(), claims: new Map() };
  const beyond: Record<string, Coverage> = {};
  /** What has been asked for: a figure with a date, or with all of them. */
  const asked = new Set<string>();
  const key = (figure: string, date: IsoDate | null | 'any') => `${figure} ${date}`;

  function missing(claims: readonly PageClaim[]): Wanted[] {
    const wanted = new Map<string, Set<IsoDate | null>>();
    for (const { figure, asOf } of claims) {
      if (asked.has(key(figure, 'any')) || asked.has(key(figure, asOf))) continue;
      wanted.set(figure, (wanted.get(figure) ?? new Set()).add(asOf));
    }
    return [...wanted].map(([figure, dates]) => ({ figure, dates: [...dates] }));
  }

  async function bring(wanted: Wanted[]): Promise<void> {
    const answer = await ask(wanted);
    // Without an answer too: the bundled claims are compared with all the same.
    for (const { figure, dates } of wanted) for (const date of dates) asked.add(key(figure, date));
    if (!answer) return;
    for (const figure of answer.whole) asked.add(key(figure, 'any'));
    Object.assign(beyond, answer.beyond);
    const before = brought.claims.size;
    for (const part of ['origins', 'places', 'sources', 'claims'] as const)
      for (const item of answer[part]) brought[part].set(item.id, item);
    if (brought.claims.size === before) return;
    const more: MoreClaims = {
      origins: [...brought.origins.values()],
      places: [...brought.places.values()],
      sources: [...brought.sources.values()],
      claims: [...brought.claims.values()],
      beyond,
    };
    database = openDatabase(withMore(bundled, more));
  }

  return {
    get database() {
      return database;
    },
    need(claims) {
      const wanted = missing(claims);
      if (wanted.length > 0) throw new ClaimsMissing(() => bring(wanted));
    },
  };
}
