/**
 * Over what time a count was made: a day, a week, a month, or a span that the sentence gives. A total has none.
 */

import { onWhoseWord } from './asides.ts';
import { spanBetween } from './calendar.ts';
import { isOfClauseBefore, leadsNextCount } from './date-of-count.ts';
import type { ReadDate } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { endsLabel, isDash } from './marks.ts';
import type { ReadQuantity } from './quantities.ts';
import { size } from './scale.ts';
import { anyIn, has, hasAny, isBarrier, isInDate, type Sentence } from './sentence.ts';
import { isSpan, stretchBefore } from './verb-final.ts';

/** "in the past 18 months" is a span; longer ones are the war. */
const LONGEST_SPAN = 24;

/** More years are the war, or an age. */
const MOST_YEARS = 3;

const ONE_SPAN: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month' };

/** "over the past two months", "in three days": a span written out, as an ISO 8601 duration. */
function spanOf(units: readonly Unit[], frame: Frame, sentence: Sentence): string | undefined {
  // "au cours des quatre premiers mois": the adjective stands behind the number.
  const unitOf = ({ to }: ReadQuantity): string =>
    units[has(units[to], 'span') && !Object.hasOwn(sentence.timeUnits, units[to]?.text ?? '') ? to + 1 : to]
      ?.text ?? '';
  const span = sentence.quantities.find(
    (q) =>
      (q.low ?? 0) > 0 &&
      (q.low ?? 0) <= LONGEST_SPAN &&
      Object.hasOwn(sentence.timeUnits, unitOf(q)) &&
      (sentence.timeUnits[unitOf(q)] !== 'Y' || isOfLastYears(units, q)) &&
      ((/[MY]/.test(sentence.timeUnits[unitOf(q)] ?? '') && opensWith(units, q, frame)) ||
        ((q.from >= frame.to ? q.from - frame.to <= 8 : frame.from - q.to <= 8) &&
          // Before the number, a comma ends the span: "770 in one day, a total of …".
          !(q.to <= frame.from && units.slice(q.to, frame.from).some((u) => u.text === ',')))) &&
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
        : (hasAny(units[q.from - 1], ['preposition', 'span']) || has(units[q.to], 'span')) &&
          // "seit Kriegsbeginn vor sieben Wochen": how long ago, not over what.
          !has(units[q.from - 1], 'ago') &&
          // "in the past 15 months of the war": all of it.
          !has(units[q.to + 1], 'total')) &&
      !(q.from >= frame.to && units.slice(frame.to, q.from).some(isBarrier)),
  );
  if (!span) return undefined;
  const unit = sentence.timeUnits[unitOf(span)] ?? 'D';
  return span.low === 1 ? ONE_SPAN[unit] : `P${span.low}${unit}`;
}

/** "over the last two years": not "two years of war", which may be all of it. */
const isOfLastYears = (units: readonly Unit[], { from, to, low }: ReadQuantity): boolean =>
  (low ?? 0) <= MOST_YEARS && [from - 1, to].some((k) => has(units[k], 'span'));

/** "In the first four months of the year, Russian losses came to": the span that opens the sentence, and at most one comma behind it. */
const opensWith = (units: readonly Unit[], { from, to }: ReadQuantity, frame: Frame): boolean =>
  from <= LONGEST_OPENING &&
  (has(units[from - 1], 'span') || has(units[to], 'span')) &&
  frame.from - to <= LONGEST_WAY &&
  units.slice(to, frame.from).filter(({ text }) => text === ',').length <= 1;
/** Words from the opening span to the number. */
const LONGEST_WAY = 18;
/** Words of "au cours des". */
const LONGEST_OPENING = 4;

/** "45,000 men and arms worth $3bn in November alone": from the first thing lost to the month. */
const LONGEST_LIST = 14;

/** "In 2024 alone, the Russian army lost": from the year to the number. */
const LONGEST_SUBJECT = 8;

/** The dash that closes what the dash at `open` begins, or null. */
function asideOfDashes(units: readonly Unit[], open: number): number | null {
  for (let k = open + 1; k <= open + LONGEST_ASIDE; k++) {
    if (units[k]?.kind === 'number') return null;
    if (units[k]?.text === units[open]?.text) return k;
  }
  return null;
}

const LONGEST_ASIDE = 8;

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

/** "1,050 occupiers, 7 tanks: the enemy's losses over the day": the title's span is that of all it sums up. */
function titleSpan(units: readonly Unit[], { predicateAt, quantity }: Frame): string | null {
  if (predicateAt === null || predicateAt <= quantity.to || !has(units[predicateAt], 'nominal')) return null;
  if (!units.slice(quantity.to, predicateAt).some(({ text }) => text === ':')) return null;
  for (let k = predicateAt + 1; k < Math.min(units.length, predicateAt + LONGEST_OWNER); k++)
    if (units[k]?.entry.period) return units[k]?.entry.period ?? null;
  return null;
}
/** Words from "losses" to their span: "of the army of Russia over the day". */
const LONGEST_OWNER = 5;

/** "past day", "over the past day" */
function spanAt(units: readonly Unit[], at: number): boolean {
  let k = at;
  while (k < at + 2 && hasAny(units[k], ['preposition', 'determiner'])) k++;
  return units[k]?.entry.period != null;
}

/** A span right behind the count, or behind its dash: "830 people – over the past day". */
export const hasSpanBehind = (units: readonly Unit[], to: number): boolean =>
  spanAt(units, isDash(units[to]) ? to + 1 : to);

export function periodOf(sentence: Sentence, frame: Frame): string | undefined {
  if (frame.total) return undefined;
  const { units } = sentence;
  const title = titleSpan(units, frame);
  if (title !== null) return title;
  let listed = false;
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + LONGEST_LIST); k++) {
    const unit = units[k] as Unit;
    if (unit.text === ')') continue;
    // "920 of them – over the past day"
    if (k === frame.to && isDash(unit) && spanAt(units, k + 1)) continue;
    if (sentence.nounFirst && (unit.text === ',' || unit.text === '…')) break;
    // "1,000 dead – not wounded, dead – a day": an aside between two dashes.
    const close = isDash(unit) ? asideOfDashes(units, k) : null;
    if (close !== null) {
      k = close;
      continue;
    }
    if (isBarrier(unit)) break;
    // "10,700 tanks, and eight new ones in the last day": the span is the new ones'.
    if (listed && has(unit, 'more')) break;
    // "lost 1,100 soldiers and 42 guns over the past day": one span for the whole list.
    if (unit.kind === 'number' && !unit.entry.period && k >= frame.to) listed = true;
    if (listed && hasAny(unit, ['verb', 'relative', 'speech'])) break;
    if (unit.entry.period && leadsNextCount(units, frame.quantity.to, k, k + 1)) break;
    if (unit.entry.period && (!listed || has(unit, 'span'))) return unit.entry.period;
  }
  // Parentheses end a clause elsewhere; "losses (killed and wounded) in June were" goes on behind them.
  let comma = false;
  // "600 in the last day and 82,700 have died since the beginning of"
  const sinceStart = units.slice(frame.to, frame.to + 3).some((u) => has(u, 'total') && u.text.includes(' '));
  for (let k = frame.quantity.from - 1; k >= Math.max(0, frame.from - 14); k--) {
    const unit = units[k] as Unit;
    if (unit.text === '(' || unit.text === ')') continue;
    // "Losses in September – 44,000"
    if (isDash(unit) && (k === frame.quantity.from - 1 || has(units[k + 1], 'more'))) continue;
    // ", which he made public this week,": when it was said.
    const said = unit.text === ',' ? onWhoseWord(units, k) : null;
    if (said !== null) {
      k = said;
      comma = true;
      continue;
    }
    if (unit.text === ',' || has(unit, 'and')) comma = true;
    // "1,100 on the last day, against the 923 who": behind a comma the span is the other count's.
    // "한 달 만에": within it, not over it.
    if (unit.entry.period && sentence.nounFirst && has(units[k + 1], 'ago')) continue;
    // "on 16 February this year", "in February this year": which one.
    if (unit.entry.period && sentence.dates.some((d) => k > d.from && k < d.to && d.iso.length >= 7))
      continue;
    // "said this month that": when it was said.
    if (unit.entry.period && has(units[k - 1], 'speech') && has(units[k + 1], 'relative')) continue;
    if (unit.entry.period && comma && sinceStart) break;
    if (unit.entry.period && comma && sentence.quantities.some((q) => q.to <= k && k - q.to <= 8)) break;
    if (unit.entry.period) return unit.entry.period;
    // "하루 평균 5월 1262명, 6월 1163명": over the time of the first.
    const ofFirst = sentence.nounFirst && frame.listed === true && k > frame.from;
    if (isBarrier(unit) || (unit.kind === 'number' && !ofFirst && !isInDate(sentence, k))) break;
  }
  if (isOfYearBefore(sentence, frame)) return 'year';
  const time = timeOfVerb(sentence, frame);
  if (time !== null) return time;
  const over = sentence.nounFirst ? stretchBefore(sentence, frame) : null;
  if (over) return over;
  const stretch = frame.measure === null ? null : fromTo(sentence);
  if (stretch) return stretch;
  if (isDayOfLosses(sentence, frame)) return 'day';
  const span = spanOf(units, frame, sentence);
  if (span) return span;
  // "332,000 in 2025": the count of that year, unless it runs from the beginning.
  const dated = sentence.dates.find(
    (date) =>
      date.during &&
      !date.since &&
      date.from >= frame.to &&
      date.from - frame.to <= (has(units[date.to], 'alone') ? LONGEST_LIST : 4) &&
      !units.slice(frame.to, date.from).some(isBarrier) &&
      !raisesEstimate(units, frame) &&
      // "…, Seoul reported in October": the date of saying it.
      !units.slice(frame.to, date.from).some((u) => u.text === ',' || has(u, 'speech')) &&
      frame.measure !== null &&
      frame.predicateAt !== null &&
      // "put the dead at 80,000 in September": when it was put, not over what; "in July alone" is over what.
      (frame.predicateAt >= frame.quantity.from - 2 || has(units[date.to], 'alone')) &&
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
      !isOfClauseBefore(units, date.from, date.to, frame.quantity.from) &&
      // "as the paper estimated in August 2023, 70,000": the date of saying it.
      !(!has(units[date.to], 'alone') && isOfSaying(units, date.from)) &&
      !anyIn(units, frame.to, frame.to + 3, 'speech') &&
      ((date.to <= frame.quantity.from &&
        frame.predicateAt !== null &&
        frame.predicateAt < date.from &&
        frame.quantity.from - date.to <= 1 &&
        has(units[frame.predicateAt], 'suffer')) ||
        (date.to <= frame.from &&
          (frame.from - date.to <= (has(units[date.to], 'alone') ? LONGEST_SUBJECT : 2) ||
            losesIn(sentence, date, frame))) ||
        // "losses grow: in May – 24,000"
        (date.to === frame.quantity.from - 1 && isDash(units[date.to]))) &&
      // "in February he spoke of 46,000": when he spoke.
      !units.slice(date.to, frame.from).some((u) => hasAny(u, ['speech', 'restates'])) &&
      /^\d{4}(?:-\d{2})?$/.test(date.iso),
  );
  const own = dated ?? (frame.measure !== null ? opening : undefined);
  if (own?.iso.length === 4) return 'year';
  // "passed a million in June": what was reached by then.
  return own && size(frame) <= MOST_MONTHLY ? 'month' : undefined;
}

/** "less than in 2024, when Russia lost 430,000": that year's. */
function isOfYearBefore({ units, dates }: Sentence, { measure, from, quantity }: Frame): boolean {
  if (measure === null) return false;
  return dates.some(({ iso, to }) => {
    if (iso.length !== 4 || to >= from || from - to > LONGEST_CLAUSE_OF_YEAR) return false;
    // "2024 роком"
    const comma = units[to]?.text === ',' ? to : to + 1;
    if (units[comma]?.text !== ',' || !has(units[comma + 1], 'relative')) return false;
    return !units
      .slice(comma + 1, quantity.from)
      .some((unit) => unit.kind === 'number' || unit.text === ',' || hasAny(unit, ['total', 'speech']));
  });
}
/** Words of ", when the army of Russia lost about". */
const LONGEST_CLAUSE_OF_YEAR = 9;

/** "lost 7,900 soldiers last week", "were killed or wounded last year": the verb of loss has the time for its own. */
function timeOfVerb({ units, dates }: Sentence, frame: Frame): string | null {
  const at = frame.predicateAt;
  if (at === null || frame.measure === null || has(units[at], 'nominal')) return null;
  const own = dates.find(
    ({ since, during, from }) =>
      !since &&
      !during &&
      from >= frame.to &&
      from - frame.to <= LONGEST_THINGS &&
      !hasAny(units[from], ['preposition', 'total']) &&
      !units
        .slice(frame.to, from)
        .some(
          (unit) => isBarrier(unit) || unit.text === ',' || hasAny(unit, ['speech', 'verb', 'relative']),
        ) &&
      !hasAny(units[from - 1], ['preposition', 'total']),
  );
  return own === undefined ? null : spanNamed(own, units[own.from]?.text ?? '', size(frame));
}

/** What span "last week", "last month" or "last year" is, where so many may have been lost in it; "mid-April" is none. */
function spanNamed({ iso }: ReadDate, name: string, lost: number): string | null {
  const one = name.includes(' ');
  if (iso.length === ISO_YEAR) return one ? 'year' : null;
  if (iso.length === ISO_MONTH) return one && lost <= MOST_MONTHLY ? 'month' : null;
  const week = iso.includes('/') && spanBetween(iso.slice(0, ISO_DAY), iso.slice(ISO_DAY + 1)) === 'P7D';
  return week && lost <= MOST_WEEKLY ? 'week' : null;
}
/** "2025" */
const ISO_YEAR = 4;
/** "2025-07" */
const ISO_MONTH = 7;
/** "2025-07-14" */
const ISO_DAY = 10;
/** Nobody has counted more of one side in one week. */
const MOST_WEEKLY = 16_000;

/** "raised its estimate of the losses to 4,000 last month": when somebody counted anew. */
function raisesEstimate(units: readonly Unit[], { quantity: { from } }: Frame): boolean {
  for (let k = from - 1; k > from - LONGEST_ESTIMATE; k--)
    if (has(units[k], 'rise'))
      return units.slice(k, from).some((unit) => hasAny(unit, ['estimate', 'speech']));
  return false;
}
/** Words from "raised" to the number. */
const LONGEST_ESTIMATE = 8;

/** "Losses of the enemy over 4 September: 870 men": the day the noun of loss is of, right before its number. */
function isDayOfLosses({ units, dates }: Sentence, { predicateAt: at, quantity }: Frame): boolean {
  if (at === null || at >= quantity.from || !has(units[at], 'nominal')) return false;
  return dates.some(
    (date) =>
      date.during &&
      !date.since &&
      date.iso.length === 10 &&
      date.from > at &&
      units
        .slice(date.to, quantity.from)
        .every((unit) => endsLabel(unit) || hasAny(unit, ['amount', 'link'])),
  );
}

/** "as the paper said in August 2023, 70,000": when it was said; "said that in August 70,000" is when it was. */
function isOfSaying(units: readonly Unit[], date: number): boolean {
  for (let k = date - 1; k >= date - LONGEST_SAYING; k--) {
    if (has(units[k], 'relative') && !has(units[k], 'of')) return false;
    if (has(units[k], 'speech')) return true;
  }
  return false;
}
/** Words from a verb of saying to its date. */
const LONGEST_SAYING = 10;

/** "Російські втрати у грудні склали 35 тисяч": so few are that month's, whatever verb gives them. */
export const monthOf = ({ units, dates, quantities }: Sentence, frame: Frame): 'month' | undefined =>
  size(frame) <= MOST_MONTHLY &&
  !anyIn(units, frame.clause.from, frame.clause.to, 'total') &&
  dates.some(
    ({ during, since, iso, from, to }) =>
      during &&
      !since &&
      iso.length === 7 &&
      iso >= MONTHLY_SINCE &&
      // "у листопаді зазнали втрат — 45 720 осіб": before the dash stands the verb.
      (from >= frame.clause.from || from < (frame.predicateAt ?? 0)) &&
      (to <= frame.quantity.from || isBehind(frame, from)) &&
      !isOfSaying(units, from) &&
      !isOfClauseBefore(units, from, to, frame.quantity.from) &&
      !quantities.some((q) => q.from >= to && q.to <= frame.quantity.from) &&
      !units.slice(to, frame.quantity.from).some((unit) => hasAny(unit, ['speech', 'restates', 'relative'])),
  )
    ? 'month'
    : undefined;
/** "Losses came to 42,000 in March": of dead alone fewer are counted by name. */
const isBehind = ({ to, measure }: Frame, from: number): boolean =>
  measure !== 'killed' && from >= to && from - to <= 1;
/** From then on all that Russia had lost was more than it loses in a month. */
const MONTHLY_SINCE = '2023';

/** "Im Dezember verlor Russland nach Angaben aus London 48.670": the verb of loss has the month for its own. */
function losesIn({ units }: Sentence, { to }: ReadDate, frame: Frame): boolean {
  const at = frame.predicateAt;
  if (at === null || has(units[at], 'nominal') || !(has(units[at], 'suffer') || frame.active)) return false;
  if (size(frame) > MOST_MONTHLY || frame.from - to > LONGEST_LEAD) return false;
  return !units
    .slice(to, frame.from)
    .some((u) => u.kind === 'number' || hasAny(u, ['total', 'relative', 'restates']) || u.text === ':');
}
/** Words from the month to what was lost in it. */
const LONGEST_LEAD = 9;
/** Nobody has counted more of one side in one month. */
const MOST_MONTHLY = 60_000;

/** Words from the men lost to the day, over the things lost with them. */
const LONGEST_THINGS = 12;

/** "On Sunday 1,700 fell", "zwischen Montag und Dienstag sollen …": the verb of loss has the day for its own. */
export function dayOf({ dates, units, nounFirst }: Sentence, frame: Frame): 'day' | undefined {
  const at = frame.predicateAt;
  if (at === null || frame.measure === 'toll') return undefined;
  // "어제도 530명 죽었다", "전날 발생한 전사자 530명": the day is the theme, or theirs.
  const theirs = (from: number, to: number) =>
    has(units[from - 1], 'topic')
      ? from === to
      : from < to && units.slice(from, to).every((u) => hasAny(u, ['link', 'attributive']));
  // "러시아군은 전날 1,300명을 잃었고"
  const within = (d: ReadDate) => d.from >= frame.from && d.to === frame.quantity.from;
  const before = (d: ReadDate) => d.to <= frame.from && theirs(d.to, frame.from);
  if (nounFirst && dates.some((d) => d.iso.length === 10 && !d.since && (within(d) || before(d))))
    return 'day';
  const near = Math.max(frame.clause.from, frame.from - LONGEST_THINGS);
  if (anyIn(units, near, frame.clause.to, 'total')) return undefined;
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
  // "950 soldiers were killed on Sunday", "lost 1,400 soldiers along with 43 vehicles on Monday"
  const onDay = dates.some(
    ({ iso, since, said, from }) =>
      said &&
      !since &&
      iso.length === 10 &&
      from >= frame.to &&
      from - frame.to <= LONGEST_THINGS &&
      !units
        .slice(frame.to, from)
        .some((u) => isBarrier(u) || hasAny(u, ['speech', 'verb', 'relative', 'according', 'total'])),
  );
  return own || behind || onDay ? 'day' : undefined;
}
