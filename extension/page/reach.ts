/** What of the page is near what the reader sees. Asks where elements are drawn: call it when the layout is known. */

/** In the window, or within its height above or below. What has no box of its own may show anywhere; what is gone shows nowhere. */
export function isWithinReach(element: Element): boolean {
  if (!element.isConnected) return false;
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return (width === 0 && height === 0) || (bottom >= -innerHeight && top <= 2 * innerHeight);
}
