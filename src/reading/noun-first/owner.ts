/**
 * Whose soldiers or losses a number counts that has no owner in its own phrase, where nouns come first: an army or a country
 * named elsewhere in the sentence. The nearest before the number goes first; nobody where civilians stand nearer.
 */
import type { Unit } from '../lexicon.ts';
import { QUOTES } from '../marks.ts';
import { sideOf } from '../own-side.ts';
import { anyIn, has, hasAny, type Party, partyOf } from '../sentence.ts';

/** How far behind its number an owner may stand. */
const REACH = 14;

export interface Owner {
  party: Party;
  /** Named as an army or a people, not as a country. */
  army: boolean;
}

/** "북한군", "북한 병력": soldiers of the party at `k`, named by one word or by two. */
export const namesArmy = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'soldier') || has(units[k], 'demonym') || has(units[k + 1], 'soldier');

export const isTheme = (unit: Unit | undefined): boolean => hasAny(unit, ['topic', 'subject']);

/** "젤렌스키 대통령은 자국 군인 4만 명이": those of who speaks. */
export function ownParty(units: readonly Unit[], from: number, to: number): Owner | null {
  if (!anyIn(units, from, to, 'ours')) return null;
  for (const { entry } of units) {
    const party = sideOf(entry.origin);
    if (party !== null) return { party, army: true };
  }
  return null;
}

/**
 * An army named before the number, else a country that acts there; then the same behind it. Civilians end the search.
 * @param lost what is told is a loss of some kind that its sufferer may tell of.
 */
export function nearestParty(
  units: readonly Unit[],
  at: number,
  after: number,
  lost: boolean,
): Owner | 'civilian' | null {
  let country: Party | null = null;
  let theme: Party | null = null;
  let quoted = false;
  for (let k = at - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (has(unit, 'civilian') && !(has(unit, 'title') && isTheme(unit))) {
      // "군인이든 민간인이든 소중하다며 우크라이나는 4만 명을 잃었다": the theme stands nearer.
      if (lost && theme !== null) break;
      return 'civilian';
    }
    // "'동반자 조약'에 따라": a quotation that is closed again is nobody's speech.
    if (QUOTES.has(unit.text)) quoted = !quoted;
    const party = partyOf(unit);
    // Outside a quotation stands who is quoted, and where.
    if (party && (isMeans(units, k) || isOpponent(units, k) || tellsOfPlace(units, k))) continue;
    if (!party || (quoted && (party === 'otherParty' || country !== null))) continue;
    if (namesArmy(units, k)) return strikes(units, k, at) ? 'civilian' : { party, army: true };
    if (party !== 'otherParty') {
      if (acts(units, k)) return armyBefore(units, k) ?? { party, army: false };
      if (has(unit, 'topic')) theme ??= party;
    }
    // Who says it is no party to it, but for the North.
    if (!(isSpeaker(units, k) && party !== 'dprk')) country ??= party;
  }
  // "우크라이나는 4만 명을 잃었다": who tells of a loss without an owner tells of its own.
  const party = country ?? (lost ? theme : null);
  return party !== null ? { party, army: false } : partyBehind(units, after);
}

/** "나토는", "나토 고위 관계자는" */
const isSpeaker = (units: readonly Unit[], k: number): boolean => {
  const said = partyOf(units[k]) === 'otherParty' && has(units[k + 1], 'title') ? units[k + 1] : units[k];
  return units[k]?.entry.origin != null && has(said, 'topic');
};

/** "러시아군이 오데사를 공습해 1명이 숨졌다": the dead are not of those who strike. */
const strikes = (units: readonly Unit[], army: number, at: number): boolean =>
  anyIn(units, army, at, 'strikes') && (isTheme(units[army]) || isTheme(units[army + 1]));

/** "러시아군의 미사일 공격으로 300명을 잃었다": by whose strike, not whose dead. */
function isMeans(units: readonly Unit[], k: number): boolean {
  for (let j = k + 1; j <= k + LONGEST_MEANS; j++)
    if (has(units[j], 'struck')) return has(units[j], 'goal') && !isTheme(units[k]);
  return false;
}
/** Words from an army to its strike: "drone and missile". */
const LONGEST_MEANS = 3;

/** "우크라이나군이 점령한 쿠르스크에": whoever did something there, by a word of no table, is not who is counted. */
const tellsOfPlace = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'subject') &&
  units[k + 1]?.entry.tags.size === 0 &&
  units[k + 2]?.glued === true &&
  has(units[k + 2], 'attributive') &&
  units[k + 3]?.entry.place != null;

/** "우크라이나군과 교전하다가 300명을 잃었다": whom they fought, not whose dead. */
const isOpponent = (units: readonly Unit[], k: number): boolean =>
  units[k + 1]?.glued === true &&
  has(units[k + 1], 'and') &&
  (hasAny(units[k + 2], FIGHTING) || (hasAny(units[k + 3], FIGHTING) && partyOf(units[k + 2]) === null));
const FIGHTING = ['fight', 'strongFight'] as const;

/** "북한군은 우크라이나가 점령한 마을에서": the army that the sentence is about, before a country in a clause of its own. */
function armyBefore(units: readonly Unit[], country: number): Owner | null {
  for (let k = country - 1; k >= 0 && units[k]?.text !== ',' && !QUOTES.has(units[k]?.text ?? ''); k--) {
    const party = partyOf(units[k]);
    if (party !== null) return namesArmy(units, k) && has(units[k], 'topic') ? { party, army: true } : null;
  }
  return null;
}

/** "북한은 전쟁 중인 러시아에": who acts, before any other country that is merely named. */
const acts = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'subject') ||
  (partyOf(units[k]) === 'dprk' && (has(units[k], 'topic') || units[k + 1]?.text === ','));

/** "…고 우크라이나군이 밝혔다": who says it, between what is said and the verb. */
export const saysIt = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'subject') && has(units[k + 1], 'speech') && has(units[k - 1], 'quotative');

function partyBehind(units: readonly Unit[], after: number): Owner | null {
  // Behind a headline's dots stands who says it.
  for (let k = after; k < Math.min(units.length, after + REACH) && units[k]?.text !== '…'; k++) {
    const party = partyOf(units[k]);
    const army = namesArmy(units, k);
    if (saysIt(units, k)) continue;
    if (party && (army || party === 'dprk')) return { party, army };
  }
  return null;
}
