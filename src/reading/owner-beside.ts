/**
 * Whose a count is, said right beside it: "Ukraine's 500,000", "275,000 for Russia", "Ukraine, whose army has lost 70,000",
 * "50,000 troops Moscow has deployed". Looks no further than the phrase and the clause it stands in.
 */
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import type { ReadQuantity } from './quantities.ts';
import { anyIn, has, hasAny, isBarrier, isLocative, mayHold, type Party, partyOf } from './sentence.ts';

/** Words from "whose" to the number, an aside among them. */
const LONGEST_WHOSE = 24;

/** "to Ukraine's 500,000", "275,000 for Russia": whose a bare number is, said beside it. */
export function besideNumber(units: readonly Unit[], quantity: ReadQuantity): Party | null {
  if (units[quantity.from - 1]?.text === "'s") {
    const owner = partyOf(units[quantity.from - 2]);
    if (owner) return owner;
  }
  // "Russia's losses amount to 112,000, and of Ukraine – 80,000"
  const gap = quantity.from - 1;
  if (isDash(units[gap]) && has(units[gap - 2], 'of') && has(units[gap - 3], 'and'))
    return partyOf(units[gap - 1]);
  // "400 тысяч у Украины"
  const { to } = quantity;
  const theirs = has(units[to], 'possessor') && has(units[to + 1], 'genitive');
  return theirs || has(units[to], 'forSide') ? partyOf(units[to + 1]) : null;
}

/** "50,000 troops Moscow has deployed": who sent them, named with the verb right behind them. */
export function senderBehind(units: readonly Unit[], to: number): Party | null {
  // "бойцов, отправленных Пхеньяном", "die Pjöngjang im Oktober schickte"
  const at = units[to]?.text === ',' ? to + 1 : to;
  const sent = at > to && has(units[at], 'participle') && has(units[at], 'send');
  const sends = has(units[at], 'relative') && anyIn(units, at + 2, at + LONGEST_SENDING, 'send');
  // "whom Russian ships brought": whose ships they were, not whose men.
  const carrier = sends && has(units[at + 1], 'demonym') && !has(units[at + 1], 'natives');
  if (sent || sends) return carrier ? null : partyOf(units[at + 1]);
  const party = partyOf(units[to]);
  if (party === null || has(units[to], 'demonym')) return null;
  return hasAny(units[to + 1], ['perfect', 'send']) && anyIn(units, to + 1, to + 4, 'send') ? party : null;
}

/** Words of "whom Pyongyang in October of last year sent". */
const LONGEST_SENDING = 9;

/** "soldiers from the DPRK, who lost 4,000": whoever "who" stands for, where nobody else acts after it. */
export function relativeSubject(units: readonly Unit[], from: number): Party | null {
  for (let k = from - 1; k > Math.max(0, from - 8); k--) {
    if (partyOf(units[k]) || isBarrier(units[k] as Unit)) return null;
    if (units[k]?.text === ',') return null;
    if (!has(units[k], 'relative') || has(units[k], 'determiner')) continue;
    if (units[k - 1]?.text !== ',' || !hasAny(units[k + 1], ['suffer', 'perfect', 'verb'])) return null;
    const owner = partyOf(units[k - 2]) !== null ? k - 2 : k - 3;
    // "the invasion of Ukraine, which has led to thousands of deaths": what was done there has.
    if (isLocative(units, owner) && !anyIn(units, k + 1, from, 'suffer')) return null;
    return partyOf(units[owner]);
  }
  return null;
}

/** "Ukraine, whose military, now on the offensive, has suffered 70,000 dead": whose army it is, where nobody else is named after it. */
export function ownerByWhose(units: readonly Unit[], from: number): Party | null {
  if (!mayHold(units, 'whose')) return null;
  for (let k = from - 1; k > Math.max(0, from - LONGEST_WHOSE); k--) {
    if (has(units[k], 'whose')) {
      const owner = units[k - 1]?.text === ',' ? k - 2 : k - 1;
      // "envoyer 12 000 soldats en Russie, dont 1 500": where they go owns nobody.
      return has(units[k], 'including') && isLocative(units, owner) ? null : partyOf(units[owner]);
    }
    if (partyOf(units[k]) || isBarrier(units[k] as Unit)) return null;
  }
  return null;
}
