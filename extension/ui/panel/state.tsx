/**
 * A state a reader meets instead of a list: a heading, one sentence, at most one action, each saying what can be done.
 */
import type { ComponentChildren } from 'preact';

interface StateProps {
  title: string;
  children?: ComponentChildren;
  /** Drawn small above the title: what kind of state it is, never the only sign of it. */
  sign?: 'quiet' | 'paused' | 'closed' | 'busy';
}

export function State({ title, children, sign = 'quiet' }: StateProps) {
  return (
    <div class="state">
      <svg class={`state-sign state-${sign}`} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <path class="page-sheet" d="M12 6h17l9 9v27a2 2 0 0 1-2 2H12a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Z" />
        <path class="page-lines" d="M17 21h14M17 27h14M17 33h8" />
        {sign !== 'quiet' && <circle class="page-badge" cx="36" cy="37" r="10" />}
        {sign === 'paused' && <path class="page-sign" d="M33.5 33v8M38.5 33v8" />}
        {sign === 'closed' && <path class="page-sign" d="m32.5 33.5 7 7m0-7-7 7" />}
        {sign === 'busy' && <circle class="page-sign" cx="36" cy="37" r="5.5" stroke-dasharray="20 15" />}
      </svg>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
