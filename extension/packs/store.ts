/**
 * Keeps the reader's claim packs, in a database of the extension's own origin that no page's script can reach: one small record
 * a pack, and its claims in pieces (`pieces.ts`), so that nobody loads a pack to ask it something. A change is one transaction:
 * it happens as a whole, or nothing does. Checks no pack (`src/claims/pack-file.ts` has) and tells nobody (`flag.ts` does).
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { coverageOf, joinCoverage } from '../../src/claims/coverage.ts';
import { inTime, middleOf, nearestInTime } from '../../src/matching/in-time.ts';
import { KIN_KEPT, LOOKED_AT_FOR_EACH } from '../../src/matching/numbers.ts';
import { kinOf } from '../../src/matching/parts.ts';
import type { ClaimPack, Coverage, FigureId, IsoDate, MoreClaims, Source } from '../../src/types.ts';
import { PIECE, type Piece, piecesOf, type Told, withWhatTheySpeakOf } from './pieces.ts';
import type { PackAnswer, Wanted } from './wanted.ts';

/** A pack as it is listed. */
export interface PackEntry {
  id: string;
  name: string;
  date: IsoDate;
  about: string | null;
  /** Its claims stand beside the bundled ones. */
  on: boolean;
  /** In milliseconds of the epoch. */
  imported: number;
  claims: number;
  sources: number;
  /** How many claims it has on each. */
  figures: Readonly<Record<FigureId, number>>;
}

type KeptPack = PackEntry & Told;

interface Kept extends DBSchema {
  packs: { key: string; value: KeptPack };
  pieces: { key: [pack: string, figure: FigureId, from: number, nth: number]; value: Piece };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

function open(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('second-source-packs', 1, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('pieces', { keyPath: ['pack', 'figure', 'from', 'nth'] });
    },
    // Another part of the extension, of a newer version: it goes first.
    blocking: () => void close(),
    terminated: () => {
      opened = undefined;
    },
  }).catch((fault) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

export async function close(): Promise<void> {
  const database = await opened;
  opened = undefined;
  database?.close();
}

/** Everything of one pack, or of one of its figures: a list comes after every number. */
const piecesOfPack = (...start: [pack: string, figure?: FigureId]) =>
  IDBKeyRange.bound(start, [...start, []] as never);

export async function listPacks(): Promise<PackEntry[]> {
  return (await (await open()).getAll('packs')).map(
    ({ origins: _, places: __, coverage: ___, ...entry }) => entry,
  );
}

type Change = IDBPTransaction<Kept, ['packs', 'pieces'], 'readwrite'>;

/** One after the other or not at all: where one step fails, none has been. */
async function change(
  begin: (within: Change, step: (begun: Promise<unknown>) => void) => void,
): Promise<void> {
  const within = (await open()).transaction(['packs', 'pieces'], 'readwrite');
  const { done } = within;
  const steps: Promise<unknown>[] = [done];
  try {
    begin(within, (begun) => {
      // Of several that fail together, one is told of.
      begun.catch(() => {});
      steps.push(begun);
    });
    await Promise.all(steps);
  } catch (fault) {
    // Ended already, where the browser refused a step; else by us: what was done before the step that failed is undone too.
    if (within.error === null) within.abort();
    await done.catch(() => {});
    throw within.error ?? fault;
  }
}

/** A pack that is new, or its new edition in the place of the one that is kept; that stays on or off as it was. */
export async function keepPack(pack: ClaimPack, imported: number): Promise<void> {
  const { id, name, date, about, origins, places } = pack;
  const before = await (await open()).get('packs', id);
  const figures = Map.groupBy(pack.claims, ({ figure }) => figure);
  const kept: KeptPack = {
    ...{ id, name, date, about, origins, places, imported },
    coverage: Object.fromEntries(
      [...figures].flatMap(([figure, claims]) => {
        const coverage = coverageOf(claims);
        return coverage ? [[figure, coverage]] : [];
      }),
    ),
    on: before?.on ?? true,
    claims: pack.claims.length,
    sources: pack.sources.length,
    figures: Object.fromEntries([...figures].map(([figure, { length }]) => [figure, length])),
  };
  const pieces = piecesOf(pack);
  await change((within, step) => {
    step(within.objectStore('pieces').delete(piecesOfPack(id)));
    step(within.objectStore('packs').put(kept));
    for (const piece of pieces) step(within.objectStore('pieces').put(piece));
  });
}

export async function removePack(id: string): Promise<void> {
  await change((within, step) => {
    step(within.objectStore('packs').delete(id));
    step(within.objectStore('pieces').delete(piecesOfPack(id)));
  });
}

export const removeAllPacks = (): Promise<void> =>
  change((within, step) => {
    step(within.objectStore('packs').clear());
    step(within.objectStore('pieces').clear());
  });

export async function switchPack(id: string, on: boolean): Promise<void> {
  const within = (await open()).transaction('packs', 'readwrite');
  const kept = await within.store.get(id);
  if (kept) await within.store.put({ ...kept, on });
  await within.done;
}

/** The whole of a pack as it was read; null where there is none of that id. */
export async function readWhole(id: string): Promise<ClaimPack | null> {
  const within = (await open()).transaction(['packs', 'pieces']);
  const [kept, pieces] = await Promise.all([
    within.objectStore('packs').get(id),
    within.objectStore('pieces').getAll(piecesOfPack(id)),
  ]);
  if (!kept) return null;
  const { name, date, about, origins, places } = kept;
  const claims = pieces.flatMap((piece) => piece.claims);
  return {
    ...{ id, name, date, about },
    origins: [...origins],
    places: [...places],
    sources: sourcesOf(pieces),
    claims,
  };
}

/** Each once: pieces that have claims of the same article have it each. */
const sourcesOf = (pieces: readonly Piece[]): Source[] => [
  ...new Map(pieces.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values(),
];

const together = (parts: readonly MoreClaims[]): MoreClaims => ({
  origins: parts.flatMap(({ origins }) => origins),
  places: parts.flatMap(({ places }) => places),
  sources: parts.flatMap(({ sources }) => sources),
  claims: parts.flatMap(({ claims }) => claims),
});

/** All of every pack that is on: for the panel, which lists them. */
export async function allClaims(): Promise<MoreClaims> {
  const on = (await (await open()).getAll('packs')).filter((pack) => pack.on);
  const parts: MoreClaims[] = [];
  for (const pack of on) {
    const pieces = await (await open()).getAll('pieces', piecesOfPack(pack.id));
    const claims = pieces.flatMap((piece) => piece.claims);
    const sources = new Map(sourcesOf(pieces).map((source) => [source.id, source]));
    parts.push(withWhatTheySpeakOf(claims, sources, pack));
  }
  return together(parts);
}

/** How many claims of a figure are looked at for each date: of one the page speaks of, and of a part or whole of such a one. */
interface Need {
  most: number;
  middles: Set<number | null>;
}

function needsOf(wanted: readonly Wanted[]): Map<FigureId, Need> {
  const needs = new Map<FigureId, Need>();
  for (const { figure, dates } of wanted) {
    for (const each of [figure, ...kinOf(figure)]) {
      const most = each === figure ? PIECE : KIN_KEPT * LOOKED_AT_FOR_EACH;
      const need = needs.get(each) ?? { most, middles: new Set() };
      need.most = Math.max(need.most, most);
      for (const date of dates) need.middles.add(middleOf(date));
      needs.set(each, need);
    }
  }
  return needs;
}

/**
 * What matching could choose from if it had the packs whole: of a figure with few claims all of them, of a crowded one those
 * nearest in time to each date (`src/matching/candidates.ts` looks at no others).
 */
export async function claimsFor(wanted: readonly Wanted[]): Promise<PackAnswer> {
  const within = (await open()).transaction(['packs', 'pieces']);
  const store = within.objectStore('pieces');
  const on = (await within.objectStore('packs').getAll()).filter((pack) => pack.on);
  const needs = needsOf(wanted);
  const isFew = (figure: FigureId) => on.every((pack) => (pack.figures[figure] ?? 0) <= PIECE);

  async function near(pack: string, figure: FigureId, { most, middles }: Need): Promise<Piece> {
    const range = piecesOfPack(pack, figure);
    const pieces = new Map<number, Piece>();
    for (const middle of middles) {
      // The piece that a day falls into, the one before and the one after.
      const upTo = middle === null ? range.upper : [pack, figure, middle, []];
      let at = await store.openCursor(IDBKeyRange.bound(range.lower, upTo as never), 'prev');
      for (let left = 2; at && left > 0; left -= 1) {
        pieces.set(at.value.nth, at.value);
        at = await at.continue();
      }
      if (middle === null) continue;
      const [after] = await store.getAll(IDBKeyRange.bound(upTo as never, range.upper as never), 1);
      if (after) pieces.set(after.nth, after);
    }
    const ordered = [...pieces.values()].sort((a, b) => a.nth - b.nth);
    const claims = inTime(ordered.flatMap((piece) => piece.claims));
    const chosen = new Set([...middles].flatMap((middle) => nearestInTime(claims, middle, most)));
    return { pack, figure, from: 0, nth: 0, claims: [...chosen], sources: sourcesOf(ordered) };
  }

  const parts: MoreClaims[] = [];
  for (const pack of on) {
    const asked = [...needs].filter(([figure]) => (pack.figures[figure] ?? 0) > 0);
    const pieces: Piece[] = [];
    for (const [figure, need] of asked) {
      if (isFew(figure)) pieces.push(...(await store.getAll(piecesOfPack(pack.id, figure))));
      else pieces.push(await near(pack.id, figure, need));
    }
    const claims = pieces.flatMap((piece) => piece.claims);
    const sources = new Map(sourcesOf(pieces).map((source) => [source.id, source]));
    parts.push(withWhatTheySpeakOf(claims, sources, pack));
  }
  await within.done;
  const whole = wanted
    .map(({ figure }) => figure)
    .filter((figure) => [figure, ...kinOf(figure)].every(isFew));
  const beyond: Record<FigureId, Coverage> = {};
  for (const figure of needs.keys()) {
    if (isFew(figure)) continue;
    const coverage = on.map((pack) => pack.coverage[figure] ?? null).reduce(joinCoverage, null);
    if (coverage) beyond[figure] = coverage;
  }
  return { ...together(parts), whole, beyond };
}
