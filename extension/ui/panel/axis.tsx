/**
 * The time axis under a plot or a timeline: ticks with short dates, the year told where it changes.
 */
import type { Frame, TimeTick } from '../../../src/figures/scales.ts';
import type { Words } from '../words.ts';

const yearOf = (tick: TimeTick): number => new Date(tick.day * 86_400_000).getUTCFullYear();

export function TimeAxis({
  ticks,
  frame,
  words,
}: {
  ticks: readonly TimeTick[];
  frame: Frame;
  words: Words;
}) {
  const base = frame.height - frame.bottom;
  return (
    <g class="axis">
      <line class="base" x1={frame.left} x2={frame.width - frame.right} y1={base} y2={base} />
      {ticks.map((tick, index) => {
        const before = ticks[index - 1];
        const withYear = before === undefined || yearOf(before) !== yearOf(tick);
        return (
          <g key={tick.day} transform={`translate(${tick.x.toFixed(1)} ${base})`}>
            <line class="tick" y2="4" />
            <text class="tick-text" y="16" text-anchor="middle">
              {words.tick(tick, withYear)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
