/**
 * Marks inside a counted phrase: what a bracket, a comma or a stroke joins to it. Answers with the last unit that belongs to
 * the phrase from the mark on; null where the mark ends it.
 */
import type { Unit } from './lexicon.ts';
import { QUOTES } from './marks.ts';
import { addMeasures, hasObject, tellsLoss } from './measures.ts';
import type { NounPhrase } from './phrase-walk.ts';
import { has, hasAny, partyOf } from './sentence.ts';
import { Tags } from './tags.ts';

/** Words of "other Russians". */
const LONGEST_PEER = 2;

/** @param to behind the number. */
export function overMark(phrase: NounPhrase, units: readonly Unit[], k: number, to: number): number | null {
  const unit = units[k] as Unit;
  // "11,000 - Zelensky": with blanks around it, a hyphen is a dash.
  if (unit.text === '-' && !unit.glued) return null;
  if (QUOTES.has(unit.text) || unit.text.startsWith('-')) return k;
  if (unit.text === '(') return overBracket(phrase, units, k, to);
  if (unit.text === ',')
    return overPeers(phrase, units, k) ?? overPair(phrase, units, k) ?? overComma(phrase, units, k);
  const next = units[k + 1];
  const joined = has(next, 'and') && tellsLoss(units[k + 2]);
  // "700,000 people (dead) and wounded", "killed/wounded", "killed & wounded"
  const joins =
    (unit.text === ')' && joined) ||
    (unit.text === '/' && (joined || tellsLoss(next))) ||
    (has(unit, 'and') && tellsLoss(next));
  return joins && phrase.measures.size > 0 ? k : null;
}

function overBracket(phrase: NounPhrase, units: readonly Unit[], k: number, to: number): number | null {
  const inside = units[k + 1];
  const closes = units[k + 2]?.text === ')';
  // "DPRK (North Korean) soldiers": the same, named twice.
  if (phrase.party !== null && partyOf(inside) === phrase.party && closes) return k + 2;
  // "236,000 soldiers (killed and wounded)"
  if (tellsLoss(inside) && !hasCount(units, k + 1)) return k;
  if (!closes) return null;
  // "10,000 (people) are killed": a word the speaker left out.
  if (phrase.noun === null && phrase.measures.size === 0 && hasAny(inside, ['people', 'soldier'])) {
    phrase.noun = has(inside, 'soldier') ? 'soldier' : 'people';
    phrase.to = k + 3;
    return k + 2;
  }
  // "11.000 (Nord-Coréens)": who they are, added in brackets.
  if (k === to && has(inside, 'natives')) {
    phrase.party = partyOf(inside);
    phrase.demonym = true;
    phrase.to = k + 3;
  }
  return null;
}

/** "(killed - 64, wounded - 168)": each has a number of its own. */
const hasCount = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'number' || units[at + 2]?.kind === 'number';

/** "soldiers, officers, conscripts and other Russians": to the last of those counted in one with the soldiers. */
function overPeers(phrase: NounPhrase, units: readonly Unit[], comma: number): number | null {
  const last = phrase.noun === 'soldier' ? lastPeer(units, comma) : null;
  if (last === null) return null;
  phrase.party ??= partyOf(units[last]);
  phrase.to = last + 1;
  return last;
}

function lastPeer(units: readonly Unit[], comma: number): number | null {
  let at = comma;
  while (units[at]?.text === ',' && has(units[at + 1], 'soldier')) at += 2;
  if (!has(units[at], 'and')) return null;
  for (let k = at + 1; k <= at + LONGEST_PEER; k++)
    if (has(units[k], 'soldier') || has(units[k], 'natives')) return k;
  return null;
}

/** "4.000 soldados norcoreanos, entre heridos y muertos" */
function overPair(phrase: NounPhrase, units: readonly Unit[], comma: number): number | null {
  if (phrase.noun === null || !hasAny(units[comma + 1], ['including', 'of']) || !has(units[comma + 3], 'and'))
    return null;
  const pair = new Tags();
  if (!addMeasures(units[comma + 2], pair) || !addMeasures(units[comma + 4], pair)) return null;
  for (const tag of pair) phrase.measures.add(tag);
  phrase.measureFrom ??= comma + 2;
  phrase.to = comma + 5;
  return comma + 4;
}

/** "killed, wounded and missing" */
function overComma({ measures }: NounPhrase, units: readonly Unit[], comma: number): number | null {
  const next = units[comma + 1];
  if (measures.size === 0) return null;
  // "180,000 killed, with the wounded the losses are 500,000": the sum that follows is a count of its own.
  if (has(next, 'casualties') || hasObject(units, comma + 2)) return null;
  return tellsLoss(next) || (has(next, 'and') && tellsLoss(units[comma + 2])) ? comma : null;
}
