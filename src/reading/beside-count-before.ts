/**
 * What one count takes from the count before it once both are known: a plan, a place, a span, or that it is no "more" of
 * the same. Changes the marks of the count it is given; never its figure's measure, party or number.
 */
import type { Counted } from './carried-on.ts';
import type { Count } from './counts.ts';
import type { Frame } from './frames.ts';
import { DAILY, LARGEST_DAY } from './losses.ts';
import { spellsOutSent } from './noun-from-before.ts';
import type { Found, Passage, Reading } from './passage.ts';
import { size } from './scale.ts';
import { anyIn, has, hasAny, type Sentence } from './sentence.ts';

/**
 * @param frame null for pay, which has none.
 * @param last the claim found just before, which may take over this one's place.
 */
export function besideCountBefore(
  count: Count,
  frame: Frame | null,
  { inherited, listed }: Pick<Reading, 'inherited' | 'listed'>,
  { sentence, memory, previous, counted }: Passage,
  last: Found | undefined,
): void {
  const { units } = sentence;
  const like = isMoreOfTheSame(count, frame, previous, memory.age <= 1 ? memory.measure : null, counted);
  if (count.increment && !like) delete count.increment;
  if (!previous && frame && plansOn(count, frame, sentence, memory)) count.status = 'planned';
  if (!previous || !frame) return;
  // "to send 6,000 personnel, including 1,000 engineers"
  if (
    frame.measure === null &&
    previous.count.status === 'planned' &&
    has(units[frame.from - 1], 'including') &&
    !anyIn(units, frame.to, frame.to + 3, 'done') &&
    // "of whom 1,500 have arrived": with a verb of its own it is no part of the plan.
    !(
      frame.predicateAt !== null &&
      frame.predicateAt >= frame.to &&
      (frame.movement === 'present' || frame.movement === 'arrive')
    )
  )
    count.status = 'planned';
  // "1,000 sappers and 5,000 builders to Russia": one verb, one place for both.
  const shared =
    previous.count.figure === count.figure &&
    (frame.from - previous.frame.to <= 3 || sharesPlan(units, previous, frame));
  if (spellsOutSent(units, frame, previous)) count.status = previous.count.status;
  if (shared && frame.measure === null) {
    count.status = previous.count.status;
    if (last && last.place === null) last.place = count.place;
  }
  // "has risen by 2,000, bringing the total to 10,000": of those there.
  if (
    previous.count.increment &&
    previous.frame.measure === null &&
    frame.measure === null &&
    count.place === null &&
    anyIn(units, previous.frame.to, frame.from, 'brings')
  ) {
    count.figure = previous.count.figure;
    count.place = previous.count.place;
  }
  // "300 killed and 2,700 wounded in Kursk": one place for both.
  const pair =
    frame.measure !== null && frame.from - previous.frame.to <= 2 && has(units[previous.frame.to], 'and');
  if (pair && previous.frame.measure !== null && last && last.place === null && sameArmy(last, count))
    last.place = count.place;
  // "over the past day 26 tanks, 26 vehicles": the list shares its span.
  const shares = previous.count.period ?? (previous.count.figure.endsWith('-daily') ? 'day' : undefined);
  // "die täglichen Verluste sind auf 1.500 gestiegen, darunter 300 Tote"
  const gap = frame.from - previous.frame.to;
  const together =
    frame.measure && gap >= 0 && gap <= (has(units[frame.from - 1], 'including') ? LONGEST_PART : 2);
  if (
    shares !== undefined &&
    count.period === undefined &&
    !frame.total &&
    !(shares === 'day' && size(frame) > LARGEST_DAY) &&
    (listed || together) &&
    !count.figure.endsWith('-daily')
  ) {
    const daily = shares === 'day' ? DAILY[count.figure] : undefined;
    if (daily) count.figure = daily;
    else count.period = shares;
    delete count.event;
  }
  // "415 dead a day in October and 537 in December": a day's count goes on as one.
  const machines = frame.noun === 'tank' || frame.noun === 'armour';
  if (
    inherited &&
    !machines &&
    // "1,060 a day in September, or 31,800 for the month"
    (units[frame.quantity.to]?.entry.period ?? 'day') === 'day' &&
    previous.count.figure.endsWith('-daily') &&
    !count.figure.endsWith('-daily')
  ) {
    count.figure = previous.count.figure;
    delete count.period;
  }
}

/** Words from a count to its part: "have risen, among them". */
const LONGEST_PART = 4;

/** "dprk-killed", "dprk-wounded": of one army. */
const sameArmy = (a: { figure: string }, b: { figure: string }): boolean =>
  a.figure.split('-', 1)[0] === b.figure.split('-', 1)[0];

/** "2,600 more" beside another place's number is that place's own count; "another 1,000 wounded" after the dead is another measure. */
function isMoreOfTheSame(
  count: Count,
  frame: Frame | null,
  previous: Counted | null,
  measureOfSentenceBefore: Frame['measure'],
  counted: readonly Counted[],
): boolean {
  const measure = frame?.measure ?? null;
  if (!previous)
    return measure === null || measureOfSentenceBefore === null || measureOfSentenceBefore === measure;
  if (previous.count.place && count.place && previous.count.place !== count.place) return false;
  // "11,000 were sent, 4,000 have died, another 3,000 were sent": more than the first.
  if (measure === null && counted.some(({ frame: { measure } }) => measure === null)) return true;
  return previous.frame.measure === measure;
}

/** "Demnach entsendet Nordkorea 1.000 Pioniere": what the sentence before planned, unless it is said to be done. */
const plansOn = (count: Count, frame: Frame, { units }: Sentence, memory: Passage['memory']): boolean =>
  frame.noun === 'worker' &&
  memory.age <= 1 &&
  memory.counted?.count.status === 'planned' &&
  memory.counted.count.figure === count.figure &&
  !units.slice(frame.clause.from, frame.clause.to).some((unit) => hasAny(unit, ['perfect', 'done']));

/** "1,000 sappers to clear mines and 5,000 builders": no verb of its own brings the second. */
function sharesPlan(units: Sentence['units'], previous: Counted, frame: Frame): boolean {
  if (frame.noun !== 'worker' || previous.count.status !== 'planned' || !has(units[frame.from - 1], 'and'))
    return false;
  for (let k = previous.frame.to; k < frame.from; k++)
    if (hasAny(units[k], ['perfect', 'relative', 'speech']) || units[k]?.text === ';') return false;
  return true;
}
