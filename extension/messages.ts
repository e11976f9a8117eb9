/**
 * Every message the extension's parts send each other, as one typed union, and the one check a message must pass.
 * Two doors (see `isPageMessage`, `isExtensionMessage`): what a page script may ask of the background is read-only;
 * settings and injection are for the extension's own pages alone. Never sends anything itself, never trusts `sender.id` alone.
 */
import type { CheckedClaim, IsoDate, LanguageTag } from '../src/types.ts';
import type { Wanted } from './packs/wanted.ts';
import { isHost, type MarkedSum, markedSums, markStyles, type Settings } from './settings.ts';

/** How far the page script has come with its page. */
export type PageStatus =
  /** Not yet through. Claims found so far are listed. */
  | 'reading'
  | 'ready'
  /** The text is in a language that is not read: nothing is marked. */
  | 'unread-language'
  /** More text than is read (5 MB): what was read until then is marked. */
  | 'too-long'
  /** Woken for one selection only, on a page nobody asked to read. */
  | 'not-read';

/** What the page script knows about its page: the popup's "This page". */
export interface PageState {
  status: PageStatus;
  /** The language read; null while unknown and where it is not one of ours. */
  language: LanguageTag | null;
  published: IsoDate | null;
  modified: IsoDate | null;
  title: string;
  url: string;
  /** The first in reading order, as many as one message is to carry: of most pages all. */
  claims: CheckedClaim[];
  /** Of all, and of those with something to compare with. */
  counts: { claims: number; noted: number };
  /** Names the list of all, in which a claim's index counts; it has another name when it has changed. */
  list: string;
  /** Indexes of the claims whose marks the reader has hidden on this page. */
  hidden: number[];
}

/** The part of the settings that a page shows. */
export type Look = Pick<Settings, 'bubble' | 'marks' | 'sums'>;

export const lookOf = ({ bubble, marks, sums }: Settings): Look => ({ bubble, marks, sums });

/** To a tab's page script, from the background and the extension's own pages. No answer at all: no page script there. */
export type ToPage =
  /** Read the page and mark it, if that has not begun. Answers `{ shown }` when it is through: most who ask need no more. */
  | { type: 'read-page'; look: Look }
  /** Read everything again, now. Answers `PageState`. */
  | { type: 'check-now' }
  /** Answers `PageState`. */
  | { type: 'page-state' }
  /** The claims of that list from an index on, as many as one message is to carry. Answers null where the list is another by now. */
  | { type: 'page-claims'; list: string; from: number }
  /** Scroll to a claim and open its note. Answers `{ shown }`. */
  | { type: 'show-claim'; index: number }
  /** Hide a claim's mark on this page, or bring it back. Answers `PageState`. */
  | { type: 'hide-claim'; index: number; hidden: boolean }
  /** Open the next or previous claim's note. Answers `{ shown }`. */
  | { type: 'step'; by: 1 | -1 }
  /** Look up the selection; `text` is what the menu saw, for selections the page script cannot read. Answers `{ shown }`. */
  | { type: 'look-up-selection'; text: string | null }
  /** The reader has changed what a page shows. */
  | { type: 'look'; look: Look }
  /** Take everything off the page and stop. `until`: when to ask again, in milliseconds of the epoch. */
  | { type: 'leave'; until: number | null };

/** To the background, from gate and page script. */
export type FromPage =
  /** The gate has seen something to read. */
  | { type: 'something-to-read' }
  /** What the badge and its title say. */
  | { type: 'page-counts'; claims: number; noted: number }
  /** Open the panel at a figure or statement. */
  | { type: 'open-figure'; figure: string }
  /** What claim packs say on the figures of the page. Answers `PackAnswer`. */
  | { type: 'pack-claims'; wanted: Wanted[] }
  /** Put one more script of ours into the page that asks. Answered when it is there, or cannot be. */
  | { type: 'bring'; part: Part };

/** The scripts that a page script may have brought to it (`page/parts.ts`). */
const parts = [
  'note',
  'tables-en',
  'tables-fr',
  'tables-de',
  'tables-es',
  'tables-uk',
  'tables-ru',
  'tables-ko',
] as const;
export type Part = (typeof parts)[number];
export const isPart = (value: unknown): value is Part => parts.some((part) => part === value);

/** To the background, from the extension's own pages only. */
export type FromPanel =
  /** Inject the page script by the grant at hand (`activeTab` or a host permission) and read the page. Answers `CheckAnswer`. */
  | { type: 'check-this-page'; tabId: number }
  /** Answers `SiteState`. */
  | { type: 'site-state'; host: string }
  /** Switch a site on or off. Answers `SiteState`. */
  | { type: 'set-site'; host: string; on: boolean };

export type CheckAnswer =
  | { ok: true; state: PageState }
  /** `not-allowed`: no grant for this site. `no-scripts`: a page where no extension may run. `no-answer`: asleep or gone. */
  | { ok: false; why: 'not-allowed' | 'no-scripts' | 'no-answer' };

export interface SiteState {
  host: string;
  /** Among the sites the extension ships with. */
  listed: boolean;
  /** The browser lets us run there without being asked. */
  granted: boolean;
  /** Not switched off by the reader. */
  on: boolean;
  /** Set while everything is paused. */
  pausedUntil: Settings['pausedUntil'];
}

/** What the browser says about who sent a message; the part of it that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

type Shape = Record<string, (value: unknown) => boolean>;

const text = (longest: number) => (value: unknown) => typeof value === 'string' && value.length <= longest;
const count = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const flag = (value: unknown) => typeof value === 'boolean';
const host = isHost;
const look = (value: unknown) =>
  isShaped(value, {
    bubble: flag,
    marks: (style) => markStyles.some((one) => one === style),
    sums: (sums) =>
      Array.isArray(sums) && sums.length <= 4 && sums.every((sum) => markedSums.includes(sum as MarkedSum)),
  });

const figure = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
/** A date of a claim, or that it has none. */
const date = (value: unknown) =>
  value === null || (typeof value === 'string' && /^[\d/-]{4,21}$/.test(value));
const listOf = (most: number, one: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= most && value.every(one);

const pageShapes: { [type in FromPage['type']]: Shape } = {
  'something-to-read': {},
  'page-counts': { claims: count, noted: count },
  bring: { part: isPart },
  'open-figure': { figure },
  'pack-claims': { wanted: listOf(100, (one) => isShaped(one, { figure, dates: listOf(500, date) })) },
};
const panelShapes: { [type in FromPanel['type']]: Shape } = {
  'check-this-page': { tabId: count },
  'site-state': { host },
  'set-site': { host, on: flag },
};
const toPageShapes: { [type in ToPage['type']]: Shape } = {
  'read-page': { look },
  'check-now': {},
  'page-state': {},
  'page-claims': { list: text(100), from: count },
  'show-claim': { index: count },
  'hide-claim': { index: count, hidden: flag },
  step: { by: (value) => value === 1 || value === -1 },
  'look-up-selection': { text: (value) => value === null || text(1_000_000)(value) },
  look: { look },
  leave: { until: (value) => value === null || count(value) },
};

/** Exactly the fields of that shape, each of its kind, and not one more. */
function isShaped(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return (
    keys.length === Object.keys(shape).length &&
    keys.every(
      (key) => Object.hasOwn(shape, key) && shape[key]?.((value as Record<string, unknown>)[key]) === true,
    )
  );
}

/** A message of one of those types, of exactly its shape. */
function fits(value: unknown, shapes: Record<string, Shape>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  if (!Object.hasOwn(fields, 'type') || typeof fields.type !== 'string') return false;
  if (!Object.hasOwn(shapes, fields.type)) return false;
  return isShaped(fields, { ...shapes[fields.type], type: () => true });
}

/** The page's door: from a top frame of a tab, our own script, one of five harmless requests. */
export const isPageMessage = (message: unknown, sender: Sender, ownId: string): message is FromPage =>
  sender.id === ownId && sender.tab?.id !== undefined && sender.frameId === 0 && fits(message, pageShapes);

/** The extension's door: only a document of our own origin. (A page of ours in a tab has a `sender.tab`, so that tells nothing.) */
export const isExtensionMessage = (
  message: unknown,
  sender: Sender,
  ownId: string,
  ownOrigin: string,
): message is FromPanel =>
  sender.id === ownId && sender.url?.startsWith(ownOrigin) === true && fits(message, panelShapes);

/** What a page script listens to. Only the background and our own pages can send to a tab at all. */
export const isToPage = (message: unknown, sender: Sender, ownId: string): message is ToPage =>
  sender.id === ownId && fits(message, toPageShapes);
