/**
 * A Vite plugin: the tables of each language as one string of JSON, read when the first text in it comes. A page script
 * then carries seven languages and pays for the one its page is in. Nothing else about a language changes.
 */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const TABLES = /[/\\]src[/\\]languages[/\\](?:de|en|es|fr|ko|ru|uk)\.ts$/;
/** What a text's language is told by: asked of every language before any is read. */
const TOLD_BY = new Set(['tag', 'name', 'script', 'letters', 'stopWords']);

/** The part of Vite's plugin shape that is used; spelled out because WXT and Vitest each bring a Vite of their own. */
export interface TableModule {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): Promise<{ code: string; map: null } | null>;
}

/** How often a file was read: while developing it changes, and Node would give the first again. */
let turns = 0;

export const tableModule = (): TableModule => ({
  name: 'second-source:languages',
  enforce: 'pre',
  async transform(_code, id) {
    if (!TABLES.test(id)) return null;
    const tag = basename(id, '.ts');
    const read = (await import(`${pathToFileURL(id).href}?${turns++}`)) as Record<string, object>;
    const entries = Object.entries(read[tag] ?? {});
    const eager = entries.filter(([key]) => TOLD_BY.has(key));
    const late = entries.filter(([key]) => !TOLD_BY.has(key));
    const parts = late.map(([key, value]) => [key, JSON.stringify(JSON.stringify(value))] as const);
    const lines = [
      'const known = {};',
      `export const ${tag} = {`,
      ...eager.map(([key, value]) => `${key}: ${JSON.stringify(value)},`),
      ...parts.map(([key, text]) => `get ${key}() { return (known.${key} ??= JSON.parse(${text})); },`),
      '};',
    ];
    return { code: lines.join('\n'), map: null };
  },
});
