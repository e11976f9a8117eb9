/**
 * The people or things a bare number is the number of, where its noun stands before it: "the number of North Koreans in
 * Russia has exceeded 11,000". Walks left from the number; a word of amount must join the two.
 */
import { onWhoseWord } from './asides.ts';
import type { Unit } from './lexicon.ts';
import { isDash, QUOTES } from './marks.ts';
import { type Noun, nounOf, tellsLoss } from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import { OF_THE_WAR, sizeOf } from './scale.ts';
import { anyIn, has, hasAny, isBarrier, isInCountry, isLocative, type Party, partyOf } from './sentence.ts';

/** Units between the noun and its number. */
const REACH = 12;
/** Words from "the number of" to those numbered. */
const NUMBER_OF_REACH = 5;
/** Words from a noun back to whose it is. */
const OWNER_REACH = 4;

const CARGO = ['container', 'shell', 'missile'] as const;

export interface NounBefore {
  noun: Noun;
  party: Party | null;
  /** The noun is the people's name itself: "the number of North Koreans". */
  demonym: boolean;
}

export function nounBefore(
  units: readonly Unit[],
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
): NounBefore | null {
  let amount =
    has(units[quantity.from], 'amount') || anyIn(units, quantity.from, quantity.numberFrom, 'amount');
  let owner: Party | null = null;
  for (let k = quantity.from - 1; k >= Math.max(0, quantity.from - REACH); k--) {
    const unit = units[k] as Unit;
    if (isNumberAt(k)) return null;
    // "personnel: 712,610", "tanks – 9,286"
    if (k === quantity.from - 1 && (unit.text === ':' || isDash(unit))) {
      const listed = listedBefore(units, k);
      if (listed) return listed;
      amount = true;
      continue;
    }
    // "the losses, says the staff in Kyiv, have reached"
    const aside = unit.text === ',' ? onWhoseWord(units, k) : null;
    if (aside !== null) {
      k = aside;
      continue;
    }
    // "the armed forces, numbering 1.2 million", "the number of soldiers, fighting in Kursk, has exceeded"
    // ", potentially reaching 500,000"
    const adverb = has(units[k + 1], 'future') || units[k + 1]?.entry.filler;
    const opens = (at: number) => hasAny(units[at], ['amount', 'participle']);
    if (unit.text === ',' && (opens(k + 1) || (adverb && opens(k + 2)))) continue;
    if (endsPhrase(units, k)) return null;
    // "four brigades of 12,000 people in all"
    const brigades = has(unit, 'brigade') && sizeOf(quantity) >= OF_THE_WAR;
    const people = has(unit, 'soldier') || has(unit, 'army') || brigades;
    // "29,000 soldiers in September – 950": the noun is counted already.
    if (people && isNumberAt(k - 1)) return null;
    // "the number of containers has reached 7,000"
    const cargo = amount ? CARGO.find((tag) => has(unit, tag)) : undefined;
    if (cargo && anyIn(units, k - 3, k, 'numberOf')) return { noun: cargo, party: null, demonym: false };
    const party = partyOf(unit);
    // "put the number of soldiers in Kursk at 8,000"
    const numbered =
      amount ||
      opensWithThem(units, quantity, k) ||
      has(unit, 'army') ||
      anyIn(units, k - NUMBER_OF_REACH, k, 'numberOf');
    if (numbered && (people || (party !== null && namesPeople(units, k))))
      return {
        noun: 'soldier',
        party: ownerOf(units, k) ?? owner ?? nearOwner(units, k),
        demonym: party !== null,
      };
    if (has(unit, 'amount')) amount = true;
    const inCountry = isInCountry(units, k);
    if (party !== null && !inCountry && hasAny(units[k - 1], ['of', 'from', 'soldier'])) owner = party;
    else if (party !== null && !inCountry && !isLocative(units, k) && units[k + 1]?.text !== "'s")
      return null;
    if (tellsLoss(unit) || (!amount && isUnknown(unit))) return null;
  }
  return null;
}

/** "Северокорейцев в Курской области уже 11 тысяч.": they open the sentence, and it ends with how many. */
function opensWithThem(units: readonly Unit[], { from, to }: ReadQuantity, k: number): boolean {
  if (has(units[k], 'worker') || k > MOST_ADJECTIVES || units.slice(0, k).some(({ kind }) => kind !== 'word'))
    return false;
  if (units[to] !== undefined && units[to]?.kind !== 'mark') return false;
  return units
    .slice(k + 1, from)
    .every((unit) => unit.entry.place !== null || unit.entry.filler || hasAny(unit, WHERE_THEY_ARE));
}
const WHERE_THEY_ARE = ['locative', 'front', 'perfect', 'dprk', 'link'] as const;
/** Words before them. */
const MOST_ADJECTIVES = 1;

/** "the number of North Koreans", "des soldats nord-coréens"; "in the Russian war" the adjective is the war's. */
const namesPeople = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'natives') || (has(units[k], 'demonym') && hasAny(units[k - 1], ['soldier', 'army']));

/** What a line of a list counts, said before its mark. */
function listedBefore(units: readonly Unit[], mark: number): NounBefore | null {
  const noun = nounOf(units[mark - 1]);
  if (noun === null || noun === 'people') return null;
  return { noun, party: partyOf(units[mark - 1]) ?? partyOf(units[mark - 2]), demonym: false };
}

/** Behind these stands another phrase than the number's. */
function endsPhrase(units: readonly Unit[], k: number): boolean {
  const unit = units[k] as Unit;
  if (isBarrier(unit) || has(unit, 'civilian')) return true;
  if (unit.kind === 'mark') return unit.text !== "'s" && !QUOTES.has(unit.text);
  // "lost 768,000 soldiers and this number may exceed": a subject of its own.
  return has(unit, 'and') && hasAny(units[k + 1], ['determiner', 'pronoun']) && has(units[k + 2], 'amount');
}

/** "North Korean occupiers": the adjective says whose, before the noun does. */
const ownerOf = (units: readonly Unit[], noun: number): Party | null =>
  (has(units[noun - 1], 'demonym') ? partyOf(units[noun - 1]) : null) ?? partyOf(units[noun]);

/** Whose they are, said further before the noun, in its own phrase. */
function nearOwner(units: readonly Unit[], noun: number): Party | null {
  for (let k = noun - 1; k >= Math.max(0, noun - OWNER_REACH); k--) {
    if (isBarrier(units[k] as Unit) || has(units[k], 'verb')) return null;
    const owner = partyOf(units[k]);
    if (owner !== null) return owner;
  }
  return null;
}

const isUnknown = ({ kind, entry }: Unit): boolean =>
  kind === 'word' && entry.tags.size === 0 && !entry.place && !entry.hedge && !entry.filler;
