/** The store of claim packs: what is kept comes back, nothing is left behind, and a change is whole or none at all. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, it, test, vi } from 'vitest';
import {
  allClaims,
  claimsFor,
  close,
  keepPack,
  listPacks,
  readWhole,
  removeAllPacks,
  removePack,
  switchPack,
} from '../../extension/packs/store.ts';
import { openDatabase, withMore } from '../../src/claims/database.ts';
import { withLabels } from '../../src/claims/labels.ts';
import { writePack } from '../../src/claims/pack-write.ts';
import { candidatesFor } from '../../src/matching/candidates.ts';
import type { PageClaim } from '../../src/types.ts';
import { coverageLine } from '../../src/wording/index.ts';
import { grownPack } from '../claims/grown-pack.ts';
import { bundled, packFrom, smallPack } from '../claims/small-pack.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await close();
  globalThis.indexedDB = new IDBFactory();
});

/** Records of the whole database, by store. */
async function records(): Promise<Record<string, number>> {
  await listPacks();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('second-source-packs');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const count = (name: string) =>
    new Promise<number>((resolve) => {
      const asked = database.transaction(name).objectStore(name).count();
      asked.onsuccess = () => resolve(asked.result);
    });
  const counted: Record<string, number> = {};
  for (const name of database.objectStoreNames) counted[name] = await count(name);
  database.close();
  return counted;
}

const small = packFrom(smallPack());
const bundledLabels = bundled.packed.labels?.de;
const everything = [...bundled.figures.keys(), ...bundled.statements.keys()].map((figure) => ({
  figure,
  dates: [null],
}));

test('a pack that is kept is listed, given back as it was, and gone without a trace when it is removed', async () => {
  const empty = await records();
  expect(empty).toEqual({ packs: 0, pieces: 0 });
  await keepPack(small, 1_000);
  expect(await listPacks()).toEqual([
    {
      id: 'river-desk',
      name: 'River Desk',
      date: '2026-03-01',
      about: 'Counts that one desk keeps.',
      on: true,
      imported: 1_000,
      claims: 3,
      sources: 2,
      figures: { 'dprk-troops-kursk': 1, 'dprk-killed': 1, 'dprk-deployment': 1 },
    },
  ]);
  const whole = await readWhole('river-desk');
  expect(whole && writePack(whole)).toBe(writePack(small));
  expect(await records()).toEqual({ packs: 1, pieces: 3 });
  await removePack('river-desk');
  expect(await records()).toEqual(empty);
  expect(await readWhole('river-desk')).toBeNull();
});

test('twice the same pack is once, and a new edition leaves nothing of the old', async () => {
  await keepPack(packFrom(grownPack(1_000, 'river-desk')), 1);
  await keepPack(small, 2);
  await keepPack(small, 3);
  expect((await listPacks()).map(({ claims, imported }) => [claims, imported])).toEqual([[3, 3]]);
  expect(await records()).toEqual({ packs: 1, pieces: 3 });
});

test('a pack that is off says nothing; its new edition stays off', async () => {
  await keepPack(small, 1);
  expect((await claimsFor(everything)).claims).toHaveLength(3);
  await switchPack('river-desk', false);
  expect((await claimsFor(everything)).claims).toEqual([]);
  expect((await allClaims()).claims).toEqual([]);
  await keepPack({ ...small, date: '2026-04-01' }, 2);
  expect((await listPacks()).map(({ on, date }) => [on, date])).toEqual([[false, '2026-04-01']]);
  await switchPack('river-desk', true);
  expect((await allClaims()).claims).toHaveLength(3);
  await switchPack('nobody', true);
  expect(await listPacks()).toHaveLength(1);
});

test('where there is no room in the middle of an import, the old edition is untouched', async () => {
  await keepPack(small, 1);
  const before = await readWhole('river-desk');
  const kept = await records();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    puts += 1;
    if (puts > 4) throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, given);
  });
  await expect(keepPack(packFrom(grownPack(3_000, 'river-desk')), 2)).rejects.toMatchObject({
    name: 'QuotaExceededError',
  });
  expect(puts).toBeGreaterThan(4);
  vi.restoreAllMocks();
  expect(await readWhole('river-desk')).toEqual(before);
  expect(await records()).toEqual(kept);
});

test('two packs stand side by side, and go each by itself or together', async () => {
  await keepPack(small, 1);
  await keepPack(packFrom(grownPack(200, 'grown')), 2);
  expect((await allClaims()).claims).toHaveLength(203);
  expect((await claimsFor(everything)).claims).toHaveLength(203);
  await removePack('grown');
  expect(await records()).toEqual({ packs: 1, pieces: 3 });
  await removeAllPacks();
  expect(await records()).toEqual({ packs: 0, pieces: 0 });
});

test('an answer has all that its claims speak of, and of each article from which pack it is', async () => {
  await keepPack(small, 1);
  const answer = await claimsFor([{ figure: 'dprk-killed', dates: ['2024-11-05'] }]);
  expect(answer.claims.map(({ id }) => id)).toEqual(['river-desk/killed-at-korenevo']);
  expect(answer.sources.map(({ id, pack }) => [id, pack])).toEqual([['river-desk/river-blog', 'River Desk']]);
  expect(answer.places.map(({ id }) => id)).toEqual(['river-desk/Korenevo']);
  expect(answer.origins).toEqual([]);
  expect(answer.whole).toEqual(['dprk-killed']);
  expect(answer.beyond).toEqual({});
});

test('what is built in keeps its words beside a pack', async () => {
  await keepPack(small, 1);
  const database = openDatabase(withMore(bundled.packed, await allClaims()));
  for (const [id, claim] of bundled.claims) expect(database.claims.get(id)).toBe(claim);
  for (const [id, source] of bundled.sources) expect(database.sources.get(id)).toBe(source);
  for (const [id, origin] of bundled.origins) expect(database.origins.get(id)).toBe(origin);
  for (const [id, place] of bundled.places) expect(database.places.get(id)).toBe(place);
  expect(database.contains('Russia', 'river-desk/Korenevo')).toBe(true);
});

test('of a crowded figure it tells what there is beyond the nearest claims, and a note’s coverage counts that', async () => {
  await keepPack(packFrom(grownPack(400, 'grown', 1, (index) => index)), 1);
  await keepPack(small, 2);
  const answer = await claimsFor([{ figure: 'dprk-killed', dates: ['2024-11-05'] }]);
  expect(answer.claims.filter(({ figure }) => figure === 'dprk-killed').length).toBeLessThan(150);
  const all = await allClaims();
  const [part, whole] = [answer, all].map((more) => openDatabase(withMore(bundled.packed, more)));
  if (!part || !whole) throw new Error('two databases');
  expect(part.claimsOf('dprk-killed').length).toBeLessThan(whole.claimsOf('dprk-killed').length);
  expect(coverageLine('dprk-killed', part)).toBe(coverageLine('dprk-killed', whole));
  expect(coverageLine('dprk-killed', part)).toContain('November 2025');
  const named = openDatabase(withLabels(part.packed, bundledLabels));
  expect(coverageLine('dprk-killed', named)).toBe(coverageLine('dprk-killed', whole));
});

it('answers a page with what it would choose from the whole of every pack', async () => {
  // No two of one day: of those it would not matter which is chosen.
  await keepPack(packFrom(grownPack(2_000, 'grown', 0.3, (index) => index * 3 - 2_000)), 1);
  await keepPack(packFrom(grownPack(400, 'other', 0.9, (index) => index * 3 + 1)), 2);
  await keepPack(small, 3);
  const whole = openDatabase(withMore(bundled.packed, await allClaims()));
  const dates = ['2023-01', '2024-10-01', '2024-12-24', '2025-06', '2025', '2026-11-20', null];
  const page = fc.record({
    figure: fc.constantFrom('dprk-killed', 'dprk-casualties', 'dprk-troops-kursk', 'russia-killed'),
    asOf: fc.constantFrom(...dates),
    place: fc.constantFrom(null, 'Kursk region'),
    origin: fc.constantFrom(null, 'zelensky'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (claims) => {
      const wanted = claims.map(({ figure, asOf }) => ({ figure, dates: [asOf] }));
      const answer = await claimsFor(wanted);
      const part = openDatabase(withMore(bundled.packed, answer));
      expect(part.claims.size).toBeLessThan(whole.claims.size);
      for (const claim of claims) {
        const asked = { ...claim, status: null } as unknown as PageClaim;
        const chosen = (database: typeof part) =>
          candidatesFor(asked, database)
            .map(({ id }) => id)
            .sort();
        expect(chosen(part)).toEqual(chosen(whole));
      }
    }),
    { numRuns: 40 },
  );
});
