/**
 * The languages of the interface, and which of them a reader gets: the one chosen, or the first of the browser's that there is.
 * Pure; the words themselves are in `ui/messages`.
 */
export const interfaceLanguages = ['en', 'fr', 'de', 'es', 'uk', 'ru', 'ko'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** `browser`: whatever the browser prefers. */
export type LanguageChoice = 'browser' | InterfaceLanguage;
export const languageChoices: readonly LanguageChoice[] = ['browser', ...interfaceLanguages];

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** @param preferred the browser's languages, best first */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): InterfaceLanguage {
  if (choice !== 'browser') return choice;
  const known = (tag: string) => interfaceLanguages.find((language) => language === primary(tag));
  return preferred.map(known).find((language) => language !== undefined) ?? 'en';
}

/**
 * With the reader's region, where the browser names one: `de-AT` writes numbers and dates its own way. English without a region is
 * Britain's, as in our sentences: else one page would have dates of two kinds.
 */
export function localeFor(language: InterfaceLanguage, preferred: readonly string[]): string {
  const plain = language === 'en' ? 'en-GB' : language;
  const named = preferred.find((tag) => primary(tag) === language && tag.includes('-'));
  try {
    return named === undefined ? plain : (Intl.getCanonicalLocales(named)[0] ?? plain);
  } catch {
    return plain;
  }
}
