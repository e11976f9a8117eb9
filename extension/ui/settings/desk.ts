/**
 * What the settings page is told, and what it can have done. The components know no browser; `entrypoints/options` does the asking.
 */
import type { Database } from '../../../src/claims/database.ts';
import type { ClaimPack } from '../../../src/types.ts';
import type { Incoming } from '../../backup.ts';
import type { ReadPack } from '../../packs/file.ts';
import type { PackEntry } from '../../packs/store.ts';
import { isHost, type Settings } from '../../settings.ts';
import type { SettingsMessages } from '../messages/en-settings.ts';
import type { Words } from '../words.ts';

export interface Shortcut {
  name: string;
  description: string;
  /** Empty where none is set. */
  keys: string;
}

export interface PacksView {
  /** `private`: a window from which nothing is kept. `unavailable`: the browser does not let anything be kept. */
  kept: 'here' | 'private' | 'unavailable';
  list: readonly PackEntry[];
}

export interface SettingsView {
  settings: Settings;
  access: {
    /** Listed sites the browser gives no access to. */
    missing: readonly string[];
    allSites: boolean;
    /** Sites granted besides the listed ones. */
    added: readonly string[];
  };
  packs: PacksView;
  shortcuts: readonly Shortcut[];
  browser: 'chrome' | 'firefox';
  version: string;
  /** Milliseconds of the epoch: what "now" is for a pause. */
  now: number;
}

export interface PackDoors {
  /** Reads a file the reader has chosen; changes nothing. */
  read(file: File): Promise<ReadPack>;
  /** `full`: there is no room. Where it is not `kept`, everything is as it was. */
  keep(pack: ClaimPack): Promise<'kept' | 'full' | 'failed'>;
  switch(id: string, on: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  export(id: string): Promise<void>;
}

/** Each resolves to false where it could not be. */
export interface SettingsDoors {
  save(change: Partial<Settings>): Promise<boolean>;
  pauseForAnHour(): Promise<boolean>;
  allowListed(): Promise<boolean>;
  allowAll(on: boolean): Promise<boolean>;
  addSite(host: string): Promise<boolean>;
  removeSite(host: string): Promise<boolean>;
  changeShortcuts(): void;
  exportAll(): Promise<void>;
  /** False where the browser gave no access to the added sites; the settings are changed all the same. */
  importAll(incoming: Incoming): Promise<boolean>;
  reset(): Promise<boolean>;
  packs: PackDoors;
  openWelcome(): void;
}

export interface PartProps {
  view: SettingsView;
  doors: SettingsDoors;
  messages: SettingsMessages;
}

export interface SettingsProps extends PartProps {
  database: Database;
  words: Words;
  listed: readonly string[];
}

/** A host from what a person types or pastes; null where it is none. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const url = new URL(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
    return isHost(host) && (host.includes('.') || host === 'localhost') ? host : null;
  } catch {
    return null;
  }
}
