/**
 * English. Calm, exact, brief.
 */
import { lazily } from '../lazily.ts';
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, PlaceId, Polarity, Slot } from '../types.ts';
import type { Messages, Why, Within } from './messages.ts';
import { small } from './plural.ts';

const plurals = lazily(() => new Intl.PluralRules('en'));
const numbers = lazily(() => new Intl.NumberFormat('en-GB'));

const count = (n: number, one: string, other: string): string =>
  `${small(n) ?? numbers().format(n)} ${plurals().select(n) === 'one' ? one : other}`;
const days = (n: number): string => count(n, 'day', 'days');

/** Names that English gives an article. */
const placeName = (place: PlaceId): string =>
  / region$/u.test(place) || place === 'Donbas' || place === 'Russian Far East' || place === 'Black Sea'
    ? `the ${place}`
    : place;

const PERIOD: Readonly<Record<string, string>> = {
  day: 'one day',
  P1D: 'one day',
  week: 'one week',
  P7D: 'one week',
  P1W: 'one week',
  month: 'one month',
  P1M: 'one month',
  year: 'one year',
  P1Y: 'one year',
};

const UNITS: Readonly<Record<string, [string, string]>> = {
  D: ['day', 'days'],
  W: ['week', 'weeks'],
  M: ['month', 'months'],
  Y: ['year', 'years'],
};

function periodText(period: string): string {
  const known = PERIOD[period];
  if (known !== undefined) return known;
  const [, amount, letter] = /^P(\d+)([DWMY])$/u.exec(period) ?? [];
  const unit = UNITS[letter ?? ''];
  return amount !== undefined && unit ? count(Number(amount), ...unit) : 'a period of its own';
}

/** "14 days earlier", seen from the page; null where the dates overlap or one is unknown. */
function gap({ days: between, daysAreLeast, sourceIsEarlier }: Why): string | null {
  if (!between) return null;
  return `${daysAreLeast ? 'at least ' : ''}${days(between)} ${sourceIsEarlier ? 'before' : 'after'}`;
}

const withGap = (text: string, facts: Why): string => {
  const between = facts.timeMatters ? gap(facts) : null;
  return between === null ? text : `${text}, ${between}`;
};

/** First, where it would else seem to tell when the page said so. */
const afterGap = (text: string, facts: Why): string => {
  const between = facts.timeMatters ? gap(facts) : null;
  return between === null ? text : `${between}; ${text}`;
};

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'affirmed',
  denies: 'denied',
  unconfirmed: 'not confirmed',
};

const PAGE_POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'this page says it is so',
  denies: 'this page has it denied',
  unconfirmed: 'this page leaves it unconfirmed',
};

function base({ period, event }: Marks): string {
  if (event) return 'a count of one event';
  return period === undefined ? 'a total' : `a count over ${periodText(period)}`;
}

const SLOT: Readonly<Record<Slot, string>> = {
  place: 'place',
  status: 'status (planned or already there)',
  'time-base': 'period',
  increment: 'word on whether it adds to others',
  forecast: 'word on whether it is a forecast',
  unit: 'currency',
};

const pageSays = ({ pageQuantity }: Why): string => `this page says ${pageQuantity}`;

/** "this page says 10,000, 2.9 times as many" */
function ratio({ ratio, pageIsLarger, pageQuantity }: Why): string {
  if (ratio === null) return `this page says ${pageQuantity}`;
  const times = ratio === '2' ? 'twice' : `${ratio} times`;
  return pageIsLarger
    ? `this page says ${pageQuantity}, ${times} as many`
    : `this page says ${pageQuantity}; that is ${times} as many`;
}

/** What is least over what is least is neither the least nor the most: then no rate is given. */
function rate({ perDay, daysAreLeast, differenceIsLeast }: Why): string {
  if (perDay === null || (daysAreLeast && differenceIsLeast)) return '';
  const bound = daysAreLeast ? 'at most ' : differenceIsLeast ? 'at least ' : '';
  return `, ${bound}about ${perDay} a day`;
}

function growth(facts: Why): string {
  const { difference, differenceIsLeast } = facts;
  if (difference === null) return '';
  return `: ${differenceIsLeast ? 'at least ' : ''}${difference} ${facts.sourceIsEarlier ? 'more' : 'fewer'}${rate(facts)}`;
}

const phrases = lazily(() => new Intl.ListFormat('en-GB'));
const list = (all: Within['first']): string =>
  phrases().format(all.map(({ phrase, twice }) => (twice ? `“${phrase}” twice` : `“${phrase}”`)));

export const en: Messages = {
  locale: 'en-GB',
  thousands: ',',
  ofText: (clause) =>
    clause
      .replaceAll('on this page', 'in this text')
      .replaceAll('this page', 'this text')
      .replaceAll('the page’s', 'the text’s'),
  between: '; ',
  quantity: {
    about: (n) => `about ${n}`,
    upto: (n) => `up to ${n}`,
    nearly: (n) => `nearly ${n}`,
    below: (n) => `fewer than ${n}`,
    above: (n) => `more than ${n}`,
    atleast: (n) => `at least ${n}`,
    range: (low, high) => `${low} to ${high}`,
    dozens: 'dozens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    tensOfThousands: 'tens of thousands',
  },
  dateBetween: (from, to) => `between ${from} and ${to}`,
  dateUnknown: 'date unknown',
  quoted: (title) => `“${title}”`,
  publisherNotStated: (title) => `${title} (publisher not stated)`,
  untitled: (subject) => `An article ${/^(?:on|about) /u.test(subject) ? '' : 'on '}${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (date inferred)' : ''}: `;
    const told = facts.place === null || facts.otherFigure?.includes(facts.place);
    const place = facts.place === null || told ? '' : ` in ${placeName(facts.place)}`;
    if (facts.quantity === null) {
      const by =
        facts.origin === null
          ? facts.polarity === 'unconfirmed'
            ? ''
            : ', origin not named'
          : ` by ${facts.origin}`;
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${place && ` for${place.slice(3)}`}${by}`;
    }
    const figure = facts.otherFigure === null ? '' : ` (${facts.otherFigure})`;
    const marks = [
      facts.increment ? ' more' : '',
      facts.period === undefined ? '' : ` in ${periodText(facts.period)}`,
      facts.event ? ' in one event' : '',
      facts.status === 'planned' ? ' planned' : '',
      facts.forecast ? ' as a forecast' : '',
      facts.ambiguous ? ' “lost” (killed, or killed and wounded: not said)' : '',
    ].join('');
    const by = facts.origin === null ? ', origin not named' : `, by ${facts.origin}`;
    return `${head}${facts.quantity}${marks}${figure}${place}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) => {
      if (pagePlace === null) return 'of that place only';
      const page = `this page speaks of ${placeName(pagePlace)}`;
      return sourcePlace === null ? `${page} only` : `another place; ${page}`;
    },
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? 'no plan; this page tells of a plan'
        : 'a plan; this page tells of what is already so',
    'other-time-base': ({ pageMarks, sourceMarks }) =>
      `${base(sourceMarks)}; this page gives ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? 'an addition to others; this page gives a whole count'
        : 'a whole count; this page gives an addition to others',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast ? 'a forecast; this page gives a count' : 'a count; this page gives a forecast',
    'other-unit': () => 'in another currency',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `an earlier count by the same origin, ${gap(facts)}; ${pageSays(facts)}, which is the current one`
        : `a later count by the same origin, ${gap(facts)}, and so the current one; ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity === null) {
        const which = facts.sourceIsEarlier ? 'an earlier count' : 'a later count';
        return `${which}, ${gap(facts)}; ${pageSays(facts)}, and numbers this far apart in time are not compared`;
      }
      return `${gap(facts)}; ${facts.pagePolarity === null ? '' : PAGE_POLARITY[facts.pagePolarity]}`;
    },
    'same-value': (facts) =>
      withGap(
        facts.identical ? 'the same as this page says' : `agrees with this page’s ${facts.pageQuantity}`,
        facts,
      ),
    'within-bounds': (facts) => withGap(`fits this page’s ${facts.pageQuantity}`, facts),
    'bounds-meet': (facts) =>
      withGap(`may fit this page’s ${facts.pageQuantity}: each leaves one end open`, facts),
    'near-value': (facts) => afterGap(`close to this page’s ${facts.pageQuantity}, but not the same`, facts),
    'outside-reach': (facts) =>
      afterGap(
        `far from this page’s ${facts.pageQuantity}, but the wording sets no limit there that it would break`,
        facts,
      ),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}, and ${facts.pageIsAmbiguous ? 'does not say' : 'the source does not say'} whether that is killed, or killed and wounded`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const between = gap(facts);
      if (between === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, for the same time`;
      return `${ratio(facts)}; that count dates from ${between}, and such a count does not fall`;
    },
    'earlier-count': (facts) => `an earlier count, ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `a later count, ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}; whether both speak of one time is unclear`
        : `${facts.pagePolarity === null ? '' : PAGE_POLARITY[facts.pagePolarity]}; which came first is unclear`,
    unconfirmed(facts) {
      const page = facts.pagePolarity === null ? '' : PAGE_POLARITY[facts.pagePolarity];
      const between = gap(facts);
      if (between === null) return page;
      return `${between}; ${page}`;
    },
    'same-polarity': (facts) =>
      withGap(facts.pagePolarity === 'denies' ? 'denied on this page too' : 'as this page says', facts),
    opposite: (facts) =>
      afterGap(facts.pagePolarity === null ? '' : PAGE_POLARITY[facts.pagePolarity], facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `the source counts “${sourceFigure}”; this page gives that number, ${pageQuantity}, for “${pageFigure}”`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `this page’s ${pageQuantity} (${pageFigure}) is a part of that, and larger`
        : `that is a part of this page’s ${pageQuantity} (${pageFigure}), and larger`,
    'part-reaches-whole': ({ pageQuantity }) => `a part that alone reaches this page’s ${pageQuantity}`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `this page’s ${pageQuantity} counts a part of that`
        : `a part of what this page counts as ${pageQuantity}`,
  },
  within: {
    headline: ({ first, second }) => `This page’s headline says ${list(first)}; its text says “${second}”.`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `This page’s headline says ${list(first)}, which does not say whether that is killed, or killed and wounded; its text says “${second}”.`
        : `This page gives one number for two measures: ${list(first)} (${firstFigure}) and “${second}” (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `This page’s ${list(first)} add up to ${isLeast ? 'at least ' : isRough ? 'about ' : ''}${total}; as the whole it gives “${second}”.`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `This page’s ${list(first)} (${firstFigure}) is a part of its “${second}” (${secondFigure}), and larger.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `This page counts ${list(first)} (${firstFigure}) beside “${second}” (${secondFigure}), which includes it.`,
    shareOfItself: ({ first, second }) =>
      `This page says ${list(first)}, and then “${second}” of the same: one of the two counts something else.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `This page’s “${second}” of ${list(first)} is about ${value}; elsewhere it says “${of}”.`,
  },
  unknownOnPage: (slot) => `this page gives no ${SLOT[slot]}`,
  unknownInSource: (slot) => `the source gives no ${SLOT[slot]}`,
  noPageDate: 'this page gives no date',
  together: (phrase, total) => `with “${phrase}” on this page, ${total} together`,
  sameOrigin: 'the origin this page names itself, so not counted',
  ownArticle: 'the article on this page, so not counted',
  trace: {
    names: {
      measure: 'What is counted',
      number: 'How many',
      polarity: 'What is said',
      place: 'Where',
      date: 'When',
      origin: 'Who says so',
      status: 'Stage',
      'time-base': 'Counted over',
      increment: 'Adds to others',
      forecast: 'Forecast',
      unit: 'Currency',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? 'a plan' : 'already so'),
    timeBase: base,
    increment: (increment) => (increment ? 'an addition' : 'a whole count'),
    forecast: (forecast) => (forecast ? 'a forecast' : 'a count'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join('; ')}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0 ? `${count(agree, 'article agrees', 'articles agree')}` : '',
        disagree > 0
          ? agree > 0
            ? count(disagree, 'disagrees', 'disagree')
            : count(disagree, 'article disagrees', 'articles disagree')
          : '',
      ];
      return `${parts.filter((part) => part !== '').join(', ')} – ${count(origins, 'independent origin', 'independent origins')}`;
    },
    onlyContext: (articles) => count(articles, 'article gives context', 'articles give context'),
    onlyOwn: 'Only the page’s own origin or article says this',
    noSource: 'No source here to compare with',
  },
  coverage: (articles, from, to) =>
    from === to
      ? `${count(articles, 'article', 'articles')}, ${from}`
      : `${count(articles, 'article', 'articles')}, from ${from} to ${to}`,
  noCoverage: 'No article here gives this figure',
  stale: (newest, age) =>
    `The newest source here for this figure dates from ${newest}, ${days(age)} before this page`,
};
