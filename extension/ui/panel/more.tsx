/**
 * Of thousands of rows the first, and more at a press, so that a list opens as quickly whatever packs bring. Counts and a button
 * only; what a row is, its list knows.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../messages/en.ts';

/** More than any figure of the bundled database has. */
const first = 100;
const atAPress = 300;

/** How many of the rows to draw, and the button that brings more; `list` is the rows' parent. */
export function useMore<List extends HTMLElement>(
  rows: number,
  messages: Messages,
): { most: number; list: RefObject<List | null>; button: ComponentChildren } {
  const [most, setMost] = useState(first);
  const more = Math.min(atAPress, rows - most);
  const list = useRef<List>(null);
  /** What was pressed may be gone with it: who reads by keys goes on at the first of those that came. */
  const before = useRef(most);
  useLayoutEffect(() => {
    const next = list.current?.children[before.current];
    if (before.current < most && next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus();
    }
    before.current = most;
  }, [most]);
  const button = more > 0 && (
    <button type="button" class="secondary more-claims" onClick={() => setMost(most + more)}>
      {messages.figure.more(more)}
    </button>
  );
  return { most, list, button };
}
