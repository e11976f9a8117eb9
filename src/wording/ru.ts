/**
 * Русский. Спокойно, точно, кратко. Names stand in the nominative, in brackets or after a colon.
 */
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, Polarity, Slot } from '../types.ts';
import { aside, clauses, phrasesIn, rateBound } from './clauses.ts';
import type { Messages, Why } from './messages.ts';
import { counted, periodIn } from './plural.ts';

const count = counted('ru');
const days = (n: number): string => count(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
const quoted = (text: string): string => `«${text}»`;
const list = phrasesIn('ru', quoted, '(дважды)');
const between = '; ';
const least = (is: boolean): string => (is ? 'как минимум ' : '');
const { gap, withGap, afterGap } = clauses(
  (n, facts) => `${least(facts.daysAreLeast)}на ${days(n)} ${facts.sourceIsEarlier ? 'раньше' : 'позже'}`,
  between,
);
const period = periodIn(
  'ru',
  {
    day: { one: '# день', few: '# дня', many: '# дней', other: '# дня' },
    week: { one: '# неделю', few: '# недели', many: '# недель', other: '# недели' },
    month: { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' },
    year: { one: '# год', few: '# года', many: '# лет', other: '# года' },
  },
  'отдельный период',
);

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'утверждается',
  denies: 'отрицается',
  unconfirmed: 'не подтверждено',
};
const PAGE: Readonly<Record<Polarity, string>> = {
  affirms: 'по этой странице, это так',
  denies: 'на этой странице это отрицается',
  unconfirmed: 'эта страница оставляет это без подтверждения',
};
const pagePolarity = ({ pagePolarity: polarity }: Why): string => (polarity === null ? '' : PAGE[polarity]);
const pageSays = ({ pageQuantity }: Why): string => `на этой странице ${pageQuantity}`;

const base = (marks: Marks): string =>
  marks.event
    ? 'число за одно событие'
    : marks.period === undefined
      ? 'общее число'
      : `число за ${period(marks.period)}`;

const SLOT: Readonly<Record<Slot, string>> = {
  place: 'не указано место',
  status: 'не указано, план это или уже факт',
  'time-base': 'не указан период',
  increment: 'не указано, добавляется ли это к другому',
  forecast: 'не указано, прогноз ли это',
  unit: 'не указана валюта',
};

const times = (n: string): string =>
  n.includes(',')
    ? `${n} раза`
    : count(Number(n.replace(/\s/gu, '')), { one: '# раз', few: '# раза', many: '# раз', other: '# раза' });

function ratio(facts: Why): string {
  if (facts.ratio === null) return pageSays(facts);
  const more = facts.ratio === '2' ? 'вдвое больше' : `в ${times(facts.ratio)} больше`;
  return facts.pageIsLarger ? `${pageSays(facts)}, ${more}` : `${pageSays(facts)}; в источнике – ${more}`;
}

function growth(facts: Why): string {
  if (facts.difference === null) return '';
  const bound = facts.perDay === null ? null : rateBound(facts);
  const about = { most: 'не более чем примерно', least: 'как минимум около', plain: 'около' };
  const rate = bound === null ? '' : `, ${about[bound]} ${facts.perDay} в день`;
  return `: ${least(facts.differenceIsLeast)}на ${facts.difference} ${facts.sourceIsEarlier ? 'больше' : 'меньше'}${rate}`;
}

const onPage = ({ pageQuantity }: Why): string => `числом на этой странице (${pageQuantity})`;

export const ru: Messages = {
  locale: 'ru',
  millions: 'short',
  thousands: '\u00a0',
  date: (text) => text.replace(/ г\.$/u, ' года'),
  ofText: (clause) => clause.replaceAll('страницей', 'фразой').replaceAll('страниц', 'фраз'),
  between,
  quantity: {
    about: (n) => `примерно ${n}`,
    upto: (n) => `до ${n}`,
    nearly: (n) => `почти ${n}`,
    below: (n) => `менее ${n}`,
    above: (n) => `более ${n}`,
    atleast: (n) => `не менее ${n}`,
    range: (low, high) => `${low}–${high}`,
    dozens: 'десятки',
    hundreds: 'сотни',
    thousands: 'тысячи',
    tensOfThousands: 'десятки тысяч',
  },
  dateBetween: (from, to) => `${from} – ${to}`,
  dateUnknown: 'дата неизвестна',
  quoted,
  publisherNotStated: (title) => `${title} (издание не указано)`,
  untitled: (subject) => `Статья без названия – ${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (дата выведена)' : ''}: `;
    const by = facts.origin === null ? ', первоисточник не назван' : `, первоисточник: ${facts.origin}`;
    if (facts.quantity === null) {
      const open = facts.origin === null && facts.polarity === 'unconfirmed';
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${aside(facts.place)}${open ? '' : by}`;
    }
    const marks = [
      facts.increment ? ' дополнительно' : '',
      facts.period === undefined ? '' : ` за ${period(facts.period)}`,
      facts.event ? ' за одно событие' : '',
      facts.status === 'planned' ? ' по плану' : '',
      facts.forecast ? ' по прогнозу' : '',
      facts.ambiguous ? ' «потери» (погибшие или вместе с ранеными – не сказано)' : '',
    ].join('');
    return `${head}${facts.quantity}${marks}${aside(facts.otherFigure, facts.place)}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) =>
      pagePlace === null
        ? 'только об этом месте'
        : sourcePlace === null
          ? `на этой странице речь только об одном месте (${pagePlace})`
          : `другое место, чем на этой странице (${pagePlace})`,
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? 'не план; на этой странице речь о плане'
        : 'план; на этой странице речь о том, что уже есть',
    'other-time-base': ({ pageMarks, sourceMarks }) =>
      `${base(sourceMarks)}; на этой странице – ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? 'добавка к другому; на этой странице – полное число'
        : 'полное число; на этой странице – добавка к другому',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast ? 'прогноз; на этой странице – подсчёт' : 'подсчёт; на этой странице – прогноз',
    'other-unit': () => 'в другой валюте',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `подсчёт того же первоисточника, ${gap(facts)}; ${pageSays(facts)}, более новое число`
        : `подсчёт того же первоисточника, ${gap(facts)}, а значит, новее; ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity !== null)
        return [gap(facts), pagePolarity(facts)].filter(Boolean).join(between);
      return `подсчёт ${gap(facts)}; ${pageSays(facts)}, а столь далёкие во времени числа не сравниваются`;
    },
    'same-value': (facts) =>
      withGap(facts.identical ? 'то же, что на этой странице' : `совпадает с ${onPage(facts)}`, facts),
    'within-bounds': (facts) => withGap(`согласуется с ${onPage(facts)}`, facts),
    'bounds-meet': (facts) =>
      withGap(`может согласоваться с ${onPage(facts)}: у обоих одна граница открыта`, facts),
    'near-value': (facts) =>
      afterGap(`близко к числу на этой странице (${facts.pageQuantity}), но не то же самое`, facts),
    'outside-reach': (facts) =>
      afterGap(
        `далеко от числа на этой странице (${facts.pageQuantity}), но формулировка не ставит границы, которая была бы нарушена`,
        facts,
      ),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}; ${facts.pageIsAmbiguous ? 'на ней' : 'в источнике'} не сказано, только погибшие это или вместе с ранеными`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const apart = gap(facts);
      if (apart === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, на то же время`;
      return `${ratio(facts)}; тот подсчёт – ${apart}, а такое число не уменьшается`;
    },
    'earlier-count': (facts) => `подсчёт ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `подсчёт ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}; неясно, об одном ли времени речь`
        : [pagePolarity(facts), 'что было раньше, неясно'].filter(Boolean).join(between),
    unconfirmed: (facts) => [gap(facts) ?? '', pagePolarity(facts)].filter(Boolean).join(between),
    'same-polarity': (facts) =>
      withGap(
        facts.pagePolarity === 'denies' ? 'на этой странице тоже отрицается' : 'как и на этой странице',
        facts,
      ),
    opposite: (facts) => afterGap(pagePolarity(facts), facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `в источнике подсчитано «${sourceFigure}»; на этой странице то же число, ${pageQuantity}, дано как «${pageFigure}»`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `число на этой странице (${pageQuantity}, ${pageFigure}) – часть этого, но больше его`
        : `часть числа на этой странице (${pageQuantity}, ${pageFigure}), но больше его`,
    'part-reaches-whole': ({ pageQuantity }) =>
      `часть, которая уже сама достигает числа на этой странице (${pageQuantity})`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `число на этой странице (${pageQuantity}) – часть этого`
        : `часть того, что подсчитано на этой странице (${pageQuantity})`,
  },
  within: {
    headline: ({ first, second }) => `В заголовке этой страницы – ${list(first)}; в тексте – «${second}».`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `В заголовке этой страницы – ${list(first)}, и не сказано, только погибшие это или вместе с ранеными; в тексте – «${second}».`
        : `На этой странице одно число дано для двух разных показателей: ${list(first)} (${firstFigure}) и «${second}» (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `На этой странице ${list(first)} вместе дают ${isLeast ? 'не менее ' : isRough ? 'примерно ' : ''}${total}; как целое указано «${second}».`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `На этой странице ${list(first)} (${firstFigure}) – часть от «${second}» (${secondFigure}), но больше целого.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `На этой странице ${list(first)} (${firstFigure}) подсчитано рядом с «${second}» (${secondFigure}), куда это уже входит.`,
    shareOfItself: ({ first, second }) =>
      `На этой странице сказано ${list(first)}, а затем – «${second}» из них же: одно из двух чисел считает что-то другое.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `На этой странице «${second}» от ${list(first)} – это примерно ${value}; в другом месте указано «${of}».`,
  },
  unknownOnPage: (slot) => `на этой странице ${SLOT[slot]}`,
  unknownInSource: (slot) => `в источнике ${SLOT[slot]}`,
  noPageDate: 'на этой странице не указана дата',
  together: (phrase, total) => `вместе с «${phrase}» на этой странице – ${total}`,
  sameOrigin: 'этот первоисточник называет сама страница, поэтому не учтено',
  ownArticle: 'это статья с этой страницы, поэтому не учтено',
  trace: {
    names: {
      measure: 'Что подсчитано',
      number: 'Сколько',
      polarity: 'Что сказано',
      place: 'Где',
      date: 'Когда',
      origin: 'Кто говорит',
      status: 'Стадия',
      'time-base': 'За какое время',
      increment: 'Добавка к другому',
      forecast: 'Прогноз',
      unit: 'Валюта',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? 'план' : 'уже есть'),
    timeBase: base,
    increment: (increment) => (increment ? 'добавка' : 'полное число'),
    forecast: (forecast) => (forecast ? 'прогноз' : 'подсчёт'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join(between)}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0
          ? count(agree, {
              one: '# статья совпадает',
              few: '# статьи совпадают',
              many: '# статей совпадают',
              other: '# статьи совпадают',
            })
          : '',
        disagree > 0
          ? agree > 0
            ? count(disagree, { one: '# расходится', other: '# расходятся' })
            : count(disagree, {
                one: '# статья расходится',
                few: '# статьи расходятся',
                many: '# статей расходятся',
                other: '# статьи расходятся',
              })
          : '',
      ];
      const by = count(origins, {
        one: '# независимый первоисточник',
        few: '# независимых первоисточника',
        many: '# независимых первоисточников',
        other: '# независимого первоисточника',
      });
      return `${parts.filter((part) => part !== '').join(', ')} – ${by}`;
    },
    onlyContext: (articles) =>
      count(articles, {
        one: '# статья даёт контекст',
        few: '# статьи дают контекст',
        many: '# статей дают контекст',
        other: '# статьи дают контекст',
      }),
    onlyOwn: 'Это говорит только собственный первоисточник или статья этой страницы',
    noSource: 'Здесь нет источника для сравнения',
  },
  coverage: (articles, from, to) =>
    `${count(articles, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })}, ${from === to ? from : `${from} – ${to}`}`,
  noCoverage: 'Ни одна статья здесь не даёт этого числа',
  stale: (newest, age) => `Самый новый источник об этом: ${newest}, за ${days(age)} до этой страницы`,
};
