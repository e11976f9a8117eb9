/** A small database, words and a page for the tests of the panel. Facts are made up, so that no change of the seeds moves a test. */
import { en } from '../../extension/ui/messages/en.ts';
import type { Doors, PageView } from '../../extension/ui/panel/page-view.ts';
import { createWords } from '../../extension/ui/words.ts';
import { openDatabase } from '../../src/claims/database.ts';
import type { CheckedClaim, Note, PackedDatabase } from '../../src/types.ts';
import { claim } from '../figures/build.ts';

const packed: PackedDatabase = {
  version: 1,
  figures: [
    {
      id: 'dprk-killed',
      kind: 'cumulative',
      unit: 'people',
      label: 'North Korean soldiers killed',
      definition: 'Killed, not wounded.',
      group: 'North Korean losses',
      family: 'loss',
    },
    {
      id: 'dprk-captured',
      kind: 'cumulative',
      unit: 'people',
      label: 'North Korean soldiers captured',
      definition: 'Taken prisoner.',
      group: 'North Korean losses',
      family: 'loss',
    },
  ],
  statements: [
    {
      id: 'dprk-deployment',
      kind: 'once',
      label: 'North Korean soldiers are in Russia',
      definition: 'Anywhere in Russia.',
      group: 'What is said',
    },
  ],
  origins: [
    { id: 'zelensky', label: 'Ukraine’s president Zelensky', aliases: ['Zelensky', 'Zelenskiy'] },
    { id: 'nis', label: 'South Korea’s intelligence service', aliases: ['NIS'] },
    { id: 'dprk', label: 'North Korea', aliases: ['Pyongyang'] },
  ],
  places: [{ id: 'Kursk region', within: null }],
  sources: [
    {
      id: 'paper',
      title: 'A morning paper',
      publisher: null,
      author: null,
      subject: 'the war',
      date: '2024-11',
      dateBasis: 'inferred',
      dateFrom: 'it speaks of June as last month',
      url: null,
      language: 'en',
    },
    {
      id: 'gazette',
      title: null,
      publisher: 'The Gazette',
      author: 'A. Writer',
      subject: 'losses',
      date: '2024-12-20',
      dateBasis: 'stated',
      dateFrom: null,
      url: 'https://gazette.example/losses',
      language: 'en',
    },
  ],
  claims: [
    claim({
      id: 'range',
      quantity: { low: 2000, high: 4000, hedge: 'range', unit: null },
      asOf: '2024-11',
      asOfBasis: 'article',
      wording: 'Two to four thousand had been killed.',
    }),
    claim({
      id: 'floor',
      source: 'gazette',
      quantity: { low: 1000, high: null, hedge: 'atleast', unit: null },
      asOf: '2024-12-19',
      origin: 'nis',
      wording: 'At least a thousand were killed.',
      place: 'Kursk region',
    }),
    claim({
      id: 'ceiling',
      source: 'gazette',
      quantity: { low: null, high: 6000, hedge: 'upto', unit: null },
      asOf: '2024-12-01',
      asOfBasis: 'inferred',
      origin: 'gazette',
      wording: 'Up to six thousand.',
    }),
    claim({
      id: 'vague',
      quantity: { low: 24, high: 99, hedge: 'vague', unit: null },
      asOf: '2024-10-30',
      origin: 'paper',
      event: true,
      wording: 'Dozens in one strike.',
    }),
    claim({
      id: 'yes',
      figure: 'dprk-deployment',
      quantity: null,
      polarity: 'affirms',
      status: null,
      asOf: '2024-10-18',
      origin: 'nis',
      wording: 'They are there.',
    }),
    claim({
      id: 'no',
      figure: 'dprk-deployment',
      quantity: null,
      polarity: 'denies',
      status: null,
      asOf: '2024-10-21',
      origin: 'dprk',
      wording: 'They are not there.',
    }),
  ],
};

export const database = openDatabase(packed);
export const messages = en;
export const words = createWords(database, en);

export function note(parts: Partial<Note> = {}): Note {
  return {
    claim: 'floor',
    source: 'gazette',
    origin: 'nis',
    relation: 'corroborates',
    reason: 'same-value',
    values: { days: 0, difference: 0, perDay: null, ratio: null, unknown: [] },
    sameOrigin: false,
    say: 'The Gazette: at least 1,000; fits this page’s number.',
    ...parts,
  };
}

const quote = 'Officials say about 3,000 North Korean soldiers have been killed so far.';
const phrase = 'about 3,000 North Korean soldiers have been killed';

export function pageClaim(parts: Partial<CheckedClaim> = {}): CheckedClaim {
  const start = 40;
  const at = start + quote.indexOf(phrase);
  return {
    quote,
    start,
    end: start + quote.length,
    at: { start: at, end: at + phrase.length },
    figure: 'dprk-killed',
    quantity: { low: 3000, high: 3000, hedge: 'about', unit: null, text: '3,000' },
    polarity: null,
    status: 'counted',
    place: null,
    asOf: '2024-12-20',
    origin: null,
    sum: 'agrees',
    independentOrigins: 1,
    notes: [note()],
    pageNotes: [],
    ...parts,
  };
}

type Read = Extract<PageView, { kind: 'read' }>;

export function read({ claims = [pageClaim()], ...parts }: Partial<Read> = {}): Read {
  return {
    kind: 'read',
    host: 'www.bbc.com',
    claims,
    noted: claims.filter(({ sum }) => sum !== 'no-source').length,
    hidden: [],
    complete: true,
    cutShort: false,
    switchable: true,
    ...parts,
  };
}

/** Doors that remember what was asked of them. */
export function doors(answer = true): Doors & { asked: unknown[][] } {
  const asked: unknown[][] = [];
  const ask =
    (name: string) =>
    async (...given: unknown[]): Promise<boolean> => {
      asked.push([name, ...given]);
      return answer;
    };
  return {
    asked,
    showClaim: ask('showClaim'),
    markAgain: ask('markAgain'),
    checkThisPage: ask('checkThisPage'),
    switchSite: ask('switchSite'),
    allowSite: ask('allowSite'),
    resume: ask('resume'),
    copyText: ask('copyText'),
    openAllFigures: () => void asked.push(['openAllFigures']),
    openSettings: () => void asked.push(['openSettings']),
    openBeside: () => void asked.push(['openBeside']),
  };
}

/** The words of rendered HTML as a reader meets them. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
