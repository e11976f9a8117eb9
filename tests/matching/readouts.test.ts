/**
 * Whole notes, as a reader gets them, in one file to be read by a person: the sum, the summary line, every source in its
 * order with its sentence, what the page itself does not fit, how old and how many the sources are.
 * After a change that is meant: npx vitest run tests/matching/readouts.test.ts -u, and read what changed.
 */
import { expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { createEngine } from '../../src/engine.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { coverageLine, dateText, quantityText, staleLine, summaryLine } from '../../src/wording/index.ts';
import { CLAIMS, PAGES, type Page, SOURCES } from './readouts/pages.ts';

const seeds = compileSeeds('seeds');
const database = openDatabase({
  ...seeds,
  sources: [...seeds.sources, ...SOURCES],
  claims: [...seeds.claims, ...CLAIMS],
});
const engine = createEngine(database);

const GLYPH = { corroborates: '●', contradicts: '◆', context: '○' };

function readClaim(checked: CheckedClaim, { text, context }: Page): string[] {
  const matter = database.figures.get(checked.figure) ?? database.statements.get(checked.figure);
  const marks = (['increment', 'period', 'event', 'forecast', 'ambiguous'] as const)
    .filter((mark) => checked[mark] !== undefined)
    .map((mark) => (mark === 'period' ? `in one ${checked.period}` : mark));
  const stale = staleLine(checked.figure, context.published ?? null, database);
  const facts = [
    matter?.label,
    checked.quantity ? quantityText(checked.quantity) : checked.polarity,
    checked.status === 'planned' ? 'planned' : null,
    ...marks,
    checked.place,
    dateText(checked.asOf),
    checked.origin && `by ${database.origins.get(checked.origin)?.label}`,
  ].filter((fact) => fact);
  return [
    `  “${text.slice(checked.at.start, checked.at.end)}”: ${facts.join(' · ')}`,
    `  ${checked.sum.toUpperCase()}. ${summaryLine(checked)}.`,
    ...checked.notes.map(({ relation, reason, say }) => `    ${GLYPH[relation]} ${reason}: ${say}`),
    ...checked.pageNotes.map(({ say }) => `    ! ${say}`),
    `  Here: ${coverageLine(checked.figure, database)}.${stale === null ? '' : ` ${stale}.`}`,
  ];
}

function readout(page: Page, index: number): string {
  const { claims } = engine.check(page.text, page.context);
  const said = page.text.replaceAll('\n', ' / ');
  const read =
    claims.length === 0 ? ['  Nothing was read.'] : claims.flatMap((claim) => readClaim(claim, page));
  return [
    `${index + 1}. ${page.shows} (${dateText(page.context.published ?? null)})`,
    `  ${said}`,
    ...read,
  ].join('\n');
}

test('what the notes of small pages read', async () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(60);
  await expect(`${PAGES.map(readout).join('\n\n')}\n`).toMatchFileSnapshot('./readouts/readouts.txt');
});

test('every sum is among them, and a page each that is stale, has no source, is its own, or says one thing twice', () => {
  const all = PAGES.flatMap((page) =>
    engine.check(page.text, page.context).claims.map((claim) => ({ page, claim })),
  );
  expect(new Set(all.map(({ claim }) => claim.sum))).toEqual(
    new Set(['agrees', 'differs', 'mixed', 'context', 'no-source']),
  );
  const notes = all.flatMap(({ claim }) => claim.notes);
  expect(notes.some((note) => note.ownArticle)).toBe(true);
  expect(notes.some((note) => note.sameOrigin)).toBe(true);
  expect(all.some(({ claim }) => claim.pageNotes.length > 0)).toBe(true);
  const stale = ({ page, claim }: (typeof all)[number]) =>
    staleLine(claim.figure, page.context.published ?? null, database);
  expect(all.some((one) => stale(one) !== null)).toBe(true);
});

test('a page’s title says what its notes read', () => {
  for (const page of PAGES) {
    const [, wanted] = /^(agrees|differs|mixed|context|no source|stale|superseded)\b/u.exec(page.shows) ?? [];
    const claims = engine.check(page.text, page.context).claims;
    const sums = claims.map(({ sum }) => sum.replace('-', ' '));
    if (wanted === 'superseded') {
      expect(
        claims.flatMap(({ notes }) => notes.map(({ reason }) => reason)),
        page.shows,
      ).toContain('superseded');
    } else if (wanted === 'stale') {
      expect(
        claims.map(({ figure }) => staleLine(figure, page.context.published ?? null, database)),
        page.shows,
      ).not.toContain(null);
    } else if (wanted) {
      expect(sums, page.shows).toContain(wanted);
    }
  }
});
