/**
 * What the welcome page says, in English, with the passage its marks are shown on (our own words; figures of the public record).
 * Strings and small functions only; a further language is one more module of this shape (`WelcomeMessages`).
 */
import type { MarkedSum } from '../../settings.ts';
import { counted } from './plural.ts';

const count = counted('en-GB');

export const enWelcome = {
  locale: 'en-GB',
  title: 'A second source for news of the war in Ukraine',
  lead: 'Second Source reads the news page you are on. Where it says how many North Korean soldiers were sent, or how many soldiers were killed or wounded, a thin line appears under that claim. Click it to see which other sources agree, which say something else, and why. It never says “true” or “false”.',
  knows: (articles: number, from: string, to: string) =>
    `So far it compares with ${count(articles, { one: '# article', other: '# articles' })} (${from} – ${to}).`,
  sample: {
    heading: 'Try it here',
    lead: 'This passage is read as any news page would be. Click a line, or rest the pointer on it. By keyboard: Tab to the small sign at its end, then Enter.',
    label: 'A sample news passage',
    dateline: 'Sample passage, 5 November 2024',
    published: '2024-11-05',
    language: 'en',
    paragraphs: [
      'About 10,000 North Korean soldiers are already deployed in Russia’s Kursk region, Zelensky said. Pyongyang denied that it has sent soldiers to Russia.',
      'North Korea has sent 12,000 soldiers to Russia, South Korea’s intelligence service said. The war has become costly: about 200,000 Russian soldiers have been killed so far.',
    ],
    found: (claims: number) => count(claims, { one: '# claim is marked.', other: '# claims are marked.' }),
    open: 'Open the first note',
  },
  legend: {
    heading: 'What the marks say',
    sums: {
      agrees: 'Other sources agree',
      differs: 'Other sources say something else',
      mixed: 'Some agree, some say something else',
      context: 'No source can be compared directly; the note shows what comes near',
    } satisfies Record<MarkedSum, string>,
    lines: {
      agrees: 'solid line',
      differs: 'double line',
      mixed: 'dashed line',
      context: 'dotted line',
    } satisfies Record<MarkedSum, string>,
  },
  steps: {
    heading: 'How to use it',
    read: 'Read as you always do',
    readMore: (sites: number) =>
      count(sites, {
        one: 'On # listed news site, marks stand at the claims.',
        other:
          'On # large news sites, marks stand at the claims. The number on the toolbar button says how many.',
      }),
    ask: 'Click a line',
    askMore:
      'A note opens beside it: who agrees and who says something else, who said it first, and why, in one sentence each. “Hide here” takes its mark off the page, and the panel brings it back; the pin keeps the note open while you read on.',
    figure: 'Find a figure',
    figureMore: (key: string) =>
      `The toolbar button${key === '' ? '' : ` (${key})`} opens the panel; if you do not see the button, it is behind the puzzle piece. The panel shows this page’s claims, every figure over time, and a field to look something up. What it does not list, we have not marked.`,
    lookUp: 'Look up any sentence',
    lookUpMore:
      'Select a sentence on any page, open its menu with the right mouse button, and choose “Look up … in Second Source”.',
    off: 'Switch a site off',
    offMore:
      'Open the panel on that site and turn off the switch beside the site’s name. All sites at once can be paused in the settings.',
  },
  access: {
    heading: 'Where it reads',
    all: 'Your browser gives access to all listed news sites.',
    missing: (missing: number, sites: number) =>
      `Your browser gives no access to ${count(missing, { one: '# of the listed news sites', other: '# of the listed news sites' })} (${sites} in all), so nothing is marked there.`,
    give: 'Give access',
    refused:
      'The browser did not give access. Each site can be allowed later, from the panel or in the settings.',
    given: 'Access given.',
    privacy: 'Pages are read on this machine. Nothing is sent anywhere, and no history is kept.',
  },
  settings: 'Settings',
  closing: 'You can close this page. It does not come back by itself.',
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widen<T[K]> };

export type WelcomeMessages = Widen<typeof enWelcome>;
