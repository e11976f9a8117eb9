/**
 * The phrase behind a number: the noun that is counted, whose it is, and the measures joined to it. Walks to the right
 * unit by unit and stops at the first that cannot belong to it; never looks at verbs beyond the phrase.
 */
import { addedAfter, attributeEnd, calibreEnd, modelEnd, sceneEnd } from './inside-phrase.ts';
import type { Unit } from './lexicon.ts';
import { endsLabel, QUOTES } from './marks.ts';
import { overMark } from './marks-in-phrase.ts';
import { addMeasures, addNextMeasures, movementOf, type Noun, nounOf, STOPS, tellsLoss } from './measures.ts';
import { overNoun, overOwner, overParty } from './phrase-head.ts';
import { type NounPhrase, PASS, REFUSE, STOP, type Walk } from './phrase-walk.ts';
import type { ReadQuantity } from './quantities.ts';
import { BARE_COUNT, sizeOf } from './scale.ts';
import { anyIn, has, hasAny, isBarrier, isPlain, partyOf, type Sentence } from './sentence.ts';

/** A phrase is no longer than this. */
const REACH = 12;

/** Words of no table that may stand before the noun; behind it, where adjectives follow. */
const MOST_UNKNOWN = 3;

const MOST_ADJECTIVES = 2;

/** Words that tell what people a count is of, up to the comma that ends them. */
const LONGEST_GROUP = 9;

/** What a list counts stands behind the bracket, and no label before the number: "losses: 3255 (+2) tanks, 120 (+1) vehicles". */
function isCountedBehind(sentence: Sentence, label: number, to: number): boolean {
  const { units } = sentence;
  const at = addedAfter(sentence, to);
  if (at === null || nounOf(units[label]) !== null || !hasAny(units[at], ['tank', 'armour'])) return false;
  return units[at + 1]?.text === ',' || units[at + 1]?.text === '.' || units[at + 1] === undefined;
}

/**
 * Null where what is counted is none of ours.
 * @param to behind the number, or behind the whole it is a part of.
 * @param isNumberAt true at a unit of another count.
 */
export function readNounPhrase(
  sentence: Sentence,
  quantity: ReadQuantity,
  to: number,
  isNumberAt: (k: number) => boolean,
): NounPhrase | null {
  const { units } = sentence;
  // "Panzer: 3255 (+2)" has named what it counts; "Verluste an Gerät: 3255 (+2) Panzer" has not.
  const named = endsLabel(units[quantity.from - 1]) && !isCountedBehind(sentence, quantity.from - 2, to);
  const from = (named ? null : addedAfter(sentence, to)) ?? to;
  const phrase: NounPhrase = {
    noun: null,
    party: null,
    demonym: false,
    measures: new Set(),
    measureFrom: null,
    more: false,
    pronoun: false,
    to,
    stop: from,
    unknown: 0,
    unknownBefore: 0,
    foreignHead: false,
    attributeAt: null,
  };
  const walk: Walk = { phrase, sentence, quantity, isNumberAt, closed: false };
  let k = from;
  for (const end = Math.min(units.length, from + REACH); k < end; k++) {
    const last = over(walk, units[k] as Unit, k);
    if (last === REFUSE) return null;
    if (last === STOP) break;
    k = last;
  }
  phrase.stop = k;
  const { noun, demonym, measures, unknown, unknownBefore } = phrase;
  if ((noun === 'people' || (noun === null && demonym)) && isOfWorkers(units, phrase.to))
    phrase.noun = 'worker';
  if (demonym && noun === null && phrase.foreignHead && measures.size === 0) return null;
  // "10,000 houses lost", "1,300 pilgrims died": nothing we know; "1.058.260 militärische Verluste" have but an adjective.
  if (noun === null && unknownBefore > 0 && !demonym && !has(units[phrase.measureFrom ?? 0], 'nominal'))
    return null;
  // "300 protesters": counted, but nothing we know.
  if (noun === null && measures.size === 0 && !demonym && unknown > 0) return null;
  return phrase;
}

/** The last unit that belongs to the phrase from `k` on, or why the walk ends there. */
function over(walk: Walk, unit: Unit, k: number): number {
  const { phrase } = walk;
  if (unit.kind === 'mark') return overMark(phrase, walk.sentence.units, k, walk.quantity.to) ?? STOP;
  const opened = overOpening(walk, unit, k);
  if (opened !== PASS) return opened;
  const nounTag = nounOf(unit);
  // "3,000 in the first months of 2025": when, not what.
  if (isOfOthers(phrase, unit, nounTag))
    return anyIn(walk.sentence.units, walk.quantity.to, k, 'span') ? STOP : REFUSE;
  const owned = overOwner(walk, unit, k);
  if (owned !== PASS) return owned;
  if (addNextMeasures(unit, phrase.measures)) {
    if (phrase.measureFrom === null) {
      phrase.unknownBefore = phrase.unknown;
      phrase.measureFrom = k;
    }
    phrase.noun ??= nounTag ?? (has(unit, 'captured') ? 'soldier' : null);
    phrase.to = k + 1;
    return k;
  }
  const party = partyOf(unit);
  // "30 auf russischer Seite kämpfende Nordkoreaner": whose side they are on, inside their attribute.
  const beside = party && has(unit, 'side') ? attributeEnd(walk.sentence.units, k) : null;
  if (beside !== null) return beside;
  if (party) return overParty(walk, unit, k, party, nounTag);
  if (nounTag) return overNoun(walk, unit, k, nounTag);
  const joint = overJoint(walk, unit, k);
  return joint === PASS ? overOther(walk, unit, k) : joint;
}

/** Names of models, other numbers, fillers: before what the unit means is asked. */
function overOpening(
  { phrase, sentence: { units }, quantity, isNumberAt }: Walk,
  unit: Unit,
  k: number,
): number {
  const bare = phrase.noun === null && phrase.measures.size === 0;
  const name = bare ? (calibreEnd(units, k) ?? modelEnd(units, k)) : null;
  if (name !== null) return name;
  if (isNumberAt(k)) return STOP;
  // "deux millions au printemps 2026", "dos millones el próximo otoño"
  if (has(unit, 'determiner') && hasAny(units[k + 1], ['span', 'date', 'earlier'])) return STOP;
  // "más de 10.000 el número de soldados", "à plus de 10 000 le nombre de Nord-Coréens"
  if (bare && has(unit, 'numberOf') && k === quantity.to + 1 && has(units[quantity.to], 'determiner'))
    return k;
  // "bringing the total to 24,700 since the beginning of"
  if (bare && sizeOf(quantity) >= BARE_COUNT && has(unit, 'total') && unit.text.includes(' '))
    // "12.000 seit Kriegsbeginn getötete Soldaten"
    return attributeEnd(units, k) === null ? STOP : PASS;
  // "1.000 solo en el último día"
  if (unit.entry.filler && unit.entry.tags.size === 0 && unit.kind === 'word') return k;
  // "63,000 combined Russian and North Korean troops"
  if (has(unit, 'sum') && k === quantity.to && partyOf(units[k + 1]) !== null) return k;
  if (has(unit, 'body')) return REFUSE;
  // "10,000 artillery pieces the North's army has aimed": arms that are not tracked.
  if (bare && has(unit, 'weapon') && nounOf(unit) === null && isPlain(units[k + 1])) return REFUSE;
  // "60,000 enemy troops", where nothing tells whose.
  if (has(unit, 'enemy') && partyOf(unit) === null && nounOf(units[k + 1]) !== null) return k;
  // "thousands of these stories"
  if (bare && k === quantity.to && has(unit, 'including') && !has(unit, 'preposition'))
    if (isThing(units.slice(k + 1, k + 4))) return REFUSE;
  // "4,000 of those North Korean soldiers"
  if (k === quantity.to && has(unit, 'including') && (partyOf(units[k + 1]) || nounOf(units[k + 1]) !== null))
    return k;
  return PASS;
}

function isOfOthers({ noun, measures }: NounPhrase, unit: Unit, nounTag: Noun | null): boolean {
  if (has(unit, 'otherUnit') && noun === null && measures.size === 0 && !nounTag) return true;
  return (has(unit, 'civilian') && nounTag !== 'worker') || has(unit, 'perUnit');
}

/** What joins the parts of a phrase: "more", attributes, "and", "of". */
function overJoint({ phrase, sentence: { units } }: Walk, unit: Unit, k: number): number {
  const { noun, measures } = phrase;
  if (has(unit, 'more')) {
    phrase.more = true;
    return k;
  }
  const bare = noun === null && (measures.size === 0 || has(units[k - 1], 'of'));
  const attribute = bare ? attributeEnd(units, k) : null;
  if (attribute !== null) {
    if (addMeasures(units[attribute], measures)) phrase.measureFrom = attribute;
    else phrase.attributeAt = attribute;
    return attribute;
  }
  if (unit.text === "'s") return k;
  // "30,000 dead out of the losses": the whole is told apart.
  if (measures.size > 0 && has(unit, 'outOf') && !has(unit, 'from')) return STOP;
  if (has(unit, 'and')) {
    const next = units[QUOTES.has(units[k + 1]?.text ?? '') ? k + 2 : k + 1];
    if (measures.size > 0 && tellsLoss(next)) return k;
    // "murieron o fueron heridos", "de morts et de blessés", "killed or seriously wounded"
    if (measures.size > 0 && hasAny(next, ['verb', 'of', 'degree']) && tellsLoss(units[k + 2])) return k + 1;
    // "загинуло або були важко поранені"
    if (measures.size > 0 && has(next, 'verb') && has(units[k + 2], 'degree') && tellsLoss(units[k + 3]))
      return k + 2;
    if (next && nounOf(next) !== null && noun !== null) return k;
    if (noun === null && phrase.party !== null && partyOf(next)) return k;
    if (noun === null && has(units[k - 1], 'train') && headAhead(units, k)) return k;
    // "1.2 million and Ukrainian casualties at …" begins another count.
    return STOP;
  }
  // "gefallen sind oder verwundet wurden": each loss with its auxiliary.
  const auxiliary = has(unit, 'verb') && tellsLoss(units[k - 1]) && has(units[k + 1], 'and');
  if (auxiliary && tellsLoss(units[k + 2]) && has(units[k + 3], 'verb')) return k;
  if (has(unit, 'of') || (has(unit, 'from') && (partyOf(units[k + 1]) || partyOf(units[k + 2])))) {
    const ahead = [units[k + 1], units[k + 2], units[k + 3]];
    // "tens of thousands of civilians"
    if (noun === null && measures.size === 0 && (has(ahead[0], 'civilian') || has(ahead[1], 'civilian')))
      return REFUSE;
    // "hundreds of miles from the border", "dozens of silos"
    if (noun === null && measures.size === 0 && (has(ahead[0], 'otherUnit') || isThing(ahead))) return REFUSE;
    // "2,7 milliers d'armes"
    if (noun === null && has(ahead[0], 'weapon') && nounOf(ahead[0]) === null) return REFUSE;
    // "10,000 of Kim's soldiers", "soldiers from North Korea"; never "of the border".
    const ours = ahead.some((u) => partyOf(u) !== null || nounOf(u) !== null || tellsLoss(u));
    if (ours || has(units[k + 1], 'pronoun')) return k;
    // "1.000 Toten unter den nach Kursk verlegten Soldaten"
    return noun === null && measures.size > 0 && attributeEnd(units, k + 1) !== null ? k : STOP;
  }
  return PASS;
}

/** A word of no table with no noun of ours behind it: what is counted, and nothing we know. */
const isThing = ([thing, ...behind]: readonly (Unit | undefined)[]): boolean =>
  isPlain(thing) &&
  thing?.entry.hedge === null &&
  !behind.some((unit) => nounOf(unit) !== null || partyOf(unit) !== null || tellsLoss(unit));

/** What may stand inside the phrase without being of it, and what ends it. */
function overOther({ phrase, sentence, closed }: Walk, unit: Unit, k: number): number {
  const { units } = sentence;
  const { noun, measures } = phrase;
  if (has(unit, 'pronoun')) {
    phrase.pronoun = true;
    return k;
  }
  if (hasAny(unit, ['determiner', 'own'])) return k;
  if (has(unit, 'date')) return STOP;
  // "two taken prisoner in Kursk soldiers": a prisoner is a soldier before his noun is said.
  const headed = noun !== null && !measures.has('captured');
  const scene = !headed && measures.size > 0 ? sceneEnd(units, k) : null;
  if (scene !== null) return scene;
  // "may reach two million next year"
  if (has(unit, 'inAll') || has(unit, 'soon')) return STOP;
  const counted = noun !== null || measures.size > 0;
  if (counted && hasAny(unit, ['total', 'locative']) && !hasAny(unit, ['of', 'from'])) return STOP;
  // "highly trained and motivated Ukrainian soldiers"
  if (!counted && phrase.unknown > 0 && has(unit, 'train') && headAhead(units, k)) return k;
  // "around 1,000 believed dead"
  if (hasAny(unit, ['speech', 'estimate', 'allegedly']) && measures.size === 0 && has(units[k + 1], 'killed'))
    return k;
  if (isBarrier(unit) || hasAny(unit, STOPS) || movementOf(unit) || unit.entry.period) return STOP;
  // "with around 4,000 having been killed"
  if (unit.entry.hedge || hasAny(unit, ['link', 'perfect'])) return STOP;
  if (unit.entry.place && noun === null) return k;
  if (closed) return STOP;
  if (noun !== null) {
    if (!sentence.adjectivesFollow || phrase.unknown >= MOST_ADJECTIVES) return STOP;
    phrase.unknown++;
    return k;
  }
  // "North Korean X": an unknown head noun is not a soldier.
  if (phrase.demonym) phrase.foreignHead = true;
  phrase.unknown++;
  return phrase.unknown > MOST_UNKNOWN ? STOP : k;
}

/** Words from an adjective to its noun. */
const LONGEST_ADJECTIVES = 4;

/** The soldiers that an adjective tells of stand behind it, with nothing but adjectives between. */
function headAhead(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k <= at + LONGEST_ADJECTIVES; k++) {
    if (has(units[k], 'soldier')) return true;
    if (units[k]?.kind !== 'word' || hasAny(units[k], ['verb', 'preposition', 'locative', 'speech']))
      return false;
  }
  return false;
}

/** "five thousand people, grouped in a division of workers,", "six thousand North Koreans, sappers and builders," */
function isOfWorkers(units: readonly Unit[], comma: number): boolean {
  if (units[comma]?.text !== ',') return false;
  for (let k = comma + 1; k <= comma + LONGEST_GROUP && units[k]?.text !== ','; k++)
    if (has(units[k], 'worker')) return true;
  return false;
}
