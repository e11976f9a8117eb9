/**
 * What the panel learns from the tab in front of the reader, and what it has done there.
 * Asks the page script and the background; never touches a page itself.
 */
import browser from 'webextension-polyfill';
import { readTags } from '../../src/languages/read-tags.ts';
import { canOpenBeside, openBeside } from '../beside.ts';
import type { CheckAnswer, FromPanel, PageState, SiteState, ToPage } from '../messages.ts';
import { saveSettings } from '../stored.ts';
import type { Doors, PageView } from '../ui/panel/page-view.ts';
import { copyText } from './copy.ts';
import { hostOf, viewOfState, viewWithout } from './view.ts';
import { type AskPage, readWhole, withRest } from './whole-state.ts';

type Tab = Awaited<ReturnType<typeof browser.tabs.query>>[number];

/** A page script that has not answered by then is asleep; a waiting popup would look broken. */
const ANSWER_WITHIN_MS = 1_000;

/** Null where nobody answers. */
async function askPage<Answer>(tabId: number, message: ToPage): Promise<Answer | null> {
  const answer = browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    (value) => (value ?? null) as Answer | null,
    () => null,
  );
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWER_WITHIN_MS));
  return Promise.race([answer, late]);
}

const askTab =
  (tabId: number): AskPage =>
  (message) =>
    askPage(tabId, message);

const askBackground = async <Answer>(message: FromPanel): Promise<Answer | null> =>
  ((await browser.runtime.sendMessage(message).catch(() => null)) ?? null) as Answer | null;

async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Where the panel stands. Only a click on the toolbar button, which opens the popup, tells the address of any page. */
export type Place = 'popup' | 'tab' | 'beside';

/** Null where no page script answers. */
type ReadState = (tabId: number, viewOf: (state: PageState) => PageView) => Promise<PageView | null>;

/**
 * Reads the tab in front whenever it is called, and tells what there is to show: of a page with many claims the first of them before
 * all. Of several readings under way only the last is told.
 */
export function createReader(place: Place, tell: (view: PageView) => void): () => Promise<void> {
  let kept: PageState | null = null;
  let last = 0;
  return async () => {
    last += 1;
    const turn = last;
    const told = (view: PageView) => {
      if (turn === last) tell(view);
    };
    const view = await readTab(place, async (tabId, viewOf) => {
      const state = await readWhole(askTab(tabId), kept, (first) => told(viewOf(first)));
      if (turn === last) kept = state;
      return state && viewOf(state);
    });
    told(view);
  };
}

async function readTab(place: Place, readState: ReadState): Promise<PageView> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { kind: 'browser-page' };
  const host = hostOf(tab);
  if (host === null) {
    if (tab.url !== undefined) return { kind: 'browser-page' };
    // A page that was checked by the popup's grant still answers when that grant has gone.
    const read = await readState(tab.id, (state) => viewOfState(state, hostOf(state) ?? '', null));
    if (read) return read;
    if (tab.status === 'loading') return { kind: 'loading' };
    return { kind: place === 'beside' ? 'out-of-sight' : 'browser-page' };
  }
  const site = await askBackground<SiteState>({ type: 'site-state', host });
  if (site && !site.on) return { kind: 'paused', host };
  if (site && site.pausedUntil !== null) return { kind: 'paused-everywhere', until: site.pausedUntil };
  const read = tab.discarded ? null : await readState(tab.id, (state) => viewOfState(state, host, site));
  if (read) return read;
  const view = viewWithout(tab, host, site);
  const unread = view.kind === 'read' && (await isInUnreadLanguage(tab.id));
  return unread ? { kind: 'unread-language', host, switchable: view.switchable } : view;
}

/** Where the gate saw nothing to read, the browser's own guess tells whether the language is why. */
async function isInUnreadLanguage(tabId: number): Promise<boolean> {
  const guess = await browser.tabs.detectLanguage(tabId).catch(() => 'und');
  const tag = guess.split('-')[0]?.toLowerCase() ?? '';
  return tag !== '' && tag !== 'und' && !readTags.includes(tag);
}

/** The panel's doors. `changed` is told whenever "This page" may have another answer. */
export function createDoors(place: Place, changed: (view?: PageView) => void): Doors {
  const inTab = async <Answer>(message: ToPage): Promise<Answer | null> => {
    const tab = await activeTab();
    return tab?.id === undefined ? null : askPage<Answer>(tab.id, message);
  };
  return {
    async showClaim(index) {
      const answer = await inTab<{ shown: boolean }>({ type: 'show-claim', index });
      return answer?.shown === true;
    },
    async markAgain(index) {
      const state = await inTab<PageState>({ type: 'hide-claim', index, hidden: false });
      changed();
      return state !== null;
    },
    async checkThisPage() {
      const tab = await activeTab();
      if (tab?.id === undefined) return false;
      const answer = await askBackground<CheckAnswer>({ type: 'check-this-page', tabId: tab.id });
      if (answer?.ok)
        changed(viewOfState(await withRest(askTab(tab.id), answer.state), hostOf(tab) ?? '', null));
      else if (answer?.why === 'no-scripts') changed({ kind: 'browser-page' });
      else if (answer?.why === 'no-answer') changed({ kind: 'asleep', host: hostOf(tab) ?? '' });
      return answer?.ok === true;
    },
    async switchSite(host, on) {
      const site = await askBackground<SiteState>({ type: 'set-site', host, on });
      changed();
      return site?.on === on;
    },
    async allowSite(host) {
      const granted = await browser.permissions.request({ origins: [`*://${host}/*`] }).catch(() => false);
      if (granted) changed();
      return granted;
    },
    async resume() {
      await saveSettings({ pausedUntil: null });
      changed();
      return true;
    },
    openSettings() {
      void browser.runtime.openOptionsPage();
      if (place === 'popup') window.close();
    },
    openAllFigures() {
      void browser.tabs.create({ url: browser.runtime.getURL('/figures.html') });
      if (place === 'popup') window.close();
    },
    copyText,
    openBeside:
      place === 'beside' || !canOpenBeside()
        ? null
        : () => {
            void openBeside().then((opened) => {
              if (opened && place === 'popup') window.close();
            });
          },
  };
}

/** Calls back whenever the page in front may have become another, or told something new. */
export function watchTab(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status !== undefined) changed();
  });
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  browser.runtime.onMessage.addListener((message: unknown) => {
    // The page script tells the background its counts; the panel overhears that there is something new, and asks.
    if (
      typeof message === 'object' &&
      message !== null &&
      'type' in message &&
      message.type === 'page-counts'
    ) {
      changed();
    }
    return undefined;
  });
}
