/** A sentence's units with the quantities and dates they hold. Reads what asks for it only; decides nothing. */
import type { Language } from '../languages/language.ts';
import type { Words } from '../text/words.ts';
import type { IsoDate } from '../types.ts';
import { type ReadDate, readDates } from './dates.ts';
import { joinBounds } from './floor-and-ceiling.ts';
import type { Unit } from './lexicon.ts';
import { type ReadQuantity, readQuantities } from './quantities.ts';
import { has, type Sentence } from './sentence.ts';
import { inUnits } from './units-of-so-many.ts';

const NO_QUANTITIES: readonly ReadQuantity[] = [];
const NO_DATES: readonly ReadDate[] = [];
const LAST_OF_MONTH = 31;

/** `mayCount`: a number may stand in it. `mayTell`: so may a statement, whose dates are wanted without one. */
export function sentenceOf(
  units: readonly Unit[],
  words: Words,
  language: Language,
  published: IsoDate | undefined,
  mayCount: boolean,
  mayTell: boolean,
): Sentence {
  let quantities: readonly ReadQuantity[] = mayCount ? readQuantities(units, language) : NO_QUANTITIES;
  const dates = quantities.length > 0 || mayTell ? readDates(units, language.dates, published) : NO_DATES;
  if (dates.length > 0)
    quantities = quantities.filter(
      (q) =>
        !dates.some((date) => q.numberFrom >= date.from && q.numberTo <= date.to) &&
        // "on 3 and 4 January": the day before it shares its month.
        !(
          (q.high ?? 0) <= LAST_OF_MONTH &&
          has(units[q.to], 'and') &&
          dates.some((date) => date.from === q.to + 1)
        ),
    );
  // "October 26 of last year", on a page without a date: a day all the same.
  if (published === undefined) {
    const isMonth = (k: number) => Object.hasOwn(language.dates.months, units[k]?.text ?? '');
    quantities = quantities.filter(
      ({ high, numberFrom, numberTo }) =>
        (high ?? 0) > LAST_OF_MONTH || !(isMonth(numberFrom - 1) || isMonth(numberTo)),
    );
  }
  quantities = joinBounds(units, quantities);
  return {
    units,
    words,
    quantities: language.agglutinative ? quantities : inUnits(units, quantities),
    dates,
    timeUnits: language.timeUnits,
    adjectivesFollow: language.adjectivesFollow,
    nounFirst: language.agglutinative,
  };
}
