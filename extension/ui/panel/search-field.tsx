/**
 * The field that searches figures and statements, with how many were found. In the panel and on the page of all figures.
 */
import type { Messages } from '../messages/en.ts';

interface SearchFieldProps {
  messages: Messages;
  query: string;
  found: number;
  onQuery: (query: string) => void;
}

export function SearchField({ messages: { figures }, query, found, onQuery }: SearchFieldProps) {
  return (
    <div class="search">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M10.5 10.5 14 14M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" />
      </svg>
      <input
        type="search"
        aria-label={figures.search}
        placeholder={figures.searchHint}
        maxLength={120}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span class="hint" role="status">
        {query.trim() !== '' && found > 0 ? figures.found(found) : ''}
      </span>
    </div>
  );
}
