/**
 * What markers, bubble and note say on a page, in English. Strings and small functions only; a further language is one more
 * module of this shape (`NoteMessages`).
 */
import type { Polarity, RelationKind, Sum } from '../../../src/types.ts';
import { counted } from './plural.ts';

const count = counted('en');

export const enNote = {
  locale: 'en',
  name: 'Second Source',
  sums: {
    agrees: 'Sources agree',
    differs: 'Sources differ',
    mixed: 'Sources are mixed',
    context: 'Context only',
    'no-source': 'Nothing to compare',
  } as Record<Sum, string>,
  relations: {
    corroborates: 'Agrees',
    contradicts: 'Differs',
    context: 'Context',
  } as Record<RelationKind, string>,
  uncounted: (relation: string) => `${relation}, not counted`,
  polarities: {
    affirms: 'says so',
    denies: 'denies it',
    unconfirmed: 'leaves it open',
  } as Record<Polarity, string>,
  group: 'Second Source: claims on this page',
  marker: (index: number, of: number, figure: string, says: string, summary: string) =>
    `Claim ${index} of ${of}: ${figure}, ${says}. ${summary}. Open the note.`,
  thisPage: 'This page',
  saidBy: (origin: string) => `said by ${origin}`,
  asOf: (date: string) => `as of ${date}`,
  dateUnknown: 'date unknown',
  firstSaid: (origin: string) => `First said by ${origin}`,
  originUnknown: 'Origin not stated',
  dateWorkedOut: 'worked out',
  onItself: 'This page against itself',
  otherWords: 'Show the other words',
  moreContext: (n: number) => count(n, { one: '# more for context', other: '# more for context' }),
  moreVoices: (n: number) =>
    count(n, { one: '# more voice in this article', other: '# more voices in this article' }),
  line: (figure: string, page: string | null, values: readonly string[]) =>
    `${figure}: ${page === null ? '' : `this page ${page}; `}${values.join('; ')}`,
  note: (figure: string) => `Second Source note: ${figure}`,
  position: (index: number, of: number) => `${index} of ${of}`,
  close: 'Close',
  pin: 'Keep open',
  pinned: 'Pinned: the note stays open while you read on.',
  unpinned: 'Unpinned: the note closes when you press elsewhere.',
  move: 'Move the note: pull it, use the arrow keys, or press for the next corner',
  previous: 'Previous claim',
  next: 'Next claim',
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'This page does not allow copying from here.',
  seeFigure: 'See all sources',
  hide: 'Hide here',
  hidden: 'This mark is hidden on this page.',
  bringBack: 'Bring it back',
  lookUp: 'Look up in Second Source',
  selection: 'Your selection',
  near: 'No figure that is tracked was read in the selection. The nearest claims:',
  nothingNear: 'Nothing in the database is near that selection.',
  nothingNearMore:
    'It covers North Korean soldiers, arms and losses in the war, Russian and Ukrainian losses, and the treaty behind them.',
  nothingSelected: 'Nothing is selected. Select a sentence or a figure first.',
  cut: (longest: number) =>
    `A long selection: its first ${new Intl.NumberFormat('en').format(longest)} characters were looked up.`,
  noNotes: 'Tracked, but no source speaks of the same place, time and kind of count.',
  covers: (coverage: string) => `The database has ${coverage}.`,
  fromPack: (name: string) => `From the claim pack “${name}”`,
  noLink: 'no link known',
  whyHere: 'Why this source is here',
  thisSource: 'This source',
  notSaid: 'not said',
  rule: (number: number) => `Rule ${number}:`,
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widen<T[K]> };

export type NoteMessages = Widen<typeof enNote>;
