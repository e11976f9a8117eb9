/**
 * The number words of a language, made ready once: maps, in which only the tables' own words are found ("constructor" is
 * none), and the forms its digits are written in.
 */
import type { Language } from '../languages/language.ts';

export interface NumberTables {
  cardinals: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
  fractions: ReadonlyMap<string, number>;
  vague: ReadonlyMap<string, readonly [number, number]>;
  /** Words that after a hedge are one of their kind; without one they are vague, or no number at all. */
  lone: ReadonlyMap<string, number>;
  /** The words of "and a half". */
  andAHalf: readonly (readonly string[])[];
  one: ReadonlySet<string>;
  several: ReadonlySet<string>;
  /** Every word that can begin a number, so that all others cost one look-up. */
  starts: ReadonlySet<string>;
  /** Every word that can begin a vague one. */
  vagueStarts: ReadonlySet<string>;
  /** Digits in groups of three, by what parts them. */
  groups: ReadonlyMap<string, RegExp>;
  fraction: RegExp;
}

const made = new WeakMap<Language, NumberTables>();

export function numberTables(language: Language): NumberTables {
  const known = made.get(language);
  if (known) return known;
  const { numbers } = language;
  const mapOf = <Value>(table: Readonly<Record<string, Value>> = {}) => new Map(Object.entries(table));
  const { group, decimal } = numbers;
  const tail = decimal === '.' ? '\\.' : decimal;
  // A phrase of the tables may come as one unit, or unit by unit.
  const lone = Object.keys(numbers.loneAfterHedge ?? {});
  const vagueStarts = [...Object.keys(numbers.vague), ...lone].flatMap((phrase) => {
    const words = phrase.split(' ');
    return words.map((_, index) => words.slice(0, index + 1).join(' '));
  });
  const tables: NumberTables = {
    cardinals: mapOf(numbers.cardinals),
    multipliers: mapOf(numbers.multipliers),
    fractions: mapOf(numbers.fractions),
    vague: mapOf(numbers.vague),
    lone: mapOf(numbers.loneAfterHedge),
    andAHalf: numbers.andAHalf.map((phrase) => phrase.split(' ')),
    one: new Set(numbers.one),
    several: new Set(numbers.several),
    vagueStarts: new Set(vagueStarts),
    starts: new Set([
      ...Object.keys(numbers.cardinals),
      ...Object.keys(numbers.multipliers),
      ...numbers.one,
      ...Object.keys(numbers.fractions),
      ...numbers.several,
      ...lone,
      ...Object.keys(numbers.vague).flatMap((phrase) => [phrase, phrase.split(' ')[0] as string]),
    ]),
    groups: new Map(
      [' ', "'", ...group].map((separator) => [
        separator,
        new RegExp(`^(\\d{1,3}(?:${separator === '.' ? '\\.' : separator}\\d{3})+)(?:${tail}(\\d{1,2}))?$`),
      ]),
    ),
    fraction: new RegExp(`^(\\d+)[${decimal}](\\d{1,3})$`),
  };
  made.set(language, tables);
  return tables;
}
