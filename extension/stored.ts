/**
 * Keeps the reader's settings in `storage.local` and tells who listens when they change. Every read is checked
 * (`settings.ts`). Never keeps anything else.
 */
import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings.ts';

const key = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(key))[key]);
}

/** Changes only the fields given. Answers with all of them as they now stand. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  // One after the other, whichever page of ours asks: of two changes at once neither may be lost.
  return navigator.locks.request('second-source-settings', async () => {
    const next = readSettings({ ...(await loadSettings()), ...change });
    await browser.storage.local.set({ [key]: next });
    return next;
  });
}

/** Calls back with the settings, and as they were, whenever they change, until the signal ends it. */
export function watchSettings(
  changed: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const listen = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ): void => {
    const change = changes[key];
    if (area === 'local' && change) changed(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
