/**
 * What stands before a number whose noun comes first: the noun, its owner and its measure ("북한군 사상자가 3000명"). Walks
 * left over words of amount, dates and places, and gives up at the first it does not know.
 */
import type { Unit } from '../lexicon.ts';
import { QUOTES } from '../marks.ts';
import { addMeasures, type Measure, type Noun, nounOf, oneMeasure, tellsLoss } from '../measures.ts';
import type { ReadQuantity } from '../quantities.ts';
import { has, hasAny, isBarrier, type Party, partyOf, type Sentence } from '../sentence.ts';
import { Tags } from '../tags.ts';
import { isActive } from '../verb-final.ts';

/** How far before its number a noun may stand. */
export const REACH_LEFT = 9;
/** How far before it the kind of people counted may have been named. */
const ELSEWHERE = 12;
/** Words of loss before the noun they are told of. */
const LONGEST_TOLD = 6;

/** Words between a noun and its number: "사상자 수가 하루 평균 1,500명". */
const WALKED = Tags.of([
  'link',
  'amount',
  'total',
  'more',
  'attributive',
  'numberOf',
  'estimate',
  'pronoun',
  'whom',
  'deadline',
]);

export interface Left {
  noun: Noun | null;
  party: Party | null;
  demonym: boolean;
  measure: Measure | null;
  active: boolean;
  /** The leftmost word of loss, or -1. */
  at: number;
  more: boolean;
  /** First unit of the phrase that ends in the number. */
  from: number;
  /** Soldiers or workers further before the number, whichever are nearer to it. */
  elsewhere: 'soldier' | 'worker' | null;
  /** The measure is told of those the number is a part of. */
  toldOfWhole: boolean;
}

interface Walk {
  sentence: Sentence;
  quantity: ReadQuantity;
  isNumberAt: (k: number) => boolean;
  found: Left;
  /** The words of loss it came by. */
  tags: Tags;
  /** "사상자 중 사망자는": the measure found is the part's, the next the whole's. */
  part: boolean;
  /** Nothing further left is of this number. */
  done: boolean;
}

export function leftOf(sentence: Sentence, quantity: ReadQuantity, isNumberAt: (k: number) => boolean): Left {
  const found: Left = {
    noun: null,
    party: null,
    demonym: false,
    measure: null,
    active: false,
    at: -1,
    more: false,
    from: quantity.from,
    elsewhere: kindBefore(sentence.units, quantity.from),
    toldOfWhole: false,
  };
  const walk: Walk = { sentence, quantity, isNumberAt, found, tags: new Tags(), part: false, done: false };
  let stop = quantity.from - REACH_LEFT;
  for (let k = quantity.from - 1; !walk.done && k >= 0 && k >= stop; k--) {
    const over = overUnit(walk, k);
    if (over === null) break;
    // What a noun is explained by does not part it from its number.
    if (sentence.units[k]?.text === ')') stop -= k - over;
    k = over;
  }
  lossBeforeNoun(walk);
  bothSides(walk);
  if (walk.tags.size > 0) found.measure = oneMeasure(walk.tags);
  return found;
}

function kindBefore(units: readonly Unit[], at: number): 'soldier' | 'worker' | null {
  for (let k = at - 1; k >= Math.max(0, at - ELSEWHERE); k--) {
    if (has(units[k], 'soldier')) return 'soldier';
    if (has(units[k], 'worker')) return 'worker';
  }
  return null;
}

/** "추가로", "또 3천 명"; but "또" as the first word joins its sentence to the one before. */
export const isMore = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'more') && !(k === 0 && has(units[k], 'also'));

// What is walked over: each answers with the leftmost unit that is, or null where it is not for it.

/** Null where the walk ends. */
function overUnit(walk: Walk, k: number): number | null {
  const { sentence, quantity, isNumberAt, found, tags } = walk;
  const unit = sentence.units[k] as Unit;
  const former = formerAt(sentence, k);
  if (former !== null) return former;
  // "북한군 사상자(4700명)": its number in a bracket.
  if (unit.text === '(' && k === quantity.from - 1 && has(sentence.units[k - 1], 'nominal')) return k;
  if (unit.text === ')') return overAside(walk, k);
  if (isNumberAt(k) || isBarrier(unit) || endsWhile(sentence.units, k)) return null;
  if (isMore(sentence.units, k)) found.more = true;
  if (has(unit, 'partitive') && tags.size > 0) walk.part = true;
  return (
    overMark(walk, unit, k) ??
    overDate(sentence, k) ??
    overParts(walk, unit, k) ??
    overLoss(walk, unit, k) ??
    overNoun(walk, unit, k) ??
    (mayStandBetween(walk, unit) ? k : null)
  );
}

/** "생포된 가운데 1만 명이": "while" ends a clause; "생포된 북한군 가운데" is of those. */
const endsWhile = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'partitive') && has(units[k - 1], 'attributive') && units[k - 1]?.glued === true;

/** "사상자(전사 및 부상자) 수는", "공병(지뢰를 찾는 병사) 1000명": what a noun is explained by. */
function overAside({ sentence: { units }, quantity }: Walk, close: number): number | null {
  let open = close - 1;
  while (open > close - LONGEST_ASIDE && units[open]?.text !== '(') open--;
  if (units[open]?.text !== '(' || !units[open]?.glued) return null;
  const before = units[open - 1];
  const explains = close === quantity.from - 1 && nounOf(before) !== null;
  const spelt =
    has(before, 'nominal') && units.slice(open + 1, close).every((unit) => tellsLoss(unit) || isJoint(unit));
  return explains || spelt ? open : null;
}
/** Units in the brackets behind a noun. */
const LONGEST_ASIDE = 14;

/** "600명에서 2천 명으로 늘렸다": what both count stands before the first. */
function formerAt({ quantities }: Sentence, k: number): number | null {
  for (const q of quantities) if (q.former && k >= q.from && k <= q.to) return q.from;
  return null;
}

function overMark(
  { sentence: { units }, quantity, found, tags }: Walk,
  unit: Unit,
  k: number,
): number | null {
  // "러시아군 사상자, 지난해 43만 명": a headline's comma for a particle.
  if (unit.text === ',') return tags.size === 0 && found.noun === null && heads(units, k - 1) ? k : null;
  // "+1,270명": what was added to the losses before it.
  if (unit.text === '+' && k === quantity.from - 1) {
    found.more = true;
    return k;
  }
  // "사망자 수가 “이미 3천 명을 넘었다”"
  const before = units[k - 1];
  const named =
    (hasAny(before, ['subject', 'topic']) && hasAny(before, ['amount', 'nominal'])) ||
    // "컨테이너를 “약 2만여 개 이상으로 평가”"
    hasAny(before, ['container', 'shell']);
  return QUOTES.has(unit.text) && named ? k : null;
}

function overDate({ dates }: Sentence, k: number): number | null {
  for (const { from, to } of dates) if (k >= from && k < to) return from;
  return null;
}

/** The parts that make up what is counted, or are counted in. */
function overParts({ sentence }: Walk, unit: Unit, k: number): number | null {
  const { units, quantities } = sentence;
  // "사망한 군인은 직업군인과 징집병을 합쳐 5만 명"
  if (has(unit, 'sum')) {
    let whole = k - 1;
    while (whole >= 0 && !has(units[whole], 'topic')) whole--;
    if (whole >= 0 && k - whole <= REACH_LEFT && nounOf(units[whole]) !== null) return whole + 1;
  }
  // "손실을 사망자 300명 포함 3천 명"
  if (!has(unit, 'including')) return null;
  const counted = quantities.find((q) => q.to <= k && k - q.to <= 1);
  // "사망·부상을 포함해": told of all of them.
  return counted ? beforeParts(sentence, counted) : k;
}

/** "장교 500명과 장성 3명을 포함한": the first unit of the parts that are counted in. */
function beforeParts(sentence: Sentence, last: ReadQuantity): number {
  const { units, quantities } = sentence;
  let k = last.from;
  while (hasAny(units[k - 1], ['attributive', 'rank'])) k--;
  if (tellsLoss(units[k - 1])) k--;
  const another = has(units[k - 1], 'and') ? quantities.find((q) => q.to === k - 1) : undefined;
  return another ? beforeParts(sentence, another) : k;
}

function overLoss(walk: Walk, unit: Unit, k: number): number | null {
  const { sentence, quantity, found, tags } = walk;
  const { units } = sentence;
  // "사상자를 전사자 500명 포함": of two nouns that nothing joins, the nearer is what is counted.
  if (tags.size > 0 && has(unit, 'nominal') && !isJoined(units, k + 1, found.at)) walk.part = true;
  if (!tellsLoss(unit)) return null;
  const owner = partyOf(unit);
  if (walk.part && owner === null) return k;
  if (isOfCountBefore(walk, k)) {
    walk.done = true;
    return k;
  }
  if (isParted(units, k, quantity.from)) {
    tags.add('wounded');
    walk.done = true;
  } else addMeasures(unit, tags);
  if (found.at < 0) found.active = isActive(units, k);
  found.at = k;
  found.from = k;
  found.party ??= owner;
  return k;
}

/** "500명 사망, 부상 1600명": between two counts the pair is no one measure, each has the word beside it. */
export const isParted = (units: readonly Unit[], k: number, number: number): boolean =>
  units[k]?.text.includes(',') === true &&
  has(units[k], 'casualties') &&
  has(units[k - 1], 'people') &&
  k + 1 === number;

/** "300명 죽고 2,700명 다쳐": what stands right behind a count is told of that one, where this one has its own. */
const isOfCountBefore = ({ sentence: { units }, quantity }: Walk, k: number): boolean =>
  has(units[k - 1], 'people') && tellsLoss(units[quantity.to]) && !hasAny(units[k], ['subject', 'topic']);

function overNoun(walk: Walk, unit: Unit, k: number): number | null {
  const { found } = walk;
  const next = walk.sentence.units[k + 1];
  // "드론 공장에 2만5천 명": who is sent to a place of work works there.
  if (has(unit, 'labour') && has(unit, 'goal')) {
    found.noun ??= 'worker';
    return k;
  }
  const noun = nounOf(unit);
  const named = noun !== null && noun !== 'people';
  // "러시아 쿠르스크에", "러시아 타타르스탄의 공장에", "러시아의 드론 공장에": where, not whose.
  const inside = next?.entry.place
    ? has(next, 'goal') || partyOf(next) === null
    : has(next, 'goal') && has(next, 'link');
  const scene = unit.entry.place !== null && inside;
  const owner = scene ? null : partyOf(unit);
  if (!named && owner === null) return null;
  if (named) found.noun ??= noun;
  if (owner !== null && (found.party === null || found.party === 'otherParty')) {
    found.party = owner;
    found.demonym = has(unit, 'demonym');
  }
  found.from = k;
  walk.done = named && owner !== null;
  return k;
}

const mayStandBetween = ({ found, tags }: Walk, { entry }: Unit): boolean =>
  (entry.tags.has('and') && (tags.size > 0 || found.noun !== null)) ||
  entry.hedge !== null ||
  entry.filler ||
  entry.period !== null ||
  entry.place !== null ||
  // "여름까지"
  (entry.hedgeAfter && entry.tags.has('locative')) ||
  entry.tags.meets(WALKED);

// What the walk did not read.

/** "전사하거나 부상한 북한군이": what is told of the noun stands before it. */
function lossBeforeNoun({ sentence: { units }, quantity, found, tags }: Walk): void {
  if (tags.size > 0 || found.noun === null) return;
  const before = units[found.from - 1];
  if (!has(before, 'attributive') && !tellsLoss(before)) return;
  for (let k = found.from - 1; k >= Math.max(0, found.from - LONGEST_TOLD); k--) {
    if (addMeasures(units[k], tags)) found.at = k;
    else if (!hasAny(units[k], ['and', 'attributive'])) break;
  }
  // "부상한 북한군 2명을 생포했다": what was done with the wounded is told.
  if (found.at >= 0 && !tags.has('killed') && hasAny(units[quantity.to], ['captured'])) {
    tags.delete('wounded');
    found.at = -1;
    return;
  }
  if (found.at >= 0) found.from = found.at;
  found.toldOfWhole = tags.size > 0 && has(units[quantity.from - 1], 'partitive');
}

/** "러군·우크라군 사상자" */
function bothSides({ sentence: { units }, quantity, found }: Walk): void {
  if (found.party !== 'russia' && found.party !== 'ukraine') return;
  let at = quantity.from - 1;
  while (at >= 0 && partyOf(units[at]) !== found.party) at--;
  const other = isJoint(units[at - 1]) && units[at - 1]?.text !== ',' ? partyOf(units[at - 2]) : null;
  if (other !== found.party && (other === 'russia' || other === 'ukraine')) found.party = 'both';
}

/** A noun that is counted behind its comma, and not the verb of a count before it: "1명이 사망, 2명이 부상". */
const heads = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'nominal') &&
  !hasAny(units[at - 1], ['people', 'counter']) &&
  !(has(units[at - 1], 'and') || units[at - 1]?.text === '·');

const isJoint = (unit: Unit | undefined): boolean =>
  has(unit, 'and') || unit?.text === ',' || unit?.text === '/' || unit?.text === '·';

function isJoined(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isJoint(units[k])) return true;
  return false;
}
