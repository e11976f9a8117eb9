/**
 * The shape of every seed file, and what a message says where a file departs from it.
 * Shape only: whether an id exists and whether two fields go together is for `rules.ts`. Never runs in a page.
 */
import * as v from 'valibot';
import { isDate } from './dates.ts';

const text = (what: string) =>
  v.pipe(v.string(`${what} must be text`), v.trim(), v.nonEmpty(`${what} is empty`));
const nullableText = (what: string) => v.nullable(text(what));
const oneOf = <const Words extends readonly string[]>(what: string, words: Words) =>
  v.picklist(words, ({ received }) => `${what} is ${received}, must be one of: ${words.join(', ')}`);

const id = v.pipe(
  v.string('id must be text'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    ({ received }) => `id ${received} must be lower-case words joined by hyphens`,
  ),
);

/** YAML reads a bare year as a number; it is a date here. */
const date = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))], 'a date must be text'),
  v.check(isDate, ({ input }) => `"${input}" is not a day, a month, a year or an interval of these`),
);

const count = v.nullable(
  v.pipe(
    v.number('a number of a quantity must be digits or null'),
    v.integer('a quantity is a whole number'),
    v.minValue(0, 'a quantity cannot be negative'),
  ),
);

const quantity = v.strictObject({
  hedge: oneOf('hedge', ['none', 'about', 'upto', 'nearly', 'below', 'above', 'atleast', 'range', 'vague']),
  low: count,
  high: count,
  unit: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u, 'unit must be a currency code such as USD'))),
});

const offset = v.pipe(
  v.number('an offset must be a number'),
  v.integer('an offset is a whole number'),
  v.minValue(0, 'an offset cannot be negative'),
);

const anchor = v.strictObject({
  paragraph: v.pipe(
    v.number('paragraph must be a number'),
    v.integer(),
    v.minValue(1, 'paragraphs count from 1'),
  ),
  start: offset,
  end: offset,
  sha256: v.pipe(
    v.string('sha256 must be quoted text'),
    v.regex(/^[0-9a-f]{64}$/u, 'sha256 must be 64 lower-case hexadecimal digits'),
  ),
});

const mark = v.optional(v.literal(true, 'a mark is true or left out'));
const PERIOD = /^(?:day|week|month|year|P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?)$/u;

export const ClaimSeed = v.strictObject({
  id,
  figure: id,
  quantity: v.optional(quantity),
  polarity: v.optional(oneOf('polarity', ['affirms', 'denies', 'unconfirmed'])),
  status: v.optional(
    oneOf('status', ['planned', 'training', 'arrived', 'deployed', 'fighting', 'counted', 'total']),
  ),
  place: nullableText('place'),
  asOf: v.nullable(date),
  asOfBasis: v.optional(oneOf('asOfBasis', ['stated', 'inferred'])),
  asOfFrom: v.optional(text('asOfFrom')),
  origin: v.nullable(id),
  certainty: oneOf('certainty', ['stated', 'attributed', 'reported']),
  increment: mark,
  period: v.optional(
    v.pipe(v.string(), v.regex(PERIOD, 'period must be day, week, month, year or a duration (P2M)')),
  ),
  event: mark,
  forecast: mark,
  ambiguous: mark,
  wording: text('wording'),
  at: anchor,
});

export const ArticleFile = v.strictObject({
  source: v.strictObject({
    title: nullableText('title'),
    publisher: nullableText('publisher'),
    author: nullableText('author'),
    subject: text('subject'),
    date,
    posted: v.optional(date),
    dateBasis: oneOf('dateBasis', ['stated', 'inferred']),
    dateFrom: nullableText('dateFrom'),
    url: v.nullable(
      v.pipe(v.string(), v.url('url is not an address'), v.regex(/^https?:/u, 'url must be http or https')),
    ),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'language must be a tag such as en')),
  }),
  claims: v.array(ClaimSeed, 'claims must be a list'),
});

export const FiguresFile = v.strictObject({
  figures: v.array(
    v.strictObject({
      id,
      kind: oneOf('kind', ['cumulative', 'level', 'rate', 'fixed']),
      unit: oneOf('unit', ['people', 'shells', 'missiles', 'containers', 'tanks', 'vehicles', 'money']),
      label: text('label'),
      definition: text('definition'),
      group: text('group'),
      family: oneOf('family', ['loss', 'troops', 'other']),
    }),
    'figures must be a list',
  ),
  statements: v.array(
    v.strictObject({
      id,
      kind: oneOf('kind', ['once', 'history']),
      label: text('label'),
      definition: text('definition'),
      group: text('group'),
    }),
    'statements must be a list',
  ),
});

export const OriginsFile = v.array(
  v.strictObject({
    id,
    label: text('label'),
    aliases: v.array(text('alias'), 'aliases must be a list'),
    relay: v.optional(v.literal(true, 'relay is true, or absent')),
  }),
  'origins.yaml must be a list',
);

/** Places are ids a reader can read as they stand, so they keep their capitals and spaces. */
export const PlacesFile = v.array(
  v.strictObject({ id: text('id'), within: nullableText('within') }),
  'places.yaml must be a list',
);

const named = v.optional(v.record(v.string(), text('a label')), {});

/** One language of the interface; a label that is missing is shown in English. */
export const LabelsFile = v.strictObject({
  groups: named,
  figures: named,
  definitions: named,
  origins: named,
  short: named,
  places: named,
  subjects: named,
});

type ClaimSeed = v.InferOutput<typeof ClaimSeed>;
/** Of the seeds, or of a claim pack, which need not say where in its article a claim stands. */
export type WrittenClaim = Omit<ClaimSeed, 'at'> & { at?: ClaimSeed['at'] | undefined };
export type ArticleFile = v.InferOutput<typeof ArticleFile>;
export type FiguresFile = v.InferOutput<typeof FiguresFile>;
export type OriginsFile = v.InferOutput<typeof OriginsFile>;
export type LabelsFile = v.InferOutput<typeof LabelsFile>;
export type PlacesFile = v.InferOutput<typeof PlacesFile>;
