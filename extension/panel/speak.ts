/**
 * Gives a page of ours the reader's language, and starts it anew when the choice changes. Sets the root's language and the title.
 */
import { languageFor } from '../languages.ts';
import { settingsAtStart, watchSettings } from '../stored.ts';
import { type SpokenHere, speakIn } from '../ui/messages/spoken.ts';

export async function speak(): Promise<SpokenHere> {
  const { language: choice } = await settingsAtStart();
  const language = languageFor(choice, navigator.languages);
  watchSettings((settings) => {
    if (languageFor(settings.language, navigator.languages) !== language) location.reload();
  });
  document.documentElement.lang = language;
  return speakIn(language, navigator.languages);
}
