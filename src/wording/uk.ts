/**
 * Українська. Спокійно, точно, стисло. Names stand in the nominative, in brackets or after a colon.
 */
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, Polarity, Slot } from '../types.ts';
import { aside, clauses, phrasesIn, rateBound } from './clauses.ts';
import type { Messages, Why } from './messages.ts';
import { counted, periodIn } from './plural.ts';

const count = counted('uk');
const days = (n: number): string => count(n, { one: '# день', few: '# дні', many: '# днів', other: '# дня' });
const quoted = (text: string): string => `«${text}»`;
const list = phrasesIn('uk', quoted, '(двічі)');
const between = '; ';
const least = (is: boolean): string => (is ? 'щонайменше ' : '');
const { gap, withGap, afterGap } = clauses(
  (n, facts) => `${least(facts.daysAreLeast)}на ${days(n)} ${facts.sourceIsEarlier ? 'раніше' : 'пізніше'}`,
  between,
);
const period = periodIn(
  'uk',
  {
    day: { one: '# день', few: '# дні', many: '# днів', other: '# дня' },
    week: { one: '# тиждень', few: '# тижні', many: '# тижнів', other: '# тижня' },
    month: { one: '# місяць', few: '# місяці', many: '# місяців', other: '# місяця' },
    year: { one: '# рік', few: '# роки', many: '# років', other: '# року' },
  },
  'окремий період',
);

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'стверджується',
  denies: 'заперечується',
  unconfirmed: 'не підтверджено',
};
const PAGE: Readonly<Record<Polarity, string>> = {
  affirms: 'за цією сторінкою, це так',
  denies: 'на цій сторінці це заперечено',
  unconfirmed: 'ця сторінка залишає це без підтвердження',
};
const pagePolarity = ({ pagePolarity: polarity }: Why): string => (polarity === null ? '' : PAGE[polarity]);
const pageSays = ({ pageQuantity }: Why): string => `на цій сторінці ${pageQuantity}`;

const base = (marks: Marks): string =>
  marks.event
    ? 'число за одну подію'
    : marks.period === undefined
      ? 'загальне число'
      : `число за ${period(marks.period)}`;

const SLOT: Readonly<Record<Slot, string>> = {
  place: 'не вказано місце',
  status: 'не вказано, чи це план, чи вже факт',
  'time-base': 'не вказано період',
  increment: 'не вказано, чи це додаток до іншого',
  forecast: 'не вказано, чи це прогноз',
  unit: 'не вказано валюту',
};

const times = (n: string): string =>
  n.includes(',')
    ? `${n} раза`
    : count(Number(n.replace(/\s/gu, '')), { one: '# раз', few: '# рази', many: '# разів', other: '# раза' });

function ratio(facts: Why): string {
  if (facts.ratio === null) return pageSays(facts);
  const more = facts.ratio === '2' ? 'удвічі більше' : `у ${times(facts.ratio)} більше`;
  return facts.pageIsLarger ? `${pageSays(facts)}, ${more}` : `${pageSays(facts)}; у джерелі – ${more}`;
}

function growth(facts: Why): string {
  if (facts.difference === null) return '';
  const bound = facts.perDay === null ? null : rateBound(facts);
  const about = { most: 'щонайбільше близько', least: 'щонайменше близько', plain: 'близько' };
  const rate = bound === null ? '' : `, ${about[bound]} ${facts.perDay} на день`;
  return `: на ${facts.difference} ${facts.sourceIsEarlier ? 'більше' : 'менше'}${facts.differenceIsLeast ? ' щонайменше' : ''}${rate}`;
}

const onPage = ({ pageQuantity }: Why): string => `числом на цій сторінці (${pageQuantity})`;

export const uk: Messages = {
  locale: 'uk',
  millions: 'short',
  thousands: '\u00a0',
  date: (text) => text.replace(/ р\.$/u, ' року'),
  ofText: (clause) => clause.replaceAll('сторінц', 'фраз').replaceAll('сторінк', 'фраз'),
  between,
  quantity: {
    about: (n) => `приблизно ${n}`,
    upto: (n) => `до ${n}`,
    nearly: (n) => `майже ${n}`,
    below: (n) => `менше ніж ${n}`,
    above: (n) => `понад ${n}`,
    atleast: (n) => `щонайменше ${n}`,
    range: (low, high) => `${low}–${high}`,
    dozens: 'десятки',
    hundreds: 'сотні',
    thousands: 'тисячі',
    tensOfThousands: 'десятки тисяч',
  },
  dateBetween: (from, to) => `${from} – ${to}`,
  dateUnknown: 'дата невідома',
  quoted,
  publisherNotStated: (title) => `${title} (видання не вказано)`,
  untitled: (subject) => `Стаття без назви – ${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (дату виведено)' : ''}: `;
    const by = facts.origin === null ? ', першоджерело не назване' : `, першоджерело: ${facts.origin}`;
    if (facts.quantity === null) {
      const open = facts.origin === null && facts.polarity === 'unconfirmed';
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${aside(facts.place)}${open ? '' : by}`;
    }
    const marks = [
      facts.increment ? ' додатково' : '',
      facts.period === undefined ? '' : ` за ${period(facts.period)}`,
      facts.event ? ' за одну подію' : '',
      facts.status === 'planned' ? ' за планом' : '',
      facts.forecast ? ' за прогнозом' : '',
      facts.ambiguous ? ' «втрати» (загиблі чи разом із пораненими – не сказано)' : '',
    ].join('');
    return `${head}${facts.quantity}${marks}${aside(facts.otherFigure, facts.place)}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) =>
      pagePlace === null
        ? 'лише щодо цього місця'
        : sourcePlace === null
          ? `на цій сторінці йдеться лише про одне місце (${pagePlace})`
          : `інше місце, ніж на цій сторінці (${pagePlace})`,
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? 'не план; на цій сторінці йдеться про план'
        : 'план; на цій сторінці йдеться про те, що вже є',
    'other-time-base': ({ pageMarks, sourceMarks }) =>
      `${base(sourceMarks)}; на цій сторінці – ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? 'додаток до іншого; на цій сторінці – повне число'
        : 'повне число; на цій сторінці – додаток до іншого',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast
        ? 'прогноз; на цій сторінці – підрахунок'
        : 'підрахунок; на цій сторінці – прогноз',
    'other-unit': () => 'в іншій валюті',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `підрахунок того самого першоджерела, ${gap(facts)}; ${pageSays(facts)}, новіше число`
        : `підрахунок того самого першоджерела, ${gap(facts)}, тож новіший; ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity !== null)
        return [gap(facts), pagePolarity(facts)].filter(Boolean).join(between);
      return `підрахунок ${gap(facts)}; ${pageSays(facts)}, а числа, такі далекі в часі, не порівнюють`;
    },
    'same-value': (facts) =>
      withGap(facts.identical ? 'те саме, що на цій сторінці' : `збігається з ${onPage(facts)}`, facts),
    'within-bounds': (facts) => withGap(`узгоджується з ${onPage(facts)}`, facts),
    'bounds-meet': (facts) =>
      withGap(`може узгоджуватися з ${onPage(facts)}: обидва мають відкриту межу`, facts),
    'near-value': (facts) =>
      afterGap(`близько до числа на цій сторінці (${facts.pageQuantity}), але не те саме`, facts),
    'outside-reach': (facts) =>
      afterGap(
        `далеко від числа на цій сторінці (${facts.pageQuantity}), але формулювання не ставить межі, яку було б порушено`,
        facts,
      ),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}; ${facts.pageIsAmbiguous ? 'на ній' : 'у джерелі'} не сказано, чи це лише загиблі, чи разом із пораненими`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const apart = gap(facts);
      if (apart === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, на той самий час`;
      return `${ratio(facts)}; той підрахунок – ${apart}, а таке число не зменшується`;
    },
    'earlier-count': (facts) => `підрахунок ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `підрахунок ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}; чи йдеться про той самий час, неясно`
        : [pagePolarity(facts), 'що було раніше, неясно'].filter(Boolean).join(between),
    unconfirmed: (facts) => [gap(facts) ?? '', pagePolarity(facts)].filter(Boolean).join(between),
    'same-polarity': (facts) =>
      withGap(
        facts.pagePolarity === 'denies' ? 'на цій сторінці теж заперечено' : 'як і на цій сторінці',
        facts,
      ),
    opposite: (facts) => afterGap(pagePolarity(facts), facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `у джерелі пораховано «${sourceFigure}»; на цій сторінці те саме число, ${pageQuantity}, подано як «${pageFigure}»`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `число на цій сторінці (${pageQuantity}, ${pageFigure}) – частина цього, але більше за нього`
        : `частина числа на цій сторінці (${pageQuantity}, ${pageFigure}), але більша за нього`,
    'part-reaches-whole': ({ pageQuantity }) =>
      `частина, яка вже сама сягає числа на цій сторінці (${pageQuantity})`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `число на цій сторінці (${pageQuantity}) – частина цього`
        : `частина того, що пораховано на цій сторінці (${pageQuantity})`,
  },
  within: {
    headline: ({ first, second }) => `У заголовку цієї сторінки – ${list(first)}; у тексті – «${second}».`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `У заголовку цієї сторінки – ${list(first)}, і не сказано, чи це лише загиблі, чи разом із пораненими; у тексті – «${second}».`
        : `На цій сторінці одне число подано для двох різних показників: ${list(first)} (${firstFigure}) і «${second}» (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `На цій сторінці ${list(first)} разом дають ${isLeast ? 'щонайменше ' : isRough ? 'приблизно ' : ''}${total}; як ціле вказано «${second}».`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `На цій сторінці ${list(first)} (${firstFigure}) – частина від «${second}» (${secondFigure}), але більша за ціле.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `На цій сторінці ${list(first)} (${firstFigure}) пораховано поруч із «${second}» (${secondFigure}), куди це вже входить.`,
    shareOfItself: ({ first, second }) =>
      `На цій сторінці сказано ${list(first)}, а далі – «${second}» із них же: одне з двох чисел рахує щось інше.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `На цій сторінці «${second}» від ${list(first)} – це приблизно ${value}; в іншому місці вказано «${of}».`,
  },
  unknownOnPage: (slot) => `на цій сторінці ${SLOT[slot]}`,
  unknownInSource: (slot) => `у джерелі ${SLOT[slot]}`,
  noPageDate: 'на цій сторінці не вказано дату',
  together: (phrase, total) => `разом із «${phrase}» на цій сторінці – ${total}`,
  sameOrigin: 'це першоджерело називає сама сторінка, тому не враховано',
  ownArticle: 'це стаття з цієї сторінки, тому не враховано',
  trace: {
    names: {
      measure: 'Що пораховано',
      number: 'Скільки',
      polarity: 'Що сказано',
      place: 'Де',
      date: 'Коли',
      origin: 'Хто каже',
      status: 'Стадія',
      'time-base': 'За який час',
      increment: 'Додаток до іншого',
      forecast: 'Прогноз',
      unit: 'Валюта',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? 'план' : 'уже є'),
    timeBase: base,
    increment: (increment) => (increment ? 'додаток' : 'повне число'),
    forecast: (forecast) => (forecast ? 'прогноз' : 'підрахунок'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join(between)}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0
          ? count(agree, {
              one: '# стаття збігається',
              few: '# статті збігаються',
              many: '# статей збігаються',
              other: '# статті збігаються',
            })
          : '',
        disagree > 0
          ? agree > 0
            ? count(disagree, { one: '# розходиться', other: '# розходяться' })
            : count(disagree, {
                one: '# стаття розходиться',
                few: '# статті розходяться',
                many: '# статей розходяться',
                other: '# статті розходяться',
              })
          : '',
      ];
      const by = count(origins, {
        one: '# незалежне першоджерело',
        few: '# незалежні першоджерела',
        many: '# незалежних першоджерел',
        other: '# незалежного першоджерела',
      });
      return `${parts.filter((part) => part !== '').join(', ')} – ${by}`;
    },
    onlyContext: (articles) =>
      count(articles, {
        one: '# стаття дає контекст',
        few: '# статті дають контекст',
        many: '# статей дають контекст',
        other: '# статті дають контекст',
      }),
    onlyOwn: 'Це каже лише власне першоджерело або стаття цієї сторінки',
    noSource: 'Тут немає джерела для порівняння',
  },
  coverage: (articles, from, to) =>
    `${count(articles, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' })}, ${from === to ? from : `${from} – ${to}`}`,
  noCoverage: 'Жодна стаття тут не подає цього числа',
  stale: (newest, age) => `Найновіше джерело щодо цього: ${newest}, за ${days(age)} до цієї сторінки`,
};
