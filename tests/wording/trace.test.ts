/** "Why this source is here": what the page and the source say, slot beside slot. */
import { expect, test } from 'vitest';
import { relatePage } from '../../src/matching/note.ts';
import { traceNote } from '../../src/wording/index.ts';
import { database, inSource, onPage } from '../matching/world.ts';

function rows(pageLine: string, ...claims: string[]) {
  const db = database(claims.map((line, index) => inSource(line, `c${index}`, `s${index}`)));
  const page = onPage(pageLine);
  const note = relatePage([page], db, {})[0]?.notes.find(({ claim }) => claim === 'c0');
  const traced = note && traceNote(page, note, db);
  return {
    rule: traced?.rule,
    rows: traced?.rows.map(({ name, page, source, state }) => `${name}: ${page} | ${source} | ${state}`),
  };
}

test('who, what measure, how many, where, when', () => {
  expect(
    rows(
      'dprk-troops-kursk ~10000 on:2024-11-05 @Kursk_region by:zelensky',
      'dprk-troops-kursk 10000 on:2024-11-05 @Russia by:seoul',
    ),
  ).toEqual({
    rule: 5,
    rows: [
      'What is counted: North Korean soldiers in the Kursk region | North Korean soldiers in the Kursk region | same',
      'How many: about 10,000 | 10,000 | same',
      'Where: Kursk region | Russia | same',
      'When: 5 November 2024 | 5 November 2024 | same',
      "Who says so: Ukraine's president Zelensky | South Korea's government and armed forces | differs",
    ],
  });
});

test.each([
  ['dprk-killed 600 on:2024-11-05', 'dprk-killed 4700 on:2024-10-29', 'differs', 'same'],
  ['dprk-killed 600 on:2024-11-05', 'dprk-killed 600 on:2024-10-28', 'same', 'differs'],
  ['dprk-killed 600', 'dprk-killed <=700 on:2024-11-05', 'same', 'unknown'],
  ['afghanistan-soviet-killed 15000', 'afghanistan-soviet-killed 15000 on:1989', 'same', 'same'],
])('%s | %s: number %s, date %s', (page, claim, number, date) => {
  const states = rows(page, claim).rows?.map((row) => row.split(' | ').at(-1));
  expect([states?.[1], states?.[3]]).toEqual([number, date]);
});

test('what is out of the ordinary is told, what is not is left out', () => {
  expect(rows('dprk-troops-sent 10000 planned', 'dprk-troops-sent 10000').rows?.slice(4)).toEqual([
    'Who says so: null | null | same',
    'Stage: a plan | already so | differs',
    'Counted over: a total | a total | same',
  ]);
  expect(
    rows('dprk-killed 300 period:week', 'dprk-killed 600 increment period:week').rows?.slice(5),
  ).toContain('Adds to others: a whole count | an addition | differs');
});

test('a statement is affirmed, denied or not confirmed', () => {
  const { rule, rows: told } = rows(
    'dprk-deployment affirms on:2024-11-05',
    'dprk-deployment unconfirmed on:2024-10-22 by:washington',
  );
  expect(rule).toBe(15);
  expect(told?.[1]).toBe('What is said: affirmed | not confirmed | differs');
});

test('the rule is the one that decided, also where another source took a conflation back', () => {
  const page = 'dprk-killed 4700 on:2024-11-05';
  const whole = 'dprk-casualties 4700 on:2024-11-05';
  expect(rows(page, whole).rule).toBe(11);
  expect(rows(page, whole, 'dprk-killed 4700 on:2024-11-05').rule).toBe(14);
});

test('the page’s own words are kept beside what was read in them', () => {
  const db = database([inSource('dprk-killed 600 on:2024-11-05')]);
  const page = {
    ...onPage('dprk-killed ~600 on:2024-11-05'),
    quote: 'some 600 dead',
    at: { start: 5, end: 13 },
  };
  const note = relatePage([page], db, {})[0]?.notes[0];
  const words = note && traceNote(page, note, db)?.rows.map(({ words }) => words);
  expect(words?.slice(0, 2)).toEqual(['600 dead', '~600']);
});

test('nothing for a claim the database does not have', () => {
  const db = database([inSource('dprk-killed 600 on:2024-11-05')]);
  const page = onPage('dprk-killed 600 on:2024-11-05');
  const note = relatePage([page], db, {})[0]?.notes[0];
  expect(note && traceNote(page, { ...note, claim: 'gone' }, db)).toBeNull();
});
