/**
 * Fuzzy search over everything tracked: typos, any word order, other spellings of who said it.
 * Ranks entries only; never reads claims out of the query.
 */
import Fuse from 'fuse.js';
import type { Database } from '../../../src/claims/database.ts';
import type { Figure, FigureId, Statement } from '../../../src/types.ts';

export interface Entry {
  id: FigureId;
  label: string;
  group: string;
  kind: 'figure' | 'statement';
  item: Figure | Statement;
}

interface Searchable {
  entry: Entry;
  label: string;
  words: string;
  said: string;
}

/** Longer than any label; what is longer belongs in the look-up. */
const LONGEST_QUERY = 120;

export function entriesOf(database: Database): Entry[] {
  const { figures, statements } = database.packed;
  return [
    ...figures.map(
      (item): Entry => ({ id: item.id, label: item.label, group: item.group, kind: 'figure', item }),
    ),
    ...statements.map(
      (item): Entry => ({ id: item.id, label: item.label, group: item.group, kind: 'statement', item }),
    ),
  ];
}

function recordOf(entry: Entry, database: Database): Searchable {
  const claims = database.claimsOf(entry.id);
  const origins = [...new Set(claims.map((claim) => claim.origin))].flatMap((id) => {
    const origin = database.origins.get(id);
    return origin ? [origin.label, ...origin.aliases] : [];
  });
  const places = claims.flatMap((claim) => claim.place ?? []);
  return {
    entry,
    label: entry.label,
    words: [entry.id.replaceAll('-', ' '), entry.item.definition, entry.group].join(' '),
    said: [...origins, ...new Set(places), ...claims.map((claim) => claim.wording)].join(' '),
  };
}

/** Builds the index once; the returned function answers best first. A blank query answers with everything, in its own order. */
export function createSearch(database: Database): (query: string) => Entry[] {
  const entries = entriesOf(database);
  const fuse = new Fuse(
    entries.map((entry) => recordOf(entry, database)),
    {
      keys: [
        { name: 'label', weight: 4 },
        { name: 'words', weight: 2 },
        { name: 'said', weight: 1 },
      ],
      // Each word may stand anywhere and be slightly misspelt, and every word must be found.
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreDiacritics: true,
      threshold: 0.3,
    },
  );
  return (query) => {
    const wanted = query.trim().slice(0, LONGEST_QUERY);
    return wanted === '' ? entries : fuse.search(wanted).map((hit) => hit.item.entry);
  };
}
