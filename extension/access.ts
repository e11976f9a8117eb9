/**
 * Which sites the browser lets the extension read: asks what was granted, and asks the reader for more or gives it back.
 * Never asks but within a reader's click: browsers refuse it elsewhere, and nothing may be awaited before.
 */
import browser from 'webextension-polyfill';
import { siteName } from './settings.ts';
import { sitePatterns } from './sites.ts';

export interface Access {
  /** Listed patterns that are not granted: refused at install, taken back since, or new with an update. */
  missing: readonly string[];
  allSites: boolean;
  /** Sites granted besides the listed ones. */
  added: readonly string[];
}

const everySite = '*://*/*';
const isEverySite = (origin: string) => origin === everySite || origin === '<all_urls>';
const patternOf = (host: string) => `*://*.${host}/*`;

/** `https://*.example.org/*` → `example.org`. */
const siteOfPattern = (pattern: string): string =>
  siteName(
    pattern
      .replace(/^[^:]*:\/\//, '')
      .replace(/\/.*$/, '')
      .replace(/^\*\./, ''),
  );

export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(sitePatterns);
  const has = await Promise.all(
    sitePatterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  const added = origins.filter((origin) => !listed.has(origin) && !isEverySite(origin)).map(siteOfPattern);
  return {
    missing: sitePatterns.filter((_pattern, index) => !has[index]),
    allSites: origins.some(isEverySite),
    added: [...new Set(added)].sort(),
  };
}

const request = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => false);

const giveBack = (origins: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins }).catch(() => false);

export const allowPatterns = (patterns: readonly string[]): Promise<boolean> => request([...patterns]);
export const allowEverySite = (): Promise<boolean> => request([everySite]);
export const allowSites = (hosts: readonly string[]): Promise<boolean> => request(hosts.map(patternOf));

/** Every form in which it was granted: with or without subdomains, one scheme or both. */
export async function forgetSites(unwanted: (origin: string) => boolean): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(sitePatterns);
  const found = origins.filter((origin) => !listed.has(origin) && unwanted(origin));
  return found.length === 0 || giveBack(found);
}

export const forgetEverySite = (): Promise<boolean> => forgetSites(isEverySite);
export const forgetSite = (host: string): Promise<boolean> =>
  forgetSites((origin) => !isEverySite(origin) && siteOfPattern(origin) === host);
