/** A page and the claims of packs: asked for once it has been read, each once, and compared with as if they had been there. */
import { expect, test } from 'vitest';
import type { PackAnswer, Wanted } from '../../extension/packs/wanted.ts';
import { createPackClaims } from '../../extension/page/pack-claims.ts';
import { withAllItNeeds } from '../../extension/page/parts.ts';
import { openDatabase, withMore } from '../../src/claims/database.ts';
import { createEngine } from '../../src/engine.ts';
import { joinEngine } from '../../src/joined-engine.ts';
import { lookUp } from '../../src/look-up.ts';
import { relateInSteps } from '../../src/matching/note.ts';
import { pageDate } from '../../src/reading/dateline.ts';
import { createReader } from '../../src/reading/reader.ts';
import { bundled, packFrom, smallPack } from '../claims/small-pack.ts';

const pack = packFrom(smallPack());
const text =
  'About 10,500 North Korean soldiers are deployed in the Kursk region.\nUp to 40 North Korean soldiers were killed in a strike near Korenevo.';
const context = { published: '2024-11-05' };

/** An engine whose packs answer so, and what was asked of them. */
function engineWith(answer: PackAnswer | undefined) {
  const asked: Wanted[][] = [];
  let read = 0;
  const engine = joinEngine(
    bundled,
    {
      createReader: (database) => {
        const reader = createReader(database);
        return {
          read(...given) {
            read += 1;
            return reader.read(...given);
          },
        };
      },
      pageDate,
      relateInSteps,
    },
    createPackClaims(bundled.packed, async (wanted) => {
      asked.push(wanted);
      return answer;
    }),
  );
  return { engine, asked, timesRead: () => read };
}
const all: PackAnswer = { ...pack, whole: ['dprk-troops-kursk', 'dprk-killed'] };

test('a text is read once, asks once, and says what it would with the pack at hand', async () => {
  const { engine, asked, timesRead } = engineWith(all);
  expect(() => engine.check(text, context)).toThrow('have not been brought');
  const result = await withAllItNeeds(() => engine.check(text, context));
  expect(asked).toEqual([
    [
      { figure: 'dprk-troops-kursk', dates: ['2024-11-05'] },
      { figure: 'dprk-killed', dates: [expect.stringMatching(/^2024-11/)] },
    ],
  ]);
  expect(timesRead()).toBe(1);
  const whole = createEngine(openDatabase(withMore(bundled.packed, pack)));
  expect(JSON.stringify(result)).toBe(JSON.stringify(whole.check(text, context)));
  expect(result.claims.flatMap(({ notes }) => notes.map(({ claim }) => claim))).toContain(
    'river-desk/troops-in-kursk',
  );
  expect(engine.database.claims.get('river-desk/troops-in-kursk')?.wording).toContain('10,500');
});

test('what was whole is not asked for again, whatever the date; of the rest each date once', async () => {
  const { engine, asked } = engineWith({ ...all, whole: ['dprk-troops-kursk'] });
  const check = (published: string) => withAllItNeeds(() => engine.check(text, { published }));
  await check('2024-11-05');
  await check('2024-11-05');
  expect(asked).toHaveLength(1);
  await check('2025-01-15');
  expect(asked.slice(1).map((wanted) => wanted.map(({ figure }) => figure))).toEqual([['dprk-killed']]);
});

test('where nobody answers, a page is compared with the bundled claims', async () => {
  const { engine, asked } = engineWith(undefined);
  const result = await withAllItNeeds(() => engine.check(text, context));
  const alone = createEngine(bundled);
  expect(JSON.stringify(result)).toBe(JSON.stringify(alone.check(text, context)));
  await withAllItNeeds(() => engine.check(text, context));
  expect(asked).toHaveLength(1);
});

test('a text without claims asks for nothing; a look-up asks as a page does', async () => {
  const { engine, asked } = engineWith(all);
  engine.check('Add two spoons of flour and stir.', context);
  expect(asked).toEqual([]);
  const found = await withAllItNeeds(() => lookUp(engine, text, context));
  expect(found.claims.some(({ notes }) => notes.some(({ source }) => source.startsWith('river-desk/')))).toBe(
    true,
  );
});

test('a claim of a pack that is the page’s own article counts for nothing', async () => {
  const { engine } = engineWith(all);
  const url = 'https://www.river.example/counted?utm_source=x';
  const result = await withAllItNeeds(() => engine.check(text, { ...context, url }));
  const own = result.claims
    .flatMap(({ notes }) => notes)
    .filter(({ source }) => source === 'river-desk/river-daily');
  expect(own.length).toBeGreaterThan(0);
  for (const note of own) expect(note.ownArticle).toBe(true);
});
