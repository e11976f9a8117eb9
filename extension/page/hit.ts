/**
 * Which claim lies under the pointer, and what the reader means by it: a click or tap, or resting there.
 * Never prevents what the page would do, and never takes a click on a link; heeds only what a person did.
 */

import type { Found } from './found.ts';
import { offsetIn, rectsOf } from './ranges.ts';

interface Pointing {
  /** Ranges of ours at a point, where the browser can tell. */
  at(x: number, y: number): AbstractRange[] | undefined;
  pressed(found: Found): void;
  rested(found: Found): void;
  /** The pointer is on nothing of ours. */
  left(): void;
}

interface Hits {
  heed(found: readonly Found[]): void;
}

/** Resting is staying this long: longer than crossing a line on the way to somewhere else. */
const rest = 350;
/** Other people's buttons: a click there is not for us. */
const pressable = 'a, button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

export function watchPointer(pointing: Pointing, signal: AbortSignal): Hits {
  let blocks = new WeakSet<Element>();
  let all: readonly Found[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Found | undefined;

  function foundAt(event: MouseEvent): Found | undefined {
    if (!(event.target instanceof Element)) return undefined;
    let block: Element | null = event.target;
    // Almost every move is over text without a claim: a few steps up tell.
    for (let steps = 0; block && !blocks.has(block); steps += 1)
      block = steps < 8 ? block.parentElement : null;
    if (!block) return undefined;
    const { clientX: x, clientY: y } = event;
    const ranges = pointing.at(x, y);
    const here = all.filter((found) => found.block.element === block);
    if (ranges) return here.find((found) => ranges.includes(found.range));
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return undefined;
    return here.find((found) => {
      const offset = offsetIn(found.block, caret.offsetNode, caret.offset);
      if (offset === null || offset < found.start || offset > found.end) return false;
      // The caret snaps to the nearest letter, also from the margin: the point itself must lie on the phrase.
      return rectsOf(found.range).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
    });
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const found = event.buttons === 0 ? foundAt(event) : undefined;
      if (found === over) return;
      clearTimeout(timer);
      over = found;
      if (found) timer = setTimeout(() => pointing.rested(found), rest);
      else pointing.left();
    },
    { signal, passive: true },
  );
  document.addEventListener('pointerleave', () => clearTimeout(timer), { signal });
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return;
      if (!(event.target instanceof Element) || event.target.closest(pressable)) return;
      // The end of selecting text is a click too.
      if (getSelection()?.isCollapsed === false) return;
      const found = foundAt(event);
      if (!found) return;
      clearTimeout(timer);
      pointing.pressed(found);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    heed(found) {
      all = found;
      blocks = new WeakSet(found.map(({ block }) => block.element));
    },
  };
}
