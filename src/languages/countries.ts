/**
 * The countries of the world as a language names them, from the Unicode locale data that every browser and Node.js bring
 * along: a scene where none of the war's sides is at home. In all cases where the language's table tells its endings.
 * The war's own countries are not among them, nor those whose officials, reporters and researchers count its dead.
 */
import type { Language } from './language.ts';

/** Regions are two letters in ISO 3166-1; those not assigned have no name. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SIDES = new Set(['RU', 'UA', 'KP']);
/** Somebody there speaks of the war in every second report: "a think tank in the United States counts 300,000 dead". */
const SPEAKING = new Set(['US', 'KR', 'GB', 'DE', 'FR', 'TR', 'JP']);
/** In one language or another a common word or a first name besides: "reunión", "granada", "Maurice"; and no countries at all. */
const WORDS = new Set(['RE', 'GD', 'MU', 'DM', 'JE', 'GP', 'EZ', 'XA', 'XB']);

/** As phrases of a language's tables: folded to lower case, `{a,b}` for alternatives. */
export function countryNames({ tag, countries }: Language): readonly string[] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const { shortest = 0, endings = [] } = countries ?? {};
  const declined = endings.map(([end, cases]) => [new RegExp(end, 'u'), cases] as const);
  const ours = new Set([...SIDES, ...SPEAKING, ...WORDS].map((region) => names.of(region)));
  return LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
    .flatMap((region) => names.of(region) ?? [])
    .filter((name) => !ours.has(name) && name.length >= shortest && /^[\p{L}\p{M}'’ -]+$/u.test(name))
    .map((name) => {
      const written = name.toLocaleLowerCase(tag).replaceAll('’', "'").replaceAll('-', ' - ');
      const [ending, cases] = declined.find(([form]) => form.test(written)) ?? [];
      return ending === undefined || cases === undefined ? written : written.replace(ending, cases);
    });
}
