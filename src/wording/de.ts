/**
 * Deutsch. Ruhig, genau, knapp. Names stand uninflected, in brackets or after a colon.
 */
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, Polarity, Slot } from '../types.ts';
import { aside, clauses, phrasesIn, rateBound } from './clauses.ts';
import type { Messages, Why } from './messages.ts';
import { counted, periodIn } from './plural.ts';

const count = counted('de');
const days = (n: number): string => count(n, { one: '# Tag', other: '# Tage' });
const quoted = (text: string): string => `„${text}“`;
const list = phrasesIn('de', quoted, '(zweimal)');
const between = '; ';
const least = (is: boolean): string => (is ? 'mindestens ' : '');
const { gap, withGap, afterGap } = clauses(
  (n, facts) => `${least(facts.daysAreLeast)}${days(n)} ${facts.sourceIsEarlier ? 'früher' : 'später'}`,
  between,
);
const period = periodIn(
  'de',
  {
    day: { one: 'einen Tag', other: '# Tage' },
    week: { one: 'eine Woche', other: '# Wochen' },
    month: { one: 'einen Monat', other: '# Monate' },
    year: { one: 'ein Jahr', other: '# Jahre' },
  },
  'einen eigenen Zeitraum',
);

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'bejaht',
  denies: 'verneint',
  unconfirmed: 'nicht bestätigt',
};
const PAGE: Readonly<Record<Polarity, string>> = {
  affirms: 'nach dieser Seite ist es so',
  denies: 'nach dieser Seite wird es bestritten',
  unconfirmed: 'diese Seite lässt es offen',
};
const pagePolarity = ({ pagePolarity: polarity }: Why): string => (polarity === null ? '' : PAGE[polarity]);
const pageSays = ({ pageQuantity }: Why): string => `diese Seite nennt ${pageQuantity}`;

const base = (marks: Marks): string =>
  marks.event
    ? 'die Zahl eines einzelnen Ereignisses'
    : marks.period === undefined
      ? 'eine Gesamtzahl'
      : `eine Zahl über ${period(marks.period)}`;

const SLOT: Readonly<Record<Slot, string>> = {
  place: 'keinen Ort',
  status: 'nicht an, ob es geplant oder schon so ist',
  'time-base': 'keinen Zeitraum',
  increment: 'nicht an, ob die Zahl zu anderen hinzukommt',
  forecast: 'nicht an, ob es eine Prognose ist',
  unit: 'keine Währung',
};
const lacks = (slot: Slot): string => `gibt ${SLOT[slot]}${SLOT[slot].startsWith('kein') ? ' an' : ''}`;

function ratio(facts: Why): string {
  if (facts.ratio === null) return pageSays(facts);
  const times = facts.ratio === '2' ? 'das Doppelte' : `das ${facts.ratio}-Fache`;
  return facts.pageIsLarger
    ? `${pageSays(facts)}, ${times}`
    : `${pageSays(facts)}; die Quelle nennt ${times} davon`;
}

function growth(facts: Why): string {
  if (facts.difference === null) return '';
  const bound = facts.perDay === null ? null : rateBound(facts);
  const about = { most: 'höchstens etwa', least: 'mindestens etwa', plain: 'etwa' };
  const rate = bound === null ? '' : `, ${about[bound]} ${facts.perDay} pro Tag`;
  return `: ${least(facts.differenceIsLeast)}${facts.difference} ${facts.sourceIsEarlier ? 'mehr' : 'weniger'}${rate}`;
}

const onPage = ({ pageQuantity }: Why): string => `zur Zahl dieser Seite (${pageQuantity})`;

export const de: Messages = {
  locale: 'de',
  thousands: '.',
  ofText: (clause) => clause.replaceAll('Seite', 'Eingabe'),
  between,
  quantity: {
    about: (n) => `etwa ${n}`,
    upto: (n) => `bis zu ${n}`,
    nearly: (n) => `fast ${n}`,
    below: (n) => `weniger als ${n}`,
    above: (n) => `mehr als ${n}`,
    atleast: (n) => `mindestens ${n}`,
    range: (low, high) => `${low} bis ${high}`,
    dozens: 'Dutzende',
    hundreds: 'Hunderte',
    thousands: 'Tausende',
    tensOfThousands: 'Zehntausende',
  },
  dateBetween: (from, to) => `${from} – ${to}`,
  dateUnknown: 'Datum unbekannt',
  quoted,
  publisherNotStated: (title) => `${title} (Medium nicht genannt)`,
  untitled: (subject) => `Artikel ohne Titel – ${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (Datum erschlossen)' : ''}: `;
    const by = facts.origin === null ? ', Urheber nicht genannt' : `, Urheber: ${facts.origin}`;
    if (facts.quantity === null) {
      const open = facts.origin === null && facts.polarity === 'unconfirmed';
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${aside(facts.place)}${open ? '' : by}`;
    }
    const marks = [
      facts.increment ? ' zusätzlich' : '',
      facts.period === undefined ? '' : ` über ${period(facts.period)}`,
      facts.event ? ' bei einem Ereignis' : '',
      facts.status === 'planned' ? ' geplant' : '',
      facts.forecast ? ' als Prognose' : '',
      facts.ambiguous ? ' „verloren“ (ob nur gefallen oder auch verwundet, ist nicht gesagt)' : '',
    ].join('');
    return `${head}${facts.quantity}${marks}${aside(facts.otherFigure, facts.place)}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) =>
      pagePlace === null
        ? 'gilt nur für diesen Ort'
        : sourcePlace === null
          ? `auf dieser Seite geht es nur um einen Ort (${pagePlace})`
          : `ein anderer Ort als auf dieser Seite (${pagePlace})`,
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? 'kein Plan; diese Seite berichtet von einem Plan'
        : 'ein Plan; diese Seite berichtet, was schon so ist',
    'other-time-base': ({ pageMarks, sourceMarks }) =>
      `${base(sourceMarks)}; diese Seite nennt ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? 'kommt zu anderen hinzu; diese Seite nennt eine Gesamtzahl'
        : 'eine Gesamtzahl; die Zahl dieser Seite kommt zu anderen hinzu',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast
        ? 'eine Prognose; diese Seite nennt eine Zählung'
        : 'eine Zählung; diese Seite nennt eine Prognose',
    'other-unit': () => 'in einer anderen Währung',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `eine Angabe desselben Urhebers, ${gap(facts)}; ${pageSays(facts)}, den neueren Stand`
        : `eine Angabe desselben Urhebers, ${gap(facts)}, und damit der neuere Stand; ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity !== null)
        return [gap(facts), pagePolarity(facts)].filter(Boolean).join(between);
      return `eine Zählung, ${gap(facts)}; ${pageSays(facts)}, und so weit auseinander wird nicht verglichen`;
    },
    'same-value': (facts) =>
      withGap(
        facts.identical
          ? 'dasselbe wie auf dieser Seite'
          : `stimmt mit der Zahl dieser Seite überein (${facts.pageQuantity})`,
        facts,
      ),
    'within-bounds': (facts) => withGap(`passt ${onPage(facts)}`, facts),
    'bounds-meet': (facts) => withGap(`kann ${onPage(facts)} passen: beide lassen ein Ende offen`, facts),
    'near-value': (facts) =>
      afterGap(`nahe an der Zahl dieser Seite (${facts.pageQuantity}), aber nicht gleich`, facts),
    'outside-reach': (facts) =>
      afterGap(
        `weit von der Zahl dieser Seite (${facts.pageQuantity}), doch der Wortlaut setzt dort keine Grenze, die verletzt wäre`,
        facts,
      ),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}; ${facts.pageIsAmbiguous ? 'sie' : 'die Quelle'} sagt nicht, ob damit nur Gefallene oder auch Verwundete gemeint sind`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const apart = gap(facts);
      if (apart === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, zur selben Zeit`;
      return `${ratio(facts)}; deren Stand ist ${apart}, und eine solche Zahl sinkt nicht`;
    },
    'earlier-count': (facts) => `eine Zählung, ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `eine Zählung, ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}; ob beide von derselben Zeit sprechen, ist unklar`
        : [pagePolarity(facts), 'was zuerst kam, ist unklar'].filter(Boolean).join(between),
    unconfirmed: (facts) => [gap(facts) ?? '', pagePolarity(facts)].filter(Boolean).join(between),
    'same-polarity': (facts) =>
      withGap(
        facts.pagePolarity === 'denies' ? 'auch auf dieser Seite bestritten' : 'wie auf dieser Seite',
        facts,
      ),
    opposite: (facts) => afterGap(pagePolarity(facts), facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `die Quelle zählt „${sourceFigure}“; diese Seite nennt diese Zahl, ${pageQuantity}, für „${pageFigure}“`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `die Zahl dieser Seite (${pageQuantity}, ${pageFigure}) ist ein Teil davon und doch größer`
        : `ein Teil der Zahl dieser Seite (${pageQuantity}, ${pageFigure}) und doch größer`,
    'part-reaches-whole': ({ pageQuantity }) =>
      `ein Teil, der allein schon die Zahl dieser Seite (${pageQuantity}) erreicht`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `die Zahl dieser Seite (${pageQuantity}) zählt einen Teil davon`
        : `ein Teil dessen, was diese Seite zählt (${pageQuantity})`,
  },
  within: {
    headline: ({ first, second }) =>
      `In der Überschrift dieser Seite steht ${list(first)}, im Text „${second}“.`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `In der Überschrift dieser Seite steht ${list(first)}; das sagt nicht, ob nur Gefallene oder auch Verwundete gemeint sind. Im Text steht „${second}“.`
        : `Diese Seite nennt eine Zahl für zweierlei: ${list(first)} (${firstFigure}) und „${second}“ (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `Auf dieser Seite ergeben ${list(first)} zusammen ${isLeast ? 'mindestens ' : isRough ? 'etwa ' : ''}${total}; als Ganzes nennt sie „${second}“.`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `Auf dieser Seite ist ${list(first)} (${firstFigure}) ein Teil von „${second}“ (${secondFigure}) und doch größer.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `Diese Seite zählt ${list(first)} (${firstFigure}) neben „${second}“ (${secondFigure}), worin es enthalten ist.`,
    shareOfItself: ({ first, second }) =>
      `Auf dieser Seite steht ${list(first)} und dann „${second}“ von denselben: Eine der beiden Zahlen zählt etwas anderes.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `„${second}“ von ${list(first)} sind auf dieser Seite etwa ${value}; an anderer Stelle steht „${of}“.`,
  },
  unknownOnPage: (slot) => `diese Seite ${lacks(slot)}`,
  unknownInSource: (slot) => `die Quelle ${lacks(slot)}`,
  noPageDate: 'diese Seite gibt kein Datum an',
  together: (phrase, total) => `mit „${phrase}“ auf dieser Seite zusammen ${total}`,
  sameOrigin: 'der Urheber, den diese Seite selbst nennt, daher nicht gezählt',
  ownArticle: 'der Artikel dieser Seite, daher nicht gezählt',
  trace: {
    names: {
      measure: 'Was gezählt wird',
      number: 'Wie viele',
      polarity: 'Was gesagt wird',
      place: 'Wo',
      date: 'Wann',
      origin: 'Wer es sagt',
      status: 'Stand',
      'time-base': 'Gezählt über',
      increment: 'Kommt hinzu',
      forecast: 'Prognose',
      unit: 'Währung',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? 'ein Plan' : 'schon so'),
    timeBase: base,
    increment: (increment) => (increment ? 'kommt hinzu' : 'eine Gesamtzahl'),
    forecast: (forecast) => (forecast ? 'eine Prognose' : 'eine Zählung'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join(between)}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0
          ? count(agree, { one: '# Artikel stimmt überein', other: '# Artikel stimmen überein' })
          : '',
        disagree > 0
          ? agree > 0
            ? count(disagree, { one: '# weicht ab', other: '# weichen ab' })
            : count(disagree, { one: '# Artikel weicht ab', other: '# Artikel weichen ab' })
          : '',
      ];
      const by = count(origins, { one: '# unabhängiger Urheber', other: '# unabhängige Urheber' });
      return `${parts.filter((part) => part !== '').join(', ')} – ${by}`;
    },
    onlyContext: (articles) =>
      count(articles, { one: '# Artikel gibt Kontext', other: '# Artikel geben Kontext' }),
    onlyOwn: 'Das sagt nur der Urheber oder der Artikel dieser Seite selbst',
    noSource: 'Hier gibt es keine Quelle zum Vergleichen',
  },
  coverage: (articles, from, to) =>
    `${count(articles, { one: '# Artikel', other: '# Artikel' })}, ${from === to ? from : `${from} bis ${to}`}`,
  noCoverage: 'Kein Artikel hier nennt diese Zahl',
  stale: (newest, age) => `Neueste Quelle hierzu: Stand ${newest}, ${days(age)} vor dieser Seite`,
};
