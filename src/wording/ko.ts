/**
 * 한국어. 차분하고 정확하고 짧게. Numbers and names stand in brackets or after a colon, so that no particle hangs on what is not known here.
 */
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, Polarity, Slot } from '../types.ts';
import { aside, clauses, phrasesIn, rateBound } from './clauses.ts';
import type { Messages, Why } from './messages.ts';
import { counted, periodIn } from './plural.ts';

const count = counted('ko');
const days = (n: number): string => count(n, { other: '#일' });
const quoted = (text: string): string => `“${text}”`;
const list = phrasesIn('ko', quoted, '(두 번)');
const between = '. ';
const least = (is: boolean): string => (is ? '최소 ' : '');
const apart = (n: number, facts: Why): string =>
  `${least(facts.daysAreLeast)}${days(n)} ${facts.sourceIsEarlier ? '앞선' : '뒤의'}`;
const { gap, withGap, afterGap } = clauses((n, facts) => `${apart(n, facts)} 것`, between);
const countApart = (facts: Why): string => (facts.days ? `${apart(facts.days, facts)} 집계` : '집계');
const period = periodIn(
  'ko',
  {
    day: { other: '#일' },
    week: { other: '#주' },
    month: { other: '#개월' },
    year: { other: '#년' },
  },
  '별도 기간',
);

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: '인정',
  denies: '부인',
  unconfirmed: '확인되지 않음',
};
const PAGE: Readonly<Record<Polarity, string>> = {
  affirms: '이 페이지는 그렇다고 한다',
  denies: '이 페이지는 부인한 말을 전한다',
  unconfirmed: '이 페이지는 확인되지 않았다고 한다',
};
const pagePolarity = ({ pagePolarity: polarity }: Why): string => (polarity === null ? '' : PAGE[polarity]);
const pageSays = ({ pageQuantity }: Why): string => `이 페이지: ${pageQuantity}`;

const base = (marks: Marks): string =>
  marks.event
    ? '한 사건의 수'
    : marks.period === undefined
      ? '누적 합계'
      : `${period(marks.period)} 동안의 수`;

const SLOT: Readonly<Record<Slot, string>> = {
  place: '장소를 밝히지 않음',
  status: '계획인지 이미 그런지 밝히지 않음',
  'time-base': '기간을 밝히지 않음',
  increment: '다른 수에 더하는 수인지 밝히지 않음',
  forecast: '전망인지 밝히지 않음',
  unit: '통화를 밝히지 않음',
};

function ratio(facts: Why): string {
  if (facts.ratio === null) return pageSays(facts);
  return facts.pageIsLarger
    ? `${pageSays(facts)}, 출처의 ${facts.ratio}배`
    : `${pageSays(facts)}. 출처의 수가 그 ${facts.ratio}배`;
}

function growth(facts: Why): string {
  if (facts.difference === null) return '';
  const bound = facts.perDay === null ? null : rateBound(facts);
  const about = { most: '하루 최대 약', least: '하루 최소 약', plain: '하루 약' };
  const rate = bound === null ? '' : `, ${about[bound]} ${facts.perDay}`;
  return ` (${least(facts.differenceIsLeast)}${facts.difference} ${facts.sourceIsEarlier ? '많음' : '적음'}${rate})`;
}

export const ko: Messages = {
  locale: 'ko',
  thousands: ',',
  yearFirst: true,
  ofText: (clause) => clause.replaceAll('이 페이지', '이 문구'),
  between,
  quantity: {
    about: (n) => `약 ${n}`,
    upto: (n) => `최대 ${n}`,
    nearly: (n) => `${n} 가까이`,
    below: (n) => `${n} 미만`,
    above: (n) => `${n} 초과`,
    atleast: (n) => `최소 ${n}`,
    range: (low, high) => `${low}~${high}`,
    dozens: '수십',
    hundreds: '수백',
    thousands: '수천',
    tensOfThousands: '수만',
  },
  dateBetween: (from, to) => `${from} ~ ${to}`,
  dateUnknown: '날짜 모름',
  quoted,
  publisherNotStated: (title) => `${title} (매체 미상)`,
  untitled: (subject) => `제목 없는 기사 – ${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (추정 날짜)' : ''}: `;
    const by = facts.origin === null ? ', 원출처 미상' : `, 원출처: ${facts.origin}`;
    if (facts.quantity === null) {
      const open = facts.origin === null && facts.polarity === 'unconfirmed';
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${aside(facts.place)}${open ? '' : by}`;
    }
    const marks = aside(
      facts.otherFigure,
      facts.place,
      facts.increment ? '추가분' : null,
      facts.period === undefined ? null : `${period(facts.period)} 동안`,
      facts.event ? '한 사건에서' : null,
      facts.status === 'planned' ? '계획' : null,
      facts.forecast ? '전망' : null,
      facts.ambiguous ? '“손실”: 전사자인지 사상자인지 밝히지 않음' : null,
    );
    return `${head}${facts.quantity}${marks}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) =>
      pagePlace === null
        ? '그 장소에만 해당한다'
        : sourcePlace === null
          ? `이 페이지는 한 장소만 말한다(${pagePlace})`
          : `이 페이지와 다른 장소다(이 페이지: ${pagePlace})`,
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? '계획이 아니다. 이 페이지는 계획을 말한다'
        : '계획이다. 이 페이지는 이미 그런 것을 말한다',
    'other-time-base': ({ pageMarks, sourceMarks }) => `${base(sourceMarks)}. 이 페이지: ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? '다른 수에 더하는 수다. 이 페이지는 전체 수를 말한다'
        : '전체 수다. 이 페이지는 다른 수에 더하는 수를 말한다',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast ? '전망이다. 이 페이지는 집계를 말한다' : '집계다. 이 페이지는 전망을 말한다',
    'other-unit': () => '통화가 다르다',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `같은 원출처의 ${countApart(facts)}. ${pageSays(facts)}, 이쪽이 최신이다`
        : `같은 원출처의 ${countApart(facts)}, 곧 최신이다. ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity !== null)
        return [gap(facts), pagePolarity(facts)].filter(Boolean).join(between);
      return `${countApart(facts)}. ${pageSays(facts)}, 시점이 이만큼 벌어진 수는 비교하지 않는다`;
    },
    'same-value': (facts) =>
      withGap(facts.identical ? '이 페이지와 같다' : `이 페이지의 수와 맞는다(${facts.pageQuantity})`, facts),
    'within-bounds': (facts) => withGap(`이 페이지의 수와 어긋나지 않는다(${facts.pageQuantity})`, facts),
    'bounds-meet': (facts) =>
      withGap(`이 페이지의 수와 맞을 수 있다(${facts.pageQuantity}). 양쪽 모두 한쪽 끝이 열려 있다`, facts),
    'near-value': (facts) => afterGap(`이 페이지의 수에 가깝지만 같지는 않다(${facts.pageQuantity})`, facts),
    'outside-reach': (facts) =>
      afterGap(`이 페이지의 수와 멀지만(${facts.pageQuantity}), 그 표현이 정한 한계를 넘지는 않는다`, facts),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}. ${facts.pageIsAmbiguous ? '이 페이지는' : '출처는'} 전사자인지 사상자인지 밝히지 않는다`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const when = gap(facts);
      if (when === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, 같은 시점`;
      return `${ratio(facts)}. 그 집계는 ${when}이고, 이런 수는 줄지 않는다`;
    },
    'earlier-count': (facts) => `${countApart(facts)}. ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `${countApart(facts)}. ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}. 둘이 같은 시점을 말하는지 분명하지 않다`
        : [pagePolarity(facts), '어느 쪽이 먼저인지 분명하지 않다'].filter(Boolean).join(between),
    unconfirmed: (facts) => [gap(facts) ?? '', pagePolarity(facts)].filter(Boolean).join(between),
    'same-polarity': (facts) =>
      withGap(facts.pagePolarity === 'denies' ? '이 페이지에서도 부인' : '이 페이지와 같다', facts),
    opposite: (facts) => afterGap(pagePolarity(facts), facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `출처가 센 것은 “${sourceFigure}”. 이 페이지는 그 수(${pageQuantity})를 “${pageFigure}”의 수로 적었다`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `이 페이지의 수(${pageQuantity}, ${pageFigure})는 그 일부인데 더 크다`
        : `이 페이지의 수(${pageQuantity}, ${pageFigure})의 일부인데 더 크다`,
    'part-reaches-whole': ({ pageQuantity }) => `일부만으로 이 페이지의 수(${pageQuantity})에 이른다`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `이 페이지의 수(${pageQuantity})는 그 일부를 센 것이다`
        : `이 페이지가 센 것(${pageQuantity})의 일부다`,
  },
  within: {
    headline: ({ first, second }) => `이 페이지의 제목은 ${list(first)}, 본문은 “${second}”.`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `이 페이지의 제목은 ${list(first)}, 전사자인지 사상자인지 밝히지 않는다. 본문은 “${second}”.`
        : `이 페이지는 한 수를 두 가지로 적었다: ${list(first)} (${firstFigure}), “${second}” (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `이 페이지에서 ${list(first)}, 더하면 ${isLeast ? '최소 ' : isRough ? '약 ' : ''}${total}. 전체로는 “${second}”.`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `이 페이지에서 ${list(first)} (${firstFigure}): “${second}” (${secondFigure})의 일부인데 더 크다.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `이 페이지에서 ${list(first)} (${firstFigure}): 이미 “${second}” (${secondFigure})에 들어 있는데 따로 센다.`,
    shareOfItself: ({ first, second }) =>
      `이 페이지는 ${list(first)}, 이어서 같은 대상의 “${second}”라고 한다. 두 수 가운데 하나는 다른 것을 센다.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `이 페이지에서 ${list(first)} 가운데 “${second}”이면 약 ${value}. 다른 곳에는 “${of}”.`,
  },
  unknownOnPage: (slot) => `이 페이지는 ${SLOT[slot]}`,
  unknownInSource: (slot) => `출처는 ${SLOT[slot]}`,
  noPageDate: '이 페이지는 날짜를 밝히지 않음',
  together: (phrase, total) => `이 페이지의 “${phrase}”까지 더하면 ${total}`,
  sameOrigin: '이 페이지가 스스로 밝힌 원출처여서 세지 않음',
  ownArticle: '이 페이지의 기사여서 세지 않음',
  trace: {
    names: {
      measure: '무엇을 셌나',
      number: '얼마나',
      polarity: '무엇이라고 하나',
      place: '어디서',
      date: '언제',
      origin: '누가 말했나',
      status: '단계',
      'time-base': '센 기간',
      increment: '더하는 수',
      forecast: '전망',
      unit: '통화',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? '계획' : '이미 그러함'),
    timeBase: base,
    increment: (increment) => (increment ? '추가분' : '전체 수'),
    forecast: (forecast) => (forecast ? '전망' : '집계'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join(between)}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0 ? count(agree, { other: '기사 #건 일치' }) : '',
        disagree > 0 ? count(disagree, { other: agree > 0 ? '#건 다름' : '기사 #건 다름' }) : '',
      ];
      return `${parts.filter((part) => part !== '').join(', ')} – ${count(origins, { other: '독립된 원출처 #곳' })}`;
    },
    onlyContext: (articles) => count(articles, { other: '기사 #건 참고' }),
    onlyOwn: '이 페이지의 원출처나 기사만 그렇게 말함',
    noSource: '비교할 출처가 없음',
  },
  coverage: (articles, from, to) =>
    `${count(articles, { other: '기사 #건' })}, ${from === to ? from : `${from} ~ ${to}`}`,
  noCoverage: '이 수를 전하는 기사가 없음',
  stale: (newest, age) => `이에 관한 가장 새로운 출처: ${newest}, 이 페이지보다 ${days(age)} 앞섬`,
};
