/**
 * Turns the folder of seeds into the packed database. A bad seed stops everything: one error lists every fault with
 * file, line and reason. Reads files, so it runs in the build and on the command line, never in a page.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Claim, Labels, PackedDatabase, Source } from '../types.ts';
import { claimOf } from './claim-of.ts';
import { commonFaults, defaultStatus, figureFaults, liesInItself, statementFaults } from './rules.ts';
import { ArticleFile, FiguresFile, LabelsFile, OriginsFile, PlacesFile } from './schema.ts';
import type { SeedFault, SeedPath } from './seed-file.ts';
import { readSeedFile, SeedError } from './seed-file.ts';

export { SeedError } from './seed-file.ts';

export interface CompiledSeeds {
  packed: PackedDatabase;
  /** The seed file of each source. */
  articleFiles: ReadonlyMap<string, string>;
  /** Where each claim is written. */
  writtenAt: ReadonlyMap<string, { file: string; line: number }>;
}

/** The packed database of the seeds in `dir`. Throws {@link SeedError}. */
export function compileSeeds(dir: string): PackedDatabase {
  return readSeeds(dir).packed;
}

/** Like {@link compileSeeds}, with where each claim is written. Throws {@link SeedError}. */
export function readSeeds(dir: string): CompiledSeeds {
  const figuresFile = readSeedFile(join(dir, 'figures.yaml'), FiguresFile);
  const originsFile = readSeedFile(join(dir, 'origins.yaml'), OriginsFile);
  const placesFile = readSeedFile(join(dir, 'places.yaml'), PlacesFile);
  const articleFiles = yamlIn(join(dir, 'articles')).map((file) => readSeedFile(file, ArticleFile));
  const labelFiles = yamlIn(join(dir, 'labels')).map((file) => readSeedFile(file, LabelsFile));

  const all = [figuresFile, originsFile, placesFile, ...articleFiles, ...labelFiles];
  const faults: SeedFault[] = all.flatMap((seedFile) => seedFile.faults);
  const faultIn =
    (seedFile: { file: string; lineOf(path: SeedPath): number }) => (path: SeedPath, reason: string) => {
      faults.push({ file: seedFile.file, line: seedFile.lineOf(path), reason });
    };
  /** Remembers ids of one kind and reports one given twice. */
  const unique = (what: string) => {
    const seen = new Map<string, string>();
    return (key: string, seedFile: Parameters<typeof faultIn>[0], path: SeedPath) => {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, `${seedFile.file}:${seedFile.lineOf(path)}`);
      else faultIn(seedFile)(path, `${what} ${key} is already at ${first}`);
    };
  };

  const { figures = [], statements = [] } = figuresFile.content ?? {};
  const figureIds = unique('figure or statement');
  for (const [kind, list] of [
    ['figures', figures],
    ['statements', statements],
  ] as const) {
    for (const [index, { id }] of list.entries()) figureIds(id, figuresFile, [kind, index, 'id']);
  }
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]));
  const statementIds = new Set(statements.map(({ id }) => id));

  const origins = originsFile.content ?? [];
  const originIds = unique('origin');
  const aliases = unique('alias');
  for (const [index, origin] of origins.entries()) {
    originIds(origin.id, originsFile, [index, 'id']);
    for (const [nth, alias] of origin.aliases.entries()) {
      aliases(alias.toLowerCase(), originsFile, [index, 'aliases', nth]);
    }
  }
  const knownOrigins = new Set(origins.map(({ id }) => id));

  const places = placesFile.content ?? [];
  const placeIds = unique('place');
  const outerOf = new Map(places.map(({ id, within }) => [id, within]));
  for (const [index, { id, within }] of places.entries()) {
    placeIds(id, placesFile, [index, 'id']);
    if (within === null) continue;
    if (!outerOf.has(within)) faultIn(placesFile)([index, 'within'], `unknown place ${within}`);
    else if (liesInItself(id, outerOf)) faultIn(placesFile)([index, 'within'], `${id} lies within itself`);
  }

  const sources: Source[] = [];
  const claims: Claim[] = [];
  const writtenAt = new Map<string, { file: string; line: number }>();
  const claimIds = unique('claim');
  for (const seedFile of articleFiles) {
    const fault = faultIn(seedFile);
    const sourceId = basename(seedFile.file, '.yaml');
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(sourceId)) {
      fault([], "the file's name is the source's id: lower-case words joined by hyphens");
    }
    if (knownOrigins.has(sourceId)) fault([], `source ${sourceId} has the id of an origin`);
    if (seedFile.content === null) continue;
    const { source, claims: seeds } = seedFile.content;
    if ((source.dateBasis === 'inferred') !== (source.dateFrom !== null)) {
      fault(['source', 'dateFrom'], 'dateFrom says from what a date was inferred, and only then');
    }
    const { posted, ...facts } = source;
    sources.push({ id: sourceId, ...facts, ...(posted === undefined ? {} : { posted }) });

    for (const [index, seed] of seeds.entries()) {
      const path = ['claims', index];
      claimIds(seed.id, seedFile, [...path, 'id']);
      writtenAt.set(seed.id, { file: seedFile.file, line: seedFile.lineOf(path) });
      if (!seed.id.startsWith(`${sourceId}-`))
        fault([...path, 'id'], `id ${seed.id} must begin with ${sourceId}-`);
      const figure = figureOf.get(seed.figure);
      const fieldFaults = commonFaults(seed);
      if (figure) fieldFaults.push(...figureFaults(seed, figure));
      else if (statementIds.has(seed.figure)) fieldFaults.push(...statementFaults(seed));
      // Without figures every claim's figure would be unknown; the one fault that matters is already listed.
      else if (figuresFile.content)
        fieldFaults.push({ field: 'figure', reason: `unknown figure ${seed.figure}` });
      if (seed.origin !== null && originsFile.content && !knownOrigins.has(seed.origin)) {
        fieldFaults.push({ field: 'origin', reason: `unknown origin ${seed.origin}` });
      }
      if (seed.place !== null && placesFile.content && !outerOf.has(seed.place)) {
        fieldFaults.push({ field: 'place', reason: `unknown place ${seed.place}` });
      }
      for (const { field, reason } of fieldFaults) fault([...path, field], `${seed.id}: ${reason}`);
      claims.push(claimOf(seed, sourceId, source.date, figure ? defaultStatus(figure.family) : null));
    }
  }

  const labels: Record<string, Labels> = {};
  const figureNames = new Set([...figureOf.keys(), ...statementIds]);
  const known: { readonly [part in keyof Labels]: ReadonlySet<string> } = {
    figures: figureNames,
    definitions: figureNames,
    groups: new Set([...figures, ...statements].map(({ group }) => group)),
    origins: knownOrigins,
    short: knownOrigins,
    places: new Set(outerOf.keys()),
    subjects: new Set(sources.map(({ id }) => id)),
  };
  for (const seedFile of labelFiles) {
    const language = basename(seedFile.file, '.yaml');
    if (!/^[a-z]{2,3}$/u.test(language))
      faultIn(seedFile)([], "the file's name is a language's tag such as de");
    // Where the rest is at fault, a label's id may be too: those faults are listed first.
    if (seedFile.content === null || faults.length > 0) continue;
    labels[language] = seedFile.content;
    for (const part of Object.keys(known) as (keyof Labels)[]) {
      for (const id of Object.keys(seedFile.content[part])) {
        if (!known[part].has(id)) faultIn(seedFile)([part, id], `${id} is not in the seeds`);
      }
    }
  }
  if (faults.length > 0) throw new SeedError(faults);
  return {
    packed: {
      version: 1,
      figures,
      statements,
      origins: origins.map(({ relay, ...origin }) => (relay ? { ...origin, relay } : origin)),
      places,
      sources,
      claims,
      ...(labelFiles.length > 0 ? { labels } : {}),
    },
    articleFiles: new Map(articleFiles.map(({ file }) => [basename(file, '.yaml'), file])),
    writtenAt,
  };
}

/** The YAML files of a folder that may not be there, in the order of their names. */
const yamlIn = (dir: string): string[] =>
  (existsSync(dir) ? readdirSync(dir) : [])
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(dir, name));
