/**
 * Whose a count is where the words call the dead, the losses or the soldiers "its own": of the side that tells of them. Asks who
 * that is in the sentence; never who was counted before, and nothing where no side is named.
 */
import type { OriginId } from '../types.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { nounOf, tellsLoss } from './measures.ts';
import { sideOf } from './own-side.ts';
import {
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
import { isLossNoun } from './words-of-loss.ts';

/** Words from "its own dead" to the number: "at a total of around". */
const LONGEST_LEAD = 8;
/** Words from the number to "its own": "deaths among the ranks of". */
const LONGEST_TAIL = 6;
/** "Ukraine's president has": from a side to what it admits. */
const LONGEST_SUBJECT = 4;
/** Words from a noun of loss to whose it is: "of the". */
const LONGEST_OF = 4;
/** Words from "own" to what is called so: "own admitted battlefield". */
const MOST_ADJECTIVES = 2;

/** 라고 closes what is told, whatever verb stands behind it. */
const TELLING = ['speech', 'admit', 'estimate', 'quotative'] as const;

export interface Owner {
  party: Party;
  /** Who speaks for it, where the sentence says that it tells of them. */
  teller: OriginId | null;
}

/** The side whose own are counted; null where nothing calls them so, or no side is named before. */
export function sideOfOwn(sentence: Sentence, frame: Frame): Owner | null {
  const { units } = sentence;
  const { measure, active, quantity } = frame;
  const says = {
    own: mayHold(units, 'own'),
    admits: !sentence.nounFirst && !active && mayHold(units, 'admit'),
  };
  if (measure === null) return null;
  const theirs = whoTellsOfTheirs(units, quantity.from);
  if (theirs !== null) return theirs;
  const speaker = sentence.nounFirst ? null : whoSpeaksOfHis(sentence, quantity);
  if (speaker !== null) return speaker;
  if (!(says.own || says.admits)) return null;
  // "46,000 of its own Ukrainian soldiers": whose they are is said.
  for (let k = quantity.to; k < frame.to; k++) if (partyOf(units[k]) !== null) return null;
  const before = ownBefore(sentence, quantity.from);
  const own = before ?? (says.own && !sentence.nounFirst ? ownBehind(units, quantity.to, frame.to) : null);
  const at =
    own === null
      ? says.admits
        ? admitting(sentence, frame)
        : null
      : sentence.nounFirst
        ? themeBefore(units, own)
        : tellerBefore(sentence, own, quantity.from);
  if (at === null) return null;
  const unit = units[at] as Unit;
  const party = sideAt(unit);
  // The verb of telling ends the sentence where nouns come first, and is the theme's.
  const theme = [at, at + 1].some((k) => has(units[k], 'topic'));
  const end = sentence.nounFirst ? (theme ? units.length : at) : frame.to + 1;
  const tells = TELLING.some((tag) => anyIn(units, at + 1, end, tag));
  return party && { party, teller: tells && sideOf(unit.entry.origin) === party ? unit.entry.origin : null };
}

/** "…, die Ukraine beziffert ihre Verluste auf 55.000": whose verb of telling stands right before "their losses". */
function whoTellsOfTheirs(units: readonly Unit[], from: number): Owner | null {
  if (!mayHold(units, 'speech') || !mayHold(units, 'pronoun')) return null;
  for (let k = from - 1; k > Math.max(1, from - LONGEST_LEAD); k--) {
    if (units[k]?.kind !== 'word') return null;
    if (!has(units[k], 'speech')) continue;
    const opens = units[has(units[k - 2], 'determiner') ? k - 3 : k - 2]?.text === ',';
    if (!opens || !has(units[k + 1], 'pronoun') || !isLossNoun(units[k + 2])) return null;
    const teller = units[k - 1]?.entry.origin ?? null;
    const party = sideOf(teller);
    return party && { party, teller };
  }
  return null;
}

/** "Zelensky said that about 7,000 of his soldiers": of the side that speaks, where nobody else is named behind the verb. */
function whoSpeaksOfHis(sentence: Sentence, { from, to }: Frame['quantity']): Owner | null {
  const { units } = sentence;
  const his = units[to + 1];
  if (!has(units[to], 'of') || !has(his, 'pronoun') || !has(his, 'determiner')) return null;
  if (nounOf(units[to + 2]) !== 'soldier' || !mayHold(units, 'speech')) return null;
  let verb = from - 1;
  while (units[verb]?.kind === 'word' && isBeforeHis(units[verb] as Unit)) verb--;
  if (!has(units[verb], 'speech')) return null;
  const at = tellerBefore(sentence, to + 1, verb);
  const origin = at === null ? null : (units[at]?.entry.origin ?? null);
  const party = sideOf(origin);
  return at !== null && partyOf(units[at]) === null && party ? { party, teller: origin } : null;
}

/** What may stand between "said" and "200 of its soldiers": "that it has lost about". */
const isBeforeHis = (unit: Unit): boolean =>
  !has(unit, 'speech') &&
  (unit.entry.hedge !== null ||
    unit.entry.filler ||
    hasAny(unit, ['relative', 'they', 'same', 'perfect', 'suffer', 'captured']));

/** "while Kyiv admits 46,000 dead", "während Kiew 46.000 Tote einräumt": who admits losses, right beside them, has them. */
function admitting(sentence: Sentence, { quantity: { from }, to }: Frame): number | null {
  const { units } = sentence;
  let verb = from - 1;
  while (hasAny(units[verb], ['determiner', 'of', 'numberOf']) || isLossNoun(units[verb])) verb--;
  const behind = has(units[to], 'admit') && units[to + 1]?.kind !== 'word';
  if (!behind && !has(units[verb], 'admit')) return null;
  const end = behind ? from : verb;
  for (let k = end - 1; k >= end - LONGEST_SUBJECT && units[k]?.kind === 'word'; k--) {
    const unit = units[k] as Unit;
    if (hasAny(unit, ['not', 'otherParty'])) return null;
    const side = sideAt(unit);
    if (side !== null || unit.entry.origin !== null) return side !== null && acts(sentence, k) ? k : null;
  }
  return null;
}

/** "puts its own dead at", "die eigenen auf": before the number, with no other number between. */
function ownBefore({ units, nounFirst }: Sentence, from: number): number | null {
  for (let k = from - 1; k >= Math.max(0, from - LONGEST_LEAD); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'number' || unit.text === ';') return null;
    // "자국 군인 4만6000명"
    if (has(unit, 'own'))
      return isOfLosses(units, k) || standsAlone(units[k + 1]) || (nounFirst && k === from - 1) ? k : null;
  }
  return null;
}

/** "46,000 of its own soldiers", "deaths among its own troops", "muertos propios", "5,937 dead of its own" */
function ownBehind(units: readonly Unit[], to: number, end: number): number | null {
  for (let k = to; k < end + LONGEST_TAIL && k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== 'word' || (k >= end && has(unit, 'verb'))) return null;
    // "les pertes russes à un million d'hommes et ses propres pertes à 55 000": of the count behind it.
    const next = has(unit, 'own') && anyIn(units, to, k, 'and');
    if (next && units.slice(k + 1, k + LONGEST_LEAD).some(({ kind }) => kind === 'number')) return null;
    if (has(unit, 'own')) return isOfLosses(units, k) || isOfThem(units, k) ? k : null;
  }
  return null;
}

const isCounted = (unit: Unit | undefined): boolean =>
  (tellsLoss(unit) && hasAny(unit, ['nominal', 'participle', 'killed'])) ||
  nounOf(unit) === 'soldier' ||
  hasAny(unit, ['army', 'force', 'side', 'toll']);

function isOfLosses(units: readonly Unit[], own: number): boolean {
  if (has(units[own], 'soldier') || has(units[own], 'side')) return true;
  for (let k = own + 1; k <= own + 1 + MOST_ADJECTIVES && units[k]?.kind === 'word'; k++)
    if (isCounted(units[k])) return true;
  return false;
}

/** "muertos propios", "dead of its own" */
const isOfThem = (units: readonly Unit[], own: number): boolean =>
  isCounted(units[own - 1]) || (has(units[own - 2], 'of') && isCounted(units[own - 3]));

/** "the Russian losses at 870,000, its own at 46,000": the noun is the one before. */
const standsAlone = (next: Unit | undefined): boolean =>
  (next !== undefined && sideAt(next) !== null) ||
  (hasAny(next, ['preposition', 'amount', 'link']) && !has(next, 'and')) ||
  isDash(next);

const isSide = (party: Party | null): boolean =>
  party === 'russia' || party === 'ukraine' || party === 'dprk';

function sideAt(unit: Unit): Party | null {
  const party = partyOf(unit);
  if (party !== null) return isSide(party) ? party : null;
  return sideOf(unit.entry.origin);
}

/** Who puts, admits or suffers them: the subject before "own", or between it and the number. */
function tellerBefore(sentence: Sentence, own: number, from: number): number | null {
  const { units } = sentence;
  // "свои потери Киев оценил в 46 тысяч"
  for (let k = own + 1; k < from; k++) {
    if (sideAt(units[k] as Unit) !== null && acts(sentence, k)) return k;
  }
  const start = Math.min(own, from);
  let loser: number | null = null;
  for (let k = start - 1; k >= 0; k--) {
    // "South Korea has lost 5,000 of its own": of no side of this war.
    if (has(units[k], 'otherParty') && !has(units[k], 'demonym') && acts(sentence, k)) return loser;
    if (sideAt(units[k] as Unit) === null || !acts(sentence, k)) continue;
    // "Kyiv says Russia has lost 870,000 and puts its own losses at": who lost so many is not who tells.
    if (!losesAnother(sentence, k, start)) return k;
    loser ??= k;
  }
  return loser;
}

/** The side at `at` loses a number of its own before `end`. */
function losesAnother({ units, quantities }: Sentence, at: number, end: number): boolean {
  let verb = false;
  for (let k = at + 1; k < end && units[k]?.text !== ',' && !isBarrier(units[k] as Unit); k++) {
    if (!verb && hasAny(units[k], ['speech', 'admit'])) return false;
    verb ||= hasAny(units[k], ['suffer', 'lost']) && !has(units[k], 'nominal');
  }
  return verb && quantities.some((q) => q.from > at && q.to <= end);
}

/** A name of a side that is no place, no owner of losses and nobody counted. */
function acts({ units, quantities }: Sentence, at: number): boolean {
  const unit = units[at] as Unit;
  // "В Киеве признают": those who sit there.
  if (has(units[at - 1], 'speechIn') && has(units[at + 1], 'speech')) return true;
  if (isLocative(units, at) || quantities.some((q) => q.to === at)) return false;
  const next = units[units[at + 1]?.text === "'s" ? at + 2 : at + 1];
  if (isLossNoun(next)) return false;
  // "les pertes russes", "потери России", "the losses of Russia"
  let noun = at - 1;
  while (noun > at - LONGEST_OF && hasAny(units[noun], ['determiner', 'of'])) noun--;
  // "Российские потери Киев оценивает", "свои потери Киев оценивает": whose they are stands before them.
  if (isLossNoun(units[noun]) && !hasAny(units[noun - 1], ['demonym', 'own'])) return false;
  // "the Ukrainian army"
  return (
    !has(unit, 'demonym') ||
    hasAny(unit, ['natives', 'force', 'soldier']) ||
    hasAny(next, ['force', 'army', 'soldier', 'camp'])
  );
}

/** "러시아는 우크라이나군이 …고 주장하면서 자국군 전사자는": the theme of the clause, else who acts in it. */
function themeBefore(units: readonly Unit[], own: number): number | null {
  let subject: number | null = null;
  for (let k = own - 1; k >= 0; k--) {
    if (sideAt(units[k] as Unit) === null) continue;
    if (has(units[k], 'topic') || has(units[k + 1], 'topic')) return k;
    if (!has(units[k], 'subject') && !has(units[k + 1], 'subject')) continue;
    // "젤렌스키는 북한이 자국군 4천명을 잃었다고": whose clause it is.
    if (!units.slice(k + 1, own).some((unit) => unit.kind === 'number' || tellsLoss(unit))) return k;
    subject ??= k;
  }
  return subject;
}
