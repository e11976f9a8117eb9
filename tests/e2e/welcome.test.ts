/** The welcome page: comes with an install and with nothing else; its sample is really read, marked and noted. */
import { expect, test } from 'vitest';
import { until } from '../browsers/browser.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, markedText } from './built.ts';
import { markers, openedNote } from './drawn.ts';

const site = newsSite({
  '/news/one': article('<p>About 200,000 Russian soldiers have been killed so far.</p>'),
});

inBothBrowsers(
  site,
  (browser) => {
    test('comes at install, and shows marks of every sum on its sample', async () => {
      expect(await browser().countPages('/welcome.html')).toBe(1);
      const tab = await browser().extensionPage('welcome.html');
      await until('four marks', async () => (await markedText(tab)).length === 4);
      await until('four markers', async () => (await markers(tab)).length === 4);
      const place = await tab.run(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent.startsWith('Open the first note'),
        );
        const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.click(place);
      const note = await openedNote(tab, 'Sources agree');
      expect(note).toContain('North Korean soldiers in the Kursk region');
      await tab.press('Escape');
      await tab.close();
    });

    test('comes once: no update and no page brings another', async () => {
      await browser().update();
      const news = await browser().tab();
      await news.open(`${NEWS}/news/one`);
      // The background has been through its install listener once it answers for a page.
      await until('the badge', async () => (await browser().badge(news)) === '1');
      // Firefox closes an extension's pages when it is updated; Chromium leaves the one of the install.
      const left = browser().name === 'firefox' ? 0 : 1;
      expect(await browser().countPages('/welcome.html')).toBe(left);
      await news.close();
    });
  },
  { welcome: true },
);
