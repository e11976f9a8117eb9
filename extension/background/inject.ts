/**
 * Brings the page script into a tab and talks to it. Injects into the top frame only, and only on a grant the browser
 * already holds (a host permission, or `activeTab`); never asks for one.
 */
import browser from 'webextension-polyfill';
import { languageFor } from '../languages.ts';
import { type CheckAnswer, lookOf, type PageState, type Part, type ToPage } from '../messages.ts';
import { arePacksOn } from '../packs/flag.ts';
import { loadSettings } from '../stored.ts';

type Refusal = Extract<CheckAnswer, { ok: false }>['why'];

/** The page script's answer; undefined where there is none in the tab. */
export async function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Null when the page script is in the tab (it sees to it itself that it is there once), else why not. */
export async function injectPage(tabId: number): Promise<Refusal | null> {
  try {
    const [settings, packsOn] = await Promise.all([loadSettings(), arePacksOn()]);
    const language = languageFor(settings.language, navigator.languages);
    const first = [
      '/claims.js',
      '/phrases.js',
      '/units.js',
      '/sentences.js',
      '/reader.js',
      '/matcher.js',
    ] as const;
    const packs = packsOn ? (['/packs.js'] as const) : [];
    // One by one, so that the page has its thread back in between; the page script last, which looks for the others.
    for (const file of [`/words-${language}.js` as const, ...first, ...packs, '/page.js' as const])
      await inject(tabId, file);
    return null;
  } catch (error) {
    return refusal(tabId, error instanceof Error ? error.message : String(error));
  }
}

/** Into the page that asked for it, on the grant by which its page script came. */
export async function bringPart(tabId: number, part: Part): Promise<void> {
  // Where the grant has gone since, the page goes without.
  await inject(tabId, `/${part}.js`).catch(() => {});
}

type Script = Parameters<typeof browser.scripting.executeScript>[0]['files'] extends
  | (infer File)[]
  | undefined
  ? File
  : never;

const inject = (tabId: number, file: Script): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });

async function refusal(tabId: number, message: string): Promise<Refusal> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'no-answer';
  if (tab.url !== undefined && tab.url !== '' && !/^(?:https?|file):/.test(tab.url)) return 'no-scripts';
  // Chromium says so where it hides the address; Firefox answers everything with "Missing host permission for the tab".
  if (/chrome:|edge:|gallery|web ?store|devtools|view-source|cannot be scripted|error page/i.test(message)) {
    return 'no-scripts';
  }
  return /frame|tab/i.test(message) && /no (?:tab|frame)|removed|closed/i.test(message)
    ? 'no-answer'
    : 'not-allowed';
}

/** Injects and reads now, whether or not the gate would have: the reader asked. */
export async function checkTab(tabId: number): Promise<CheckAnswer> {
  const why = await injectPage(tabId);
  if (why) return { ok: false, why };
  const look = lookOf(await loadSettings());
  const read = await tellPage(tabId, { type: 'read-page', look });
  const state =
    read === undefined
      ? undefined
      : ((await tellPage(tabId, { type: 'page-state' })) as PageState | undefined);
  return state ? { ok: true, state } : { ok: false, why: 'no-answer' };
}
