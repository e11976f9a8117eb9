/**
 * "Of them eliminated 7,905, wounded 12,220": where the wounded are counted apart, those "lost" or "eliminated" before them
 * are the dead. Says so of one count; changes nothing and reads no number of its own.
 */
import type { Frame } from './frames.ts';
import { frameOf } from './part-of-whole.ts';
import { has, hasAny, mayHold, type Sentence } from './sentence.ts';

/** Units from one count to the next of the same list. */
const REACH = 6;

export function isDeadBesideWounded(
  sentence: Sentence,
  { measure, predicateAt, quantity, to }: Frame,
): boolean {
  const { units, quantities } = sentence;
  if (measure !== 'lost' || predicateAt === null || has(units[predicateAt], 'nominal')) return false;
  if (!mayHold(units, 'wounded')) return false;
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (!next || next.excluded || next.from - to > REACH || next.from <= to) return false;
  const joins = units
    .slice(to, next.from)
    .every(
      (unit) => unit.kind === 'mark' || unit.entry.filler || hasAny(unit, ['and', 'more', 'wounded', 'verb']),
    );
  return joins && frameOf(sentence, next)?.measure === 'wounded';
}
