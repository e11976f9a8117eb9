/** Bytes to text: encodings stated, unstated, unknown and wrong. */
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/cli/files.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
/** “Курськ” in windows-1251. */
const KURSK = [0xca, 0xf3, 0xf0, 0xf1, 0xfc, 0xea];

describe('decodeFile', () => {
  it('reads UTF-8 with and without a byte order mark, keeping line ends as they are', () => {
    expect(decodeFile('a.txt', bytes('один\r\nдва')).text).toBe('один\r\nдва');
    expect(decodeFile('a.txt', bytes([0xef, 0xbb, 0xbf], 'один')).text).toBe('один');
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeFile('a.txt', bytes([0xff, 0xfe, 0x61, 0, 0x31, 0x04])).text).toBe('aб');
    expect(decodeFile('a.txt', bytes([0xfe, 0xff, 0, 0x61, 0x04, 0x31])).text).toBe('aб');
  });

  it.each([
    '<meta charset=windows-1251>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?><html>',
  ])('reads a page in the encoding it declares: %s', (head) => {
    expect(decodeFile('a.html', bytes(head, KURSK)).text).toBe(`${head}Курськ`);
  });

  it('takes a declaration of UTF-16 that is itself legible for UTF-8', () => {
    expect(decodeFile('a.html', bytes('<meta charset="utf-16">ї')).text).toContain('ї');
  });

  it('names the file and the encoding it does not know', () => {
    expect(() => decodeFile('a.html', bytes('<meta charset="klingon-8"><p>x'))).toThrow(
      'a.html: unknown encoding “klingon-8”',
    );
    expect(() => decodeFile('a.txt', bytes('x'), 'nonsense')).toThrow('a.txt: unknown encoding “nonsense”');
  });

  it('does not guess an encoding that nobody states, and takes one that is given', () => {
    expect(() => decodeFile('a.txt', bytes(KURSK))).toThrow('a.txt: is not UTF-8 and states no encoding');
    expect(decodeFile('a.txt', bytes(KURSK), 'windows-1251').text).toBe('Курськ');
  });

  it('reads a page with a broken byte and says so', () => {
    const { text, warnings } = decodeFile('a.html', bytes('<meta charset=utf-8><p>600 ', [0xff], ' killed'));
    expect(text).toContain('600 \ufffd killed');
    expect(warnings).toEqual(['a.html: some bytes are not utf-8; each was read as “\ufffd”']);
  });

  it.each([
    ['a.pdf', bytes('%PDF-1.7 600 killed'), 'a.pdf: is a PDF'],
    ['a.html', bytes('PK\u0003\u0004...'), 'a.html: is a ZIP archive'],
    ['a', bytes('abc', [0, 1, 2]), 'a: has zero bytes'],
  ])('refuses what is no text: %s', (file, content, message) => {
    expect(() => decodeFile(file, content)).toThrow(message);
  });

  it('knows a page by its name or by its beginning', () => {
    const opening = bytes('\n<!-- saved -->\n<!DOCTYPE html><p>x');
    expect(decodeFile('page', opening).html).toBe(true);
    expect(decodeFile('page.txt', opening).html).toBe(false);
    expect(decodeFile('page.HTM', bytes('x')).html).toBe(true);
    expect(decodeFile('page', bytes('600 < 700')).html).toBe(false);
  });
});
