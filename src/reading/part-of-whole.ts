/**
 * "4,000 of the 11,000 soldiers sent there have died": the predicate is of the part; of the whole only what stands right
 * behind its noun. Joins the two numbers' frames and reads no words beyond them.
 */

import { type Frame, readFrame } from './frames.ts';
import { type Movement, movementOf } from './measures.ts';
import { isShareOf } from './out-of-whole.ts';
import type { ReadQuantity } from './quantities.ts';
import { ONE_BY_ONE, sizeOf } from './scale.ts';
import { anyIn, has, hasAny, isBarrier, type Party, partyOf, type Sentence } from './sentence.ts';

/** Words between the two numbers: "of the estimated". */
const REACH = 4;

const counts = (quantity: ReadQuantity) => !quantity.excluded && !quantity.former && !quantity.yearLike;

/** The number that `part` is taken from, or null where it stands by itself. */
function wholeOf({ units, quantities }: Sentence, part: ReadQuantity): ReadQuantity | null {
  if (!counts(part) || !hasAny(units[part.to], ['of', 'outOf'])) return null;
  const whole = quantities[quantities.indexOf(part) + 1];
  if (!whole || !counts(whole) || whole.numberFrom - part.to > REACH) return null;
  // Fewer are a name's number rather than a part: "sur France 2 de 55 000 soldats".
  if (sizeOf(part) < ONE_BY_ONE || (whole.high ?? whole.low ?? 0) <= sizeOf(part)) return null;
  const joins = units
    .slice(part.to, whole.numberFrom)
    .every((unit) => unit.entry.hedge || unit.entry.filler || hasAny(unit, ['of', 'outOf', 'determiner']));
  return joins ? whole : null;
}

/** "Six North Korean officers were among more than 20 soldiers killed": the number they were among, or null. */
function amongWhom({ units, quantities }: Sentence, some: ReadQuantity): ReadQuantity | null {
  const others = quantities[quantities.indexOf(some) + 1];
  if (!counts(some) || !others || !counts(others) || others.from - some.to > LONGEST_SUBJECT) return null;
  let at = others.from - 1;
  while (has(units[at], 'determiner')) at--;
  return has(units[at], 'among') && at > some.to ? others : null;
}
/** Words from the number of some to that of those they were among. */
const LONGEST_SUBJECT = 8;

/** "600 dead among a total of 15,000 North Korean soldiers": the number they are a part of, or null. */
function amongTotal({ units, quantities }: Sentence, frame: Frame): ReadQuantity | null {
  const whole = quantities[quantities.indexOf(frame.quantity) + 1];
  if (!whole || !counts(whole) || !hasAny(units[frame.to], ['among', 'outOf'])) return null;
  if (whole.numberFrom - frame.to > LONGEST_TOTAL || sizeOf(whole) <= sizeOf(frame.quantity)) return null;
  const joins = units
    .slice(frame.to, whole.numberFrom)
    .every(
      (unit) =>
        unit.entry.hedge ||
        unit.entry.filler ||
        hasAny(unit, ['among', 'outOf', 'determiner', 'total', 'of', 'estimate']),
    );
  return joins ? whole : null;
}

/** Words of "among a total of about". */
const LONGEST_TOTAL = 6;

/** "12,000 soldiers took part, of whom 4,000 North Koreans died": whose the part is, the whole is. */
function partyOfPart(sentence: Sentence, frame: Frame): Party | null {
  const { units, quantities } = sentence;
  // "More than 20 soldiers, among them six North Korean officers, were killed": whose the others were is not said.
  if (frame.noun !== 'soldier' || frame.measure !== null) return null;
  if (units[frame.to]?.text !== ',' || !has(units[frame.to + 1], 'including')) return null;
  const part = quantities[quantities.indexOf(frame.quantity) + 1];
  if (!part || !counts(part) || sizeOf(part) >= sizeOf(frame.quantity)) return null;
  if (part.from - frame.to > LONGEST_WHOM || units.slice(frame.to + 1, part.from).some(isBarrier))
    return null;
  const own = readFrame(sentence, part);
  return own?.measure && own.partyNear && own.noun === 'soldier' ? own.party : null;
}
/** Words from the whole to the number of the part: ", of whom there have already died". */
const LONGEST_WHOM = 6;

/** "70.000 getöteten und 120.000 verletzten ukrainischen Soldaten": one noun behind both, or null. */
function headOfBoth({ units, quantities }: Sentence, frame: Frame): Frame | null {
  if (frame.measure === null || frame.noun !== null || !has(units[frame.to], 'and')) return null;
  const next = quantities[quantities.indexOf(frame.quantity) + 1];
  // "100 morts et d'un millier de blessés"
  const from = has(units[frame.to + 1], 'of') ? frame.to + 2 : frame.to + 1;
  return next && counts(next) && next.from === from ? frame : null;
}

/** "300 dead and 2,700 wounded among the North Korean soldiers": whose both are stands behind the second. */
const areDeadAndWounded = (dead: Frame, wounded: Frame): boolean =>
  dead.measure === 'killed' &&
  wounded.measure === 'wounded' &&
  wounded.partyNear &&
  wounded.predicateAt !== null &&
  wounded.predicateAt >= wounded.quantity.to &&
  wounded.predicateAt < wounded.to;

/** "5,000 builders and 1,000 North Korean sappers": the workers behind "and", whose these are as well, or null. */
function fellowWorkers(sentence: Sentence, frame: Frame): Frame | null {
  const { units, quantities } = sentence;
  if (frame.noun !== 'worker' || !has(units[frame.to], 'and')) return null;
  // "1,000 North Korean sappers and 5,000 builders will work there": the verb of both stands behind the second.
  if (frame.party !== null && frame.movement !== null) return null;
  const next = quantities[quantities.indexOf(frame.quantity) + 1];
  if (!next || !counts(next) || next.from > frame.to + 2) return null;
  const other = readFrame(sentence, next);
  return other?.noun === 'worker' && (other.partyNear || frame.party !== null) ? other : null;
}

/** "9,000 killed and 7,000 missing Ukrainian soldiers": whose, where the second number is no count of ours. */
function partyOfMissing({ units, quantities }: Sentence, quantity: ReadQuantity): Party | null {
  const at = quantities[quantities.indexOf(quantity) + 1]?.to ?? units.length;
  return has(units[at], 'missing') && has(units[at + 2], 'soldier') ? partyOf(units[at + 1]) : null;
}

/** "killed 77 and wounded 40 North Korean soldiers": one object behind both verbs, or null. */
function objectOfBoth(sentence: Sentence, frame: Frame): Pick<Frame, 'noun' | 'party' | 'partyNear'> | null {
  const { units, quantities } = sentence;
  if (!frame.active || frame.noun !== null || frame.party !== null || !has(units[frame.to], 'and'))
    return null;
  const next = quantities[quantities.indexOf(frame.quantity) + 1];
  if (!next || !counts(next) || next.from !== frame.to + 2) return null;
  const other = readFrame(sentence, next);
  if (!other?.active || other.predicateAt !== frame.to + 1 || other.noun === null) return null;
  return { noun: other.noun, party: other.party, partyNear: other.partyNear };
}

/** The frame of a number, of a part or of its whole where it is one. */
export function frameOf(sentence: Sentence, quantity: ReadQuantity): Frame | null {
  if (sentence.nounFirst) return readFrame(sentence, quantity);
  const among = amongWhom(sentence, quantity);
  if (among) {
    const some = readFrame(sentence, quantity);
    const all = readFrame(sentence, among);
    return some && all?.measure && some.measure === null && some.party !== null
      ? { ...some, measure: all.measure, movement: null, predicateAt: all.predicateAt }
      : some;
  }
  const whole = wholeOf(sentence, quantity);
  if (whole) {
    // "lost 4,000 of its 11,000 soldiers"; "the number of soldiers in Kursk is 8,000 out of 10,000"
    const own = readFrame(sentence, quantity);
    if (own?.measure) return own;
    const frame = readFrame(sentence, whole);
    if (own?.noun && !frame?.noun && !frame?.demonym) return own;
    return (
      frame && { ...frame, quantity, from: quantity.from, to: quantity.to, ...sceneBehind(sentence, frame) }
    );
  }
  const before = sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
  const frame = readFrame(sentence, quantity);
  if (frame?.measure && frame.party === null) {
    const total = amongTotal(sentence, frame);
    const party = total && readFrame(sentence, total)?.party;
    if (party) return { ...frame, party, partyNear: true };
  }
  const named = frame && frame.party === null ? partyOfPart(sentence, frame) : null;
  if (frame && named) return { ...frame, party: named, partyNear: true };
  const object = frame && objectOfBoth(sentence, frame);
  if (object) return { ...frame, ...object };
  const fellows = frame && fellowWorkers(sentence, frame);
  if (fellows)
    return {
      ...frame,
      party: frame.party ?? fellows.party,
      partyNear: true,
      movement: frame.movement ?? fellows.movement,
      predicateAt: frame.predicateAt ?? fellows.predicateAt,
    };
  const both = frame && frame.party === null ? headOfBoth(sentence, frame) : null;
  if (both) {
    const other = readFrame(
      sentence,
      sentence.quantities[sentence.quantities.indexOf(quantity) + 1] as ReadQuantity,
    );
    // Its measure stands before its noun as well.
    const alike =
      other?.measure &&
      other.predicateAt === other.quantity.to &&
      has(sentence.units[other.to - 1], 'soldier');
    if (other && alike && other.partyNear)
      return { ...both, noun: other.noun, party: other.party, partyNear: true };
    if (other && areDeadAndWounded(both, other)) return { ...both, party: other.party, partyNear: true };
    const missing = other ? null : partyOfMissing(sentence, quantity);
    if (missing) return { ...both, noun: 'soldier', party: missing, partyNear: true };
  }
  // Whose the others were is not said.
  if (frame && before && frame.party === null && amongWhom(sentence, before) === quantity) return null;
  // "most of the 10,000 sent there are fighting": no number of their own, but a part all the same.
  const share = isShareOf(sentence, quantity);
  if (!frame || !(share || (before && wholeOf(sentence, before) === quantity))) return frame;
  // "the 11,000 sent there", "der 11.000 nach Russland entsandten Soldaten"
  const { units } = sentence;
  // "the 11,000 soldiers first deployed to Kursk"
  const last = has(units[frame.to], 'earlier') ? frame.to + 1 : frame.to;
  for (let at = quantity.to; at <= last; at++) {
    const movement = movementOf(units[at]);
    if (!movement) continue;
    const scene = at >= frame.to ? sceneOfClause(sentence, frame, at) : sceneBefore(sentence, frame);
    return { ...frame, measure: null, movement, predicateAt: at, ...scene };
  }
  const { movement, at } = toldOfWhole(sentence, frame);
  const scene = at === null ? sceneBefore(sentence, frame) : sceneOfClause(sentence, frame, at);
  return { ...frame, measure: null, movement, predicateAt: at, ...scene };
}

/** "8,000 of the 10,000 in Russia had moved to Kursk": from the verb on the place is the part's, before it the whole's. */
function sceneBehind(sentence: Sentence, frame: Frame): Pick<Frame, 'scene'> {
  const verb = verbAfter(sentence, frame);
  return verb === null ? { scene: null } : { scene: { from: verb, to: frame.clause.to } };
}

/** "over half of the 11,000, who were deployed in Kursk": what a clause of the whole's own says of it. */
function toldOfWhole({ units }: Sentence, { to }: Frame): { movement: Movement | null; at: number | null } {
  const comma = units[to]?.text === ',';
  // "over half of the 11,000 soldiers it first sent", "que Pyongyang a envoyés"
  const contact = !comma && (has(units[to], 'pronoun') || partyOf(units[to]) !== null);
  if (contact || has(units[comma ? to + 1 : to], 'relative'))
    for (let at = comma ? to + 2 : to + 1; at < to + LONGEST_CLAUSE; at++) {
      const movement = movementOf(units[at]);
      if (movement) return { movement, at };
      if (units[at]?.kind !== 'word') break;
    }
  return { movement: null, at: null };
}
/** Words from "who" to what they did. */
const LONGEST_CLAUSE = 7;

function sceneBefore(sentence: Sentence, frame: Frame): Pick<Frame, 'scene'> {
  const verb = verbAfter(sentence, frame) ?? unknownVerb(sentence, frame);
  return verb === null ? { scene: null } : { scene: { from: frame.quantity.to, to: verb } };
}

/** "of the 11,000 it sent to Kursk are": up to the verb of the part. */
function sceneOfClause({ units }: Sentence, { quantity, clause }: Frame, at: number): Pick<Frame, 'scene'> {
  let to = at + 1;
  while (to < clause.to && units[to]?.text !== ',' && !hasAny(units[to], ['verb', 'present'])) to++;
  return { scene: { from: quantity.to, to } };
}

/** "some of the 10,000 soldiers regrouped to Kursk": a word of no table right behind the whole is told of the part. */
function unknownVerb({ units }: Sentence, { to }: Frame): number | null {
  const next = units[to];
  return next?.kind === 'word' && next.entry.tags.size === 0 && next.entry.place === null ? to : null;
}

/**
 * Where the part's predicate begins: "sind nach Kursk verlegt worden". A verb of the whole's own comes before another:
 * "the 12,000 sent to Russia are in Kursk".
 */
function verbAfter({ units }: Sentence, { predicateAt, to, clause }: Frame): number | null {
  if (predicateAt === null || predicateAt < to) return null;
  const last = units[predicateAt + 1];
  const framed = last === undefined || last.kind === 'mark' || has(last, 'verb');
  for (let k = to; k <= (framed ? predicateAt - 1 : to); k++)
    // "thought to have been deployed" tells of the whole.
    if (has(units[k], 'verb') && movementOf(units[k + 1]) === null && !anyIn(units, to, k, 'infinitive'))
      return k;
  for (let k = predicateAt + 1; k < clause.to && units[k]?.text !== ',' && !has(units[k], 'and'); k++)
    // "sind inzwischen nach Kursk verlegt worden": what they are is the auxiliary.
    if (has(units[predicateAt], 'present') && movementOf(units[k]) && has(units[k + 1], 'verb'))
      return predicateAt;
    else if (hasAny(units[k], ['verb', 'present', 'link'])) return k;
  return predicateAt;
}
