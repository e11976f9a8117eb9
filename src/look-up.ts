/**
 * A selection or a typed claim: read as any text, and where nothing was read in it, the nearest claims by fuzzy search.
 * Apart from the engine, which reads pages and has no need of the search.
 */
import type { Engine } from './engine.ts';
import { findNear } from './matching/near.ts';
import type { CheckContext, LookUpResult } from './types.ts';

export function lookUp(engine: Engine, text: string, context: CheckContext = {}): LookUpResult {
  const result = engine.check(text, context);
  return { ...result, near: result.claims.length > 0 ? [] : findNear(text, engine.database) };
}
