/** What there is on a figure, as a line of a note tells it: how many articles, from which date to which. */
import { daysOf } from '../matching/dates.ts';
import type { Claim, Coverage, IsoDate } from '../types.ts';

const lastDay = (date: IsoDate): number | undefined => daysOf(date)?.last;

/** Null where no claim has a date. */
export function coverageOf(claims: readonly Claim[]): Coverage | null {
  const articles = new Set(claims.map(({ source }) => source)).size;
  return spanOf(
    articles,
    claims.map(({ asOf }) => asOf),
  );
}

/** Of different articles. */
export function joinCoverage(
  one: Coverage | null | undefined,
  other: Coverage | null | undefined,
): Coverage | null {
  if (!one || !other) return one ?? other ?? null;
  return spanOf(one.articles + other.articles, [one.first, one.last, other.first, other.last]);
}

/** Oldest and newest by the day their dates end. */
function spanOf(articles: number, dates: readonly IsoDate[]): Coverage | null {
  const [first, last] = dates.reduce<[IsoDate | null, IsoDate | null]>(
    ([oldest, newest], date) => {
      const day = lastDay(date);
      if (day === undefined) return [oldest, newest];
      const isOldest = oldest === null || day < (lastDay(oldest) ?? day);
      const isNewest = newest === null || day >= (lastDay(newest) ?? day);
      return [isOldest ? date : oldest, isNewest ? date : newest];
    },
    [null, null],
  );
  return first === null || last === null ? null : { articles, first, last };
}
