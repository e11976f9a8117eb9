/**
 * A number that is the object of a verb of loss from which a time and a scene part it: "lost, over a day of the war against
 * Ukraine, 1,280 soldiers". Looks left over such phrases only; where anything else stands, the number is left as it is.
 */
import type { Frame } from './frames.ts';
import { QUOTES } from './marks.ts';
import { has, hasAny, mayHold, type Party, partyOf, type Sentence } from './sentence.ts';

/** From the verb to its object, and from its subject to the verb. */
const REACH = 14;
const SUBJECT_REACH = 6;

type Units = Sentence['units'];

export function takeFarObject(frame: Frame, { units, nounFirst, quantities }: Sentence): void {
  if (nounFirst || frame.measure !== null || frame.partyNear) return;
  // "lost in the fighting at the front": where, not what they do.
  if (frame.movement !== null && frame.movement !== 'fight' && frame.movement !== 'present') return;
  if (frame.noun !== 'soldier' && frame.noun !== 'people') return;
  if (!mayHold(units, 'lost')) return;
  const verb = verbBefore(units, frame.from, (k) => quantities.some((q) => k >= q.from && k < q.to));
  if (verb === null) return;
  const subject = subjectOf(units, verb);
  if (subject === null) return;
  const { party, army } = subject;
  frame.measure = 'lost';
  // An army loses soldiers, a country may lose others.
  if (army) frame.noun = 'soldier';
  frame.movement = null;
  frame.party = party;
  frame.partyNear = true;
  frame.predicateAt = verb;
}

function verbBefore(units: Units, from: number, isNumberAt: (k: number) => boolean): number | null {
  for (let k = from - 1; k > Math.max(0, from - REACH); k--) {
    const unit = units[k];
    if (unit === undefined || isNumberAt(k)) return null;
    if (has(unit, 'lost') && has(unit, 'suffer') && !hasAny(unit, ['nominal', 'participle'])) {
      const next = units[k + 1];
      return k < from - 1 && (next?.entry.period || hasAny(next, ['preposition', 'locative'])) ? k : null;
    }
    if (unit.kind === 'mark' && !QUOTES.has(unit.text)) return null;
    if (hasAny(unit, ['relative', 'clause', 'speech', 'verb', 'killed', 'wounded', 'casualties', 'people']))
      return null;
  }
  return null;
}

/** Who stands before the verb, over a time and the name in parentheses. */
function subjectOf(units: Units, verb: number): { party: Party; army: boolean } | null {
  for (let k = verb - 1; k >= Math.max(0, verb - SUBJECT_REACH); k--) {
    const unit = units[k];
    if (unit?.kind === 'mark' && unit.text !== '(' && unit.text !== ')') return null;
    const party = partyOf(unit);
    if (party === 'otherParty') return null;
    const army = [k - 1, k, k + 1].some((at) => hasAny(units[at], ['force', 'army', 'soldier', 'enemy']));
    if (party !== null) return { party, army };
  }
  return null;
}
