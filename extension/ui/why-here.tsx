/**
 * "Why this source is here": the page and the source side by side, slot by slot, and the rule that compared them.
 * Closed until it is asked for. Shows what was decided; decides nothing.
 */
import type { Database } from '../../src/claims/database.ts';
import type { CheckedClaim, Note } from '../../src/types.ts';
import { traceNote } from '../../src/wording/index.ts';
import type { NoteMessages } from './messages/en-note.ts';

export interface WhyHereProps {
  claim: CheckedClaim;
  /** Of one article. */
  notes: readonly Note[];
  database: Database;
  messages: NoteMessages;
}

export function WhyHere({ claim, notes, database, messages }: WhyHereProps) {
  const traces = notes.flatMap((note) => {
    const traced = traceNote(claim, note, database, messages.locale);
    return traced ? [{ note, traced }] : [];
  });
  if (traces.length === 0) return null;
  return (
    <details class="why">
      <summary>{messages.whyHere}</summary>
      {traces.map(({ note, traced }) => (
        <div key={note.claim}>
          <table>
            {traces.length > 1 && (
              <caption>{database.origins.get(note.origin)?.label ?? messages.originUnknown}</caption>
            )}
            <thead>
              <tr>
                <td />
                <th scope="col">{messages.thisPage}</th>
                <th scope="col">{messages.thisSource}</th>
              </tr>
            </thead>
            <tbody>
              {traced.rows.map(({ slot, name, page, source, words, state }) => (
                <tr key={slot} class={state}>
                  <th scope="row">{name}</th>
                  <td>
                    {page ?? messages.notSaid}
                    {words !== null && <q>{words}</q>}
                  </td>
                  <td>{source ?? messages.notSaid}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="aside">
            {messages.rule(traced.rule)} <span lang="en">{traced.says}</span>
          </p>
        </div>
      ))}
    </details>
  );
}
