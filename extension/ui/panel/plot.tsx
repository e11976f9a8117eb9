/**
 * A figure's plot over time, drawn from the geometry of `src/figures/scales.ts`. Where thousands of claims lie close, one mark stands
 * for several, with their number, and a line below says so.
 * Draws only; the same facts stand in the table and in the list below it.
 */
import { useMemo } from 'preact/hooks';
import { most, sizeOf, tellable } from '../../../src/figures/joined.ts';
import { type Box, type LabelWish, overlap, placeLabels, textWidth } from '../../../src/figures/labels.ts';
import { type Frame, MARK_RADIUS, type Plot, type PlotMark, plotOf } from '../../../src/figures/scales.ts';
import type { PagePoint, Series } from '../../../src/figures/series.ts';
import type { Words } from '../words.ts';
import { TIME_AXIS_HEIGHT, TimeAxis } from './axis.tsx';
import { hueClass, Mark, signsOf } from './marks.tsx';
import { useWidth } from './width.ts';

const FONT = 11;
const HEIGHT = 236;
/** How much wider bold type runs, and some air. */
const BOLD = 1.22;
/** One point needs no landscape. */
const LOW_HEIGHT = 152;
/** The upper end of the value axis is kept for its title. */
const TITLE_HEIGHT = 16;

interface FigurePlotProps {
  series: Series;
  page: PagePoint | null;
  /** "This page: about 10,000". */
  pageText: string | null;
  /** Everything the plot shows, in words. */
  label: string;
  /** What the values count, and what the times are of. */
  axes: { value: string; time: string };
  words: Words;
  /** The claim a reader points at in the list. */
  strong: string | null;
  /** The words of a claim's label, longest first. */
  textsOf: (claim: string) => string[];
  /** What is said below a plot whose marks stand for several claims. */
  joined: (claims: number) => string;
}

function frameOf(width: number, series: Series, words: Words): Frame {
  // The highest label of the axis is about as long as the highest value.
  const top = most(series.points.map((point) => point.high ?? point.low ?? 0));
  const left = Math.max(28, Math.ceil(textWidth(words.short(top), FONT)) + 16);
  return {
    width,
    height: series.points.length > 1 ? HEIGHT : LOW_HEIGHT,
    top: 30,
    right: 14,
    bottom: TIME_AXIS_HEIGHT,
    left,
  };
}

function footprintOf(mark: PlotMark): Box {
  const radius = MARK_RADIUS * sizeOf(mark.claims.length);
  const ys = [mark.y - radius, mark.y + radius];
  if (mark.bar) ys.push(mark.bar.top, mark.bar.bottom);
  if (mark.arrow) ys.push(mark.arrow.tip);
  return {
    left: mark.x - radius - 1,
    right: mark.x + radius + 1,
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

function Point({ mark, index, strong }: { mark: PlotMark; index: number | null; strong: boolean }) {
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
      <Mark
        index={index}
        x={x}
        y={y}
        form={mark.form}
        aside={mark.aside}
        strong={strong}
        count={mark.claims.length}
      />
    </g>
  );
}

/** The page's value: a dashed line across, and a ring where its date lies. */
function PageLine({ plot, text, said }: { plot: Plot; text: string; said: PageWords }) {
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
      <text x={said.x} y={said.y} text-anchor={said.anchor}>
        {text}
      </text>
    </g>
  );
}

interface PageWords {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  box: Box;
}

/** The first place along the page's line where its words cover no mark; else above its left end. */
function pageWords(plot: Plot, text: string | null): PageWords | null {
  if (!plot.page || text === null) return null;
  const { frame, page, marks } = plot;
  const width = textWidth(text, FONT) * BOLD;
  const taken = marks.map(footprintOf);
  if (page.x !== null)
    taken.push({ left: page.x - 9, right: page.x + 9, top: page.y - 9, bottom: page.y + 9 });
  const at = (anchor: 'start' | 'end', rise: number): PageWords => {
    const x = anchor === 'start' ? frame.left + 4 : frame.width - frame.right;
    const y = page.y - rise;
    const left = anchor === 'start' ? x : x - width;
    return { x, y, anchor, box: { left, right: left + width, top: y - FONT, bottom: y + 3 } };
  };
  // Over the line, under it, then clear of the marks that stand on it.
  const places = [6, -FONT - 4, 16, -FONT - 14].flatMap((rise) => [at('start', rise), at('end', rise)]);
  const base = frame.height - frame.bottom;
  return (
    places.find(
      ({ box }) =>
        box.top > TITLE_HEIGHT && box.bottom < base && taken.every((other) => !overlap(box, other)),
    ) ?? at('start', 6)
  );
}

/** Lines that a label beside a mark must not lie on: extents of dates, and the page's own line. */
function lineBoxes(plot: Plot): Box[] {
  const lines = plot.marks.flatMap(({ extent, y }) =>
    extent ? [{ left: extent.from, right: extent.to, top: y - 1, bottom: y + 1 }] : [],
  );
  if (!plot.page) return lines;
  const { y, x } = plot.page;
  const { frame } = plot;
  lines.push({ left: frame.left, right: frame.width - frame.right, top: y - 1, bottom: y + 1 });
  if (x !== null) lines.push({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 });
  return lines;
}

/** In a crowded plot words go to the marks that stand for most; looking for room for all would take longer than the rest. */
function wishesOf(
  marks: readonly PlotMark[],
  textsOf: FigurePlotProps['textsOf'],
  words: Words,
): LabelWish[] {
  const fullest = [...marks].sort((one, other) => other.claims.length - one.claims.length);
  const told = new Set(fullest.slice(0, tellable));
  return fullest.map((mark) => {
    const { claims, x, y } = mark;
    const [first] = claims;
    const texts = claims.length > 1 ? [`×${words.number(claims.length, null)}`] : textsOf(first);
    return { id: first, x, y, own: footprintOf(mark), texts: told.has(mark) ? texts : [] };
  });
}

export function FigurePlot(props: FigurePlotProps) {
  const { series, page, pageText, label, axes, words, strong, textsOf, joined } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const frame = useMemo(() => frameOf(width, series, words), [width, series, words]);
  const plot = useMemo(() => plotOf(series.points, page, frame), [series, page, frame]);
  const signOf = useMemo(() => signsOf(series), [series]);
  const marks = plot?.marks ?? [];
  const isJoined = marks.length < series.points.length;
  const byId = new Map(marks.map((mark) => [mark.claims[0], mark]));
  const isStrong = (mark: PlotMark | undefined) =>
    strong !== null && (mark?.claims.includes(strong) ?? false);
  const wishes = wishesOf(marks, textsOf, words);
  const bounds = {
    left: frame.left,
    right: width - 2,
    top: TITLE_HEIGHT,
    bottom: frame.height - frame.bottom - 1,
  };
  const said = plot && pageWords(plot, pageText);
  const labels = plot
    ? placeLabels(wishes, bounds, [...(said ? [said.box] : []), ...lineBoxes(plot)], FONT)
    : [];
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
          <text class="axis-title" x="0" y={FONT}>
            {axes.value}
          </text>
          <TimeAxis ticks={plot.times} frame={frame} words={words} title={axes.time} />
          {pageText !== null && said && <PageLine plot={plot} text={pageText} said={said} />}
          {marks.map((mark) => (
            <Point key={mark.claims[0]} mark={mark} index={signOf(mark.claims)} strong={isStrong(mark)} />
          ))}
          <g class="labels">
            {labels.map((one) => (
              <text
                key={one.id}
                class={`${hueClass(signOf(byId.get(one.id)?.claims ?? []))}${isStrong(byId.get(one.id)) ? ' strong' : ''}`}
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
      {isJoined && <p class="hint">{joined(series.points.length)}</p>}
    </div>
  );
}
