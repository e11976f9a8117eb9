/** The engine in Node, beside its peers, on the same texts in one run. */
import { bundledEngine } from '../../src/cli/engine.ts';
import type { Engine } from '../../src/engine.ts';
import { languages } from '../../src/languages/index.ts';
import { CHECK_TO_FUSE, CHECK_TO_MINISEARCH, CHECK_TO_SEGMENTER, type Row, WHOLE_CHECK } from './budgets.ts';
import { measure } from './measure.ts';
import { fuseEach, miniSearchEach, segmenterPass, sentencesOf } from './peers.ts';
import { textIn, textWithClaims, textWithout } from './texts.ts';

export const CONTEXT = { published: '2024-11-05', language: 'en' } as const;

export type Check = (engine: Engine, text: string) => unknown;
export const plainCheck: Check = (engine, text) => engine.check(text, CONTEXT);

/** The other languages, on texts of their own: each has rules and tables that no English text runs through. */
export function measureLanguages(repetitions: number): Row[] {
  const engine = bundledEngine();
  return languages
    .filter(({ tag }) => tag !== CONTEXT.language)
    .map(({ tag }): Row => {
      const text = textIn(tag);
      const context = { ...CONTEXT, language: tag };
      const times = measure(
        { ours: { run: () => engine.check(text, context) }, segmenter: segmenterPass(text, tag) },
        repetitions,
      );
      return {
        where: `Node, full of claims, ${tag}`,
        what: 'whole check of its own text',
        ours: times.ours.median,
        cold: times.ours.cold,
        unit: 'ms',
        peer: 'Intl.Segmenter',
        theirs: times.segmenter.median,
        atMost: null,
      };
    });
}

export function measureEngine(repetitions: number, check: Check): Row[] {
  const engine = bundledEngine();
  return [
    { name: 'full of claims', text: textWithClaims() },
    { name: 'none', text: textWithout() },
  ].flatMap(({ name, text }): Row[] => {
    const { packed } = engine.database;
    const sentences = sentencesOf(text);
    const times = measure(
      {
        ours: { run: () => check(engine, text) },
        segmenter: segmenterPass(text),
        fuse: fuseEach(sentences, packed),
        mini: miniSearchEach(sentences, packed),
      },
      repetitions,
    );
    const row = {
      where: `Node, ${name}`,
      what: WHOLE_CHECK,
      ours: times.ours.median,
      cold: times.ours.cold,
      unit: 'ms',
    } as const;
    return [
      { ...row, peer: 'Intl.Segmenter', theirs: times.segmenter.median, atMost: CHECK_TO_SEGMENTER },
      { ...row, peer: 'Fuse.js, each sentence', theirs: times.fuse.median, atMost: CHECK_TO_FUSE },
      { ...row, peer: 'MiniSearch, each sentence', theirs: times.mini.median, atMost: CHECK_TO_MINISEARCH },
    ];
  });
}
