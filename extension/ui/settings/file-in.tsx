/**
 * The way in for a file: a button, the field behind it, what is wrong with the file, or a preview of what it would change. The file
 * is read first; nothing changes until the reader has seen that and agrees. Knows nothing of what is in it.
 */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Said } from './controls.tsx';

export type ReadFile<Read, Fault> = { ok: true; read: Read } | { ok: false; faults: readonly Fault[] };

export interface PreviewDoors {
  keep: () => void;
  cancel: () => void;
}

interface FileInProps<Read, Fault> {
  words: {
    /** On the button, and the name of the field behind it. */
    choose: string;
    field: string;
    bad: string;
    reading?: string;
    keeping?: string;
    preview: (read: Read) => string;
  };
  /** Reads it; changes nothing. */
  read: (file: File) => Promise<ReadFile<Read, Fault>>;
  /** Does what was previewed, and says what came of it. */
  keep: (read: Read) => Promise<string>;
  preview: (read: Read, doors: PreviewDoors) => ComponentChildren;
  fault: (fault: Fault) => ComponentChildren;
  /** A file has been chosen: what was said of something else is over. */
  begun?: () => void;
  /** Buttons before its own; what came of them is said in the same place. */
  before?: (say: (said: string) => void) => ComponentChildren;
}

type Stage<Read, Fault> =
  | { at: 'rest'; said: string }
  | { at: 'reading' }
  | { at: 'bad'; faults: readonly Fault[] }
  | { at: 'preview'; read: Read }
  | { at: 'keeping' };

export function FileIn<Read, Fault>({
  words,
  read,
  keep,
  preview,
  fault,
  begun,
  before,
}: FileInProps<Read, Fault>) {
  const [stage, setStage] = useState<Stage<Read, Fault>>({ at: 'rest', said: '' });
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const rest = (said: string) => setStage({ at: 'rest', said });
  /** The button that was pressed goes away with the preview: the focus goes back to where it came from. */
  const restAfterPreview = (said = '') => {
    opener.current?.focus();
    rest(said);
  };
  const begin = async (file: File | undefined) => {
    if (!file) return;
    begun?.();
    setStage({ at: 'reading' });
    const answer = await read(file);
    // The same file can then be chosen again.
    if (field.current) field.current.value = '';
    setStage(answer.ok ? { at: 'preview', read: answer.read } : { at: 'bad', faults: answer.faults });
  };
  const agree = async (previewed: Read) => {
    // Asked for at once, while the press still counts as one: a browser gives access to nothing else.
    const kept = keep(previewed);
    setStage({ at: 'keeping' });
    restAfterPreview(await kept);
  };
  const isBusy = stage.at === 'reading' || stage.at === 'keeping';
  const said = {
    rest: () => (stage.at === 'rest' ? stage.said : ''),
    reading: () => words.reading,
    keeping: () => words.keeping,
    bad: () => words.bad,
    preview: () => (stage.at === 'preview' ? words.preview(stage.read) : ''),
  }[stage.at]();
  return (
    <>
      <div class="buttons">
        {before?.(rest)}
        <button
          ref={opener}
          type="button"
          class="secondary"
          // Not `disabled`: that would take the focus from whoever has just pressed it.
          aria-disabled={isBusy}
          onClick={() => !isBusy && field.current?.click()}
        >
          {words.choose}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.field}
          onChange={(event) => void begin(event.currentTarget.files?.[0])}
        />
      </div>
      <Said>{said}</Said>
      {stage.at === 'bad' && (
        <ul class="faults">
          {stage.faults.map((one) => (
            <li key={JSON.stringify(one)}>{fault(one)}</li>
          ))}
        </ul>
      )}
      {stage.at === 'preview' &&
        preview(stage.read, { keep: () => void agree(stage.read), cancel: () => restAfterPreview() })}
    </>
  );
}
