/**
 * A Vite plugin: parts what reads into scripts for pages, since compiling all of it at once takes a page's thread longer than a
 * frame. Each part is whole modules, `virtual:second-source/<part>`; each later one, and the script with the rules of counts at the
 * end, is built without the modules of those before and finds them where they have left them. Changes no module.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const ID = 'virtual:second-source/';
/** Keeps other plugins from taking the id for a file. */
const RESOLVED = '\0';
const SRC = resolve(import.meta.dirname, '..');

/** In the order in which a page gets them, with what each is there for; it has whatever that needs and no earlier one has. */
const PARTS = {
  /** A text's sentences, words and phrases. */
  phrases: ['text/sentences.ts', 'reading/lexicon.ts', 'reading/sentence-words.ts'],
  /** A sentence with its numbers and dates, and who speaks in it. */
  units: ['reading/sentence-of.ts', 'reading/dateline.ts', 'reading/speaker-and-day.ts'],
  /** What it states, and what of soldiers and losses a number counts by the words beside it. */
  sentences: [
    'reading/stated.ts',
    'reading/losses.ts',
    'reading/arms.ts',
    'reading/noun-phrase.ts',
    'reading/party-of-count.ts',
  ],
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

/** `import … from './x.ts'` and `export … from`, but for those of types alone. */
const IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+\.ts)';/gmu;

/** Every module of ours that a page has by now, with the part that brought it. */
function modulesUpTo(last: PartName): Map<string, PartName> {
  const found = new Map<string, PartName>();
  for (const name of NAMES.slice(0, NAMES.indexOf(last) + 1)) {
    const waiting = PARTS[name].map((file) => resolve(SRC, file));
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      if (found.has(file)) continue;
      found.set(file, name);
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
        waiting.push(resolve(dirname(file), path));
    }
  }
  return found;
}

const nameOf = (file: string): string => relative(SRC, file).replaceAll('\\', '/');
const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name);

/** The part of Vite's plugin shape that is used; spelled out because WXT and Vitest each bring a Vite of their own. */
export interface PartsModule {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

export const partsModule = (): PartsModule => ({
  name: 'second-source:parts',
  resolveId: (id) => (id.startsWith(ID) && isPart(id.slice(ID.length)) ? `${RESOLVED}${id}` : null),
  load(id) {
    const part = id.startsWith(`${RESOLVED}${ID}`) ? id.slice(RESOLVED.length + ID.length) : '';
    if (!isPart(part)) return null;
    const files = [...modulesUpTo(part)].flatMap(([file, of]) => (of === part ? [file] : [])).sort();
    return [
      ...files.map((file, k) => `import * as m${k} from ${JSON.stringify(file)};`),
      // Copied: a module's own names are asked for through a function each.
      `export default { ${files.map((file, k) => `${JSON.stringify(nameOf(file))}: { ...m${k} }`).join(', ')} };`,
    ].join('\n');
  },
});

/**
 * For the build of the script of that name, where it comes after a part; null where it does not.
 * @param place the code that gives what `virtual:second-source/<part>` exports.
 */
export function withoutParts(
  script: string,
  place: (part: string) => string,
): { external: (id: string) => boolean; output: { globals: (id: string) => string } } | null {
  const last =
    script === 'reader' ? NAMES.at(-1) : isPart(script) ? NAMES[NAMES.indexOf(script) - 1] : undefined;
  if (last === undefined) return null;
  const known = modulesUpTo(last);
  return {
    external: (id) => known.has(id),
    output: { globals: (id) => `${place(known.get(id) ?? '')}[${JSON.stringify(nameOf(id))}]` },
  };
}
