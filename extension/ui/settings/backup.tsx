/**
 * Export, import with a preview, reset. A file is read and checked here; nothing changes until the reader has seen what would.
 */
import { useRef, useState } from 'preact/hooks';
import { type Change, changesOf, type Fault, type Incoming, readBackup } from '../../backup.ts';
import type { SettingsMessages } from '../messages/en-settings.ts';
import { Said, Section } from './controls.tsx';
import type { PartProps } from './desk.ts';
import { languageName } from './on-page.tsx';

type Stage =
  | { at: 'rest'; said: string }
  | { at: 'bad'; faults: readonly Fault[] }
  | { at: 'preview'; incoming: Incoming; changes: readonly Change[] };

export function BackupPart(props: PartProps) {
  const { view, doors, messages } = props;
  const { backup } = messages;
  const [stage, setStage] = useState<Stage>({ at: 'rest', said: '' });
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const rest = (said = '') => setStage({ at: 'rest', said });
  /** The button that was pressed goes away with the preview: the focus goes back to where it came from. */
  const restAfterPreview = (said = '') => {
    opener.current?.focus();
    rest(said);
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    // The largest file that could be one of ours, before it is read at all.
    const text = file.size > 4_000_000 ? null : await file.text().catch(() => '');
    if (field.current) field.current.value = '';
    const result =
      text === null ? { ok: false as const, faults: [{ kind: 'too-large' } as const] } : readBackup(text);
    if (!result.ok) return setStage({ at: 'bad', faults: result.faults });
    const { added, allSites } = view.access;
    const now = { settings: view.settings, sitesAdded: [...added].sort(), allSites };
    setStage({ at: 'preview', incoming: result.incoming, changes: changesOf(now, result.incoming) });
  };

  return (
    <Section id="backup" heading={backup.heading}>
      <p class="hint">{backup.hint}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={async () => {
            await doors.exportAll();
            rest(backup.exported);
          }}
        >
          {backup.export}
        </button>
        <button ref={opener} type="button" class="secondary" onClick={() => field.current?.click()}>
          {backup.import}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={backup.file}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
      <Said>{saidOf(stage, messages)}</Said>
      {stage.at === 'bad' && (
        <ul class="faults">
          {stage.faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{backup.fault(fault)}</li>
          ))}
        </ul>
      )}
      {stage.at === 'preview' && (
        <div class="notice preview">
          {stage.changes.length > 0 && <Preview changes={stage.changes} messages={messages} />}
          <div class="buttons">
            {stage.changes.length > 0 && (
              <button
                type="button"
                class="primary"
                onClick={async () =>
                  restAfterPreview(
                    (await doors.importAll(stage.incoming)) ? backup.applied : backup.appliedRefused,
                  )
                }
              >
                {backup.apply}
              </button>
            )}
            <button type="button" class="secondary" onClick={() => restAfterPreview()}>
              {backup.cancel}
            </button>
          </div>
        </div>
      )}
      <Reset {...props} />
    </Section>
  );
}

function saidOf(stage: Stage, { backup }: SettingsMessages): string {
  if (stage.at === 'rest') return stage.said;
  if (stage.at === 'bad') return backup.bad;
  return stage.changes.length === 0 ? backup.nothing : backup.preview;
}

function Preview({ changes, messages }: { changes: readonly Change[]; messages: SettingsMessages }) {
  const { backup } = messages;
  return (
    <table aria-label={backup.preview}>
      <thead>
        <tr>
          <th scope="col">{backup.change}</th>
          <th scope="col">{backup.from}</th>
          <th scope="col">{backup.to}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">{backup.names[change.name]}</th>
            <td>{shownValue(change, 'from', messages)}</td>
            <td>{shownValue(change, 'to', messages)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More hosts than this are counted rather than listed. */
const listedAtMost = 8;

function shownValue(
  change: Change,
  side: 'from' | 'to',
  { marks, backup, sites, locale }: SettingsMessages,
): string {
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  switch (change.name) {
    case 'marks':
      return marks.styles[change[side]];
    case 'theme':
      return marks.themes[change[side]];
    case 'language':
      return languageName(change[side], marks.asBrowser);
    case 'sums':
      return change[side].length === 0 ? backup.none : list.format(change[side].map((sum) => marks.sum[sum]));
    case 'sitesOff':
    case 'sitesAdded': {
      const hosts = change[side];
      if (hosts.length === 0) return backup.none;
      return hosts.length > listedAtMost ? sites.shown(hosts.length) : list.format(hosts);
    }
    default:
      return change[side] ? backup.on : backup.off;
  }
}

function Reset({ doors, messages: { backup } }: PartProps) {
  const [stage, setStage] = useState<'rest' | 'sure' | 'done'>('rest');
  return (
    <div class="part-of">
      <p class="hint">{backup.resetHint}</p>
      {stage === 'sure' ? (
        <div class="buttons">
          <strong>{backup.resetSure}</strong>
          <button
            type="button"
            class="primary"
            onClick={async () => {
              await doors.reset();
              setStage('done');
            }}
          >
            {backup.resetYes}
          </button>
          <button type="button" class="secondary" onClick={() => setStage('rest')}>
            {backup.cancel}
          </button>
        </div>
      ) : (
        <button type="button" class="secondary" onClick={() => setStage('sure')}>
          {backup.reset}
        </button>
      )}
      <Said>{stage === 'done' && backup.wasReset}</Said>
    </div>
  );
}
