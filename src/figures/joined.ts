/**
 * Marks of a crowded plot that lie too close to tell apart, joined to one that knows all of them. Its place is the middle of
 * theirs, and bars, arrows and extents reach as far as any of theirs: no claim is left out. Pure geometry; knows no words.
 */
import type { InLane, PlotMark } from './scales.ts';

/** So many marks can be told apart, each with its own sign; more would be pushed off their dates to stand side by side. */
export const tellable = 150;
/** A plot with more marks than this is a blot, and slow to draw. */
export const drawable = 400;

/** How much larger than one claim's a mark is drawn: the more it stands for, but never over its neighbours. */
export const sizeOf = (claims: number): number => Math.min(1.5, 1 + Math.log10(claims) / 5);

export function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

export function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Some<Mark> = readonly [Mark, ...Mark[]];

/**
 * What lies in one square of the plot and is of one kind, each in the order given. The squares are as large as a mark, and larger
 * where too many would be left.
 */
function together<Mark>(
  marks: readonly Mark[],
  placeOf: (mark: Mark) => { kind: string; at: readonly number[] },
  square: number,
): Some<Mark>[] {
  const placed = marks.map((mark) => ({ mark, ...placeOf(mark) }));
  for (let side = square; ; side *= 1.25) {
    const joined = new Map<string, [Mark, ...Mark[]]>();
    for (const { mark, kind, at } of placed) {
      const key = `${kind} ${at.map((place) => Math.floor(place / side)).join(' ')}`;
      const others = joined.get(key);
      if (others) others.push(mark);
      else joined.set(key, [mark]);
    }
    if (joined.size <= drawable) return [...joined.values()];
  }
}

interface Reach {
  from: number;
  to: number;
}

/** From where the first of them begins to where the last of them ends; null where none has a length. */
function reachOf(reaches: readonly (Reach | null)[]): Reach | null {
  const some = reaches.filter((reach) => reach !== null);
  if (some.length === 0) return null;
  return { from: least(some.map(({ from }) => from)), to: most(some.map(({ to }) => to)) };
}

const claimsOf = ([first, ...others]: Some<{ claims: PlotMark['claims'] }>): PlotMark['claims'] => [
  ...first.claims,
  ...others.flatMap(({ claims }) => claims),
];

/** What is a total and what is none, what is open at an end and what is not, stay apart. */
export function joinClose(marks: readonly PlotMark[], square: number): PlotMark[] {
  const placeOf = ({ x, y, aside, arrow }: PlotMark) => ({ kind: `${aside} ${arrow?.way}`, at: [x, y] });
  return together(marks, placeOf, square).map((close) => {
    const [first] = close;
    if (close.length === 1) return first;
    const { aside, arrow, form } = first;
    const x = mean(close.map((mark) => mark.x));
    const bar = reachOf(close.map((mark) => mark.bar && { from: mark.bar.top, to: mark.bar.bottom }));
    const tips = close.flatMap((mark) => mark.arrow?.tip ?? []);
    return {
      claims: claimsOf(close),
      x,
      at: x,
      y: mean(close.map((mark) => mark.y)),
      form: close.every((mark) => mark.form === form) ? form : 'about',
      aside,
      extent: reachOf(close.map(({ extent }) => extent)),
      bar: bar && { top: bar.from, bottom: bar.to },
      arrow: arrow && { way: arrow.way, tip: arrow.way === 'up' ? least(tips) : most(tips) },
    };
  });
}

/** What was said of a year or a month and what of a day stay apart, and so do years. */
export function joinInLane(marks: readonly InLane[], square: number): InLane[] {
  const placeOf = ({ x, extent }: InLane) => ({
    kind: extent ? 'long' : 'day',
    at: extent ? [extent.from, extent.to] : [x],
  });
  return together(marks, placeOf, square).map((close) => ({
    claims: claimsOf(close),
    x: mean(close.map((mark) => mark.x)),
    extent: reachOf(close.map(({ extent }) => extent)),
  }));
}
