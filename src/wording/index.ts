/**
 * The door to everything that is worded for a reader about claims, sources and notes.
 */
export { dateText, quantityInDigits, quantityText, sourceName } from './formats.ts';
export { coverageLine, knownArticles, staleLine, summaryLine } from './lines.ts';
export { say, sayNote, sayWhy } from './say.ts';
export { traceNote } from './trace.ts';
export { sayPageNote } from './within.ts';
