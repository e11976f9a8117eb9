/**
 * Writes a claim pack as the file that it would be read from, and tells what one edition of a pack has that another has not.
 */
import type { Claim, ClaimPack, PackedDatabase } from '../types.ts';
import { PACK_FORMAT, PACK_VERSION, type PackClaim, type PackFile } from './pack-schema.ts';

/** The file of a pack, in an order that does not depend on how it was kept. What is read from it is the same pack again. */
export function writePack(pack: ClaimPack): string {
  const prefix = `${pack.id}/`;
  const bare = (id: string) => (id.startsWith(prefix) ? id.slice(prefix.length) : id);
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const file: PackFile = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id: pack.id,
    name: pack.name,
    date: pack.date,
    about: pack.about,
    origins: byId(pack.origins).map(({ id, label }) => ({ id: bare(id), label })),
    places: byId(pack.places).map(({ id, within }) => ({ id: bare(id), within: within && bare(within) })),
    sources: byId(pack.sources).map(({ pack: _name, ...source }) => ({ ...source, id: bare(source.id) })),
    claims: byId(pack.claims).map((claim) => writtenClaim(claim, bare)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function writtenClaim(claim: Claim, bare: (id: string) => string): PackClaim {
  const { quantity, polarity, status, place, asOf, asOfBasis, origin, at, ...rest } = claim;
  return {
    ...rest,
    id: bare(claim.id),
    source: bare(claim.source),
    ...(quantity && { quantity: withoutNullUnit(quantity) }),
    ...(polarity && { polarity }),
    ...(status && { status }),
    place: place && bare(place),
    ...(asOfBasis === 'article' ? { asOf: null } : { asOf, asOfBasis }),
    origin: origin === claim.source ? null : bare(origin),
    ...(at && { at }),
  };
}

const withoutNullUnit = ({ unit, ...quantity }: NonNullable<Claim['quantity']>) =>
  unit === null ? quantity : { ...quantity, unit };

/** What an edition has that another has not: for who is about to put the one in the place of the other. */
export interface PackChanges {
  added: number;
  changed: number;
  gone: number;
}

export function changesOfPack(before: ClaimPack, after: ClaimPack): PackChanges {
  const said = (pack: ClaimPack) => {
    const named = <Item extends { id: string }>(items: readonly Item[]) =>
      new Map(items.map((item) => [item.id, item]));
    const [sources, origins] = [named(pack.sources), named(pack.origins)];
    return new Map(
      pack.claims.map((claim) => [
        claim.id,
        JSON.stringify([claim, sources.get(claim.source), origins.get(claim.origin)]),
      ]),
    );
  };
  const [then, now] = [said(before), said(after)];
  let [added, changed] = [0, 0];
  for (const [id, says] of now) {
    const was = then.get(id);
    if (was === undefined) added += 1;
    else if (was !== says) changed += 1;
  }
  return { added, changed, gone: [...then.keys()].filter((id) => !now.has(id)).length };
}

/** The bundled claims as a pack: an example to write others by. */
export function packOf(
  { sources, claims }: PackedDatabase,
  about: Pick<ClaimPack, 'id' | 'name' | 'date' | 'about'>,
): ClaimPack {
  const own = (id: string) => `${about.id}/${id}`;
  return {
    ...about,
    origins: [],
    places: [],
    sources: sources.map((source) => ({ ...source, id: own(source.id) })),
    claims: claims.map((claim) => ({
      ...claim,
      id: own(claim.id),
      source: own(claim.source),
      origin: claim.origin === claim.source ? own(claim.source) : claim.origin,
    })),
  };
}
