/**
 * The shape of a claim pack's file: what a seed file holds, as JSON, with the sources and claims of many articles side by side.
 * Shape only, and nothing unknown beside it; what must hold besides is for `pack-file.ts`. The published JSON Schema is made
 * from it (`docs/claim-pack.schema.json`).
 */
import * as v from 'valibot';
import { isAddress } from './address.ts';
import { isDate } from './dates.ts';
import { ArticleFile, ClaimSeed } from './schema.ts';

export const PACK_FORMAT = 'second-source-claims';
export const PACK_VERSION = 1;

/** Longest id, in characters: enough for words joined by hyphens. */
const LONGEST_ID = 80;
const LONGEST_NAME = 120;

const text = (what: string) => v.pipe(v.string(`${what} must be text`), v.regex(/\S/u, `${what} is empty`));

const id = v.pipe(
  v.string('an id must be text'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    ({ received }) => `id ${received} must be lower-case words joined by hyphens`,
  ),
  v.maxLength(LONGEST_ID, `an id has ${LONGEST_ID} characters at most`),
);

/** A day, a month, a year or an interval of two of those. */
const packDate = v.pipe(
  v.string('a date must be text'),
  v.check(isDate, ({ input }) => `"${input}" is not a day, a month, a year or an interval of these`),
);

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);

const PackOrigin = v.strictObject({ id, label: text('label') });

/** As readers know it, like those of the seeds; no slash, which parts a pack's names from its id. */
const placeId = v.pipe(
  v.string('a place must be text'),
  v.regex(/^[^\s/](?:[^/]*[^\s/])?$/u, 'the name of a place begins and ends with a letter, and has no slash'),
  v.maxLength(LONGEST_ID, `the name of a place has ${LONGEST_ID} characters at most`),
);
const PackPlace = v.strictObject({ id: placeId, within: orNull(placeId) });

const { title: _title, subject: _subject, url: _url, ...ofArticle } = ArticleFile.entries.source.entries;
export const PackSource = v.strictObject({
  id,
  title: orNull(text('title')),
  publisher: orNull(text('publisher')),
  author: orNull(text('author')),
  subject: v.optional(text('subject')),
  date: packDate,
  posted: v.optional(packDate),
  dateBasis: v.optional(ofArticle.dateBasis, 'stated'),
  dateFrom: orNull(text('dateFrom')),
  url: orNull(
    v.pipe(
      v.string('url must be text'),
      v.check(isAddress, 'url is no address of a web page (http or https)'),
    ),
  ),
  language: ofArticle.language,
});

export const PackClaim = v.strictObject({
  ...ClaimSeed.entries,
  id,
  source: id,
  figure: id,
  place: orNull(placeId),
  asOf: orNull(packDate),
  asOfFrom: v.optional(text('asOfFrom')),
  origin: orNull(id),
  wording: text('wording'),
  at: v.optional(ClaimSeed.entries.at),
});

const head = {
  /** For editors, which then help with the rest. */
  $schema: v.optional(v.string('$schema must be text')),
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id,
  name: v.pipe(text('name'), v.maxLength(LONGEST_NAME, `name has ${LONGEST_NAME} characters at most`)),
  date: v.pipe(packDate, v.regex(/^[^/]*$/u, 'the date of a pack is one day, month or year')),
  about: orNull(text('about')),
};

const list = <Item extends v.GenericSchema>(what: string, item: Item) =>
  v.array(item, `${what} must be a list`);

/** Everything but what the two long lists hold: those are read item by item, and no further than there are faults to tell of. */
export const PackHead = v.strictObject({
  ...head,
  origins: v.optional(list('origins', PackOrigin), []),
  places: v.optional(list('places', PackPlace), []),
  sources: list('sources', v.unknown()),
  claims: v.pipe(list('claims', v.unknown()), v.nonEmpty('a pack has at least one claim')),
});

/** The whole file at once, for the published schema. */
export const PackFile = v.strictObject({
  ...PackHead.entries,
  sources: list('sources', PackSource),
  claims: v.pipe(list('claims', PackClaim), v.nonEmpty()),
});

export type PackFile = v.InferOutput<typeof PackFile>;
export type PackHead = v.InferOutput<typeof PackHead>;
export type PackSource = v.InferOutput<typeof PackSource>;
export type PackClaim = v.InferOutput<typeof PackClaim>;
