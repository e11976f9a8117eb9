/**
 * How large a number is, and how large it must be to mean what the words beside it leave open: men told of one by one, a
 * clash, the war, an army. Knows no words; a rule says which it asks for.
 */
import type { ReadQuantity } from './quantities.ts';

/** A number by its lower end, or by the only end it has. */
export const sizeOf = ({ low, high }: ReadQuantity): number => low ?? high ?? 0;

/** The size of the number a frame is of. */
export const size = ({ quantity }: { quantity: ReadQuantity }): number => sizeOf(quantity);

/** Fewer are told of one by one: men met, named or questioned. No other count is a part of them or goes on with them. */
export const ONE_BY_ONE = 10;

/** Fewer soldiers are a group met somewhere, not a deployment. */
export const DEPLOYMENT = 50;

/** A number without a noun counts people where it is no smaller: fewer are years, a share, a few men told of by name. */
export const BARE_COUNT = 100;

/** Fewer are of a clash, a day or two, a unit or a town, unless the words say otherwise; so many are of an army or the war. */
export const OF_THE_WAR = 1_000;

/** More than anyone has counted of North Korea's soldiers abroad: a number that says no more is of something else. */
export const MOST_SENT = 30_000;

/** So many are a side's whole force at the war, or what all of a war has cost. */
export const WHOLE_FORCE = 100_000;

/** So many soldiers are an army; a brigade's strength, or a front's, is not its size. */
export const WHOLE_ARMY = 500_000;

/** More killed and wounded than anybody counts of one side. */
export const MOST_OF_ONE_SIDE = 1_700_000;

/** Two counts of one thing are not further apart. */
const LARGEST_RATIO = 25;

/** True where two numbers may count one thing, at two times or by two counters. */
export function areLike(one: number, other: number, largest = LARGEST_RATIO): boolean {
  const ratio = one / Math.max(1, other);
  return ratio <= largest && ratio >= 1 / LARGEST_RATIO;
}

/** Less is how a large number is kept: 1.213 million. */
const LEAST_FRACTION = 0.01;

/** "10.8 tanks a day": an average of what is counted whole. */
export function isFraction(quantity: ReadQuantity): boolean {
  const n = sizeOf(quantity);
  return n > 1 && Math.abs(n - Math.round(n)) > LEAST_FRACTION;
}
