/**
 * Who a sentence says it from: the origin beside a verb of saying or after "according to", the last one cited in a relay.
 * Returns null where nobody is named; never takes a country for a speaker outside such a position.
 */
import type { OriginId } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { has, isBarrier } from './sentence.ts';

/** Words that may stand between a name and its verb: "Budanov, the head of …, told". */
const REACH = 9;

export function originAt(units: readonly Unit[], at: number): OriginId | null {
  const cited = originAfter(units, 'citing');
  if (cited) return cited;
  const accorded = originAfter(units, 'according');
  if (accorded) return accorded;
  let best: { origin: OriginId; distance: number } | null = null;
  for (let k = 0; k < units.length; k++) {
    const unit = units[k] as Unit;
    const origin = unit.entry.origin;
    if (!origin) continue;
    const verb = speechAfter(units, k);
    const inverted = verb === null ? speechJustBefore(units, k) : null;
    if (verb === null && inverted === null && !(units[k + 1]?.text === ':' && k <= 4)) continue;
    const distance = Math.abs(k - at);
    // Of two speakers the one whose clause the number stands in, else the later and more specific.
    if (!best || distance < best.distance) best = { origin, distance };
  }
  return best?.origin ?? null;
}

function originAfter(units: readonly Unit[], tag: 'citing' | 'according'): OriginId | null {
  let found: OriginId | null = null;
  for (let k = 0; k < units.length; k++) {
    if (!has(units[k], tag)) continue;
    for (let j = k + 1; j < Math.min(units.length, k + 14); j++) {
      const unit = units[j] as Unit;
      if (isBarrier(unit) || (unit.kind === 'number' && j > k + 6)) break;
      if (unit.entry.origin) {
        found = unit.entry.origin;
        // "South Korea's National Intelligence Service": the last name of the chain.
        const next = units[j + 1];
        if (next?.text === "'s" || next?.entry.origin) continue;
        break;
      }
      if (unit.text === ',' && j > k + 3) break;
    }
  }
  return found;
}

function speechAfter(units: readonly Unit[], at: number): number | null {
  for (let k = at + 1; k <= Math.min(units.length - 1, at + REACH); k++) {
    const unit = units[k] as Unit;
    if (isBarrier(unit)) return null;
    if (has(unit, 'speech')) return k;
    if (unit.kind === 'number') return null;
    // Another name comes between: the verb is its own.
    if (unit.entry.origin && !(units[k - 1]?.text === "'s")) {
      if (units[at + 1]?.text === "'s" || units[at + 1]?.text === ',') return null;
      if (k === at + 1) return null;
    }
  }
  return null;
}

/** "…, said Budanov": the verb stands before the name, after a comma or a closing quote. */
function speechJustBefore(units: readonly Unit[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    const unit = units[k] as Unit;
    if (has(unit, 'speech')) {
      const before = units[k - 1];
      return !before || before.kind === 'mark' ? k : null;
    }
    if (unit.kind === 'mark' && unit.text !== '-' && unit.text !== "'s" && unit.text !== ',') return null;
    if (has(unit, 'preposition')) return null;
  }
  return null;
}

/** "He added", "the agency said": the speaker of the sentence before goes on. */
export function continues(units: readonly Unit[]): boolean {
  for (let k = 0; k < units.length; k++) {
    if (!has(units[k], 'same')) continue;
    for (let j = k + 1; j <= k + 3; j++) if (has(units[j], 'speech')) return true;
  }
  return false;
}
