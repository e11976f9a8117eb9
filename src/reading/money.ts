/** What a Russian soldier is paid: the one money figure that is tracked. The currency is the unit. */
import type { Count } from './counts.ts';
import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import { anyIn, has, type Sentence } from './sentence.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
]);

function currencyOf(
  units: readonly Unit[],
  quantity: ReadQuantity,
  words: Readonly<Record<string, string>>,
): string | null {
  const before = SIGNS.get(units[quantity.numberFrom - 1]?.text ?? '');
  if (before) return before;
  const after = units[quantity.to]?.text ?? '';
  return SIGNS.get(after) ?? (Object.hasOwn(words, after) ? (words[after] ?? null) : null);
}

/** Pay a month or the bonus for joining, of Russia's soldiers; null for any other money. */
export function payCount(
  sentence: Sentence,
  quantity: ReadQuantity,
  currencies: Readonly<Record<string, string>>,
  aboutRussianSoldiers: boolean,
): Count | null {
  const { units } = sentence;
  const unit = currencyOf(units, quantity, currencies);
  if (!unit || !aboutRussianSoldiers) return null;
  const window: [number, number] = [quantity.from - 10, quantity.to + 6];
  if (units.slice(quantity.to, quantity.to + 2).some((u) => u.entry.period === 'month'))
    return { figure: 'soldier-pay', status: 'total', place: null, unit };
  if (anyIn(units, ...window, 'bonus') && nearer(units, quantity, 'bonus', 'pay'))
    return { figure: 'soldier-bonus', status: 'total', place: null, unit };
  const monthly = units.slice(quantity.to, quantity.to + 5).some((u) => u.entry.period === 'month');
  if (monthly || (anyIn(units, ...window, 'pay') && units.some((u) => u.entry.period === 'month')))
    return { figure: 'soldier-pay', status: 'total', place: null, unit };
  return null;
}

function nearer(units: readonly Unit[], quantity: ReadQuantity, a: 'bonus', b: 'pay'): boolean {
  const distance = (tag: 'bonus' | 'pay') =>
    Math.min(
      ...units.flatMap((u, k) => (has(u, tag) ? [Math.abs(k - quantity.numberFrom)] : [])),
      Number.POSITIVE_INFINITY,
    );
  return distance(a) <= distance(b);
}
