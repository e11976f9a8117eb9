/**
 * Every setting of the reader, as one typed object in `storage.local`, checked on each read: a field that is missing or
 * wrong falls back to its default, so that nothing written there by an older version or another hand can break a page.
 * Never stores anything about the pages read.
 */
import browser from 'webextension-polyfill';

export interface Settings {
  /** Hosts where nothing is read or marked, `www.` left out; each stands for its subdomains too. */
  sitesOff: string[];
  /** The button beside a selection on listed sites. */
  bubble: boolean;
  /** The number on the toolbar button. */
  badge: boolean;
}

export const defaults: Settings = { sitesOff: [], bubble: true, badge: true };

const key = 'settings';
const longestList = 5_000;

/** Any stored value, as settings. Never throws. */
export function readSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const flag = (name: 'bubble' | 'badge') => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'boolean' ? value : defaults[name];
  };
  const list = Object.hasOwn(fields, 'sitesOff') ? fields.sitesOff : undefined;
  const sitesOff = Array.isArray(list)
    ? list.filter((item): item is string => typeof item === 'string' && item !== '').slice(0, longestList)
    : [];
  return {
    sitesOff: [...new Set(sitesOff.map(siteName))].sort(),
    bubble: flag('bubble'),
    badge: flag('badge'),
  };
}

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(key))[key]);
}

/** Changes only the fields given. Answers with all of them as they now stand. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = readSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [key]: next });
  return next;
}

/** Calls back with the settings whenever they change, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

/** A host as it is listed: lower case, without `www.`. */
export const siteName = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** False where the reader switched the site, or a site it belongs to, off. */
export function isSiteOn(settings: Settings, host: string): boolean {
  const name = siteName(host);
  return !settings.sitesOff.some((off) => name === off || name.endsWith(`.${off}`));
}

export function withSite(settings: Settings, host: string, on: boolean): string[] {
  const name = siteName(host);
  if (!on) return [...settings.sitesOff, name];
  return settings.sitesOff.filter((off) => name !== off && !name.endsWith(`.${off}`));
}
