/**
 * Who a sentence says it from: the origin beside a verb of saying or after "according to", the last one cited in a relay.
 * Returns null where nobody is named; never takes a country for a speaker outside such a position.
 */
import type { Database } from '../claims/database.ts';
import type { OriginId } from '../types.ts';
import { elidedSpeaker, secondSpeaker } from './elided-speaker.ts';
import type { Unit } from './lexicon.ts';
import { isDash } from './marks.ts';
import { tellsLoss } from './measures.ts';
import { anyIn, has, hasAny, isBarrier, isRelative, mayHold, mayHoldAny, partyOf } from './sentence.ts';
import { HANGING, isParticiple, SAYING, speakerBefore } from './speaker-before.ts';
import { HEADLINE_NAME, headlineSpeaker, themeSpeaker } from './speaker-of-theme.ts';
import { Tags } from './tags.ts';
import { chainEnd, estimator } from './whose-estimate.ts';

const relays = new WeakMap<Database, ReadonlySet<OriginId>>();

/** Those who pass on what others said: news organisations. */
export function relaysOf(database: Database): ReadonlySet<OriginId> {
  const known = relays.get(database);
  if (known) return known;
  const found = new Set(database.packed.origins.flatMap(({ id, relay }) => (relay ? [id] : [])));
  relays.set(database, found);
  return found;
}

const SAID = Tags.of(SAYING);

/** A semicolon, or being but a relay, outweighs any distance in words. */
const APART = 100;

/**
 * @param at unit of the claim: of several speakers the nearest is its own.
 * @param follows the speaker may follow the verb anywhere in this language, not only after a mark.
 * @param relays news organisations: passed over where the sentence names whom they pass on.
 */
export function originAt(
  units: readonly Unit[],
  at: number,
  follows: boolean,
  relays: ReadonlySet<OriginId>,
): OriginId | null {
  const part = partAround(units, at);
  const own = part && originIn(units.slice(part.from, part.to), at - part.from, follows, relays);
  return own ?? originIn(units, at, follows, relays);
}

/** What stands between two semicolons, or up to "while": with its own speaker where it names one; null where there are none. */
function partAround(units: readonly Unit[], at: number): { from: number; to: number } | null {
  let from = 0;
  let to = units.length;
  for (let k = 0; k < units.length; k++) {
    if (!opensPart(units, k)) continue;
    if (k < at) from = k + 1;
    else {
      to = k;
      break;
    }
  }
  return from === 0 && to === units.length ? null : { from, to };
}

const OPENING = Tags.of(['clause', 'contrast']);

/** A semicolon; "while", "whereas", ", а"; the comma behind 밝혔고, 추산하지만. */
function opensPart(units: readonly Unit[], k: number): boolean {
  const unit = units[k] as Unit;
  if (unit.entry.tags.meets(OPENING) && (has(unit, 'clause') || units[k - 1]?.text === ',')) return true;
  return unit.kind === 'mark' && (unit.text === ';' || endsSaying(units, k));
}

/** The comma behind a verb of saying that ends its clause: what stands before it has been said. */
const endsSaying = (units: readonly Unit[], comma: number): boolean =>
  units[comma]?.text === ',' &&
  [comma - 1, comma - 2].some((verb) => has(units[verb], 'speech') && HANGING.test(units[verb]?.text ?? ''));

function originIn(
  units: readonly Unit[],
  at: number,
  follows: boolean,
  relays: ReadonlySet<OriginId>,
): OriginId | null {
  const elided = elidedSpeaker(units, at) ?? secondSpeaker(units, at);
  if (elided !== null) return units[elided]?.entry.origin ?? null;
  const told = [
    originAfter(units, 'citing', at),
    originAfter(units, 'according', at),
    namedBefore(units),
    headlineSpeaker(units, at) ?? themeSpeaker(units, at),
    signed(units),
  ];
  const explicit =
    told.find((origin) => origin && !relays.has(origin)) ?? told.find((origin) => origin !== null);
  if (explicit && !relays.has(explicit)) return explicit;
  const counter = estimator(units, at);
  const said = mayHoldAny(units, SAID);
  let best: { origin: OriginId; distance: number; verb: number } | null = null;
  for (let verb = 0; verb < units.length; verb++) {
    const unit = units[verb] as Unit;
    const origin =
      unit.text === ':' && (verb <= HEADLINE_NAME || units[verb - 2]?.text === ':')
        ? isSpokesman(units[verb - 1])
          ? speakerBefore(units, verb)
          : null
        : said && unit.entry.tags.meets(SAID) && !isParticiple(units, verb)
          ? besideVerb(units, verb, follows, relays)
          : null;
    if (!origin || (verb < at && isInClosedClause(units, verb, at))) continue;
    if (verb < at && has(unit, 'suffer') && isToldBefore(units, verb)) continue;
    if (hasAny(unit, ['deny', 'doubt', 'confirm']) && isOfAnotherClause(units, verb, at)) continue;
    // "600,000, which fits Syrskyi's report, which stated that": said of another count.
    if (
      !follows &&
      verb > at &&
      has(units[verb - 1], 'relative') &&
      (units[verb - 2]?.text === ',' || units[verb - 2]?.entry.origin != null)
    )
      continue;
    if (verb > at && (countsInLaterPart(units, at, verb) || (!follows && opensAnew(units, at, verb))))
      continue;
    // "– figures that Kyiv doubts": a noun.
    if (has(unit, 'estimate') && units[verb - 1] !== undefined && isBarrier(units[verb - 1] as Unit))
      continue;
    // Of two speakers the one whose verb stands nearer to the claim, and in its own part of the sentence.
    const between = units.slice(Math.min(verb, at), Math.max(verb, at));
    const marks = between.filter((u) => u.text === ',').length;
    const parts = between.filter((u) => u.text === ';').length;
    // "Seoul: An estimated 4,700 have died, the spy agency told": where it was written.
    const dateline = unit.text === ':' && verb === 1 ? APART : 0;
    const distance = between.length + 3 * marks + APART * parts + (relays.has(origin) ? APART : 0) + dateline;
    if (!best || distance < best.distance) best = { origin, distance, verb };
  }
  // "London has borne out Kyiv's estimates, with Washington saying that": who speaks between the two.
  if (counter && !(best && best.verb > counter.at && best.verb < at)) return counter.origin;
  return best && !(explicit && relays.has(best.origin)) ? best.origin : (explicit ?? best?.origin ?? null);
}

/** "London estimated that Russia has recorded 900,000 casualties": whoever has them does not tell of them. */
function isToldBefore(units: readonly Unit[], verb: number): boolean {
  const told = units.findIndex((unit) => has(unit, 'speech'));
  return told >= 0 && told < verb && anyIn(units, told + 1, verb, 'relative');
}

/** Before a headline's colon a side's name heads its own losses; a third party's says what follows. */
const isSpokesman = (unit: Unit | undefined): boolean =>
  partyOf(unit) === null || partyOf(unit) === 'otherParty';

/** "11,000 are there, though Moscow has not confirmed it", "while Kim confirms nothing, reports suggest": nobody's count. */
function isOfAnotherClause(units: readonly Unit[], verb: number, at: number): boolean {
  const [from, to] = [Math.min(verb, at), Math.max(verb, at)];
  if (anyIn(units, from, to, 'clause')) return true;
  for (let k = from + 1; k < to; k++) {
    // "3,500 wounded – figures that Kyiv disputes"
    if (units[k]?.text !== ',' && isBarrier(units[k] as Unit) && !has(units[verb], 'confirm')) return true;
    if (units[k]?.text === ',') return anyIn(units, k, to, 'speech');
  }
  return false;
}

/** "The deployment, which was confirmed by Putin in April, saw 4,000 killed": said of the deployment. */
function isInClosedClause(units: readonly Unit[], verb: number, at: number): boolean {
  for (let k = verb - 1; k > verb - LONGEST_PASSIVE && units[k]?.kind === 'word'; k--)
    if (isRelative(units[k]))
      return (
        units[k - 1]?.text === ',' &&
        units[k - 2]?.kind === 'word' &&
        units[k - 2]?.entry.origin === null &&
        units.slice(verb, at).some(({ text }) => text === ',') &&
        !units.slice(verb, at).some((unit) => has(unit, 'relative'))
      );
  return false;
}
/** Words of "which was later confirmed". */
const LONGEST_PASSIVE = 4;

/** "10,000 are fighting, and on Tuesday an official reported that": what is joined with "and" has a speaker and a count of its own. */
function opensAnew(units: readonly Unit[], at: number, verb: number): boolean {
  for (let k = verb - 1; k > at; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'number' || hasAny(unit, SAYING)) return false;
    if (unit.text === ',' || isBarrier(unit))
      return units[verb + 1]?.kind === 'word' && (has(units[k + 1], 'and') || has(unit, 'clause'));
  }
  return false;
}

/** "Russia has lost 900,000 men; Ukraine puts its own dead at 45,100": said of the count behind it, in a part of its own. */
function countsInLaterPart(units: readonly Unit[], at: number, verb: number): boolean {
  let k = at + 1;
  while (k < verb && !opensPart(units, k)) k++;
  if (k >= verb || endsSaying(units, k)) return k < verb;
  for (k = verb + 1; k < units.length && !opensPart(units, k); k++)
    if (units[k]?.kind === 'number') return true;
  return false;
}

/** The name on either side of a verb of saying. "…, told the agency": of two the one that passes nothing on. */
function besideVerb(
  units: readonly Unit[],
  verb: number,
  follows: boolean,
  relays: ReadonlySet<OriginId>,
): OriginId | null {
  const inverted = follows && units[verb - 1]?.kind === 'mark';
  const near = inverted ? speakerAfter(units, verb, follows) : speakerBefore(units, verb, follows);
  if (near && !relays.has(near)) return near;
  return (inverted ? speakerBefore(units, verb, follows) : speakerAfter(units, verb, follows)) ?? near;
}

const isLoss = (unit: Unit): boolean => has(unit, 'nominal') && tellsLoss(unit);

/** Words of "vendredi à la presse le porte-parole de la", from the verb to the name. */
const LONGEST_OFFICE = 10;

/** "…, said Budanov", "says the NIS": at the end or after a mark, with the name close behind. */
function speakerAfter(units: readonly Unit[], verb: number, follows = false): OriginId | null {
  const before = units[verb - 1];
  if (!has(units[verb], 'speech') || (before && before.kind !== 'mark' && !has(before, 'speech') && !follows))
    return null;
  for (let k = verb + 1; k <= Math.min(units.length - 1, verb + LONGEST_OFFICE); k++) {
    const unit = units[k] as Unit;
    // "…, noting that Russia's losses": whose they are, not who notes it.
    if (!follows && hasAny(unit, ['relative', 'perfect'])) return null;
    // "…, confirms Russia's casualties": whose they are; "estimates suggest Russia has lost": what is said of it.
    if (
      unit.entry.origin &&
      !follows &&
      (hasAny(units[k + 1], ['perfect', 'suffer']) ||
        (units[k + 1]?.text === "'s" && hasAny(units[k + 2], ['nominal', 'soldier'])))
    )
      return null;
    // "évaluent les pertes totales de la Corée du Nord": whose they are as well.
    if (unit.entry.origin && partyOf(unit) !== null && units.slice(verb + 1, k).some(isLoss)) return null;
    if (unit.entry.origin) return chainEnd(units, k);
    if (isBarrier(unit) || unit.kind === 'number' || unit.text === ',' || isRelative(unit)) return null;
    if (k === verb + 1 && has(unit, 'speechIn')) continue;
    // "…, a déclaré à la presse le député": who is told of it.
    if (has(unit, 'date')) continue;
    if (has(unit, 'preposition') && toWhom(units, k)) k += 2;
    else if (has(unit, 'preposition') && !(follows && has(units[k + 1], 'date'))) return null;
  }
  return null;
}

/** "to the press", before the speaker's own article. */
const toWhom = (units: readonly Unit[], at: number): boolean =>
  has(units[at + 1], 'determiner') &&
  units[at + 2]?.kind === 'word' &&
  units[at + 2]?.entry.origin === null &&
  has(units[at + 3], 'determiner');

/** "12,000 in Kursk – HUR", "12,000 (NIS)": the name closes the line. */
function signed(units: readonly Unit[]): OriginId | null {
  let end = units.length - 1;
  while (end > 0 && units[end]?.kind === 'mark') end--;
  const last = units[end];
  let at = end - 1;
  // "Seoul spy agency": several names of one house.
  while (units[at]?.entry.origin && units[at - 1]?.kind === 'word') at--;
  if (units[at]?.entry.origin) at--;
  const before = units[at];
  if (!last?.entry.origin || !before || before.kind !== 'mark') return null;
  // "soldiers of the Democratic People's Republic of Korea (DPRK)": its short name.
  if (before.text === '(' && partyOf(last) !== null && partyOf(last) === partyOf(units[at - 1])) return null;
  // "2,000 killed in Kursk: Seoul"
  if (before.text === ':')
    return units.slice(0, end).some((u) => u.kind === 'number') ? last.entry.origin : null;
  return before.text === '(' || (isDash(before) && !before.glued) ? last.entry.origin : null;
}

/** The name after such a word: of a relay the last, else the one whose word stands nearest to the claim. */
function originAfter(units: readonly Unit[], tag: 'citing' | 'according', at: number): OriginId | null {
  if (!mayHold(units, tag)) return null;
  let found: OriginId | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < units.length; k++) {
    // "by his account": the name is not behind it.
    if (!has(units[k], tag) || has(units[k], 'same')) continue;
    if (tag === 'according' && (Math.abs(k - at) > nearest || isAside(units, at, k) || isCompared(units, k)))
      continue;
    if (tag === 'according' && (isOpposed(units, at, k) || (k < at && isInClosedClause(units, k, at))))
      continue;
    // A phrase may name who it goes back to: "nach ukrainischen Angaben".
    for (let j = units[k]?.entry.origin ? k : k + 1; j < Math.min(units.length, k + 14); j++) {
      const unit = units[j] as Unit;
      // "the Main Intelligence Agency (GUR)": its short name.
      const short = unit.text === '(' && units[j + 2]?.text === ')' ? units[j + 1]?.entry.origin : null;
      if (short) {
        found = short;
        nearest = Math.abs(k - at);
        break;
      }
      if (isBarrier(unit) || (unit.kind === 'number' && j > k + 6)) break;
      // "lawmakers briefed by officials estimate North Korea has sent": who estimates it stands before.
      if (tag === 'citing' && j > k + 1 && saysOfParty(units, j)) break;
      // "had cited a figure": what he said, not from whom.
      if (tag === 'citing' && j <= k + 2 && hasAny(unit, ['restates', 'amount'])) break;
      // "cited Cho as saying the 3,000 soldiers sent to Russia": where they went, not who is cited.
      if (partyOf(unit) !== null && j > k + 3 && units.slice(k, j).some((u) => has(u, 'send'))) break;
      // "by a Seoul-led group": who leads it does not say it.
      if (unit.entry.origin && units[j + 1]?.text === '-' && units[j + 1]?.glued && !units[j + 2]?.capital)
        continue;
      if (unit.entry.origin && !isScene(units, k, j)) {
        found = chainEnd(units, j);
        nearest = Math.abs(k - at);
        break;
      }
      if (unit.text === ',' && j > k + 1) break;
    }
  }
  return found;
}

/** "Kyiv admitted 31,000, but estimates from Washington are higher": of another count, said or not. */
function isOpposed(units: readonly Unit[], at: number, tag: number): boolean {
  for (let k = at + 1; k < tag; k++)
    if (has(units[k], 'clause') && units[k - 1]?.text === ',')
      return units.slice(0, k).some((unit) => hasAny(unit, SAYING));
  return false;
}

/** "aligning with reports from Kyiv": what is like it is not where it comes from. */
const isCompared = (units: readonly Unit[], tag: number): boolean =>
  isAnothersNumber(units, tag) ||
  (units.some((unit) => unit.kind === 'number') &&
    has(units[tag - 1], 'including') &&
    has(units[tag - 1], 'preposition') &&
    units[tag - 2]?.kind === 'word' &&
    units[tag - 2]?.entry.tags.size === 0);

/** "Officials say 70,000, more than twice the number cited by Kyiv": of the number it is held beside. */
function isAnothersNumber(units: readonly Unit[], tag: number): boolean {
  const noun = units[tag - 1];
  if (!(has(noun, 'restates') && has(noun, 'amount')) || !has(units[tag - 2], 'determiner')) return false;
  const comma = units.findLastIndex((unit, k) => k < tag && unit.text === ',');
  const said = units.findIndex((unit) => has(unit, 'speech'));
  const told = said >= 0 && said < comma;
  return told && units.slice(said, comma).some((unit) => unit.kind === 'number');
}

/** "citing sources in the West and Russia": where they are. */
const isScene = (units: readonly Unit[], tag: number, at: number): boolean =>
  partyOf(units[at]) !== null &&
  (has(units[at - 1], 'and') || has(units[at + 1], 'and')) &&
  anyIn(units, tag + 1, at, 'locative');

/** A verb of saying right behind who says it and before whom it is said of; no "reported losses", no "statement of". */
const saysOfParty = (units: readonly Unit[], at: number): boolean =>
  has(units[at], 'speech') &&
  units[at - 1]?.kind === 'word' &&
  !hasAny(units[at - 1], ['determiner', 'of', 'preposition', 'and']) &&
  partyOf(units[at + 1]) !== null;

/** "…, which confirms what was reported by Seoul": what the clause behind the comma goes back to is not what it tells of. */
function isAside(units: readonly Unit[], at: number, tag: number): boolean {
  for (let k = at + 1; k < tag; k++)
    if (units[k]?.text === ',' && isRelative(units[k + 1]))
      return !units.slice(k + 2, tag).some((unit) => unit.text === ',');
  return false;
}

/** "Südkoreas Geheimdienst zufolge": the name stands before. */
function namedBefore(units: readonly Unit[]): OriginId | null {
  if (!mayHold(units, 'accordingAfter')) return null;
  for (let k = 1; k < units.length; k++) {
    if (!has(units[k], 'accordingAfter')) continue;
    let named = true;
    for (let j = k - 1; j >= Math.max(0, k - (named ? 6 : 12)); j--) {
      if (isBarrier(units[j] as Unit) || units[j]?.kind === 'number') break;
      // "CSIS가 영국 정부 추정치를 바탕으로 낸 보고서에 따르면": whose numbers it rests on.
      if (has(units[j], 'basis')) named = false;
      named ||= hasAny(units[j], ['subject', 'topic']);
      if (named && units[j]?.entry.origin) return units[j]?.entry.origin ?? null;
    }
  }
  return null;
}
