/**
 * What a sentence says of the treaty between Russia and North Korea: signed, put before parliament, ratified, and that it
 * obliges each to help the other. Only where both countries are named, here or in the sentence the treaty was named in.
 */
import type { Tag } from '../languages/language.ts';
import type { FigureId } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { actorBefore, anyIn, has, hasAny, mayHold, partyOf } from './sentence.ts';
import { isNegated, stanceIn } from './stance.ts';
import type { ReadStatement } from './statements.ts';

const STEPS: readonly (readonly [FigureId, Tag])[] = [
  ['treaty-submitted', 'submit'],
  ['treaty-ratified', 'ratify'],
  ['treaty-signed', 'sign'],
  ['treaty-mutual-defence', 'mutualDefence'],
];
/** From a word of signing to the treaty that is signed, where the sentence speaks of ratifying too. */
const SIGNED_REACH = 6;

/** True where the sentence names a treaty of the two. */
export function namesTreaty(units: readonly Unit[]): boolean {
  if (!mayHold(units, 'treaty')) return false;
  const both = units.some((u) => has(u, 'alliance'));
  const north =
    both ||
    units.some((u) => partyOf(u) === 'dprk' || u.entry.origin === 'pyongyang' || u.entry.origin === 'kim');
  const russia = units.some(
    (u) => hasAny(u, ['russia', 'parliament']) || u.entry.origin === 'putin' || u.entry.origin === 'moscow',
  );
  return north && (both || russia);
}

/** "The two countries signed a mutual defence treaty": those of the sentence before, where North Korea is one. */
const isOfThoseBefore = (units: readonly Unit[]): boolean =>
  mayHold(units, 'pair') &&
  mayHold(units, 'theirTreaty') &&
  !units.some((u) => hasAny(u, ['otherParty', 'ukraine']));

/**
 * @param carried the treaty was named in the sentence before.
 * @param north North Korea was.
 */
export function readTreaties(units: readonly Unit[], carried: boolean, north: boolean): ReadStatement[] {
  const found: ReadStatement[] = [];
  if (!carried && !mayHold(units, 'treaty')) return found;
  const named = units.findIndex((u) => has(u, 'treaty'));
  const own = namesTreaty(units) || (north && isOfThoseBefore(units));
  if (!own && !carried) return found;
  if (!own && units.some((u) => hasAny(u, ['otherParty', 'ukraine']))) return found;
  const polarity = stanceIn(units, 0, units.length);
  for (const [figure, tag] of STEPS) {
    const k = units.findIndex((u) => has(u, tag));
    if (k < 0) continue;
    // "prévoit une assistance": what the treaty provides for is no plan.
    if (tag !== 'mutualDefence' && anyIn(units, Math.max(0, k - 3), k, 'plan')) continue;
    // "sent to parliament for ratification"
    const submitted = units.findIndex((u) => has(u, 'submit'));
    if (tag === 'ratify' && submitted >= 0 && Math.abs(k - submitted) <= 4) continue;
    // Without the treaty's name only its clause of defence, or what parliament does, is surely of it.
    if (!own && tag === 'sign') continue;
    if (tag === 'sign' && signedByOthers(units, k, named)) continue;
    // "ratified the treaty, signed in June": signed is what the treaty is, not the law on it.
    if (tag === 'sign' && found.length > 0 && !isOfTreaty(units, k)) continue;
    if (tag === 'mutualDefence' && own && found.some(({ figure }) => figure !== 'treaty-signed')) continue;
    const at = named < 0 ? k : named;
    found.push({
      figure,
      polarity: polarity === 'affirms' && isNegated(units, k) ? 'denies' : polarity,
      from: found.length > 0 ? k : Math.min(at, k),
      to: found.length > 0 ? k + 1 : Math.max(at, k) + 1,
      place: null,
    });
  }
  return found;
}

/** "South Korea signed a defence deal", "a security agreement signed with Poland": another country's treaty. */
function signedByOthers(units: readonly Unit[], sign: number, named: number): boolean {
  const actor = actorBefore(units, sign);
  if (actor?.party === 'otherParty' || (actor !== null && actor.party === 'ukraine')) return true;
  for (let k = Math.max(sign, named) + 1; k <= Math.max(sign, named) + WITH_REACH; k++)
    if (has(units[k], 'locative') && hasAny(units[k + 1], ['otherParty', 'ukraine'])) return true;
  return false;
}
/** Words from a treaty to whom it is with. */
const WITH_REACH = 3;

function isOfTreaty(units: readonly Unit[], at: number): boolean {
  for (let k = Math.max(0, at - SIGNED_REACH); k <= Math.min(units.length - 1, at + SIGNED_REACH); k++)
    if (has(units[k], 'treaty')) return !anyIn(units, Math.min(k, at), Math.max(k, at), 'ratify');
  return false;
}
