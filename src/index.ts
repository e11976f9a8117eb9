/**
 * The engine's only door: strings in, plain objects out.
 * Never touches a DOM, a browser API, storage or the clock.
 */

export { type Database, openDatabase } from './claims/database.ts';
export { createEngine, type Engine } from './engine.ts';
export { lookUp } from './look-up.ts';
export type * from './types.ts';
