/**
 * A claim pack in pieces: the claims of one figure, in the order of time, a page's worth at a time, each with the articles they
 * are from, so that a page's question is answered by a few pieces. Pure; `store.ts` keeps them.
 */
import { inTime, middleOf } from '../../src/matching/in-time.ts';
import { CANDIDATES_KEPT, LOOKED_AT_FOR_EACH } from '../../src/matching/numbers.ts';
import type {
  Claim,
  ClaimPack,
  Coverage,
  FigureId,
  MoreClaims,
  Origin,
  Place,
  Source,
} from '../../src/types.ts';

/** As many as are looked at of one figure for one date: with a piece's neighbours, the nearest to any day in it are at hand. */
export const PIECE = CANDIDATES_KEPT * LOOKED_AT_FOR_EACH;

export interface Piece {
  pack: string;
  figure: FigureId;
  /** Middle of the date of its first claim, in days. */
  from: number;
  nth: number;
  claims: Claim[];
  sources: Source[];
}

export function piecesOf(pack: ClaimPack): Piece[] {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const byFigure = Map.groupBy(pack.claims, ({ figure }) => figure);
  return [...byFigure].flatMap(([figure, all]) => {
    const { claims } = inTime(all);
    return Array.from({ length: Math.ceil(claims.length / PIECE) }, (_, nth): Piece => {
      const some = claims.slice(nth * PIECE, (nth + 1) * PIECE);
      const from = middleOf(some[0]?.asOf ?? null) ?? Number.NEGATIVE_INFINITY;
      const used = new Set(some.map(({ source }) => source));
      const usedSources = [...used].flatMap((id) => sources.get(id) ?? []);
      return { pack: pack.id, figure, from, nth, claims: some, sources: usedSources };
    });
  });
}

/** What is said of a pack once, and what its claims may speak of beside what is built in. */
export interface Told {
  /** As a note names it. */
  name: string;
  origins: readonly Origin[];
  places: readonly Place[];
  /** Of each figure it has claims on. */
  coverage: Readonly<Record<FigureId, Coverage>>;
}

/** Claims with everything they speak of; each source says from which pack it is. */
export function withWhatTheySpeakOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  { name, origins, places }: Told,
): MoreClaims {
  const of = (key: 'source' | 'origin' | 'place') => new Set(claims.map((claim) => claim[key]));
  const [usedSources, usedOrigins, usedPlaces] = [of('source'), of('origin'), of('place')];
  const outerOf = new Map(places.map(({ id, within }) => [id, within]));
  // A set that grows while it is walked: each outer place in its turn.
  for (const place of usedPlaces) if (place !== null) usedPlaces.add(outerOf.get(place) ?? null);
  return {
    claims: [...claims],
    sources: [...usedSources].flatMap((id) => {
      const source = id === null ? undefined : sources.get(id);
      return source ? [{ ...source, pack: name }] : [];
    }),
    origins: origins.filter(({ id }) => usedOrigins.has(id)),
    places: places.filter(({ id }) => usedPlaces.has(id)),
  };
}
