/**
 * What is said of a counted phrase behind it: "10,000 soldiers have been killed", "were sent to Russia". Walks to the right
 * over asides and whatever else tells of those counted; gives up where another number or another subject begins.
 */
import { asideInDashes, asideOfEach, asideOfPart, endsInLoss } from './asides.ts';
import {
  actsAt,
  finiteLoss,
  finiteMovement,
  isSufferedBefore,
  lossAt,
  movementAt,
  type Predicate,
  sendingAtEnd,
} from './finite-verb.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { type Movement, movementOf, tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, isLocative, type Party, partyOf } from './sentence.ts';

/** Units from the phrase to what is said of it. */
const REACH = 18;
/** A loss, or a movement, this close is of one phrase with the number. */
const NEAR_LOSS = 5;
const NEAR_MOVEMENT = 2;
/** "2,000 and almost 2,500 were killed": units to the number that shares the verb. */
const SHARED_REACH = 4;
/** Words of a clause that tells of the soldiers counted. */
const LONGEST_RELATIVE = 14;
/** Words of a participle's clause, from its comma to the one that ends it. */
const LONGEST_PARTICIPLE = 14;

export function predicateAfter(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
  party: Party | null,
): Predicate | null {
  let commas = 0;
  for (let k = from; k < Math.min(units.length, from + REACH); k++) {
    k = asideOfPart(units, k) ?? asideOfEach(units, k, isNumberAt) ?? asideInDashes(units, k) ?? k;
    // "– 200.000 Tote und 400.000 Verletzte – verloren"
    if (isDash(units[k]) && endsInLoss(units, k + 1)) continue;
    const unit = units[k] as Unit;
    if (isNumberAt(k)) return k - from <= SHARED_REACH ? sharedPredicate(units, k, isNumberAt) : null;
    if (k === from && opensLoss(units, k)) continue;
    if (isBarrier(unit) || (k > from && areTheirSoldiers(units, k))) return null;
    // "11.000 Nordkoreaner in Kursk: Viele getötet": behind a colon it says of whom.
    if (unit.text === ':' && !tellsLoss(units[k + 1])) return null;
    if (unit.text === ',') {
      if (endsItsRelative(units, from, k) || tellsOfSome(units, k, isNumberAt)) return null;
      // "600 soldiers, who fought for Russia, were killed": what is said behind the clause outdoes what is said in it.
      const behind = has(units[k + 1], 'relative') ? lossBehindClause(units, k + 1, isNumberAt) : null;
      if (behind) return behind;
      const participle = participleEnd(units, k);
      if (participle !== null) {
        k = participle;
        continue;
      }
      // A parenthesis is walked over: ", the report adds,"; a new clause is not.
      if (++commas === 1 && has(units[k + 1], 'and')) return null;
      continue;
    }
    // "of those 5,000, almost a third are dead"
    if (has(unit, 'portion')) return null;
    if (tellsLoss(unit)) {
      // "have encircled 2,000 men and begun the liquidation": what another verb is of.
      if (has(unit, 'nominal') && anyIn(units, from, k, 'and')) return null;
      if (isOfOthers(units, k, commas === 1) || isSufferedBefore(units, k)) return null;
      const loss = lossAt(units, k, isNumberAt);
      if (loss) loss.near = k - from <= NEAR_LOSS;
      return loss;
    }
    const movement = movementOf(unit);
    if (movement) return movementFrom(units, k, movement, k - from <= NEAR_MOVEMENT, isNumberAt);
    const other = partyOf(unit);
    if (other === null || other === party) continue;
    if (actsAt(units, k) || (commas > 0 && !isLocative(units, k))) return null;
  }
  return null;
}

/** "a contingent of 11,000 that saw some of its soldiers captured": a noun of its own, with its own predicate. */
const areTheirSoldiers = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'soldier') &&
  has(units[k - 1], 'pronoun') &&
  has(units[k - 1], 'determiner') &&
  has(units[k - 2], 'of');

/** "15,000 soldiers, many of whom have died": of some of them, how many is not said. */
function tellsOfSome(units: readonly Unit[], comma: number, isNumberAt: (k: number) => boolean): boolean {
  for (let k = comma + 1; k <= comma + LONGEST_SOME && units[k]?.kind === 'word'; k++)
    if (
      has(units[k], 'including') &&
      // "with many stationed in Kursk"
      (!has(units[k], 'preposition') || (k === comma + 1 && units[k + 1]?.entry.tags.size === 0))
    )
      return ![1, 2, 3, 4].some((on) => isNumberAt(k + on));
  return false;
}
/** Words of "a good many of whom". */
const LONGEST_SOME = 4;

/** "Streitkräfte, die aus 200.000 Menschen bestanden haben, verloren": behind the clause the count stands in, its own no more. */
function endsItsRelative(units: readonly Unit[], from: number, comma: number): boolean {
  if (!has(units[comma - 1], 'verb')) return false;
  for (let k = from - 1; k > from - LONGEST_RELATIVE; k--)
    if (units[k]?.text === ',') return hasAny(units[k + 1], ['relative']) || has(units[k + 2], 'relative');
  return false;
}

/** "and almost 2,500 were killed": the next number shares the predicate of this one. */
function sharedPredicate(
  units: readonly Unit[],
  number: number,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  let k = number - 1;
  while (k > 0 && (units[k]?.entry.hedge || units[k]?.entry.filler) && !has(units[k], 'and')) k--;
  // "sent 12,000 and 4,000 of them have died": the verb is of a part.
  if (!has(units[k], 'and') || hasAny(units[number + 1], ['including', 'whom'])) return null;
  return finiteLoss(units, number + 1, isNumberAt) ?? finiteMovement(units, number + 1, isNumberAt);
}

/** "126,650 men – the enemy's losses" */
const opensLoss = (units: readonly Unit[], dash: number): boolean =>
  isDash(units[dash]) && (tellsLoss(units[dash + 1]) || tellsLoss(units[dash + 2]));

/** The loss that follows the comma which ends a relative clause, or null. */
function lossBehindClause(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  const close = commaAfter(units, from, LONGEST_RELATIVE);
  if (close === null) return null;
  for (let k = from; k < close; k++) if (isNumberAt(k)) return null;
  let at = close + 1;
  while (at < close + 3 && !tellsLoss(units[at]) && hasAny(units[at], ['verb', 'link'])) at++;
  return tellsLoss(units[at]) ? lossAt(units, at, isNumberAt) : null;
}

/**
 * "военных, дислоцированных в России, погибли": where a participle behind a comma ends, else null. What it says counts
 * where it is of losses; then no more than its comma is walked over.
 */
function participleEnd(units: readonly Unit[], comma: number): number | null {
  if (!has(units[comma + 1], 'participle') || units[comma + 2]?.kind !== 'word') return null;
  if (tellsLoss(units[comma + 1])) return comma;
  return commaAfter(units, comma, LONGEST_PARTICIPLE) ?? comma;
}

function commaAfter(units: readonly Unit[], at: number, reach: number): number | null {
  for (let k = at + 1; k <= at + reach; k++) if (units[k]?.text === ',') return k;
  return null;
}

/** The loss at `k` is told of somebody else. */
function isOfOthers(units: readonly Unit[], k: number, behindComma: boolean): boolean {
  const before = units[k - 1];
  // "three of them killing members of": what they did.
  if (has(units[k], 'gerund') && !has(units[k], 'suffer')) return true;
  // "soldiers in a war that has killed thousands"
  if (
    (has(before, 'preposition') && !has(units[k], 'captured')) ||
    hasAny(before, ['determiner', 'numberOf'])
  )
    return true;
  return behindComma && !hasAny(before, ['verb', 'relative']) && !hasAny(units[k - 2], ['verb', 'relative']);
}

/** The movement at `k`, or what outdoes it further on. */
function movementFrom(
  units: readonly Unit[],
  k: number,
  movement: Movement,
  near: boolean,
  isNumberAt: (k: number) => boolean,
): Predicate | null {
  // "befinden sich in ukrainischer Gefangenschaft", "se encuentran en cautiverio": where they are is what became of them.
  const held = movement === 'present' && has(units[k + 1], 'captured');
  if (held) return lossAt(units, k + 1, isNumberAt);
  // "soldiers fighting for Russia have been killed": the finite verb outdoes the participle.
  const finite = finiteLoss(units, k + 1, isNumberAt);
  if (finite) return finite;
  // "12.000 Soldaten zum Kampf gegen die Ukraine geschickt": what for, then the verb.
  const purpose = movement === 'fight' && has(units[k - 1], 'preposition');
  return (purpose ? sendingAtEnd(units, k + 1, isNumberAt) : null) ?? movementAt(movement, k, near);
}
