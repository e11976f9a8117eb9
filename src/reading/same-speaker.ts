/**
 * Whether a sentence that names nobody is still said by whoever the one before named: by a pronoun or "the report" beside
 * a verb of saying, by the mood of hearsay, by a quotation that goes on. Names no speaker itself.
 */
import type { Unit } from './lexicon.ts';
import { QUOTES } from './marks.ts';
import { has, hasAny, mayHold } from './sentence.ts';
import { SAYING } from './speaker-before.ts';
import { saysAt } from './speaker-of-theme.ts';

const SAME = ['same', 'sameSource'] as const;

/** Words from "he" to his verb, or from "according to" to "the report". */
const REACH = 3;

/**
 * As a person ("he"), as a house ("the report"), as the very source named, as whoever spoke last ("그는", "agregó que"), or without a word
 * for who it is.
 */
export function continues(units: readonly Unit[]): 'person' | 'house' | 'source' | 'last' | 'unnamed' | null {
  if (isHe(units) || addedByNobody(units) || saysOn(units) || isByTheirCount(units[0])) return 'last';
  const same = SAME.some((tag) => mayHold(units, tag)) ? samePerson(units) : null;
  if (same) return has(same, 'pronoun') ? 'person' : has(same, 'sameSource') ? 'source' : 'house';
  const hearsay = mayHold(units, 'hearsay') && units.some((unit) => has(unit, 'hearsay'));
  return hearsay || goesOnQuoting(units) || saidByNobody(units) || isEstimatedByNobody(units)
    ? 'unnamed'
    : null;
}

/** "He added", "the agency said"; "sagte er", "ajoute-t-il"; "according to the report", "dem Bericht zufolge", "according to the same report". */
function samePerson(units: readonly Unit[]): Unit | null {
  for (let k = 0; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (!hasAny(unit, SAME)) continue;
    // "the ministry in Paris": another's.
    if (!has(unit, 'pronoun') && hasAny(units[k + 1], ['of', 'locative']) && units[k + 2]?.capital) continue;
    // "by his account", one phrase; "Russia has lost 900, according to its data": the sentence itself tells whose.
    if (has(unit, 'according') && has(unit, 'pronoun')) continue;
    if (has(unit, 'according')) return unit;
    for (let j = k + 1; j <= k + REACH; j++) if (hasAny(units[j], ['speech', 'accordingAfter'])) return unit;
    if (k <= OPENING && (closesWithSpeech(units, k) || speaksBehindAside(units, k + 1))) return unit;
    for (let j = k - 1; j >= Math.max(0, k - REACH); j--) {
      if (units[j]?.kind === 'mark' && units[j]?.text !== '-') break;
      if (has(units[j], 'according')) return unit;
      // "wrote that it": what is written begins there.
      if (has(units[j], 'speech')) return j >= k - 2 && !has(units[j + 1], 'relative') ? unit : null;
    }
  }
  return null;
}

/** A subject stands among the first words. */
const OPENING = 6;
/** Words of ", que hablaron bajo condición de anonimato,". */
const LONGEST_ASIDE = 12;

/** "war der Geheimdienst noch von 600 ausgegangen": the verb of saying ends the sentence, its auxiliary stands by its subject. */
function closesWithSpeech(units: readonly Unit[], at: number): boolean {
  let end = units.length - 1;
  while (end > at && units[end]?.kind === 'mark') end--;
  if (!has(units[end], 'speech') || end <= at) return false;
  return [at - 2, at - 1, at + 1].some((k) => has(units[k], 'verb'));
}

/** "Los funcionarios, que hablaron …, dijeron" */
function speaksBehindAside(units: readonly Unit[], comma: number): boolean {
  if (units[comma]?.text !== ',') return false;
  for (let k = comma + 1; k <= comma + LONGEST_ASIDE; k++)
    if (units[k]?.text === ',') return has(units[k + 1], 'speech');
  return false;
}

/** A sentence that is quoted from its first word on, with no verb of saying. */
const goesOnQuoting = (units: readonly Unit[]): boolean =>
  QUOTES.has(units[0]?.text ?? '') && !units.some((unit) => hasAny(unit, SAYING));

/** "120만 명으로 추산됐다": by whom, the sentence before said. */
const isEstimatedByNobody = (units: readonly Unit[]): boolean =>
  mayHold(units, 'passive') &&
  !mayHold(units, 'speech') &&
  units.some(
    (unit, k) =>
      k >= units.length - LONGEST_ENDING &&
      has(unit, 'estimate') &&
      units[k + 1]?.glued &&
      has(units[k + 1], 'passive'),
  );
/** "추산", its endings and the full stop. */
const LONGEST_ENDING = 5;

/** "그는 “…”고 덧붙였다" */
const isHe = (units: readonly Unit[]): boolean => has(units[0], 'he') && endsSaying(units) !== null;

/** Where the verb of saying stands that ends the sentence, or null. */
function endsSaying(units: readonly Unit[]): number | null {
  for (let k = units.length - 1; k > Math.max(0, units.length - LONGEST_ENDING - 1); k--)
    if (saysAt(units, k)) return k;
  return null;
}

/** "또 “…”고 덧붙였다": a sentence that goes on with the one before, whose verb of saying has no subject but in what is said. */
function addedByNobody(units: readonly Unit[]): boolean {
  if (!has(units[0], 'also')) return false;
  const verb = endsSaying(units);
  if (verb === null) return false;
  let quoted = false;
  for (let k = 1; k < verb; k++) {
    const unit = units[k] as Unit;
    if (QUOTES.has(unit.text)) quoted = !quoted;
    else if (!quoted && hasAny(unit, ['title', 'same']) && hasAny(unit, ['topic', 'subject'])) return false;
  }
  return true;
}

/** "According to its estimates", at the head of a sentence. */
const isByTheirCount = (unit: Unit | undefined): boolean =>
  has(unit, 'pronoun') && has(unit, 'same') && has(unit, 'according');

/** "También afirmó que", "Agregó que": what is said begins right behind the verb, and no name stands before it. */
function saysOn(units: readonly Unit[]): boolean {
  if (!mayHold(units, 'saysOn')) return false;
  let at = 0;
  while (has(units[at], 'saysOn') && !has(units[at], 'speech')) at += units[at + 1]?.text === ',' ? 2 : 1;
  return has(units[at], 'saysOn') && has(units[at + 1], 'relative');
}

/** "«…», declaró.": a verb of saying between a mark and the end, with nobody named. */
function saidByNobody(units: readonly Unit[]): boolean {
  if (!mayHold(units, 'speech')) return false;
  for (let k = 1; k < units.length; k++) {
    if (!has(units[k], 'speech') || units[k - 1]?.text !== ',') continue;
    const next = units[k + 1];
    if (next === undefined || (next.kind === 'mark' && next.text !== ':')) return true;
  }
  return false;
}
