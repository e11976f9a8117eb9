/** The engine's sentences in every language of the interface: whole, of that language, and with their numbers. */
import { describe, expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { withLabels } from '../../src/claims/labels.ts';
import { createEngine } from '../../src/engine.ts';
import { relatePage } from '../../src/matching/note.ts';
import type { Quantity } from '../../src/types.ts';
import {
  coverageLine,
  dateText,
  quantityText,
  sayNote,
  sayPageNote,
  sayWhy,
  sourceName,
  staleLine,
  summaryLine,
} from '../../src/wording/index.ts';
import { PAIRS } from '../matching/pairs.ts';
import { database, inSource, onPage, source } from '../matching/world.ts';
import { languages, spokenIn } from './every.ts';

const packed = compileSeeds('seeds');

function related(page: string, claim: string, language: string) {
  const db = database([inSource(claim)], [source('s1', { publisher: 'VA Tribune' })]);
  const checked = relatePage([onPage(page)], db, {})[0];
  return {
    checked,
    note: checked?.notes[0],
    db: openDatabase(withLabels(db.packed, packed.labels?.[language])),
  };
}

function sentence(page: string, claim: string, language: string): string {
  const { checked, note, db } = related(page, claim, language);
  return checked && note ? sayNote(checked, note, db, language) : '';
}

/** What is left once names are taken out. */
const foreign = (said: string, language: string): RegExpMatchArray | null =>
  language === 'uk' || language === 'ru' || language === 'ko'
    ? said.replace(/VA Tribune|US\$|[A-Z]{3}/gu, '').match(/\p{Script=Latin}{2,}/gu)
    : said.match(/\b(?:this page|the source|killed|not|the same|earlier|later|origin not)\b/gu);

/** The page, in any language and case. */
const PAGE = /\bpage|Seite|página|сторін|страниц|페이지/iu;

test.each(['en', ...languages])('%s: of a text on no page, no reason speaks of a page', (language) => {
  for (const [page, claim, verdict] of Object.values(PAIRS).flat()) {
    if (verdict === 'no relation') continue;
    const { checked, note, db } = related(page, claim, language);
    if (!checked || !note) throw new Error(`${page} | ${claim}: no relation`);
    const of = (standing: 'page' | 'text') => sayWhy(checked, note, db, language, standing);
    expect(of('text'), `${page} | ${claim}`).not.toMatch(PAGE);
    // No word but the page's is another, and none is gone.
    expect(of('text').split(' ').length, `${page} | ${claim}`).toBe(of('page').split(' ').length);
  }
});

describe.each(languages)('%s', (language) => {
  test('every labelled pair with a relation gets one whole sentence', () => {
    for (const [page, claim, verdict] of Object.values(PAIRS).flat()) {
      const said = sentence(page, claim, language);
      const about = `${page} | ${claim}: ${said}`;
      if (verdict === 'no relation') {
        expect(said, about).toBe('');
        continue;
      }
      expect(said, about).toMatch(/^VA Tribune, .+[:\u00a0] .+ – .+\.$/u);
      expect(said, about).not.toMatch(/undefined|null|NaN|\[object|; ;|– ;|, ,| {2}|; \.|\.\.|\(\)|\( | ,/u);
      expect(said, about).not.toMatch(
        /\b(?:wahr|falsch|vrai|faux|verdadero|falso|правда|неправда|истина|ложь)\b/iu,
      );
      expect(foreign(said, language), about).toBeNull();
    }
  });

  test('every sentence tells as many different things as in English', () => {
    const said = (in_: string): number =>
      new Set(
        Object.values(PAIRS)
          .flat()
          .map(([page, claim]) => {
            const { checked, note, db } = related(page, claim, in_);
            return checked && note ? sayWhy(checked, note, db, in_) : '';
          }),
      ).size;
    // "An earlier" and "a later count" may be one word with the days: nothing else is said alike.
    expect(said(language)).toBeGreaterThan(said('en') * 0.95);
  });

  test('says what a page’s own numbers say of each other, with the page’s phrases', () => {
    const engine = createEngine(openDatabase(packed));
    const pages = [
      'About 5,000 North Korean soldiers were killed. In all, 4,000 North Korean soldiers were killed or wounded.',
      'Russia has lost 200,000 killed and 400,000 wounded, 500,000 casualties in all.',
    ];
    const db = openDatabase(withLabels(packed, packed.labels?.[language]));
    const notes = pages.flatMap((text) =>
      engine.check(text, {}).claims.flatMap(({ pageNotes }) => pageNotes),
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      const said = sayPageNote(note, db, language);
      expect(said).not.toBe(note.say);
      for (const { phrase } of note.facts?.first ?? []) expect(said).toContain(phrase);
      expect(said).toContain(note.facts?.second);
      expect(said).not.toMatch(/undefined|NaN|\(\)/u);
    }
  });

  test('names what the seeds list, all of it', () => {
    const labels = packed.labels?.[language];
    const { figures, statements, origins, places, sources } = packed;
    const all = [...figures, ...statements];
    const missing = (known: Readonly<Record<string, string>> | undefined, ids: readonly string[]) =>
      ids.filter((id) => !known?.[id]);
    expect(
      missing(
        labels?.figures,
        all.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        labels?.definitions,
        all.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        labels?.groups,
        all.map(({ group }) => group),
      ),
    ).toEqual([]);
    expect(
      missing(
        labels?.origins,
        origins.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        labels?.places,
        places.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        labels?.subjects,
        sources.map(({ id }) => id),
      ),
    ).toEqual([]);
    for (const { id, label, definition } of all) {
      expect(labels?.figures[id], id).not.toBe(label);
      expect(labels?.definitions[id], id).not.toBe(definition);
      // Two lines of a heading 348 px wide.
      expect(labels?.figures[id]?.length, id).toBeLessThan(100);
    }
    const names = new Set(all.map(({ id }) => labels?.figures[id]));
    expect(names.size).toBe(all.length);
    for (const short of Object.values(labels?.short ?? {})) expect(short.length).toBeLessThan(26);
  });

  test('speaks everywhere: nothing falls back to English', () => {
    expect(spokenIn.get(language)?.wording.locale).toBe(language);
    expect(summaryLine({ notes: [], independentOrigins: 0, sum: 'no-source' }, language)).not.toMatch(
      /source here/u,
    );
  });
});

const q = (low: number | null, high: number | null, hedge: Quantity['hedge'], unit: string | null = null) =>
  ({ low, high, hedge, unit }) satisfies Quantity;

test.each<[string, Quantity, string]>([
  ['de', q(10000, 10000, 'about'), 'etwa 10.000'],
  ['de', q(1_200_000, 1_200_000, 'none'), '1,2 Millionen'],
  ['fr', q(null, 10000, 'upto'), 'jusqu’à 10\u202f000'],
  ['es', q(2000, 9999, 'vague'), 'miles'],
  ['uk', q(null, 2_000_000, 'upto'), 'до 2\u00a0млн'],
  ['ru', q(500000, null, 'above'), 'более 500\u00a0000'],
  ['ko', q(1_200_000, 1_200_000, 'about'), '약 120만'],
  ['ko', q(10000, 12000, 'range'), '10,000~12,000'],
  ['de-AT', q(10000, 10000, 'none'), '10\u00a0000'],
])('%s: a quantity', (language, quantity, expected) =>
  expect(quantityText(quantity, language)).toBe(expected),
);

test.each<[string, string, string]>([
  ['de', '2024-10-22', '22. Oktober 2024'],
  ['de', '2024-10-24/2024-11-05', '24. Oktober – 5. November 2024'],
  ['fr', '2024-11', 'novembre 2024'],
  ['es', '2024-10-22', '22 de octubre de 2024'],
  ['uk', '2024-10-22', '22 жовтня 2024 року'],
  ['uk', '2024', '2024'],
  ['ru', '2024-11', 'ноябрь 2024 года'],
  ['ko', '2024-10-24/2024-11-05', '2024년 10월 24일 ~ 11월 5일'],
  ['en-US', '2024-10-22', 'October 22, 2024'],
  ['en', '2024-10-22', '22 October 2024'],
])('%s: the date %s is shown as %s', (language, date, expected) =>
  expect(dateText(date, language)).toBe(expected),
);

const KURSK = 'dprk-troops-kursk on:2024-11-05 10000 @Kursk_region';
const OF_HUR = 'dprk-troops-kursk on:2024-10-22 2600 @Kursk_region by:hur';

test.each<[string, string, string, string]>([
  [
    'de',
    KURSK,
    OF_HUR,
    'VA Tribune, 22. Oktober 2024: 2.600 (Region Kursk), Urheber: Ukraines Militärgeheimdienst – eine Zählung, 14 Tage früher; diese Seite nennt 10.000, und so weit auseinander wird nicht verglichen.',
  ],
  [
    'uk',
    'dprk-troops-sent on:2024-11-05 10000',
    'dprk-troops-sent on:2024-10-15 8000',
    'VA Tribune, 15 жовтня 2024 року: 8\u00a0000, першоджерело не назване – підрахунок на 21 день раніше; на цій сторінці 10\u00a0000: на 2\u00a0000 більше, близько 95 на день.',
  ],
  [
    'ru',
    'dprk-killed on:2024-11-05 4700',
    'dprk-killed on:2024-11-04 600',
    'VA Tribune, 4 ноября 2024 года: 600, первоисточник не назван – на этой странице 4\u00a0700, в 7,8 раза больше, на то же время.',
  ],
  [
    'ko',
    'dprk-killed on:2024-11-05 4700',
    'dprk-casualties on:2024-11-05 4700',
    'VA Tribune, 2024년 11월 5일: 4,700 (북한군 사상자), 원출처 미상 – 출처가 센 것은 “북한군 사상자”. 이 페이지는 그 수(4,700)를 “북한군 전사자”의 수로 적었다.',
  ],
])('%s: %s | %s', (language, page, claim, expected) =>
  expect(sentence(page, claim, language)).toBe(expected),
);

test.each<[string, number, string]>([
  ['uk', 1, '1 день'],
  ['uk', 3, '3 дні'],
  ['uk', 11, '11 днів'],
  ['ru', 21, '21 день'],
  ['ru', 22, '22 дня'],
  ['ru', 25, '25 дней'],
])('%s counts %i days', (language, days, expected) =>
  expect(spokenIn.get(language)?.wording.stale('2024', days)).toContain(expected),
);

test.each<[string, string, string]>([
  ['uk', '3', 'у 3 рази більше'],
  ['uk', '5', 'у 5 разів більше'],
  ['uk', '7,8', 'у 7,8 раза більше'],
  ['ru', '21', 'в 21 раз больше'],
  ['ru', '3', 'в 3 раза больше'],
])('%s: %s times as many', (language, ratio, expected) => {
  const why = spokenIn.get(language)?.wording.why['different-value'];
  const facts = { ratio, pageIsLarger: true, pageQuantity: '9', timeMatters: false };
  expect(why?.(facts as Parameters<typeof why>[0])).toContain(expected);
});

test('lines about a figure as a whole', () => {
  const db = database([
    inSource('dprk-killed on:2024-11-05 600', 'c1', 's1'),
    inSource('dprk-killed on:2024-10 300', 'c2', 's2'),
  ]);
  expect(coverageLine('dprk-killed', db, 'uk')).toBe('2 статті, жовтень 2024 року – 5 листопада 2024 року');
  expect(coverageLine('dprk-wounded', db, 'de')).toBe('Kein Artikel hier nennt diese Zahl');
  expect(staleLine('dprk-killed', '2025-02-04', db, 'ru')).toContain('за 91 день до этой страницы');
  expect(sourceName(source('s', { publisher: null, title: null, subject: 'x' }), 'de')).toBe(
    'Artikel ohne Titel – x (Medium nicht genannt)',
  );
});

test('the welcome page’s sample is marked alike in every language', () => {
  const engine = createEngine(openDatabase(packed));
  const sums = (language: string) =>
    spokenIn
      .get(language)
      ?.welcome.sample.paragraphs.flatMap((text) =>
        engine
          .check(text, { published: spokenIn.get(language)?.welcome.sample.published ?? '' })
          .claims.map(({ figure, sum, origin }) => `${figure} ${sum} ${origin}`),
      );
  for (const language of languages) {
    expect(sums(language), language).toEqual([
      'dprk-troops-kursk agrees zelensky',
      'dprk-deployment mixed pyongyang',
      'dprk-troops-sent context nis',
      'russia-killed differs null',
    ]);
  }
});
