/** What a page script carries of a language is what its file says, word for word, and not read before it is asked for. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
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
  expect(carried[tag]).toEqual(language);
  expect(code).toContain('get words()');
  expect(code).not.toContain('get stopWords()');
});

test('other files are left as they are', async () => {
  expect(await tableModule().transform('', resolve(folder, 'index.ts'))).toBeNull();
  expect(await tableModule().transform('', resolve(folder, '../wording/de.ts'))).toBeNull();
});
