/**
 * Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. Does nothing where the browser has neither
 * (Firefox for Android) or refuses. Browsers allow it only within a reader's key or click: nothing may be awaited before.
 */
import browser from 'webextension-polyfill';

/** What no type package has for both browsers. */
interface Beside {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const beside = browser as unknown as Beside;

export const canOpenBeside = (): boolean =>
  beside.sidePanel !== undefined || beside.sidebarAction !== undefined;

/** As both browsers name the window that the caller is in: asking for its id would cost the moment of the click. */
const thisWindow = -2;

/** @param windowId where it is known; the background is in no window. Firefox takes the one in front. */
export async function openBeside(windowId: number = thisWindow): Promise<boolean> {
  try {
    if (beside.sidebarAction) await beside.sidebarAction.open();
    else if (beside.sidePanel) await beside.sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
