/**
 * One figure or statement opened from the panel's list: the way back, its name, and what is known of it.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FigureBody, type FigureBodyProps } from './figure-body.tsx';
import { labelOf } from './labels.ts';

interface FigureViewProps extends Omit<FigureBodyProps, 'level' | 'isFolded'> {
  onBack: () => void;
}

export function FigureView({ onBack, ...props }: FigureViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A reader who opened this by keyboard goes on reading here, not at the top of the panel; and the list was perhaps scrolled far.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[role=tabpanel]')?.scrollTo(0, 0);
  }, []);
  return (
    <article class="figure-view">
      <button type="button" class="back" onClick={onBack}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M7.5 2 3.5 6l4 4" />
        </svg>
        {props.messages.figure.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {labelOf(props.database, props.id)}
      </h2>
      <FigureBody {...props} level={3} />
    </article>
  );
}
