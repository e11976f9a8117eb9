/**
 * A figure's plot over time, drawn from the geometry of `src/figures/scales.ts`.
 * Draws only; the same facts stand in the table and in the list below it.
 */
import { type Box, type LabelWish, placeLabels, textWidth } from '../../../src/figures/labels.ts';
import { type Frame, MARK_RADIUS, type Plot, type PlotMark, plotOf } from '../../../src/figures/scales.ts';
import type { PagePoint, Series } from '../../../src/figures/series.ts';
import type { Words } from '../words.ts';
import { TimeAxis } from './axis.tsx';
import { hueClass, Mark } from './marks.tsx';
import { useWidth } from './width.ts';

const FONT = 11;
const HEIGHT = 216;

interface FigurePlotProps {
  series: Series;
  page: PagePoint | null;
  /** "This page: about 10,000". */
  pageText: string | null;
  /** Everything the plot shows, in words. */
  label: string;
  words: Words;
  /** The claim a reader points at in the list. */
  strong: string | null;
  /** The words of a claim's label, longest first. */
  textsOf: (claim: string) => string[];
}

function frameOf(width: number, series: Series, words: Words): Frame {
  // The highest label of the axis is about as long as the highest value.
  const top = Math.max(...series.points.map((point) => point.high ?? point.low ?? 0));
  const left = Math.max(28, Math.ceil(textWidth(words.short(top), FONT)) + 16);
  return { width, height: HEIGHT, top: 22, right: 14, bottom: 24, left };
}

function footprintOf(mark: PlotMark): Box {
  const ys = [mark.y - MARK_RADIUS, mark.y + MARK_RADIUS];
  if (mark.bar) ys.push(mark.bar.top, mark.bar.bottom);
  if (mark.arrow) ys.push(mark.arrow.tip);
  return {
    left: mark.x - MARK_RADIUS - 1,
    right: mark.x + MARK_RADIUS + 1,
    top: Math.min(...ys) - 1,
    bottom: Math.max(...ys) + 1,
  };
}

function Arrow({ x, from, tip, way }: { x: number; from: number; tip: number; way: 'up' | 'down' }) {
  const back = way === 'up' ? 5 : -5;
  return (
    <path
      class="arrow"
      d={`M${x} ${from}V${tip}M${x - 3.5} ${tip + back}L${x} ${tip}L${x + 3.5} ${tip + back}`}
    />
  );
}

function Point({ mark, index, strong }: { mark: PlotMark; index: number; strong: boolean }) {
  const { x, y, bar, arrow, extent } = mark;
  return (
    <g class={`point ${hueClass(index)}${strong ? ' strong' : ''}`}>
      {extent && (
        <path
          class="extent"
          d={`M${extent.from} ${y}H${extent.to}M${extent.from} ${y - 3}v6M${extent.to} ${y - 3}v6`}
        />
      )}
      {bar && mark.form === 'vague' && (
        <rect
          class="vague"
          x={x - 6}
          y={bar.top}
          width="12"
          height={Math.max(1, bar.bottom - bar.top)}
          rx="6"
        />
      )}
      {bar && mark.form !== 'vague' && (
        <path
          class="bar"
          d={`M${x} ${bar.top}V${bar.bottom}M${x - 4} ${bar.top}h8M${x - 4} ${bar.bottom}h8`}
        />
      )}
      {arrow && <Arrow x={x} from={y} tip={arrow.tip} way={arrow.way} />}
      <Mark index={index} x={x} y={y} form={mark.form} aside={mark.aside} strong={strong} />
    </g>
  );
}

/** The page's value: a dashed line across, and a ring where its date lies. */
function PageLine({ plot, text }: { plot: Plot; text: string }) {
  const { page, frame } = plot;
  if (!page) return null;
  const right = frame.width - frame.right;
  return (
    <g class="page-value">
      {page.bar && (
        <rect
          class="page-band"
          x={frame.left}
          width={right - frame.left}
          y={page.bar.top}
          height={page.bar.bottom - page.bar.top}
        />
      )}
      <line x1={frame.left} x2={right} y1={page.y} y2={page.y} />
      {page.arrow && (
        <Arrow x={page.x ?? right - 6} from={page.y} tip={page.arrow.tip} way={page.arrow.way} />
      )}
      {page.x !== null && <circle class="page-ring" cx={page.x} cy={page.y} r="6.5" />}
      <text x={frame.left + 4} y={page.y - 5}>
        {text}
      </text>
    </g>
  );
}

/** Room the page's own words take: no other label goes there. */
function pageBox(plot: Plot, text: string | null): Box[] {
  if (!plot.page || text === null) return [];
  const { y } = plot.page;
  const left = plot.frame.left + 4;
  return [{ left, right: left + textWidth(text, FONT) + 6, top: y - 5 - FONT, bottom: y + 2 }];
}

export function FigurePlot({ series, page, pageText, label, words, strong, textsOf }: FigurePlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const frame = frameOf(width, series, words);
  const plot = plotOf(series.points, page, frame);
  const indexOf = (claim: string): number => {
    const point = series.points.find((one) => one.claim === claim);
    return point ? series.origins.indexOf(point.origin) : 0;
  };
  const wishes = (plot?.marks ?? []).map(
    (mark): LabelWish => ({
      id: mark.claim,
      x: mark.x,
      y: mark.y,
      own: footprintOf(mark),
      texts: textsOf(mark.claim),
    }),
  );
  const bounds = { left: frame.left, right: width - 2, top: 2, bottom: frame.height - frame.bottom - 1 };
  const labels = plot ? placeLabels(wishes, bounds, pageBox(plot, pageText), FONT) : [];
  return (
    <div ref={ref} class="plot">
      {plot && (
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${frame.height}`}
          width={width}
          height={frame.height}
        >
          <g class="grid">
            {plot.values.map((tick) => (
              <g key={tick.value}>
                <line x1={frame.left} x2={width - frame.right} y1={tick.y} y2={tick.y} />
                <text class="tick-text" x={frame.left - 7} y={tick.y + 3.5} text-anchor="end">
                  {words.short(tick.value)}
                </text>
              </g>
            ))}
          </g>
          <TimeAxis ticks={plot.times} frame={frame} words={words} />
          {pageText !== null && <PageLine plot={plot} text={pageText} />}
          {plot.marks.map((mark) => (
            <Point key={mark.claim} mark={mark} index={indexOf(mark.claim)} strong={mark.claim === strong} />
          ))}
          <g class="labels">
            {labels.map((one) => (
              <text
                key={one.id}
                class={`${hueClass(indexOf(one.id))}${one.id === strong ? ' strong' : ''}`}
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
