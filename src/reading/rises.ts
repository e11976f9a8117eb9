/** Numbers between which something rose or fell: "raised from 10,000 to 12,000" is two counts and no range. Looks at words only. */
import type { Unit } from './lexicon.ts';
import { anyIn, has, hasAny } from './sentence.ts';

/** "von 195.000 auf 400.000": how far it went, and never a range. */
export const reaches = (units: readonly Unit[], at: number, joint: Unit | undefined): boolean =>
  has(joint, 'amount') && has(joint, 'preposition') && has(units[at - 1], 'from');

/** "зростання втрат до", "впав з 1,6 млн до": the rise stands before, with no number but what it rose from or by. */
export const risenTo = (units: readonly Unit[], at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_RISE); k--) {
    if (has(units[k], 'rise')) return true;
    // "знизилися з понад 1262 осіб у травні до"
    const lead = units[k - 1]?.entry.hedge && !has(units[k - 1], 'from') ? k - 2 : k - 1;
    if (units[k]?.kind === 'number' ? !hasAny(units[lead], ['from', 'by']) : units[k]?.kind !== 'word')
      return false;
  }
  return false;
};

/** Words from a rise to how far it went. */
const LONGEST_RISE = 12;

/** How far behind the new count its verb may stand: "1만 명에서 1만2천 명으로 크게 늘었다". */
const RISE_REACH = 5;
export const risesBehind = (units: readonly Unit[], to: number): boolean =>
  anyIn(units, to, to + RISE_REACH, 'rise');
/** "raised from": with the rise before it. */
export const risesFrom = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'from') && anyIn(units, at - 8, at, 'rise');
