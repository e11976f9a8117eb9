/**
 * Words of loss and of movement: what one unit says, and what joined words say together ("killed, wounded and missing").
 * Looks at words only, never at numbers or parties.
 */

import type { Tag } from '../languages/language.ts';
import type { Unit } from './lexicon.ts';
import { QUOTES } from './marks.ts';
import { has, hasAny } from './sentence.ts';
import { Tags } from './tags.ts';

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
export const STOPS: readonly Tag[] = [
  'verb',
  'preposition',
  'relative',
  'speech',
  'future',
  'according',
  'citing',
  'including',
  'allegedly',
];

const ANY_MEASURE = Tags.of(MEASURES);
const ANY_MOVEMENT = Tags.of(MOVEMENTS);
const ANY_NOUN = Tags.of(NOUNS);

/** True for a word of loss, be it noun or verb: one that could tell a measure. */
export const tellsLoss = (unit: Unit | undefined): boolean => unit?.entry.tags.meets(ANY_MEASURE) ?? false;

/** What a noun counts, of those that are tracked. */
export function nounOf(unit: Unit | undefined): Noun | null {
  if (!unit?.entry.tags.meets(ANY_NOUN)) return null;
  return NOUNS.find((tag) => unit.entry.tags.has(tag)) ?? null;
}

export function movementOf(unit: Unit | undefined): Movement | null {
  if (!unit?.entry.tags.meets(ANY_MOVEMENT)) return null;
  return MOVEMENTS.find((tag) => unit.entry.tags.has(tag)) ?? null;
}

/** Adds a unit's measures to the set; true if it had any. */
export function addMeasures(unit: Unit | undefined, into: Pick<Set<Tag>, 'add'> | Tags): boolean {
  if (!unit?.entry.tags.meets(ANY_MEASURE)) return false;
  for (const tag of MEASURES) if (has(unit, tag)) into.add(tag);
  return true;
}

/** As above, of words read from left to right: behind "killed or", those "put out of action" are alive and harmed. */
export function addNextMeasures(unit: Unit | undefined, into: Pick<Set<Tag>, 'add' | 'has'> | Tags): boolean {
  const killed = into.has('killed');
  if (!addMeasures(unit, into)) return false;
  if (killed && has(unit, 'lost') && !hasAny(unit, ['nominal', 'suffer', 'killed'])) into.add('wounded');
  return true;
}

/** One measure from the words that were joined: "killed and wounded" is casualties. Null where they do not add up. */
export function oneMeasure(tags: Pick<ReadonlySet<Tag>, 'has'>): Measure | null {
  if (tags.has('casualties')) return 'casualties';
  // "destroyed or captured"
  if (tags.has('captured') && tags.has('lost') && !tags.has('killed')) return 'lost';
  // "with the wounded, missing and captured"
  if (tags.has('captured') && tags.has('wounded') && tags.has('missing')) return 'casualties';
  if (tags.has('captured'))
    return tags.has('killed') && tags.has('wounded') ? 'casualties' : tags.has('killed') ? null : 'captured';
  if (tags.has('killed') && (tags.has('wounded') || tags.has('lost'))) {
    return tags.has('wounded') ? 'casualties' : 'killed';
  }
  if (tags.has('killed')) return 'killed';
  // "missing or wounded" is neither.
  if (tags.has('wounded')) return tags.has('lost') ? 'casualties' : tags.has('missing') ? null : 'wounded';
  if (tags.has('lost')) return 'lost';
  if (tags.has('toll')) return 'toll';
  return null;
}

/** "…, destroyed or damaged 58 positions": a number behind the verb is its own. */
export function hasObject(units: readonly Unit[], from: number): boolean {
  for (let k = from; k <= from + 2; k++) {
    if (units[k]?.kind === 'number') return true;
    if (units[k]?.kind !== 'word') return false;
  }
  return false;
}

/** Joined measures from `at` on: "killed, wounded and missing". Returns the unit after the last. */
export function joined(
  units: readonly Unit[],
  at: number,
  into: Pick<Set<Tag>, 'add' | 'has'> | Tags,
): number {
  let end = at;
  for (let k = at; k < units.length && k < at + 10; k++) {
    const unit = units[k] as Unit;
    if (addNextMeasures(unit, into)) end = k + 1;
    else if (
      unit.text === ',' ||
      unit.text === '/' ||
      unit.text === '-' ||
      has(unit, 'and') ||
      QUOTES.has(unit.text) ||
      hasAny(unit, ['verb', 'determiner', 'degree'])
    ) {
      const next = units[k + 1];
      if (!next || next.kind === 'number') break;
      // "64 were wounded, 58 positions destroyed", with the verb first: what it counts stands behind it.
      if (unit.text === ',' && hasObject(units, k + 2)) break;
      // "180,000 killed, with the wounded the losses are 500,000": the sum that follows is a count of its own.
      if (unit.text === ',' && has(next, 'casualties') && end > at) break;
    } else break;
  }
  return end;
}
