/**
 * Claim packs: what is here, each with its switch, and the way for a file to come in. A file is read and shown first; nothing
 * changes until the reader has seen what would.
 */
import { useRef, useState } from 'preact/hooks';
import type { PackFault } from '../../../src/claims/pack-file.ts';
import type { ReadPack } from '../../packs/file.ts';
import type { PackEntry } from '../../packs/store.ts';
import { Said, Section, SwitchRow } from './controls.tsx';
import type { SettingsProps } from './desk.ts';
import { PackPreview } from './pack-preview.tsx';

type Stage =
  | { at: 'rest'; said: string }
  | { at: 'reading' }
  | { at: 'bad'; faults: readonly PackFault[] }
  | { at: 'preview'; read: Extract<ReadPack, { ok: true }> }
  | { at: 'keeping' };

export function Packs(props: SettingsProps) {
  const { view, messages } = props;
  const { packs } = messages;
  const [said, say] = useState('');
  if (view.packs.kept !== 'here')
    return (
      <Section id="packs" heading={packs.heading}>
        <p class="hint">{packs.hint}</p>
        <p>{view.packs.kept === 'private' ? packs.privateWindow : packs.unavailable}</p>
      </Section>
    );
  const { list } = view.packs;
  return (
    <Section id="packs" heading={packs.heading}>
      <p class="hint">{packs.hint}</p>
      {list.length === 0 ? (
        <p class="hint">{packs.none}</p>
      ) : (
        <ul class="packs">
          {list.map((pack) => (
            <Pack key={pack.id} {...props} pack={pack} say={say} />
          ))}
        </ul>
      )}
      <Said>{said}</Said>
      <Import {...props} begun={() => say('')} />
    </Section>
  );
}

function Pack({
  pack,
  doors,
  words,
  messages,
  say,
}: SettingsProps & { pack: PackEntry; say: (said: string) => void }) {
  const { packs, backup, locale } = messages;
  const [sure, setSure] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, name, on } = pack;
  const imported = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(pack.imported);
  return (
    <li>
      <SwitchRow label={name} on={on} onSwitch={(next) => void doors.packs.switch(id, next)} />
      {pack.about !== null && (
        <p>
          <bdi>{pack.about}</bdi>
        </p>
      )}
      <p class="hint">
        {packs.of(pack.claims, pack.sources)} · {packs.edition(words.date(pack.date))} ·{' '}
        {packs.importedOn(imported)}
      </p>
      {sure ? (
        <div class="buttons">
          <strong>{packs.removeSure(name)}</strong>
          <button
            type="button"
            class="primary"
            onClick={async () => {
              await doors.packs.remove(id);
              say(packs.removed(name));
            }}
          >
            {packs.remove}
          </button>
          <button
            type="button"
            class="secondary"
            onClick={() => {
              setSure(false);
              // The button that was pressed goes away; where it came from is there again after the next drawing.
              requestAnimationFrame(() => opener.current?.focus());
            }}
          >
            {backup.cancel}
          </button>
        </div>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="link"
            aria-label={packs.exportPack(name)}
            onClick={() => void doors.packs.export(id)}
          >
            {backup.export}
          </button>
          <button
            ref={opener}
            type="button"
            class="link"
            aria-label={packs.removePack(name)}
            onClick={() => setSure(true)}
          >
            {packs.remove}
          </button>
        </div>
      )}
    </li>
  );
}

function Import(props: SettingsProps & { begun: () => void }) {
  const { doors, messages, begun } = props;
  const { packs, backup } = messages;
  const [stage, setStage] = useState<Stage>({ at: 'rest', said: '' });
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const rest = (said = '') => {
    // The button that was pressed goes away with the preview: the focus goes back to where it came from.
    opener.current?.focus();
    setStage({ at: 'rest', said });
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    begun();
    setStage({ at: 'reading' });
    const answer = await doors.packs.read(file);
    // The same file can then be chosen again.
    if (field.current) field.current.value = '';
    setStage(answer.ok ? { at: 'preview', read: answer } : { at: 'bad', faults: answer.faults });
  };
  const keep = async ({ pack }: Extract<ReadPack, { ok: true }>) => {
    setStage({ at: 'keeping' });
    const became = await doors.packs.keep(pack);
    rest({ kept: packs.imported(pack.name), full: packs.full, failed: packs.failed }[became]);
  };
  const saidNow = {
    rest: () => (stage.at === 'rest' ? stage.said : ''),
    reading: () => packs.reading,
    keeping: () => packs.keeping,
    bad: () => backup.bad,
    preview: () => packs.preview,
  }[stage.at]();
  return (
    <div class="part-of">
      <button
        ref={opener}
        type="button"
        class="secondary"
        disabled={stage.at === 'reading' || stage.at === 'keeping'}
        onClick={() => field.current?.click()}
      >
        {packs.import}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={packs.file}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <Said>{saidNow}</Said>
      {stage.at === 'bad' && (
        <ul class="faults">
          {stage.faults.map((fault) => (
            <li key={`${fault.kind} ${fault.at} ${fault.detail}`}>
              <bdi>{packs.fault(fault)}</bdi>
              {fault.detail !== '' && (
                <bdi class="detail" lang="en">
                  {fault.detail}
                </bdi>
              )}
            </li>
          ))}
        </ul>
      )}
      {stage.at === 'preview' && (
        <PackPreview {...props} read={stage.read} keep={() => void keep(stage.read)} cancel={() => rest()} />
      )}
    </div>
  );
}
