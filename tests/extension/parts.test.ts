/** Tables that a text turns out to need are brought, once each, and what could not be brought is asked for no further. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withAllItNeeds } from '../../extension/page/parts.ts';
import { inSlices } from '../../extension/page/slices.ts';
import { broughtTable, leaveTables } from '../../src/languages/brought.ts';

const world = globalThis as { chrome?: unknown };
let asked: unknown[];
let bringable: readonly string[];

beforeEach(() => {
  asked = [];
  bringable = [];
  world.chrome = {
    runtime: {
      id: 'abc',
      sendMessage: async (message: { part: string }) => {
        asked.push(message);
        const tag = message.part.replace('tables-', '');
        if (bringable.includes(tag)) leaveTables(tag, { words: JSON.stringify({ of: tag }) });
      },
    },
  };
});
afterEach(() => {
  delete world.chrome;
});

test('reading begins anew with each language that was missing', async () => {
  bringable = ['fr', 'ko'];
  const read = () => ['fr', 'ko', 'fr'].map((tag) => broughtTable(tag, 'words'));
  expect(await withAllItNeeds(read)).toEqual([{ of: 'fr' }, { of: 'ko' }, { of: 'fr' }]);
  expect(asked).toEqual([
    { type: 'bring', part: 'tables-fr' },
    { type: 'bring', part: 'tables-ko' },
  ]);
});

test('what cannot be brought is asked for once, and the fault is told', async () => {
  await expect(withAllItNeeds(() => broughtTable('uk', 'words'))).rejects.toThrow('uk');
  expect(asked).toEqual([{ type: 'bring', part: 'tables-uk' }]);
});

test('other faults are told at once', async () => {
  const broken = () => {
    throw new Error('broken');
  };
  await expect(withAllItNeeds(broken)).rejects.toThrow('broken');
  await expect(withAllItNeeds(() => broughtTable('xx', 'words'))).rejects.toThrow('xx');
  expect(asked).toEqual([]);
});

test('work in slices waits for the promises it gives', async () => {
  const order: string[] = [];
  function* work(): Generator<null | Promise<void>, string> {
    order.push('begins');
    yield new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('brought');
        resolve();
      });
    });
    order.push('goes on');
    yield null;
    return 'done';
  }
  expect(await inSlices(work(), new AbortController().signal)).toBe('done');
  expect(order).toEqual(['begins', 'brought', 'goes on']);
});
