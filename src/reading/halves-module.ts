/**
 * A Vite plugin: parts what reads into two scripts for pages, since compiling all of it at once takes a page's thread longer
 * than a frame. The first has everything up to a sentence with its numbers and dates, who speaks in it and what it states,
 * whole: `virtual:second-source/sentences`. The second, with the rules of counts, is built without it and finds it where the
 * first has left it. Changes no module.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const ID = 'virtual:second-source/sentences';
/** Keeps other plugins from taking the id for a file. */
const RESOLVED = '\0';
const SRC = resolve(import.meta.dirname, '..');
/** What the first script is there for; it has whatever these need. */
const HEADS = [
  'reading/sentence-of.ts',
  'reading/lexicon.ts',
  'reading/units.ts',
  'reading/dateline.ts',
  'text/sentences.ts',
  'reading/stated.ts',
  'reading/speaker-and-day.ts',
];

/** `import … from './x.ts'` and `export … from`, but for those of types alone. */
const IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+\.ts)';/gmu;

function modulesOfSentences(): string[] {
  const found = new Set<string>();
  const waiting = HEADS.map((file) => resolve(SRC, file));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      waiting.push(resolve(dirname(file), path));
  }
  return [...found].sort();
}

const nameOf = (file: string): string => relative(SRC, file).replaceAll('\\', '/');

/** The part of Vite's plugin shape that is used; spelled out because WXT and Vitest each bring a Vite of their own. */
export interface SentencesModule {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

export const sentencesModule = (): SentencesModule => ({
  name: 'second-source:sentences',
  resolveId: (id) => (id === ID ? `${RESOLVED}${id}` : null),
  load(id) {
    if (id !== `${RESOLVED}${ID}`) return null;
    const files = modulesOfSentences();
    return [
      ...files.map((file, k) => `import * as m${k} from ${JSON.stringify(file)};`),
      // Copied: a module's own names are asked for through a function each.
      `export default { ${files.map((file, k) => `${JSON.stringify(nameOf(file))}: { ...m${k} }`).join(', ')} };`,
    ].join('\n');
  },
});

/** For the build of the second script. @param place the code that gives what `virtual:second-source/sentences` exports. */
export function withoutSentences(place: string): {
  external: (id: string) => boolean;
  output: { globals: (id: string) => string };
} {
  const known = new Set(modulesOfSentences());
  return {
    external: (id) => known.has(id),
    output: { globals: (id) => `${place}[${JSON.stringify(nameOf(id))}]` },
  };
}
