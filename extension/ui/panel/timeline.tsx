/**
 * A statement's timeline: who affirmed it, denied it or left it open, and when. Three lanes, each with its word.
 * Draws only, from the geometry of `src/figures/scales.ts`.
 */
import { useMemo } from 'preact/hooks';
import { sizeOf } from '../../../src/figures/joined.ts';
import { type LabelWish, placeLabels, textWidth } from '../../../src/figures/labels.ts';
import { MARK_RADIUS, timelineOf } from '../../../src/figures/scales.ts';
import type { StatementSeries } from '../../../src/figures/series.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { TIME_AXIS_HEIGHT, TimeAxis } from './axis.tsx';
import { hueClass, Mark, signsOf } from './marks.tsx';
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
  /** What is said below a timeline whose marks stand for several claims. */
  joined: (claims: number) => string;
}

export function StatementTimeline({
  series,
  label,
  messages,
  words,
  strong,
  textsOf,
  joined,
}: StatementTimelineProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { affirms, denies, unconfirmed } = messages.figure;
  const lane = { affirms, denies, unconfirmed };
  const left = Math.ceil(Math.max(...Object.values(lane).map((word) => textWidth(word, FONT)))) + 18;
  const line = useMemo(
    () => timelineOf(series.points, { width, top: 2, right: 14, bottom: TIME_AXIS_HEIGHT, left }),
    [series, width, left],
  );
  const marks = line?.marks ?? [];
  const frame = line?.frame ?? { width, height: 0, top: 0, right: 0, bottom: 0, left };
  const signOf = useMemo(() => signsOf(series), [series]);
  const byId = new Map(marks.map((mark) => [mark.claims[0], mark]));
  const wishes = marks.map((mark): LabelWish => {
    const r = MARK_RADIUS * sizeOf(mark.claims.length) + 1;
    return {
      id: mark.claims[0],
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
      texts:
        mark.claims.length > 1 ? [`×${words.number(mark.claims.length, null)}`] : textsOf(mark.claims[0]),
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
          {marks.map((mark) => (
            <g key={mark.claims[0]} class={`point ${hueClass(signOf(mark.claims))}`}>
              {mark.extent && (
                <path
                  class="extent"
                  d={`M${mark.extent.from} ${mark.y}H${mark.extent.to}M${mark.extent.from} ${mark.y - 3}v6M${mark.extent.to} ${mark.y - 3}v6`}
                />
              )}
              <Mark
                index={signOf(mark.claims)}
                x={mark.x}
                y={mark.y}
                strong={strong !== null && mark.claims.includes(strong)}
                count={mark.claims.length}
              />
            </g>
          ))}
          <g class="labels">
            {placeLabels(wishes, bounds, [], FONT).map((one) => (
              <text
                key={one.id}
                class={hueClass(signOf(byId.get(one.id)?.claims ?? []))}
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
      {marks.length < series.points.length && <p class="hint">{joined(series.points.length)}</p>}
    </div>
  );
}
