/** Which language a text is in: ours by their own words, neighbours told apart, headlines too. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, languages } from '../src/languages/index.ts';
import { readTags } from '../src/languages/read-tags.ts';

describe('detectLanguage', () => {
  it.each([
    ['10,000 North Koreans killed, says Kyiv', 'en'],
    ['Corée du Nord : 10 000 soldats en Russie', 'fr'],
    ['Rund 3000 nordkoreanische Soldaten sind nach Angaben aus Seoul gefallen.', 'de'],
    ['Mueren 300 soldados norcoreanos en Kursk', 'es'],
    ['За даними розвідки, у Курській області вже близько 11 тисяч військових КНДР.', 'uk'],
    ['По данным разведки, в Курской области уже около 11 тысяч военных КНДР.', 'ru'],
    ['북한군 약 1만 명이 쿠르스크에 배치됐다.', 'ko'],
  ])('knows %j', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    'Cerca de 10.000 soldados norte-coreanos foram enviados para a Rússia, segundo o Pentágono.',
    'Circa 10.000 soldati nordcoreani sono stati inviati in Russia, secondo il Pentagono.',
    'Ongeveer 10.000 Noord-Koreaanse soldaten zijn naar Rusland gestuurd.',
    'Около 10 000 севернокорейски войници са изпратени в Русия, според Пентагона.',
    'Około 10 tysięcy żołnierzy z Korei Północnej jest już w obwodzie kurskim.',
    '約1万人の北朝鮮兵がロシアに派遣された。',
    '12345',
    '',
  ])('leaves %j alone', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('has a corpus and look-alikes for every language', async () => {
    const { existsSync } = await import('node:fs');
    for (const { tag } of languages) {
      expect(existsSync(`tests/corpora/${tag}.yaml`), tag).toBe(true);
      expect(existsSync(`tests/corpora/lookalikes.${tag}.yaml`), tag).toBe(true);
    }
  });
});

it('the list of tags that needs no tables names the same languages', () => {
  expect(readTags).toEqual(languages.map(({ tag }) => tag));
});
