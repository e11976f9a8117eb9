/**
 * The facts of a plot as a table: for readers who would rather read rows, and for those who cannot see the plot. Three columns,
 * so that names and titles keep their words whole in a narrow panel. Of thousands of rows the first, and more at a press.
 */
import type { Database } from '../../../src/claims/database.ts';
import type { Claim } from '../../../src/types.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { claimValue, qualifiers } from './claim-item.tsx';
import { useMore } from './more.tsx';

interface DataTableProps {
  caption: string;
  claims: readonly Claim[];
  database: Database;
  messages: Messages;
  words: Words;
}

export function DataTable({ caption, claims, messages, words }: DataTableProps) {
  const text = messages.figure;
  const { most, list, button } = useMore<HTMLTableSectionElement>(claims.length, messages);
  const isStatement = claims.every((claim) => claim.quantity === null);
  return (
    <>
      <table class="data">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.date}</th>
            <th scope="col" class={isStatement ? '' : 'number'}>
              {isStatement ? text.answer : text.value}
            </th>
            <th scope="col">
              {text.saidBy} · {text.source}
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          {claims.slice(0, most).map((claim) => (
            <tr key={claim.id}>
              <td>{words.date(claim.asOf)}</td>
              <td class={isStatement ? '' : 'number'}>
                {claimValue(claim, messages, words)}
                {qualifiers(claim, messages, words).length > 0 && (
                  <span class="hint"> {qualifiers(claim, messages, words).join(', ')}</span>
                )}
              </td>
              <td>
                {words.originTexts(claim.origin).at(-1) ?? messages.figure.unknownOrigin}
                <span class="hint"> {words.source(claim.source)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {button}
    </>
  );
}
