/**
 * Firefox's part of the gallery: the extension's own pages as installed there, and key scenes. Firefox windows are no narrower
 * than about 450 px, so narrow scenes stand in a frame of their width.
 */
import { resolve } from 'node:path';
import { type Tab, until } from '../browsers/browser.ts';
import { openFirefox } from '../browsers/firefox.ts';
import { article, ELSEWHERE, NEWS, newsSite } from '../browsers/site.ts';
import { root } from '../demo/open.ts';
import type { Picture } from './index-page.ts';
import type { GalleryWindow } from './page.ts';

const keys = [
  'note, agrees',
  'note, differs',
  'note, near',
  'panel, this page',
  'panel, figures',
  'panel, a figure',
  'panel, a figure with ranges',
  'panel, look up, found',
  'settings, much set',
  'welcome, as installed',
];
const ownPages = { options: 'settings', welcome: 'welcome', 'popup#figures': 'panel' };

export async function firefoxPictures(
  folder: string,
  wanted: string,
  pictures: Picture[],
  html: string,
): Promise<void> {
  const frames = `<!doctype html><link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;display:block;height:1000px}</style><iframe></iframe>`;
  const site = newsSite({
    '/gallery': html,
    '/frames': frames,
    '/news/one': article('<p>About 10,000 North Korean soldiers are in the Kursk region, Zelensky said.</p>'),
  });
  const extension = resolve(root, '.output/firefox-mv3');
  for (const theme of ['light', 'dark'] as const) {
    const browser = await openFirefox({
      site,
      extension,
      colorScheme: theme,
      viewport: { width: 1280, height: 1000 },
    });
    const keep = async (tab: Tab, name: string, language: string, width: number) => {
      const file = `firefox ${name} ${language} ${theme} ${width}.png`.replaceAll(/[^a-z0-9.]+/gi, '-');
      await tab.screenshot(resolve(folder, file));
      pictures.push({ name, language, theme, width, browser: 'Firefox', file });
    };
    const tab = await browser.tab();
    await tab.open(`${ELSEWHERE}/frames`);
    for (const name of keys.filter((one) => one.includes(wanted))) {
      for (const width of [380, 1280]) {
        for (const language of width === 380 ? (['en', 'de', 'ko'] as const) : (['en'] as const)) {
          await showInFrame(tab, width, name, language, theme);
          await keep(tab, name, language, width);
        }
      }
    }
    for (const [address, surface] of Object.entries(ownPages)) {
      if (!surface.includes(wanted)) continue;
      const own = await browser.extensionPage(address.replace(/(#|$)/, '.html$1'));
      await until('the page', () => own.run(() => document.body.textContent.length > 100));
      // Its sample takes a moment to be read.
      await until('its sample', () => own.run(() => document.querySelector('.primary:disabled') === null));
      await keep(own, `${surface}, in Firefox as installed`, 'en', 1280);
      await own.close();
    }
    if ('news page, note'.includes(wanted)) {
      const news = await browser.tab();
      await news.open(`${NEWS}/news/one`);
      await until('the note', async () => {
        await browser.ask(news, { type: 'show-claim', index: 0 });
        return news.drawn(
          (drawn) => (drawn.querySelector('[role=dialog]')?.getClientRects().length ?? 0) > 0,
        );
      });
      await until('it to stand still', () =>
        news.drawn((drawn) => drawn.getAnimations().every(({ playState }) => playState === 'finished')),
      );
      await keep(news, 'news page, note', 'en', 1280);
    }
    await browser.close();
  }
}

/** The gallery in a frame of that width; waits until the scene stands. */
async function showInFrame(
  tab: Tab,
  width: number,
  name: string,
  language: 'en' | 'de' | 'ko',
  theme: 'light' | 'dark',
): Promise<void> {
  await tab.run(
    async ([wide, scene, tongue, scheme]) => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('No frame.');
      frame.style.width = `${wide}px`;
      if (!frame.src) {
        frame.src = '/gallery';
        await new Promise((done) => frame.addEventListener('load', done, { once: true }));
      }
      const gallery = frame.contentWindow as unknown as GalleryWindow;
      await gallery.showScene(gallery.sceneNames.indexOf(scene), tongue, scheme);
    },
    [width, name, language, theme] as const,
  );
}
