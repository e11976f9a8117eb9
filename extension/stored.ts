/**
 * Keeps the reader's settings in `storage.local` and tells who listens when they change. Every read is checked
 * (`settings.ts`). Never keeps anything else.
 */
import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings.ts';

const key = 'settings';
const lock = 'second-source-settings';

const read = async () => readSettings((await browser.storage.local.get(key))[key]);

/** The settings with every change in them that was asked for before, whichever page of ours asked. */
export const loadSettings = (): Promise<Settings> => navigator.locks.request(lock, { mode: 'shared' }, read);

let first: Promise<Settings> | undefined;

/**
 * As they were kept when a page of ours began, without waiting for changes under way: for what is drawn first, by who follows
 * changes besides. Asked for once, whoever asks.
 */
export function settingsAtStart(): Promise<Settings> {
  first ??= read();
  return first;
}

/** Changes only the fields given, or those worked out from what is kept. Answers with all as they now stand. */
export async function saveSettings(
  change: Partial<Settings> | ((kept: Settings) => Partial<Settings>),
): Promise<Settings> {
  // One after the other, whichever page of ours asks: of two changes at once neither may be lost.
  return navigator.locks.request(lock, async () => {
    const kept = await read();
    const next = readSettings({ ...kept, ...(typeof change === 'function' ? change(kept) : change) });
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
