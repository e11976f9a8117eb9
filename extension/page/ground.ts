/**
 * Whether the text stands on a dark ground, as the page draws it: so that what we draw beside it suits it.
 */

/**
 * The nearest background that covers what is behind it; without one, the browser's own ground for the page's colour scheme. In
 * `root` it is asked whether the browser darkens pages itself.
 */
export function isDarkBehind(element: Element | null, root: ShadowRoot): boolean {
  if (isDarkenedByBrowser(root)) return true;
  for (let at = element ?? document.body; at; at = at.parentElement as HTMLElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.3;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return (
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/**
 * Chromium can draw light pages dark, and tells of it only by the white of its own that is none any more. What of ours were light
 * would be darkened in part: words of a plot are not.
 */
function isDarkenedByBrowser(root: ShadowRoot): boolean {
  if (/\bonly\b/.test(getComputedStyle(document.documentElement).colorScheme)) return false;
  const probe = document.createElement('div');
  probe.style.cssText = 'display: none; color-scheme: light; background-color: Canvas';
  root.append(probe);
  const white = channels(getComputedStyle(probe).backgroundColor);
  probe.remove();
  // Where the reader chose the colours, they are not the browser's.
  return white !== null && luminance(white) < 0.3 && !matchMedia('(forced-colors: active)').matches;
}

interface Channels {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed backgrounds are `rgb()` or `rgba()`; newer notations (`oklch()`) are taken as not told. */
function channels(written: string): Channels | null {
  const numbers = /^rgba?\(/.test(written) ? written.match(/[\d.]+/g)?.map(Number) : undefined;
  if (!numbers) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { red, green, blue, alpha };
}

const luminance = ({ red, green, blue }: Channels) => {
  const linear = (value: number) => (value / 255) ** 2.2;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};
