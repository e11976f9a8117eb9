/**
 * The page of all figures: everything tracked, group by group, each with its plot, spread and claims, by the panel's own code.
 * Searchable like the panel's list. Told what to show; asks no browser.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import { Logo } from '../logo.tsx';
import type { Messages } from '../messages/en.ts';
import { FigureBody } from '../panel/figure-body.tsx';
import { createSearch, type Entry, groupsOf } from '../panel/search.ts';
import { SearchField } from '../panel/search-field.tsx';
import type { Words } from '../words.ts';

interface AllFiguresProps {
  database: Database;
  messages: Messages;
  words: Words;
  /** Onto the clipboard; false where the browser refuses. */
  copyText: (text: string) => Promise<boolean>;
}

/** Part of an address: an id may be no name of a group's own element. */
const groupId = (index: number): string => `group-${index + 1}`;

export function AllFigures(props: AllFiguresProps) {
  const { database, messages } = props;
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(database), [database]);
  const entries = useMemo(() => search(query), [search, query]);
  const groups = groupsOf(entries, messages.figures.other);
  const isSearching = query.trim() !== '';
  return (
    <div class="sheet all-figures">
      <header>
        <h1>
          <Logo />
          {messages.figures.heading}
        </h1>
        <SearchField {...{ messages, query }} found={entries.length} onQuery={setQuery} />
        {!isSearching && (
          <nav aria-label={messages.figures.groups}>
            <ul>
              {groups.map(([group], index) => (
                <li key={group}>
                  <a href={`#${groupId(index)}`}>{group}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main>
        {entries.length === 0 && <p class="notice">{messages.figures.none}</p>}
        {groups.map(([group, members], index) => (
          <Group key={group} id={groupId(index)} {...{ group, members, ...props }} />
        ))}
      </main>
    </div>
  );
}

/** What nobody has spoken of yet needs no picture of nothing: a line at the end of its group names it. */
function Group({
  id,
  group,
  members,
  ...shared
}: AllFiguresProps & { id: string; group: string; members: readonly Entry[] }) {
  const { database, messages } = shared;
  const told = members.filter((entry) => database.claimsOf(entry.id).length > 0);
  const untold = members.filter((entry) => database.claimsOf(entry.id).length === 0);
  return (
    <section aria-labelledby={id}>
      {/* A link of the list of groups leads here, and reading goes on from here. */}
      <h2 id={id} tabIndex={-1}>
        {group}
      </h2>
      <div class="cards">
        {told.map((entry) => (
          <article key={entry.id} id={entry.id} class="card" aria-labelledby={`${entry.id}-name`}>
            <h3 id={`${entry.id}-name`}>{entry.label}</h3>
            <FigureBody {...shared} id={entry.id} pageClaim={null} level={4} isFolded />
          </article>
        ))}
      </div>
      {untold.length > 0 && (
        <div class="untold">
          <h3>{messages.figure.noClaims}</h3>
          <ul>
            {untold.map((entry) => (
              <li key={entry.id} id={entry.id}>
                {entry.label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
