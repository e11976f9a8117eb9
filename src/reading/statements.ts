/**
 * Statements: yes/no matters a sentence affirms, denies or leaves unconfirmed. Only where the words name both who and
 * what; a plan affirms nothing, a question or a condition says nothing. Where a figure in the same clause already says
 * it, the figure speaks.
 */
import type { Tag } from '../languages/language.ts';
import type { FigureId, PlaceId, Polarity } from '../types.ts';
import { readArms } from './arms.ts';
import type { Unit } from './lexicon.ts';
import { readMatters } from './matters.ts';
import { ownerBeside } from './owner-of-noun.ts';
import {
  actorBefore,
  anyIn,
  has,
  hasAny,
  isBarrier,
  isLocative,
  isRelative,
  mayHold,
  mayHoldAny,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { type Named, northernSoldiers } from './soldiers.ts';
import {
  isClosedByNegation,
  isConditional,
  isNegated,
  isNone,
  isQuestion,
  partAround,
  stanceIn,
} from './stance.ts';
import { Tags } from './tags.ts';
import { readTreaties } from './treaties.ts';
import { absentAt, isDone, isSent } from './verb-final.ts';

export interface ReadStatement {
  figure: FigureId;
  polarity: Polarity;
  from: number;
  to: number;
  place: PlaceId | null;
}

/** What the sentences before and the page leave to this one. */
export interface Around {
  /** The passage is about Russia's war. */
  ourWar: boolean;
  /** The page is of a time when North Korean soldiers were counted in it. */
  since2024: boolean;
  /** The sentence before spoke of North Korea's soldiers; of its treaty with Russia. */
  soldiers: boolean;
  treaty: boolean;
  /** It named North Korea. */
  north: boolean;
}

const LOSS_TAGS: readonly Tag[] = ['killed', 'wounded', 'casualties'];
/** "The North Koreans' losses": a noun of loss says that there were some; "destroyed" may be said of anything. */
const isLoss = (unit: Unit): boolean =>
  unit.entry.tags.meets(LOSSES) && !has(unit, 'future') && (hasAny(unit, LOSS_TAGS) || has(unit, 'nominal'));
const LOSSES = Tags.of([...LOSS_TAGS, 'lost']);
const MOVES = Tags.of(['send', 'present', 'arrive', 'train', 'fight', 'strongFight']);
const FIGHTS = Tags.of(['strongFight']);
const OTHER_WARS: readonly Tag[] = ['otherWar', 'vietnam', 'angola', 'earlierAbroad'];
/** From a word of fighting to the word that expects it. */
const EXPECTED_REACH = 8;
/** "They" is read only beside what is said of them. */
const CARRIED_REACH = 5;

export function readStatements(sentence: Sentence, around: Around): ReadStatement[] {
  const { units } = sentence;
  if (isQuestion(units)) return [];
  const found: ReadStatement[] = [
    ...readTreaties(units, around.treaty, around.north),
    ...readSoldiers(sentence, around),
  ];
  found.push(...readArms(units, around.ourWar));
  if (around.ourWar || around.since2024) found.push(...readMatters(units, around.soldiers));
  for (const statement of found) includeStance(units, statement);
  return found;
}

/** That they are there, have fought, have had losses, or will fight. */
function readSoldiers(sentence: Sentence, around: Around): ReadStatement[] {
  const { units } = sentence;
  const found: ReadStatement[] = [];
  const { ourWar, since2024 } = around;
  if (!ourWar && !since2024) return found;
  const soldiers = northernSoldiers(sentence, around.soldiers);
  if (!soldiers || anyIn(units, 0, units.length, 'homeFront')) return found;
  // "North Koreans left dead", "North Koreans sent to toil": by their people's name alone anybody may be meant.
  if (!soldiers.carried && !soldiers.dispatch && !anyIn(units, 0, units.length, 'soldier'))
    if (mayHold(units, 'labour') ? !mayHold(units, 'fight') : !ourWar && !isToldBySomebody(units))
      return found;
  const elsewhere = OTHER_WARS.some((tag) => anyIn(units, 0, units.length, tag));
  if (elsewhere && !units.some((unit) => unit.namesWar)) return found;
  // "Two officials said that they had fought": those who are counted there speak.
  const counted = (at: number) =>
    sentence.quantities.some(
      (q) =>
        !q.excluded &&
        !q.yearLike &&
        Math.abs(q.numberFrom - at) <= 6 &&
        !(q.to < at && anyIn(units, q.to, at, 'speech')),
    );
  // Carried soldiers in a text that names no war: their dead may be anybody's.
  const loss = sentence.nounFirst && soldiers.carried && !ourWar ? null : lossOf(sentence, soldiers, counted);
  if (loss) found.push(loss);
  const expected = expectedOf(units, soldiers);
  const other = expected.length > 0 ? expected : deploymentOf(sentence, soldiers, counted, ourWar);
  if (other) found.push(...other);
  return found;
}

const TOLD: readonly Tag[] = ['speech', 'confirm', 'deny', 'doubt', 'casualties'];
const isToldBySomebody = (units: readonly Unit[]): boolean => TOLD.some((tag) => mayHold(units, tag));

function polarityOf(units: readonly Unit[], soldiers: Named): Polarity {
  const { from, to } = partAround(units, soldiers.from);
  const said = stanceIn(units, ownVerbFrom(units, from, soldiers.from), to);
  const alleged = anyIn(units, soldiers.from - 6, soldiers.to + 3, 'allegedly');
  return alleged && said === 'affirms' ? 'unconfirmed' : said;
}

/** "denies that claim, and reports North Korean losses": behind ", and" a verb of its own. Where its part begins. */
function ownVerbFrom(units: readonly Unit[], from: number, soldiers: number): number {
  for (let k = soldiers - 2; k > from; k--)
    if (has(units[k], 'and') && units[k - 1]?.text === ',' && !isRelative(units[k + 1])) {
      const verb = units[k + 1];
      return verb?.kind === 'word' && !hasAny(verb, ['determiner', 'preposition', 'of']) ? k : from;
    }
  return from;
}

function lossOf(
  { units, nounFirst }: Sentence,
  soldiers: Named,
  counted: (at: number) => boolean,
): ReadStatement | null {
  const at = nearest(units, soldiers, LOSSES, isLoss, soldiers.carried ? CARRIED_REACH : 12);
  if (at === null || has(units[at - 1], 'notPlace') || counted(at) || !belongs(units, soldiers, at))
    return null;
  if (anyIn(units, Math.max(0, at - 5), at, 'plan')) return null;
  // "weapons to kill North Korean soldiers": what for.
  if (has(units[at - 1], 'infinitive') && !has(units[at], 'nominal') && at < soldiers.from) return null;
  // "the Russian casualty rates", "the killing of their families": somebody else's.
  const owner = has(units[at], 'nominal') ? ownerBeside(units, at) : null;
  if (owner !== null && owner !== 'dprk' && owner !== 'both') return null;
  if (has(units[at + 1], 'of') && anyIn(units, at + 2, at + 4, 'civilian')) return null;
  if (isConditional(units, Math.min(soldiers.from, at), Math.max(soldiers.to, at))) return null;
  if (soldiers.carried && actsAnother(units, at)) return null;
  const polarity = polarityOf(units, soldiers);
  // "파병 사실을 인정하지 않고 있어 전사자들의 …": where the verb ends its clause, what stands behind it is not what it denies.
  if (nounFirst && polarity !== 'affirms' && anyIn(units, 0, at, 'soldier') && stanceBefore(units, at))
    return null;
  // "전사한 주한미군": the dead of another party.
  if (nounFirst && has(units[at + 1], 'attributive') && has(units[at + 2], 'otherParty')) return null;
  // "피해": harm of any kind.
  if (nounFirst && polarity === 'affirms' && has(units[at], 'lost')) return null;
  if (nounFirst && polarity === 'affirms' && anyIn(units, at, units.length, 'modal')) return null;
  const none = isNegated(units, at) || isNone(units, soldiers.from);
  return {
    figure: 'dprk-casualties-occurred',
    polarity: none && polarity === 'affirms' ? 'denies' : polarity,
    from: Math.min(soldiers.from, at),
    to: Math.max(soldiers.to, at + 1),
    place: null,
  };
}

const stanceBefore = (units: readonly Unit[], at: number): boolean =>
  !units.slice(at).some((unit) => hasAny(unit, ['deny', 'doubt', 'confirm'])) &&
  units.slice(0, at).some((unit) => hasAny(unit, ['deny', 'doubt', 'confirm']));

function deploymentOf(
  { units, nounFirst }: Sentence,
  soldiers: Named,
  counted: (at: number) => boolean,
  ourWar: boolean,
): ReadStatement[] | null {
  const absent = nounFirst ? absentAt(units, soldiers.to) : null;
  const place = placeIn(units);
  if (absent !== null && ourWar && place !== null && polarityOf(units, soldiers) === 'affirms')
    return [{ figure: 'dprk-deployment', polarity: 'denies', from: soldiers.from, to: absent + 1, place }];
  const reach = soldiers.carried ? CARRIED_REACH : 14;
  const moved = soldiers.dispatch ? soldiers.from : nearest(units, soldiers, MOVES, isAnyOf(MOVES), reach);
  const at = moved ?? (soldiers.carried ? null : placeOf(units, soldiers));
  if (at === null) return null;
  const polarity = polarityOf(units, soldiers);
  if (nounFirst && polarity === 'affirms' && !isSent(units, soldiers, at)) return null;
  if (nounFirst && polarity === 'affirms' && !isDone(units, at) && !anyIn(units, at + 1, at + 4, 'isThere'))
    return null;
  // Without a word of the war only a word that settles it will do: North Korea's soldiers are at one war.
  const settles =
    polarity !== 'affirms' || soldiers.dispatch === true || anyIn(units, 0, units.length, 'confirm');
  if (!ourWar && !settles) return null;
  // "Some of the 11,000 have gone into combat": not what is counted.
  const some = nounFirst ? someFight(units, soldiers.to) : null;
  if (polarity === 'affirms' && counted(soldiers.from) && some === null) return null;
  if (isConditional(units, Math.min(soldiers.from, at), Math.max(soldiers.to, at))) return null;
  if (anyIn(units, Math.min(soldiers.from, at) - 6, Math.max(soldiers.to, at) + 6, 'noLonger')) return null;
  const window = [Math.max(0, Math.min(at, soldiers.from) - 6), Math.max(at, soldiers.to) + 1] as const;
  const planned = anyIn(units, ...window, 'plan') || anyIn(units, ...window, 'expect');
  // "There are no North Korean soldiers in Russia"
  const no =
    moved === null ? isAbsent(units, soldiers, at) : isNegated(units, at) || isNone(units, soldiers.from);
  // "None of those sent has …", "they have no experience": that is not what is denied.
  if (no && polarity === 'affirms' && deniesOther(units, soldiers, at)) return null;
  const battle = soldiers.dispatch
    ? null
    : (nearestAfter(units, some ?? soldiers.to, 'strongFight', 10) ??
      nearest(units, soldiers, FIGHTS, isAnyOf(FIGHTS), 10));
  // "took part in clearing mines"
  const combat = battle !== null && anyIn(units, battle, battle + 5, 'peaceful') ? null : battle;
  if (soldiers.carried && (combat === null || actsAnother(units, combat))) return null;
  if (planned && polarity === 'affirms') return null;
  // "쿠르스크로 이동했으며, 이미 전투에 참여하고 있다": a clause of its own.
  const clause =
    nounFirst && combat !== null ? units.findLastIndex((u, k) => k < combat && u.text === ',') : -1;
  const purpose =
    combat !== null &&
    anyIn(units, some ?? Math.max(Math.min(soldiers.from, combat), clause), combat, 'send');
  // "clashes with some North Korean soldiers"
  let lead = soldiers.from - 1;
  while (has(units[lead], 'determiner') && !has(units[lead], 'notPlace')) lead--;
  const after =
    combat !== null &&
    (soldiers.carried === true ||
      combat >= soldiers.to ||
      (has(units[lead], 'notPlace') && !has(units[lead], 'of')) ||
      // "fighting between Ukrainian troops and North Koreans"
      (has(units[lead], 'and') &&
        (anyIn(units, combat, combat + 3, 'notPlace') || partyOf(units[lead - 1]) === 'ukraine')));
  // "denied that they had gone into battle": of fighting alone, where nothing is said of their being there.
  const onlyFought =
    combat === at &&
    has(units[at], 'battle') &&
    !units.some((unit) => hasAny(unit, ['send', 'present', 'arrive', 'dispatch']));
  const fought = after && !purpose && (polarity !== 'denies' || onlyFought);
  if (soldiers.carried && !fought) return null;
  // "None of them has been in combat" denies no deployment.
  // "hasn't been in ground combat in decades": of other wars.
  if (no && mayHold(units, 'since1953')) return null;
  if (!fought && no && polarity === 'affirms' && has(units[at], 'strongFight')) return null;
  return [
    {
      figure: fought ? 'dprk-combat' : 'dprk-deployment',
      polarity: polarity === 'affirms' && no ? 'denies' : polarity,
      from: some ?? Math.min(soldiers.from, combat ?? at),
      to: Math.max(soldiers.to, (combat ?? at) + 1),
      place,
    },
  ];
}

/** "They are expected to go into combat within days"; and where the sentence adds it, that they have not yet. */
function expectedOf(units: readonly Unit[], soldiers: Named): ReadStatement[] {
  if (!mayHold(units, 'expect') && !(mayHold(units, 'plan') && mayHold(units, 'soon'))) return [];
  const at = units.findIndex(
    (unit, k) =>
      hasAny(unit, ['strongFight', 'front']) &&
      (anyIn(units, k - EXPECTED_REACH, k + EXPECTED_REACH, 'expect') ||
        (anyIn(units, k - EXPECTED_REACH, k, 'plan') && anyIn(units, k, k + EXPECTED_REACH, 'soon'))),
  );
  if (at < 0 || isConditional(units, Math.min(soldiers.from, at), at)) return [];
  if (stanceIn(units, 0, units.length) !== 'affirms') return [];
  const place = placeIn(units);
  const from = Math.abs(soldiers.from - at) <= EXPECTED_REACH ? Math.min(soldiers.from, at) : at;
  const not = { figure: 'dprk-combat', polarity: 'denies' as const, place };
  const expected = { figure: 'dprk-combat-expected', polarity: 'affirms' as const, place };
  // "We have not seen them in combat, but expect it within days"
  if (isNegated(units, at)) {
    const later = units.findIndex((unit, k) => k > at && has(unit, 'expect'));
    if (later < 0 || !units.slice(at, later).some((unit) => has(unit, 'clause'))) return [];
    return [
      { ...not, from, to: at + 1 },
      { ...expected, from: later, to: later + 1 },
    ];
  }
  const found: ReadStatement[] = [{ ...expected, from, to: Math.max(at, soldiers.from) + 1 }];
  // "…; as of Sunday they had not": what they are expected to do.
  for (let k = Math.max(soldiers.to, at) + 1; k < units.length; k++) {
    if (!has(units[k], 'not') || !anyIn(units, k - 4, k, 'they')) continue;
    found.push({ ...not, from: k - 1, to: k + 1 });
    break;
  }
  return found;
}

/** Another's soldiers, or another country, does what "they" would be taken to do. */
function actsAnother(units: readonly Unit[], at: number): boolean {
  const actor = actorBefore(units, at);
  return actor !== null && actor.party !== 'dprk';
}

/** The phrase takes in the words that deny or doubt: they are what the sentence says. */
function includeStance(units: readonly Unit[], statement: ReadStatement): void {
  if (statement.polarity === 'affirms') return;
  for (let k = Math.max(0, statement.from - 10); k < Math.min(units.length, statement.to + 10); k++) {
    if (!hasAny(units[k], ['deny', 'doubt', 'not', 'allegedly'])) continue;
    statement.from = Math.min(statement.from, k);
    statement.to = Math.max(statement.to, k + 1);
  }
}

function belongs(units: readonly Unit[], soldiers: { from: number; to: number }, at: number): boolean {
  const [from, to] = at < soldiers.from ? [at, soldiers.from] : [soldiers.to, at];
  for (let k = from; k < to; k++) {
    if (isBarrier(units[k] as Unit)) return false;
    const party = partyOf(units[k]);
    if (party && party !== 'dprk' && !isLocative(units, k) && !has(units[k + 1], 'soldier')) return false;
  }
  return true;
}

const PART_REACH = 9;

/** "이중 일부가 전투에 투입됐다": where the part of them is named that fights. */
function someFight(units: readonly Unit[], from: number): number | null {
  const some = units.findIndex((u, k) => k >= from && has(u, 'portion') && has(u, 'subject'));
  return some >= 0 && nearestAfter(units, some, 'strongFight', PART_REACH) !== null ? some : null;
}

function nearestAfter(units: readonly Unit[], from: number, tag: Tag, reach: number): number | null {
  for (let k = from; k < Math.min(units.length, from + reach); k++) {
    if (isBarrier(units[k] as Unit)) return null;
    if (has(units[k], tag)) return k;
  }
  return null;
}

const isAnyOf =
  (tags: Tags) =>
  (unit: Unit): boolean =>
    unit.entry.tags.meets(tags);

/** @param tags without one of which no unit says it. */
function nearest(
  units: readonly Unit[],
  around: { from: number; to: number },
  tags: Tags,
  says: (unit: Unit) => boolean,
  reach: number,
): number | null {
  if (!mayHoldAny(units, tags)) return null;
  for (let step = 0; step <= reach; step++) {
    const after = units[around.to + step];
    if (after && says(after)) return around.to + step;
    const before = units[around.from - 1 - step];
    if (before && says(before)) return around.from - 1 - step;
  }
  for (let k = around.from; k < around.to; k++) if (says(units[k] as Unit)) return k;
  return null;
}

/**
 * Where they are, without a verb of being there: "It is untrue that in the Kursk region there are North Koreans",
 * "reports of North Koreans in Ukraine", "are inside Kursk". Only where somebody confirms, denies or doubts it, or a verb
 * stands by.
 */
function placeOf(units: readonly Unit[], soldiers: Named): number | null {
  for (let k = Math.max(0, soldiers.from - 8); k < Math.min(units.length, soldiers.to + 8); k++) {
    const unit = units[k] as Unit;
    if (!unit.entry.place || (k >= soldiers.from && k < soldiers.to)) continue;
    if (partyOf(unit) !== null && !isLocative(units, k)) continue;
    const { from, to } = partAround(units, k);
    if (soldiers.from < from || soldiers.from >= to) continue;
    if (isAbsent(units, soldiers, k)) return k;
    if (stanceIn(units, from, to) !== 'affirms' || anyIn(units, from, to, 'confirm')) return k;
    if (anyIn(units, k - 3, k, 'isThere') || anyIn(units, k + 1, k + 3, 'isThere')) return k;
  }
  return null;
}

/** "There are none in Kursk", "they are not in Kursk". */
function isAbsent(units: readonly Unit[], soldiers: Named, place: number): boolean {
  const { to } = partAround(units, place);
  // "У северокорейских солдат нет …": what they have not is told, not where they are not.
  const owners = has(units[soldiers.from - 1], 'possessor');
  return (
    (!owners && isClosedByNegation(units, Math.max(place, soldiers.to), to)) ||
    isNone(units, soldiers.from) ||
    anyIn(units, place - 2, place, 'not')
  );
}

/** What is negated is something else: experience, or what those who were sent have done since. */
function deniesOther(units: readonly Unit[], soldiers: Named, at: number): boolean {
  if (anyIn(units, 0, units.length, 'experience') || anyIn(units, 0, units.length, 'inexperienced'))
    return true;
  return isNone(units, soldiers.from) && anyIn(units, at + 1, at + 8, 'perfect');
}

function placeIn(units: readonly Unit[]): PlaceId | null {
  let wide: PlaceId | null = null;
  for (let k = 0; k < units.length; k++) {
    const place = units[k]?.entry.place;
    if (!place) continue;
    if (partyOf(units[k]) === null) return place;
    if (hasAny(units[k - 1], ['locative', 'present']) && !has(units[k - 1], 'notPlace')) wide ??= place;
  }
  return wide;
}
