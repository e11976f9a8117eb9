/**
 * Looking up a selection from outside the page: the menu item and the shortcut. Works on any page the browser lets us into
 * by that very click or key (`activeTab`); elsewhere (PDFs, the browser's own pages) the panel opens with the selected text.
 */
import browser from 'webextension-polyfill';
import { languageFor } from '../languages.ts';
import { loadSettings } from '../stored.ts';
import { toolbar } from '../ui/messages/toolbar.ts';
import { injectPage, tellPage } from './inject.ts';
import { openPanel } from './panel.ts';

export const menuItem = 'look-up';

export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuItem,
    title: toolbar[languageFor((await loadSettings()).language, navigator.languages)].lookUp,
    contexts: ['selection'],
  });
}

/** Addresses carry what a look-up can use, not a whole chapter. */
const longestInAddress = 2_000;

/** @param text the selection as the menu saw it; null from the shortcut, where only the page knows it. */
export async function lookUpIn(tabId: number, text: string | null): Promise<void> {
  if ((await injectPage(tabId)) === null) {
    const answer = await tellPage(tabId, { type: 'look-up-selection', text });
    if (answer !== undefined) return;
  }
  await openPanel(
    `look-up=${encodeURIComponent((text ?? '').slice(0, longestInAddress).toWellFormed())}`,
    tabId,
  );
}
