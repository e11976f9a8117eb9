/**
 * The tab "This page": its claims in reading order, or the reason why there are none.
 * Told what the page said; never talks to the page itself.
 */
import { useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import type { CheckedClaim, FigureId } from '../../../src/types.ts';
import { coverageLine } from '../../../src/wording/lines.ts';
import type { Messages } from '../messages/en.ts';
import { SumGlyph } from '../sums.tsx';
import type { Words } from '../words.ts';
import { labelOf } from './labels.ts';
import { type Doors, type PageView, quoteParts, tallyOf } from './page-view.ts';
import { State } from './state.tsx';

export interface ThisPageProps {
  view: PageView;
  database: Database;
  messages: Messages;
  words: Words;
  doors: Doors;
  /** Languages that are read, in the reader's words. */
  languages: readonly string[];
  onFigure: (figure: FigureId, claim: number) => void;
}

/** What the claim says, in a word or a number. */
function pageValue(claim: CheckedClaim, messages: Messages, words: Words): string {
  if (claim.quantity) return words.quantity(claim.quantity);
  return claim.polarity ? messages.figure[claim.polarity] : '';
}

interface PageClaimProps extends Omit<ThisPageProps, 'view' | 'languages'> {
  claim: CheckedClaim;
  index: number;
  hidden: boolean;
}

function PageClaimItem({ claim, index, hidden, database, messages, words, doors, onFigure }: PageClaimProps) {
  const [gone, setGone] = useState(false);
  const [before, phrase, after] = quoteParts(claim);
  const label = labelOf(database, claim.figure);
  const { agree, differ, context } = tallyOf(claim);
  const show = async () => setGone(!(await doors.showClaim(index)));
  return (
    <li class="page-claim">
      <button type="button" class="page-claim-show" onClick={show} title={messages.page.show}>
        <span class={`sum sum-${claim.sum}`}>
          <SumGlyph sum={claim.sum} />
          <span class="sum-word">{messages.sums[claim.sum]}</span>
          <span class="tally">{messages.page.tally(agree, differ, context)}</span>
        </span>
        <span class="page-claim-figure">
          <span class="figure-name">{label}</span>
          <span class="value">{pageValue(claim, messages, words)}</span>
        </span>
        <q class="quote">
          {before}
          <mark>{phrase}</mark>
          {after}
        </q>
      </button>
      {gone && (
        <p class="hint" role="status">
          {messages.page.gone}
        </p>
      )}
      {hidden && (
        <p class="hint">
          {messages.page.hidden}{' '}
          <button type="button" class="link" onClick={() => void doors.markAgain(index)}>
            {messages.page.markAgain}
          </button>
        </p>
      )}
      <button
        type="button"
        class="link"
        aria-label={messages.page.seeFigureOf(label)}
        onClick={() => onFigure(claim.figure, index)}
      >
        {messages.page.seeFigure}
      </button>
    </li>
  );
}

function coverage(claim: CheckedClaim, database: Database, messages: Messages): string {
  const line = coverageLine(claim.figure, database, messages.locale);
  return database.claimsOf(claim.figure).length > 0 ? messages.page.covers(line) : `${line}.`;
}

/** Tracked claims without anything to compare: listed apart, with what the database does have. */
function NoSource(
  props: ThisPageProps & {
    claims: readonly (readonly [CheckedClaim, number])[];
    /** Below the list of those compared, or all there is. */
    heading: 'h2' | 'h3';
  },
) {
  const { claims, database, messages, words, doors, onFigure, heading: Heading } = props;
  return (
    <section class="no-source">
      <Heading>
        <SumGlyph sum="no-source" />
        {messages.page.noSource}
      </Heading>
      <p class="hint">{messages.page.noSourceMore}</p>
      <ul>
        {claims.map(([claim, index]) => (
          <li key={index}>
            <button type="button" class="plain-show" onClick={() => void doors.showClaim(index)}>
              <span class="figure-name">{labelOf(database, claim.figure)}</span>
              <span class="value">{pageValue(claim, messages, words)}</span>
            </button>
            <p class="hint">
              {coverage(claim, database, messages)}{' '}
              {database.claimsOf(claim.figure).length > 0 && (
                <button
                  type="button"
                  class="link"
                  aria-label={messages.page.seeFigureOf(labelOf(database, claim.figure))}
                  onClick={() => onFigure(claim.figure, index)}
                >
                  {messages.page.seeFigure}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Claims(props: ThisPageProps & { view: Extract<PageView, { kind: 'read' }> }) {
  const { view, messages } = props;
  const all = view.claims.map((claim, index) => [claim, index] as const);
  const compared = all.filter(([claim]) => claim.sum !== 'no-source');
  const alone = all.filter(([claim]) => claim.sum === 'no-source');
  return (
    <>
      {view.cutShort && (
        <div class="notice">
          <strong>{messages.page.tooLong}</strong> {messages.page.tooLongMore}
        </div>
      )}
      {compared.length > 0 && (
        <>
          <h2 class="count">
            {messages.page.count(view.noted)}
            {!view.complete && <span class="hint"> · {messages.page.reading}</span>}
          </h2>
          <ol class="page-claims">
            {compared.map(([claim, index]) => (
              <PageClaimItem
                key={index}
                {...props}
                claim={claim}
                index={index}
                hidden={view.hidden.includes(index)}
              />
            ))}
          </ol>
        </>
      )}
      {compared.length === 0 && alone.length === 0 && (
        <State
          title={view.complete ? messages.page.nothing : messages.page.loading}
          sign={view.complete ? 'quiet' : 'busy'}
        >
          <p>{view.complete ? messages.page.nothingMore : messages.page.loadingMore}</p>
        </State>
      )}
      {alone.length > 0 && <NoSource {...props} claims={alone} heading={compared.length > 0 ? 'h3' : 'h2'} />}
    </>
  );
}

/** Reads the page once, by the reader's request; says so where that fails. */
function CheckNow({
  messages,
  doors,
  second = false,
}: Pick<ThisPageProps, 'messages' | 'doors'> & { second?: boolean }) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const check = async () => {
    setState('busy');
    setState((await doors.checkThisPage()) ? 'ready' : 'failed');
  };
  return (
    <>
      <button
        type="button"
        class={second ? 'secondary' : 'primary'}
        disabled={state === 'busy'}
        onClick={check}
      >
        {state === 'busy' ? messages.page.checking : messages.page.checkNow}
      </button>
      <p class="hint" role="status">
        {state === 'failed' ? messages.page.checkFailed : ''}
      </p>
    </>
  );
}

function AllowSite({ host, messages, doors }: Pick<ThisPageProps, 'messages' | 'doors'> & { host: string }) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button type="button" class="primary" onClick={async () => setRefused(!(await doors.allowSite(host)))}>
        {messages.page.allow}
      </button>
      {refused && (
        <p class="hint" role="status">
          {messages.page.refused}
        </p>
      )}
    </>
  );
}

function SiteSwitch({
  host,
  on,
  messages,
  doors,
}: Pick<ThisPageProps, 'messages' | 'doors'> & { host: string; on: boolean }) {
  return (
    <div class="site">
      <span class="host">{host}</span>
      <span class="site-state" aria-hidden="true">
        {on ? messages.page.siteOn : messages.page.siteOff}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-label={messages.page.site(host)}
        onClick={() => void doors.switchSite(host, !on)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}

function Body(props: ThisPageProps) {
  const { view, messages, doors } = props;
  const text = messages.page;
  switch (view.kind) {
    case 'loading':
      return (
        <State title={text.loading} sign="busy">
          <p>{text.loadingMore}</p>
        </State>
      );
    case 'browser-page':
      return (
        <State title={text.browserPage} sign="closed">
          <p>{text.browserPageMore}</p>
        </State>
      );
    case 'out-of-sight':
      return (
        <State title={text.outOfSight} sign="closed">
          <p>{text.outOfSightMore}</p>
        </State>
      );
    case 'paused-everywhere':
      return (
        <State title={text.pausedEverywhere} sign="paused">
          <p>
            {view.until === 'restart'
              ? text.pausedUntilRestart
              : text.pausedUntil(props.words.time(view.until))}
          </p>
          <button type="button" class="primary" onClick={() => void doors.resume()}>
            {text.resume}
          </button>
        </State>
      );
    case 'not-news':
      return (
        <State title={text.notNews}>
          <p>{text.notNewsMore}</p>
          <CheckNow messages={messages} doors={doors} />
        </State>
      );
    case 'not-allowed':
      return (
        <State title={text.notAllowed} sign="closed">
          <p>{text.notAllowedMore}</p>
          <AllowSite host={view.host} messages={messages} doors={doors} />
          <CheckNow messages={messages} doors={doors} second />
        </State>
      );
    case 'paused':
      return (
        <State title={text.paused} sign="paused">
          <p>{text.pausedMore}</p>
        </State>
      );
    case 'unread-language':
      return (
        <State title={text.unreadLanguage}>
          <p>{text.unreadLanguageMore(props.languages)}</p>
        </State>
      );
    case 'asleep':
      return (
        <State title={text.asleep} sign="closed">
          <p>{text.asleepMore}</p>
        </State>
      );
    case 'read':
      return <Claims {...props} view={view} />;
  }
}

export function ThisPage(props: ThisPageProps) {
  const { view, messages, doors } = props;
  const paused = view.kind === 'paused';
  const switchable = paused || ((view.kind === 'read' || view.kind === 'unread-language') && view.switchable);
  return (
    <>
      {switchable && <SiteSwitch host={view.host} on={!paused} messages={messages} doors={doors} />}
      <Body {...props} />
    </>
  );
}
