/**
 * Pictures of the built extension at work: the demo's news page with its marks and an open note, and the panel's figures. The
 * README's pictures are among them. Draws nothing itself.
 */
import { resolve } from 'node:path';
import { until } from '../browsers/browser.ts';
import { openDemo, openNote, richest } from '../demo/open.ts';
import type { Picture } from './index-page.ts';

const readme = { width: 1100, height: 860 };

/** `note-light` and `note-dark`: the page with the note that shows most. */
export async function notePicture(theme: 'light' | 'dark', path: string, viewport = readme): Promise<void> {
  const demo = await openDemo({ headless: true, colorScheme: theme, viewport, scale: 2 });
  await openNote(demo, richest(demo));
  await demo.tab.screenshot(path);
  await demo.browser.close();
}

/** The popup's document, each address into its own file. */
export async function panelPictures(wanted: readonly { address: string; path: string }[]): Promise<void> {
  const { browser } = await openDemo({ headless: true, viewport: { width: 420, height: 760 }, scale: 2 });
  for (const { address, path } of wanted) {
    const panel = await browser.extensionPage(address);
    // What stands in a tab is fetched behind the panel itself.
    await until(`what is at ${address}`, () =>
      panel.run(
        () => document.querySelector('[role=tabpanel]:not([hidden]) :is(.row, svg[role=img])') !== null,
      ),
    );
    await panel.screenshot(path);
    await panel.close();
  }
  await browser.close();
}

export async function pagePictures(folder: string, wanted: string, pictures: Picture[]): Promise<void> {
  const name = 'news page, note';
  if (!name.includes(wanted)) return;
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [320, 380, 768, 1280]) {
      const file = `news-page-note-en-${theme}-${width}.png`;
      await notePicture(theme, resolve(folder, file), { width, height: 860 });
      pictures.push({ name, language: 'en', theme, width, browser: 'Chromium', file });
    }
  }
}
