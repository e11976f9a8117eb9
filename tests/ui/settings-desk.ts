/** A view and doors for the tests of the settings page; the doors remember what was asked of them. */

import type { ReadPack } from '../../extension/packs/file.ts';
import type { PackEntry } from '../../extension/packs/store.ts';
import { defaults, type Settings } from '../../extension/settings.ts';
import type { SettingsDoors, SettingsView } from '../../extension/ui/settings/desk.ts';
import type { Claim, Source } from '../../src/types.ts';

export const packs: readonly PackEntry[] = [
  {
    id: 'river-desk',
    name: 'River Desk',
    date: '2026-03-01',
    about: 'Counts that one desk keeps.',
    on: true,
    imported: Date.UTC(2026, 2, 3, 12),
    claims: 1_240,
    sources: 83,
    figures: { 'dprk-killed': 1_240 },
  },
  {
    id: 'a-pack-with-a-long-name',
    name: 'Донесення-з-прикордонних-районів-за-листопад і ще трохи слів',
    date: '2024-11',
    about: null,
    on: false,
    imported: Date.UTC(2026, 10, 22, 12),
    claims: 1,
    sources: 1,
    figures: { 'dprk-killed': 1 },
  },
];

const previewClaim = (id: string, figure: string, source: string): Claim => ({
  ...{ id: `river-desk/${id}`, figure, source: `river-desk/${source}`, origin: 'zelensky', place: null },
  quantity: { low: 40, high: 40, hedge: 'about', unit: null },
  ...{ polarity: null, status: 'counted', asOf: '2024-11-02', asOfBasis: 'stated', certainty: 'reported' },
  ...{ wording: 'About 40 North Korean soldiers were killed.', at: null },
});

const previewSource = (id: string, publisher: string | null): Source => ({
  ...{ id: `river-desk/${id}`, publisher, title: 'What the river towns counted', author: null, url: null },
  ...{
    subject: 'on the river towns',
    date: '2024-11-03',
    dateBasis: 'stated',
    dateFrom: null,
    language: 'en',
  },
});

/** A file that has been read: the next edition of a pack that is here, with much in it. */
export const nextEdition: Extract<ReadPack, { ok: true }> = {
  ok: true,
  pack: {
    ...{ id: 'river-desk', name: 'River Desk', date: '2026-04-01', about: 'Counts that one desk keeps.' },
    origins: [],
    places: [],
    sources: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((id, index) =>
      previewSource(id, index === 2 ? null : `The River Daily ${id}`),
    ),
    claims: [
      'dprk-killed',
      'dprk-killed',
      'dprk-wounded',
      'dprk-casualties',
      'dprk-troops-kursk',
      'dprk-troops-present',
      'russia-killed',
      'russia-casualties',
      'dprk-deployment',
    ].map((figure, index) => previewClaim(`c${index}`, figure, 'one')),
  },
  doubts: [{ at: 'claims[3].wording', word: '\u041aim' }],
  before: { date: '2026-03-01', added: 3, changed: 1, gone: 2 },
};

export function settingsView(
  settings: Partial<Settings> = {},
  parts: Partial<SettingsView> = {},
): SettingsView {
  return {
    settings: { ...defaults, ...settings },
    access: { missing: [], allSites: false, added: [] },
    packs: { kept: 'here', list: [] },
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
    packs: {
      read: async (file) => {
        asked.push(['packs.read', file.name]);
        return { ok: false, faults: [{ kind: 'empty', at: '', detail: '' }] };
      },
      keep: async (pack) => {
        asked.push(['packs.keep', pack.id]);
        return answer ? 'kept' : 'full';
      },
      switch: async (...given) => void asked.push(['packs.switch', ...given]),
      remove: async (...given) => void asked.push(['packs.remove', ...given]),
      export: async (...given) => void asked.push(['packs.export', ...given]),
    },
    openWelcome: tell('openWelcome'),
  };
}
