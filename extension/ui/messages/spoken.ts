/**
 * One language of the interface, whole, for the extension's own pages. English is always there; another is loaded when it is
 * the reader's. A page's notes get theirs by `page/words.ts`.
 */
import type { Labels } from '../../../src/types.ts';
import { en as wording } from '../../../src/wording/en.ts';
import { bringLanguage } from '../../../src/wording/formats.ts';
import type { Messages as Wording } from '../../../src/wording/messages.ts';
import { type InterfaceLanguage, localeFor } from '../../languages.ts';
import { en, type Messages } from './en.ts';
import { enNote, type NoteMessages } from './en-note.ts';
import { enSettings, type SettingsMessages } from './en-settings.ts';
import { enWelcome, type WelcomeMessages } from './en-welcome.ts';

/** Every word of a language: the compiler asks each module for all of it. */
export interface Spoken {
  wording: Wording;
  /** Names of figures, origins and places; null in English, the database's own language. */
  labels: Labels | null;
  panel: Messages;
  note: NoteMessages;
  settings: SettingsMessages;
  welcome: WelcomeMessages;
}

export const english: Spoken = {
  wording,
  labels: null,
  panel: en,
  note: enNote,
  settings: enSettings,
  welcome: enWelcome,
};

const modules: {
  readonly [language in Exclude<InterfaceLanguage, 'en'>]: () => Promise<{ spoken: Spoken }>;
} = {
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  uk: () => import('./uk/index.ts'),
  ru: () => import('./ru/index.ts'),
  ko: () => import('./ko/index.ts'),
};

export interface SpokenHere extends Spoken {
  language: InterfaceLanguage;
}

/** @param preferred the browser's languages; they tell the reader's region */
export async function speakIn(
  language: InterfaceLanguage,
  preferred: readonly string[],
): Promise<SpokenHere> {
  const spoken = language === 'en' ? english : (await modules[language]()).spoken;
  bringLanguage(spoken.wording);
  const locale = localeFor(language, preferred);
  return {
    ...spoken,
    language,
    panel: { ...spoken.panel, locale },
    note: { ...spoken.note, locale },
    settings: { ...spoken.settings, locale },
    welcome: { ...spoken.welcome, locale },
  };
}
