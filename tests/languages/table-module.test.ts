/** What a page script carries of a language is what its file says, compiled or word for word, and not read before it is asked for. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { broughtTable, leaveTables, missingTables, type PackedTables } from '../../src/languages/brought.ts';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { tableModule } from '../../src/languages/table-module.ts';
import { compileLexicon, type Lexicon, type Node } from '../../src/reading/lexicon.ts';
import { unpackLexicon } from '../../src/reading/packed-lexicon.ts';
import type { Entry } from '../../src/reading/phrase-tables.ts';
import { finish } from '../../src/steps.ts';
import type { OriginId } from '../../src/types.ts';

const folder = resolve(import.meta.dirname, '../../src/languages');
const { origins } = compileSeeds(resolve(import.meta.dirname, '../../seeds'));
const originsOf = () => origins;
const aliases = new Map<OriginId, readonly string[]>(origins.map((origin) => [origin.id, origin.aliases]));

async function carriedOf(tag: string): Promise<{ code: string; language: Language }> {
  const made = await tableModule(originsOf).transform('', resolve(folder, `${tag}.ts`));
  const code = made?.code ?? '';
  const carried = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    Language
  >;
  return { code, language: carried[tag] as Language };
}

/** Everything that can be asked of a lexicon, in an order that does not depend on the numbers of its words. */
function told(lexicon: Lexicon): Record<string, unknown> {
  const { words } = lexicon.vocabulary;
  const entryOf = (entry: Entry | null) => entry && { ...entry, tags: [...entry.tags].sort() };
  const phrases: Record<string, unknown> = {};
  const walk = (node: Node, spelling: string) => {
    const { entry, cased, text } = node;
    if (entry || cased)
      phrases[spelling] = { text, entry: entryOf(entry), cased: entryOf(cased), as: node.spelling };
    for (const [id, next] of node.next ?? []) walk(next, `${spelling} ${words[id]}`);
  };
  const evidence: Record<string, number> = {};
  words.forEach((word, id) => {
    const root = lexicon.rootOf(id);
    if (root) walk(root, word);
    if (lexicon.evidence[id]) evidence[word] = lexicon.evidence[id];
  });
  const { language: _language, vocabulary: _vocabulary, rootOf: _rootOf, matters, ...rest } = lexicon;
  const said: string[] = [...matters.anywhere.values()].flat().map(({ text, tag }) => `${text} ${tag}`);
  for (const id of words.keys()) {
    const { alone = [], bySecond = new Map<number, never[]>() } = matters.beginningOf(id) ?? {};
    for (const phrase of [...alone, ...[...bySecond.values()].flat()])
      said.push([...phrase.words.map((of) => words[of]), phrase.tag].join(' '));
  }
  return { ...rest, evidence, phrases, matters: said.sort() };
}

test.each(languages.map((language) => [language.tag, language] as const))('%s', async (tag, language) => {
  const { code, language: carried } = await carriedOf(tag);
  const { packed, words, cased, places, origins: spelled, periods, hedges, matters, ...rest } = carried;
  const {
    words: w,
    cased: c,
    places: p,
    origins: o,
    periods: d,
    hedges: h,
    matters: m,
    ...asWritten
  } = language;
  expect(rest).toEqual(asWritten);
  expect([words.counter, words.people]).toEqual([w.counter, w.people]);
  if (!packed) throw new Error('It carries no compiled tables.');
  const opened = finish(unpackLexicon(carried, packed));
  const compiled = finish(compileLexicon(language, aliases));
  expect(told(opened)).toEqual(told(compiled));
  // Of what is known by its number, as a text is read by it.
  for (const word of ['12', ...Object.keys(language.numbers.cardinals)])
    expect(opened.vocabulary.byWord.has(word)).toBe(compiled.vocabulary.byWord.has(word));
  expect(code).toContain('get packed()');
  expect(code).not.toContain('get stopWords()');
});

test('other files are left as they are', async () => {
  expect(await tableModule(originsOf).transform('', resolve(folder, 'index.ts'))).toBeNull();
  expect(await tableModule(originsOf).transform('', resolve(folder, '../wording/de.ts'))).toBeNull();
});

const evaluate = (code: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

test('tables that are brought are those of the file, and who reads without them is told what is missing', async () => {
  const [de] = languages.filter(({ tag }) => tag === 'de');
  const module = tableModule(originsOf, true);
  const code = (await module.transform('', resolve(folder, 'de.ts')))?.code ?? '';
  // Dates stay: by them a page's day is told in any language.
  expect(code.split('\n').filter((line) => line.includes('JSON.parse'))).toEqual([
    expect.stringContaining('get dates()'),
  ]);

  let fault: unknown;
  try {
    broughtTable('de', 'packed');
  } catch (thrown) {
    fault = thrown;
  }
  expect(missingTables(fault)).toBe('de');
  expect(missingTables(new Error('another'))).toBeNull();

  const id = module.resolveId('virtual:second-source/tables/de') ?? '';
  const packed = await evaluate((await module.load(id)) ?? '');
  leaveTables('de', packed.default as PackedTables);
  expect(broughtTable('de', 'numbers')).toEqual(de?.numbers);
});
