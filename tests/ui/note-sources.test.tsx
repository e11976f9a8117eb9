/** The list of sources in a note: what stands before each, and that it fits what the note says above it. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { relationWord } from '../../extension/ui/blocks.ts';
import { citation } from '../../extension/ui/citation.ts';
import { enNote } from '../../extension/ui/messages/en-note.ts';
import { Sources } from '../../extension/ui/note-sources.tsx';
import type { CheckedClaim } from '../../src/types.ts';
import { summaryLine } from '../../src/wording/index.ts';
import { spokenIn } from '../messages/every.ts';
import { database, note, pageClaim, textOf } from './desk.ts';

const ofSpeaker = note({ sameOrigin: true });
const ofArticle = note({ claim: 'range', source: 'paper', ownArticle: true });
const counted = note({ claim: 'ceiling', origin: 'gazette' });

const words = (claim: CheckedClaim): string[] =>
  [
    ...renderToString(<Sources {...{ claim, database }} messages={enNote} />).matchAll(
      /<span class="relation">(.*?)<\/span>/gu,
    ),
  ].map(([, inside]) => textOf(inside ?? '').trim());

describe('a source that only repeats the page’s own speaker, or is the page’s own article', () => {
  it('is said to agree and not to be counted, where the note says that there is context only', () => {
    const claim = pageClaim({ sum: 'context', independentOrigins: 0, notes: [ofSpeaker, ofArticle] });
    expect(summaryLine(claim)).not.toMatch(/agree/u);
    expect(words(claim)).toEqual(['Agrees, not counted', 'Agrees, not counted']);
  });

  it('is said to differ and not to be counted', () => {
    const notes = [note({ relation: 'contradicts', reason: 'conflated', sameOrigin: true })];
    expect(words(pageClaim({ notes }))).toEqual(['Differs, not counted']);
  });

  it('counts with an article that another voice speaks in', () => {
    expect(words(pageClaim({ notes: [ofSpeaker, counted] }))).toEqual(['Agrees']);
    expect(words(pageClaim({ notes: [counted] }))).toEqual(['Agrees']);
  });

  it('is not said to be left out where nothing is counted', () => {
    const notes = [note({ relation: 'context', reason: 'superseded', sameOrigin: true })];
    expect(words(pageClaim({ notes }))).toEqual(['Context']);
  });

  it('is so told in what is copied, too', () => {
    const page = { title: 'Losses', url: 'https://news.example/a' };
    const claim = pageClaim({ notes: [ofSpeaker, ofArticle, counted] });
    const lines = citation(claim, page, database, enNote, 'text').split('\n').slice(3);
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '- Agrees, not counted',
      '- Agrees, not counted',
      '- Agrees',
    ]);
  });

  it.each([
    ['de', 'Stimmt überein, nicht gezählt'],
    ['es', 'Coincide, no se cuenta'],
    ['fr', 'Concorde, non compté'],
    ['ko', '일치, 세지 않음'],
    ['ru', 'Совпадает, не учтено'],
    ['uk', 'Збігається, не враховано'],
  ])('%s: %s', (language, said) => {
    const spoken = spokenIn.get(language);
    if (!spoken) throw new Error(`no ${language}`);
    expect(relationWord([ofSpeaker], spoken.note)).toBe(said);
    expect(relationWord([ofSpeaker], spoken.panel)).toBe(said);
  });
});
