/**
 * `docs/relations.md`: the rules for readers, made from the table the code decides by, with examples from the seeds.
 * Writes no rule of its own.
 */
import type { Database } from '../../claims/database.ts';
import { PAGE_RULE, pageNotesOf } from '../../matching/page.ts';
import { RULES } from '../../matching/rules.ts';
import { type PageText, toldOf } from '../../matching/within/told.ts';
import type { PageClaim } from '../../types.ts';
import { quantityText, say } from '../../wording/index.ts';
import {
  asPageClaim,
  type Example,
  exampleOf,
  findExamples,
  pageInWords,
  wantedExamples,
} from './examples.ts';
import { numbersTable } from './numbers-page.ts';

const PARTS: Readonly<Record<string, string>> = {
  A: 'Is there anything to compare?',
  B: 'One figure, like for like',
  C: 'Parts and wholes',
  D: 'Statements',
};

const RELATION = { corroborates: '● corroborates', contradicts: '◆ contradicts', context: '○ context' };

function lineOf({ page, claim, trace, changed }: Example, database: Database): string[] {
  const { decision } = trace;
  const who = changed ? 'A page says' : 'An article, read as a page, says';
  const told = `${who}: ${pageInWords(page, database)}.`;
  if (!decision) {
    return [`  - ${told} Beside it: ${pageInWords(asPageClaim(claim), database)}. Nothing is said.`];
  }
  const sameOrigin = page.origin !== null && page.origin === claim.origin;
  const sentence = say({ page, claim, decision, sameOrigin, ownArticle: false }, database);
  return [`  - \`${decision.reason}\` (${RELATION[decision.relation]}). ${told}`, `    > ${sentence}`];
}

/** The losses that one article adds up: its claims as phrases of one line. */
function addedUp(database: Database): string | null {
  for (const { id } of database.packed.sources) {
    let text = '';
    const claims = database.packed.claims
      .filter(({ source, quantity }) => source === id && quantity !== null)
      .map((claim): PageClaim => {
        const label = database.figures.get(claim.figure)?.label ?? claim.figure;
        const phrase = `${claim.quantity ? quantityText(claim.quantity) : ''} (${label})`;
        const start = text.length;
        text += `${phrase} `;
        const at = { start, end: start + phrase.length };
        return { ...asPageClaim(claim), quote: phrase, ...at, at };
      });
    const page: PageText = { text, language: null };
    const notes = pageNotesOf(toldOf(claims, page, undefined), database, page);
    const [first] = [...notes.values()].flat();
    if (first) return first.say;
  }
  return null;
}

export function relationsPage(database: Database): string {
  const examples = findExamples(database, wantedExamples(RULES));
  const lines = [
    '<!-- Made by `npm run docs:relations` from the table of rules the code decides by. Do not edit. -->',
    '',
    '# How a source’s claim relates to a page’s',
    '',
    'A note never says “true” or “false”. It says who else says what, when, and how that compares: a source *corroborates* what the page says, ' +
      '*contradicts* it, or gives *context*. Fuzzy search may propose a claim; only its slots decide: what is counted, how many, of whom, where, when, by whom. ' +
      'The rules are asked in this order, and the first that applies decides. Each pair is decided on its own: adding a claim never changes the relation of another, ' +
      'but for the last clause of rule 11.',
    '',
    'Time: two dates are of the *same time* where no day of the one is more than a week from any day of the other, *apart* where every day is, and otherwise *unclear*. ' +
      'A page without any date is unclear with everything.',
    '',
    'The examples are made from the bundled claims: an article read as if it were the page, or a page that says something else beside it. The last line of each is the sentence a reader gets.',
    '',
    '## The deciding numbers',
    '',
    numbersTable(),
    '',
  ];
  let part = '';
  for (const rule of RULES) {
    if (rule.part !== part) {
      part = rule.part;
      lines.push(`## ${part}. ${PARTS[part] ?? ''}`, '');
    }
    lines.push(`**${rule.number}.** ${rule.says}`, `*Looks at: ${rule.looksAt.join(', ')}.*`, '');
    for (const reason of rule.reasons.length === 0 ? [null] : rule.reasons) {
      const example = exampleOf(examples, rule.number, reason);
      if (example) lines.push(...lineOf(example, database));
      else lines.push(`  - \`${reason ?? 'no relation'}\`: the bundled claims give no example.`);
    }
    lines.push('');
  }
  lines.push(
    `## ${PAGE_RULE.part}. Within the page itself`,
    '',
    `**${PAGE_RULE.number}.** ${PAGE_RULE.says}`,
    `*Looks at: ${PAGE_RULE.looksAt.join(', ')}.*`,
    '',
  );
  const sum = addedUp(database);
  if (sum !== null)
    lines.push('  - `page-inconsistent`. An article, read as a page, says:', `    > ${sum}`, '');
  lines.push('Every bundled claim beside every other one: [matrix.md](matrix.md).', '');
  return lines.join('\n');
}
