/**
 * A Vite plugin: the tables of each language as one string of JSON each, read when the first text in it comes. A script that
 * is put into pages carries none of them: they are brought to it (`brought.ts`) from `virtual:second-source/tables/de`,
 * a script of its own for each language. Those that phrases are read by are compiled while building (`pack-lexicon.ts`), in place
 * of the tables they are made of. Nothing else about a language changes.
 */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileLexicon } from '../reading/lexicon.ts';
import { packLexicon } from '../reading/pack-lexicon.ts';
import { finish } from '../steps.ts';
import type { Origin } from '../types.ts';
import type { Language } from './language.ts';

const TABLES = /[/\\]src[/\\]languages[/\\](?:de|en|es|fr|ko|ru|uk)\.ts$/;
const LOOSE = 'virtual:second-source/tables/';
/** Keeps other plugins from taking the id for a file. */
const RESOLVED = '\0';
/** What a text's language is told by: asked of every language before any is read. */
const TOLD_BY = new Set(['tag', 'name', 'script', 'letters', 'stopWords']);
/** Asked of every language too, where a page's day stands in its text only: stays with who reads. */
const OF_ALL = 'dates';

/** The part of Vite's plugin shape that is used; spelled out because WXT and Vitest each bring a Vite of their own. */
export interface TableModule {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | null;
  load(id: string): Promise<string | null>;
  transform(code: string, id: string): Promise<{ code: string; map: null } | null>;
}

/** How often a file was read: while developing it changes, and Node would give the first again. */
let turns = 0;

/** Of the words' tables, what is asked for by itself besides. */
const ASKED_FOR = ['counter', 'people'] as const;

async function tablesIn(file: string, origins: readonly Origin[]): Promise<[string, unknown][]> {
  const read = (await import(`${pathToFileURL(file).href}?${turns++}`)) as Record<string, object>;
  return Object.entries(withPacked(read[basename(file, '.ts')] as Language, origins));
}

function withPacked(language: Language, origins: readonly Origin[]): Language {
  const aliases = new Map(origins.map((origin) => [origin.id, origin.aliases]));
  const { cased: _cased, words, matters, ...rest } = language;
  return {
    ...rest,
    words: Object.fromEntries(ASKED_FOR.flatMap((tag) => (words[tag] ? [[tag, words[tag]]] : []))),
    // Found anywhere in a text, they stay as they are written.
    matters: language.agglutinative ? matters : {},
    places: {},
    origins: {},
    periods: {},
    hedges: { before: {}, after: {}, fillers: [] },
    packed: packLexicon(finish(compileLexicon(language, aliases))),
  };
}

/**
 * @param originsOf the origins whose names are phrases of every language.
 * @param brought whether the tables are left out, to be brought when a text needs them.
 */
export const tableModule = (originsOf: () => readonly Origin[], brought = false): TableModule => ({
  name: 'second-source:languages',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(LOOSE) ? `${RESOLVED}${id}` : null),
  async load(resolved) {
    if (!resolved.startsWith(`${RESOLVED}${LOOSE}`)) return null;
    const tag = resolved.slice(RESOLVED.length + LOOSE.length);
    const tables = (
      await tablesIn(resolve(import.meta.dirname, `${tag}.ts`), originsOf())
    ).filter(
      ([key]) => !TOLD_BY.has(key) && key !== OF_ALL,
    );
    const packed = Object.fromEntries(tables.map(([key, value]) => [key, JSON.stringify(value)]));
    return `export default ${JSON.stringify(packed)};`;
  },
  async transform(_code, id) {
    if (!TABLES.test(id)) return null;
    const tag = basename(id, '.ts');
    const entries = await tablesIn(id, originsOf());
    const eager = entries.filter(([key]) => TOLD_BY.has(key));
    const late = entries.filter(([key]) => !TOLD_BY.has(key));
    const codeOf = (key: string, value: unknown): string =>
      brought && key !== OF_ALL
        ? `broughtTable('${tag}', '${key}')`
        : `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
    const lines = [
      ...(brought ? ["import { broughtTable } from './brought.ts';"] : []),
      'const known = {};',
      `export const ${tag} = {`,
      ...eager.map(([key, value]) => `${key}: ${JSON.stringify(value)},`),
      ...late.map(([key, value]) => `get ${key}() { return (known.${key} ??= ${codeOf(key, value)}); },`),
      '};',
    ];
    return { code: lines.join('\n'), map: null };
  },
});
