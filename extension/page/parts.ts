/**
 * What a page script does not carry but has brought to it, by the background, when it needs it: the note with all that draws
 * it, the tables of the page's language, and claims of the reader's packs. Asks for nothing else.
 */
import { missingTables } from '../../src/languages/brought.ts';
import { isPart, type Part } from '../messages.ts';
import { tellBackground } from './door.ts';
import { left, type NoteParts } from './left.ts';
import { bringClaimsFor } from './missing-claims.ts';

/** At once where it is there; else when it has been brought, or undefined where it cannot be. */
export function noteParts(): NoteParts | Promise<NoteParts | undefined> {
  return left('note') ?? bring('note').then(() => left('note'));
}

const coming = new Map<Part, Promise<unknown>>();

/** A part is asked for once at a time, and again later where it did not come. */
function bring(part: Part): Promise<unknown> {
  const already = coming.get(part);
  if (already) return already;
  const now = tellBackground({ type: 'bring', part }).finally(() => coming.delete(part));
  coming.set(part, now);
  return now;
}

/**
 * For what threw because something is missing, a language's tables or claims of packs: settled when they have been brought, or
 * cannot be. Null for any other fault, and for tables that were `tried` already for this text: then bringing does not help.
 */
export function bringFor(fault: unknown, tried: Set<Part>): Promise<unknown> | null {
  const claims = bringClaimsFor(fault);
  if (claims) return claims;
  const part = `tables-${missingTables(fault)}`;
  if (!isPart(part) || tried.has(part)) return null;
  tried.add(part);
  return bring(part);
}

/** Does what reads a text, again whenever that has turned out to need something more. */
export async function withAllItNeeds<Result>(read: () => Result): Promise<Result> {
  const tried = new Set<Part>();
  for (;;) {
    try {
      return read();
    } catch (fault) {
      const brought = bringFor(fault, tried);
      if (!brought) throw fault;
      await brought;
    }
  }
}
