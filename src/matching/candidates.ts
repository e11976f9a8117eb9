/**
 * Which claims of the database are worth deciding for a page claim: those of its figure, of that figure's parts and
 * wholes, and nothing else. All of them, while a figure has no more than people write; of a crowded figure the nearest
 * in time, then the nearest in wording by fuzzy search. Decides no relation, and keeps nothing of the page but slots.
 */
import Fuse from 'fuse.js';
import type { Database } from '../claims/database.ts';
import type { Claim, FigureId, PageClaim } from '../types.ts';
import { type InTime, inTime, middleOf, nearestInTime } from './in-time.ts';
import {
  CANDIDATES_KEPT,
  KIN_KEPT,
  LOOKED_AT_FOR_EACH,
  QUERY_CHARACTERS,
  WORDING_DISTANCE,
} from './numbers.ts';
import { kinOf } from './parts.ts';

interface Crowd extends InTime {
  /** Choices made so far, by page date and slots: a page asks the same again and again. */
  chosen: Map<string, readonly Claim[]>;
}

/** So many choices are remembered a figure; a page has a handful of dates and places. */
const CHOICES_REMEMBERED = 256;

const crowds = new WeakMap<Database, Map<FigureId, Crowd>>();

function crowdOf(figure: FigureId, claims: readonly Claim[], database: Database): Crowd {
  const known = crowds.get(database) ?? new Map<FigureId, Crowd>();
  crowds.set(database, known);
  const crowd = known.get(figure);
  if (crowd) return crowd;
  const made: Crowd = { ...inTime(claims), chosen: new Map() };
  known.set(figure, made);
  return made;
}

/** What a claim says beside its number, in few words: fuzzy search is slow on long texts. */
function slotWords(claim: Claim | PageClaim, database: Database): string {
  const origin = claim.origin === null ? '' : (database.origins.get(claim.origin)?.label ?? '');
  return [claim.place ?? '', claim.status ?? '', origin].join(' ').trim().slice(0, QUERY_CHARACTERS);
}

function choose(page: PageClaim, crowd: Crowd, most: number, database: Database): readonly Claim[] {
  const query = slotWords(page, database);
  const key = `${most} ${page.asOf} ${query}`;
  const known = crowd.chosen.get(key);
  if (known) return known;
  const near = nearestInTime(crowd, middleOf(page.asOf), most * LOOKED_AT_FOR_EACH);
  const sure = near.slice(0, most / 2);
  const rest = near.slice(sure.length).map((claim) => ({ claim, words: slotWords(claim, database) }));
  const search = new Fuse(rest, {
    keys: ['words'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: WORDING_DISTANCE,
  });
  const alike = query === '' ? [] : search.search(query, { limit: most / 2 });
  const kept = new Set([...sure, ...alike.map(({ item }) => item.claim)]);
  for (const { claim } of rest) if (kept.size < most) kept.add(claim);
  if (crowd.chosen.size >= CHOICES_REMEMBERED) crowd.chosen.clear();
  const chosen = [...kept];
  crowd.chosen.set(key, chosen);
  return chosen;
}

/** Per figure, all claims to decide where neither it nor its kin is crowded; null where a choice is to be made. */
const uncrowded = new WeakMap<Database, Map<FigureId, readonly Claim[] | null>>();

function allOf(figure: FigureId, database: Database): readonly Claim[] | null {
  const known = uncrowded.get(database) ?? new Map<FigureId, readonly Claim[] | null>();
  uncrowded.set(database, known);
  const before = known.get(figure);
  if (before !== undefined) return before;
  const kin = kinOf(figure).map(database.claimsOf);
  const own = database.claimsOf(figure);
  const crowded = own.length > CANDIDATES_KEPT || kin.some(({ length }) => length > KIN_KEPT);
  const all = crowded ? null : [own, ...kin].flat();
  known.set(figure, all);
  return all;
}

/** The claims to decide for `page`: its own figure's first. */
export function candidatesFor(page: PageClaim, database: Database): readonly Claim[] {
  const all = allOf(page.figure, database);
  if (all) return all;
  return [page.figure, ...kinOf(page.figure)].flatMap((figure) => {
    const claims = database.claimsOf(figure);
    const most = figure === page.figure ? CANDIDATES_KEPT : KIN_KEPT;
    if (claims.length <= most) return claims;
    return choose(page, crowdOf(figure, claims, database), most, database);
  });
}
