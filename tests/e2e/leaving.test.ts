/** What happens when a reader leaves a page: nothing of ours keeps the browser from holding it ready for the way back. */
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
});
