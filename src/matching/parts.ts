/**
 * Which figures are parts of which, and in what respect. A table and its transitive reading; decides nothing.
 */
import type { Figure, FigureId } from '../types.ts';

/** What narrows the whole to the part: the measure (killed, of killed and wounded), the place, the status, the side, … */
export type Respect = 'measure' | 'place' | 'status' | 'side' | 'presence' | 'fate';

interface Part {
  part: FigureId;
  whole: FigureId;
  by: Respect;
}

const part = (part: FigureId, whole: FigureId, by: Respect): Part => ({ part, whole, by });

const PARTS: readonly Part[] = [
  part('dprk-killed', 'dprk-casualties', 'measure'),
  part('dprk-wounded', 'dprk-casualties', 'measure'),
  part('russia-killed', 'russia-casualties', 'measure'),
  part('russia-wounded', 'russia-casualties', 'measure'),
  part('ukraine-killed', 'ukraine-casualties', 'measure'),
  part('ukraine-wounded', 'ukraine-casualties', 'measure'),
  part('war-killed', 'war-casualties', 'measure'),
  part('russia-killed-daily', 'russia-casualties-daily', 'measure'),
  part('russia-killed', 'war-killed', 'side'),
  part('ukraine-killed', 'war-killed', 'side'),
  part('russia-casualties', 'war-casualties', 'side'),
  part('ukraine-casualties', 'war-casualties', 'side'),
  part('dprk-troops-kursk', 'dprk-troops-present', 'place'),
  part('dprk-troops-donbas', 'dprk-troops-present', 'place'),
  part('dprk-troops-training', 'dprk-troops-present', 'status'),
  part('dprk-troops-frontline', 'dprk-troops-present', 'status'),
  part('dprk-troops-present', 'dprk-troops-sent', 'presence'),
  part('dprk-captured', 'dprk-troops-sent', 'fate'),
];

/**
 * Counted on every front at once: where no place is named, the number is of the whole war. North Korean soldiers are not
 * among them: those who name no place mostly mean the one region they fought in.
 */
const ON_EVERY_FRONT: ReadonlySet<FigureId> = new Set([
  ...[
    'russia-killed',
    'russia-wounded',
    'russia-casualties',
    'russia-killed-daily',
    'russia-casualties-daily',
  ],
  ...['russia-tanks-lost', 'russia-armour-lost', 'russia-troops'],
  ...['ukraine-killed', 'ukraine-wounded', 'ukraine-casualties', 'war-killed', 'war-casualties'],
]);

export const isOnEveryFront = (figure: FigureId): boolean => ON_EVERY_FRONT.has(figure);

/** The pair that rule 5 compares as one: those who are there, and those who were sent. */
export const PRESENT = 'dprk-troops-present';
export const SENT = 'dprk-troops-sent';

const wholes = new Map<FigureId, Map<FigureId, ReadonlySet<Respect>>>();

function collect(from: FigureId, at: FigureId, respects: ReadonlySet<Respect>): void {
  for (const { whole, by } of PARTS.filter((row) => row.part === at)) {
    const path = new Set([...respects, by]);
    const known = wholes.get(from) ?? new Map<FigureId, ReadonlySet<Respect>>();
    if (!known.has(whole)) wholes.set(from, known.set(whole, path));
    collect(from, whole, path);
  }
}
for (const { part } of PARTS) collect(part, part, new Set());

/** In what respects `part` is a part of `whole`, by one step or several; null where it is none. */
export const respectsOf = (part: FigureId, whole: FigureId): ReadonlySet<Respect> | null =>
  wholes.get(part)?.get(whole) ?? null;

const kin = new Map<FigureId, FigureId[]>();
for (const [part, found] of wholes) {
  for (const whole of found.keys()) {
    kin.set(part, [...(kin.get(part) ?? []), whole]);
    kin.set(whole, [...(kin.get(whole) ?? []), part]);
  }
}

/** The parts and wholes of a figure. */
export const kinOf = (figure: FigureId): readonly FigureId[] => kin.get(figure) ?? [];

/** Killed and wounded, whose totals grow stale (rule 4). Prisoners are listed with the losses, but are soldiers still. */
export const isDeadOrWounded = (figure: Figure): boolean =>
  figure.family === 'loss' && figure.unit === 'people' && !respectsOf(figure.id, SENT)?.has('fate');

const addends = new Map<FigureId, FigureId[][]>();
for (const by of ['measure', 'side'] as const) {
  const byWhole = new Map<FigureId, FigureId[]>();
  for (const row of PARTS) {
    if (row.by === by) byWhole.set(row.whole, [...(byWhole.get(row.whole) ?? []), row.part]);
  }
  for (const [whole, parts] of byWhole) addends.set(whole, [...(addends.get(whole) ?? []), parts]);
}

/** Ways to add up to a figure: parts that have nobody in common. (Places and stages are not: who trains in Kursk is in both.) */
export const addendsOf = (figure: FigureId): readonly (readonly FigureId[])[] => addends.get(figure) ?? [];
