/**
 * The settings page in its tab. Wires settings, access and shortcuts to `SettingsPage`; shows nothing of its own.
 */
import packed from 'virtual:second-source/database';
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openDatabase } from '../../../src/claims/database.ts';
import { withLabels } from '../../../src/claims/labels.ts';
import { watchPacks } from '../../packs/flag.ts';
import { speak } from '../../panel/speak.ts';
import { applyTheme } from '../../panel/theme.ts';
import { sites } from '../../sites.ts';
import { watchSettings } from '../../stored.ts';
import type { SettingsDoors, SettingsView } from '../../ui/settings/desk.ts';
import { SettingsPage } from '../../ui/settings/settings.tsx';
import { createWords } from '../../ui/words.ts';
import { createDoors, readView } from './doors.ts';

const [spoken] = await Promise.all([speak(), applyTheme()]);
const database = openDatabase(withLabels(packed, spoken.labels));
const words = createWords(database, spoken.panel);
document.title = `${spoken.settings.title} – ${spoken.panel.name}`;

function App({ first }: { first: SettingsView }) {
  const [view, setView] = useState(first);
  const asked = useRef(0);
  /** Of several readings under way only the last counts: an earlier one may come back later. */
  const refresh = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const read = await readView();
    if (turn === asked.current) setView(read);
  }, []);
  useEffect(() => {
    watchSettings(refresh);
    watchPacks(refresh);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    // Keys and grants are changed on the browser's own pages; the reader comes back from there.
    window.addEventListener('focus', refresh);
  }, []);
  useEffect(() => {
    const { pausedUntil } = view.settings;
    if (typeof pausedUntil !== 'number' || pausedUntil <= view.now) return;
    const over = setTimeout(refresh, Math.min(pausedUntil - view.now + 100, 2 ** 31 - 1));
    return () => clearTimeout(over);
  }, [view]);
  const kept = createDoors(view);
  const doors: SettingsDoors = {
    ...kept,
    /** Shown as pressed at once: a switch pressed twice must not do the same thing twice. */
    save(change) {
      asked.current += 1;
      setView((shown) => ({ ...shown, settings: { ...shown.settings, ...change } }));
      return kept.save(change);
    },
  };
  return (
    <SettingsPage {...{ database, words, view }} doors={doors} messages={spoken.settings} listed={sites} />
  );
}

const root = document.getElementById('settings');
const first = await readView();
if (root) render(<App first={first} />, root);
// The address named a section before there was one.
if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
