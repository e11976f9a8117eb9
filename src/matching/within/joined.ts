/**
 * Counts of one sentence joined by words: a part set beside its whole as if it came on top, and shares of a count
 * ("a quarter of whom fell"). Rule 18, last part. The words are the language's.
 */
import { type Joints, joints } from '../../languages/joined.ts';
import type { FigureId, LanguageTag } from '../../types.ts';
import { bandsOverlap, extentOf, isStatedGap, singleNumber } from '../bands.ts';
import { respectsOf } from '../parts.ts';
import type { Finding, Share } from './finding.ts';
import { oneVoice, sameBase, sameTime, type Told } from './told.ts';

const escaped = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');

interface Patterns {
  and: RegExp;
  besides: RegExp;
  inAll: RegExp;
  share: RegExp;
}
const compiled = new Map<LanguageTag, Patterns | null>();

function patternsOf(language: LanguageTag): Patterns | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words: Joints | undefined = joints[language];
  if (!words) {
    compiled.set(language, null);
    return null;
  }
  const share = `(?:(?:about|some|around)\\s+)?(?<share>${escaped(Object.keys(words.shares))})|(?<percent>\\d{1,2}(?:[.,]\\d)?)\\s?(?:${escaped(words.percent)})`;
  const them = `(?:${escaped(words.ofThem)})`;
  const fate = `(?<killed>${escaped(words.killed)})|(?<wounded>${escaped(words.wounded)})`;
  const shareAgain = share.replaceAll('?<share>', '?<share2>').replaceAll('?<percent>', '?<percent2>');
  const made = {
    and: new RegExp(`^\\s*(?:,\\s*)?(?:${escaped(words.and)})\\s*$`, 'iu'),
    besides: new RegExp(`^\\s*(?:,\\s*)?(?:${escaped(words.besides)})\\s*$`, 'iu'),
    inAll: new RegExp(`(?<!\\p{L})(?:${escaped(words.inAll)})(?!\\p{L})`, 'iu'),
    // For words in small letters, and letters not named as such: classes of all letters take milliseconds to compile.
    share: new RegExp(
      `^\\W{1,3}(?:(?:${share})\\s+${them}|${them}\\s+(?:${shareAgain}))[\\s\\d.,()–-]+(?:[^\\s\\d.,;:!?()–-][^\\s.,;:!?()]*\\s+){0,3}?(?:${fate})[^\\s.,;:!?)"”»。]*(?=\\s*(?:[.,;:!?)"”»。]|$))`,
      'u',
    ),
  };
  compiled.set(language, made);
  return made;
}

/** Words behind the second count in which "in all" may still stand. */
const BEHIND = 24;

/** "600 killed and 4,700 casualties": the killed are among the casualties, and the sentence counts them beside. */
export function countedTwice(told: readonly Told[], language: LanguageTag | null): Finding[] {
  const patterns = language === null ? null : patternsOf(language);
  if (!patterns) return [];
  return told.flatMap((first, index): Finding[] => {
    const second = told[index + 1];
    if (!second || second.claim.start !== first.claim.start) return [];
    const { quote, start, at } = first.claim;
    if (second.claim.at.start < at.end) return [];
    const between = quote.slice(at.end - start, second.claim.at.start - start);
    const [asPart, asWhole] = [
      respectsOf(first.claim.figure, second.claim.figure),
      respectsOf(second.claim.figure, first.claim.figure),
    ];
    const ofMeasure = asPart?.size === 1 && asPart.has('measure');
    const joined =
      (ofMeasure && patterns.and.test(between)) ||
      ((asPart ?? asWhole) !== null && patterns.besides.test(between));
    const behind = quote.slice(second.claim.at.start - start, second.claim.at.end - start + BEHIND);
    if (!joined || patterns.inAll.test(behind) || patterns.inAll.test(first.phrase)) return [];
    if (first.claim.ambiguous || second.claim.ambiguous) return [];
    if (!sameBase(first, second) || !sameTime(first, second)) return [];
    const [part, whole] = asPart ? [first, second] : [second, first];
    return [{ kind: 'counted-twice', part, whole }];
  });
}

/**
 * The share that the words right behind a count tell of it, where the clause ends with it: "a quarter of whom fell in
 * Kursk" tells where, not how many of them.
 */
function shareOf(of: Told, patterns: Patterns, words: Joints): Share | null {
  const { claim, extent } = of;
  const number = singleNumber(extent);
  if (number === null) return null;
  const from = claim.at.end - claim.start;
  const rest = claim.quote.slice(from);
  const small = rest.toLowerCase();
  // Almost no count is followed by these.
  if (!words.ofThem.some((word) => small.includes(word))) return null;
  // A few letters are longer when they are small: then as it is written.
  const told = small.length === rest.length ? small : rest;
  // "4,000 soldiers died fighting, a quarter of whom fell": only commas open what is told of the count before them.
  for (const comma of rest.matchAll(/[,;(:–—]/gu)) {
    const match = patterns.share.exec(told.slice(comma.index));
    const groups = match?.groups;
    if (!match || !groups) continue;
    const percent = groups.percent ?? groups.percent2;
    const word = groups.share ?? groups.share2;
    const share = percent ? Number(percent.replace(',', '.')) / 100 : (words.shares[word ?? ''] ?? null);
    if (share === null) return null;
    const lead = /^\W*/u.exec(match[0])?.[0].length ?? 0;
    const start = claim.at.end + comma.index + lead;
    return {
      start,
      end: claim.at.end + comma.index + match[0].length,
      of,
      measure: groups.killed === undefined ? 'wounded' : 'killed',
      phrase: rest.slice(comma.index + lead, comma.index + match[0].length),
      value: Math.round(number * share),
    };
  }
  return null;
}

const measureOf = (figure: FigureId): 'killed' | 'wounded' | null =>
  figure.endsWith('-killed') ? 'killed' : figure.endsWith('-wounded') ? 'wounded' : null;

/** "About 4,000 died, a quarter of whom fell"; "4,000 casualties, a quarter of whom died", beside "3,000 killed". */
export function shares(told: readonly Told[], language: LanguageTag | null): Finding[] {
  const patterns = language === null ? null : patternsOf(language);
  const words = language === null ? undefined : joints[language];
  if (!patterns || !words) return [];
  return told.flatMap((of, index): Finding[] => {
    const next = told[index + 1];
    const share = of.claim.ambiguous ? null : shareOf(of, patterns, words);
    // The share is of the count nearest before it.
    if (!share || (next && next.claim.at.start >= of.claim.at.end && next.claim.at.end <= share.start))
      return [];
    if (measureOf(of.claim.figure) === share.measure) return [{ kind: 'share-of-itself', share }];
    const worked = extentOf({ low: share.value, high: share.value, hedge: 'about', unit: null });
    const count = told.find(
      (other) =>
        other !== of &&
        measureOf(other.claim.figure) === share.measure &&
        respectsOf(other.claim.figure, of.claim.figure)?.size === 1 &&
        sameBase(other, of) &&
        sameTime(other, of) &&
        other.claim.place === of.claim.place &&
        oneVoice([other, of]) &&
        worked !== null &&
        !bandsOverlap(worked, other.extent) &&
        isStatedGap(worked, other.extent),
    );
    return count ? [{ kind: 'share-against-count', share, count }] : [];
  });
}
