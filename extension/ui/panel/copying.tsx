/**
 * The two buttons that copy a figure: its claims as CSV, its plots as SVG; and the word that it was done. The words last until the
 * next press. Knows no clipboard.
 */
import { useState } from 'preact/hooks';
import type { Messages } from '../messages/en.ts';

interface CopyingProps {
  messages: Messages;
  copyText: (text: string) => Promise<boolean>;
  csv: () => string;
  /** Null where no plot is shown. */
  svg: (() => string) | null;
}

export function Copying({ messages: { figure }, copyText, csv, svg }: CopyingProps) {
  const [said, setSaid] = useState('');
  const copy = (make: () => string) => () => {
    // Emptied first: the same words once more would not be announced again.
    setSaid('');
    void copyText(make()).then((done) => setSaid(done ? figure.copied : figure.notCopied));
  };
  return (
    <div class="copying">
      <button type="button" class="link" onClick={copy(csv)}>
        {figure.copyCsv}
      </button>
      {svg && (
        <button type="button" class="link" onClick={copy(svg)}>
          {figure.copySvg}
        </button>
      )}
      <span class="hint" role="status">
        {said}
      </span>
    </div>
  );
}
