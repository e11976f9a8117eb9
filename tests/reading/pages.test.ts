/**
 * Whole news pages of our own, read as `check` reads a file: every line of the visible text with the claims found in it.
 * For a person to read as a diff. After a change that is meant: npx vitest run tests/reading/pages.test.ts -u.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';
import { readHtml } from '../../src/cli/html.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { quantityText } from '../../src/wording/index.ts';

const folder = new URL('pages/', import.meta.url);
const engine = bundledEngine();

function claimLine(text: string, claim: CheckedClaim): string {
  const marks = (['increment', 'period', 'event', 'forecast', 'ambiguous'] as const)
    .filter((mark) => claim[mark] !== undefined)
    .map((mark) => (mark === 'period' ? `in one ${claim.period}` : mark));
  const status = claim.status === 'counted' || claim.status === 'total' ? null : claim.status;
  const facts = [
    claim.figure,
    claim.quantity ? quantityText(claim.quantity) : claim.polarity,
    status,
    ...marks,
    claim.place,
    claim.asOf ?? 'no date',
    claim.origin,
  ].filter((fact) => fact !== null);
  return `    → “${text.slice(claim.at.start, claim.at.end)}”: ${facts.join(' · ')}`;
}

function readout(name: string): string {
  const page = readHtml(readFileSync(new URL(name, folder), 'utf8'));
  const { claims, language } = engine.check(page.text, {
    ...(page.title === null ? {} : { title: page.title }),
    ...(page.published === null ? {} : { published: page.published }),
    ...(page.url === null ? {} : { url: page.url }),
  });
  let from = 0;
  const lines = page.text.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const here = claims.filter(({ at }) => at.start >= start && at.start < from);
    return line.trim() === '' ? [] : [`  ${line}`, ...here.map((claim) => claimLine(page.text, claim))];
  });
  return [`${name} (${language}, ${page.published ?? 'no date'})`, ...lines].join('\n');
}

test('what is read on whole pages', async () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThanOrEqual(9);
  await expect(`${names.map(readout).join('\n\n')}\n`).toMatchFileSnapshot('pages/readouts.txt');
});
