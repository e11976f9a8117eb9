/**
 * What the settings page learns from the browser, and what it has done there. Requests for access are made first thing within
 * the click; a browser refuses them later.
 */
import browser from 'webextension-polyfill';
import {
  allowEverySite,
  allowPatterns,
  allowSites,
  forgetEverySite,
  forgetSite,
  forgetSites,
  readAccess,
} from '../../access.ts';
import { writeBackup } from '../../backup.ts';
import { defaults } from '../../settings.ts';
import { loadSettings, saveSettings } from '../../stored.ts';
import type { SettingsDoors, SettingsView, Shortcut } from '../../ui/settings/desk.ts';
import { giveFile } from './give-file.ts';
import { forgetPacks, packDoors, readPacks } from './pack-doors.ts';

const hour = 60 * 60_000;

/** Firefox alone opens its page of shortcuts from here. */
const { commands } = browser as unknown as {
  commands?: { getAll(): Promise<Command[]>; openShortcutSettings?(): Promise<void> };
};
interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

export async function readView(): Promise<SettingsView> {
  const [settings, access, packs, known] = await Promise.all([
    loadSettings(),
    readAccess(),
    readPacks(),
    commands?.getAll() ?? [],
  ]);
  return {
    settings,
    access,
    packs,
    shortcuts: known.map(shortcutOf).sort((one, other) => Number(isOpening(other)) - Number(isOpening(one))),
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    version: browser.runtime.getManifest().version,
    now: Date.now(),
  };
}

const opening = '_execute_action';
const isOpening = ({ name }: Shortcut) => name === opening;

const shortcutOf = ({ name = '', description = '', shortcut = '' }: Command): Shortcut => ({
  name,
  // Browsers describe their own command in their own way, or not at all.
  description: name === opening ? '' : description,
  keys: shortcut,
});

export function createDoors(view: SettingsView): SettingsDoors {
  const { access } = view;
  return {
    save: (change) => saveSettings(change).then(() => true),
    pauseForAnHour: () => saveSettings({ pausedUntil: Date.now() + hour }).then(() => true),
    allowListed: () => allowPatterns(access.missing),
    allowAll: (on) => (on ? allowEverySite() : forgetEverySite()),
    addSite: (host) => allowSites([host]),
    removeSite: forgetSite,
    changeShortcuts() {
      if (commands?.openShortcutSettings) void commands.openShortcutSettings();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => {});
    },
    async exportAll() {
      // As kept, not as shown: the page may not have heard yet of what was pressed a moment ago.
      const [settings, access] = await Promise.all([loadSettings(), readAccess()]);
      const text = writeBackup({ settings, sitesAdded: [...access.added], allSites: access.allSites });
      giveFile(text, 'second-source-settings.json');
    },
    async importAll({ settings, sitesAdded, allSites }) {
      const wanted = sitesAdded.filter((host) => !access.added.includes(host));
      const asked =
        allSites && !access.allSites ? allowEverySite() : wanted.length > 0 ? allowSites(wanted) : null;
      const allowed = asked === null || (await asked);
      await saveSettings(settings);
      return allowed;
    },
    async reset() {
      const gaveBack = forgetSites(() => true);
      await Promise.all([saveSettings(defaults), forgetPacks()]);
      return gaveBack;
    },
    packs: packDoors,
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  };
}
