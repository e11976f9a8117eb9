/**
 * Tables of languages that a program has brought to it when a text first needs them, instead of carrying all of them.
 * Who misses one is told which; fetching it and reading anew is for who started the reading. Fetches nothing itself.
 */
import type { LanguageTag } from '../types.ts';

/** Each table of a language as JSON. */
export type PackedTables = Readonly<Record<string, string>>;

const place = Symbol.for('second-source tables');
const world = globalThis as unknown as Record<symbol, Map<LanguageTag, PackedTables> | undefined>;

const missing = Symbol.for('second-source missing tables');

class TablesMissing extends Error {
  readonly [missing]: LanguageTag;
  constructor(tag: LanguageTag) {
    super(`The tables of "${tag}" have not been brought.`);
    this[missing] = tag;
  }
}

/** The language that was missed; null for any other fault. By its mark: who reads and who brings are two scripts. */
export const missingTables = (fault: unknown): LanguageTag | null =>
  fault instanceof Error && missing in fault ? (fault as TablesMissing)[missing] : null;

/** By a script of their own, before or after the one that reads: the two share nothing but this place. */
export function leaveTables(tag: LanguageTag, tables: PackedTables): void {
  const known = world[place] ?? new Map<LanguageTag, PackedTables>();
  known.set(tag, tables);
  world[place] = known;
}

/** One table of a language; throws where the language has not been brought (`missingTables`). */
export function broughtTable(tag: LanguageTag, table: string): unknown {
  const tables = world[place]?.get(tag);
  if (!tables) throw new TablesMissing(tag);
  return JSON.parse(tables[table] ?? 'null');
}
