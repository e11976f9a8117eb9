/** Numbers that are heard and not seen: in digits as each language groups them, and without `Intl`'s number formats. */
import { expect, test, vi } from 'vitest';
import type { CheckedClaim, Quantity } from '../../src/types.ts';
import { de } from '../../src/wording/de.ts';
import { en } from '../../src/wording/en.ts';
import { es } from '../../src/wording/es.ts';
import { bringLanguage } from '../../src/wording/formats.ts';
import { fr } from '../../src/wording/fr.ts';
import { quantityInDigits, summaryLine } from '../../src/wording/index.ts';
import { ko } from '../../src/wording/ko.ts';
import { counted } from '../../src/wording/plural.ts';
import { ru } from '../../src/wording/ru.ts';
import { uk } from '../../src/wording/uk.ts';

const LANGUAGES = [en, fr, de, es, uk, ru, ko];
for (const messages of LANGUAGES) bringLanguage(messages);

const exactly = (n: number, unit: string | null = null): Quantity => ({
  low: n,
  high: n,
  hedge: 'none',
  unit,
});

test.each(LANGUAGES)('$locale groups digits as its readers are used to', ({ locale }) => {
  const written = new Intl.NumberFormat(locale);
  for (const n of [0, 7, 999, 1_000, 4_325, 9_999, 10_000, 12_345, 100_000, 999_999, 1_200_000, 45_000_000])
    expect(quantityInDigits(exactly(n), locale)).toBe(written.format(n));
});

test.each(LANGUAGES)('$locale counts to a thousand in digits alone', ({ locale }) => {
  const written = new Intl.NumberFormat(locale);
  const count = counted(locale);
  for (let n = 0; n < 2_000; n += 1) expect(count(n, { other: '#' })).toBe(written.format(n));
});

test('money has its currency named, a fraction its own mark', () => {
  expect(quantityInDigits(exactly(2_000, 'USD'), 'en')).toBe('2,000 USD');
  expect(quantityInDigits(exactly(2.5), 'de')).toBe('2,5');
  expect(quantityInDigits({ low: 3_000, high: 4_000, hedge: 'about', unit: null }, 'en')).toBe(
    'about 3,000 to 4,000',
  );
});

test('what a marker says needs no number format', () => {
  const made = vi.spyOn(Intl, 'NumberFormat');
  const note = { relation: 'corroborates', article: 'one', sameOrigin: false, ownArticle: false };
  const claim = { notes: [note], independentOrigins: 1 } as unknown as CheckedClaim;
  for (const { locale } of LANGUAGES) {
    expect(quantityInDigits(exactly(4_700), locale)).toMatch(/^4\D?700$/);
    expect(summaryLine(claim, locale)).toContain('1');
  }
  expect(made).not.toHaveBeenCalled();
});
