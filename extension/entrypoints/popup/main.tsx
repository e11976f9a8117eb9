/**
 * Opens the panel in the toolbar's popup; the side panel and the sidebar open the same document.
 * Wires the engine, the tab and the address to `Panel`; shows nothing of its own.
 */
import packed from 'virtual:second-source/database';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openDatabase } from '../../../src/claims/database.ts';
import { createEngine } from '../../../src/engine.ts';
import { languages } from '../../../src/languages/index.ts';
import { en } from '../../ui/messages/en.ts';
import type { PageView } from '../../ui/panel/page-view.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { fragmentOf, type Route, routeOf } from '../../ui/panel/route.ts';
import { createWords } from '../../ui/words.ts';
import { createDoors, readTab, watchTab } from './tab.ts';

const database = openDatabase(packed);
const engine = createEngine(database);
const words = createWords(database, en);
const languageNames = new Intl.DisplayNames(en.locale, { type: 'language' });
/** A page that is still loading settles soon; asked again only while the panel says that it is loading. */
const ASK_AGAIN_MS = 500;

function App() {
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  const doors = useMemo(
    () => createDoors((next) => (next ? setView(next) : void readTab().then(setView))),
    [],
  );
  useEffect(() => {
    const refresh = () => void readTab().then(setView);
    const reroute = () => setRoute(routeOf(location.hash));
    refresh();
    watchTab(refresh);
    window.addEventListener('hashchange', reroute);
    return () => window.removeEventListener('hashchange', reroute);
  }, []);
  useEffect(() => {
    if (view.kind !== 'loading' && !(view.kind === 'read' && !view.complete)) return;
    const timer = setTimeout(() => void readTab().then(setView), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [view]);
  const open = (next: Route) => {
    setRoute(next);
    history.replaceState(null, '', `${location.pathname}${location.search}${fragmentOf(next)}`);
  };
  return (
    <Panel
      {...{ database, words, view, doors, route }}
      messages={en}
      languages={languages.map(({ tag }) => languageNames.of(tag) ?? tag)}
      lookUp={engine.lookUp}
      onRoute={open}
    />
  );
}

// A popup is as large as its content asks for; side panel and sidebar give the width themselves.
if (browser.extension.getViews({ type: 'popup' }).includes(window))
  document.documentElement.dataset.view = 'popup';
const root = document.getElementById('panel');
if (root) render(<App />, root);
