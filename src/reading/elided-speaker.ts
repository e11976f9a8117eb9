/**
 * "Moscow speaks of 18,000 dead, Kyiv of 180,000": the second speaker of a sentence shares the verb of the first, and counts
 * the same losses; so does "; Seoul says 300", which has a verb and nothing else. Says nothing where the first counts its
 * own, or names whose they are.
 */
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { has, hasAny, mayHoldAny } from './sentence.ts';
import { Tags } from './tags.ts';

/** Words from the first speaker to the second. */
const REACH = 20;
/** What makes the count the speaker's own: "it lost", "admits". */
const OWN = ['pronoun', 'suffer', 'admit'] as const;
const SPEECH = ['speech', 'estimate'] as const;
const ANY_SPEECH = Tags.of(SPEECH);
const OPENING = new Set([',', ';', ':']);

/** The unit that names the second speaker, right before the number; or null. */
export function elidedSpeaker(units: readonly Unit[], number: number): number | null {
  if (!mayHoldAny(units, ANY_SPEECH)) return null;
  const at = nameBefore(units, number);
  const origin = units[at]?.entry.origin ?? null;
  if (origin === null) return null;
  let opening = at - 1;
  while (opening > 0 && hasAny(units[opening], ['determiner', 'and', 'contrast'])) opening--;
  // "…, which is in line with Kyiv's estimate of 708,890"
  const compared = isEstimateOf(units, at + 2) && has(units[at - 1], 'preposition');
  const joined = compared || (opening < at - 1 && hasAny(units[opening + 1], ['and', 'contrast']));
  if (!joined && !OPENING.has(units[opening]?.text ?? '')) return null;
  if (compared) return at;
  for (let k = opening; k >= Math.max(0, opening - REACH); k--) {
    if (hasAny(units[k], OWN)) return null;
    const other = units[k]?.entry.origin ?? null;
    if (other === null) continue;
    if (other === origin) return null;
    if (hasAny(units[k + 1], SPEECH)) return hasAny(units[k + 1], OWN) ? null : at;
    // "Seoul at 3,000 and Washington at 1,200": of several who share the verb.
    if (nameBefore(units, k + 2) !== k && nameBefore(units, k + 3) !== k) return null;
  }
  return null;
}

/** The unit before the number, over what may stand between a name and its number. */
function nameBefore(units: readonly Unit[], number: number): number {
  let at = number - 1;
  while (at > 0 && units[at]?.entry.hedge && !units[at]?.entry.origin) at--;
  // "; Kyiv, more than 1,000"
  if (units[at]?.text === ',') return at - 1;
  // "; Seoul says 300"
  if (has(units[at], 'speech') && !hasAny(units[at], OWN)) return at - 1;
  if (isEstimateOf(units, at)) return at - 2;
  while (at > 0 && units[at]?.entry.origin == null && mayStandBetween(units[at])) at--;
  return at;
}

/** "Kyiv's estimate of" before the number. */
const isEstimateOf = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'estimate') && units[at - 1]?.text === "'s" && units[at - 2]?.entry.origin != null;

const mayStandBetween = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (hasAny(unit, ['preposition', 'of', 'determiner', 'topic']) ||
    Boolean(unit.entry.hedge) ||
    unit.entry.filler ||
    isDash(unit)) &&
  !has(unit, 'verb');

/** Words from the comma before the second speaker to its count. */
const LONGEST_TOLD = 10;

/**
 * "By CSIS's count Russia has lost 1.2 million, Ukraine puts its dead at 55,000": whose verb of saying stands behind the comma,
 * between a count that has a source of its own and this one. The unit that names it, or null.
 */
export function secondSpeaker(units: readonly Unit[], number: number): number | null {
  if (!mayHoldAny(units, SOURCE) || !mayHoldAny(units, ANY_SPEECH)) return null;
  for (let k = number - 1; k > Math.max(0, number - LONGEST_TOLD); k--) {
    if (units[k]?.kind === 'number') return null;
    if (units[k]?.text !== ',') continue;
    // "higher than what was given by Seoul, which speaks of 1,100"
    const which =
      has(units[k + 1], 'relative') && has(units[k + 2], 'speech') && !has(units[k + 3], 'relative');
    if (which && units[k - 1]?.entry.origin) return k - 1;
    const at = has(units[k + 1], 'determiner') ? k + 2 : k + 1;
    // "the Ukrainian president gives", "Ukraine itself gives"
    const verb = has(units[at + 1], 'speech') ? at + 1 : at + 2;
    const tells = units[at]?.entry.origin != null && verb < number && has(units[verb], 'speech');
    if (!tells || has(units[verb + 1], 'relative')) return null;
    const before = units.slice(0, k);
    return before.some((unit) => has(unit, 'according')) && before.some(({ kind }) => kind === 'number')
      ? units[at + 1]?.entry.origin
        ? at + 1
        : at
      : null;
  }
  return null;
}
const SOURCE = Tags.of(['according']);
