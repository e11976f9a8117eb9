/**
 * The gallery's scenes in Firefox, measured as Chromium's are: nothing cut off, too small or over another, as narrow as its sidebar
 * and with text twice as large. Firefox's windows are no narrower than about 450 px, so each stands in a frame.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBrowser, type Tab, until } from '../browsers/browser.ts';
import { openFirefox } from '../browsers/firefox.ts';
import { scriptPage } from '../browsers/script-page.ts';
import { ELSEWHERE, newsSite } from '../browsers/site.ts';
import type { GalleryWindow } from '../gallery/page.ts';
import { builds } from './built.ts';

let browser: RunningBrowser | undefined;
let tab: Tab;

beforeAll(async () => {
  const frames =
    '<!doctype html><link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;display:block;height:640px}</style><iframe src="/gallery"></iframe>';
  const site = newsSite({ '/frames': frames, '/gallery': await scriptPage('tests/gallery/page.ts') });
  browser = await openFirefox({ site, extension: builds.firefox, viewport: { width: 1280, height: 700 } });
  tab = await browser.tab();
  await tab.open(`${ELSEWHERE}/frames`);
  await until('the gallery', () =>
    tab.run(() => {
      const inner = document.querySelector('iframe')?.contentWindow as unknown as Partial<GalleryWindow>;
      return inner?.sceneNames !== undefined;
    }),
  );
});
afterAll(() => browser?.close());

const faultsAt = (surface: string, language: 'en' | 'de' | 'ko', width: number, doubled: boolean) =>
  tab.run(
    async ([wanted, tongue, wide, large]) => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('No frame.');
      frame.style.width = `${wide}px`;
      const gallery = frame.contentWindow as unknown as GalleryWindow;
      const found: string[] = [];
      for (const [index, name] of gallery.sceneNames.entries()) {
        if (!name.startsWith(wanted)) continue;
        await gallery.showScene(index, tongue, 'light');
        found.push(...(await gallery.layoutFaults(large)).map((fault) => `${name}: ${fault}`));
      }
      return found;
    },
    [surface, language, width, doubled] as const,
  );

const sizes = [
  ['panel', 252, false],
  ['panel', 380, true],
  ['note', 320, false],
  ['note', 380, true],
  ['settings', 380, true],
  ['welcome', 380, true],
] as const;

test.each(
  sizes.flatMap(([surface, width, doubled]) =>
    (['en', 'de', 'ko'] as const).map((language) => ({ surface, width, doubled, language })),
  ),
)(
  '$surface at $width px, twice as large: $doubled, $language',
  async ({ surface, width, doubled, language }) => {
    expect(await faultsAt(surface, language, width, doubled)).toEqual([]);
  },
);
