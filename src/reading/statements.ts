/**
 * Statements: yes/no matters a sentence affirms, denies or leaves unconfirmed. Only where the words name both who and
 * what; a plan affirms nothing. Where a figure in the same clause already says it, the figure speaks.
 */
import type { Tag } from '../languages/language.ts';
import type { FigureId, PlaceId, Polarity } from '../types.ts';
import type { Unit } from './lexicon.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  isLocative,
  mayHold,
  partyOf,
  type Sentence,
  speaks,
} from './sentence.ts';
import { absentAt, isDone, negatedBehind } from './verb-final.ts';

export interface ReadStatement {
  figure: FigureId;
  polarity: Polarity;
  from: number;
  to: number;
  place: PlaceId | null;
}

const LOSS_TAGS: readonly Tag[] = ['killed', 'wounded', 'casualties'];
/** "The North Koreans' losses": a noun of loss says that there were some; "destroyed" may be said of anything. */
const isLoss = (unit: Unit | undefined): boolean =>
  hasAny(unit, LOSS_TAGS) || (has(unit, 'lost') && has(unit, 'nominal'));
const MOVE_TAGS: readonly Tag[] = ['send', 'present', 'arrive', 'train', 'fight', 'strongFight'];

/** North Korean soldiers named as such: the units of the phrase, or null. */
function northernSoldiers(
  units: readonly Unit[],
  adjectivesFollow: boolean,
  nounFirst: boolean,
): { from: number; to: number } | null {
  for (let k = 0; k < units.length; k++) {
    if (partyOf(units[k]) !== 'dprk') continue;
    const unit = units[k] as Unit;
    for (let j = k; j <= k + 5 && j < units.length; j++) {
      const next = units[j] as Unit;
      if (has(next, 'soldier') && !has(next, 'civilian')) return { from: k, to: j + 1 };
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
    // "misiles norcoreanos" are no North Koreans.
    if (
      has(unit, 'natives') &&
      (!adjectivesFollow ||
        k === 0 ||
        hasAny(units[k - 1], ['determiner', 'of', 'preposition', 'and', 'more']))
    )
      return { from: k, to: k + 1 };
    // "the participation of the DPRK in the war", "the DPRK fights against Ukraine"
    if (!has(unit, 'demonym') && !unit.entry.tags.has('natives')) {
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
        if (has(units[j], 'soldier') && (anyIn(units, k + 1, j, 'send') || anyIn(units, k + 1, j, 'deny')))
          return anyIn(units, k + 1, j + 6, 'send') ? { from: k, to: j + 1 } : null;
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

function polarityOf(units: readonly Unit[], from: number, to: number, nounFirst: boolean): Polarity {
  if (anyIn(units, from, to, 'doubt')) return 'unconfirmed';
  // "인정하지 않았다", "부인하지 않았다": neither is the other.
  if (nounFirst)
    for (let k = from; k < to; k++)
      if (hasAny(units[k], ['confirm', 'deny']) && negatedBehind(units, k)) return 'unconfirmed';
  // "neither has acknowledged": not confirmed is not denied.
  for (let k = from; k < to; k++)
    if (has(units[k], 'confirm') && anyIn(units, Math.max(from, k - 7 - asideLength(units, k)), k, 'not'))
      return 'unconfirmed';
  for (let k = from; k < to; k++) {
    if (!has(units[k], 'deny')) continue;
    // "did not deny that": he said nothing.
    return has(units[k - 1], 'not') ? 'unconfirmed' : 'denies';
  }
  return 'affirms';
}

/** "Moscow denies this but …": what stands beyond a word that opposes is not said of the soldiers; "asked if" is. */
function mainClause(units: readonly Unit[], at: number): [number, number] {
  const opposes = (unit: Unit) => has(unit, 'clause') && !has(unit, 'future');
  let [from, to] = [at, at];
  while (from > 0 && !opposes(units[from - 1] as Unit)) from--;
  while (to < units.length && !opposes(units[to] as Unit)) to++;
  return [from, to];
}

/** Words between two commas just before a verb: "neither of them, who have grown close, has confirmed". */
function asideLength(units: readonly Unit[], verb: number): number {
  const close = units.findLastIndex((u, k) => k < verb && k >= verb - 4 && u.text === ',');
  const open = units.findLastIndex((u, k) => k < close && k >= close - 12 && u.text === ',');
  return close > 0 && open > 0 ? close - open : 0;
}

const negated = (units: readonly Unit[], at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (has(units[k], 'not')) return true;
    if (units[k]?.kind === 'mark') return false;
  }
  return false;
};

export function readStatements(sentence: Sentence, ourWar: boolean, since2024: boolean): ReadStatement[] {
  const { units } = sentence;
  const found: ReadStatement[] = [];
  const whole: [number, number] = [0, units.length];
  treaties(sentence, found);
  const soldiers = northernSoldiers(units, sentence.adjectivesFollow, sentence.nounFirst);
  if (soldiers && (ourWar || since2024) && !anyIn(units, ...whole, 'homeFront')) {
    const { nounFirst } = sentence;
    const alleged = anyIn(units, soldiers.from - 6, soldiers.to + 3, 'allegedly');
    const said = polarityOf(units, ...(nounFirst ? whole : mainClause(units, soldiers.from)), nounFirst);
    const polarity = alleged && said === 'affirms' ? 'unconfirmed' : said;
    const isNegated = nounFirst ? negatedBehind : negated;
    const place = placeIn(units);
    const lossAt = nearest(units, soldiers, isLoss, 12);
    const killedBy = lossAt !== null && has(units[lossAt - 1], 'notPlace');
    const counted = (at: number) =>
      sentence.quantities.some((q) => !q.excluded && !q.yearLike && Math.abs(q.numberFrom - at) <= 6);
    if (lossAt !== null && !killedBy && !counted(lossAt) && belongs(units, soldiers, lossAt)) {
      const planned = anyIn(units, Math.max(0, lossAt - 5), lossAt, 'plan');
      if (!planned && !(nounFirst && polarity === 'affirms' && has(units[lossAt], 'lost')))
        found.push({
          figure: 'dprk-casualties-occurred',
          polarity: isNegated(units, lossAt) ? 'denies' : polarity,
          from: Math.min(soldiers.from, lossAt),
          to: Math.max(soldiers.to, lossAt + 1),
          place: null,
        });
    }
    const moveAt =
      nearest(units, soldiers, (unit) => hasAny(unit, MOVE_TAGS), 14) ?? deniedPresence(units, soldiers);
    const absent = nounFirst ? absentAt(units, soldiers.to) : null;
    if (absent !== null && ourWar && place !== null && polarity === 'affirms')
      found.push({
        figure: 'dprk-deployment',
        polarity: 'denies',
        from: soldiers.from,
        to: absent + 1,
        place,
      });
    else if (nounFirst && polarity === 'affirms' && moveAt !== null && !isDone(units, moveAt)) {
      // Nothing is said to be done.
    } else if (moveAt !== null && ourWar && (polarity !== 'affirms' || !counted(soldiers.from))) {
      const planned = anyIn(
        units,
        Math.max(0, Math.min(moveAt, soldiers.from) - 6),
        Math.max(moveAt, soldiers.to) + 1,
        'plan',
      );
      // "if they enter the fighting"
      const conditional = units.some(
        (u, k) => k <= Math.max(moveAt, soldiers.to + 6) && has(u, 'clause') && has(u, 'future'),
      );
      // "There are no North Korean soldiers in Russia"
      const no = isNegated(units, moveAt) || has(units[soldiers.from - 1], 'not');
      const battle =
        nearestAfter(units, soldiers.to, 'strongFight', 10) ??
        nearest(units, soldiers, (unit) => has(unit, 'strongFight'), 10);
      // "took part in clearing mines"
      const combat = battle !== null && anyIn(units, battle, battle + 5, 'peaceful') ? null : battle;
      if (!conditional && (!planned || polarity !== 'affirms')) {
        const purpose = combat !== null && anyIn(units, Math.min(soldiers.from, combat), combat, 'send');
        const after =
          combat !== null &&
          (combat >= soldiers.to ||
            (has(units[soldiers.from - 1], 'notPlace') && !has(units[soldiers.from - 1], 'of')) ||
            // "fighting between Ukrainian troops and North Koreans"
            (has(units[soldiers.from - 1], 'and') && anyIn(units, combat, combat + 3, 'notPlace')));
        const fought = after && !purpose && polarity !== 'denies';
        found.push({
          figure: fought ? 'dprk-combat' : 'dprk-deployment',
          polarity: polarity === 'affirms' && no ? 'denies' : polarity,
          from: Math.min(soldiers.from, combat ?? moveAt),
          to: Math.max(soldiers.to, (combat ?? moveAt) + 1),
          place,
        });
      }
    }
  }
  arms(sentence, found, ourWar);
  for (const statement of found) includeStance(units, statement);
  return found;
}

/** The phrase takes in the words that deny or doubt: they are what the sentence says. */
function includeStance(units: readonly Unit[], statement: ReadStatement): void {
  if (statement.polarity === 'affirms') return;
  for (let k = Math.max(0, statement.from - 10); k < Math.min(units.length, statement.to + 10); k++) {
    if (!hasAny(units[k], ['deny', 'doubt', 'not', 'allegedly'])) continue;
    statement.from = Math.min(statement.from, k);
    statement.to = Math.max(statement.to, k + 1);
  }
}

function belongs(units: readonly Unit[], soldiers: { from: number; to: number }, at: number): boolean {
  const [from, to] = at < soldiers.from ? [at, soldiers.from] : [soldiers.to, at];
  for (let k = from; k < to; k++) {
    if (isBarrier(units[k] as Unit)) return false;
    const party = partyOf(units[k]);
    if (party && party !== 'dprk' && !isLocative(units, k) && !has(units[k + 1], 'soldier')) return false;
  }
  return true;
}

function nearestAfter(units: readonly Unit[], from: number, tag: Tag, reach: number): number | null {
  for (let k = from; k < Math.min(units.length, from + reach); k++) {
    if (isBarrier(units[k] as Unit)) return null;
    if (has(units[k], tag)) return k;
  }
  return null;
}

function nearest(
  units: readonly Unit[],
  around: { from: number; to: number },
  says: (unit: Unit | undefined) => boolean,
  reach: number,
): number | null {
  for (let step = 0; step <= reach; step++) {
    if (says(units[around.to + step])) return around.to + step;
    if (says(units[around.from - 1 - step])) return around.from - 1 - step;
  }
  for (let k = around.from; k < around.to; k++) if (says(units[k])) return k;
  return null;
}

/** "It is untrue that in the Kursk region there are ten thousand North Koreans": no verb, but a denial and a place. */
function deniedPresence(units: readonly Unit[], soldiers: { from: number }): number | null {
  const place = units.findIndex((unit, k) => k < soldiers.from && unit.entry.place && partyOf(unit) === null);
  return place >= 0 && anyIn(units, 0, place, 'deny') ? place : null;
}

function placeIn(units: readonly Unit[]): PlaceId | null {
  let wide: PlaceId | null = null;
  for (let k = 0; k < units.length; k++) {
    const place = units[k]?.entry.place;
    if (!place) continue;
    if (partyOf(units[k]) === null) return place;
    if (hasAny(units[k - 1], ['locative', 'present']) && !has(units[k - 1], 'notPlace')) wide ??= place;
  }
  return wide;
}

function treaties({ units, nounFirst }: Sentence, found: ReadStatement[]): void {
  if (!mayHold(units, 'treaty')) return;
  const at = units.findIndex((u) => has(u, 'treaty'));
  if (at < 0) return;
  const both = units.some((u) => has(u, 'alliance'));
  const north = both || units.some((u) => partyOf(u) === 'dprk');
  const russia = both || units.some((u) => has(u, 'russia') || has(u, 'parliament'));
  if (!north || !russia) return;
  const polarity = polarityOf(units, 0, units.length, nounFirst);
  const push = (figure: FigureId, tag: Tag) => {
    const k = units.findIndex((u) => has(u, tag));
    if (k < 0 || anyIn(units, Math.max(0, k - 3), k, 'plan')) return;
    found.push({
      figure,
      polarity:
        (nounFirst ? negatedBehind(units, k) : negated(units, k)) && polarity === 'affirms'
          ? 'denies'
          : polarity,
      from: Math.min(at, k),
      to: Math.max(at, k) + 1,
      place: null,
    });
  };
  const before = found.length;
  push('treaty-submitted', 'submit');
  if (found.length === before) push('treaty-ratified', 'ratify');
  if (found.length === before) push('treaty-signed', 'sign');
  if (found.length === before) push('treaty-mutual-defence', 'mutualDefence');
}

function arms({ units, nounFirst }: Sentence, found: ReadStatement[], ourWar: boolean): void {
  if (!ourWar || !mayHold(units, 'weapon') || !mayHold(units, 'supply')) return;
  const north = units.findIndex((u) => partyOf(u) === 'dprk');
  if (north < 0 || !ourWar || !units.some((u) => has(u, 'russia'))) return;
  const weapon = units.findIndex((u) => has(u, 'weapon'));
  const supply = units.findIndex((u, k) => has(u, 'supply') && Math.abs(k - weapon) <= 8);
  if (weapon < 0 || supply < 0) return;
  if (units.some((u) => u.kind === 'number' && Math.abs(units.indexOf(u) - weapon) <= 5)) return;
  if (anyIn(units, Math.max(0, supply - 5), supply, 'plan')) return;
  if (Math.abs(north - supply) > 14) return;
  // "sent advisers on the use of its shells"
  if (anyIn(units, Math.min(supply, weapon), Math.max(supply, weapon), 'adviser')) return;
  // South Korea arming Ukraine is another matter: the supplier must be the North.
  const supplier = actorBefore(units, supply);
  if (supplier?.party === 'otherParty' && !speaks(units, supplier.at) && supplier.at >= supply - 4) return;
  for (let k = Math.min(north, supply); k < Math.max(north, supply); k++)
    if (partyOf(units[k]) === 'otherParty') return;
  found.push({
    figure: has(units[weapon], 'missile') ? 'dprk-missiles-supplied' : 'dprk-arms-supplied',
    polarity:
      (nounFirst ? negatedBehind(units, supply) : negated(units, supply)) ||
      anyIn(units, Math.min(supply, weapon), Math.max(supply, weapon), 'not')
        ? 'denies'
        : polarityOf(units, 0, units.length, nounFirst),
    from: Math.min(weapon, supply),
    to: Math.max(weapon, supply) + 1,
    place: null,
  });
}
