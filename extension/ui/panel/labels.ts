/**
 * Plain names of what the panel lists. Falls back to the id, never to nothing.
 */
import type { Database } from '../../../src/claims/database.ts';
import type { FigureId } from '../../../src/types.ts';

export function labelOf(database: Database, id: FigureId): string {
  return database.figures.get(id)?.label ?? database.statements.get(id)?.label ?? id;
}
