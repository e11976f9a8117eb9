/**
 * What an engine does, whoever brings its two halves: a program has both in one (`engine.ts`), a page script gets each in a
 * script of its own, so that none of them takes the page's thread for long.
 */
import type { Database } from './claims/database.ts';
import type { relateInSteps } from './matching/note.ts';
import type { pageDate } from './reading/dateline.ts';
import type { createReader } from './reading/reader.ts';
import { finish, type Steps } from './steps.ts';
import type { CheckContext, CheckResult, LanguageTag, PageClaim } from './types.ts';

export interface Engine {
  /** What is compared with; another one each time that claims have been brought. */
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

/** Claims of packs, which are brought when a text has been read and it is known which it needs. */
export interface ClaimsBeside {
  /** The bundled claims, with those that have been brought. */
  readonly database: Database;
  /** Throws where claims are to be brought for these first; who has brought them asks for the text again. */
  need(claims: readonly PageClaim[]): void;
}

interface Read {
  language: LanguageTag | null;
  claims: PageClaim[];
}

export function joinEngine(
  bundled: Database,
  half: ReadingHalf & MatchingHalf,
  beside?: ClaimsBeside,
): Engine {
  // Packs have no say in what is read: a page says what it says.
  const reader = half.createReader(bundled);
  /** A text that claims are brought for is asked for twice, and read once. */
  let last: { asked: string; text: string; read: Read } | undefined;
  function* readOnce(text: string, context: CheckContext, claimsBeside: ClaimsBeside): Steps<Read> {
    const asked = JSON.stringify(context);
    if (last?.text !== text || last.asked !== asked)
      last = { asked, text, read: yield* reader.read(text, context) };
    const { read } = last;
    claimsBeside.need(read.claims);
    last = undefined;
    return read;
  }
  function* checkInSteps(text: string, told: CheckContext = {}): Steps<CheckResult> {
    const published = half.pageDate(text, told);
    const context = published === undefined ? told : { ...told, published };
    // Of generators within generators each step goes through all: a text without packs is read by one fewer.
    const { language, claims } = yield* beside ? readOnce(text, context, beside) : reader.read(text, context);
    const database = beside?.database ?? bundled;
    return { language, claims: yield* half.relateInSteps(claims, database, context, { text, language }) };
  }
  return {
    get database() {
      return beside?.database ?? bundled;
    },
    pageDate: half.pageDate,
    check: (text, context = {}) => finish(checkInSteps(text, context)),
    checkInSteps,
  };
}
