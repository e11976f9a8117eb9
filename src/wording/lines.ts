/**
 * Lines about a note or a figure as a whole: the summary, what the database covers, and how old that is.
 */

import { coverageOf, joinCoverage } from '../claims/coverage.ts';
import type { Database } from '../claims/database.ts';
import { daysOf } from '../matching/dates.ts';
import { STALE_AFTER_DAYS } from '../matching/numbers.ts';
import type { CheckedClaim, Coverage, FigureId, IsoDate, Note } from '../types.ts';
import { counts } from './counted.ts';
import { clauseOf, dateText, messagesOf, type Standing } from './formats.ts';

const articles = (notes: readonly Note[]): number => new Set(notes.map((note) => note.source)).size;

/** "2 articles agree, 1 disagrees – 2 independent origins". */
export function summaryLine(
  checked: Pick<CheckedClaim, 'sum' | 'notes' | 'independentOrigins'>,
  language = 'en',
  standing: Standing = 'page',
): string {
  const { summary } = messagesOf(language);
  if (checked.notes.length === 0) return summary.noSource;
  const counted = checked.notes.filter(counts);
  const agree = articles(counted.filter((note) => note.relation === 'corroborates'));
  const disagree = articles(counted.filter((note) => note.relation === 'contradicts'));
  if (agree + disagree > 0) return summary.agreeAndDisagree(agree, disagree, checked.independentOrigins);
  return counted.length > 0
    ? summary.onlyContext(articles(counted))
    : clauseOf(summary.onlyOwn, standing, language);
}

/** What there is on a figure: at hand, and, of a pack of which only the nearest claims are, beyond them. */
function known(figure: FigureId, database: Database): Coverage | null {
  const claims = database.claimsOf(figure);
  const beyond = database.packed.beyond?.[figure];
  if (!beyond) return coverageOf(claims);
  const bundled = claims.filter(({ source }) => database.sources.get(source)?.pack === undefined);
  return joinCoverage(coverageOf(bundled), beyond);
}

/** "3 articles, from 18 October 2024 to November 2024". */
export function coverageLine(figure: FigureId, database: Database, language = 'en'): string {
  const messages = messagesOf(language);
  const coverage = known(figure, database);
  if (!coverage) return messages.noCoverage;
  // Of an interval, the end that the range runs to.
  const [from = coverage.first] = coverage.first.split('/');
  const to = coverage.last.split('/').at(-1) ?? coverage.last;
  return messages.coverage(coverage.articles, dateText(from, language), dateText(to, language));
}

/** Said once, calmly, where the page is much newer than every source for its figure; else null. */
export function staleLine(
  figure: FigureId,
  pageDate: IsoDate | null,
  database: Database,
  language = 'en',
): string | null {
  const newest = known(figure, database)?.last;
  const [page, source] = [daysOf(pageDate), daysOf(newest ?? null)];
  if (newest === undefined || !page || !source) return null;
  const age = page.first - source.last;
  return age > STALE_AFTER_DAYS ? messagesOf(language).stale(dateText(newest, language), age) : null;
}

/** How many articles there are to compare with, and the months of the first and the last of them. */
export function knownArticles(
  database: Database,
  language = 'en',
): { articles: number; from: string; to: string } {
  const days = [...database.sources.values()].flatMap(({ date }) => date.split('/')).sort();
  const month = (day: IsoDate | undefined) => dateText(day?.slice(0, 'yyyy-mm'.length) ?? null, language);
  return { articles: database.sources.size, from: month(days[0]), to: month(days.at(-1)) };
}
