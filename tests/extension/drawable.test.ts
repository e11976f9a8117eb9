/** What is asked for before the note's own script has come: the last of it happens, once, and nothing after it is not wanted. */
import { expect, test } from 'vitest';
import { createDrawable } from '../../extension/page/drawable.ts';
import type { NoteParts } from '../../extension/page/left.ts';

const parts = {} as NoteParts;

function waiting() {
  let arrive: (brought: NoteParts | undefined) => void = () => {};
  const end = new AbortController();
  const coming = new Promise<NoteParts | undefined>((resolve) => {
    arrive = resolve;
  });
  const done: string[] = [];
  const drawable = createDrawable(() => coming, end.signal);
  return {
    drawable,
    done,
    end,
    act: (name: string) => () => {
      done.push(name);
    },
    arrive: async (brought: NoteParts | null = parts) => {
      arrive(brought ?? undefined);
      await coming;
    },
  };
}

test('where it is there already, everything happens at once', () => {
  const done: string[] = [];
  const drawable = createDrawable(() => parts, new AbortController().signal);
  drawable.when(() => done.push('first'));
  expect(done).toEqual(['first']);
  expect(drawable.parts()).toBe(parts);
});

test('of several notes asked for before it came only the last opens, later ones at once', async () => {
  const { drawable, done, act, arrive } = waiting();
  drawable.when(act('first'));
  drawable.when(act('second'));
  expect(done).toEqual([]);
  await arrive();
  expect(done).toEqual(['second']);
  drawable.when(act('third'));
  expect(done).toEqual(['second', 'third']);
});

test('a note that a resting pointer asked for does not come when the pointer has left; one that was pressed does', async () => {
  const rested = waiting();
  rested.drawable.when(rested.act('rested'), true);
  rested.drawable.left();
  await rested.arrive();
  expect(rested.done).toEqual([]);

  const pressed = waiting();
  pressed.drawable.when(pressed.act('pressed'));
  pressed.drawable.left();
  await pressed.arrive();
  expect(pressed.done).toEqual(['pressed']);
});

test('a page session that has ended opens nothing', async () => {
  const { drawable, done, act, arrive, end } = waiting();
  drawable.when(act('late'));
  end.abort();
  await arrive();
  expect(done).toEqual([]);
});

test('a look-up learns whether it is still wanted, and where nothing can be drawn', async () => {
  const { drawable, act, arrive } = waiting();
  const first = drawable.turn();
  await arrive();
  const isWanted = await first;
  expect(isWanted?.()).toBe(true);
  drawable.left();
  expect(isWanted?.()).toBe(true);
  drawable.when(act('another note'));
  expect(isWanted?.()).toBe(false);

  const never = waiting();
  const turn = never.drawable.turn();
  await never.arrive(null);
  expect(await turn).toBeNull();
  expect(() => never.drawable.parts()).toThrow();
});
