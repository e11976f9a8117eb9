/** Le panneau : chaque mot qui n’est pas un fait de la base. */
import type { Messages } from '../en.ts';
import { counted } from '../plural.ts';

const count = counted('fr');
const number = new Intl.NumberFormat('fr');
const claims = { one: '# affirmation', other: '# affirmations' };
const periods: Readonly<Record<string, string>> = {
  day: 'en un jour',
  week: 'en une semaine',
  month: 'en un mois',
  year: 'en un an',
};

export const panel: Messages = {
  locale: 'fr',
  name: 'Second Source',
  sums: {
    agrees: 'Les sources concordent',
    differs: 'Les sources diffèrent',
    mixed: 'Les sources sont partagées',
    context: 'Contexte seulement',
    'no-source': 'Aucune source à comparer',
  },
  relations: { corroborates: 'Concorde', contradicts: 'Diffère', context: 'Contexte' },
  uncounted: (relation) => `${relation}, non compté`,
  tabs: { label: 'Panneau', page: 'Cette page', figures: 'Chiffres', lookUp: 'Chercher' },
  header: { beside: 'Ouvrir à côté de la page', settings: 'Réglages' },
  page: {
    heading: 'Cette page',
    loading: 'La page est en cours de chargement',
    loadingMore: 'Ses affirmations apparaîtront ici dès qu’elle aura été lue.',
    reading: 'Lecture de cette page',
    nothing: 'Rien à comparer sur cette page',
    nothingMore: 'Aucun chiffre ni énoncé suivi par Second Source n’a été trouvé dans son texte.',
    notNews: 'Pas un site d’information de la liste',
    notNewsMore:
      'Second Source ne lit pas ce site de lui-même. Il peut lire cette page pour vous maintenant, sur votre appareil.',
    notAllowed: 'Pas d’accès à ce site',
    notAllowedMore:
      'Ce site d’information est dans la liste, mais le navigateur n’a pas donné à Second Source l’accès à ce site.',
    allow: 'Donner l’accès',
    refused: 'Le navigateur n’a pas donné l’accès. Vous pouvez quand même vérifier cette page une fois.',
    paused: 'En pause sur ce site',
    pausedMore: 'Rien n’est lu ni marqué ici tant que vous ne le réactivez pas.',
    pausedEverywhere: 'En pause partout',
    pausedUntil: (time) => `Rien n’est lu sur aucun site jusqu’à ${time}.`,
    pausedUntilRestart: 'Rien n’est lu sur aucun site jusqu’au prochain démarrage du navigateur.',
    resume: 'Reprendre maintenant',
    outOfSight: 'Cette page est hors de vue',
    outOfSightMore:
      'Elle n’est pas sur un site d’information de la liste\u00a0: on n’en sait rien ici. Pour la vérifier une fois, appuyez sur le bouton Second Source de la barre d’outils pendant qu’elle est ouverte.',
    browserPage: 'Les extensions ne peuvent pas agir ici',
    browserPageMore:
      'Le navigateur se réserve ses propres pages, sa boutique d’extensions et son lecteur de documents. Chercher en tapant fonctionne partout.',
    unreadLanguage: 'Cette page est dans une langue qui n’est pas encore lue',
    unreadLanguageMore: (languages) =>
      `Second Source lit\u00a0: ${new Intl.ListFormat('fr').format(languages)}. Le reste est laissé tel quel.`,
    tooLong: 'Une page très longue, lue en partie',
    tooLongMore:
      'La lecture s’arrête après 5\u00a0Mo de texte. Les affirmations plus bas ne sont pas listées.',
    asleep: 'Pas de réponse de cette page',
    asleepMore:
      'Elle est peut-être en veille, ou ouverte depuis avant une mise à jour. Rechargez-la et regardez à nouveau.',
    checkNow: 'Vérifier cette page',
    checking: 'Vérification…',
    checkFailed: 'Cette page n’a pas pu être lue.',
    site: (host) => `Marquer les affirmations sur ${host}`,
    siteOn: 'Actif',
    siteOff: 'En pause',
    count: (n) =>
      count(n, { one: '# affirmation avec des sources', other: '# affirmations avec des sources' }),
    show: 'Montrer sur la page',
    hidden: 'Sa marque est masquée sur cette page.',
    markAgain: 'La marquer à nouveau',
    gone: 'Ce passage n’est plus sur la page.',
    seeFigure: 'Toutes les sources',
    seeFigureOf: (figure) => `Toutes les sources\u00a0: ${figure}`,
    tally: (agree, differ, context) =>
      [
        agree > 0 ? count(agree, { one: '# concorde', other: '# concordent' }) : '',
        differ > 0 ? count(differ, { one: '# diffère', other: '# diffèrent' }) : '',
        context > 0 ? count(context, { other: '# en contexte' }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    noSource: 'Suivi, mais rien à comparer',
    noSourceMore: 'Aucune source ne parle du même lieu, du même moment et du même type de décompte.',
    covers: (coverage) => `Dans la base\u00a0: ${coverage}.`,
  },
  figures: {
    heading: 'Chiffres et énoncés suivis',
    search: 'Chercher des chiffres et des énoncés',
    searchHint: 'tués, Koursk, traité…',
    found: (hits) => count(hits, { one: '# trouvé', other: '# trouvés' }),
    none: 'Rien de suivi n’en est proche.',
    noneMore: 'Essayez un autre mot, ou cherchez l’affirmation entière.',
    lookUpInstead: 'La chercher',
    claims: (n) => count(n, claims),
    origins: (n) => count(n, { one: '# origine', other: '# origines' }),
    empty: 'aucune affirmation encore',
    other: 'Autres',
    onePage: 'Tous sur une page',
    groups: 'Groupes',
  },
  figure: {
    back: 'Tous les chiffres',
    view: 'Afficher en',
    plot: 'Graphique',
    table: 'Tableau',
    copyCsv: 'Copier en CSV',
    copySvg: 'Copier en SVG',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis la copie.',
    hollow:
      'Les signes creux sont des projets, des prévisions ou des décomptes d’une semaine ou d’un événement\u00a0: pas des totaux.',
    spread: (low, high) => `De ${low} à ${high}`,
    oneValue: (value) => `Tous les totaux ici\u00a0: ${value}`,
    onlyTotal: (value) => `Le seul total ici\u00a0: ${value}`,
    spreadBy: (low, high) => `le plus bas\u00a0: ${low} · le plus haut\u00a0: ${high}`,
    noTotals: 'Aucun total exact parmi ces affirmations.',
    noClaims: 'Aucune source de la base n’en parle encore.',
    thisPage: (value) => `Cette page\u00a0: ${value}`,
    claims: 'Affirmations et leurs sources',
    more: (claims: number) => count(claims, { other: 'En afficher # de plus' }),
    saidBy: 'Selon',
    unknownOrigin: 'origine non citée',
    date: 'Date',
    value: 'Valeur',
    answer: 'Réponse',
    source: 'Source',
    axes: {
      units: {
        people: 'personnes',
        shells: 'obus',
        missiles: 'missiles',
        containers: 'conteneurs',
        tanks: 'chars',
        vehicles: 'véhicules',
      },
      number: 'nombre',
      time: 'date du décompte',
      statementTime: 'date de la déclaration',
    },
    plotLabel: (figure, points, page) =>
      `Graphique\u00a0: ${figure} au fil du temps. ${count(points.length, claims)}\u00a0: ${points.join('\u00a0; ')}.${page ? ` ${page}.` : ''}`,
    timelineLabel: (statement, points) =>
      `Chronologie\u00a0: ${statement}. ${count(points.length, claims)}\u00a0: ${points.join('\u00a0; ')}.`,
    joined: (n) =>
      `${count(n, claims)}. Ce qui est trop proche pour être distingué partage un seul signe, plus grand s’il y en a plus\u00a0: ×9 en représente neuf.`,
    crowded: (item, n, page) =>
      `${item} au fil du temps. ${count(n, claims)}\u00a0; celles trop proches pour être distinguées sont dessinées d’un seul signe. Le tableau les donne toutes.${page ? ` ${page}.` : ''}`,
    affirms: 'Affirmé',
    denies: 'Démenti',
    unconfirmed: 'Non confirmé',
    unknown: 'Ce chiffre n’est pas dans la base.',
  },
  claim: {
    stated: 'date indiquée',
    inferred: 'date déduite du texte',
    ofArticle: 'date de l’article',
    ofArticleInferred: 'date de l’article, déduite de son texte',
    articleStated: (date) => `publié\u00a0: ${date}`,
    articleInferred: (date) => `publié\u00a0: ${date}, date déduite de son texte`,
    fromPack: (name) => `du recueil «\u00a0${name}\u00a0»`,
    noLink: 'aucun lien connu',
    link: 'ouvrir l’article',
    author: (name) => `par ${name}`,
    planned: 'prévu',
    training: 'à l’entraînement',
    arrived: 'arrivés',
    deployed: 'déployés',
    fighting: 'au combat',
    increment: 'en plus, pas un total',
    event: 'd’un seul événement',
    forecast: 'prévision',
    ambiguous: 'tués, ou tués et blessés\u00a0: ce n’est pas dit',
    period: (period) => periods[period] ?? 'sur une période',
    periodLong: 'sur une période, pas un total',
  },
  lookUp: {
    heading: 'Chercher une affirmation',
    label: 'Une phrase, un chiffre ou quelques mots',
    hint: 'p. ex. environ 10\u00a0000 soldats nord-coréens sont dans la région de Koursk',
    go: 'Chercher',
    privacy: 'Lu sur cet appareil. Rien n’est envoyé nulle part.',
    empty: 'Tapez ou collez d’abord une affirmation.',
    tooLong: (length, limit) =>
      `Cela fait ${number.format(length)} caractères. On peut en chercher ${number.format(limit)} à la fois\u00a0: gardez le passage avec l’affirmation.`,
    found: (n) => count(n, { one: '# affirmation y a été lue', other: '# affirmations y ont été lues' }),
    near: 'Aucune affirmation n’y a été lue. Les plus proches dans la base\u00a0:',
    none: 'Rien dans la base n’en est proche.',
    noneMore:
      'Elle couvre les soldats, les armes et les pertes nord-coréens dans la guerre, les pertes russes et ukrainiennes, et le traité qui les sous-tend.',
    noNotes: 'Lu, mais aucune source ne parle du même lieu, du même moment et du même type de décompte.',
  },
};
