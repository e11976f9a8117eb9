/**
 * The engine over the bundled claims, for commands. Finds `seeds/` beside the source, wherever the command was started.
 */
import { compileSeeds } from '../claims/compile.ts';
import { openDatabase } from '../claims/database.ts';
import { createEngine, type Engine } from '../engine.ts';
import { SEEDS } from './seeds.ts';

export const bundledEngine = (): Engine => createEngine(openDatabase(compileSeeds(SEEDS)));
