/** The two doors for messages: what passes, and every way of not passing. */
import { expect, test } from 'vitest';
import { isExtensionMessage, isPageMessage, isToPage, type Sender } from '../../extension/messages.ts';

const id = 'abc';
const origin = 'chrome-extension://abc/';
const page: Sender = { id, url: 'https://www.bbc.com/news', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id, url: `${origin}popup.html` };

test.each([
  [{ type: 'something-to-read' }],
  [{ type: 'page-counts', claims: 3, noted: 0 }],
  [{ type: 'open-figure', figure: 'dprk-killed' }],
  [{ type: 'bring', part: 'note' }],
  [{ type: 'bring', part: 'tables-ko' }],
  [{ type: 'pack-claims', wanted: [] }],
  [{ type: 'pack-claims', wanted: [{ figure: 'dprk-killed', dates: ['2024-10/2024-11-05', null] }] }],
])('the page may say %j', (message) => {
  expect(isPageMessage(message, page, id)).toBe(true);
  expect(isExtensionMessage(message, popup, id, origin)).toBe(false);
});

test.each([
  [{ type: 'check-this-page', tabId: 7 }],
  [{ type: 'site-state', host: 'www.bbc.com' }],
  [{ type: 'set-site', host: 'bücher.example', on: false }],
])('our own pages may say %j, a page script may not', (message) => {
  expect(isExtensionMessage(message, popup, id, origin)).toBe(true);
  expect(isExtensionMessage(message, { ...popup, tab: { id: 9 } }, id, origin)).toBe(true);
  expect(isExtensionMessage(message, page, id, origin)).toBe(false);
  expect(isPageMessage(message, page, id)).toBe(false);
});

test.each([
  ['another extension', { ...page, id: 'xyz' }],
  ['a frame within the page', { ...page, frameId: 3 }],
  ['no tab', { ...page, tab: undefined }],
])('the page door is closed to %s', (_name, sender) => {
  expect(isPageMessage({ type: 'something-to-read' }, sender, id)).toBe(false);
});

test.each([
  ['a sandboxed frame', { ...popup, url: 'about:srcdoc' }],
  ['a look-alike origin', { ...popup, url: 'chrome-extension://abcd/popup.html' }],
  ['no address', { id }],
])('the extension door is closed to %s', (_name, sender) => {
  expect(isExtensionMessage({ type: 'site-state', host: 'bbc.com' }, sender, id, origin)).toBe(false);
});

test.each([
  [null],
  ['page-counts'],
  [[]],
  [{}],
  [{ type: 'page-counts' }],
  [{ type: 'page-counts', claims: 1 }],
  [{ type: 'page-counts', claims: -1, noted: 0 }],
  [{ type: 'page-counts', claims: 1.5, noted: 0 }],
  [{ type: 'page-counts', claims: '1', noted: 0 }],
  [{ type: 'page-counts', claims: 1, noted: 0, more: 1 }],
  [{ type: 'open-figure', figure: 'x'.repeat(81) }],
  [{ type: 'open-figure', figure: '<b>' }],
  [{ type: 'pack-claims' }],
  [{ type: 'pack-claims', wanted: {} }],
  [{ type: 'pack-claims', wanted: [{ figure: 'dprk-killed' }] }],
  [{ type: 'pack-claims', wanted: [{ figure: 'dprk-killed', dates: ['yesterday'] }] }],
  [{ type: 'pack-claims', wanted: [{ figure: 'dprk-killed', dates: [], pack: 'river-desk' }] }],
  [{ type: 'pack-claims', wanted: Array.from({ length: 101 }, () => ({ figure: 'a', dates: [] })) }],
  [{ type: 'bring', part: 'background' }],
  [{ type: 'bring', part: '../page' }],
  [{ type: 'toString' }],
  [{ type: '__proto__' }],
  [JSON.parse('{"type":"something-to-read","__proto__":{}}')],
  [Object.create({ type: 'something-to-read' })],
])('refuses %j', (message) => {
  expect(isPageMessage(message, page, id)).toBe(false);
});

test('a page script hears its own extension only, and only what it knows', () => {
  expect(isToPage({ type: 'step', by: 1 }, popup, id)).toBe(true);
  expect(isToPage({ type: 'look-up-selection', text: null }, popup, id)).toBe(true);
  expect(isToPage({ type: 'step', by: 2 }, popup, id)).toBe(false);
  expect(isToPage({ type: 'page-claims', list: '1700000000000.5 3', from: 140 }, popup, id)).toBe(true);
  expect(isToPage({ type: 'page-claims', list: 'x'.repeat(101), from: 0 }, popup, id)).toBe(false);
  expect(isToPage({ type: 'page-claims', list: 'one', from: -1 }, popup, id)).toBe(false);
  expect(isToPage({ type: 'look-up-selection', text: 'x'.repeat(1_000_001) }, popup, id)).toBe(false);
  expect(isToPage({ type: 'leave', until: null }, { ...popup, id: 'xyz' }, id)).toBe(false);
});

test('what a page shows goes there as settings have it, and nothing else does', () => {
  const look = { bubble: true, marks: 'background', sums: ['agrees'] };
  expect(isToPage({ type: 'look', look }, popup, id)).toBe(true);
  expect(isToPage({ type: 'read-page', look }, popup, id)).toBe(true);
  expect(isToPage({ type: 'look', look: { ...look, sums: ['no-source'] } }, popup, id)).toBe(false);
  expect(isToPage({ type: 'look', look: { ...look, marks: 'blink' } }, popup, id)).toBe(false);
  expect(isToPage({ type: 'look', look: { ...look, theme: 'dark' } }, popup, id)).toBe(false);
  expect(isToPage({ type: 'look', look: null }, popup, id)).toBe(false);
  expect(isToPage({ type: 'leave', until: null }, popup, id)).toBe(true);
  expect(isToPage({ type: 'leave', until: 1_700_000_000_000 }, popup, id)).toBe(true);
  expect(isToPage({ type: 'leave', until: 'soon' }, popup, id)).toBe(false);
});
