/**
 * Every setting of the reader, as one typed object, checked field by field: one that is missing or wrong falls back to its
 * default, so that nothing written by an older version or another hand can break a page. Pure: `stored.ts` keeps it.
 * Never holds anything about the pages read.
 */
import type { Sum } from '../src/types.ts';
import { type LanguageChoice, languageChoices } from './languages.ts';

/** Sums that can be marked: a claim with nothing to compare never is. */
export type MarkedSum = Exclude<Sum, 'no-source'>;
export const markedSums: readonly MarkedSum[] = ['agrees', 'differs', 'mixed', 'context'];

/** `off`: nothing is drawn on a page unless the reader asks for it there. */
export type MarkStyle = 'line' | 'background' | 'off';
export const markStyles: readonly MarkStyle[] = ['line', 'background', 'off'];

export type Theme = 'system' | 'light' | 'dark';
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

export interface Settings {
  /** Hosts where nothing is read or marked, `www.` left out; each stands for its subdomains too. */
  sitesOff: string[];
  /** The button beside a selection on listed sites. */
  bubble: boolean;
  /** The number on the toolbar button. */
  badge: boolean;
  marks: MarkStyle;
  /** Claims with these sums are marked; the panel lists all of them. */
  sums: MarkedSum[];
  /** Of the extension's own pages. */
  theme: Theme;
  /** Of everything the extension says. */
  language: LanguageChoice;
  /** Nothing is read anywhere: until that time, in milliseconds of the epoch, or until the browser is started again. */
  pausedUntil: number | 'restart' | null;
}

export const defaults: Settings = {
  sitesOff: [],
  bubble: true,
  badge: true,
  marks: 'line',
  sums: [...markedSums],
  theme: 'system',
  language: 'browser',
  pausedUntil: null,
};

const longestList = 5_000;

/** A host as a URL gives it: no port, no path; IPv6 in brackets. */
export const isHost = (value: unknown): value is string =>
  typeof value === 'string' && /^[\p{L}\p{N}.\-:[\]_]{1,253}$/u.test(value);

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const oneOf =
  <T extends string>(all: readonly T[]) =>
  (value: unknown): T | undefined =>
    all.find((one) => one === value);

/** Reads one field: undefined where the value is none. Lists lose what does not belong in them. */
const fields: { readonly [name in keyof Settings]: (value: unknown) => Settings[name] | undefined } = {
  sitesOff: (value) =>
    Array.isArray(value)
      ? [...new Set(value.filter(isHost).slice(0, longestList).map(siteName))].sort()
      : undefined,
  bubble: flag,
  badge: flag,
  marks: oneOf(markStyles),
  sums: (value) => (Array.isArray(value) ? markedSums.filter((sum) => value.includes(sum)) : undefined),
  theme: oneOf(themes),
  language: oneOf(languageChoices),
  pausedUntil: (value) =>
    value === null || value === 'restart' || (Number.isSafeInteger(value) && (value as number) > 0)
      ? (value as Settings['pausedUntil'])
      : undefined,
};

export const settingNames = Object.keys(fields) as readonly (keyof Settings)[];

/** One field of any stored object. Undefined where it is missing or wrong. */
export function readField<Name extends keyof Settings>(
  name: Name,
  stored: Readonly<Record<string, unknown>>,
): Settings[Name] | undefined {
  return Object.hasOwn(stored, name) ? fields[name](stored[name]) : undefined;
}

/** Any stored value, as settings. Never throws. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    readField(name, given) ?? defaults[name];
  return {
    sitesOff: [...read('sitesOff')],
    bubble: read('bubble'),
    badge: read('badge'),
    marks: read('marks'),
    sums: [...read('sums')],
    theme: read('theme'),
    language: read('language'),
    pausedUntil: read('pausedUntil'),
  };
}

/** A host as it is listed: lower case, without `www.`. */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** False where the reader switched the site, or a site it belongs to, off. */
export function isSiteOn(settings: Pick<Settings, 'sitesOff'>, host: string): boolean {
  const name = siteName(host);
  return !settings.sitesOff.some((off) => name === off || name.endsWith(`.${off}`));
}

export function withSite(settings: Pick<Settings, 'sitesOff'>, host: string, on: boolean): string[] {
  const name = siteName(host);
  if (!on) return [...settings.sitesOff, name];
  return settings.sitesOff.filter((off) => name !== off && !name.endsWith(`.${off}`));
}

/** Whether everything is paused at that moment. */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pausedUntil === 'restart' || (pausedUntil !== null && now < pausedUntil);
