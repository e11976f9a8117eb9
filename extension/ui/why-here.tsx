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
  note: Note;
  database: Database;
  messages: NoteMessages;
}

export function WhyHere({ claim, note, database, messages }: WhyHereProps) {
  const traced = traceNote(claim, note, database, messages.locale);
  if (!traced) return null;
  return (
    <details class="why">
      <summary>{messages.whyHere}</summary>
      <table>
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
    </details>
  );
}
