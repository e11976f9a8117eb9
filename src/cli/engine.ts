/**
 * The engine over the bundled claims, for commands. Finds `seeds/` beside the source, wherever the command was started.
 */
import { fileURLToPath } from 'node:url';
import { compileSeeds } from '../claims/compile.ts';
import { openDatabase } from '../claims/database.ts';
import { createEngine, type Engine } from '../engine.ts';

export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

export const bundledEngine = (): Engine => createEngine(openDatabase(compileSeeds(SEEDS)));
