/**
 * What the tab "This page" can show, as one union; and what the panel asks of the browser around it.
 * The components are told; `extension/entrypoints/popup/` does the asking.
 */
import type { CheckedClaim } from '../../../src/types.ts';
import { counts } from '../../../src/wording/counted.ts';

export type PageView =
  | { kind: 'loading' }
  /** The extension has no way into the page: the browser's own pages, stores, PDF viewers. */
  | { kind: 'browser-page' }
  /** The browser does not even tell its address: no grant for it, as the side panel meets sites that are not listed. */
  | { kind: 'out-of-sight' }
  /** By the reader, on every site; until that time, or until the browser's next start. */
  | { kind: 'paused-everywhere'; until: number | 'restart' }
  /** Neither listed nor added: read only when asked. */
  | { kind: 'not-news'; host: string }
  /** Listed, but the browser withholds access. */
  | { kind: 'not-allowed'; host: string }
  | { kind: 'paused'; host: string }
  | { kind: 'unread-language'; host: string; switchable: boolean }
  /** The page script should be there and does not answer. */
  | { kind: 'asleep'; host: string }
  | {
      kind: 'read';
      host: string;
      /** The first of them while more are on their way from the page. */
      claims: readonly CheckedClaim[];
      /** How many have something to compare with, those on their way among them. */
      noted: number;
      /** Indexes of the claims whose marks the reader has hidden on this page. */
      hidden: readonly number[];
      /** False while text is still arriving. */
      complete: boolean;
      /** Reading stopped at the limit. */
      cutShort: boolean;
      /** False where the page was read once, by request: there is no switch for that site. */
      switchable: boolean;
    };

/** What the panel can have done. Each resolves to false where it could not be. */
export interface Doors {
  showClaim(index: number): Promise<boolean>;
  /** Brings back the mark of a claim that was hidden on this page. */
  markAgain(index: number): Promise<boolean>;
  checkThisPage(): Promise<boolean>;
  switchSite(host: string, on: boolean): Promise<boolean>;
  allowSite(host: string): Promise<boolean>;
  /** Ends a pause on every site. */
  resume(): Promise<boolean>;
  openSettings(): void;
  /** The page of all figures, in a tab. */
  openAllFigures(): void;
  /** Onto the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** Null where the panel is beside the page already, or the browser has no such place. */
  openBeside: (() => void) | null;
}

/** The phrase of a claim and what surrounds it in its sentence. */
export function quoteParts(claim: Pick<CheckedClaim, 'quote' | 'start' | 'at'>): [string, string, string] {
  const from = Math.max(0, claim.at.start - claim.start);
  const to = Math.max(from, claim.at.end - claim.start);
  return [claim.quote.slice(0, from), claim.quote.slice(from, to), claim.quote.slice(to)];
}

/** How many independent voices agree and differ, and how many notes only give context. */
export function tallyOf(claim: Pick<CheckedClaim, 'notes'>): {
  agree: number;
  differ: number;
  context: number;
} {
  const counting = claim.notes.filter(counts);
  const sources = (relation: string): number =>
    new Set(counting.filter((note) => note.relation === relation).map((note) => note.source)).size;
  const agree = sources('corroborates');
  const differ = sources('contradicts');
  const all = new Set(claim.notes.map((note) => note.source)).size;
  return { agree, differ, context: Math.max(0, all - agree - differ) };
}
