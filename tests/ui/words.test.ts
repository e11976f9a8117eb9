/** Facts in the reader's words: bounds, money, origins and sources that are not known. */
import { describe, expect, it } from 'vitest';
import { counted } from '../../extension/ui/messages/plural.ts';
import { createWords } from '../../extension/ui/words.ts';
import { database, messages, words } from './desk.ts';

describe('words', () => {
  it('names an origin, its article’s publisher where nobody is named, or nobody', () => {
    expect(words.origin('nis')).toBe('South Korea’s intelligence service');
    expect(words.origin('gazette')).toBe('The Gazette');
    expect(words.origin('paper')).toBe('origin not stated');
    expect(words.originTexts('nis')).toEqual(['South Korea’s intelligence service', 'NIS']);
    expect(words.originTexts('paper')).toEqual([]);
  });

  it('writes the number alone beside a mark whose form shows the bounds', () => {
    const label = (low: number | null, high: number | null, hedge: 'atleast' | 'upto' | 'range' | 'vague') =>
      words.labelValue({ low, high, hedge, unit: null });
    expect(label(1000, null, 'atleast')).toBe('1,000');
    expect(label(null, 6000, 'upto')).toBe('6,000');
    expect(label(2000, 4000, 'range')).toBe('2,000–4,000');
    expect(label(24, 99, 'vague')).toBe('dozens');
  });

  it('groups the numbers of an axis as it does all others', () => {
    const german = createWords(database, { ...messages, locale: 'de' });
    expect([8000, 10_000, 1_200_000].map(german.short)).toEqual(['8.000', '10.000', '1,2\u00a0Mio.']);
    expect([words.short(8000), words.short(800)]).toEqual(['8k', '800']);
  });

  it('tells the year on a tick only where asked', () => {
    const tick = { x: 0, day: 20_000, grain: 'month' as const };
    expect(words.tick(tick, true)).toBe('Oct 2024');
    expect(words.tick(tick, false)).toBe('Oct');
  });
});

describe('counted', () => {
  it('chooses the form of the locale and writes the number its way', () => {
    const forms = { one: '# claim', other: '# claims' };
    expect(counted('en-GB')(1, forms)).toBe('1 claim');
    expect(counted('en-GB')(1200, forms)).toBe('1,200 claims');
    const ukrainian = {
      one: '# твердження',
      few: '# твердження',
      many: '# тверджень',
      other: '# твердження',
    };
    expect(counted('uk')(5, ukrainian)).toBe('5 тверджень');
  });
});
