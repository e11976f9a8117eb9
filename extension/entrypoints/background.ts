/**
 * The background: wakes for an event, does one small thing, sleeps. Injects the page script where gate or reader ask for it,
 * keeps badge and title, hands commands and menu to the page. Never reads a page's text, never remembers a page,
 * makes no network request. All listeners are set before anything else runs.
 */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showCounts } from '../background/badge.ts';
import { bringPart, checkTab, injectPage, tellPage } from '../background/inject.ts';
import { createMenu, lookUpIn, menuItem } from '../background/look-up.ts';
import { answerFromPacks } from '../background/packs.ts';
import { openPanel } from '../background/panel.ts';
import { createRateCap } from '../background/rate.ts';
import {
  followPacks,
  followSettings,
  isReadNow,
  registerGranted,
  sendGate,
  setSite,
  siteState,
} from '../background/sites.ts';
import { openBeside } from '../beside.ts';
import {
  type FromPage,
  type FromPanel,
  isExtensionMessage,
  isPageMessage,
  lookOf,
  type Sender,
} from '../messages.ts';
import { watchPacks } from '../packs/flag.ts';
import { isPaused } from '../settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../stored.ts';

export default defineBackground(() => {
  const { id } = browser.runtime;
  const origin = browser.runtime.getURL('');
  // A page script sends one message at a navigation and one for each new count; a reader presses a button now and then.
  const hears = createRateCap(20);
  // Claims are asked for as a page is read, a part of it at a time, and never twice the same.
  const answers = createRateCap(300);

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isPageMessage(message, sender, id)) {
      const tabId = sender.tab?.id ?? -1;
      const cap = message.type === 'pack-claims' ? answers : hears;
      return cap(tabId, performance.now()) ? fromPage(message, tabId, sender.url ?? '') : undefined;
    }
    if (isExtensionMessage(message, sender, id, origin)) return fromPanel(message);
    return undefined;
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Once, for a new reader; an update opens nothing.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // Content scripts are less trustworthy than our own pages: keep settings out of their reach where the browser can.
    const local = browser.storage.local as unknown as {
      setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
    };
    await Promise.allSettled([
      createMenu(),
      registerGranted(),
      local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
      sendGate(),
    ]);
  });
  browser.runtime.onStartup.addListener(async () => {
    // The browser may speak another language than last time.
    void createMenu();
    if ((await loadSettings()).pausedUntil === 'restart') await saveSettings({ pausedUntil: null });
  });
  browser.permissions.onAdded.addListener(async () => {
    await registerGranted();
    await sendGate();
  });
  browser.permissions.onRemoved.addListener(() => {
    void registerGranted();
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuItem || tab?.id === undefined) return;
    void lookUpIn(tab.id, info.selectionText ?? null);
  });

  browser.commands.onCommand.addListener(async (command, given) => {
    // Before anything is waited for: browsers open a panel only within the key's own moment.
    if (command === 'panel-beside') return openBeside(given?.windowId);
    // Firefox gives the tab since 126, Chromium always; the active tab is the same one.
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    if (command === 'look-up-selection') await lookUpIn(tab.id, null);
    if (command === 'next-claim') await step(tab.id, 1);
    if (command === 'previous-claim') await step(tab.id, -1);
  });

  watchSettings((settings, before) => void followSettings(settings, before));
  watchPacks((on) => void followPacks(on));
});

async function fromPage(message: FromPage, tabId: number, url: string): Promise<unknown> {
  if (message.type === 'open-figure') return openPanel(`figure=${message.figure}`, tabId);
  if (message.type === 'pack-claims') return answerFromPacks(message.wanted);
  if (message.type === 'bring') return bringPart(tabId, message.part);
  const settings = await loadSettings();
  if (message.type === 'page-counts') return showCounts(tabId, message, settings.badge);
  const { pausedUntil } = settings;
  // The gate asks again once the hour is over; until then the page costs nothing more.
  if (isPaused(settings, Date.now())) return typeof pausedUntil === 'number' ? pausedUntil : undefined;
  if (!isReadNow(settings, new URL(url).hostname)) return undefined;
  if ((await injectPage(tabId)) !== null) return undefined;
  await tellPage(tabId, { type: 'read-page', look: lookOf(settings) });
  return undefined;
}

function fromPanel(message: FromPanel): Promise<unknown> {
  switch (message.type) {
    case 'check-this-page':
      return checkTab(message.tabId);
    case 'site-state':
      return siteState(message.host);
    case 'set-site':
      return setSite(message.host, message.on);
  }
}

/** Next and previous work on any page: one that was not read yet is read first, by the command's own grant. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  const answer = await tellPage(tabId, { type: 'step', by });
  if (answer !== undefined) return;
  const checked = await checkTab(tabId);
  if (checked.ok) await tellPage(tabId, { type: 'step', by });
}
