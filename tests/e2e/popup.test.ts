/** The toolbar popup over a news page: its three tabs, the switch for the site, and what it says where there is nothing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { type Surface, type Tab, until } from '../browsers/browser.ts';
import { article, ELSEWHERE, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, markedText, phraseOf, readState } from './built.ts';
import { openedNote } from './drawn.ts';

const database = openDatabase(compileSeeds(resolve(import.meta.dirname, '../../seeds')));
const kursk =
  '<p>About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>';
/** More than one message carries. */
const many = 400;
const site = newsSite({
  '/news/demo': () => readFileSync(resolve(import.meta.dirname, '../demo/page.html'), 'utf8'),
  '/news/kursk': article(kursk),
  '/news/dull': article('<p>The town council agreed to repaint the benches by the pond.</p>'),
  '/plain': article(kursk),
  '/news/many': article(
    Array.from(
      { length: many },
      (_, index) =>
        `<p>${index + 1}. About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>`,
    ).join(''),
  ),
});

const says = (surface: Surface, text: string) =>
  until(`the popup to say “${text}”`, () =>
    surface.run((wanted) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(wanted), text),
  );

/** Clicks the first element of that role or tag with that name. */
const click = (surface: Surface, selector: string, name = '') =>
  until(`“${name}” in the popup`, () =>
    surface.run(
      ([css, text]) => {
        const element = [...document.querySelectorAll<HTMLElement>(css)].find(
          (one) =>
            one.getClientRects().length > 0 &&
            `${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''}`.includes(text),
        );
        element?.click();
        return element !== undefined;
      },
      [selector, name] as const,
    ),
  );

/** When the field is there: a part of the panel is fetched when it is first opened. */
const type = (surface: Surface, selector: string, text: string) =>
  until(`${selector} in the popup`, () =>
    surface.run(
      ([css, words]) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(css);
        if (!field) return false;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      [selector, text] as const,
    ),
  );

inBothBrowsers(site, (browser) => {
  async function opened(address: string): Promise<Tab> {
    const tab = await browser().tab();
    await tab.open(address);
    return tab;
  }

  test('“This page” lists the claims in reading order; a click shows one on the page', async () => {
    const tab = await opened(`${NEWS}/news/demo`);
    const { claims } = await readState(browser(), tab);
    const noted = claims.filter(({ sum }) => sum !== 'no-source');
    const popup = await browser().popup(tab);
    await says(popup, `${noted.length} claims with sources`);
    const listed = await popup.run(() =>
      [...document.querySelectorAll('ol li mark')].map((mark) =>
        (mark.textContent ?? '').replace(/\s+/g, ' '),
      ),
    );
    expect(listed).toEqual(noted.map(phraseOf));
    const last = noted.at(-1);
    if (!last) throw new Error('The demo page has no claims.');
    await click(popup, 'ol li button', phraseOf(last));
    const label = (database.figures.get(last.figure) ?? database.statements.get(last.figure))?.label ?? '?';
    await openedNote(tab, label);
    expect(await tab.run(() => scrollY)).toBeGreaterThan(200);
    await tab.close();
  });

  test('of a page with hundreds of claims all are listed, and the last is one press away', async () => {
    const tab = await opened(`${NEWS}/news/many`);
    const state = await readState(browser(), tab);
    expect(state.claims.length).toBeLessThan(many);
    expect(state.counts).toEqual({ claims: many, noted: many });
    const popup = await browser().popup(tab);
    await says(popup, `${many} claims with sources`);
    await until('the last of them', () =>
      popup.run((wanted) => document.querySelectorAll('ol.page-claims > li').length === wanted, many),
    );
    await popup.run(() =>
      document.querySelector<HTMLElement>('ol.page-claims > li:last-child button')?.click(),
    );
    await until('the page to show it', () =>
      tab.run(() => {
        const last = [...document.querySelectorAll('p')].at(-1)?.getBoundingClientRect();
        return last !== undefined && last.top >= 0 && last.bottom <= innerHeight;
      }),
    );
    await tab.close();
  });

  test('“Figures” finds a figure, plots it and lists its claims with their sources', async () => {
    const tab = await opened(`${NEWS}/news/kursk`);
    await readState(browser(), tab);
    const popup = await browser().popup(tab);
    await click(popup, '[role=tab]', 'Figures');
    await type(popup, 'input[type=search]', 'kusrk');
    const label = database.figures.get('dprk-troops-kursk')?.label ?? '?';
    await click(popup, '[data-figure]', label);
    await says(popup, 'This page: about 10,000');
    for (const claim of database.claimsOf('dprk-troops-kursk')) await says(popup, claim.wording);
    expect(
      await popup.run(() => document.querySelectorAll('section:not([hidden]) svg[role=img]').length),
    ).toBeGreaterThan(0);
    await tab.close();
  });

  test('a figure is copied as CSV and as SVG', async () => {
    const panel = await browser().extensionPage('sidepanel.html#figure=dprk-troops-kursk');
    const press = async (name: string) => {
      const place = await until(`“${name}”`, () =>
        panel.run((wanted) => {
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === wanted,
          );
          button?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
          return width > 0 && { x: left + width / 2, y: top + height / 2 };
        }, name),
      );
      await panel.click(place);
      await says(panel, 'Copied.');
    };
    await press('Copy as CSV');
    const csv = await browser().clipboard(panel);
    expect(csv.trim().split(/\r?\n/)).toHaveLength(1 + database.claimsOf('dprk-troops-kursk').length);
    await press('Copy as SVG');
    const svg = await until('the drawing on the clipboard', async () => {
      const text = await browser().clipboard(panel);
      return text !== csv && text;
    });
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s\S]*<\/svg>\s*$/);
    await panel.close();
  });

  test('“Look up” answers a typed claim, and finds the nearest to a misspelt one', async () => {
    const tab = await opened(`${NEWS}/news/dull`);
    const popup = await browser().popup(tab);
    await says(popup, 'Nothing to compare on this page');
    await click(popup, '[role=tab]', 'Look up');
    await type(popup, 'textarea', 'Russia has lost 3,400 tanks.');
    await click(popup, 'form button[type=submit]');
    await says(popup, database.figures.get('russia-tanks-lost')?.label ?? '?');
    await says(popup, 'VA Tribune');
    await type(popup, 'textarea', 'Thousends of norht korean trops were sent to Rusia');
    await click(popup, 'form button[type=submit]');
    await says(popup, 'The nearest in the database');
    await type(popup, 'textarea', 'x'.repeat(50_000));
    await click(popup, 'form button[type=submit]');
    await says(popup, '50,000 characters');
    await tab.close();
  });

  test('the switch takes everything off the site and brings it back', async () => {
    const tab = await opened(`${NEWS}/news/kursk`);
    await until('a mark', async () => (await markedText(tab)).length === 1);
    const popup = await browser().popup(tab);
    await click(popup, '[role=switch]');
    await says(popup, 'Paused on this site');
    await until('the marks to go', async () => (await markedText(tab)).length === 0);
    await until('the host to go', async () => (await tab.hosts()) === 0);
    await until('the badge to go', async () => (await browser().badge(tab)) === '');

    const second = await opened(`${NEWS}/news/kursk#again`);
    const again = await browser().popup(second);
    await says(again, 'Paused on this site');
    expect(await second.hosts()).toBe(0);
    await click(again, '[role=switch]');
    await until('the marks to come back', async () => (await markedText(second)).length === 1);
    await second.close();
    await tab.close();
  });

  test('a site that is not listed is read when the reader asks, and only then', async () => {
    const tab = await opened(`${ELSEWHERE}/plain`);
    const popup = await browser().popup(tab);
    await says(popup, 'Not one of the listed news sites');
    expect(await tab.hosts()).toBe(0);
    await click(popup, 'button', 'Check this page now');
    await until('a mark', async () => (await markedText(tab)).length === 1);
    await says(popup, '1 claim with sources');
    await tab.close();
  });

  test('a page of the browser says why nothing can be read there', async () => {
    const tab = await browser().tab();
    const popup = await browser().popup(tab);
    await says(popup, 'Extensions cannot run here');
    await tab.close();
  });
});
