/** Chooses the plural form of a counted word, by the same rules as the engine's sentences. */
export { counted } from '../../../src/wording/plural.ts';
