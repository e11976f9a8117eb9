/**
 * Fuzzy search over everything tracked: typos, any word order, other spellings of who said it.
 * Ranks entries only; never reads claims out of the query.
 */
import Fuse from 'fuse.js';
import type { Database } from '../../../src/claims/database.ts';
import { placeName } from '../../../src/claims/labels.ts';
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
  const places = claims.flatMap(({ place }) => (place === null ? [] : [place, placeName(place, database)]));
  return {
    entry,
    label: entry.label,
    words: [entry.id.replaceAll('-', ' '), entry.item.definition, entry.group].join(' '),
    said: [...origins, ...new Set(places), ...claims.map((claim) => claim.wording)].join(' '),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Two letters that changed places are two faults to the fuzzy search, too many for a short word, and the commonest slip of the
 * fingers. A word that is unknown, but known with two neighbours swapped back, is taken for that.
 */
function unswapped(query: string, known: ReadonlySet<string>): string {
  return wordsOf(query)
    .map((word) => {
      if (known.has(word)) return word;
      for (let at = 0; at + 1 < word.length; at += 1) {
        const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        if (known.has(swapped)) return swapped;
      }
      return word;
    })
    .join(' ');
}

/** Builds the index once; the returned function answers best first. A blank query answers with everything, in its own order. */
export function createSearch(database: Database): (query: string) => Entry[] {
  const entries = entriesOf(database);
  const records = entries.map((entry) => recordOf(entry, database));
  const known = new Set(records.flatMap(({ label, words, said }) => wordsOf(`${label} ${words} ${said}`)));
  const fuse = new Fuse(records, {
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
  });
  return (query) => {
    const wanted = query.trim().slice(0, LONGEST_QUERY);
    if (wanted === '') return entries;
    const hits = fuse.search(wanted);
    return (hits.length > 0 ? hits : fuse.search(unswapped(wanted, known))).map((hit) => hit.item.entry);
  };
}

/** In the order in which groups first come. */
export function groupsOf(entries: readonly Entry[], other: string): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = entry.group || other;
    const list = groups.get(name) ?? [];
    list.push(entry);
    groups.set(name, list);
  }
  return [...groups];
}
