/**
 * What a count of pieces or rounds is of, where that stands behind its number ("3만 개의 무기와 포탄 컨테이너"). Looks at the
 * words right behind the counter only; never says who sent it.
 */
import type { Unit } from './lexicon.ts';
import type { Noun } from './measures.ts';
import { has } from './sentence.ts';

const CARGO: readonly Noun[] = ['container', 'shell', 'missile'];
/** What is counted stands this close, */
const REACH = 4;
/** a container behind the names of what is in it: "개의 무기 및 군수품 컨테이너". */
const PACKED_REACH = 8;

/** Pieces are of containers, whatever is in them; rounds never are. */
export function cargoBehind(units: readonly Unit[], at: number): Noun | null {
  const rounds = has(units[at], 'shell');
  let cargo: Noun | null = null;
  let packed = false;
  for (let k = at; k < at + PACKED_REACH; k++) {
    const unit = units[k];
    if (unit === undefined || unit.text === ',' || unit.kind === 'number') break;
    if (has(unit, 'counter')) continue;
    packed ||= has(unit, 'weapon');
    if (has(unit, 'container') && (packed || k < at + REACH)) return rounds ? cargo : 'container';
    if (k < at + REACH) cargo ??= CARGO.find((tag) => has(unit, tag)) ?? null;
  }
  return cargo;
}
