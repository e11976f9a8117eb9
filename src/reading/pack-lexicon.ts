/**
 * Writes a compiled lexicon as `packed-lexicon.ts` reads it. Done while building; knows nothing of builds, and changes nothing.
 */
import type { Tag } from '../languages/language.ts';
import type { Lexicon, Node } from './lexicon.ts';
import type { Phrase } from './matter-words.ts';
import {
  FIRST_LENGTH,
  FIRST_NUMBER,
  type PackedEntry,
  type PackedLexicon,
  type PackedPhrase,
} from './packed-lexicon.ts';
import type { Entry } from './phrase-tables.ts';

/** Above these lie the halves of characters that no file may hold by themselves. */
const HALVES = 0xd800;
/** Shared letters, and words of a phrase: beyond this the character would be a backslash. */
const LONGEST = 0x2b;

function written(number: number): string {
  if (number + FIRST_NUMBER >= HALVES) throw new Error(`Too many to be packed: ${number}`);
  return String.fromCharCode(number + FIRST_NUMBER);
}

function writtenLength(length: number): string {
  if (length > LONGEST) throw new Error(`Too long to be packed: ${length}`);
  return String.fromCharCode(FIRST_LENGTH + length);
}

/** Each different thing once, by what it is as JSON. */
class Numbered<Thing> {
  readonly list: Thing[] = [];
  readonly #known = new Map<string, number>();

  numberOf(thing: Thing): number {
    const key = JSON.stringify(thing);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.list.length);
    return this.list.push(thing) - 1;
  }
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < LONGEST && shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

export function packLexicon(lexicon: Lexicon): PackedLexicon {
  const { vocabulary, rootOf } = lexicon;
  // Of the numbers' tables some phrases were learned whole ("a quarter of"): no word of a text is one.
  const words = vocabulary.words.filter((word) => !word.includes(' ')).sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const newNumber = (id: number): number => numbers.get(vocabulary.words[id] ?? '') ?? 0;
  const tags = new Numbered<Tag>();
  const outcomes = new Numbered<PackedPhrase>();
  const bits = new Numbered<number>();
  bits.numberOf(0);

  const packed = ({ tags: own, place, origin, period, hedge, hedgeAfter, filler }: Entry): PackedEntry => ({
    ...(own.size > 0 ? { tags: [...own].map((tag) => tags.numberOf(tag)).sort((a, b) => a - b) } : {}),
    ...(place === null ? {} : { place }),
    ...(origin === null ? {} : { origin }),
    ...(period === null ? {} : { period }),
    ...(hedge === null ? {} : { hedge }),
    ...(hedgeAfter === null ? {} : { hedgeAfter }),
    ...(filler ? { filler } : {}),
  });
  const outcomeOf = ({ entry, cased, spelling }: Node): string => {
    if (entry === null && cased === null) return written(0);
    const outcome = {
      ...(entry === null ? {} : { entry: packed(entry) }),
      ...(cased === null ? {} : { cased: [packed(cased), spelling ?? ''] as const }),
    };
    return written(outcomes.numberOf(outcome) + 1);
  };
  const behind = (node: Node, depth: number): string =>
    [...(node.next ?? [])]
      .map(([id, next]) => [newNumber(id), next] as const)
      .sort(([a], [b]) => a - b)
      .map(([word, next]) => writtenLength(depth) + written(word) + outcomeOf(next) + behind(next, depth + 1))
      .join('');
  const rootByWord = new Map(vocabulary.words.map((word, id) => [word, rootOf(id)]));
  const phrases = words.map((word) => {
    const root = rootByWord.get(word);
    return root ? outcomeOf(root) + behind(root, 1) : '';
  });
  const matterOf = ({ words: ids, tag }: Phrase): string =>
    [tags.numberOf(tag), ids.length, ...ids.slice(1).map(newNumber)].map(written).join('');
  const beginningOf = (word: string): string => {
    const { alone = [], bySecond = new Map<number, Phrase[]>() } =
      lexicon.matters.beginningOf(vocabulary.byWord.get(word) ?? -1) ?? {};
    return [...alone, ...[...bySecond.values()].flat()].map(matterOf).join('');
  };
  const matters = words.map(beginningOf);
  return {
    words: words
      .map((word, k) => {
        const shared = sharedLetters(words[k - 1] ?? '', word);
        return writtenLength(shared) + word.slice(shared);
      })
      .join(' '),
    phrases: phrases.join(' '),
    matters: matters.join(' '),
    tags: tags.list,
    outcomes: outcomes.list,
    evidence: words
      .map((word) => written(bits.numberOf(lexicon.evidence[vocabulary.byWord.get(word) ?? -1] ?? 0)))
      .join(''),
    bits: bits.list,
    pieces: [...lexicon.pieces]
      .flatMap((piece) => numbers.get(piece) ?? [])
      .sort((a, b) => a - b)
      .map(written)
      .join(''),
  };
}
