/**
 * Words written together with what follows them, as Korean writes its particles: parted where the tables know both, and the
 * particle taken out where its sense can be left on the word before it.
 */
import type { Tag } from '../languages/language.ts';
import type { Words } from '../text/words.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { type Entry, NOTHING } from './phrase-tables.ts';
import { has, hasAny, PARTIES } from './sentence.ts';

export const HANGUL = /^[\p{Script=Hangul}\p{Script=Han}]/u;

const CARRIED: readonly Tag[] = ['topic', 'subject', 'quotative', 'goal', 'than'];
const BOUNDING: readonly Tag[] = ['from', 'span'];
const DATING: readonly Tag[] = ['date', 'otherUnit'];
const RELAYING: readonly Tag[] = ['accordingAfter', 'citing'];

/** A piece of a word that the tables know by itself. */
export interface Part {
  text: string;
  entry: Entry;
}

/** "북한군과": the head of a longer phrase that does not follow here is its word and the particle behind it. */
export const partedAt = (words: Words, at: number, lexicon: Lexicon): Part[] | null =>
  partsOf(words.id[at] as number, lexicon);

/** The two parts of a word of the tables, by its number; null where it has none. */
export function partsOf(
  id: number,
  { vocabulary, rootOf, particles }: Pick<Lexicon, 'vocabulary' | 'rootOf' | 'particles'>,
): Part[] | null {
  const word = rootOf(id) === undefined ? '' : (vocabulary.words[id] ?? '');
  if (!HANGUL.test(word)) return null;
  for (let size = word.length - 1; size > 1; size--) {
    const rest = word.slice(size);
    const head = rootOf(vocabulary.byWord.get(word.slice(0, size)) ?? -1)?.entry;
    const ending = rootOf(vocabulary.byWord.get(rest) ?? -1)?.entry;
    if (head && (ending || particles.has(rest)))
      return [
        { text: word.slice(0, size), entry: head },
        { text: rest, entry: ending ?? NOTHING },
      ];
  }
  return null;
}

/** Takes the particles out, each leaving its sense on the word before. */
export function withoutParticles(units: readonly Unit[], lexicon: Lexicon): Unit[] {
  const kept: Unit[] = [];
  for (let k = 0; k < units.length; k++) {
    const unit = units[k] as Unit;
    const before = kept.at(-1);
    if (before && isTakenOut(unit, before, lexicon))
      kept[kept.length - 1] = withSense(before, unit, units[k + 1]);
    else kept.push(unit);
  }
  for (let k = 0; k + 1 < kept.length; k++)
    if (isWhereTo(kept[k] as Unit, kept[k + 1] as Unit)) kept[k] = asPlace(kept[k] as Unit);
  return kept;
}

const isTakenOut = (unit: Unit, before: Unit, { particles, ranges, multipliers }: Lexicon): boolean =>
  unit.glued &&
  before.kind === 'word' &&
  !unit.entry.hedgeAfter &&
  particles.has(unit.text) &&
  // "4만 명에서 6만 명": the first end of a range.
  !(ranges.has(unit.text) && (has(before, 'counter') || multipliers.has(before.text))) &&
  // "지난달부터", "지난주에만": where a time begins, and that it is all of it.
  !(hasAny(unit, BOUNDING) && hasAny(before, DATING));

function withSense(word: Unit, particle: Unit, next: Unit | undefined): Unit {
  const tags = word.entry.tags.copy();
  for (const tag of CARRIED) if (has(particle, tag)) tags.add(tag);
  const locative = has(particle, 'locative');
  // With a particle of place a country is no party; but "러시아에선 20만 명이 사망": the topic is whose they are as well.
  if (locative && word.entry.place !== null && !has(particle, 'topic'))
    for (const party of PARTIES) tags.delete(party);
  // "러시아에": where, not who says it; "러시아에 따르면" is who says it.
  const mute = locative && word.entry.origin !== null && !hasAny(next, RELAYING);
  return { ...word, entry: { ...word.entry, tags, origin: mute ? null : word.entry.origin } };
}

/** "러시아 파병": a country before a word of sending is where to. */
const isWhereTo = (unit: Unit, next: Unit): boolean =>
  unit.entry.place !== null && has(next, 'send') && !has(unit, 'subject') && !has(unit, 'topic');

function asPlace(unit: Unit): Unit {
  const tags = unit.entry.tags.copy();
  for (const party of PARTIES) tags.delete(party);
  return { ...unit, entry: { ...unit.entry, tags } };
}
