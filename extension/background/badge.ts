/**
 * The toolbar button's badge and title for one tab: how many claims have notes, and the same in words. No claims, no badge.
 */
import browser from 'webextension-polyfill';

export async function showCounts(
  tabId: number,
  { claims, noted }: { claims: number; noted: number },
  badge: boolean,
): Promise<void> {
  const text = badge && noted > 0 ? (noted > 999 ? '999+' : String(noted)) : '';
  // The tab may be closed by now; that is no error.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#16324a' }),
    browser.action.setTitle({ tabId, title: titleOf(claims, noted) }),
  ]);
}

export const clearCounts = (tabId: number): Promise<void> =>
  showCounts(tabId, { claims: 0, noted: 0 }, false);

/** "Second Source: 7 claims, 3 with notes". */
function titleOf(claims: number, noted: number): string {
  if (claims === 0) return 'Second Source';
  return `Second Source: ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${noted === 0 ? 'none' : noted} with notes`;
}
