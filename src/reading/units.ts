/**
 * The pass that turns a sentence's words into tagged units: longest phrase first, but for one whose last words begin a longer
 * one. Never looks at meaning beyond the tables.
 */
import { MARK_KIND, NUMBER_KIND, WORD_KIND, type Words, wordAt } from '../text/words.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { longestPhrase } from './longest-phrase.ts';
import { type Part, partedAt, withoutParticles } from './particles.ts';
import { NOTHING } from './phrase-tables.ts';
import { Tags } from './tags.ts';

const KINDS: Readonly<Record<number, Unit['kind']>> = {
  [WORD_KIND]: 'word',
  [NUMBER_KIND]: 'number',
  [MARK_KIND]: 'mark',
};

const RUSSIA = Tags.of(['toRussia']);

/** The tagged units of a sentence's words. */
export function unitsOf(text: string, words: Words, lexicon: Lexicon): Unit[] {
  const { agglutinative } = lexicon.language;
  const units: Unit[] = [];
  const around = new Tags();
  for (let i = 0; i < words.count; ) {
    const phrase = longestPhrase(text, words, i, lexicon);
    const parts = phrase === null && agglutinative ? partedAt(words, i, lexicon) : null;
    if (parts) {
      pushParts(units, parts, words, i, around);
      i++;
      continue;
    }
    const entry = phrase?.entry ?? NOTHING;
    const length = phrase?.length ?? 1;
    around.takeIn(entry.tags);
    const start = words.start[i] as number;
    units.push({
      start,
      end: words.end[i + length - 1] as number,
      text: phrase?.text ?? wordAt(text, words, i, lexicon.vocabulary),
      kind: KINDS[words.kind[i] as number] ?? 'mark',
      capital: words.capital[i] === 1,
      glued: i > 0 && start === words.end[i - 1],
      known: (words.id[i] as number) >= 0,
      namesWar:
        entry.place !== null ||
        entry.tags.meets(RUSSIA) ||
        (length > 1 && holdsRussia(words, i, length, lexicon)),
      entry,
      around,
    });
    i += length;
  }
  return agglutinative ? withoutParticles(units, lexicon) : units;
}

/** "the Russian front": a word of a longer phrase names Russia by itself. */
function holdsRussia(words: Words, at: number, length: number, { rootOf }: Lexicon): boolean {
  for (let k = at; k < at + length; k++)
    if (rootOf(words.id[k] as number)?.entry?.tags.meets(RUSSIA)) return true;
  return false;
}

/** One word as the units it is parted into. */
function pushParts(units: Unit[], parts: readonly Part[], words: Words, i: number, around: Tags): void {
  const word = words.start[i] as number;
  let start = word;
  for (const { text, entry } of parts) {
    around.takeIn(entry.tags);
    const end = start + text.length;
    const glued = start > word || (i > 0 && word === words.end[i - 1]);
    const namesWar = entry.place !== null;
    units.push({
      start,
      end,
      text,
      kind: 'word',
      capital: false,
      glued,
      known: true,
      namesWar,
      entry,
      around,
    });
    start = end;
  }
}
