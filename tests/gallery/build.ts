/** Builds the gallery's page into one HTML file. Writes nothing to disk. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { seedModule } from '../../src/claims/seed-module.ts';

const root = resolve(import.meta.dirname, '../..');

export async function galleryPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [seedModule(resolve(root, 'seeds'))],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'gallery' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((one) => one.type === 'chunk')?.code;
  if (script === undefined) throw new Error('The gallery’s page was not built.');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Second Source</title></head><body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
