/**
 * A bare number set against the one before it: what the other side lost, in the same measure ("frente a las 400.000 de
 * Ucrania", "auf ukrainischer Seite waren es 400.000"). Only where the side is named beside the number and nothing else
 * is counted in between.
 */
import type { Counted } from './carried-on.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { nounOf, tellsLoss } from './measures.ts';
import { besideNumber } from './owner-beside.ts';
import { anyIn, has, hasAny, isBarrier, type Party, partyOf, type Sentence } from './sentence.ts';
import { sideBefore } from './sides.ts';

/** Words from the count before to this one. */
const REACH = 12;
/** Words from the number to the name of the side. */
const BESIDE = 4;
const LINKS = ['of', 'for', 'forSide', 'side', 'camp', 'ofPeople', 'locative', 'determiner'] as const;

/** Whose the number is, or null. @param since the first unit behind the count before, or 0 in a new sentence. */
export function otherSide(sentence: Sentence, frame: Frame, before: Counted, since: number): Party | null {
  const { units } = sentence;
  const { measure } = before.frame;
  if (measure === null || measure === 'captured' || measure === 'toll') return null;
  if (frame.measure !== null || frame.movement !== null) return null;
  // "사상자는 87만 명, 우크라이나군은 40만 명": the army's name is the theme, and said before its number.
  const theme = sentence.nounFirst && frame.demonym && frame.noun === 'soldier' ? frame.party : null;
  if (frame.demonym && theme === null) return null;
  if (frame.noun !== null && frame.noun !== 'people' && frame.noun !== 'soldier') return null;
  if (before.party !== 'russia' && before.party !== 'ukraine') return null;
  // "1.2 million, among them 325,000 killed, against 500,000": set against the whole, not against the part.
  if (since > 0 && anyIn(units, before.frame.from - 3, before.frame.from, 'including')) return null;
  const { from, to } = frame.quantity;
  if (from - since > REACH || othersBetween(units, behindAside(units, since), from)) return null;
  const party =
    theme ??
    namedBehind(units, Math.max(to, frame.to)) ??
    besideNumber(units, frame.quantity) ??
    sideBefore(units, from);
  return party !== before.party && (party === 'russia' || party === 'ukraine') ? party : null;
}

/** "790.000 bajas, entre muertos y heridos, frente a": where the aside that tells what was counted ends. */
function behindAside(units: readonly Unit[], since: number): number {
  if (units[since]?.text !== ',') return since;
  let k = since + 1;
  while (hasAny(units[k], ['killed', 'wounded', 'and', 'among'])) k++;
  // "tués et blessés confondus"
  if (k > since + 1 && hasAny(units[k - 1], ['killed', 'wounded']) && units[k + 1]?.text === ',') k++;
  return units[k]?.text === ',' ? k : since;
}

const othersBetween = (units: readonly Unit[], from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(
      (unit) =>
        unit.kind === 'number' ||
        tellsLoss(unit) ||
        hasAny(unit, ['civilian', 'otherUnit', 'speech', 'citing']) ||
        (nounOf(unit) ?? 'soldier') !== 'soldier',
    );

/** "400.000 de Ucrania", "400 000 côté ukrainien", "400.000 auf ukrainischer Seite". */
function namedBehind(units: readonly Unit[], to: number): Party | null {
  for (let k = to; k < to + BESIDE; k++) {
    const unit = units[k];
    if (unit?.kind !== 'word' || (isBarrier(unit) && k > to)) return null;
    const party = partyOf(unit);
    if (party) return k > to || has(unit, 'side') ? party : null;
    if (!hasAny(unit, LINKS) || hasAny(unit, ['verb', 'according'])) return null;
  }
  return null;
}
