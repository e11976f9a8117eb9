/** The built extension on news pages: what it reads and marks, what it leaves alone, and that the page stays as it was. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type RunningBrowser, type Tab, until } from '../browsers/browser.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, markedText, phraseOf, readState, shapeOfPage } from './built.ts';

const kursk =
  '<p>About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>';
const tanks = '<p>Russia has lost about 3,400 tanks, analysts say.</p>';
const dull =
  '<p>The town council of Little Wick met on Tuesday and agreed to repaint the benches by the pond.</p>';
const finnish =
  '<p>Kurskin alueella on jo noin 10 000 pohjoiskorealaista sotilasta, sanoi Zelenskyi maanantaina. Venäjä on menettänyt noin 3 400 panssarivaunua.</p>';

const site = newsSite({
  '/news/demo': () => readFileSync(resolve(import.meta.dirname, '../demo/page.html'), 'utf8'),
  '/news/kursk': article(kursk),
  '/news/dull': article(dull),
  '/news/finnish': article(finnish, { language: 'fi' }),
  '/news/strict': article(kursk).replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  ),
  // A claim, more than five million characters about nothing, and a claim that is out of reach.
  '/news/long': () =>
    article(`${kursk}${dull.repeat(Math.ceil(5_300_000 / (dull.length - '<p></p>'.length)))}${tanks}`),
});

async function opened(browser: RunningBrowser, path: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.open(`${NEWS}${path}`);
  return tab;
}

/** Waits until the page has had two idle moments after its load: what was to start has started. */
const settled = (tab: Tab) =>
  tab.run(
    () =>
      new Promise<boolean>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve(true), { timeout: 2_000 }), {
          timeout: 2_000,
        }),
      ),
  );

const addText = (tab: Tab, html: string) =>
  tab.run((added) => document.querySelector('article')?.insertAdjacentHTML('beforeend', added), html);

async function expectNothingThere(browser: RunningBrowser, tab: Tab): Promise<void> {
  expect(await browser.badge(tab)).toBe('');
  expect(await tab.hosts()).toBe(0);
  expect(await markedText(tab)).toEqual([]);
}

inBothBrowsers(site, (browser) => {
  test('marks the claims of a news page and counts them on the badge', async () => {
    const tab = await opened(browser(), '/news/demo');
    const state = await readState(browser(), tab);
    expect(state.status).toBe('ready');
    expect(state.language).toBe('en');
    expect(state.published).toMatch(/^2024-11-05/);
    const noted = state.claims.filter(({ sum }) => sum !== 'no-source');
    expect(noted.length).toBeGreaterThanOrEqual(8);
    expect(await until('the badge', () => browser().badge(tab))).toBe(String(noted.length));
    expect(await browser().title(tab)).toContain(`${noted.length} with notes`);
    expect(await markedText(tab)).toEqual(noted.map(phraseOf));
    expect(await tab.hosts()).toBe(1);
    const relations = new Set(state.claims.flatMap(({ notes }) => notes.map(({ relation }) => relation)));
    expect([...relations].sort()).toEqual(['context', 'contradicts', 'corroborates']);
    await tab.close();
  });

  test('the first claim names who agrees, and who had fewer there two weeks before', async () => {
    const tab = await opened(browser(), '/news/kursk');
    const state = await readState(browser(), tab);
    const claim = state.claims.find(({ figure }) => figure === 'dprk-troops-kursk');
    expect(claim).toMatchObject({
      quantity: { low: 10_000, high: 10_000, hedge: 'about' },
      status: 'deployed',
      place: 'Kursk region',
      origin: 'zelensky',
    });
    const notes = claim?.notes ?? [];
    const agreeing = notes.filter(({ relation, sameOrigin }) => relation === 'corroborates' && !sameOrigin);
    expect(agreeing.map(({ source }) => source)).toContain('001');
    expect(agreeing.length).toBeGreaterThanOrEqual(2);
    const earlier = notes.find(({ source, reason }) => source === '000' && reason === 'other-time');
    expect(earlier).toMatchObject({ relation: 'context', values: { days: 14 } });
    expect(earlier?.say).toMatch(/2,600/);
    await tab.close();
  });

  test('reads neither comments nor menus', async () => {
    const tab = await opened(browser(), '/news/demo');
    const { claims } = await readState(browser(), tab);
    const said = claims.map(({ quote }) => quote).join('\n');
    expect(said).not.toMatch(/(?<!\d)(?:50,000|40,000|two million|7,000)/);
    await tab.close();
  });

  test('changes nothing of the page but for one plain div at its end', async () => {
    const tab = await opened(browser(), '/news/demo');
    await readState(browser(), tab);
    await until('the host', async () => (await tab.hosts()) === 1);
    const before = await tab.run(async () => {
      const source = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const walker = document.createTreeWalker(parsed, NodeFilter.SHOW_ALL);
      const lines: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const attributes =
          node.nodeType === 1 ? [...(node as Element).attributes].map((a) => `${a.name}=${a.value}`) : [];
        lines.push(`${node.nodeName} ${node.nodeValue ?? ''} ${attributes.join(' ')}`);
      }
      return lines.join('\n');
    });
    expect(await shapeOfPage(tab, true)).toBe(before);
    expect(await tab.run(() => document.documentElement.lastElementChild?.outerHTML)).toBe('<div></div>');
    expect(await tab.run(() => document.documentElement.lastElementChild?.shadowRoot)).toBe(null);
    await tab.close();
  });

  test('names its highlights anew on every load', async () => {
    const tab = await opened(browser(), '/news/kursk');
    const names = async () => {
      await until('a mark', async () => (await markedText(tab)).length > 0);
      return tab.run(() => [...CSS.highlights.keys()]);
    };
    const first = await names();
    await tab.open(`${NEWS}/news/kursk`);
    const second = await names();
    expect(first.filter((name) => second.includes(name))).toEqual([]);
    await tab.close();
  });

  test('a page with nothing for us gets nothing; text that is added later is read', async () => {
    const tab = await opened(browser(), '/news/dull');
    await settled(tab);
    await expectNothingThere(browser(), tab);
    expect(await browser().ask(tab, { type: 'page-state' })).toBe(null);

    await addText(tab, kursk);
    await until('the added claim to be marked', async () => (await markedText(tab)).length === 1);
    expect(await until('the badge', () => browser().badge(tab))).toBe('1');

    await addText(tab, tanks);
    await until('the second claim to be marked', async () => (await markedText(tab)).length === 2);
    await until('the badge to count it', async () => (await browser().badge(tab)) === '2');
    await tab.close();
  });

  test('follows text that the page takes away', async () => {
    const tab = await opened(browser(), '/news/kursk');
    await until('a mark', async () => (await markedText(tab)).length === 1);
    await tab.run(() => document.querySelector('article p')?.remove());
    await until('the mark to go', async () => (await markedText(tab)).length === 0);
    await until('the badge to go', async () => (await browser().badge(tab)) === '');
    await tab.close();
  });

  test('follows navigation within a page', async () => {
    const tab = await opened(browser(), '/news/kursk');
    await until('the first mark', async () => (await markedText(tab)).length === 1);
    const go = (path: string, html: string) =>
      tab.run(
        ([to, body]) => {
          history.pushState(null, '', to);
          for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
          document.querySelector('article')?.insertAdjacentHTML('beforeend', body);
        },
        [path, html] as const,
      );
    await go('/news/tanks', tanks);
    const state = await readState(browser(), tab, ({ claims }) => claims[0]?.figure === 'russia-tanks-lost');
    expect(state.claims).toHaveLength(1);
    expect(state.url).toBe(`${NEWS}/news/tanks`);
    await until(
      'the new mark alone',
      async () => (await markedText(tab)).join() === state.claims.map(phraseOf).join(),
    );

    await go('/news/dull', dull);
    await until('all marks to go', async () => (await markedText(tab)).length === 0);
    await until('the badge to go', async () => (await browser().badge(tab)) === '');
    await tab.close();
  });

  test('works under the strictest page policy', async () => {
    const tab = await opened(browser(), '/news/strict');
    await until('a mark', async () => (await markedText(tab)).length === 1);
    await until('a marker', () => tab.drawn((drawn) => drawn.querySelectorAll('button').length > 0));
    await tab.close();
  });

  test('leaves a page in a language that is not read alone', async () => {
    const tab = await opened(browser(), '/news/finnish');
    await settled(tab);
    await expectNothingThere(browser(), tab);
    const popup = await browser().popup(tab);
    await until('the popup to say so', () =>
      popup.run(() => document.body.textContent.includes('not read yet')),
    );
    await tab.close();
  });

  test('stops reading after five megabytes of text, and says so', async () => {
    const tab = await opened(browser(), '/news/long');
    const state = await readState(browser(), tab);
    expect(state.status).toBe('too-long');
    expect(state.claims.map(({ figure }) => figure)).toEqual(['dprk-troops-kursk']);
    expect(await markedText(tab)).toHaveLength(1);
    const popup = await browser().popup(tab);
    await until('the popup to say so', () =>
      popup.run(() => document.body.textContent.includes('read in part')),
    );
    await tab.close();
  });
});
