/**
 * Whether a count is of another war than Russia's against Ukraine, by the war or the year its clause names. A war that is
 * merely compared with is none it is of.
 */
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { has, hasAny, mayHold, type Sentence } from './sentence.ts';

/** The war in the east of Ukraine began in 2014. */
const FIRST_YEAR = 2014;

/** Words of "But in" before the war that opens a clause. */
const FRONTED = 2;

export const foreignWar = (units: readonly Unit[], frame: Frame): boolean => {
  if (!mayHold(units, 'otherWar')) return false;
  for (let k = frame.clause.from; k < frame.clause.to; k++) {
    if (!has(units[k], 'otherWar')) continue;
    // "the largest since the Korean War": compared, not placed.
    if (isComparedWith(units, k)) continue;
    // "In Georgia, Russia lost fewer than 100 soldiers": where it was, said first.
    const first = k <= frame.clause.from + FRONTED && k < frame.from && has(units[k - 1], 'locative');
    // "With Syria, Iran and Belarus as friends, Russia": no place.
    const listed = hasAny(units[k + 2], ['otherWar', 'otherParty']);
    if (first && units[k + 1]?.text === ',' && !listed) return true;
    // Only where no comma stands between: "…, the most since the Korean War" compares, it does not place.
    const [a, b] = k < frame.from ? [k, frame.from] : [frame.to, k];
    let commas = 0;
    for (let j = a; j < b; j++) if (units[j]?.text === ',') commas++;
    if (commas === 0) return true;
  }
  return false;
};

/** "since the 1950-53 Korean War" */
function isComparedWith(units: readonly Unit[], war: number): boolean {
  for (let k = war - 1; k >= war - LONGEST_NAME && units[k]?.text !== ','; k--)
    if (has(units[k], 'total')) return true;
  return false;
}
/** Units of a war's name, and of its years before it. */
const LONGEST_NAME = 6;

/** Losses of a year before this war are another war's: "lost 68,000 in the battle of 1942–43". */
export const isOfOlderDays = ({ dates, quantities }: Sentence, frame: Frame): boolean =>
  // "From 1994 to 1998 the famine killed": years that are over, whatever began then.
  quantities.some((q) => q.yearLike && q.hedge === 'range' && (q.high ?? FIRST_YEAR) < FIRST_YEAR) ||
  dates.some(
    (date) =>
      !date.since &&
      date.from >= frame.clause.from &&
      date.to <= frame.clause.to &&
      Number(date.iso.slice(0, 4)) < FIRST_YEAR,
  );
