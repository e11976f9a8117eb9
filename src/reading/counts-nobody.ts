/**
 * Numbers that count nobody: shares, ratios, spans, stages, years, remains that are handed over. They have no frame, and end no
 * other count's phrase.
 */
import type { Unit } from './lexicon.ts';
import { tellsLoss } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import { BARE_COUNT } from './scale.ts';
import { anyIn, has, hasAny, type Sentence } from './sentence.ts';
import { endsInYear } from './year-like.ts';

/** "in zwei Etappen", "en deux vagues": how, not how many. */
const FEW = 12;

const CARGO = ['shell', 'missile', 'container'] as const;

/** A share, a ratio, remains handed over, an exchange of prisoners. */
export function countsNobody(units: readonly Unit[], quantity: ReadQuantity): boolean {
  const { from, to, numberFrom } = quantity;
  // "40% of its soldiers": a share, not a count.
  if (has(units[to], 'portion')) return true;
  // "obituaries confirm 78,000 deaths": what they tell of is counted.
  const told = hasAny(units[from - 1], ['speech', 'confirm']);
  // "handed over 350,000 shells": things are no prisoners.
  const swap = !hasAny(units[to], CARGO) && anyIn(units, from - 4, to + 6, 'swap');
  if ((anyIn(units, from - 4, from, 'body') && !told) || swap) return true;
  // "one in ten of them", "of every 1,000": a ratio counts nobody.
  const size = quantity.high ?? quantity.low ?? 0;
  if (size === 0) return true;
  const small = size < BARE_COUNT;
  // "an increase of nearly 300 a day": what was added, of what nobody says.
  const increase = has(units[from - 1], 'of') && has(units[from - 2], 'rise');
  return increase || anyIn(units, small ? 0 : from - 3, numberFrom, 'ratio');
}

/** A unit of a count; spans, stages and years are none. */
export function isCountAt(sentence: Sentence, k: number): boolean {
  for (const q of sentence.quantities) {
    if (k < q.numberFrom || k >= q.numberTo || q.excluded || q.former) continue;
    if (!isSpan(sentence, q) && !isStage(sentence.units, q) && !isYear(sentence.units, q)) return true;
  }
  return false;
}

const isStage = (units: readonly Unit[], quantity: ReadQuantity): boolean =>
  (quantity.high ?? FEW + 1) <= FEW &&
  has(units[quantity.from - 1], 'locative') &&
  (units[quantity.to]?.entry.tags.size === 0 || has(units[quantity.to], 'otherUnit')) &&
  units[quantity.to]?.kind === 'word';

/** "in only four months": a number of days or months counts nobody, and ends no other count's phrase. */
const isSpan = ({ units, timeUnits }: Sentence, quantity: ReadQuantity): boolean =>
  Object.hasOwn(timeUnits, units[quantity.to]?.text ?? '');

/** "the 2022 invasion", "bis Ende 2024 gefallen": no count. */
const isYear = (units: readonly Unit[], { yearLike, low, to }: ReadQuantity): boolean =>
  yearLike && (!tellsLoss(units[to]) || endsInYear(units, low, to));
