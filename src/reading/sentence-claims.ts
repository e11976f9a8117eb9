/**
 * The claims of one sentence: its quantities in reading order, each with what it takes from the count before it, from the
 * sentence before or from the headline; then its statements. Leaves to the next sentence what it may go on with.
 */
import type { Database } from '../claims/database.ts';
import type { Steps } from '../steps.ts';
import type { CheckContext } from '../types.ts';
import { besideCountBefore } from './beside-count-before.ts';
import { lastDay } from './calendar.ts';
import { type Counted, goesOn } from './carried-on.ts';
import { CARRIED, type Memory, WAR_FADES } from './carry.ts';
import { type Count, type Surroundings, supplyCounts } from './counts.ts';
import { takeFarObject } from './far-object.ts';
import { filledFrom, likeBefore, overSameTime } from './filled-from.ts';
import type { Frame } from './frames.ts';
import { isDeadBesideWounded } from './killed-beside-wounded.ts';
import { leaveCount, leaveParty, leavePlace, speaksOfLosses } from './left-to-next.ts';
import type { Lexicon } from './lexicon.ts';
import { takeFront, takeListed } from './loss-lines.ts';
import { lossCounts } from './losses.ts';
import { takeMeasure } from './measure-from-before.ts';
import { payCount } from './money.ts';
import { areThey, takeNoun } from './noun-from-before.ts';
import { partOfThings } from './part-of-things.ts';
import { frameOf } from './part-of-whole.ts';
import {
  followsCivilians,
  isSomeOfThose,
  labelOf,
  partyInSentence,
  partyOfPassage,
  partyOfSpeaker,
} from './party-of-count.ts';
import type { Found, Passage, Reading } from './passage.ts';
import type { ReadQuantity } from './quantities.ts';
import { type Resumed, resumes } from './resumed.ts';
import { isFraction, size, WHOLE_FORCE } from './scale.ts';
import { anyIn, has, hasAny, holds, mayHold, type Party, type Sentence } from './sentence.ts';
import { takeSide } from './sides.ts';
import { SpeakerAndDay } from './speaker-and-day.ts';
import { statementsOf } from './stated.ts';
import { troopCounts } from './troops.ts';
import { isWithdrawn, takesBack } from './withdrawn.ts';
import { endsInYear } from './year-like.ts';

/** Before the summer of 2023 nobody counted shells from North Korea. */
const FIRST_ARMED = Date.UTC(2023, 6, 1);

/** Before October 2024 nobody counted North Korean soldiers in this war. */
const FIRST_SENT = Date.UTC(2024, 9, 1);

/** The war in the east of Ukraine began then. */
const FIRST_YEAR = '2014';

/** Sentences behind the Soviet Union's war that may still be of it. */
export const PAST_WAR_FADES = 2;

/**
 * A step a number: the first sentence of a page runs every rule for the first time.
 * @param text the folded text that the units' offsets are into.
 * @param mayState false where nothing is named that a statement is of, but for what was said before.
 */
export function* readSentence(
  sentence: Sentence,
  text: string,
  memory: Memory,
  lexicon: Lexicon,
  database: Database,
  context: CheckContext,
  mayState: boolean,
): Steps<Found[]> {
  const passage: Passage = {
    sentence,
    lexicon,
    context,
    memory,
    around: surroundingsOf(sentence, memory, database, context),
    said: new SpeakerAndDay(sentence, memory, lexicon, database, context),
    previous: null,
    strength: false,
    counted: [],
  };
  const found = yield* countsOf(passage);
  yield null;
  const { previous } = passage;
  if (previous) leaveCount(previous, found.at(-1)?.asOf ?? null, passage.counted, memory);
  leavePlace(sentence.units, memory);
  if (!takesBack(sentence.units)) found.push(...statementsOf(passage, found, text, mayState));
  if (!previous) {
    leaveParty(sentence, memory);
    passage.said.leaveSpeaker();
  }
  // "6·25 때 북한군 유해": what follows is of that war too.
  if (found.length === 0 && isOfElsewhere(sentence) && speaksOfLosses(sentence.units)) memory.party = null;
  return found.sort((a, b) => a.from - b.from);
}

function surroundingsOf(
  { units, dates }: Sentence,
  memory: Memory,
  database: Database,
  { published }: CheckContext,
): Surroundings {
  const says = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, 0, units.length, tag);
  const ofThisWar =
    says('ukraine') || says('inUkraine') || says('dprk') || (says('russia') && !says('soviet'));
  // "In the Second World War the Soviet Union lost 26.6 million. On the soil of Ukraine …": of that war still.
  const ofPastWar =
    says('soviet') && says('otherWar') && !says('ukraine') && !says('inUkraine') && !says('dprk');
  // "Since the invasion of February 2022": of this war again.
  const ofToday = dates.some(({ iso, since }) => since && iso >= FIRST_YEAR);
  memory.pastWarAge = ofPastWar ? 0 : ofToday ? PAST_WAR_FADES + 1 : memory.pastWarAge + 1;
  const soviet = memory.soviet && memory.age <= 1 && !ofThisWar ? 'afghanistan' : null;
  // "The two Chechen wars lasted ten years. Russian losses came to 13,000": of those wars still.
  const ours = says('ukraine') || says('inUkraine') || says('dprk');
  const history = soviet ?? (memory.chechnya && !ours ? 'chechnya' : null);
  memory.chechnya = !ours && says('chechnya');
  memory.soviet = !ofThisWar && says('soviet') && says('afghanistan');
  const day = published === undefined ? null : (lastDay(published) ?? 0);
  return {
    contains: (outer, inner) => database.contains(outer, inner),
    ourWar: memory.warAge <= WAR_FADES,
    year: published?.slice(0, 4) ?? null,
    since2023: day === null || day >= FIRST_ARMED,
    since2024: day === null || day >= FIRST_SENT,
    coherent: null,
    losses: toldOfLosses(memory),
    ofDay: memory.list && memory.listOfDay,
    supplied: false,
    thatArea: says('thatArea') ? areaBefore(memory) : null,
    ofThemAt: null,
    pastWar: memory.pastWarAge <= PAST_WAR_FADES && !says('inUkraine') && !says('dprk'),
    history,
  };
}

const ARMIES: readonly (Party | null)[] = ['russia', 'ukraine', 'both'];

/** The sentence before counted an army's losses, or named them. */
const toldOfLosses = ({ age, troops, party, measure, uncounted }: Memory): boolean =>
  age <= 1 && !troops && ARMIES.includes(party) && (measure ?? uncounted) !== null;

/** The place of a sentence before: of this paragraph, else of the one before it. */
const areaBefore = ({ nearby, place, placeAge }: Memory): Surroundings['thatArea'] =>
  nearby?.placeBefore() ?? (placeAge <= CARRIED ? place : null);

const isOfElsewhere = ({ units, nounFirst }: Sentence): boolean =>
  nounFirst && (['otherWar', 'body', 'civilian'] as const).some((tag) => anyIn(units, 0, units.length, tag));

/** The counts of the sentence's numbers, in reading order. */
function* countsOf(passage: Passage): Steps<Found[]> {
  const { sentence, memory, around } = passage;
  const { units } = sentence;
  const found: Found[] = [];
  let former: ReadQuantity | null = null;
  for (const quantity of sentence.quantities) {
    if (quantity.yearLike && !countsSomebody(units, quantity)) continue;
    if (isWithdrawn(units, quantity.from)) continue;
    if (quantity.added && isOfLosses(passage.previous)) {
      addedOn(found, quantity, units);
      continue;
    }
    if (quantity.former) {
      former = quantity;
      continue;
    }
    yield null;
    around.coherent = passage.previous?.party ?? (memory.age <= 1 ? memory.party : null);
    around.supplied = memory.supplied && memory.age <= 1;
    around.ofThemAt = has(units[quantity.to], 'including') ? (passage.previous?.count.place ?? null) : null;
    const read = readCount(quantity, passage);
    if (!read) continue;
    const { reading, counts } = read;
    if (counts.length === 0 && reading?.frame.noun === 'soldier' && reading.frame.measure === null) {
      passage.strength = true;
      former = null;
    }
    for (const count of counts) {
      besideCountBefore(count, reading?.frame ?? null, reading ?? ALONE, passage, found.at(-1));
      if (former) {
        found.push(formerOf(former, count, passage));
        former = null;
      }
      const claim = claimOf(quantity, reading?.frame ?? null, count, passage);
      if (isOfWarBefore(claim)) continue;
      if (count.unit !== null || !isFraction(quantity)) found.push(claim);
      if (reading?.party) {
        passage.previous = { frame: reading.frame, party: reading.party, count };
        passage.counted.push(passage.previous);
      }
    }
  }
  return found;
}

const ALONE = { inherited: false, listed: false };

/** What a number counts, or null where it is no count of ours. Without a reading: soldiers' pay. */
function readCount(
  quantity: ReadQuantity,
  passage: Passage,
): { reading: Reading | null; counts: Count[] } | null {
  const { sentence, memory, lexicon } = passage;
  const { units } = sentence;
  const money = payCount(
    sentence,
    quantity,
    lexicon.language.currencies,
    () => isOfTheirPay(units, memory) && !paysNorthKoreans(units, memory),
  );
  if (money) return { reading: null, counts: [money] };
  const own = frameOf(sentence, quantity);
  const before = passage.previous ?? (memory.age <= 1 ? memory.counted : null);
  const bare = own === null || (own.measure === null && own.movement === null && !own.demonym);
  const resumed =
    sentence.nounFirst && before && bare
      ? resumes(sentence, quantity, before, passage.previous?.frame.to ?? 0)
      : null;
  if (resumed && before) return resumedCount(resumed, before, passage);
  return own && filledCount(own, passage);
}

/** Soldiers' pay, or a bonus, of Russia's war: a bonus alone is anybody's, some sentences on. */
function isOfTheirPay(units: Sentence['units'], { warAge }: Memory): boolean {
  const soldiers = holds(units, 'soldier');
  if (!soldiers && !holds(units, 'bonus')) return false;
  return holds(units, 'russia') || warAge <= (soldiers ? WAR_FADES : CARRIED);
}

/** "Russia pays $2,000 a month for each soldier", where the soldiers spoken of are North Korea's. */
const paysNorthKoreans = (units: Sentence['units'], { party, age, northAge }: Memory): boolean =>
  !(mayHold(units, 'russia') && units.some((u) => has(u, 'russia') && has(u, 'demonym'))) &&
  (holds(units, 'dprk') || northAge <= 1 || (party === 'dprk' && age <= CARRIED));

const readingOf = (frame: Frame, party: Party | null): Reading => ({
  frame,
  party,
  inherited: false,
  listed: false,
  ownCountry: false,
  carried: false,
});

function resumedCount({ frame, party, total }: Resumed, before: Counted, { sentence, around }: Passage) {
  const anew = total || party !== before.party;
  const counts = anew
    ? lossCounts(sentence, frame, party, around)
    : likeBefore(sentence.units, frame, [], before);
  return { reading: readingOf(frame, party), counts };
}

/** The steps by which a frame is filled in from what was said before; each leaves alone what it does not know. */
function filledCount(frame: Frame, passage: Passage): { reading: Reading; counts: Count[] } | null {
  const { sentence, memory, around, previous } = passage;
  const { units } = sentence;
  const reading = readingOf(frame, null);
  const things = partOfThings(sentence, frame);
  if (things === 'things') return null;
  if (things !== null) frame.noun = things;
  takeFarObject(frame, sentence);
  takeSide(reading, passage);
  takeFront(reading, passage);
  takeMeasure(reading, passage);
  if (isDeadBesideWounded(sentence, frame)) frame.measure = 'killed';
  const bare = frame.noun === null && !frame.demonym;
  partyInSentence(reading, passage);
  partyOfSpeaker(reading, passage);
  if (followsCivilians(sentence, frame) || isOfOtherPeople(frame, passage)) return null;
  takeNoun(reading, passage);
  takeListed(reading, passage);
  if (isSomeOfThose(reading, bare, passage)) return null;
  partyOfPassage(reading, passage);
  const before = memory.age <= CARRIED && !passage.strength ? memory.counted : null;
  const last = lastOfMen(frame, previous ?? before, passage);
  const label = labelOf(units);
  const told = label === null || last?.party === label ? last : null;
  const { measure } = frame;
  // A measure that was only taken over is none of its own.
  if (reading.inherited) frame.measure = null;
  const again = told !== null && goesOn(sentence, frame, told, previous?.frame.to ?? 0);
  frame.measure = measure;
  if (again) {
    filledFrom(units, frame, told, previous?.frame.to ?? 0);
    reading.party = told.party;
  }
  const { party } = reading;
  let counts: Count[] = [];
  if (!again || told.count.status !== 'total') counts = supplyCounts(sentence, frame, party, around);
  // Whoever found or counted them, they are North Korea's.
  if (counts.length > 0) reading.party = 'dprk';
  if (counts.length === 0 && party)
    counts = frame.measure
      ? lossCounts(sentence, frame, party, around)
      : troopCounts(sentence, frame, party, around);
  // "100,000 Russian soldiers have died. 100,000 Russian soldiers!": the dead, said once more.
  const latest = previous ?? before;
  if (counts[0]?.figure === 'russia-troops' && latest && saysAgain(frame, latest.frame)) counts = [];
  const [only] = counts;
  // "These are about 11,000 soldiers": counted there, as in the sentence before.
  if (reading.carried && only?.figure === 'dprk-troops-sent' && frame.movement === null) {
    if (memory.planned && memory.age <= 1) counts = [{ ...only, status: 'planned' }];
    else if (memory.there) counts = [{ ...only, figure: 'dprk-troops-present' }];
    // "They have moved into the Kursk region. There are about 10,000 of them.": where they are is where they were said to be.
    else if (only.place === null && areThey(sentence, frame)) counts = [thereBefore(only, memory, around)];
  }
  if (again) counts = likeBefore(units, frame, counts, told);
  else
    counts = overSameTime(
      counts,
      frame,
      party,
      memory,
      anyIn(units, frame.clause.from, frame.clause.to, 'total'),
    );
  return { reading, counts };
}

const saysAgain = (frame: Frame, before: Frame): boolean =>
  before.measure !== null &&
  frame.movement === null &&
  before.quantity.low === frame.quantity.low &&
  before.quantity.high === frame.quantity.high;

function thereBefore(count: Count, memory: Memory, around: Surroundings): Count {
  const place = areaBefore(memory);
  if (place === null) return count;
  const inKursk = around.contains('Kursk region', place);
  return { ...count, figure: inKursk ? 'dprk-troops-kursk' : 'dprk-troops-present', place };
}

const isMachine = ({ frame: { noun } }: Counted): boolean => noun === 'tank' || noun === 'armour';

/** "870 men, a tank, 3 vehicles. In all – 1,086,490 men": people go on with people, over the machines of a list. */
function lastOfMen(frame: Frame, last: Counted | null, { memory, counted }: Passage): Counted | null {
  if (last === null || !isMachine(last)) return last;
  // "Since the beginning – about 1,217,500": no army had so many machines.
  const men =
    frame.noun === null ? size(frame) >= WHOLE_FORCE : frame.noun === 'people' || frame.noun === 'soldier';
  if (!men) return last;
  return (counted.length > 0 ? counted : memory.recent).findLast((before) => !isMachine(before)) ?? null;
}

/** "In the region 21 people were killed, 98 more injured": of people nobody counts here. */
function isOfOtherPeople(frame: Frame, { sentence, previous }: Passage): boolean {
  if (frame.noun !== null || frame.measure === null || frame.partyNear || !frame.more) return false;
  const { quantities } = sentence;
  const before = quantities[quantities.indexOf(frame.quantity) - 1];
  if (!before || before.excluded || before.yearLike || previous?.frame.quantity === before) return false;
  const own = frameOf(sentence, before);
  return own?.noun === 'people' && own.measure !== null && own.party === null;
}

const isOfLosses = (before: Counted | null): boolean =>
  before?.frame.measure === 'lost' || before?.frame.measure === 'casualties';

/** "712,610 (+1,770)": in a list of losses, the day's own count. */
function addedOn(found: Found[], quantity: ReadQuantity, units: Sentence['units']): void {
  const last = found.at(-1);
  if (last?.figure !== 'russia-casualties') return;
  found.push({
    ...last,
    figure: 'russia-casualties-daily',
    from: quantity.numberFrom,
    to: quantity.numberTo,
    ...numberOf(quantity, null, units),
  });
}

/** "raised from 10,000 to 12,000": the count before, of a day the sentence does not give. */
function formerOf(former: ReadQuantity, count: Count, { sentence, said }: Passage): Found {
  const { figure, status, place, unit, ...marks } = count;
  return {
    figure,
    from: former.from,
    to: former.to,
    ...numberOf(former, unit, sentence.units),
    polarity: null,
    status,
    place,
    asOf: null,
    origin: said.originFor(former.numberFrom),
    ...marks,
  };
}

function claimOf(
  quantity: ReadQuantity,
  frame: Frame | null,
  count: Count,
  { sentence, said, memory }: Passage,
): Found {
  const { figure, status, place, unit, ...marks } = count;
  const reached = frame?.from ?? quantity.from;
  const number = numberOf(quantity, unit, sentence.units);
  return {
    figure,
    // A heading far before the number is no part of its phrase.
    from: quantity.from - reached > LONGEST_LEAD ? quantity.from : reached,
    to: frame?.to ?? quantity.to,
    quantity: number.quantity,
    numeral: number.numeral,
    polarity: null,
    status,
    place,
    asOf: said.asOfFor(
      quantity.numberFrom,
      status === 'planned' || count.forecast === true,
      status === 'counted',
    ),
    origin: frame?.teller ?? said.originFor(quantity.numberFrom, goesOnCounting(count, memory)),
    ...marks,
  };
}

/** Dead, wounded and both; prisoners are told of one by one. */
const ARMY_LOSSES = /^(\w+)-(?:killed|wounded|casualties)/;

/** The war these losses are of began in this year. */
const INVASION = Date.UTC(2022, 0, 1);

/** "By June 1995 the army had lost 16,000 men": another war's, whatever it is called. */
function isOfWarBefore({ figure, asOf }: Found): boolean {
  if (!ARMY_LOSSES.test(figure)) return false;
  const day = lastDay(asOf);
  return day !== null && day < INVASION;
}

/** "… lost 830 men over the day, says the staff. Since the beginning it has lost 1,226,420": one counter for both. */
function goesOnCounting({ figure }: Count, { counted, age }: Memory): boolean {
  if (counted === null || age > 1) return false;
  const army = (id: string) => ARMY_LOSSES.exec(id)?.[1];
  return army(figure) !== undefined && army(counted.count.figure) === army(figure);
}

function numberOf(
  { low, high, hedge, numberFrom, numberTo }: ReadQuantity,
  unit: string | null,
  units: Sentence['units'],
): Pick<Found, 'quantity' | 'numeral'> {
  const start = units[numberFrom]?.start ?? 0;
  const end = units[numberTo - 1]?.end ?? 0;
  return { quantity: { low, high, hedge, unit }, numeral: { start, end } };
}

/** Words of a measure that may stand before its number and still be one phrase with it. */
const LONGEST_LEAD = 8;

/** "2,030 soldiers", "lost 1950 people"; "in 2024 people" begins with a year, and "bis Ende 2024 gefallen" ends with one. */
const countsSomebody = (units: Sentence['units'], { from, to, low }: ReadQuantity): boolean =>
  (NOUN_TAGS.some((tag) => has(units[to], tag)) && !endsInYear(units, low, to)) ||
  (has(units[to], 'people') && !hasAny(units[from - 1], ['preposition', 'locative']));

const NOUN_TAGS = [
  'soldier',
  'killed',
  'wounded',
  'casualties',
  'dprk',
  'russia',
  'ukraine',
  'tank',
  'armour',
] as const;
