/**
 * Rule 18, within the page itself: what its own numbers say of each other. No source is needed and none is asked.
 * Precision before recall: bands and hedges hold as everywhere, and what two people say, or one says of two times or
 * two places, is never called inconsistent.
 */
import type { Database } from '../claims/database.ts';
import { lazily } from '../lazily.ts';
import { finish, type Steps } from '../steps.ts';
import type { PageClaim, PageNote, Span } from '../types.ts';
import { factsOf, sayWithin } from '../wording/within.ts';
import { saidWhenAsked } from './unsaid.ts';
import type { Finding } from './within/finding.ts';
import { headlineAgainstBody, oneNumberTwoMeasures } from './within/headline.ts';
import { countedTwice, shares } from './within/joined.ts';
import { sums } from './within/sums.ts';
import { type PageText, spanOf, type Told } from './within/told.ts';

/** As `RULES` has the others; it decides on one page, not on a pair. */
export const PAGE_RULE = {
  number: 18,
  part: 'E',
  says:
    'Within the page: a number of the headline that the text speaks against and nowhere bears out; one number told here as killed (or “lost”) and there as killed and wounded; ' +
    'killed and wounded, or the two sides, that add up to more than the casualties or the war’s total in the same paragraph; a part counted beside the whole that includes it; ' +
    'a share of a count that the page’s other numbers do not fit. The page claim is marked, its sum at least context.',
  reasons: ['page-inconsistent'],
  looksAt: ['figure', 'quantity', 'place', 'dates', 'marks', 'status', 'origin'],
} as const;

function* findings(told: readonly Told[], page: PageText, database: Database): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const looked of [
    () => headlineAgainstBody(told, database),
    () => oneNumberTwoMeasures(told, database),
    () => sums(told, database),
    () => countedTwice(told, page.language),
    () => shares(told, page.language),
  ]) {
    found.push(...looked());
    yield null;
  }
  return found;
}

/** From the first to the last of several phrases; the first alone where `without` stands between them. */
function hullOf(told: readonly Told[], without: Told): Span {
  const spans = told.map(spanOf);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const around = start < without.claim.at.end && without.claim.at.start < end;
  return around && spans[0] ? spans[0] : { start, end };
}

/** Who is told of a finding, and what stands against it. */
function sidesOf(finding: Finding): (readonly [Told, Span])[] {
  const each = (a: Told, b: Told) => [[a, spanOf(b)] as const, [b, spanOf(a)] as const];
  switch (finding.kind) {
    case 'headline':
      return each(finding.headline, finding.body);
    case 'measure':
      return each(finding.narrow, finding.wide);
    case 'part-above-whole':
    case 'counted-twice':
      return each(finding.part, finding.whole);
    case 'sum': {
      const { parts, whole } = finding;
      return [[whole, hullOf(parts, whole)], ...parts.map((part) => [part, spanOf(whole)] as const)];
    }
    case 'share-of-itself':
      return [[finding.share.of, { start: finding.share.start, end: finding.share.end }]];
    case 'share-against-count': {
      const { share, count } = finding;
      const at = { start: share.start, end: share.end };
      return [
        [share.of, spanOf(count)],
        [count, at],
      ];
    }
  }
}

/** The notes of each claim that something on its own page does not fit. */
export const pageNotesOf = (...page: Parameters<typeof pageNotesInSteps>): PageNotes =>
  finish(pageNotesInSteps(...page));

type PageNotes = ReadonlyMap<PageClaim, readonly PageNote[]>;

export function* pageNotesInSteps(
  told: readonly Told[],
  database: Database,
  page: PageText,
): Steps<PageNotes> {
  const notes = new Map<PageClaim, PageNote[]>();
  for (const finding of yield* findings(told, page, database)) {
    yield null;
    const facts = factsOf(finding);
    const say = lazily(() => sayWithin(facts, database));
    for (const [{ claim }, span] of sidesOf(finding)) {
      const list = notes.get(claim) ?? [];
      notes.set(claim, list);
      if (list.some((note) => note.with.start === span.start && note.with.end === span.end)) continue;
      list.push(saidWhenAsked({ reason: 'page-inconsistent', with: span, facts }, say));
    }
  }
  return notes;
}
