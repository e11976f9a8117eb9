/**
 * Whether what a person pressed could be seen, and how it comes to be on top again. A page can lay a see-through cover over the
 * note, so that a press meant for the page lands in it: the top layer leaves one way to do that, a popover of the page's own
 * that is shown later. Chromium tells when asked (`isVisible`); Firefox does not, there the page's popovers are looked for. In both
 * the note is raised as soon as the page shows one that it lets us hear of. Asks only when something is pressed, never continually.
 */
import { isCovered } from './covers.ts';

/** Resolves to false where something is known to lie over the element, or to make it hard to see; it is to be raised then. */
export function isSeenNow(element: Element, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        observer.disconnect();
        const seen = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
        resolve(seen?.isVisible ?? !isCovered(element, signal));
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(element);
  });
}

/** Over everything the page has shown since, with focus and scrolling as they were. */
export function raise(popover: HTMLElement): void {
  if (!popover.matches(':popover-open')) return;
  const root = popover.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const scrolled = [...popover.querySelectorAll('.body')].map((box) => [box, box.scrollTop] as const);
  popover.hidePopover();
  popover.showPopover();
  for (const [box, top] of scrolled) box.scrollTop = top;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** A page that always answers with a popover of its own is left to it. */
const most = 3;
const within = 10_000;

/** Raises the popover whenever the page shows one of its own. */
export function stayOnTop(popover: HTMLElement, signal: AbortSignal, raised: () => void): void {
  let times: number[] = [];
  document.addEventListener(
    'toggle',
    (event) => {
      const { target } = event;
      if (!(event instanceof ToggleEvent) || event.newState !== 'open') return;
      // A modal dialog makes all else inert: raised over it, the note would be there and not to be used.
      if (!(target instanceof HTMLElement) || target.popover === null) return;
      const now = performance.now();
      times = [...times.filter((time) => now - time < within), now];
      if (times.length > most || !popover.matches(':popover-open')) return;
      raise(popover);
      raised();
    },
    { signal, capture: true },
  );
}
