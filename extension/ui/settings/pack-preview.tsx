/**
 * What a claim pack holds and what it would change, before it is imported: how many claims on what, from which articles, what is new
 * beside the edition that is here, and words to look at twice.
 */
import type { ReadPack } from '../../packs/file.ts';
import { labelOf } from '../panel/labels.ts';
import type { SettingsProps } from './desk.ts';

interface PreviewProps extends SettingsProps {
  read: Extract<ReadPack, { ok: true }>;
  keep: () => void;
  cancel: () => void;
}

/** Longer lists are folded after so many. */
const shown = 6;

export function PackPreview({ read, keep, cancel, database, words, messages }: PreviewProps) {
  const { packs, backup } = messages;
  const { pack, before, doubts } = read;
  const counts = new Map<string, number>();
  for (const { figure } of pack.claims) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const figures = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([figure, count]) => ({ name: labelOf(database, figure), told: packs.claims(count) }));
  const sources = pack.sources.slice(0, mostListed).map(({ publisher, title, subject, date }) => ({
    name: [publisher, title ?? subject].filter(Boolean).join(': '),
    told: words.date(date),
  }));
  const unchanged = before !== null && before.added + before.changed + before.gone === 0;
  return (
    <div class="notice preview">
      <p class="pack-name">
        <bdi>{pack.name}</bdi>
      </p>
      {pack.about !== null && (
        <p>
          <bdi>{pack.about}</bdi>
        </p>
      )}
      <p class="hint">
        {packs.of(pack.claims.length, pack.sources.length)} · {packs.edition(words.date(pack.date))}
      </p>
      <p>
        {before === null && packs.isNew}
        {before !== null && `${packs.replaces(words.date(before.date))} `}
        {unchanged && packs.unchanged}
        {before !== null && !unchanged && packs.changes(before.added, before.changed, before.gone)}
      </p>
      <Listed heading={packs.byFigure} rows={figures} of={figures.length} more={packs.more} />
      <Listed heading={packs.articles} rows={sources} of={pack.sources.length} more={packs.more} />
      {doubts.length > 0 && (
        <ul class="faults">
          {doubts.map(({ at, word }) => (
            <li key={`${at} ${word}`}>
              <bdi>{packs.lookalike(word, at)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="primary" onClick={keep}>
          {packs.apply}
        </button>
        <button type="button" class="secondary" onClick={cancel}>
          {backup.cancel}
        </button>
      </div>
    </div>
  );
}

/** Nobody reads on. */
const mostListed = 100;

interface Row {
  name: string;
  told: string;
}

function Listed({
  heading,
  rows,
  of,
  more,
}: {
  heading: string;
  rows: readonly Row[];
  /** How many there are, listed or not. */
  of: number;
  more: (rows: number) => string;
}) {
  const list = (some: readonly Row[]) => (
    <ul class="told">
      {some.map(({ name, told }) => (
        <li key={`${name} ${told}`}>
          <bdi>{name}</bdi> <span class="hint">{told}</span>
        </li>
      ))}
    </ul>
  );
  const folded = rows.slice(shown);
  return (
    <div>
      <h3>{heading}</h3>
      {list(rows.slice(0, shown))}
      {folded.length > 0 && (
        <details>
          <summary>{more(of - shown)}</summary>
          {list(folded)}
        </details>
      )}
    </div>
  );
}
