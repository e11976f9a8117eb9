/**
 * The database in memory: the packed JSON with the look-ups that matching and the panel need.
 * Never reads files, never validates (`schema.ts` does), never changes what it was given.
 */
import type {
  Claim,
  Figure,
  FigureId,
  MoreClaims,
  Origin,
  OriginId,
  PackedDatabase,
  Place,
  PlaceId,
  Source,
  SourceId,
  Statement,
} from '../types.ts';

export interface Database {
  readonly packed: PackedDatabase;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly statements: ReadonlyMap<FigureId, Statement>;
  readonly origins: ReadonlyMap<OriginId, Origin>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims of one figure or statement, in database order; empty where there are none. */
  claimsOf(figure: FigureId): readonly Claim[];
  /** True where `outer` is `inner` or contains it. Unknown ids contain only themselves. */
  contains(outer: PlaceId, inner: PlaceId): boolean;
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The bundled claims with those of packs beside them. Ids of packs have a slash, which no bundled id has: none is another's. */
export const withMore = (packed: PackedDatabase, more: MoreClaims): PackedDatabase => ({
  ...packed,
  origins: [...packed.origins, ...more.origins],
  places: [...packed.places, ...more.places],
  sources: [...packed.sources, ...more.sources],
  claims: [...packed.claims, ...more.claims],
  ...(more.beyond && { beyond: more.beyond }),
});

export function openDatabase(packed: PackedDatabase): Database {
  const places = byId(packed.places);
  const claimsByFigure = new Map<FigureId, Claim[]>();
  for (const claim of packed.claims) {
    const list = claimsByFigure.get(claim.figure);
    if (list) list.push(claim);
    else claimsByFigure.set(claim.figure, [claim]);
  }
  return {
    packed,
    figures: byId(packed.figures),
    statements: byId(packed.statements),
    origins: byId(packed.origins),
    places,
    sources: byId(packed.sources),
    claims: byId(packed.claims),
    claimsOf: (figure) => claimsByFigure.get(figure) ?? [],
    contains(outer, inner) {
      for (let place: PlaceId | null = inner; place !== null; place = places.get(place)?.within ?? null) {
        if (place === outer) return true;
      }
      return false;
    },
  };
}
