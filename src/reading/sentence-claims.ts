/**
 * The claims of one sentence: its quantities in reading order, each with what it takes from the count before it, from the
 * sentence before or from the headline; then its statements. Leaves to the next sentence what it may go on with.
 */
import type { Database } from '../claims/database.ts';
import type { CheckContext, OriginId, PageClaim, Quantity } from '../types.ts';
import { continues, originAt, relaysOf } from './attribution.ts';
import { type Counted, filledFrom, goesOn, likeBefore } from './carried-on.ts';
import {
  admitting,
  CARRIED,
  carries,
  isMerelyNamed,
  isOwner,
  LOSS_WORDS,
  lossBefore,
  type Memory,
  ownerOfLosses,
  WAR_FADES,
} from './carry.ts';
import { type Count, nearEach, supplyCounts } from './counts.ts';
import { dateFor, lastDay } from './dates.ts';
import type { Frame } from './frames.ts';
import { historicWar } from './history.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import {
  beginsLossLine,
  frontOf,
  inherits,
  isTickerLine,
  LISTED,
  LONGEST_HEADING,
  listsOn,
} from './loss-lines.ts';
import { lossCounts } from './losses.ts';
import { withMatters } from './matter-words.ts';
import type { Measure, Noun } from './measures.ts';
import { payCount } from './money.ts';
import { frameOf } from './part-of-whole.ts';
import type { ReadQuantity } from './quantities.ts';
import { type Resumed, resumes } from './resumed.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  isLocative,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { readStatements } from './statements.ts';
import { namesTreaty } from './treaties.ts';
import { troopCounts } from './troops.ts';
import { datesOf } from './verb-final.ts';
import { partyElsewhere } from './whose.ts';

/** Before the summer of 2023 nobody counted shells from North Korea. */
const FIRST_ARMED = Date.UTC(2023, 6, 1);

/** Sentences since the war was named after which no statement on North Korea's soldiers is taken to be of it. */
const STATEMENTS_FADE = 4;

/** Before October 2024 nobody counted North Korean soldiers in this war. */
const FIRST_SENT = Date.UTC(2024, 9, 1);

type Found = Omit<PageClaim, 'quote' | 'start' | 'end' | 'at' | 'quantity'> & {
  from: number;
  to: number;
  quantity: Quantity | null;
  numeral: { start: number; end: number } | null;
};

export function readSentence(
  sentence: Sentence,
  text: string,
  memory: Memory,
  lexicon: Lexicon,
  database: Database,
  context: CheckContext,
): Found[] {
  const { units, quantities, dates } = sentence;
  const page = context.published ?? null;
  const around = {
    contains: (outer: string, inner: string) => database.contains(outer, inner),
    ourWar: memory.warAge <= WAR_FADES,
    since2023: page === null || (lastDay(page) ?? 0) >= FIRST_ARMED,
    since2024: page === null || (lastDay(page) ?? 0) >= FIRST_SENT,
    coherent: null as Party | null,
    supplied: false,
    history: null as 'afghanistan' | null,
  };
  const says = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, 0, units.length, tag);
  const ofThisWar = says('ukraine') || says('inUkraine') || says('dprk');
  if (memory.soviet && memory.age <= 1 && !ofThisWar) around.history = 'afghanistan';
  memory.soviet = !ofThisWar && says('soviet') && says('afghanistan');
  const found: Found[] = [];
  const originFor = (at: number): OriginId | null => {
    const named = originAt(units, at, lexicon.language.speakerFollows ?? false, relaysOf(database));
    if (named) {
      memory.origin = named;
      memory.originAge = 0;
      return named;
    }
    if (memory.list) return memory.origin;
    return memory.originAge <= 2 && continues(units) ? memory.origin : null;
  };
  const asOfFor = (at: number, toCome: boolean, loss = false) => {
    const own = dateFor(units, sentence.nounFirst ? datesOf(sentence, at, loss) : dates, at);
    if (own === null) return page;
    const day = lastDay(own);
    const today = lastDay(page);
    // Nothing is counted on a day to come.
    if (day !== null && today !== null && day > today && !own.startsWith(page?.slice(0, own.length) ?? own))
      return page;
    // A plan or a forecast is as of the day it was made, not of the day it speaks of.
    if (
      toCome &&
      (today === null || day === null || day > today || !dates.some((d) => d.iso === own && d.said))
    )
      return page;
    return own;
  };
  let former: ReadQuantity | null = null;
  let previous: Counted | null = null;
  for (const quantity of quantities) {
    if (quantity.yearLike && !NOUN_TAGS.some((tag) => has(units[quantity.to], tag))) continue;
    // "712,610 (+1,770)": in a list of losses, the day's own count.
    if (quantity.added && previous?.frame.measure === 'lost') {
      const last = found.at(-1);
      if (last?.figure === 'russia-casualties')
        found.push({
          ...last,
          figure: 'russia-casualties-daily',
          from: quantity.numberFrom,
          to: quantity.numberTo,
          quantity: { low: quantity.low, high: quantity.high, hedge: quantity.hedge, unit: null },
          numeral: {
            start: units[quantity.numberFrom]?.start ?? 0,
            end: units[quantity.numberTo - 1]?.end ?? 0,
          },
        });
      continue;
    }
    if (quantity.former) {
      former = quantity;
      continue;
    }
    const money = payCount(
      sentence,
      quantity,
      lexicon.language.currencies,
      units.some((u) => has(u, 'soldier') || has(u, 'bonus')) &&
        (units.some((u) => has(u, 'russia')) || memory.warAge <= WAR_FADES),
    );
    const own = money ? null : frameOf(sentence, quantity);
    const since: number = previous?.frame.to ?? 0;
    const lastCounted: Counted | null = previous ?? (memory.age <= 1 ? memory.counted : null);
    const bareOwn = own === null || (own.measure === null && own.movement === null && !own.demonym);
    const resumed: Resumed | null =
      sentence.nounFirst && !money && lastCounted && bareOwn
        ? resumes(sentence, quantity, lastCounted, since)
        : null;
    const frame: Frame | null = resumed?.frame ?? own;
    if (!money && !frame) continue;
    around.coherent = previous?.party ?? (memory.age <= 1 ? memory.party : null);
    around.supplied = memory.supplied && memory.age <= 1;
    let counts: Count[] = [];
    let inherited = false;
    let party: Party | null = null;
    let listed = false;
    if (money) counts = [money];
    else if (frame && resumed && lastCounted) {
      party = resumed.party;
      counts =
        resumed.total || party !== lastCounted.party
          ? lossCounts(sentence, frame, party, around)
          : likeBefore(units, frame, [], lastCounted);
    } else if (frame) {
      inherited = previous !== null && inherits(sentence, previous.frame, frame);
      if (previous && inherited) {
        frame.measure = previous.frame.measure;
        frame.partyNear = true;
        if (previous.frame.active) frame.party ??= previous.party;
      }
      // "“South” – more than 265 soldiers, “West” – up to 230": one verb for all the fronts.
      if (previous && frontOf(sentence, previous.frame, previous.party, frame)) {
        frame.measure = previous.frame.measure;
        frame.noun = 'soldier';
        frame.party = previous.party;
        frame.partyNear = true;
      }
      listed = previous !== null && frame.measure === null && listsOn(sentence, previous.frame, frame);
      if (previous && listed) {
        frame.measure = 'lost';
        frame.party ??= previous.party;
        frame.partyNear = true;
      }
      // "lost 610 soldiers – bringing the total to 200,590"; in the next sentence: "That brings the total to …".
      const runs: boolean =
        frame.measure === null &&
        frame.movement === null &&
        frame.noun !== 'worker' &&
        bringsTotal(units, quantity);
      const counted: { measure: Measure | null; party: Party | null } | null = runs
        ? lossBefore(previous, memory)
        : null;
      if (counted?.measure) {
        frame.measure = counted.measure;
        // "which takes the combined total to 1.8 million"
        frame.party ??= anyIn(units, frame.from - 6, frame.from, 'sum') ? 'both' : counted.party;
        frame.partyNear = true;
        frame.more = false;
        frame.total = true;
      }
      // "15,000 were killed in Afghanistan, and another 25,000 in Chechnya"
      if (
        previous?.frame.measure &&
        frame.measure === null &&
        frame.noun === null &&
        frame.movement === null &&
        historicWar(units, frame)
      ) {
        frame.measure = previous.frame.measure;
        frame.party ??= previous.party;
        frame.more = false;
      }
      const bare: boolean = frame.noun === null && !frame.demonym;
      party = frame.party ?? (isMerelyNamed(sentence, frame) ? null : partyElsewhere(frame, sentence));
      // "…, of whom about 2,000 have died": of those just counted.
      // "Seoul puts this number at 2,000"
      const ofPrevious =
        hasAny(units[frame.from - 1], ['including', 'whom']) ||
        (has(units[frame.from - 2], 'whom') && has(units[frame.from - 1], 'amount'));
      if (previous && !frame.partyNear && ofPrevious) party = previous.party;
      // "More than 6,000 of them have died"
      const before: Party | null = previous ? previous.party : memory.age <= 1 ? memory.party : null;
      const ofThem = has(units[frame.quantity.to], 'including') || has(units[frame.from - 1], 'including');
      if (before && !frame.partyNear && frame.measure && ofThem) party = before;
      // "– of them 630 in the last day": measured as the whole was.
      if (
        previous?.frame.measure &&
        frame.noun === null &&
        frame.measure === null &&
        frame.movement === null &&
        ofPrevious &&
        !units.slice(frame.to, frame.to + 3).some((u) => hasAny(u, LOSS_WORDS))
      ) {
        frame.measure = previous.frame.measure;
        party = previous.party;
      }
      // "100 North Koreans fighting for Russia were killed and 1,000 others wounded": nobody new acts in between.
      if (
        !frame.partyNear &&
        previous?.frame.measure &&
        frame.measure &&
        previous.frame.predicateAt !== null
      ) {
        const since = actorBefore(units, frame.from, previous.frame.predicateAt);
        // "have killed 198,000 Russians and wounded half a million"
        const same = since === null || (frame.active && since.party === previous.party);
        if (same && party !== 'both' && (!frame.active || previous.frame.active || since === null))
          party = previous.party;
      }
      // "out of the 12,000 soldiers whom Russia has taken on, 4,000 have died"
      if (previous?.frame.whole && frame.measure && !frame.partyNear) party = previous.party;
      if (frame.measure && party === null && nearEach(units, frame)) party = 'both';
      // "Putin said that 700,000 soldiers are at the front"
      if (
        party === null &&
        frame.measure === null &&
        frame.noun === 'soldier' &&
        (quantity.low ?? quantity.high ?? 0) >= LEAST_OWN_FORCE &&
        sideOf(originFor(quantity.numberFrom)) === 'russia'
      )
        party = 'russia';
      // "stating that his country had lost 46,000 troops"
      const own: boolean = anyIn(units, frame.from - 5, frame.from, 'ownCountry');
      if (own && !frame.partyNear) party = sideOf(originFor(quantity.numberFrom));
      // "11,743 civilians have been killed, and 24,614 wounded": of those just counted.
      if (!frame.partyNear && frame.noun === null && followsCivilians(sentence, frame)) continue;
      // "Of the 12,000 soldiers, 10,000 have moved"; "There are about 10,000 of them": soldiers still.
      if (frame.noun === null && frame.measure === null && !frame.demonym) {
        const troops = previous?.count.figure.startsWith('dprk-troops-') ?? false;
        const amount = anyIn(units, frame.from - 10, frame.quantity.numberFrom, 'amount');
        if (
          troops &&
          (frame.movement ||
            frame.more ||
            amount ||
            units[frame.to]?.entry.place ||
            units[frame.to + 1]?.entry.place ||
            units[frame.to + 2]?.entry.place)
        ) {
          frame.noun = 'soldier';
          party ??= 'dprk';
        } else if (
          previous === null &&
          memory.troops &&
          memory.age <= 3 &&
          (frame.movement || atPlace(units, frame))
        )
          frame.noun = 'soldier';
        // "60,000 soldiers face us, 12,000 of them came from North Korea", "a second wave of 3,000 arrived"
        else if (
          frame.movement &&
          (has(units[quantity.to], 'including')
            ? party === 'dprk' && anyIn(units, 0, frame.from, 'soldier')
            : memory.party === 'dprk' &&
              memory.age <= CARRIED &&
              anyIn(units, quantity.from - 3, quantity.from, 'batch'))
        )
          frame.noun = 'soldier';
        // "2.3 million shells, and goes on delivering 150,000 a month": of the same.
        else if (
          previous &&
          SUPPLIED.includes(previous.frame.noun) &&
          anyIn(units, previous.frame.to, frame.from, 'supply')
        )
          frame.noun = previous.frame.noun;
      }
      // "Russians lose machines too:" and lines that begin with what was lost.
      if (!memory.list && beginsLossLine(frame, memory, units)) memory.list = true;
      if (!memory.list && isTickerLine(sentence, frame)) {
        memory.list = true;
        if (memory.party !== 'ukraine' || memory.age > CARRIED) {
          memory.party = 'russia';
          memory.origin = 'kyiv';
        }
      }
      // A list under "losses of the enemy": every line counts what was lost.
      if (frame.measure === null && frame.movement === null && memory.list && LISTED.includes(frame.noun)) {
        frame.measure = 'lost';
        party ??= memory.party;
        frame.partyNear = true;
        if (frame.noun === 'people') frame.noun = 'soldier';
      }
      // "In Afghanistan the Soviets lost 20,000"
      if (
        party === null &&
        frame.measure &&
        anyIn(units, 0, units.length, 'soviet') &&
        historicWar(units, frame)
      )
        party = 'otherParty';
      // "sappers to demine Russian land, as well as 5,000 builders": whose they are was said before.
      if (!frame.partyNear && previous?.frame.noun === 'worker' && frame.noun === 'worker') {
        party = previous.party;
        if (has(units[frame.from - 1], 'and')) frame.movement ??= previous.frame.movement;
      } else if (party === null && previous && frame.noun === 'worker') party = previous.party;
      // "sent 10,000 soldiers; 2,000 had moved west": some of those just counted.
      if (
        bare &&
        previous?.party === 'dprk' &&
        (previous.frame.noun === 'soldier' || previous.frame.demonym) &&
        previous.frame.measure === null &&
        frame.measure === null &&
        frame.movement === 'send' &&
        !frame.more &&
        (quantity.high ?? quantity.low ?? 0) <
          (previous.frame.quantity.low ?? previous.frame.quantity.high ?? 0) &&
        !anyIn(units, frame.to, frame.clause.to, 'toRussia')
      )
        continue;
      // Only beside the losses of an army: a city admits to dead of many kinds.
      if (party === null && frame.measure && !memory.troops && memory.party && memory.age <= CARRIED) {
        party = admitting(units, frame.from);
        if (party) frame.partyNear = true;
      }
      const carried: boolean = party === null && !own && carries(frame, memory, sentence);
      if (carried) party = memory.party;
      // "More than 700,000 of our soldiers, said Putin": the speaker's, whoever else is named.
      if (
        (party === null || anyIn(units, frame.quantity.to, frame.to, 'ours')) &&
        anyIn(units, frame.from - 3, frame.to, 'ours')
      )
        party = sideOf(originFor(quantity.numberFrom));
      // "Ukraine: about 600,000, of whom 140,000 dead", in a list of two sides: a label says whose.
      const label = labelOf(units);
      if (label !== null && !frame.partyNear) {
        party = label;
        frame.partyNear = true;
      }
      const last: Counted | null = previous ?? (memory.age <= CARRIED ? memory.counted : null);
      const told: Counted | null = label === null || last?.party === label ? last : null;
      const again = told !== null && goesOn(sentence, frame, told, previous?.frame.to ?? 0);
      if (again) {
        filledFrom(units, frame, told);
        party = told.party;
      }
      if (!again || told.count.status !== 'total') counts = supplyCounts(sentence, frame, party, around);
      if (counts.length === 0 && party)
        counts = frame.measure
          ? lossCounts(sentence, frame, party, around)
          : troopCounts(sentence, frame, party, around);
      // "These are about 11,000 soldiers": counted there, as in the sentence before.
      const [only] = counts;
      if (carried && only?.figure === 'dprk-troops-sent' && frame.movement === null) {
        if (memory.planned && memory.age <= 1) counts = [{ ...only, status: 'planned' }];
        else if (memory.there) counts = [{ ...only, figure: 'dprk-troops-present' }];
      }
      if (again) counts = likeBefore(units, frame, counts, told);
    }
    for (const count of counts) {
      const reached = frame?.from ?? quantity.from;
      // A heading far before the number is no part of its phrase.
      const from = quantity.from - reached > LONGEST_LEAD ? quantity.from : reached;
      const to = frame?.to ?? quantity.to;
      // "2,600 more" beside another place's number is that place's own count.
      if (count.increment && previous?.count.place && count.place && previous.count.place !== count.place)
        delete count.increment;
      // "100 killed and another 1,000 wounded": another measure, not more of the same.
      const measureBefore = previous ? previous.frame.measure : memory.measure;
      if (
        count.increment &&
        (previous || (memory.age <= 1 && measureBefore !== null && frame?.measure)) &&
        measureBefore !== (frame?.measure ?? null)
      )
        delete count.increment;
      // "1,000 sappers and 5,000 builders to Russia": one verb, one place for both.
      const shared =
        previous !== null &&
        frame !== null &&
        previous.count.figure === count.figure &&
        (frame.from - previous.frame.to <= 3 || sharesPlan(units, previous, frame));
      // "to send 6,000 personnel, including 1,000 engineers"
      if (
        previous &&
        frame?.measure === null &&
        previous.count.status === 'planned' &&
        has(units[frame.from - 1], 'including') &&
        !anyIn(units, frame.to, frame.to + 3, 'done')
      )
        count.status = 'planned';
      if (shared && previous && frame?.measure === null) {
        count.status = previous.count.status;
        const before = found.at(-1);
        if (before && before.place === null) before.place = count.place;
      }
      // "over the past day 26 tanks, 26 vehicles": the list shares its span.
      const shares =
        previous?.count.period ?? (previous?.count.figure.endsWith('-daily') ? 'day' : undefined);
      if (
        shares !== undefined &&
        count.period === undefined &&
        previous &&
        frame &&
        !frame.total &&
        (listed ||
          (frame.measure && frame.from >= previous.frame.to && frame.from - previous.frame.to <= 2)) &&
        !count.figure.endsWith('-daily')
      )
        count.period = shares;
      // "415 dead a day in October and 537 in December": a day's count goes on as one.
      const machines = frame?.noun === 'tank' || frame?.noun === 'armour';
      if (
        inherited &&
        !machines &&
        previous?.count.figure.endsWith('-daily') &&
        !count.figure.endsWith('-daily')
      ) {
        count.figure = previous.count.figure;
        delete count.period;
      }
      const { figure, status, place, unit, ...marks } = count;
      if (former) {
        // "raised from 10,000 to 12,000": the count before, of a day the sentence does not give.
        found.push({
          figure,
          from: former.from,
          to: former.to,
          quantity: { low: former.low, high: former.high, hedge: former.hedge, unit },
          numeral: {
            start: units[former.numberFrom]?.start ?? 0,
            end: units[former.numberTo - 1]?.end ?? 0,
          },
          polarity: null,
          status,
          place,
          asOf: null,
          origin: originFor(former.numberFrom),
          ...marks,
        });
        former = null;
      }
      found.push({
        figure,
        from,
        to,
        quantity: { low: quantity.low, high: quantity.high, hedge: quantity.hedge, unit },
        numeral: {
          start: units[quantity.numberFrom]?.start ?? 0,
          end: units[quantity.numberTo - 1]?.end ?? 0,
        },
        polarity: null,
        status,
        place,
        asOf: asOfFor(
          quantity.numberFrom,
          status === 'planned' || count.forecast === true,
          status === 'counted',
        ),
        origin: originFor(quantity.numberFrom),
        ...marks,
      });
      if (frame && party) previous = { frame, party, count };
    }
  }
  if (previous) {
    memory.counted = previous;
    memory.planned = false;
    memory.supplied = SUPPLIED.includes(previous.frame.noun);
    memory.troops = previous.frame.measure === null && !memory.supplied;
    memory.measure = previous.frame.measure;
    memory.there = /^dprk-troops-(?:present|kursk|donbas)$/.test(previous.count.figure);
    memory.party = previous.party;
    memory.age = 0;
  }
  // "6·25 때 북한군 유해": what follows is of that war too.
  const elsewhere =
    sentence.nounFirst &&
    (['otherWar', 'body', 'civilian'] as const).some((tag) => anyIn(units, 0, units.length, tag));
  // North Korea's soldiers of these days are in one war only.
  const near = page !== null && around.since2024 ? STATEMENTS_FADE : 1;
  const before = {
    ourWar: memory.warAge <= near,
    since2024: around.since2024,
    soldiers: memory.northAge <= 1 || (memory.party === 'dprk' && memory.age <= 1),
    treaty: memory.treatyAge <= CARRIED,
  };
  if (namesTreaty(units)) memory.treatyAge = 0;
  if (units.some((unit) => partyOf(unit) === 'dprk')) memory.northAge = 0;
  const stated = { ...sentence, units: withMatters(units, text, lexicon.language) };
  for (const statement of readStatements(stated, before)) {
    if (found.some((claim) => claim.from < statement.to && claim.to > statement.from)) continue;
    // A count of the same sentence says it already.
    if (
      statement.polarity === 'affirms' &&
      found.some((claim) => claim.quantity !== null && IMPLIED[statement.figure]?.test(claim.figure))
    )
      continue;
    // A count of soldiers there says as much.
    if (
      statement.figure === 'dprk-deployment' &&
      statement.polarity === 'affirms' &&
      found.some((claim) => claim.figure.startsWith('dprk-troops-') && claim.status !== 'planned')
    )
      continue;
    found.push({
      figure: statement.figure,
      from: statement.from,
      to: statement.to,
      quantity: null,
      numeral: null,
      polarity: statement.polarity,
      status: null,
      place: statement.place,
      asOf: asOfFor(statement.from, false),
      origin: originFor(statement.from),
    });
  }
  if (!previous && LOSS_WORDS.some((tag) => anyIn(units, 0, units.length, tag))) {
    // "Russia does not publish its losses. Reporters confirmed 160,000 deaths."
    const lossAt = units.findIndex((u) => LOSS_WORDS.some((tag) => has(u, tag)));
    const owner = sentence.nounFirst
      ? (partyOf(units.findLast((u, k) => k <= lossAt && isOwner(units, u, k))) ?? ownerOfLosses(units))
      : ownerOfLosses(units);
    if (owner) {
      memory.list =
        units.some((u) => has(u, 'nominal') && hasAny(u, ['lost', 'casualties'])) &&
        units.length <= LONGEST_HEADING &&
        !/[.!?]/.test(units.at(-1)?.text ?? '');
      // The owner of the losses is not who counts them.
      if (memory.list)
        memory.origin =
          units.findLast((u) => u.entry.origin !== null && partyOf(u) !== owner)?.entry.origin ?? null;
      memory.troops = false;
      memory.measure = null;
      memory.party = owner;
      memory.age = 0;
    }
  } else if (
    !previous &&
    units.some(
      (u, k) =>
        partyOf(u) === 'dprk' && (has(u, 'natives') || has(units[k + 1], 'soldier') || !isLocative(units, k)),
    ) &&
    (anyIn(units, 0, units.length, 'soldier') ||
      anyIn(units, 0, units.length, 'natives') ||
      // "plans to send further forces of some kind to Russia. These are some 6,000 soldiers."
      (anyIn(units, 0, units.length, 'send') &&
        anyIn(units, 0, units.length, 'toRussia') &&
        !anyIn(units, 0, units.length, 'weapon')))
  ) {
    memory.troops = true;
    memory.planned = anyIn(units, 0, units.length, 'plan') && anyIn(units, 0, units.length, 'send');
    memory.measure = null;
    memory.party = 'dprk';
    memory.age = 0;
  }
  if (elsewhere && found.length === 0 && LOSS_WORDS.some((tag) => anyIn(units, 0, units.length, tag)))
    memory.party = null;
  return found.sort((a, b) => a.from - b.from);
}

/** The party a line begins with, before a colon and a number. */
function labelOf(units: Sentence['units']): Party | null {
  const label = units[1]?.text === ':' ? partyOf(units[0]) : null;
  const hedged = units[2]?.entry.hedge ? units[3] : units[2];
  return (label === 'russia' || label === 'ukraine') && hedged?.kind === 'number' ? label : null;
}

/** "bringing the total to", "taking the overall toll to": the count goes on from the one before. */
function bringsTotal(units: Sentence['units'], quantity: ReadQuantity): boolean {
  for (let k = quantity.numberFrom - 1; k >= Math.max(0, quantity.from - 8); k--) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',') return false;
    if (has(units[k], 'brings'))
      return (
        anyIn(units, k, quantity.numberFrom, 'total') || anyIn(units, k, quantity.numberFrom, 'numberOf')
      );
  }
  return false;
}

/** The number before this one counted civilians, and nobody else was named since. */
function followsCivilians({ units, quantities }: Sentence, frame: Frame): boolean {
  const before = quantities.findLast((q) => q.to <= frame.from && !q.excluded && !q.yearLike);
  if (!before || !anyIn(units, before.to, before.to + 4, 'civilian')) return false;
  for (let k = before.to; k < frame.from; k++)
    if (partyOf(units[k]) !== null || has(units[k], 'soldier') || isBarrier(units[k] as Unit)) return false;
  return true;
}

/** Whose country a speaker calls his own. */
function sideOf(origin: OriginId | null): Party | null {
  if (origin === 'zelensky' || origin === 'kyiv' || origin === 'hur') return 'ukraine';
  if (origin === 'putin' || origin === 'moscow') return 'russia';
  return origin === 'kim' || origin === 'pyongyang' ? 'dprk' : null;
}

/** "1,000 sappers to clear mines and 5,000 builders": no verb of its own brings the second. */
function sharesPlan(
  units: Sentence['units'],
  previous: { frame: Frame; count: Count },
  frame: Frame,
): boolean {
  if (frame.noun !== 'worker' || previous.count.status !== 'planned' || !has(units[frame.from - 1], 'and'))
    return false;
  for (let k = previous.frame.to; k < frame.from; k++)
    if (hasAny(units[k], ['perfect', 'relative', 'speech']) || units[k]?.text === ';') return false;
  return true;
}

/** So many soldiers at the war a speaker counts of his own side only. */
const LEAST_OWN_FORCE = 100_000;

const IMPLIED: Readonly<Record<string, RegExp>> = {
  'dprk-casualties-occurred': /^dprk-(?:killed|wounded|casualties|captured)$/,
  'dprk-deployment': /^dprk-(?:troops|killed|wounded|casualties|captured)/,
  'dprk-combat': /^dprk-troops-frontline$/,
};

const SUPPLIED: readonly (Noun | null)[] = ['shell', 'missile', 'container'];

/** "There are already 11,000 in the Kursk region": a place right behind the number. */
const atPlace = (units: Sentence['units'], frame: Frame): boolean =>
  (frame.quantity.low ?? frame.quantity.high ?? 0) >= 1_000 &&
  has(units[frame.to], 'locative') &&
  units.slice(frame.to + 1, frame.to + 4).some((unit) => unit.entry.place !== null);

/** Words of a measure that may stand before its number and still be one phrase with it. */
const LONGEST_LEAD = 8;

const NOUN_TAGS = ['soldier', 'killed', 'wounded', 'casualties', 'dprk', 'russia', 'ukraine'] as const;
