/**
 * The tab "Figures": everything tracked, searchable, grouped; one of them open at a time.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import { seriesOf } from '../../../src/figures/series.ts';
import type { CheckedClaim, Claim, FigureId, Polarity } from '../../../src/types.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { claimValue } from './claim-item.tsx';
import { FigureView } from './figure-view.tsx';
import { createSearch, type Entry, groupsOf } from './search.ts';
import { SearchField } from './search-field.tsx';

interface FiguresProps {
  database: Database;
  messages: Messages;
  words: Words;
  /** The figure that is open, or null for the list. */
  open: FigureId | null;
  pageClaim: CheckedClaim | null;
  onOpen: (figure: FigureId | null) => void;
  onLookUp: (text: string) => void;
  /** Opens the page of all figures. */
  onOnePage: () => void;
  copyText: (text: string) => Promise<boolean>;
}

type Shared = Pick<FiguresProps, 'database' | 'messages' | 'words'>;

/** Lowest to highest, or how often affirmed and denied: what a list entry says about its claims. */
function gist(entry: Entry, claims: readonly Claim[], { messages, words }: Shared): string {
  if (claims.length === 0) return messages.figures.empty;
  if (entry.kind === 'figure') {
    const [series] = seriesOf(claims);
    const said = new Set(claims.map((claim) => claimValue(claim, messages, words)));
    // One wording says itself best, bounds and all; what has no plain totals is told by its first claim.
    if (said.size === 1 || !series?.spread) return [...said][0] ?? '';
    const low = words.number(series.spread.low.value, series.unit);
    const high = words.number(series.spread.high.value, series.unit);
    return low === high ? low : `${low} – ${high}`;
  }
  const said = new Set(claims.map((claim) => claim.polarity));
  return (['affirms', 'denies', 'unconfirmed'] satisfies Polarity[])
    .filter((polarity) => said.has(polarity))
    .map((polarity) => messages.figure[polarity])
    .join(' · ');
}

function Row({ entry, onOpen, ...shared }: Shared & { entry: Entry; onOpen: (id: FigureId) => void }) {
  const claims = shared.database.claimsOf(entry.id);
  const origins = new Set(claims.map((claim) => claim.origin)).size;
  const { messages } = shared;
  return (
    <li>
      <button type="button" class="row" data-figure={entry.id} onClick={() => onOpen(entry.id)}>
        <span class="row-label">{entry.label}</span>
        <span class={claims.length > 0 ? 'row-gist' : 'row-gist empty'}>{gist(entry, claims, shared)}</span>
        {claims.length > 0 && (
          <span class="row-count">
            {messages.figures.claims(claims.length)} · {messages.figures.origins(origins)}
          </span>
        )}
      </button>
    </li>
  );
}

function List(props: FiguresProps & { query: string; onQuery: (query: string) => void }) {
  const { database, messages, words, query, onQuery, onOpen, onLookUp, onOnePage } = props;
  const search = useMemo(() => createSearch(database), [database]);
  const entries = useMemo(() => search(query), [search, query]);
  const searching = query.trim() !== '';
  const row = (entry: Entry) => <Row key={entry.id} {...{ entry, database, messages, words, onOpen }} />;
  return (
    <>
      <SearchField {...{ messages, query, onQuery }} found={entries.length} />
      {!searching && (
        <button type="button" class="link one-page" onClick={onOnePage}>
          {messages.figures.onePage}
        </button>
      )}
      {entries.length === 0 && (
        <div class="state">
          <h2>{messages.figures.none}</h2>
          <p>{messages.figures.noneMore}</p>
          <button type="button" class="secondary" onClick={() => onLookUp(query)}>
            {messages.figures.lookUpInstead}
          </button>
        </div>
      )}
      {searching && entries.length > 0 && <ul class="rows">{entries.map(row)}</ul>}
      {!searching &&
        groupsOf(entries, messages.figures.other).map(([group, members]) => (
          <section key={group} class="group">
            <h2>{group}</h2>
            <ul class="rows">{members.map(row)}</ul>
          </section>
        ))}
    </>
  );
}

export function Figures(props: FiguresProps) {
  const { database, messages, words, open, pageClaim, onOpen, copyText } = props;
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<FigureId | null>(null);
  // Back in the list, the focus and the view return to the entry that was open.
  useEffect(() => {
    if (open === null && last.current !== null) {
      const row = box.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(last.current)}"]`);
      row?.focus();
    }
    last.current = open;
  }, [open]);
  return (
    <div ref={box}>
      {open === null ? (
        <List {...props} query={query} onQuery={setQuery} />
      ) : (
        <FigureView
          key={open}
          id={open}
          {...{ database, messages, words, pageClaim, copyText }}
          onBack={() => onOpen(null)}
        />
      )}
    </div>
  );
}
