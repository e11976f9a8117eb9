/**
 * Facts of the database in the reader's words: quantities, dates, origins, sources. Numbers and dates by `Intl`.
 * Formats only; never decides what a number means.
 */
import type { Database } from '../../src/claims/database.ts';
import { dayToTime } from '../../src/figures/days.ts';
import type { TimeTick } from '../../src/figures/scales.ts';
import type { IsoDate, OriginId, Quantity, SourceId } from '../../src/types.ts';
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
  tick(tick: TimeTick, withYear: boolean): string;
  currency(code: string): string;
  origin(id: OriginId): string;
  /** The origin's name and a shorter form of it, for places with little room. */
  originTexts(id: OriginId): string[];
  /** Publisher, or title with "publisher not stated". */
  source(id: SourceId): string;
}

/** From here on "1.16 million" is easier to read than "1,160,000". */
const COMPACT_FROM = 1_000_000;
/** Longer names are cut at a word for labels beside marks. */
const SHORT_NAME = 16;

function shortened(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  const words = name.slice(0, SHORT_NAME).split(' ');
  return `${words.slice(0, Math.max(1, words.length - 1)).join(' ')}…`;
}

function vagueWord(low: number, text: Messages['amounts']): string {
  if (low < 100) return text.dozens;
  if (low < 1_000) return text.hundreds;
  return low < 10_000 ? text.thousands : text.tensOfThousands;
}

export function createWords(database: Database, messages: Messages): Words {
  const { locale, amounts } = messages;
  const plain = new Intl.NumberFormat(locale);
  const large = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const byGrain = {
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
  };
  const ticks = {
    day: dates({ day: 'numeric', month: 'short' }),
    month: dates({ month: 'short' }),
    year: byGrain.year,
  };
  const ticksWithYear = {
    day: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dates({ month: 'short', year: 'numeric' }),
    year: byGrain.year,
  };

  const number = (value: number, unit: string | null): string => {
    if (unit !== null) {
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: unit,
        maximumFractionDigits: 0,
      }).format(value);
    }
    return (value >= COMPACT_FROM ? large : plain).format(value);
  };

  const quantity = ({ low, high, hedge, unit }: Quantity): string => {
    if (low !== null && hedge === 'vague') return vagueWord(low, amounts);
    if (low !== null && high !== null && low !== high)
      return amounts.range(number(low, unit), number(high, unit));
    const value = number(low ?? high ?? 0, unit);
    return hedge === 'none' || hedge === 'range' || hedge === 'vague' ? value : amounts[hedge](value);
  };

  const formatOf = (part: IsoDate): Intl.DateTimeFormat =>
    part.length > 7 ? byGrain.day : part.length > 4 ? byGrain.month : byGrain.year;
  const instant = (part: IsoDate): Date => new Date(`${part}${'-01-01'.slice(Math.max(0, part.length - 4))}`);
  const date = (iso: IsoDate): string => {
    const [from, to] = iso.split('/');
    if (from === undefined || Number.isNaN(instant(from).getTime())) return iso;
    if (to === undefined || Number.isNaN(instant(to).getTime())) return formatOf(from).format(instant(from));
    return formatOf(to).formatRange(instant(from), instant(to));
  };

  const source = (id: SourceId): string => {
    const found = database.sources.get(id);
    if (!found) return id;
    const title = found.title ?? found.subject;
    return found.publisher ?? `${title} (${messages.publisherNotStated})`;
  };
  const origin = (id: OriginId): string => database.origins.get(id)?.label ?? source(id);

  return {
    quantity,
    number,
    labelValue: ({ low, high, hedge, unit }) => {
      if (hedge === 'vague') return low === null ? '' : vagueWord(low, amounts);
      if (low !== null && high !== null && low !== high) return `${number(low, unit)}–${number(high, unit)}`;
      return number(low ?? high ?? 0, unit);
    },
    short: (value) => short.format(value),
    date,
    tick: (tick, withYear) => (withYear ? ticksWithYear : ticks)[tick.grain].format(dayToTime(tick.day)),
    currency: (code) => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code,
    origin,
    originTexts: (id) => [...new Set([origin(id), shortened(origin(id))])],
    source,
  };
}
