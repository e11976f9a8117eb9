/**
 * The panel as it lives in a browser: in the toolbar's popup, beside the page, or in a tab of its own.
 * Wires the engine, the tab in front and the address to `Panel`; shows nothing of its own.
 */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openDatabase, withMore } from '../../src/claims/database.ts';
import { withLabels } from '../../src/claims/labels.ts';
import { readTags } from '../../src/languages/read-tags.ts';
import type { LookUpResult, PackedDatabase } from '../../src/types.ts';
import { watchPacks } from '../packs/flag.ts';
import { claimsOfPacks } from '../packs/for-panel.ts';
import type { Messages } from '../ui/messages/en.ts';
import type { PageView } from '../ui/panel/page-view.ts';
import { Panel, type PanelProps } from '../ui/panel/panel.tsx';
import { fragmentOf, type Route, routeOf } from '../ui/panel/route.ts';
import { createWords } from '../ui/words.ts';
import { speak } from './speak.ts';
import { createDoors, createReader, type Place, watchTab } from './tab.ts';
import { applyTheme } from './theme.ts';

type LookUp = (text: string) => LookUpResult;

/** However many there are: the panel is there before them. */
const fetchBundled = async (): Promise<PackedDatabase> =>
  (await import('virtual:second-source/database')).default;

/** With the claims of packs that are on. */
async function fetchClaims(): Promise<PackedDatabase> {
  const [bundled, more] = await Promise.all([fetchBundled(), claimsOfPacks()]);
  return more ? withMore(bundled, more) : bundled;
}

/** The engine with all its languages is ten times what the rest of the panel is: fetched for who looks something up. */
async function fetchLookUp(): Promise<LookUp> {
  const [packed, { createEngine }, { lookUp }] = await Promise.all([
    fetchClaims(),
    import('../../src/engine.ts'),
    import('../../src/look-up.ts'),
  ]);
  const engine = createEngine(openDatabase(packed));
  return (text) => lookUp(engine, text);
}
/** A page that is still loading settles soon; asked again only while the panel says that it is loading. */
const ASK_AGAIN_MS = 500;

type Known = NonNullable<PanelProps['known']>;

interface AppProps {
  place: Place;
  messages: Messages;
  /** With names in the reader's language. Told of first without packs, where there are any on: those may be large. */
  fetchKnown: (found: (known: Known) => void) => Promise<void>;
}

function App({ place, messages, fetchKnown }: AppProps) {
  const [known, setKnown] = useState<Known | null>(null);
  /** Counts what has happened to packs: what is known is then fetched anew. */
  const [packs, setPacks] = useState(0);
  useEffect(() => watchPacks(() => setPacks((times) => times + 1)), []);
  useEffect(() => void fetchKnown(setKnown), [fetchKnown, packs]);
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  const refresh = useMemo(() => {
    const read = createReader(place, setView);
    return () => void read();
  }, [place]);
  const doors = useMemo(
    () => createDoors(place, (next) => (next ? setView(next) : refresh())),
    [place, refresh],
  );
  useEffect(() => {
    const reroute = () => setRoute(routeOf(location.hash));
    refresh();
    watchTab(refresh);
    window.addEventListener('hashchange', reroute);
    return () => window.removeEventListener('hashchange', reroute);
  }, [refresh]);
  useEffect(() => {
    if (view.kind !== 'loading' && !(view.kind === 'read' && !view.complete)) return;
    const timer = setTimeout(refresh, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [view, refresh]);
  const [fetched, setFetched] = useState<{ lookUp: LookUp; packs: number } | null>(null);
  useEffect(() => {
    if (route.tab === 'look-up' && fetched?.packs !== packs)
      void fetchLookUp().then((lookUp) => setFetched({ lookUp, packs }));
  }, [route.tab, fetched, packs]);
  const names = useMemo(() => new Intl.DisplayNames(messages.locale, { type: 'language' }), [messages]);
  const open = (next: Route) => {
    setRoute(next);
    history.replaceState(null, '', `${location.pathname}${location.search}${fragmentOf(next)}`);
  };
  return (
    <Panel
      {...{ known, view, doors, route, messages }}
      languages={readTags.map((tag) => names.of(tag) ?? tag)}
      lookUp={fetched?.lookUp ?? null}
      onRoute={open}
    />
  );
}

export async function openPanel(root: HTMLElement, place: Place): Promise<void> {
  const speaking = Promise.all([speak(), applyTheme()]);
  // On its way while the settings are.
  const bundled = fetchBundled();
  const [{ panel: messages, labels }] = await speaking;
  const fetchKnown: AppProps['fetchKnown'] = async (found) => {
    const tell = (packed: PackedDatabase) => {
      const database = openDatabase(withLabels(packed, labels));
      found({ database, words: createWords(database, messages) });
    };
    tell(await bundled);
    const more = await claimsOfPacks();
    if (more) tell(withMore(await bundled, more));
  };
  render(<App {...{ place, messages, fetchKnown }} />, root);
}
