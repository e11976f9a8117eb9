/**
 * What an engine does, whoever brings its two halves: a program has both in one (`engine.ts`), a page script gets each in a
 * script of its own, so that none of them takes the page's thread for long.
 */
import type { Database } from './claims/database.ts';
import type { relateInSteps } from './matching/note.ts';
import type { pageDate } from './reading/dateline.ts';
import type { createReader } from './reading/reader.ts';
import { finish, type Steps } from './steps.ts';
import type { CheckContext, CheckResult } from './types.ts';

export interface Engine {
  readonly database: Database;
  /** The day a text was written, as told or as its first lines say. */
  readonly pageDate: typeof pageDate;
  /**
   * Reads `text` (paragraphs separated by line feeds) and relates every claim in it to the database.
   * Never throws on any string. A text in a language that is not read gives `language: null` and no claims.
   */
  check(text: string, context?: CheckContext): CheckResult;
  /** The same answer, stopping after every few sentences, so that a page gets its thread back in between. */
  checkInSteps(text: string, context?: CheckContext): Steps<CheckResult>;
}

export interface ReadingHalf {
  createReader: typeof createReader;
  pageDate: typeof pageDate;
}

export interface MatchingHalf {
  relateInSteps: typeof relateInSteps;
}

export function joinEngine(database: Database, half: ReadingHalf & MatchingHalf): Engine {
  const reader = half.createReader(database);
  function* checkInSteps(text: string, told: CheckContext = {}): Steps<CheckResult> {
    const published = half.pageDate(text, told);
    const context = published === undefined ? told : { ...told, published };
    const { language, claims } = yield* reader.read(text, context);
    return { language, claims: yield* half.relateInSteps(claims, database, context, { text, language }) };
  }
  return {
    database,
    pageDate: half.pageDate,
    check: (text, context = {}) => finish(checkInSteps(text, context)),
    checkInSteps,
  };
}
