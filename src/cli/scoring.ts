/**
 * Holds what was read against what ought to be read. A claim is found where its figure and its numbers are right; bounds,
 * status, place, date, origin and marks are then counted among those found. Never changes what it is given.
 */
import type { FigureId, IsoDate, PageClaim } from '../types.ts';
import type { WantedClaim, WantedQuantity, WantedText } from './corpus.ts';

/** What scoring needs of a claim that was read. */
export type ReadClaim = Pick<
  PageClaim,
  'start' | 'end' | 'at' | 'figure' | 'quantity' | 'polarity' | 'quote'
> &
  Partial<
    Pick<
      PageClaim,
      'status' | 'place' | 'asOf' | 'origin' | 'increment' | 'period' | 'event' | 'forecast' | 'ambiguous'
    >
  >;

export const SLOTS = ['status', 'place', 'asOf', 'origin', 'marks', 'phrase'] as const;
type SlotName = (typeof SLOTS)[number];

export interface Tally {
  texts: number;
  found: number;
  /** Right in number and right in family, but filed under a neighbour: counted as missed and as invented. */
  neighbours: number;
  missed: number;
  invented: number;
  boundsRight: number;
  asked: Record<SlotName, number>;
  right: Record<SlotName, number>;
}

interface Miss {
  text: WantedText;
  want: WantedClaim;
  /** The neighbouring figure it was filed under, if any. */
  got: FigureId | null;
}

interface WrongSlot {
  text: WantedText;
  want: WantedClaim;
  slot: SlotName | 'bounds';
  got: string;
}

interface Invention {
  text: WantedText;
  claim: ReadClaim;
}

export interface Score {
  /** By language, of the texts that have claims. */
  figures: Map<string, Tally>;
  statements: Map<string, Tally>;
  /** By the id of the figure or statement. */
  byFigure: Map<FigureId, Tally>;
  /** Texts in which nothing is to be read, by kind and language: `look-alikes en`. */
  silent: Map<string, { texts: number; invented: number }>;
  misses: Miss[];
  inventions: Invention[];
  wrong: WrongSlot[];
}

/** A count told to be sent or to be present is one fact told in two ways; the sets do not part them reliably. */
const ONE_FACT: Record<FigureId, FigureId> = { 'dprk-troops-present': 'dprk-troops-sent' };
const FAMILIES: readonly (readonly FigureId[])[] = [
  [
    'dprk-troops-sent',
    'dprk-troops-present',
    'dprk-troops-kursk',
    'dprk-troops-donbas',
    'dprk-troops-training',
    'dprk-troops-frontline',
  ],
  ['dprk-deployment', 'dprk-combat', 'first-third-country'],
];
/** Two counts are one number when they differ by no more than rounding in print. */
const SAME_NUMBER = 0.001;
const DAY = 86_400_000;
/** As in `docs/relations.md`: dates whose furthest ends are a week apart are the same time. */
const SAME_TIME_DAYS = 7;

const oneFact = (figure: FigureId): FigureId => ONE_FACT[figure] ?? figure;
const familyOf = (figure: FigureId): FigureId =>
  FAMILIES.find((family) => family.includes(figure))?.[0] ?? figure;

type Ends = { low: number | null; high: number | null };
const numbersOf = ({ low, high }: Ends): number[] =>
  [...new Set([low, high])].filter((end) => end !== null).sort((a, b) => a - b);

function sameNumbers(a: Ends, b: Ends): boolean {
  const x = numbersOf(a);
  const y = numbersOf(b);
  return (
    x.length === y.length &&
    x.every((n, i) => Math.abs(n - (y[i] ?? Number.NaN)) <= SAME_NUMBER * Math.max(n, 1))
  );
}

function sameAssertion(claim: ReadClaim, want: WantedClaim): boolean {
  if (want.polarity !== null) return claim.polarity === want.polarity;
  const { quantity } = claim;
  return quantity !== null && want.quantities.some((wanted) => sameNumbers(quantity, wanted));
}

const boundsRight = (claim: ReadClaim, wanted: readonly WantedQuantity[]): boolean =>
  wanted.some(({ low, high }) => claim.quantity?.low === low && claim.quantity.high === high);

/** First and last day of a date, in days; null where it is none. */
function daysOf(date: IsoDate): [number, number] | null {
  const [from, to = from] = date.split('/');
  const start = Date.parse((from ?? '').slice(0, 10));
  const [year, month, day] = (to ?? '').split('-').map(Number);
  if (year === undefined || Number.isNaN(start)) return null;
  const end = day !== undefined ? Date.UTC(year, (month ?? 1) - 1, day) : Date.UTC(year, month ?? 12, 0);
  return [start / DAY, end / DAY];
}

/** Within a week of each other, or one inside the other. */
export function sameDate(a: IsoDate | null, b: IsoDate | null): boolean {
  if (a === null || b === null) return a === b;
  const x = daysOf(a);
  const y = daysOf(b);
  if (x === null || y === null) return a === b;
  const within = (inner: [number, number], outer: [number, number]): boolean =>
    inner[0] >= outer[0] && inner[1] <= outer[1];
  return Math.max(x[1], y[1]) - Math.min(x[0], y[0]) <= SAME_TIME_DAYS || within(x, y) || within(y, x);
}

/** Everything but a plan counts as one stage when two claims are compared, so it does here. */
const stage = (status: string | null | undefined): string => (status === 'planned' ? 'planned' : 'there');
const MARKS = ['increment', 'period', 'event', 'forecast', 'ambiguous'] as const;

/** Each asked slot with whether it is right and what was read. */
function gradeSlots(claim: ReadClaim, want: WantedClaim): { slot: SlotName; right: boolean; got: string }[] {
  const { slots } = want;
  const grades: { slot: SlotName; right: boolean; got: string }[] = [];
  const grade = (slot: SlotName, right: boolean, got: unknown): void => {
    grades.push({ slot, right, got: JSON.stringify(got ?? null) });
  };
  if (slots.status)
    grade(
      'status',
      slots.status.some((status) => stage(status) === stage(claim.status)),
      claim.status,
    );
  if (slots.place) grade('place', slots.place.includes(claim.place ?? null), claim.place);
  if (slots.asOf)
    grade(
      'asOf',
      slots.asOf.some((date) => sameDate(date, claim.asOf ?? null)),
      claim.asOf,
    );
  if (slots.origin) grade('origin', slots.origin.includes(claim.origin ?? null), claim.origin);
  const asked = MARKS.filter((mark) => slots[mark] !== undefined);
  if (asked.length > 0) {
    const wrong = asked.filter((mark) => !slots[mark]?.includes(claim[mark] ?? null));
    grade('marks', wrong.length === 0, Object.fromEntries(wrong.map((mark) => [mark, claim[mark] ?? null])));
  }
  grade('phrase', claim.at.start < want.at.end && claim.at.end > want.at.start, claim.at);
  return grades;
}

const noSlots = (): Record<SlotName, number> => ({
  status: 0,
  place: 0,
  asOf: 0,
  origin: 0,
  marks: 0,
  phrase: 0,
});
const noTally = (): Tally => ({
  texts: 0,
  found: 0,
  neighbours: 0,
  missed: 0,
  invented: 0,
  boundsRight: 0,
  asked: noSlots(),
  right: noSlots(),
});

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

export interface ScoreOptions {
  /** Figures the set's annotators had no id for: reading them is neither right nor wrong. */
  unjudged?: ReadonlySet<FigureId>;
}

export function scoreTexts(
  texts: readonly WantedText[],
  read: (text: WantedText) => readonly ReadClaim[],
  { unjudged = new Set() }: ScoreOptions = {},
): Score {
  const score: Score = {
    figures: new Map(),
    statements: new Map(),
    byFigure: new Map(),
    silent: new Map(),
    misses: [],
    inventions: [],
    wrong: [],
  };
  for (const text of texts) scoreText(text, [...read(text)], score, unjudged);
  return score;
}

function scoreText(
  text: WantedText,
  claims: ReadClaim[],
  score: Score,
  unjudged: ReadonlySet<FigureId>,
): void {
  const used = new Set<ReadClaim>();
  const silent =
    text.kind === 'claims'
      ? null
      : at(score.silent, `${text.kind} ${text.language}`, () => ({ texts: 0, invented: 0 }));
  if (silent !== null) silent.texts++;
  else at(score.figures, text.language, noTally).texts++;
  const talliesOf = (figure: FigureId, statement: boolean): Tally[] => [
    at(statement ? score.statements : score.figures, text.language, noTally),
    at(score.byFigure, figure, noTally),
  ];

  for (const want of [...text.claims].sort((a, b) => Number(a.maybe) - Number(b.maybe))) {
    const figures = want.figures.map(oneFact);
    const here = claims.filter(
      (claim) =>
        !used.has(claim) &&
        claim.start < want.at.end &&
        claim.end > want.at.start &&
        sameAssertion(claim, want),
    );
    // Where one number stands twice, the claim whose phrase it is comes first.
    here.sort((a, b) => Number(overlaps(b, want)) - Number(overlaps(a, want)));
    const exact =
      here.find((claim) => oneFact(claim.figure) === figures[0]) ??
      here.find((claim) => figures.includes(oneFact(claim.figure)));
    if (want.maybe) {
      if (exact) used.add(exact);
      continue;
    }
    const tallies = talliesOf(want.figures[0], want.polarity !== null);
    if (exact) {
      used.add(exact);
      gradeFound(text, want, exact, tallies, score);
      continue;
    }
    const neighbour = here.find((claim) => familyOf(oneFact(claim.figure)) === familyOf(figures[0] ?? ''));
    if (neighbour) used.add(neighbour);
    for (const tally of tallies) {
      tally.missed++;
      if (neighbour) {
        tally.neighbours++;
        tally.invented++;
      }
    }
    score.misses.push({ text, want, got: neighbour?.figure ?? null });
  }

  for (const claim of claims) {
    if (used.has(claim) || unjudged.has(claim.figure)) continue;
    const implied = text.claims.some((want) => want.at.start < claim.end && want.at.end > claim.start);
    if (claim.polarity === 'affirms' && implied) continue;
    if (silent !== null) silent.invented++;
    else for (const tally of talliesOf(claim.figure, claim.polarity !== null)) tally.invented++;
    score.inventions.push({ text, claim });
  }
}

const overlaps = (claim: ReadClaim, want: WantedClaim): boolean =>
  claim.at.start < want.at.end && claim.at.end > want.at.start;

function gradeFound(
  text: WantedText,
  want: WantedClaim,
  claim: ReadClaim,
  tallies: Tally[],
  score: Score,
): void {
  const bounds = want.polarity !== null || boundsRight(claim, want.quantities);
  const grades = gradeSlots(claim, want);
  for (const tally of tallies) {
    tally.found++;
    if (bounds) tally.boundsRight++;
    for (const { slot, right } of grades) {
      tally.asked[slot]++;
      if (right) tally.right[slot]++;
    }
  }
  if (!bounds) score.wrong.push({ text, want, slot: 'bounds', got: JSON.stringify(claim.quantity) });
  for (const { slot, right, got } of grades) if (!right) score.wrong.push({ text, want, slot, got });
}

export interface Rates {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  bounds: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function rates({ found, missed, invented, boundsRight: bounds }: Tally): Rates {
  return {
    precision: share(found, found + invented),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + missed + invented),
    bounds: share(bounds, found),
  };
}

export function addUp(tallies: Iterable<Tally>): Tally {
  const sum = noTally();
  for (const tally of tallies) {
    for (const key of ['texts', 'found', 'neighbours', 'missed', 'invented', 'boundsRight'] as const)
      sum[key] += tally[key];
    for (const slot of SLOTS) {
      sum.asked[slot] += tally.asked[slot];
      sum.right[slot] += tally.right[slot];
    }
  }
  return sum;
}
