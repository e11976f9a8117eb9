/**
 * How much one tab may ask of the background. A page script that has been taken over with its renderer could send without end;
 * what goes beyond is dropped unread, and other tabs notice nothing. Knows no clock: it is told the time.
 */

const within = 10_000;
/** Tabs remembered at a time; those that were quiet the longest are forgotten first. */
const mostTabs = 500;

/** Answers whether one more message of that tab is heard. `now` in milliseconds, never going back. */
export function createRateCap(most: number): (tabId: number, now: number) => boolean {
  /** For each tab, when its window began and how many came in it. */
  const heard = new Map<number, { since: number; count: number }>();
  return (tabId, now) => {
    const known = heard.get(tabId);
    const window = known && now - known.since < within ? known : { since: now, count: 0 };
    heard.delete(tabId);
    heard.set(tabId, window);
    const [quietest] = heard.keys();
    if (heard.size > mostTabs && quietest !== undefined) heard.delete(quietest);
    window.count += 1;
    return window.count <= most;
  };
}
