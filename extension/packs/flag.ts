/**
 * Whether any claim pack is on, where every part of the extension can ask it at no cost: readers without packs have no database
 * opened for them. Changes whenever a pack does, and that is how the others hear of it. Holds a number and a time, no pack.
 */
import browser from 'webextension-polyfill';

const key = 'packs';

const isOn = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'on' in value &&
  typeof value.on === 'number' &&
  value.on > 0;

export const arePacksOn = async (): Promise<boolean> => isOn((await browser.storage.local.get(key))[key]);

/** @param changed in milliseconds of the epoch. */
export const tellOfPacks = (on: number, changed: number): Promise<void> =>
  browser.storage.local.set({ [key]: { on, changed } });

/** Calls back when a pack has come, gone, or been switched, with whether any is on now. */
export function watchPacks(changed: (on: boolean) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(isOn(change.newValue));
  });
}
