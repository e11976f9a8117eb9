/**
 * Counts of losses: whose, in which measure, over what time, and whether an army's at all. Silent wherever civilians, another
 * war or another army may be meant.
 */
import type { FigureId, Marks } from '../types.ts';
import { isOnlyOfBulletins } from './bulletins.ts';
import { type Count, isDenied, nearEach, type Surroundings } from './counts.ts';
import { isAim, isForecast } from './forecast.ts';
import type { Frame } from './frames.ts';
import { historicLoss } from './history.ts';
import type { Unit } from './lexicon.ts';
import { isOfSome } from './loss-of-some.ts';
import type { Measure } from './measures.ts';
import { fellInClash, isOfSoldiers } from './of-soldiers.ts';
import { foreignWar, isOfOlderDays } from './other-wars.ts';
import { dayOf, monthOf, periodOf } from './periods.ts';
import {
  BARE_COUNT,
  MOST_OF_ONE_SIDE,
  MOST_SENT,
  OF_THE_WAR,
  ONE_BY_ONE,
  size,
  WHOLE_FORCE,
} from './scale.ts';
import { anyIn, has, hasAny, mayHold, type Party, partyOf, type Sentence } from './sentence.ts';
import { placeFor, placeOfLoss } from './where-counted.ts';

/** One day of Russian losses, as Kyiv counts them: fewer are a clash, more a longer time. */
const DAY_OF_LOSSES = [300, 3_000] as const;

/** No army of this war has lost more in one day, by anyone's count. */
const MOST_DAILY = 3_000;

/** Words from "vowed" to the verb. */
const AIM_REACH = 3;
/** Words of "wants the country's forces to". */
const WISH_REACH = 8;

/** Nor has anyone claimed so many of one day. */
export const LARGEST_DAY = 10_000;

/** Whose losses are tracked. */
type Loser = Exclude<Party, 'otherParty' | 'alliance'>;

const LOSS: Readonly<Record<Loser, Partial<Record<Measure, FigureId>>>> = {
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

/** Losses that have a figure of their own for each day. */
export const DAILY: Readonly<Record<FigureId, FigureId>> = {
  'russia-casualties': 'russia-casualties-daily',
  'russia-killed': 'russia-killed-daily',
};

/** A frame that tells a loss, and whose. */
export interface Loss {
  sentence: Sentence;
  frame: Frame;
  measure: Measure;
  party: Loser;
  around: Surroundings;
}

export function lossCounts(sentence: Sentence, frame: Frame, party: Party, around: Surroundings): Count[] {
  const { units } = sentence;
  const { measure } = frame;
  if (measure === null || party === 'alliance' || isDenied(units, frame)) return [];
  if (isOfAllKinds(units, frame)) return [];
  if (!mayBeLost(units, frame) || isOfSome(sentence, frame, party) || isVowed(units, frame)) return [];
  if (isPriceToPay(units, frame)) return [];
  // "has made refugees of 15 million Ukrainians and killed …": no side has so many soldiers to lose.
  if (party !== 'both' && size(frame) > MOST_OF_ONE_SIDE) return [];
  // "전사자는 양측 합쳐 200명": of a clash, and of whichever two fell together.
  if (party === 'both' && sentence.nounFirst && size(frame) < OF_THE_WAR) return [];
  // "this would lead to over 200,000 casualties", "140,000 North Korean soldiers were captured": more than the North has sent, of
  // a war that has not been, or of the one of 1950.
  if (party === 'dprk' && size(frame) > MOST_SENT && !(frame.partyNear && isForecast(sentence, frame)))
    return [];
  const history = historicLoss(units, frame, party, measure, around.history);
  if (history) return history;
  if (party === 'otherParty' || around.pastWar) return [];
  if (foreignWar(units, frame) || isOfOlderDays(sentence, frame)) return [];
  const loss: Loss = { sentence, frame, measure, party, around };
  if (frame.noun === 'tank' || frame.noun === 'armour') return machinesLost(loss);
  return isOfSoldiers(loss) && isOfThisWar(loss) ? soldiersLost(loss) : [];
}

/** "tens of thousands of Ukrainians, both soldiers and civilians, have died": no army's alone. */
function isOfAllKinds(units: readonly Unit[], { quantity }: Frame): boolean {
  if (!mayHold(units, 'civilian')) return false;
  for (let k = quantity.to; k < quantity.to + KINDS_REACH; k++)
    if (has(units[k], 'and')) {
      const beside = [units[k - 1], units[k + 1]];
      if (beside.some((unit) => has(unit, 'civilian')) && beside.some((unit) => has(unit, 'soldier')))
        return true;
    }
  return false;
}
/** Words from a number to the kinds of people it is of. */
const KINDS_REACH = 7;

/** "vowed to kill 50,000": what somebody means to do to the other side. */
function isVowed(units: readonly Unit[], frame: Frame): boolean {
  const { active, predicateAt, clause } = frame;
  // "aims to inflict 50,000 casualties"
  const inflicts = has(units[frame.from - 1], 'active') ? frame.from - 1 : null;
  const at = active ? predicateAt : inflicts;
  if (at !== null && isAim(units, at - AIM_REACH, at)) return true;
  // "wants the country's forces to kill 50,000 a month"
  const infinitive = at !== null && has(units[at - 1], 'infinitive');
  if (infinitive && isAim(units, at - WISH_REACH, at) && size(frame) >= OF_THE_WAR) return true;
  if (isHopedFor(units, frame)) return true;
  // "The goal is 50,000 dead a month"; "Russia wants to take the region and has lost 30,000": an aim is so many in a time.
  return (
    mayHold(units, 'aim') &&
    size(frame) >= OF_THE_WAR &&
    units.slice(Math.max(0, frame.from - 2), frame.to + 3).some((unit) => unit.entry.period !== null) &&
    anyIn(units, clause.from - AIM_REACH, clause.to + AIM_REACH, 'aim')
  );
}

/** "hopes to raise Russian losses to 50,000 a month" */
function isHopedFor(units: readonly Unit[], { predicateAt: at, clause, quantity, to }: Frame): boolean {
  if (at === null || at >= quantity.from || !mayHold(units, 'plan') || !has(units[at], 'nominal'))
    return false;
  if (!units.slice(quantity.to, to + 3).some((unit) => unit.entry.period !== null)) return false;
  for (let k = at - 1; k >= Math.max(clause.from, at - WISH_REACH); k--) {
    if (units[k]?.kind !== 'word' || has(units[k], 'perfect')) return false;
    if (has(units[k], 'plan')) return !has(units[k], 'future');
  }
  return false;
}

/** "To take it they would need another 200,000 dead": what nobody has paid. */
function isPriceToPay(units: readonly Unit[], { quantity: { from } }: Frame): boolean {
  if (!mayHold(units, 'needs')) return false;
  for (let k = from - 1; k >= Math.max(0, from - LONGEST_NEED) && units[k]?.text !== ','; k--)
    if (has(units[k], 'needs')) return true;
  return false;
}
/** Words of "would need another two years and". */
const LONGEST_NEED = 8;

/** Sappers are soldiers at work; whoever else builds is no soldier. */
const mayBeLost = (units: readonly Unit[], { noun, quantity, to }: Frame): boolean =>
  (noun !== 'worker' ||
    units.some((u, k) => k >= quantity.to && k < to && has(u, 'worker') && has(u, 'soldier'))) &&
  noun !== 'shell' &&
  noun !== 'missile' &&
  noun !== 'container';

function machinesLost({ sentence, frame, measure, party }: Loss): Count[] {
  if (party !== 'russia' || (measure !== 'lost' && measure !== 'killed')) return [];
  const figure = frame.noun === 'tank' ? 'russia-tanks-lost' : 'russia-armour-lost';
  const count: Count = { figure, status: 'counted', place: null, unit: null };
  const period = periodOf(sentence, frame);
  if (period !== undefined) return [{ ...count, period }];
  // "the counter-offensive ended with 28 tanks blown up": of one battle, where nothing says that it is all of them.
  const few = size(frame) < BARE_COUNT && !anyIn(sentence.units, frame.clause.from, frame.clause.to, 'total');
  if (few && !frame.more && frame.listed !== true) return [{ ...count, event: true }];
  return frame.more ? [{ ...count, increment: true }] : [count];
}

/** "Trump spoke of 5,000 dead a week on both sides": somebody of our day says it, or it is over a time. */
const isToldNow = (units: readonly Unit[]): boolean =>
  units.some(({ entry }) => entry.origin !== null || entry.period !== null);

/**
 * The North's soldiers have died in no other war since 2024; at home they die of other things. "Both sides" are of any war that
 * was last named.
 */
const isOfThisWar = ({ sentence, sentence: { units }, frame, party, around }: Loss): boolean =>
  around.ourWar ||
  (party === 'dprk'
    ? around.since2024 && !anyIn(units, 0, units.length, 'homeFront')
    : party !== 'both' ||
      // "양측 피해만 300만 명": of any war at all, unless somebody of our day says it.
      (size(frame) >= WHOLE_FORCE && (!sentence.nounFirst || isToldNow(units))) ||
      (around.since2024 && isToldNow(units)));

function soldiersLost(loss: Loss): Count[] {
  const { sentence, frame, measure, party, around } = loss;
  const each = nearEach(sentence.units, frame) && (party === 'both' || frame.party === null);
  const figure = LOSS[each ? 'russia' : party][measure];
  if (!figure) return [];
  // "the daily average has risen by almost 300": what a rate has grown by is no rate.
  const isDaily = (unit: Unit) => unit.entry.period === 'day' && !has(unit, 'span');
  if (risesBy(sentence.units, frame) && sentence.units.slice(0, frame.from).some(isDaily)) return [];
  const period = periodOfLoss(loss);
  const marks = marksOf(loss, period);
  const digest = period === undefined && isDigest(sentence, frame, figure, marks);
  // Men told of one by one are no army's losses, whatever time they fell in.
  if (party !== 'dprk' && size(frame) < ONE_BY_ONE) return [];
  // A small number of Russian or Ukrainian dead without a word of the whole is one clash; soldiers must be named.
  if (party !== 'dprk' && !digest && period === undefined && size(frame) < OF_THE_WAR && !isOfWhole(loss)) {
    if (!fellInClash(loss)) return [];
    marks.event = true;
  }
  if (digest) delete marks.increment;
  const daily = digest || period === 'day' ? DAILY[figure] : undefined;
  if (period !== undefined && !daily) marks.period = period;
  const place = placeOfLoss(placeFor(sentence, frame, around.thatArea), party, frame);
  const count: Count = { figure: daily ?? figure, status: 'counted', place, unit: null, ...marks };
  if (!each) return [count];
  return (['russia', 'ukraine'] as const).flatMap((side) => {
    const own = LOSS[side][measure];
    return own ? [{ ...count, figure: own }] : [];
  });
}

/** All that is counted of the war began then. */
const YEAR_OF_INVASION = 2022;

const risesBy = (units: readonly Unit[], { quantity: { from, numberFrom } }: Frame): boolean =>
  anyIn(units, from - 1, numberFrom, 'by') && anyIn(units, from - RISE_REACH, from, 'rise');
/** Words from a rise to how far it went. */
const RISE_REACH = 5;

/** The time the losses are of, where they are not all since the beginning. */
function periodOfLoss({ sentence, frame, party, around }: Loss): string | undefined {
  const told = periodOf(sentence, frame);
  // "1,021,100 troops, 1,070 in the last day among them": the day is the other count's.
  const beside = sentence.units[frame.to]?.entry.period === 'day';
  if (told === 'day' && size(frame) > LARGEST_DAY && !beside) return undefined;
  // "Over the last two years", told in 2024: since the beginning.
  const years = /^P(\d)Y$/.exec(told ?? '')?.[1];
  if (years && Number(around.year ?? 0) - YEAR_OF_INVASION <= Number(years)) return undefined;
  // "In its daily update London put North Korea's casualties at 4,000": the day is the update's. Of so few it tells the day's.
  const digested = party !== 'dprk' && size(frame) <= MOST_DAILY;
  if (told === 'day' && !digested && isOnlyOfBulletins(sentence, told)) return undefined;
  if (told === undefined && party === 'russia') {
    const month = monthOf(sentence, frame);
    if (month) return month;
  }
  if (told === undefined && isSinceNewYear(sentence, frame, around.year)) return 'year';
  const [least] = DAY_OF_LOSSES;
  const daily = party === 'russia' && size(frame) >= least && size(frame) <= MOST_DAILY;
  if (daily && isOfDailyRate(sentence.units, frame)) return 'day';
  if (told !== undefined || !daily) return told;
  return around.ofDay ? 'day' : dayOf(sentence, frame);
}

/** "The average daily losses fell from 1,262 to 1,140": every number of them is a day's. */
function isOfDailyRate(units: readonly Unit[], { quantity: { from }, total }: Frame): boolean {
  if (total) return false;
  for (let k = 0; k < from - 1; k++)
    if (
      units[k]?.entry.period === 'day' &&
      !has(units[k], 'span') &&
      hasAny(units[k + 1], ['nominal', 'numberOf'])
    )
      return true;
  return false;
}

/** "Since the beginning of 2025", "since January", "since 1 January 2025", told in 2025. */
function isSinceNewYear({ units, dates }: Sentence, frame: Frame, year: string | null): boolean {
  if (year === null || frame.total) return false;
  return dates.some(
    ({ since, iso, from, to }) =>
      since &&
      (iso === year ||
        ((iso === `${year}-01` || iso === `${year}-01-01`) &&
          // "between January and March"
          !dates.some((date) => date.from > to && date.from <= to + 2) &&
          // "has doubled to 600 since January, when it was 300"
          !has(units[to + 1], 'relative') &&
          !anyIn(units, frame.clause.from, frame.quantity.from, 'rise'))) &&
      // "an estimate from early this year"
      !anyIn(units, from - 4, from, 'estimate'),
  );
}

function marksOf({ sentence, frame, measure }: Loss, period: string | undefined): Marks {
  const { clause, predicateAt } = frame;
  const more = frame.more || (predicateAt !== null && has(sentence.units[predicateAt], 'more'));
  const marks: Marks = {};
  if (measure === 'lost' || measure === 'toll') marks.ambiguous = true;
  if (more && period === undefined) marks.increment = true;
  if (isForecast(sentence, frame)) marks.forecast = true;
  const event = size(frame) < OF_THE_WAR && anyIn(sentence.units, clause.from, clause.to, 'event');
  if (event && period === undefined) marks.event = true;
  return marks;
}

/** A word says that the number is of all of them, however few they are. */
const isOfWhole = ({ sentence: { units, quantities }, frame, party, around }: Loss): boolean =>
  anyIn(units, frame.clause.from, frame.clause.to, 'total') ||
  // Dozens are never all.
  (frame.quantity.hedge === 'vague' && size(frame) >= BARE_COUNT) ||
  frame.listed === true ||
  // "2,095 casualties, including 498 deaths": a part of a count that is the war's.
  (party === around.coherent &&
    has(units[frame.from - 1], 'including') &&
    quantities.some((q) => q.to < frame.from && !q.excluded && !q.yearLike));

/**
 * "Another 490 occupiers eliminated", "General staff: Ukraine's forces destroyed 1,150 occupiers": the day's digest, which
 * leaves the day out. Of the whole army and the whole front only; a brigade or a place has its own count.
 */
function isDigest(sentence: Sentence, frame: Frame, figure: FigureId, marks: Marks): boolean {
  const { units } = sentence;
  if (figure !== 'russia-casualties' || marks.event || marks.forecast) return false;
  const { hedge } = frame.quantity;
  const [least, most] = DAY_OF_LOSSES;
  if (size(frame) < least || size(frame) > most || hedge === 'vague' || hedge === 'range') return false;
  if (units.some((u) => u.entry.place !== null && partyOf(u) === null)) return false;
  if (anyIn(units, 0, units.length, 'brigade') || anyIn(units, frame.clause.from, frame.clause.to, 'total'))
    return false;
  const counted = units.some((u) => u.entry.origin === 'kyiv' && partyOf(u) === null);
  // "Minus 980 occupiers, 3 tanks": men and machines in one list, by nobody's deed.
  const list = !frame.active && anyIn(units, frame.to, units.length, 'tank') && !frame.movement;
  return counted || list || (frame.more && (frame.partyNear || units.some((u) => has(u, 'force'))));
}
