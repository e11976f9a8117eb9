/** Builds a script of the tests, with what it imports, into one HTML file that any browser can be given. Writes nothing to disk. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { seedModule } from '../../src/claims/seed-module.ts';

const root = resolve(import.meta.dirname, '../..');

export async function scriptPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [seedModule(resolve(root, 'seeds'))],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'built' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((one) => one.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`${entry} was not built.`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Second Source</title></head><body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
