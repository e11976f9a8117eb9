/** Searching what is tracked: typos, word order, other spellings, and every bundled entry by its own name. */
import packedSeeds from 'virtual:second-source/database';
import { describe, expect, it } from 'vitest';
import { createSearch, entriesOf } from '../../extension/ui/panel/search.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { database } from './desk.ts';

const search = createSearch(database);
const ids = (query: string): string[] => search(query).map((entry) => entry.id);

describe('search', () => {
  it('lists everything, in its own order, for a blank query', () => {
    expect(ids('  ')).toEqual(['dprk-killed', 'dprk-captured', 'dprk-deployment']);
  });

  it.each([
    ['killed soldiers', 'dprk-killed'],
    ['soldeirs kiled', 'dprk-killed'],
    ['KILLED north KOREAN', 'dprk-killed'],
    ['kileld', 'dprk-killed'],
    ['kusrk', 'dprk-killed'],
    ['captured', 'dprk-captured'],
    ['dprk deployment', 'dprk-deployment'],
    ['Zelenskiy', 'dprk-killed'],
    ['Pyongyang', 'dprk-deployment'],
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds nothing for what is not there, and survives any text', () => {
    expect(ids('zebra crossing')).toEqual([]);
    expect(() => ids('('.repeat(10_000))).not.toThrow();
  });
});

describe('search in the bundled database', () => {
  const bundled = openDatabase(packedSeeds);
  const find = createSearch(bundled);
  it.each(entriesOf(bundled).map((entry) => [entry.label, entry.id]))(
    '%s is found by its name',
    (label, id) => {
      expect(
        find(label)
          .slice(0, 3)
          .map((entry) => entry.id),
      ).toContain(id);
    },
  );
});
