/** Building with the plugin: the module is the compiled seeds, and a bad seed stops the build with its place. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packed from 'virtual:second-source/database';
import german from 'virtual:second-source/labels/de';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { seedModule } from '../../src/claims/seed-module.ts';
import { ARTICLE_SEED } from './bad-seeds.ts';
import { smallSeeds } from './small-seeds.ts';

/** Builds an entry that re-exports the database, and gives back what the built module exports. */
async function built(seeds: string): Promise<unknown> {
  const root = mkdtempSync(join(seeds, '../build-'));
  writeFileSync(join(root, 'entry.js'), "export { default } from 'virtual:second-source/database';");
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [seedModule(seeds)],
      build: {
        lib: { entry: join(root, 'entry.js'), formats: ['es'], fileName: () => 'out.js' },
        outDir: join(root, 'out'),
      },
    });
    const code = readFileSync(join(root, 'out/out.js'), 'utf8');
    return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

it('serves the bundled seeds to the project’s own builds, and their labels one language at a time', () => {
  const { labels, ...rest } = compileSeeds('seeds');
  expect(packed).toEqual(rest);
  expect(german).toEqual(labels?.de);
  expect(german?.figures['dprk-killed']).toMatch(/Soldaten/);
});

it('packs the seeds of any folder', async () => {
  const { seeds } = smallSeeds();
  expect(await built(seeds)).toEqual(compileSeeds(seeds));
});

it('fails the build with file, line and reason', async () => {
  const { seeds } = smallSeeds({ file: ARTICLE_SEED, from: 'origin: hart', to: 'origin: heart' });
  await expect(built(seeds)).rejects.toThrow(
    `${join(seeds, ARTICLE_SEED)}:19: 010-guards-sent: unknown origin heart`,
  );
});
