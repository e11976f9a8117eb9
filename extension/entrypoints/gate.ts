/**
 * The gate: the one script that every listed page pays for. Asks whether there is anything to read, and if so tells the
 * background, which sends the rest. Never draws, never reads layout, never changes the page, imports no browser library.
 * Looks at load, at each navigation inside the page, and when the page has grown: once a second at most, and not after
 * five minutes without finding anything.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPrefilter } from '../../src/text/prefilter.ts';
import { outsideText } from '../page/outside.ts';

interface Runtime {
  id?: string;
  /** Answers with the time, in milliseconds of the epoch, at which to ask again, or with nothing. */
  sendMessage(message: { type: 'something-to-read' }): Promise<unknown>;
}
interface Native {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}
/** The part of the Navigation API used here. */
interface Navigated {
  navigation?: EventTarget;
}

const betweenLooks = 1_000;
const fruitless = 5 * 60_000;
/** Milliseconds of reading before the page gets its thread back; below a frame's 16 with room for the page's own work. */
const slice = 6;
/** Characters after which looking stops, as reading would (`blocks.ts`). */
const longest = 5_000_000;

export default defineUnlistedScript(() => {
  const native = globalThis as unknown as Native & Record<symbol, unknown>;
  // `browser` first: `window.browser` may be an element of the page with that id.
  const runtime = () => native.browser?.runtime ?? native.chrome?.runtime;
  const alive = () => typeof runtime()?.id === 'string';

  // A second copy (an update, a site switched on again) leaves the page to the first for as long as that one lives.
  const mark = Symbol.for('second-source gate');
  const first = native[mark];
  if (typeof first === 'function' && first()) return;
  if (!(document instanceof HTMLDocument)) return;

  const end = new AbortController();
  const { signal } = end;
  native[mark] = () => alive() && !signal.aborted;

  let looking = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastLook = Number.NEGATIVE_INFINITY;
  let until = performance.now() + fruitless;
  let height = 0;

  function look(): void {
    clearTimeout(waiting);
    waiting = undefined;
    if (signal.aborted || !document.body) return;
    if (!alive()) {
      end.abort();
      return;
    }
    looking += 1;
    lastLook = performance.now();
    const turn = looking;
    const prefilter = createPrefilter(document.documentElement.lang);
    // From the prototype: a form or an image of the page may be named like the method.
    const walker = Document.prototype.createTreeWalker.call(document, document.body, NodeFilter.SHOW_TEXT);
    let read = 0;
    const on = (): void => {
      if (signal.aborted || turn !== looking) return;
      const pause = performance.now() + slice;
      for (let node = walker.nextNode(), n = 1; node; node = walker.nextNode(), n += 1) {
        const text = (node as Text).data;
        if (text.length > 2 && !outsideText.has(node.parentNode?.nodeName ?? '')) {
          read += text.length;
          if (prefilter.see(text)) {
            found();
            return;
          }
          if (read > longest) return;
        }
        if (n % 64 === 0 && performance.now() > pause) {
          setTimeout(on);
          return;
        }
      }
    };
    on();
  }

  function found(): void {
    end.abort();
    // The background may have been updated away; then there is nobody to tell.
    runtime()
      ?.sendMessage({ type: 'something-to-read' })
      .then((until) => {
        // Paused for an hour at most; longer than a timer can run is not waited for.
        if (typeof until === 'number' && until - Date.now() < 2 ** 31)
          setTimeout(found, Math.max(1_000, until - Date.now()));
      })
      .catch(() => {});
  }

  function lookLater(): void {
    if (waiting !== undefined || signal.aborted) return;
    waiting = setTimeout(look, Math.max(0, lastLook + betweenLooks - performance.now()));
  }

  const growth = new ResizeObserver((entries) => {
    const now = entries.at(-1)?.contentRect.height ?? 0;
    const grown = now > height;
    height = now;
    if (performance.now() > until) growth.disconnect();
    else if (grown) lookLater();
  });

  function start(): void {
    look();
    if (signal.aborted) return;
    if (document.body) growth.observe(document.body);
    addEventListener('load', lookLater, { signal });
    (globalThis as Navigated).navigation?.addEventListener(
      'navigatesuccess',
      () => {
        until = performance.now() + fruitless;
        if (document.body) growth.observe(document.body);
        lookLater();
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      growth.disconnect();
      clearTimeout(waiting);
    });
  }

  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();
});
