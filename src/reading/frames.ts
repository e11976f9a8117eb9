/**
 * What a quantity counts: the noun it stands with, the party, the measure of loss or the movement of troops.
 * Reads the words around one number; says nothing of figures, dates or speakers. Silent (null) wherever it is unsure.
 */
import type { Tag } from '../languages/language.ts';
import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import {
  actorBefore,
  anyIn,
  clauseAround,
  has,
  hasAny,
  isBarrier,
  isLocative,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';

export type Measure = 'killed' | 'wounded' | 'casualties' | 'captured' | 'lost' | 'toll';
export type Noun =
  | 'soldier'
  | 'worker'
  | 'adviser'
  | 'people'
  | 'shell'
  | 'missile'
  | 'container'
  | 'tank'
  | 'armour';
export type Movement = 'send' | 'arrive' | 'train' | 'fight' | 'present';

export interface Frame {
  quantity: ReadQuantity;
  noun: Noun | null;
  party: Party | null;
  /** The party was named with the number, not found elsewhere in the sentence. */
  partyNear: boolean;
  /** The noun is the people's name itself: "12,000 North Koreans". */
  demonym: boolean;
  measure: Measure | null;
  /** The measure is a verb whose object is counted: its subject is not who lost. */
  active: boolean;
  movement: Movement | null;
  /** Unit of the movement or measure word. */
  predicateAt: number | null;
  more: boolean;
  pronoun: boolean;
  /** Units of the phrase that carries the claim, half-open. */
  from: number;
  to: number;
  clause: { from: number; to: number };
}

const MEASURES: readonly Tag[] = ['killed', 'wounded', 'casualties', 'captured', 'lost', 'missing', 'toll'];
const MOVEMENTS: readonly Movement[] = ['train', 'fight', 'arrive', 'present', 'send'];
const NOUNS: readonly Noun[] = [
  'adviser',
  'worker',
  'soldier',
  'people',
  'shell',
  'missile',
  'container',
  'tank',
  'armour',
];
const STOPS: readonly Tag[] = [
  'verb',
  'preposition',
  'relative',
  'speech',
  'future',
  'according',
  'citing',
  'including',
];
const QUOTES = new Set(['"', '“', '”', '«', '»', "'", '„']);

const movementOf = (unit: Unit | undefined): Movement | null =>
  (unit && MOVEMENTS.find((tag) => unit.entry.tags.has(tag))) ?? null;

/** Adds a unit's measures to the set; true if it had any. */
function addMeasures(unit: Unit | undefined, into: Set<Tag>): boolean {
  let any = false;
  for (const tag of MEASURES) {
    if (has(unit, tag)) {
      into.add(tag);
      any = true;
    }
  }
  return any;
}

/** One measure from the words that were joined: "killed and wounded" is casualties. Null where they do not add up. */
function oneMeasure(tags: ReadonlySet<Tag>): Measure | null {
  if (tags.has('casualties')) return 'casualties';
  if (tags.has('captured'))
    return tags.has('killed') && tags.has('wounded') ? 'casualties' : tags.has('killed') ? null : 'captured';
  if (tags.has('killed') && (tags.has('wounded') || tags.has('lost'))) {
    return tags.has('wounded') ? 'casualties' : 'killed';
  }
  if (tags.has('killed')) return tags.has('missing') ? 'lost' : 'killed';
  if (tags.has('wounded')) return tags.has('lost') ? 'casualties' : 'wounded';
  if (tags.has('lost')) return 'lost';
  if (tags.has('toll')) return 'toll';
  return null;
}

/** Joined measures from `at` on: "killed, wounded and missing". Returns the unit after the last. */
function joined(units: readonly Unit[], at: number, into: Set<Tag>): number {
  let end = at;
  for (let k = at; k < units.length && k < at + 10; k++) {
    const unit = units[k] as Unit;
    if (addMeasures(unit, into)) end = k + 1;
    else if (
      unit.text === ',' ||
      unit.text === '/' ||
      unit.text === '-' ||
      has(unit, 'and') ||
      has(unit, 'verb') ||
      has(unit, 'determiner')
    ) {
      const next = units[k + 1];
      if (!next || next.kind === 'number') break;
    } else break;
  }
  return end;
}

export function readFrame(sentence: Sentence, quantity: ReadQuantity): Frame | null {
  const { units } = sentence;
  if (quantity.excluded || quantity.former) return null;
  if (anyIn(units, quantity.from - 4, quantity.from, 'body')) return null;
  // "one in ten of them", "of every 1,000": a ratio counts nobody.
  if (anyIn(units, quantity.from - 3, quantity.numberFrom, 'ratio')) return null;
  const isNumberAt = (k: number) =>
    sentence.quantities.some((q) => !q.excluded && !q.former && k >= q.numberFrom && k < q.numberTo);

  const clause = clauseAround(units, quantity.numberFrom);

  // The noun phrase to the right.
  const measures = new Set<Tag>();
  let noun: Noun | null = null;
  let party: Party | null = null;
  let demonym = false;
  let more =
    hasAny(units[quantity.from - 1], ['more']) || anyIn(units, quantity.from, quantity.numberFrom, 'more');
  if (has(units[quantity.from - 1], 'of') && has(units[quantity.from - 2], 'more')) more = true;
  let pronoun = false;
  let to = quantity.to;
  let unknown = 0;
  let measureFrom: number | null = null;
  let foreignHead = false;
  let nounLeft = false;
  /** "North Koreans" is a whole noun phrase: what follows it is no head. */
  let closed = false;
  let k = quantity.to;
  for (; k < Math.min(units.length, quantity.to + 12); k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'mark') {
      if (QUOTES.has(unit.text) || unit.text.startsWith('-')) continue;
      if ((unit.text === ',' || unit.text === '/') && measures.size > 0 && k + 1 < units.length) {
        const ahead = new Set<Tag>();
        const next = units[k + 1] as Unit;
        if (addMeasures(next, ahead) || (has(next, 'and') && addMeasures(units[k + 2], ahead))) continue;
      }
      break;
    }
    if (isNumberAt(k)) break;
    if (has(unit, 'body')) return null;
    const nounTag = NOUNS.find((tag) => has(unit, tag));
    if (has(unit, 'otherUnit') && noun === null && measures.size === 0 && !nounTag) return null;
    if (has(unit, 'civilian') && !nounTag) return null;
    if (has(unit, 'civilian') && nounTag && nounTag !== 'worker') return null;
    if (has(unit, 'perUnit')) return null;
    const unitParty = partyOf(unit);
    const measured = addMeasures(unit, measures);
    if (measured) {
      measureFrom ??= k;
      if (nounTag && noun === null) noun = nounTag;
      if (has(unit, 'captured') && noun === null) noun = 'soldier';
      to = k + 1;
      continue;
    }
    if (
      unitParty &&
      !(
        noun !== null &&
        !sentence.adjectivesFollow &&
        !has(units[k - 1], 'of') &&
        !has(units[k - 1], 'from') &&
        !has(units[k - 1], 'locative')
      )
    ) {
      if (
        noun !== null &&
        !has(unit, 'demonym') &&
        !has(units[k - 1], 'of') &&
        !has(units[k - 1], 'from') &&
        !sentence.adjectivesFollow
      )
        break;
      if (party === null || party === 'otherParty') party = unitParty;
      // "1,200 occupiers": the word is noun and party in one.
      if (nounTag && noun === null) {
        noun = nounTag;
        to = k + 1;
        continue;
      }
      if (has(unit, 'demonym') && noun === null) {
        demonym = true;
        closed = has(unit, 'natives');
        to = k + 1;
      } else if (noun !== null) to = k + 1;
      continue;
    }
    if (unitParty) break;
    if (nounTag) {
      // "soldiers and workers": the first noun is what is counted.
      if (noun !== null && has(units[k - 1], 'and')) continue;
      if (noun !== null && movementOf(unit)) break;
      // "containers of artillery rounds": what stands before "of" is counted.
      if (noun !== null && has(units[k - 1], 'of')) {
        to = k + 1;
        continue;
      }
      noun = nounTag;
      to = k + 1;
      continue;
    }
    if (has(unit, 'more')) {
      more = true;
      continue;
    }
    if (unit.text === "'s") continue;
    if (has(unit, 'and')) {
      const next = units[k + 1];
      const ahead = new Set<Tag>();
      if (measures.size > 0 && addMeasures(next, ahead)) continue;
      if (next && NOUNS.some((tag) => has(next, tag)) && noun !== null) continue;
      if (noun === null && party !== null && partyOf(next)) continue;
      // "1.2 million and Ukrainian casualties at …" begins another count.
      break;
    }
    if (has(unit, 'of') || (has(unit, 'from') && (partyOf(units[k + 1]) || partyOf(units[k + 2])))) {
      // "10,000 of Kim's soldiers", "soldiers from North Korea"; never "of the border".
      const reach = [units[k + 1], units[k + 2], units[k + 3]];
      if (
        reach.some((u) => partyOf(u) !== null || NOUNS.some((tag) => has(u, tag)) || hasAny(u, MEASURES)) ||
        has(units[k + 1], 'pronoun')
      )
        continue;
      break;
    }
    if (has(unit, 'pronoun')) {
      pronoun = true;
      continue;
    }
    if (has(unit, 'determiner')) continue;
    if (has(unit, 'date')) break;
    if (isBarrier(unit) || hasAny(unit, STOPS) || movementOf(unit) || unit.entry.period) break;
    if (unit.entry.hedge || has(unit, 'link')) break;
    if (unit.entry.place && noun === null) continue;
    if (closed) break;
    if (noun !== null) {
      if (sentence.adjectivesFollow && unknown < 2) {
        unknown++;
        continue;
      }
      break;
    }
    if (demonym && noun === null) {
      // "North Korean X": an unknown head noun is not a soldier.
      foreignHead = true;
    }
    unknown++;
    if (unknown > 3) break;
  }
  if (demonym && noun === null && foreignHead && measures.size === 0) return null;
  // "300 protesters": counted, but nothing we know.
  if (noun === null && measures.size === 0 && !demonym && unknown > 0) return null;
  // "the number of North Koreans in Russia has exceeded 11,000": the noun stands before the number.
  if (noun === null && measures.size === 0 && !demonym) {
    const before = nounBefore(units, quantity, isNumberAt);
    if (before) {
      noun = before.noun;
      party = before.party;
      nounLeft = true;
      demonym = before.demonym;
      pronoun = false;
    }
  }
  const rightMeasures = new Set(measures);
  let measure = oneMeasure(measures);
  if (measures.size > 0 && measure === null) return null;
  if (measure === 'captured' && noun === null) noun = 'soldier';
  let predicateAt = measureFrom;
  let active = false;
  let from = quantity.from;

  // A measure before the number: "lost 4,000", "casualties at 1.2 million", "killing 300".
  let leftParty: Party | null = null;
  if (
    measure === null &&
    (noun === null ||
      noun === 'soldier' ||
      noun === 'people' ||
      noun === 'tank' ||
      noun === 'armour' ||
      demonym)
  ) {
    const left = measureBefore(sentence, quantity, isNumberAt, (noun !== null || demonym) && !nounLeft);
    if (left) {
      measure = left.measure;
      leftParty = left.party;
      active = left.active;
      predicateAt = left.at;
      if (left.near) from = Math.min(from, left.at);
    }
  }

  // A predicate after it: "10,000 soldiers have been killed".
  let movement: Movement | null = null;
  if (measure === null) {
    const right = predicateAfter(units, to, isNumberAt, party);
    if (right) {
      predicateAt = right.at;
      if (right.measure) {
        measure = right.measure;
        if (right.near) to = right.to;
      } else movement = right.movement;
    }
    if (measure === null && (movement === null || movement === 'fight' || movement === 'train')) {
      const before = movementBefore(units, quantity.from, clause.from, isNumberAt);
      if (before && (movement === null || before.movement === 'send')) {
        movement = before.movement;
        predicateAt = before.at;
      }
    }
  }
  if (measure === 'lost' && !active) {
    // "lost 26,000, including those killed, injured and missing"
    for (let i = to; i < Math.min(units.length, to + 10); i++) {
      if (isNumberAt(i)) break;
      if (has(units[i], 'including')) {
        const spelled = new Set<Tag>();
        joined(units, i + 1, spelled);
        if (spelled.has('killed') && spelled.has('wounded')) measure = 'casualties';
        break;
      }
    }
  }
  if (measure === 'lost' && rightMeasures.size === 0) {
    for (let i = to; i < Math.min(units.length, to + 12); i++) {
      if (isNumberAt(i)) break;
      const spelled = new Set<Tag>();
      if (addMeasures(units[i], spelled)) {
        joined(units, i, spelled);
        if (spelled.has('killed') && spelled.has('wounded')) measure = 'casualties';
      }
    }
  }
  // "nearly half of the 11,000 are out of action": the part is lost, not the whole.
  if (anyIn(units, quantity.from - 3, quantity.numberFrom, 'portion')) measure = null;
  const partyNear = party !== null;
  const resolved = party ?? leftParty;
  return {
    quantity,
    noun,
    party: resolved,
    partyNear: partyNear || leftParty !== null,
    demonym,
    measure,
    active,
    movement,
    predicateAt,
    more,
    pronoun,
    from,
    to,
    clause,
  };
}

function measureBefore(
  sentence: Sentence,
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
  hasNoun: boolean,
): { measure: Measure; party: Party | null; active: boolean; at: number; near: boolean } | null {
  const { units } = sentence;
  let party: Party | null = null;
  const reach = hasNoun ? 5 : 14;
  for (let k = quantity.from - 1, steps = 0; k >= 0 && steps < reach; k--, steps++) {
    const unit = units[k] as Unit;
    if (isNumberAt(k)) return null;
    const tags = new Set<Tag>();
    if (addMeasures(unit, tags)) {
      let start = k;
      // Joined to the left: "killed or wounded 3,000".
      for (let j = k - 1; j >= Math.max(0, k - 6); j--) {
        const before = units[j] as Unit;
        if (isNumberAt(j)) break;
        if (addMeasures(before, tags)) start = j;
        else if (!(has(before, 'and') || before.text === ',' || before.text === '/')) break;
      }
      // "10,000 killed, 20,000": the measure belongs to the number before it.
      let head = start - 1;
      while (
        head >= 0 &&
        (NOUNS.some((tag) => has(units[head], tag)) ||
          partyOf(units[head]) !== null ||
          units[head]?.text === "'s")
      )
        head--;
      if (head >= 0 && isNumberAt(head)) return null;
      const measure = oneMeasure(tags);
      if (!measure) return null;
      const nominal = has(units[k], 'nominal');
      const before = units[start - 1];
      const passive =
        has(before, 'verb') ||
        has(before, 'of') ||
        has(before, 'nominal') ||
        has(before, 'determiner') ||
        before?.text === "'s" ||
        (has(before, 'demonym') && !has(before, 'natives'));
      const active = !nominal && !passive && !has(unit, 'suffer');
      for (let j = start - 1; j >= Math.max(0, start - 6) && !active; j--) {
        const owner = partyOf(units[j]);
        if (owner && !isLocative(units, j)) {
          party ??= owner;
          break;
        }
        if (isBarrier(units[j] as Unit) || units[j]?.text === ',') break;
      }
      return { measure, party, active, at: start, near: steps <= 2 };
    }
    const here = partyOf(unit);
    if (here) {
      // "casualties among North Korean soldiers reached 3,000"
      if (has(units[k - 1], 'of') || has(units[k - 2], 'of')) party ??= here;
      continue;
    }
    if (isBarrier(unit)) return null;
    // "lowered from 1,000 to 300"
    if (
      unit.kind === 'number' &&
      sentence.quantities.some((q) => q.former && k >= q.numberFrom && k < q.numberTo)
    )
      continue;
    if (unit.text === ':' && steps <= 1) continue;
    // "the toll, thought to be"
    if (unit.text === ',' && has(units[k + 1], 'link')) continue;
    if (unit.kind === 'mark' && unit.text !== "'s" && !QUOTES.has(unit.text)) return null;
    if (
      !(
        has(unit, 'link') ||
        unit.entry.hedge ||
        unit.entry.filler ||
        has(unit, 'of') ||
        has(unit, 'determiner') ||
        hasAny(unit, ['more', 'total', 'future', 'soon', 'rise', 'amount', 'verb']) ||
        has(unit, 'soldier') ||
        unit.entry.place ||
        unit.entry.period ||
        unit.text === "'s"
      )
    )
      return null;
  }
  return null;
}

/** The people a bare number is the number of, where a word of amount joins them to it. */
function nounBefore(
  units: readonly Unit[],
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
): { noun: Noun; party: Party | null; demonym: boolean } | null {
  let amount =
    hasAny(units[quantity.from], ['amount']) || anyIn(units, quantity.from, quantity.numberFrom, 'amount');
  for (let k = quantity.from - 1; k >= Math.max(0, quantity.from - 12); k--) {
    const unit = units[k] as Unit;
    if (isNumberAt(k) || isBarrier(unit)) return null;
    if (unit.kind === 'mark' && unit.text !== "'s" && !QUOTES.has(unit.text)) return null;
    if (has(unit, 'civilian')) return null;
    const people = has(unit, 'soldier') || has(unit, 'army');
    const party = partyOf(unit);
    if (amount && (people || (party !== null && has(unit, 'demonym')))) {
      let owner = party;
      for (let j = k - 1; j >= Math.max(0, k - 4) && owner === null; j--) {
        if (isBarrier(units[j] as Unit) || has(units[j], 'verb')) break;
        owner = partyOf(units[j]);
      }
      return { noun: 'soldier', party: owner, demonym: party !== null };
    }
    if (hasAny(unit, ['amount'])) amount = true;
    if (party !== null && !isLocative(units, k) && units[k + 1]?.text !== "'s") return null;
    if (
      hasAny(unit, MEASURES) ||
      (unit.entry.tags.size === 0 &&
        !unit.entry.place &&
        !unit.entry.hedge &&
        !unit.entry.filler &&
        unit.kind === 'word' &&
        !amount)
    )
      return null;
  }
  return null;
}

function predicateAfter(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
  party: Party | null,
): { measure: Measure | null; movement: Movement | null; at: number; to: number; near: boolean } | null {
  let commas = 0;
  for (let k = from; k < Math.min(units.length, from + 18); k++) {
    const unit = units[k] as Unit;
    if (isNumberAt(k)) return null;
    if (isBarrier(unit)) return null;
    if (unit.text === ',') {
      commas++;
      const next = units[k + 1];
      // A parenthesis is walked over: ", the report adds,"; a new clause is not.
      if (commas === 1 && has(next, 'and')) return null;
      continue;
    }
    const tags = new Set<Tag>();
    if (addMeasures(unit, tags)) {
      if (
        commas === 1 &&
        !hasAny(units[k - 1], ['verb', 'relative']) &&
        !hasAny(units[k - 2], ['verb', 'relative'])
      )
        return null;
      // "soldiers in a war that has killed thousands"
      if ((has(units[k - 1], 'preposition') && !has(unit, 'captured')) || has(units[k - 1], 'determiner'))
        return null;
      const to = joined(units, k, tags);
      // "three of which hit houses and killed nine": the verb has an object of its own.
      if (isNumberAt(to)) return null;
      const measure = oneMeasure(tags);
      if (measure === 'toll') return null;
      return measure ? { measure, movement: null, at: k, to, near: k - from <= 5 } : null;
    }
    const movement = movementOf(unit);
    if (movement) return { measure: null, movement, at: k, to: k + 1, near: k - from <= 2 };
    const other = partyOf(unit);
    if (other && commas > 0 && other !== party && !isLocative(units, k)) return null;
  }
  return null;
}

function movementBefore(
  units: readonly Unit[],
  at: number,
  stop: number,
  isNumberAt: (k: number) => boolean,
): { movement: Movement; at: number } | null {
  for (let k = at - 1; k >= Math.max(stop, at - 14); k--) {
    if (isNumberAt(k)) {
      // "deployed 14,000 troops and thousands of workers": one verb for both.
      continue;
    }
    const movement = movementOf(units[k]);
    if (movement) return { movement, at: k };
  }
  return null;
}

/** The party a frame is about when none stands with the number: who acts in the sentence before it. */
export function partyElsewhere(frame: Frame, sentence: Sentence): Party | null {
  const { units } = sentence;
  const actor = actorBefore(units, frame.from);
  if (frame.active) {
    // The subject of "killed 300" is who killed.
    return null;
  }
  if (actor) return actor.party;
  // "Moscow put its losses at": who speaks speaks of its own.
  if (frame.pronoun || anyIn(units, frame.from - 4, frame.from, 'pronoun')) {
    for (let k = 0; k < frame.from; k++) {
      const speaker = partyOf(units[k]);
      if (speaker && !isLocative(units, k)) return speaker;
    }
  }
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 4); k++)
    if (has(units[k], 'both')) return 'both';
  if (frame.measure === null) {
    for (let k = frame.to; k < Math.min(frame.clause.to, frame.to + 14); k++)
      if (has(units[k - 1], 'notPlace') && partyOf(units[k]) === 'dprk') return 'dprk';
  }
  for (let k = frame.to; k < units.length - 1; k++) {
    const party = partyOf(units[k]);
    if (party && has(units[k], 'demonym') && (hasAny(units[k + 1], MEASURES) || has(units[k + 1], 'soldier')))
      return party;
  }
  return null;
}
