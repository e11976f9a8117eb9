/**
 * Reads a claim pack's file. It either holds together as a whole or is refused, with what is wrong and where
 * in the JSON. What is read has the ids of its own in a room of their own (`pack-id/claim-id`), so that a pack can stand beside
 * the bundled claims and in the place of none. Knows no browser and keeps nothing.
 */
import * as v from 'valibot';
import { finish, type Steps } from '../steps.ts';
import type { Claim, ClaimPack, Origin, Place, Source } from '../types.ts';
import { claimOf } from './claim-of.ts';
import type { Database } from './database.ts';
import { PACK_FORMAT, PACK_VERSION, PackClaim, PackHead, PackSource } from './pack-schema.ts';
import { eachText, hiddenCharacter, isTooDeep, type JsonPath, lookalikeWord, pathText } from './pack-text.ts';
import { commonFaults, defaultStatus, figureFaults, liesInItself, statementFaults } from './rules.ts';

/** Of the whole file. */
export type FileFaultKind =
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'too-deep'
  | 'not-a-pack'
  | 'newer';
/** Of one place in it. */
export type FieldFaultKind =
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-value'
  | 'hidden-character'
  | 'twice'
  | 'unknown'
  | 'built-in'
  | 'not-together';

export interface PackFault {
  kind: FileFaultKind | FieldFaultKind;
  /** `claims[3].quantity.low`; empty where it is the whole file. */
  at: string;
  /** What exactly, for who writes packs: in English, like the names of the fields. */
  detail: string;
}

/** Nothing wrong, but worth a second look. */
export interface PackDoubt {
  at: string;
  /** Of letters that only look like one another's. */
  word: string;
}

export type PackAnswer =
  | { ok: true; pack: ClaimPack; doubts: readonly PackDoubt[] }
  | { ok: false; faults: readonly PackFault[] };

/** Bytes of the file. Fifty thousand claims with all they can say; more are two packs. */
export const LARGEST_PACK = 20 * 2 ** 20;
/** Nobody mends more at a time. */
const MOST_FAULTS = 20;
const MOST_DOUBTS = 20;
/** Characters of one text: the longest address. A sentence is a tenth of that. */
const LONGEST_TEXT = 2_048;
/** Items between two stops. */
const AT_ONCE = 50;

/** What of the bundled database a pack may speak of. */
type Known = Pick<Database, 'figures' | 'statements' | 'origins' | 'places'>;

export const readPack = (json: string, known: Known): PackAnswer => finish(readPackInSteps(json, known));

const refused = (kind: FileFaultKind, detail = ''): PackAnswer => ({
  ok: false,
  faults: [{ kind, at: '', detail }],
});

export function* readPackInSteps(json: string, known: Known): Steps<PackAnswer> {
  if (json.length > LARGEST_PACK) return refused('too-large');
  if (json.trim() === '') return refused('empty');
  if (json.includes('\0')) return refused('not-text');
  if (isTooDeep(json)) return refused('too-deep');
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (fault) {
    return refused('not-json', fault instanceof Error ? fault.message.slice(0, 200) : '');
  }
  yield null;
  if (!isFields(file) || file.format !== PACK_FORMAT || !Number.isSafeInteger(file.version))
    return refused('not-a-pack');
  if ((file.version as number) > PACK_VERSION) return refused('newer');
  return yield* readFile(file, known);
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* readFile(file: Readonly<Record<string, unknown>>, known: Known): Steps<PackAnswer> {
  const faults: PackFault[] = [];
  const doubts: PackDoubt[] = [];
  const fault = (kind: FieldFaultKind, path: JsonPath, detail: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ kind, at: pathText(path), detail });
  };
  const isFull = () => faults.length >= MOST_FAULTS;
  /** One value of that shape, with every word of it looked at; null where it is at fault. */
  function shaped<Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    path: JsonPath,
  ): v.InferOutput<Schema> | null {
    const before = faults.length;
    const read = v.safeParse(schema, value);
    for (const issue of read.issues ?? []) fault(...faultOf(issue, path));
    if (!read.success) return null;
    const look = (text: string, within: JsonPath): void => {
      if (text.length > LONGEST_TEXT)
        fault('wrong-value', within, `has ${text.length} characters, at most ${LONGEST_TEXT}`);
      const hidden = hiddenCharacter(text);
      if (hidden) fault('hidden-character', within, `${hidden.character} at ${hidden.at}`);
      const word = doubts.length < MOST_DOUBTS ? lookalikeWord(text) : null;
      if (word !== null) doubts.push({ at: pathText(within), word });
    };
    eachText(value, look, [...path]);
    return faults.length === before ? read.output : null;
  }
  /** Remembers ids of one kind; reports one given twice. */
  const unique = () => {
    const seen = new Map<string, JsonPath>();
    return (id: string, path: JsonPath): void => {
      const first = seen.get(id);
      if (first) fault('twice', path, `${id} is already at ${pathText(first)}`);
      else seen.set(id, path);
    };
  };

  const { sources: givenSources, claims: givenClaims, ...rest } = file;
  const isList = Array.isArray;
  // The long lists as they are, without what is in them.
  const stub = (list: unknown) => (isList(list) ? list.slice(0, 1).map(() => null) : list);
  const head = shaped(
    PackHead,
    {
      ...rest,
      ...('sources' in file && { sources: stub(givenSources) }),
      ...('claims' in file && { claims: stub(givenClaims) }),
    },
    [],
  );
  if (!head || !isList(givenSources) || !isList(givenClaims)) return { ok: false, faults };

  const own = (id: string) => `${head.id}/${id}`;
  const ids = unique();
  const origins: Origin[] = head.origins.map(({ id, label }, index) => {
    const path = ['origins', index];
    ids(id, [...path, 'id']);
    if (known.origins.has(id))
      fault('built-in', [...path, 'id'], `${id} is built in: leave it out of origins`);
    const same = builtInNamed(label, known);
    if (same) fault('built-in', [...path, 'label'], `“${label}” is the built-in origin ${same}: use that id`);
    return { id: own(id), label, aliases: [] };
  });
  const ownOrigins = new Set(head.origins.map(({ id }) => id));

  const placeIds = unique();
  const outerOf = new Map(head.places.map(({ id, within }) => [id, within]));
  const placeOf = (place: string, path: JsonPath): string => {
    if (outerOf.has(place)) return own(place);
    if (!known.places.has(place)) fault('unknown', path, `no place is called ${place}`);
    return place;
  };
  const places: Place[] = head.places.map(({ id, within }, index) => {
    const path = ['places', index];
    placeIds(id, [...path, 'id']);
    if (known.places.has(id)) fault('built-in', [...path, 'id'], `${id} is built in: leave it out of places`);
    if (liesInItself(id, outerOf)) fault('not-together', [...path, 'within'], `${id} lies within itself`);
    return { id: own(id), within: within && placeOf(within, [...path, 'within']), name: id };
  });

  const sources = new Map<string, Source>();
  for (const [index, given] of givenSources.entries()) {
    if (index % AT_ONCE === 0) yield null;
    if (isFull()) break;
    const path = ['sources', index];
    const source = shaped(PackSource, given, path);
    if (!source) continue;
    const { subject = source.title, posted, ...facts } = source;
    ids(source.id, [...path, 'id']);
    if (subject === null) fault('not-together', path, 'a source has a title, or a subject');
    if ((source.dateBasis === 'inferred') !== (source.dateFrom !== null))
      fault(
        'not-together',
        [...path, 'dateFrom'],
        'dateFrom says from what a date was inferred, and only then',
      );
    const kept = { ...facts, id: own(source.id), subject: subject ?? '' };
    sources.set(source.id, posted === undefined ? kept : { ...kept, posted });
  }

  const claims: Claim[] = [];
  const claimIds = unique();
  for (const [index, given] of givenClaims.entries()) {
    if (index % AT_ONCE === 0) yield null;
    if (isFull()) break;
    const path = ['claims', index];
    const claim = shaped(PackClaim, given, path);
    if (!claim) continue;
    claimIds(claim.id, [...path, 'id']);
    const figure = known.figures.get(claim.figure);
    const together = commonFaults(claim);
    if (figure) together.push(...figureFaults(claim, figure));
    else if (known.statements.has(claim.figure)) together.push(...statementFaults(claim));
    else fault('unknown', [...path, 'figure'], `no figure or statement is called ${claim.figure}`);
    for (const { field, reason } of together) fault('not-together', [...path, field], reason);
    const source = sources.get(claim.source);
    // A source that is at fault has been told of.
    if (!source && faults.length === 0)
      fault('unknown', [...path, 'source'], `no source is called ${claim.source}`);
    const isOwn = claim.origin !== null && ownOrigins.has(claim.origin);
    if (claim.origin !== null && !isOwn && !known.origins.has(claim.origin))
      fault('unknown', [...path, 'origin'], `no origin is called ${claim.origin}`);
    const place = claim.place && placeOf(claim.place, [...path, 'place']);
    if (!source) continue;
    const filled = { ...claim, origin: isOwn && claim.origin ? own(claim.origin) : claim.origin, place };
    const status = figure ? defaultStatus(figure.family) : null;
    claims.push({ ...claimOf(filled, source.id, source.date, status), id: own(claim.id) });
  }
  if (faults.length > 0) return { ok: false, faults };
  const { id, name, date, about } = head;
  // A source of which there is no claim tells nobody anything.
  const used = new Set(claims.map(({ source }) => source));
  const kept = [...sources.values()].filter((source) => used.has(source.id));
  return { ok: true, pack: { id, name, date, about, origins, places, sources: kept, claims }, doubts };
}

function faultOf(issue: v.BaseIssue<unknown>, path: JsonPath): [FieldFaultKind, JsonPath, string] {
  const within = (issue.path ?? []).map(({ key }) => key as string | number);
  const at = [...path, ...within];
  if (issue.type !== 'strict_object' || within.length === 0) return ['wrong-value', at, issue.message];
  return issue.expected === 'never' ? ['unknown-field', at, ''] : ['missing-field', at, ''];
}

/** The built-in origin that readers know by that name. */
function builtInNamed(label: string, { origins }: Known): string | null {
  const wanted = label.trim().toLowerCase();
  for (const { id, label, aliases } of origins.values())
    if ([label, ...aliases].some((name) => name.toLowerCase() === wanted)) return id;
  return null;
}
