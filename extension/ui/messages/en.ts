/**
 * The interface in English: every word a reader sees that is not a fact from the database.
 * Strings and small functions only; a further language is one more module of this shape (`Messages`).
 */
import type { RelationKind, Sum } from '../../../src/types.ts';
import { counted } from './plural.ts';

const count = counted('en-GB');

export const en = {
  locale: 'en-GB',
  name: 'Second Source',
  sums: {
    agrees: 'Sources agree',
    differs: 'Sources differ',
    mixed: 'Sources are mixed',
    context: 'Context only',
    'no-source': 'No source to compare',
  } satisfies Record<Sum, string>,
  relations: {
    corroborates: 'Agrees',
    contradicts: 'Differs',
    context: 'Context',
  } satisfies Record<RelationKind, string>,
  uncounted: (relation: string) => `${relation}, not counted`,
  tabs: { label: 'Panel', page: 'This page', figures: 'Figures', lookUp: 'Look up' },
  header: { beside: 'Open beside the page', settings: 'Settings' },
  page: {
    heading: 'This page',
    loading: 'The page is still loading',
    loadingMore: 'Its claims will appear here as soon as it has been read.',
    reading: 'Reading this page',
    nothing: 'Nothing to compare on this page',
    nothingMore: 'No figure or statement that Second Source tracks was found in its text.',
    notNews: 'Not one of the listed news sites',
    notNewsMore:
      'Second Source does not read this site by itself. It can read this one page for you now, on your machine.',
    notAllowed: 'No access to this site',
    notAllowedMore: 'This is a listed news site, but the browser has not given Second Source access to it.',
    allow: 'Give access',
    refused: 'The browser did not give access. You can still check this page once.',
    paused: 'Paused on this site',
    pausedMore: 'Nothing is read or marked here until you switch it on again.',
    pausedEverywhere: 'Paused everywhere',
    pausedUntil: (time: string) => `Nothing is read on any site until ${time}.`,
    pausedUntilRestart: 'Nothing is read on any site until the browser is started again.',
    resume: 'Resume now',
    outOfSight: 'This page is out of sight',
    outOfSightMore:
      'It is not on one of the listed news sites, so nothing is known of it here. To check it once, press the Second Source button in the toolbar while it is open.',
    browserPage: 'Extensions cannot run here',
    browserPageMore:
      'The browser keeps its own pages, its add-on store and its document viewer to itself. Looking something up by typing works anywhere.',
    unreadLanguage: 'This page is in a language that is not read yet',
    unreadLanguageMore: (languages: readonly string[]) =>
      `Second Source reads ${new Intl.ListFormat('en-GB').format(languages)}. Anything else is left alone.`,
    tooLong: 'A very long page, read in part',
    tooLongMore: 'Reading stops after 5 MB of text. Claims further down are not listed.',
    asleep: 'No answer from this page',
    asleepMore: 'It may be asleep, or have been open since before an update. Reload it and look again.',
    checkNow: 'Check this page now',
    checking: 'Checking…',
    checkFailed: 'This page could not be read.',
    site: (host: string) => `Mark claims on ${host}`,
    siteOn: 'On',
    siteOff: 'Paused',
    count: (claims: number) => count(claims, { one: '# claim with sources', other: '# claims with sources' }),
    show: 'Show on the page',
    hidden: 'Its mark is hidden on this page.',
    markAgain: 'Mark it again',
    gone: 'That passage is no longer on the page.',
    seeFigure: 'See all sources',
    seeFigureOf: (figure: string) => `See all sources: ${figure}`,
    tally: (agree: number, differ: number, context: number) =>
      [
        agree > 0 ? count(agree, { one: '# agrees', other: '# agree' }) : '',
        differ > 0 ? count(differ, { one: '# differs', other: '# differ' }) : '',
        context > 0 ? count(context, { other: '# for context' }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    noSource: 'Tracked, but nothing to compare',
    noSourceMore: 'No source speaks of the same place, time and kind of count.',
    covers: (coverage: string) => `The database has ${coverage}.`,
  },
  figures: {
    heading: 'Tracked figures and statements',
    search: 'Search figures and statements',
    searchHint: 'killed, Kursk, treaty …',
    found: (hits: number) => count(hits, { one: '# found', other: '# found' }),
    none: 'Nothing tracked is near that.',
    noneMore: 'Try another word, or look the whole claim up.',
    lookUpInstead: 'Look it up',
    claims: (claims: number) => count(claims, { one: '# claim', other: '# claims' }),
    origins: (origins: number) => count(origins, { one: '# origin', other: '# origins' }),
    empty: 'no claims yet',
    other: 'Other',
    onePage: 'All on one page',
    groups: 'Groups',
  },
  figure: {
    back: 'All figures',
    view: 'Show as',
    plot: 'Plot',
    table: 'Table',
    copyCsv: 'Copy as CSV',
    copySvg: 'Copy as SVG',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying.',
    hollow: 'Hollow marks are plans, forecasts, or counts of a week or an event: not totals.',
    spread: (low: string, high: string) => `From ${low} to ${high}`,
    oneValue: (value: string) => `All totals here: ${value}`,
    onlyTotal: (value: string) => `The only total here: ${value}`,
    spreadBy: (low: string, high: string) => `lowest: ${low} · highest: ${high}`,
    noTotals: 'No exact total among these claims.',
    noClaims: 'No source in the database speaks of this yet.',
    thisPage: (value: string) => `This page: ${value}`,
    claims: 'Claims and their sources',
    more: (claims: number) => count(claims, { other: 'Show # more' }),
    saidBy: 'Said by',
    unknownOrigin: 'origin not stated',
    date: 'Date',
    value: 'Value',
    answer: 'Answer',
    source: 'Source',
    axes: {
      units: {
        people: 'people',
        shells: 'shells',
        missiles: 'missiles',
        containers: 'containers',
        tanks: 'tanks',
        vehicles: 'vehicles',
      },
      number: 'number',
      time: 'date of the count',
      statementTime: 'date of the statement',
    },
    plotLabel: (figure: string, points: readonly string[], page: string | null) =>
      `Plot of ${figure} over time. ${count(points.length, { one: '# claim', other: '# claims' })}: ${points.join('; ')}.${page ? ` ${page}.` : ''}`,
    timelineLabel: (statement: string, points: readonly string[]) =>
      `Timeline: ${statement}. ${count(points.length, { one: '# claim', other: '# claims' })}: ${points.join('; ')}.`,
    joined: (claims: number) =>
      `${count(claims, { one: '# claim', other: '# claims' })}. Where they lie too close to tell apart, one mark stands for several, a larger one for more: ×9 for nine.`,
    crowded: (item: string, claims: number, page: string | null) =>
      `${item} over time. ${count(claims, { one: '# claim', other: '# claims' })}; those too close to tell apart are drawn as one mark. The table has each.${page ? ` ${page}.` : ''}`,
    affirms: 'Affirmed',
    denies: 'Denied',
    unconfirmed: 'Left open',
    unknown: 'This figure is not in the database.',
  },
  claim: {
    stated: 'date stated',
    inferred: 'date worked out from the text',
    ofArticle: 'date of the article',
    ofArticleInferred: 'date of the article, worked out from its text',
    articleStated: (date: string) => `published ${date}`,
    articleInferred: (date: string) => `published ${date}, worked out from its text`,
    fromPack: (name: string) => `from the claim pack “${name}”`,
    noLink: 'no link known',
    link: 'open the article',
    author: (name: string) => `by ${name}`,
    planned: 'planned',
    training: 'in training',
    arrived: 'arrived',
    deployed: 'deployed',
    fighting: 'in combat',
    increment: 'in addition, not a total',
    event: 'of one event',
    forecast: 'forecast',
    ambiguous: 'killed, or killed and wounded: not said which',
    period: (period: string) => `a ${period}`,
    periodLong: 'over a period, not a total',
  },
  lookUp: {
    heading: 'Look up a claim',
    label: 'A sentence, a figure, or a few words',
    hint: 'e.g. about 10,000 North Korean soldiers are in the Kursk region',
    go: 'Look up',
    privacy: 'Read on this machine. Nothing is sent anywhere.',
    empty: 'Type or paste a claim first.',
    tooLong: (length: number, limit: number) =>
      `That is ${new Intl.NumberFormat('en-GB').format(length)} characters. Up to ${new Intl.NumberFormat('en-GB').format(limit)} can be looked up at once: keep the passage with the claim.`,
    found: (claims: number) => count(claims, { one: '# claim read in it', other: '# claims read in it' }),
    near: 'No claim was read in that. The nearest in the database:',
    none: 'Nothing in the database is near that.',
    noneMore:
      'It covers North Korean soldiers, arms and losses in the war, Russian and Ukrainian losses, and the treaty behind them.',
    noNotes: 'Read, but no source speaks of the same place, time and kind of count.',
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The shape of a message module: the same keys in every language, checked by the compiler. */
export type Messages = Widen<typeof en>;
