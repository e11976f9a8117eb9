/**
 * The sources in a note: one block an article and relation, with every voice it quotes; what decides first, context after it.
 * Told what to show; decides nothing about who agrees.
 */
import type { Database } from '../../src/claims/database.ts';
import type { CheckedClaim, Claim, RelationKind, Note as SourceNote } from '../../src/types.ts';
import { dateText, sayWhy, sourceName } from '../../src/wording/index.ts';
import { type Block, blocksOf, relationWord } from './blocks.ts';
import type { NoteMessages } from './messages/en-note.ts';
import { RelationGlyph, sumOfRelation } from './sums.tsx';
import { WhyHere } from './why-here.tsx';

interface SourcesProps {
  claim: CheckedClaim;
  database: Database;
  messages: NoteMessages;
}

/** Blocks for context beyond these are folded away: who agrees and who differs comes first. */
const contextShown = 2;
/** Voices of one article beyond these are folded away within its block. */
const voicesShown = 3;

export function Sources(props: SourcesProps) {
  const { claim, messages } = props;
  if (claim.notes.length === 0) return <p class="aside">{messages.noNotes}</p>;
  const blocks = blocksOf(claim.notes);
  const of = (kind: RelationKind) => blocks.filter(([{ relation }]) => relation === kind);
  // Where sources are divided, who differs is what a reader has come to see.
  const deciding = [...of('contradicts'), ...of('corroborates')];
  const context = of('context');
  const folded = context.slice(contextShown);
  const list = (some: readonly Block[]) => (
    <ul class="sources">
      {some.map((block) => (
        <Source key={`${block[0].relation} ${block[0].source}`} {...props} block={block} />
      ))}
    </ul>
  );
  return (
    <>
      {list([...deciding, ...context.slice(0, contextShown)])}
      {folded.length > 0 && (
        <details>
          <summary>{messages.moreContext(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

function Source(props: SourcesProps & { block: Block }) {
  const { block, database, messages } = props;
  const [first] = block;
  const source = database.sources.get(first.source);
  const date = source ? dateText(source.date, messages.locale) : messages.dateUnknown;
  const folded = block.slice(voicesShown);
  const list = (some: readonly SourceNote[]) => (
    <ul class="voices">
      {some.map((note, index) => (
        <Voice key={note.claim} {...props} note={note} next={some[index + 1]} date={date} />
      ))}
    </ul>
  );
  return (
    <li class={sumOfRelation(first.relation)}>
      <p class="head">
        <span class="relation">
          <RelationGlyph relation={first.relation} />
          {relationWord(block, messages)}
        </span>{' '}
        <bdi class="publisher">{source ? sourceName(source, messages.locale) : first.source}</bdi>{' '}
        <span class="date">{date}</span>
        {source?.pack !== undefined && <FromPack name={source.pack} messages={messages} />}
      </p>
      {list(block.slice(0, voicesShown))}
      {folded.length > 0 && (
        <details>
          <summary>{messages.moreVoices(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
      <WhyHere {...props} notes={block} />
    </li>
  );
}

/** Who vouches for a source that did not come with the extension. */
export const FromPack = ({ name, messages }: { name: string; messages: NoteMessages }) => (
  <bdi class="from-pack">{messages.fromPack(name)}</bdi>
);

/** Its reason is not said where the next voice's is the same: said once, it stands for both. */
function Voice({
  claim,
  note,
  next,
  database,
  messages,
  date,
}: SourcesProps & { note: SourceNote; next: SourceNote | undefined; date: string }) {
  const why = sayWhy(claim, note, database, messages.locale);
  const isSaidNext = next !== undefined && sayWhy(claim, next, database, messages.locale) === why;
  return (
    <li>
      <ClaimWords claim={database.claims.get(note.claim)} {...{ database, messages }} published={date} />
      {!isSaidNext && <p class="reason">{why}</p>}
    </li>
  );
}

/** What a claim of the database says, who said it first, and of when: that, only where the words above have not said so. */
export function ClaimWords({
  claim,
  database,
  messages,
  published = null,
}: { claim: Claim | undefined; published?: string | null } & Omit<SourcesProps, 'claim'>) {
  if (!claim) return null;
  const origin = database.origins.get(claim.origin)?.label;
  const asOf = dateText(claim.asOf, messages.locale);
  const isInferred = claim.asOfBasis === 'inferred';
  return (
    <>
      <p class="wording" lang="en">
        {claim.wording}
      </p>
      <p class="origin">
        {origin === undefined ? messages.originUnknown : messages.firstSaid(origin)}
        {(asOf !== published || isInferred) && `, ${messages.asOf(asOf)}`}
        {isInferred && ` (${messages.dateWorkedOut})`}
      </p>
    </>
  );
}
