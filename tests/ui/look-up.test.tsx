/** Looking up: notes, nearest claims, nothing near, nothing typed, too much typed. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LONGEST_LOOK_UP, LookUpAnswer, outcomeOf } from '../../extension/ui/panel/look-up.tsx';
import type { LookUpResult } from '../../src/types.ts';
import { database, messages, note, pageClaim, textOf, words } from './desk.ts';

const answer = (result: LookUpResult): string =>
  textOf(
    renderToString(
      <LookUpAnswer
        outcome={{ kind: 'result', result }}
        {...{ database, messages, words }}
        onFigure={() => undefined}
      />,
    ),
  );
const nothing: LookUpResult = { language: 'en', claims: [], near: [] };
const never = (): LookUpResult => {
  throw new Error('looked up what should not be');
};

describe('outcomeOf', () => {
  it.each(['', '   ', '\n\t'])('asks for a claim where %j is typed', (typed) => {
    expect(outcomeOf(typed, never, messages)).toEqual({
      kind: 'problem',
      message: 'Type or paste a claim first.',
    });
  });

  it('says how long is too long, and looks nothing up', () => {
    const outcome = outcomeOf('a'.repeat(50_000), never, messages);
    expect(outcome.kind === 'problem' && outcome.message).toContain('50,000 characters');
    expect(outcome.kind === 'problem' && outcome.message).toContain('20,000');
  });

  it('looks up what is left when the space around it is cut, up to the limit', () => {
    const seen: string[] = [];
    const lookUp = (text: string): LookUpResult => {
      seen.push(text);
      return nothing;
    };
    expect(outcomeOf('  3,000 killed\n', lookUp, messages)).toEqual({ kind: 'result', result: nothing });
    outcomeOf('a'.repeat(LONGEST_LOOK_UP), lookUp, messages);
    expect(seen.map((text) => text.length)).toEqual([12, LONGEST_LOOK_UP]);
  });
});

describe('LookUpAnswer', () => {
  it('shows a claim’s sum, summary and notes with their sources', () => {
    const text = answer({
      ...nothing,
      claims: [
        pageClaim({ sum: 'mixed', notes: [note(), note({ claim: 'range', relation: 'contradicts' })] }),
      ],
    });
    expect(text).toContain('1 claim read in it');
    expect(text).toContain('Sources are mixed');
    expect(text).toContain('Agrees');
    expect(text).toContain('Differs');
    expect(text).toContain('The Gazette 20 December 2024');
    expect(text).toContain(
      'South Korea’s intelligence service, 19 December 2024: At least a thousand were killed.',
    );
    expect(text).toContain('open the article');
    expect(text).toContain('no link known');
  });

  it('names an article that quotes several voices once', () => {
    const text = answer({
      ...nothing,
      claims: [pageClaim({ notes: [note(), note({ claim: 'ceiling', origin: 'gazette' })] })],
    });
    expect(text.match(/Agrees (?!with)/gu)).toHaveLength(1);
    expect(text.match(/The Gazette 20/gu)).toHaveLength(1);
    expect(text).toContain('Up to six thousand.');
    expect(text).toContain('At least a thousand were killed.');
  });

  it('says of a voice that is the text’s own that it is not counted', () => {
    const notes = [note({ sameOrigin: true }), note({ claim: 'range', source: 'paper' })];
    const text = answer({ ...nothing, claims: [pageClaim({ notes })] });
    expect(text).toContain('Agrees, not counted The Gazette');
    expect(text).toContain('Agrees “A morning paper”');
  });

  it('speaks of the text that was typed, not of a page', () => {
    const reasons = ['same-value', 'within-bounds', 'different-value', 'superseded', 'part-of'] as const;
    for (const reason of reasons) {
      const text = answer({ ...nothing, claims: [pageClaim({ asOf: null, notes: [note({ reason })] })] });
      expect(text, reason).toMatch(/this text/u);
      expect(text, reason).not.toMatch(/\bpage/u);
    }
  });

  it('says that a claim was read without anything to compare', () => {
    expect(answer({ ...nothing, claims: [pageClaim({ sum: 'no-source', notes: [] })] })).toContain(
      'Read, but no source speaks of the same place',
    );
  });

  it('lists the nearest claims best first, those on one figure together', () => {
    const text = answer({
      ...nothing,
      near: [
        { claim: 'no', score: 0.1 },
        { claim: 'range', score: 0.2 },
        { claim: 'yes', score: 0.3 },
      ],
    });
    const order = ['They are not there.', 'They are there.', 'Two to four thousand'];
    const places = order.map((wording) => text.indexOf(wording));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.match(/soldiers are in Russia/g)).toHaveLength(1);
  });

  it('says that nothing is near', () => {
    expect(answer(nothing)).toContain('Nothing in the database is near that.');
  });
});
