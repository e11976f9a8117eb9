/** Which language a reader gets, and with which region's numbers and dates. */
import { expect, test } from 'vitest';
import { languageFor, localeFor } from '../../extension/languages.ts';

test.each<[Parameters<typeof languageFor>[0], readonly string[], string]>([
  ['browser', ['de-AT', 'en-US'], 'de'],
  ['browser', ['nl-NL', 'fr', 'en'], 'fr'],
  ['browser', ['KO_kr'], 'ko'],
  ['browser', ['nl'], 'en'],
  ['browser', [], 'en'],
  ['uk', ['de-AT'], 'uk'],
  ['en', ['de'], 'en'],
])('%s with %j: %s', (choice, preferred, expected) => {
  expect(languageFor(choice, preferred)).toBe(expected);
});

test.each<[Parameters<typeof localeFor>[0], readonly string[], string]>([
  ['de', ['en', 'de-AT', 'de-DE'], 'de-AT'],
  ['en', ['en-US'], 'en-US'],
  ['en', ['de-AT', 'en'], 'en-GB'],
  ['ko', ['de-AT'], 'ko'],
  ['de', ['de-!!'], 'de'],
])('numbers and dates of %s for %j: %s', (language, preferred, expected) => {
  expect(localeFor(language, preferred)).toBe(expected);
});
