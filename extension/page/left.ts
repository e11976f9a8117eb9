/**
 * Where the scripts of one page meet: each leaves what it has in a known place of the extension's own world, which no page
 * sees. They are several so that the page has its thread back between them; none takes longer than half a frame to start.
 */
import type { ClaimsBeside, MatchingHalf, ReadingHalf } from '../../src/joined-engine.ts';
import type { lookUp } from '../../src/look-up.ts';
import type { PackedDatabase } from '../../src/types.ts';
import type { citation, citationHtml } from '../ui/citation.ts';
import type { createNoteBox } from './note.ts';

/** The note, and what is only ever done from one. */
export interface NoteParts {
  createNoteBox: typeof createNoteBox;
  citation: typeof citation;
  citationHtml: typeof citationHtml;
  lookUp: typeof lookUp;
}

interface Left {
  /** Modules by their path in `src`: what the scripts after them are built without. */
  phrases: Readonly<Record<string, object>>;
  units: Readonly<Record<string, object>>;
  sentences: Readonly<Record<string, object>>;
  claims: PackedDatabase;
  reading: ReadingHalf;
  matching: MatchingHalf;
  /** Only where the reader has claim packs that are on. */
  packs: (bundled: PackedDatabase) => ClaimsBeside;
  note: NoteParts;
}

const placeOf = (name: keyof Left) => Symbol.for(`second-source ${name}`);
const world = globalThis as unknown as Record<symbol, unknown>;

export function leave<Name extends keyof Left>(name: Name, what: Left[Name]): void {
  world[placeOf(name)] = what;
}

export const left = <Name extends keyof Left>(name: Name): Left[Name] | undefined =>
  world[placeOf(name)] as Left[Name] | undefined;

/** Of what the background puts into a page before the page script. */
export function leftBefore<Name extends keyof Left>(name: Name): Left[Name] {
  const found = left(name);
  if (found === undefined) throw new Error(`Nothing was left before the page script as ${name}.`);
  return found;
}
