/**
 * Counts and periods as a language writes them. The forms of a language stand in its message module, never here.
 */
import { lazily } from '../lazily.ts';

/** No language that we write groups so few digits: starting `Intl`'s numbers takes a page 10 to 20 ms, and most counts need none. */
export const small = (count: number): string | null => (count < 1000 ? String(count) : null);

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `forms` may hold `#`, which becomes the number as the locale writes it. */
export function counted(locale: string): (count: number, forms: PluralForms) => string {
  const rules = lazily(() => new Intl.PluralRules(locale));
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  return (count, forms) =>
    (forms[rules().select(count)] ?? forms.other).replace('#', small(count) ?? numbers().format(count));
}

type PeriodUnit = 'day' | 'week' | 'month' | 'year';
const LETTERS: Readonly<Record<string, PeriodUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `day` or `P2M` as a language says it; `other` for what has no plain name. */
export function periodIn(
  locale: string,
  forms: Readonly<Record<PeriodUnit, PluralForms>>,
  other: string,
): (period: string) => string {
  const count = counted(locale);
  return (period) => {
    if (Object.hasOwn(forms, period)) return count(1, forms[period as PeriodUnit]);
    if (period === 'P7D') return count(1, forms.week);
    const [, amount, letter = ''] = /^P(\d+)([DWMY])$/u.exec(period) ?? [];
    const unit = LETTERS[letter];
    return amount !== undefined && unit ? count(Number(amount), forms[unit]) : other;
  };
}
