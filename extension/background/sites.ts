/**
 * Where the extension runs: the listed sites, those the reader granted besides, less those switched off.
 * Never asks for a permission; it follows what was granted and revoked.
 */
import browser from 'webextension-polyfill';
import { type InterfaceLanguage, languageFor } from '../languages.ts';
import { lookOf, type PageState, type SiteState } from '../messages.ts';
import { isPaused, isSiteOn, type Settings, withSite } from '../settings.ts';
import { isListed } from '../sites.ts';
import { loadSettings, saveSettings } from '../stored.ts';
import { clearCounts, showCounts } from './badge.ts';
import { tellPage } from './inject.ts';
import { createMenu } from './look-up.ts';

const gate = 'gate-of-granted-sites';

/** Sites granted besides the listed ones get the gate by registration, as the listed ones get it by the manifest. */
export async function registerGranted(): Promise<void> {
  const listed = new Set(browser.runtime.getManifest().host_permissions as string[] | undefined);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listed.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [gate] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gate] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: gate, js: ['gate.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** What is read now: sites that are on, while nothing is paused. */
export const isReadNow = (settings: Settings, host: string): boolean =>
  isSiteOn(settings, host) && !isPaused(settings, Date.now());

/** Open tabs at install, update or a new grant: the browser runs content scripts in new documents only. */
export async function sendGate(): Promise<void> {
  const settings = await loadSettings();
  for (const tab of await openTabs()) if (isReadNow(settings, hostOf(tab))) await sendGateTo(tab.id);
}

const sendGateTo = (tabId: number): Promise<unknown> =>
  browser.scripting
    .executeScript({ target: { tabId }, files: ['/gate.js'] })
    // No grant for this tab, or asleep: it gets the gate when it is next loaded.
    .catch(() => {});

export async function siteState(host: string): Promise<SiteState> {
  const [settings, granted] = await Promise.all([
    loadSettings(),
    browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => false),
  ]);
  const pausedUntil = isPaused(settings, Date.now()) ? settings.pausedUntil : null;
  return { host, listed: isListed(host), granted, on: isSiteOn(settings, host), pausedUntil };
}

/** What this changes in open pages follows from the changed settings. */
export async function setSite(host: string, on: boolean): Promise<SiteState> {
  await saveSettings((kept) => ({ sitesOff: withSite(kept, host, on) }));
  return siteState(host);
}

let following: Promise<void> = Promise.resolve();

/** After a change of settings, by whatever page of ours: open pages follow at once, one change after the other. */
export function followSettings(settings: Settings, before: Settings): Promise<void> {
  following = following.catch(() => {}).then(() => follow(settings, before));
  return following;
}

async function follow(settings: Settings, before: Settings): Promise<void> {
  const look = lookOf(settings);
  const looksOther = JSON.stringify(look) !== JSON.stringify(lookOf(before));
  const language = languageFor(settings.language, navigator.languages);
  const speaksOther = language !== languageFor(before.language, navigator.languages);
  if (speaksOther) await createMenu();
  const until = typeof settings.pausedUntil === 'number' ? settings.pausedUntil : null;
  for (const tab of await openTabs()) {
    const host = hostOf(tab);
    if (!isReadNow(settings, host)) {
      if ((await tellPage(tab.id, { type: 'leave', until })) !== undefined) await clearCounts(tab.id);
      continue;
    }
    if (!isReadNow(before, host)) await sendGateTo(tab.id);
    if (speaksOther) await readAnew(tab.id, [`/words-${language}.js`]);
    if (looksOther) await tellPage(tab.id, { type: 'look', look });
    if (speaksOther || settings.badge !== before.badge) await recount(tab.id, settings.badge);
  }
}

/** A claim pack has come, gone or been switched: pages that are read begin anew, with what packs say now. */
export function followPacks(on: boolean): Promise<void> {
  following = following
    .catch(() => {})
    .then(async () => {
      for (const tab of await openTabs()) await readAnew(tab.id, on ? ['/packs.js'] : []);
    });
  return following;
}

/** A page that is read begins anew, with those scripts in the place of what they left before. Others get them when they are read. */
async function readAnew(
  tabId: number,
  files: readonly (`/words-${InterfaceLanguage}.js` | '/packs.js')[],
): Promise<void> {
  const state = (await tellPage(tabId, { type: 'page-state' })) as PageState | undefined;
  if (!state || state.status === 'not-read') return;
  const target = { tabId, frameIds: [0] };
  try {
    for (const file of files) await browser.scripting.executeScript({ target, files: [file] });
    await tellPage(tabId, { type: 'check-now' });
  } catch {
    // No grant any more: it stays as it is until it is loaded again.
  }
}

async function recount(tabId: number, badge: boolean): Promise<void> {
  const state = (await tellPage(tabId, { type: 'page-state' })) as PageState | undefined;
  if (!state || state.status === 'not-read') return;
  await showCounts(tabId, state.counts, badge);
}

const hostOf = ({ url }: { url: string }) => new URL(url).hostname;

/** The tabs whose address the browser tells us: those of sites we may run on. */
async function openTabs(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: ['*://*/*'] });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}
