/**
 * What a language of the interface has to say: one module a language, all of this one type, so that none can miss a line.
 * Values arrive formatted where `Intl` can do it; grammar (order, plurals, cases) is the module's own.
 * No message says "true" or "false": it says who says what, when, and how that compares.
 */
import type { Marks, PlaceId, Polarity, Reason, Slot, Status } from '../types.ts';

/** Who, when and what of a source's claim, as a line begins. */
export interface Said extends Marks {
  source: string;
  date: string;
  /** The date was worked out, not stated. */
  dateInferred: boolean;
  /** Null for a statement. */
  quantity: string | null;
  polarity: Polarity | null;
  status: Status | null;
  place: PlaceId | null;
  /** Label of the figure, where it is not the page's own. */
  otherFigure: string | null;
  /** Null where the article names nobody. */
  origin: string | null;
}

/** What a reason was decided on. */
export interface Why {
  pageQuantity: string | null;
  pagePolarity: Polarity | null;
  sourcePolarity: Polarity | null;
  pageMarks: Marks;
  sourceMarks: Marks;
  pageStatus: Status | null;
  pagePlace: PlaceId | null;
  sourcePlace: PlaceId | null;
  /** Labels of the two figures. */
  pageFigure: string;
  sourceFigure: string;
  /** The page's number is a part of what the source counts. */
  pageIsPart: boolean;
  /** Days between the two dates; 0 where they overlap. Null where a date is unknown. */
  days: number | null;
  /** One of the dates is wider than a day: the days between are the least there can be. */
  daysAreLeast: boolean;
  sourceIsEarlier: boolean;
  timeMatters: boolean;
  /** Formatted, without sign. */
  difference: string | null;
  /** One side leaves the far end open ("more than 10,000"). */
  differenceIsLeast: boolean;
  perDay: string | null;
  ratio: string | null;
  pageIsLarger: boolean;
  /** Both name one number with one hedge. */
  identical: boolean;
  /** Each says whether killed, or killed and wounded. */
  pageIsAmbiguous: boolean;
}

/** Two phrases of one page, as they stand there, and what they count. */
export interface Within {
  /** "280,000 killed", or several of them. */
  first: readonly { phrase: string; twice: boolean }[];
  second: string;
  firstFigure: string;
  secondFigure: string;
}

/** What is set side by side where a reader asks why a source is here. */
export type TraceSlot =
  | 'measure'
  | 'number'
  | 'polarity'
  | 'place'
  | 'date'
  | 'origin'
  | Exclude<Slot, 'place'>;

export interface Messages {
  /** For `Intl`. */
  locale: string;
  /** Of "2 million" before words that ask for a case: "2 млн" takes none. */
  millions?: 'short';
  /** What stands between the thousands of a number that is only heard, in digits; Spanish sets none in four of them. */
  thousands: ',' | '.' | '\u00a0' | '\u202f';
  groupsFrom?: 10_000;
  /** What `Intl` makes of a date, as a sentence can take it: without the dot of "2024 р.". */
  date?(text: string): string;
  /** Of an interval within a year: the year is said with its first date. */
  yearFirst?: true;
  /**
   * A clause about the page as one about a text that stands on none, typed or pasted: the page's noun exchanged for one of the same
   * gender and ending, so that the rest stands.
   */
  ofText(clause: string): string;
  /** Between the clauses of a reason: "; ". */
  between: string;
  quantity: {
    about(n: string): string;
    upto(n: string): string;
    nearly(n: string): string;
    below(n: string): string;
    above(n: string): string;
    atleast(n: string): string;
    range(low: string, high: string): string;
    /** 24 to 99, 200 to 999, 2,000 to 9,999, 20,000 to 99,999. */
    dozens: string;
    hundreds: string;
    thousands: string;
    tensOfThousands: string;
  };
  /** `from` comes with its year only where the years differ. */
  dateBetween(from: string, to: string): string;
  dateUnknown: string;
  publisherNotStated(title: string): string;
  untitled(subject: string): string;
  quoted(title: string): string;
  said(facts: Said): string;
  why: Readonly<Record<Reason, (facts: Why) => string>>;
  /** What on the page does not fit what else is on it. Each is one sentence. */
  within: {
    headline(facts: Within): string;
    measure(facts: Within & { ambiguous: boolean }): string;
    sum(facts: Within & { total: string; isLeast: boolean; isRough: boolean }): string;
    partAboveWhole(facts: Within): string;
    countedTwice(facts: Within): string;
    shareOfItself(facts: Within): string;
    shareAgainstCount(facts: Within & { value: string; count: string }): string;
  };
  unknownOnPage(slot: Slot): string;
  unknownInSource(slot: Slot): string;
  noPageDate: string;
  /** Killed and wounded of the page, added up; the phrase is the page's. */
  together(phrase: string, total: string): string;
  sameOrigin: string;
  ownArticle: string;
  trace: {
    names: Readonly<Record<TraceSlot, string>>;
    polarity: Readonly<Record<Polarity, string>>;
    planned(planned: boolean): string;
    timeBase(marks: Marks): string;
    increment(increment: boolean): string;
    forecast(forecast: boolean): string;
  };
  line(said: string, why: string, asides: readonly string[]): string;
  summary: {
    agreeAndDisagree(agree: number, disagree: number, origins: number): string;
    onlyContext(articles: number): string;
    onlyOwn: string;
    noSource: string;
  };
  coverage(articles: number, from: string, to: string): string;
  noCoverage: string;
  stale(newest: string, days: number): string;
}
