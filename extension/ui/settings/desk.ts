/**
 * What the settings page is told, and what it can have done. The components know no browser; `entrypoints/options` does the asking.
 */
import type { Database } from '../../../src/claims/database.ts';
import type { Incoming } from '../../backup.ts';
import { isHost, type Settings } from '../../settings.ts';
import type { SettingsMessages } from '../messages/en-settings.ts';
import type { Words } from '../words.ts';

export interface Shortcut {
  name: string;
  description: string;
  /** Empty where none is set. */
  keys: string;
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
  shortcuts: readonly Shortcut[];
  browser: 'chrome' | 'firefox';
  version: string;
  /** Milliseconds of the epoch: what "now" is for a pause. */
  now: number;
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
