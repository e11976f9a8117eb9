/**
 * Gives a page of ours the theme the reader chose, and follows when the choice changes. Only ever sets one attribute of the root.
 */
import type { Theme } from '../settings.ts';
import { settingsAtStart, watchSettings } from '../stored.ts';

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export async function applyTheme(): Promise<void> {
  watchSettings(({ theme }) => showTheme(theme));
  showTheme((await settingsAtStart()).theme);
}
