/**
 * The language in which a page's notes speak. A small script of the reader's language leaves its words here before the page
 * script starts, so that the page script carries English alone. Seen by no page: both run in the extension's own world.
 */
import { type Database, openDatabase } from '../../src/claims/database.ts';
import { withLabels } from '../../src/claims/labels.ts';
import type { Labels } from '../../src/types.ts';
import { bringLanguage } from '../../src/wording/formats.ts';
import type { Messages } from '../../src/wording/messages.ts';
import { type InterfaceLanguage, localeFor } from '../languages.ts';
import { enNote, type NoteMessages } from '../ui/messages/en-note.ts';

export interface PageWords {
  language: InterfaceLanguage;
  note: NoteMessages;
  wording: Messages;
  labels: Labels | null;
}

const place = Symbol.for('second-source words');
const world = globalThis as unknown as Record<symbol, PageWords | null | undefined>;

export function leaveWords(words: PageWords | null): void {
  world[place] = words;
}

/** Has lines said in the reader's language, by the copy of the wording that is in this script. */
export function hearWords(): PageWords | null {
  const words = world[place] ?? null;
  if (words) bringLanguage(words.wording);
  return words;
}

export interface PageVoice {
  messages: NoteMessages;
  /** With the names readers of that language know; for showing, never for comparing. */
  named(database: Database): Database;
}

/** As it stands when a page session begins. */
export function pageVoice(): PageVoice {
  const words = hearWords();
  const language = words?.language ?? 'en';
  const labels = words?.labels ?? undefined;
  const named = new WeakMap<Database, Database>();
  return {
    messages: { ...(words?.note ?? enNote), locale: localeFor(language, navigator.languages) },
    named(database) {
      if (!labels) return database;
      const known = named.get(database) ?? openDatabase(withLabels(database.packed, labels));
      named.set(database, known);
      return known;
    },
  };
}
