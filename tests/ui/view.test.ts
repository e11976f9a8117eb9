/** Which state the panel shows for what tab, page script and background say. */
import { describe, expect, it } from 'vitest';
import type { PageState, SiteState } from '../../extension/messages.ts';
import { hostOf, viewOfState, viewWithout } from '../../extension/panel/view.ts';
import { pageClaim } from './desk.ts';

const host = 'www.bbc.com';
const site = (parts: Partial<SiteState> = {}): SiteState => ({
  host,
  listed: true,
  granted: true,
  on: true,
  pausedUntil: null,
  ...parts,
});
const state = (parts: Partial<PageState> = {}): PageState => ({
  status: 'ready',
  language: 'en',
  published: null,
  modified: null,
  title: '',
  url: `https://${host}/news`,
  claims: [pageClaim()],
  counts: { claims: 1, noted: 1 },
  list: 'one',
  hidden: [],
  ...parts,
});

describe('hostOf', () => {
  it.each([
    ['https://www.bbc.com/news?x#y', host],
    ['http://localhost:8080/', 'localhost'],
    ['chrome://settings/', null],
    ['about:blank', null],
    ['file:///tmp/page.html', null],
    ['not an address', null],
    [undefined, null],
  ])('%j', (url, expected) => {
    expect(hostOf({ url })).toBe(expected);
  });
});

describe('with a page script', () => {
  it('shows its claims, while it reads and after, and says where reading stopped', () => {
    expect(viewOfState(state(), host, site())).toMatchObject({
      kind: 'read',
      claims: [{ figure: 'dprk-killed' }],
      complete: true,
      cutShort: false,
      switchable: true,
    });
    expect(viewOfState(state({ status: 'reading' }), host, site())).toMatchObject({ complete: false });
    expect(viewOfState(state({ status: 'too-long' }), host, site())).toMatchObject({
      complete: true,
      cutShort: true,
    });
  });

  it('has no switch for a site that was read by request only', () => {
    const view = viewOfState(state(), 'blog.example', site({ listed: false, granted: false }));
    expect(view).toMatchObject({ kind: 'read', switchable: false });
  });

  it('tells an unread language, and a page where only a selection was looked up', () => {
    expect(viewOfState(state({ status: 'unread-language' }), host, site()).kind).toBe('unread-language');
    expect(viewOfState(state({ status: 'not-read' }), host, site()).kind).toBe('not-news');
  });
});

describe('without a page script', () => {
  it.each([
    ['a site that is not listed', {}, site({ listed: false, granted: false }), 'not-news'],
    ['no answer from the background', {}, null, 'not-news'],
    ['a paused site', {}, site({ on: false }), 'paused'],
    ['a paused site whose permission was withdrawn', {}, site({ on: false, granted: false }), 'paused'],
    ['a listed site without permission', {}, site({ granted: false }), 'not-allowed'],
    ['a sleeping tab', { discarded: true }, site(), 'asleep'],
    ['a loading tab', { status: 'loading' }, site(), 'loading'],
    ['a page with nothing to read', { status: 'complete' }, site(), 'read'],
    ['a site the reader added', {}, site({ listed: false }), 'read'],
  ])('%s', (_name, tab, known, kind) => {
    expect(viewWithout(tab, host, known).kind).toBe(kind);
  });
});
