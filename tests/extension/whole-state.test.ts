/** A page with many claims is told of in pieces: what the panel makes of them, and what it does not ask for again. */
import { expect, test } from 'vitest';
import type { PageState, ToPage } from '../../extension/messages.ts';
import { pieceOf } from '../../extension/page/pieces.ts';
import { type AskPage, readWhole, withRest } from '../../extension/panel/whole-state.ts';
import { finish } from '../../src/steps.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { note, pageClaim } from '../ui/desk.ts';

const claimsOf = (count: number, notes = 1): CheckedClaim[] =>
  Array.from({ length: count }, (_, index) =>
    pageClaim({ start: index, notes: Array.from({ length: notes }, () => note()) }),
  );
const found = (claims: readonly CheckedClaim[]) => claims.map((claim) => ({ claim }));

/** A page with those lists, one after the other; `next` makes it show the next one. */
function page(...lists: [CheckedClaim[], ...CheckedClaim[][]]) {
  let at = 0;
  const asked: ToPage[] = [];
  const name = () => `list ${at}`;
  const all = () => lists[at] ?? [];
  const answer = (message: ToPage): PageState | CheckedClaim[] | null => {
    asked.push(message);
    if (message.type === 'page-claims')
      return message.list === name() ? finish(pieceOf(found(all()), message.from)) : null;
    return {
      status: 'ready',
      language: 'en',
      published: null,
      modified: null,
      title: '',
      url: 'https://www.bbc.com/news',
      claims: finish(pieceOf(found(all()), 0)),
      counts: { claims: all().length, noted: all().length },
      list: name(),
      hidden: [],
    };
  };
  const ask: AskPage = async <Answer>(message: ToPage) => answer(message) as Answer | null;
  return {
    ask,
    asked,
    next: () => {
      at += 1;
    },
  };
}

const never = () => {
  throw new Error('Nothing is told in pieces here.');
};

test('a usual page is told of in one message', async () => {
  const { ask, asked } = page(claimsOf(40, 5));
  expect((await readWhole(ask, null, never))?.claims).toHaveLength(40);
  expect(asked).toEqual([{ type: 'page-state' }]);
});

test('of many claims the first are told before all, and all come in their order', async () => {
  const all = claimsOf(1_000, 3);
  const { ask, asked } = page(all);
  const begun: PageState[] = [];
  const state = await readWhole(ask, null, (first) => begun.push(first));
  expect(state?.claims).toEqual(all);
  expect(begun).toHaveLength(1);
  expect(begun[0]?.claims).toEqual(all.slice(0, 150));
  expect(begun[0]?.counts.claims).toBe(1_000);
  expect(asked).toHaveLength(7);
});

test('a list that has not changed is not told of again', async () => {
  const { ask, asked } = page(claimsOf(1_000));
  const first = await readWhole(ask, null, () => {});
  asked.length = 0;
  expect(await readWhole(ask, first, never)).toEqual(first);
  expect(asked).toEqual([{ type: 'page-state' }]);
});

test('one that has changed is shown when all of it is there, not piece by piece in the place of the old one', async () => {
  const changed = claimsOf(901);
  const { ask, next } = page(claimsOf(900), changed);
  const first = await readWhole(ask, null, () => {});
  next();
  expect((await readWhole(ask, first, never))?.claims).toEqual(changed);
});

test('where it changes meanwhile, it is begun anew, and shown once', async () => {
  const changed = claimsOf(800);
  const { ask, asked, next } = page(claimsOf(900), changed);
  const begun: PageState[] = [];
  const whole = await readWhole(
    async (message) => {
      if (asked.length === 2) next();
      return ask(message);
    },
    null,
    (first) => begun.push(first),
  );
  expect(whole?.claims).toEqual(changed);
  expect(begun).toHaveLength(1);
});

test('where it never rests, what was told of it last has to do', async () => {
  const { ask, next } = page(claimsOf(900), claimsOf(901), claimsOf(902), claimsOf(903));
  const whole = await readWhole(
    async (message) => {
      if (message.type === 'page-claims') next();
      return ask(message);
    },
    null,
    () => {},
  );
  expect(whole?.counts.claims).toBe(902);
  expect(whole?.claims).toHaveLength(300);
});

test('no page script, no state; a page that has gone leaves what it told', async () => {
  expect(await readWhole(async () => null, null, never)).toBe(null);
  const first = await readWhole(page(claimsOf(900)).ask, null, () => {});
  const part = first && { ...first, claims: first.claims.slice(0, 10) };
  expect(part && (await withRest(async () => null, part)).claims).toHaveLength(10);
});

test('a claim with more notes than a message carries goes by itself', () => {
  const [large] = claimsOf(1, 900);
  const list = found(large ? [large, ...claimsOf(2)] : []);
  expect(finish(pieceOf(list, 0))).toHaveLength(1);
  expect(finish(pieceOf(list, 1))).toHaveLength(2);
  expect(finish(pieceOf(list, 3))).toEqual([]);
});
