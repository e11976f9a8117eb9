/**
 * The signs of sums and relations: a shape each, beside its word. Colour comes from the style sheet and never says anything alone.
 * ● agrees · ◆ differs · ◐ mixed · ○ context · – nothing to compare.
 */
import type { RelationKind, Sum } from '../../src/types.ts';

const SUM_OF = {
  corroborates: 'agrees',
  contradicts: 'differs',
  context: 'context',
} as const satisfies Record<RelationKind, Sum>;

/** The sum of a note that had this relation alone. */
export const sumOfRelation = (relation: RelationKind) => SUM_OF[relation];

/** Drawn, not typed: fonts disagree about the size and place of these characters. */
export function SumGlyph({ sum }: { sum: Sum }) {
  return (
    <svg class={`sum-glyph sum-${sum}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {sum === 'agrees' && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
      {sum === 'differs' && <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="currentColor" />}
      {sum === 'mixed' && (
        <>
          <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M6 2a4 4 0 0 0 0 8Z" fill="currentColor" />
        </>
      )}
      {sum === 'context' && (
        <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.4" />
      )}
      {sum === 'no-source' && <path d="M2 6h8" stroke="currentColor" stroke-width="1.4" />}
    </svg>
  );
}

export function RelationGlyph({ relation }: { relation: RelationKind }) {
  return <SumGlyph sum={SUM_OF[relation]} />;
}
