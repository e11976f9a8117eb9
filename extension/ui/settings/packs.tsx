/**
 * Claim packs: what is here, each with its switch, and the way for a file to come in. A file is read and shown first; nothing
 * changes until the reader has seen what would.
 */
import { useRef, useState } from 'preact/hooks';
import type { PackFault } from '../../../src/claims/pack-file.ts';
import type { PackEntry } from '../../packs/store.ts';
import { Said, Section, SwitchRow } from './controls.tsx';
import type { SettingsProps } from './desk.ts';
import { FileIn } from './file-in.tsx';
import { PackPreview } from './pack-preview.tsx';

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
  const imported = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(pack.imported);
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
  return (
    <div class="part-of">
      <FileIn
        words={{
          choose: packs.import,
          field: packs.file,
          bad: backup.bad,
          reading: packs.reading,
          keeping: packs.keeping,
          preview: () => packs.preview,
        }}
        begun={begun}
        read={async (file) => {
          const answer = await doors.packs.read(file);
          return answer.ok ? { ok: true, read: answer } : answer;
        }}
        keep={async ({ pack }) => {
          const became = await doors.packs.keep(pack);
          return { kept: packs.imported(pack.name), full: packs.full, failed: packs.failed }[became];
        }}
        fault={(fault: PackFault) => (
          <>
            <bdi>{packs.fault(fault)}</bdi>
            {fault.detail !== '' && (
              <bdi class="detail" lang="en">
                {fault.detail}
              </bdi>
            )}
          </>
        )}
        preview={(read, { keep, cancel }) => <PackPreview {...props} {...{ read, keep, cancel }} />}
      />
    </div>
  );
}
