/**
 * The panel: three tabs over one database and one page. The same in the popup, the side panel and the sidebar.
 * Told what to show; everything it wants done goes through `Doors`.
 */
import { useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import type { FigureId, LookUpResult } from '../../../src/types.ts';
import { Logo } from '../logo.tsx';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { later } from './later.tsx';
import type { Doors, PageView } from './page-view.ts';
import type { Route, Tab } from './route.ts';
import { TabPart, Tabs } from './tabs.tsx';
import { ThisPage } from './this-page.tsx';

// Neither is what is seen first, and what they word and draw is most of the panel's code.
const LookUp = later(() => import('./look-up.tsx').then((part) => part.LookUp));
const Figures = later(() => import('./figures.tsx').then((part) => part.Figures));

export interface PanelProps {
  messages: Messages;
  /** Null until the claims have been fetched: the tabs and their parts are there, and nothing in them. */
  known: { database: Database; words: Words } | null;
  view: PageView;
  doors: Doors;
  languages: readonly string[];
  /** Null until it has been fetched. */
  lookUp: ((text: string) => LookUpResult) | null;
  route: Route;
  onRoute: (route: Route) => void;
}

export function Panel({ messages, known, view, doors, languages, lookUp, route, onRoute }: PanelProps) {
  /** The page claim from which a figure was opened; without one, the page's first on that figure. */
  const [from, setFrom] = useState<number | null>(null);
  const claims = view.kind === 'read' ? view.claims : [];
  const chosen = from === null ? undefined : claims[from];
  const pageClaim =
    chosen?.figure === route.figure ? chosen : claims.find((claim) => claim.figure === route.figure);
  const openFigure = (figure: FigureId | null) => onRoute({ tab: 'figures', figure, text: null });
  const tabs: { id: Tab; label: string }[] = [
    { id: 'page', label: messages.tabs.page },
    { id: 'figures', label: messages.tabs.figures },
    { id: 'look-up', label: messages.tabs.lookUp },
  ];
  return (
    <div class="panel">
      <header>
        <div class="head">
          <h1>
            <Logo />
            {messages.name}
          </h1>
          {doors.openBeside && (
            <button
              type="button"
              class="icon"
              title={messages.header.beside}
              aria-label={messages.header.beside}
              onClick={doors.openBeside}
            >
              <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
                <rect x="2" y="3" width="14" height="12" rx="2" />
                <path d="M11 3v12" />
              </svg>
            </button>
          )}
          <button
            type="button"
            class="icon"
            title={messages.header.settings}
            aria-label={messages.header.settings}
            onClick={doors.openSettings}
          >
            <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
              <path d="M2 5.5h6.5m4 0H16M2 12.5h3.5m4 0H16" />
              <circle cx="10.5" cy="5.5" r="2" />
              <circle cx="7.5" cy="12.5" r="2" />
            </svg>
          </button>
        </div>
        <Tabs
          label={messages.tabs.label}
          items={tabs}
          open={route.tab}
          onOpen={(tab) => onRoute({ tab, figure: tab === 'figures' ? route.figure : null, text: null })}
        />
      </header>
      <main>
        <TabPart id="page" open={route.tab === 'page'}>
          {known && (
            <ThisPage
              {...known}
              {...{ view, messages, doors, languages }}
              onFigure={(figure, claim) => {
                setFrom(claim);
                openFigure(figure);
              }}
            />
          )}
        </TabPart>
        <TabPart id="figures" open={route.tab === 'figures'}>
          {known && (
            <Figures
              {...known}
              messages={messages}
              open={route.figure}
              pageClaim={pageClaim ?? null}
              onOpen={openFigure}
              copyText={doors.copyText}
              onOnePage={doors.openAllFigures}
              onLookUp={(text) => onRoute({ tab: 'look-up', figure: null, text })}
            />
          )}
        </TabPart>
        <TabPart id="look-up" open={route.tab === 'look-up'}>
          {known && <LookUp {...known} {...{ messages, lookUp }} text={route.text} onFigure={openFigure} />}
        </TabPart>
      </main>
    </div>
  );
}
