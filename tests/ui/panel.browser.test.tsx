/** The panel in a real browser: keys, focus, search, the table, what is asked of the page. */
/// <reference types="vite/client" />
import '../../extension/ui/panel/panel.css';
import '../../extension/ui/panel/page.css';
import '../../extension/ui/panel/figures.css';
import packedSeeds from 'virtual:second-source/database';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageView } from '../../extension/ui/panel/page-view.ts';
import { Panel, type PanelProps } from '../../extension/ui/panel/panel.tsx';
import { type Route, routeOf } from '../../extension/ui/panel/route.ts';
import { createWords } from '../../extension/ui/words.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { claim } from '../figures/build.ts';
import { database, doors, messages, pageClaim, read, words } from './desk.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function open(
  view: PageView,
  fragment = '',
  answers = true,
  known: PanelProps['known'] = { database, words },
) {
  const asked = doors(answers);
  const routes: Route[] = [];
  function Held() {
    const [route, setRoute] = useState(routeOf(fragment));
    return (
      <Panel
        {...{ known, messages, view, route }}
        doors={asked}
        languages={['English']}
        lookUp={() => ({ language: 'en', claims: [pageClaim()], near: [] })}
        onRoute={(next) => {
          routes.push(next);
          setRoute(next);
        }}
      />
    );
  }
  render(<Held />, root);
  return { asked: asked.asked, routes };
}

const find = <E extends HTMLElement>(selector: string): E => {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
};
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(name) && one.checkVisibility(),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const seen = (): string => find('[role=tabpanel]:not([hidden])').textContent;

describe('tabs', () => {
  it('have their parts before the claims are there', () => {
    open(read(), '', true, null);
    const parts = [...root.querySelectorAll('[role=tab]')].map(
      (tab) => tab.getAttribute('aria-controls') ?? '',
    );
    expect(parts).toHaveLength(3);
    for (const id of parts) expect(find(`#${id}`).textContent).toBe('');
  });

  it('are one stop, and arrow keys, Home and End move within it', async () => {
    open(read());
    find('#tab-page').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.id).toBe('tab-figures');
    expect(find('#tab-figures').ariaSelected).toBe('true');
    // Fetched when it is first opened.
    await vi.waitFor(() => expect(seen()).toContain('North Korean losses'));
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.id).toBe('tab-look-up');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.id).toBe('tab-page');
    expect([...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex)).toEqual([
      0, -1, -1,
    ]);
  });

  it('name their parts, and only the open one is shown', () => {
    open(read());
    for (const tab of root.querySelectorAll('[role=tab]')) {
      const part = find(`#${tab.getAttribute('aria-controls')}`);
      expect(part.getAttribute('aria-labelledby')).toBe(tab.id);
      expect(part.checkVisibility()).toBe(tab.ariaSelected === 'true');
    }
  });
});

describe('this page', () => {
  it('has the tally at the end of the line of the sum, or at the start of its own', () => {
    open(read());
    const { style } = find('.sum');
    const sides = (width: string) => {
      style.width = width;
      const [sum, word, tally] = ['.sum', '.sum-word', '.tally'].map((name) =>
        find(name).getBoundingClientRect(),
      );
      if (!sum || !word || !tally) throw new Error('not drawn');
      return {
        below: tally.top >= word.bottom - 1,
        start: tally.left - sum.left,
        end: sum.right - tally.right,
      };
    };
    expect(sides('360px')).toMatchObject({ below: false, end: 0 });
    expect(sides('120px')).toMatchObject({ below: true, start: 0 });
  });

  it('asks the page to show a claim, and says so where it is gone', async () => {
    const { asked } = open(read({ claims: [pageClaim({ sum: 'no-source' }), pageClaim()] }), '', false);
    await userEvent.click(find('.page-claim-show'));
    expect(asked).toEqual([['showClaim', 1]]);
    await vi.waitFor(() => expect(seen()).toContain('no longer on the page'));
  });

  it('opens a claim’s figure with the page’s own value', async () => {
    const { routes } = open(read());
    await userEvent.click(button('See all sources'));
    expect(routes).toEqual([{ tab: 'figures', figure: 'dprk-killed', text: null }]);
    expect(seen()).toContain('This page: about 3,000');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('North Korean soldiers killed'));
  });

  it('switches the site', async () => {
    const { asked } = open(read());
    await userEvent.click(find('[role=switch]'));
    expect(asked).toEqual([['switchSite', 'www.bbc.com', false]]);
  });

  it('checks another site’s page by request, and says where that fails', async () => {
    const { asked } = open({ kind: 'not-news', host: 'blog.example' }, '', false);
    await userEvent.click(button('Check this page now'));
    expect(asked).toEqual([['checkThisPage']]);
    await vi.waitFor(() => expect(seen()).toContain('could not be read'));
  });
});

describe('figures', () => {
  it('opens the figure of the address, shows its table, and goes back to where it was', async () => {
    open(read(), '#figure=dprk-killed');
    expect(find('svg[role=img]').getAttribute('aria-label')).toContain('4 claims');
    await userEvent.click(button('Table'));
    expect(root.querySelector('svg[role=img]')).toBeNull();
    expect([...root.querySelectorAll('tbody tr')].map((row) => row.children[1]?.textContent)).toEqual([
      'at least 1,000 Kursk region',
      'up to 6,000',
      '2,000 to 4,000',
      'dozens of one event',
    ]);
    await userEvent.click(button('All figures'));
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-figure')).toBe('dprk-killed'));
  });

  it('copies a figure’s claims as CSV and its plot as SVG, and says so', async () => {
    const { asked } = open(read(), '#figure=dprk-killed');
    await userEvent.click(button('Copy as CSV'));
    await vi.waitFor(() => expect(find('.copying [role=status]').textContent).toBe('Copied.'));
    await userEvent.click(button('Copy as SVG'));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    const [csv, svg] = asked.map(([name, text]) => {
      expect(name).toBe('copyText');
      return String(text);
    });
    expect(csv).toMatch(/^figure,claim,as_of/);
    expect(csv?.trim().split('\r\n')).toHaveLength(5);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    await userEvent.click(button('Table'));
    expect(() => button('Copy as SVG')).toThrow();
  });

  it('says where the browser does not allow copying', async () => {
    open(read(), '#figure=dprk-killed', false);
    await userEvent.click(button('Copy as CSV'));
    await vi.waitFor(() => expect(seen()).toContain('did not allow copying'));
  });

  it('leads to the page of all figures', async () => {
    const { asked } = open(read(), '#figures');
    await userEvent.click(button('All on one page'));
    expect(asked).toEqual([['openAllFigures']]);
  });

  it('finds despite a typo, and offers the look-up where nothing is near', async () => {
    const { routes } = open(read(), '#figures');
    const input = find<HTMLInputElement>('input[type=search]');
    await userEvent.type(input, 'kiled');
    expect([...root.querySelectorAll('.row-label')].map((row) => row.textContent)).toEqual([
      'North Korean soldiers killed',
    ]);
    await userEvent.clear(input);
    await userEvent.type(input, 'zebra');
    await userEvent.click(button('Look it up'));
    expect(routes.at(-1)).toEqual({ tab: 'look-up', figure: null, text: 'zebra' });
    await expect.poll(() => find<HTMLTextAreaElement>('textarea').value).toBe('zebra');
    await expect.poll(seen).toContain('1 claim read in it');
  });

  it('fits panels from 320 px on without scrolling sideways', async () => {
    for (const width of [320, 380, 600]) {
      for (const fragment of ['', '#figures', '#figure=dprk-killed', '#figure=dprk-deployment', '#look-up']) {
        root.setAttribute('style', `width: ${width}px`);
        open(read(), fragment);
        const part = find('[role=tabpanel]:not([hidden])');
        await vi.waitFor(() => {
          expect(part.scrollWidth, `${fragment} at ${width}`).toBeLessThanOrEqual(part.clientWidth);
        });
        render(null, root);
      }
    }
    root.removeAttribute('style');
  });
});

describe('look-up', () => {
  it('looks up by Enter; Shift and Enter make a new line', async () => {
    open(read(), '#look-up');
    const field = find<HTMLTextAreaElement>('textarea');
    await userEvent.type(field, 'killed{Shift>}{Enter}{/Shift}3,000');
    expect(field.value).toBe('killed\n3,000');
    expect(seen()).not.toContain('claim read');
    await userEvent.keyboard('{Enter}');
    await expect.poll(seen).toContain('1 claim read in it');
  });
});

describe('a figure of which packs have hundreds of claims', () => {
  const many = openDatabase({
    ...packedSeeds,
    claims: Array.from({ length: 250 }, (_, index) =>
      claim({ id: `many-${index}`, wording: `Told as the ${index}th.`, asOf: '2024-12-10' }),
    ),
  });

  it('goes on at the first claim that a press brings', async () => {
    open(read(), '#figure=dprk-killed', true, { database: many, words: createWords(many, messages) });
    await vi.waitFor(() => expect(root.querySelectorAll('.claims .claim')).toHaveLength(100));
    await userEvent.click(button('Show 150 more'));
    await vi.waitFor(() => expect(root.querySelectorAll('.claims .claim')).toHaveLength(250));
    expect(document.activeElement).toBe(root.querySelectorAll('.claims .claim')[100]);
  });

  it('has a row for each in its table, the first hundred at once', async () => {
    open(read(), '#figure=dprk-killed', true, { database: many, words: createWords(many, messages) });
    await vi.waitFor(() => button('Table'));
    await userEvent.click(button('Table'));
    expect(root.querySelectorAll('table.data tbody tr')).toHaveLength(100);
    await userEvent.click(button('Show 150 more'));
    await vi.waitFor(() => expect(root.querySelectorAll('table.data tbody tr')).toHaveLength(250));
    expect(document.activeElement).toBe(root.querySelectorAll('table.data tbody tr')[100]);
  });

  it('is seen from its name on, however far down the list it was opened', async () => {
    root.style.height = '400px';
    open(read(), '#figures', true, { database: many, words: createWords(many, messages) });
    const row = await vi.waitFor(() => find('[data-figure="dprk-killed"]'));
    const part = find('[role=tabpanel]:not([hidden])');
    part.style.cssText = 'height: 300px; overflow: auto';
    part.scrollTop = 250;
    expect(part.scrollTop).toBe(250);
    row.click();
    await vi.waitFor(() => expect(root.querySelectorAll('.claims .claim')).toHaveLength(100));
    expect(part.scrollTop).toBe(0);
    root.style.height = '';
  });
});
