/** Die Übersicht: jedes Wort, das keine Tatsache aus der Datenbank ist. */
import type { Messages } from '../en.ts';
import { counted } from '../plural.ts';

const count = counted('de');
const number = new Intl.NumberFormat('de');
const claims = { one: '# Angabe', other: '# Angaben' };
const periods: Readonly<Record<string, string>> = {
  day: 'an einem Tag',
  week: 'in einer Woche',
  month: 'in einem Monat',
  year: 'in einem Jahr',
};

export const panel: Messages = {
  locale: 'de',
  name: 'Second Source',
  sums: {
    agrees: 'Quellen stimmen überein',
    differs: 'Quellen weichen ab',
    mixed: 'Quellen sind uneins',
    context: 'Nur Kontext',
    'no-source': 'Keine Quelle zum Vergleichen',
  },
  relations: { corroborates: 'Stimmt überein', contradicts: 'Weicht ab', context: 'Kontext' },
  tabs: { label: 'Übersicht', page: 'Diese Seite', figures: 'Zahlen', lookUp: 'Nachschlagen' },
  header: { beside: 'Neben der Seite öffnen', settings: 'Einstellungen' },
  page: {
    heading: 'Diese Seite',
    loading: 'Die Seite lädt noch',
    loadingMore: 'Ihre Angaben erscheinen hier, sobald sie gelesen ist.',
    reading: 'Diese Seite wird gelesen',
    nothing: 'Auf dieser Seite gibt es nichts zu vergleichen',
    nothingMore: 'In ihrem Text steht keine Zahl und keine Aussage, die Second Source erfasst.',
    notNews: 'Keine der gelisteten Nachrichtenseiten',
    notNewsMore:
      'Second Source liest diese Website nicht von selbst. Diese eine Seite kann es jetzt für Sie lesen, auf Ihrem Gerät.',
    notAllowed: 'Kein Zugriff auf diese Website',
    notAllowedMore:
      'Dies ist eine gelistete Nachrichtenseite, aber der Browser gibt Second Source keinen Zugriff darauf.',
    allow: 'Zugriff geben',
    refused: 'Der Browser hat keinen Zugriff gegeben. Einmal prüfen können Sie diese Seite trotzdem.',
    paused: 'Auf dieser Website ausgesetzt',
    pausedMore: 'Hier wird nichts gelesen oder markiert, bis Sie es wieder einschalten.',
    pausedEverywhere: 'Überall ausgesetzt',
    pausedUntil: (time) => `Bis ${time} wird auf keiner Website etwas gelesen.`,
    pausedUntilRestart: 'Bis zum nächsten Start des Browsers wird auf keiner Website etwas gelesen.',
    resume: 'Jetzt fortsetzen',
    outOfSight: 'Diese Seite ist nicht zu sehen',
    outOfSightMore:
      'Sie gehört zu keiner gelisteten Nachrichtenseite, darum ist hier nichts über sie bekannt. Um sie einmal zu prüfen, drücken Sie den Knopf von Second Source in der Symbolleiste, während sie offen ist.',
    browserPage: 'Hier können Erweiterungen nicht laufen',
    browserPageMore:
      'Seine eigenen Seiten, den Add-on-Katalog und die Dokumentansicht behält der Browser für sich. Etwas durch Eintippen nachschlagen geht überall.',
    unreadLanguage: 'Diese Seite ist in einer Sprache, die noch nicht gelesen wird',
    unreadLanguageMore: (languages) =>
      `Second Source liest ${new Intl.ListFormat('de').format(languages)}. Alles andere bleibt unberührt.`,
    tooLong: 'Eine sehr lange Seite, nur zum Teil gelesen',
    tooLongMore: 'Nach 5 MB Text endet das Lesen. Angaben weiter unten sind nicht aufgeführt.',
    asleep: 'Keine Antwort von dieser Seite',
    asleepMore:
      'Vielleicht schläft sie, oder sie ist seit vor einem Update offen. Laden Sie sie neu und sehen Sie noch einmal nach.',
    checkNow: 'Diese Seite jetzt prüfen',
    checking: 'Wird geprüft …',
    checkFailed: 'Diese Seite konnte nicht gelesen werden.',
    site: (host) => `Angaben auf ${host} markieren`,
    siteOn: 'Ein',
    siteOff: 'Ausgesetzt',
    count: (n) => count(n, { one: '# Angabe mit Quellen', other: '# Angaben mit Quellen' }),
    show: 'Auf der Seite zeigen',
    hidden: 'Ihre Markierung ist auf dieser Seite ausgeblendet.',
    markAgain: 'Wieder markieren',
    gone: 'Diese Stelle steht nicht mehr auf der Seite.',
    seeFigure: 'Alle Quellen',
    seeFigureOf: (figure) => `Alle Quellen: ${figure}`,
    tally: (agree, differ, context) =>
      [
        agree > 0 ? count(agree, { one: '# stimmt überein', other: '# stimmen überein' }) : '',
        differ > 0 ? count(differ, { one: '# weicht ab', other: '# weichen ab' }) : '',
        context > 0 ? count(context, { other: '# als Kontext' }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    noSource: 'Erfasst, aber nichts zum Vergleichen',
    noSourceMore: 'Keine Quelle spricht von demselben Ort, derselben Zeit und derselben Art Zahl.',
    covers: (coverage) => `In der Datenbank: ${coverage}.`,
  },
  figures: {
    heading: 'Erfasste Zahlen und Aussagen',
    search: 'Zahlen und Aussagen suchen',
    searchHint: 'gefallen, Kursk, Vertrag …',
    found: (hits) => count(hits, { other: '# gefunden' }),
    none: 'Nichts Erfasstes kommt dem nahe.',
    noneMore: 'Versuchen Sie ein anderes Wort, oder schlagen Sie die ganze Angabe nach.',
    lookUpInstead: 'Nachschlagen',
    claims: (n) => count(n, claims),
    origins: (n) => count(n, { other: '# Urheber' }),
    empty: 'noch keine Angaben',
    other: 'Sonstiges',
  },
  figure: {
    back: 'Alle Zahlen',
    view: 'Zeigen als',
    plot: 'Diagramm',
    table: 'Tabelle',
    hollow:
      'Hohle Zeichen sind Pläne, Prognosen oder Zahlen einer Woche oder eines Ereignisses: keine Gesamtzahlen.',
    spread: (low, high) => `Von ${low} bis ${high}`,
    oneValue: (value) => `Alle Gesamtzahlen hier: ${value}`,
    onlyTotal: (value) => `Die einzige Gesamtzahl hier: ${value}`,
    spreadBy: (low, high) => `niedrigste: ${low} · höchste: ${high}`,
    noTotals: 'Unter diesen Angaben ist keine genaue Gesamtzahl.',
    noClaims: 'Noch spricht keine Quelle der Datenbank davon.',
    thisPage: (value) => `Diese Seite: ${value}`,
    claims: 'Angaben und ihre Quellen',
    saidBy: 'Urheber',
    unknownOrigin: 'Urheber nicht genannt',
    date: 'Datum',
    value: 'Wert',
    answer: 'Antwort',
    source: 'Quelle',
    plotLabel: (figure, points, page) =>
      `Diagramm: ${figure} im Lauf der Zeit. ${count(points.length, claims)}: ${points.join('; ')}.${page ? ` ${page}.` : ''}`,
    timelineLabel: (statement, points) =>
      `Zeitleiste: ${statement}. ${count(points.length, claims)}: ${points.join('; ')}.`,
    affirms: 'Bejaht',
    denies: 'Verneint',
    unconfirmed: 'Offen',
    unknown: 'Diese Zahl ist nicht in der Datenbank.',
  },
  claim: {
    stated: 'Datum genannt',
    inferred: 'Datum aus dem Text erschlossen',
    ofArticle: 'Datum des Artikels',
    ofArticleInferred: 'Datum des Artikels, aus seinem Text erschlossen',
    articleStated: (date) => `veröffentlicht ${date}`,
    articleInferred: (date) => `veröffentlicht ${date}, aus seinem Text erschlossen`,
    noLink: 'kein Link bekannt',
    link: 'Artikel öffnen',
    author: (name) => `von ${name}`,
    planned: 'geplant',
    training: 'in Ausbildung',
    arrived: 'angekommen',
    deployed: 'stationiert',
    fighting: 'im Kampf',
    increment: 'zusätzlich, keine Gesamtzahl',
    event: 'bei einem Ereignis',
    forecast: 'Prognose',
    ambiguous: 'gefallen oder auch verwundet: nicht gesagt, was',
    period: (period) => periods[period] ?? 'in einem Zeitraum',
    periodLong: 'über einen Zeitraum, keine Gesamtzahl',
  },
  lookUp: {
    heading: 'Eine Angabe nachschlagen',
    label: 'Ein Satz, eine Zahl oder ein paar Wörter',
    hint: 'z. B. etwa 10.000 nordkoreanische Soldaten sind in der Region Kursk',
    go: 'Nachschlagen',
    privacy: 'Wird auf diesem Gerät gelesen. Nichts wird irgendwohin gesendet.',
    empty: 'Tippen oder fügen Sie zuerst eine Angabe ein.',
    tooLong: (length, limit) =>
      `Das sind ${number.format(length)} Zeichen. Bis zu ${number.format(limit)} lassen sich auf einmal nachschlagen: Behalten Sie die Stelle mit der Angabe.`,
    found: (n) => count(n, { one: '# Angabe darin gelesen', other: '# Angaben darin gelesen' }),
    near: 'Darin wurde keine Angabe gelesen. Die nächstliegenden in der Datenbank:',
    none: 'Nichts in der Datenbank kommt dem nahe.',
    noneMore:
      'Sie umfasst nordkoreanische Soldaten, Waffen und Verluste im Krieg, russische und ukrainische Verluste und den Vertrag dahinter.',
    noNotes: 'Gelesen, doch keine Quelle spricht von demselben Ort, derselben Zeit und derselben Art Zahl.',
  },
};
