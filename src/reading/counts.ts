/**
 * From a frame to a tracked figure: which one, in what status, with which marks. Null wherever the words could as well
 * mean something we do not track: no note is better than a wrong one.
 */
import type { Tag } from '../languages/language.ts';
import type { FigureId, Marks, PlaceId, Status } from '../types.ts';
import { type ReadDate, spanBetween } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import type { Measure } from './measures.ts';
import {
  actorBefore,
  anyIn,
  asideEnd,
  has,
  hasAny,
  isBarrier,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { isSpan, isToCome, stretchBefore } from './verb-final.ts';

export interface Count extends Marks {
  figure: FigureId;
  status: Status;
  place: PlaceId | null;
  unit: string | null;
}

/** What the sentence's neighbours say: whose losses or troops the passage is about. */
export interface Surroundings {
  /** Places in containment order decide Kursk and Donbas. */
  contains(outer: PlaceId, inner: PlaceId): boolean;
  /** The passage speaks of Russia's war: earlier sentences or the headline do. */
  ourWar: boolean;
  /** The page is of the time when North Korea's soldiers fought in this war and in no other. */
  since2024: boolean;
  /** The page is of the time when North Korea armed Russia. */
  since2023: boolean;
  /** Whose losses or troops the claim just before was about. */
  coherent: Party | null;
  /** The claim just before was of arms from North Korea. */
  supplied: boolean;
  /** The Soviet war the sentence before told of, where this one names no other. */
  history: 'afghanistan' | null;
}

/** Below this a count of Russian or Ukrainian losses is one clash, not the war's, unless the words say otherwise. */
const LEAST_WAR_LOSS = 1_000;
/** People lost "since the beginning" are an army's where they are so many. */
const LEAST_TOLL = 10_000;
/** One day of Russian losses, as Kyiv counts them: fewer are a clash, more a longer time. */
const DAY_OF_LOSSES = [300, 3_000] as const;
/** One or two soldiers are a report about them, not a count of losses. */
const LEAST_CLASH = 10;
/** "in the past 18 months" is a span; longer ones are the war. */
const LONGEST_SPAN = 24;
/** A contingent of fewer is a unit, not what Russia has committed to the war. */
const LEAST_WAR_FORCE = 100_000;
/** No army of this war has lost more in one day, by anyone's count. */
const MOST_DAILY = 3_000;
/** Nor has anyone claimed so many of one day. */
const LARGEST_DAY = 10_000;
/** Fewer soldiers than this are a group met somewhere, not a deployment. */
const LEAST_TROOPS = 50;
/** Estimates of the Soviet dead in Afghanistan. */
const SOVIET_DEAD = [13_000, 16_000] as const;
/** More than anyone has counted of North Korea's soldiers abroad: a number that says no more is of something else. */
const MOST_SENT = 30_000;
/** So many shells behind a count of what was delivered are what was delivered. */
const LEAST_FREIGHT = 100_000;
/** An army is hundreds of thousands; a brigade's strength is not its size. */
const LEAST_ARMY = 500_000;
/** Fewer without a word of where they went are a ship's load or a unit. */
const LEAST_UNMOVED = 500;
/** More than anyone ever counted abroad: a branch or a corps of the army at home. */
const LARGEST_UNMOVED = 30_000;
/** Reservists and militias of millions are not the army. */
const LARGEST_ARMY = 2_000_000;

const size = (frame: Frame) => frame.quantity.low ?? frame.quantity.high ?? 0;

/**
 * "There are not 10,000", "has not sent 10,000", "10,000 are not in Kursk", "claims that 10,000 … are untrue": nobody's count.
 * Soldiers who have not fought are counted all the same.
 */
function isDenied(units: readonly Unit[], frame: Frame): boolean {
  const { from, to } = frame.clause;
  if (anyIn(units, from, to, 'deny')) return true;
  for (
    let k = frame.quantity.numberFrom - 1;
    k >= Math.max(from, frame.from - 4) && units[k]?.text !== ',';
    k--
  )
    if (has(units[k], 'not') && !units[k]?.entry.hedge) return true;
  const at = frame.predicateAt;
  if (at === null) {
    // "10,000 soldiers are not in Kursk"
    return anyIn(units, frame.to, Math.min(to, frame.to + 3), 'not');
  }
  if (frame.movement === 'fight' || frame.movement === 'train') return false;
  return at >= frame.to ? anyIn(units, frame.to, at, 'not') : anyIn(units, Math.max(from, at - 3), at, 'not');
}

/** "4,300 officers", "310 volunteer deaths", "13,000 were convicts": a part of an army, not its losses. */
function countsCategory(units: readonly Unit[], frame: Frame): boolean {
  const { quantity, to } = frame;
  for (let k = quantity.to; k < to; k++) {
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
const CATEGORIES: readonly Tag[] = ['rank', 'category'];

/** "on each side" stands with the number, not somewhere in the clause. */
export const nearEach = (units: readonly Unit[], frame: Frame): boolean =>
  anyIn(units, frame.from - 4, frame.to + 5, 'each');

/** The place that belongs to the claim: after the number first, then before it, within its clause. */
function placeFor(sentence: Sentence, frame: Frame): PlaceId | null {
  const { units } = sentence;
  // The next count has its own place.
  const aside = asideAfter(units, frame.quantity.to, frame.to);
  const until =
    sentence.quantities.find(
      (q) => q.from >= (aside ?? frame.to) && !q.excluded && !q.yearLike && (q.low ?? q.high ?? 0) >= 100,
    )?.from ?? units.length;
  let wide: PlaceId | null = null;
  const usable = (k: number): PlaceId | null => {
    const unit = units[k] as Unit;
    if (!unit.entry.place) return null;
    // "Ukraine's", "Ukrainian forces", "Russia said": the country acts, it is no place.
    const party = partyOf(unit);
    if (party && units[k + 1]?.text === "'s" && !units[k + 2]?.entry.place) return null;
    if (
      party &&
      !hasAny(units[k - 1], ['locative', 'preposition', 'determiner', 'arrive', 'send', 'present']) &&
      units[k - 1]?.text !== '-'
    )
      return null;
    if (party && has(units[k - 1], 'notPlace')) return null;
    return unit.entry.place;
  };
  const narrow = (place: PlaceId) => place !== 'Russia' && place !== 'Ukraine';
  // From the number on: with the verb at the end the place stands inside the phrase.
  for (let k = frame.quantity.to; k < Math.min(frame.to + 22, until); k++) {
    if (isBarrier(units[k] as Unit)) break;
    // "1만 명을 넘었고, 그중 상당수가 쿠르스크로": where some of them are.
    if (sentence.nounFirst && (units[k]?.text === '…' || has(units[k], 'whom'))) break;
    k = asideEnd(units, k) ?? k;
    // "sent to Russia, particularly around Kursk": the verb's own place comes first.
    if (wide && units[k]?.text === ',') break;
    // "sent last year, who played a part in the fighting for Kursk": what they did there is another matter.
    if (
      frame.measure === null &&
      units[k]?.text === ',' &&
      has(units[k + 1], 'relative') &&
      !hasAny(units[k + 1], ['determiner', 'locative']) &&
      !hasAny(units[k + 2], ['verb', 'perfect', 'present'])
    )
      break;
    // "sent thousands of troops, including to Kursk": not all of them.
    if (
      frame.measure === null &&
      units[k]?.text === ',' &&
      has(units[k + 1], 'including') &&
      hasAny(units[k + 2], ['preposition', 'locative'])
    )
      break;
    const place = usable(k);
    if (!place) continue;
    if (narrow(place)) return place;
    wide ??= place;
  }
  if (wide) return wide;
  // "lost 4,000 in Kursk" may stand as "lost in Kursk 4,000".
  for (let k = frame.from; k < frame.quantity.from; k++) {
    const place = usable(k);
    if (place) return place;
  }
  for (let k = frame.from - 1; k >= Math.max(frame.clause.from, frame.from - 22); k--) {
    if (units[k]?.kind === 'number' || (sentence.nounFirst && units[k]?.text === '…')) break;
    const place = usable(k);
    if (!place) continue;
    if (narrow(place)) return place;
    wide ??= place;
  }
  return wide;
}

/** Where an aside right behind the number's noun ends, or null. */
function asideAfter(units: readonly Unit[], at: number, to: number): number | null {
  for (let k = at; k <= to + 1; k++) {
    const end = asideEnd(units, k);
    if (end !== null) return end;
  }
  return null;
}

const ONE_SPAN: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month' };

/** "over the past two months", "in three days": a span written out, as an ISO 8601 duration. */
function spanOf(units: readonly Unit[], frame: Frame, sentence: Sentence): string | undefined {
  const span = sentence.quantities.find(
    (q) =>
      (q.low ?? 0) > 0 &&
      (q.low ?? 0) <= LONGEST_SPAN &&
      Object.hasOwn(sentence.timeUnits, units[q.to]?.text ?? '') &&
      (q.from >= frame.to ? q.from - frame.to <= 8 : frame.from - q.to <= 8) &&
      // Before the number, a comma ends the span: "770 in one day, a total of …".
      !(q.to <= frame.from && units.slice(q.to, frame.from).some((u) => u.text === ',')) &&
      // Another count between has the span for its own.
      !sentence.quantities.some(
        (o) =>
          o !== q &&
          !o.yearLike &&
          o.from >= Math.min(q.to, frame.to) &&
          o.to <= Math.max(q.from, frame.from),
      ) &&
      (sentence.nounFirst
        ? isSpan(sentence, q.from, q.to)
        : hasAny(units[q.from - 1], ['preposition', 'span']) &&
          // "seit Kriegsbeginn vor sieben Wochen": how long ago, not over what.
          !has(units[q.from - 1], 'ago') &&
          // "in the past 15 months of the war": all of it.
          !has(units[q.to + 1], 'total')) &&
      !(q.from >= frame.to && units.slice(frame.to, q.from).some(isBarrier)),
  );
  if (!span) return undefined;
  const unit = sentence.timeUnits[units[span.to]?.text ?? ''] ?? 'D';
  return span.low === 1 ? ONE_SPAN[unit] : `P${span.low}${unit}`;
}

const isDash = (unit: Unit): boolean => /^[—–-]$/.test(unit.text);

/** "From 24 October to 24 November": two days, the second right behind the first. */
function fromTo({ dates, units }: Sentence): string | null {
  for (let k = 1; k < dates.length; k++) {
    const [first, last] = [dates[k - 1] as ReadDate, dates[k] as ReadDate];
    const joint = last.from === first.to + 1 && hasAny(units[first.to], ['preposition', 'link']);
    if (first.since && joint && first.iso.length === 10 && last.iso.length === 10)
      return spanBetween(first.iso, last.iso);
  }
  return null;
}

function periodOf(sentence: Sentence, frame: Frame): string | undefined {
  if (frame.total) return undefined;
  const { units } = sentence;
  let listed = false;
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 12); k++) {
    const unit = units[k] as Unit;
    if (unit.text === ')') continue;
    // "920 of them – over the past day"
    if (k === frame.to && isDash(unit) && units[k + 1]?.entry.period) continue;
    if (sentence.nounFirst && (unit.text === ',' || unit.text === '…')) break;
    if (isBarrier(unit)) break;
    // "10,700 tanks, and eight new ones in the last day": the span is the new ones'.
    if (listed && has(unit, 'more')) break;
    // "lost 1,100 soldiers and 42 guns over the past day": one span for the whole list.
    if (unit.kind === 'number' && !unit.entry.period && k >= frame.to) listed = true;
    if (listed && hasAny(unit, ['verb', 'relative', 'speech'])) break;
    if (unit.entry.period && (!listed || has(unit, 'span'))) return unit.entry.period;
  }
  const dateAt = (k: number) => sentence.dates.some((date) => k >= date.from && k < date.to);
  // Parentheses end a clause elsewhere; "losses (killed and wounded) in June were" goes on behind them.
  let comma = false;
  // "600 in the last day and 82,700 have died since the beginning of"
  const sinceStart = units.slice(frame.to, frame.to + 3).some((u) => has(u, 'total') && u.text.includes(' '));
  for (let k = frame.quantity.from - 1; k >= Math.max(0, frame.from - 14); k--) {
    const unit = units[k] as Unit;
    if (unit.text === '(' || unit.text === ')') continue;
    // "Losses in September – 44,000"
    if (k === frame.quantity.from - 1 && isDash(unit)) continue;
    if (unit.text === ',' || has(unit, 'and')) comma = true;
    // "1,100 on the last day, against the 923 who": behind a comma the span is the other count's.
    // "한 달 만에": within it, not over it.
    if (unit.entry.period && sentence.nounFirst && has(units[k + 1], 'ago')) continue;
    // "said this month that": when it was said.
    if (unit.entry.period && has(units[k - 1], 'speech') && has(units[k + 1], 'relative')) continue;
    if (unit.entry.period && comma && sinceStart) break;
    if (unit.entry.period && comma && sentence.quantities.some((q) => q.to <= k && k - q.to <= 8)) break;
    if (unit.entry.period) return unit.entry.period;
    if (isBarrier(unit) || (unit.kind === 'number' && !dateAt(k))) break;
  }
  const over = sentence.nounFirst ? stretchBefore(sentence, frame) : null;
  if (over) return over;
  const stretch = frame.measure === null ? null : fromTo(sentence);
  if (stretch) return stretch;
  const span = spanOf(units, frame, sentence);
  if (span) return span;
  // "332,000 in 2025": the count of that year, unless it runs from the beginning.
  const dated = sentence.dates.find(
    (date) =>
      date.during &&
      !date.since &&
      date.from >= frame.to &&
      date.from - frame.to <= 4 &&
      // "…, Seoul reported in October": the date of saying it.
      !units.slice(frame.to, date.from).some((u) => u.text === ',' || has(u, 'speech')) &&
      frame.measure !== null &&
      frame.predicateAt !== null &&
      // "put the dead at 80,000 in September": when it was put, not over what.
      frame.predicateAt >= frame.quantity.from - 2 &&
      /^\d{4}(?:-\d{2})?$/.test(date.iso),
  );
  // "On 1 August the army lost another 1,100": that day's.
  if (frame.more && frame.measure !== null) {
    const day = sentence.dates.find(
      (date) => date.said && date.from <= 1 && /^\d{4}-\d{2}-\d{2}$/.test(date.iso),
    );
    if (day && day.to < frame.from && !anyIn(units, day.to, frame.from, 'speech')) return 'day';
  }
  // "In December 2025, 45,000 were killed"
  const opening = sentence.dates.find(
    (date) =>
      date.during &&
      !date.since &&
      // "as the paper estimated in August 2023, 70,000": the date of saying it.
      !units.slice(Math.max(0, date.from - 6), date.from).some((u) => has(u, 'speech')) &&
      !anyIn(units, frame.to, frame.to + 3, 'speech') &&
      date.to <= frame.from &&
      frame.from - date.to <= 2 &&
      // "in February he spoke of 46,000": when he spoke.
      !units.slice(date.to, frame.from).some((u) => hasAny(u, ['speech', 'restates'])) &&
      // "said in November that": when it was said.
      !anyIn(units, date.from - 3, date.from, 'speech') &&
      /^\d{4}(?:-\d{2})?$/.test(date.iso),
  );
  if (!dated && opening && frame.measure !== null) return opening.iso.length === 4 ? 'year' : 'month';
  if (!dated) return undefined;
  return dated.iso.length === 4 ? 'year' : 'month';
}

/** "On Sunday 1,700 fell", "zwischen Montag und Dienstag sollen …": the verb of loss has the day for its own. */
function dayOf({ dates, units }: Sentence, frame: Frame): 'day' | undefined {
  const at = frame.predicateAt;
  if (at === null || frame.measure === 'toll' || anyIn(units, frame.clause.from, frame.clause.to, 'total'))
    return undefined;
  const verb = Math.min(at, frame.from);
  // "killed 1,160 occupiers yesterday"
  if (frame.active && dates.some((date) => date.iso.length === 10 && !date.since && date.from === frame.to))
    return 'day';
  const own = dates.some(
    (date) =>
      date.iso.length === 10 &&
      !date.since &&
      date.to <= verb &&
      verb - date.to <= 6 &&
      hasAny(units[date.to], ['verb', 'killed', 'lost']) &&
      !units.slice(date.to, frame.from).some((u) => u.text === ',' || has(u, 'relative')),
  );
  // "killed 1,100 invaders yesterday"
  const behind = dates.some(
    (date) =>
      date.iso.length === 10 &&
      !date.since &&
      date.from >= frame.to &&
      date.from - frame.to <= 1 &&
      at <= frame.from,
  );
  return own || behind ? 'day' : undefined;
}

/** True where a relative clause before `until` holds the word and ends with a comma. */
function insideRelative(units: readonly Unit[], at: number, until: number): boolean {
  if (!units.slice(at, Math.max(at, until)).some((u) => u.text === ',')) return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (units[k]?.text === ',') return false;
    if (has(units[k], 'relative') && !has(units[k], 'determiner')) return true;
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
    if (has(units[next], 'speech') || units[next]?.text === 'mean') continue;
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

const foreignWar = (units: readonly Unit[], frame: Frame): boolean => {
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
  // "2,000 wounded were flown home": a part of them.
  if (anyIn(units, frame.to, frame.to + 5, 'returned')) return [];
  const history = historicLoss(units, frame, party, measure, around.history);
  if (history) return history;
  if (party === 'otherParty') return [];
  if (foreignWar(units, frame)) return [];
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
    // "lost 48,000 in dead alone"
    anyIn(units, frame.clause.from, frame.quantity.from, 'lost') ||
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
      size(frame) >= LEAST_WAR_LOSS
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
    // "160.000 Menschen auf russischer Seite"
    !anyIn(units, frame.quantity.to, frame.to + 8, 'side') &&
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
  const figure = LOSS[party][measure];
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
    period !== undefined;
  if (
    low < LEAST_WAR_LOSS &&
    anyIn(units, frame.clause.from, frame.clause.to, 'event') &&
    period === undefined
  )
    marks.event = true;
  const digest = period === undefined && isDigest(sentence, frame, figure, marks);
  // A small number of Russian or Ukrainian dead without a word of the whole is one clash; soldiers must be named.
  if (party !== 'dprk' && !digest && low < LEAST_WAR_LOSS && !cumulative) {
    const people =
      frame.noun === 'people' &&
      (measure === 'lost' || measure === 'casualties') &&
      (armyActs(units, frame) || sufferedBy(units, frame));
    if ((frame.noun !== 'soldier' && !people) || low < LEAST_CLASH) return [];
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
  const place = placeFor(sentence, frame);
  const count: Count = {
    figure: id,
    status: 'counted',
    place: placeOfLoss(place, party, frame),
    unit: null,
    ...marks,
  };
  const each = nearEach(units, frame);
  if (each && (party === 'both' || frame.party === null)) {
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

/** "killed in Ukraine" of Russians or of the war says nothing narrower than the war itself. */
function placeOfLoss(place: PlaceId | null, party: Party, frame: Frame): PlaceId | null {
  if (place === null) return null;
  if (party !== 'dprk' && (place === 'Ukraine' || place === 'Russia')) return null;
  return frame.quantity.hedge === 'vague' && place === 'Russia' ? null : place;
}

/** Afghanistan or Chechnya, whichever is named nearest to the number, later words first. */
export function historicWar(units: readonly Unit[], frame: Frame): 'afghanistan' | 'chechnya' | null {
  if (!mayHold(units, 'afghanistan') && !mayHold(units, 'chechnya')) return null;
  const named = (k: number) =>
    has(units[k], 'afghanistan') ? 'afghanistan' : has(units[k], 'chechnya') ? 'chechnya' : null;
  for (let k = frame.to; k < frame.clause.to; k++) {
    // "…, and exceeds the losses in Afghanistan": another matter.
    if (units[k]?.text === ',' && has(units[k + 1], 'and')) break;
    const war = named(k);
    if (war) return war;
  }
  for (let k = frame.from - 1; k >= frame.clause.from; k--) {
    const war = named(k);
    if (war) return war;
  }
  return null;
}

/** "verließ die Sowjetunion Afghanistan, nachdem sie 15.000 Soldaten verloren hatte": the war named in another clause, and no other. */
function sovietWar(units: readonly Unit[]): 'afghanistan' | null {
  const all = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, 0, units.length, tag);
  return all('soviet') && all('afghanistan') && !all('russia') && !all('ukraine') ? 'afghanistan' : null;
}

/** "quelque 14 500 soldats soviétiques ont été tués": so many fell in one war only. */
function knownToll(units: readonly Unit[], frame: Frame): 'afghanistan' | null {
  const count = size(frame);
  return count >= SOVIET_DEAD[0] &&
    count <= SOVIET_DEAD[1] &&
    anyIn(units, frame.quantity.to, frame.to, 'soviet')
    ? 'afghanistan'
    : null;
}

function historicLoss(
  units: readonly Unit[],
  frame: Frame,
  party: Party,
  measure: Measure,
  carried: 'afghanistan' | null,
): Count[] | null {
  const war = historicWar(units, frame) ?? sovietWar(units) ?? carried ?? knownToll(units, frame);
  if (!war) return null;
  if (measure !== 'killed' && measure !== 'lost') return [];
  const marks: Marks = measure === 'lost' ? { ambiguous: true } : {};
  const soviet = party === 'russia' || anyIn(units, 0, units.length, 'soviet');
  if (!soviet) return [];
  const [figure, least, most] =
    war === 'afghanistan'
      ? (['afghanistan-soviet-killed', 5_000, 50_000] as const)
      : (['chechnya-russian-killed', 1_000, 100_000] as const);
  if (size(frame) < least || size(frame) > most) return [];
  return [{ figure, status: 'counted', place: null, unit: null, ...marks }];
}

/** "may now be on Russian soil": a modal of the present, not a plan. */
function isPresent(units: readonly Unit[], at: number): boolean {
  if (!has(units[at], 'future')) return false;
  let next = at + 1;
  while (
    (has(units[next], 'link') || units[next]?.entry.tags.size === 0) &&
    !has(units[next], 'copula') &&
    next < at + 4
  )
    next++;
  if (!has(units[next], 'copula')) return false;
  return has(units[next], 'perfect') || !hasAny(units[next + 1], ['send', 'arrive', 'fight', 'train']);
}

/** The claim is of things to come: a cue before the verb that carries the number, or right after the noun. */
function isPlanned(units: readonly Unit[], frame: Frame): boolean {
  if (frame.planned !== undefined) return frame.planned;
  // "They will join the 11,000 already sent": the plan is others'.
  if (
    frame.predicateAt !== null &&
    frame.predicateAt >= frame.to &&
    has(units[frame.predicateAt - 1], 'done')
  )
    return false;
  const until =
    frame.predicateAt !== null && frame.predicateAt >= frame.to ? frame.predicateAt + 1 : frame.to;
  for (let k = frame.to; k < Math.min(units.length, Math.max(until, frame.to + 3)); k++) {
    const unit = units[k] as Unit;
    if (isBarrier(unit) || unit.text === ',') break;
    // "are there and will soon fight": the second verb plans, the first does not.
    if (has(unit, 'and') && hasAny(units[k + 1], ['verb', 'future', 'plan'])) break;
    // "sent thousands to reinforce them": a purpose of what is done.
    if (
      hasAny(unit, ['send', 'arrive', 'fight']) &&
      frame.predicateAt !== null &&
      frame.predicateAt < frame.from
    )
      break;
    if (has(unit, 'plan') && !isPresent(units, k)) return true;
  }
  let verb = -1;
  for (let k = frame.from - 1; k >= Math.max(frame.clause.from, frame.from - 14); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'number') break;
    if (verb < 0 && has(unit, 'send')) verb = k;
    if (hasAny(unit, ['plan', 'seek']) && !isPresent(units, k)) {
      // "said it would": the cue governs; "has sent, and plans": a past verb after it does not.
      return !(verb > k && has(units[verb - 1], 'perfect'));
    }
    if (unit.text === ',' && verb >= 0) break;
  }
  for (let k = frame.to; k < Math.min(frame.clause.to, frame.to + 16); k++) {
    const unit = units[k] as Unit;
    if (unit.text === ',' || unit.kind === 'number') break;
    if (has(unit, 'and') && hasAny(units[k + 1], ['verb', 'future'])) break;
    if (has(unit, 'soon')) return true;
  }
  return false;
}

/** "15,000 North Koreans toil on building sites": the unit of their work, or null. Of another country's sites: null. */
function labourAfter(units: readonly Unit[], { to }: Frame): number | null {
  let at: number | null = null;
  for (let k = to; k < Math.min(units.length, to + LONGEST_WORK); k++) {
    const unit = units[k] as Unit;
    if (isBarrier(unit) || unit.kind === 'number' || hasAny(unit, ['fight', 'soldier'])) break;
    if (has(unit, 'labour')) at = k;
  }
  return at;
}
/** Words from those who work to what they work on. */
const LONGEST_WORK = 8;

/** The count hangs on a condition of its own clause. */
function isSupposed(units: readonly Unit[], frame: Frame): boolean {
  // "If 12,000 have been deployed": granted, not supposed.
  if (!mayHold(units, 'conditional') || anyIn(units, frame.to, frame.to + 2, 'perfect')) return false;
  for (let k = frame.from - 1; k >= 0 && units[k]?.text !== ','; k--) {
    if (has(units[k], 'conditional')) return true;
    if (isBarrier(units[k] as Unit)) return false;
  }
  return false;
}

/** "About 3,000 who have finished their tour went home": whatever is told of them before they did. */
function wentHome(units: readonly Unit[], { to }: Frame): boolean {
  if (!mayHold(units, 'returned')) return false;
  for (let k = to; k < Math.min(units.length, to + LONGEST_TOUR); k++) {
    if (has(units[k], 'returned')) return true;
    if (isBarrier(units[k] as Unit) || units[k]?.kind === 'number' || units[k]?.text === ',') return false;
    if (has(units[k], 'and')) return false;
  }
  return false;
}
/** Words from those who served to their coming home. */
const LONGEST_TOUR = 10;

export function troopCounts(sentence: Sentence, frame: Frame, party: Party, around: Surroundings): Count[] {
  const { units } = sentence;
  const { from, to } = frame.clause;
  if (frame.measure !== null) return [];
  const soldiers =
    frame.noun === 'soldier' || (frame.demonym && (frame.noun === null || frame.noun === 'people'));
  const near = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, from, to, tag);

  if (
    anyIn(units, frame.from - 12, frame.to + 12, 'vietnam') &&
    anyIn(units, 0, units.length, 'southKorea') &&
    soldiers &&
    size(frame) >= 50_000
  )
    return [{ figure: 'vietnam-south-korean-troops', status: 'total', place: null, unit: null }];
  if (frame.noun === 'adviser')
    return near('angola') && party === 'dprk'
      ? [{ figure: 'angola-dprk-advisers', status: 'total', place: null, unit: null }]
      : [];

  // "50,000 soldiers, North Koreans among them"
  const together =
    party === 'russia' &&
    soldiers &&
    anyIn(units, frame.to, frame.to + 6, 'including') &&
    anyIn(units, frame.to, frame.to + 8, 'dprk');
  if (party === 'alliance' || together) {
    if (!soldiers || !(size(frame) >= 10_000)) return [];
    const place = placeFor(sentence, frame);
    return place && around.contains('Kursk region', place)
      ? [{ figure: 'russia-dprk-group-kursk', status: 'deployed', place, unit: null }]
      : [];
  }
  if (party === 'russia') {
    if (
      !soldiers ||
      frame.more ||
      size(frame) < LEAST_WAR_FORCE ||
      (frame.quantity.high === null && size(frame) > 5_000_000)
    )
      return [];
    if (!near('inUkraine') && (placeFor(sentence, frame) !== 'Ukraine' || frame.movement === null)) return [];
    if (isPlanned(units, frame) || foreignWar(units, frame)) return [];
    // "lost in the war at least 700,000": whatever stands between.
    if (near('lost')) return [];
    if (anyIn(units, frame.to, frame.to + 5, 'recruit')) return [];
    return [{ figure: 'russia-troops', status: 'deployed', place: 'Ukraine', unit: null }];
  }
  if (party !== 'dprk') return [];
  // "units of 3,000 men apiece": of one of them.
  if (
    !sentence.nounFirst &&
    frame.noun === 'soldier' &&
    !frame.quantity.inUnits &&
    (nearEach(units, frame) || anyIn(units, frame.quantity.to, frame.to + 2, 'apiece'))
  )
    return [];
  // "If Kim sent another 5,000 men": nobody says he has.
  if (isSupposed(units, frame)) return [];
  // Those brought home are no longer there, and were not all who were.
  if (wentHome(units, frame)) return [];

  const marks: Marks = {};
  if (frame.more && size(frame) > 0) marks.increment = true;
  const people = frame.noun === 'people' && anyIn(units, frame.clause.from, frame.from, 'army');
  if ((soldiers || people) && size(frame) >= LEAST_ARMY)
    return size(frame) <= LARGEST_ARMY &&
      !anyIn(units, frame.quantity.to, frame.to, 'rank') &&
      anyIn(units, 0, units.length, 'army')
      ? [{ figure: 'dprk-army-size', status: 'total', place: null, unit: null }]
      : [];
  const moved = frame.movement === 'send' || frame.movement === 'fight' || frame.movement === 'train';
  const planned = isPlanned(units, frame);
  if (!around.ourWar && !(around.since2024 && (moved || planned) && size(frame) >= 1_000)) return [];
  if (near('homeFront') || foreignWar(units, frame)) return [];
  const place = placeFor(sentence, frame);
  if (frame.demonym && frame.noun !== 'worker' && !near('front')) {
    const site = labourAfter(units, frame);
    if (site !== null) {
      const where = place ?? (anyIn(units, frame.to, site, 'russia') ? 'Russia' : null);
      return where && around.contains('Russia', where) && size(frame) >= LEAST_TROOPS
        ? [
            {
              figure: 'dprk-workers',
              status: planned ? 'planned' : 'deployed',
              place: where,
              unit: null,
              ...marks,
            },
          ]
        : [];
    }
  }
  if (frame.noun === 'worker') {
    if ((frame.movement === null && !place) || size(frame) < LEAST_TROOPS) return [];
    return [
      { figure: 'dprk-workers', status: planned ? 'planned' : 'deployed', place, unit: null, ...marks },
    ];
  }
  if (!soldiers || size(frame) < LEAST_TROOPS) return [];
  // "maintains special forces of 200,000", "the commando has some 400": neither moved nor placed, nor theirs by name.
  const likely = size(frame) >= 1_000 && size(frame) <= MOST_SENT;
  if (!frame.partyNear && frame.movement === null && !planned && !place && !likely) return [];
  // Officers and generals are a part of a contingent, not a count of it.
  const rank = units.findIndex(
    (u, k) => k >= Math.max(frame.from, frame.quantity.from - 2) && k < frame.to && has(u, 'rank'),
  );
  // "병사와 장교 3천 명": all of them.
  if (rank >= 0 && !(has(units[rank - 1], 'and') && has(units[rank - 2], 'soldier'))) return [];
  if (isDenied(units, frame)) return [];
  // "have arrived, training at Russian bases"
  const training =
    frame.movement === 'train' ||
    (frame.movement === 'arrive' &&
      frame.predicateAt !== null &&
      anyIn(units, frame.predicateAt, frame.predicateAt + 6, 'train'));
  // "taking part in clearing mines" is no fighting.
  const peaceful =
    frame.movement === 'fight' &&
    frame.predicateAt !== null &&
    anyIn(units, frame.predicateAt, frame.predicateAt + 5, 'peaceful');
  if (peaceful) frame.movement = 'present';
  const status: Status = planned
    ? 'planned'
    : training
      ? 'training'
      : frame.movement === 'fight'
        ? 'fighting'
        : frame.movement === 'arrive'
          ? 'arrived'
          : 'deployed';
  // "the unit consists of 40,000 soldiers": of the army at home, unless a word says that they went.
  if (
    (size(frame) > LARGEST_UNMOVED || size(frame) < LEAST_UNMOVED) &&
    frame.movement === null &&
    !planned &&
    place === null &&
    !frame.partyNear
  )
    return [];
  let figure: FigureId = 'dprk-troops-sent';
  if (place && around.contains('Kursk region', place)) figure = 'dprk-troops-kursk';
  else if (place && around.contains('Donbas', place)) figure = 'dprk-troops-donbas';
  else if (
    !planned &&
    frame.predicateAt !== null &&
    anyIn(units, frame.predicateAt, frame.predicateAt + 6, 'front')
  )
    figure = 'dprk-troops-frontline';
  else if (planned || frame.movement === 'send') figure = 'dprk-troops-sent';
  else if (training) figure = 'dprk-troops-training';
  else if (frame.movement === 'fight') figure = 'dprk-troops-frontline';
  else if (frame.movement === 'present' || (frame.movement === null && place !== null))
    figure = 'dprk-troops-present';
  return [{ figure, status, place, unit: null, ...marks }];
}

/** Shells, missiles, containers from North Korea to Russia. */
export function supplyCounts(
  sentence: Sentence,
  frame: Frame,
  party: Party | null,
  around: Surroundings,
): Count[] {
  const { units } = sentence;
  const { noun } = frame;
  if (noun !== 'shell' && noun !== 'missile' && noun !== 'container') return [];
  // "러시아가 북한에 보낸": the other way.
  const fromNorth =
    ((party === 'dprk' || around.coherent === 'dprk') && !sentence.nounFirst) ||
    units.some((u) => partyOf(u) === 'dprk' && !has(u, 'goal'));
  const toRussia =
    units.some((u) => partyOf(u) === 'russia') ||
    around.ourWar ||
    (around.since2023 && size(frame) >= 10_000);
  // "The freight may have held six million shells": of what was counted just before, whoever that named.
  const freight = around.supplied && noun === 'shell' && size(frame) >= LEAST_FREIGHT && frame.party === null;
  const named = units.some((u, k) => partyOf(u) === 'dprk' && has(units[k - 1], 'from'));
  // "Aus Nordkorea kamen sechs Millionen Granaten"
  const came = named && frame.movement === 'arrive';
  const supplied = freight || (fromNorth && (came || units.some((u) => has(u, 'supply'))));
  if (!toRussia || !supplied) return [];
  if ((party === 'otherParty' || party === 'ukraine') && !named) return [];
  if (party === 'russia' && !freight && !actorBefore(units, frame.from)) return [];
  if (frame.quantity.hedge !== 'vague' && size(frame) < (noun === 'shell' ? 1_000 : 5)) return [];
  const figure = noun === 'shell' ? 'dprk-shells' : noun === 'missile' ? 'dprk-missiles' : 'dprk-containers';
  const period = periodOf(sentence, frame);
  return [
    {
      figure,
      status:
        isPlanned(units, frame) && !anyIn(units, frame.clause.from, frame.from, 'modal')
          ? 'planned'
          : 'total',
      place: null,
      unit: null,
      ...(period ? { period } : {}),
      ...(frame.more ? { increment: true as const } : {}),
    },
  ];
}
