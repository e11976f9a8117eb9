/**
 * How a sentence of an article is pinned without being repeated: the text in one canonical form, and its hash.
 * Runs in pages as well as in the build, so it uses no Node module. Never splits sentences and never stores a text.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Words of ASCII with one space between them: in that form already, as most sentences of a page are. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** NFC, every run of white space one U+0020, trimmed: the form that offsets and hashes are made on. */
export function normaliseParagraph(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** SHA-256 of the sentence's UTF-8, lower-case hex. Normalises first, so a page's own spacing does not matter. */
export function hashOf(sentence: string): string {
  return bytesToHex(sha256(utf8ToBytes(normaliseParagraph(sentence))));
}
