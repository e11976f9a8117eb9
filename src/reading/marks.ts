/** Marks of punctuation as the rules speak of them. Says what a mark is, never what it means where it stands. */
import type { Unit } from './lexicon.ts';

const DASHES = new Set(['—', '–', '-']);
const RANGE_MARKS = new Set([...DASHES, '~', '∼', '〜']);
const LABEL_ENDS = new Set([...DASHES, ':']);

/** Marks that a phrase goes on behind: quotation marks, and the footnote's sign (`fold.ts`). */
export const QUOTES = new Set(['"', '“', '”', '«', '»', "'", '„', '^', '[', ']']);

/** Long or short, with spaces or without. */
export const isDash = (unit: Unit | undefined): boolean => unit !== undefined && DASHES.has(unit.text);

/** "personnel: 712,610", "tanks – 9,286": what a label, or a line of a list, ends with. */
export const endsLabel = (unit: Unit | undefined): boolean => unit !== undefined && LABEL_ENDS.has(unit.text);

/** "10,000–12,000", "11~12월": between the two ends of a range. */
export const joinsRange = (unit: Unit | undefined): boolean =>
  unit !== undefined && RANGE_MARKS.has(unit.text);
