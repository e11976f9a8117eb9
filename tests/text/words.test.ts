/** Words are told apart alike whatever languages were read before: what is known of a script only makes it quicker. */
import { expect, test } from 'vitest';
import { emptyVocabulary, emptyWords, knowHangul, learn, readWords, settle } from '../../src/text/words.ts';

const texts = [
  '북한군 1만2천명이 쿠르스크에 파병됐다.',
  'Seoul said 북한군 was "폭풍군단" (the Storm Corps), CIA의 estimate: 12,000명.',
  "The 북한's soldiers, 병력, 3만 and l'armée d'조선.",
  '가',
];

function wordsOf(
  text: string,
): { word: string; id: number | undefined; kind: number | undefined; capital: number | undefined }[] {
  const vocabulary = emptyVocabulary();
  for (const word of ['북한군', 'the', '조선', '병력', '가']) learn(vocabulary, word);
  settle(vocabulary);
  const words = emptyWords();
  const codes = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  readWords(text, codes, 0, text.length, vocabulary, words);
  return Array.from({ length: words.count }, (_, k) => ({
    word: text.slice(words.start[k], words.end[k]),
    id: words.id[k],
    kind: words.kind[k],
    capital: words.capital[k],
  }));
}

test('Hangul, before and after its syllables are known', () => {
  const before = texts.map(wordsOf);
  expect(before[0]?.map(({ word }) => word)).toContain('쿠르스크에');
  expect(before[1]?.map(({ id }) => id)).toContain(0);
  knowHangul();
  expect(texts.map(wordsOf)).toEqual(before);
});
