/**
 * One page session after another: answers the background and the panel for the one that is open. A navigation inside the page ends
 * one session and begins the next; a switch-off, or the extension's own end, leaves the page as it was. A second copy of the script
 * sees the first and does nothing.
 */
import type { Engine } from '../../src/joined-engine.ts';
import { isToPage, type Look, type Sender, type ToPage } from '../messages.ts';
import { markedSums } from '../settings.ts';
import { listen, ownId, tellBackground } from './door.ts';
import { createPageEngine } from './engine.ts';
import { addressNow, alive, openPage } from './session.ts';
import { removeStaleHosts } from './surface.ts';

export function startSession(): void {
  const mark = Symbol.for('second-source page');
  const world = globalThis as unknown as Record<symbol, unknown>;
  const first = world[mark];
  if (typeof first === 'function' && first()) return;
  if (!(document instanceof HTMLDocument)) return;
  world[mark] = alive;
  removeStaleHosts();

  let engine: Engine | undefined;
  const getEngine = () => {
    engine ??= createPageEngine();
    return engine;
  };
  let page = openPage(getEngine);
  /** Null while the page is not to be read. */
  let look: Look | null = null;
  let asking: ReturnType<typeof setTimeout> | undefined;
  /** Woken for a selection, or told to leave: nobody has asked for this page to be read. Until told, that is about to come. */
  let idle = false;

  const renew = (): void => {
    page.end();
    page = openPage(getEngine);
  };
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => {
    // To another place of the same page: nothing to read anew.
    if (look === null || page.address === addressNow()) return;
    renew();
    if (alive()) void page.read(look);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && alive()) page.report(true);
  });

  /** When a pause is over, the page is read as if it had just been opened. */
  const askAgain = (until: number): void => {
    clearTimeout(asking);
    const wait = until - Date.now();
    if (wait >= 2 ** 31) return;
    asking = setTimeout(
      () => {
        if (alive()) void tellBackground({ type: 'something-to-read' });
      },
      Math.max(1_000, wait),
    );
  };
  const answer = async (message: ToPage): Promise<unknown> => {
    switch (message.type) {
      case 'read-page':
        clearTimeout(asking);
        look = message.look;
        idle = false;
        await page.read(look);
        return { shown: true };
      case 'check-now':
        // With the claims there are now.
        engine = undefined;
        renew();
        look ??= { bubble: false, marks: 'line', sums: [...markedSums] };
        idle = false;
        await page.read(look);
        return page.state();
      case 'page-state':
        return idle ? { ...(await page.state()), status: 'not-read' } : page.state();
      case 'page-claims':
        return page.claims(message.list, message.from);
      case 'show-claim':
        return { shown: page.showAt(message.index) };
      case 'hide-claim':
        page.hideAt(message.index, message.hidden);
        return page.state();
      case 'step':
        // A page nobody asked to read is not read by a key meant for its claims: the background sees to that.
        return look === null ? undefined : { shown: page.step(message.by) };
      case 'look-up-selection':
        idle = look === null;
        return (await page.lookUp(message.text)) ? { shown: true } : undefined;
      case 'look':
        if (look !== null) {
          const drawn = look.marks !== 'off';
          look = message.look;
          if (drawn === (look.marks !== 'off')) page.setLook(look);
          else {
            // Between something and nothing at all: the host goes with the last mark, and comes with the first.
            renew();
            void page.read(look);
          }
        }
        return { shown: true };
      case 'leave':
        if (look !== null && message.until !== null) askAgain(message.until);
        look = null;
        idle = true;
        renew();
        return { shown: false };
    }
  };
  listen((message: unknown, sender: Sender) =>
    isToPage(message, sender, ownId() ?? '') ? answer(message) : undefined,
  );
}
