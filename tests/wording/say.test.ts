/** A line of a note in words: who says what, when, and how it compares; in English and in the other languages. */
import { describe, expect, test } from 'vitest';
import { relatePage } from '../../src/matching/note.ts';
import type { Note, Quantity, Source } from '../../src/types.ts';
import { en } from '../../src/wording/en.ts';
import {
  coverageLine,
  dateText,
  quantityText,
  sayNote,
  sourceName,
  staleLine,
  summaryLine,
} from '../../src/wording/index.ts';
import { PAIRS } from '../matching/pairs.ts';
import { database, inSource, onPage, source } from '../matching/world.ts';

const q = (low: number | null, high: number | null, hedge: Quantity['hedge'], unit: string | null = null) =>
  quantityText({ low, high, hedge, unit });

test.each([
  [q(600, 600, 'none'), '600'],
  [q(10000, 10000, 'about'), 'about 10,000'],
  [q(null, 10000, 'upto'), 'up to 10,000'],
  [q(null, 5_000_000, 'nearly'), 'nearly 5 million'],
  [q(null, 600, 'below'), 'fewer than 600'],
  [q(500000, null, 'above'), 'more than 500,000'],
  [q(6, null, 'atleast'), 'at least 6'],
  [q(10000, 12000, 'range'), '10,000 to 12,000'],
  [q(2000, 9999, 'vague'), 'thousands'],
  [q(20000, 99999, 'vague'), 'tens of thousands'],
  [q(1_200_000, 1_200_000, 'none'), '1.2 million'],
  [q(1_234_567, 1_234_567, 'none'), '1,234,567'],
  [q(2000, 2000, 'none', 'USD'), 'US$2,000'],
])('a quantity is worded as %s', (text, expected) => expect(text).toBe(expected));

test.each([
  ['2024-10-22', '22 October 2024'],
  ['2024-11', 'November 2024'],
  ['2024', '2024'],
  ['2024-10-24/2024-11-05', 'between 24 October and 5 November 2024'],
  ['2023-12-30/2024-01-02', 'between 30 December 2023 and 2 January 2024'],
  ['1979/1989', 'between 1979 and 1989'],
  ['never', 'never'],
  [null, 'date unknown'],
])('the date %s is shown as %s', (date, expected) => expect(dateText(date)).toBe(expected));

test.each<[Partial<Source>, string]>([
  [{ publisher: 'VA Tribune', title: 'A title' }, 'VA Tribune'],
  [{ publisher: null, title: 'A title' }, '“A title” (publisher not stated)'],
  [{ publisher: null, title: null, subject: 'on a matter' }, 'An article on a matter (publisher not stated)'],
  [{ publisher: null, title: null, subject: 'a matter' }, 'An article on a matter (publisher not stated)'],
])('a source is named: %j', (changes, expected) => expect(sourceName(source('s', changes))).toBe(expected));

function sentence(page: string, claim: string): string {
  const db = database([inSource(claim)], [source('s1', { publisher: 'VA Tribune' })]);
  return relatePage([onPage(page)], db, {})[0]?.notes[0]?.say ?? '';
}

describe('one sentence a relation', () => {
  test.each([
    [
      'dprk-troops-kursk on:2024-11-05 10000 @Kursk_region',
      'dprk-troops-kursk on:2024-10-22 2600 @Kursk_region by:hur',
      "VA Tribune, 22 October 2024: 2,600 in the Kursk region, by Ukraine's military intelligence – an earlier count, 14 days before; this page says 10,000, and numbers this far apart in time are not compared.",
    ],
    [
      'dprk-troops-sent on:2024-11-05 10000',
      'dprk-troops-sent on:2024-10-15 8000',
      'VA Tribune, 15 October 2024: 8,000, origin not named – an earlier count, 21 days before; this page says 10,000: 2,000 more, about 95 a day.',
    ],
    [
      'dprk-troops-sent on:2024-10-15 8000',
      'dprk-troops-sent on:2024-11-05 10000',
      'VA Tribune, 5 November 2024: 10,000, origin not named – a later count, 21 days after; this page says 8,000: 2,000 fewer, about 95 a day.',
    ],
    [
      'dprk-killed on:2024-11-05 4700',
      'dprk-killed on:2024-11-04 600',
      'VA Tribune, 4 November 2024: 600, origin not named – this page says 4,700, 7.8 times as many, for the same time.',
    ],
    [
      'dprk-killed on:2024-11-05 600',
      'dprk-killed on:2024-10-20 4700',
      'VA Tribune, 20 October 2024: 4,700, origin not named – this page says 600; that is 7.8 times as many; that count dates from 16 days before, and such a count does not fall.',
    ],
    [
      'dprk-killed 600',
      'dprk-killed on:2024-11 4700 @Russia',
      'VA Tribune, November 2024: 4,700 in Russia, origin not named – this page says 600; whether both speak of one time is unclear; this page gives no date; this page gives no place.',
    ],
    [
      'dprk-killed on:2025-09-11 2000 by:nis',
      'dprk-killed on:2025-09-01 600 by:nis',
      "VA Tribune, 1 September 2025: 600, by South Korea's intelligence service – an earlier count by the same origin, 10 days before; this page says 2,000, which is the current one; the origin this page names itself, so not counted.",
    ],
    [
      'dprk-killed on:2024-11-05 4700',
      'dprk-casualties on:2024-11-05 4700',
      'VA Tribune, 5 November 2024: 4,700 (North Korean soldiers killed and wounded), origin not named – the source counts “North Korean soldiers killed and wounded”; this page gives that number, 4,700, for “North Korean soldiers killed”.',
    ],
    [
      'dprk-deployment on:2024-11-05 affirms',
      'dprk-deployment on:2024-10-22 unconfirmed by:washington',
      'VA Tribune, 22 October 2024: not confirmed by the government of the United States – 14 days before; this page says it is so.',
    ],
    [
      'dprk-deployment on:2024-11 affirms',
      'dprk-deployment on:2024-10-22 unconfirmed by:washington',
      'VA Tribune, 22 October 2024: not confirmed by the government of the United States – at least 10 days before; this page says it is so.',
    ],
    [
      'russia-killed on:2025-07-10 5000 period:week',
      'russia-killed on:2025-07-10 250000',
      'VA Tribune, 10 July 2025: 250,000, origin not named – a total; this page gives a count over one week.',
    ],
  ])('%s | %s', (page, claim, expected) => expect(sentence(page, claim)).toBe(expected));

  test('every labelled pair with a relation gets one whole sentence, without a gap or a verdict on truth', () => {
    for (const [page, claim, verdict] of Object.values(PAIRS).flat()) {
      const said = sentence(page, claim);
      if (verdict === 'no relation') expect(said).toBe('');
      else {
        expect(said).toMatch(/^VA Tribune, .+: .+ – .+\.$/u);
        expect(said).not.toMatch(/undefined|null|NaN|\btrue\b|\bfalse\b|; ;|– ;|, ,|\s\s|; \./u);
      }
    }
  });

  test('the same sentence again from a note, and English for a language not there yet', () => {
    const db = database([inSource('dprk-killed on:2024-11-05 600')]);
    const [checked] = relatePage([onPage('dprk-killed on:2024-11-05 600')], db, {});
    const [note] = checked?.notes ?? [];
    expect(note && checked && sayNote(checked, note, db, 'xx')).toBe(note?.say);
  });
});

describe('lines about a whole note', () => {
  const note = (relation: Note['relation'], from: string, changes: Partial<Note> = {}): Note => ({
    claim: 'c',
    source: from,
    origin: from,
    relation,
    reason: 'same-value',
    values: { days: 0, difference: 0, perDay: null, ratio: null, unknown: [] },
    sameOrigin: false,
    say: '',
    ...changes,
  });
  const summary = (notes: Note[], independentOrigins: number) =>
    summaryLine({ notes, independentOrigins, sum: 'mixed' });

  test.each([
    [
      summary([note('corroborates', 'a'), note('corroborates', 'b'), note('contradicts', 'c')], 2),
      '2 articles agree, 1 disagrees – 2 independent origins',
    ],
    [
      summary([note('corroborates', 'a'), note('corroborates', 'a')], 1),
      '1 article agrees – 1 independent origin',
    ],
    [
      summary([note('contradicts', 'a'), note('contradicts', 'b')], 2),
      '2 articles disagree – 2 independent origins',
    ],
    [summary([note('context', 'a')], 0), '1 article gives context'],
    [
      summary([note('corroborates', 'a', { sameOrigin: true })], 0),
      'Only the page’s own origin or article says this',
    ],
    [summary([], 0), 'No source here to compare with'],
  ])('%s', (line, expected) => expect(line).toBe(expected));

  const db = database([
    inSource('dprk-killed on:2024-11-05 600', 'c1', 's1'),
    inSource('dprk-killed on:2024-10 300', 'c2', 's2'),
  ]);
  test('what the database covers', () => {
    expect(coverageLine('dprk-killed', db)).toBe('2 articles, from October 2024 to 5 November 2024');
    expect(coverageLine('dprk-wounded', db)).toBe('No article here gives this figure');
  });
  test('how old that is: told from the 91st day', () => {
    expect(staleLine('dprk-killed', '2025-02-03', db)).toBeNull();
    expect(staleLine('dprk-killed', '2025-02-04', db)).toBe(
      'The newest source here for this figure dates from 5 November 2024, 91 days before this page',
    );
    expect(staleLine('dprk-killed', null, db)).toBeNull();
  });
});

test('plurals', () => expect(en.summary.onlyContext(2)).toBe('2 articles give context'));
