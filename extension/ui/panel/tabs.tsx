/**
 * The tab list of the panel: one stop for Tab, arrow keys, Home and End within it, the open tab selected.
 * Knows nothing of what the tabs hold.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
}

interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  open: Id;
  onOpen: (id: Id) => void;
}

/** Which tab a key leads to from `index`, or null where the key is not one of ours. */
function tabAfterKey(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function Tabs<Id extends string>({ label, items, open, onOpen }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const index = items.findIndex((item) => item.id === open);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfterKey(event.key, index, items.length);
    const item = next === null ? undefined : items[next];
    if (next === null || !item) return;
    event.preventDefault();
    onOpen(item.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          id={`tab-${item.id}`}
          aria-controls={`part-${item.id}`}
          aria-selected={item.id === open}
          data-label={item.label}
          tabIndex={item.id === open ? 0 : -1}
          onClick={() => onOpen(item.id)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

interface TabPartProps {
  id: string;
  open: boolean;
  children: ComponentChildren;
}

/** A part that was open once stays in the tree, so that its search or its typed text is there on return. */
export function TabPart({ id, open, children }: TabPartProps) {
  const opened = useRef(false);
  opened.current ||= open;
  return (
    <section class="part" id={`part-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={!open}>
      {opened.current && children}
    </section>
  );
}
