/**
 * What is said of a number from outside its noun phrase: the measure before it, the predicate after it, the verb that
 * brings it, the noun it is the number of. Each looks one way only and gives up at the first word it cannot walk over.
 */
import type { Unit } from './lexicon.ts';
import {
  addMeasures,
  joined,
  MEASURES,
  type Measure,
  type Movement,
  movementOf,
  NOUNS,
  type Noun,
  oneMeasure,
  QUOTES,
} from './measures.ts';
import type { ReadQuantity } from './quantities.ts';
import {
  anyIn,
  asideEnd,
  has,
  hasAny,
  isBarrier,
  isLocative,
  type Party,
  partyOf,
  type Sentence,
  speaks,
} from './sentence.ts';
import { Tags } from './tags.ts';

export function measureBefore(
  sentence: Sentence,
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
  hasNoun: boolean,
): {
  measure: Measure;
  party: Party | null;
  active: boolean;
  at: number;
  near: boolean;
  /** A colon stands between: it is a title's measure. */
  titled: boolean;
} | null {
  const { units } = sentence;
  let titled = false;
  let party: Party | null = null;
  let unknown = 0;
  // "losses have exceeded 1 million", "750.000 übersteigen": the word of amount may be the hedge, on either side.
  let amount =
    has(units[quantity.to], 'amount') ||
    has(units[quantity.to - 1], 'amount') ||
    anyIn(units, quantity.from, quantity.numberFrom, 'amount');
  const reach = 16;
  let dashes = -1;
  for (let k = quantity.from - 1, steps = 0; k >= 0 && steps < reach; k--, steps++) {
    const unit = units[k] as Unit;
    if (isNumberAt(k)) {
      // "killed 14,000 civilians, 300,000 soldiers": the verb is of both.
      if (!anyIn(units, k + 1, quantity.from, 'civilian') || quantity.from - k > LONGEST_ITEM) return null;
      continue;
    }
    const tags = new Tags();
    if (addMeasures(unit, tags)) {
      let start = k;
      // "de morts et de blessés : 3 800": both stand before the colon.
      if (titled) joined(units, k, tags);
      // "loses in wounded 15,000": what is lost is what the word beside it says.
      if (has(unit, 'wounded') && has(units[k - 1], 'lost') && has(units[k - 1], 'suffer')) start = k - 1;
      // Joined to the left: "killed or wounded 3,000".
      for (let j = start - 1; j >= Math.max(0, k - 6); j--) {
        const before = units[j] as Unit;
        if (isNumberAt(j)) break;
        if (addMeasures(before, tags)) start = j;
        else if (!(hasAny(before, ['and', 'degree']) || before.text === ',' || before.text === '/')) break;
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
      // Only a noun ("casualties … have now reached") is joined to its number over other words.
      if (!nominal && hasNoun && steps > (sentence.adjectivesFollow && unknown === 0 ? 9 : 4)) return null;
      const aside = dashes >= 0 && dashes < start;
      const numbered = anyIn(units, aside ? dashes - 5 : start - 5, start, 'numberOf');
      if (unknown > 0 && !(nominal && amount) && !numbered) return null;
      const before = units[start - 1];
      const passive =
        has(before, 'verb') ||
        has(before, 'of') ||
        has(before, 'nominal') ||
        has(before, 'determiner') ||
        before?.text === "'s" ||
        before?.text === '(' ||
        // "Killed: 600": a label.
        (titled && before === undefined) ||
        // "victimes russes – tuées et blessées – s'élève à"
        DASH.test(before?.text ?? '') ||
        // "der Truppen, die gefallen sind, auf 135.000"
        (has(units[k + 1], 'verb') && units[k + 2]?.text === ',') ||
        numbered ||
        (has(before, 'demonym') && !has(before, 'natives'));
      // "Killed or wounded: Kim lost 1,100": before a colon it is a heading, with no subject.
      const active = !nominal && !passive && !titled && !has(unit, 'suffer');
      for (let j = start - 1; j >= Math.max(0, start - 8) && !active; j--) {
        const owner = partyOf(units[j]);
        if (owner && !isLocative(units, j) && !(units[j]?.entry.origin && speaks(units, j))) {
          party ??= owner;
          break;
        }
        if (isBarrier(units[j] as Unit) || units[j]?.text === ',') break;
      }
      if (nominal && !sentence.adjectivesFollow) party ??= ownerBeside(units, start);
      return { measure, party, active, at: start, near: steps <= 2, titled };
    }
    const here = partyOf(unit);
    if (here) {
      // "dead or wounded on both sides had passed one million"
      if (here === 'both') party ??= here;
      // "casualties among North Korean soldiers reached 3,000"
      else if (
        has(units[k - 1], 'of') ||
        has(units[k - 2], 'of') ||
        has(units[k - 1], 'side') ||
        has(unit, 'side') ||
        // "deaths on the Russian side"
        has(units[k + 1], 'camp')
      )
        party ??= here;
      // "bajas en las tropas rusas"
      else if (has(unit, 'soldier') && !isLocative(units, k)) party ??= here;
      // "losses of soldiers from the DPRK"
      else if (has(units[k - 1], 'from') && has(units[k - 2], 'soldier')) party ??= here;
      // "le nombre de victimes russes": the adjective follows what it tells whose.
      else if (sentence.adjectivesFollow && hasAny(units[k - 1], ['nominal', 'soldier'])) party ??= here;
      // "die Zahl der getöteten russischen Soldaten mit 712.610"
      else if (!sentence.adjectivesFollow && has(units[k + 1], 'soldier')) party ??= here;
      continue;
    }
    // "average losses (killed and wounded) were 1,080"
    // "deaths in Bashkortostan (5,945)": behind other words the bracket's number is their own.
    if (unit.text === '(' && steps === 0 && !hasAny(units[k - 1], MEASURES) && units[k - 1]?.kind === 'word')
      return null;
    if (unit.text === ')' || unit.text === '(') continue;
    if (sentence.dates.some((date) => k >= date.from && k < date.to)) {
      steps--;
      continue;
    }
    // "heavy losses – about 4,700"
    if (k === quantity.from - 1 && DASH.test(unit.text)) continue;
    // "the number of those eliminated – killed and badly wounded – was"
    if (dashes < 0 && DASH.test(unit.text) && !unit.glued) dashes = openingDash(units, k);
    if (k === dashes || (dashes >= 0 && DASH.test(unit.text))) continue;
    // "Killed | 3,200": a line of a table, which names what it counts.
    if (unit.text === '|' && k === quantity.from - 1 && k <= LONGEST_LABEL) {
      titled = true;
      continue;
    }
    if (isBarrier(unit) || (has(unit, 'relative') && !has(unit, 'determiner'))) return null;
    if (has(unit, 'amount')) amount = true;
    // "verlor nach Kiewer Angaben 29.000": on whose word, walked over.
    const told = has(unit, 'estimate') ? wordBefore(units, k) : null;
    if (told !== null) {
      k = told;
      continue;
    }
    // "lowered from 1,000 to 300"
    if (
      unit.kind === 'number' &&
      sentence.quantities.some((q) => q.former && k >= q.numberFrom && k < q.numberTo)
    )
      continue;
    // "Russian losses as of 1 March, according to Kyiv: 875,610"
    if (unit.text === ':' && steps <= 3) {
      titled = true;
      const title = titleMeasure(units, k);
      // "losses of equipment: 11,135 tanks"
      if (k === quantity.from - 1) amount = true;
      if (title !== null) {
        if (sentence.adjectivesFollow) party ??= partyOf(units[title + 1]);
        k = title + 1;
        steps = 1;
      }
      continue;
    }
    if (unit.text === ',' && anyIn(units, k - 4, k, 'civilian')) continue;
    // "losses, probably, exceed": one word of an aside.
    if (unit.text === ',' && units[k - 2]?.text === ',') {
      k -= 2;
      continue;
    }
    // "the number of the dead, by the count that was kept, came to"
    const opening = unit.text === ',' ? parenthesisBefore(units, k) : null;
    if (opening !== null) {
      k = opening;
      continue;
    }
    // "losses, which include the wounded, may amount to": the clause in commas is walked over.
    const aside = unit.text === ',' ? asideBefore(units, k) : null;
    if (aside !== null) {
      k = aside;
      continue;
    }
    // "losses by the morning of Tuesday, 13 February, came to"
    const dated = unit.text === ',' ? sentence.dates.find((date) => date.to === k) : undefined;
    if (dated && units[dated.from - 1]?.text === ',') {
      k = dated.from - 1;
      continue;
    }
    // "Verluste, die bei 700 Soldaten lagen": the clause tells of the noun before its comma.
    if (
      unit.text === ',' &&
      has(units[k + 1], 'relative') &&
      unknown === 0 &&
      hasAny(units[k - 1], MEASURES) &&
      has(units[k - 1], 'nominal')
    )
      continue;
    // "losses passed a million in June, and now stand at 1.2 million": a second verb of the same subject.
    if (unit.text === ',' && has(units[k + 1], 'and') && amount && anyIn(units, k + 2, k + 4, 'amount'))
      continue;
    // "the toll, thought to be"
    if (unit.text === ',' && has(units[k + 1], 'link')) continue;
    if (unit.kind === 'mark' && unit.text !== "'s" && unit.text !== '-' && !QUOTES.has(unit.text))
      return null;
    if (
      !(
        unit.kind === 'mark' ||
        // "una cifra ridícula de 400.000", "un nombre impressionnant de"
        (sentence.adjectivesFollow && hasAny(units[k - 1], ['numberOf', 'amount'])) ||
        has(unit, 'date') ||
        (sentence.adjectivesFollow && has(unit, 'preposition')) ||
        has(unit, 'link') ||
        unit.entry.hedge ||
        unit.entry.filler ||
        has(unit, 'of') ||
        has(unit, 'determiner') ||
        hasAny(unit, ['more', 'total', 'future', 'soon', 'rise', 'amount', 'verb', 'inUkraine', 'side']) ||
        hasAny(unit, ['soldier', 'civilian', 'front']) ||
        has(unit, 'according') ||
        unit.entry.place ||
        unit.entry.origin ||
        (has(unit, 'preposition') && units[k + 1]?.entry.origin) ||
        unit.entry.period ||
        unit.text === "'s"
      ) &&
      ++unknown > 4
    )
      return null;
  }
  return null;
}

/** "Russian battlefield fatalities", "Moscow's deaths": whose they are, said right before the noun of loss. */
function ownerBeside(units: readonly Unit[], noun: number): Party | null {
  const tells = (k: number) =>
    units[k]?.kind === 'word' && units[k]?.entry.tags.size === 0 && !units[k]?.entry.origin;
  const at = tells(noun - 1) ? noun - 2 : noun - 1;
  if (units[at]?.text === "'s") return partyOf(units[at - 1]);
  return has(units[at], 'demonym') && !has(units[at], 'natives') ? partyOf(units[at]) : null;
}

/** Where "nach Kiewer Angaben" begins that ends with its noun at `at`, or null. */
function wordBefore(units: readonly Unit[], at: number): number | null {
  for (let k = at - 1; k >= at - LONGEST_WORD; k--)
    if (hasAny(units[k], ['according', 'preposition'])) return k;
  return null;
}
const LONGEST_WORD = 3;

/** Where a relative clause in commas begins that ends at this comma, or null. */
function asideBefore(units: readonly Unit[], comma: number): number | null {
  for (let k = comma - 2; k >= Math.max(0, comma - 12); k--)
    if (
      units[k]?.text === ',' &&
      ((has(units[k + 1], 'relative') && !has(units[k + 1], 'determiner')) ||
        // "total casualties, including the wounded, at"
        (has(units[k + 1], 'including') && has(units[k + 1], 'preposition')))
    )
      return k;
  return null;
}

const DASH = /^[—–-]$/;

/** The dash that opens what the dash at `close` ends, where it holds nothing but what was lost; else -1. */
function openingDash(units: readonly Unit[], close: number): number {
  let lost = false;
  for (let k = close - 1; k > Math.max(0, close - LONGEST_PARENTHESIS); k--) {
    const unit = units[k] as Unit;
    if (DASH.test(unit.text)) return lost ? k : -1;
    if (unit.kind !== 'word' || hasAny(unit, ['verb', 'relative'])) return -1;
    lost ||= hasAny(unit, MEASURES);
  }
  return -1;
}
/** Words of a label in a table. */
const LONGEST_LABEL = 4;
/** "14,000 Ukrainian civilians, " before the next number of a list. */
const LONGEST_ITEM = 6;
/** Words of a clause that tells of the soldiers counted. */
const LONGEST_RELATIVE = 14;
/** Words between two commas that name who counted. */
const LONGEST_PARENTHESIS = 9;

/** The comma that opens what the comma at `close` ends, where it says on whose word; else null. */
function parenthesisBefore(units: readonly Unit[], close: number): number | null {
  let told = false;
  for (let k = close - 1; k >= Math.max(0, close - LONGEST_PARENTHESIS); k--) {
    const unit = units[k] as Unit;
    if (unit.text === ',' && told) return k;
    if (unit.text !== ',' && (isBarrier(unit) || unit.kind === 'number')) return null;
    told ||= hasAny(unit, ['according', 'citing', 'speech', 'estimate']);
  }
  return null;
}

/** The noun of loss a line before a colon begins with, or null. */
function titleMeasure(units: readonly Unit[], colon: number): number | null {
  for (let k = 0; k < Math.min(3, colon); k++)
    if (has(units[k], 'nominal') && hasAny(units[k], MEASURES)) return k;
  return null;
}

/** The people a bare number is the number of, where a word of amount joins them to it. */
export function nounBefore(
  units: readonly Unit[],
  quantity: ReadQuantity,
  isNumberAt: (k: number) => boolean,
): { noun: Noun; party: Party | null; demonym: boolean } | null {
  let amount =
    hasAny(units[quantity.from], ['amount']) || anyIn(units, quantity.from, quantity.numberFrom, 'amount');
  let ofParty: Party | null = null;
  for (let k = quantity.from - 1; k >= Math.max(0, quantity.from - 12); k--) {
    const unit = units[k] as Unit;
    if (isNumberAt(k)) return null;
    // "personnel: 712,610", "tanks – 9,286"
    if ((unit.text === ':' || DASH.test(unit.text)) && k === quantity.from - 1) {
      amount = true;
      const listed = NOUNS.find((tag) => has(units[k - 1], tag));
      if (listed && listed !== 'people')
        return { noun: listed, party: partyOf(units[k - 1]) ?? partyOf(units[k - 2]), demonym: false };
      continue;
    }
    if (isBarrier(unit)) return null;
    // "the armed forces, numbering 1.2 million"
    if (unit.text === ',' && has(units[k + 1], 'amount')) continue;
    if (unit.kind === 'mark' && unit.text !== "'s" && !QUOTES.has(unit.text)) return null;
    if (has(unit, 'civilian')) return null;
    // "lost 768,000 soldiers and this number may exceed": a subject of its own.
    if (has(unit, 'and') && hasAny(units[k + 1], ['determiner', 'pronoun']) && has(units[k + 2], 'amount'))
      return null;
    const people = has(unit, 'soldier') || has(unit, 'army');
    // "29,000 soldiers in September – 950": the noun is counted already.
    if (people && isNumberAt(k - 1)) return null;
    // "the number of containers has reached 7,000"
    const cargo = (['container', 'shell', 'missile'] as const).find((tag) => has(unit, tag));
    if (cargo && amount && anyIn(units, k - 3, k, 'numberOf'))
      return { noun: cargo, party: null, demonym: false };
    const party = partyOf(unit);
    // "put the number of soldiers in Kursk at 8,000"
    const numbered = anyIn(units, k - 5, k, 'numberOf') || has(unit, 'army');
    if ((amount || numbered) && (people || (party !== null && has(unit, 'demonym')))) {
      // "North Korean occupiers": the adjective says whose, before the noun does.
      const adjective = has(units[k - 1], 'demonym') ? partyOf(units[k - 1]) : null;
      let owner = adjective ?? party ?? ofParty;
      for (let j = k - 1; j >= Math.max(0, k - 4) && owner === null; j--) {
        if (isBarrier(units[j] as Unit) || has(units[j], 'verb')) break;
        owner = partyOf(units[j]);
      }
      return { noun: 'soldier', party: owner, demonym: party !== null };
    }
    if (hasAny(unit, ['amount'])) amount = true;
    if (party !== null && hasAny(units[k - 1], ['of', 'from', 'soldier'])) ofParty = party;
    else if (party !== null && !isLocative(units, k) && units[k + 1]?.text !== "'s") return null;
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

export function predicateAfter(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
  party: Party | null,
): { measure: Measure | null; movement: Movement | null; at: number; to: number; near: boolean } | null {
  let commas = 0;
  for (let k = from; k < Math.min(units.length, from + 18); k++) {
    k = asideEnd(units, k) ?? asideOfEach(units, k, isNumberAt) ?? asideOfDashes(units, k) ?? k;
    const unit = units[k] as Unit;
    if (isNumberAt(k))
      return joinedAt(units, k) && k - from <= 4
        ? (finiteLoss(units, k + 1, isNumberAt) ?? finiteMovement(units, k + 1, isNumberAt))
        : null;
    // "126,650 men – the enemy's losses"
    if (
      k === from &&
      DASH.test(unit.text) &&
      (hasAny(units[k + 1], MEASURES) || hasAny(units[k + 2], MEASURES))
    )
      continue;
    if (isBarrier(unit)) return null;
    // "600 soldiers, who fought for Russia, were killed": what is said behind the clause outdoes what is said in it.
    if (unit.text === ',' && has(units[k + 1], 'relative')) {
      const behind = afterRelative(units, k + 1, isNumberAt);
      if (behind) return behind;
    }
    if (unit.text === ',' && has(units[k + 1], 'participle') && units[k + 2]?.kind === 'word') {
      // "военных, дислоцированных в России, погибли": a participle in commas; what it says counts where it is of losses.
      if (hasAny(units[k + 1], MEASURES)) continue;
      const close = units.findIndex((u, j) => j > k && j <= k + 10 && u.text === ',');
      if (close > 0) k = close;
      continue;
    }
    if (unit.text === ',') {
      commas++;
      const next = units[k + 1];
      // A parenthesis is walked over: ", the report adds,"; a new clause is not.
      if (commas === 1 && has(next, 'and')) return null;
      continue;
    }
    // "of those 5,000, almost a third are dead"
    if (has(unit, 'portion')) return null;
    const tags = new Tags();
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
    if (movement) {
      // "soldiers fighting for Russia have been killed": the finite verb outdoes the participle.
      const finite = finiteLoss(units, k + 1, isNumberAt);
      if (finite) return finite;
      // "12.000 Soldaten zum Kampf gegen die Ukraine geschickt": what for, then the verb.
      const verb =
        movement === 'fight' && has(units[k - 1], 'preposition')
          ? sendingAtEnd(units, k + 1, isNumberAt)
          : null;
      if (verb !== null) return { measure: null, movement: 'send', at: verb, to: verb + 1, near: false };
      return { measure: null, movement, at: k, to: k + 1, near: k - from <= 2 };
    }
    const other = partyOf(unit);
    if (other && commas > 0 && other !== party && !isLocative(units, k)) return null;
    if (other && other !== party && actsAt(units, k)) return null;
  }
  return null;
}

/** A verb of sending that closes the clause, or null. */
function sendingAtEnd(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): number | null {
  for (let k = from; k < Math.min(units.length, from + LONGEST_PURPOSE); k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'mark' || isBarrier(unit) || isNumberAt(k) || has(unit, 'and')) return null;
    if (movementOf(unit) !== 'send') continue;
    const next = units[k + 1];
    return next === undefined || next.kind === 'mark' || has(next, 'verb') ? k : null;
  }
  return null;
}

/** Words of "gegen die Ukraine", from what for to the verb. */
const LONGEST_PURPOSE = 7;

/** "two soldiers, one with a broken jaw and one shot in the leg, have been": where the aside ends that tells of each, or null. */
function asideOfEach(
  units: readonly Unit[],
  comma: number,
  isNumberAt: (k: number) => boolean,
): number | null {
  if (units[comma]?.text !== ',' || !isNumberAt(comma + 1)) return null;
  for (let k = comma + 2; k < Math.min(units.length, comma + LONGEST_ASIDE); k++) {
    if (isBarrier(units[k] as Unit) || has(units[k], 'verb')) return null;
    if (units[k]?.text === ',') return has(units[k + 1], 'verb') ? k : null;
  }
  return null;
}

/** "6,000 soldiers – over half of those sent – have been": the dash that closes what the one at `open` begins, before a verb. */
function asideOfDashes(units: readonly Unit[], open: number): number | null {
  const dash = units[open];
  if (!dash || dash.glued || !DASH.test(dash.text)) return null;
  for (let k = open + 2; k < Math.min(units.length, open + LONGEST_ASIDE); k++) {
    if (has(units[k], 'verb')) return null;
    if (units[k]?.text === dash.text && !units[k]?.glued) return has(units[k + 1], 'verb') ? k : null;
  }
  return null;
}
const LONGEST_ASIDE = 18;

/** The loss that follows the comma which ends a relative clause, or null. */
function afterRelative(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): { measure: Measure; movement: null; at: number; to: number; near: boolean } | null {
  const close = units.findIndex((u, k) => k > from && k <= from + LONGEST_RELATIVE && u.text === ',');
  if (close < 0) return null;
  for (let k = from; k < close; k++) if (isNumberAt(k)) return null;
  for (let k = close + 1; k <= close + 3; k++) {
    const tags = new Tags();
    if (!addMeasures(units[k], tags)) {
      if (hasAny(units[k], ['verb', 'link'])) continue;
      return null;
    }
    const to = joined(units, k, tags);
    const measure = oneMeasure(tags);
    return measure && measure !== 'toll' && !isNumberAt(to)
      ? { measure, movement: null, at: k, to, near: false }
      : null;
  }
  return null;
}

/** "1,899 tanks, 4,195 armoured vehicles and 3,130 others were destroyed": one predicate for a list of things. */
export function listLoss(
  units: readonly Unit[],
  from: number,
  clause: number,
  isNumberAt: (k: number) => boolean,
): { measure: Measure; movement: null; at: number; to: number; near: boolean } | null {
  if (units[from]?.text !== ',' && !has(units[from], 'and')) return null;
  let counted = false;
  for (let k = from + 1; k < Math.min(units.length, from + 30); k++) {
    const unit = units[k] as Unit;
    if (isBarrier(unit) || (has(unit, 'relative') && !has(unit, 'determiner'))) return null;
    if (isNumberAt(k)) {
      counted = true;
      // "300 were": a number with no noun has a predicate of its own.
      if (hasAny(units[k + 1], ['verb', ...MEASURES])) return null;
    } else if (has(unit, 'verb') || hasAny(unit, MEASURES)) {
      const finite = counted ? finiteLoss(units, k, isNumberAt) : null;
      // "wurden 9.276 Panzer, … vernichtet": the auxiliary stands before the list.
      const tags = new Tags();
      const framed =
        counted && has(unit, 'transitive') && addMeasures(unit, tags) && anyIn(units, clause, from, 'verb');
      const measure = framed ? oneMeasure(tags) : null;
      return finite ?? (measure ? { measure, movement: null, at: k, to: k + 1, near: false } : null);
    }
  }
  return null;
}

/** "the numbers the Russians have lost": a people with a verb of its own. */
const actsAt = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'natives') &&
  units[at - 1]?.kind !== 'number' &&
  // "600.000 soldados ucranianos murieron": counted themselves.
  !has(units[at - 1], 'soldier') &&
  !isLocative(units, at) &&
  // "soldats déployés aux côtés des Russes ont été tués": beside whom, not who.
  !has(units[at - 1], 'preposition') &&
  hasAny(units[at + 1], ['perfect', 'suffer']);

/** "and almost 2,500": the next number shares the predicate of this one. */
function joinedAt(units: readonly Unit[], at: number): boolean {
  let k = at - 1;
  while (k > 0 && (units[k]?.entry.hedge || units[k]?.entry.filler) && !has(units[k], 'and')) k--;
  return has(units[k], 'and');
}

/** "15,000 workers and 15,000 soldiers have been sent": the verb of both, with nobody else before it. */
function finiteMovement(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): { measure: null; movement: Movement; at: number; to: number; near: boolean } | null {
  for (let k = from; k < Math.min(units.length, from + LONGEST_SUBJECT); k++) {
    const unit = units[k] as Unit;
    const stops = isBarrier(unit) || unit.text === ',' || hasAny(unit, ['relative', 'and']);
    if (isNumberAt(k) || (stops && !has(unit, 'determiner')) || actsAt(units, k)) return null;
    const movement = movementOf(unit);
    if (movement && has(units[k - 1], 'verb'))
      return { measure: null, movement, at: k, to: k + 1, near: false };
  }
  return null;
}
/** Words of the second of two subjects, its verb included. */
const LONGEST_SUBJECT = 8;

/** "have been killed", "were wounded" further on in the clause, with no other number or subject before it. */
function finiteLoss(
  units: readonly Unit[],
  from: number,
  isNumberAt: (k: number) => boolean,
): { measure: Measure; movement: null; at: number; to: number; near: boolean } | null {
  for (let k = from; k < Math.min(units.length, from + 22); k++) {
    const unit = units[k] as Unit;
    if (
      isNumberAt(k) ||
      isBarrier(unit) ||
      (has(unit, 'relative') && !has(unit, 'determiner')) ||
      has(unit, 'and') ||
      actsAt(units, k)
    )
      return null;
    const tags = new Tags();
    if (!addMeasures(unit, tags)) continue;
    // "…, this casualty rate is": another subject.
    if (has(units[k - 1], 'determiner')) return null;
    const to = joined(units, k, tags);
    // "have been killed"; "getötet worden": the auxiliary stands before or after.
    // "sind auf dem Schlachtfeld gefallen,": the auxiliary stands at the head of what the participle ends.
    const closes = units[to] === undefined || units[to]?.kind === 'mark';
    const framed = closes && anyIn(units, from - 14, k, 'verb');
    // "perdieron la vida", "murieron": a verb by itself.
    const whole = unit.text.includes(' ') || has(unit, 'suffer');
    const phrase = whole && hasAny(unit, ['killed', 'lost']) && !has(unit, 'nominal');
    if (
      !framed &&
      !phrase &&
      !has(units[k - 1], 'verb') &&
      !has(units[to - 1], 'verb') &&
      !has(units[to], 'verb')
    )
      return null;
    const measure = oneMeasure(tags);
    return measure && !isNumberAt(to) ? { measure, movement: null, at: k, to, near: false } : null;
  }
  return null;
}

export function movementBefore(
  units: readonly Unit[],
  at: number,
  stop: number,
  isNumberAt: (k: number) => boolean,
): { movement: Movement; at: number } | null {
  for (let k = at - 1; k >= Math.max(stop, at - 14); k--) {
    // "has sent 10,000: 3,000 were training": what stands behind the colon has its own verb.
    if (units[k]?.text === ':') return null;
    if (isNumberAt(k)) {
      // "deployed 14,000 troops and thousands of workers": one verb for both.
      continue;
    }
    // "has sent troops, saying that 10,000 are training": what is said has its own verb.
    if (has(units[k], 'speech') && has(units[k + 1], 'relative')) return null;
    const movement = movementOf(units[k]);
    if (movement) return { movement, at: k };
  }
  return null;
}

/** "destroyed 207 planes, 174 helicopters, 1,330 tanks": the verb before a list in which machines stand further on. */
export function listLossBefore(
  units: readonly Unit[],
  quantity: ReadQuantity,
  stop: number,
): { measure: Measure; active: boolean; at: number } | null {
  let unknown = 0;
  for (let k = quantity.from - 1; k >= Math.max(stop, quantity.from - LONGEST_LIST); k--) {
    const unit = units[k] as Unit;
    if (has(unit, 'lost') || (has(unit, 'toll') && has(unit, 'nominal'))) {
      const nominal = has(unit, 'nominal');
      return { measure: 'lost', active: !nominal && !has(unit, 'suffer'), at: k };
    }
    if (unit.kind === 'mark' && unit.text !== ',' && !QUOTES.has(unit.text)) return null;
    if (hasAny(unit, ['verb', 'relative', 'supply', 'send', 'speech', 'more']) && !has(unit, 'determiner'))
      return null;
    if (partyOf(unit) !== null) return null;
    const listed =
      unit.kind !== 'word' ||
      unit.entry.hedge ||
      unit.entry.filler ||
      unit.entry.period ||
      hasAny(unit, [
        'otherUnit',
        'tank',
        'armour',
        'and',
        'preposition',
        'determiner',
        'of',
        'missile',
        'shell',
      ]);
    if (!listed && ++unknown > 3) return null;
  }
  return null;
}

/** Words of a digest from its verb to the machines. */
const LONGEST_LIST = 24;
