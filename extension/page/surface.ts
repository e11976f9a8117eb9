/**
 * The one element that the extension adds to a page: a plain `div` without attributes after the body, with a closed shadow
 * root for markers, bubble and note. Made only when there is something to show. Never touches another element of the page;
 * put back at most three times in ten seconds when the page removes it, then it stands down.
 */
import css from '../ui/page.css?inline';

export interface Surface {
  /** Everything drawn hangs in here, closed to the page's scripts. */
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** Where the host's own corner lies in the viewport: what absolute positions inside are measured from. */
  corner(): { x: number; y: number };
  /** Draws at the browser's own scale, however the page zooms its root. */
  unzoom(): void;
}

const most = 3;
const within = 10_000;

/** The page script's own events end here: what is typed and clicked in our elements is no business of the page's shortcuts. */
const ours = [
  'keydown',
  'keyup',
  'keypress',
  'copy',
  'cut',
  'paste',
  'beforeinput',
  'input',
  'wheel',
] as const;

export function createSurface(signal: AbortSignal): Surface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const scale = new CSSStyleSheet();
  let zoom = 1;
  root.adoptedStyleSheets = [sheet, scale];
  for (const name of ours) root.addEventListener(name, (event) => event.stopPropagation(), { signal });

  const parent = document.documentElement;
  parent.append(host);
  let times: number[] = [];
  const guard = new MutationObserver(() => {
    if (host.parentNode === parent) return;
    const now = performance.now();
    times = [...times.filter((time) => now - time < within), now];
    if (times.length > most) guard.disconnect();
    else parent.append(host);
  });
  guard.observe(parent, { childList: true });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    host.remove();
  });
  return {
    root,
    host,
    corner() {
      const { left, top } = host.getBoundingClientRect();
      return { x: left, y: top };
    },
    unzoom() {
      // Undefined in browsers older than the standard's own wording of it.
      const now = (parent as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      if (now === zoom || !(now > 0)) return;
      zoom = now;
      scale.replaceSync(`:host { zoom: ${1 / now} !important }`);
    },
  };
}

/** A host left by an earlier copy of the script, or saved with the page: an empty `div` that no parser puts beside the body. */
export function removeStaleHosts(): void {
  for (const element of document.documentElement.children) {
    if (element.nodeName === 'DIV' && element.attributes.length === 0 && element.childNodes.length === 0) {
      element.remove();
    }
  }
}
