/**
 * `npm run pictures`: makes the README's pictures in `docs/images` from the built extension itself: the demo's page with an open
 * note, light and dark, and the popup's figures. Draws nothing and edits no picture.
 */
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { until } from '../browsers/browser.ts';
import { openDemo, openNote, richest, root } from './open.ts';

const folder = resolve(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const picture = (name: string) => {
  const path = resolve(folder, `${name}.png`);
  console.log(relative(process.cwd(), path));
  return path;
};

for (const colorScheme of ['light', 'dark'] as const) {
  const demo = await openDemo({
    headless: true,
    colorScheme,
    viewport: { width: 1100, height: 860 },
    scale: 2,
  });
  await openNote(demo, richest(demo));
  await demo.tab.screenshot(picture(`note-${colorScheme}`));
  await demo.browser.close();
}

const { browser } = await openDemo({ headless: true, viewport: { width: 420, height: 760 }, scale: 2 });
for (const [name, address] of [
  ['figures', 'popup.html#figures'],
  ['figure', 'popup.html#figure=dprk-troops-kursk'],
] as const) {
  const panel = await browser.extensionPage(address);
  await until('the panel', () => panel.run(() => document.querySelectorAll('[role=tab]').length === 3));
  await panel.screenshot(picture(name));
  await panel.close();
}
await browser.close();
