/**
 * Decimal numbers said with a word for their point: "one-point-six million", "two point 5 million". Says the value and where its
 * digits end; the multiplier behind them, and whatever else makes a number, is `numbers.ts`'s.
 */
import type { Unit } from './lexicon.ts';
import type { NumberTables } from './number-tables.ts';

/** Digits behind the point. */
const MOST_DIGITS = 3;

/** @param at the unit of the whole part; null where no word for the point stands behind it. */
export function pointedAt(
  units: readonly Unit[],
  at: number,
  point: string,
  { cardinals }: NumberTables,
): { value: number; to: number } | null {
  const word = dashed(units, at + 1);
  if (units[word]?.text !== point) return null;
  const valueAt = (k: number): number | undefined => {
    const unit = units[k];
    const value = unit?.kind === 'number' ? Number(unit.text) : cardinals.get(unit?.text ?? '');
    return value !== undefined && Number.isInteger(value) ? value : undefined;
  };
  const whole = valueAt(at);
  let decimals = '';
  let to = word + 1;
  for (let k = dashed(units, to); decimals.length < MOST_DIGITS; k = dashed(units, to)) {
    const digit = valueAt(k);
    if (digit === undefined || (decimals !== '' && digit > 9)) break;
    decimals += digit;
    to = k + 1;
  }
  return whole === undefined || decimals === '' ? null : { value: Number(`${whole}.${decimals}`), to };
}

/** Over the hyphen, where one stands. */
const dashed = (units: readonly Unit[], k: number): number => (units[k]?.text === '-' ? k + 1 : k);
