/**
 * The note: what this page says, what the sources say, and how they bear on each other. Told what to show and what to do;
 * knows no page and no browser. Shows public claim data only: whatever stands here the page could find.
 */
import type { Database } from '../../src/claims/database.ts';
import { placeName } from '../../src/claims/labels.ts';
import type { CheckedClaim, Claim } from '../../src/types.ts';
import {
  coverageLine,
  dateText,
  quantityText,
  sayPageNote,
  sourceName,
  staleLine,
  summaryLine,
} from '../../src/wording/index.ts';
import { type CitationFormat, labelOf } from './citation.ts';
import type { NoteMessages } from './messages/en-note.ts';
import { Corner, Steps } from './note-corner.tsx';
import { ClaimWords, FromPack, Sources } from './note-sources.tsx';
import { type LineValue, NumberLine } from './number-line.tsx';
import { SumGlyph, sumOfRelation } from './sums.tsx';

export type NoteContent =
  | {
      kind: 'claim';
      claim: CheckedClaim;
      /** Which of how many, from 1. */
      index: number;
      of: number;
      /** When the page was published; null where it does not say. */
      published: string | null;
      /** Read from a selection: there is no mark to hide. */
      selected: boolean;
      hidden: boolean;
      /** Which of the claim's notes on the page itself can lead to the words they speak of. */
      leads: readonly boolean[];
      /** The selection was longer than is looked up. */
      cut: number | null;
    }
  | { kind: 'near'; near: readonly Claim[]; cut: number | null }
  | { kind: 'nothing-selected' };

/** What a reader can have done. Each gets the event, so that its giver can tell a person from a script. */
export interface NoteDoors {
  close(event: Event): void;
  go(by: 1 | -1, event: Event): void;
  copy(format: CitationFormat, event: Event): void;
  seeFigure(figure: string, event: Event): void;
  hide(hidden: boolean, event: Event): void;
  /** To the words of the page that the claim's note on the page itself speaks of, by that note's place in the list. */
  showOther(index: number, event: Event): void;
  /** To stay where it stands while the reader reads on, or not any more. */
  pin(event: Event): void;
  /** A pinned note goes elsewhere: somewhere better, or where an arrow key says. */
  move(event: MouseEvent): void;
  push(event: KeyboardEvent): void;
}

export interface NoteProps {
  content: NoteContent;
  database: Database;
  messages: NoteMessages;
  doors: NoteDoors;
  /** What became of the last copying. */
  copied: boolean | null;
  /** Whether it is pinned, and whether that has just changed. */
  pin: { on: boolean; told: boolean };
}

export function Note(props: NoteProps) {
  const { content, messages, pin } = props;
  return (
    <>
      {content.kind === 'claim' && <ClaimNote {...props} content={content} />}
      {content.kind === 'near' && <NearNote {...props} content={content} />}
      {content.kind === 'nothing-selected' && (
        <header>
          <div class="top">
            <p class="alone">{messages.nothingSelected}</p>
            <Corner {...props} />
          </div>
        </header>
      )}
      <p class="unseen" role="status">
        {pin.told && (pin.on ? messages.pinned : messages.unpinned)}
      </p>
    </>
  );
}

type ClaimContent = Extract<NoteContent, { kind: 'claim' }>;

function ClaimNote(props: NoteProps & { content: ClaimContent }) {
  const { content, database, messages } = props;
  const { claim } = content;
  const { locale } = messages;
  const origin = claim.origin === null ? undefined : database.origins.get(claim.origin)?.label;
  const facts = [
    claim.asOf === null ? messages.dateUnknown : messages.asOf(dateText(claim.asOf, locale)),
    ...(origin === undefined ? [] : [messages.saidBy(origin)]),
    ...(claim.place === null ? [] : [placeName(claim.place, database)]),
  ];
  return (
    <>
      <header>
        <div class="top">
          <p class={`sum ${claim.sum}`}>
            <SumGlyph sum={claim.sum} />
            {messages.sums[claim.sum]}
          </p>
          <Corner {...props}>
            <Steps {...props} />
          </Corner>
        </div>
        <h2>{labelOf(claim.figure, database)}</h2>
      </header>
      <div class="body">
        <p class="page-says">
          <span class="who">{content.selected ? messages.selection : messages.thisPage}</span>
          <q>{phraseOf(claim)}</q>
          <span class="facts">{facts.join(' · ')}</span>
        </p>
        <Line {...props} />
        <p class="summary">{summaryLine(claim, locale)}</p>
        <OnItself {...props} />
        <Sources {...{ claim, database, messages }} />
        <Scope {...props} />
        {content.cut !== null && <p class="aside">{messages.cut(content.cut)}</p>}
      </div>
      <Actions {...props} />
    </>
  );
}

function Line({ content, database, messages }: NoteProps & { content: ClaimContent }) {
  const { claim } = content;
  if (!claim.quantity) return null;
  const { unit } = claim.quantity;
  const value = (
    quantity: NonNullable<Claim['quantity']>,
    date: string | null,
    sum: LineValue['sum'],
  ): LineValue => ({
    quantity,
    text: quantityText(quantity, messages.locale),
    date: date === null ? '' : dateText(date.split('/').at(-1)?.slice(0, 7) ?? date, messages.locale),
    sum,
  });
  const seen = new Set<string>();
  const values = claim.notes.flatMap((note) => {
    const cited = database.claims.get(note.claim);
    if (!cited?.quantity || cited.quantity.unit !== unit) return [];
    const one = value(cited.quantity, cited.asOf, sumOfRelation(note.relation));
    const key = `${one.text} ${one.date} ${one.sum}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [one];
  });
  if (values.length === 0) return null;
  const page = value(claim.quantity, claim.asOf, claim.sum);
  const said = values.map(({ text, date }) => `${text}, ${date}`);
  return (
    <NumberLine
      page={page}
      values={values}
      label={messages.line(labelOf(claim.figure, database), page.text, said)}
    />
  );
}

/** The words on the page that carry the claim, as they stand there. */
const phraseOf = ({ quote, start, at }: CheckedClaim) => quote.slice(at.start - start, at.end - start);

/** What the page's own numbers say of each other: no source is in it, so it stands apart from them. */
function OnItself({
  content: { claim, leads },
  database,
  messages,
  doors,
}: NoteProps & { content: ClaimContent }) {
  if (claim.pageNotes.length === 0) return null;
  return (
    <section class="on-itself" aria-label={messages.onItself}>
      <p class="head">{messages.onItself}</p>
      {claim.pageNotes.map((note, index) => (
        <p key={`${note.with.start} ${note.with.end}`}>
          {sayPageNote(note, database, messages.locale)}{' '}
          {leads[index] && (
            <button type="button" class="link" onClick={(event: Event) => doors.showOther(index, event)}>
              {messages.otherWords}
            </button>
          )}
        </p>
      ))}
    </section>
  );
}

/** What there is to compare with at all, and, where the page is much newer, how old that is. */
function Scope({ content: { claim, published }, database, messages }: NoteProps & { content: ClaimContent }) {
  if (database.claimsOf(claim.figure).length === 0) return null;
  const stale = staleLine(claim.figure, published, database, messages.locale);
  return (
    <p class="aside scope">
      {messages.covers(coverageLine(claim.figure, database, messages.locale))}
      {stale !== null && ` ${stale}.`}
    </p>
  );
}

function NearNote(props: NoteProps & { content: Extract<NoteContent, { kind: 'near' }> }) {
  const { content, database, messages, doors } = props;
  const found = content.near.length > 0;
  return (
    <>
      <header>
        <div class="top">
          <p class="sum">{messages.selection}</p>
          <Corner {...props} />
        </div>
        <h2 class="quiet">{found ? messages.near : messages.nothingNear}</h2>
      </header>
      <div class="body">
        {!found && <p class="aside">{messages.nothingNearMore}</p>}
        <ul class="sources">
          {content.near.map((claim) => {
            const source = database.sources.get(claim.source);
            return (
              <li key={claim.id} class="context">
                <p class="head">
                  <button
                    type="button"
                    class="link"
                    onClick={(event: Event) => doors.seeFigure(claim.figure, event)}
                  >
                    {labelOf(claim.figure, database)}
                  </button>
                </p>
                <ClaimWords claim={claim} database={database} messages={messages} />
                <p class="reason">
                  <bdi>{source ? sourceName(source, messages.locale) : claim.source}</bdi>
                  {source && `, ${dateText(source.date, messages.locale)}`}
                  {source?.pack !== undefined && <FromPack name={source.pack} messages={messages} />}
                </p>
              </li>
            );
          })}
        </ul>
        {content.cut !== null && <p class="aside">{messages.cut(content.cut)}</p>}
      </div>
    </>
  );
}

function Actions({ content, messages, doors, copied }: NoteProps & { content: ClaimContent }) {
  const { claim } = content;
  return (
    <footer>
      <div class="actions">
        <button type="button" class="main" onClick={(event: Event) => doors.seeFigure(claim.figure, event)}>
          {messages.seeFigure}
        </button>
        <button type="button" onClick={(event: Event) => doors.copy('text', event)}>
          {messages.copy}
        </button>
        {!content.selected && (
          <button type="button" onClick={(event: Event) => doors.hide(!content.hidden, event)}>
            {content.hidden ? messages.bringBack : messages.hide}
          </button>
        )}
      </div>
      <p class="said">
        <span role="status">
          {copied === null
            ? content.hidden
              ? messages.hidden
              : ''
            : copied
              ? messages.copied
              : messages.notCopied}
        </span>
        {copied && (
          <button type="button" class="link" onClick={(event: Event) => doors.copy('markdown', event)}>
            {messages.copyMarkdown}
          </button>
        )}
      </p>
    </footer>
  );
}
