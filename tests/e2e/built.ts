/**
 * The built extension and the browsers it is tried in, and how a test waits for a page to be read. Builds nothing itself.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../extension/messages.ts';
import { type BrowserSettings, type RunningBrowser, type Tab, until } from '../browsers/browser.ts';
import { openChromium } from '../browsers/chromium.ts';
import { openFirefox } from '../browsers/firefox.ts';
import type { Site } from '../browsers/site.ts';

const root = resolve(import.meta.dirname, '../..');

export const builds = {
  chromium: resolve(root, '.output/chrome-mv3'),
  firefox: resolve(root, '.output/firefox-mv3'),
};

const open = { chromium: openChromium, firefox: openFirefox };

/** The same tests in each browser, on one news site; at the end nothing may have asked for anything that is not of the site. */
export function inBothBrowsers(
  site: Site,
  tests: (browser: () => RunningBrowser) => void,
  settings: Pick<BrowserSettings, 'welcome'> = {},
): void {
  for (const name of ['chromium', 'firefox'] as const) {
    describe(name, () => {
      let running: RunningBrowser | undefined;
      const browser = () => {
        if (!running) throw new Error('The browser did not start.');
        return running;
      };
      beforeAll(async () => {
        const extension = builds[name];
        if (!existsSync(extension))
          throw new Error(`No built extension in ${extension}: npm run build makes it.`);
        running = await open[name]({ site, extension, ...settings });
      });
      afterAll(() => running?.close());
      tests(browser);
      test('nothing was asked of the network', () => {
        expect(browser().strays()).toEqual([]);
      });
    });
  }
}

/** What the page script says once it is through with the page. */
export async function readState(
  browser: RunningBrowser,
  tab: Tab,
  wanted: (state: PageState) => boolean = () => true,
): Promise<PageState> {
  let last: PageState | null = null;
  try {
    return await until('the page to be read', async () => {
      last = await browser.ask<PageState>(tab, { type: 'page-state' });
      return last !== null && last.status !== 'reading' && wanted(last) && last;
    });
  } catch (error) {
    throw new Error(`${(error as Error).message} It last said: ${JSON.stringify(last)?.slice(0, 600)}`);
  }
}

/** The phrase a claim is marked at. */
export const phraseOf = ({ quote, start, at }: PageState['claims'][number]): string =>
  quote.slice(at.start - start, at.end - start).replace(/\s+/g, ' ');

/** What is marked on the page, as the page itself can find out: the text of every range of every custom highlight, in page order. */
export function markedText(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const live = ranges.map((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return range;
    });
    live.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return live.map((range) => range.toString().replace(/\s+/g, ' '));
  });
}

/** Every node of the document with its length, our host left out: any wrapped, split or changed node shows in it. */
export function shapeOfPage(tab: Tab, ours: boolean): Promise<string> {
  return tab.run((hasHost) => {
    const host = hasHost ? document.documentElement.lastElementChild : null;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL, (node) =>
      node === host ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const lines: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const attributes =
        node instanceof Element ? [...node.attributes].map((a) => `${a.name}=${a.value}`) : [];
      lines.push(`${node.nodeName} ${node.nodeValue ?? ''} ${attributes.join(' ')}`);
    }
    return lines.join('\n');
  }, ours);
}
