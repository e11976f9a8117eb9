/**
 * Whose losses a count is of by who owns them elsewhere in the sentence: "its casualties", "killed in their own ranks", "the
 * artillery of the Russian army". Asks who was named, not who acts.
 */
import type { Unit } from './lexicon.ts';
import { tellsLoss } from './measures.ts';
import { sideOf } from './own-side.ts';
import { anyIn, has, isBarrier, isLocative, type Party, partyOf } from './sentence.ts';
import { LONGEST_SCENE } from './side-named.ts';
import type { Asked } from './whose.ts';

/** "Moscow's claims that 6,000 of its troops", "Wagner's head said 20,000 of his men": who was named last, speaking or not. */
function ownerBefore(units: readonly Unit[], from: number): Party | null {
  for (let k = from - 1; k >= 0; k--) {
    const party = partyOf(units[k]);
    // "Russia stole Ukrainian children, its losses": whose children they are owns nothing else.
    if (has(units[k], 'demonym') && has(units[k + 1], 'civilian')) continue;
    if (party && (units[k + 1]?.text === "'s" || !isLocative(units, k))) return party;
  }
  return null;
}

/** "Russia's economy suffers, …, its casualties exceed 1.1 million": its own. */
export function ofItsLosses({ frame, units }: Asked): Party | null {
  const at = frame.predicateAt;
  if (at === null || at < 1 || at >= frame.quantity.from) return null;
  return has(units[at], 'nominal') && has(units[at - 1], 'pronoun') ? ownerBefore(units, at - 1) : null;
}

/** "Moscow put its losses at", "killed in their own ranks": who speaks speaks of its own. */
export function ownersOwn({ frame, units }: Asked): Party | null {
  const owner = frame.pronoun ? ownerBefore(units, frame.from) : null;
  if (owner) return owner;
  const ownRanks = units.slice(frame.to, frame.to + 5).some((u) => has(u, 'side') && has(u, 'pronoun'));
  if (!ownRanks && !frame.pronoun && !anyIn(units, frame.from - 4, frame.from, 'pronoun')) return null;
  for (let k = 0; k < frame.from; k++) {
    const speaker = partyOf(units[k]);
    if (speaker && !isLocative(units, k)) return speaker;
    const side = ownRanks ? sideOf(units[k]?.entry.origin ?? null) : null;
    if (side) return side;
  }
  return null;
}

/** "… 20.100 Geschütze der russischen Armee": whose all of the list was; "a first tally of the North's losses". */
export function ownerBehind(asked: Asked): Party | null {
  const { frame, units } = asked;
  for (let k = frame.to; k < units.length - 1; k++) {
    const party = partyOf(units[k]);
    if (!party) continue;
    if (has(units[k - 1], 'of') && has(units[k + 1], 'army')) return party;
    if (has(units[k], 'demonym') && tellsLoss(units[k + 1])) return party;
    // "as the city is under attack from Russian forces": who inflicts them.
    const by = has(units[k - 1], 'notPlace') && !has(units[k - 1], 'of');
    if (has(units[k], 'demonym') && has(units[k + 1], 'soldier') && !by) return party;
    // "Half a million killed and wounded – so London puts the losses of Russia": the noun before its genitive.
    const noun = has(units[k], 'genitive') ? units[k - 1] : undefined;
    if (has(noun, 'nominal') && tellsLoss(noun) && !ownCount(asked, k - 1)) return party;
    const owned = units[k + 1]?.text === "'s" ? k + 2 : k + 1;
    if (has(units[owned], 'nominal') && tellsLoss(units[owned]) && !ownCount(asked, owned)) return party;
  }
  return null;
}

/** "a million casualties, Russia's losses alone being 700,000": losses with a number of their own are not what was counted before. */
const ownCount = ({ units, quantities }: Asked, losses: number): boolean =>
  quantities.some(
    (q) =>
      !q.excluded &&
      !q.yearLike &&
      q.from > losses &&
      q.from - losses <= LONGEST_SCENE &&
      !units.slice(losses, q.from).some((u) => u.text === ',' || isBarrier(u)),
  );

/** "gave an update on Ukraine's casualties in February, when he put deaths at 31,000": whose losses the sentence has for its matter. */
export function lossesNamedBefore({ frame, units }: Asked): Party | null {
  if (frame.measure === null) return null;
  let found: Party | null = null;
  for (let k = 0; k < frame.from; k++) {
    const party = partyOf(units[k]);
    if (party !== 'russia' && party !== 'ukraine' && party !== 'dprk') continue;
    const noun = units[units[k + 1]?.text === "'s" ? k + 2 : k + 1];
    if (!has(noun, 'nominal') || !tellsLoss(noun)) continue;
    if (found !== null && found !== party) return null;
    found = party;
  }
  return found;
}
