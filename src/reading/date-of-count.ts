/**
 * Which of a sentence's dates a count is of: the nearest of its clause that is no other count's, no place's and no beginning.
 * Chooses among dates that are read; reads none.
 */
import type { IsoDate } from '../types.ts';
import type { ReadDate } from './dates.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, mayHold } from './sentence.ts';
import { YEAR } from './written-dates.ts';

/** Units from a count to a date behind it. */
const REACH = 25;
/** Words of "'s average of just about". */
const LONGEST_OWNED = 6;
/** Words from the date that opens a clause to its number. */
const LONGEST_OPENING = 8;

/** The as-of date of a claim at `at`: the nearest date of its clause, later words first; null where there is none. */
export function dateFor(units: readonly Unit[], dates: readonly ReadDate[], at: number): IsoDate | null {
  const told = respectively(units, dates, at) ?? dates.find((date) => isWhen(units, at, date));
  if (told) return told.iso;
  const after = dates.find((date) => !date.since && date.from >= at && !isOfOthersBehind(units, at, date));
  const before = dates.findLast((date) => !date.since && date.to <= at && !isOfOthersBefore(units, at, date));
  if (
    before?.during &&
    (isLabel(units, before, at) || (after?.during && isCountedBetween(units, at, after.from)))
  )
    return before.iso;
  if (after && before?.during && isOfSaying(units, at, after.from)) return before.iso;
  if (after && after.from - at <= REACH) return after.iso;
  return before?.iso ?? after?.iso ?? null;
}

/** "35,000 and 36,000 men in April and May respectively": the second number's date is the second of two. */
function respectively(units: readonly Unit[], dates: readonly ReadDate[], at: number): ReadDate | null {
  if (!mayHold(units, 'respectively')) return null;
  let joint = at - 1;
  while (units[joint]?.entry.hedge || units[joint]?.entry.filler) joint--;
  if (!has(units[joint], 'and') || !units.slice(0, joint).some(({ kind }) => kind === 'number')) return null;
  const first = dates.findIndex(({ from }) => from > at);
  const [one, two] = [dates[first], dates[first + 1]];
  return one && two && two.from === one.to + 1 && has(units[one.to], 'and') ? two : null;
}

/** "has been silent since September 2022, when it spoke of 6,000": behind the comma the clause is of that time. */
function isWhen(units: readonly Unit[], at: number, { since, to }: ReadDate): boolean {
  if (!since || to >= at || units[to]?.text !== ',' || !has(units[to + 1], 'relative')) return false;
  for (let k = to + 2; k < at; k++) if (units[k]?.text === ',') return false;
  return at - to <= REACH;
}

/** "In May – 24,000, in June – 26,000": the month before the dash. */
const isLabel = (units: readonly Unit[], { to }: ReadDate, at: number): boolean =>
  isDash(units[to]) && units.slice(to + 1, at).every((unit) => unit.entry.hedge);

/** "Losses in February were 983 a day, the ministry wrote in its update of 3 March": when it was written. */
function isOfSaying(units: readonly Unit[], at: number, date: number): boolean {
  const comma = units.findIndex((unit, k) => k > at && k < date && unit.text === ',');
  return comma > 0 && anyIn(units, comma, date, 'speech');
}

// Dates behind the count that are another's.

/** "3,000 fighters sent to Kursk in October have died": the date ends what tells of them before the verb. */
function isOfMovement(units: readonly Unit[], at: number, from: number, to: number): boolean {
  // "бойцов, отправленных в октябре 2024 года, погибли"
  const year = has(units[to], 'otherUnit') ? 1 : 0;
  const ends = has(units[to], 'verb') || units[to + year]?.text === ',';
  if (!ends || !tellsOfLossSoon(units, to + year)) return false;
  for (let k = from - 1; k > at; k--) {
    if (units[k]?.kind !== 'word' || has(units[k], 'verb')) return false;
    if (hasAny(units[k], ['send', 'arrive'])) return true;
  }
  return false;
}

/** "have since died" */
const tellsOfLossSoon = (units: readonly Unit[], verb: number): boolean =>
  [1, 2, 3].some((on) => tellsLoss(units[verb + on]));

const isOfOthersBehind = (units: readonly Unit[], at: number, { from, to }: ReadDate): boolean =>
  from > at &&
  (tellsOfPlace(units, at, from) ||
    isOfMovement(units, at, from, to) ||
    hasSemicolon(units, at + 1, from) ||
    isOfNextCount(units, at, from) ||
    leadsNextCount(units, at, from, to));

/** "Kursk, where an offensive began in August": the date is of what happened there. */
function tellsOfPlace(units: readonly Unit[], at: number, date: number): boolean {
  for (let k = date - 1; k > at + 1; k--) {
    if (units[k]?.text === ',') return false;
    if (!has(units[k], 'relative')) continue;
    if (units[k - 1]?.text === ',') return units[k - 2]?.entry.place != null;
    if (units[k - 1]?.entry.place) return true;
  }
  return false;
}

function hasSemicolon(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (units[k]?.text === ';') return true;
  return false;
}

/**
 * The date stands behind another number and is that one's: a part, a former count, or one with a clause of its own. Numbers
 * that share a verb share its date.
 */
function isOfNextCount(units: readonly Unit[], at: number, date: number): boolean {
  let apart = at + 1;
  while (apart < date && units[apart]?.text !== ',' && !has(units[apart], 'clause')) apart++;
  return (
    isOfPart(units, at, apart, date) ||
    isInThatClause(units, apart, date) ||
    isTold(units, apart, date) ||
    hasOwnVerb(units, at, apart, date)
  );
}

/** "2,000, up from 600 in April", "a million, 560,000 of them this year" */
function isOfPart(units: readonly Unit[], at: number, apart: number, date: number): boolean {
  for (let k = at + 2; k < date; k++) {
    if (units[k]?.kind !== 'number' || !isPartOrFormer(units, k)) continue;
    // "1.2 million, up to 325,000 dead among them, until December 2025": behind the aside it is the whole's again.
    if (k < apart || !closesBefore(units, k, date)) return true;
  }
  return false;
}

/** "had exceeded 4,000, and that units withdrawn in January had returned" */
function isInThatClause(units: readonly Unit[], apart: number, date: number): boolean {
  for (let k = apart + 1; k < date; k++)
    if (has(units[k], 'and') && units[k - 1]?.text === ',' && has(units[k + 1], 'relative')) return true;
  return false;
}

/** "While Kyiv claims 15,000 dead, Moscow admitted to 500 on 2 March" */
function isTold(units: readonly Unit[], apart: number, date: number): boolean {
  let verb = apart + 1;
  while (verb < date && units[verb]?.kind !== 'number' && !isVerbOfTelling(units[verb])) verb++;
  if (!isVerbOfTelling(units[verb])) return false;
  for (let k = verb; k < date; k++)
    if (units[k]?.kind === 'number' || (units[k]?.entry.hedge ?? null) !== null) return true;
  return false;
}

const isVerbOfTelling = (unit: Unit | undefined): boolean =>
  hasAny(unit, ['speech', 'admit', 'future']) && !has(unit, 'clause');

/** "15,000 were sent, 2,000 had come home in March", "4,000 have died, and another 3,500 were sent in January" */
function hasOwnVerb(units: readonly Unit[], at: number, apart: number, date: number): boolean {
  const moved = units.slice(at, apart).some((unit) => hasAny(unit, ['send', 'arrive']));
  let number = false;
  for (let k = apart + 1; k < date; k++) {
    const unit = units[k];
    if (unit?.kind === 'number') number = true;
    else if (number && !moved && has(unit, 'verb') && hasAny(units[k + 1], ['send', 'arrive'])) return true;
    else if (number && (has(unit, 'present') || (has(unit, 'perfect') && has(unit, 'verb')))) return true;
  }
  return false;
}

/** "lost 33,200 in July, and this year 246,000", "2,000 have fallen, in April it was said to be 600": the date opens the next count. */
export function leadsNextCount(units: readonly Unit[], at: number, from: number, to: number): boolean {
  // "down slightly from March's average of about 1,300"
  const own = units[to]?.text === "'s" && has(units[from - 1], 'from');
  if (own && units.slice(to + 1, to + LONGEST_OWNED).some(({ kind }) => kind === 'number')) return true;
  let lead = from - 1;
  while (lead > at + 1 && hasAny(units[lead], ['preposition', 'locative', 'span', 'determiner'])) lead--;
  if (lead <= at || !(units[lead]?.text === ',' || hasAny(units[lead], ['and', 'clause']))) return false;
  const next = units[to];
  if (next && (next.kind === 'number' || next.entry.hedge)) return true;
  // "rose to 693, and in the first quarter of 2024, it reached 913"
  const anew = units[lead - 1]?.text === ',' && units[to]?.text === ',';
  // "died in November, and December saw 30,000 losses"
  if (has(next, 'sees')) return true;
  if (has(units[lead], 'and') && !anew) return false;
  let again = false;
  for (let k = anew ? to + 1 : to; k < to + LONGEST_OPENING; k++) {
    const unit = units[k];
    if (!unit || unit.text === ',' || isBarrier(unit)) return false;
    again ||= has(unit, 'restates');
    if (unit.kind === 'number')
      return again || hasAny(units[k + 1], ['restates']) || has(units[k + 2], 'restates');
  }
  return false;
}

/** "600 of them", "of whom 600", "up from at least 600". */
function isPartOrFormer(units: readonly Unit[], number: number): boolean {
  if (has(units[number + 1], 'including')) return true;
  let lead = number - 1;
  while (units[lead]?.entry.hedge || units[lead]?.entry.filler) lead--;
  // "an increase from the 31,000 reported in February"
  const former = has(units[lead], 'from') && hasAny(units[lead - 1], ['rise', 'more']);
  return former || hasAny(units[lead], ['including', 'whom', 'restates']);
}

/** The comma that ends the aside a number stands in comes right before the date. */
function closesBefore(units: readonly Unit[], number: number, date: number): boolean {
  let comma = -1;
  for (let k = number + 1; k < date; k++) {
    if (units[k]?.text === ',') comma = k;
    else if (comma >= 0 && units[k]?.kind === 'number' && !YEAR.test(units[k]?.text ?? '')) return false;
  }
  return comma > 0;
}

// Dates before it.

/** "12,000 were sent last autumn, and 4,000 of them have died": the season is the first count's. */
const isOfOthersBefore = (units: readonly Unit[], at: number, { iso, from, to }: ReadDate): boolean =>
  hasSemicolon(units, to, at) ||
  isOfClauseBefore(units, from, to, at) ||
  // "passed a million in June, and now stand at 1.2 million"
  (units[to]?.text === ',' &&
    has(units[to + 1], 'and') &&
    units.slice(to + 2, to + 4).some((unit) => has(unit, 'link') && has(unit, 'earlier'))) ||
  (iso.includes('/') &&
    units.slice(0, from).some((unit) => unit.kind === 'number') &&
    units.slice(to, at).some((unit) => unit.text === ',' || has(unit, 'and')));

/** "the region, into which troops advanced in August, received 11,000": the date is of what the clause tells. */
export function isOfClauseBefore(units: readonly Unit[], from: number, to: number, at: number): boolean {
  let close = to;
  while (close < at && units[close]?.text !== ',') close++;
  let open = from - 1;
  while (open > 0 && units[open]?.text !== ',') open--;
  if (close === at || units[open - 1]?.kind !== 'word') return false;
  return has(units[open + 1], 'relative') || has(units[open + 2], 'relative');
}

/** "In December 1,130, which is more than the 1,030 of November": each number has the month beside it. */
function isCountedBetween(units: readonly Unit[], at: number, date: number): boolean {
  let comma = false;
  for (let k = at + 1; k < date; k++) {
    if (units[k]?.text === ',') comma = true;
    if (comma && units[k]?.kind === 'number') return true;
  }
  return false;
}
