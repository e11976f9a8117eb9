/**
 * Opens the panel at a place of its own (`popup.html#figure=…`, `#look-up=…`): as the popup where the browser lets us,
 * else as a tab. Never opens anything but the panel.
 */
import browser from 'webextension-polyfill';

const page = '/popup.html';

export async function openPanel(place: string, tabId: number): Promise<void> {
  const address = `${page}#${place}`;
  try {
    // The popup opens at the address that is set at that moment; the button itself keeps the plain one.
    await browser.action.setPopup({ tabId, popup: address });
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(address), openerTabId: tabId });
  } finally {
    await browser.action.setPopup({ tabId, popup: page }).catch(() => {});
  }
}
