/**
 * `docs/matrix.md`: every bundled claim beside every other one, grouped by what they are about, for a person to read.
 * Decides nothing: each cell is what the rules say of the pair.
 */
import type { Database } from '../../claims/database.ts';
import { kinOf } from '../../matching/parts.ts';
import { relate } from '../../matching/rules.ts';
import type { Claim, FigureId } from '../../types.ts';
import { asPageClaim, pageInWords } from './examples.ts';

const GLYPH = { corroborates: '●', contradicts: '◆', context: '○' };

/** Figures that are parts and wholes of each other stand in one table: all that can be related at all. */
function families(database: Database): FigureId[][] {
  const ids = [...database.figures.keys(), ...database.statements.keys()];
  const placed = new Set<FigureId>();
  return ids.flatMap((id) => {
    if (placed.has(id)) return [];
    const family = [id];
    placed.add(id);
    for (const member of family) {
      for (const kin of kinOf(member)) {
        if (placed.has(kin)) continue;
        placed.add(kin);
        family.push(kin);
      }
    }
    return [ids.filter((candidate) => family.includes(candidate))];
  });
}

const article = (claim: Claim): string => claim.source.slice(0, 3);

export function matrixPage(database: Database): string {
  const count = database.packed.claims.length;
  const lines = [
    '<!-- Made by `npm run docs:relations` from the table of rules the code decides by. Do not edit. -->',
    '',
    '# Every bundled claim beside every other one',
    '',
    `${count} claims of ${database.packed.sources.length} articles. A row is the claim read as a page’s, a column the source beside it; the number before a claim is its number in the table, the three digits its article. ` +
      '● corroborates, ◆ contradicts, ○ context, – no relation; the rules are in [relations.md](relations.md). In brackets: both stand in one article, so that the line is marked as the page’s own and counts for nothing. ' +
      'Claims of different tables have no relation.',
    '',
  ];
  const alone: string[] = [];
  for (const family of families(database)) {
    const claims = family.flatMap((figure) => database.claimsOf(figure));
    const heading = family
      .filter((figure) => database.claimsOf(figure).length > 0)
      .map(
        (figure) => database.figures.get(figure)?.label ?? database.statements.get(figure)?.label ?? figure,
      )
      .join('; ');
    const [first, ...more] = claims;
    if (!first) continue;
    if (more.length === 0) {
      alone.push(`- ${article(first)} ${pageInWords(asPageClaim(first), database)}`);
      continue;
    }
    lines.push(`## ${heading}`, '');
    claims.forEach((claim, index) => {
      lines.push(`${index + 1}. ${article(claim)} ${pageInWords(asPageClaim(claim), database)}`);
    });
    lines.push(
      '',
      `| page \\ source | ${claims.map((_, index) => index + 1).join(' | ')} |`,
      `| --- |${claims.map(() => ' --- |').join('')}`,
    );
    claims.forEach((page, row) => {
      const cells = claims.map((claim) => {
        if (claim === page) return '';
        const decision = relate(asPageClaim(page), claim, database);
        const cell = decision ? `${GLYPH[decision.relation]} ${decision.reason}` : '–';
        return page.source === claim.source && decision ? `(${cell})` : cell;
      });
      lines.push(`| **${row + 1}** | ${cells.join(' | ')} |`);
    });
    lines.push('');
  }
  lines.push('## Claims that nothing else here speaks of', '', ...alone, '');
  return lines.join('\n');
}
