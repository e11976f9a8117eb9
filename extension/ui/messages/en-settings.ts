/**
 * What the settings page says, in English. Strings and small functions only; a further language is one more module of this
 * shape (`SettingsMessages`).
 */
import type { PackFault } from '../../../src/claims/pack-file.ts';
import type { Fault } from '../../backup.ts';
import type { MarkedSum, MarkStyle, Theme } from '../../settings.ts';
import { counted } from './plural.ts';

const count = counted('en-GB');

export const enSettings = {
  locale: 'en-GB',
  title: 'Settings',
  sections: 'Sections',
  marks: {
    heading: 'On the page',
    style: 'How claims are marked',
    styles: {
      line: 'A line under them',
      background: 'A tint behind them',
      off: 'Not at all',
    } satisfies Record<MarkStyle, string>,
    styleHints: {
      line: 'The pattern of the line tells what the sources say.',
      background: 'The line stays, thinner: colour alone tells nothing.',
      off: 'Nothing is drawn on a page. The panel lists its claims, beside the page if you like.',
    } satisfies Record<MarkStyle, string>,
    sample: 'about 10,000 soldiers',
    sums: 'Which claims are marked',
    sumsHint: 'The panel and the number on the button count all of them.',
    sum: {
      agrees: 'Sources agree',
      differs: 'Sources differ',
      mixed: 'Sources are mixed',
      context: 'Context only',
    } satisfies Record<MarkedSum, string>,
    noSums: 'No claim is marked now. The panel still lists them.',
    bubble: 'Button beside a selection',
    bubbleHint:
      'On listed sites, select text and a small button looks it up. The menu and the shortcut work anyway.',
    badge: 'Number on the toolbar button',
    badgeHint: 'How many claims of the page have notes.',
    theme: 'Look of these pages',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
    language: 'Language',
    asBrowser: 'As the browser',
    languageHint:
      'Figures, sources and everything around them in your language. What a source says is in our words, in English.',
  },
  sites: {
    heading: 'Sites',
    pause: 'Pause everywhere',
    pauseHint: 'Nothing is read or marked. Looking something up still works.',
    hour: 'For an hour',
    restart: 'Until the browser restarts',
    pausedUntil: (time: string) => `Paused on every site until ${time}.`,
    pausedUntilRestart: 'Paused on every site until the browser is started again.',
    resume: 'Resume now',
    all: 'Read every site',
    allHint:
      'Without this, only the listed sites are read, and those you add. Your browser asks you once. Pages are read on this machine and nowhere else.',
    refused: 'The browser did not give access, so nothing has changed.',
    notTaken:
      'The browser did not take the access back. It can be withdrawn in its own settings for extensions.',
    access: (missing: number) =>
      count(missing, {
        one: 'The browser gives no access to # listed site, so it is not read.',
        other: 'The browser gives no access to # listed sites, so they are not read.',
      }),
    giveAccess: 'Give access',
    added: 'Added by you',
    noneAdded: 'None yet.',
    add: 'Add a site',
    addLabel: 'Address of the site',
    addHint: 'e.g. example.org',
    notASite: 'That is no address of a site. Write it like example.org.',
    alreadyListed: (host: string) => `${host} is on the list already.`,
    remove: 'Remove',
    removeSite: (host: string) => `Remove ${host}`,
    listed: (sites: number) => count(sites, { one: 'Listed site', other: 'Listed sites (#)' }),
    search: 'Search the listed sites',
    shown: (sites: number) => count(sites, { one: '# site', other: '# sites' }),
    noneFound: 'No listed site has that in its address. You can add it above.',
    paused: 'Switched off by you',
    pausedHint: 'Sites that are not on the list, or parts of listed ones.',
    switchOn: 'Switch on',
    switchOnSite: (host: string) => `Switch on ${host}`,
  },
  shortcuts: {
    heading: 'Shortcuts',
    open: 'Open the panel',
    none: 'no key',
    change: 'Change the keys',
    chrome: 'Chrome keeps the keys on a page of its own: chrome://extensions/shortcuts.',
    firefox: 'In Firefox: Add-ons and themes, the gear, “Manage Extension Shortcuts”.',
    unavailable: 'This browser has no shortcuts for extensions.',
  },
  rules: {
    heading: 'How relations are decided',
    lead: 'A note never says “true” or “false”. It says who else says what, when, and how that compares. The rules are asked in this order, and the first that applies decides.',
    parts: {
      A: 'Is there anything to compare?',
      B: 'One figure, like for like',
      C: 'Parts and wholes',
      D: 'Statements',
    },
  },
  sources: {
    heading: 'Sources',
    lead: (sources: number, claims: number) =>
      `${count(claims, { one: '# claim', other: '# claims' })} from ${count(sources, { one: '# article', other: '# articles' })}, in our words, and where each stands in its article.`,
    claims: (claims: number) => count(claims, { one: '# claim', other: '# claims' }),
    paragraph: (paragraph: number) => `paragraph ${paragraph}`,
    by: (author: string) => `by ${author}`,
    link: 'open the article',
    noLink: 'no link known',
    inferred: 'date worked out from its text',
  },
  packs: {
    heading: 'Claim packs',
    hint: 'Claims that others have collected, each pack one JSON file. What is in a pack that is on is compared with too, and a note names the pack. Nobody has checked what a pack says: import those of people you trust.',
    none: 'None yet.',
    import: 'Import a pack…',
    file: 'Claim pack to import',
    reading: 'Reading the file…',
    keeping: 'Importing…',
    preview: 'Nothing is imported yet. This is what the file holds:',
    isNew: 'No edition of this pack is here yet.',
    replaces: (date: string) => `It would take the place of the edition of ${date}.`,
    unchanged: 'Its claims are the same.',
    changes: (added: number, changed: number, gone: number) =>
      `Claims: ${added} new, ${changed} changed, ${gone} no longer in it.`,
    edition: (date: string) => `edition of ${date}`,
    importedOn: (date: string) => `imported ${date}`,
    claims: (claims: number) => count(claims, { one: '# claim', other: '# claims' }),
    of: (claims: number, articles: number) =>
      `${count(claims, { one: '# claim', other: '# claims' })} from ${count(articles, { one: '# article', other: '# articles' })}`,
    byFigure: 'What the claims are on',
    articles: 'Articles they are from',
    more: (n: number) => count(n, { one: '# more', other: '# more' }),
    lookalike: (word: string, at: string) => `“${word}” in “${at}” has letters that only look alike.`,
    apply: 'Import',
    imported: (name: string) => `“${name}” is imported.`,
    full: 'The browser has no room for this pack. Everything is as it was.',
    failed: 'The browser could not keep this pack. Everything is as it was.',
    exportPack: (name: string) => `Export “${name}”`,
    remove: 'Remove',
    removePack: (name: string) => `Remove “${name}”`,
    removeSure: (name: string) => `Really remove “${name}”?`,
    removed: (name: string) => `“${name}” is removed.`,
    privateWindow:
      'Nothing is kept from a private window, so no pack can be imported in one. Open the settings in another window.',
    unavailable: 'This browser does not let packs be kept.',
    fault: ({ kind, at }: PackFault): string => {
      switch (kind) {
        case 'too-large':
          return 'It is larger than a pack may be: 20 MB.';
        case 'empty':
          return 'It is empty.';
        case 'not-text':
          return 'It is not plain text (UTF-8).';
        case 'not-json':
          return 'It is not JSON, or cut short.';
        case 'too-deep':
          return 'Its lists are nested too deep.';
        case 'not-a-pack':
          return 'It is not a claim pack of Second Source.';
        case 'newer':
          return 'It is written for a newer version. Update the extension first.';
        case 'unknown-field':
          return `“${at}” is no field of a pack.`;
        case 'missing-field':
          return `“${at}” is missing.`;
        case 'wrong-value':
          return `“${at}” has a value that does not fit.`;
        case 'hidden-character':
          return `“${at}” has a character that cannot be seen or turns text around.`;
        case 'twice':
          return `“${at}” is given twice.`;
        case 'unknown':
          return `“${at}” names something that is not there.`;
        case 'built-in':
          return `“${at}” is built in.`;
        case 'not-together':
          return `“${at}” does not go with what stands beside it.`;
      }
    },
  },
  privacy: {
    heading: 'Privacy',
    lines: [
      'Pages are read on this machine. Nothing about them is sent anywhere, and the browser enforces it: no connection is allowed.',
      'No history is kept: neither which pages were read nor what was found on them.',
      'Settings and claim packs are stored in this browser only. There is no account, no count of users, no advertising.',
      'Only listed news sites are read by themselves, and those you add. Elsewhere it acts when you ask.',
      'A page on which something is marked can find out that this extension is installed. Marking nothing (see “On the page”) leaves no trace.',
    ],
  },
  backup: {
    heading: 'Backup',
    hint: 'All settings, with the sites you added, as one JSON file.',
    export: 'Export',
    exported: 'Exported to your downloads.',
    import: 'Import…',
    file: 'Settings file to import',
    preview: 'This file would change:',
    nothing: 'This file holds what is set already. Nothing would change.',
    apply: 'Change these',
    cancel: 'Cancel',
    applied: 'Imported.',
    appliedRefused: 'Imported. The browser did not give access to the added sites; they are left out.',
    bad: 'This file cannot be imported. Nothing was changed.',
    fault: (fault: Fault): string => {
      switch (fault.kind) {
        case 'too-large':
          return 'It is larger than any settings file: more than a million characters.';
        case 'empty':
          return 'It is empty.';
        case 'not-json':
          return 'It is not JSON, or cut short.';
        case 'not-ours':
          return 'It is not a settings file of Second Source.';
        case 'newer':
          return 'It was made by a newer version. Update the extension first.';
        case 'unknown-field':
          return `“${fault.at}” is no setting.`;
        case 'wrong-value':
          return `“${fault.at}” has a value that does not fit.`;
      }
    },
    names: {
      sitesOff: 'Sites switched off',
      bubble: 'Button beside a selection',
      badge: 'Number on the toolbar button',
      marks: 'How claims are marked',
      sums: 'Which claims are marked',
      theme: 'Look of these pages',
      language: 'Language',
      sitesAdded: 'Sites added',
      allSites: 'Read every site',
    },
    on: 'on',
    off: 'off',
    none: 'none',
    from: 'now',
    to: 'then',
    change: 'Setting',
    reset: 'Reset everything',
    resetHint: 'Back to how it was installed. Sites and claim packs you added are removed too.',
    resetSure: 'Really reset everything?',
    resetYes: 'Reset',
    wasReset: 'Everything is as it was at first.',
  },
  about: {
    heading: 'About',
    version: 'Version',
    database: 'Database',
    databaseIs: (claims: number, figures: number, sources: number) =>
      `${count(claims, { one: '# claim', other: '# claims' })} on ${count(figures, { one: '# figure or statement', other: '# figures and statements' })}, from ${count(sources, { one: '# article', other: '# articles' })}`,
    newest: 'Newest source',
    welcome: 'Show the welcome page again',
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widen<T[K]> };

export type SettingsMessages = Widen<typeof enSettings>;
