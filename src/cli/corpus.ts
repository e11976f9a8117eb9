/**
 * Reads texts with the claims that ought to be read in them: the project's own corpora (YAML), or any other set as JSON
 * lines of texts and gold. Refuses an entry it cannot understand, with file and entry; never runs the engine.
 */
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Hedge, IsoDate, Polarity, Span } from '../types.ts';
import { namesIn, readBytes } from './files.ts';

export interface WantedQuantity {
  low: number | null;
  high: number | null;
  /** Null where the set does not say. */
  hedge: Hedge | null;
  unit: string | null;
}

/** What the slots may rightly hold; undefined where the set does not ask. */
interface WantedSlots {
  status?: readonly string[];
  place?: readonly (string | null)[];
  origin?: readonly (string | null)[];
  asOf?: readonly (IsoDate | null)[];
  increment?: readonly unknown[];
  period?: readonly unknown[];
  event?: readonly unknown[];
  forecast?: readonly unknown[];
  ambiguous?: readonly unknown[];
}

export interface WantedClaim {
  /** The right figure first, then others that are right too. */
  figures: readonly [string, ...string[]];
  /** Any of these is right; empty for a statement. */
  quantities: readonly WantedQuantity[];
  polarity: Polarity | null;
  slots: WantedSlots;
  /** The phrase of the claim, or its sentence where the set has no phrases. */
  at: Span;
  /** Neither asked for nor held against. */
  maybe: boolean;
}

export interface WantedText {
  id: string;
  /** Written before the rules of reading, or after them by somebody who had not seen them; null for another's set. */
  half: 'before' | 'after' | null;
  language: string;
  /** `claims`: something to read. Anything else names why there is nothing. */
  kind: string;
  text: string;
  title: string | null;
  published: IsoDate | null;
  claims: readonly WantedClaim[];
}

export class BadCorpus extends Error {}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const VAGUE = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2_000, 9_999]],
  ['tens of thousands', [20_000, 99_999]],
  ['hundreds of thousands', [200_000, 999_999]],
  ['millions', [2_000_000, 9_999_999]],
]);
const HEDGED = /^(?:(about|up to|nearly|below|above|at least) )?(\d+)(?: to (\d+))?(?: ([A-Z]{3}))?$/;
const HEDGES: Record<string, Hedge> = {
  about: 'about',
  'up to': 'upto',
  nearly: 'nearly',
  below: 'below',
  above: 'above',
  'at least': 'atleast',
};
const OPEN_BELOW = new Set<Hedge>(['upto', 'nearly', 'below']);
const OPEN_ABOVE = new Set<Hedge>(['above', 'atleast']);

/** `about 600`, `300 to 400`, `thousands`, `up to 20000 USD`: the corpora's way to write a quantity. */
export function readSaying(saying: string): WantedQuantity | null {
  const vague = VAGUE.get(saying);
  if (vague !== undefined) return { low: vague[0], high: vague[1], hedge: 'vague', unit: null };
  const [, word, first, second, unit = null] = HEDGED.exec(saying) ?? [];
  if (first === undefined) return null;
  const n = Number(first);
  if (second !== undefined)
    return word === undefined ? { low: n, high: Number(second), hedge: 'range', unit } : null;
  const hedge = word === undefined ? 'none' : (HEDGES[word] ?? 'none');
  return { low: OPEN_BELOW.has(hedge) ? null : n, high: OPEN_ABOVE.has(hedge) ? null : n, hedge, unit };
}

const POLARITIES: readonly Polarity[] = ['affirms', 'denies', 'unconfirmed'];
const MARKS = ['increment', 'period', 'event', 'forecast', 'ambiguous'] as const;
const CLAIM_FIELDS = new Set<string>([
  'figure',
  'alsoAccept',
  'says',
  'status',
  'place',
  'origin',
  'asOf',
  'phrase',
  'nth',
  'maybe',
  ...POLARITIES,
  ...MARKS,
]);

function spanOf(text: string, phrase: string, nth: number): Span | null {
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = text.indexOf(phrase, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + phrase.length };
}

const orNulls = (value: unknown): (string | null)[] => asList(value ?? null).map(asText);

function readClaim(fields: Fields, text: string, published: IsoDate | null, where: string): WantedClaim {
  const fail = (reason: string): never => {
    throw new BadCorpus(`${where}: ${reason}`);
  };
  for (const name of Object.keys(fields)) if (!CLAIM_FIELDS.has(name)) fail(`unknown field ${name}`);
  const figure = asText(fields.figure) ?? fail('no figure');
  const others = fields.alsoAccept === undefined ? [] : asList(fields.alsoAccept).map(String);
  const phrase = asText(fields.phrase) ?? fail('no phrase');
  const at = spanOf(text, phrase, asNumber(fields.nth) ?? 1) ?? fail(`phrase not in the text: “${phrase}”`);
  const polarity = POLARITIES.find((name) => fields[name] === true) ?? null;
  const sayings = fields.says === undefined ? [] : asList(fields.says).map(String);
  const quantities = sayings.map((saying) => readSaying(saying) ?? fail(`not a quantity: ${saying}`));
  if ((polarity === null) === (quantities.length === 0)) fail('wants either a quantity or a polarity');
  const slots: WantedSlots = { place: orNulls(fields.place), origin: orNulls(fields.origin) };
  if (fields.asOf === undefined) slots.asOf = [published];
  else if (fields.asOf !== null)
    slots.asOf = asList(fields.asOf).map((date) => (date === null ? null : String(date)));
  if (fields.status !== undefined) slots.status = asList(fields.status).map(String);
  if (polarity === null) for (const mark of MARKS) slots[mark] = asList(fields[mark] ?? null);
  return { figures: [figure, ...others], quantities, polarity, slots, at, maybe: fields.maybe === true };
}

function readCorpus(file: string, language: string): WantedText[] {
  const entries: unknown = parse(readBytes(file).toString('utf8'));
  if (!Array.isArray(entries)) throw new BadCorpus(`${file}: is not a list`);
  return entries.map((entry: unknown, index): WantedText => {
    const id = `${basename(file, '.yaml')}-${index + 1}`;
    const where = `${file}, entry ${index + 1}`;
    if (!isFields(entry)) throw new BadCorpus(`${where}: is not a text with claims`);
    const text = asText(entry.text);
    if (text === null || !Array.isArray(entry.claims))
      throw new BadCorpus(`${where}: needs a text and a list of claims`);
    const published = entry.published === undefined ? null : String(entry.published);
    const claims = entry.claims.map((claim: unknown, n): WantedClaim => {
      if (!isFields(claim)) throw new BadCorpus(`${where}: claim ${n + 1} is not a mapping`);
      return readClaim(claim, text, published, `${where} (“${text.slice(0, 40)}…”), claim ${n + 1}`);
    });
    return {
      id,
      half: halfOf(file),
      language,
      kind: 'claims',
      text,
      title: asText(entry.title),
      published,
      claims,
    };
  });
}

const halfOf = (file: string): 'before' | 'after' => (file.endsWith('.later.yaml') ? 'after' : 'before');

function readLookAlikes(file: string, language: string): WantedText[] {
  const entries: unknown = parse(readBytes(file).toString('utf8'));
  if (!Array.isArray(entries)) throw new BadCorpus(`${file}: is not a list`);
  return entries.map((entry: unknown, index): WantedText => {
    if (typeof entry !== 'string')
      throw new BadCorpus(`${file}, entry ${index + 1}: is not a text (quote it)`);
    const id = `${basename(file, '.yaml')}-${index + 1}`;
    return {
      id,
      half: halfOf(file),
      language,
      kind: 'look-alikes',
      text: entry,
      title: null,
      published: null,
      claims: [],
    };
  });
}

/** Every `xx*.yaml` and `lookalikes.xx*.yaml` of the folder, in the order of their names; `….later.yaml` is the later half. */
export function readCorpora(dir: string): WantedText[] {
  return namesIn(dir)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const lookAlikes = /^lookalikes\.([a-z]{2})\b/.exec(name)?.[1];
      if (lookAlikes !== undefined) return readLookAlikes(join(dir, name), lookAlikes);
      const language = /^([a-z]{2})\b/.exec(name)?.[1];
      if (language === undefined) throw new BadCorpus(`${join(dir, name)}: is named for no language`);
      return readCorpus(join(dir, name), language);
    });
}

function rowsOf(file: string): Fields[] {
  return readBytes(file)
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      let row: unknown;
      try {
        row = JSON.parse(line);
      } catch {
        throw new BadCorpus(`${file}:${index + 1}: is not JSON`);
      }
      if (!isFields(row)) throw new BadCorpus(`${file}:${index + 1}: is not an object`);
      return [row];
    });
}

function goldClaim(fields: Fields, at: Span): WantedClaim {
  const polarity = POLARITIES.find((name) => name === fields.polarity) ?? null;
  const others = Array.isArray(fields.alsoAccept) ? fields.alsoAccept.map(String) : [];
  const quantity = { low: asNumber(fields.low), high: asNumber(fields.high), hedge: null, unit: null };
  const slots: WantedSlots = {};
  const status = asText(fields.status);
  // A loss is `counted` whatever the row says, so only troops are asked.
  if (status !== null && polarity === null && /troops/.test(String(fields.figure))) slots.status = [status];
  if (fields.asOf !== undefined && fields.asOf !== null) slots.asOf = [String(fields.asOf)];
  return {
    figures: [String(fields.figure), ...others],
    quantities: polarity === null ? [quantity] : [],
    polarity,
    slots,
    at,
    maybe: fields.maybe === true,
  };
}

/** A set from elsewhere: `{"id","lang","kind","text"}` and `{"id","sentence","claims":[…]}` a line. */
export function readGold(textsFile: string, goldFile: string): WantedText[] {
  const gold = Map.groupBy(rowsOf(goldFile), (row) => String(row.id));
  return rowsOf(textsFile).map((row): WantedText => {
    const id = String(row.id);
    const text = asText(row.text);
    if (text === null) throw new BadCorpus(`${textsFile}: ${id} has no text`);
    const claims = (gold.get(id) ?? []).flatMap((entry) => {
      const sentence = String(entry.sentence);
      const at = spanOf(text, sentence, 1);
      if (at === null) throw new BadCorpus(`${goldFile}: ${id} has no sentence “${sentence.slice(0, 60)}”`);
      return asList(entry.claims)
        .filter(isFields)
        .map((claim) => goldClaim(claim, at));
    });
    return {
      id,
      half: null,
      language: String(row.lang),
      kind: row.kind === 'relevant' ? 'claims' : String(row.kind),
      text,
      title: asText(row.title),
      published: asText(row.published),
      claims,
    };
  });
}
