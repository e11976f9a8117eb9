/**
 * From the claims of a page to their notes: every candidate decided, own article and own origin marked, the sum taken,
 * the lines put in order. Decides no pair itself (`rules.ts` does) and words nothing (`../wording` does).
 */
import type { Database } from '../claims/database.ts';
import { finish, type Steps } from '../steps.ts';
import type {
  CheckContext,
  CheckedClaim,
  Claim,
  Decision,
  Note,
  OriginId,
  PageClaim,
  PageNote,
  RelationKind,
  SourceId,
  Sum,
  Together,
} from '../types.ts';
import { say } from '../wording/say.ts';
import { extentOf, isSameValue, isVeryNumber } from './bands.ts';
import { candidatesFor } from './candidates.ts';
import { daysOf } from './dates.ts';
import { ownSources } from './own.ts';
import { pageNotesInSteps } from './page.ts';
import { readSide } from './pair.ts';
import type { Surroundings } from './rules/rule.ts';
import { relate } from './rules.ts';
import { saidWhenAsked } from './unsaid.ts';
import { togetherOf } from './within/together.ts';
import { type PageText, toldOf } from './within/told.ts';

interface Line {
  claim: Claim;
  decision: Decision;
  sameOrigin: boolean;
  ownArticle: boolean;
  together?: Together;
}

const ORDER: Readonly<Record<RelationKind, number>> = { corroborates: 0, contradicts: 1, context: 2 };

/** A line from the page's own origin or article is kept, marked, and counts for nothing. */
const counts = (line: Line): boolean => !line.sameOrigin && !line.ownArticle;

const lastDay = (claim: Claim): number => daysOf(claim.asOf)?.last ?? Number.NEGATIVE_INFINITY;

/** Corroborating, contradicting, context; newest first. The id settles ties, so that the order never wavers. */
function inListOrder(a: Line, b: Line): number {
  return (
    ORDER[a.decision.relation] - ORDER[b.decision.relation] ||
    lastDay(b.claim) - lastDay(a.claim) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

/** Of a source's context lines the one that tells most: of the page's figure, of another origin, nearest in value and time. */
function tellsMore(a: Line, b: Line, page: PageClaim): number {
  const otherFigure = (line: Line): number => (line.claim.figure === page.figure ? 0 : 1);
  const otherSlot = (line: Line): number => (SLOT_REASONS.has(line.decision.reason) ? 1 : 0);
  const own = (line: Line): number => (line.sameOrigin ? 1 : 0);
  const far = (line: Line): number => Math.abs(line.decision.values.days ?? Number.MAX_SAFE_INTEGER);
  return (
    otherFigure(a) - otherFigure(b) ||
    otherSlot(a) - otherSlot(b) ||
    own(a) - own(b) ||
    far(a) - far(b) ||
    inListOrder(a, b)
  );
}

const SLOT_REASONS: ReadonlySet<Decision['reason']> = new Set([
  'other-place',
  'other-status',
  'other-time-base',
  'increment',
  'forecast',
  'other-unit',
]);

/** Within context at most one line a source. */
function oneContextLineASource(lines: readonly Line[], page: PageClaim): Line[] {
  const best = new Map<SourceId, Line>();
  for (const line of lines) {
    if (line.decision.relation !== 'context') continue;
    const so = best.get(line.claim.source);
    if (!so || tellsMore(line, so, page) < 0) best.set(line.claim.source, line);
  }
  return lines.filter((line) => line.decision.relation !== 'context' || best.get(line.claim.source) === line);
}

function sumOf(lines: readonly Line[]): Sum {
  if (lines.length === 0) return 'no-source';
  let agrees = false;
  let differs = false;
  for (const line of lines) {
    if (!counts(line)) continue;
    agrees ||= line.decision.relation === 'corroborates';
    differs ||= line.decision.relation === 'contradicts';
  }
  if (agrees) return differs ? 'mixed' : 'agrees';
  return differs ? 'differs' : 'context';
}

/** Distinct origins of what agrees or disagrees, without the page's own. */
function independentOriginsOf(lines: readonly Line[]): number {
  const origins = new Set<OriginId>();
  for (const line of lines)
    if (line.decision.relation !== 'context' && counts(line)) origins.add(line.claim.origin);
  return origins.size;
}

function noteOf(line: Line, page: PageClaim, database: Database): Note {
  const { claim, decision, sameOrigin, ownArticle, together } = line;
  const note: Omit<Note, 'say'> = {
    claim: claim.id,
    source: claim.source,
    origin: claim.origin,
    ...decision,
    sameOrigin,
  };
  if (ownArticle) note.ownArticle = true;
  if (together) note.together = together;
  return saidWhenAsked(note, () => say({ page, ...line }, database));
}

/** Rule 11's last clause: does a source other than the page itself give this very number in the page's measure? */
function surroundingsOf(
  page: PageClaim,
  candidates: readonly Claim[],
  own: ReadonlySet<SourceId>,
): Surroundings {
  let held: boolean | null = null;
  return {
    heldInPageMeasure() {
      const extent = page.quantity && extentOf(page.quantity);
      held ??= candidates.some((claim) => {
        if (claim.figure !== page.figure || own.has(claim.source) || claim.quantity === null || !extent)
          return false;
        const other = extentOf(claim.quantity);
        return other !== null && (isVeryNumber(extent, other) || isSameValue(extent, other));
      });
      return held;
    },
  };
}

function relateClaim(
  page: PageClaim,
  database: Database,
  own: ReadonlySet<SourceId>,
  pageNotes: readonly PageNote[],
  together: Together | undefined,
): CheckedClaim {
  const candidates = candidatesFor(page, database);
  const surroundings = surroundingsOf(page, candidates, own);
  const side = readSide(page);
  const all: Line[] = [];
  for (const claim of candidates) {
    const decision = relate(page, claim, database, surroundings, side);
    if (decision === null) continue;
    const sameOrigin = page.origin !== null && page.origin === claim.origin;
    const ownArticle = own.has(claim.source);
    const added = decision.reason === 'part-of' && together?.whole === claim.figure && !claim.ambiguous;
    const line: Line = { claim, decision, sameOrigin, ownArticle };
    if (added) line.together = together;
    all.push(line);
  }
  const lines = oneContextLineASource(all, page).sort(inListOrder);
  return {
    ...page,
    sum: lines.length === 0 && pageNotes.length > 0 ? 'context' : sumOf(lines),
    independentOrigins: independentOriginsOf(lines),
    notes: lines.map((line) => noteOf(line, page, database)),
    pageNotes: [...pageNotes],
  };
}

/** Every claim of a page with its note, in the order given. */
export const relatePage = (...page: Parameters<typeof relateInSteps>): CheckedClaim[] =>
  finish(relateInSteps(...page));

/** The same, a claim a step. */
export function* relateInSteps(
  claims: readonly PageClaim[],
  database: Database,
  context: CheckContext,
  page: PageText = { text: '', language: null },
): Steps<CheckedClaim[]> {
  if (claims.length === 0) return [];
  const own = yield* ownSources(claims, database, context);
  const told = toldOf(claims, page, context.title);
  const pageNotes = yield* pageNotesInSteps(told, database, page);
  const together = togetherOf(told, database);
  const checked: CheckedClaim[] = [];
  for (const claim of claims) {
    yield null;
    checked.push(relateClaim(claim, database, own, pageNotes.get(claim) ?? [], together.get(claim)));
  }
  return checked;
}
