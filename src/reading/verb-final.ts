/**
 * What a clause says whose verb ends it: whether that is negated, done or still to come, and over what time. Asks the words
 * behind a noun where other languages ask those before it; knows no figure.
 */
import type { ReadDate } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny, isBarrier, partyOf, type Sentence } from './sentence.ts';
import type { Named } from './soldiers.ts';

/** "파병하지 않았다", "보낸 적이 없다": the negation follows the verb, over its endings and a bound noun. */
export function negatedBehind(units: readonly Unit[], at: number): boolean {
  let k = at + 1;
  while (units[k]?.glued && units[k]?.kind === 'word' && !has(units[k], 'not')) k++;
  while (has(units[k], 'bound')) k++;
  return has(units[k], 'not') && units[k]?.kind === 'word';
}

/** "북한군 파병 문제": a noun of doing names the matter; only with an ending is it done. */
export function isDone(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    !has(units[at], 'verbal') ||
    (next?.kind === 'word' &&
      ((next.glued && !has(next, 'and')) || has(next, 'partitive') || has(next, 'attributive'))) ||
    anyIn(units, at, units.length, 'confirm') ||
    closesHeadline(units, at)
  );
}

/**
 * "북한군에 등불을 보냈다": who is given something goes nowhere; "강화하고 있다": an auxiliary is no being there, but where a
 * place is told. And what is told must be of the war: a place of it, its front, or the noun of sending, is named.
 */
export function isSent(units: readonly Unit[], { from, to, dispatch }: Named, at: number): boolean {
  if (!dispatch && at >= to && has(units[to - 1], 'goal')) return false;
  const place = units.some((unit) => unit.entry.place !== null && partyOf(unit) === null);
  if (has(units[at], 'present') && !has(units[at], 'verbal') && !place) return false;
  return place || units.some((unit, k) => unit.entry.place !== null && k !== from) || tellsOfWar(units);
}

const tellsOfWar = (units: readonly Unit[]): boolean =>
  units.some((unit) => hasAny(unit, ['inUkraine', 'dispatch', 'strongFight']));

/** "국정원 “북한군, 러에 추가 파병”": a noun of doing that closes a line, or its part, stands for a verb; a plan behind it does not. */
function closesHeadline(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (/[.다]$/.test(units.at(-1)?.text ?? '')) return false;
  if (next !== undefined && !/^[…"”’']$/.test(next.text)) return false;
  return units.slice(0, at).some((unit) => unit.entry.place !== null && has(unit, 'goal'));
}

/** "러시아에 북한군은 없다" */
export function absentAt(units: readonly Unit[], from: number): number | null {
  for (let k = from; k < from + 3; k++) {
    if (has(units[k], 'absent')) return k;
    if (!units[k]?.entry.place) return null;
  }
  return null;
}

/** "전멸할 수 있다", "숨질 수도 있다": what is told of the predicate has not happened; "숨졌을 수 있다" has. */
function mayHappen(units: readonly Unit[], at: number | null): boolean {
  if (at === null || has(units[at], 'nominal')) return false;
  return has(units[at + 1], 'modal') || (has(units[at + 1], 'attributive') && has(units[at + 2], 'modal'));
}

/** How far behind its number a verb of what is to come may stand. */
const FORECAST_REACH = 12;

/** "넘을 것으로 전망된다": what is said before the number, or of the next, is of something else. */
export function isToCome({ units, quantities }: Sentence, frame: Frame): boolean {
  const { to } = frame.quantity;
  const next = quantities.find((q) => q.from >= to && !q.excluded)?.from ?? frame.clause.to;
  let until = Math.min(next, frame.clause.to, to + FORECAST_REACH);
  // "100명에 달하고 사상자가 늘어날 것": another subject.
  for (let k = frame.to; k < until; k++)
    if (has(units[k], 'nominal') && hasAny(units[k], ['subject', 'topic'])) until = k;
    // "4천 명으로 늘었고 더 늘어날 것": so many there are.
    else if (has(units[k], 'rise') && units[k + 1]?.glued && !has(units[k + 1], 'attributive')) until = k;
  if (frame.measure !== null && mayHappen(units, frame.predicateAt)) return true;
  // "달할 것으로 추정된다" speaks of the present, "달할 것으로 전망된다" does not.
  return (
    anyIn(units, to, until, 'forecast') ||
    (anyIn(units, to, until, 'future') &&
      (!anyIn(units, to, until, 'estimate') ||
        anyIn(units, frame.clause.from, frame.quantity.from, 'deadline'))) ||
    anyIn(units, frame.clause.from, frame.quantity.from, 'soon')
  );
}

/** "3일부터 6일까지의 전투에서", "지난주에만": a stretch of time named before the number, with no other count between. */
export function stretchBefore({ units, dates, quantities }: Sentence, frame: Frame): string | null {
  const date = dates.findLast((d) => d.to <= frame.from && d.from >= frame.clause.from);
  // "러시아군 사상자, 지난해 43만 명": beside the number, that year's own.
  const own = dates.find((d) => d.to === frame.quantity.from && d.from > frame.from);
  if (own?.iso.length === 4 && units[own.from]?.kind === 'word' && frame.measure && frame.party !== 'dprk')
    return 'year';
  // "북한군이 지난주에 1천 명": inside the phrase.
  const within = dates.findLast((d) => d.to <= frame.quantity.from && d.from > frame.from);
  if (within?.span && frame.measure !== null) return within.span;
  if (within?.iso.includes('/') && frame.measure !== null) return 'week';
  if (
    !date ||
    quantities.some((q) => q.from >= date.to && q.to <= frame.from && !has(units[q.numberTo], 'otherUnit'))
  )
    return null;
  if (date.span) return date.span;
  // "지난주 러시아군이 7,800명": the week's own, where nobody tells it then.
  const opens = date.from === frame.clause.from || date.to === frame.from;
  const ofWeek = date.iso.includes('/') && opens && !anyIn(units, 0, units.length, 'speech');
  if (ofWeek && frame.measure !== null) return 'week';
  // "지난달 러시아군 사상자는": the month's own; "지난달까지" is all until then.
  const ofMonth = date.iso.length === 7 && date.to === frame.from && !units[date.to - 1]?.entry.hedgeAfter;
  if (ofMonth && frame.party !== 'dprk' && !anyIn(units, frame.clause.from, frame.clause.to, 'total'))
    return 'month';
  if (!date.during) return null;
  return date.iso.includes('/') ? 'week' : (['year', 'month', 'day'][(date.iso.length - 4) / 3] ?? null);
}

/** "19일간", "지난 2주 동안"; never the months of "1년 6개월 동안". */
export const isSpan = ({ units, dates }: Sentence, from: number, to: number): boolean =>
  (!has(units[from - 1], 'otherUnit') || dates.some((date) => date.to === from)) &&
  [from - 1, to, to + 1].some((k) => has(units[k], 'span'));

/** How far behind its count a date may stand where dates stand before. */
const LATER_DATE = 8;

/**
 * The dates that may be a count's own: of those before it none that tells when the soldiers were sent who are now lost
 * ("지난 10월 파병된 북한군 1천 명이 숨졌다"), of those behind it the day it was told.
 */
export function datesOf({ units, dates }: Sentence, at: number, loss: boolean): readonly ReadDate[] {
  return dates.filter((date) => {
    // "작년 10월 1만 명을 파병한 데 이어 올해 3천 명을", "…은 1만3000개, 9월 4일 …은": of two dates each leads its own count.
    const leads = units[date.to]?.kind === 'number' || [1, 2].some((k) => units[date.from - k]?.text === ',');
    if (date.from >= at && leads && dates.some((d) => d.to <= at && at - d.to <= LATER_DATE)) return false;
    if (date.from >= at) return date.from - at <= LATER_DATE || anyIn(units, date.to, date.to + 3, 'speech');
    // "국정원은 지난 10월 …": when it was told.
    const told = [1, 2].some((k) => units[date.from - k]?.entry.origin && has(units[date.from - k], 'topic'));
    return !loss || told || !anyIn(units, date.to, at, 'send');
  });
}

/** "격파했다"; but "파괴됐다" tells of those that were. */
export const isActive = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'active') && !(units[at + 1]?.glued && has(units[at + 1], 'passive'));

/** Where a list of counts with one verb ends: over the names in its parentheses, to the end of the clause. */
export function listEnd(units: readonly Unit[], from: number): number {
  let open = 0;
  for (let k = from; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.text === '(') open++;
    else if (unit.text === ')') open--;
    else if (open === 0 && isBarrier(unit)) return k;
  }
  return units.length;
}
