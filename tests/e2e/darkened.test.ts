/** A light page that Chromium draws dark: the note on it is the dark one, drawn as we mean it and not darkened in part. */
import { expect, test } from 'vitest';
import { openChromium } from '../browsers/chromium.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { builds, readState } from './built.ts';
import { openedNote } from './drawn.ts';

const words = '<p>About 10,000 North Korean soldiers are in the Kursk region, Zelensky said.</p>';
const site = newsSite({
  '/news/light': article(words),
  '/news/light-always': article(`<style>:root { color-scheme: only light }</style>${words}`),
});

test.each([
  ['/news/light', true, 'dark'],
  // The page has asked not to be darkened, and is not.
  ['/news/light-always', true, 'light'],
  ['/news/light', false, 'light'],
])('%s, darkened %s: a %s note', async (path, darkens, expected) => {
  const browser = await openChromium({ site, extension: builds.chromium, colorScheme: 'dark', darkens });
  try {
    const tab = await browser.tab();
    await tab.open(`${NEWS}${path}`);
    await readState(browser, tab);
    await browser.ask(tab, { type: 'show-claim', index: 0 });
    await openedNote(tab);
    const scheme = await tab.drawn((root) => {
      const note = root.querySelector('[role=dialog]');
      return note && /dark|light/.exec(getComputedStyle(note).colorScheme)?.[0];
    });
    expect(scheme).toBe(expected);
  } finally {
    await browser.close();
  }
});
