/** Settings survive whatever is stored: field by field. */
import { describe, expect, it, test } from 'vitest';
import {
  defaults,
  isPaused,
  isSiteOn,
  readSettings,
  settingNames,
  withSite,
} from '../../extension/settings.ts';

test.each([
  [undefined],
  [null],
  [0],
  ['{}'],
  [[]],
  [{}],
  [{ sitesOff: 'bbc.com', bubble: 'yes', badge: 1 }],
  [{ sitesOff: [1, null, {}, '', 'a b', 'x'.repeat(300)], bubble: null }],
  [{ marks: 'blink', sums: 'agrees', theme: 'sepia', pausedUntil: 'tomorrow' }],
  [{ pausedUntil: -1 }],
  [{ pausedUntil: 1.5 }],
  [{ pausedUntil: Number.POSITIVE_INFINITY }],
  [JSON.parse('{"__proto__":{"bubble":false}}')],
])('falls back for %j', (stored) => {
  expect(readSettings(stored)).toEqual(defaults);
});

test('keeps the good fields beside the bad', () => {
  const stored = {
    sitesOff: ['WWW.BBC.com', 7, 'bbc.com'],
    bubble: false,
    badge: 'x',
    marks: 'background',
    sums: ['context', 'no-source', 'agrees', 'agrees'],
    language: 'browser',
    theme: 'dark',
    pausedUntil: 'restart',
    more: 1,
  };
  expect(readSettings(stored)).toEqual({
    ...defaults,
    sitesOff: ['bbc.com'],
    bubble: false,
    badge: true,
    marks: 'background',
    sums: ['agrees', 'context'],
    language: 'browser',
    theme: 'dark',
    pausedUntil: 'restart',
  });
});

test('the defaults read back as themselves, field for field, and are never handed out to be changed', () => {
  expect(readSettings(defaults)).toEqual(defaults);
  expect([...settingNames].sort()).toEqual(Object.keys(defaults).sort());
  readSettings({}).sums.pop();
  readSettings({}).sitesOff.push('bbc.com');
  expect(readSettings({}).sums).toHaveLength(4);
  expect(readSettings({}).sitesOff).toEqual([]);
});

test('a site stands for its subdomains and for no look-alike', () => {
  const settings = { ...defaults, sitesOff: ['bbc.com'] };
  expect(
    ['bbc.com', 'www.bbc.com', 'news.bbc.com', 'notbbc.com', 'bbc.com.example'].map((host) =>
      isSiteOn(settings, host),
    ),
  ).toEqual([false, false, false, true, true]);
});

test('switching off and on again leaves nothing behind', () => {
  const off = withSite(defaults, 'www.bbc.com', false);
  expect(off).toEqual(['bbc.com']);
  expect(withSite({ ...defaults, sitesOff: off }, 'www.bbc.com', true)).toEqual([]);
});

test('switching a subdomain on lifts the switch of the site it belongs to', () => {
  const settings = { ...defaults, sitesOff: ['bbc.com'] };
  expect(withSite(settings, 'news.bbc.com', true)).toEqual([]);
});

describe('a pause', () => {
  it.each([
    [null, false],
    ['restart', true],
    [999, false],
    [1_000, false],
    [1_001, true],
  ] as const)('%j at 1000: %s', (pausedUntil, paused) => {
    expect(isPaused({ pausedUntil }, 1_000)).toBe(paused);
  });
});
