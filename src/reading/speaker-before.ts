/**
 * The name before a verb of saying, over what may stand between the two: a clause about the speaker, a bracket, the count
 * itself. Null where the name is of somebody or something else.
 */
import type { Tag } from '../languages/language.ts';
import type { OriginId } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, isLocative, isRelative, mayHold, partyOf } from './sentence.ts';

/** Words that make the name before them the one who says it. */
export const SAYING: readonly Tag[] = ['speech', 'deny', 'doubt', 'confirm'];

/** Letters of a language whose verb ends the sentence: only there a name before a quotation is its speaker. */
export const HANGING = /^\p{Script=Hangul}/u;

/** Words that may stand between a name and its verb: "Budanov, the head of …, told". */
const REACH = 10;
/** Words from the comma that opens an apposition to the name in it. */
export const APPOSITION = 4;
/** Words of a clause or bracket about the speaker: ", who cited reports of his country's service,". */
const LONGEST_ASIDE = 24;

/** "an estimated 12,000", "the reported deployment": no verb of saying. */
export const isParticiple = (units: readonly Unit[], at: number): boolean =>
  // "les évalue à 3 200", "las cifra en": there the article is a pronoun; in "it was the agency that said" no article at all.
  (has(units[at - 1], 'determiner') &&
    !(has(units[at - 1], 'relative') && units[at - 2]?.entry.origin) &&
    !(has(units[at + 1], 'amount') && units[at + 2]?.kind === 'number')) ||
  // "is reported to have lost": nobody says it here.
  (has(units[at - 1], 'verb') && !has(units[at - 1], 'perfect')) ||
  // "ont dit avoir", "a par ailleurs annoncé avoir": with a verb of its own it is no participle.
  (has(units[at + 1], 'infinitive') &&
    !has(units[at], 'deny') &&
    // "Rusia asegura haber causado", "Kiev affirme avoir perdu", "Kyiv admits to losses of"
    !((has(units[at + 1], 'copula') || has(units[at], 'admit')) && maySpeak(units[at - 1])) &&
    !units[at]?.text.includes(' ') &&
    // "disclosed to the press that"
    !units.slice(at + 2, at + 6).some((unit) => has(unit, 'relative')) &&
    !units.slice(Math.max(0, at - 3), at).some((unit) => has(unit, 'perfect'))) ||
  // "one million estimated losses": how sure the number is; "Kyiv estimated losses" is a verb.
  (units[at]?.entry.hedge !== null && has(units[at + 1], 'nominal') && !maySpeak(units[at - 1])) ||
  (has(units[at - 1], 'preposition') && units[at]?.entry.hedge !== null);

const maySpeak = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.text === ')' ||
  unit.entry.origin !== null ||
  isUnknownName(unit) ||
  hasAny(unit, ['pronoun', 'same', 'perfect', 'relative', 'soldier']);

const isUnknownName = (unit: Unit): boolean => unit.capital && unit.kind === 'word' && !unit.known;

/** @param follows the speaker may follow the verb anywhere in this language, not only after a mark. */
export function speakerBefore(units: readonly Unit[], verb: number, follows = false): OriginId | null {
  // "Despite what the Kremlin says of advances, the analysis shows": whose analysis, a sentence before tells.
  if (units[verb]?.kind === 'word' && has(units[verb - 1], 'same') && has(units[verb - 2], 'determiner'))
    return null;
  const then = saidThen(units, verb);
  if (then) return then.origin;
  // "Russia, he said, has": whoever "he" is.
  if (!follows && has(units[verb - 1], 'same') && !units[verb - 1]?.entry.origin) return null;
  // "Kirby also spoke of the troops sent to Russia, noting that": the subject of the whole clause.
  if (!follows && units[verb - 1]?.text === ',' && opensWhatIsSaid(units[verb + 1])) {
    // "“It is Putin's doing,” Blinken added, claiming that": whoever said the first.
    const said = has(units[verb - 2], 'speech') ? units[verb - 3]?.entry.origin : null;
    return said ?? namedBetween(units, verb - 1) ?? firstNamed(units, verb - 1);
  }
  // "Singh said that …, and said that it highlights": whoever said the first.
  if (!follows && has(units[verb - 1], 'and')) {
    for (let k = verb - 2; k >= Math.max(0, verb - LONGEST_ASIDE); k--)
      if (has(units[k], 'speech') && !isParticiple(units, k)) return speakerBefore(units, k);
  }
  // "Selenskyj hatte … mit 43.000 angegeben": the participle closes what the auxiliary beside the name opened.
  const framed = follows && (units[verb + 1] === undefined || units[verb + 1]?.kind === 'mark');
  const aside = asideBefore(units, verb);
  if (aside !== null) verb = aside;
  let reach = framed ? 2 * REACH : REACH;
  for (let k = verb - 1; k >= Math.max(0, verb - reach); k--) {
    const unit = units[k] as Unit;
    if (framed && verb - k > REACH && !(unit.entry.origin && has(units[k + 1], 'perfect'))) {
      if (isBarrier(unit) || unit.text === ',' || hasAny(unit, SAYING)) return null;
      continue;
    }
    // "the National Intelligence Service (NIS) said"
    if (unit.text === ')' && units[k - 2]?.text === '(') {
      if (units[k - 1]?.entry.origin) return units[k - 1]?.entry.origin ?? null;
      k -= 2;
      continue;
    }
    if (isBarrier(unit)) return null;
    if (unit.text === ',') {
      // "perdues par Moscou, que el viernes aseguró": the clause is of the name before its comma.
      const name = units[k - 1]?.entry.origin;
      if (name && isRelative(units[k + 1]) && k < verb - 1) return name;
      // "Mediazona, together with volunteers, has counted", "the NIS, which briefed parliament, said": past the aside.
      const open = !follows && k < verb - 1 ? asideOpening(units, k) : null;
      if (open !== null) {
        reach += k - open;
        k = open;
        continue;
      }
      // "Moscow fired one of them, prosecutors said": the verb has a subject of its own.
      if (!follows && !isApposition(units, k, verb) && units.slice(k + 1, verb).some(isSomebody)) return null;
      // "moved closer to Ukraine, Singh added": a name nobody knows speaks.
      if (k < verb - 1 && verb - k <= 4 && units.slice(k + 1, verb).every(isUnknownName)) return null;
    }
    if (unit.entry.origin && follows && isShutOff(units, k, verb)) return null;
    // "Neither Moscow nor Pyongyang, who are allies, has said": two of them, and neither did.
    if (unit.entry.origin && has(units[k - 1], 'not') && units[k - 2]?.entry.origin) return null;
    if (unit.entry.origin && !isOwner(units, k, follows) && !isThere(units, k, verb)) {
      const told = isObject(units, k) || actsInWhatIsSaid(units, k, verb);
      if (!(units[verb]?.kind === 'word' && told)) return firstOfTwo(units, k);
    }
    // Another verb of saying has its own speaker; a count between belongs to what is said.
    if (hasAny(unit, SAYING) && !isParticiple(units, k)) return null;
    if (unit.kind === 'number' && k < verb - 3 && !framed) return null;
  }
  return null;
}

/** The comma or bracket that opens what ends right before the verb, where it tells of the speaker: ", who …, said". Else null. */
function asideBefore(units: readonly Unit[], verb: number): number | null {
  const close = units[verb - 1]?.text;
  if (close !== ',' && close !== ')') return null;
  for (let k = verb - 2; k > Math.max(0, verb - LONGEST_ASIDE); k--) {
    const unit = units[k] as Unit;
    if (close === ')') {
      if (unit.text === '(') return k < verb - 3 ? k : null;
    } else if (unit.text === ',') {
      const next = units[k + 1];
      // "Kyiv, however, says"
      if (k === verb - 3 && units[k + 1]?.kind === 'word' && !units[k + 1]?.capital && hasName(units, k))
        return k;
      // German "der" is an article as well: a clause ends in its verb.
      const clause = has(next, 'relative') && (!has(next, 'determiner') || has(units[verb - 2], 'verb'));
      if (clause || has(next, 'citing') || isCompany(units, k)) return k;
      // "The NATO officer, in a briefing on Wednesday, said": where and when he did.
      return has(next, 'preposition') && hasName(units, k) ? k : null;
    } else if (isBarrier(unit)) return null;
  }
  return null;
}

/**
 * "Moscow has not updated its toll since May, when it said": the subject, where the sentence begins with it; "when an expert
 * said": nobody known.
 */
function saidThen(units: readonly Unit[], verb: number): { origin: OriginId | null } | null {
  if (!mayHold(units, 'atThatTime')) return null;
  let when = verb - 1;
  while (
    when >= verb - 3 &&
    hasAny(units[when], ['pronoun', 'same', 'perfect']) &&
    !has(units[when], 'title')
  )
    when--;
  if (has(units[when], 'atThatTime') && units[when - 1]?.text === ',') {
    const first = units[has(units[0], 'determiner') ? 1 : 0];
    return first?.entry.origin ? { origin: first.entry.origin } : null;
  }
  for (let k = verb - 1; k >= verb - APPOSITION && units[k]?.kind === 'word' && !units[k]?.entry.origin; k--)
    if (has(units[k], 'atThatTime')) return k < verb - 1 ? { origin: null } : null;
  return null;
}

/** "noting that", "saying 6,000 soldiers had died" */
const opensWhatIsSaid = (unit: Unit | undefined): boolean =>
  has(unit, 'relative') || unit?.kind === 'number' || (unit?.entry.hedge ?? null) !== null;

/** "when the minister, Sergei K. Shoigu, said that": a name alone between two commas, the second of them at `close`. */
function namedBetween(units: readonly Unit[], close: number): OriginId | null {
  const origin = units[close - 1]?.entry.origin ?? null;
  if (origin === null || partyOf(units[close - 1]) !== null) return null;
  for (let k = close - 2; k >= close - LONGEST_NAME; k--) {
    if (units[k]?.text === ',') return units[k - 1]?.kind === 'word' ? origin : null;
    if (!units[k]?.capital && units[k]?.text !== '.') return null;
  }
  return null;
}
/** Units of ", Sergei K. Shoigu". */
const LONGEST_NAME = 5;

/** The first name of the sentence that is no place or object: its subject. */
function firstNamed(units: readonly Unit[], until: number): OriginId | null {
  for (let k = 0; k < until; k++) {
    // "According to Reuters, Shoigu, secretary of the council, announced that": who passes it on is no subject.
    if (has(units[k], 'according')) while (k < until && units[k]?.text !== ',') k++;
    const { origin } = (units[k] as Unit).entry;
    if (origin && !isLocative(units, k)) return origin;
    if (isRelative(units[k])) return null;
  }
  return null;
}

/** "Mediazona, an independent outlet, said": who the name before the comma is, up to the comma before the verb. */
const isApposition = (units: readonly Unit[], comma: number, verb: number): boolean =>
  has(units[comma + 1], 'determiner') && (units[verb]?.text === ',' || units[verb - 1]?.text === ',');

/** A word of no table in lower case: somebody whose office is not known. */
const isSomebody = (unit: Unit): boolean =>
  unit.kind === 'word' && !unit.capital && !unit.known && unit.text.length > 3;

/** The comma that opens an aside of company, or a clause, which the comma at `close` ends; else null. */
function asideOpening(units: readonly Unit[], close: number): number | null {
  for (let k = close - 2; k >= Math.max(0, close - REACH); k--) {
    if (units[k]?.text !== ',') continue;
    return isCompany(units, k) || isRelative(units[k + 1]) ? k : null;
  }
  return null;
}

/** A name stands close before the comma, with nothing but its office between. */
const hasName = (units: readonly Unit[], comma: number): boolean =>
  units.slice(Math.max(0, comma - APPOSITION), comma).some((unit) => unit.entry.origin !== null);

/** ", together with volunteers": who said it besides. */
const isCompany = (units: readonly Unit[], comma: number): boolean =>
  has(units[comma + 1], 'including') || has(units[comma + 2], 'including');

/** A place; but "a report posted by the ministry stated", "with his report, which stated": whose report it is. */
function isThere(units: readonly Unit[], at: number, verb: number): boolean {
  // "the Seoul-based group said", "a Seoul-led team reported", "Interfax-Ukraine wrote"
  if (units[at]?.glued && units[at - 1]?.text === '-' && isUnknownName(units[at - 2] as Unit)) return true;
  const compound = units[at + 1]?.text === '-' && units[at + 1]?.glued && units[at + 2]?.glued;
  if (compound && (has(units[at + 2], 'present') || !units[at + 2]?.capital)) return true;
  if (!isLocative(units, at)) return false;
  // "В Сеуле вчера заявили": nobody else speaks, so those do who sit there.
  if (
    has(units[at - 1], 'speechIn') &&
    units.slice(at + 1, verb).every((unit) => unit.entry.filler || has(unit, 'date'))
  )
    return false;
  const by =
    has(units[verb - 1], 'relative') ||
    has(units[at - 1], 'by') ||
    (has(units[at - 1], 'determiner') && has(units[at - 2], 'by')) ||
    // "with the ministry claiming": the name beside the verb is its subject.
    (at === verb - 1 && anyIn(units, at - 2, at, 'including'));
  return !(by && partyOf(units[at]) === null);
}

/** "soldiers of the DPRK, reports X": the comma shuts off what is said. */
const isShutOff = (units: readonly Unit[], at: number, verb: number): boolean =>
  units[verb - 1]?.text === ',' &&
  !units.slice(at, verb - 1).some((u) => u.text === ',') &&
  // "the president, Volodymyr Zelensky, said": a name between two commas is the speaker's.
  !units.slice(Math.max(0, at - APPOSITION), at).some((u) => u.text === ',') &&
  // "el director de la CIA, William Burns,": one name of the table.
  !units[at]?.text.includes(',') &&
  !isOfficeOf(units, at);

/** Whose soldiers, losses or numbers are told of: "soldiers of the DPRK are there, say …", "put Ukraine's losses at 45,100". */
const isOwner = (units: readonly Unit[], at: number, follows: boolean): boolean =>
  partyOf(units[at]) !== null &&
  ((follows && has(units[at - 1], 'soldier')) ||
    // "Втрати ЗСУ оцінюють у 400 тисяч"; "російські втрати Київ оцінює" has Kyiv for its subject.
    (follows &&
      has(units[at - 1], 'nominal') &&
      tellsLoss(units[at - 1]) &&
      hasAny(units[at], ['natives', 'force', 'genitive'])) ||
    (has(units[at - 1], 'of') && hasAny(units[at - 2], ['nominal', 'numberOf', 'lost'])));

/** "Mediazona et le service russe de la BBC ont dit": of two who say it together the first. */
function firstOfTwo(units: readonly Unit[], at: number): OriginId | null {
  const and = has(units[at - 1], 'determiner') ? at - 2 : at - 1;
  const first = has(units[and], 'and') ? units[and - 1] : undefined;
  return first?.entry.origin && partyOf(first) === null
    ? first.entry.origin
    : (units[at]?.entry.origin ?? null);
}

/** "Skibitskyi, deputy head of the intelligence service, said": what is between the commas is whose office he holds. */
function isOfficeOf(units: readonly Unit[], at: number): boolean {
  for (let k = at - 1; k > Math.max(0, at - REACH); k--) {
    const unit = units[k] as Unit;
    if (unit.text === ',') return units[k - 1]?.entry.origin != null || isUnknownName(units[k - 1] as Unit);
    if (unit.kind !== 'word' || hasAny(unit, ['verb', 'soldier'])) return false;
  }
  return false;
}

/** "북한이 미사일을 공급했다고 덧붙였다": the North is who does it, and says nothing of it. */
const actsInWhatIsSaid = (units: readonly Unit[], at: number, verb: number): boolean =>
  has(units[at], 'dprk') && has(units[at], 'subject') && anyIn(units, at + 1, verb, 'quotative');

/** "러시아의 운용을 …다고 밝혔다": where the verb ends the sentence, who says it has a particle of its own close by. */
function isObject(units: readonly Unit[], at: number): boolean {
  if (!HANGING.test(units.at(-2)?.text ?? '') && !HANGING.test(units[at]?.text ?? '')) return false;
  for (let k = at; k <= at + APPOSITION; k++) if (hasAny(units[k], ['topic', 'subject'])) return false;
  return true;
}
