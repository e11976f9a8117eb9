/**
 * `npm start`: shows the extension at work. Opens a Chromium with it on the demo's news page and prints what it found there;
 * with `--headless`, or where there is no display, it takes a picture instead of keeping the window open.
 */
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { NoBrowser } from '../browsers/find.ts';
import { openDemo, openNote, richest, root } from './open.ts';
import { printNotes } from './print.ts';

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !display;

try {
  const demo = await openDemo({ headless, viewport: { width: 1240, height: 900 } });
  printNotes(demo.state, openDatabase(compileSeeds(resolve(root, 'seeds'))));
  await openNote(demo, richest(demo));
  if (headless) {
    const picture = resolve(root, 'artifacts/demo.png');
    mkdirSync(resolve(root, 'artifacts'), { recursive: true });
    await demo.tab.screenshot(picture);
    await demo.browser.close();
    console.log(`Picture of the page with its marks and an open note: ${relative(process.cwd(), picture)}`);
  } else {
    console.log('The page is open in Chromium, with a note at one of its claims. Close the window to end.');
    await demo.browser.closed();
  }
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
