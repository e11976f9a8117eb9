/** A note as it is pasted elsewhere: plain, as Markdown, and as HTML; nothing in it is taken for markup. */
import { expect, it } from 'vitest';
import { citation, citationHtml } from '../../extension/ui/citation.ts';
import { enNote } from '../../extension/ui/messages/en-note.ts';
import { database, note, pageClaim } from './desk.ts';

const page = { title: 'Losses <b>of "the" war</b> & [more]', url: 'https://news.example/a?b=1&c="2"' };
const claim = pageClaim({ notes: [note(), note({ claim: 'range', source: 'paper' })] });

it('is plain text: the figure, the page, the sum, a line for each source with its link', () => {
  const lines = citation(claim, page, database, enNote, 'text').split('\n');
  expect(lines[0]).toBe('North Korean soldiers killed: about 3,000');
  expect(lines[1]).toBe(`${page.title} (${page.url})`);
  expect(lines[3]).toContain(
    '- Agrees: A. Writer, The Gazette, 20 December 2024 (https://gazette.example/losses)',
  );
  expect(lines[4]).toContain('(no link known)');
  expect(lines).toHaveLength(5);
});

it('is Markdown in which the page\u2019s title is no markup', () => {
  const text = citation(claim, page, database, enNote, 'markdown');
  expect(text).toContain('Losses \\<b\\>of "the" war\\</b\\> & \\[more\\]');
  expect(text).toContain('- **Agrees**:');
});

it('is HTML with links, in which no word of the page or a source is markup', () => {
  const html = citationHtml(claim, page, database, enNote);
  expect(html).toContain(
    '<a href="https://news.example/a?b=1&amp;c=&quot;2&quot;">Losses &lt;b&gt;of &quot;the&quot; war&lt;/b&gt; &amp; [more]</a>',
  );
  expect(html).toContain('<a href="https://gazette.example/losses">The Gazette</a>, 20 December 2024');
  expect(html.match(/<li>/gu)).toHaveLength(2);
  expect(html.replace(/<\/?(?:p|strong|br|ul|li|a(?: href="[^"<>]*")?)>/gu, '')).not.toMatch(/[<>]/u);
});
