/** The languages that are read, and which of them a text is in. */
import type { LanguageTag, Span } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { unreadScript, unreadStopWords } from './unread.ts';

export const languages: readonly Language[] = [en, fr, de, es, uk, ru, ko];

/** Enough of a text to know its language by; the rest would only cost time. */
const SAMPLE = 2_000;
const SCRIPT_SAMPLE = 200;
/** Fewer stop words than this in a long text, or none in a short one, prove no language. */
const LEAST_SHARE = 0.12;

const stopWordsOf = new Map(languages.map((language) => [language.tag, new Set(language.stopWords)]));

const unread = Object.entries(unreadStopWords).map(([tag, words]) => ({
  script: unreadScript(tag),
  stopWords: new Set(words),
}));

/** Letters enough to tell a script by; a name in another script is no sentence of it. */
const LEAST_LETTERS = 20;

type Letters = Record<Language['script'], number>;

/** Letters of each script among so many units of a text; a syllable of Hangul counts as two. */
function lettersOf(codeAt: (at: number) => number, from: number, to: number): Letters {
  const letters: Letters = { latin: 0, cyrillic: 0, hangul: 0 };
  for (let at = from; at < to; at++) {
    const code = codeAt(at);
    // Both cases of a Latin letter in one.
    const small = code | 32;
    if (small >= 97 && small <= 122) letters.latin++;
    else if (code >= 0x400) {
      if (code <= 0x4ff) letters.cyrillic++;
      else if (code >= 0xac00 && code <= 0xd7a3) letters.hangul += 2;
    }
  }
  return letters;
}

/** Of equals Hangul comes first, then Latin. */
const mostOf = ({ latin, cyrillic, hangul }: Letters): Language['script'] =>
  hangul >= latin && hangul >= cyrillic ? 'hangul' : cyrillic > latin ? 'cyrillic' : 'latin';

/**
 * The script most of a paragraph's first letters are in, or null where they are too few to say.
 * @param codes the UTF-16 units of the text that the paragraph stands in.
 */
export function scriptOf(codes: Uint16Array, { start, end }: Span): Language['script'] | null {
  const letters = lettersOf((at) => codes[at] as number, start, Math.min(end, start + SCRIPT_SAMPLE));
  return letters.latin + letters.cyrillic + letters.hangul < LEAST_LETTERS ? null : mostOf(letters);
}

/** The language of `text` among those that are read, by script, letters and stop words; null where none fits. */
export function detectLanguage(text: string): LanguageTag | null {
  const sample = text.slice(0, SAMPLE);
  const letters = lettersOf((at) => sample.charCodeAt(at), 0, sample.length);
  const script = mostOf(letters);
  if (letters[script] === 0) return null;
  const candidates = languages.filter((language) => language.script === script);
  if (script === 'hangul') return candidates[0]?.tag ?? null;
  const small = sample.toLowerCase();
  const words = small.match(/[\p{L}\p{M}']+/gu) ?? [];
  let best: LanguageTag | null = null;
  let bestScore = 0;
  for (const language of candidates) {
    const stopWords = stopWordsOf.get(language.tag);
    let score = 0;
    for (const word of words) if (stopWords?.has(word)) score++;
    for (const letter of language.letters ?? '')
      if (small.includes(letter)) score += words.length * LEAST_SHARE;
    if (score > bestScore) {
      best = language.tag;
      bestScore = score;
    }
  }
  for (const { script: own, stopWords } of unread) {
    if (own !== script) continue;
    let score = 0;
    for (const word of words) if (stopWords.has(word)) score++;
    if (score > bestScore) return null;
  }
  // A headline has few stop words: one in a dozen words is enough of it.
  return words.length > 0 && bestScore / words.length >= (words.length < 15 ? 0.01 : LEAST_SHARE)
    ? best
    : null;
}
