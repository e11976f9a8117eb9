/**
 * The lines of a note by article: all that one article says for or against a claim is one block, so that an article that quotes
 * five voices is named once. Pure; counts nobody and moves nothing but lines of one block together.
 */
import type { Note } from '../../src/types.ts';

/** One article's voices that bear on the claim in one way. */
export type Block = readonly [Note, ...Note[]];

/** In the order of the first voice of each. */
export function blocksOf(notes: readonly Note[]): Block[] {
  const blocks = new Map<string, [Note, ...Note[]]>();
  for (const note of notes) {
    const key = `${note.relation} ${note.source}`;
    const block = blocks.get(key);
    if (block) block.push(note);
    else blocks.set(key, [note]);
  }
  return [...blocks.values()];
}
