/**
 * A statement's timeline: who affirmed it, denied it or left it open, and when. Three lanes, each with its word.
 * Draws only, from the geometry of `src/figures/scales.ts`.
 */
import { type LabelWish, placeLabels, textWidth } from '../../../src/figures/labels.ts';
import { MARK_RADIUS, timelineOf } from '../../../src/figures/scales.ts';
import type { StatementSeries } from '../../../src/figures/series.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { TIME_AXIS_HEIGHT, TimeAxis } from './axis.tsx';
import { hueClass, Mark } from './marks.tsx';
import { useWidth } from './width.ts';

const FONT = 11;

interface StatementTimelineProps {
  series: StatementSeries;
  label: string;
  messages: Messages;
  words: Words;
  strong: string | null;
  /** The words of a claim's label, longest first. */
  textsOf: (claim: string) => string[];
}

export function StatementTimeline({
  series,
  label,
  messages,
  words,
  strong,
  textsOf,
}: StatementTimelineProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { affirms, denies, unconfirmed } = messages.figure;
  const lane = { affirms, denies, unconfirmed };
  const left = Math.ceil(Math.max(...Object.values(lane).map((word) => textWidth(word, FONT)))) + 18;
  const line = timelineOf(series.points, { width, top: 2, right: 14, bottom: TIME_AXIS_HEIGHT, left });
  const frame = line?.frame ?? { width, height: 0, top: 0, right: 0, bottom: 0, left };
  const pointOf = (claim: string) => series.points.find((one) => one.claim === claim);
  const indexOf = (claim: string): number => series.origins.indexOf(pointOf(claim)?.origin ?? '');
  const wishes = (line?.marks ?? []).map((mark): LabelWish => {
    const r = MARK_RADIUS + 1;
    return {
      id: mark.claim,
      x: mark.x,
      y: mark.y,
      own: {
        left: Math.min(mark.x - r, mark.extent?.from ?? mark.x),
        right: Math.max(mark.x + r, mark.extent?.to ?? mark.x),
        top: mark.y - r,
        bottom: mark.y + r,
      },
      core: { left: mark.x - r, right: mark.x + r, top: mark.y - r, bottom: mark.y + r },
      isInRow: true,
      texts: textsOf(mark.claim),
    };
  });
  const bounds = { left: frame.left, right: width - 2, top: 0, bottom: frame.height - frame.bottom - 2 };
  return (
    <div ref={ref} class="plot timeline">
      {line && (
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${frame.height}`}
          width={width}
          height={frame.height}
        >
          <g class="grid">
            {line.lanes.map(({ polarity, top, bottom }) => (
              <g key={polarity}>
                <line x1="0" x2={width - frame.right} y1={bottom} y2={bottom} />
                <text class="lane" x="0" y={top + 17}>
                  {lane[polarity]}
                </text>
              </g>
            ))}
          </g>
          <TimeAxis
            ticks={line.times}
            frame={frame}
            words={words}
            title={messages.figure.axes.statementTime}
          />
          {line.marks.map((mark) => (
            <g key={mark.claim} class={`point ${hueClass(indexOf(mark.claim))}`}>
              {mark.extent && (
                <path
                  class="extent"
                  d={`M${mark.extent.from} ${mark.y}H${mark.extent.to}M${mark.extent.from} ${mark.y - 3}v6M${mark.extent.to} ${mark.y - 3}v6`}
                />
              )}
              <Mark index={indexOf(mark.claim)} x={mark.x} y={mark.y} strong={mark.claim === strong} />
            </g>
          ))}
          <g class="labels">
            {placeLabels(wishes, bounds, [], FONT).map((one) => (
              <text
                key={one.id}
                class={hueClass(indexOf(one.id))}
                x={one.x.toFixed(1)}
                y={one.y.toFixed(1)}
                text-anchor={one.anchor}
              >
                {one.text}
              </text>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}
