/** The settings file: what is written reads back; everything that does not fit is refused by name, and nothing is half taken. */
import { describe, expect, it, test } from 'vitest';
import { type Backup, changesOf, type Fault, readBackup, writeBackup } from '../../extension/backup.ts';
import { defaults } from '../../extension/settings.ts';

const { pausedUntil: _momentary, ...settings } = defaults;
const backup: Backup = {
  settings: { ...settings, sitesOff: ['bbc.com'], sums: ['differs'], theme: 'dark', badge: false },
  sitesAdded: ['example.org', 'пример.example'],
  allSites: true,
};
const file = (change: object = {}, inside: object = {}): string =>
  JSON.stringify({
    format: 'second-source-settings',
    version: 1,
    settings: { ...backup.settings, ...inside },
    sitesAdded: backup.sitesAdded,
    allSites: true,
    ...change,
  });
const faultsOf = (text: string): readonly Fault[] => {
  const read = readBackup(text);
  return read.ok ? [] : read.faults;
};
const wrong = (at: string): Fault => ({ kind: 'wrong-value', at });
const unknown = (at: string): Fault => ({ kind: 'unknown-field', at });

test('what was written reads back, and would change nothing', () => {
  const read = readBackup(writeBackup(backup));
  expect(read).toEqual({ ok: true, incoming: backup });
  if (read.ok) expect(changesOf(backup, read.incoming)).toEqual([]);
});

test('a pause is of the moment: it is not written, and not taken', () => {
  const paused = { ...backup, settings: { ...backup.settings, pausedUntil: 'restart' } } as Backup;
  expect(writeBackup(paused)).not.toContain('pausedUntil');
  expect(faultsOf(file({}, { pausedUntil: 'restart' }))).toEqual([unknown('settings.pausedUntil')]);
});

test('a file from before some settings leaves those as they are', () => {
  const read = readBackup('{"format":"second-source-settings","version":1,"settings":{"bubble":false}}');
  expect(read).toEqual({
    ok: true,
    incoming: { settings: { bubble: false }, sitesAdded: [], allSites: false },
  });
  if (!read.ok) return;
  expect(changesOf(backup, read.incoming)).toEqual([{ name: 'bubble', from: true, to: false }]);
});

test('a byte order mark in front is none of our business', () => {
  expect(readBackup(`\uFEFF${file()}`).ok).toBe(true);
});

describe('refuses', () => {
  it.each<[string, string, readonly Fault[]]>([
    ['nothing', '', [{ kind: 'empty' }]],
    ['white space', ' \n\t', [{ kind: 'empty' }]],
    ['a file cut short', file().slice(0, -5), [{ kind: 'not-json' }]],
    ['a picture', '\u0089PNG\r\n', [{ kind: 'not-json' }]],
    ['more than a million characters', `"${'x'.repeat(1_000_000)}"`, [{ kind: 'too-large' }]],
    ['null', 'null', [{ kind: 'not-ours' }]],
    ['a list', '[]', [{ kind: 'not-ours' }]],
    ['another program’s file', '{"version":1,"settings":{}}', [{ kind: 'not-ours' }]],
    ['no version', file({ version: undefined }), [{ kind: 'not-ours' }]],
    ['version 0', file({ version: 0 }), [{ kind: 'not-ours' }]],
    ['version "1"', file({ version: '1' }), [{ kind: 'not-ours' }]],
    ['a newer version', file({ version: 2 }), [{ kind: 'newer' }]],
    ['settings that are a list', file({ settings: [] }), [wrong('settings')]],
    ['no settings', file({ settings: undefined }), [wrong('settings')]],
    ['an unknown field', file({ colour: 'red' }), [unknown('colour')]],
    ['an unknown setting', file({}, { colour: 'red' }), [unknown('settings.colour')]],
    ['a flag that is a word', file({}, { bubble: 'yes' }), [wrong('settings.bubble')]],
    ['a flag that is null', file({}, { badge: null }), [wrong('settings.badge')]],
    ['an unknown style', file({}, { marks: 'blink' }), [wrong('settings.marks')]],
    ['an unknown theme', file({}, { theme: '' }), [wrong('settings.theme')]],
    ['sums that are no list', file({}, { sums: 'agrees' }), [wrong('settings.sums')]],
    ['an unknown sum', file({}, { sums: ['agrees', 'no-source'] }), [wrong('settings.sums[1]')]],
    [
      'a site that is an address',
      file({}, { sitesOff: ['https://bbc.com/'] }),
      [wrong('settings.sitesOff[0]')],
    ],
    ['a site that is a number', file({}, { sitesOff: ['a.example', 3] }), [wrong('settings.sitesOff[1]')]],
    ['an added site with a star', file({ sitesAdded: ['*.example'] }), [wrong('sitesAdded[0]')]],
    ['added sites that are no list', file({ sitesAdded: 'a.example' }), [wrong('sitesAdded')]],
    ['every site as a word', file({ allSites: 'true' }), [wrong('allSites')]],
    [
      'two faults, both named',
      file({ allSites: 1 }, { theme: 'sepia' }),
      [wrong('settings.theme'), wrong('allSites')],
    ],
    [
      'a prototype in disguise',
      file().replace('"bubble":true', '"__proto__":{"bubble":false}'),
      [unknown('settings.__proto__')],
    ],
  ])('%s', (_what, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
    expect(({} as { bubble?: boolean }).bubble).toBeUndefined();
  });

  it('ten thousand faults, naming the first twenty', () => {
    expect(faultsOf(file({}, { sitesOff: Array(10_000).fill('') }))).toHaveLength(20);
  });

  it('nesting a thousand deep', () => {
    expect(faultsOf(file({ sitesAdded: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) }))).toEqual([
      wrong('sitesAdded[0]'),
    ]);
  });
});

test('the preview names every change once, and access is only ever added', () => {
  const now: Backup = { settings, sitesAdded: ['mine.example'], allSites: true };
  const read = readBackup(file({ allSites: false }));
  if (!read.ok) throw new Error('refused');
  expect(changesOf(now, read.incoming)).toEqual([
    { name: 'sitesOff', from: [], to: ['bbc.com'] },
    { name: 'badge', from: true, to: false },
    { name: 'sums', from: settings.sums, to: ['differs'] },
    { name: 'theme', from: 'system', to: 'dark' },
    {
      name: 'sitesAdded',
      from: ['mine.example'],
      to: ['example.org', 'mine.example', 'пример.example'],
    },
  ]);
});
