/**
 * A Vite plugin: the tables of each language as one string of JSON each, read when the first text in it comes. A script that
 * is put into pages carries none of them: they are brought to it (`brought.ts`) from `virtual:second-source/tables/de`,
 * a script of its own for each language. The names of countries, which `Intl` would have to be asked for, are worked out while building.
 * Nothing else about a language changes.
 */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countryNames } from './countries.ts';
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

async function tablesIn(file: string): Promise<[string, unknown][]> {
  const read = (await import(`${pathToFileURL(file).href}?${turns++}`)) as Record<string, object>;
  const language = read[basename(file, '.ts')] as Language;
  // Asking a browser for every country's name takes it longer than reading an article.
  return Object.entries({ ...language, countryNames: countryNames(language) });
}

/** @param brought whether the tables are left out, to be brought when a text needs them */
export const tableModule = (brought = false): TableModule => ({
  name: 'second-source:languages',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(LOOSE) ? `${RESOLVED}${id}` : null),
  async load(resolved) {
    if (!resolved.startsWith(`${RESOLVED}${LOOSE}`)) return null;
    const tag = resolved.slice(RESOLVED.length + LOOSE.length);
    const tables = (await tablesIn(resolve(import.meta.dirname, `${tag}.ts`))).filter(
      ([key]) => !TOLD_BY.has(key) && key !== OF_ALL,
    );
    const packed = Object.fromEntries(tables.map(([key, value]) => [key, JSON.stringify(value)]));
    return `export default ${JSON.stringify(packed)};`;
  },
  async transform(_code, id) {
    if (!TABLES.test(id)) return null;
    const tag = basename(id, '.ts');
    const entries = await tablesIn(id);
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
