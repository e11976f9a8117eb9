/**
 * Wires reading to matching over one database. Holds the compiled tables; keeps nothing of the texts it reads.
 */
import type { Database } from './claims/database.ts';
import { findNear } from './matching/near.ts';
import { relateInSteps } from './matching/note.ts';
import { pageDate } from './reading/dateline.ts';
import { createReader } from './reading/reader.ts';
import { finish, type Steps } from './steps.ts';
import type { CheckContext, CheckResult, LookUpResult } from './types.ts';

export interface Engine {
  readonly database: Database;
  /**
   * Reads `text` (paragraphs separated by line feeds) and relates every claim in it to the database.
   * Never throws on any string. A text in a language that is not read gives `language: null` and no claims.
   */
  check(text: string, context?: CheckContext): CheckResult;
  /** The same answer, stopping after every few sentences, so that a page gets its thread back in between. */
  checkInSteps(text: string, context?: CheckContext): Steps<CheckResult>;
  /** Like `check`, for a selection or a typed claim: where nothing was read, the nearest claims by fuzzy search. */
  lookUp(text: string, context?: CheckContext): LookUpResult;
}

export function createEngine(database: Database): Engine {
  const reader = createReader(database);
  function* checkInSteps(text: string, told: CheckContext = {}): Steps<CheckResult> {
    const published = pageDate(text, told);
    const context = published === undefined ? told : { ...told, published };
    const { language, claims } = yield* reader.read(text, context);
    return { language, claims: yield* relateInSteps(claims, database, context, { text, language }) };
  }
  const check = (text: string, context: CheckContext = {}): CheckResult =>
    finish(checkInSteps(text, context));
  return {
    database,
    check,
    checkInSteps,
    lookUp(text, context = {}) {
      const result = check(text, context);
      return { ...result, near: result.claims.length > 0 ? [] : findNear(text, database) };
    },
  };
}
