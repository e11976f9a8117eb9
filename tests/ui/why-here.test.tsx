/** "Why this source is here", as it stands in the note. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { enNote } from '../../extension/ui/messages/en-note.ts';
import { WhyHere } from '../../extension/ui/why-here.tsx';
import { relatePage } from '../../src/matching/note.ts';
import { database, inSource, onPage } from '../matching/world.ts';

const db = database([inSource('dprk-killed 4700 on:2024-11-05 @Kursk_region by:nis')]);
const page = {
  ...onPage('dprk-killed 600 on:2024-11-05'),
  quote: 'some 600 dead',
  at: { start: 5, end: 13 },
};
const [claim] = relatePage([page], db, {});
const [note] = claim?.notes ?? [];

it('sets the page beside the source, and names the rule', () => {
  if (!claim || !note) throw new Error('the source speaks of the same figure');
  const html = renderToString(<WhyHere {...{ claim, messages: enNote }} notes={[note]} database={db} />);
  expect(html).toMatch(
    /^<details class="why"><summary>Why this source is here<\/summary><div><table><thead>/u,
  );
  expect(html).toContain(
    '<tr class="differs"><th scope="row">How many</th><td>600<q>600</q></td><td>4,700</td></tr>',
  );
  expect(html).toContain(
    '<tr class="unknown"><th scope="row">Where</th><td>not said</td><td>Kursk region</td></tr>',
  );
  expect(html).toContain('<q>600 dead</q>');
  expect(html).toContain('Rule 8: <span lang="en">Disjoint at the same time');
});

it('shows nothing for a claim the database does not have', () => {
  if (!claim || !note) throw new Error('the source speaks of the same figure');
  const gone = { ...note, claim: 'gone' };
  expect(renderToString(<WhyHere {...{ claim, messages: enNote }} notes={[gone]} database={db} />)).toBe('');
});

it('gives every voice of an article a table of its own, by its name', () => {
  if (!claim || !note) throw new Error('the source speaks of the same figure');
  const html = renderToString(
    <WhyHere {...{ claim, messages: enNote }} notes={[note, note]} database={db} />,
  );
  expect(html.match(/<summary>/gu)).toHaveLength(1);
  expect(html.match(/<caption>[^<]+<\/caption>/gu)).toHaveLength(2);
});
