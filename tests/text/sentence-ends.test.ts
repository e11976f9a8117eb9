/** Where sentences end by the rules of Unicode: as the engine's own segmenter says it, on all that the corpora hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { sentenceEnd } from '../../src/text/sentence-ends.ts';

const corpora = resolve(import.meta.dirname, '../corpora');
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const theirs = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

function ours(text: string): string[] {
  const { codes } = fold(text);
  const sentences: string[] = [];
  for (let at = 0; at < codes.length; ) {
    const end = sentenceEnd(codes, at, codes.length);
    sentences.push(text.slice(at, end));
    at = end;
  }
  return sentences;
}

it.each(readdirSync(corpora).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const { text } = fold(readFileSync(resolve(corpora, name), 'utf8'));
  expect(text.length).toBeGreaterThan(1_000);
  expect(ours(text)).toEqual(theirs(text));
});

/** Every way in which so many of these can follow each other. */
function* rows(of: readonly string[], length: number): Generator<string> {
  if (length === 0) yield '';
  else for (const rest of rows(of, length - 1)) for (const one of of) yield rest + one;
}

it('marks, letters and blanks in every order', () => {
  const others = [...rows(['a', 'B', '가', '5', '.', '!', '"', ' ', ',', '\n'], 5)]
    .map((row) => fold(row))
    .filter(({ text }) => ours(text).join('|') !== theirs(text).join('|'));
  expect(others).toEqual([]);
});

it.each([
  ['an emoji', 'They left. 🇰🇷 They came! 😀 “So?” 😀'],
  ['an accent of its own', 'Il a quitté\u0301. E\u0301tait-ce tout ? Re\u0301.Re'],
  ['marks of other scripts', '彼は言った。それから。 قال ذلك؟ نعم.'],
])('%s', (_name, text) => {
  expect(ours(text)).toEqual(theirs(text));
});
