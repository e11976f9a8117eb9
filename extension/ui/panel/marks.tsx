/**
 * The signs of origins in plots and lists: eight shapes, six hues, given out in the order in which origins first speak.
 * Draws inside an SVG; colours come from the style sheet.
 */
import { sizeOf } from '../../../src/figures/joined.ts';
import type { PointForm } from '../../../src/figures/series.ts';

const HUES = 6;

/** Each fits a circle of radius 5 around 0,0 and covers about the same area, so that no origin looks louder. */
const SHAPES = [
  'M4.6 0A4.6 4.6 0 1 1-4.6 0 4.6 4.6 0 0 1 4.6 0Z',
  'M-4.1-4.1h8.2v8.2h-8.2Z',
  'M0-5.8 5.8 0 0 5.8-5.8 0Z',
  'M0-5.4 5.5 4.2h-11Z',
  'M-1.8-5.2h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4Z',
  'M0 5.4-5.5-4.2h11Z',
  'M-2.7-4.7h5.4L5.4 0l-2.7 4.7h-5.4L-5.4 0Z',
  'M0-6 1.6-2.1 5.7-1.9 2.5.8 3.6 4.9 0 2.6-3.6 4.9-2.5.8-5.7-1.9-1.6-2.1Z',
];

interface MarkProps {
  /** Place of the origin among the figure's origins; null for a mark of several. */
  index: number | null;
  x: number;
  y: number;
  form?: PointForm;
  /** Drawn hollow: no total of its day. */
  aside?: boolean;
  strong?: boolean;
  /** How many claims it stands for. */
  count?: number;
}

export function Mark({ index, x, y, form = 'exact', aside = false, strong = false, count = 1 }: MarkProps) {
  const kind = aside ? 'hollow' : form === 'vague' ? 'soft' : 'solid';
  const strength = count >= 100 ? ' hundreds' : count >= 10 ? ' tens' : '';
  const size = sizeOf(count) * (strong ? 1.35 : 1);
  return (
    <path
      class={`mark ${hueClass(index)} ${kind}${strength}`}
      d={SHAPES[(index ?? 0) % SHAPES.length]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})${size > 1 ? ` scale(${+size.toFixed(2)})` : ''}`}
    />
  );
}

/** The same sign beside a claim in a list, so that the list is the plot's legend. */
export function MarkSign({ index, aside = false }: { index: number; aside?: boolean }) {
  return (
    <svg class="mark-sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <Mark index={index} x={0} y={0} aside={aside} />
    </svg>
  );
}

export function hueClass(index: number | null): string {
  return index === null ? 'hue-several' : `hue-${index % HUES}`;
}

/** Which origin's sign a mark bears: none where it stands for claims of several. */
export function signsOf(series: {
  points: readonly { claim: string; origin: string }[];
  origins: readonly string[];
}): (claims: readonly string[]) => number | null {
  const places = new Map(series.origins.map((origin, index) => [origin, index]));
  const signs = new Map(series.points.map(({ claim, origin }) => [claim, places.get(origin) ?? 0]));
  return ([first = '', ...others]) => {
    const sign = signs.get(first) ?? 0;
    return others.every((claim) => signs.get(claim) === sign) ? sign : null;
  };
}
