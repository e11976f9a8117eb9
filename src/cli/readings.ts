/**
 * What is read of every text of a set, a line a claim: two such lists, of before and after a change of the rules, tell with `diff`
 * what the change does. Judges nothing.
 */
import type { CheckedClaim, Marks } from '../types.ts';
import type { WantedText } from './corpus.ts';

const MARKS = [
  'increment',
  'period',
  'event',
  'forecast',
  'ambiguous',
] as const satisfies readonly (keyof Marks)[];

type Check = (text: WantedText) => readonly CheckedClaim[];

function lineOf(claim: CheckedClaim, text: string): string {
  const { figure, polarity, quantity, status, place, asOf, origin } = claim;
  const said = quantity ? `${quantity.low ?? '…'}–${quantity.high ?? '…'} ${quantity.hedge}` : polarity;
  const marks = MARKS.flatMap((name) => (claim[name] === undefined ? [] : [`${name} ${claim[name]}`]));
  const phrase = `“${text.slice(claim.at.start, claim.at.end).replace(/\s+/g, ' ')}”`;
  return [figure, said, status, place, asOf, origin, ...marks, phrase].map((part) => part ?? '–').join(' | ');
}

/** Of a set with halves the first, by which rules are mended; all of it only where that is asked for. */
export const textsToList = (texts: readonly WantedText[], later: boolean): readonly WantedText[] =>
  later ? texts : texts.filter(({ half }) => half !== 'after');

/** Each text by itself, then with the next of its language behind it: what a rule carries from one to the other shows there. */
export function readingsOf(texts: readonly WantedText[], check: Check): string {
  const lines: string[] = [];
  const list = (text: WantedText): void => {
    lines.push(`${text.id}  ${text.text.replace(/\s+/g, ' ').slice(0, 120)}`);
    for (const claim of check(text)) lines.push(`    ${lineOf(claim, text.text)}`);
  };
  for (const [index, text] of texts.entries()) {
    list(text);
    const next = texts[index + 1];
    if (next?.language !== text.language) continue;
    list({ ...text, id: `${text.id} + ${next.id}`, text: `${text.text}\n\n${next.text}` });
  }
  return `${lines.join('\n')}\n`;
}
