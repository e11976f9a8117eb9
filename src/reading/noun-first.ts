/**
 * What a quantity counts where the noun stands before its number and the predicate ends the clause ("북한군 사상자가 3000명").
 * The counterpart of `readFrame` for such languages; the words come from the tables. Silent wherever it is unsure.
 */
import type { Tag } from '../languages/language.ts';
import { cargoBehind } from './cargo.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import {
  addMeasures,
  MEASURES,
  type Measure,
  type Movement,
  movementOf,
  NOUNS,
  type Noun,
  oneMeasure,
  QUOTES,
} from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import { CLOSING, MYRIADS } from './resumed.ts';
import {
  anyIn,
  clauseAround,
  has,
  hasAny,
  isBarrier,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { isActive, listEnd } from './verb-final.ts';

/** How far a predicate may stand behind its number, and a noun before it. */
const REACH_RIGHT = 14;
const REACH_LEFT = 9;

/** How far behind the verb that tells of it a noun may stand. */
const HEAD_REACH = 8;
const LISTED: readonly Noun[] = ['tank', 'armour'];

/** Words between a noun and its number: "사상자 수가 하루 평균 1,500명". */
const WALKED: readonly Tag[] = [
  'link',
  'amount',
  'total',
  'more',
  'attributive',
  'numberOf',
  'estimate',
  'pronoun',
  'whom',
];

export function readNounFirst(sentence: Sentence, quantity: ReadQuantity): Frame | null {
  const { units } = sentence;
  // "3차로", "10월": numbers that count no one end nothing.
  const isNumberAt = (k: number) =>
    sentence.quantities.some(
      (q) =>
        q !== quantity &&
        !q.excluded &&
        k >= q.numberFrom &&
        k < q.numberTo &&
        (!has(units[q.numberTo], 'otherUnit') || has(units[q.numberTo], 'counter')),
    );
  const clause = clauseAround(units, quantity.numberFrom);
  if (anyIn(units, quantity.from - 2, quantity.to + 2, 'body')) return null;
  if (anyIn(units, quantity.from - 2, quantity.from, 'civilian')) return null;

  const left = leftOf(sentence, quantity, isNumberAt);
  // "생포된 북한군 중 1명은": what is told of all of them is no news of some.
  if (left.toldOfWhole && !units.slice(quantity.to, quantity.to + 4).some((unit) => hasAny(unit, MEASURES)))
    return null;
  // "1360명, 1390명이": a list of counts, each of something else.
  if (
    left.noun === null &&
    left.measure === null &&
    units[quantity.from - 1]?.text === ',' &&
    has(units[quantity.from - 2], 'people')
  )
    return null;
  const counted = countedIn(units, quantity, left);
  if (counted === null) return null;
  // "컨테이너에 포탄 수십만 발": by what they are counted in, the number is not of the container before it.
  const ownUnit = left.noun === 'container' && counted === 'shell';
  let noun: Noun | null = ownUnit ? counted : (left.noun ?? (counted === 'people' ? null : counted));
  let { party, demonym } = left;
  let partyNear = party !== null;
  let { measure } = left;
  if (measure === null && party !== null && units[quantity.numberTo]?.text === ',')
    measure = listMeasure(units, quantity.numberTo);
  let predicateAt = measure ? Math.max(left.at, left.from) : null;
  let active = measure !== null && left.active;
  let movement: Movement | null = null;
  let more = left.more || anyIn(units, quantity.from - 1, quantity.numberFrom, 'more');
  let planned = anyIn(units, left.from, quantity.from, 'plan');
  let to = quantity.to;

  // "10,000 of troops": the noun behind the number, then the predicate. "북한군 1만 명 중 300명이 숨졌다": it is said of the part.
  const part = has(units[quantity.to], 'partitive');
  const end = part ? quantity.to : Math.min(units.length, quantity.to + REACH_RIGHT);
  let fighting = -1;
  let soldierBehind = false;
  let comma = false;
  let past = false;
  for (let k = quantity.to; k < end; k++) {
    const unit = units[k] as Unit;
    if (isNumberAt(k) || isBarrier(unit) || unit.text === '…') break;
    // "“약 1만 명”이라며": what was quoted ends.
    if (QUOTES.has(unit.text) && has(units[k + 1], 'quotative')) break;
    // "사상자는 120만 명, 우크라이나군은 …": behind a comma another count begins, unless all of this one is still to come.
    if (unit.text === ',') {
      if (measure !== null || movement !== null) break;
      comma = true;
    }
    const near = k <= quantity.to + 2;
    if (near && has(unit, 'civilian')) return null;
    if (has(unit, 'perUnit') && near) return null;
    // "북한군 병력에서 절반이 숨졌다"
    if (has(unit, 'portion') && measure === null && movement === null) break;
    if (has(unit, 'returned')) return null;
    // "1만1천 명으로 증가": up to that many.
    const grown = has(unit, 'rise') && k <= quantity.to + 1 && !has(units[quantity.to - 1], 'goal');
    if ((has(unit, 'more') && k <= quantity.to + 3) || grown) more = true;
    if (has(unit, 'plan') && !past) planned = true;
    const owner = comma ? null : partyOf(unit);
    if (
      owner &&
      near &&
      !(measure !== null && party !== null) &&
      (has(unit, 'soldier') || has(unit, 'demonym') || has(units[k + 1], 'soldier'))
    ) {
      party = owner;
      partyNear = true;
      demonym ||= has(unit, 'demonym');
      to = k + 1;
    } else if (owner && measure === null && has(unit, 'soldier') && hasAny(unit, ['topic', 'subject'])) break;
    const named = NOUNS.find((tag) => tag !== 'people' && has(unit, tag) && !has(unit, 'counter'));
    if (named && noun === null && k <= quantity.to + 3) {
      noun = named;
      to = k + 1;
    }
    soldierBehind ||= has(unit, 'soldier');
    const tags = new Set<Tag>();
    if (
      measure === null &&
      movement === null &&
      !(comma && has(unit, 'nominal')) &&
      addMeasures(unit, tags)
    ) {
      let last = k;
      for (let j = k + 1; j < Math.min(end, k + 4); j++)
        if (addMeasures(units[j], tags)) last = j;
        else if (!hasAny(units[j], ['and', 'attributive'])) break;
      measure = oneMeasure(tags);
      if (measure === null) return null;
      predicateAt = k;
      active = isActive(units, k);
      if (last - quantity.to <= 4) to = Math.max(to, last + 1);
      k = last;
      continue;
    }
    if (measure !== null) continue;
    const moved = movementOf(unit);
    // "in combat" comes before the dead it tells of.
    if (moved === 'fight' && fighting < 0) fighting = k;
    else if (moved && movement === null) {
      movement = moved;
      predicateAt = k;
      past = has(unit, 'perfect') || has(units[k + 1], 'perfect');
    }
  }
  // "전차 10대, 장갑차 20대를 잃었다": one verb for the whole list.
  if (measure === null && LISTED.some((tag) => tag === noun)) {
    const last = listEnd(units, quantity.to);
    for (let k = quantity.to; k < last && measure === null; k++) {
      const tags = new Set<Tag>();
      if (has(units[k], 'nominal') || !addMeasures(units[k], tags)) continue;
      measure = oneMeasure(tags);
      predicateAt = k;
      active = isActive(units, k);
    }
  }
  if (measure === null && movement === null && fighting >= 0) {
    movement = 'fight';
    predicateAt = fighting;
  }
  if (measure === null && movement === null) {
    for (
      let k = quantity.from - 1;
      k >= Math.max(clause.from, quantity.from - REACH_LEFT) && !isNumberAt(k);
      k--
    ) {
      const moved = movementOf(units[k]);
      if (!moved) continue;
      movement = moved;
      predicateAt = k;
      break;
    }
  }
  // "1,000 sappers and 5,000 builders to Russia to send": one verb for both.
  if (
    measure === null &&
    movement === null &&
    (has(units[quantity.to], 'and') || units[quantity.to]?.text === ',')
  ) {
    for (let k = quantity.to; k < Math.min(units.length, quantity.to + 2 * REACH_RIGHT); k++) {
      if (movement === null && movementOf(units[k]) === 'send') movement = 'send';
      if (movement === 'send' && has(units[k], 'plan')) planned = true;
    }
  }
  // "41만 명, 월평균 3만 명": of what was counted just before.
  if (noun === null && measure === null && !demonym && units[quantity.from - 1]?.entry.period)
    noun = 'people';
  if (noun === null && measure === null && !demonym)
    noun = left.elsewhere ?? (soldierBehind && movement !== null ? 'soldier' : null);
  // Those a state at war sends to it are soldiers.
  if (noun === null && measure === null && movement === 'send' && counted === 'people') noun = 'soldier';
  // "장교 500명을 포함한 1만2천명": a part of the count that follows.
  if (measure === null && has(units[quantity.to], 'including')) return null;
  if (noun === null && measure === null && !demonym) return null;
  if (measure === 'captured' && noun === null) noun = 'soldier';
  if (party === null && movement !== null && predicateAt !== null) {
    // "1만 명이 배치된 것으로 추정되는 북한군": the clause tells of the army behind it.
    for (let k = predicateAt + 1; k < Math.min(end, predicateAt + HEAD_REACH); k++) {
      if (units[k]?.text === ',' || isNumberAt(k)) break;
      if (partyOf(units[k]) === 'dprk' && (has(units[k], 'soldier') || has(units[k + 1], 'soldier')))
        party = 'dprk';
    }
  }
  // "러시아 측 전차 10대를 파괴했다": whose, where another is said to have done it.
  if (party === null && active && LISTED.some((tag) => tag === noun)) {
    for (let k = left.from - 1; k >= clause.from && party === null; k--)
      if (!hasAny(units[k], ['topic', 'subject'])) party = partyOf(units[k]);
  }
  if (party === null && !active) {
    const nearest =
      ownParty(units, left.from - 1, quantity.to + 2) ??
      nearestParty(units, left.from, quantity.to, measure === 'lost');
    if (nearest === 'civilian') return null;
    party = nearest?.party ?? null;
    // "국경 부근에 … 추가 파병된 공병 1천여 명은": soldiers sent abroad are no country's that is merely named; their own is the North.
    if (
      movement === 'send' &&
      (party === 'russia' || party === 'ukraine') &&
      !nearest?.army &&
      isDispatch(units, left.from, to)
    )
      party = units.some((unit) => partyOf(unit) === 'dprk') ? 'dprk' : null;
    // Who dies in a country need not be a soldier.
    if (nearest && !nearest.army && measure !== null)
      noun ??= party === 'dprk' && left.elsewhere === 'soldier' ? 'soldier' : 'people';
  }
  // "북한군 사상자 수는 합참이 밝힌 1100명보다 많다": of the same, by another.
  if (measure === null && movement === null && [to - 1, to].some((k) => has(units[k], 'than')))
    measure = comparedMeasure(units, quantity.from);
  // "우크라군 전사자 공개…“5만5000명”": what a headline's first part names, its second counts.
  if (measure === null && movement === null && party !== null && !partyNear) {
    measure = headlineMeasure(sentence, quantity, party);
    partyNear = measure !== null;
  }
  return {
    quantity,
    // An army's own name counts its men, and may stand for a measure said before.
    noun: noun === 'soldier' && demonym && measure === null && movement === null ? null : (noun ?? 'soldier'),
    party,
    partyNear,
    demonym,
    measure,
    active,
    movement,
    predicateAt,
    more,
    pronoun: false,
    from: left.from,
    to,
    clause,
    planned,
  };
}

/** The loss that the theme of the sentence names. */
function comparedMeasure(units: readonly Unit[], from: number): Measure | null {
  for (let k = from - 1; k >= 0 && units[k]?.kind !== 'number'; k--) {
    const tags = new Set<Tag>();
    if (has(units[k], 'topic') && has(units[k], 'nominal') && addMeasures(units[k], tags))
      return oneMeasure(tags);
  }
  return null;
}

/** The loss of a party that the part of a headline before its dots names without counting it. */
function headlineMeasure(
  { units, quantities }: Sentence,
  { from }: ReadQuantity,
  party: Party,
): Measure | null {
  const dots = units.findLastIndex((unit, k) => k < from && unit.text === '…');
  if (dots < 0 || quantities.some((q) => q.to <= dots && has(units[q.numberTo], 'people'))) return null;
  for (let k = dots - 1; k > 0; k--) {
    const tags = new Set<Tag>();
    if (!has(units[k], 'nominal') || !addMeasures(units[k], tags)) continue;
    return partyOf(units[k - 1]) === party ? oneMeasure(tags) : null;
  }
  return null;
}

interface Left {
  noun: Noun | null;
  party: Party | null;
  demonym: boolean;
  measure: Measure | null;
  active: boolean;
  at: number;
  more: boolean;
  /** First unit of the phrase that ends in the number. */
  from: number;
  /** Soldiers or workers further before the number, whichever are nearer to it. */
  elsewhere: 'soldier' | 'worker' | null;
  /** The measure is told of those the number is a part of. */
  toldOfWhole: boolean;
}

/** The noun, its owner and its measure directly before the number; walks over words of amount, periods and places only. */
function leftOf(sentence: Sentence, quantity: ReadQuantity, isNumberAt: (k: number) => boolean): Left {
  const { units } = sentence;
  const tags = new Set<Tag>();
  const found: Left = {
    noun: null,
    party: null,
    demonym: false,
    measure: null,
    active: false,
    at: -1,
    more: false,
    from: quantity.from,
    elsewhere: null,
    toldOfWhole: false,
  };
  /** "사상자 중 사망자는": the measure is the part's. */
  let part = false;
  const leftmost = (k: number) => k >= 0 && k >= quantity.from - REACH_LEFT;
  for (let k = quantity.from - 1; leftmost(k); k--) {
    const unit = units[k] as Unit;
    // "600명에서 2천 명으로 늘렸다": what both count stands before the first.
    const former = sentence.quantities.find((q) => q.former && k >= q.from && k <= q.to);
    if (former) {
      k = former.from;
      continue;
    }
    if (isNumberAt(k) || isBarrier(unit)) break;
    // "러시아군 사상자, 지난해 43만 명": a headline's comma for a particle.
    if (unit.text === ',' && tags.size === 0 && found.noun === null && heads(units, k - 1)) continue;
    // "+1,270명": what was added to the losses before it.
    if (unit.text === '+' && k === quantity.from - 1) {
      found.more = true;
      continue;
    }
    if (has(unit, 'more')) found.more = true;
    if (has(unit, 'partitive') && tags.size > 0) part = true;
    // "사망자 수가 “이미 3천 명을 넘었다”"
    if (
      QUOTES.has(unit.text) &&
      hasAny(units[k - 1], ['subject', 'topic']) &&
      hasAny(units[k - 1], ['amount', 'nominal'])
    )
      continue;
    const dated = sentence.dates.find((date) => k >= date.from && k < date.to);
    if (dated) {
      k = dated.from;
      continue;
    }
    // "사망한 군인은 직업군인과 징집병을 합쳐 5만 명": over the parts that make it up.
    const whole = has(unit, 'sum') ? units.findLastIndex((u, at) => at < k && has(u, 'topic')) : -1;
    if (whole >= 0 && k - whole <= REACH_LEFT && hasAny(units[whole], NOUNS)) {
      k = whole + 1;
      continue;
    }
    // "손실을 사망자 300명 포함 3천 명": over the part that is counted in.
    if (has(unit, 'including')) {
      const counted = sentence.quantities.find((q) => q.to <= k && k - q.to <= 1);
      // "사망·부상을 포함해": told of all of them.
      if (!counted) continue;
      k = beforeParts(sentence, counted);
      continue;
    }
    // "사상자를 전사자 500명 포함": of two nouns that nothing joins, the nearer is what is counted.
    if (tags.size > 0 && has(unit, 'nominal') && !units.slice(k + 1, found.at).some(isJoint)) part = true;
    if (part && hasAny(unit, MEASURES) && partyOf(unit) === null) continue;
    // "300명 죽고 2,700명 다쳐": what stands right behind a count is told of that one, where this one has its own.
    if (
      hasAny(unit, MEASURES) &&
      has(units[k - 1], 'people') &&
      hasAny(units[quantity.to], MEASURES) &&
      !hasAny(unit, ['subject', 'topic'])
    )
      break;
    if (addMeasures(unit, tags)) {
      if (found.at < 0) found.active = isActive(units, k);
      found.at = k;
      found.from = k;
      const owner = partyOf(unit);
      if (owner) found.party ??= owner;
      continue;
    }
    const noun = NOUNS.find((tag) => tag !== 'people' && has(unit, tag));
    // "러시아 쿠르스크에": where, not whose.
    const scene = unit.entry.place !== null && units[k + 1]?.entry.place && has(units[k + 1], 'goal');
    const owner = scene ? null : partyOf(unit);
    if (noun || owner) {
      if (noun) found.noun ??= noun;
      if (owner && (found.party === null || found.party === 'otherParty')) {
        found.party = owner;
        found.demonym = has(unit, 'demonym');
      }
      found.from = k;
      if (owner && noun) break;
      continue;
    }
    if (has(unit, 'and') && (tags.size > 0 || found.noun !== null)) continue;
    if (
      unit.entry.hedge ||
      unit.entry.filler ||
      unit.entry.period ||
      unit.entry.place ||
      hasAny(unit, WALKED)
    )
      continue;
    break;
  }
  // "전사하거나 부상한 북한군이": what is told of the noun stands before it.
  if (
    tags.size === 0 &&
    found.noun !== null &&
    (has(units[found.from - 1], 'attributive') || hasAny(units[found.from - 1], MEASURES))
  ) {
    for (let k = found.from - 1; k >= Math.max(0, found.from - 6); k--) {
      if (addMeasures(units[k], tags)) found.at = k;
      else if (!hasAny(units[k], ['and', 'attributive'])) break;
    }
    if (found.at >= 0) found.from = found.at;
    found.toldOfWhole = tags.size > 0 && has(units[quantity.from - 1], 'partitive');
  }
  // "러군·우크라군 사상자": of both.
  if (found.party === 'russia' || found.party === 'ukraine') {
    const at = units.findLastIndex((u, k) => k < quantity.from && partyOf(u) === found.party);
    const other = isJoint(units[at - 1]) && units[at - 1]?.text !== ',' ? partyOf(units[at - 2]) : null;
    if (other !== found.party && (other === 'russia' || other === 'ukraine')) found.party = 'both';
  }
  if (tags.size > 0) found.measure = oneMeasure(tags);
  const before = units
    .slice(Math.max(0, quantity.from - 12), quantity.from)
    .findLast((u) => hasAny(u, ['soldier', 'worker']));
  found.elsewhere = before ? (has(before, 'soldier') ? 'soldier' : 'worker') : null;
  return found;
}

/** A noun that is counted behind its comma, and not the verb of a count before it: "1명이 사망, 2명이 부상". */
const heads = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'nominal') &&
  !hasAny(units[at - 1], ['people', 'counter']) &&
  !(has(units[at - 1], 'and') || units[at - 1]?.text === '·');

const isJoint = (unit: Unit | undefined): boolean =>
  has(unit, 'and') || unit?.text === ',' || unit?.text === '/' || unit?.text === '·';

/** "러군 100만, 우크라군 40만 사상자": what the next count of a list ends in. */
function listMeasure(units: readonly Unit[], comma: number): Measure | null {
  for (let k = comma + 1; k <= comma + LISTED_REACH; k++) {
    const tags = new Set<Tag>();
    if (units[k - 1]?.kind !== 'mark' && addMeasures(units[k], tags)) return oneMeasure(tags);
    if (units[k]?.text === ',') return null;
  }
  return null;
}

const LISTED_REACH = 5;

/** "장교 500명과 장성 3명을 포함한": the first unit of the parts that are counted in. */
function beforeParts(
  { units, quantities }: Pick<Sentence, 'units' | 'quantities'>,
  last: ReadQuantity,
): number {
  let k = last.from;
  while (hasAny(units[k - 1], ['attributive', 'rank'])) k--;
  if (hasAny(units[k - 1], MEASURES)) k--;
  const another = has(units[k - 1], 'and') ? quantities.find((q) => q.to === k - 1) : undefined;
  return another ? beforeParts({ units, quantities }, another) : k;
}

const size = ({ low, high }: ReadQuantity): number => low ?? high ?? 0;

/** What the counter behind the number counts; null where it is none of ours: years, kilometres, drones. */
function countedIn(units: readonly Unit[], quantity: ReadQuantity, left: Left): Noun | null {
  const before = left.noun;
  const soon = units.slice(quantity.numberTo, quantity.numberTo + 4);
  const people = soon.findIndex((unit) => has(unit, 'people'));
  const cargo = cargoBehind(units, quantity.numberTo);
  if (cargo !== null && people < 0) return cargo;
  for (let k = quantity.numberTo; k < Math.min(units.length, quantity.numberTo + 3); k++) {
    const unit = units[k] as Unit;
    if (has(unit, 'people')) return 'people';
    const thing =
      before === 'tank' ||
      before === 'armour' ||
      before === 'missile' ||
      before === 'container' ||
      before === 'shell';
    if (has(unit, 'counter') && thing) return before;
    if (has(unit, 'shell')) return 'shell';
    // "3750대의 주력 전차"
    const machine =
      has(unit, 'counter') && units[k + 1]?.text !== ','
        ? LISTED.find((tag) => has(units[k + 1], tag) || has(units[k + 2], tag))
        : undefined;
    if (machine) return machine;
    if (has(unit, 'otherUnit')) return null;
    const noun = NOUNS.find((tag) => has(unit, tag));
    if (noun) return noun;
    if (!unit.entry.hedgeAfter && !unit.entry.filler && !has(unit, 'more')) break;
  }
  // A headline drops the counter: "북한군 3만 추가 파병", "러시아 60만 전사".
  const behind = units[quantity.numberTo];
  const listed = behind?.text === ',' && listMeasure(units, quantity.numberTo) !== null;
  // "러 전사자만 60만…": a round number that closes its part of a headline is of the losses before it.
  const closes =
    left.measure !== null && size(quantity) >= MYRIADS && (behind === undefined || CLOSING.test(behind.text));
  const told = left.party !== null && (hasAny(behind, MEASURES) || has(behind, 'send') || listed || closes);
  return (before === 'soldier' || told) && (quantity.low ?? quantity.high ?? 0) >= 1_000 && !quantity.yearLike
    ? 'soldier'
    : null;
}

/** A word that sends soldiers, and says that they are: 파병. */
const isDispatch = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to + 3).some((unit) => has(unit, 'send') && has(unit, 'soldier'));

/** "젤렌스키 대통령은 자국 군인 4만 명이": those of who speaks. */
function ownParty(units: readonly Unit[], from: number, to: number): { party: Party; army: boolean } | null {
  if (!anyIn(units, from, to, 'ours')) return null;
  const speaker = units.find((u) => u.entry.origin !== null && Object.hasOwn(SIDES, u.entry.origin));
  const party = SIDES[speaker?.entry.origin ?? ''];
  return party ? { party, army: true } : null;
}

/** Whose soldiers are a speaker's own. */
const SIDES: Readonly<Record<string, Party>> = {
  zelensky: 'ukraine',
  kyiv: 'ukraine',
  hur: 'ukraine',
  putin: 'russia',
  moscow: 'russia',
  kim: 'dprk',
  pyongyang: 'dprk',
};

/** An army named before the number, else a country that acts there; then the same behind it. Civilians end the search. */
function nearestParty(
  units: readonly Unit[],
  at: number,
  after: number,
  lost: boolean,
): { party: Party; army: boolean } | 'civilian' | null {
  let country: Party | null = null;
  let theme: Party | null = null;
  let quoted = false;
  for (let k = at - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (has(unit, 'civilian') && !(has(unit, 'title') && hasAny(unit, ['topic', 'subject'])))
      return 'civilian';
    if (QUOTES.has(unit.text)) quoted = true;
    const party = partyOf(unit);
    // Outside a quotation stands who is quoted, and where.
    if (!party || (quoted && (party === 'otherParty' || country !== null))) continue;
    if (has(unit, 'soldier') || has(unit, 'demonym') || has(units[k + 1], 'soldier')) {
      // "러시아군이 오데사를 공습해 1명이 숨졌다": not of those who strike.
      const strikes = units.slice(k, at).some((u) => has(u, 'strikes'));
      return strikes && [unit, units[k + 1]].some((u) => hasAny(u, ['subject', 'topic']))
        ? 'civilian'
        : { party, army: true };
    }
    // "북한은 전쟁 중인 러시아에": who acts, before any other country that is merely named.
    const acts =
      has(unit, 'subject') || (party === 'dprk' && (has(unit, 'topic') || units[k + 1]?.text === ','));
    if (has(unit, 'topic') && party !== 'otherParty') theme ??= party;
    if (acts && party !== 'otherParty') return { party, army: false };
    if (country === null && !(unit.entry.origin && has(unit, 'topic') && party !== 'dprk')) country = party;
  }
  // "우크라이나는 4만 명을 잃었다": who tells of a loss without an owner tells of its own.
  if (country ?? (lost && theme)) return { party: (country ?? theme) as Party, army: false };
  for (let k = after; k < Math.min(units.length, after + REACH_RIGHT); k++) {
    // A headline's dots: what stands behind them is who says it.
    if (units[k]?.text === '…') break;
    const party = partyOf(units[k]);
    const army = has(units[k], 'soldier') || has(units[k], 'demonym') || has(units[k + 1], 'soldier');
    if (party && (army || party === 'dprk')) return { party, army };
  }
  return null;
}
