/**
 * What a Russian soldier is paid: the one money figure that is tracked. The currency is the unit, of a bare number the one
 * named before it. A sum converted into another currency beside it is the same sum, and no claim of its own.
 */

import type { Count } from './counts.ts';
import { SIGNS } from './currency-signs.ts';
import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import { areLike, sizeOf } from './scale.ts';
import { anyIn, has, hasAny, type Sentence } from './sentence.ts';

function currencyOf(
  units: readonly Unit[],
  quantity: ReadQuantity,
  words: Readonly<Record<string, string>>,
): string | null {
  const before = SIGNS.get(units[quantity.numberFrom - 1]?.text ?? '');
  if (before) return before;
  // "1,9 millones de rublos"
  const after = units[has(units[quantity.to], 'of') ? quantity.to + 1 : quantity.to]?.text ?? '';
  return SIGNS.get(after) ?? (Object.hasOwn(words, after) ? (words[after] ?? null) : null);
}

/** No soldier was promised more, for a year and joining together: beyond it are budgets and fines. */
const MOST_PAID: Readonly<Record<string, number>> = {
  USD: 200_000,
  EUR: 200_000,
  GBP: 200_000,
  RUB: 20_000_000,
  KRW: 300_000_000,
};

/** Pay a month or the bonus for joining, of Russia's soldiers; null for any other money. */
export function payCount(
  sentence: Sentence,
  quantity: ReadQuantity,
  currencies: Readonly<Record<string, string>>,
  areTheirs: () => boolean,
): Count | null {
  const { units, quantities } = sentence;
  const named = currencyOf(units, quantity, currencies);
  const before = quantities.filter((q) => q.to <= quantity.from && currencyOf(units, q, currencies) !== null);
  if (named === null && before.length === 0) return null;
  const last = before.at(-1);
  const lastUnit = last ? currencyOf(units, last, currencies) : null;
  if (named !== null && last && named !== lastUnit && stands(units, last, quantity)) return null;
  // A bare number goes on in the currency of the sum, not of what it was converted into.
  const sum = before.findLast((q) => !before.some((p) => p.to <= q.from && stands(units, p, q)));
  const unit = named ?? (sum && isBare(units, quantity, sum) ? currencyOf(units, sum, currencies) : null);
  if (sizeOf(quantity) > (MOST_PAID[unit ?? ''] ?? Number.POSITIVE_INFINITY)) return null;
  // "8,000 roubles for each day": neither a month's nor for joining.
  if (!unit || has(units[quantity.to + 1], 'perUnit')) return null;
  // Roubles for those who sign up are paid by Russia, whoever is named.
  const hired = unit === 'RUB' && units.some((u) => hasAny(u, ['soldier', 'enlist', 'army']));
  if (!hired && !areTheirs()) return null;
  // "to write off loans of up to 10 million for those who sign": nobody is paid it.
  if (anyIn(units, quantity.from - 3, quantity.from, 'civilian')) return null;
  // "20,000 to the families of residents"; "to residents who sign up" is for joining.
  const { to } = quantity;
  if (anyIn(units, to, to + 4, 'civilian') && !anyIn(units, to, to + 10, 'enlist')) return null;
  // "an income of 6 million in the first year"
  if (isOfYear(units, quantity.from - 4, quantity.from)) return null;
  const window: [number, number] = [quantity.from - 14, behindBracket(units, quantity.to) + 6];
  if (units.slice(quantity.to, quantity.to + 2).some((u) => u.entry.period === 'month'))
    return { figure: 'soldier-pay', status: 'total', place: null, unit };
  // "up to $2,000 per day": a wage of its own.
  if (
    units
      .slice(quantity.to, quantity.to + 2)
      .some((u) => u.entry.period === 'day' || u.entry.period === 'week')
  )
    return null;
  const byMonth = units.some((u) => u.entry.period === 'month');
  // "a starting salary of 5.2 million": a year's; "are paid a million at once" is none.
  const comma = units.findIndex(({ text }, k) => k >= to && text === ',');
  const atOnce = anyIn(units, to, Math.min(to + 6, comma < 0 ? to + 6 : comma), 'bonus');
  if (!byMonth && !atOnce && has(units[quantity.from - 1], 'pay')) return null;
  if (
    anyIn(units, ...window, 'bonus') &&
    (!byMonth || nearer(units, quantity, 'bonus', 'pay')) &&
    !forHarm(units)
  )
    return { figure: 'soldier-bonus', status: 'total', place: null, unit };
  const monthly = units.slice(quantity.to, quantity.to + 5).some((u) => u.entry.period === 'month');
  if (monthly || (anyIn(units, ...window, 'pay') && byMonth))
    return { figure: 'soldier-pay', status: 'total', place: null, unit };
  return null;
}

/** "3.6 million roubles on signing, about $36,000": one sum in two currencies, with a few words and one mark between. */
function stands(units: readonly Unit[], sum: ReadQuantity, other: ReadQuantity): boolean {
  const gap = units.slice(sum.to, other.from);
  const mark = gap.findLastIndex((u) => u.text === ',' || u.text === '(');
  if (mark < 0 || gap.length > LONGEST_SUM) return false;
  return (
    gap.slice(mark + 1).every((u) => SIGNS.has(u.text) || u.entry.hedge !== null || has(u, 'of')) &&
    !gap.slice(0, mark).some((u) => u.kind === 'mark' && !SIGNS.has(u.text))
  );
}
/** "an income over the first year", "so much a year": neither for joining nor a month's. */
const isOfYear = (units: readonly Unit[], from: number, to: number): boolean =>
  units.some(({ entry }, k) => k >= from && k < to && entry.period === 'year');

/** "3 million roubles (over $31,000) for signing up": behind what the sum comes to elsewhere. */
function behindBracket(units: readonly Unit[], to: number): number {
  const open = units.findIndex((u, k) => k >= to && k <= to + 1 && u.text === '(');
  const close = open < 0 ? -1 : units.findIndex((u, k) => k > open && u.text === ')');
  return close < 0 ? to : close;
}
/** Units between a sum and what it comes to elsewhere: "roubles on signing, about $". */
const LONGEST_SUM = 7;

/** "to 400,000 roubles, up from 195,000", "and at least 210,000 a month": a sum whose currency was said before. */
function isBare(units: readonly Unit[], quantity: ReadQuantity, sum: ReadQuantity): boolean {
  if (quantity.excluded || quantity.yearLike || !areLike(sizeOf(quantity), sizeOf(sum))) return false;
  const next = units[quantity.to];
  if (next?.entry.period === 'month') return true;
  return (
    (next === undefined || (next.kind === 'mark' && next.text !== '%' && next.text !== '-')) &&
    (hasAny(units[quantity.from - 1], ['of', 'from', 'restates', 'preposition', 'locative']) ||
      // "raised to 1.1 million"
      (quantity.from < quantity.numberFrom && has(units[quantity.from], 'preposition')))
  );
}

/** "One-off payments of five million to the families of the fallen": nothing for joining. */
const forHarm = (units: readonly Unit[]): boolean =>
  units.some((u) => hasAny(u, ['killed', 'wounded'])) && !units.some((u) => has(u, 'enlist'));

function nearer(units: readonly Unit[], quantity: ReadQuantity, a: 'bonus', b: 'pay'): boolean {
  // "The bonus has risen to 1.9 million, and the pay of a private – 210,000": what follows is of the next sum.
  const next = units.findIndex(
    (u, k) => k >= quantity.to && u.text === ',' && hasAny(units[k + 1], ['contrast', 'clause', 'and']),
  );
  const end = next < 0 ? units.length : next;
  const distance = (tag: 'bonus' | 'pay') =>
    Math.min(
      ...units.flatMap((u, k) => (k < end && has(u, tag) ? [Math.abs(k - quantity.numberFrom)] : [])),
      Number.POSITIVE_INFINITY,
    );
  return distance(a) <= distance(b);
}
