/**
 * The rules, in order: the first that applies decides how a claim of the database bears on a page claim.
 * `docs/relations.md` and the settings are made from this table. Looks nothing up but what the two claims say;
 * rule 11's last clause alone asks about the rest of the database.
 */
import type { Database } from '../claims/database.ts';
import type { Claim, Decision, DecisionValues, PageClaim } from '../types.ts';
import { ratioOf, singleNumber } from './bands.ts';
import { type Pair, pairUp, readSide } from './pair.ts';
import { COMPARABLE } from './rules/comparable.ts';
import { LIKE_FOR_LIKE } from './rules/likeForLike.ts';
import { PARTS_AND_WHOLES } from './rules/partsAndWholes.ts';
import type { Rule, Surroundings } from './rules/rule.ts';
import { STATEMENTS } from './rules/statements.ts';

/** Numbers are those of the documentation; each pair of claims meets at most one of parts B, C and D. */
export const RULES: readonly Rule[] = [...COMPARABLE, ...LIKE_FOR_LIKE, ...PARTS_AND_WHOLES, ...STATEMENTS];

/** The pair on its own: nothing is known of other claims. */
const ALONE: Surroundings = { heldInPageMeasure: () => false };

/** Why a decision was taken: the rule, and everything it could read, side by side. */
export interface Trace {
  rule: Rule;
  pair: Pair;
  /** Null where the rule found no relation. */
  decision: Decision | null;
}

function valuesOf(pair: Pair, reason: Decision['reason']): DecisionValues {
  const { pageExtent: page, sourceExtent: source } = pair;
  const pageNumber = page && singleNumber(page);
  const sourceNumber = source && singleNumber(source);
  const difference = pageNumber !== null && sourceNumber !== null ? pageNumber - sourceNumber : null;
  const { days } = pair.time;
  const counts = reason === 'earlier-count' || reason === 'later-count';
  return {
    days,
    difference,
    perDay: counts && difference !== null && days ? difference / days : null,
    ratio: reason === 'different-value' && page && source ? ratioOf(page, source) : null,
    unknown: pair.slots.filter(({ state }) => state === 'unknown').map(({ slot }) => slot),
  };
}

/** The decision with the rule that took it. */
export function trace(
  page: PageClaim,
  claim: Claim,
  database: Database,
  surroundings = ALONE,
  pageSide = readSide(page),
): Trace {
  const pair = pairUp(page, claim, database, pageSide);
  for (const rule of RULES) {
    const verdict = rule.decide(pair, surroundings);
    if (verdict === 'no-relation') return { rule, pair, decision: null };
    if (verdict) return { rule, pair, decision: { ...verdict, values: valuesOf(pair, verdict.reason) } };
  }
  throw new Error(`No rule decides ${page.figure} against ${claim.id}`);
}

/** How `claim` bears on `page`, or null where it does not. Many claims in turn share the page's own side. */
export const relate = (
  page: PageClaim,
  claim: Claim,
  database: Database,
  surroundings: Surroundings = ALONE,
  pageSide = readSide(page),
): Decision | null => trace(page, claim, database, surroundings, pageSide).decision;
