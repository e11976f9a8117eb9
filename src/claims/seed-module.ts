/**
 * A Vite plugin: `import packed from 'virtual:second-source/database'` gives the seeds, compiled while building, and
 * `virtual:second-source/labels/de` the labels of one language, so that nobody carries all of them.
 * A bad seed stops the build with file, line and reason. Nothing of it reaches a page but the packed JSON.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileSeeds } from './compile.ts';

const ID = 'virtual:second-source/database';
const LABELS = 'virtual:second-source/labels/';
/** Keeps other plugins from taking the id for a file. */
const RESOLVED = '\0';

/** The part of Vite's plugin shape that is used; spelled out because WXT and Vitest each bring a Vite of their own. */
export interface SeedModule {
  name: string;
  resolveId(id: string): string | null;
  load(this: { addWatchFile(file: string): void }, id: string): string | null;
}

export function seedModule(dir: string): SeedModule {
  return {
    name: 'second-source:seeds',
    resolveId: (id) => (id === ID || id.startsWith(LABELS) ? `${RESOLVED}${id}` : null),
    load(resolved) {
      const id = resolved.startsWith(RESOLVED) ? resolved.slice(RESOLVED.length) : '';
      if (id !== ID && !id.startsWith(LABELS)) return null;
      // Watched before compiling, so that mending a bad seed starts the build again.
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (name.endsWith('.yaml')) this.addWatchFile(join(dir, name));
      }
      const { labels = {}, ...packed } = compileSeeds(dir);
      const served = id === ID ? packed : (labels[id.slice(LABELS.length)] ?? null);
      // Browsers parse a JSON string faster than the same object written as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(served))});`;
    },
  };
}
