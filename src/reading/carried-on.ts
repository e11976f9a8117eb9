/**
 * A bare number that gives the count before it once more: for another time, by another counter, or in sum ("a year ago
 * there were 450,000", "in April they had spoken of 600", "15,000 in all"). Only where the words beside the number say
 * so and nothing else is counted in between; never a number that has a noun, a measure or a unit of its own.
 */
import type { Count } from './counts.ts';
import { isAim } from './forecast.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { endsLabel, isDash } from './marks.ts';
import { nounOf } from './measures.ts';
import { areLike, BARE_COUNT, OF_THE_WAR, ONE_BY_ONE, size, sizeOf } from './scale.ts';
import { actorBefore, anyIn, has, hasAny, type Party, partyOf, type Sentence } from './sentence.ts';
import { cueBefore, isAnother, othersBetween, REACH, saysAnother } from './told-anew.ts';

/** The last count read, of this sentence or of one before it. */
export interface Counted {
  frame: Frame;
  party: Party;
  count: Count;
}

const DAYS_OF_A_MONTH = 31;

/** True where the frame's number counts what `before` counted. `since`: the first unit behind that, or 0 in a new sentence. */
export function goesOn(sentence: Sentence, frame: Frame, before: Counted, since: number): boolean {
  const { units } = sentence;
  const { quantity } = frame;
  if (frame.measure !== null || quantity.yearLike) return false;
  if (before.frame.measure !== null && isAim(units, Math.max(since, frame.clause.from), quantity.from))
    return false;
  if (opensDated(sentence, frame, before, since)) return true;
  const people = frame.noun === 'people' && before.frame.measure !== null && before.frame.noun !== 'worker';
  if ((frame.noun !== null && !people) || frame.demonym)
    return sumsThemUp(sentence, frame, before, since) || isThatNumber(sentence, frame, before, since);
  // "1,000 a day. That's over 30,000 in a month."
  const monthly =
    units.slice(quantity.to, quantity.to + 3).some((u) => u.entry.period === 'month') ||
    // "That's over 30,000 for December."
    sentence.dates.some(
      ({ iso, from, to }) => iso.length === 7 && to > quantity.to && from <= quantity.to + 1,
    );
  const daily = before.count.figure.endsWith('-daily');
  const largest = daily && monthly ? DAYS_OF_A_MONTH * 1.5 : undefined;
  const inSentence = since > 0;
  const men = frame.noun === null || frame.noun === 'people' || frame.noun === 'soldier';
  if (
    inSentence &&
    size(frame) > size(before.frame) &&
    (isSinceThen(units, frame, since) || totalClimbs(units, frame, since))
  )
    return true;
  if (
    !inSentence &&
    before.frame.measure !== null &&
    men &&
    frame.movement === null &&
    !frame.partyNear &&
    size(frame) > size(before.frame) &&
    isSinceThen(units, frame, since)
  )
    return true;
  if (inSentence && (isRateOf(units, frame, before) || isMonthOf(units, frame, before))) return true;
  if (inSentence && goesOnRising(units, frame, before)) return true;
  if (inSentence && isOfSeries(sentence, frame, before, since)) {
    frame.listed = true;
    return true;
  }
  if (inSentence && size(frame) < size(before.frame) && partOfThem(units, frame, before)) return true;
  if (size(frame) < ONE_BY_ONE || !areLike(size(frame), size(before.frame), largest)) return false;
  if (!endsBare(sentence, people ? frame.to : quantity.to)) return false;
  if (inSentence && (sumsUp(units, frame, since) || ofTheOther(units, frame))) return true;
  const cue = cueBefore(sentence, frame, since);
  if (cue === null) return false;
  const begins = Math.max(since, frame.clause.from);
  if (othersBetween(units, begins, quantity.from, before.frame)) return false;
  // "Seoul says the number has risen to 11,000": who says it is no party to it.
  // "though American estimates were lower": whose estimates they are.
  const spoken = anyIn(units, begins, cue + 1, 'speech') || partyOf(units[cue - 1]) === 'otherParty';
  const actor = actorBefore(units, quantity.from, begins);
  if (actor !== null && actor.party !== before.party && !(spoken && actor.at < cue)) return false;
  return isAnother(sentence, inSentence, cue) || (spoken && saysAnother(units, begins, cue));
}

/** "In May – 38,940 people, a record": a sentence that begins with its own time and a dash, close behind a count of losses. */
function opensDated({ units, dates }: Sentence, frame: Frame, before: Counted, since: number): boolean {
  // "Over the last day – another 1,140"
  let dash = frame.quantity.from - 1;
  while (hasAny(units[dash], ['more']) || units[dash]?.entry.filler) dash--;
  if (before.frame.measure === null || frame.partyNear || frame.movement !== null) return false;
  if (frame.noun !== null && frame.noun !== 'people' && frame.noun !== 'soldier') return false;
  if (size(frame) < BARE_COUNT || !isDash(units[dash])) return false;
  const date = dates.find(({ to, during, iso }) => to === dash && (during || iso.length === 4));
  const opens = date ? date.from : units[dash - 1]?.entry.period ? dash - 1 : -1;
  return (
    opens >= 0 &&
    units
      .slice(since, opens)
      .every((u) => u.kind === 'mark' || hasAny(u, ['preposition', 'determiner', 'contrast', 'and']))
  );
}

/** "1,190 Russians over the day, in all 554,520": of the people named before both, where nothing new is counted. */
const sumsThemUp = (sentence: Sentence, frame: Frame, before: Counted, since: number): boolean =>
  since > 0 &&
  frame.movement === null &&
  frame.party === before.party &&
  before.frame.measure !== null &&
  frame.to === frame.quantity.to &&
  size(frame) > size(before.frame) &&
  endsBare(sentence, frame.quantity.to) &&
  sumsUp(sentence.units, frame, since);

/** Words of a series from one number's time to the next number: ", jumping to". */
const SERIES = ['and', 'rise', 'amount', 'link', 'preposition', 'of', 'from', 'date', 'span'] as const;

/** "from 400 in 2022, 693 in 2023, to 913 in 2024", "jumping to 693 in 2023": each number with a time of its own. */
function isOfSeries({ units, dates }: Sentence, frame: Frame, before: Counted, since: number): boolean {
  const { quantity } = frame;
  const bare = frame.noun === null || frame.noun === 'people';
  if (!bare || frame.demonym || size(frame) < BARE_COUNT) return false;
  if (!areLike(size(frame), size(before.frame))) return false;
  const behind = (at: number) =>
    dates.find(({ from }) => from >= at && from - at <= TIME_REACH && isLead(units, at, from));
  const own = behind(Math.max(frame.to, quantity.to));
  const last = behind(before.frame.quantity.to) ?? behind(before.frame.to);
  if (!own || !last || own === last || last.to > quantity.from) return false;
  for (let k = last.to; k < quantity.from; k++)
    if (
      units[k]?.text !== ',' &&
      !units[k]?.entry.hedge &&
      !units[k]?.entry.filler &&
      !hasAny(units[k], SERIES)
    )
      return false;
  return last.to >= since - 1;
}

/** Words from a number to its time: "for the first three months of". */
const TIME_REACH = 6;

/** Nothing but "in the first quarter of" stands before the date. */
const isLead = (units: readonly Unit[], from: number, to: number): boolean =>
  units
    .slice(from, to)
    .every(
      (unit) =>
        hasAny(unit, ['preposition', 'span', 'determiner', 'of', 'otherUnit', 'earlier']) ||
        unit.kind === 'number' ||
        unit.entry.filler ||
        unit.entry.period,
    );

/** "In three months that figure has reached 100,000 Russian troops": of the losses before, of another time. */
function isThatNumber(sentence: Sentence, frame: Frame, before: Counted, since: number): boolean {
  if (before.frame.measure === null || frame.noun !== 'soldier' || frame.party !== before.party) return false;
  const cue = cueBefore(sentence, frame, since);
  if (cue === null || anyIn(sentence.units, cue, frame.quantity.from, 'including')) return false;
  return has(sentence.units[cue], 'whom') && isAnother(sentence, since > 0, cue);
}

/** Behind the number, or behind its people, stands nothing that it could count. */
function endsBare({ units, dates }: Sentence, to: number): boolean {
  const next = units[to];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !['-', '%', '$', '€', '/'].includes(next.text);
  if (dates.some((date) => date.from === to)) return true;
  if (next.entry.period !== null) return true;
  // "the 31,000 he reported in February"
  if (has(next, 'same') && has(units[to + 1], 'speech')) return true;
  return hasAny(next, [
    'preposition',
    'total',
    'and',
    'relative',
    'clause',
    'according',
    'speech',
    'locative',
    'rise',
  ]);
}

/** "…, 35,000 of them in the last month" */
export const partOfThem = (units: readonly Unit[], { quantity }: Frame, before: Counted): boolean =>
  before.frame.measure !== null &&
  has(units[quantity.to], 'including') &&
  (hasAny(units[quantity.to + 1], ['span', 'date']) || units[quantity.to + 1]?.entry.period != null) &&
  nounOf(units[quantity.to + 2]) === null;

/** "6,000 in the second": one of the wars, waves or batches the number before was of. */
function ofTheOther(units: readonly Unit[], { quantity }: Frame): boolean {
  let at = quantity.to;
  while (at <= quantity.to + 1 && hasAny(units[at], ['preposition', 'determiner'])) at++;
  const next = units[at + 1];
  return (
    at > quantity.to &&
    has(units[at], 'otherOne') &&
    (!next || next.kind === 'mark' || next.entry.tags.size > 0)
  );
}

/** "is at 1.8 million, and could reach two million": a second verb of amount, whose subject is the first one's. */
function goesOnRising(units: readonly Unit[], { noun, movement, quantity }: Frame, before: Counted): boolean {
  const larger = sizeOf(quantity) > size(before.frame);
  if (noun !== null || movement !== null || before.frame.measure === null || !larger) return false;
  let at = quantity.from - 1;
  if (!hasAny(units[at], ['rise', 'amount']) && !has(units[at - 1], 'rise')) return false;
  while (at > before.frame.to && hasAny(units[at], ['rise', 'amount', 'preposition', 'verb', 'earlier']))
    at--;
  // "is at 1.8 million, with the potential to hit two million"
  if (has(units[at + 1], 'infinitive') && has(units[at - 1], 'determiner') && has(units[at - 2], 'including'))
    at -= 2;
  const joint = units[at];
  const goesOn = has(joint, 'and') || (has(joint, 'including') && units[at - 1]?.text === ',');
  return goesOn && at - (units[at - 1]?.text === ',' ? 1 : 0) <= before.frame.to + TIME_REACH;
}

/** "29,000 in September, or 950 a day", "– an average of 1,350 per day": the same loss, spread over days. */
function isRateOf(units: readonly Unit[], { quantity }: Frame, before: Counted): boolean {
  if (before.frame.measure === null || before.count.figure.endsWith('-daily')) return false;
  if (size(before.frame) < OF_THE_WAR) return false;
  if (isDailyAverage(units, quantity.from)) return true;
  return units[quantity.to]?.entry.period === 'day' && isThatIs(units, quantity.from);
}

/** "1,070 a day in June, totalling 32,000 for the month", "1,200 a day – roughly 36,000 for the month": the days of one, summed up. */
const isMonthOf = (units: readonly Unit[], { quantity }: Frame, before: Counted): boolean =>
  before.count.figure.endsWith('-daily') &&
  units[quantity.to]?.entry.period === 'month' &&
  areLike(sizeOf(quantity), size(before.frame), DAYS_OF_A_MONTH * 1.5) &&
  sizeOf(quantity) > size(before.frame) &&
  isThatIs(units, quantity.from);

/** "…, soit 950 par jour" */
function isThatIs(units: readonly Unit[], from: number): boolean {
  const joint = units[from - 1];
  const said = hasAny(joint, ['amount', 'restates']) && units[from - 2]?.text === ',';
  return said || has(joint, 'and') || isJoint(joint) || joint?.text === '(';
}

/** ", with a daily average of 1,523", "; in September alone the daily average passed 1,200" */
function isDailyAverage(units: readonly Unit[], from: number): boolean {
  for (let k = from - 1; k >= from - 3; k--) {
    if (units[k]?.entry.period === 'day') return !has(units[k - 1], 'locative') && !has(units[k], 'date');
    if (!hasAny(units[k], ['amount', 'of', 'rise', 'verb'])) return false;
  }
  return false;
}

const isOfDate = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'number' && (has(units[at - 1], 'date') || has(units[at + 1], 'date'));

/** ", and since the invasion began – 875,610": how long the total runs stands before its dash. */
export function isSinceThen(units: readonly Unit[], { quantity }: Frame, since: number): boolean {
  let at = quantity.from - 1;
  // "lost over 200 men in a day and more than 49,000 since the fighting began"
  if (
    has(units[at], 'and') &&
    at > since &&
    has(units[quantity.to], 'total') &&
    !has(units[quantity.to], 'restates')
  )
    return true;
  if (!isDash(units[at]) || units[at]?.glued) return false;
  for (at--; at > since && !has(units[at], 'total'); at--)
    if (
      !(hasAny(units[at], ['link', 'inUkraine', 'date']) || isOfDate(units, at)) ||
      quantity.from - at > REACH
    )
      return false;
  if (!has(units[at], 'total')) return false;
  // ", and in all since the invasion began"
  if (since > 0 && has(units[at - 1], 'inAll')) at--;
  // "In all since 24 February 2022 – 1,086,490": a sentence of its own, behind the day's count.
  if (since === 0) return units.slice(0, at).every((unit) => has(unit, 'inAll'));
  return units[at - 1]?.text === ',' || hasAny(units[at - 1], ['and', 'contrast']);
}

/** ", 15,000 in all", "and in all almost a million" */
function sumsUp(units: readonly Unit[], { quantity }: Frame, since: number): boolean {
  let at = quantity.from - 1;
  const joined = units[at]?.text === ',' || has(units[at], 'and');
  if (joined && quantity.from - since <= REACH && has(units[quantity.to], 'inAll')) return true;
  while (isJoint(units[at])) at--;
  if (at < since || !has(units[at], 'inAll')) return false;
  return units[at - 1]?.text === ',' || has(units[at - 1], 'and') || units[at - 2]?.text === ',';
}

/** ", total since 2022 climbs to 1,004,320", "; the total has risen to": the number is of the noun "total", whose verb stands before it. */
export function totalClimbs(units: readonly Unit[], { quantity: { from } }: Frame, since: number): boolean {
  let rises = false;
  for (let at = from - 1; at > since; at--) {
    const unit = units[at];
    if (has(unit, 'total') && has(unit, 'restates')) {
      const before = units[at - (has(units[at - 1], 'determiner') ? 2 : 1)];
      return rises && (before?.kind === 'mark' || hasAny(before, ['and', 'contrast']));
    }
    rises ||= hasAny(unit, ['rise', 'amount']);
    if (
      unit?.kind !== 'number' &&
      !hasAny(unit, ['rise', 'amount', 'infinitive', 'perfect', 'date', 'total', 'span'])
    )
      return false;
  }
  return false;
}

/** Marks that stand for a verb left out: "by other estimates – up to 15,000". */
export const isJoint = (unit: Unit | undefined): boolean => unit?.text === ',' || endsLabel(unit);

/** The last count that is no part of another: "of whom 325,000 are dead" is. */
export const lastWhole = ({ units }: Sentence, counted: readonly Counted[]): Counted | null =>
  counted.findLast(({ frame }) => !hasAny(units[frame.from - 1], ['including', 'whom'])) ?? null;
