/** "This page" in each of its states, as a reader meets it. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type PageView, quoteParts, tallyOf } from '../../extension/ui/panel/page-view.ts';
import { ThisPage } from '../../extension/ui/panel/this-page.tsx';
import { database, doors, messages, note, pageClaim, read, textOf, words } from './desk.ts';

const html = (view: PageView): string =>
  renderToString(
    <ThisPage
      {...{ view, database, messages, words }}
      doors={doors()}
      languages={['English', 'French']}
      onFigure={() => undefined}
    />,
  );
const text = (view: PageView): string => textOf(html(view));
const host = 'www.bbc.com';

describe('states without claims', () => {
  it.each<[string, PageView, string, boolean]>([
    ['still loading', { kind: 'loading' }, 'The page is still loading', false],
    ['a browser page', { kind: 'browser-page' }, 'Extensions cannot run here', false],
    ['not a news site', { kind: 'not-news', host }, 'Check this page now', false],
    ['not allowed', { kind: 'not-allowed', host }, 'Give access', false],
    ['paused', { kind: 'paused', host }, 'Paused on this site', true],
    ['out of sight', { kind: 'out-of-sight' }, 'press the Second Source button', false],
    ['paused everywhere', { kind: 'paused-everywhere', until: 'restart' }, 'Resume now', false],
    ['an unread language', { kind: 'unread-language', host, switchable: true }, 'English and French', true],
    ['asleep', { kind: 'asleep', host }, 'Reload it', false],
    ['nothing found', read({ claims: [] }), 'Nothing to compare on this page', true],
    ['still reading', read({ claims: [], complete: false }), 'The page is still loading', true],
    ['read once, by request', read({ claims: [], switchable: false }), 'Nothing to compare', false],
  ])('%s', (_name, view, said, hasSwitch) => {
    expect(text(view)).toContain(said);
    expect(html(view).includes('role="switch"')).toBe(hasSwitch);
  });

  it('shows the switch off where the site is paused, on elsewhere', () => {
    expect(html({ kind: 'paused', host })).toContain('aria-checked="false"');
    expect(html(read())).toContain('aria-checked="true"');
    expect(html(read())).toContain('Mark claims on www.bbc.com');
  });
});

describe('claims', () => {
  it('tells the sum as a word and a shape, the figure, what the page says, and its phrase', () => {
    const page = html(read());
    expect(page).toContain('Sources agree');
    expect(page).toMatch(/<svg class="sum-glyph sum-agrees"[^>]*><circle/);
    expect(page).toContain('North Korean soldiers killed');
    expect(page).toContain('about 3,000</span>');
    expect(page).toContain('<mark>about 3,000 North Korean soldiers have been killed</mark>');
    expect(textOf(page)).toContain('1 claim with sources');
  });

  it('draws another shape for each sum', () => {
    const shapes = (['agrees', 'differs', 'mixed', 'context', 'no-source'] as const).map((sum) => {
      const page = html(read({ claims: [pageClaim({ sum })] }));
      return /<svg class="sum-glyph[^>]*>(.*?)<\/svg>/.exec(page)?.[1];
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it('keeps the page’s order', () => {
    const page = text(
      read({
        claims: [
          pageClaim({ sum: 'context', figure: 'dprk-deployment', quantity: null, polarity: 'denies' }),
          pageClaim({ sum: 'agrees' }),
        ],
      }),
    );
    expect(page.indexOf('are in Russia')).toBeLessThan(page.indexOf('soldiers killed'));
    expect(page).toContain('Denied');
  });

  it('lists what has nothing to compare apart, with what the database covers', () => {
    const page = text(
      read({
        claims: [
          pageClaim({ sum: 'no-source', notes: [] }),
          pageClaim({ sum: 'no-source', notes: [], figure: 'dprk-captured' }),
        ],
      }),
    );
    expect(page).not.toContain('with sources');
    expect(page).toContain('Tracked, but nothing to compare');
    expect(page).toContain('The database has 2 articles, from');
    expect(page).toContain('No article here gives this figure.');
  });

  it('says that a long page was read in part, and which marks are hidden', () => {
    expect(text(read({ cutShort: true }))).toContain('Reading stops after 5 MB of text.');
    expect(text(read({ hidden: [0] }))).toContain('Mark it again');
    expect(text(read())).not.toContain('Mark it again');
  });

  it('shows markup in a page’s text as text', () => {
    const quote = '<img src=x onerror=alert(1)> 3,000 killed';
    const page = html(read({ claims: [pageClaim({ quote, start: 0, at: { start: 29, end: 41 } })] }));
    expect(page).toContain('&lt;img src=x onerror=alert(1)>');
    expect(page).not.toContain('<img');
  });

  it('carries no inline style, which the pages’ policy forbids', () => {
    expect(html(read())).not.toContain('style=');
  });
});

describe('quoteParts', () => {
  it('cuts the sentence at its phrase', () => {
    expect(quoteParts({ quote: 'abcdef', start: 10, at: { start: 12, end: 14 } })).toEqual([
      'ab',
      'cd',
      'ef',
    ]);
  });
});

describe('tallyOf', () => {
  it('counts articles once, and what only repeats the page as context', () => {
    const notes = [
      note({ source: 'a' }),
      note({ source: 'a', origin: 'dprk' }),
      note({ source: 'b', relation: 'contradicts' }),
      note({ source: 'c', relation: 'context' }),
      note({ source: 'd', sameOrigin: true }),
    ];
    expect(tallyOf({ notes })).toEqual({ agree: 1, differ: 1, context: 2 });
  });
});
