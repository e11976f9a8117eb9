/**
 * The welcome page: the marks on a live sample, three steps, and where it reads. Told what is granted; the sample's marks are
 * drawn by its giver, as on any page.
 */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { markedSums } from '../../settings.ts';
import { Logo } from '../logo.tsx';
import type { WelcomeMessages } from '../messages/en-welcome.ts';
import { SumGlyph } from '../sums.tsx';

export interface WelcomeProps {
  messages: WelcomeMessages;
  /** How many sites are listed, and to how many of them the browser gives no access. */
  listed: number;
  missing: number;
  /** How the panel is opened by key; empty where there is none. */
  panelKey: string;
  /** How many articles there are to compare with, and of when, in the reader's words. */
  knows: { articles: number; from: string; to: string };
  /** Claims marked in the sample; null until it has been read. */
  marked: number | null;
  sample: RefObject<HTMLElement | null>;
  doors: {
    openFirstNote(): void;
    allowListed(): Promise<boolean>;
    openSettings(): void;
  };
}

export function Welcome(props: WelcomeProps) {
  const { messages, doors, knows } = props;
  return (
    <div class="sheet welcome">
      <header>
        <p class="brand">
          <Logo size={22} />
          Second Source
        </p>
        <h1>{messages.title}</h1>
        <p class="lead">{messages.lead}</p>
        <p class="knows">{messages.knows(knows.articles, knows.from, knows.to)}</p>
      </header>
      <main>
        <Sample {...props} />
        <Legend messages={messages} />
        <Steps {...props} />
        <Access {...props} />
        <p class="closing">
          <button type="button" class="secondary" onClick={doors.openSettings}>
            {messages.settings}
          </button>
          <span class="hint">{messages.closing}</span>
        </p>
      </main>
    </div>
  );
}

function Sample({ messages: { sample: words }, marked, sample, doors }: WelcomeProps) {
  return (
    <section aria-labelledby="sample-heading">
      <h2 id="sample-heading">{words.heading}</h2>
      <p>{words.lead}</p>
      <article class="sample" ref={sample} lang={words.language} aria-label={words.label}>
        <p class="dateline">
          <time dateTime={words.published}>{words.dateline}</time>
        </p>
        {Object.values(words.paragraphs).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <div class="buttons">
        <button type="button" class="primary" disabled={!marked} onClick={doors.openFirstNote}>
          {words.open}
        </button>
        <p class="said" role="status">
          {marked !== null && words.found(marked)}
        </p>
      </div>
    </section>
  );
}

function Legend({ messages: { legend } }: Pick<WelcomeProps, 'messages'>) {
  return (
    <section aria-labelledby="legend-heading">
      <h2 id="legend-heading">{legend.heading}</h2>
      <dl class="legend">
        {markedSums.map((sum) => (
          <div key={sum}>
            <dt class={`sum sum-${sum}`}>
              <SumGlyph sum={sum} />
              <span class={`mark-sample line ${sum}`}>{legend.lines[sum]}</span>
            </dt>
            <dd>{legend.sums[sum]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Steps({ messages: { steps }, listed, panelKey }: WelcomeProps) {
  const all = [
    [steps.read, steps.readMore(listed)],
    [steps.ask, steps.askMore],
    [steps.figure, steps.figureMore(panelKey)],
    [steps.lookUp, steps.lookUpMore],
    [steps.off, steps.offMore],
  ] as const;
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading">{steps.heading}</h2>
      <ol class="steps-list">
        {all.map(([heading, more]) => (
          <li key={heading}>
            <h3>{heading}</h3>
            <p>{more}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Access({ messages: { access }, listed, missing, doors }: WelcomeProps) {
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby="access-heading">
      <h2 id="access-heading">{access.heading}</h2>
      {missing === 0 ? (
        <p>{access.all}</p>
      ) : (
        <div class="notice">
          <p>{access.missing(missing, listed)}</p>
          <button
            type="button"
            class="primary"
            onClick={async () => setSaid((await doors.allowListed()) ? access.given : access.refused)}
          >
            {access.give}
          </button>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
      <p>{access.privacy}</p>
    </section>
  );
}
