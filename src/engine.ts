/**
 * Wires reading to matching over one database. Holds the compiled tables; keeps nothing of the texts it reads.
 */
import type { Database } from './claims/database.ts';
import { findNear } from './matching/near.ts';
import { relatePage } from './matching/note.ts';
import { createReader } from './reading/reader.ts';
import type { CheckContext, CheckResult, LookUpResult } from './types.ts';

export interface Engine {
  readonly database: Database;
  /**
   * Reads `text` (paragraphs separated by line feeds) and relates every claim in it to the database.
   * Never throws on any string. A text in a language that is not read gives `language: null` and no claims.
   */
  check(text: string, context?: CheckContext): CheckResult;
  /** Like `check`, for a selection or a typed claim: where nothing was read, the nearest claims by fuzzy search. */
  lookUp(text: string, context?: CheckContext): LookUpResult;
}

export function createEngine(database: Database): Engine {
  const reader = createReader(database);
  const check = (text: string, context: CheckContext = {}): CheckResult => {
    const { language, claims } = reader.read(text, context);
    return { language, claims: relatePage(claims, database, context, { text, language }) };
  };
  return {
    database,
    check,
    lookUp(text, context = {}) {
      const result = check(text, context);
      return { ...result, near: result.claims.length > 0 ? [] : findNear(text, database) };
    },
  };
}
