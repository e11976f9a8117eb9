/**
 * The lines of a note by article: all that one article says for or against a claim is one block, so that an article that quotes
 * five voices is named once, and the word that stands before it. Pure; moves nothing but lines of one block together.
 */
import type { Note, RelationKind } from '../../src/types.ts';
import { counts } from '../../src/wording/counted.ts';

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

interface RelationWords {
  relations: Readonly<Record<RelationKind, string>>;
  uncounted: (relation: string) => string;
}

/** How these lines bear on the claim: where none of them is counted that is said too, or heading and list would not fit together. */
export function relationWord(block: Block, messages: RelationWords): string {
  const [{ relation }] = block;
  const word = messages.relations[relation];
  return relation === 'context' || block.some(counts) ? word : messages.uncounted(word);
}
