/**
 * Where the extension runs: the listed sites, those the reader granted besides, less those switched off.
 * Never asks for a permission; it follows what was granted and revoked.
 */
import browser from 'webextension-polyfill';
import type { SiteState } from '../messages.ts';
import { isSiteOn, loadSettings, saveSettings, siteName, withSite } from '../settings.ts';
import { isListed } from '../sites.ts';
import { tellPage } from './inject.ts';

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

/** Open tabs at install, update or a new grant: the browser runs content scripts in new documents only. */
export async function sendGate(within?: string): Promise<void> {
  const settings = await loadSettings();
  for (const tab of await openTabs()) {
    const { hostname } = new URL(tab.url);
    if (!isSiteOn(settings, hostname) || (within !== undefined && !belongs(hostname, within))) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: ['/gate.js'] })
      // No grant for this tab, or asleep: it gets the gate when it is next loaded.
      .catch(() => {});
  }
}

export async function siteState(host: string): Promise<SiteState> {
  const [settings, granted] = await Promise.all([
    loadSettings(),
    browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => false),
  ]);
  return { host, listed: isListed(host), granted, on: isSiteOn(settings, host) };
}

export async function setSite(host: string, on: boolean): Promise<SiteState> {
  await saveSettings({ sitesOff: withSite(await loadSettings(), host, on) });
  if (on) await sendGate(siteName(host));
  return siteState(host);
}

/** After a change of settings, by whatever page of ours: pages of switched-off sites are left at once. */
export async function whereSwitched(): Promise<void> {
  const settings = await loadSettings();
  for (const tab of await openTabs()) {
    if (isSiteOn(settings, new URL(tab.url).hostname)) {
      await tellPage(tab.id, { type: 'bubble', on: settings.bubble });
    } else if ((await tellPage(tab.id, { type: 'leave' })) !== undefined) {
      await browser.action.setBadgeText({ tabId: tab.id, text: '' }).catch(() => {});
      await browser.action.setTitle({ tabId: tab.id, title: 'Second Source' }).catch(() => {});
    }
  }
}

const belongs = (host: string, site: string) => siteName(host) === site || host.endsWith(`.${site}`);

/** The tabs whose address the browser tells us: those of sites we may run on. */
async function openTabs(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: ['*://*/*'] });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}
