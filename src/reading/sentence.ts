/** One sentence as the rules see it: its units, its quantities, and questions asked of them. No rule of its own. */
import type { Tag } from '../languages/language.ts';
import type { Words } from '../text/words.ts';
import type { ReadDate } from './dates.ts';
import type { Unit } from './lexicon.ts';
import type { ReadQuantity } from './quantities.ts';
import { type Named, numberOf, Tags } from './tags.ts';

export type Party = 'alliance' | 'dprk' | 'russia' | 'ukraine' | 'both' | 'otherParty';
export const PARTIES: readonly Party[] = ['alliance', 'both', 'dprk', 'russia', 'ukraine', 'otherParty'];

export interface Sentence {
  units: readonly Unit[];
  /** The words they are of, until the next sentence is read. */
  words: Words;
  quantities: readonly ReadQuantity[];
  dates: readonly ReadDate[];
  timeUnits: Readonly<Record<string, string>>;
  adjectivesFollow: boolean;
  nounFirst: boolean;
}

/** False where no unit of the sentence has the tag: then none need be asked. */
export const mayHold = (units: readonly Unit[], tag: Named): boolean => units[0]?.around.has(tag) ?? false;

/** False where no unit of the sentence has any of the tags. */
export const mayHoldAny = (units: readonly Unit[], tags: Tags): boolean =>
  units[0]?.around.meets(tags) ?? false;

/** The unit with one tag more, which its sentence then holds too; the entries of the tables stay as they are. */
export function withTag(unit: Unit, tag: Tag): Unit {
  unit.around.add(tag);
  return { ...unit, entry: { ...unit.entry, tags: unit.entry.tags.with(tag) } };
}

export const has = (unit: Unit | undefined, tag: Named): boolean => unit?.entry.tags.has(tag) ?? false;
export function hasAny(unit: Unit | undefined, tags: readonly Named[]): boolean {
  if (unit === undefined || unit.entry.tags.size === 0) return false;
  for (let k = 0; k < tags.length; k++) if (unit.entry.tags.has(tags[k] as Named)) return true;
  return false;
}

const ANY_PARTY = Tags.of(PARTIES);

export function partyOf(unit: Unit | undefined): Party | null {
  if (!unit?.entry.tags.meets(ANY_PARTY)) return null;
  for (const party of PARTIES) if (unit.entry.tags.has(party)) return party;
  return null;
}

/** The party at `k`, or behind its article there. */
export const partyFrom = (units: readonly Unit[], k: number): Party | null =>
  partyOf(units[k]) ?? (has(units[k], 'determiner') ? partyOf(units[k + 1]) : null);

const BARRIER = new Set([';', '—', '(', ')', '•', '|']);

/** True where a clause ends: nothing is carried over it within the sentence. */
export const isBarrier = (unit: Unit): boolean =>
  unit.entry.tags.hasNumber(CLAUSE) ||
  (unit.kind === 'mark' && (BARRIER.has(unit.text) || (unit.text === '–' && !unit.glued)));

const CLAUSE = numberOf('clause');

/** "who", "which"; German "der" is the article as well, and no clause need begin at it. */
export const isRelative = (unit: Unit | undefined): boolean =>
  has(unit, 'relative') && !has(unit, 'determiner');

/** True at a unit of a date. */
export function isInDate({ dates }: Sentence, k: number): boolean {
  for (const { from, to } of dates) if (k >= from && k < to) return true;
  return false;
}

/** The clause around a unit: from the barrier before it to the barrier after it, half-open. */
export function clauseAround(units: readonly Unit[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && !isBarrier(units[from - 1] as Unit)) from--;
  let to = at;
  while (to < units.length && !isBarrier(units[to] as Unit)) to++;
  return { from, to };
}

export const anyIn = (units: readonly Unit[], from: number, to: number, tag: Named): boolean => {
  const number = numberOf(tag);
  if (!units[0]?.around.hasNumber(number)) return false;
  const end = Math.min(to, units.length);
  for (let k = Math.max(0, from); k < end; k++)
    if ((units[k] as Unit).entry.tags.hasNumber(number)) return true;
  return false;
};

/** True where a unit of the sentence has the tag. */
export const holds = (units: readonly Unit[], tag: Named): boolean => anyIn(units, 0, units.length, tag);

/** "Verluste in der Ukraine": the article is no "of". */
export const isInCountry = (units: readonly Unit[], k: number): boolean =>
  has(units[k - 1], 'determiner') && has(units[k - 2], 'locative') && !has(units[k - 2], 'of');

/** The country as a place or an object ("in Ukraine", "against Russia"), not as who acts. */
export function isLocative(units: readonly Unit[], at: number): boolean {
  if (has(units[at], 'genitive') && units[at - 1]?.entry.place && !has(units[at - 1], 'genitive'))
    return true;
  // "на дорогах России": what lies in the country, whoever that is of.
  if (has(units[at], 'genitive') && isPlain(units[at - 1]) && has(units[at - 2], 'locative')) return true;
  // "acusa a Corea del Norte de haber enviado": who did it.
  if (has(units[at + 1], 'of') && has(units[at + 2], 'infinitive')) return false;
  // "the response to North Korea sending soldiers": who does it.
  if (has(units[at + 1], 'send') && has(units[at + 1], 'gerund')) return false;
  let k = at - 1;
  while (k >= 0 && (has(units[k], 'determiner') || (units[k]?.text === '-' && k > 0))) k--;
  // "plans for North Korea to deploy": who is to do it.
  if (has(units[k], 'forSide') && has(units[at + 1], 'infinitive')) return false;
  // "zwischen Russland und der Ukraine": both are.
  if (has(units[k], 'and') && partyOf(units[k - 1]) !== null && isBetween(units, k - 1)) return true;
  // "recognised by Russia, Syria and North Korea": in a list each stands as the first.
  const first = firstOfList(units, at, k);
  if (first !== null) return isLocative(units, first);
  // "are already in Russia"
  if (isOfPlace(units, at, k)) return true;
  // "to have entered Russia"
  const there = k === at - 1 && hasAny(units[k], ['present', 'arrive']);
  if (!has(units[k], 'locative') && !there) return false;
  // "the Washington-based Center": of a name before it.
  if (has(units[k], 'present') && units[k - 1]?.text === '-') return false;
  // "über russische Verluste", "bei den russischen Todesopfern"
  const losses = has(units[at + 1], 'nominal') && hasAny(units[at + 1], ['lost', 'killed', 'casualties']);
  if (losses && units[at]?.entry.place === null) return false;
  // "soldados de Corea del Norte": whose they are, not where.
  if (has(units[k], 'of') && hasAny(units[k - 1], ['soldier', 'army', 'worker', 'nominal'])) return false;
  // "bajas en las tropas rusas", "Verluste in der russischen Armee": an army is no place.
  if (
    has(units[k - 1], 'nominal') &&
    hasAny(units[k - 1], ['lost', 'casualties', 'killed', 'wounded']) &&
    (hasAny(units[at], ['soldier', 'force']) || hasAny(units[at + 1], ['soldier', 'force']))
  )
    return false;
  // "in Russian casualties" is about casualties: an adjective is never a place.
  return !has(units[at], 'demonym') || has(units[at + 1], 'otherParty');
}

/** "in the southern Russian republic", "dans la région russe de": a people's adjective of a place or a thing nobody knows. */
function isOfPlace(units: readonly Unit[], at: number, before: number): boolean {
  if (!has(units[at], 'demonym') || has(units[at], 'natives')) return false;
  let k = before;
  while (units[k]?.kind === 'word' && units[k]?.entry.tags.size === 0 && k > before - MOST_ADJECTIVES) k--;
  const heads = k < before && (units[at + 1]?.kind !== 'word' || has(units[at + 1], 'of'));
  const named = units[at + 1]?.entry.tags.size === 0 && has(units[at + 2], 'of');
  if (!isPlain(units[at + 1]) && !named && !heads) return false;
  while (has(units[k], 'determiner')) k--;
  return has(units[k], 'locative') && !has(units[k], 'of');
}
/** Words between an article and the people's adjective. */
const MOST_ADJECTIVES = 2;

/** A word of no table, in lower case. */
export const isPlain = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.entry.tags.size === 0 && !unit.capital && !unit.entry.filler;

/** The first of three or more parties in a row, where the last one does nothing; else null. */
function firstOfList(units: readonly Unit[], at: number, and: number): number | null {
  if (!has(units[and], 'and') || hasAny(units[at + 1], ['verb', 'suffer', 'send', 'speech'])) return null;
  let k = and - 1;
  if (units[k]?.text === ',') k--;
  let parties = 1;
  while (partyOf(units[k]) !== null) {
    parties++;
    const before = has(units[k - 1], 'determiner') ? k - 2 : k - 1;
    if (units[before]?.text !== ',' || partyOf(units[before - 1]) === null) break;
    k = before - 1;
  }
  return parties > 2 ? k : null;
}

const isBetween = (units: readonly Unit[], at: number): boolean =>
  has(units[has(units[at - 1], 'determiner') ? at - 2 : at - 1], 'between');

/** The nearest party before `at` that acts, or null. Origins that merely speak are no party. */
export function actorBefore(
  units: readonly Unit[],
  at: number,
  stop = 0,
): { party: Party; at: number } | null {
  for (let k = at - 1; k >= stop; k--) {
    const unit = units[k] as Unit;
    const first = unit.text === ',' && has(units[k + 1], 'gerund') ? subjectBefore(units, k, stop) : null;
    if (first) return first;
    if (unit.text === ',') k = openingOfRelative(units, k) ?? openingOfSource(units, k, stop) ?? k;
    const party = partyOf(unit);
    if (!party || isLocative(units, k)) continue;
    if (speaks(units, k) || namesTheWar(units, k) || isOwnerOfObject(units, k) || isObject(units, k))
      continue;
    // "the Russian paramilitary Wagner Group": the adjective is the group's.
    if (isAdjectiveOf(units, k) || namesTheStrike(units, k) || isOfWhatIsFought(units, k)) continue;
    // "its reliance on North Korean troops": an object, not who acts.
    if (
      has(unit, 'demonym') &&
      has(units[k - 1], 'locative') &&
      has(units[k + 1], 'soldier') &&
      // "losses in the Russian army" are its own.
      !has(units[k - 2], 'nominal')
    )
      continue;
    return { party, at: k };
  }
  return null;
}

/** "North Korea has become Russia's ally, providing 12,000 men": whoever the clause before the participle is of. */
function subjectBefore(
  units: readonly Unit[],
  comma: number,
  stop: number,
): { party: Party; at: number } | null {
  let from = comma - 1;
  while (from >= stop && units[from]?.text !== ',' && !isBarrier(units[from] as Unit)) from--;
  for (let k = from + 1; k < comma; k++) {
    if (hasAny(units[k], ['verb', 'perfect', 'suffer'])) return null;
    const party = partyOf(units[k]);
    if (party === null) continue;
    const acts =
      hasAny(units[k + 1], ['verb', 'perfect', 'link', 'send', 'fight']) ||
      units[k + 1]?.entry.tags.size === 0;
    return acts && !isLocative(units, k) && !speaks(units, k) && party !== 'otherParty'
      ? { party, at: k }
      : null;
  }
  return null;
}

/** "the region, into which Ukrainian troops had advanced, received 11,000": the comma that opens what this one closes, or null. */
function openingOfRelative(units: readonly Unit[], close: number): number | null {
  for (let k = close - 1; k > Math.max(0, close - LONGEST_RELATIVE); k--) {
    if (units[k]?.text !== ',') continue;
    // "North Korea, which supports Russia, would send": the clause tells of who stands before it.
    // "The North's deployment, which Putin confirmed, saw"
    const named =
      partyOf(units[k - 1]) !== null || hasAny(units[k - 1], ['send', 'soldier', 'force', 'army']);
    const ofName = has(units[k + 1], 'relative') && named;
    return ofName || (has(units[k + 1], 'preposition') && has(units[k + 2], 'relative')) ? k : null;
  }
  return null;
}
const LONGEST_RELATIVE = 14;

/** "According to the head of Ukraine's intelligence, 2,600 soldiers": where the source begins that this comma ends, or null. */
function openingOfSource(units: readonly Unit[], close: number, stop: number): number | null {
  if (!mayHold(units, 'according')) return null;
  for (let k = close - 1; k >= stop; k--) {
    // "South Korean, Ukrainian and Western sources": a list of whose they are.
    const listed = units[k]?.text === ',' && has(units[k - 1], 'demonym') && has(units[k + 1], 'demonym');
    if (units[k]?.kind !== 'word' && !listed) return null;
    if (has(units[k], 'according')) return k === stop || units[k - 1]?.kind !== 'word' ? k : null;
  }
  return null;
}

const JOINTS = new Set(['-', '–', '/']);

/** "the Russia-Ukraine war": two sides joined into a name, neither of which acts, nor is a place. */
export const namesTheWar = (units: readonly Unit[], at: number): boolean =>
  (isJoint(units, at + 1) && isOtherSide(units, at, at + 2)) ||
  (isJoint(units, at - 1) && isOtherSide(units, at, at - 2));

/** "SEOUL, South Korea – North Korea sent": a dash with spaces joins nothing. */
const isJoint = (units: readonly Unit[], at: number): boolean =>
  JOINTS.has(units[at]?.text ?? '') && units[at]?.glued === true && units[at + 1]?.glued === true;

const isOtherSide = (units: readonly Unit[], at: number, beside: number): boolean => {
  const other = partyOf(units[beside]);
  return other !== null && other !== partyOf(units[at]);
};

/** "supplies 40% of Russia's ammunition and will send", "has been Russia's key supporter": the owner of what is no soldiers and no loss. */
const isOwnerOfObject = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.text === "'s" &&
  (hasAny(units[at - 1], ['of', 'portion']) ||
    (has(units[at - 1], 'verb') && !hasAny(units[at + 3], ['soldier', 'army', 'nominal', 'people']))) &&
  !hasAny(units[at + 2], ['soldier', 'army', 'nominal', 'people']);

/** "armed three Russian brigades and dispatched 8,000": the second verb has the subject of the first, not its object. */
function isObject(units: readonly Unit[], at: number): boolean {
  if (
    !has(units[at], 'demonym') ||
    has(units[at], 'natives') ||
    !hasAny(units[at + 1], ['soldier', 'brigade'])
  )
    return false;
  return has(units[at + 2], 'and') && has(units[at + 3], 'send') && !has(units[at + 3], 'nominal');
}

/** "fighting a Ukrainian incursion", "contra una incursión ucraniana": the adjective of a thing, and no army. */
function isOfWhatIsFought(units: readonly Unit[], at: number): boolean {
  if (units[at]?.entry.place !== null) return false;
  if (isFoughtWith(units, at)) return true;
  // "fighting Ukrainian forces in Kursk": an army may be what is fought.
  const fought = has(units[at - 1], 'fight') && units[at - 2]?.kind !== 'number';
  if (fought && hasAny(units[at + 1], ['soldier', 'army', 'force'])) return true;
  const behind = isPlainWord(units[at - 1]) && has(units[at - 2], 'determiner');
  // "the losses of the Russian occupation army": an army for all that.
  const army = hasAny(units[at + 2], ['soldier', 'army', 'force']);
  const before = isPlainWord(units[at + 1]) && !army && has(units[at - 1], 'determiner');
  const lead = units[behind ? at - 3 : at - 2];
  return (behind || before) && (hasAny(lead, ['fight', 'strongFight']) || has(lead, 'notPlace'));
}

/** "The North's troops who were in combat with the Ukrainian army suffered": but "clashed with Ukrainian troops, who lost". */
export function isFoughtWith(units: readonly Unit[], at: number): boolean {
  const before = has(units[at - 1], 'determiner') ? at - 2 : at - 1;
  if (!has(units[before], 'notPlace') || hasAny(units[before], ['of', 'by', 'between'])) return false;
  if (!isOfFighting(units, before)) return false;
  const army = [at, at + 1].findLast((k) => hasAny(units[k], ['soldier', 'army', 'force'])) ?? at + 1;
  const next = units[army + 1]?.text === ',' ? army + 2 : army + 1;
  return hasAny(units[army], ['soldier', 'army', 'force']) && !has(units[next], 'relative');
}

/** "in combat with", "fighting alongside Russian troops against": the word of fighting close before the preposition. */
function isOfFighting(units: readonly Unit[], preposition: number): boolean {
  for (let k = preposition - 1; k >= preposition - LONGEST_ALLY && units[k]?.kind === 'word'; k--) {
    if (hasAny(units[k], ['fight', 'strongFight'])) return true;
    if (hasAny(units[k], ['verb', 'perfect', 'suffer', 'speech'])) return false;
  }
  return false;
}
/** Words of "fighting alongside the Russian troops". */
const LONGEST_ALLY = 5;

const isPlainWord = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (unit.entry.tags.size === 0 || has(unit, 'raid')) && unit.entry.place === null;

/** A country's adjective before another party's name. */
export const isAdjectiveOf = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'demonym') &&
  !has(units[at], 'natives') &&
  [at + 1, at + 2, at + 3].some(
    (k) => partyOf(units[k]) === 'otherParty' && !has(units[k], 'demonym') && !anyBreak(units, at + 1, k),
  );

const anyBreak = (units: readonly Unit[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (units[k]?.kind !== 'word' || hasAny(units[k], ['verb', 'preposition', 'and', 'soldier', 'locative']))
      return true;
  return false;
};

/** "killed in a Russian missile strike": the adjective says who struck, not who was hit. */
const namesTheStrike = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'demonym') &&
  !has(units[at], 'natives') &&
  (has(units[at + 1], 'event') || (units[at + 1]?.entry.tags.size === 0 && has(units[at + 2], 'event')));

/** "während Kiew 4000 Tote zählt": right before the number of what it tells, in a verb that ends the clause. */
function closesWithSpeech(units: readonly Unit[], number: number): boolean {
  if (units[number]?.kind !== 'number' && !units[number]?.entry.hedge) return false;
  const tells = (unit: Unit | undefined) =>
    has(unit, 'speech') && !hasAny(unit, ['suffer', 'admit', 'killed']);
  // "nennt Kiew 4000 Tote"
  if (tells(units[number - 2])) return true;
  let end = number + 1;
  while (units[end]?.kind === 'word' || units[end]?.kind === 'number') end++;
  return tells(units[end - 1]);
}

/** "Ukraine says", "North Korean state media said": who speaks is not who loses. */
export function speaks(units: readonly Unit[], at: number): boolean {
  // "the Ukrainians have said"
  const said = has(units[at + 1], 'perfect') && has(units[at + 2], 'speech') ? at + 2 : at + 1;
  const next = units[said];
  // "Втрати росіян оцінюють у 325 тисяч": whose losses others put at so many.
  const owns = has(units[at - 1], 'nominal') && hasAny(units[at - 1], ['lost', 'casualties', 'killed']);
  if (owns && hasAny(units[at], ['natives', 'force', 'genitive'])) return false;
  if (speaksWithOthers(units, at)) return true;
  if (has(units[at - 1], 'according') || has(units[at - 1], 'citing')) return true;
  // "told French television": who is told of it.
  if (has(units[at - 1], 'tells')) return true;
  if (!next) return false;
  // "prevé enviar": a plan of its own, not something it says.
  const does = has(units[at + 2], 'of') ? at + 3 : at + 2;
  const plans = next.entry.tags.has('plan') && hasAny(units[does], ['send', 'supply']);
  if (
    next.entry.tags.has('speech') &&
    // "Moscou dénombre 325 000 morts": its own.
    !next.entry.tags.has('suffer') &&
    // "Pjöngjangs Entscheidung bekannt": a genitive says nothing.
    !has(units[at], 'genitive') &&
    !next.entry.tags.has('send') &&
    !plans &&
    !has(units[at + 2], 'infinitive')
  )
    return true;
  if (next.text !== "'s") return closesWithSpeech(units, at + 1);
  // "Seoul's own count stands at": whoever counts, the others are counted.
  return (
    units[at + 2]?.entry.origin != null || has(units[at + 2], 'estimate') || has(units[at + 3], 'estimate')
  );
}

/** "South Korea, the US and Ukraine estimate that": every one of the list says it. */
function speaksWithOthers(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.text !== ',' && !has(units[at + 1], 'and')) return false;
  let named = 0;
  let joined = false;
  let k = at + 1;
  for (; k <= at + LONGEST_LIST; k++) {
    const unit = units[k];
    if (partyOf(unit) !== null || unit?.entry.origin != null) named++;
    else if (has(unit, 'and')) joined = true;
    else if (unit?.text !== ',' && !has(unit, 'determiner')) break;
  }
  return (
    named > 0 &&
    joined &&
    units[k - 1]?.kind === 'word' &&
    has(units[k], 'speech') &&
    !has(units[k], 'suffer')
  );
}
const LONGEST_LIST = 10;
