/**
 * What a quantity counts: the noun it stands with, the party, the measure of loss or the movement of troops.
 * Reads the words around one number; says nothing of figures, dates or speakers. Silent (null) wherever it is unsure.
 */
import type { Tag } from '../languages/language.ts';
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
  STOPS,
} from './measures.ts';
import { readNounFirst } from './noun-first.ts';
import {
  listLoss,
  listLossBefore,
  measureBefore,
  movementBefore,
  nounBefore,
  predicateAfter,
} from './predicates.ts';
import type { ReadQuantity } from './quantities.ts';
import {
  actorBefore,
  anyIn,
  clauseAround,
  has,
  hasAny,
  isBarrier,
  type Party,
  partyOf,
  type Sentence,
} from './sentence.ts';
import { besideNumber, relativeSubject } from './whose.ts';

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
  /** "out of the 12,000 …": the number behind it is a part of this one. */
  whole?: true;
  /** "bringing the total to": over no span. */
  total?: true;
  /** Said with the number itself, where the predicate ends the clause; otherwise left to `counts.ts`. */
  planned?: boolean;
}

export function readFrame(sentence: Sentence, quantity: ReadQuantity): Frame | null {
  const { units } = sentence;
  if (quantity.excluded || quantity.former) return null;
  if (sentence.nounFirst) return readNounFirst(sentence, quantity);
  // "40% of its soldiers": a share, not a count.
  if (has(units[quantity.to], 'portion')) return null;
  if (anyIn(units, quantity.from - 4, quantity.from, 'body')) return null;
  if (anyIn(units, quantity.from - 4, quantity.to + 6, 'swap')) return null;
  // "one in ten of them", "of every 1,000": a ratio counts nobody.
  const small = (quantity.high ?? quantity.low ?? 0) < 100;
  if (anyIn(units, small ? 0 : quantity.from - 3, quantity.numberFrom, 'ratio')) return null;
  const isNumberAt = (k: number) =>
    sentence.quantities.some(
      (q) =>
        !q.excluded &&
        !q.former &&
        k >= q.numberFrom &&
        k < q.numberTo &&
        !isSpan(sentence, q) &&
        !isStage(units, q) &&
        !isYear(units, q),
    );

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
  // "4,000 of the 11,000 soldiers in Kursk": what is counted stands behind the whole.
  const whole = wholeAfter(sentence, quantity);
  let to = whole?.to ?? quantity.to;
  // "has risen by 2,000": what was added, not what there is.
  if (
    anyIn(units, quantity.from - 1, quantity.numberFrom, 'by') &&
    anyIn(units, quantity.from - 5, quantity.from, 'rise')
  )
    more = true;
  // "an increase of nearly 300 a day": what was added, of what nobody says.
  if (has(units[quantity.from - 1], 'of') && has(units[quantity.from - 2], 'rise')) return null;
  let unknown = 0;
  let unknownBefore = 0;
  let measureFrom: number | null = null;
  let foreignHead = false;
  let nounLeft = false;
  let attributeAt: number | null = null;
  /** "North Koreans" is a whole noun phrase: what follows it is no head. */
  let closed = false;
  // "Panzer: 3255 (+2)" has named what it counts.
  const named = /^[—–:-]$/.test(units[quantity.from - 1]?.text ?? '');
  const added = named ? null : addedAfter(sentence, to);
  let k = added ?? to;
  const reach = k + 12;
  for (; k < Math.min(units.length, reach); k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'mark') {
      if (QUOTES.has(unit.text) || unit.text.startsWith('-')) continue;
      // "DPRK (North Korean) soldiers": the same, named twice.
      if (
        unit.text === '(' &&
        party !== null &&
        partyOf(units[k + 1]) === party &&
        units[k + 2]?.text === ')'
      ) {
        k += 2;
        continue;
      }
      // "236,000 soldiers (killed and wounded)"
      if (unit.text === '(' && hasAny(units[k + 1], MEASURES) && !hasCount(units, k + 1)) continue;
      // "11.000 (Nord-Coréens)": who they are, added in brackets.
      if (
        unit.text === '(' &&
        k === quantity.to &&
        has(units[k + 1], 'natives') &&
        units[k + 2]?.text === ')'
      ) {
        party = partyOf(units[k + 1]);
        demonym = true;
        to = k + 3;
        break;
      }
      if (has(unit, 'and') && measures.size > 0 && hasAny(units[k + 1], MEASURES)) continue;
      // "4.000 soldados norcoreanos, entre heridos y muertos"
      if (
        unit.text === ',' &&
        noun !== null &&
        hasAny(units[k + 1], ['including', 'of']) &&
        has(units[k + 3], 'and')
      ) {
        const pair = new Set<Tag>();
        if (addMeasures(units[k + 2], pair) && addMeasures(units[k + 4], pair)) {
          for (const tag of pair) measures.add(tag);
          measureFrom ??= k + 2;
          to = k + 5;
          k += 4;
          continue;
        }
      }
      if ((unit.text === ',' || unit.text === '/') && measures.size > 0 && k + 1 < units.length) {
        const ahead = new Set<Tag>();
        const next = units[k + 1] as Unit;
        if (addMeasures(next, ahead) || (has(next, 'and') && addMeasures(units[k + 2], ahead))) continue;
      }
      break;
    }
    const name = noun === null && measures.size === 0 ? (calibreEnd(units, k) ?? modelEnd(units, k)) : null;
    if (name !== null) {
      k = name;
      continue;
    }
    if (isNumberAt(k)) break;
    // "bringing the total to 24,700 since the beginning of"
    if (
      noun === null &&
      measures.size === 0 &&
      (quantity.low ?? quantity.high ?? 0) >= LEAST_TOTAL &&
      has(unit, 'total') &&
      unit.text.includes(' ')
    )
      break;
    // "1.000 solo en el último día"
    if (unit.entry.filler && unit.entry.tags.size === 0 && unit.kind === 'word') continue;
    if (has(unit, 'body')) return null;
    // "4,000 of those North Korean soldiers"
    if (
      k === quantity.to &&
      has(unit, 'including') &&
      (partyOf(units[k + 1]) || NOUNS.some((tag) => has(units[k + 1], tag)))
    )
      continue;
    const nounTag = NOUNS.find((tag) => has(unit, tag));
    if (has(unit, 'otherUnit') && noun === null && measures.size === 0 && !nounTag) return null;
    if (has(unit, 'civilian') && !nounTag) return null;
    if (has(unit, 'civilian') && nounTag && nounTag !== 'worker') return null;
    if (has(unit, 'perUnit')) return null;
    const unitParty = partyOf(unit);
    // "110.000 gefallene russische Soldaten": the word could be a noun; here a noun follows.
    if (
      unitParty &&
      has(units[k - 1], 'killed') &&
      has(unit, 'demonym') === false &&
      has(units[k + 1], 'soldier')
    ) {
      party ??= unitParty;
      to = k + 2;
      k++;
      noun = 'soldier';
      continue;
    }
    // "Soldaten auf ukrainischer Seite getötet": whose side, said behind the noun.
    if (unitParty && noun !== null && has(unit, 'side')) {
      party ??= unitParty;
      to = k + 1;
      continue;
    }
    // "Soldaten Kim Jong Uns", "Soldaten Russlands": a genitive behind its noun.
    if (unitParty && noun !== null && !sentence.adjectivesFollow && has(unit, 'genitive')) {
      party ??= unitParty;
      to = k + 1;
      continue;
    }
    const measured = addMeasures(unit, measures);
    if (measured) {
      if (measureFrom === null) unknownBefore = unknown;
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
        !hasAny(units[linkedBy(units, k)], ['of', 'from', 'locative'])
      )
    ) {
      if (
        noun !== null &&
        !has(unit, 'demonym') &&
        !hasAny(units[linkedBy(units, k)], ['of', 'from']) &&
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
      // "11 000 nord-coréens": with no noun before it the adjective is the people's name, whatever its capitals.
      const named =
        sentence.adjectivesFollow && k === quantity.to && unitParty === 'dprk' && !unit.entry.origin;
      if ((has(unit, 'demonym') || named) && noun === null) {
        demonym = true;
        // "300 empresas norcoreanas": the unknown noun before it is what is counted.
        if (sentence.adjectivesFollow && unknown > 0) foreignHead = true;
        closed = has(unit, 'natives');
        to = k + 1;
      } else if (noun !== null) to = k + 1;
      continue;
    }
    if (unitParty) break;
    if (nounTag) {
      // "6.000 Kräfte der Pionier- und Bautruppen"
      if (noun === 'soldier' && nounTag === 'worker' && has(units[k - 1], 'of')) {
        noun = 'worker';
        to = k + 1;
        continue;
      }
      // "soldiers and workers": the first noun is what is counted.
      if (noun !== null && has(units[k - 1], 'and')) continue;
      if (noun !== null && movementOf(unit)) break;
      // "three battalions of tanks": the first noun is what is counted.
      if (noun === 'soldier' && sentence.adjectivesFollow && (nounTag === 'tank' || nounTag === 'armour')) {
        to = k + 1;
        continue;
      }
      // "containers of artillery rounds": what stands before "of" is counted.
      // "obreros de construcción militar": what follows the noun is an adjective.
      if (noun !== null && (has(units[k - 1], 'of') || (sentence.adjectivesFollow && noun === 'worker'))) {
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
    const attribute = noun === null && measures.size === 0 ? attributeEnd(units, k) : null;
    if (attribute !== null) {
      attributeAt = attribute;
      k = attribute;
      continue;
    }
    if (unit.text === "'s") continue;
    if (has(unit, 'and')) {
      const next = units[QUOTES.has(units[k + 1]?.text ?? '') ? k + 2 : k + 1];
      const ahead = new Set<Tag>();
      if (measures.size > 0 && addMeasures(next, ahead)) continue;
      // "murieron o fueron heridos", "de morts et de blessés"
      if (measures.size > 0 && hasAny(next, ['verb', 'of']) && addMeasures(units[k + 2], ahead)) {
        k++;
        continue;
      }
      if (next && NOUNS.some((tag) => has(next, tag)) && noun !== null) continue;
      if (noun === null && party !== null && partyOf(next)) continue;
      // "1.2 million and Ukrainian casualties at …" begins another count.
      break;
    }
    if (has(unit, 'of') || (has(unit, 'from') && (partyOf(units[k + 1]) || partyOf(units[k + 2])))) {
      // "10,000 of Kim's soldiers", "soldiers from North Korea"; never "of the border".
      const ahead = [units[k + 1], units[k + 2], units[k + 3]];
      // "tens of thousands of civilians"
      if (noun === null && measures.size === 0 && (has(ahead[0], 'civilian') || has(ahead[1], 'civilian')))
        return null;
      if (
        ahead.some((u) => partyOf(u) !== null || NOUNS.some((tag) => has(u, tag)) || hasAny(u, MEASURES)) ||
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
    // "10,711 dead in Ukraine Russian soldiers": the noun follows the place.
    if (noun === null && measures.size > 0 && has(unit, 'locative') && units[k + 1]?.entry.place) {
      const owner = partyOf(units[k + 2]) && has(units[k + 2], 'demonym') ? units[k + 3] : units[k + 2];
      if (NOUNS.some((tag) => has(owner, tag))) {
        k++;
        continue;
      }
    }
    if (has(unit, 'inAll')) break;
    if (
      (noun !== null || measures.size > 0) &&
      hasAny(unit, ['total', 'locative']) &&
      !hasAny(unit, ['of', 'from'])
    )
      break;
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
  // "five thousand people, grouped in a division of workers,"
  if (noun === 'people' && units[to]?.text === ',')
    for (let i = to + 1; i <= to + LONGEST_GROUP && units[i]?.text !== ','; i++)
      if (has(units[i], 'worker')) noun = 'worker';
  if (demonym && noun === null && foreignHead && measures.size === 0) return null;
  // "10,000 houses lost": what was lost is nothing we know.
  if (noun === null && unknownBefore > 0 && !demonym && measures.has('lost') && measures.size === 1)
    return null;
  // "300 protesters": counted, but nothing we know.
  if (noun === null && measures.size === 0 && !demonym && unknown > 0) return null;
  // "40,000 Ukrainian and some 80,000 Russian soldiers": one noun for both.
  const bare = noun === null && measures.size === 0 && !demonym;
  const shared = bare && party !== null ? sharedNoun(sentence, k) : null;
  if (shared) noun = shared.noun;
  // "the number of North Koreans in Russia has exceeded 11,000": the noun stands before the number.
  // "Les véhicules blindés: 24 157 détruits"
  const listed = measures.size === 1 && measures.has('lost') && units[quantity.from - 1]?.text === ':';
  const unnamed = noun === null || (noun === 'people' && party === null);
  if (unnamed && (measures.size === 0 || listed) && !demonym) {
    const before = nounBefore(units, quantity, isNumberAt);
    // "the strength of the soldiers exceeds 10,000 people"
    if (before && (noun === null || before.party !== null)) {
      noun = before.noun;
      party = before.party;
      nounLeft = true;
      demonym = before.demonym;
      pronoun = false;
    }
  }
  // "3 of the 300 killed": a part of a loss is one only where its own verb says so.
  // "sind etwa 4.000 der 11.000 Soldaten gefallen": the participle at the end is the part's.
  const framed =
    measureFrom !== null &&
    (anyIn(units, quantity.to, measureFrom, 'soldier') ||
      anyIn(units, quantity.to, measureFrom, 'natives')) &&
    (has(units[measureFrom - 1], 'verb') || anyIn(units, clause.from, quantity.from, 'verb'));
  if (whole && measures.size > 0 && !framed) {
    measures.clear();
    measureFrom = null;
  }
  // "50,000 soldiers, both Russian and North Korean, have been killed": whose they are stands behind in commas.
  if (noun !== null && party === null && units[to]?.text === ',')
    for (let i = to + 1; i <= to + 3; i++)
      if (partyOf(units[i]) === 'alliance' && units[i + 1]?.text === ',') {
        party = 'alliance';
        to = i + 2;
        break;
      }
  // "around 1,100, dead and injured combined": what the bare count is of stands behind its comma.
  if (
    measures.size === 0 &&
    (noun === null || noun === 'soldier') &&
    units[to]?.text === ',' &&
    hasAny(units[to + 1], ['killed', 'wounded']) &&
    !units.slice(clause.from, quantity.from).some((u) => hasAny(u, MEASURES))
  ) {
    const spelt = new Set<Tag>();
    const end = joined(units, to + 1, spelt);
    if (spelt.has('killed') && spelt.has('wounded') && !isNumberAt(end)) {
      for (const tag of spelt) measures.add(tag);
      measureFrom = to + 1;
    }
  }
  const rightMeasures = new Set(measures);
  let measure = oneMeasure(measures);
  if (measures.size > 0 && measure === null) return null;
  // "took captive two wounded soldiers"
  if (
    measure === 'wounded' &&
    (has(units[quantity.from - 1], 'captured') ||
      // "capturó en Kursk a dos soldados heridos"
      ((quantity.high ?? 0) < LEAST_COUNTED_WOUNDED &&
        units.slice(clause.from, quantity.from).some((u) => has(u, 'captured') && !has(u, 'nominal'))))
  )
    measure = 'captured';
  if (measure === 'captured' && noun === null) noun = 'soldier';
  let predicateAt = measureFrom;
  let active =
    measureFrom !== null && noun !== null && party === null
      ? didIt(units, quantity.from, clause.from, measureFrom, to)
      : false;
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
    // "the vehicles lost in the war": neither soldiers nor tanks.
    if (left && noun === null && hasAny(units[left.at - 1], ['otherUnit', 'civilian'])) return null;
    // "Losses for Russia: more than 700 soldiers killed": the words beside the number say more than a title.
    // "in the first report of its casualties, 498 soldiers had been killed": likewise where words stand between.
    const named = left !== null && !left.near && (noun === 'soldier' || demonym);
    const own = left?.titled || named ? predicateAfter(units, to, isNumberAt, party) : null;
    const outdone =
      left?.measure === 'lost' || (named && own?.near && own.measure !== 'lost' && !left?.titled);
    if (left && !(own?.measure && outdone)) {
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
    const right =
      predicateAfter(units, shared?.to ?? to, isNumberAt, party) ??
      (noun === 'tank' || noun === 'armour' ? listLoss(units, to, clause.from, isNumberAt) : null);
    if (right) {
      predicateAt = right.at;
      // "workers to rebuild what was destroyed": no loss of theirs.
      if (right.measure && !(noun === 'worker' && right.measure === 'lost')) {
        measure = right.measure;
        // "hat 300 Soldaten getötet": the auxiliary before the number makes its subject who did it.
        active = party === null && didIt(units, quantity.from, clause.from, right.at, right.to);
        if (right.near) to = right.to;
      } else movement = right.movement;
    }
    // "sent thousands to reinforce them": the purpose is no movement of its own.
    const purpose = movement === 'send' && predicateAt !== null && has(units[predicateAt], 'plan');
    // "there are already about 11,000 and more arrive": the verb beside the number is its own.
    const beside = movementBefore(units, quantity.from, Math.max(clause.from, quantity.from - 2), isNumberAt);
    if (measure === null && beside && predicateAt !== null && anyIn(units, to, predicateAt, 'and')) {
      movement = beside.movement;
      predicateAt = beside.at;
    } else if (
      measure === null &&
      (movement === null || movement === 'fight' || movement === 'train' || purpose)
    ) {
      const before = movementBefore(units, quantity.from, clause.from, isNumberAt);
      if (
        before &&
        (movement === null || before.movement === 'send') &&
        !(purpose && has(units[before.at], 'plan'))
      ) {
        movement = before.movement;
        predicateAt = before.at;
      }
    }
  }
  // "Dabei kamen 500 Soldaten um."
  if (movement === 'arrive' && has(units[to], 'perished') && units[to + 1]?.kind !== 'word') {
    measure = 'killed';
    movement = null;
  }
  if (measure === null && movement === null && (noun === 'tank' || noun === 'armour')) {
    const list = listLossBefore(units, quantity, clause.from);
    if (list) {
      measure = list.measure;
      active = list.active && party === null;
      predicateAt = list.at;
    }
  }
  if (measure === null && movement === null && noun !== null && !demonym) {
    const title = lossTitle(units, to);
    if (title) {
      measure = 'lost';
      leftParty = title.party;
      predicateAt = title.at;
    }
  }
  if (measure === null && movement === null && attributeAt !== null) {
    movement = movementOf(units[attributeAt]);
    predicateAt = attributeAt;
  }
  if (measure === 'lost' && !active) {
    // "lost 26,000, including those killed, injured and missing"
    for (let i = to; i < Math.min(units.length, to + 10); i++) {
      if (isNumberAt(i)) break;
      if (has(units[i], 'including')) {
        const spelled = new Set<Tag>();
        joined(units, i + 1, spelled);
        if (spelled.has('casualties') || (spelled.has('killed') && spelled.has('wounded')))
          measure = 'casualties';
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
  // "two wounded soldiers after they were captured": prisoners first of all.
  if (
    measure === 'wounded' &&
    (quantity.high ?? 0) < LEAST_COUNTED_WOUNDED &&
    anyIn(units, to, to + 8, 'captured')
  )
    measure = 'captured';
  // "builders to restore destroyed bridges": what is destroyed is not who builds.
  if (noun === 'worker' && measure === 'lost') measure = null;
  // "another 50,000 are thought missing": no measure that is tracked, and none to be carried over.
  if (measure === null && noun === null && anyIn(units, to, to + 3, 'missing')) return null;
  // "nearly half of the 11,000 are out of action": the part is lost, not the whole.
  const partial =
    anyIn(units, quantity.from - 3, quantity.numberFrom, 'portion') || isWhole(sentence, quantity);
  if (partial && (rightMeasures.size === 0 || framed)) measure = null;
  if (whole && measure === null && movement === null) return null;
  // "200,000 dead: London on Russia's losses"
  if (measure === 'killed' && party === null && leftParty === null && actorBefore(units, from) === null)
    leftParty = lossTitle(units, to)?.party ?? null;
  leftParty ??=
    party === null && !active ? (besideNumber(units, quantity) ?? relativeSubject(units, from)) : null;
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
    ...(isWhole(sentence, quantity) ? { whole: true as const } : {}),
  };
}

/** The noun of the count behind "and", where its adjective stands beside this one's; and where that phrase ends. */
function sharedNoun(sentence: Sentence, and: number): { noun: Noun; to: number } | null {
  const { units } = sentence;
  if (!has(units[and], 'and')) return null;
  const next = sentence.quantities.find((q) => q.from > and);
  if (!next || next.from > and + 2 || partyOf(units[next.to]) === null) return null;
  return has(units[next.to + 1], 'soldier') ? { noun: 'soldier', to: next.to + 2 } : null;
}

/** Words that tell what people a count is of, up to the comma that ends them. */
const LONGEST_GROUP = 7;

/** "two years of war" is a span; a toll is more. */
const LEAST_TOTAL = 100;

/** Where a bracket right behind a number ends that holds the day's own count, or null: "9.519 (+5) Panzer". */
function addedAfter({ units, quantities }: Sentence, at: number): number | null {
  if (units[at]?.text !== '(') return null;
  const close = units.findIndex((u, k) => k > at && k <= at + LONGEST_GROUP && u.text === ')');
  return close > 0 && quantities.some((q) => q.added && q.numberFrom > at && q.numberTo <= close)
    ? close + 1
    : null;
}

/** "in zwei Etappen", "en deux vagues": how, not how many. */
const FEW = 12;

const isStage = (units: readonly Unit[], quantity: ReadQuantity): boolean =>
  (quantity.high ?? FEW + 1) <= FEW &&
  has(units[quantity.from - 1], 'locative') &&
  (units[quantity.to]?.entry.tags.size === 0 || has(units[quantity.to], 'otherUnit')) &&
  units[quantity.to]?.kind === 'word';

/** "in only four months": a number of days or months counts nobody, and ends no other count's phrase. */
const isSpan = ({ units, timeUnits }: Sentence, quantity: ReadQuantity): boolean =>
  Object.hasOwn(timeUnits, units[quantity.to]?.text ?? '');

/** "the 2022 invasion": no count. */
const isYear = (units: readonly Unit[], quantity: ReadQuantity): boolean =>
  quantity.yearLike && !hasAny(units[quantity.to], NOUNS) && !hasAny(units[quantity.to], MEASURES);

/** Fewer are men met or questioned, not a count of the wounded. */
const LEAST_COUNTED_WOUNDED = 10;

/** The count that this one is a part of: "4,000 of the 11,000 …". */
function wholeAfter(sentence: Sentence, quantity: ReadQuantity): ReadQuantity | null {
  const { units, quantities } = sentence;
  if (!has(units[quantity.to], 'of')) return null;
  const at = has(units[quantity.to + 1], 'determiner') ? quantity.to + 2 : quantity.to + 1;
  const whole = quantities.find((q) => q.from === at || q.numberFrom === at);
  if (!whole || whole.excluded || whole.yearLike) return null;
  return (whole.low ?? whole.high ?? 0) > (quantity.low ?? quantity.high ?? 0) ? whole : null;
}

/** "4,000 of the 11,000 …", "Of the 11,000 …, 4,000": what is said of the part is not said of the whole. */
function isWhole(sentence: Sentence, quantity: ReadQuantity): boolean {
  const { units, quantities } = sentence;
  // German "der" is both.
  const of = has(units[quantity.from - 1], 'of') ? quantity.from - 1 : quantity.from - 2;
  if (!has(units[of], 'of')) return false;
  // "3,800 casualties out of 12,000 troops"
  if (has(units[of], 'outOf')) return true;
  if (quantities.some((q) => q !== quantity && q.to === of && wholeAfter(sentence, q) === quantity))
    return true;
  const opens = of === 0 || units[of - 1]?.kind === 'mark';
  return opens && has(units[of + 1], 'determiner');
}

/** Where the names of models before their noun end, or null: "KN-23 and KN-24". */
function modelEnd(units: readonly Unit[], at: number): number | null {
  const dashed = units[at + 1]?.text === '-' && units[at + 1]?.glued && units[at + 2]?.kind === 'number';
  if (!units[at]?.capital || units[at]?.kind !== 'word' || !dashed) return null;
  return has(units[at + 3], 'and') ? (modelEnd(units, at + 4) ?? at + 2) : at + 2;
}

/** Where "152-millimetre", "122 mm" ends, or null. */
function calibreEnd(units: readonly Unit[], at: number): number | null {
  if (units[at]?.kind !== 'number') return null;
  const unit = units[at + 1]?.text === '-' ? at + 2 : at + 1;
  return has(units[unit], 'calibre') ? unit : null;
}

/** "(killed - 64, wounded - 168)": each has a number of its own. */
const hasCount = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'number' || units[at + 2]?.kind === 'number';

/** The unit that joins a party to the noun before it, over its article: "soldiers from the DPRK". */
export const linkedBy = (units: readonly Unit[], at: number): number =>
  has(units[at - 1], 'determiner') ? at - 2 : at - 1;

/** "Four tanks and 1,400 soldiers: the staff on Russia's losses": the loss stands behind the colon. */
function lossTitle(units: readonly Unit[], to: number): { party: Party; at: number } | null {
  const colon = units.findIndex((unit, k) => k >= to && k <= to + LONGEST_TITLE && unit.text === ':');
  if (colon < 0) return null;
  for (let at = colon + 1; at < Math.min(units.length, colon + LONGEST_TITLE); at++) {
    if (!has(units[at], 'nominal') || !has(units[at], 'lost')) continue;
    const party = partyOf(units[at + 1]) ?? partyOf(units[at - 1]);
    return party ? { party, at } : null;
  }
  return null;
}

const LONGEST_TITLE = 7;

/** A form of "have" before the number, and at the end a participle of doing, not of suffering. */
function didIt(units: readonly Unit[], at: number, stop: number, verb: number, after: number): boolean {
  if (!has(units[verb], 'transitive') || has(units[verb - 1], 'verb') || has(units[after], 'verb'))
    return false;
  for (let k = at - 1; k >= stop && units[k]?.text !== ','; k--)
    if (has(units[k], 'verb')) return has(units[k], 'perfect');
  return false;
}

/** Where an attribute with words of its own ends: "nach Kursk entsandten" before its noun. */
function attributeEnd(units: readonly Unit[], from: number): number | null {
  for (let k = from; k < Math.min(units.length, from + 6); k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== 'word' || isBarrier(unit)) return null;
    if (!has(unit, 'participle')) continue;
    const head = units[k + 1];
    const nounAt = partyOf(head) && !has(head, 'demonym') ? units[k + 2] : head;
    return NOUNS.some((tag) => has(nounAt, tag)) || has(nounAt, 'demonym') ? k : null;
  }
  return null;
}
