/**
 * The settings page in its tab. Wires settings, access and shortcuts to `SettingsPage`; shows nothing of its own.
 */
import packed from 'virtual:second-source/database';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openDatabase } from '../../../src/claims/database.ts';
import { withLabels } from '../../../src/claims/labels.ts';
import { speak } from '../../panel/speak.ts';
import { applyTheme } from '../../panel/theme.ts';
import { sites } from '../../sites.ts';
import { watchSettings } from '../../stored.ts';
import type { SettingsView } from '../../ui/settings/desk.ts';
import { SettingsPage } from '../../ui/settings/settings.tsx';
import { createWords } from '../../ui/words.ts';
import { createDoors, readView } from './doors.ts';

const [spoken] = await Promise.all([speak(), applyTheme()]);
const database = openDatabase(withLabels(packed, spoken.labels));
const words = createWords(database, spoken.panel);
document.title = `${spoken.settings.title} – ${spoken.panel.name}`;

function App({ first }: { first: SettingsView }) {
  const [view, setView] = useState(first);
  useEffect(() => {
    const refresh = () => void readView().then(setView);
    watchSettings(refresh);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    // Keys and grants are changed on the browser's own pages; the reader comes back from there.
    window.addEventListener('focus', refresh);
  }, []);
  useEffect(() => {
    const { pausedUntil } = view.settings;
    if (typeof pausedUntil !== 'number' || pausedUntil <= view.now) return;
    const over = setTimeout(
      () => void readView().then(setView),
      Math.min(pausedUntil - view.now + 100, 2 ** 31 - 1),
    );
    return () => clearTimeout(over);
  }, [view]);
  return (
    <SettingsPage
      {...{ database, words, view }}
      doors={createDoors(view)}
      messages={spoken.settings}
      listed={sites}
    />
  );
}

const root = document.getElementById('settings');
const first = await readView();
if (root) render(<App first={first} />, root);
// The address named a section before there was one.
if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
