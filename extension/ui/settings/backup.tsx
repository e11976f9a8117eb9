/**
 * Export, import with a preview, reset. A file is read and checked here; nothing changes until the reader has seen what would.
 */
import { useState } from 'preact/hooks';
import { type Change, changesOf, type Fault, type Incoming, readBackup } from '../../backup.ts';
import type { SettingsMessages } from '../messages/en-settings.ts';
import { Said, Section } from './controls.tsx';
import type { PartProps } from './desk.ts';
import { FileIn, type ReadFile } from './file-in.tsx';
import { languageName } from './on-page.tsx';

/** The largest file that could be one of ours. */
const largest = 4_000_000;

interface Previewed {
  incoming: Incoming;
  changes: readonly Change[];
}

export function BackupPart(props: PartProps) {
  const { view, doors, messages } = props;
  const { backup } = messages;

  const read = async (file: File): Promise<ReadFile<Previewed, Fault>> => {
    if (file.size > largest) return { ok: false, faults: [{ kind: 'too-large' }] };
    const result = readBackup(await file.text().catch(() => ''));
    if (!result.ok) return result;
    const { added, allSites } = view.access;
    const now = { settings: view.settings, sitesAdded: [...added].sort(), allSites };
    return { ok: true, read: { incoming: result.incoming, changes: changesOf(now, result.incoming) } };
  };

  return (
    <Section id="backup" heading={backup.heading}>
      <p class="hint">{backup.hint}</p>
      <FileIn
        words={{
          choose: backup.import,
          field: backup.file,
          bad: backup.bad,
          preview: ({ changes }) => (changes.length === 0 ? backup.nothing : backup.preview),
        }}
        before={(say) => (
          <button
            type="button"
            class="secondary"
            onClick={async () => {
              await doors.exportAll();
              say(backup.exported);
            }}
          >
            {backup.export}
          </button>
        )}
        read={read}
        keep={async ({ incoming }) =>
          (await doors.importAll(incoming)) ? backup.applied : backup.appliedRefused
        }
        fault={(fault) => backup.fault(fault)}
        preview={({ changes }, { keep, cancel }) => (
          <div class="notice preview">
            {changes.length > 0 && <Preview changes={changes} messages={messages} />}
            <div class="buttons">
              {changes.length > 0 && (
                <button type="button" class="primary" onClick={keep}>
                  {backup.apply}
                </button>
              )}
              <button type="button" class="secondary" onClick={cancel}>
                {backup.cancel}
              </button>
            </div>
          </div>
        )}
      />
      <Reset {...props} />
    </Section>
  );
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
