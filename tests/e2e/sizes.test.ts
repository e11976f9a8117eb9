/**
 * How large each built script may become, and why: a page's thread compiles what is put into it, at about 50 µs a kilobyte of
 * code here, and none should keep it longer than half a frame. Tables are strings, which cost a fifth of that.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds } from './built.ts';

const bounds: readonly (readonly [script: RegExp, bytes: number, why: string])[] = [
  [/^gate\.js$/, 6_144, 'every listed page pays for it, most of them for nothing'],
  [
    /^page\.js$/,
    75_000,
    'compiled on every page with something to read; carries no engine, no note, no library',
  ],
  [/^phrases\.js$/, 60_000, 'compiled before the first word is read; carries the table of no language'],
  [/^units\.js$/, 95_000, 'compiled before the first sentence is read; carries no module of phrases.js'],
  [
    /^sentences\.js$/,
    125_000,
    'compiled before the first sentence is read; carries no module of the two before',
  ],
  [/^reader\.js$/, 125_000, 'the rules of counts; carries no module of the three before'],
  [/^matcher\.js$/, 95_000, 'compiled before the first claim is compared'],
  [/^note\.js$/, 130_000, 'brought when there is something to open'],
  [/^claims\.js$/, 110_000, 'the bundled claims, one string; other packs are not bundled'],
  [/^tables-..\.js$/, 150_000, 'a page has one language, rarely two; Cyrillic takes two bytes a letter'],
  [/^words-..\.js$/, 45_000, 'what notes say to a reader of one language'],
  [/^packs\.js$/, 4_000, 'compiled on pages of readers who have claim packs; carries no claim'],
  [/^background\.js$/, 34_000, 'read again whenever the browser wakes it; answers pages from claim packs'],
];

/** What a page of ours loads before anything of it is drawn: each file costs it two milliseconds and more, whatever its size. */
const pages: Readonly<Record<string, { files: number; bytes: number }>> = {
  // Claims, plots, what a look-up draws and the engine with its tables (0.8 MB) are fetched when they are needed.
  'popup.html': { files: 2, bytes: 95_000 },
  'sidepanel.html': { files: 2, bytes: 95_000 },
  // Claims and rules in plain words are among what is drawn first.
  'options.html': { files: 12, bytes: 240_000 },
  // Every plot, and the search.
  'figures.html': { files: 10, bytes: 280_000 },
};

describe.each(Object.entries(builds))('%s', (_name, folder) => {
  const sizeOf = (file: string) => statSync(join(folder, file)).size;

  test('every script that stands alone has a bound, and keeps it', () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const over = scripts.flatMap((file) => {
      const bound = bounds.find(([script]) => script.test(file));
      if (!bound) return [`${file} has no bound`];
      const size = sizeOf(file);
      return size <= bound[1] ? [] : [`${file}: ${size} B, bound ${bound[1]}: ${bound[2]}`];
    });
    expect(over).toEqual([]);
    for (const [script] of bounds) expect(scripts.some((file) => script.test(file))).toBe(true);
  });

  test.each(Object.entries(pages))('%s loads little before it is drawn', (page, most) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
    const scripts = loaded.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(loaded.length).toBeLessThanOrEqual(most.files);
    expect(scripts.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(most.bytes);
  });
});
