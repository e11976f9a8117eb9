/**
 * The page's value among the sources' values, on one line: points, ranges, open bounds; each with its relation's shape.
 * Told what to show; knows no database. What it draws is said in words by its label, and again by the list below it.
 */
import { textWidth } from '../../src/figures/labels.ts';
import type { Quantity, Sum } from '../../src/types.ts';

export interface LineValue {
  quantity: Quantity;
  /** Of the value: "about 10,000". */
  text: string;
  /** Short: "Oct 2024". */
  date: string;
  sum: Sum;
}

const width = 328;
const side = 14;
const axis = 30;
/** From this ratio on, small values would lie on top of each other: each step up is then a multiple. */
const logFrom = 12;
const font = 10.5;

const ends = ({ low, high }: Quantity): [number, number] => [low ?? high ?? 0, high ?? low ?? 0];

export function NumberLine({
  page,
  values,
  label,
}: {
  page: LineValue | null;
  values: readonly LineValue[];
  label: string;
}) {
  const all = [...(page ? [page] : []), ...values].flatMap(({ quantity }) => ends(quantity));
  const least = Math.min(...all);
  const largest = Math.max(...all);
  if (all.length === 0 || !(least > 0) || least === largest) return null;
  const log = largest / least > logFrom;
  const scale = (value: number) => (log ? Math.log(value) : value);
  const from = scale(least);
  const span = scale(largest) - from;
  const x = (value: number) => side + ((scale(value) - from) / span) * (width - 2 * side);
  const labels = labelsFor(values, x);
  // What is drawn last lies on top: agreeing and differing values before those for context.
  const behindFirst = [...values].sort((a, b) => rank(b) - rank(a));
  return (
    <svg
      class="number-line"
      viewBox={`0 0 ${width} 62`}
      width={width}
      height="62"
      role="img"
      aria-label={label}
    >
      <path class="axis" d={`M2 ${axis}H${width - 2}`} />
      {behindFirst.map((value) => (
        <Value key={`${value.text} ${value.date} ${value.sum}`} value={value} x={x} />
      ))}
      {page && <PageValue page={page} x={x} />}
      {labels.map(({ value, at, anchor }) => (
        <text key={`${value.text} ${value.date}`} class="label" x={at} y={axis + 16} text-anchor={anchor}>
          {value.text}
          <tspan x={at} dy="12" class="date">
            {value.date}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

const rank = ({ sum }: LineValue) => ['differs', 'agrees', 'mixed', 'context', 'no-source'].indexOf(sum);

type Scale = (value: number) => number;

function Value({ value: { quantity, sum }, x }: { value: LineValue; x: Scale }) {
  const [low, high] = ends(quantity);
  const open =
    quantity.low === null
      ? `M${x(high)} ${axis}H2`
      : quantity.high === null
        ? `M${x(low)} ${axis}H${width - 2}`
        : '';
  const at = (x(low) + x(high)) / 2;
  return (
    <g class={sum}>
      {low !== high && <path class="range" d={`M${x(low)} ${axis}H${x(high)}`} />}
      {open && <path class="open" d={open} />}
      {sum === 'agrees' && <circle cx={at} cy={axis} r="5" />}
      {sum === 'differs' && <path d={`M${at} ${axis - 6}l6 6-6 6-6-6Z`} />}
      {sum !== 'agrees' && sum !== 'differs' && <circle class="hollow" cx={at} cy={axis} r="4.5" />}
    </g>
  );
}

function PageValue({ page, x }: { page: LineValue; x: Scale }) {
  const [low, high] = ends(page.quantity);
  const at = (x(low) + x(high)) / 2;
  // Bold, and so a little wider.
  const half = (textWidth(page.text, font) * 1.15) / 2;
  const centre = Math.min(Math.max(at, half + 2), width - half - 2);
  return (
    <g class="page">
      {low !== high && <path class="range" d={`M${x(low)} ${axis - 9}H${x(high)}`} />}
      <path d={`M${at} ${axis - 7}l-5-8h10Z`} />
      <text class="label" x={centre} y="11" text-anchor="middle">
        {page.text}
      </text>
    </g>
  );
}

/** Labels where there is room, agreeing and differing values before those for context; the list has them all. */
function labelsFor(values: readonly LineValue[], x: Scale) {
  const taken: [number, number][] = [];
  return [...values]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((value) => {
      const [low, high] = ends(value.quantity);
      const at = (x(low) + x(high)) / 2;
      const half = Math.max(textWidth(value.text, font), textWidth(value.date, font)) / 2 + 4;
      const anchor: 'start' | 'middle' | 'end' = at < half ? 'start' : at > width - half ? 'end' : 'middle';
      const begin = anchor === 'start' ? at - 4 : anchor === 'end' ? at - 2 * half : at - half;
      const end = begin + 2 * half;
      if (taken.some(([left, right]) => begin < right && end > left)) return [];
      taken.push([begin, end]);
      return [
        {
          value,
          at: anchor === 'start' ? Math.max(2, at - 6) : anchor === 'end' ? Math.min(width - 2, at + 6) : at,
          anchor,
        },
      ];
    });
}
