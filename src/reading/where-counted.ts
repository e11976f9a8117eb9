/**
 * Where a count was made: the place beside its number, in its clause or behind its verb. Null wherever the place may be
 * another's.
 */

import type { PlaceId } from '../types.ts';
import { asideOfPart, lossSpeltOut } from './asides.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { QUOTES } from './marks.ts';
import { movementOf, nounOf } from './measures.ts';
import { isShareOf } from './out-of-whole.ts';
import { BARE_COUNT, sizeOf } from './scale.ts';
import {
  anyIn,
  has,
  hasAny,
  isBarrier,
  mayHold,
  namesTheWar,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';

/** A whole country at war: the narrower place beside it says more. */
const isWide = (place: PlaceId): boolean => place === 'Russia' || place === 'Ukraine';

/** What an army loses beside its soldiers. */
const THINGS = ['tank', 'armour', 'otherUnit'] as const;

/** The last place of a sentence that is narrower than a country at war, or null. */
export function lastPlace(units: readonly Unit[]): PlaceId | null {
  for (let k = units.length - 1; k >= 0; k--) {
    const place = units[k]?.entry.place;
    if (place && !isWide(place)) return place;
  }
  return null;
}

/**
 * The place that belongs to the claim: after the number first, then before it, within its clause.
 * @param thatArea what "in the area" stands for.
 */
export function placeFor(sentence: Sentence, frame: Frame, thatArea: PlaceId | null = null): PlaceId | null {
  const { units } = sentence;
  // The next count has its own place.
  const aside = asideAfter(units, frame.quantity.to, frame.to);
  const scene = frame.scene ?? { from: frame.quantity.to, to: units.length };
  const until =
    sentence.quantities.find(
      (q) =>
        // "8,000 soldiers and 700 sappers remain in Kursk": the verb of both has one place.
        q.from >= Math.max(aside ?? frame.to, scene.from, frame.predicateAt ?? 0) &&
        !q.excluded &&
        !q.yearLike &&
        sizeOf(q) >= BARE_COUNT &&
        // "lost 19,550 soldiers and 135 tanks in the Kursk region": one list, in one place.
        !(frame.measure !== null && hasAny(units[q.to], THINGS)) &&
        // "derzeit sind 10.000 Soldaten und 1.000 Pioniere in Kursk": they are there together.
        !(
          frame.movement === 'present' &&
          has(units[frame.to], 'and') &&
          q.from === frame.to + 1 &&
          nounOf(units[q.to])
        ),
    )?.from ?? units.length;
  let wide: PlaceId | null = null;
  let within = false;
  const usable = (k: number): PlaceId | null => {
    const unit = units[k] as Unit;
    if (!unit.entry.place) return has(unit, 'thatArea') ? thatArea : null;
    // "sent to Russia to repel an incursion into Kursk": where they were sent is said before.
    if (frame.measure === null && isRaided(units, k)) return null;
    // "Ukraine's", "Ukrainian forces", "Russia said": the country acts, it is no place.
    const party = partyOf(unit);
    if (party && units[k + 1]?.text === "'s" && !units[k + 2]?.entry.place) return null;
    // "the Russia-Ukraine war" says nothing of where; "as Ukraine revealed" has it act.
    const acts = has(units[k + 1], 'speech') && !has(units[k - 1], 'locative');
    if (party && (acts || namesTheWar(units, k))) return null;
    if (
      party &&
      !hasAny(units[k - 1], ['locative', 'preposition', 'determiner', 'arrive', 'send', 'present']) &&
      units[k - 1]?.text !== '-'
    )
      return null;
    // "im Kampf gegen die Ukraine gefallen", "tués aux côtés de la Russie"
    const article = frame.measure !== null && has(units[k - 1], 'determiner');
    const before = article && !has(units[k - 1], 'of') ? k - 2 : k - 1;
    if (party && has(units[before], 'notPlace')) return null;
    return unit.entry.place;
  };
  // From the number on: with the verb at the end the place stands inside the phrase.
  for (let k = scene.from; k < Math.min(Math.max(frame.to, scene.from) + 22, until, scene.to); k++) {
    // "workers from North Korea (DPRK) to": a short name.
    if (units[k]?.text === '(' && units[k + 2]?.text === ')' && partyOf(units[k + 1])) {
      k += 2;
      continue;
    }
    const spelt = lossSpeltOut(units, k);
    if (spelt !== null) {
      k = spelt;
      continue;
    }
    // A bracket of the phrase's own ends nothing: "11.000 (Nord-Coréens)".
    // "не менее 10 тысяч – в Курской области": there the dash stands for the verb.
    const ofThem = has(units[frame.to], 'including') ? 1 : 0;
    const verbless = k === frame.to + ofThem && units[k]?.kind === 'mark' && has(units[k + 1], 'locative');
    if (isBarrier(units[k] as Unit) && k >= frame.to && !verbless) {
      // "were killed while fighting in Russia": no clause of its own, its subject is who was killed.
      if (!has(units[k], 'clause') || movementOf(units[k + 1]) === null) break;
      within = true;
    }
    if (within && units[k]?.text === ',') break;
    // "1만 명을 넘었고, 그중 상당수가 쿠르스크로": where some of them are.
    if (
      sentence.nounFirst &&
      (units[k]?.text === '…' || has(units[k], 'whom') || endsQuoted(units, k) || tellsOfSome(units, k))
    )
      break;
    k = asideOfPart(units, k) ?? k;
    // "sent to Russia, particularly around Kursk": the verb's own place comes first.
    if (wide && units[k]?.text === ',') break;
    // "were training in Russia and were seen on the way to Kursk": the second verb has its own.
    if (wide && frame.measure === null && has(units[k], 'and') && hasAny(units[k + 1], ['verb', 'perfect']))
      break;
    // "sent last year, who played a part in the fighting for Kursk": what they did there is another matter.
    if (
      frame.measure === null &&
      units[k]?.text === ',' &&
      has(units[k + 1], 'relative') &&
      !hasAny(units[k + 1], ['determiner', 'locative']) &&
      !hasAny(units[k + 2], ['verb', 'perfect', 'present'])
    )
      break;
    // "sent 11,000 soldiers, most of whom are in Kursk": not all of them either.
    if (frame.measure === null && units[k]?.text === ',' && anyIn(units, k + 1, k + 4, 'portion')) break;
    // "sent thousands of troops, including to Kursk": not all of them.
    if (
      frame.measure === null &&
      units[k]?.text === ',' &&
      has(units[k + 1], 'including') &&
      hasAny(units[k + 2], ['preposition', 'locative'])
    )
      break;
    // "are in Russia with a contingent heading for Kursk": where others are.
    if (frame.measure === null && has(units[k], 'including') && hasAny(units[k + 2], ['batch', 'portion']))
      break;
    // "sent to fight, some of whom are in Kursk": nor of some of them, but of all of them it holds.
    if (
      frame.measure === null &&
      units[k]?.text === ',' &&
      has(units[k + 2], 'including') &&
      units[k + 1]?.kind === 'word' &&
      units[k + 3]?.kind === 'word' &&
      !has(units[k + 1], 'determiner')
    )
      break;
    const place = usable(k);
    if (!place) continue;
    if (!isWide(place)) return place;
    wide ??= place;
  }
  if (wide) return wide;
  // "lost 4,000 in Kursk" may stand as "lost in Kursk 4,000".
  for (let k = frame.from; k < frame.quantity.from; k++) {
    const place = usable(k);
    if (place) return place;
  }
  // "casualties in Kursk, over half of the 11,000 it sent": where the part was lost.
  const sent = frame.predicateAt !== null && frame.predicateAt >= frame.to;
  if (sent && frame.measure === null && isShareOf(sentence, frame.quantity)) return null;
  // "bei Kursk 50.000 Soldaten, darunter 10.000 Nordkoreaner": where the whole is, its part is.
  const ofWhole =
    anyIn(units, frame.from - 2, frame.from, 'including') && !hasAny(units[frame.from - 1], ['preposition']);
  for (let k = frame.from - 1; k >= Math.max(frame.clause.from, frame.from - 22); k--) {
    // "러시아에 2차례에 걸쳐 1만5000여 명을": a number that counts no people has no place of its own.
    const few = sentence.nounFirst && sentence.quantities.some((q) => q.from === k && sizeOf(q) < BARE_COUNT);
    if ((units[k]?.kind === 'number' && !ofWhole && !few) || (sentence.nounFirst && units[k]?.text === '…'))
      break;
    // "following a withdrawal from Kursk, the North has sent 3,000": where others left.
    const left = has(units[k - 1], 'determiner') ? k - 2 : k - 1;
    if (frame.measure === null && !sentence.nounFirst && has(units[left], 'from') && usable(k)) continue;
    // "troops sent to Russia, noting that 1,000 had fallen": what is said has its own place.
    if (has(units[k], 'speech') && anyIn(units, k + 1, k + 3, 'relative')) break;
    const place = usable(k);
    if (!place) continue;
    if (!isWide(place)) return place;
    wide ??= place;
  }
  return wide;
}

/** "1만 명이 파견된 가운데 이들 대부분이 쿠르스크로": where most of them are. */
const tellsOfSome = (units: readonly Unit[], k: number): boolean =>
  has(units[k], 'portion') && has(units[k - 1], 'pronoun');

/** "“쿠르스크에 1만 명이 있다”며 “러시아에": what the next quotation tells of is elsewhere. */
const endsQuoted = (units: readonly Unit[], k: number): boolean =>
  QUOTES.has(units[k]?.text ?? '') &&
  units[k + 1]?.glued === true &&
  units[k + 1]?.kind === 'word' &&
  QUOTES.has(units[k + 2]?.text ?? '');

/** "an incursion into the Russian region of Kursk": behind the article, the adjective and what kind of place it is. */
function isRaided(units: readonly Unit[], place: number): boolean {
  if (!mayHold(units, 'raid')) return false;
  for (let k = place - 1; k >= place - LONGEST_KIND; k--) {
    if (has(units[k], 'raid')) return true;
    if (!hasAny(units[k], ['determiner', 'demonym']) && !(k === place - 1 && has(units[k], 'locative')))
      return false;
  }
  return false;
}
/** Words of "into the Russian region of". */
const LONGEST_KIND = 4;

/** Where an aside right behind the number's noun ends, or null. */
function asideAfter(units: readonly Unit[], at: number, to: number): number | null {
  for (let k = at; k <= to + 1; k++) {
    const end = asideOfPart(units, k);
    if (end !== null) return end;
  }
  return null;
}

/** "killed in Ukraine" of Russians or of the war says nothing narrower than the war itself. */
export function placeOfLoss(place: PlaceId | null, party: Party, frame: Frame): PlaceId | null {
  if (place === null) return null;
  if (party !== 'dprk' && (place === 'Ukraine' || place === 'Russia')) return null;
  return frame.quantity.hedge === 'vague' && place === 'Russia' ? null : place;
}
