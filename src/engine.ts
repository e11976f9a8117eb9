/**
 * Wires reading to matching over one database. Holds the compiled tables; keeps nothing of the texts it reads.
 */
import type { Database } from './claims/database.ts';
import { type Engine, joinEngine } from './joined-engine.ts';
import { relateInSteps } from './matching/note.ts';
import { pageDate } from './reading/dateline.ts';
import { createReader } from './reading/reader.ts';

export type { Engine } from './joined-engine.ts';

export const createEngine = (database: Database): Engine =>
  joinEngine(database, { createReader, pageDate, relateInSteps });
