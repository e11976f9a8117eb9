/**
 * Where a sentence about a relation tells the time between two counts: after what it says, or before. The words are the
 * language's own; this only places them.
 */
import { lazily } from '../lazily.ts';
import type { Why, Within } from './messages.ts';

export interface Clauses {
  /** "14 days before"; null where the dates overlap or one is unknown. */
  gap(facts: Why): string | null;
  withGap(text: string, facts: Why): string;
  /** First, where it would else seem to tell when the page said so. */
  afterGap(text: string, facts: Why): string;
}

export function clauses(say: (days: number, facts: Why) => string, between: string): Clauses {
  const gap = (facts: Why): string | null => (facts.days ? say(facts.days, facts) : null);
  const told = (facts: Why): string | null => (facts.timeMatters ? gap(facts) : null);
  return {
    gap,
    withGap: (text, facts) => [text, told(facts)].filter((part) => part !== null).join(', '),
    afterGap: (text, facts) =>
      [told(facts), text].filter((part) => part !== null && part !== '').join(between),
  };
}

/** Nothing where there is none of it. */
export const aside = (...parts: readonly (string | null)[]): string => {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
};

/** The page's phrases in the language's quotation marks, one that stands for two counts marked as such. */
export function phrasesIn(locale: string, quote: (text: string) => string, twice: string) {
  const list = lazily(() => new Intl.ListFormat(locale));
  return (all: Within['first']): string =>
    list().format(all.map((one) => (one.twice ? `${quote(one.phrase)} ${twice}` : quote(one.phrase))));
}

/** What is least over what is least is neither the least nor the most: then no rate is given. */
export const rateBound = ({ daysAreLeast, differenceIsLeast }: Why): 'most' | 'least' | 'plain' | null =>
  daysAreLeast && differenceIsLeast ? null : daysAreLeast ? 'most' : differenceIsLeast ? 'least' : 'plain';
