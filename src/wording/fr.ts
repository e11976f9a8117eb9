/**
 * Français. Calme, exact, bref. Names stand as they are, in brackets or after « selon ».
 */
import { SAME_TIME_DAYS } from '../matching/numbers.ts';
import type { Marks, Polarity, Slot } from '../types.ts';
import { aside, clauses, phrasesIn, rateBound } from './clauses.ts';
import type { Messages, Why } from './messages.ts';
import { counted, periodIn } from './plural.ts';

const count = counted('fr');
const days = (n: number): string => count(n, { one: '#\u00a0jour', other: '#\u00a0jours' });
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const list = phrasesIn('fr', quoted, '(deux fois)');
const between = '\u00a0; ';
const least = (is: boolean): string => (is ? 'au moins ' : '');
const { gap, withGap, afterGap } = clauses(
  (n, facts) => `${least(facts.daysAreLeast)}${days(n)} ${facts.sourceIsEarlier ? 'plus tôt' : 'plus tard'}`,
  between,
);
const period = periodIn(
  'fr',
  {
    day: { one: 'un jour', other: '#\u00a0jours' },
    week: { one: 'une semaine', other: '#\u00a0semaines' },
    month: { one: 'un mois', other: '#\u00a0mois' },
    year: { one: 'un an', other: '#\u00a0ans' },
  },
  'une période à part',
);

const POLARITY: Readonly<Record<Polarity, string>> = {
  affirms: 'affirmé',
  denies: 'démenti',
  unconfirmed: 'non confirmé',
};
const PAGE: Readonly<Record<Polarity, string>> = {
  affirms: 'cette page dit que c’est le cas',
  denies: 'cette page rapporte un démenti',
  unconfirmed: 'cette page laisse la question ouverte',
};
const pagePolarity = ({ pagePolarity: polarity }: Why): string => (polarity === null ? '' : PAGE[polarity]);
const pageSays = ({ pageQuantity }: Why): string => `cette page dit ${pageQuantity}`;

const base = (marks: Marks): string =>
  marks.event
    ? 'le bilan d’un seul événement'
    : marks.period === undefined
      ? 'un total'
      : `un décompte sur ${period(marks.period)}`;

const SLOT: Readonly<Record<Slot, string>> = {
  place: 'ne précise pas le lieu',
  status: 'ne dit pas si c’est prévu ou déjà fait',
  'time-base': 'ne précise pas la période',
  increment: 'ne dit pas si ce nombre s’ajoute à d’autres',
  forecast: 'ne dit pas si c’est une prévision',
  unit: 'ne précise pas la monnaie',
};

function ratio(facts: Why): string {
  if (facts.ratio === null) return pageSays(facts);
  const times = facts.ratio === '2' ? 'deux fois plus' : `${facts.ratio} fois plus`;
  return facts.pageIsLarger
    ? `${pageSays(facts)}, ${times}`
    : `${pageSays(facts)}${between}la source dit ${times}`;
}

function growth(facts: Why): string {
  if (facts.difference === null) return '';
  const bound = facts.perDay === null ? null : rateBound(facts);
  const about = { most: 'au plus environ', least: 'au moins environ', plain: 'environ' };
  const rate = bound === null ? '' : `, ${about[bound]} ${facts.perDay} par jour`;
  return `\u00a0: ${least(facts.differenceIsLeast)}${facts.difference} de ${facts.sourceIsEarlier ? 'plus' : 'moins'}${rate}`;
}

const onPage = ({ pageQuantity }: Why): string => `le nombre de cette page (${pageQuantity})`;

export const fr: Messages = {
  locale: 'fr',
  thousands: '\u202f',
  ofText: (clause) => clause.replaceAll('cette page', 'cette phrase'),
  between,
  quantity: {
    about: (n) => `environ ${n}`,
    upto: (n) => `jusqu’à ${n}`,
    nearly: (n) => `près de ${n}`,
    below: (n) => `moins de ${n}`,
    above: (n) => `plus de ${n}`,
    atleast: (n) => `au moins ${n}`,
    range: (low, high) => `${low} à ${high}`,
    dozens: 'des dizaines',
    hundreds: 'des centaines',
    thousands: 'des milliers',
    tensOfThousands: 'des dizaines de milliers',
  },
  dateBetween: (from, to) => `${from} – ${to}`,
  dateUnknown: 'date inconnue',
  quoted,
  publisherNotStated: (title) => `${title} (média non précisé)`,
  untitled: (subject) => `Article sans titre – ${subject}`,
  said(facts) {
    const head = `${facts.source}, ${facts.date}${facts.dateInferred ? ' (date déduite)' : ''}\u00a0: `;
    const by = facts.origin === null ? ', origine non citée' : `, selon ${facts.origin}`;
    if (facts.quantity === null) {
      const open = facts.origin === null && facts.polarity === 'unconfirmed';
      return `${head}${facts.polarity === null ? '' : POLARITY[facts.polarity]}${aside(facts.place)}${open ? '' : by}`;
    }
    const marks = [
      facts.increment ? ' de plus' : '',
      facts.period === undefined ? '' : ` sur ${period(facts.period)}`,
      facts.event ? ' dans un seul événement' : '',
      facts.status === 'planned' ? ' prévus' : '',
      facts.forecast ? ' en prévision' : '',
      facts.ambiguous ? ' «\u00a0perdus\u00a0» (tués, ou tués et blessés\u00a0: ce n’est pas dit)' : '',
    ].join('');
    return `${head}${facts.quantity}${marks}${aside(facts.otherFigure, facts.place)}${by}`;
  },
  why: {
    'other-place': ({ pagePlace, sourcePlace }) =>
      pagePlace === null
        ? 'ne vaut que pour ce lieu'
        : sourcePlace === null
          ? `cette page ne parle que d’un lieu (${pagePlace})`
          : `un autre lieu que sur cette page (${pagePlace})`,
    'other-status': ({ pageStatus }) =>
      pageStatus === 'planned'
        ? 'pas un projet\u00a0; cette page parle d’un projet'
        : 'un projet\u00a0; cette page parle de ce qui est déjà fait',
    'other-time-base': ({ pageMarks, sourceMarks }) =>
      `${base(sourceMarks)}\u00a0; cette page donne ${base(pageMarks)}`,
    increment: ({ sourceMarks }) =>
      sourceMarks.increment
        ? 's’ajoute à d’autres\u00a0; cette page donne un décompte complet'
        : 'un décompte complet\u00a0; celui de cette page s’ajoute à d’autres',
    forecast: ({ sourceMarks }) =>
      sourceMarks.forecast
        ? 'une prévision\u00a0; cette page donne un décompte'
        : 'un décompte\u00a0; cette page donne une prévision',
    'other-unit': () => 'dans une autre monnaie',
    superseded: (facts) =>
      facts.sourceIsEarlier
        ? `un décompte de la même origine, ${gap(facts)}\u00a0; ${pageSays(facts)}, le plus récent`
        : `un décompte de la même origine, ${gap(facts)}, donc le plus récent\u00a0; ${pageSays(facts)}`,
    'other-time'(facts) {
      if (facts.sourcePolarity !== null)
        return [gap(facts), pagePolarity(facts)].filter(Boolean).join(between);
      return `un décompte, ${gap(facts)}\u00a0; ${pageSays(facts)}, et des nombres si éloignés dans le temps ne sont pas comparés`;
    },
    'same-value': (facts) =>
      withGap(facts.identical ? 'la même chose que cette page' : `concorde avec ${onPage(facts)}`, facts),
    'within-bounds': (facts) => withGap(`compatible avec ${onPage(facts)}`, facts),
    'bounds-meet': (facts) =>
      withGap(`peut être compatible avec ${onPage(facts)}\u00a0: chacun laisse une borne ouverte`, facts),
    'near-value': (facts) =>
      afterGap(`proche du nombre de cette page (${facts.pageQuantity}), sans être le même`, facts),
    'outside-reach': (facts) =>
      afterGap(
        `loin du nombre de cette page (${facts.pageQuantity}), mais sa formulation ne fixe aucune limite qui serait franchie`,
        facts,
      ),
    'ambiguous-measure': (facts) =>
      `${pageSays(facts)}\u00a0; ${facts.pageIsAmbiguous ? 'elle' : 'la source'} ne dit pas s’il s’agit de tués, ou de tués et blessés`,
    'different-value'(facts) {
      if (!facts.timeMatters) return ratio(facts);
      const apart = gap(facts);
      if (apart === null || facts.days === null || facts.days <= SAME_TIME_DAYS)
        return `${ratio(facts)}, pour la même date`;
      return `${ratio(facts)}\u00a0; ce décompte date de ${apart}, et un tel nombre ne baisse pas`;
    },
    'earlier-count': (facts) => `un décompte, ${gap(facts)}\u00a0; ${pageSays(facts)}${growth(facts)}`,
    'later-count': (facts) => `un décompte, ${gap(facts)}\u00a0; ${pageSays(facts)}${growth(facts)}`,
    'time-unclear': (facts) =>
      facts.sourcePolarity === null
        ? `${pageSays(facts)}\u00a0; on ne sait pas si les deux parlent du même moment`
        : [pagePolarity(facts), 'on ne sait pas ce qui est venu d’abord'].filter(Boolean).join(between),
    unconfirmed: (facts) => [gap(facts) ?? '', pagePolarity(facts)].filter(Boolean).join(between),
    'same-polarity': (facts) =>
      withGap(
        facts.pagePolarity === 'denies' ? 'démenti aussi sur cette page' : 'comme sur cette page',
        facts,
      ),
    opposite: (facts) => afterGap(pagePolarity(facts), facts),
    conflated: ({ pageQuantity, pageFigure, sourceFigure }) =>
      `la source compte «\u00a0${sourceFigure}\u00a0»\u00a0; cette page donne ce nombre, ${pageQuantity}, pour «\u00a0${pageFigure}\u00a0»`,
    'exceeds-whole': ({ pageIsPart, pageQuantity, pageFigure }) =>
      pageIsPart
        ? `le nombre de cette page (${pageQuantity}, ${pageFigure}) en est une partie, et il est plus grand`
        : `une partie du nombre de cette page (${pageQuantity}, ${pageFigure}), et plus grande que lui`,
    'part-reaches-whole': ({ pageQuantity }) =>
      `une partie qui atteint à elle seule le nombre de cette page (${pageQuantity})`,
    'part-of': ({ pageIsPart, pageQuantity }) =>
      pageIsPart
        ? `le nombre de cette page (${pageQuantity}) en compte une partie`
        : `une partie de ce que compte cette page (${pageQuantity})`,
  },
  within: {
    headline: ({ first, second }) =>
      `Le titre de cette page dit ${list(first)}\u00a0; son texte dit «\u00a0${second}\u00a0».`,
    measure: ({ first, second, firstFigure, secondFigure, ambiguous }) =>
      ambiguous
        ? `Le titre de cette page dit ${list(first)}, sans dire s’il s’agit de tués, ou de tués et blessés\u00a0; son texte dit «\u00a0${second}\u00a0».`
        : `Cette page donne un seul nombre pour deux mesures\u00a0: ${list(first)} (${firstFigure}) et «\u00a0${second}\u00a0» (${secondFigure}).`,
    sum: ({ first, second, total, isLeast, isRough }) =>
      `Sur cette page, ${list(first)} font ensemble ${isLeast ? 'au moins ' : isRough ? 'environ ' : ''}${total}\u00a0; pour le tout, elle donne «\u00a0${second}\u00a0».`,
    partAboveWhole: ({ first, second, firstFigure, secondFigure }) =>
      `Sur cette page, ${list(first)} (${firstFigure}) est une partie de «\u00a0${second}\u00a0» (${secondFigure}), et plus grande.`,
    countedTwice: ({ first, second, firstFigure, secondFigure }) =>
      `Cette page compte ${list(first)} (${firstFigure}) à côté de «\u00a0${second}\u00a0» (${secondFigure}), qui le comprend déjà.`,
    shareOfItself: ({ first, second }) =>
      `Cette page dit ${list(first)}, puis «\u00a0${second}\u00a0» des mêmes\u00a0: l’un des deux nombres compte autre chose.`,
    shareAgainstCount: ({ first, second, value, count: of }) =>
      `Sur cette page, «\u00a0${second}\u00a0» de ${list(first)} fait environ ${value}\u00a0; ailleurs, elle dit «\u00a0${of}\u00a0».`,
  },
  unknownOnPage: (slot) => `cette page ${SLOT[slot]}`,
  unknownInSource: (slot) => `la source ${SLOT[slot]}`,
  noPageDate: 'cette page ne donne pas de date',
  together: (phrase, total) => `avec ${quoted(phrase)} sur cette page, ${total} au total`,
  sameOrigin: 'l’origine que cite cette page elle-même, donc non comptée',
  ownArticle: 'l’article de cette page, donc non compté',
  trace: {
    names: {
      measure: 'Ce qui est compté',
      number: 'Combien',
      polarity: 'Ce qui est dit',
      place: 'Où',
      date: 'Quand',
      origin: 'Qui le dit',
      status: 'Étape',
      'time-base': 'Compté sur',
      increment: 'S’ajoute à d’autres',
      forecast: 'Prévision',
      unit: 'Monnaie',
    },
    polarity: POLARITY,
    planned: (planned) => (planned ? 'un projet' : 'déjà fait'),
    timeBase: base,
    increment: (increment) => (increment ? 'un ajout' : 'un décompte complet'),
    forecast: (forecast) => (forecast ? 'une prévision' : 'un décompte'),
  },
  line: (said, why, asides) => `${said} – ${[why, ...asides].filter((part) => part !== '').join(between)}.`,
  summary: {
    agreeAndDisagree(agree, disagree, origins) {
      const parts = [
        agree > 0 ? count(agree, { one: '# article concorde', other: '# articles concordent' }) : '',
        disagree > 0
          ? agree > 0
            ? count(disagree, { one: '# diffère', other: '# diffèrent' })
            : count(disagree, { one: '# article diffère', other: '# articles diffèrent' })
          : '',
      ];
      const by = count(origins, { one: '# origine indépendante', other: '# origines indépendantes' });
      return `${parts.filter((part) => part !== '').join(', ')} – ${by}`;
    },
    onlyContext: (articles) =>
      count(articles, { one: '# article donne du contexte', other: '# articles donnent du contexte' }),
    onlyOwn: 'Seule l’origine ou l’article de cette page le dit',
    noSource: 'Aucune source ici pour comparer',
  },
  coverage: (articles, from, to) =>
    `${count(articles, { one: '# article', other: '# articles' })}, ${from === to ? from : `${from} – ${to}`}`,
  noCoverage: 'Aucun article ici ne donne ce nombre',
  stale: (newest, age) =>
    `Source la plus récente sur ce point\u00a0: ${newest}, ${days(age)} avant cette page`,
};
