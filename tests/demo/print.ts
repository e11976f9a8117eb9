/**
 * Prints the notes of a page as the extension gave them: the figure, the page's words, the sum, and each source with its
 * relation and the reason in one sentence. Decides nothing.
 */
import type { PageState } from '../../extension/messages.ts';
import type { Database } from '../../src/index.ts';
import type { CheckedClaim, RelationKind, Sum } from '../../src/types.ts';

const sums: Record<Sum, string> = {
  agrees: 'sources agree',
  differs: 'sources differ',
  mixed: 'sources are mixed',
  context: 'context only',
  'no-source': 'nothing to compare',
};
const relations: Record<RelationKind, string> = {
  corroborates: 'agrees',
  contradicts: 'differs',
  context: 'context',
};

export function printNotes(state: PageState, database: Database): void {
  console.log(`\n${state.title}\n${state.url}${state.published ? ` · ${state.published}` : ''}\n`);
  for (const claim of state.claims) printClaim(claim, database);
  const count = (relation: RelationKind) =>
    state.claims.flatMap(({ notes }) => notes).filter((note) => note.relation === relation).length;
  const noted = state.claims.filter(({ sum }) => sum !== 'no-source').length;
  console.log(
    `${noted} claims with notes. Lines in them: ${count('corroborates')} agree, ${count('contradicts')} differ, ${count('context')} give context.\n`,
  );
}

function printClaim(claim: CheckedClaim, database: Database): void {
  const figure = database.figures.get(claim.figure) ?? database.statements.get(claim.figure);
  const phrase = claim.quote.slice(claim.at.start - claim.start, claim.at.end - claim.start);
  console.log(`■ ${figure?.label ?? claim.figure} – ${sums[claim.sum]}`);
  console.log(`  this page: “${phrase}”`);
  for (const note of claim.notes) {
    const own = note.ownArticle ? ' (this very article)' : note.sameOrigin ? ' (same origin)' : '';
    console.log(`    ${relations[note.relation].padEnd(8)} ${note.say}${own}`);
  }
  console.log('');
}
