/** Who says what a sentence claims, and as of which day: asked for one claim at a time. Reads no counts. */
import type { Database } from '../claims/database.ts';
import type { CheckContext, IsoDate, OriginId } from '../types.ts';
import { originAt, relaysOf } from './attribution.ts';
import { lastDay } from './calendar.ts';
import type { Memory } from './carry.ts';
import { dateFor } from './date-of-count.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { sideOf } from './own-side.ts';
import { continues } from './same-speaker.ts';
import { has, hasAny, mayHoldAny, partyOf, type Sentence } from './sentence.ts';
import { SAYING } from './speaker-before.ts';
import { Tags } from './tags.ts';
import { datesOf } from './verb-final.ts';

/** Without one of these a sentence names nobody who says it. */
const SPEAKERS = Tags.of([...SAYING, 'according', 'citing', 'accordingAfter']);

/** A word by which somebody else may count: a name that is no party's, a verb of saying, a source. */
const mayCount = (unit: Unit): boolean =>
  (unit.entry.origin !== null && partyOf(unit) === null) ||
  hasAny(unit, ['speech', 'confirm', 'according', 'accordingAfter', 'citing', 'estimate']);

/** Origins that a country is named by as well: not every sentence that names it lets it speak. */
const COUNTRIES: ReadonlySet<OriginId> = new Set(['kyiv', 'moscow', 'pyongyang']);

/** Sentences over which a speaker goes on speaking. */
const SPEAKS_ON = 2;

export class SpeakerAndDay {
  readonly #sentence: Sentence;
  readonly #memory: Memory;
  readonly #lexicon: Lexicon;
  readonly #database: Database;
  readonly #page: IsoDate | null;

  constructor(
    sentence: Sentence,
    memory: Memory,
    lexicon: Lexicon,
    database: Database,
    { published }: CheckContext,
  ) {
    this.#sentence = sentence;
    this.#memory = memory;
    this.#lexicon = lexicon;
    this.#database = database;
    this.#page = published ?? null;
  }

  /**
   * The origin of what stands at a unit: named in the sentence, or the one that a sentence before named and this goes on with.
   * `counts`: what is counted goes on with the count of the sentence before, and so does who counts.
   */
  originFor(at: number, counts = false): OriginId | null {
    const { units } = this.#sentence;
    const memory = this.#memory;
    const named = originAt(
      units,
      at,
      this.#lexicon.language.speakerFollows ?? false,
      relaysOf(this.#database),
    );
    const speaker = named ?? this.#speaksOn() ?? (counts ? this.#countsOn() : null);
    if (speaker && !(memory.list && !named)) {
      memory.origin = speaker;
      if (named)
        memory.originIsCountry = units.every((unit) => unit.entry.origin !== named || partyOf(unit) !== null);
      memory.originAge = 0;
    }
    return speaker;
  }

  #speaksOn(): OriginId | null {
    const { origin, originAge, originIsCountry, list, nearby } = this.#memory;
    if (list) return origin;
    const quoted = nearby?.quotedBy() ?? null;
    if (quoted) return quoted;
    // "“It is a hard war. They are losing 7,000 a week. A week,” he said": whoever spoke before the quotation.
    const within = nearby?.sinceQuoted() ?? 0;
    const how = continues(this.#sentence.units) ?? (within > 0 ? 'person' : null);
    if (how === null) return null;
    // Somebody unknown may have spoken since.
    if (how === 'last') return originAge <= 1 ? origin : null;
    const before = nearby?.before() ?? (originAge - within <= SPEAKS_ON ? origin : null);
    // "The report said": no country's; "he wrote": no newspaper.
    if (before === null || (how === 'house' && originIsCountry && before === origin)) return null;
    // "It estimates that Russia has lost": whoever estimates it is not Russia.
    const side = COUNTRIES.has(before) ? sideOf(before) : null;
    if (how === 'person' && side && this.#sentence.units.some((unit) => partyOf(unit) === side)) return null;
    return how === 'person' && relaysOf(this.#database).has(before) ? null : before;
  }

  /** "Since the beginning it has lost 1,226,420": whoever counted in the sentence before, where nobody else may. */
  #countsOn(): OriginId | null {
    const { origin, originAge, list } = this.#memory;
    return list || originAge > 1 || this.#sentence.units.some(mayCount) ? null : origin;
  }

  /** Of a sentence that counts nothing: who speaks in it may speak on in the next. */
  leaveSpeaker(): void {
    const { units } = this.#sentence;
    if (mayHoldAny(units, SPEAKERS)) this.originFor(0);
  }

  /** The day of what stands at a unit; the page's own where the sentence gives none that fits. */
  asOfFor(at: number, toCome: boolean, loss = false): IsoDate | null {
    const { units, dates, nounFirst } = this.#sentence;
    const page = this.#page;
    const own = dateFor(units, nounFirst ? datesOf(this.#sentence, at, loss) : dates, at);
    // "Of these, 100,000 were killed": as of the day that those were counted.
    if (own === null && this.#memory.age <= 1 && has(units[0], 'including') && units[1]?.text === ',')
      return this.#memory.asOf ?? page;
    if (own === null) return page;
    const day = lastDay(own);
    const today = lastDay(page);
    // Nothing is counted on a day to come.
    if (day !== null && today !== null && day > today && !own.startsWith(page?.slice(0, own.length) ?? own))
      return page;
    // A plan or a forecast is as of the day it was made, not of the day it speaks of.
    if (
      toCome &&
      (today === null || day === null || day > today || !dates.some((d) => d.iso === own && d.said))
    )
      return page;
    return own;
  }
}
