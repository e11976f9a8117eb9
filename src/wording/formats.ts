/**
 * Numbers, quantities, dates and names of sources in a reader's language, by `Intl`.
 * A date is shown at the precision it has. Reads no clock.
 */
import type { IsoDate, Quantity, Source } from '../types.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Languages that were brought, one module each. English always is: the engine says every line in it. */
const brought = new Map<string, Messages>([['en', en]]);

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** Has lines said in one more language. A page script is given the reader's own and carries no other. */
export function bringLanguage(messages: Messages): void {
  brought.set(primary(messages.locale), messages);
}

/** The messages of a language; English where it was not brought. */
export const messagesOf = (language: string): Messages => brought.get(primary(language)) ?? en;

/** Numbers and dates as the reader's region has them, where the tag names one: `de-AT`, `en-US`. */
const localeOf = (language: string): string => {
  const { locale } = messagesOf(language);
  return language.includes('-') && primary(language) === primary(locale) ? language : locale;
};

/** Making an `Intl` formatter is slow, using one is not. There are as many as languages, units and precisions. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const format = new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

const MILLION = 1_000_000;
const PLAIN: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
/** "1.2 million", but only where that is the whole number. */
const MILLIONS: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 2,
};

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

function numberOptions(
  n: number,
  unit: string | null,
  compactDisplay: 'long' | 'short',
): Intl.NumberFormatOptions {
  const short = n >= MILLION && n % (MILLION / 100) === 0 ? { ...MILLIONS, compactDisplay } : PLAIN;
  if (unit === null || !isCurrency(unit)) return short;
  return { ...short, style: 'currency', currency: unit, minimumFractionDigits: 0 };
}

/** The same dates and numbers come up in every line of a page. Forgotten when there are too many. */
const MEMORY = 1000;
const remembered = new Map<string, string>();

function remember(key: string, make: () => string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MEMORY) remembered.clear();
  const text = make();
  remembered.set(key, text);
  return text;
}

export const numberText = (n: number, unit: string | null, language: string): string =>
  remember(`${language} ${n} ${unit}`, () =>
    numberFormat(localeOf(language), numberOptions(n, unit, messagesOf(language).millions ?? 'long')).format(
      n,
    ),
  );

/** A rate, a ratio: as exact as it is of use. It is worked out from rounded numbers, and has no more digits than they. */
export const roughly = (n: number, language: string): string =>
  remember(`${language} ~${n}`, () =>
    numberFormat(localeOf(language), { maximumSignificantDigits: 2 }).format(n),
  );

const VAGUE = { 24: 'dozens', 200: 'hundreds', 2000: 'thousands', 20000: 'tensOfThousands' } as const;
const isVague = (low: number): low is keyof typeof VAGUE => low in VAGUE;

/** The same in digits, for what is heard and not seen: no `Intl` is started for a whole number, as that takes a page 10 to 20 ms. */
function digitsText(n: number, unit: string | null, language: string): string {
  if (!Number.isSafeInteger(n)) return numberText(n, unit, language);
  const { thousands, groupsFrom } = messagesOf(language);
  const digits = n < (groupsFrom ?? 0) ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return unit === null || !isCurrency(unit) ? digits : `${digits} ${unit}`;
}

export const quantityInDigits = (quantity: Quantity, language: string): string =>
  quantityText(quantity, language, digitsText);

/** "up to 10,000", "more than 500,000", "thousands". */
export function quantityText(quantity: Quantity, language = 'en', write = numberText): string {
  const words = messagesOf(language).quantity;
  const { low, high, hedge, unit } = quantity;
  const text = (n: number): string => write(n, unit, language);
  if (low !== null && high !== null) {
    if (hedge === 'vague' && isVague(low)) return words[VAGUE[low]];
    const said = low === high ? text(low) : words.range(text(low), text(high));
    return hedge === 'about' || hedge === 'vague' ? words.about(said) : said;
  }
  if (high !== null) return words[hedge === 'nearly' || hedge === 'below' ? hedge : 'upto'](text(high));
  if (low !== null) return words[hedge === 'above' ? 'above' : 'atleast'](text(low));
  return '';
}

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

function partText(part: string, locale: string, withYear: boolean): string {
  const numbers = part.split('-').map(Number);
  const [year = Number.NaN, month = 1, day = 1] = numbers;
  const time = Date.UTC(year, month - 1, day);
  const precision = PRECISIONS[numbers.length - 1];
  if (Number.isNaN(time) || !precision) return part;
  const { year: shown, ...yearless } = precision;
  const options = withYear || numbers.length === 1 ? { year: shown, ...yearless } : yearless;
  return dateFormat(locale, options as Intl.DateTimeFormatOptions).format(time);
}

/** A day, a month, a year or an interval, as exact as it is. */
export function dateText(date: IsoDate | null, language = 'en'): string {
  const messages = messagesOf(language);
  if (date === null) return messages.dateUnknown;
  return remember(`${language} ${date}`, () => dateAsWritten(date, messages, localeOf(language)));
}

function dateAsWritten(date: IsoDate, messages: Messages, locale: string): string {
  const [from = date, to] = date.split('/');
  const text = (part: string, withYear: boolean): string => {
    const written = partText(part, locale, withYear);
    return messages.date ? messages.date(written) : written;
  };
  if (to === undefined || to === from) return text(from, true);
  const apart = from.slice(0, 4) !== to.slice(0, 4);
  const { yearFirst = false } = messages;
  return messages.dateBetween(text(from, apart || yearFirst), text(to, apart || !yearFirst));
}

/** The publisher; else the title, or what it is on, with word that the publisher is not stated. */
export function sourceName(source: Source, language = 'en'): string {
  const messages = messagesOf(language);
  if (source.publisher !== null) return source.publisher;
  const name = source.title === null ? messages.untitled(source.subject) : messages.quoted(source.title);
  return messages.publisherNotStated(name);
}

/** Where what is compared stands: on a page, or in a text that was typed or pasted. */
export type Standing = 'page' | 'text';

/** A clause about the page, as it is said of where the claim stands. */
export const clauseOf = (clause: string, standing: Standing, language: string): string =>
  standing === 'page' ? clause : messagesOf(language).ofText(clause);
