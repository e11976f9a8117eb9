/**
 * Opens Chromium with the built extension on the demo's news page, and waits until the page has been read.
 * What it gives is the extension's own answer from the page, the one the popup shows. Never runs the engine itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PageState } from '../../extension/messages.ts';
import { type RunningBrowser, type Tab, until } from '../browsers/browser.ts';
import { openChromium } from '../browsers/chromium.ts';
import { NEWS, newsSite } from '../browsers/site.ts';

export const root = resolve(import.meta.dirname, '../..');
const path = '/news/articles/north-korean-soldiers-numbers';

export interface Demo {
  browser: RunningBrowser;
  tab: Tab;
  state: PageState;
}

export interface DemoSettings {
  headless: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  scale?: number;
}

export async function openDemo(settings: DemoSettings): Promise<Demo> {
  const extension = resolve(root, '.output/chrome-mv3');
  if (!existsSync(extension)) throw new Error(`No built extension in ${extension}: npm run build makes it.`);
  const page = readFileSync(resolve(import.meta.dirname, 'page.html'), 'utf8');
  const browser = await openChromium({ ...settings, extension, site: newsSite({ [path]: page }) });
  try {
    const tab = await browser.tab();
    await tab.open(`${NEWS}${path}`);
    const state = await until('the extension to read the page', async () => {
      const answer = await browser.ask<PageState>(tab, { type: 'page-state' });
      return answer?.status === 'ready' && answer;
    });
    return { browser, tab, state };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens a claim's note and waits until it can be read: there, and no longer fading in. */
export async function openNote({ browser, tab }: Demo, index: number): Promise<void> {
  await browser.ask(tab, { type: 'show-claim', index });
  await until('the note to open', () =>
    tab.drawn((drawn) => {
      const note = drawn.querySelector('[role=dialog]');
      if (!note || note.getClientRects().length === 0) return false;
      return getComputedStyle(note).opacity === '1' && note.getAnimations({ subtree: true }).length === 0;
    }),
  );
}

/** The claim whose note shows most: a figure with an agreeing or differing source, and the most kinds of relation and lines. */
export function richest({ state }: Demo): number {
  const weight = state.claims.map(({ notes, quantity, sum }) => {
    if (quantity === null || sum === 'context' || sum === 'no-source') return 0;
    return new Set(notes.map(({ relation }) => relation)).size * 100 + notes.length;
  });
  return weight.indexOf(Math.max(...weight));
}
