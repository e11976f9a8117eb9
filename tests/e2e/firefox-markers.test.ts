/** The markers' layouts in Firefox, at every zoom, by the code that Chromium is tried with: within 4 px of their phrase there too. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBrowser, type Tab, until } from '../browsers/browser.ts';
import { openFirefox } from '../browsers/firefox.ts';
import { scriptPage } from '../browsers/script-page.ts';
import { ELSEWHERE, newsSite } from '../browsers/site.ts';
import { layouts, percents, rootZooms, widthAt } from '../page/marker-layouts.ts';
import type { LayoutsWindow } from '../page/marker-layouts-page.ts';
import { builds } from './built.ts';

let browser: RunningBrowser | undefined;
let tab: Tab;

beforeAll(async () => {
  // Firefox windows are no narrower than about 450 px: each page stands in a frame of its width, in a window that holds the widest.
  const frames =
    '<!doctype html><link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;display:block}</style><iframe></iframe>';
  const site = newsSite({
    '/frames': frames,
    '/layouts': await scriptPage('tests/page/marker-layouts-page.ts'),
  });
  const [widest] = percents.map(widthAt).sort((one, other) => other - one);
  const viewport = { width: widest ?? 1600, height: ((widest ?? 1600) * 3) / 4 };
  browser = await openFirefox({ site, extension: builds.firefox, viewport });
  tab = await browser.tab();
  await tab.open(`${ELSEWHERE}/frames`);
  await tab.run(() => {
    const frame = document.querySelector('iframe');
    if (frame) frame.src = '/layouts';
  });
  await until('the layouts', () =>
    tab.run(() => {
      const inner = document.querySelector('iframe')?.contentWindow as unknown as Partial<LayoutsWindow>;
      return inner?.layoutNames !== undefined;
    }),
  );
});
afterAll(() => browser?.close());

const measured = (name: string, width: number, zoom: number) =>
  tab.run(
    ([layout, wide, scale]) => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('No frame.');
      frame.style.width = `${wide}px`;
      frame.style.height = `${Math.round((wide * 3) / 4)}px`;
      return (frame.contentWindow as unknown as LayoutsWindow).measureLayout(layout, scale);
    },
    [name, width, zoom] as const,
  );

const sizes = [
  ...percents.map((percent) => [`at ${percent} percent`, widthAt(percent), 1] as const),
  ...rootZooms.map((zoom) => [`its root zoomed by ${zoom}`, 800, zoom] as const),
];

test.each(Object.keys(layouts))('%s', async (name) => {
  const off: string[] = [];
  for (const [size, width, zoom] of sizes) {
    const { drawn, across, down } = await measured(name, width, zoom);
    if (!drawn) off.push(`${size}: not drawn`);
    else if (across > 4 || down > 4)
      off.push(`${size}: ${across.toFixed(1)} px across, ${down.toFixed(1)} px down`);
  }
  expect(off).toEqual([]);
});
