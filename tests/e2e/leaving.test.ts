/**
 * What happens when a reader leaves a page: nothing of ours keeps the browser from holding it ready for the way back, and where
 * one page follows another in the same document, nothing of the former is held on to.
 */
import { expect, test } from 'vitest';
import { until } from '../browsers/browser.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, markedText, readState } from './built.ts';

const site = newsSite({
  '/news/kursk': article(
    '<p>About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>',
  ),
  '/news/dull': article('<p>The town council of Little Wick agreed to repaint the benches.</p>'),
});

/** Paragraphs of each page that follows: a former one that is held on to shows in the count of nodes. */
const LENGTH = 200;

inBothBrowsers(site, (browser) => {
  test.each([
    { path: '/news/kursk', marked: ['About 10,000 North Korean soldiers'], badge: '1' },
    { path: '/news/dull', marked: [], badge: '' },
  ])('the way back to $path leads to the page as it was left', async ({ path, marked, badge }) => {
    const tab = await browser().tab();
    await tab.open(`${NEWS}${path}`);
    if (marked.length > 0) await readState(browser(), tab);
    // A page that is loaded anew knows nothing of this.
    await tab.run(() => {
      document.body.dataset.left = 'as it was';
    });
    await tab.open(`${NEWS}/news/elsewhere`);
    await until('an empty badge', async () => (await browser().badge(tab)) === '');
    // Behind a timer: the document that is asked to go cannot answer any more.
    await tab.run(() => {
      setTimeout(() => history.back());
    });
    await until('the page of before', () =>
      // Between two documents there is none to ask.
      tab.run((before) => location.pathname === before, path).catch(() => false),
    );
    expect(await tab.run(() => document.body.dataset.left)).toBe('as it was');
    expect(await markedText(tab)).toEqual(marked);
    await until('its badge', async () => (await browser().badge(tab)) === badge);
    await tab.close();
  });

  test('of a page that another followed in the same document, nothing is held on to', async () => {
    const tab = await browser().tab();
    await tab.open(`${NEWS}/news/kursk`);
    await readState(browser(), tab);
    const goTo = async (page: number) => {
      const count = `${page + 3},000 North Korean soldiers`;
      await tab.run(
        ([path, words, length]) => {
          history.pushState(null, '', path);
          for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
          const line = `<p>${words} are in the Kursk region, Zelensky said.</p>`;
          document.querySelector('article')?.insertAdjacentHTML('beforeend', line.repeat(length));
        },
        [`/news/kursk/${page}`, count, LENGTH] as const,
      );
      await until('its first mark', async () => (await markedText(tab))[0] === count);
      await readState(browser(), tab, ({ url }) => url.endsWith(`/${page}`));
    };
    // Only Chromium tells.
    for (let page = 0; page < 3 && browser().name === 'chromium'; page++) await goTo(page);
    const before = await tab.nodesHeld();
    for (let page = 3; page < 7 && before !== null; page++) await goTo(page);
    const after = await tab.nodesHeld();
    expect((after ?? 0) - (before ?? 0)).toBeLessThan(LENGTH);
    await tab.close();
  });
});
