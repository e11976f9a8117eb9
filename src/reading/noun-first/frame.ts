/**
 * What a quantity counts where the noun stands before its number and the predicate ends the clause ("북한군 사상자가 3000명").
 * The counterpart of `readFrame` for such languages; the words come from the tables. Silent wherever it is unsure.
 */
import type { Frame } from '../frames.ts';
import type { Unit } from '../lexicon.ts';
import { addMeasures, type Measure, type Noun, oneMeasure, tellsLoss } from '../measures.ts';
import type { ReadQuantity } from '../quantities.ts';
import { OF_THE_WAR, sizeOf } from '../scale.ts';
import {
  anyIn,
  clauseAround,
  has,
  hasAny,
  mayHold,
  type Party,
  partyOf,
  type Sentence,
} from '../sentence.ts';
import { Tags } from '../tags.ts';
import { countedIn, isMachine, sharedMeasure } from './counter.ts';
import { isMore, type Left, leftOf } from './left.ts';
import { isTheme, nearestParty, ownParty } from './owner.ts';
import { isUntold, REACH_RIGHT, readBehind } from './right.ts';

/** How far behind the verb that tells of it a noun may stand. */
const HEAD_REACH = 8;
/** Units behind the number in which a part says what became of it. */
const TOLD_REACH = 4;
/** Words behind the phrase in which a dispatch is named. */
const DISPATCH_REACH = 3;

/** A frame while its words are read. */
export interface Draft {
  sentence: Sentence;
  isNumberAt: (k: number) => boolean;
  left: Left;
  /** By its counter. */
  counted: Noun;
  /** Behind the last unit that may tell of it. */
  end: number;
  soldierBehind: boolean;
  frame: Frame;
}

export function readNounFirst(sentence: Sentence, quantity: ReadQuantity): Frame | null {
  const { units } = sentence;
  if (anyIn(units, quantity.from - 2, quantity.to + 2, 'body')) return null;
  if (isOfCivilians(units, quantity.from)) return null;
  const isNumberAt = (k: number) => isOtherCountAt(sentence, quantity, k);
  const first = sameAtAnotherTime(sentence, quantity);
  const left = leftOf(sentence, first ?? quantity, isNumberAt);
  if (isMissing(units, left.from)) return null;
  if (isToldOfWhole(units, quantity, left) || isNextOfList(units, quantity, left)) return null;
  const counted = countedIn(units, quantity, left);
  if (counted === null) return null;
  const draft = draftOf(sentence, quantity, isNumberAt, left, counted);
  const { frame } = draft;
  if (first) frame.listed = true;
  if (!readBehind(draft)) return null;
  // "장교 500명을 포함한 1만2천명": a part of the count that follows.
  if (frame.measure === null && has(units[quantity.to], 'including')) return null;
  nounOfBare(draft);
  if (frame.noun === null && frame.measure === null && !frame.demonym) return null;
  if (isStrengthOfUnits(draft)) return null;
  if (frame.measure === 'captured') frame.noun ??= 'soldier';
  if (!findOwner(draft)) return null;
  if (isOfMixedForce(units, quantity.from)) frame.party = 'alliance';
  measureElsewhere(draft);
  // An army's own name counts its men, and may stand for a measure said before.
  const named = frame.noun === 'soldier' && frame.demonym && isUntold(draft);
  frame.noun = named ? null : (frame.noun ?? 'soldier');
  return frame;
}

/** "사상자는 5월 1262명, 6월 1163명", "11월 1030명에서 12월 1130명으로": the first of two counts of the same, each with its date. */
function sameAtAnotherTime(
  { units, quantities, dates }: Sentence,
  quantity: ReadQuantity,
): ReadQuantity | null {
  const date = dates.find(({ to }) => to === quantity.from);
  const joint = date && units[date.from - 1];
  if (!joint || (joint.text !== ',' && !has(joint, 'locative'))) return null;
  const first = quantities.find((q) => q.to === date.from - 1);
  if (!first || first.excluded || !dates.some(({ to }) => to === first.from)) return null;
  return has(units[first.numberTo], 'people') && has(units[quantity.numberTo], 'people') ? first : null;
}

/** A unit of another count. "3차로", "10월": numbers that count no one end nothing. */
function isOtherCountAt({ units, quantities }: Sentence, quantity: ReadQuantity, k: number): boolean {
  for (const q of quantities) {
    if (q === quantity || q.excluded || k < q.numberFrom || k >= q.numberTo) continue;
    if (!has(units[q.numberTo], 'otherUnit') || has(units[q.numberTo], 'counter')) return true;
  }
  return false;
}

/** "실종된 병사 5만 명을 포함하면": nobody counts them among the dead. */
const isMissing = (units: readonly Unit[], from: number): boolean =>
  [from - 1, from].some((k) => has(units[k], 'missing') && !has(units[k], 'nominal')) ||
  (has(units[from - 1], 'attributive') && has(units[from - 2], 'missing'));

/** "민간인 300명"; "이 의원은 4700여 명의": who speaks is not who is counted. */
const isOfCivilians = (units: readonly Unit[], from: number): boolean =>
  [from - 2, from - 1].some(
    (k) => has(units[k], 'civilian') && !(has(units[k], 'title') && isTheme(units[k])),
  );

/** "생포된 북한군 중 1명은": what is told of all of them is no news of some. */
function isToldOfWhole(
  units: readonly Unit[],
  quantity: ReadQuantity,
  { toldOfWhole, measure }: Left,
): boolean {
  if (!toldOfWhole) return false;
  const { to } = quantity;
  // "전사한 러시아 군인 중 16만 명의 신원이 확인됐다": so many of the dead are known by name, and are a count of their own.
  const named = measure === 'killed' && sizeOf(quantity) >= OF_THE_WAR;
  for (let k = to; k < to + TOLD_REACH; k++)
    if (tellsLoss(units[k]) || (named && has(units[k], 'confirm'))) return false;
  return true;
}

/** "1360명, 1390명이": a list of counts, each of something else. */
const isNextOfList = (units: readonly Unit[], { from }: ReadQuantity, left: Left): boolean =>
  left.noun === null &&
  left.measure === null &&
  units[from - 1]?.text === ',' &&
  has(units[from - 2], 'people');

function draftOf(
  sentence: Sentence,
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
  left: Left,
  counted: Noun,
): Draft {
  const { units } = sentence;
  const { party, demonym } = left;
  // "군대의 손실은 2,870명이 사망하고": the verb says what the loss was.
  const told = left.measure === 'lost' && hasAny(units[quantity.to], ['killed', 'wounded', 'casualties']);
  // "생포된 북한군 가운데 2명은 다쳤다": told of the part, not of the whole.
  const ofPart = left.toldOfWhole && [0, 1, 2].some((k) => tellsLoss(units[quantity.to + k]));
  const own = told || ofPart ? null : left.measure;
  const measure = own ?? (party !== null ? sharedMeasure(units, quantity, party) : null);
  // "컨테이너에 포탄 수십만 발": by what they are counted in, the number is not of the container before it.
  // "군은 3만 개의 컨테이너를": nor are containers soldiers, whoever tells of them.
  const ownCounter =
    counted === 'shell' ? left.noun === 'container' : counted === 'container' && left.noun !== null;
  const frame: Frame = {
    quantity,
    noun: ownCounter ? counted : (left.noun ?? (counted === 'people' ? null : counted)),
    party,
    partyNear: party !== null,
    demonym,
    measure,
    active: measure !== null && left.active,
    movement: null,
    predicateAt: measure !== null ? Math.max(left.at, left.from) : null,
    more:
      left.more ||
      isMore(units, quantity.from - 1) ||
      anyIn(units, quantity.from, quantity.numberFrom, 'more'),
    pronoun: false,
    from: left.from,
    to: quantity.to,
    clause: clauseAround(units, quantity.numberFrom),
    scene: null,
    whole: false,
    listed: false,
    total: false,
    teller: null,
    planned: anyIn(units, left.from, quantity.from, 'plan'),
  };
  // "북한군 1만 명 중 300명이 숨졌다": it is said of the part.
  // "1만 명이라고 했지만 러시아군은": what is quoted ends with it.
  const part = has(units[quantity.to], 'partitive') || has(units[quantity.to - 1], 'quotative');
  const end = part ? quantity.to : Math.min(units.length, quantity.to + REACH_RIGHT);
  return { sentence, isNumberAt, left, counted, end, soldierBehind: false, frame };
}

/** "10개 여단 4만2천 명을 보유": how strong units are that nobody has said to be sent. */
function isStrengthOfUnits({ sentence: { units, quantities }, frame }: Draft): boolean {
  if (frame.measure !== null || frame.planned || (frame.movement ?? 'present') !== 'present') return false;
  const { from } = frame.quantity;
  const unit = units[from - 1]?.kind === 'mark' ? from - 2 : from - 1;
  return has(units[unit], 'brigade') && quantities.some((q) => q.numberTo === unit - 1 || q.to === unit);
}

/** Who is counted where the number has neither a noun nor a measure. */
function nounOfBare({ sentence: { units }, left, counted, soldierBehind, frame }: Draft): void {
  if (frame.noun !== null || frame.measure !== null || frame.demonym) return;
  // "41만 명, 월평균 3만 명": of what was counted just before.
  if (units[frame.quantity.from - 1]?.entry.period) frame.noun = 'people';
  else if (left.elsewhere !== null) frame.noun = left.elsewhere;
  else if (frame.movement !== null && soldierBehind) frame.noun = 'soldier';
  // Those a state at war sends to it are soldiers.
  else if (frame.movement === 'send' && counted === 'people')
    frame.noun = rebuild(units, frame) && !soldierBehind ? 'worker' : 'soldier';
  else if (counted === 'people' && comeTogether(units, frame)) frame.noun = 'soldier';
}

/** "복구 작업을 위해 6000명의 인력을 파견": what they are sent for, in the words right before their number. */
const rebuild = (units: readonly Unit[], { quantity: { from } }: Frame): boolean =>
  anyIn(units, from - PURPOSE_REACH, from, 'peaceful') &&
  units.slice(Math.max(0, from - PURPOSE_REACH), from).every(({ kind }) => kind !== 'number');
/** Words of "작업을 위해". */
const PURPOSE_REACH = 5;

/** "1500여 명이 이미 러시아로 이동했다": so many at once, of those the sentence before told of; people whom this one names may be anybody. */
const comeTogether = (units: readonly Unit[], { movement, quantity }: Frame): boolean =>
  movement === 'arrive' && sizeOf(quantity) >= OF_THE_WAR && !anyIn(units, 0, units.length, 'dprk');

/** "북한군을 포함해 5만 명", "북한군이 포함된 러시아 부대의 손실 200명": the North's soldiers are some of them. */
function isOfMixedForce(units: readonly Unit[], number: number): boolean {
  if (!mayHold(units, 'including')) return false;
  for (let k = number - 1; k > Math.max(0, number - MIXED_REACH); k--) {
    if (units[k]?.kind === 'number' || units[k]?.text === ',') return false;
    if (!has(units[k], 'including')) continue;
    return partyOf(units[k - 1]) === 'dprk' && (k === number - 1 || partyOf(units[k + 1]) === 'russia');
  }
  return false;
}
/** Words from those included to the number of all of them. */
const MIXED_REACH = 8;

/** Whose they are where no owner stands with the number. False where they are nobody's soldiers. */
function findOwner(draft: Draft): boolean {
  const { sentence, left, frame } = draft;
  const { units } = sentence;
  frame.party ??= armyBehindVerb(draft);
  if (frame.party === null && frame.active && isMachine(frame.noun)) frame.party = ownerOfDestroyed(draft);
  if (frame.party !== null || frame.active) return true;
  const nearest =
    ownParty(units, left.from - 1, frame.quantity.to + 2) ??
    nearestParty(units, left.from, frame.quantity.to, frame.measure === 'lost');
  if (nearest === 'civilian') return false;
  if (nearest === null) return true;
  frame.party = !nearest.army && isSentAbroad(draft, nearest.party) ? theNorth(units) : nearest.party;
  // Who dies in a country need not be a soldier.
  if (!nearest.army && frame.measure !== null)
    frame.noun ??= frame.party === 'dprk' && left.elsewhere === 'soldier' ? 'soldier' : 'people';
  return true;
}

/** "1만 명이 배치된 것으로 추정되는 북한군": the clause tells of the army behind it. */
function armyBehindVerb({ sentence: { units }, isNumberAt, end, frame }: Draft): Party | null {
  if (frame.movement === null || frame.predicateAt === null) return null;
  for (let k = frame.predicateAt + 1; k < Math.min(end, frame.predicateAt + HEAD_REACH); k++) {
    if (units[k]?.text === ',' || isNumberAt(k)) return null;
    if (partyOf(units[k]) === 'dprk' && (has(units[k], 'soldier') || has(units[k + 1], 'soldier')))
      return 'dprk';
  }
  return null;
}

/** "러시아 측 전차 10대를 파괴했다": whose, where another is said to have done it. */
function ownerOfDestroyed({ sentence: { units }, left, frame }: Draft): Party | null {
  for (let k = left.from - 1; k >= frame.clause.from; k--) {
    const party = isTheme(units[k]) ? null : partyOf(units[k]);
    if (party !== null) return party;
  }
  return null;
}

/**
 * "국경 부근에 … 추가 파병된 공병 1천여 명은": soldiers sent abroad, by a word that says they are, are no country's that is merely
 * named; their own is the North.
 */
function isSentAbroad({ sentence: { units }, left, frame }: Draft, named: Party): boolean {
  if (frame.movement !== 'send' || (named !== 'russia' && named !== 'ukraine')) return false;
  for (let k = left.from; k < frame.to + DISPATCH_REACH; k++)
    if (has(units[k], 'send') && has(units[k], 'soldier')) return true;
  return false;
}

const theNorth = (units: readonly Unit[]): Party | null =>
  anyIn(units, 0, units.length, 'dprk') ? 'dprk' : null;

/** A measure that only another part of the sentence names. */
function measureElsewhere(draft: Draft): void {
  const { sentence, frame } = draft;
  const { units } = sentence;
  // "북한군 사상자 수는 합참이 밝힌 1100명보다 많다": of the same, by another.
  if (isUntold(draft) && anyIn(units, frame.to - 1, frame.to + 1, 'than'))
    frame.measure = comparedMeasure(units, frame.quantity.from);
  // "우크라군 전사자 공개…“5만5000명”": what a headline's first part names, its second counts.
  if (isUntold(draft) && frame.party !== null && !frame.partyNear) {
    frame.measure = headlineMeasure(sentence, frame.quantity, frame.party);
    frame.partyNear = frame.measure !== null;
  }
}

/** The loss that the theme of the sentence names. */
function comparedMeasure(units: readonly Unit[], from: number): Measure | null {
  for (let k = from - 1; k >= 0 && units[k]?.kind !== 'number'; k--) {
    const tags = new Tags();
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
    const tags = new Tags();
    if (!has(units[k], 'nominal') || !addMeasures(units[k], tags)) continue;
    return partyOf(units[k - 1]) === party ? oneMeasure(tags) : null;
  }
  return null;
}
