/** Marks of punctuation as the rules speak of them. Says what a mark is, never what it means where it stands. */
import type { Unit } from './lexicon.ts';

const DASHES = new Set(['—', '–', '-']);

/** Long or short, with spaces or without. */
export const isDash = (unit: Unit | undefined): boolean => unit !== undefined && DASHES.has(unit.text);
