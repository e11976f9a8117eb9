/**
 * "The campaign has cost Russia at least 100,000 lives": a verb of price whose object is who paid it. Says nothing where
 * nobody is named between the verb and the number: whose lives they were is then a matter of the rest.
 */
import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import { anyIn, has, hasAny, isBarrier, mayHold, type Party, partyOf } from './sentence.ts';

/** Words from the verb to the number: "cost the Soviet army at least". */
const REACH = 6;

/** Who paid and the unit of the verb, or null. */
export function paidInLives(
  units: readonly Unit[],
  quantity: ReadQuantity,
  to: number,
): { party: Party; at: number } | null {
  if (!mayHold(units, 'costs') || !anyIn(units, quantity.to, to + 1, 'lives')) return null;
  let party: Party | null = null;
  for (let k = quantity.from - 1; k >= Math.max(0, quantity.from - REACH); k--) {
    const unit = units[k] as Unit;
    if (has(unit, 'costs')) {
      // "cost it 15,000 lives": whoever acted last.
      party ??= has(units[k + 1], 'pronoun') ? ownerBefore(units, k) : null;
      return party && { party, at: k };
    }
    if (isBarrier(unit) || unit.text === ',' || unit.kind === 'number') return null;
    party ??= partyOf(unit);
  }
  return null;
}

/** "has cost Moscow some 13,000 soldiers killed or wounded": who paid, named between the verb and the number. */
export function payerBefore(units: readonly Unit[], from: number, to: number): Party | null {
  if (!mayHold(units, 'costs')) return null;
  if (has(units[to], 'costs')) return payerOfEnd(units, from);
  let party: Party | null = null;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const unit = units[k] as Unit;
    if (has(unit, 'costs')) return party;
    if (isBarrier(unit) || unit.text === ',' || unit.kind === 'number') return null;
    party ??= partyOf(unit);
  }
  return null;
}

/** "hat Russland bis Juni rund 1,2 Millionen Mann gekostet": the verb ends the clause, who paid stands behind its auxiliary. */
function payerOfEnd(units: readonly Unit[], from: number): Party | null {
  for (let k = from - 1; k >= Math.max(1, from - REACH); k--) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',') return null;
    const party = partyOf(units[k]);
    if (party) return anyIn(units, k - AUXILIARY_REACH, k, 'verb') ? party : null;
  }
  return null;
}
/** Words from the auxiliary to who paid: "hat die russische Armee". */
const AUXILIARY_REACH = 2;

/** "a causado 1.310 bajas a las tropas ucranianas": who paid, named behind the number. */
export function payerBehind(units: readonly Unit[], from: number, to: number): Party | null {
  if (!mayHold(units, 'costs') || !has(units[to], 'locative')) return null;
  const verb = has(units[from - 1], 'costs') || has(units[from - 2], 'costs');
  for (let k = to + 1; verb && k <= to + PAYER && units[k]?.kind === 'word'; k++) {
    const party = partyOf(units[k]);
    if (party) return party;
    if (!hasAny(units[k], ['determiner', 'soldier', 'of'])) return null;
  }
  return null;
}
/** Words of "the troops of Russia". */
const PAYER = 4;

function ownerBefore(units: readonly Unit[], from: number): Party | null {
  for (let k = from - 1; k >= 0; k--) {
    const party = partyOf(units[k]);
    if (party) return party;
  }
  return null;
}
