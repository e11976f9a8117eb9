/**
 * Facts of the database in the reader's words: quantities, dates, origins, sources. Numbers and dates by `Intl`.
 * Formats only; never decides what a number means.
 */
import type { Database } from '../../src/claims/database.ts';
import { placeName } from '../../src/claims/labels.ts';
import { dayToTime } from '../../src/figures/days.ts';
import type { TimeTick } from '../../src/figures/scales.ts';
import type { IsoDate, OriginId, PlaceId, Quantity, SourceId } from '../../src/types.ts';
import { dateText, numberText, quantityText, sourceName } from '../../src/wording/formats.ts';
import type { Messages } from './messages/en.ts';

export interface Words {
  /** "about 10,000". */
  quantity(quantity: Quantity): string;
  number(value: number, unit: string | null): string;
  /** The number alone, for beside a mark whose form already shows the bounds. */
  labelValue(quantity: Quantity): string;
  /** For an axis: as short as the locale allows. */
  short(value: number): string;
  date(date: IsoDate): string;
  /** Of the day, on this machine's clock. */
  time(moment: number): string;
  tick(tick: TimeTick, withYear: boolean): string;
  currency(code: string): string;
  origin(id: OriginId): string;
  place(id: PlaceId): string;
  /** The origin's name and a shorter form of it, for places with little room; none where nobody is named. */
  originTexts(id: OriginId): string[];
  /** Publisher, or title with "publisher not stated". */
  source(id: SourceId): string;
}

export function createWords(database: Database, messages: Messages): Words {
  const { locale } = messages;
  // Grouped as elsewhere: 8.000 beside 10.000, where the locale writes that.
  const short = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
    useGrouping: 'always',
  });
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const year = dates({ year: 'numeric' });
  const ticks = {
    day: dates({ day: 'numeric', month: 'short' }),
    month: dates({ month: 'short' }),
    year,
  };
  const ticksWithYear = {
    day: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dates({ month: 'short', year: 'numeric' }),
    year,
  };
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const number = (value: number, unit: string | null): string => numberText(value, unit, locale);

  const source = (id: SourceId): string => {
    const found = database.sources.get(id);
    return found ? sourceName(found, locale) : id;
  };
  /** An origin that is not named counts as its article: then the publisher speaks, or nobody we can name. */
  const origin = (id: OriginId): string =>
    database.origins.get(id)?.label ?? database.sources.get(id)?.publisher ?? messages.figure.unknownOrigin;

  return {
    quantity: (quantity) => quantityText(quantity, locale),
    number,
    labelValue(quantity) {
      const { low, high, hedge, unit } = quantity;
      if (hedge === 'vague') return quantityText(quantity, locale);
      if (low !== null && high !== null && low !== high) return `${number(low, unit)}–${number(high, unit)}`;
      return number(low ?? high ?? 0, unit);
    },
    short: (value) => short.format(value),
    date: (iso) => dateText(iso, locale),
    time: (moment) => clock.format(moment),
    tick: (tick, withYear) => (withYear ? ticksWithYear : ticks)[tick.grain].format(dayToTime(tick.day)),
    currency: (code) => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code,
    origin,
    place: (id) => placeName(id, database),
    originTexts(id) {
      const known = database.origins.get(id);
      const name = known?.label ?? database.sources.get(id)?.publisher;
      if (name === undefined || name === null) return [];
      const short = known?.aliases[0];
      return short !== undefined && short.length < name.length ? [name, short] : [name];
    },
    source,
  };
}
