/** From decisions to a note: own article and own origin, the sum, independent origins, the order of lines. */
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/claims/anchor.ts';
import type { Database } from '../../src/claims/database.ts';
import { relatePage } from '../../src/matching/note.ts';
import { canonicalAddress } from '../../src/matching/own.ts';
import type { CheckContext, CheckedClaim, PageClaim } from '../../src/types.ts';
import { database, inSource, inWords, onPage, source } from './world.ts';

const D = 'on:2024-11-05';

function check(page: string | PageClaim, db: Database, context: CheckContext = {}): CheckedClaim {
  const [checked] = relatePage([typeof page === 'string' ? onPage(page) : page], db, context);
  if (!checked) throw new Error('one claim in, one claim out');
  return checked;
}
const lines = (checked: CheckedClaim): string[] =>
  checked.notes.map((note) => `${note.claim}: ${inWords(note)}`);

describe('the sum', () => {
  const db = (...claims: string[]) =>
    database(claims.map((line, index) => inSource(line, `c${index}`, `s${index}`)));
  test.each([
    ['agrees', [`dprk-killed ${D} 600`]],
    ['differs', [`dprk-killed ${D} 4700`]],
    ['mixed', [`dprk-killed ${D} 600`, `dprk-killed ${D} 4700`]],
    ['context', [`dprk-killed on:2024-10-01 300`]],
    ['agrees', [`dprk-killed ${D} 600`, `dprk-killed on:2024-10-01 300`]],
    ['no-source', [`dprk-shells ${D} 600`]],
    ['no-source', []],
    ['context', [`dprk-killed ${D} 600 by:nis`]],
    ['differs', [`dprk-killed ${D} 600 by:nis`, `dprk-killed ${D} 4700 by:hur`]],
  ])('%s: %j', (sum, claims) => {
    expect(check(`dprk-killed ${D} 600 by:nis`, db(...claims)).sum).toBe(sum);
  });

  test('a page claim that names nobody has no origin in common with anything', () => {
    const checked = check(`dprk-killed ${D} 600`, db(`dprk-killed ${D} 600`, `dprk-killed ${D} 600 by:nis`));
    expect(checked.notes.map((note) => note.sameOrigin)).toEqual([false, false]);
    expect([checked.sum, checked.independentOrigins]).toEqual(['agrees', 2]);
  });

  test('two relays of one origin are one voice', () => {
    const checked = check(
      `dprk-killed ${D} 600`,
      db(`dprk-killed ${D} 600 by:nis`, `dprk-killed ${D} ~600 by:nis`),
    );
    expect([checked.notes.length, checked.independentOrigins]).toEqual([2, 1]);
  });
});

describe("the page's own article", () => {
  const quote = 'Our own sentence about six hundred dead.';
  const db = database(
    [
      inSource(`dprk-killed ${D} 600`, 'c1', 's1', {
        at: { paragraph: 1, start: 0, end: quote.length, sha256: hashOf(quote) },
      }),
      inSource(`dprk-killed ${D} 600 by:hur`, 'c2', 's1'),
      inSource(`dprk-killed ${D} 600 by:nis`, 'c3', 's2'),
    ],
    [
      source('s1', {
        url: 'https://www.example.org/news/1/?utm_source=x',
        title: 'What a test of ours is about',
      }),
      source('s2', { title: 'Korea' }),
    ],
  );
  const own = (page: PageClaim, context: CheckContext): string[] =>
    check(page, db, context)
      .notes.filter((note) => note.ownArticle)
      .map((note) => note.claim);
  const page = onPage(`dprk-killed ${D} 600`);

  test.each<[string, PageClaim, CheckContext]>([
    ['its link', page, { url: 'http://example.org/news/1#top' }],
    ['its title, with the name of the site', page, { title: 'What a test of ours is about – Example' }],
    ['the hash of a sentence', { ...page, quote }, {}],
    ['that sentence in another spacing', { ...page, quote: quote.replace(' ', '\u00a0 ') }, {}],
  ])('is known by %s, with all its claims', (_by, claim, context) => {
    expect(own(claim, context)).toEqual(['c1', 'c2']);
    expect([check(claim, db, context).sum, check(claim, db, context).independentOrigins]).toEqual([
      'agrees',
      1,
    ]);
  });

  test.each<[string, CheckContext]>([
    ['another link', { url: 'https://example.org/news/2' }],
    ['what is no link', { url: 'about:blank' }],
    ['a title of one word', { title: 'Korea' }],
    ['nothing', {}],
  ])('is not known by %s', (_by, context) => {
    expect(own(page, context)).toEqual([]);
  });

  test('alone it makes context', () => {
    const alone = database(
      [inSource(`dprk-killed ${D} 600`, 'c1', 's1')],
      [source('s1', { url: 'https://a.org/1' })],
    );
    const checked = check(page, alone, { url: 'https://a.org/1' });
    expect([checked.sum, checked.independentOrigins, checked.notes[0]?.relation]).toEqual([
      'context',
      0,
      'corroborates',
    ]);
  });
});

test('one address for one article', () => {
  expect(canonicalAddress('https://www.example.org/a/?b=2&utm_medium=y&a=1#c')).toBe('example.org/a?a=1&b=2');
  expect(canonicalAddress('https://m.example.org/a/amp/')).toBe('example.org/a');
  expect(canonicalAddress('https://example.org/sample')).toBe('example.org/sample');
  expect(canonicalAddress('file:///tmp/a.html')).toBeNull();
  expect(canonicalAddress('nonsense')).toBeNull();
});

describe('the list', () => {
  test('corroborating, contradicting, context; newest first', () => {
    const db = database([
      inSource('dprk-killed on:2024-10-01 300', 'context', 'a'),
      inSource('dprk-killed on:2024-11-04 600', 'agrees-older', 'b'),
      inSource('dprk-killed on:2024-11-05 4700', 'differs', 'c'),
      inSource('dprk-killed on:2024-11-06 600', 'agrees-newer', 'd'),
    ]);
    expect(check(`dprk-killed ${D} 600`, db).notes.map((note) => note.claim)).toEqual([
      'agrees-newer',
      'agrees-older',
      'differs',
      'context',
    ]);
  });

  test('within context one line a source, and the one that tells most', () => {
    const db = database([
      inSource('dprk-killed on:2024-09-01 100', 'older', 's1'),
      inSource('dprk-killed on:2024-10-20 300', 'newer', 's1'),
      inSource(`dprk-casualties ${D} 900`, 'whole', 's1'),
      inSource(`dprk-killed ${D} 600`, 'agrees', 's1'),
      inSource(`dprk-killed ${D} 600 forecast`, 'forecast', 's2'),
      inSource(`dprk-casualties ${D} 900`, 'other-whole', 's3'),
    ]);
    expect(check(`dprk-killed ${D} 600`, db).notes.map((note) => note.claim)).toEqual([
      'agrees',
      'forecast',
      'other-whole',
      'newer',
    ]);
  });
});

describe("rule 11's last clause", () => {
  const conflated = inSource(`dprk-casualties ${D} 4700`, 'c1', 's1');
  test('a source that has the number in the page’s measure takes the conflation back', () => {
    const page = `dprk-killed ${D} 4700`;
    expect(lines(check(page, database([conflated])))).toEqual(['c1: contradicts conflated']);
    const held = inSource(`dprk-killed on:2024-10-20 ~4700`, 'c2', 's2');
    expect(lines(check(page, database([conflated, held])))).toEqual([
      'c2: corroborates same-value',
      'c1: context part-of',
    ]);
  });
  test('the page’s own article does not', () => {
    const held = inSource(`dprk-killed ${D} 4700`, 'c2', 's2');
    const db = database([conflated, held], [source('s1'), source('s2', { url: 'https://a.org/1' })]);
    expect(lines(check(`dprk-killed ${D} 4700`, db, { url: 'https://a.org/1' }))).toContain(
      'c1: contradicts conflated',
    );
  });
});

describe('cases every version must get right', () => {
  const cases: readonly [string, string, string[], string[]][] = [
    [
      '1: officers killed, where her office counts killed and injured',
      'ukraine-killed >100000 on:2022-11-30',
      ['ukraine-casualties 100000 on:2022-11-30 by:kyiv'],
      ['c0: contradicts conflated'],
    ],
    [
      '2: a month’s dead, where that month’s count is of killed and wounded; never against a total',
      'russia-killed 45000 period:month on:2025-12',
      ['russia-casualties 45000 period:month on:2025-12', 'russia-casualties 45000 on:2025-12-31'],
      ['c0: contradicts conflated'],
    ],
    [
      '5: injured given the number of all casualties',
      'dprk-wounded 4700 on:2025-04-30',
      ['dprk-casualties 4700 on:2025-04-30 by:nis', 'dprk-killed 600 on:2025-04-30 by:nis'],
      ['c0: contradicts conflated'],
    ],
    [
      '6: "lost 350", and two relays of one briefing',
      'dprk-casualties 350 ambiguous on:2025-01-09',
      [
        'dprk-casualties 350 on:2025-01-09 by:zelensky',
        'dprk-casualties 350 ambiguous on:2025-01-09 by:zelensky',
      ],
      ['c0: corroborates same-value', 'c1: corroborates same-value'],
    ],
    [
      '6: where they differ, the measure is ambiguous and nothing is contradicted',
      'dprk-casualties 350 ambiguous on:2025-01-09',
      ['dprk-casualties 3800 on:2025-01-09 by:zelensky'],
      ['c0: context ambiguous-measure'],
    ],
    [
      '7: the dead given the number of all casualties',
      'dprk-killed 4000 on:2025-01-22',
      ['dprk-casualties 4000 on:2025-01-22', 'dprk-killed ~1000 on:2025-01-22'],
      ['c0: contradicts conflated', 'c1: contradicts different-value'],
    ],
    [
      '8: a week’s dead is never set against a total',
      'russia-killed 5000 period:week on:2025-07-10',
      ['russia-killed 250000 on:2025-07-10', 'russia-casualties 1000000 on:2025-07-10'],
      ['c0: context other-time-base'],
    ],
    [
      '9: what could be lost by April is never a count',
      'dprk-casualties 12000 forecast on:2025-01-20',
      ['dprk-casualties 3800 on:2025-01-20'],
      ['c0: context forecast'],
    ],
    [
      '10: an agency’s later count supersedes its earlier one',
      'dprk-killed 2000 on:2025-09-11 by:nis',
      ['dprk-killed 600 on:2025-04-30 by:nis'],
      ['c0: context superseded'],
    ],
  ];
  test.each(cases)('%s', (_case, page, claims, expected) => {
    const db = database(claims.map((line, index) => inSource(line, `c${index}`, `s${index}`)));
    expect(lines(check(page, db)).sort()).toEqual(expected);
  });

  test('6: one origin', () => {
    const relays = ['a', 'b'].map((id) => inSource('dprk-casualties 350 on:2025-01-09 by:zelensky', id, id));
    expect(check('dprk-casualties 350 ambiguous on:2025-01-09', database(relays)).independentOrigins).toBe(1);
  });
});
