/**
 * Words a check for a person at a terminal. Never decides anything: every relation comes worded from the engine.
 */
import type { Database } from '../claims/database.ts';
import type { CheckedClaim, CheckResult, PageClaim, Sum } from '../types.ts';

const SUMS: Record<Sum, string> = {
  agrees: 'sources agree',
  differs: 'sources disagree',
  mixed: 'sources are divided',
  context: 'context only',
  'no-source': 'nothing comparable',
};
const RELATIONS = { corroborates: 'agrees', contradicts: 'differs', context: 'context' } as const;
const HEDGES = {
  none: '',
  about: 'about ',
  upto: 'up to ',
  nearly: 'nearly ',
  below: 'fewer than ',
  above: 'more than ',
  atleast: 'at least ',
  range: '',
  vague: '',
} as const;
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });
const number = new Intl.NumberFormat('en');

function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

function quantity(claim: PageClaim): string {
  if (claim.quantity === null) return claim.polarity ?? '';
  const { low, high, hedge, unit } = claim.quantity;
  const ends = [...new Set([low, high].filter((end) => end !== null))].map((end) => number.format(end));
  return `${HEDGES[hedge]}${ends.join('–')}${unit === null ? '' : ` ${unit}`}`;
}

function marks(claim: PageClaim): string[] {
  const found: string[] = [];
  if (claim.increment) found.push('in addition');
  if (claim.period !== undefined) found.push(`within ${claim.period}`);
  if (claim.event) found.push('of one event');
  if (claim.forecast) found.push('forecast');
  if (claim.ambiguous) found.push('killed, or killed and wounded');
  return found;
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - (before.lastIndexOf('\n') + 1) + 1}`;
}

function reportClaim(claim: CheckedClaim, text: string, database: Database): string[] {
  const label =
    database.figures.get(claim.figure)?.label ?? database.statements.get(claim.figure)?.label ?? claim.figure;
  const origin = claim.origin === null ? null : (database.origins.get(claim.origin)?.label ?? claim.origin);
  const facts = [
    claim.status === null || claim.status === 'counted' || claim.status === 'total' ? null : claim.status,
    claim.place,
    claim.asOf,
    ...marks(claim),
    origin === null ? null : `says ${origin}`,
  ].filter((fact) => fact !== null);
  const voices = counted(claim.independentOrigins, 'independent origin', 'independent origins');
  const lines = [
    `${position(text, claim.at.start)}  “${text.slice(claim.at.start, claim.at.end)}”`,
    `    ${label}: ${quantity(claim)}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`,
    `    ${SUMS[claim.sum]}${claim.independentOrigins > 0 ? `, ${voices}` : ''}`,
  ];
  for (const note of claim.notes) {
    const own = note.ownArticle ? ' [this article]' : note.sameOrigin ? ' [same origin]' : '';
    lines.push(`      ${RELATIONS[note.relation].padEnd(8)} ${note.source}${own}: ${note.say}`);
  }
  for (const note of claim.pageNotes) lines.push(`      within   this page: ${note.say}`);
  return lines;
}

export interface CheckedFile {
  file: string;
  text: string;
  title: string | null;
  published: string | null;
  declaredLanguage: string | null;
  result: CheckResult;
}

/** The whole report on one file, without a closing line feed. */
export function reportFile(checked: CheckedFile, database: Database): string {
  const { file, text, title, published, declaredLanguage, result } = checked;
  const language =
    result.language !== null
      ? languageName(result.language)
      : declaredLanguage !== null
        ? `language not read (the page says ${languageName(declaredLanguage)})`
        : 'language not read';
  const facts = [
    text.trim() === '' ? 'no visible text' : language,
    published === null ? 'no date known' : `published ${published}`,
    counted(result.claims.length, 'claim', 'claims'),
  ];
  const lines = [`${file}: ${facts.join(', ')}`];
  if (title !== null) lines.push(`  ${title}`);
  for (const claim of result.claims)
    lines.push('', ...reportClaim(claim, text, database).map((line) => `  ${line}`));
  return lines.join('\n');
}
