/**
 * The countries of the world as a language names them, from the Unicode locale data that every browser and Node.js bring
 * along: a scene where none of the war's sides is at home. In the languages that decline names, with their endings.
 * The war's own countries are not among them, nor those whose officials, reporters and researchers count its dead.
 */
import type { LanguageTag } from '../types.ts';

/** Regions are two letters in ISO 3166-1; those not assigned have no name. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SIDES = new Set(['RU', 'UA', 'KP']);
/** Somebody there speaks of the war in every second report: "a think tank in the United States counts 300,000 dead". */
const SPEAKING = new Set(['US', 'KR', 'GB', 'DE', 'FR', 'TR', 'JP']);

/** Endings of names, longest first, with all their cases. */
const ENDINGS: Readonly<Record<LanguageTag, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/ия$/u, 'и{я,и,ю,ей}'],
    [/а$/u, '{а,ы,и,е,у,ой}'],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, '{,а,у,ом,е}'],
  ],
  uk: [
    [/ія$/u, 'і{я,ї,ю,єю}'],
    [/а$/u, '{а,и,і,у,ою}'],
    [/(?<=[бвгґджзклмнпрстфхцчшщ])$/u, '{,а,у,ом,і}'],
  ],
};

/** Shorter names are words of the language besides: "того" (of that, Togo), "수단" (means, Sudan). */
const SHORTEST: Readonly<Record<LanguageTag, number>> = { ru: 5, uk: 5, ko: 3 };

/** As phrases of a language's tables: folded to lower case, `{a,b}` for alternatives. */
export function countryNames(language: LanguageTag): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const endings = ENDINGS[language] ?? [];
  const shortest = SHORTEST[language] ?? 0;
  const ours = new Set([...SIDES, ...SPEAKING].map((region) => names.of(region)));
  return LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
    .flatMap((region) => names.of(region) ?? [])
    .filter((name) => !ours.has(name) && name.length >= shortest && /^[\p{L}\p{M}'’ -]+$/u.test(name))
    .map((name) => {
      const written = name.toLocaleLowerCase(language).replaceAll('’', "'").replaceAll('-', ' - ');
      const [ending, cases] = endings.find(([form]) => form.test(written)) ?? [];
      return ending === undefined || cases === undefined ? written : written.replace(ending, cases);
    });
}
