/**
 * The tab "Look up": a typed or pasted claim, its notes, or the nearest claims of the database.
 * The text is read on this machine and forgotten with the panel.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import type { CheckedClaim, Claim, FigureId, LookUpResult } from '../../../src/types.ts';
import { sayWhy, summaryLine } from '../../../src/wording/index.ts';
import { type Block, blocksOf, relationWord } from '../blocks.ts';
import type { Messages } from '../messages/en.ts';
import { RelationGlyph, SumGlyph } from '../sums.tsx';
import type { Words } from '../words.ts';
import { ClaimItem, SourceLine } from './claim-item.tsx';
import { labelOf } from './labels.ts';
import { quoteParts } from './page-view.ts';

/** Several pages of text: more is an article, and an article is read on its page. */
export const LONGEST_LOOK_UP = 20_000;

interface LookUpProps {
  database: Database;
  messages: Messages;
  words: Words;
  /** Null until it has been fetched: what is asked until then is answered when it has. */
  lookUp: ((text: string) => LookUpResult) | null;
  /** Looked up at once when it is set. */
  text: string | null;
  onFigure: (figure: FigureId) => void;
}

export type Outcome =
  | { kind: 'idle' }
  | { kind: 'problem'; message: string }
  | { kind: 'result'; result: LookUpResult };

/** What a look-up of `text` comes to: a result, or the reason why there is none. */
export function outcomeOf(
  text: string,
  lookUp: NonNullable<LookUpProps['lookUp']>,
  messages: Messages,
): Outcome {
  const wanted = text.trim();
  if (wanted === '') return { kind: 'problem', message: messages.lookUp.empty };
  if (wanted.length > LONGEST_LOOK_UP) {
    return { kind: 'problem', message: messages.lookUp.tooLong(wanted.length, LONGEST_LOOK_UP) };
  }
  return { kind: 'result', result: lookUp(wanted) };
}

type Shared = Pick<LookUpProps, 'database' | 'messages' | 'words'>;

/** All that one article says in one way: named once, then each voice with what it says and why it bears on the claim. */
function NoteBlock({ block, of, ...shared }: Shared & { block: Block; of: CheckedClaim }) {
  const { database, messages, words } = shared;
  const [first] = block;
  const voices = block.flatMap((note) => {
    const claim = database.claims.get(note.claim);
    return claim ? [{ note, claim, why: sayWhy(of, note, database, messages.locale, 'text') }] : [];
  });
  const source = database.sources.get(first.source);
  const published = source ? words.date(source.date) : null;
  return (
    <li class={`note relation-${first.relation}`}>
      <RelationGlyph relation={first.relation} />
      <div>
        <p class="note-head">
          <span class="relation-word">{relationWord(block, messages)}</span>{' '}
          <cite class="origin">{words.source(first.source)}</cite>{' '}
          {published !== null && <span class="hint">{published}</span>}
        </p>
        <ul class="voices">
          {voices.map(({ note, claim, why }, index) => (
            <li key={note.claim}>
              <p class="note-say">
                <span class="voice">
                  {words.origin(note.origin)}
                  {words.date(claim.asOf) !== published && `, ${words.date(claim.asOf)}`}:
                </span>{' '}
                <span class="wording" lang="en">
                  {claim.wording}
                </span>
              </p>
              {/* Said once where it is the next voice's too. */}
              {why !== voices[index + 1]?.why && <p class="hint">{why}</p>}
            </li>
          ))}
        </ul>
        {voices[0] && <SourceLine claim={voices[0].claim} {...shared} isNamed />}
      </div>
    </li>
  );
}

function ReadClaim({
  claim,
  onFigure,
  ...shared
}: Shared & { claim: CheckedClaim; onFigure: (id: FigureId) => void }) {
  const { database, messages } = shared;
  const [before, phrase, after] = quoteParts(claim);
  const label = labelOf(database, claim.figure);
  return (
    <article class="read-claim">
      <p class={`sum sum-${claim.sum}`}>
        <SumGlyph sum={claim.sum} />
        <span class="sum-word">{messages.sums[claim.sum]}</span>
      </p>
      <h3>{label}</h3>
      <q class="quote">
        {before}
        <mark>{phrase}</mark>
        {after}
      </q>
      {claim.notes.length > 0 && <p class="summary">{summaryLine(claim, messages.locale, 'text')}</p>}
      {claim.notes.length === 0 && <p class="hint">{messages.lookUp.noNotes}</p>}
      <ul class="notes">
        {blocksOf(claim.notes).map((block) => (
          <NoteBlock key={`${block[0].relation} ${block[0].source}`} block={block} of={claim} {...shared} />
        ))}
      </ul>
      <button
        type="button"
        class="link"
        aria-label={messages.page.seeFigureOf(label)}
        onClick={() => onFigure(claim.figure)}
      >
        {messages.page.seeFigure}
      </button>
    </article>
  );
}

/** The nearest claims, best first, those on one figure together. */
function Near({
  result,
  onFigure,
  ...shared
}: Shared & { result: LookUpResult; onFigure: (id: FigureId) => void }) {
  const { database, messages } = shared;
  const byFigure = new Map<FigureId, Claim[]>();
  for (const { claim: id } of result.near) {
    const claim = database.claims.get(id);
    if (claim) byFigure.set(claim.figure, [...(byFigure.get(claim.figure) ?? []), claim]);
  }
  return (
    <>
      <h2 class="count">{messages.lookUp.near}</h2>
      {[...byFigure].map(([figure, claims]) => (
        <section key={figure} class="near">
          <button type="button" class="link" onClick={() => onFigure(figure)}>
            {labelOf(database, figure)}
          </button>
          <ul class="claims">
            {claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} {...shared} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function LookUpAnswer(props: Shared & { outcome: Outcome; onFigure: (id: FigureId) => void }) {
  const { outcome, onFigure, ...shared } = props;
  const { messages } = shared;
  if (outcome.kind === 'idle') return null;
  if (outcome.kind === 'problem') return <p class="notice">{outcome.message}</p>;
  const { claims, near } = outcome.result;
  if (claims.length > 0) {
    return (
      <>
        <h2 class="count">{messages.lookUp.found(claims.length)}</h2>
        {claims.map((claim) => (
          <ReadClaim key={`${claim.figure}@${claim.at.start}`} {...{ claim, onFigure }} {...shared} />
        ))}
      </>
    );
  }
  if (near.length > 0) return <Near result={outcome.result} onFigure={onFigure} {...shared} />;
  return (
    <div class="state">
      <h2>{messages.lookUp.none}</h2>
      <p>{messages.lookUp.noneMore}</p>
    </div>
  );
}

export function LookUp({ database, messages, words, lookUp, text, onFigure }: LookUpProps) {
  const [typed, setTyped] = useState(text ?? '');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const [asked, ask] = useState<{ wanted: string } | null>(null);
  const run = (wanted: string) => ask({ wanted });
  useEffect(() => {
    if (text === null) return;
    setTyped(text);
    ask({ wanted: text });
  }, [text]);
  useEffect(() => {
    if (asked && lookUp) setOutcome(outcomeOf(asked.wanted, lookUp, messages));
  }, [asked, lookUp, messages]);
  return (
    <>
      <form
        class="look-up"
        onSubmit={(event) => {
          event.preventDefault();
          run(typed);
        }}
      >
        <label for="look-up-text">{messages.lookUp.label}</label>
        <textarea
          id="look-up-text"
          rows={3}
          placeholder={messages.lookUp.hint}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter looks up, as in a search box; Shift and Enter make a new line.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            run(typed);
          }}
        />
        <div class="look-up-foot">
          <span class="hint">{messages.lookUp.privacy}</span>
          <button type="submit" class="primary">
            {messages.lookUp.go}
          </button>
        </div>
      </form>
      <div class="answer" aria-live="polite">
        <LookUpAnswer {...{ outcome, database, messages, words, onFigure }} />
      </div>
    </>
  );
}
