/** What a page script carries of a language is what its file says, word for word, and not read before it is asked for. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { broughtTable, leaveTables, missingTables, type PackedTables } from '../../src/languages/brought.ts';
import { countryNames } from '../../src/languages/countries.ts';
import { languages } from '../../src/languages/index.ts';
import { tableModule } from '../../src/languages/table-module.ts';

const folder = resolve(import.meta.dirname, '../../src/languages');

test.each(languages.map((language) => [language.tag, language] as const))('%s', async (tag, language) => {
  const made = await tableModule().transform('', resolve(folder, `${tag}.ts`));
  const code = made?.code ?? '';
  const carried = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    object
  >;
  expect(carried[tag]).toEqual({ ...language, countryNames: countryNames(language) });
  expect(code).toContain('get words()');
  expect(code).not.toContain('get stopWords()');
});

test('other files are left as they are', async () => {
  expect(await tableModule().transform('', resolve(folder, 'index.ts'))).toBeNull();
  expect(await tableModule().transform('', resolve(folder, '../wording/de.ts'))).toBeNull();
});

const evaluate = (code: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

test('tables that are brought are those of the file, and who reads without them is told what is missing', async () => {
  const [de] = languages.filter(({ tag }) => tag === 'de');
  const module = tableModule(true);
  const code = (await module.transform('', resolve(folder, 'de.ts')))?.code ?? '';
  expect(code).not.toContain(JSON.stringify(de?.words).slice(0, 40));

  let fault: unknown;
  try {
    broughtTable('de', 'words');
  } catch (thrown) {
    fault = thrown;
  }
  expect(missingTables(fault)).toBe('de');
  expect(missingTables(new Error('another'))).toBeNull();

  const id = module.resolveId('virtual:second-source/tables/de') ?? '';
  const packed = await evaluate((await module.load(id)) ?? '');
  leaveTables('de', packed.default as PackedTables);
  expect(broughtTable('de', 'words')).toEqual(de?.words);
  expect(broughtTable('de', 'numbers')).toEqual(de?.numbers);
});
