/** A view and doors for the tests of the settings page; the doors remember what was asked of them. */
import { defaults, type Settings } from '../../extension/settings.ts';
import type { SettingsDoors, SettingsView } from '../../extension/ui/settings/desk.ts';

export function settingsView(
  settings: Partial<Settings> = {},
  parts: Partial<SettingsView> = {},
): SettingsView {
  return {
    settings: { ...defaults, ...settings },
    access: { missing: [], allSites: false, added: [] },
    shortcuts: [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
      { name: 'panel-beside', description: 'Open the panel beside the page', keys: '' },
    ],
    browser: 'chrome',
    version: '1.2.3',
    now: 1_000,
    ...parts,
  };
}

export function settingsDoors(answer = true): SettingsDoors & { asked: unknown[][] } {
  const asked: unknown[][] = [];
  const ask =
    (name: string) =>
    async (...given: unknown[]): Promise<boolean> => {
      asked.push([name, ...given]);
      return answer;
    };
  const tell =
    (name: string) =>
    (...given: unknown[]): void => {
      asked.push([name, ...given]);
    };
  return {
    asked,
    save: ask('save'),
    pauseForAnHour: ask('pauseForAnHour'),
    allowListed: ask('allowListed'),
    allowAll: ask('allowAll'),
    addSite: ask('addSite'),
    removeSite: ask('removeSite'),
    changeShortcuts: tell('changeShortcuts'),
    exportAll: async () => void asked.push(['exportAll']),
    importAll: ask('importAll'),
    reset: ask('reset'),
    openWelcome: tell('openWelcome'),
  };
}
