/**
 * From what the tab, its page script and the background say to what "This page" shows. Pure: asks nobody.
 */
import type { PageState, SiteState } from '../messages.ts';
import type { PageView } from '../ui/panel/page-view.ts';

/** The part of a browser's tab that is looked at. */
export interface TabFacts {
  url?: string | undefined;
  status?: string | undefined;
  discarded?: boolean | undefined;
}

/** Null for what is no web page, and where the browser does not tell. */
export function hostOf({ url: address }: TabFacts): string | null {
  if (address === undefined) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname : null;
  } catch {
    return null;
  }
}

const isSwitchable = (site: SiteState | null): boolean => site !== null && (site.listed || site.granted);

/** What the page script's answer comes to. */
export function viewOfState(state: PageState, host: string, site: SiteState | null): PageView {
  const switchable = isSwitchable(site);
  if (state.status === 'not-read') return { kind: 'not-news', host };
  if (state.status === 'unread-language') return { kind: 'unread-language', host, switchable };
  return {
    kind: 'read',
    host,
    claims: state.claims,
    noted: state.counts.noted,
    hidden: state.hidden,
    complete: state.status !== 'reading',
    cutShort: state.status === 'too-long',
    switchable,
  };
}

/** Without a page script: why there is none. */
export function viewWithout(tab: TabFacts, host: string, site: SiteState | null): PageView {
  if (site === null || !isSwitchable(site)) return { kind: 'not-news', host };
  if (!site.on) return { kind: 'paused', host };
  if (!site.granted) return { kind: 'not-allowed', host };
  if (tab.discarded) return { kind: 'asleep', host };
  if (tab.status === 'loading') return { kind: 'loading' };
  // The gate looked and saw nothing to read, so no page script was sent.
  return {
    kind: 'read',
    host,
    claims: [],
    noted: 0,
    hidden: [],
    complete: true,
    cutShort: false,
    switchable: true,
  };
}
