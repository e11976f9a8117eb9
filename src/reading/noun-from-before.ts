/**
 * What a bare number counts where the count before has said it: soldiers still, or the same supplies. Changes the frame it
 * is given; leaves alone every number with a noun or a measure of its own.
 */
import type { Counted } from './carried-on.ts';
import { areTheirSoldiersKnown, CARRIED, type Memory } from './carry.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { answers } from './measure-from-before.ts';
import { type Noun, tellsLoss } from './measures.ts';
import type { Passage, Reading } from './passage.ts';
import { BARE_COUNT, OF_THE_WAR, size } from './scale.ts';
import { anyIn, has, hasAny, type Sentence } from './sentence.ts';

export const SUPPLIED: readonly (Noun | null)[] = ['shell', 'missile', 'container'];

/** "Pyongyang owned up to having sent soldiers; Seoul believes 15,000 were dispatched": the soldiers named before it, nobody else's. */
function spokenOf({ units }: Sentence, frame: Frame): boolean {
  if (!frame.movement || frame.predicateAt === null || size(frame) < BARE_COUNT) return false;
  if (frame.predicateAt < frame.to || frame.predicateAt > frame.to + 2) return false;
  if (!anyIn(units, 0, frame.from, 'soldier') || !anyIn(units, 0, frame.from, 'dprk')) return false;
  return !(['russia', 'ukraine', 'worker', 'shell'] as const).some((tag) => anyIn(units, 0, frame.from, tag));
}

/** Workers right behind the dash that follows a count of soldiers or people sent. */
export const spellsOutSent = (units: Sentence['units'], frame: Frame, before: Counted): boolean =>
  frame.noun === 'worker' &&
  before.count.figure.startsWith('dprk-') &&
  before.frame.measure === null &&
  isDash(units[before.frame.to]) &&
  frame.quantity.from === before.frame.to + 1;

/** Words from the soldiers of all to the number of some of them. */
const NOUN_REACH = 4;

/** "of them – these are sappers": what some of those counted are. */
const tellsWorkers = (units: Sentence['units'], at: number): boolean =>
  has(units[at], 'including') &&
  units.slice(at + 1, at + 4).some((u, k, all) => has(u, 'worker') && all.slice(0, k).every(isCopula));
const isCopula = (unit: Unit): boolean => isDash(unit) || hasAny(unit, ['link', 'verb', 'copula']);

/** "10,000 in Kursk", "10,000 of them – in Kursk", "10,000, are now in Kursk": where they are, close behind the number. */
function placeBehind(units: Sentence['units'], to: number): boolean {
  let at = to;
  while (
    has(units[at], 'including') ||
    units[at]?.text === ',' ||
    isDash(units[at]) ||
    units[at]?.entry.filler
  )
    at++;
  return at <= to + 3 && units.slice(at, at + 3).some((unit) => unit.entry.place !== null);
}

/** What "they are" is made of, and "their number there". */
const THEY_ARE = [
  'they',
  'numberOf',
  'restates',
  'thatArea',
  'amount',
  'verb',
  'total',
  'earlier',
  'front',
] as const;

/** Sentences over which soldiers counted once are the ones that move or are in a place. */
const SOLDIERS_STAY = 3;

export function takeNoun(reading: Reading, { sentence, previous, memory }: Passage): void {
  const { frame } = reading;
  const { units } = sentence;
  const { quantity } = frame;
  if (frame.noun === null && frame.measure !== null && sharesNext(sentence, frame)) frame.noun = 'soldier';
  // "fifty 170-millimetre howitzers": what it counts stands behind another number.
  if (units[frame.quantity.to]?.kind === 'number') return;
  if (growsTo(sentence, frame, memory) || areOfAnArmy(units, frame)) frame.noun = 'soldier';
  if (previous === null && areThey(sentence, frame) && areTheirSoldiersKnown(memory)) frame.noun = 'soldier';
  // "6,000 more personnel – 5,000 builders and 1,000 sappers": sent as all of them are.
  if (previous && spellsOutSent(units, frame, previous)) {
    frame.movement ??= previous.frame.movement;
    reading.party = 'dprk';
  }
  if (frame.noun !== null || frame.measure !== null || frame.demonym) return;
  // "5,000 soldiers were sent. About a thousand of them are sappers."
  const counted = previous ?? (memory.age <= CARRIED ? memory.counted : null);
  if (counted?.count.figure.startsWith('dprk-troops-') && tellsWorkers(units, quantity.to)) {
    frame.noun = 'worker';
    frame.movement ??= counted.frame.movement;
    reading.party = 'dprk';
    return;
  }
  // "60,000 troops, among them 11,000 from North Korea"
  const soldiers = previous
    ? previous.frame.noun === 'soldier' && previous.frame.measure === null
    : anyIn(units, frame.from - NOUN_REACH, frame.from, 'soldier');
  if (soldiers && reading.party === 'dprk' && frame.partyNear && has(units[frame.from - 1], 'including')) {
    frame.noun = 'soldier';
    return;
  }
  // "North Korean casualties total 6,000, and about 11,000 are still in Kursk"
  if (
    previous?.party === 'dprk' &&
    previous.frame.measure !== null &&
    (frame.movement === 'present' || frame.movement === 'send') &&
    frame.predicateAt !== null &&
    frame.predicateAt >= frame.to &&
    frame.predicateAt <= frame.to + (frame.movement === 'send' ? 3 : 2) &&
    size(frame) >= BARE_COUNT
  ) {
    frame.noun = 'soldier';
    reading.party = 'dprk';
    return;
  }
  const asked = memory.asked && memory.troops && memory.party === 'dprk' && memory.age <= 1;
  if (previous === null && (spokenOf(sentence, frame) || (asked && answers(sentence, frame)))) {
    frame.noun = 'soldier';
    reading.party = 'dprk';
    return;
  }
  if (previous === null && isTheirNumber(sentence, frame)) {
    frame.noun = 'soldier';
    reading.party = 'dprk';
    return;
  }
  // "6,000 builders, of whom more than a thousand have arrived"
  if (previous?.frame.noun === 'worker' && hasAny(units[frame.from - 1], ['including', 'whom']))
    frame.noun = 'worker';
  // "Of the 12,000 soldiers, 10,000 have moved"; "There are about 10,000 of them": soldiers still.
  const troops = previous?.count.figure.startsWith('dprk-troops-') ?? false;
  if (
    troops &&
    (frame.movement ||
      frame.more ||
      // "…, while Ukraine puts the figure higher, at 12,000": who counts them is not whose they are.
      ((reading.party ?? 'dprk') === 'dprk' &&
        anyIn(units, frame.from - 10, quantity.numberFrom, 'amount')) ||
      placeBehind(units, frame.to))
  ) {
    frame.noun = 'soldier';
    reading.party ??= 'dprk';
  } else if (
    previous === null &&
    memory.troops &&
    memory.age <= SOLDIERS_STAY &&
    (frame.movement || atPlace(units, frame))
  )
    frame.noun = 'soldier';
  // "3,800 of them are dead or wounded. They can bring another 30,000."
  else if (
    previous === null &&
    memory.party === 'dprk' &&
    memory.age <= 1 &&
    frame.movement === 'send' &&
    size(frame) >= OF_THE_WAR &&
    anyIn(units, 0, frame.from, 'they')
  )
    frame.noun = 'soldier';
  // "600 North Korean soldiers killed, 15,000 sent"
  else if (
    previous?.party === 'dprk' &&
    previous.frame.measure !== null &&
    frame.movement === 'send' &&
    (frame.predicateAt === quantity.to || frame.predicateAt === quantity.from - 1) &&
    size(frame) > size(previous.frame)
  ) {
    frame.noun = 'soldier';
    reading.party ??= 'dprk';
  }
  // "15,000 toil on building sites, and more than 50,000 could follow"
  else if (previous?.count.figure === 'dprk-workers' && frame.movement === 'send') {
    frame.noun = 'worker';
    reading.party = frame.partyNear ? (reading.party ?? 'dprk') : 'dprk';
  }
  // "60,000 soldiers face us, 12,000 of them came from North Korea", "a second wave of 3,000 arrived"
  else if (
    frame.movement &&
    (has(units[quantity.to], 'including')
      ? reading.party === 'dprk' && anyIn(units, 0, frame.from, 'soldier')
      : memory.party === 'dprk' &&
        memory.age <= CARRIED &&
        anyIn(units, quantity.from - 3, quantity.from, 'batch'))
  )
    frame.noun = 'soldier';
  // "2.3 million shells, and goes on delivering 150,000 a month": of the same.
  else if (
    previous &&
    SUPPLIED.includes(previous.frame.noun) &&
    (anyIn(units, previous.frame.to, frame.from, 'supply') || has(units[frame.predicateAt ?? -1], 'supply'))
  )
    frame.noun = previous.frame.noun;
}

/** "12,000 people, among them 500 officers": people of whom some have a rank. */
const areOfAnArmy = (units: Sentence['units'], { noun, to }: Frame): boolean =>
  noun === 'people' &&
  [to, to + 1].some((k) => has(units[k], 'including') && anyIn(units, k + 1, k + RANK_REACH, 'rank'));
/** Words from "among them" to the rank: "about 500". */
const RANK_REACH = 5;

/** "This contingent may grow to 100,000 people": the soldiers of the sentence before, by a noun that counts none. */
function growsTo({ units }: Sentence, frame: Frame, { troops, party, age }: Memory): boolean {
  if (!troops || party !== 'dprk' || age > 1 || frame.measure !== null || frame.movement !== null)
    return false;
  if (frame.noun !== 'people' && frame.noun !== null) return false;
  for (let k = frame.from - 1; k > 0; k--)
    if (has(units[k], 'soldier') && has(units[k - 1], 'determiner'))
      return anyIn(units, k, frame.from, 'rise');
  return false;
}

/** "up to 200 and over 490 soldiers", "450, 440 and 260 soldiers": one noun for all. */
function sharesNext({ units, quantities }: Sentence, { quantity }: Frame): boolean {
  for (let k = quantities.indexOf(quantity); ; k++) {
    const own = quantities[k];
    const next = quantities[k + 1];
    if (!own || !next || next.from !== own.to + 1) return false;
    if (has(units[own.to], 'and')) return has(units[next.to], 'soldier');
    if (units[own.to]?.text !== ',') return false;
  }
}

/** "Их там около десяти тысяч", "Численность – 10 тысяч", "Речь идёт о 6 тысячах человек": of those spoken of, and nothing else is said before the number. */
export function areThey({ units }: Sentence, { quantity, noun, movement, measure }: Frame): boolean {
  if (movement !== null || measure !== null) return false;
  if (noun !== null && noun !== 'people' && noun !== 'soldier') return false;
  const next = units[quantity.to];
  if (next !== undefined && next.kind !== 'mark' && !hasAny(next, ['people', 'locative'])) return false;
  const before = units.slice(0, quantity.from).filter(({ kind }) => kind === 'word');
  return (
    hasAny(before[0], ['they', 'numberOf', 'restates', 'thatArea', 'inAll']) &&
    before.some((unit) => hasAny(unit, ['they', 'numberOf', 'restates'])) &&
    before.every(
      ({ entry }) => entry.filler || THEY_ARE.some((tag) => entry.tags.has(tag)) || entry.hedge !== null,
    )
  );
}

/** "More North Korean soldiers have come, and their number is put at 2,000": of those the sentence has named, and nobody lost. */
function isTheirNumber({ units }: Sentence, { quantity: { from }, predicateAt }: Frame): boolean {
  let their = from - 1;
  while (
    their > from - LONGEST_NUMBER &&
    !(has(units[their], 'pronoun') && has(units[their + 1], 'restates'))
  )
    their--;
  if (their <= Math.max(0, from - LONGEST_NUMBER) || (predicateAt ?? 0) > their) return false;
  return (
    anyIn(units, 0, their, 'soldier') &&
    anyIn(units, 0, their, 'dprk') &&
    !units.slice(0, from).some((unit) => tellsLoss(unit) || hasAny(unit, ['ukraine', 'worker']))
  );
}
/** Words of "their number is now estimated". */
const LONGEST_NUMBER = 7;

/** "There are already 11,000 in the Kursk region": a place right behind the number. */
function atPlace(units: Sentence['units'], frame: Frame): boolean {
  // "The first 1,500 already in Vladivostok"
  const at = has(units[frame.to], 'perfect') ? frame.to + 1 : frame.to;
  return (
    size(frame) >= OF_THE_WAR &&
    has(units[at], 'locative') &&
    units.slice(at + 1, at + 4).some((unit) => unit.entry.place !== null)
  );
}
