/**
 * The engine's only door: strings in, plain objects out.
 * Never touches a DOM, a browser API, storage or the clock.
 */
export type * from './types.ts';
export { type Engine, createEngine } from './engine.ts';
export { type Database, openDatabase } from './claims/database.ts';
