/**
 * North Korea's soldiers in a sentence, by whatever words it names them: with their country, as its own, as the noun of
 * their sending, or as "they" of the sentence before. Says where they are named; never what is said of them.
 */
import type { OriginId } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, isLocative, mayHold, partyOf, type Sentence } from './sentence.ts';

/** Where they are named: the units of the phrase, half-open. */
export interface Named {
  from: number;
  to: number;
  /** Named as what is done with them ("the troop dispatch"). */
  dispatch?: true;
  /** Named by a pronoun or a bare noun; who they are stands in the sentence before. */
  carried?: true;
}

/** From the country to a noun of sending that is its own. */
const SENDER_REACH = 14;
/** Those who speak for North Korea. */
const NORTHERN: ReadonlySet<OriginId | null> = new Set(['pyongyang', 'kim']);
/** From the country to "its own soldiers". */
const OWNER_REACH = 40;

/** @param carried the sentence before spoke of North Korean soldiers. */
export function northernSoldiers(sentence: Sentence, carried: boolean): Named | null {
  const { units } = sentence;
  const own = sentence.nounFirst ? ownSoldiers(units) : null;
  return own ?? byName(sentence) ?? ownSoldiers(units) ?? sending(units) ?? (carried ? theyOf(units) : null);
}

/** A word of no table, in lower case. */
const isPlainNoun = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !unit.capital && (unit.entry.tags.size === 0 || has(unit, 'labour'));

function byName({ units, adjectivesFollow, nounFirst }: Sentence): Named | null {
  if (!mayHold(units, 'dprk')) return null;
  for (let k = 0; k < units.length; k++) {
    if (partyOf(units[k]) !== 'dprk') continue;
    const unit = units[k] as Unit;
    for (let j = k; j <= k + 5 && j < units.length; j++) {
      const next = units[j] as Unit;
      // "North Korean military factories": an adjective of something else.
      const attribute = has(next, 'army') && isPlainNoun(units[j + 1]) && !adjectivesFollow;
      if (has(next, 'soldier') && !has(next, 'civilian') && !attribute && !isOfOthers(next))
        return { from: k, to: j + 1 };
      // A headline's comma is a particle: "북한, 러시아에 파병".
      if (nounFirst && j === k + 1 && next.text === ',') continue;
      if (
        j > k &&
        (next.kind === 'mark'
          ? next.text !== "'s" && next.text !== '-'
          : hasAny(next, ['verb', 'speech', 'clause', 'civilian']))
      )
        break;
      if (j > k && has(next, 'preposition')) break;
    }
    // "misiles norcoreanos" are no North Koreans; "no North Korean has been …" is about people.
    if (
      (has(unit, 'natives') &&
        (!adjectivesFollow ||
          k === 0 ||
          hasAny(units[k - 1], ['determiner', 'of', 'preposition', 'and', 'more']))) ||
      (has(unit, 'demonym') && has(units[k - 1], 'not') && has(units[k + 1], 'verb'))
    )
      return { from: k, to: k + 1 };
    // "the participation of the DPRK in the war", "the DPRK fights against Ukraine"
    if (!has(unit, 'demonym') && !has(unit, 'natives')) {
      const war = anyIn(units, k + 1, k + 4, 'inUkraine') || anyIn(units, k + 1, k + 4, 'strongFight');
      if (has(units[k - 1], 'fight') && war) return { from: k - 1, to: k + 1 };
      if (
        has(units[k + 1], 'fight') &&
        has(units[k + 1], 'strongFight') &&
        anyIn(units, k + 2, k + 5, 'inUkraine')
      )
        return { from: k, to: k + 1 };
    }
    // "soldats d'élite nord-coréens"
    if (adjectivesFollow)
      for (let j = k - 1; j >= Math.max(0, k - 3) && !has(units[j], 'preposition'); j--)
        if (hasAny(units[j], ['soldier', 'army'])) return { from: j, to: k + 1 };
    // "troops from North Korea", "soldiers of the DPRK"; "North Korea has sent troops".
    for (let j = k - 1; j >= Math.max(0, k - 4); j--)
      if (has(units[j], 'soldier') && hasAny(units[j + 1], ['of', 'from'])) return { from: j, to: k + 1 };
    // "In Pyongyang they deny": whoever speaks is no place.
    if (!isLocative(units, k) || hasAny(units[k + 1], ['deny', 'confirm'])) {
      for (let j = k + 1, reach = k + 9; j <= reach && j < units.length; j++) {
        // "neither Russia nor North Korea, who …, has confirmed": the clause in commas is walked over.
        if (units[j]?.text === ',' && has(units[j + 1], 'relative') && !has(units[j - 1], 'deny')) {
          const close = units.findIndex((u, at) => at > j && at <= j + 12 && u.text === ',');
          if (close < 0) break;
          reach += close - j;
          j = close;
          continue;
        }
        // "has confirmed the deployment of troops"
        if (
          has(units[j], 'soldier') &&
          has(units[j - 1], 'of') &&
          has(units[j - 2], 'send') &&
          has(units[k], 'dprk')
        )
          return { from: k, to: j + 1 };
        // "denies having sent troops"; "bestreitet, Soldaten geschickt zu haben"
        // "북한이 러시아와의 협력을 강화하며 전쟁에 병력을 파견하는": the verb ends it.
        if (
          nounFirst &&
          has(units[j], 'soldier') &&
          !isOfOthers(units[j]) &&
          anyIn(units, j + 1, j + 3, 'send')
        )
          return { from: k, to: j + 1 };
        if (
          has(units[j], 'soldier') &&
          !isOfOthers(units[j]) &&
          (anyIn(units, k + 1, j, 'send') || anyIn(units, k + 1, j, 'deny'))
        ) {
          if (anyIn(units, k + 1, j + 6, 'send')) return { from: k, to: j + 1 };
          break;
        }
        // "has admitted that its troops fought"
        if (has(units[j], 'soldier') && has(units[j - 1], 'pronoun') && anyIn(units, k + 1, j, 'confirm'))
          return { from: j - 1, to: j + 1 };
        if (
          (units[j]?.text === ',' && !hasAny(units[j - 1], ['deny', 'confirm'])) ||
          hasAny(units[j], ['clause', 'otherParty'])
        )
          break;
      }
    }
  }
  return null;
}

/** "러시아군": soldiers and whose, in one word. */
function isOfOthers(unit: Unit | undefined): boolean {
  const party = partyOf(unit);
  return party !== null && party !== 'dprk' && party !== 'alliance';
}

/** "State media in Pyongyang owned up that the country's own soldiers …": the owner is whoever speaks or acts first. */
function ownSoldiers(units: readonly Unit[]): Named | null {
  if (!mayHold(units, 'own') || !mayHold(units, 'soldier')) return null;
  const owner = units.findIndex((unit) => partyOf(unit) !== null || NORTHERN.has(unit.entry.origin));
  if (owner < 0 || (partyOf(units[owner]) !== 'dprk' && !NORTHERN.has(units[owner]?.entry.origin ?? null)))
    return null;
  for (let k = owner + 1; k < Math.min(units.length, owner + OWNER_REACH); k++) {
    if (has(units[k], 'own'))
      for (let j = k; j <= k + 2; j++) if (has(units[j], 'soldier')) return { from: k, to: j + 1 };
    if (hasAny(units[k], ['otherParty', 'ukraine', 'clause'])) return null;
  }
  return null;
}

/** "The troop dispatch", near the country whose it is. */
function sending(units: readonly Unit[]): Named | null {
  if (!mayHold(units, 'dispatch')) return null;
  const at = units.findIndex((unit) => has(unit, 'dispatch'));
  if (at < 0) return null;
  let north = false;
  for (let k = Math.max(0, at - SENDER_REACH); k < Math.min(units.length, at + SENDER_REACH); k++) {
    const party = partyOf(units[k]);
    if (party === 'dprk') north = true;
    else if (party === 'otherParty' && k > at - 4 && k < at + 4) return null;
  }
  return north ? { from: at, to: at + 1, dispatch: true } : null;
}

/** "They", "none of the men": where nobody else's soldiers are named. */
function theyOf(units: readonly Unit[]): Named | null {
  if (!mayHold(units, 'they') && !mayHold(units, 'soldier')) return null;
  for (let k = 0; k < units.length; k++) {
    if (!has(units[k], 'they') && !(has(units[k], 'soldier') && has(units[k - 1], 'determiner'))) continue;
    for (let j = 0; j < units.length; j++) {
      const party = partyOf(units[j]);
      if (party === 'otherParty' && !has(units[j], 'southKorea')) return null;
      if (party && party !== 'dprk' && hasAny(units[j + 1], ['soldier', 'civilian'])) return null;
    }
    return { from: k, to: k + 1, carried: true };
  }
  return null;
}
