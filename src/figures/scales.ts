/**
 * From points to the geometry of a plot, in pixels: where each mark, bar, arrow, extent, tick and grid line lies.
 * No SVG, no words, no colours; the interface draws and labels what it is given here.
 */
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { type DaySpan, dayToTime } from './days.ts';
import { joinClose, joinInLane, least, most, sizeOf, tellable } from './joined.ts';
import type { PagePoint, Point, PointForm, StatementPoint } from './series.ts';

/** Outer size of a plot and the gutters its axes need. */
export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface TimeTick {
  x: number;
  day: number;
  grain: 'day' | 'month' | 'year';
}

export interface ValueTick {
  y: number;
  value: number;
}

export interface PlotMark {
  /** All that it stands for: one, or several that lie too close to tell apart in a crowded plot. */
  claims: readonly [string, ...string[]];
  /** Centre of the mark; moved sideways from `at` where marks would cover each other. */
  x: number;
  y: number;
  /** Where the middle of its date lies. */
  at: number;
  form: PointForm;
  aside: boolean;
  /** Horizontal extent of a date that is an interval; null where hardly any of it would be seen. */
  extent: { from: number; to: number } | null;
  /** Vertical extent of a range or a vague count, top first. */
  bar: { top: number; bottom: number } | null;
  /** Open end: which way it points, and where its tip lies. */
  arrow: { way: 'up' | 'down'; tip: number } | null;
}

export interface PageMark {
  /** Null where the page gives no date. */
  x: number | null;
  y: number;
  bar: { top: number; bottom: number } | null;
  arrow: { way: 'up' | 'down'; tip: number } | null;
}

export interface Plot {
  frame: Frame;
  scale: 'linear' | 'log';
  marks: PlotMark[];
  page: PageMark | null;
  times: TimeTick[];
  values: ValueTick[];
}

/** Beyond this ratio of largest to smallest value, a linear axis would press the small ones into its base line. */
const LOG_FROM_RATIO = 50;
/** Half the side of a mark, in px; geometry keeps marks this far apart. */
export const MARK_RADIUS = 5;
/** How much of a date's interval has to stick out of its mark on either side: less is a fringe, not a length. */
const LEAST_SHOWN = 4;
const ARROW_LENGTH = 20;
/** Air above the highest value, for arrows and words. */
const HEADROOM = 1.08;
/** Height between two numbers of the value axis, below which they are a column of text. About so many are asked for, at most. */
const VALUE_TICK_ROOM = 28;
const MOST_VALUE_TICKS = 4;
/** Height of one row of a timeline: a mark with a label beside it. */
const ROW = 15;
const SHIFT_STEP = 2 * MARK_RADIUS + 2;
/** Days on either side of a plot whose points all lie on one day. */
const LONE_DAY_MARGIN = 10;

type Position = (value: number) => number;

const middle = (a: number, b: number): number => (a + b) / 2;

interface TimeAxis {
  x: Position;
  ticks: TimeTick[];
}

function grainOf(times: readonly Date[]): TimeTick['grain'] {
  if (times.every((time) => time.getUTCMonth() === 0 && time.getUTCDate() === 1)) return 'year';
  return times.every((time) => time.getUTCDate() === 1) ? 'month' : 'day';
}

function timeAxis(spans: readonly DaySpan[], frame: Frame): TimeAxis {
  const first = least(spans.map((span) => span.from));
  const last = most(spans.map((span) => span.to));
  const margin = Math.max((last - first) * 0.04, last - first < 2 ? LONE_DAY_MARGIN : 1);
  const scale = scaleUtc()
    .domain([dayToTime(first - margin), dayToTime(last + margin)])
    .range([frame.left, frame.width - frame.right]);
  const room = Math.max(2, Math.floor((frame.width - frame.left - frame.right) / 76));
  let count = room;
  let times = scale.ticks(count);
  while (times.length > room && count > 1) {
    count -= 1;
    times = scale.ticks(count);
  }
  // Hours are finer than any date a source states.
  times = times.filter((time) => time.getUTCHours() === 0);
  const grain = grainOf(times);
  return {
    x: (day) => scale(dayToTime(day)),
    ticks: times.map((time) => ({
      x: scale(time),
      day: Math.round(time.getTime() / dayToTime(1)),
      grain,
    })),
  };
}

interface ValueAxis {
  y: Position;
  kind: Plot['scale'];
  ticks: ValueTick[];
}

function valueAxis(stated: readonly number[], frame: Frame): ValueAxis {
  const values = stated.filter((value) => value > 0);
  const top = Math.max(most(values), 1);
  const bottom = Math.min(least(values), top);
  const range = [frame.height - frame.bottom, frame.top];
  // Zero has no place on a logarithmic axis, so a stated zero keeps the axis linear.
  if (top / bottom > LOG_FROM_RATIO && values.length === stated.length) {
    const scale = scaleLog()
      .domain([10 ** Math.floor(Math.log10(bottom)), 10 ** Math.ceil(Math.log10(top))])
      .range(range);
    const powers = scale
      .ticks()
      .filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6));
    return {
      y: (value) => scale(value),
      kind: 'log',
      ticks: powers.map((value) => ({ y: scale(value), value })),
    };
  }
  const scale = scaleLinear()
    .domain([0, top * HEADROOM])
    .range(range);
  const room = Math.floor((frame.height - frame.top - frame.bottom) / VALUE_TICK_ROOM);
  const count = Math.max(1, Math.min(MOST_VALUE_TICKS, room));
  const whole = scale
    .nice(count)
    .ticks(count)
    .filter((value) => Number.isInteger(value));
  return {
    y: (value) => scale(value),
    kind: 'linear',
    ticks: whole.map((value) => ({ y: scale(value), value })),
  };
}

type Upright = Pick<PlotMark, 'y' | 'bar' | 'arrow'>;

/** Where a quantity stands on the value axis. At least one of its ends is stated. */
function upright(point: Pick<Point, 'low' | 'high'>, y: Position, frame: Frame): Upright {
  const { low, high } = point;
  if (low !== null && high !== null) {
    if (low === high) return { y: y(low), bar: null, arrow: null };
    const bar = { top: y(high), bottom: y(low) };
    return { y: middle(bar.top, bar.bottom), bar, arrow: null };
  }
  if (low !== null) {
    return { y: y(low), bar: null, arrow: { way: 'up', tip: Math.max(y(low) - ARROW_LENGTH, 2) } };
  }
  const at = y(high ?? 0);
  return {
    y: at,
    bar: null,
    arrow: { way: 'down', tip: Math.min(at + ARROW_LENGTH, frame.height - frame.bottom) },
  };
}

interface Footprint {
  x: number;
  top: number;
  bottom: number;
}

/** Moves marks that would cover each other sideways, to the nearest free place inside the frame. */
function spreadSideways(marks: PlotMark[], frame: Frame): void {
  const taken: Footprint[] = [];
  for (const mark of marks) {
    const { top, bottom } = footprint(mark);
    const free = (x: number): boolean =>
      x >= frame.left + MARK_RADIUS &&
      x <= frame.width - frame.right - MARK_RADIUS &&
      taken.every((other) => Math.abs(other.x - x) >= SHIFT_STEP || other.bottom < top || other.top > bottom);
    let x = mark.x;
    for (let step = 0; step < 24; step += 1) {
      const side = step % 2 === 1 ? 1 : -1;
      const candidate = mark.x + side * Math.ceil(step / 2) * SHIFT_STEP;
      if (free(candidate)) {
        x = candidate;
        break;
      }
    }
    mark.x = x;
    taken.push({ x, top, bottom });
  }
}

function footprint(mark: Upright): { top: number; bottom: number } {
  const ys = [mark.y - MARK_RADIUS, mark.y + MARK_RADIUS];
  if (mark.bar) ys.push(mark.bar.top, mark.bar.bottom);
  if (mark.arrow) ys.push(mark.arrow.tip);
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

function extentOf(span: DaySpan, x: Position): PlotMark['extent'] {
  const extent = { from: x(span.from), to: x(span.to) };
  return extent.to - extent.from > 2 * (MARK_RADIUS + LEAST_SHOWN) ? extent : null;
}

/** Geometry of a figure's plot. With no points there is nothing to draw: null. */
export function plotOf(points: readonly Point[], page: PagePoint | null, frame: Frame): Plot | null {
  if (points.length === 0) return null;
  const spans: DaySpan[] = [...points];
  if (page?.when) spans.push(page.when);
  const stated: number[] = [];
  for (const { low, high } of page ? [...points, page] : points) {
    if (low !== null) stated.push(low);
    if (high !== null) stated.push(high);
  }
  const time = timeAxis(spans, frame);
  const value = valueAxis(stated, frame);
  const single = points.map((point): PlotMark => {
    const at = middle(time.x(point.from), time.x(point.to));
    return {
      claims: [point.claim],
      x: at,
      at,
      form: point.form,
      aside: point.aside,
      extent: extentOf(point, time.x),
      ...upright(point, value.y, frame),
    };
  });
  const isCrowded = single.length > tellable;
  if (!isCrowded) spreadSideways(single, frame);
  return {
    frame,
    scale: value.kind,
    marks: isCrowded ? joinClose(single, SHIFT_STEP) : single,
    page: page && {
      x: page.when && middle(time.x(page.when.from), time.x(page.when.to)),
      ...upright(page, value.y, frame),
    },
    times: time.ticks,
    values: value.ticks,
  };
}

interface Extent {
  from: number;
  to: number;
}

export interface TimelineMark {
  claims: readonly [string, ...string[]];
  x: number;
  y: number;
  extent: { from: number; to: number } | null;
}

/** A mark whose row is not known yet. */
export type InLane = Omit<TimelineMark, 'y'>;

export interface Lane {
  polarity: StatementPoint['polarity'];
  top: number;
  bottom: number;
}

export interface Timeline {
  /** As given, with the height that the lanes need. */
  frame: Frame;
  lanes: Lane[];
  marks: TimelineMark[];
  times: TimeTick[];
}

/** Affirmations at the top, what was left open between, denials at the bottom. */
const LANES = ['affirms', 'unconfirmed', 'denies'] as const;
const LANE_PADDING = 6;

/** The first row in which a mark at `x` stands free; marks of one time stack up instead of leaving their date. */
function freeRow(rows: Extent[][], mark: Extent): number {
  const gap = SHIFT_STEP - 2 * MARK_RADIUS;
  const row = rows.findIndex((taken) =>
    taken.every((other) => other.to + gap <= mark.from || mark.to + gap <= other.from),
  );
  const found = row < 0 ? rows.length : row;
  rows[found] = [...(rows[found] ?? []), mark];
  return found;
}

/** Geometry of a statement's timeline; a lane without points is left narrow, not out. With no points at all: null. */
export function timelineOf(
  points: readonly StatementPoint[],
  gutters: Omit<Frame, 'height'>,
): Timeline | null {
  if (points.length === 0) return null;
  const time = timeAxis(points, { ...gutters, height: 0 });
  const lanes: Lane[] = [];
  const marks: TimelineMark[] = [];
  let { top } = gutters;
  for (const polarity of LANES) {
    const rows: Extent[][] = [];
    const inLane = points
      .filter((one) => one.polarity === polarity)
      .map((point): InLane => {
        const x = middle(time.x(point.from), time.x(point.to));
        return { claims: [point.claim], x, extent: extentOf(point, time.x) };
      });
    for (const mark of points.length > tellable ? joinInLane(inLane, SHIFT_STEP) : inLane) {
      const { x, extent } = mark;
      const half = MARK_RADIUS * sizeOf(mark.claims.length);
      const row = freeRow(rows, extent ?? { from: x - half, to: x + half });
      marks.push({ ...mark, y: top + LANE_PADDING + (row + 0.5) * ROW });
    }
    const bottom = top + 2 * LANE_PADDING + Math.max(1, rows.length) * ROW;
    lanes.push({ polarity, top, bottom });
    top = bottom;
  }
  return { frame: { ...gutters, height: top + gutters.bottom }, lanes, marks, times: time.ticks };
}
