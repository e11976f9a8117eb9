/**
 * What does not fit within one page, as one sentence with the page's own phrases. Decides nothing, and takes no side
 * between the two.
 */
import type { Database } from '../claims/database.ts';
import type { Finding } from '../matching/within/finding.ts';
import type { Told } from '../matching/within/told.ts';
import { messagesOf, numberText } from './formats.ts';
import type { Within } from './messages.ts';

/** "Around 400,000 wounded on each side" is one phrase and two counts. */
function counted(phrases: readonly string[]): Within['first'] {
  const times = new Map<string, number>();
  for (const phrase of phrases) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  return [...times].map(([phrase, count]) => ({ phrase, twice: count > 1 }));
}

/** Phrases across a line break or two are one line in a sentence. */
const plain = (phrase: string): string => phrase.replace(/\s+/gu, ' ').trim();

export function sayWithin(finding: Finding, database: Database, language = 'en'): string {
  const { within } = messagesOf(language);
  const labelOf = ({ claim }: Told): string => database.figures.get(claim.figure)?.label ?? claim.figure;
  const facts = (first: readonly Told[], second: Told): Within => ({
    first: counted(first.map(({ phrase }) => plain(phrase))),
    second: plain(second.phrase),
    firstFigure: first[0] ? labelOf(first[0]) : '',
    secondFigure: labelOf(second),
  });
  switch (finding.kind) {
    case 'headline':
      return within.headline(facts([finding.headline], finding.body));
    case 'measure': {
      const { narrow, wide } = finding;
      return within.measure({ ...facts([narrow], wide), ambiguous: narrow.claim.ambiguous === true });
    }
    case 'sum': {
      const { parts, whole, total, isLeast, isRough } = finding;
      return within.sum({
        ...facts(parts, whole),
        total: numberText(total, whole.claim.quantity?.unit ?? null, language),
        isLeast,
        isRough,
      });
    }
    case 'part-above-whole':
      return within.partAboveWhole(facts([finding.part], finding.whole));
    case 'counted-twice':
      return within.countedTwice(facts([finding.part], finding.whole));
    case 'share-of-itself':
      return within.shareOfItself({
        ...facts([finding.share.of], finding.share.of),
        second: plain(finding.share.phrase),
      });
    case 'share-against-count': {
      const { share, count } = finding;
      return within.shareAgainstCount({
        ...facts([share.of], share.of),
        second: plain(share.phrase),
        value: numberText(share.value, null, language),
        count: plain(count.phrase),
      });
    }
  }
}
