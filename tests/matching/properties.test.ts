/** What holds for all pairs, whatever the numbers, dates and places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf } from '../../src/matching/bands.ts';
import { daysOf, timeBetween } from '../../src/matching/dates.ts';
import { relatePage } from '../../src/matching/note.ts';
import { relate } from '../../src/matching/rules.ts';
import type { Claim, PageClaim } from '../../src/types.ts';
import { database, inSource, onPage } from './world.ts';

const FIGURES = [
  'dprk-killed',
  'dprk-wounded',
  'dprk-casualties',
  'dprk-troops-sent',
  'dprk-troops-present',
  'dprk-troops-kursk',
  'dprk-captured',
  'russia-casualties-daily',
  'russia-killed-daily',
  'afghanistan-soviet-killed',
];
const STATEMENTS = ['dprk-deployment', 'dprk-ground-troops-abroad-before'];

const number = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(600, 1000, 3000, 4000, 4700, 9500, 10000, 10500, 11000, 12000, 15000, 20000),
  fc.integer({ min: 20, max: 30000 }),
);
const quantity = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '~', '<=', '<', 'nearly:', '>=', '>'), number)
    .map(([hedge, n]) => `${hedge}${n}`),
  fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b) + 1}`),
  fc.constantFrom('dozens', 'hundreds', 'thousands', 'tens_of_thousands'),
);
const date = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `on:2024-11-${String(day).padStart(2, '0')}`),
  fc.constantFrom('on:2024-11', 'on:2024', 'on:2024-10-24/2024-11-05', 'on:2024-06-01', ''),
);
const slots = fc.subarray([
  '@Kursk_region',
  'increment',
  'event',
  'forecast',
  'ambiguous',
  'period:week',
  'planned',
]);
const place = fc.constantFrom('', '', '@Kursk_region', '@Russia', '@Donbas');
const origin = fc.constantFrom('', '', 'by:nis', 'by:hur');
const aboutFigure = (figure: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      quantity,
      date,
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: slots }),
      place,
      origin,
    )
    .map(([n, on, marks, at, by]) => [figure, n, on, ...marks, at, by].join(' '));
const aboutStatement = (statement: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('affirms', 'denies', 'unconfirmed'), date, place, origin)
    .map((parts) => [statement, ...parts].join(' '));
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FIGURES).chain(aboutFigure) },
  { weight: 1, arbitrary: fc.constantFrom(...STATEMENTS).chain(aboutStatement) },
);
/** Two lines that often have something in common. */
const pair = fc.oneof(
  fc.tuple(line, line),
  fc.constantFrom(...FIGURES).chain((figure) => fc.tuple(aboutFigure(figure), aboutFigure(figure))),
  fc.constantFrom(...STATEMENTS).chain((id) => fc.tuple(aboutStatement(id), aboutStatement(id))),
);
/** A page line without a date has none; the same line as a source's has the article's, so both sides are given one. */
const dated = pair.map(
  ([a, b]) => [a, b].map((l) => (l.includes(' on:') ? l : `${l} on:2024-11-05`)) as [string, string],
);

const decide = (page: string, claim: string) => {
  const source = inSource(claim);
  return relate(onPage(page), source, database([source]));
};
const RUNS = { numRuns: 2000 };

test('like for like and statements are symmetric; the earlier and the later trade places', () => {
  const mirror = (reason: string | undefined): string | undefined =>
    reason === 'earlier-count' ? 'later-count' : reason === 'later-count' ? 'earlier-count' : reason;
  fc.assert(
    fc.property(dated, ([a, b]) => {
      if (a.split(' ')[0] !== b.split(' ')[0]) return;
      const [there, back] = [decide(a, b), decide(b, a)];
      expect(back?.relation).toBe(there?.relation);
      expect(back?.reason).toBe(mirror(there?.reason));
    }),
    RUNS,
  );
});

test('swapping page and source never turns corroborates into contradicts', () => {
  fc.assert(
    fc.property(dated, ([a, b]) => {
      const both = [decide(a, b)?.relation, decide(b, a)?.relation];
      expect(both.includes('corroborates') && both.includes('contradicts')).toBe(false);
    }),
    RUNS,
  );
});

test('contradicts never across places, statuses, time bases or unclear dates, nor across measures but as told', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [page, source] = [onPage(a), inSource(b)];
      const db = database([source]);
      const decision = relate(page, source, db);
      if (decision?.relation !== 'contradicts') return;
      const places = [page.place, source.place];
      if (page.place !== null && source.place !== null) {
        expect(
          db.contains(page.place, source.place) || db.contains(source.place, page.place),
          String(places),
        ).toBe(true);
      }
      expect(page.status === 'planned').toBe(source.status === 'planned');
      expect([page.period, page.event, page.increment, page.forecast]).toEqual([
        source.period,
        source.event,
        source.increment,
        source.forecast,
      ]);
      expect(page.ambiguous || source.ambiguous).toBeUndefined();
      if (page.figure !== source.figure) expect(['conflated', 'exceeds-whole']).toContain(decision.reason);
      const timeless =
        page.figure === 'afghanistan-soviet-killed' || page.figure === 'dprk-ground-troops-abroad-before';
      if (!timeless) expect(timeBetween(daysOf(page.asOf), daysOf(source.asOf)).timing).not.toBe('unclear');
    }),
    RUNS,
  );
});

test('a range widened by less exact ends never creates a contradiction', () => {
  const range = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  fc.assert(
    fc.property(range, fc.nat(5000), fc.nat(5000), quantity, ([low, high], down, up, other) => {
      const [wideLow, wideHigh] = [Math.max(0, low - down), high + up];
      const extents = [`${low}-${high}`, `${wideLow}-${wideHigh}`].map(
        (word) => onPage(`dprk-killed ${word}`).quantity,
      );
      const [narrow, wide] = extents.map((q) => q && extentOf(q));
      // 99,000 is told more exactly than 100,000: a range whose band shrinks was made more exact, not wider.
      fc.pre(
        Boolean(narrow && wide && wide.band.low <= narrow.band.low && narrow.band.high <= wide.band.high),
      );
      const against = (word: string) =>
        decide(`dprk-killed ${word} on:2024-11-05`, `dprk-killed ${other} on:2024-11-05`)?.relation;
      if (against(`${low}-${high}`) !== 'contradicts') {
        expect(against(`${wideLow}-${wideHigh}`)).not.toBe('contradicts');
      }
    }),
    RUNS,
  );
});

test('a vague count contradicts nothing of its own figure', () => {
  fc.assert(
    fc.property(fc.constantFrom('dozens', 'hundreds', 'thousands'), quantity, (vague, other) => {
      expect(
        decide(`dprk-killed ${vague} on:2024-11-05`, `dprk-killed ${other} on:2024-11-05`)?.relation,
      ).not.toBe('contradicts');
    }),
    RUNS,
  );
});

/** By claim, as a page's notes have it; each claim is of a source of its own, so that none is left out. */
const relations = (page: PageClaim, claims: readonly Claim[]) =>
  new Map(
    relatePage([page], database(claims), {}).flatMap(({ notes }) =>
      notes.map(({ claim, relation, reason }) => [claim, `${relation} ${reason}`] as const),
    ),
  );

test('adding a claim never changes the relation of another, but that a conflation may be taken back', () => {
  fc.assert(
    fc.property(line, fc.array(line, { minLength: 2, maxLength: 6 }), (page, lines) => {
      const claims = lines.map((l, index) => inSource(l, `c${index}`, `s${index}`));
      const all = relations(onPage(page), claims);
      const before = relations(onPage(page), claims.slice(0, -1));
      const added = claims.at(-1);
      for (const [id, relation] of before) {
        const takenBack =
          relation === 'contradicts conflated' &&
          all.get(id) !== relation &&
          added?.figure === onPage(page).figure;
        if (!takenBack) expect(all.get(id)).toBe(relation);
      }
      for (const id of all.keys()) expect(before.has(id) || id === added?.id).toBe(true);
    }),
    RUNS,
  );
});

/** Claims of one page, one behind the other in a text of their own. */
function pageOf(lines: readonly string[]): { claims: PageClaim[]; text: string } {
  let text = '';
  const claims = lines.map((l) => {
    const start = text.length;
    text += `${l}, `;
    const span = { start, end: start + l.length };
    return { ...onPage(l), ...span, at: span };
  });
  return { claims, text };
}
const lossLine = fc
  .constantFrom('dprk-killed', 'dprk-wounded', 'dprk-casualties', 'russia-killed', 'war-killed')
  .chain(aboutFigure);
const page = fc.array(lossLine, { minLength: 1, maxLength: 6 }).map(pageOf);

test('within a page: each side of what does not fit is told of the other, and a note is of two phrases', () => {
  fc.assert(
    fc.property(page, ({ claims, text }) => {
      const checked = relatePage(claims, database([]), {}, { text, language: 'en' });
      for (const { at, pageNotes, sum } of checked) {
        expect(sum).toBe(pageNotes.length > 0 ? 'context' : 'no-source');
        for (const note of pageNotes) {
          expect(note.with).not.toEqual(at);
          expect(note.with.end).toBeLessThanOrEqual(text.length);
          const others = checked.filter(
            (other) => note.with.start <= other.at.start && other.at.end <= note.with.end,
          );
          expect(others.some((other) => other.pageNotes.some(({ say }) => say === note.say))).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test('within a page: what two people say, or one says of a plan, a forecast or another time, is never inconsistent', () => {
  fc.assert(
    fc.property(lossLine, lossLine, fc.nat(3), (a, b, way) => {
      const plain = (l: string) =>
        l.replaceAll(/ (?:by|on):\S+/gu, '').replaceAll(/ (?:forecast|increment)/gu, '');
      const [one, other] = [
        [' by:nis', ' by:hur'],
        [' on:2024-11-05', ' on:2024-06-01'],
        ['', ' forecast'],
        ['', ' increment'],
      ][way] as [string, string];
      const { claims, text } = pageOf([plain(a) + one, plain(b) + other]);
      const checked = relatePage(claims, database([]), {}, { text, language: 'en' });
      expect(checked.flatMap(({ pageNotes }) => pageNotes)).toEqual([]);
    }),
    RUNS,
  );
});

test('an origin told twice never raises the count of independent origins', () => {
  fc.assert(
    fc.property(line, fc.array(line, { minLength: 1, maxLength: 5 }), (page, lines) => {
      const claims = lines.map((l, index) => inSource(`${l} by:nis`, `c${index}`, `s${index}`));
      const again = claims.map((claim) => ({
        ...claim,
        id: `${claim.id}-again`,
        source: `${claim.source}-again`,
      }));
      const [once] = relatePage([onPage(page)], database(claims), {});
      const [twice] = relatePage([onPage(page)], database([...claims, ...again]), {});
      expect(twice?.independentOrigins).toBe(once?.independentOrigins);
    }),
    RUNS,
  );
});
