/**
 * A note to be pasted elsewhere: as plain text, as Markdown, or as HTML for where text has links. Our own words and the sources'
 * facts; never the page's text.
 */
import type { Database } from '../../src/claims/database.ts';
import type { CheckedClaim, Quantity, Source } from '../../src/types.ts';
import { dateText, quantityText, sayNote, sourceName, summaryLine } from '../../src/wording/index.ts';
import { relationWord } from './blocks.ts';
import type { NoteMessages } from './messages/en-note.ts';

export type CitationFormat = 'text' | 'markdown';

type Page = { title: string; url: string };

export function citation(
  claim: CheckedClaim,
  page: Page,
  database: Database,
  messages: NoteMessages,
  format: CitationFormat,
): string {
  const { locale } = messages;
  const plain = format === 'text';
  const shown = plain ? (text: string) => text : escapeMarkdown;
  const label = labelOf(claim.figure, database);
  const says = saysOf(claim, messages);
  const where = plain ? `${page.title} (${page.url})` : `[${shown(page.title || page.url)}](<${page.url}>)`;
  const lines = claim.notes.map((note) => {
    const source = database.sources.get(note.source);
    const cited = database.claims.get(note.claim);
    const name = source ? sourceName(source, locale) : note.source;
    const by = source?.author ? `${source.author}, ${name}` : name;
    const date = source ? dateText(source.date, locale) : messages.dateUnknown;
    const link = source?.url ?? messages.noLink;
    const relation = relationWord([note], messages);
    const from = fromPack(source, messages);
    return `- ${plain ? relation : `**${shown(relation)}**`}: ${shown(`${by}, ${date} (${link})${from}: ${cited?.wording ?? ''}`)} ${shown(sayNote(claim, note, database, locale))}`;
  });
  const head = plain ? `${label}: ${says}` : `**${shown(label)}: ${shown(says)}**`;
  return [head, `${where}`, shown(summaryLine(claim, locale)), ...lines]
    .join(plain ? '\n' : '\n\n')
    .replaceAll('\n\n-', '\n-');
}

/** The same for what takes text with links: a letter, a document. */
export function citationHtml(
  claim: CheckedClaim,
  page: Page,
  database: Database,
  messages: NoteMessages,
): string {
  const { locale } = messages;
  const link = (url: string, text: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  const lines = claim.notes.map((note) => {
    const source = database.sources.get(note.source);
    const name = source ? sourceName(source, locale) : note.source;
    const by = source?.author ? `${escapeHtml(source.author)}, ` : '';
    const title = source?.url ? link(source.url, name) : escapeHtml(name);
    const date = source ? dateText(source.date, locale) : messages.dateUnknown;
    const wording = database.claims.get(note.claim)?.wording ?? '';
    return `<li><strong>${escapeHtml(relationWord([note], messages))}</strong>: ${by}${title}, ${escapeHtml(`${date}${fromPack(source, messages)}: ${wording} ${sayNote(claim, note, database, locale)}`)}</li>`;
  });
  const head = `${labelOf(claim.figure, database)}: ${saysOf(claim, messages)}`;
  return [
    `<p><strong>${escapeHtml(head)}</strong><br>${link(page.url, page.title || page.url)}</p>`,
    `<p>${escapeHtml(summaryLine(claim, locale))}</p>`,
    ...(lines.length > 0 ? [`<ul>${lines.join('')}</ul>`] : []),
  ].join('');
}

/** Who vouches for a source that did not come with the extension. */
const fromPack = (source: Source | undefined, messages: NoteMessages): string =>
  source?.pack === undefined ? '' : ` [${messages.fromPack(source.pack)}]`;

export const labelOf = (figure: string, database: Database): string =>
  database.figures.get(figure)?.label ?? database.statements.get(figure)?.label ?? figure;

/** What a claim says, in a word or a number. */
export function saysOf(
  claim: Pick<CheckedClaim, 'quantity' | 'polarity'>,
  { locale, polarities }: Pick<NoteMessages, 'locale' | 'polarities'>,
  write: (quantity: Quantity, language: string) => string = quantityText,
): string {
  if (claim.quantity) return write(claim.quantity, locale);
  return claim.polarity ? polarities[claim.polarity] : '';
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
