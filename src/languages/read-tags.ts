/** The languages that are read, by tag, for who has no need of their tables. `index.ts` lists the same, with everything. */
import type { LanguageTag } from '../types.ts';

export const readTags: readonly LanguageTag[] = ['en', 'fr', 'de', 'es', 'uk', 'ru', 'ko'];
