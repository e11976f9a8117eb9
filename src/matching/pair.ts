/**
 * A page claim beside a claim of the database: everything the rules read, worked out once.
 * Compares; decides nothing. Holds no text of the page.
 */
import type { Database } from '../claims/database.ts';
import type { Claim, Figure, FigureId, PageClaim, PlaceId, Slot, Statement, Status } from '../types.ts';
import { type Extent, extentOf } from './bands.ts';
import { type Days, daysOf, type TimeBetween, timeBetween } from './dates.ts';
import { isOnEveryFront, PRESENT, type Respect, respectsOf, SENT } from './parts.ts';

/** One slot, side by side. `unknown`: one side does not say; compatible, and told to the reader. */
export interface SlotPair {
  slot: Slot;
  page: string | null;
  source: string | null;
  state: 'same' | 'differs' | 'unknown';
}

/** How the two figures belong together. */
type Kinship = 'same' | 'page-is-part' | 'page-is-whole' | 'none';

export interface Pair {
  page: PageClaim;
  claim: Claim;
  kinship: Kinship;
  /** In what respects the one is a part of the other; empty for one and the same figure. */
  respects: ReadonlySet<Respect>;
  /** Soldiers present and soldiers sent: rule 5 compares them as one figure. */
  presentAndSent: boolean;
  /** The source's figure, or null for a statement. */
  figure: Figure | null;
  /** The source's statement, or null for a figure. */
  statement: Statement | null;
  slots: readonly SlotPair[];
  /** Two events, not both named as at one and the same place. */
  eventsUnplaced: boolean;
  /** Neither place is named and outside the other. */
  placeCompatible: boolean;
  /** The part's place is nowhere outside the whole's. For one figure: as `placeCompatible`. */
  partLiesInWhole: boolean;
  /** Of one figure: the one counts fewer, and in a place that lies in the other's: a part, which says nothing against the whole. */
  fewerInNarrowerPlace: boolean;
  /** Of an affirmation and a denial: the denial names a place in which the affirmation is not known to lie. */
  denialIsElsewhere: boolean;
  time: TimeBetween;
  pageExtent: Extent | null;
  sourceExtent: Extent | null;
  planned: boolean;
  /** Counted over a period, of one event, an addition, or a forecast: on either side. */
  marked: boolean;
  ambiguous: boolean;
  sameOrigin: boolean;
}

/** What is worked out of a claim before it is compared. */
export interface Side {
  days: Days | null;
  extent: Extent | null;
  timeBase: string;
}

/** A claim of the database is compared many times: its dates and bands are worked out once, and forgotten with it. */
const sides = new WeakMap<Claim, Side>();

/** `P1D` and `day` are one period. */
const PERIODS: Readonly<Record<string, string>> = {
  P1D: 'day',
  PT24H: 'day',
  P7D: 'week',
  P1W: 'week',
  P1M: 'month',
  P1Y: 'year',
  P12M: 'year',
};

const periodOf = (claim: PageClaim | Claim): string | null =>
  claim.period === undefined ? null : (PERIODS[claim.period] ?? claim.period);

export const readSide = (claim: PageClaim | Claim): Side => ({
  days: daysOf(claim.asOf),
  extent: claim.quantity === null ? null : extentOf(claim.quantity),
  timeBase: claim.event ? 'event' : (periodOf(claim) ?? 'total'),
});

function sideOfSource(claim: Claim): Side {
  const known = sides.get(claim);
  if (known) return known;
  const side = readSide(claim);
  sides.set(claim, side);
  return side;
}

function slotPair(
  slot: Slot,
  page: string | null,
  source: string | null,
  compatible: (page: string, source: string) => boolean,
): SlotPair {
  const state =
    page !== null && source !== null
      ? compatible(page, source)
        ? 'same'
        : 'differs'
      : page === source
        ? 'same'
        : 'unknown';
  return { slot, page, source, state };
}

const equal = (a: string, b: string): boolean => a === b;
const yesNo = (mark: true | undefined): string => (mark ? 'yes' : 'no');
/** All stages but the planned one count as one when two claims are compared. */
const sameStage = (a: string, b: string): boolean => (a === 'planned') === (b === 'planned');

/** Only of troops does a missing status leave anything open: losses and supplies are counted as they are. */
const statusToCompare = (status: Status | null, figure: Figure | null): Status | null =>
  status ?? (figure?.family === 'troops' ? null : figure?.family === 'loss' ? 'counted' : 'total');

function compareSlots(
  page: PageClaim,
  claim: Claim,
  pageSide: Side,
  claimSide: Side,
  figure: Figure | null,
  database: Database,
): SlotPair[] {
  const related = (a: string, b: string): boolean =>
    a === b || database.contains(a, b) || database.contains(b, a);
  const place = slotPair('place', page.place, claim.place, related);
  if (figure === null) return [place];
  const pageFigure = page.figure === figure.id ? figure : (database.figures.get(page.figure) ?? null);
  return [
    place,
    slotPair(
      'status',
      statusToCompare(page.status, pageFigure),
      statusToCompare(claim.status, figure),
      sameStage,
    ),
    slotPair('time-base', pageSide.timeBase, claimSide.timeBase, equal),
    slotPair('increment', yesNo(page.increment), yesNo(claim.increment), equal),
    slotPair('forecast', yesNo(page.forecast), yesNo(claim.forecast), equal),
    slotPair('unit', page.quantity?.unit ?? null, claim.quantity?.unit ?? null, equal),
  ];
}

const NO_RESPECTS: ReadonlySet<Respect> = new Set();
const ONE_FIGURE = { kinship: 'same', respects: NO_RESPECTS } as const;

function kinshipOf(page: FigureId, source: FigureId): { kinship: Kinship; respects: ReadonlySet<Respect> } {
  if (page === source) return ONE_FIGURE;
  const asPart = respectsOf(page, source);
  if (asPart) return { kinship: 'page-is-part', respects: asPart };
  const asWhole = respectsOf(source, page);
  return asWhole
    ? { kinship: 'page-is-whole', respects: asWhole }
    : { kinship: 'none', respects: NO_RESPECTS };
}

/**
 * A count over a named month or year is of that month or year, not of some day in it: two of the same are of one time,
 * though the interval is wide.
 */
function timeOf(page: PageClaim, claim: Claim, one: Days | null, other: Days | null): TimeBetween {
  const period = periodOf(page);
  const samePeriod = period !== null && period === periodOf(claim);
  if (samePeriod && one && other && one.first === other.first && one.last === other.last) {
    return { timing: 'same', days: 0 };
  }
  return timeBetween(one, other);
}

function partLiesInWhole(part: PageClaim | Claim, whole: PageClaim | Claim, database: Database): boolean {
  if (part.place === null || whole.place === null) return true;
  return database.contains(whole.place, part.place);
}

/** A place inside the other's; or inside some place, where the other side names none and so means every front. */
function isNarrower(
  place: PlaceId | null,
  other: PlaceId | null,
  figure: FigureId,
  database: Database,
): boolean {
  if (place === null || place === other) return false;
  if (other !== null) return database.contains(other, place);
  return isOnEveryFront(figure) && (database.places.get(place)?.within ?? null) !== null;
}

function fewerInNarrowerPlace(
  page: PageClaim,
  claim: Claim,
  pageSide: Side,
  claimSide: Side,
  database: Database,
): boolean {
  if (!pageSide.extent || !claimSide.extent) return false;
  if (pageSide.extent.band.high < claimSide.extent.band.low)
    return isNarrower(page.place, claim.place, page.figure, database);
  if (claimSide.extent.band.high < pageSide.extent.band.low)
    return isNarrower(claim.place, page.place, page.figure, database);
  return false;
}

/** Soldiers and arms were sent to Russia: who affirms that and names no place is denied by a denial for Russia. */
const WHERE_NONE_IS_NAMED = 'Russia';

function denialIsElsewhere(page: PageClaim, claim: Claim, database: Database): boolean {
  const [denial, affirmation] = page.polarity === 'denies' ? [page, claim] : [claim, page];
  if (denial.place === null) return false;
  if (affirmation.place === null) return denial.place !== WHERE_NONE_IS_NAMED;
  return !database.contains(denial.place, affirmation.place);
}

/** Counted over a period, of one event, an addition, or a forecast. */
const isMarked = (side: PageClaim | Claim): boolean =>
  Boolean(side.period !== undefined || side.event || side.increment || side.forecast);

/** Reads both sides. The two need not have anything in common: that is rule 1's to say. */
export function pairUp(page: PageClaim, claim: Claim, database: Database, pageSide: Side): Pair {
  const figure = database.figures.get(claim.figure) ?? null;
  const { kinship, respects } = kinshipOf(page.figure, claim.figure);
  const claimSide = sideOfSource(claim);
  const slots = compareSlots(page, claim, pageSide, claimSide, figure, database);
  const samePlace = page.place !== null && page.place === claim.place;
  // The place comes first.
  const placeCompatible = slots[0]?.state !== 'differs';
  return {
    page,
    claim,
    kinship,
    respects,
    presentAndSent:
      (page.figure === PRESENT && claim.figure === SENT) ||
      (page.figure === SENT && claim.figure === PRESENT),
    figure,
    statement: database.statements.get(claim.figure) ?? null,
    slots,
    eventsUnplaced: Boolean(page.event && claim.event) && !samePlace,
    placeCompatible,
    partLiesInWhole:
      kinship === 'same'
        ? placeCompatible
        : kinship === 'page-is-whole'
          ? partLiesInWhole(claim, page, database)
          : partLiesInWhole(page, claim, database),
    fewerInNarrowerPlace:
      kinship === 'same' && fewerInNarrowerPlace(page, claim, pageSide, claimSide, database),
    denialIsElsewhere: denialIsElsewhere(page, claim, database),
    time: timeOf(page, claim, pageSide.days, claimSide.days),
    pageExtent: pageSide.extent,
    sourceExtent: claimSide.extent,
    planned: page.status === 'planned' || claim.status === 'planned',
    marked: isMarked(page) || isMarked(claim),
    ambiguous: Boolean(page.ambiguous || claim.ambiguous),
    sameOrigin: page.origin !== null && page.origin === claim.origin,
  };
}
