/**
 * Reads a text for claims: fold → sentences → units → quantities → frames → figures, with date, place and speaker.
 * Finds what the text says; never compares it with anything.
 */
import type { Database } from '../claims/database.ts';
import { detectLanguage, languages, scriptOf } from '../languages/index.ts';
import type { Steps } from '../steps.ts';
import { fold, unitsOfText } from '../text/fold.ts';
import { paragraphs, sentencesIn } from '../text/sentences.ts';
import { emptyWords, readWords, takeWords } from '../text/words.ts';
import type { CheckContext, LanguageTag, PageClaim, Span } from '../types.ts';
import { originAt, relaysOf } from './attribution.ts';
import { areTheirSoldiersKnown, CARRIED, type Memory, WAR_FADES } from './carry.ts';
import {
  ABOUT_THIS,
  BESIDE_SOLDIERS,
  evidenceIn,
  evidenceLeft,
  MATTER,
  mayTell,
  NORTH,
  NUMBER,
  PARTY,
  SURELY_WAR,
  THEM,
  WAR,
} from './evidence.ts';
import { leaveOtherSide, mayGiveWay } from './left-to-next.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { LONGEST_HEADING } from './loss-lines.ts';
import { holdsMatter } from './matter-words.ts';
import { unpackLexicon } from './packed-lexicon.ts';
import { labelOf } from './party-of-count.ts';
import { has, mayHold, type Sentence } from './sentence.ts';
import { PAST_WAR_FADES, readSentence } from './sentence-claims.ts';
import { sentenceOf } from './sentence-of.ts';
import { readSentenceWords, readUnits } from './sentence-words.ts';
import { Nearby } from './spoken-nearby.ts';
import { sidesToldBy } from './told-sides.ts';
import { unitsOf } from './units.ts';
import { lastPlace } from './where-counted.ts';

export interface Reader {
  /** Claims in reading order. `assumeWar`: the passage is known to be about this war (a reader's selection). */
  read(
    text: string,
    context: CheckContext,
    assumeWar?: boolean,
  ): Steps<{ language: LanguageTag | null; claims: PageClaim[] }>;
}

/** "About this" speaks of as many sentences, its own among them. */
const ABOUT = 3;

/** Longer paragraphs are read sentence by sentence only, so that what holds their words stays small. */
const READ_AT_ONCE = 16_000;

/** Paragraphs with nothing in them, between two stops. */
const SILENT_AT_ONCE = 8;

/** Nobody named so many sentences ago speaks on, within a quotation either. */
const SPEAKER_FADES = 8;

/** No memory but the war's own lasts longer, in sentences: who spoke last, whose soldiers are meant. */
const ALL_ELSE_FADES = 4;

export function createReader(database: Database): Reader {
  const lexicons = new Map<LanguageTag, Lexicon>();
  const aliases = new Map(database.packed.origins.map((origin) => [origin.id, origin.aliases]));
  function* lexiconOf(tag: LanguageTag): Steps<Lexicon | null> {
    const known = lexicons.get(tag);
    if (known) return known;
    const language = languages.find((candidate) => candidate.tag === tag);
    if (!language) return null;
    const { packed } = language;
    const lexicon = packed
      ? yield* unpackLexicon(language, packed)
      : yield* compileLexicon(language, aliases);
    lexicons.set(tag, lexicon);
    return lexicon;
  }
  /** The tables of a paragraph in another script than the page's; null where its language is none of ours. */
  function* lexiconFor(paragraph: string): Steps<Lexicon | null> {
    const tag = detectLanguage(paragraph);
    return tag ? yield* lexiconOf(tag) : null;
  }
  return {
    read: (text, context, assumeWar = false) =>
      readText(text, context, { lexiconOf, lexiconFor }, database, assumeWar),
  };
}

interface Lexicons {
  lexiconOf(tag: LanguageTag): Steps<Lexicon | null>;
  lexiconFor(paragraph: string): Steps<Lexicon | null>;
}

function* readText(
  raw: string,
  context: CheckContext,
  { lexiconOf, lexiconFor }: Lexicons,
  database: Database,
  assumeWar: boolean,
): Steps<{ language: LanguageTag | null; claims: PageClaim[] }> {
  const wanted = context.language?.slice(0, 2).toLowerCase();
  const language = wanted && languages.some((l) => l.tag === wanted) ? wanted : detectLanguage(raw);
  const main = language ? yield* lexiconOf(language) : null;
  if (!main || !language) return { language: null, claims: [] };
  const units = unitsOfText(raw);
  yield null;
  const folded = fold(raw, units);
  const claims: PageClaim[] = [];
  let lines = 0;
  /** How many claims were known before each sentence. */
  const known: number[] = [];
  const memory: Memory = {
    party: null,
    uncounted: null,
    asked: false,
    troops: false,
    planned: false,
    supplied: false,
    there: false,
    measure: null,
    soviet: false,
    chechnya: false,
    pastWarAge: 9,
    counted: null,
    asOf: null,
    recent: [],
    list: false,
    listOfDay: false,
    age: 9,
    warAge: assumeWar ? 0 : WAR_FADES + 1,
    origin: null,
    originAge: 9,
    nearby: null,
    originIsCountry: false,
    treatyAge: 9,
    northAge: 9,
    place: null,
    placeAge: 9,
  };
  if (context.title) {
    const title = fold(context.title);
    const { words, units } = readUnits(title, main);
    if (namesWar(units)) memory.warAge = 0;
    // What the headline counts, the first sentence may go on with; the text repeats it where it is to be marked.
    const headline = sentenceOf(units, words, main.language, context.published, true, true);
    yield* readSentence(headline, title.text, memory, main, database, context, true);
    memory.list = false;
    memory.origin = null;
  }
  const { text, codes } = folded;
  yield null;
  const words = emptyWords();
  const paragraphWords = emptyWords();
  const withSides = sidesToldBy(text);
  const sameScript = main.language.script === 'latin' && folded.isLatin;
  /** A party of the sentences before may be the next one's. */
  const partyIsKnown = () =>
    memory.list ||
    (memory.party !== null && memory.age <= CARRIED) ||
    memory.treatyAge <= CARRIED ||
    memory.northAge <= 1;
  /** "They are still there" keeps the soldiers of the sentences before in mind. */
  const mayTellOfThem = (bits: number) => (bits & THEM) !== 0 && areTheirSoldiersKnown(memory);
  /** A number of nobody's soldiers may be a speaker's, or of a war that was told of before. */
  const beside = (): number =>
    (memory.origin !== null && memory.originAge <= SPEAKER_FADES) ||
    memory.chechnya ||
    memory.soviet ||
    memory.asked ||
    memory.pastWarAge <= PAST_WAR_FADES
      ? BESIDE_SOLDIERS
      : 0;
  const pass = (sentences: number) => {
    memory.age += sentences;
    memory.originAge += sentences;
    memory.treatyAge += sentences;
    memory.northAge += sentences;
    memory.placeAge += sentences;
    memory.warAge += assumeWar ? 0 : sentences;
    for (let k = 0; k < Math.min(sentences, ABOUT); k++) known.push(claims.length);
  };
  /** Paragraphs with nothing in them: their sentences are counted only where something may still be remembered. */
  let silent: { paragraph: Span; abbreviations: ReadonlySet<string> }[] = [];
  const passSilent = () => {
    if (silent.length === 0) return;
    const rest = Math.min(memory.age, memory.originAge, memory.treatyAge, memory.northAge, memory.placeAge);
    const forgotten =
      silent.length > WAR_FADES ||
      (memory.warAge + silent.length > WAR_FADES && !assumeWar && rest + silent.length > ALL_ELSE_FADES);
    pass(
      forgotten
        ? silent.length
        : silent.reduce(
            (sum, { paragraph, abbreviations }) => sum + sentencesIn(folded, paragraph, abbreviations).length,
            0,
          ),
    );
    silent = [];
  };
  for (const paragraph of paragraphs(folded)) {
    lines++;
    // A paragraph in another script is read in its own language: a quotation, a translated post.
    const script = sameScript ? null : scriptOf(codes, paragraph);
    const other =
      script === null || script === main.language.script
        ? null
        : yield* lexiconFor(text.slice(paragraph.start, paragraph.end));
    const lexicon = other ?? main;
    const { language, abbreviations } = lexicon;
    /** Who speaks, or is paid, a sentence of the same paragraph may say. */
    let around = BESIDE_SOLDIERS;
    const short = !language.agglutinative && paragraph.end - paragraph.start <= READ_AT_ONCE;
    if (short) {
      readWords(text, codes, paragraph.start, paragraph.end, lexicon.vocabulary, paragraphWords);
      const bits = evidenceIn(paragraphWords, lexicon.evidence) | beside();
      around = bits & BESIDE_SOLDIERS;
      const tells = memory.list || mayTell(bits, partyIsKnown()) || mayTellOfThem(bits);
      if ((bits & (WAR | SURELY_WAR | ABOUT_THIS)) === 0 && !tells) {
        silent.push({ paragraph, abbreviations });
        if (silent.length % SILENT_AT_ONCE === 0) yield null;
        continue;
      }
    }
    passSilent();
    const spans = sentencesIn(folded, paragraph, abbreviations);
    const unitsIn = ({ start, end }: Span) => {
      const other = emptyWords();
      readSentenceWords(text, codes, start, end, lexicon, other);
      return unitsOf(text, other, lexicon);
    };
    const nearby = new Nearby(
      text,
      spans,
      (span) => originAt(unitsIn(span), 0, language.speakerFollows ?? false, relaysOf(database)),
      (span) => lastPlace(unitsIn(span)),
    );
    memory.nearby = nearby;
    for (const [at, span] of spans.entries()) {
      yield null;
      nearby.at = at;
      const taken =
        short && language.script === 'latin' && takeWords(paragraphWords, span.start, span.end, words);
      if (!taken) readSentenceWords(text, codes, span.start, span.end, lexicon, words);
      if (words.count === 0) continue;
      const mayTellBy = (bits: number) =>
        memory.list || (bits & ABOUT_THIS) !== 0 || mayTell(bits, partyIsKnown()) || mayTellOfThem(bits);
      let bits = evidenceIn(words, lexicon.evidence) | around | beside();
      // Words of a matter written together are no words of the tables.
      const mayHoldMatter = () => language.agglutinative && holdsMatter(text, span, lexicon.matters);
      let tells = mayTellBy(bits) || mayHoldMatter();
      if (!tells && ((bits & SURELY_WAR) !== 0 || (bits & WAR) === 0)) {
        if ((bits & PARTY) !== 0 && mayGiveWay(memory))
          leaveOtherSide(withSides(unitsOf(text, words, lexicon), language), memory);
        pass(1);
        if ((bits & SURELY_WAR) !== 0) memory.warAge = 0;
        continue;
      }
      const units = withSides(unitsOf(text, words, lexicon), language);
      if (tells) {
        bits = evidenceLeft(bits, units);
        tells = mayTellBy(bits) || mayHoldMatter();
      }
      if (!tells) {
        if (mayGiveWay(memory)) leaveOtherSide(units, memory);
        pass(1);
        if (namesWar(units)) memory.warAge = 0;
        continue;
      }
      const sentence = sentenceOf(
        units,
        words,
        language,
        context.published,
        (bits & NUMBER) !== 0,
        (bits & NORTH) !== 0,
      );
      // Lines of a list are no sentences: they keep what the heading said.
      // Nor does "The commander reported this" part a count from what is said of it.
      const saysThis = isAboutThis(units);
      if (!(memory.list && lines > 1 && units.length <= LONGEST_HEADING) && !saysThis) memory.age++;
      // "Russia: 1.2 million, of whom …": a line of two sides may be long.
      if (units.length > LONGEST_HEADING && labelOf(units) === null) memory.list = false;
      memory.originAge++;
      memory.treatyAge++;
      memory.northAge++;
      memory.placeAge++;
      memory.warAge = namesWar(units) ? 0 : memory.warAge + (assumeWar ? 0 : 1);
      known.push(claims.length);
      if (saysThis) {
        // "Об этом сообщил Генштаб": who said the sentences before it.
        const origin = originAt(units, 0, language.speakerFollows ?? false, relaysOf(database));
        for (const claim of claims.slice(known.at(-ABOUT) ?? 0)) if (origin) claim.origin ??= origin;
        if (origin) {
          memory.origin = origin;
          memory.originAge = 0;
        }
      }
      yield null;
      const mayState = (bits & (NORTH | MATTER)) !== 0 || language.agglutinative;
      const all = yield* readSentence(sentence, text, memory, lexicon, database, context, mayState);
      for (const found of all) {
        const first = units[found.from];
        const last = units[found.to - 1];
        if (!first || !last) continue;
        const start = folded.rawStart(span.start);
        const end = folded.rawEnd(span.end);
        const { from: _from, to: _to, numeral, quantity, ...rest } = found;
        claims.push({
          ...rest,
          quote: raw.slice(start, end),
          start,
          end,
          at: { start: folded.rawStart(first.start), end: folded.rawEnd(last.end) },
          quantity: quantity && {
            ...quantity,
            text: numeral ? raw.slice(folded.rawStart(numeral.start), folded.rawEnd(numeral.end)) : '',
          },
        });
      }
    }
  }
  return { language, claims };
}

/** "This was reported by", "Об этом сообщил", "the president stated this": before any comma. */
function isAboutThis(units: Sentence['units']): boolean {
  if (!mayHold(units, 'saysThis')) return false;
  for (let k = 0; k < units.length && units[k]?.text !== ','; k++) if (has(units[k], 'saysThis')) return true;
  return false;
}

const namesWar = (units: Sentence['units']): boolean => units.some((unit) => unit.namesWar);
