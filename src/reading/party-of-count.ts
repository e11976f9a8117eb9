/**
 * Whose soldiers or losses a count is of where the words beside the number do not settle it: of those just counted, of the
 * speaker's own side, of the passage. Each step asks one question; a step that does not know leaves what is there.
 */
import { announcesDead } from './announced-dead.ts';
import type { Counted } from './carried-on.ts';
import { admitting, CARRIED, carries, isMerelyNamed, isOfBoth, isSameCount, LOSS_WORDS } from './carry.ts';
import { nearEach } from './counts.ts';
import { isAim } from './forecast.ts';
import type { Frame } from './frames.ts';
import { historicWar } from './history.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { sideOfOwn } from './own-dead.ts';
import { countsOnly, sideOf } from './own-side.ts';
import type { Passage, Reading } from './passage.ts';
import { hasSpanBehind } from './periods.ts';
import { MOST_SENT, OF_THE_WAR, size, WHOLE_FORCE } from './scale.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  isLocative,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { partyElsewhere } from './whose.ts';

/** The party that the sentence itself names, or that of those just counted. */
export function partyInSentence(reading: Reading, passage: Passage): void {
  const { frame } = reading;
  const { sentence, previous, counted } = passage;
  const { units } = sentence;
  reading.party = frame.party ?? (isMerelyNamed(sentence, frame) ? null : partyElsewhere(frame, sentence));
  if (areOfBothAllies(units, frame)) {
    reading.party = 'alliance';
    frame.noun = 'soldier';
  }
  partOfThose(reading, passage);
  // "5,000 lost: 1,500 dead and 3,500 wounded": what they are made of is whose they are.
  if (previous && !frame.partyNear && frame.measure !== null) {
    const whole = counted.find((before) => isSpeltOut(units, before, frame));
    if (whole) {
      reading.party = whole.party;
      frame.listed = true;
    }
  }
  if (previous && sameVerb(units, frame, previous, reading.party)) reading.party = previous.party;
  // "out of the 12,000 soldiers whom Russia has taken on, 4,000 have died"
  if (previous?.frame.whole && frame.measure && !frame.partyNear) reading.party = previous.party;
  if (frame.measure && reading.party === null && nearEach(units, frame)) reading.party = 'both';
  const own = sideOfOwn(sentence, frame);
  if (own !== null) {
    reading.party = own.party;
    frame.partyNear = true;
    if (own.teller) frame.teller = own.teller;
  }
}

/** "50,000 people, North Koreans among them": more than the North ever sent. */
function areOfBothAllies(units: Sentence['units'], frame: Frame): boolean {
  if (frame.measure !== null || size(frame) <= MOST_SENT || frame.party === 'dprk') return false;
  if (frame.noun !== 'soldier' && frame.noun !== 'people' && !frame.demonym) return false;
  for (let k = frame.to; k < frame.to + LONGEST_AMONG; k++) {
    if (units[k]?.kind === 'number') return false;
    if (has(units[k], 'including')) return anyIn(units, k + 1, k + LONGEST_AMONG, 'dprk');
  }
  return false;
}
/** Words of ", among whom are also" and of "soldiers of". */
const LONGEST_AMONG = 5;

/** A part of the losses before, behind the colon, the dash or the bracket that opens what they are made of. */
const isSpeltOut = (units: Sentence['units'], { frame: whole, party }: Counted, part: Frame): boolean =>
  (whole.measure === 'lost' || whole.measure === 'casualties') &&
  size(part) <= size(whole) &&
  !units.slice(whole.to, part.from).some((unit) => isOtherArmy(partyOf(unit), party)) &&
  (units.slice(whole.to, part.from).some((unit) => unit.text === ':') ||
    (opensParts(units[whole.to - 1]) && whole.to > whole.quantity.to) ||
    opensParts(units[whole.to]));

const isOtherArmy = (named: Party | null, party: Party): boolean =>
  named !== null && named !== 'otherParty' && named !== party;

const opensParts = (unit: Unit | undefined): boolean =>
  unit?.text === '(' || (isDash(unit) && unit?.glued === false);

/** "…, of whom about 2,000 have died", "More than 6,000 of them have died": of those just counted. */
function partOfThose(reading: Reading, { sentence, previous, memory }: Passage): void {
  const { frame } = reading;
  const { units } = sentence;
  // "Seoul puts this number at 2,000": the number of the sentence before, if this one has none.
  const number =
    has(units[frame.from - 2], 'whom') &&
    has(units[frame.from - 1], 'amount') &&
    !isAim(units, Math.max(0, frame.from - LONGEST_AIM), frame.from);
  const ofPrevious = hasAny(units[partBefore(sentence, frame.from)], ['including', 'whom']) || number;
  const counted = previous ?? (number && memory.age <= 1 ? memory.counted : null);
  if (counted && !frame.partyNear && ofPrevious) reading.party = counted.party;
  // "…, of them 480,000 dead": of the number before in the sentence, even where that was no count.
  const others = sentence.quantities.some(
    (q) => q.to < frame.quantity.from && !q.excluded && !q.yearLike && size(frame) < (q.high ?? q.low ?? 0),
  );
  const before = previous ? previous.party : memory.age <= 1 && !others ? memory.party : null;
  const ofThem = has(units[frame.quantity.to], 'including') || has(units[frame.from - 1], 'including');
  // "Die Verluste Russlands bezifferte er mit 180.000 Toten": whose they are is said, and not in the sentence before.
  // "Of them 3,800 fell in battles with Ukraine's forces" says so of those before, whoever else is named.
  const own =
    previous === null &&
    reading.party !== null &&
    !(opensWithThem(units, frame) || opensWithSource(units, frame));
  if (before && !own && !frame.partyNear && frame.measure && ofThem) reading.party = before;
  if (previous && areTheSame(units, frame) && size(frame) < size(previous.frame))
    reading.party = previous.party;
  // "– of them 630 in the last day", "including 332,000 soldiers this year": measured as the whole was.
  const ofTime = (frame.noun === 'soldier' || frame.noun === 'people') && hasSpanBehind(units, frame.to);
  if (
    counted?.frame.measure &&
    (frame.noun === null || ofTime) &&
    frame.measure === null &&
    frame.movement === null &&
    ofPrevious &&
    !units.slice(frame.to, frame.to + 3).some((u) => hasAny(u, LOSS_WORDS))
  ) {
    frame.measure = counted.frame.measure;
    reading.party = counted.party;
    // "1,200 a day, 480 of them at one town": over the time of the whole, unless it has one of its own.
    reading.inherited = counted === previous;
  }
}

/** "Of them" is one phrase that opens the sentence; "with", which includes too, is a preposition. */
const opensWithThem = (units: readonly Unit[], { from }: Frame): boolean =>
  from === 1 && has(units[0], 'including') && !has(units[0], 'preposition');

/** "According to South Korean, Ukrainian and Western sources, over 6,000 of them": who is named says so. */
function opensWithSource(units: readonly Unit[], { from }: Frame): boolean {
  if (!has(units[0], 'according') || units[from - 1]?.text !== ',') return false;
  return !units
    .slice(1, from)
    .some((unit) => unit.kind === 'number' || hasAny(unit, ['verb', 'suffer', 'send']));
}

/** "…; 6000 dieser Soldaten seien gefallen" */
const areTheSame = (units: readonly Unit[], { quantity: { to } }: Frame): boolean =>
  has(units[to], 'pronoun') && has(units[to], 'determiner') && has(units[to + 1], 'soldier');

/** Words of "aims to push that number to". */
const LONGEST_AIM = 6;

/** ", darunter allein im letzten Jahr mehr als 520.000": the unit before the number, over a time. */
function partBefore({ units, dates }: Sentence, from: number): number {
  let at = from - 1;
  while (
    at > from - LONGEST_TIME &&
    (dates.some((date) => at >= date.from && at < date.to) ||
      units[at]?.entry.period ||
      (units[at]?.entry.filler && !hasAny(units[at], ['of', 'including'])) ||
      (hasAny(units[at], ['preposition', 'span', 'otherUnit']) && !has(units[at], 'including')))
  )
    at--;
  return has(units[at], 'including') && units[at - 1]?.text === ',' ? at : from - 1;
}
/** Words of "allein im letzten Jahr". */
const LONGEST_TIME = 7;

/** "100 North Koreans fighting for Russia were killed and 1,000 others wounded": nobody new acts in between. */
function sameVerb(units: Sentence['units'], frame: Frame, previous: Counted, party: Party | null): boolean {
  const before = previous.frame;
  if (frame.partyNear || !before.measure || !frame.measure || before.predicateAt === null) return false;
  const since = actorBefore(units, frame.from, Math.max(before.predicateAt, before.to));
  // "have killed 198,000 Russians and wounded half a million"
  const same = since === null || (frame.active && since.party === previous.party);
  return same && party !== 'both' && (!frame.active || before.active || since === null);
}

/** "Over 700,000 people are in the zone of the operation" */
const areAtTheFront = (units: Sentence['units'], { noun, movement, clause }: Frame): boolean =>
  noun === 'people' &&
  (movement === 'present' || movement === 'fight') &&
  anyIn(units, clause.from, clause.to, 'inUkraine');

/** The speaker's own side: "Putin said that 700,000 soldiers are at the front", "his country had lost 46,000". */
export function partyOfSpeaker(reading: Reading, { sentence, said, memory }: Passage): void {
  const { frame } = reading;
  const { units } = sentence;
  const { quantity } = frame;
  const atTheFront = areAtTheFront(units, frame);
  if (
    reading.party === null &&
    frame.measure === null &&
    (frame.noun === 'soldier' || atTheFront) &&
    size(frame) >= WHOLE_FORCE &&
    sideOf(said.originFor(quantity.numberFrom)) === 'russia'
  )
    reading.party = 'russia';
  if (atTheFront && reading.party === 'russia') frame.noun = 'soldier';
  // "Mediazona has collected the names of over 160,000 soldiers killed"
  if (reading.party === null && frame.measure === 'killed' && size(frame) >= OF_THE_WAR)
    reading.party = countsOnly(said.originFor(quantity.numberFrom));
  const each = memory.party === 'both' && memory.uncounted !== null && memory.age <= CARRIED;
  const reporter =
    each && !frame.partyNear && frame.measure === 'killed' ? lastReported(units, frame.from) : null;
  if (reporter) {
    reading.party = reporter;
    frame.partyNear = true;
  }
  if (
    reading.party === null &&
    frame.measure === 'killed' &&
    !frame.active &&
    northReports(units, frame.from)
  ) {
    reading.party = 'dprk';
    frame.partyNear = true;
  }
  reading.ownCountry = anyIn(units, frame.from - 5, frame.from, 'ownCountry');
  if (reading.ownCountry && !frame.partyNear) reading.party = sideOf(said.originFor(quantity.numberFrom));
}

/** "Russia last reported in September 2022 – then it was 5,937 dead": behind "both keep their losses secret", its own. */
function lastReported(units: Sentence['units'], from: number): Party | null {
  const side = units.findIndex((unit) => partyOf(unit) === 'russia' || partyOf(unit) === 'ukraine');
  if (side < 0 || side >= from || isLocative(units, side)) return null;
  for (let k = side + 1; k <= side + LONGEST_SPEAKER; k++)
    if (has(units[k], 'speech')) return anyIn(units, k, from, 'restates') ? partyOf(units[side]) : null;
  return null;
}
/** "Pyongyang reported that about 350 were killed in the first wave": no other dead of this war are the North's to report. */
function northReports(units: Sentence['units'], from: number): boolean {
  const at = units.findIndex((unit) => partyOf(unit) !== null);
  if (at < 0 || at >= from || partyOf(units[at]) !== 'dprk' || has(units[at], 'demonym')) return false;
  if (isLocative(units, at) || !anyIn(units, at + 1, at + 1 + LONGEST_SPEAKER, 'speech')) return false;
  return !units.slice(at + 1, from).some((unit) => partyOf(unit) !== null);
}
/** Words from a country to the verb of its saying: "officially for the last time". */
const LONGEST_SPEAKER = 4;

/** Words of "As for the civilians," before its comma. */
const LONGEST_TOPIC = 5;

/** What the sentence says it is about, without counting it. */
const isTopicOf = (units: Sentence['units'], comma: number, tag: 'civilian'): boolean =>
  has(units[comma - 1], tag) && !units.slice(0, comma).some((u) => u.kind === 'number');

/** "11,743 civilians have been killed, and 24,614 wounded": the count before was of civilians, and nobody else was named. */
export function followsCivilians({ units, quantities }: Sentence, frame: Frame): boolean {
  if (!mayHold(units, 'civilian')) return false;
  if (frame.noun === 'soldier') return false;
  if (areAmongCivilians(units, frame)) return true;
  // "As for civilians, at least 355 Ukrainians have lost their lives and 1,100 were wounded."
  const comma = units.findIndex((u) => u.text === ',');
  if (comma > 0 && comma <= LONGEST_TOPIC && comma < frame.from && isTopicOf(units, comma, 'civilian'))
    return true;
  if (frame.noun !== null) return false;
  if (sharesCivilians(units, quantities, frame)) return true;
  if (frame.partyNear) return false;
  const before = quantities.findLast((q) => q.to <= frame.from && !q.excluded && !q.yearLike);
  if (!before || !anyIn(units, before.to, before.to + 4, 'civilian')) return false;
  for (let k = before.to; k < frame.from; k++)
    if (
      // "15 000 civils ukrainiens décédés et 40 600 blessés"; "civilians in Ukraine: 2,072 dead"
      (partyOf(units[k]) !== null &&
        !has(units[k - 1], 'civilian') &&
        !has(units[k + 1], 'civilian') &&
        !isLocative(units, k)) ||
      has(units[k], 'soldier') ||
      isBarrier(units[k] as Unit)
    )
      return false;
  return true;
}

/** "losses among the civilian population of Ukraine came to 18,657 people, of whom 7,110 dead": of them and of no army. */
function areAmongCivilians(units: Sentence['units'], { quantity: { from }, to }: Frame): boolean {
  if (!mayHold(units, 'among') || !mayHold(units, 'civilian')) return false;
  for (let k = Math.min(units.length, to + 2) - 1; k >= 0; k--) {
    if (k < from && hasAny(units[k], ['soldier', 'force', 'natives'])) return false;
    if (has(units[k], 'among') && anyIn(units, k + 1, k + LONGEST_PEOPLE, 'civilian')) return true;
  }
  return false;
}
/** Words of "the Ukrainian civilian population", one behind them. */
const LONGEST_PEOPLE = 5;

/** "9,511 were killed and 17,206 civilians wounded": one noun for both, behind the second. */
function sharesCivilians(
  units: Sentence['units'],
  quantities: Sentence['quantities'],
  { measure, quantity, to }: Frame,
): boolean {
  if ((measure !== 'killed' && measure !== 'wounded') || !has(units[to], 'and')) return false;
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (!next || next.from > to + 3 || !has(units[next.to], 'civilian')) return false;
  return units.slice(to + 1, next.from).every((unit) => hasAny(unit, ['killed', 'wounded', 'verb']));
}

/** What the sentence left open: an older war, workers like those before, admitted losses, the passage, a label. */
export function partyOfPassage(
  reading: Reading,
  { sentence, previous, memory, said, around }: Passage,
): void {
  const { frame } = reading;
  const { units } = sentence;
  // "In Afghanistan the Soviets lost 20,000"
  if (
    reading.party === null &&
    frame.measure &&
    anyIn(units, 0, units.length, 'soviet') &&
    historicWar(units, frame)
  )
    reading.party = 'otherParty';
  // "Russia has lost 25,000 this month. In Afghanistan they lost 20,000 over ten years."
  if (reading.party === null && frame.measure && memory.party === 'russia' && memory.age <= 1)
    if (historicWar(units, frame) !== null) reading.party = 'russia';
  // "sappers to demine Russian land, as well as 5,000 builders": whose they are was said before.
  if (frame.noun === 'worker' && previous) {
    const listed = !frame.partyNear && previous.frame.noun === 'worker';
    if (listed || reading.party === null) reading.party = previous.party;
    if (listed && has(units[frame.from - 1], 'and')) frame.movement ??= previous.frame.movement;
  }
  // Of soldiers, or beside the losses of an army: a city admits to dead of many kinds.
  const ofArmy =
    frame.noun === 'soldier' || (!memory.troops && memory.party !== null && memory.age <= CARRIED);
  if (reading.party === null && frame.measure && ofArmy) {
    reading.party = admitting(units, frame.from);
    if (reading.party) frame.partyNear = true;
  }
  reading.carried = reading.party === null && !reading.ownCountry && carries(frame, memory, sentence);
  if (reading.party === null && announcesDead(sentence, frame)) {
    const side = sideOf(said.originFor(frame.quantity.numberFrom));
    // Whoever else the text is about may be meant by "soldiers".
    if (frame.noun !== 'soldier' || memory.party === null || memory.party === side) reading.party = side;
    if (reading.party) frame.noun = 'soldier';
  }
  if (reading.carried) {
    // "2,500 dead of Ukraine against 19,000 of Russia. So far 2,500 have died": of whom that number was before.
    const same = memory.recent.find((before) => isSameCount(before.frame, frame));
    reading.party = same?.party ?? memory.party;
    // "The losses in the zone of “East” came to over 255 people": of an army whose soldiers were counted before.
    const lost = frame.measure === 'lost' && memory.counted?.frame.noun === 'soldier';
    if (frame.noun === 'people' && (lost || same)) frame.noun = 'soldier';
  }
  if (
    reading.party === null &&
    around.ourWar &&
    (isOfBoth(sentence, frame) || areAllSoldiers(reading, units)) &&
    (mayHold(units, 'inUkraine') || mayHold(units, 'ukraine'))
  )
    reading.party = 'both';
  // "More than 700,000 of our soldiers, said Putin": the speaker's, whoever else is named.
  const ourLosses = areOurLosses(units, frame);
  if (
    (reading.party === null || anyIn(units, frame.quantity.to, frame.to, 'ours')) &&
    (anyIn(units, frame.from - 3, frame.to, 'ours') || ourLosses)
  ) {
    reading.party = sideOf(said.originFor(frame.quantity.numberFrom));
    if (reading.party && ourLosses) frame.partyNear = true;
  }
  const label = labelOf(units);
  if (label !== null && !frame.partyNear) {
    reading.party = label;
    frame.partyNear = true;
  }
}

/** "More than 120,000 soldiers have fallen in the war in Ukraine": nobody's in particular, where nobody is named who has them. */
const areAllSoldiers = (
  { frame: { noun, measure, active, quantity } }: Reading,
  units: Sentence['units'],
): boolean =>
  noun === 'soldier' &&
  (measure === 'killed' || measure === 'casualties') &&
  !active &&
  (quantity.low ?? quantity.high ?? 0) >= OF_ALL_SIDES &&
  units.every((unit, k) => partyOf(unit) === null || isLocative(units, k));
/** Fewer may be those of the side a text is about. */
const OF_ALL_SIDES = 100_000;

/** "Our losses to this day are 5,937 dead" */
function areOurLosses(units: Sentence['units'], { measure, clause, from }: Frame): boolean {
  if (measure === null) return false;
  // "Our losses – 55,000 dead": the dash parts the title from its number.
  const dash = clause.from - 1;
  const title = isDash(units[dash]) && has(units[dash - 2], 'ours') ? dash - 2 : clause.from;
  for (let k = title; k < from; k++)
    if (has(units[k], 'ours')) return has(units[k + 1], 'nominal') && hasAny(units[k + 1], LOSS_WORDS);
  return false;
}

/** "Ukraine: about 600,000, of whom 140,000 dead", in a list of two sides: the party a line begins with. */
export function labelOf(units: Sentence['units']): Party | null {
  const label = units[1]?.text === ':' ? partyOf(units[0]) : null;
  const hedged = units[2]?.entry.hedge ? units[3] : units[2];
  return (label === 'russia' || label === 'ukraine') && hedged?.kind === 'number' ? label : null;
}

/** "sent 10,000 soldiers; 2,000 had moved west": some of those just counted, no count of its own. */
export function isSomeOfThose({ frame }: Reading, bare: boolean, { sentence, previous }: Passage): boolean {
  // "Of these, some 10,000 are combat troops, another thousand – engineers": parts of what was counted.
  const part = frame.measure === null && frame.movement === null && isDash(sentence.units[frame.to]);
  if (bare && part && has(sentence.units[0], 'including')) return true;
  return (
    bare &&
    previous?.party === 'dprk' &&
    (previous.frame.noun === 'soldier' || previous.frame.demonym) &&
    previous.frame.measure === null &&
    frame.measure === null &&
    frame.movement === 'send' &&
    !frame.more &&
    (frame.quantity.high ?? frame.quantity.low ?? 0) < size(previous.frame) &&
    !sentence.units.slice(frame.to, frame.clause.to).some((u) => has(u, 'toRussia') || u.entry.place !== null)
  );
}
