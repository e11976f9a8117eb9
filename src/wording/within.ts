/**
 * What does not fit within one page, as one sentence with the page's own phrases. Decides nothing, and takes no side
 * between the two.
 */
import type { Database } from '../claims/database.ts';
import type { Finding } from '../matching/within/finding.ts';
import type { Told } from '../matching/within/told.ts';
import type { PageNote, PageNoteFacts } from '../types.ts';
import { messagesOf, numberText } from './formats.ts';
import type { Within } from './messages.ts';

/** "Around 400,000 wounded on each side" is one phrase and two counts. */
function counted(phrases: readonly string[]): PageNoteFacts['first'] {
  const times = new Map<string, number>();
  for (const phrase of phrases) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  return [...times].map(([phrase, count]) => ({ phrase, twice: count > 1 }));
}

/** Phrases across a line break or two are one line in a sentence. */
const plain = (phrase: string): string => phrase.replace(/\s+/gu, ' ').trim();

/** A finding in values alone, so that it can be said again in another language. */
export function factsOf(finding: Finding): PageNoteFacts {
  const facts = (first: readonly Told[], second: Told): PageNoteFacts => ({
    kind: finding.kind,
    first: counted(first.map(({ phrase }) => plain(phrase))),
    second: plain(second.phrase),
    firstFigure: first[0]?.claim.figure ?? null,
    secondFigure: second.claim.figure,
  });
  switch (finding.kind) {
    case 'headline':
      return facts([finding.headline], finding.body);
    case 'measure': {
      const { narrow, wide } = finding;
      return { ...facts([narrow], wide), ambiguous: narrow.claim.ambiguous === true };
    }
    case 'sum': {
      const { parts, whole, total, isLeast, isRough } = finding;
      return { ...facts(parts, whole), total, unit: whole.claim.quantity?.unit ?? null, isLeast, isRough };
    }
    case 'part-above-whole':
    case 'counted-twice':
      return facts([finding.part], finding.whole);
    case 'share-of-itself':
      return { ...facts([finding.share.of], finding.share.of), second: plain(finding.share.phrase) };
    case 'share-against-count': {
      const { share, count } = finding;
      return {
        ...facts([share.of], share.of),
        second: plain(share.phrase),
        total: share.value,
        count: plain(count.phrase),
      };
    }
  }
}

export function sayWithin(facts: PageNoteFacts, database: Database, language = 'en'): string {
  const { within } = messagesOf(language);
  const labelOf = (figure: string | null): string =>
    figure === null ? '' : (database.figures.get(figure)?.label ?? figure);
  const said: Within = {
    first: facts.first,
    second: facts.second,
    firstFigure: labelOf(facts.firstFigure),
    secondFigure: labelOf(facts.secondFigure),
  };
  const { ambiguous = false, total = 0, unit = null, isLeast = false, isRough = false, count = '' } = facts;
  const number = (): string => numberText(total, unit, language);
  switch (facts.kind) {
    case 'headline':
      return within.headline(said);
    case 'measure':
      return within.measure({ ...said, ambiguous });
    case 'sum':
      return within.sum({ ...said, total: number(), isLeast, isRough });
    case 'part-above-whole':
      return within.partAboveWhole(said);
    case 'counted-twice':
      return within.countedTwice(said);
    case 'share-of-itself':
      return within.shareOfItself(said);
    case 'share-against-count':
      return within.shareAgainstCount({ ...said, value: number(), count });
  }
}

/** A page note in a reader's language; as it was said where its facts are not known. */
export const sayPageNote = (note: PageNote, database: Database, language = 'en'): string =>
  note.facts ? sayWithin(note.facts, database, language) : note.say;
