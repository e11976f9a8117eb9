/** One figure, one statement: their plots in words and shapes, spread, claims and sources. */
import packedSeeds from 'virtual:second-source/database';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { FigureView } from '../../extension/ui/panel/figure-view.tsx';
import { createWords } from '../../extension/ui/words.ts';
import { openDatabase } from '../../src/claims/database.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { claim } from '../figures/build.ts';
import { database, doors, messages, pageClaim, textOf, words } from './desk.ts';

const html = (id: string, page: CheckedClaim | null = null): string =>
  renderToString(
    <FigureView
      {...{ id, database, messages, words }}
      pageClaim={page}
      copyText={doors().copyText}
      onBack={() => undefined}
    />,
  );
const labelOf = (page: string): string => /role="img" aria-label="([^"]*)"/.exec(page)?.[1] ?? '';

describe('a figure', () => {
  const page = html('dprk-killed');

  it('tells its whole plot in words', () => {
    expect(labelOf(page)).toBe(
      'Plot of North Korean soldiers killed over time. 4 claims: ' +
        'dozens of one event, origin not stated, 30 October 2024; ' +
        '2,000 to 4,000, Ukraine’s president Zelensky, November 2024; ' +
        'up to 6,000, The Gazette, 1 December 2024; ' +
        'at least 1,000 Kursk region, South Korea’s intelligence service, 19 December 2024.',
    );
  });

  it('draws a range as a bar, open ends as arrows, a vague count as a soft band, an interval as an extent', () => {
    expect(page.match(/class="bar"/g)).toHaveLength(1);
    expect(page.match(/class="arrow"/g)).toHaveLength(2);
    expect(page.match(/class="vague"/g)).toHaveLength(1);
    expect(page.match(/class="extent"/g)).toHaveLength(1);
  });

  it('tells origins apart by shape as well as by hue, the same in plot and list', () => {
    const marks = [...page.matchAll(/<path class="mark (hue-\d) \w+" d="([^"]+)"/g)];
    const signs = new Map(marks.map((match) => [match[1], match[2]]));
    expect(signs.size).toBe(4);
    expect(new Set(signs.values()).size).toBe(4);
    expect(marks).toHaveLength(8);
  });

  it('draws what is no total hollow, and says so', () => {
    expect(page).toContain('Hollow marks are plans');
    expect(page.match(/hue-\d hollow/g)).toHaveLength(2);
  });

  it('gives the spread of the totals with who stands at its ends', () => {
    expect(textOf(page)).toContain(
      'From 1,000 to 6,000 lowest: South Korea’s intelligence service · highest: The Gazette',
    );
  });

  it('lists claims newest first, each with date, basis and source', () => {
    const text = textOf(page).replaceAll(' ( ', ' (').replaceAll(' ) ', ') ');
    const order = ['At least a thousand', 'Up to six thousand', 'Two to four thousand', 'Dozens in one'];
    const places = order.map((wording) => text.indexOf(wording));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(text).toContain('“A morning paper” (publisher not stated)');
    expect(text).toContain('no link known');
    expect(text).toContain('1 December 2024 (date worked out from the text');
    expect(text).toContain('November 2024 (date of the article, worked out from its text');
    expect(text).toContain('by A. Writer');
    expect(page).toContain('href="https://gazette.example/losses"');
  });

  it('draws the page’s own value only where there is one', () => {
    expect(page).not.toContain('page-value');
    const beside = html('dprk-killed', pageClaim());
    expect(beside).toContain('This page: about 3,000</text>');
    expect(beside).toContain('page-ring');
    expect(labelOf(beside)).toMatch(/2024\. This page: about 3,000\.$/);
    expect(html('dprk-killed', pageClaim({ asOf: null }))).not.toContain('page-ring');
  });
});

describe('a statement', () => {
  it('has a timeline of who affirmed and who denied', () => {
    const page = html('dprk-deployment');
    expect(labelOf(page)).toBe(
      'Timeline: North Korean soldiers are in Russia. 2 claims: ' +
        'Affirmed, South Korea’s intelligence service, 18 October 2024; Denied, North Korea, 21 October 2024.',
    );
    for (const lane of ['Affirmed', 'Left open', 'Denied']) expect(page).toContain(`${lane}</text>`);
  });
});

describe('nothing to draw', () => {
  it('says that no source speaks of a figure', () => {
    const page = html('dprk-captured');
    expect(page).toContain('No source in the database speaks of this yet.');
    expect(page).not.toContain('<svg role="img"');
  });

  it('says that a figure is unknown', () => {
    expect(html('no-such-figure')).toContain('This figure is not in the database.');
  });
});

describe('the bundled database', () => {
  const bundled = openDatabase(packedSeeds);
  const ids = [...bundled.figures.keys(), ...bundled.statements.keys()];
  it.each(ids)('%s: every claim is drawn and listed', (id) => {
    const page = renderToString(
      <FigureView
        {...{ id, messages }}
        database={bundled}
        words={createWords(bundled, messages)}
        pageClaim={null}
        copyText={doors().copyText}
        onBack={() => undefined}
      />,
    );
    const claims = bundled.claimsOf(id);
    expect(page.match(/class="mark-sign"/g) ?? []).toHaveLength(claims.length);
    expect(page.match(/class="point /g) ?? []).toHaveLength(claims.length);
    expect(page).not.toMatch(/NaN|undefined|Invalid/);
  });
});

describe('a figure of which packs have hundreds of claims', () => {
  const many = openDatabase({
    ...packedSeeds,
    claims: Array.from({ length: 250 }, (_, index) =>
      claim({
        id: `many-${index}`,
        wording: `Told as the ${index}th.`,
        asOf: `2024-${index < 125 ? '11' : '12'}-10`,
      }),
    ),
  });
  const page = renderToString(
    <FigureView
      {...{ id: 'dprk-killed', database: many, messages, words: createWords(many, messages) }}
      pageClaim={null}
      copyText={doors().copyText}
      onBack={() => undefined}
    />,
  );

  it('lists the latest hundred, and the rest at a press', () => {
    const listed = [...page.matchAll(/Told as the (\d+)th\./g)].map(([, index]) => Number(index));
    expect(listed).toEqual(Array.from({ length: 100 }, (_, index) => 125 + index));
    expect(textOf(page)).toContain('Show 150 more');
  });

  it('draws those that lie too close as one mark with their number, says so, and names the table for each', () => {
    const svg = /<svg role="img".*?<\/svg>/s.exec(page)?.[0] ?? '';
    expect(svg.match(/class="mark /g)).toHaveLength(2);
    expect(svg.match(/×125</g)).toHaveLength(2);
    expect(textOf(page)).toContain(
      '250 claims. Where they lie too close to tell apart, one mark stands for several',
    );
    expect(labelOf(page)).toBe(
      'North Korean soldiers killed over time. 250 claims; those too close to tell apart are drawn as one mark. The table has each.',
    );
  });
});
