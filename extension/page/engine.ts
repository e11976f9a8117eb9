/**
 * The engine of a page, from what the scripts before the page script have left: the bundled claims, the half that reads, the half
 * that compares, and, where the reader has claim packs on, the way to theirs.
 */
import { openDatabase } from '../../src/claims/database.ts';
import { type Engine, joinEngine } from '../../src/joined-engine.ts';
import { left, leftBefore } from './left.ts';

export function createPageEngine(): Engine {
  const claims = leftBefore('claims');
  const halves = { ...leftBefore('reading'), ...leftBefore('matching') };
  return joinEngine(openDatabase(claims), halves, left('packs')?.(claims));
}
