/**
 * The toolbar button's badge and title for one tab: how many claims have notes, and the same in words. No claims, no badge.
 */
import browser from 'webextension-polyfill';
import { languageFor } from '../languages.ts';
import { loadSettings } from '../stored.ts';
import { toolbar } from '../ui/messages/toolbar.ts';

export async function showCounts(
  tabId: number,
  { claims, noted }: { claims: number; noted: number },
  badge: boolean,
): Promise<void> {
  const text = badge && noted > 0 ? (noted > 999 ? '999+' : String(noted)) : '';
  const { counts } = toolbar[languageFor((await loadSettings()).language, navigator.languages)];
  const title = claims === 0 ? 'Second Source' : `Second Source: ${counts(claims, noted)}`;
  // The tab may be closed by now; that is no error.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#16324a' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

export const clearCounts = (tabId: number): Promise<void> =>
  showCounts(tabId, { claims: 0, noted: 0 }, false);
