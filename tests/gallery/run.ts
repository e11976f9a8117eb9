/**
 * `npm run gallery`: pictures of every surface in every state, in two themes and forced colours, at four widths and in three
 * languages, in `artifacts/gallery` with an index page; key ones in Firefox too. Lists what measuring finds wrong, and fails then.
 * `npm run gallery -- note` makes those whose name has that word. Edits no picture.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../browsers/find.ts';
import { scriptPage } from '../browsers/script-page.ts';
import { layoutFaults } from './faults.ts';
import { firefoxPictures } from './firefox.ts';
import { indexPage, type Picture } from './index-page.ts';
import type { GalleryWindow } from './page.ts';
import { pagePictures } from './page-pictures.ts';
import type { GalleryLanguage } from './voice.ts';

const folder = resolve(import.meta.dirname, '../../artifacts/gallery');
const widths = [320, 380, 768, 1280];
const languages: readonly GalleryLanguage[] = ['en', 'de', 'ko'];
const themes = ['light', 'dark', 'forced'] as const;
/** A laptop's window, and what a phone leaves. */
const least = 620;
const highest = 12_000;

const wanted = process.argv[2] ?? '';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pictures: Picture[] = [];
const faults: string[] = [];
const html = await scriptPage('tests/gallery/page.ts');

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags() });
const page = await browser.newPage();
await page.setContent(html);
const names = await page.evaluate(() => [...(window as unknown as GalleryWindow).sceneNames]);
for (const theme of themes) {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  for (const width of widths) {
    for (const language of theme === 'forced' ? languages.slice(0, 1) : languages) {
      for (const [index, name] of names.entries()) {
        if (name.includes(wanted)) await take(page, { index, name, theme, width, language });
      }
    }
  }
}
await browser.close();
await pagePictures(folder, wanted, pictures);
await firefoxPictures(folder, wanted, pictures, html);

writeFileSync(resolve(folder, 'index.html'), indexPage(pictures));
console.log(`${pictures.length} pictures: ${relative(process.cwd(), resolve(folder, 'index.html'))}`);
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? 'Nothing is cut off or lies over another.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

interface Shot {
  index: number;
  name: string;
  theme: (typeof themes)[number];
  width: number;
  language: GalleryLanguage;
}

async function take(on: Page, { index, name, theme, width, language }: Shot): Promise<void> {
  const show = () =>
    on.evaluate(
      ([at, tongue, scheme]) => (window as unknown as GalleryWindow).showScene(at, tongue, scheme),
      [index, language, theme === 'dark' ? 'dark' : 'light'] as const,
    );
  await on.setViewportSize({ width, height: least });
  const needed = await show();
  if (needed > least) {
    await on.setViewportSize({ width, height: Math.min(highest, needed) });
    // Notes and lists fit themselves to the window they open in.
    await show();
  }
  const file = `${name} ${language} ${theme} ${width}`.replaceAll(/[^a-z0-9]+/g, '-');
  await on.screenshot({ path: resolve(folder, `${file}.png`) });
  pictures.push({ name, language, theme, width, browser: 'Chromium', file: `${file}.png` });
  for (const fault of await on.evaluate(layoutFaults))
    faults.push(`${name}, ${language}, ${theme}, ${width} px: ${fault}`);
}
