/**
 * The welcome page, opened once at install. Wires the engine to the sample and the browser's grants to `Welcome`.
 * Nothing depends on it: closed at once, everything works all the same.
 */
import packed from 'virtual:second-source/database';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { createEngine, openDatabase } from '../../../src/index.ts';
import { knownArticles } from '../../../src/wording/index.ts';
import { allowPatterns, readAccess } from '../../access.ts';
import { type Sample, showSample } from '../../page/sample.ts';
import { leaveWords } from '../../page/words.ts';
import { speak } from '../../panel/speak.ts';
import { applyTheme } from '../../panel/theme.ts';
import { sites } from '../../sites.ts';
import { Welcome } from '../../ui/welcome/welcome.tsx';

const engine = createEngine(openDatabase(packed));
const [spoken] = await Promise.all([speak(), applyTheme()]);
const { welcome: messages, language, labels, note, wording } = spoken;
// The sample's notes speak as the page does.
leaveWords({ language, note, wording, labels });
document.title = `${messages.title} – ${note.name}`;

interface Known {
  missing: readonly string[];
  panelKey: string;
}

async function look(): Promise<Known> {
  const [{ missing }, commands] = await Promise.all([readAccess(), browser.commands?.getAll() ?? []]);
  return { missing, panelKey: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '' };
}

function App({ first }: { first: Known }) {
  const [known, setKnown] = useState(first);
  const [shown, setShown] = useState<Sample | null>(null);
  const passage = useRef<HTMLElement>(null);
  useEffect(() => {
    const refresh = () => void look().then(setKnown);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    const end = new AbortController();
    const { published } = messages.sample;
    const facts = { title: document.title, url: location.href, published, modified: null };
    if (passage.current) void showSample(passage.current, engine, facts, end.signal).then(setShown);
    return () => end.abort();
  }, []);
  return (
    <Welcome
      messages={messages}
      listed={sites.length}
      missing={known.missing.length}
      panelKey={known.panelKey}
      knows={knownArticles(engine.database, messages.locale)}
      marked={shown?.marked ?? null}
      sample={passage}
      doors={{
        openFirstNote: () => shown?.openFirst(),
        allowListed: () => allowPatterns(known.missing),
        openSettings: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}

const root = document.getElementById('welcome');
const first = await look();
if (root) render(<App first={first} />, root);
