/**
 * The engine over the bundled claims, for commands. Compiles the seeds each time, so that a changed seed is what is read.
 */
import { compileSeeds } from '../claims/compile.ts';
import { openDatabase } from '../claims/database.ts';
import { createEngine, type Engine } from '../engine.ts';
import { SEEDS } from './seeds.ts';

export const bundledEngine = (): Engine => createEngine(openDatabase(compileSeeds(SEEDS)));
