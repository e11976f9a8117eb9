/**
 * Español. Sereno, exacto, breve. Names stand as they are, in brackets or after «según».
 */
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, Polarity, Slot } from '../types.ts';
import { aside, clauses, phrasesIn, rateBound } from './clauses.ts';
import type { Messages, Why } from './messages.ts';
import { counted, periodIn } from './plural.ts';

const count = counted('es');
const days = (n: number): string => count(n, { one: '# día', other: '# días' });
const quoted = (text: string): string => `«${text}»`;
const list = phrasesIn('es', quoted, '(dos veces)');
const between = '; ';
const least = (is: boolean): string => (is ? 'al menos ' : '');
const { gap, withGap, afterGap } = clauses(
  (n, facts) => `${least(facts.daysAreLeast)}${days(n)} ${facts.sourceIsEarlier ? 'antes' : 'después'}`,
  between,
);
const period = periodIn(
  'es',
  {
    day: { one: 'un día', other: '# días' },
    week: { one: 'una semana', other: '# semanas' },
    month: { one: 'un mes', other: '# meses' },
    year: { one: 'un año', other: '# años' },
  },
  'un periodo propio',
);

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'afirmado',
  denies: 'desmentido',
  unconfirmed: 'sin confirmar',
};
const PAGE: Readonly<Record<Polarity, string>> = {
  affirms: 'esta página dice que es así',
  denies: 'esta página recoge un desmentido',
  unconfirmed: 'esta página lo deja sin confirmar',
};
const pagePolarity = ({ pagePolarity: polarity }: Why): string => (polarity === null ? '' : PAGE[polarity]);
const pageSays = ({ pageQuantity }: Why): string => `esta página dice ${pageQuantity}`;

const base = (marks: Marks): string =>
  marks.event
    ? 'el recuento de un solo suceso'
    : marks.period === undefined
      ? 'un total'
      : `un recuento de ${period(marks.period)}`;

const SLOT: Readonly<Record<Slot, string>> = {
  place: 'no indica el lugar',
  status: 'no dice si está previsto o ya es así',
  'time-base': 'no indica el periodo',
  increment: 'no dice si se suma a otros',
  forecast: 'no dice si es una previsión',
  unit: 'no indica la moneda',
};

function ratio(facts: Why): string {
  if (facts.ratio === null) return pageSays(facts);
  const times = facts.ratio === '2' ? 'el doble' : `${facts.ratio} veces más`;
  return facts.pageIsLarger ? `${pageSays(facts)}, ${times}` : `${pageSays(facts)}; la fuente dice ${times}`;
}

function growth(facts: Why): string {
  if (facts.difference === null) return '';
  const bound = facts.perDay === null ? null : rateBound(facts);
  const about = { most: 'como mucho unos', least: 'al menos unos', plain: 'unos' };
  const rate = bound === null ? '' : `, ${about[bound]} ${facts.perDay} al día`;
  return `: ${least(facts.differenceIsLeast)}${facts.difference} ${facts.sourceIsEarlier ? 'más' : 'menos'}${rate}`;
}

const onPage = ({ pageQuantity }: Why): string => `el número de esta página (${pageQuantity})`;

export const es: Messages = {
  locale: 'es',
  thousands: '.',
  groupsFrom: 10_000,
  ofText: (clause) => clause.replaceAll('página', 'frase'),
  between,
  quantity: {
    about: (n) => `alrededor de ${n}`,
    upto: (n) => `hasta ${n}`,
    nearly: (n) => `casi ${n}`,
    below: (n) => `menos de ${n}`,
    above: (n) => `más de ${n}`,
    atleast: (n) => `al menos ${n}`,
    range: (low, high) => `${low} a ${high}`,
    dozens: 'decenas',
    hundreds: 'cientos',
    thousands: 'miles',
    tensOfThousands: 'decenas de miles',
  },
  dateBetween: (from, to) => `${from} – ${to}`,
  dateUnknown: 'fecha desconocida',
  quoted,
  publisherNotStated: (title) => `${title} (medio no indicado)`,
  untitled: (subject) => `Artículo sin título – ${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (fecha deducida)' : ''}: `;
    const by = facts.origin === null ? ', origen no citado' : `, según ${facts.origin}`;
    if (facts.quantity === null) {
      const open = facts.origin === null && facts.polarity === 'unconfirmed';
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${aside(facts.place)}${open ? '' : by}`;
    }
    const marks = [
      facts.increment ? ' más' : '',
      facts.period === undefined ? '' : ` en ${period(facts.period)}`,
      facts.event ? ' en un solo suceso' : '',
      facts.status === 'planned' ? ' previstos' : '',
      facts.forecast ? ' como previsión' : '',
      facts.ambiguous ? ' «bajas» (muertos, o muertos y heridos: no se dice)' : '',
    ].join('');
    return `${head}${facts.quantity}${marks}${aside(facts.otherFigure, facts.place)}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) =>
      pagePlace === null
        ? 'solo de ese lugar'
        : sourcePlace === null
          ? `esta página habla solo de un lugar (${pagePlace})`
          : `otro lugar que el de esta página (${pagePlace})`,
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? 'no es un plan; esta página habla de un plan'
        : 'un plan; esta página habla de lo que ya es así',
    'other-time-base': ({ pageMarks, sourceMarks }) =>
      `${base(sourceMarks)}; esta página da ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? 'se suma a otros; esta página da un número completo'
        : 'un número completo; el de esta página se suma a otros',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast
        ? 'una previsión; esta página da un recuento'
        : 'un recuento; esta página da una previsión',
    'other-unit': () => 'en otra moneda',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `un recuento del mismo origen, ${gap(facts)}; ${pageSays(facts)}, el más reciente`
        : `un recuento del mismo origen, ${gap(facts)}, y por tanto el más reciente; ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity !== null)
        return [gap(facts), pagePolarity(facts)].filter(Boolean).join(between);
      return `un recuento, ${gap(facts)}; ${pageSays(facts)}, y números tan alejados en el tiempo no se comparan`;
    },
    'same-value': (facts) =>
      withGap(facts.identical ? 'lo mismo que esta página' : `coincide con ${onPage(facts)}`, facts),
    'within-bounds': (facts) => withGap(`encaja con ${onPage(facts)}`, facts),
    'bounds-meet': (facts) =>
      withGap(`puede encajar con ${onPage(facts)}: cada uno deja un extremo abierto`, facts),
    'near-value': (facts) =>
      afterGap(`cerca del número de esta página (${facts.pageQuantity}), pero no el mismo`, facts),
    'outside-reach': (facts) =>
      afterGap(
        `lejos del número de esta página (${facts.pageQuantity}), pero la expresión no fija allí un límite que se rompa`,
        facts,
      ),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}; ${facts.pageIsAmbiguous ? 'no dice' : 'la fuente no dice'} si son muertos, o muertos y heridos`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const apart = gap(facts);
      if (apart === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, para la misma fecha`;
      return `${ratio(facts)}; ese recuento es de ${apart}, y un número así no baja`;
    },
    'earlier-count': (facts) => `un recuento, ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `un recuento, ${gap(facts)}; ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}; no está claro si ambos hablan del mismo momento`
        : [pagePolarity(facts), 'no está claro qué fue primero'].filter(Boolean).join(between),
    unconfirmed: (facts) => [gap(facts) ?? '', pagePolarity(facts)].filter(Boolean).join(between),
    'same-polarity': (facts) =>
      withGap(
        facts.pagePolarity === 'denies' ? 'desmentido también en esta página' : 'como dice esta página',
        facts,
      ),
    opposite: (facts) => afterGap(pagePolarity(facts), facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `la fuente cuenta «${sourceFigure}»; esta página da ese número, ${pageQuantity}, para «${pageFigure}»`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `el número de esta página (${pageQuantity}, ${pageFigure}) es una parte de ese, y es mayor`
        : `una parte del número de esta página (${pageQuantity}, ${pageFigure}), y mayor que él`,
    'part-reaches-whole': ({ pageQuantity }) =>
      `una parte que por sí sola alcanza el número de esta página (${pageQuantity})`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `el número de esta página (${pageQuantity}) cuenta una parte de ese`
        : `una parte de lo que cuenta esta página (${pageQuantity})`,
  },
  within: {
    headline: ({ first, second }) =>
      `El titular de esta página dice ${list(first)}; su texto dice «${second}».`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `El titular de esta página dice ${list(first)}, sin decir si son muertos, o muertos y heridos; su texto dice «${second}».`
        : `Esta página da un mismo número para dos medidas: ${list(first)} (${firstFigure}) y «${second}» (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `En esta página, ${list(first)} suman ${isLeast ? 'al menos ' : isRough ? 'alrededor de ' : ''}${total}; como total da «${second}».`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `En esta página, ${list(first)} (${firstFigure}) es una parte de «${second}» (${secondFigure}), y es mayor.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `Esta página cuenta ${list(first)} (${firstFigure}) junto a «${second}» (${secondFigure}), que ya lo incluye.`,
    shareOfItself: ({ first, second }) =>
      `Esta página dice ${list(first)} y luego «${second}» de los mismos: uno de los dos números cuenta otra cosa.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `En esta página, «${second}» de ${list(first)} son unos ${value}; en otro lugar dice «${of}».`,
  },
  unknownOnPage: (slot) => `esta página ${SLOT[slot]}`,
  unknownInSource: (slot) => `la fuente ${SLOT[slot]}`,
  noPageDate: 'esta página no da fecha',
  together: (phrase, total) => `con «${phrase}» en esta página, ${total} en conjunto`,
  sameOrigin: 'el origen que cita la propia página, así que no se cuenta',
  ownArticle: 'el artículo de esta página, así que no se cuenta',
  trace: {
    names: {
      measure: 'Qué se cuenta',
      number: 'Cuántos',
      polarity: 'Qué se dice',
      place: 'Dónde',
      date: 'Cuándo',
      origin: 'Quién lo dice',
      status: 'Fase',
      'time-base': 'Contado en',
      increment: 'Se suma a otros',
      forecast: 'Previsión',
      unit: 'Moneda',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? 'un plan' : 'ya es así'),
    timeBase: base,
    increment: (increment) => (increment ? 'un añadido' : 'un número completo'),
    forecast: (forecast) => (forecast ? 'una previsión' : 'un recuento'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join(between)}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0 ? count(agree, { one: '# artículo coincide', other: '# artículos coinciden' }) : '',
        disagree > 0
          ? agree > 0
            ? count(disagree, { one: '# difiere', other: '# difieren' })
            : count(disagree, { one: '# artículo difiere', other: '# artículos difieren' })
          : '',
      ];
      const by = count(origins, { one: '# origen independiente', other: '# orígenes independientes' });
      return `${parts.filter((part) => part !== '').join(', ')} – ${by}`;
    },
    onlyContext: (articles) =>
      count(articles, { one: '# artículo da contexto', other: '# artículos dan contexto' }),
    onlyOwn: 'Solo lo dice el propio origen o artículo de la página',
    noSource: 'Aquí no hay ninguna fuente con la que comparar',
  },
  coverage: (articles, from, to) =>
    `${count(articles, { one: '# artículo', other: '# artículos' })}, ${from === to ? from : `${from} – ${to}`}`,
  noCoverage: 'Ningún artículo de aquí da este número',
  stale: (newest, age) => `Fuente más reciente sobre esto: ${newest}, ${days(age)} antes que esta página`,
};
