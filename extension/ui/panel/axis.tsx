/**
 * The time axis under a plot or a timeline: ticks with short dates, the year told where it changes, and what they are of.
 */
import { textWidth } from '../../../src/figures/labels.ts';
import type { Frame, TimeTick } from '../../../src/figures/scales.ts';
import type { Words } from '../words.ts';

/** What ticks and title need below the axis. */
export const TIME_AXIS_HEIGHT = 36;

/** Of the tick's words, in px. */
const FONT = 11;

const yearOf = (tick: TimeTick): number => new Date(tick.day * 86_400_000).getUTCFullYear();

export function TimeAxis({
  ticks,
  frame,
  words,
  title,
}: {
  ticks: readonly TimeTick[];
  frame: Frame;
  words: Words;
  /** What the times are of. */
  title: string;
}) {
  const base = frame.height - frame.bottom;
  return (
    <g class="axis">
      <line class="base" x1={frame.left} x2={frame.width - frame.right} y1={base} y2={base} />
      {ticks.map((tick, index) => {
        const before = ticks[index - 1];
        const withYear = before === undefined || yearOf(before) !== yearOf(tick);
        const label = words.tick(tick, withYear);
        const half = textWidth(label, FONT) / 2;
        // Off its middle rather than out of the picture.
        const aside = Math.max(0, half - tick.x) - Math.max(0, tick.x + half - frame.width);
        return (
          <g key={tick.day} transform={`translate(${tick.x.toFixed(1)} ${base})`}>
            <line class="tick" y2="4" />
            <text class="tick-text" x={aside.toFixed(1)} y="16" text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <text class="axis-title" x={frame.width - frame.right} y={base + 31} text-anchor="end">
        {title}
      </text>
    </g>
  );
}
