/**
 * One claim of the database with its source, as a list entry: the value, who said it first, our wording, when, where it was published.
 * What is not known is said to be unknown.
 */
import type { Database } from '../../../src/claims/database.ts';
import type { Claim } from '../../../src/types.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { MarkSign } from './marks.tsx';

interface ClaimItemProps {
  claim: Claim;
  database: Database;
  messages: Messages;
  words: Words;
  /** The origin's sign in the plot above; absent where there is no plot. */
  sign?: { index: number; aside: boolean };
  onPoint?: (claim: string | null) => void;
}

/** What a claim says, in a number or a word. */
export function claimValue(claim: Claim, messages: Messages, words: Words): string {
  if (claim.quantity) return words.quantity(claim.quantity);
  return claim.polarity ? messages.figure[claim.polarity] : '';
}

function periodText(period: string, messages: Messages): string {
  return /^[a-z]+$/.test(period) ? messages.claim.period(period) : messages.claim.periodLong;
}

/** Place, stage and marks: everything that keeps the number from being a plain total. */
export function qualifiers(claim: Claim, messages: Messages, words: Words): string[] {
  const text = messages.claim;
  const { status } = claim;
  return [
    claim.place === null ? '' : words.place(claim.place),
    status !== null && status !== 'counted' && status !== 'total' ? text[status] : '',
    claim.period === undefined ? '' : periodText(claim.period, messages),
    claim.increment ? text.increment : '',
    claim.event ? text.event : '',
    claim.forecast ? text.forecast : '',
    claim.ambiguous ? text.ambiguous : '',
  ].filter(Boolean);
}

/** The date's basis. The article's own date may itself be worked out, and then says so. */
function basisText(claim: Claim, database: Database, messages: Messages): string {
  const text = messages.claim;
  if (claim.asOfBasis !== 'article') return claim.asOfBasis === 'stated' ? text.stated : text.inferred;
  return database.sources.get(claim.source)?.dateBasis === 'inferred'
    ? text.ofArticleInferred
    : text.ofArticle;
}

interface SourceLineProps extends Omit<ClaimItemProps, 'sign' | 'onPoint'> {
  /** The words above have named the source already. */
  isNamed?: boolean;
}

export function SourceLine({ claim, database, messages, words, isNamed = false }: SourceLineProps) {
  const source = database.sources.get(claim.source);
  if (!source) return null;
  const text = messages.claim;
  const published = words.date(source.date);
  return (
    <p class="source-line">
      {!isNamed && <cite>{words.source(source.id)}</cite>}
      {source.author !== null && <span>{text.author(source.author)}</span>}
      {claim.asOfBasis !== 'article' && (
        <span title={source.dateFrom ?? undefined}>
          {source.dateBasis === 'stated' ? text.articleStated(published) : text.articleInferred(published)}
        </span>
      )}
      {source.pack !== undefined && <bdi>{text.fromPack(source.pack)}</bdi>}
      {source.url === null ? (
        <span>{text.noLink}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {text.link}
          {/* Nobody has looked at where a pack's links lead; letters of another script are written out in it. */}
          {source.pack !== undefined && ` (${new URL(source.url).host})`}
        </a>
      )}
    </p>
  );
}

export function ClaimItem({ claim, database, messages, words, sign, onPoint }: ClaimItemProps) {
  const point = (id: string | null) => () => onPoint?.(id);
  return (
    <li class={`claim${sign ? ' signed' : ''}`} onMouseEnter={point(claim.id)} onMouseLeave={point(null)}>
      {sign && <MarkSign {...sign} />}
      <div class="claim-body">
        <p class="claim-head">
          <span class="value">{claimValue(claim, messages, words)}</span>{' '}
          <span class="origin">{words.origin(claim.origin)}</span>
        </p>
        <p class="wording" lang="en">
          {claim.wording}
        </p>
        <p class="facts">
          <span>
            <time>{words.date(claim.asOf)}</time> ({basisText(claim, database, messages)})
          </span>
          {qualifiers(claim, messages, words).map((word) => (
            <span key={word}>{word}</span>
          ))}
        </p>
        <SourceLine claim={claim} database={database} messages={messages} words={words} />
      </div>
    </li>
  );
}
