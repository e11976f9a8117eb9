/**
 * What a sentence says of arms from North Korea for Russia: that they were supplied, or that its missiles were fired at
 * Ukraine. Counts of shells and missiles are figures and are read elsewhere; plans affirm nothing.
 */
import type { Unit } from './lexicon.ts';
import { HANGUL } from './particles.ts';
import { actorBefore, anyIn, has, hasAny, isBarrier, mayHold, partyOf, speaks } from './sentence.ts';
import { isNegated, stanceIn } from './stance.ts';
import type { ReadStatement } from './statements.ts';

/** From a weapon to the words that tell whose make it is. */
const MAKE_REACH = 3;
/** From the word of supplying to the condition behind it. */
const CONDITION_REACH = 8;
/** From a weapon to the word of supplying or striking. */
const ACT_REACH = 8;

export function readArms(units: readonly Unit[], ourWar: boolean): ReadStatement[] {
  if (!ourWar || !mayHold(units, 'weapon')) return [];
  const north = units.findIndex((u) => partyOf(u) === 'dprk');
  if (north < 0) return [];
  return supplied(units, north) ?? struck(units) ?? [];
}

/** "북한의 미사일 발사": who fires arms gives them to nobody. */
const isFiring = (unit: Unit): boolean => HANGUL.test(unit.text) && has(unit, 'struck');

function supplied(units: readonly Unit[], north: number): ReadStatement[] | null {
  if (!mayHold(units, 'supply')) return null;
  // "러시아에 포탄을": with a particle of place the country is no party.
  if (!units.some((u) => has(u, 'russia') || u.entry.place === 'Russia')) return null;
  const weapon = units.findIndex((u) => has(u, 'weapon'));
  const supply = units.findIndex(
    (u, k) => has(u, 'supply') && !isFiring(u) && Math.abs(k - weapon) <= ACT_REACH,
  );
  if (weapon < 0 || supply < 0) return null;
  if (units.slice(Math.min(weapon, supply), Math.max(weapon, supply)).some(isBarrier)) return null;
  if (units.some((u) => u.kind === 'number' && Math.abs(units.indexOf(u) - weapon) <= 5)) return null;
  if (anyIn(units, Math.max(0, supply - 5), supply, 'plan')) return null;
  // "북한에 이전": the North is who receives; behind its verb stands how likely that is.
  if (
    has(units[north], 'goal') &&
    !units.some((u, k) => k !== north && partyOf(u) === 'dprk' && !has(u, 'goal'))
  )
    return null;
  if (units.some((u) => has(u, 'goal')) && anyIn(units, supply, supply + 3, 'plan')) return null;
  if (Math.abs(north - supply) > 14) return null;
  // "sent advisers on the use of its shells"
  if (anyIn(units, Math.min(supply, weapon), Math.max(supply, weapon), 'adviser')) return null;
  // South Korea arming Ukraine is another matter: the supplier must be the North.
  const supplier = actorBefore(units, supply);
  if (supplier?.party === 'otherParty' && !speaks(units, supplier.at) && supplier.at >= supply - 4)
    return null;
  // "did not exclude sending Russian weapons to Pyongyang": whose make they are, and where they go.
  if (partyOf(units[weapon - 1]) === 'russia' && has(units[weapon - 1], 'demonym')) return null;
  // "Russia is supplying North Korea with missiles": the other way; "has fired North Korean shells" it must have got.
  const given =
    supplier?.party === 'russia' &&
    hasAny(units[supply], ['send', 'gerund']) &&
    units.slice(supplier.at + 1, supply).every((unit) => has(unit, 'verb'));
  if (
    given &&
    north > supply &&
    !hasAny(units[north - 1], ['by', 'from']) &&
    !has(units[north + 1], 'weapon')
  )
    return null;
  // "North Korea fired a missile into the sea": its own.
  if (has(units[supply], 'struck') && supplier?.party === 'dprk' && supplier.at === supply - 1) return null;
  for (let k = Math.min(north, supply); k < Math.max(north, supply); k++)
    if (partyOf(units[k]) === 'otherParty') return null;
  const negated =
    isNegated(units, supply) || anyIn(units, Math.min(supply, weapon), Math.max(supply, weapon), 'not');
  const stance = stanceIn(units, 0, units.length);
  // "무기를 공급할 경우": only if.
  if (stance === 'affirms' && anyIn(units, supply, supply + CONDITION_REACH, 'conditional')) return null;
  return [
    {
      figure: has(units[weapon], 'missile') ? 'dprk-missiles-supplied' : 'dprk-arms-supplied',
      polarity: negated ? 'denies' : stance,
      from: Math.min(weapon, supply),
      to: Math.max(weapon, supply) + 1,
      place: null,
    },
  ];
}

/** "Russia hit the town with North Korean missiles": it must have them. */
function struck(units: readonly Unit[]): ReadStatement[] | null {
  const weapon = units.findIndex(
    (u, k) =>
      has(u, 'missile') &&
      units.slice(Math.max(0, k - MAKE_REACH), k + MAKE_REACH + 2).some((near) => partyOf(near) === 'dprk'),
  );
  if (weapon < 0) return null;
  const act = units.findIndex((u, k) => has(u, 'struck') && Math.abs(k - weapon) <= ACT_REACH);
  if (act < 0 || anyIn(units, Math.max(0, act - 4), act, 'plan')) return null;
  if (!units.some((u) => u.entry.place !== null || has(u, 'ukraine'))) return null;
  if (anyIn(units, 0, units.length, 'otherParty')) return null;
  // A test: who fires is the North itself.
  const actor = actorBefore(units, Math.min(act, weapon));
  if (actor?.party === 'dprk' && Math.abs(actor.at - weapon) > MAKE_REACH) return null;
  const stance = stanceIn(units, 0, units.length);
  return [
    {
      figure: 'dprk-missiles-supplied',
      polarity: stance === 'affirms' && isNegated(units, act) ? 'denies' : stance,
      from: Math.min(weapon, act),
      to: Math.max(weapon, act) + 1,
      place: null,
    },
  ];
}
