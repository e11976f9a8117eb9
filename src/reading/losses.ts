/**
 * Counts of losses: whose, in which measure, and whether an army's at all. Silent wherever civilians, another war or
 * another army may be meant.
 */
import type { Tag } from '../languages/language.ts';
import type { FigureId, Marks } from '../types.ts';
import { type Count, isDenied, nearEach, type Surroundings } from './counts.ts';
import type { Frame } from './frames.ts';
import { historicLoss } from './history.ts';
import type { Unit } from './lexicon.ts';
import type { Measure } from './measures.ts';
import { dayOf, periodOf } from './periods.ts';
import { MOST_OF_ONE_SIDE, OF_THE_WAR, ONE_BY_ONE, size } from './scale.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  isRelative,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { sideFirst } from './side-named.ts';
import { isToCome } from './verb-final.ts';
import { placeFor, placeOfLoss } from './where-counted.ts';

/** People lost "since the beginning" are an army's where they are so many. */
const LEAST_TOLL = 10_000;

/** One day of Russian losses, as Kyiv counts them: fewer are a clash, more a longer time. */
const DAY_OF_LOSSES = [300, 3_000] as const;

/** No army of this war has lost more in one day, by anyone's count. */
const MOST_DAILY = 3_000;

/** Nor has anyone claimed so many of one day. */
const LARGEST_DAY = 10_000;

/** "4,300 officers", "310 volunteer deaths", "13,000 were convicts": a part of an army, not its losses. */
function countsCategory(units: readonly Unit[], frame: Frame): boolean {
  const { quantity, to } = frame;
  for (let k = quantity.to; k < to; k++) {
    // "soldiers, officers and volunteers": all of them.
    if (units[k]?.text === ',' && has(units[k - 1], 'soldier') && !hasAny(units[k - 1], CATEGORIES)) break;
    // "officers and soldiers": all of them.
    const beside = has(units[k + 1], 'and')
      ? units[k + 2]
      : has(units[k - 1], 'and')
        ? units[k - 2]
        : undefined;
    if (hasAny(units[k], CATEGORIES) && !(has(beside, 'soldier') && !hasAny(beside, CATEGORIES))) return true;
  }
  for (let k = quantity.to; k < Math.min(units.length, to + 3); k++) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',') return false;
    if (has(units[k], 'verb') && (hasAny(units[k + 1], CATEGORIES) || hasAny(units[k + 2], CATEGORIES)))
      return !anyIn(units, k + 1, k + 2, 'preposition');
  }
  return false;
}

/** Words from a verb of handing over to the number. */
const HANDED = 4;

function isHandedOver({ units, nounFirst }: Sentence, { from }: Frame): boolean {
  if (!mayHold(units, 'returned')) return false;
  // "귀환 행사를 열고 9명이 전사했다고": right before the number or not at all.
  const reach = nounFirst ? 2 : HANDED;
  for (let k = from - 1; k >= Math.max(0, from - reach) && units[k]?.kind === 'word'; k--)
    if (has(units[k], 'returned')) return true;
  return false;
}

const CATEGORIES: readonly Tag[] = ['rank', 'category'];

/** True where a relative clause before `until` holds the word and ends with a comma. */
function insideRelative(units: readonly Unit[], at: number, until: number): boolean {
  if (!units.slice(at, Math.max(at, until)).some((u) => u.text === ',')) return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (units[k]?.text === ',') return false;
    if (isRelative(units[k])) return true;
  }
  return false;
}

/** "will reach", "could lose": a future word with a verb of its own, before the number or the predicate. */
function isForecast(sentence: Sentence, frame: Frame): boolean {
  const { units } = sentence;
  if (sentence.nounFirst) return isToCome(sentence, frame);
  const end = Math.max(frame.quantity.from, frame.predicateAt ?? 0);
  // "If losses of 35,000 are sustained"
  if (has(units[frame.clause.from - 1], 'future')) return true;
  for (let k = frame.clause.from; k < end; k++) {
    const unit = units[k] as Unit;
    if (!has(unit, 'future')) continue;
    // "in May 2024" foretells nothing; nor does "the wounded who are expected back, …".
    if (sentence.dates.some((date) => k >= date.from && k < date.to) || insideRelative(units, k, frame.from))
      continue;
    if (has(unit, 'forecast')) return true;
    // "Probably, losses were": an aside, not a verb.
    if (unit.entry.hedge && units[k + 1]?.text === ',') continue;
    let next = k + 1;
    while (has(units[next], 'not') || units[next]?.entry.hedge === 'about') next++;
    // "anyone will tell you that": not of the count.
    if (hasAny(units[next], ['speech', 'signifies'])) continue;
    // "potentially as high as 140,000": nobody knows, but said of the present.
    if (units[next]?.entry.hedge === 'upto') continue;
    if (isOthersFuture(sentence, k, frame.from)) continue;
    // "may amount to": said of the present; "could reach" is not.
    if (
      has(unit, 'modal') &&
      has(units[next], 'amount') &&
      (hasAny(units[next + 1], ['preposition', 'locative']) || next + 1 === frame.quantity.from) &&
      !has(units[next], 'rise')
    )
      continue;
    // "may be as high as", "could have lost": said of the present.
    if (has(units[next], 'copula')) {
      // "will have lost" is of the future all the same.
      if (has(units[next], 'perfect') && !has(unit, 'modal')) return true;
      if (
        !has(units[next], 'perfect') &&
        hasAny(units[next + 1], ['killed', 'wounded', 'lost', 'casualties'])
      )
        return true;
      continue;
    }
    return true;
  }
  return anyIn(units, frame.clause.from, frame.clause.to, 'forecast');
}

/** "could reach 2 million, with Russian losses put at 1.2 million": what is to come is another count. */
const isOthersFuture = ({ units, quantities }: Sentence, cue: number, from: number): boolean =>
  quantities.some((q) => {
    if (q.from < cue || q.to > from) return false;
    for (let k = q.to; k < from; k++)
      if (units[k]?.text === ',' && has(units[k + 1], 'including') && hasAny(units[k + 1], ['preposition']))
        return partyOf(units[k + 2]) !== null;
    return false;
  });

const LOSS: Readonly<Record<Exclude<Party, 'otherParty' | 'alliance'>, Partial<Record<Measure, FigureId>>>> =
  {
    dprk: {
      killed: 'dprk-killed',
      wounded: 'dprk-wounded',
      casualties: 'dprk-casualties',
      captured: 'dprk-captured',
      lost: 'dprk-casualties',
      toll: 'dprk-casualties',
    },
    russia: {
      killed: 'russia-killed',
      wounded: 'russia-wounded',
      casualties: 'russia-casualties',
      lost: 'russia-casualties',
      toll: 'russia-casualties',
    },
    ukraine: {
      killed: 'ukraine-killed',
      wounded: 'ukraine-wounded',
      casualties: 'ukraine-casualties',
      lost: 'ukraine-casualties',
      toll: 'ukraine-casualties',
    },
    both: {
      killed: 'war-killed',
      casualties: 'war-casualties',
      lost: 'war-casualties',
      toll: 'war-casualties',
    },
  };

export const foreignWar = (units: readonly Unit[], frame: Frame): boolean => {
  if (!mayHold(units, 'otherWar')) return false;
  for (let k = frame.clause.from; k < frame.clause.to; k++) {
    if (!has(units[k], 'otherWar')) continue;
    // "the largest since the Korean War": compared, not placed.
    if (has(units[k - 1], 'total') || has(units[k - 2], 'total') || has(units[k - 3], 'total')) continue;
    // Only where no comma stands between: "…, the most since the Korean War" compares, it does not place.
    const [a, b] = k < frame.from ? [k, frame.from] : [frame.to, k];
    let commas = 0;
    for (let j = a; j < b; j++) if (units[j]?.text === ',') commas++;
    if (commas === 0) return true;
  }
  return false;
};

/** Losses of a year before this war are another war's: "lost 68,000 in the battle of 1942–43". */
const isOfOlderDays = ({ dates }: Sentence, frame: Frame): boolean =>
  dates.some(
    (date) =>
      !date.since &&
      date.from >= frame.clause.from &&
      date.to <= frame.clause.to &&
      Number(date.iso.slice(0, 4)) < FIRST_YEAR,
  );

/** Words from the counted to their coming home. */
const RETURNED_REACH = 5;

/** The comma behind `at`, or the end of the reach. */
function phraseEnd(units: readonly Unit[], at: number, reach: number): number {
  for (let k = at; k < at + reach; k++) if (units[k]?.text === ',') return k;
  return at + reach;
}

/** The war in the east of Ukraine began in 2014. */
const FIRST_YEAR = 2014;

export function lossCounts(sentence: Sentence, frame: Frame, party: Party, around: Surroundings): Count[] {
  const { units } = sentence;
  const { measure } = frame;
  if (measure === null || party === 'alliance' || isDenied(units, frame)) return [];
  // "20 soldiers, six North Korean officers among them": whose the others were is not said.
  if (
    party === 'dprk' &&
    !frame.partyNear &&
    anyIn(units, frame.quantity.to, frame.quantity.to + 4, 'including')
  ) {
    const counted = sentence.quantities.find((q) => q.from > frame.quantity.to);
    if (counted && anyIn(units, counted.to, counted.to + 3, 'dprk')) return [];
  }
  if (
    frame.noun === 'worker' ||
    frame.noun === 'shell' ||
    frame.noun === 'missile' ||
    frame.noun === 'container'
  )
    return [];
  if (anyIn(units, frame.to, frame.to + 3, 'perUnit')) return [];
  if (party !== 'dprk' && countsCategory(units, frame)) return [];
  // "the 92nd brigade 400 killed": one unit's.
  if (has(units[frame.from - 1], 'brigade')) return [];
  // "2,000 wounded were flown home": a part of them.
  if (anyIn(units, frame.to, phraseEnd(units, frame.to, RETURNED_REACH), 'returned')) return [];
  // "Russia has handed over 1,200 dead Ukrainian soldiers"
  if (isHandedOver(sentence, frame)) return [];
  // "has made refugees of 15 million Ukrainians and killed …": no side has so many soldiers to lose.
  if (party !== 'both' && size(frame) > MOST_OF_ONE_SIDE) return [];
  const history = historicLoss(units, frame, party, measure, around.history);
  if (history) return history;
  if (party === 'otherParty') return [];
  if (around.pastWar || foreignWar(units, frame) || isOfOlderDays(sentence, frame)) return [];
  if (frame.noun === 'tank' || frame.noun === 'armour') {
    if (party !== 'russia' || (measure !== 'lost' && measure !== 'killed')) return [];
    const period = periodOf(sentence, frame);
    return [
      {
        figure: frame.noun === 'tank' ? 'russia-tanks-lost' : 'russia-armour-lost',
        status: 'counted',
        place: null,
        unit: null,
        ...(period === undefined ? {} : { period }),
        ...(frame.more && period === undefined ? { increment: true as const } : {}),
      },
    ];
  }
  // Civilians die in both countries; only soldiers, or the army's own words, are ours.
  const military =
    frame.noun === 'soldier' ||
    measure === 'casualties' ||
    measure === 'lost' ||
    measure === 'toll' ||
    frame.partyNear ||
    anyIn(units, frame.quantity.to, frame.to + 8, 'side') ||
    party === 'dprk' ||
    party === around.coherent ||
    armyActs(units, frame) ||
    // "Für Russland nannte er 198.000 Tote"
    sideFirst(units) === party ||
    // "lost 48,000 in dead alone", "had suffered 198,000 killed"
    anyIn(units, frame.clause.from, frame.quantity.from, 'lost') ||
    anyIn(units, frame.clause.from, frame.quantity.from, 'suffer') ||
    (frame.noun === null &&
      (units.some((u) => has(u, 'nominal') && hasAny(u, ['lost', 'casualties'])) ||
        // "last named the number of those killed in 2022 – then it declared 5,937 dead"
        (anyIn(units, 0, frame.from, 'numberOf') && anyIn(units, 0, frame.from, 'killed'))));
  if (!military) return [];
  // "losses amounted to 4,000 people", not "lost 4,000 people" to emigration.
  const nominalLoss =
    measure === 'lost' && frame.predicateAt !== null && has(units[frame.predicateAt], 'nominal');
  if (
    frame.noun === 'people' &&
    party !== 'dprk' &&
    measure !== 'casualties' &&
    measure !== 'toll' &&
    !nominalLoss &&
    !armyActs(units, frame) &&
    !sufferedBy(units, frame) &&
    // "the number of Russian dead came to 20,300 people"
    !(
      party === 'russia' &&
      measure === 'killed' &&
      around.ourWar &&
      frame.partyNear &&
      size(frame) >= OF_THE_WAR
    ) &&
    // "Of them 200 to 500 people die"
    !(party === around.coherent && has(units[frame.from - 1], 'including')) &&
    // "On each side 5,000 people die a week"
    !(nearEach(units, frame) && around.ourWar) &&
    // "since the invasion began Russia has lost 1,226,420 people"
    !(
      measure === 'lost' &&
      (party === 'russia' || party === around.coherent) &&
      size(frame) >= LEAST_TOLL &&
      anyIn(units, frame.clause.from, frame.from, 'total')
    ) &&
    // "160.000 Menschen auf russischer Seite", "the Ukrainian side's dead are 23,367 people"
    !anyIn(units, frame.quantity.to, frame.to + 8, 'side') &&
    !(frame.predicateAt !== null && anyIn(units, frame.predicateAt, frame.quantity.from, 'camp')) &&
    // "Trump named the losses. Russia has lost almost a million people."
    !(measure === 'lost' && around.losses && size(frame) >= LEAST_TOLL) &&
    // The sentence before counted the same army's losses.
    party !== around.coherent &&
    // "lost 350,000 people in dead", "lost 350,000 people in the war"
    !(
      anyIn(units, frame.clause.from, frame.from + 1, 'lost') &&
      (measure !== 'lost' || anyIn(units, frame.clause.from, frame.clause.to, 'inUkraine'))
    )
  )
    return [];
  if (
    party === 'dprk' &&
    !around.ourWar &&
    !(around.since2024 && !anyIn(units, 0, units.length, 'homeFront'))
  )
    return [];
  const each = nearEach(units, frame) && (party === 'both' || frame.party === null);
  const figure = LOSS[each ? 'russia' : party][measure];
  if (!figure) return [];

  const marks: Marks = {};
  const low = size(frame);
  const told = periodOf(sentence, frame);
  const period =
    // "1,021,100 troops, 1,070 in the last day among them": the day is the other count's.
    told === 'day' && low > LARGEST_DAY
      ? undefined
      : (told ?? (party === 'russia' && low <= MOST_DAILY ? dayOf(sentence, frame) : undefined));
  const ambiguous = measure === 'lost' || measure === 'toll';
  if (ambiguous) marks.ambiguous = true;
  if (frame.more && period === undefined) marks.increment = true;
  if (isForecast(sentence, frame)) marks.forecast = true;
  const cumulative =
    anyIn(units, frame.clause.from, frame.clause.to, 'total') ||
    frame.quantity.hedge === 'vague' ||
    frame.listed === true ||
    // "2,095 casualties, including 498 deaths": a part of a count that is the war's.
    (party === around.coherent && has(units[frame.from - 1], 'including')) ||
    period !== undefined;
  if (low < OF_THE_WAR && anyIn(units, frame.clause.from, frame.clause.to, 'event') && period === undefined)
    marks.event = true;
  const digest = period === undefined && isDigest(sentence, frame, figure, marks);
  // A small number of Russian or Ukrainian dead without a word of the whole is one clash; soldiers must be named.
  if (party !== 'dprk' && !digest && low < OF_THE_WAR && !cumulative) {
    const people =
      frame.noun === 'people' &&
      (measure === 'lost' || measure === 'casualties') &&
      (armyActs(units, frame) || sufferedBy(units, frame));
    // "900 dead on the Ukrainian side": of those who fight.
    const ofSide = frame.noun === null && anyIn(units, frame.quantity.to, frame.to + 2, 'side');
    if ((frame.noun !== 'soldier' && !people && !ofSide) || low < ONE_BY_ONE) return [];
    marks.event = true;
  }

  let id = figure;
  if (digest) {
    delete marks.increment;
    id = 'russia-casualties-daily';
  }
  if (period !== undefined) {
    const daily = period === 'day' ? DAILY[figure] : undefined;
    if (daily) id = daily;
    else marks.period = period;
  }
  const place = placeFor(sentence, frame, around.thatArea);
  const count: Count = {
    figure: id,
    status: 'counted',
    place: placeOfLoss(place, party, frame),
    unit: null,
    ...marks,
  };
  if (each) {
    return (['russia', 'ukraine'] as const).flatMap((side) => {
      const own = LOSS[side][measure];
      return own ? [{ ...count, figure: own }] : [];
    });
  }
  return [count];
}

/**
 * "Another 490 occupiers eliminated", "General staff: Ukraine's forces destroyed 1,150 occupiers": the day's digest, which
 * leaves the day out. Of the whole army and the whole front only; a brigade or a place has its own count.
 */
function isDigest(sentence: Sentence, frame: Frame, figure: FigureId, marks: Marks): boolean {
  const { units } = sentence;
  if (figure !== 'russia-casualties' || marks.event || marks.forecast) return false;
  const { low, high, hedge } = frame.quantity;
  const [least, most] = DAY_OF_LOSSES;
  const n = low ?? high ?? 0;
  if (n < least || n > most || hedge === 'vague' || hedge === 'range') return false;
  if (units.some((u) => u.entry.place !== null && partyOf(u) === null)) return false;
  if (anyIn(units, 0, units.length, 'brigade') || anyIn(units, frame.clause.from, frame.clause.to, 'total'))
    return false;
  const counted = units.some((u) => u.entry.origin === 'kyiv' && partyOf(u) === null);
  return counted || (frame.more && (frame.partyNear || units.some((u) => has(u, 'force'))));
}

/** "inflicted losses on the Russians: 389 people eliminated": said of an army's men, whose name stands before. */
function sufferedBy(units: readonly Unit[], frame: Frame): boolean {
  const at = frame.predicateAt;
  if (frame.measure !== 'lost' || at === null || !has(units[at], 'suffer')) return false;
  const owner = actorBefore(units, frame.from);
  return owner !== null && hasAny(units[owner.at], ['natives', 'force', 'enemy']);
}

/** "Ukrainian forces had suffered 70,000 dead": who acts is an army. */
function armyActs(units: readonly Unit[], frame: Frame): boolean {
  const actor = actorBefore(units, frame.from, frame.clause.from);
  return (
    actor !== null &&
    (hasAny(units[actor.at], ['soldier', 'force', 'enemy']) || has(units[actor.at + 1], 'soldier'))
  );
}

const DAILY: Readonly<Record<FigureId, FigureId>> = {
  'russia-casualties': 'russia-casualties-daily',
  'russia-killed': 'russia-killed-daily',
};
