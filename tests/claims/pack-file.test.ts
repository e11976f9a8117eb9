/** What makes a file a claim pack, what is said of one that is none, and that nothing in a pack can pass for something built in. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isAddress } from '../../src/claims/address.ts';
import { LARGEST_PACK, readPack } from '../../src/claims/pack-file.ts';
import { hiddenCharacter, isTooDeep, lookalikeWord } from '../../src/claims/pack-text.ts';
import { changesOfPack, packOf, writePack } from '../../src/claims/pack-write.ts';
import { packSchemaFile } from '../../src/cli/docs/pack-schema-file.ts';
import { bundled, packFrom, smallPack, type WrittenPack } from './small-pack.ts';

/** Enough to meet every branch; seeds of a failure are printed. */
const RUNS = 2_000;

const faultsOf = (text: string) => {
  const answer = readPack(text, bundled);
  return answer.ok ? [] : answer.faults;
};

/** The faults of the small pack with one thing changed, as `kind at: detail`. */
function faults(change: (pack: WrittenPack & Record<string, unknown>) => void): string[] {
  const pack = smallPack();
  change(pack);
  return faultsOf(JSON.stringify(pack)).map(({ kind, at, detail }) => `${kind} ${at}: ${detail}`);
}
const set = (target: object, name: string, value: unknown) => Object.assign(target, { [name]: value });

describe('a pack that is read', () => {
  const pack = packFrom(smallPack());

  it('has its own ids in a room of their own, and the built-in ones as they are', () => {
    expect(pack.claims.map(({ id }) => id)).toEqual([
      'river-desk/troops-in-kursk',
      'river-desk/killed-at-korenevo',
      'river-desk/they-are-there',
    ]);
    expect(pack.sources.map(({ id }) => id)).toEqual(['river-desk/river-daily', 'river-desk/river-blog']);
    expect(pack.origins).toEqual([
      { id: 'river-desk/river-institute', label: 'the River Institute', aliases: [] },
    ]);
    expect(pack.places).toEqual([{ id: 'river-desk/Korenevo', within: 'Kursk region', name: 'Korenevo' }]);
    expect(pack.claims.map(({ place }) => place)).toEqual(['Kursk region', 'river-desk/Korenevo', null]);
  });

  it('has filled in what is left to the article and the figure', () => {
    const [troops, killed, statement] = pack.claims;
    expect(troops).toMatchObject({ asOf: '2024-11-03', asOfBasis: 'article', at: null, polarity: null });
    expect(killed).toMatchObject({ status: 'counted', asOf: '2024-11-02', event: true });
    expect(statement).toMatchObject({ quantity: null, status: null, place: null });
    expect(pack.claims.map(({ origin }) => origin)).toEqual([
      'river-desk/river-institute',
      // Who is not named counts as the article.
      'river-desk/river-blog',
      'zelensky',
    ]);
    expect(pack.sources[1]).toMatchObject({ title: null, url: null, dateBasis: 'stated', author: null });
  });

  it('may use ids that are built in: they are others', () => {
    const written = smallPack();
    const [first] = bundled.packed.claims;
    const claim = written.claims[0];
    if (!first || !claim) throw new Error('no claim');
    claim.id = first.id;
    for (const each of written.claims) each.source = each.source.replace('river-daily', first.source);
    const source = written.sources[0];
    if (source) source.id = first.source;
    const read = packFrom(written);
    expect(read.claims[0]?.id).toBe(`river-desk/${first.id}`);
    expect(read.sources[0]?.id).toBe(`river-desk/${first.source}`);
    for (const { id } of [...read.claims, ...read.sources, ...read.origins, ...read.places])
      expect(id).toMatch(/^river-desk\//u);
  });

  it('leaves out a source of which it has no claim', () => {
    const written = smallPack();
    written.sources.push({ id: 'unused', subject: 'on nothing', date: '2024', language: 'en' });
    expect(packFrom(written).sources).toHaveLength(2);
  });

  it('may begin with the mark that some editors write', () => {
    expect(faultsOf(`\uFEFF${JSON.stringify(smallPack())}`)).toEqual([]);
  });

  it('tells of words of letters that only look alike', () => {
    const written = smallPack();
    set(written.claims[0] ?? {}, 'wording', 'Soldiers of \u041aim are there.');
    const answer = readPack(JSON.stringify(written), bundled);
    expect(answer).toMatchObject({ ok: true, doubts: [{ at: 'claims[0].wording', word: '\u041aim' }] });
  });
});

describe('a file that is refused as a whole', () => {
  const long = `"${'a'.repeat(10_000_000)}"`;
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"format":', 'not-json'],
    ['PK\u0003\u0004\0\0', 'not-text'],
    ['[]', 'not-a-pack'],
    ['null', 'not-a-pack'],
    [JSON.stringify({ format: 'second-source-settings', version: 1 }), 'not-a-pack'],
    [JSON.stringify({ ...smallPack(), version: 2 }), 'newer'],
    [JSON.stringify({ ...smallPack(), version: '1' }), 'not-a-pack'],
    [`${'['.repeat(33)}${']'.repeat(33)}`, 'too-deep'],
    ['['.repeat(10_000), 'too-deep'],
    ['{"a":'.repeat(1_000_000), 'too-deep'],
    [`{"format":"second-source-claims","version":1,"claims":${'['.repeat(40)}`, 'too-deep'],
    ['x'.repeat(LARGEST_PACK + 1), 'too-large'],
  ])('%.30s: %s', (text, kind) => {
    expect(faultsOf(text).map((fault) => [fault.kind, fault.at])).toEqual([[kind, '']]);
  });

  it('is not deep where brackets stand in words', () => {
    expect(isTooDeep(JSON.stringify({ a: '[{'.repeat(100), b: '\\"[[' }))).toBe(false);
    expect(isTooDeep(`${'['.repeat(32)}${']'.repeat(32)}`)).toBe(false);
  });

  it('is through with very long lists and texts at once', () => {
    const many = { ...smallPack(), claims: Array.from({ length: 1_000_000 }, () => 0) };
    expect(faultsOf(JSON.stringify(many))).toHaveLength(20);
    expect(faults((pack) => set(pack, 'about', long))).toEqual([
      'wrong-value about: has 10000002 characters, at most 2048',
    ]);
  });
});

describe('what is wrong and where', () => {
  test.each<[string, Parameters<typeof faults>[0], string | RegExp]>([
    ['a field that is unknown', (pack) => set(pack, 'licence', 'MIT'), 'unknown-field licence: '],
    ['one in a claim', (pack) => set(pack.claims[1] ?? {}, 'note', 1), 'unknown-field claims[1].note: '],
    ['one that is missing', (pack) => Reflect.deleteProperty(pack, 'name'), 'missing-field name: '],
    [
      'one missing in a source',
      (pack) => Reflect.deleteProperty(pack.sources[0] ?? {}, 'date'),
      'missing-field sources[0].date: ',
    ],
    ['no claims', (pack) => set(pack, 'claims', []), 'wrong-value claims: a pack has at least one claim'],
    ['no list', (pack) => set(pack, 'sources', {}), 'wrong-value sources: sources must be a list'],
    ['an id that is none', (pack) => set(pack, 'id', 'River/Desk'), /^wrong-value id: id "River\/Desk" must/],
    ['an id too long', (pack) => set(pack, 'id', 'a'.repeat(81)), /^wrong-value id: an id has 80/],
    ['an empty name', (pack) => set(pack, 'name', ' '), 'wrong-value name: name is empty'],
    [
      'a date that is none',
      (pack) => set(pack, 'date', '2024-13'),
      /^wrong-value date: "2024-13" is not a day/,
    ],
    [
      'a date of many days',
      (pack) => set(pack, 'date', '2024-10/2024-11'),
      'wrong-value date: the date of a pack is one day, month or year',
    ],
    [
      'a number that is none',
      (pack) => set(pack.claims[0]?.quantity ?? {}, 'low', '10500'),
      'wrong-value claims[0].quantity.low: a number of a quantity must be digits or null',
    ],
    [
      'a word of another list',
      (pack) => set(pack.claims[0] ?? {}, 'status', 'asleep'),
      /^wrong-value claims\[0\]\.status: status is "asleep", must be one of: planned/,
    ],
    [
      'an id given twice',
      (pack) => set(pack.claims[1] ?? {}, 'id', 'troops-in-kursk'),
      'twice claims[1].id: troops-in-kursk is already at claims[0].id',
    ],
    [
      'a source with the id of an origin',
      (pack) => set(pack.origins[0] ?? {}, 'id', 'river-blog'),
      'twice sources[1].id: river-blog is already at origins[0].id',
    ],
    [
      'a figure of its own',
      (pack) => set(pack.claims[0] ?? {}, 'figure', 'river-boats'),
      'unknown claims[0].figure: no figure or statement is called river-boats',
    ],
    [
      'a source that is not there',
      (pack) => set(pack.claims[0] ?? {}, 'source', 'sea-daily'),
      'unknown claims[0].source: no source is called sea-daily',
    ],
    [
      'an origin that is not there',
      (pack) => set(pack.claims[0] ?? {}, 'origin', 'nobody'),
      'unknown claims[0].origin: no origin is called nobody',
    ],
    [
      'a place that is not there',
      (pack) => set(pack.claims[0] ?? {}, 'place', 'Atlantis'),
      'unknown claims[0].place: no place is called Atlantis',
    ],
    [
      'a place within itself',
      (pack) => set(pack.places[0] ?? {}, 'within', 'Korenevo'),
      'not-together places[0].within: Korenevo lies within itself',
    ],
    [
      'an origin that is built in',
      (pack) => pack.origins.push({ id: 'zelensky', label: 'somebody else' }),
      'built-in origins[1].id: zelensky is built in: leave it out of origins',
    ],
    [
      'the name of an origin that is built in',
      (pack) => pack.origins.push({ id: 'z', label: 'volodymyr zelensky' }),
      'built-in origins[1].label: “volodymyr zelensky” is the built-in origin zelensky: use that id',
    ],
    [
      'a place that is built in',
      (pack) => pack.places.push({ id: 'Kursk region', within: 'Ukraine' }),
      'built-in places[1].id: Kursk region is built in: leave it out of places',
    ],
    [
      'a quantity whose ends its hedge leaves open',
      (pack) => set(pack.claims[0]?.quantity ?? {}, 'hedge', 'upto'),
      'not-together claims[0].quantity: hedge upto needs high, and low: null',
    ],
    [
      'a statement with a quantity',
      (pack) => set(pack.claims[0] ?? {}, 'figure', 'dprk-deployment'),
      /^not-together claims\[0\]\.quantity: dprk-deployment is a statement/,
    ],
    [
      'a source without a title or a subject',
      (pack) => Reflect.deleteProperty(pack.sources[1] ?? {}, 'subject'),
      'not-together sources[1]: a source has a title, or a subject',
    ],
    [
      'a date worked out from nothing',
      (pack) => set(pack.sources[0] ?? {}, 'dateBasis', 'inferred'),
      'not-together sources[0].dateFrom: dateFrom says from what a date was inferred, and only then',
    ],
    [
      'a character that turns text around',
      (pack) => set(pack, 'name', 'River \u202e000,01 Desk'),
      'hidden-character name: U+202E at 6',
    ],
    [
      'an address that runs',
      (pack) => set(pack.sources[0] ?? {}, 'url', 'javascript:alert(1)'),
      'wrong-value sources[0].url: url is no address of a web page (http or https)',
    ],
  ])('%s', (_name, change, wanted) => {
    const found = faults(change);
    expect(found[0]).toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
  });

  it('tells of all, up to twenty', () => {
    expect(
      faults((pack) => {
        set(pack, 'name', 7);
        set(pack, 'date', 8);
      }),
    ).toHaveLength(2);
    expect(
      faults((pack) => {
        set(
          pack,
          'claims',
          Array.from({ length: 50 }, () => ({})),
        );
      }),
    ).toHaveLength(20);
  });
});

describe('names that objects have already', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is refused',
    (name) => {
      const text = JSON.stringify(smallPack());
      for (const at of ['', 'claims[0].', 'sources[0].']) {
        const spoiled =
          at === ''
            ? text.replace('{', `{${JSON.stringify(name)}:{"polluted":1},`)
            : text.replace(
                at.startsWith('c') ? '"claims":[{' : '"sources":[{',
                (start) => `${start}"${name}":{"polluted":1},`,
              );
        const found = faultsOf(spoiled);
        expect(found.map(({ kind, at }) => `${kind} ${at}`)).toEqual([`unknown-field ${at}${name}`]);
      }
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );
});

describe('addresses', () => {
  test.each([
    'https://river.example/counted',
    'http://river.example',
    'HTTPS://RIVER.EXAMPLE:8443/a?b=c#d',
    'https://xn--e1afmkfd.example/',
    'https://пример.example/стаття',
    'https://[2001:db8::1]/',
  ])('%s is one', (address) => expect(isAddress(address)).toBe(true));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://river.example',
    'https://river.example ',
    'https://river.exam\nple',
    'https://river.example/\t',
    'https:\\\\river.example',
    'https:/river.example\\@evil.example',
    'data:text/html,<b>',
    'vbscript:x',
    'blob:https://river.example/1',
    'file:///etc/passwd',
    'ftp://river.example',
    '//river.example',
    '/counted',
    'river.example',
    'https://',
    'https://reader@river.example',
    'https://reader:secret@river.example',
    'https://river.example:0/',
    'https://river.example:99999/',
    `https://river.example/${'a'.repeat(3_000)}`,
    'https://exa mple/',
    '',
  ])('%j is none', (address) => expect(isAddress(address)).toBe(false));
});

test.each([
  ['\u202a', 'U+202A'],
  ['\u2066', 'U+2066'],
  ['\u200f', 'U+200F'],
  ['\u061c', 'U+061C'],
  ['\u200b', 'U+200B'],
  ['\ufeff', 'U+FEFF'],
  ['\u00ad', 'U+00AD'],
  ['\u{e0041}', 'U+E0041'],
  ['\u0007', 'U+0007'],
  ['\ud800', 'U+D800'],
  ['e\u0301\u0302\u0303\u0304\u0305', 'U+0305'],
])('%j hides something', (text, character) =>
  expect(hiddenCharacter(`Ki\u00f1 ${text}m`)).toEqual({ character, at: 4 + (text.length > 2 ? 5 : 0) }),
);

test.each(['Kim\tand\nPark', 'Zelenskyy’s 12\u202f000', 'Кім', '김정은', 'e\u0301', 'Ångström'])(
  '%j hides nothing',
  (text) => {
    expect(hiddenCharacter(text)).toBeNull();
    expect(lookalikeWord(text)).toBeNull();
  },
);

test.each([['\u041aim'], ['\u039aim'], ['\uff2bim'], ['\u{1d40a}im']])('%s looks like another word', (word) =>
  expect(lookalikeWord(`Mr ${word} said`)).toBe(word),
);

describe('whatever is given', () => {
  it('is answered, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(faultsOf(JSON.stringify(value))).not.toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('in any one place of a pack, it is a pack still or is told of with its place', () => {
    const text = JSON.stringify(smallPack());
    const paths = [...text.matchAll(/"[^"]*"|\d+|null|true|\[|\{/gu)].map(
      ({ index, 0: { length } }) => [index, length] as const,
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), ([at, length], value) => {
        const changed = text.slice(0, at) + JSON.stringify(value) + text.slice(at + length);
        const answer = readPack(changed, bundled);
        if (!answer.ok) {
          expect(answer.faults.length).toBeGreaterThan(0);
          for (const { kind, at } of answer.faults)
            expect(at !== '' || /^(?:not-json|not-a-pack|newer)$/u.test(kind), kind).toBe(true);
        } else
          for (const { id } of answer.pack.claims) expect(id.startsWith(`${answer.pack.id}/`)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('written again', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z0-9]{1,5})?$/u);
  const words = fc
    .stringMatching(/^\S[^\p{C}\p{M}\u2028]{0,40}$/u)
    .filter((text) => hiddenCharacter(text) === null);
  const figures = [...bundled.figures.values()].filter(({ family }) => family === 'loss');
  const claim = fc.record({
    figure: fc.constantFrom(...figures.map(({ id }) => id)),
    low: fc.nat(1_000_000),
    hedge: fc.constantFrom('none' as const, 'about' as const, 'upto' as const, 'atleast' as const),
    origin: fc.constantFrom(null, 'zelensky', 'nis', 'own'),
    place: fc.constantFrom(null, 'Kursk region', 'Own Town'),
    asOf: fc.constantFrom(null, '2024-11-05', '2025', '2024-10/2024-11'),
    wording: words,
  });
  const pack = fc.record({ id: word, name: words, claims: fc.array(claim, { minLength: 1, maxLength: 6 }) });

  it('it is the same pack', () => {
    fc.assert(
      fc.property(pack, ({ id, name, claims }) => {
        const written = {
          ...smallPack(),
          id,
          name,
          origins: [{ id: 'own', label: 'an origin of its own' }],
          places: [{ id: 'Own Town', within: 'Kursk region' }],
          claims: claims.map(({ low, hedge, asOf, ...rest }, index) => ({
            ...rest,
            id: `c${index}`,
            source: index % 2 ? 'river-daily' : 'river-blog',
            quantity: {
              hedge,
              low: hedge === 'upto' ? null : low,
              high: hedge === 'atleast' ? null : low,
            },
            ...(asOf ? { asOf, asOfBasis: 'stated' } : {}),
            certainty: 'reported',
          })),
        };
        const first = packFrom(written);
        const again = packFrom(JSON.parse(writePack(first)));
        expect(writePack(again)).toBe(writePack(first));
        expect(changesOfPack(first, again)).toEqual({ added: 0, changed: 0, gone: 0 });
        expect(again.claims).toEqual(first.claims);
      }),
      { numRuns: 500 },
    );
  });

  it('the bundled claims can be a pack', () => {
    const about = { id: 'bundled-claims', name: 'Bundled claims', date: '2024', about: null };
    const pack = packFrom(JSON.parse(writePack(packOf(bundled.packed, about))));
    expect(pack.claims).toHaveLength(bundled.packed.claims.length);
    const bare = pack.claims.map(({ wording }) => wording).sort();
    expect(bare).toEqual(bundled.packed.claims.map(({ wording }) => wording).sort());
  });
});

test('an edition beside another: what is added, changed and gone', () => {
  const written = smallPack();
  const before = packFrom(smallPack());
  written.claims.splice(2, 1);
  set(written.claims[0] ?? {}, 'wording', 'About 10,500 are there.');
  written.claims.push({ ...smallPack().claims[1], id: 'another' } as (typeof written.claims)[number]);
  expect(changesOfPack(before, packFrom(written))).toEqual({ added: 1, changed: 1, gone: 1 });
  const renamed = smallPack();
  set(renamed.sources[0] ?? {}, 'publisher', 'The River Daily');
  // What a claim's source is called is part of what it says.
  expect(changesOfPack(before, packFrom(renamed))).toEqual({ added: 0, changed: 2, gone: 0 });
});

test('the pack that the docs give as an example is one', () => {
  const [, example = ''] = /```json\n(.*?)```/su.exec(readFileSync('docs/claim-packs.md', 'utf8')) ?? [];
  expect(readPack(example, bundled)).toMatchObject({ ok: true, doubts: [], pack: { id: 'river-desk' } });
});

// After a change of src/claims/pack-schema.ts: npm run docs:pack
test('the published schema is up to date', () => {
  expect(readFileSync('docs/claim-pack.schema.json', 'utf8')).toBe(packSchemaFile());
});
