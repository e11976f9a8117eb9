/**
 * What the welcome page says, in English, with the passage its marks are shown on (our own words; figures of the public record).
 * Strings and small functions only; a further language is one more module of this shape (`WelcomeMessages`).
 */
import type { MarkedSum } from '../../settings.ts';
import { counted } from './plural.ts';

const count = counted('en-GB');

export const enWelcome = {
  locale: 'en-GB',
  title: 'A second source for war news',
  lead: 'Where a news page says how many soldiers were sent, killed or wounded, Second Source shows who else says what, when, and how that compares. It never says “true” or “false”.',
  sample: {
    heading: 'Try it here',
    lead: 'This passage is read as any news page would be. Rest on a marked phrase, click it, or go to its marker with Tab and press Enter.',
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
      agrees: 'Sources agree',
      differs: 'Sources differ',
      mixed: 'Some agree, some differ',
      context: 'Nothing to set beside it directly: sources give context',
    } satisfies Record<MarkedSum, string>,
    lines: {
      agrees: 'solid line',
      differs: 'double line',
      mixed: 'dashed line',
      context: 'dotted line',
    } satisfies Record<MarkedSum, string>,
  },
  steps: {
    heading: 'Three steps',
    read: 'Read as you always do',
    readMore: (sites: number) =>
      count(sites, {
        one: 'On # listed news site, marks stand at the claims.',
        other:
          'On # large news sites, marks stand at the claims. The number on the toolbar button says how many.',
      }),
    ask: 'Ask a mark',
    askMore:
      'Its note lists the sources, who said it first, and why each agrees, differs or is only context.',
    lookUp: 'Look anything up',
    lookUpMore: (key: string) =>
      `Select a sentence on any page and choose “Look up” from its menu. The toolbar button${key === '' ? '' : ` (${key})`} opens the panel: this page, every figure over time, and a field to type in. What the panel does not list, we have not marked.`,
  },
  access: {
    heading: 'Where it reads',
    all: 'Your browser gives access to all listed news sites. Any site can be switched off in the panel.',
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
