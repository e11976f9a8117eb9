/** Every language says everything, says it itself, leaves no value out, and fits where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/figures/labels.ts';
import { englishLeaves, type Leaf, languages, leavesOf } from './every.ts';

const leavesIn = (language: string): ReadonlyMap<string, Leaf> => leavesOf.get(language) ?? new Map();

/** What is the same in some languages and in English: names, signs, and words the languages share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  all: [
    'locale',
    'panel.name',
    'note.name',
    'welcome.sample.published',
    'wording.between',
    'wording.millions',
    'wording.yearFirst',
    'wording.thousands',
    'wording.groupsFrom',
  ],
  fr: [
    'panel.figure.axes.units.missiles',
    'panel.figure.date',
    'panel.figure.source',
    'settings.about.version',
    'settings.sites.heading',
    'settings.sources.heading',
    'settings.sites.shown',
  ],
  de: ['settings.about.version'],
  es: ['panel.tabs.label'],
};

const isShared = (language: string, path: string): boolean =>
  [...(SHARED.all ?? []), ...(SHARED[language] ?? [])].some(
    (shared) => path === shared || (shared === 'locale' && path.endsWith('.locale')),
  );

/** Names that stay in Latin script wherever they stand. */
const NAMES =
  /Second Source|CSV|SVG|Chrome|Firefox|JSON|Markdown|Tab|Enter|example\.org|chrome:\/\/extensions\/shortcuts|MB/gu;

/** Values to call a message with; the first set that English takes is the one the others are called with. */
const MARKED = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧', '⟦e⟧'];
const COUNTS = [41, 43, 47, 53, 59];
const LISTS = [
  ['⟦a⟧', '⟦b⟧'],
  ['⟦c⟧', '⟦d⟧'],
];
const MIXES: readonly (readonly unknown[])[] = [
  COUNTS,
  MARKED,
  [LISTS[0]],
  ['⟦a⟧', LISTS[1], '⟦e⟧'],
  ['⟦a⟧', '⟦b⟧', LISTS[1]],
  [41, 43, '⟦c⟧', '⟦d⟧', '⟦e⟧'],
  [41, '⟦b⟧', '⟦c⟧'],
];

function call(leaf: Leaf, args: readonly unknown[]): string | null {
  if (typeof leaf === 'string') return leaf;
  try {
    const said: unknown = leaf(...(args as never[]));
    return typeof said === 'string' && !/NaN|undefined|\[object/u.test(said) ? said : null;
  } catch {
    return null;
  }
}

const valuesIn = (said: string): string[] => (said.match(/⟦[a-e]⟧|\b(?:41|43|47|53|59)\b/gu) ?? []).sort();

/** Sentences about claims take facts, not values: they are tested with every pair of claims, below. */
const takesFacts = (path: string): boolean =>
  /^wording\.(?:said|why|within|line$|trace|unknown)/u.test(path) ||
  path === 'settings.backup.fault' ||
  path === 'settings.packs.fault' ||
  // Of a period's code.
  path === 'panel.claim.period';

describe.each(languages)('%s', (language) => {
  const leaves = leavesIn(language);

  test('says everything that English says, and nothing else', () => {
    const optional = (path: string) => /^wording\.(?:millions|date|yearFirst|groupsFrom)$/u.test(path);
    expect([...leaves.keys()].filter((path) => !optional(path)).sort()).toEqual(
      [...englishLeaves.keys()].sort(),
    );
    for (const [path, leaf] of englishLeaves) expect(typeof leaves.get(path), path).toBe(typeof leaf);
  });

  test('leaves nothing in English', () => {
    const same: string[] = [];
    for (const [path, leaf] of englishLeaves) {
      const own = leaves.get(path);
      if (own === undefined || isShared(language, path)) continue;
      if (typeof leaf === 'string' && leaf === own) same.push(path);
      if (typeof leaf === 'string' || takesFacts(path)) continue;
      for (const args of MIXES) {
        const said = call(leaf, args);
        const bare = said?.replace(/⟦[a-e]⟧|\d/gu, '') ?? '';
        if (/\p{L}{3}/u.test(bare.replace(NAMES, '')) && said === call(own, args)) same.push(path);
      }
    }
    expect([...new Set(same)]).toEqual([]);
  });

  test('keeps every value of a message', () => {
    const tried = new Set<string>();
    for (const [path, leaf] of englishLeaves) {
      const own = leaves.get(path);
      if (typeof leaf === 'string' || own === undefined || takesFacts(path)) continue;
      for (const args of MIXES) {
        const said = call(leaf, args);
        if (said === null) continue;
        tried.add(path);
        const spoken = call(own, args);
        expect(spoken, `${path} of ${JSON.stringify(args)}`).not.toBeNull();
        expect(valuesIn(spoken ?? ''), `${path}: ${spoken}`).toEqual(valuesIn(said));
      }
    }
    const untried = [...englishLeaves].filter(
      ([path, leaf]) => typeof leaf === 'function' && !takesFacts(path) && !tried.has(path),
    );
    expect(untried.map(([path]) => path)).toEqual([]);
  });

  test('has no blank, doubled or hanging space', () => {
    for (const [path, leaf] of leaves) {
      const said = call(leaf, COUNTS) ?? '';
      if (typeof leaf !== 'string' || /^wording\.(?:between|thousands)$/u.test(path)) continue;
      expect(said, path).toMatch(/\S/u);
      expect(said, path).not.toMatch(/^\s|\s$|[^\S\u00a0]{2}| [,.;:!?](?!\.)/u);
    }
  });
});

test.each(['uk', 'ru', 'ko'])('%s keeps to its own script', (language) => {
  for (const [path, leaf] of leavesIn(language)) {
    if (
      typeof leaf !== 'string' ||
      /locale$|\.published$|\.language$|^wording\.(?:millions|thousands)$/u.test(path)
    )
      continue;
    expect(leaf.replace(NAMES, ''), path).not.toMatch(/\p{Script=Latin}{2}/u);
  }
});

test.each(['fr', 'de', 'es'])('%s has no English words', (language) => {
  const ENGLISH = /\b(?:the|and|of|is|are|this|page|claims?|sources?(?! )|not|with|from)\b/iu;
  const ALSO_FRENCH = language === 'fr' ? /\b(?:sources?|page|pages|not)\b/giu : /(?!)/gu;
  for (const [path, leaf] of leavesIn(language)) {
    if (typeof leaf !== 'string') continue;
    expect(leaf.replace(NAMES, '').replace(ALSO_FRENCH, ''), path).not.toMatch(ENGLISH);
  }
});

test.each(['uk', 'ru'])('%s has a form for one, for a few and for many', (language) => {
  const at = (path: string, n: number) => call(leavesIn(language).get(path) ?? '', [n]);
  for (const path of [
    'panel.figures.claims',
    'panel.figures.origins',
    'panel.page.count',
    'settings.sites.shown',
  ]) {
    const [one, few, many] = [1, 3, 5].map((n) => at(path, n)?.replace(/\d/gu, ''));
    expect(many, path).not.toBe(few);
    expect(at(path, 21)?.replace(/\d/gu, ''), path).toBe(one);
    expect(at(path, 11)?.replace(/\d/gu, ''), path).toBe(many);
    expect(at(path, 104)?.replace(/\d/gu, ''), path).toBe(few);
  }
});

test.each<[string, string, number, string]>([
  ['fr', 'panel.figures.claims', 0, '0 affirmation'],
  ['fr', 'panel.figures.claims', 2, '2 affirmations'],
  ['de', 'panel.figures.claims', 1, '1 Angabe'],
  ['de', 'panel.figures.claims', 0, '0 Angaben'],
  ['es', 'panel.figures.origins', 2, '2 orígenes'],
  ['uk', 'panel.figures.claims', 22, '22 твердження'],
  ['uk', 'panel.figures.claims', 12, '12 тверджень'],
  ['ru', 'panel.figures.origins', 21, '21 первоисточник'],
  ['ru', 'panel.figures.origins', 25, '25 первоисточников'],
  ['ko', 'panel.figures.claims', 1, '주장 1개'],
])('%s: %s of %i is “%s”', (language, path, n, expected) => {
  expect(call(leavesIn(language).get(path) ?? '', [n])).toBe(expected);
});

test.each(languages)('%s: a period and a fault in a file by name', (language) => {
  const leaf = (path: string) => leavesIn(language).get(path) ?? '';
  const periods = ['day', 'week', 'month', 'year'].map((period) =>
    call(leaf('panel.claim.period'), [period]),
  );
  expect(new Set(periods).size).toBe(4);
  const faults = ['too-large', 'empty', 'not-json', 'not-ours', 'newer', 'unknown-field', 'wrong-value'].map(
    (kind) => call(leaf('settings.backup.fault'), [{ kind, at: 'settings.badge' }]),
  );
  expect(new Set(faults).size).toBe(7);
  expect(faults.filter((fault) => fault?.includes('settings.badge'))).toHaveLength(2);
  const ofFile = ['too-large', 'empty', 'not-text', 'not-json', 'too-deep', 'not-a-pack', 'newer'];
  const ofField = ['unknown-field', 'missing-field', 'wrong-value', 'hidden-character'];
  const packFaults = [...ofFile, ...ofField, 'twice', 'unknown', 'built-in', 'not-together'].map((kind) =>
    call(leaf('settings.packs.fault'), [{ kind, at: 'claims[3].low', detail: '' }]),
  );
  expect(new Set(packFaults).size).toBe(15);
  expect(packFaults.filter((fault) => fault?.includes('claims[3].low'))).toHaveLength(8);
});

describe('fits', () => {
  /** At the size it is set in; a little wider than it is drawn, as fonts differ. */
  const width = (language: string, path: string, size: number): number => {
    const leaf = language === 'en' ? englishLeaves.get(path) : leavesIn(language).get(path);
    return textWidth(call(leaf ?? '', COUNTS) ?? '', size);
  };

  test.each(['en', ...languages])('%s: the three tabs in a panel 320 px wide', (language) => {
    const tabs = ['panel.tabs.page', 'panel.tabs.figures', 'panel.tabs.lookUp'];
    const all = tabs.map((tab) => width(language, tab, 14) + 24);
    expect(all.reduce((a, b) => a + b)).toBeLessThan(320);
  });

  test.each(['en', ...languages])('%s: the buttons of a note in one line of it', (language) => {
    const buttons = ['note.seeFigure', 'note.copy', 'note.hide'];
    const all = buttons.map((button) => width(language, button, 13) + 18);
    expect(all.reduce((a, b) => a + b) + 44).toBeLessThan(360);
  });

  test.each(['en', ...languages])('%s: each button in a panel 320 px wide', (language) => {
    for (const path of [
      'panel.page.checkNow',
      'panel.page.allow',
      'panel.page.resume',
      'panel.page.show',
      'panel.page.seeFigure',
      'panel.figures.lookUpInstead',
      'panel.lookUp.go',
      'settings.sites.hour',
      'settings.sites.restart',
      'settings.backup.import',
      'settings.packs.import',
      'settings.backup.reset',
      'settings.shortcuts.change',
      'settings.about.welcome',
      'welcome.sample.open',
      'welcome.access.give',
    ])
      expect(width(language, path, 14), path).toBeLessThan(275);
  });

  test.each(['en', ...languages])('%s: a sum in one line beside previous and next', (language) => {
    for (const sum of ['agrees', 'differs', 'mixed', 'context', 'no-source'])
      expect(width(language, `note.sums.${sum}`, 13), sum).toBeLessThan(220);
  });
});

/** Sources of the extension, without what is said. */
function sourcesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sourcesIn(path);
    return /\.tsx?$/u.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Looked up by a value: `messages.sums[claim.sum]`. */
const TABLES =
  /^(?:panel\.(?:sums|relations|claim)|note\.(?:sums|relations|polarities)|settings\.(?:marks\.(?:styles|styleHints|sum|themes)|rules\.parts|backup\.names|shortcuts)|welcome\.legend\.(?:sums|lines)|wording\.(?:why|trace\.names|trace\.polarity|quantity))\.[\w-]+$|^panel\.figure\.axes\.units\.\w+$|^panel\.figure\.(?:affirms|denies|unconfirmed|plot|table)$|^settings\.privacy\.lines\.\d$|^welcome\.sample\.paragraphs\.\d$/u;

test('nothing is said that nobody shows', () => {
  const source = [...sourcesIn('extension'), ...sourcesIn('src')].join('\n');
  const unused = [...englishLeaves].filter(([path, leaf]) => {
    if (TABLES.test(path)) return false;
    const key = path.split('.').at(-1) ?? '';
    const read = typeof leaf === 'function' ? `\\.${key}\\(` : `\\.${key}\\b(?!\\()`;
    const taken = `[{,]\\s*${key}\\s*(?:,[^;={}]*)?\\} = `;
    return !new RegExp(`${read}|${taken}`, 'u').test(source);
  });
  expect(unused.map(([path]) => path)).toEqual([]);
});
