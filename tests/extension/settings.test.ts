/** Settings survive whatever is stored: field by field. */
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { defaults, isSiteOn, readSettings, withSite } = await import('../../extension/settings.ts');

test.each([
  [undefined],
  [null],
  [0],
  ['{}'],
  [[]],
  [{}],
  [{ sitesOff: 'bbc.com', bubble: 'yes', badge: 1 }],
  [{ sitesOff: [1, null, {}, ''], bubble: null }],
  [JSON.parse('{"__proto__":{"bubble":false}}')],
])('falls back for %j', (stored) => {
  expect(readSettings(stored)).toEqual(defaults);
});

test('keeps the good fields beside the bad', () => {
  expect(readSettings({ sitesOff: ['WWW.BBC.com', 7, 'bbc.com'], bubble: false, badge: 'x' })).toEqual({
    sitesOff: ['bbc.com'],
    bubble: false,
    badge: true,
  });
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
