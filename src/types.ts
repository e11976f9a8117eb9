/**
 * The vocabulary of the project: what a claim is, what a page claim is, and how one bears on the other.
 * Types only. No behaviour, no DOM, no browser. Every word here is used in code, data, interface and docs alike.
 */

/** Id of a tracked figure (`dprk-killed`) or statement (`dprk-deployment`), as listed in `seeds/figures.yaml`. */
export type FigureId = string;
/** Id of a source: one article the claims come from. */
export type SourceId = string;
/** Id of who said it first (`zelensky`, `nis`). A claim whose origin is unknown has its source's id here. */
export type OriginId = string;
/** Id of a place, readable as it stands (`Kursk region`), as listed in `seeds/places.yaml`. */
export type PlaceId = string;
/** A day, a month, a year or an ISO interval: `2024-11-05`, `2024-11`, `2024`, `2024-10-24/2024-11-05`. */
export type IsoDate = string;
/** BCP 47 primary subtag of a language that is read: `en`, `fr`, `de`, `es`, `uk`, `ru`, `ko`. */
export type LanguageTag = string;

/** How the wording bounds the number. `null` ends in {@link Quantity} are what the wording leaves open. */
export type Hedge = 'none' | 'about' | 'upto' | 'nearly' | 'below' | 'above' | 'atleast' | 'range' | 'vague';

/** A number as a source or a page words it. `low` and `high` are whole counts of `unit` (people where `unit` is null). */
export interface Quantity {
  /** Lowest value the wording allows, or null where it is left open ("up to n"). */
  low: number | null;
  /** Highest value the wording allows, or null where it is left open ("at least n"). */
  high: number | null;
  hedge: Hedge;
  /** ISO 4217 code where the figure is money, else null. */
  unit: string | null;
}

/** What stage the counted soldiers are in; losses are `counted`, everything else `total`. */
export type Status = 'planned' | 'training' | 'arrived' | 'deployed' | 'fighting' | 'counted' | 'total';

export type Polarity = 'affirms' | 'denies' | 'unconfirmed';

/** Marks beside the number. A claim so marked is compared only with its like. Absent means "does not hold". */
export interface Marks {
  /** "3,000 more of the same": not a total. */
  increment?: true;
  /** `day`, `week`, `month`, `year`, or an ISO 8601 duration (`P2M`): what the number is counted over. */
  period?: string;
  /** The number is of one strike, one clash. */
  event?: true;
  /** Losses only: "could lose", "at this rate". Troops to come have the status `planned` instead. */
  forecast?: true;
  /** "lost 4,000", "losses", "eliminated": killed, or killed and wounded? */
  ambiguous?: true;
}

/** How time is read for a figure. See `docs/relations.md`. */
export type FigureKind = 'cumulative' | 'level' | 'rate' | 'fixed';
/** `once`: an affirmation stands from its date on. `history`: dates are ignored. */
export type StatementKind = 'once' | 'history';

/** A quantity worth tracking across sources. */
export interface Figure {
  id: FigureId;
  kind: FigureKind;
  /** What the number counts: `people`, `shells`, `missiles`, `containers`, `tanks`, `vehicles`, `money`. */
  unit: string;
  /** Plain words for a reader: "North Korean soldiers killed". */
  label: string;
  /** One sentence: what is and is not counted. */
  definition: string;
  /** Heading the figure is listed under in the panel. */
  group: string;
  /** Losses are `loss`; troops `troops`; the rest `other`. Decides rule 4's 90 days and the default status. */
  family: 'loss' | 'troops' | 'other';
}

/** A yes/no matter worth tracking. */
export interface Statement {
  id: FigureId;
  kind: StatementKind;
  label: string;
  definition: string;
  group: string;
}

/** Who said it first. */
export interface Origin {
  id: OriginId;
  /** As a note names it: "South Korea's intelligence service". */
  label: string;
  /** Spellings in Latin script; spellings of other languages stand in `src/languages`. */
  aliases: string[];
  /** A news organisation: where it passes on what another says, that other is the origin. */
  relay?: true;
}

export interface Place {
  id: PlaceId;
  /** The place this one lies in, or null. */
  within: PlaceId | null;
  /** As readers of another language call it; the id where it is absent. */
  name?: string;
}

/** One article the claims come from. What the article does not say is null. */
export interface Source {
  id: SourceId;
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** In our own words, for a source without a title: "on what North Korean troops add to the war". */
  subject: string;
  date: IsoDate;
  /** When the article was put online, where that is stated beside the date it was written. */
  posted?: IsoDate;
  dateBasis: 'stated' | 'inferred';
  /** From what the date was worked out, when it was. */
  dateFrom: string | null;
  url: string | null;
  language: LanguageTag;
  /** Name of the claim pack it came with; absent for the bundled sources. */
  pack?: string;
}

/** Where a claim stands in its article. See `seeds/README.md`. */
export interface Anchor {
  /** Ordinal of the article's non-empty line, from 1. */
  paragraph: number;
  /** UTF-16 offset of the sentence in the normalised paragraph. */
  start: number;
  end: number;
  /** Of the sentence's UTF-8, lower-case hex. */
  sha256: string;
}

/** One checkable assertion a source makes: a figure with a quantity, or a statement with a polarity. */
export interface Claim extends Marks {
  id: string;
  source: SourceId;
  figure: FigureId;
  quantity: Quantity | null;
  polarity: Polarity | null;
  /** Null for statements. */
  status: Status | null;
  place: PlaceId | null;
  asOf: IsoDate;
  asOfBasis: 'stated' | 'inferred' | 'article';
  /** From what the date was worked out, when it was. */
  asOfFrom?: string;
  origin: OriginId;
  /** How sure the article is: `stated` as fact, `attributed` to the origin, `reported` without naming one. */
  certainty: 'stated' | 'attributed' | 'reported';
  /** What the claim says, in the project's own words; in a claim pack's, where it came with one. */
  wording: string;
  /** Null where a claim pack does not say. */
  at: Anchor | null;
}

/** Names of what the database lists, in one language of the interface. What is missing is shown in English. */
export interface Labels {
  /** Labels and definitions of figures and statements, and headings by their English wording. */
  figures: Readonly<Record<FigureId, string>>;
  definitions: Readonly<Record<FigureId, string>>;
  groups: Readonly<Record<string, string>>;
  origins: Readonly<Record<OriginId, string>>;
  /** Where there is little room: "NIS". */
  short: Readonly<Record<OriginId, string>>;
  places: Readonly<Record<PlaceId, string>>;
  /** Subjects of sources, for those without a title. */
  subjects: Readonly<Record<SourceId, string>>;
}

/** The bundled database, as compiled from `seeds/`. Plain JSON. */
export interface PackedDatabase {
  version: 1;
  figures: Figure[];
  statements: Statement[];
  origins: Origin[];
  places: Place[];
  sources: Source[];
  claims: Claim[];
  /** By language; wordings of claims stay as they are. Never needed for a comparison. */
  labels?: Readonly<Record<LanguageTag, Labels>>;
  /** Where claims of packs stand beside the bundled ones: what packs have on the figures of which only a part is here. */
  beyond?: Readonly<Record<FigureId, Coverage>>;
}

/** How many articles there are on a figure, and the oldest and newest date in them. */
export interface Coverage {
  articles: number;
  first: IsoDate;
  last: IsoDate;
}

/** Claims beside the bundled ones, with what they speak of: a whole claim pack, or the part of some packs that a page needs. */
export interface MoreClaims {
  origins: Origin[];
  places: Place[];
  sources: Source[];
  claims: Claim[];
  /** All there is on the figures of which these are a part only. */
  beyond?: Readonly<Record<FigureId, Coverage>>;
}

/**
 * A claim pack, as it is kept once it has been read: every id of its own begins with the pack's and a slash, which no bundled
 * id has, so that none can stand in the place of another.
 */
export interface ClaimPack extends MoreClaims {
  id: string;
  name: string;
  /** Of this edition. */
  date: IsoDate;
  /** One sentence about it, or null. */
  about: string | null;
}

/** What the caller knows about the text. Everything is optional; what is absent is unknown. */
export interface CheckContext {
  url?: string;
  title?: string;
  published?: IsoDate;
  /** Overrides detection. */
  language?: LanguageTag;
}

/** Half-open range of UTF-16 offsets into the text that was given to `check`. */
export interface Span {
  start: number;
  end: number;
}

/** A claim found in the text the reader is looking at. `start`, `end` bound its sentence. */
export interface PageClaim extends Marks, Span {
  /** The exact text from `start` to `end`. */
  quote: string;
  /** The phrase that carries the claim: the number with what it counts, or the words that affirm or deny. */
  at: Span;
  figure: FigureId;
  quantity: (Quantity & { text: string }) | null;
  polarity: Polarity | null;
  status: Status | null;
  place: PlaceId | null;
  /** Null where neither the sentence nor the page gives a date. */
  asOf: IsoDate | null;
  /** Null where the text names nobody. */
  origin: OriginId | null;
}

export type RelationKind = 'corroborates' | 'contradicts' | 'context';

/** Why a claim of the database bears on a page claim as it does. One code a rule; see `src/matching/`. */
export type Reason =
  | 'other-place'
  | 'other-status'
  | 'other-time-base'
  | 'increment'
  | 'forecast'
  | 'other-unit'
  | 'superseded'
  | 'other-time'
  | 'same-value'
  | 'within-bounds'
  | 'bounds-meet'
  | 'near-value'
  | 'outside-reach'
  | 'ambiguous-measure'
  | 'different-value'
  | 'earlier-count'
  | 'later-count'
  | 'time-unclear'
  | 'unconfirmed'
  | 'same-polarity'
  | 'opposite'
  | 'conflated'
  | 'exceeds-whole'
  | 'part-reaches-whole'
  | 'part-of';

export type Slot = 'place' | 'status' | 'time-base' | 'increment' | 'forecast' | 'unit';

/** The values a relation was decided on, so that the interface can say it in a sentence. */
export interface DecisionValues {
  /** Days between the nearest ends of the two dates; null where a date is unknown. Positive: the source is earlier. */
  days: number | null;
  /** Page value less source value, where both have one. */
  difference: number | null;
  /** Implied change a day, for `earlier-count` and `later-count`. */
  perDay: number | null;
  /** Larger value over smaller, for `different-value`. */
  ratio: number | null;
  /** Slots unknown on one side: compatible, but said. */
  unknown: Slot[];
}

export interface Decision {
  relation: RelationKind;
  reason: Reason;
  values: DecisionValues;
}

/** One line of a note: a claim of the database, how it bears on the page claim, and why. */
export interface Note extends Decision {
  claim: string;
  source: SourceId;
  origin: OriginId;
  /** The page claim's own origin said it: kept, marked, and counted for nothing. */
  sameOrigin: boolean;
  /** It is the page's own article. */
  ownArticle?: true;
  /** On a `part-of` line: what the page's claim makes with its companion, to hold beside the source's number. */
  together?: Together;
  /** One readable sentence. */
  say: string;
}

/** Killed and wounded of one passage, added up. */
export interface Together {
  whole: FigureId;
  /** The companion, in the page's own words. */
  phrase: string;
  total: Quantity;
}

/** What a page note is about, so that the interface can say it in another language. Phrases are the page's own. */
export interface PageNoteFacts {
  kind:
    | 'headline'
    | 'measure'
    | 'sum'
    | 'part-above-whole'
    | 'counted-twice'
    | 'share-of-itself'
    | 'share-against-count';
  first: { phrase: string; twice: boolean }[];
  second: string;
  firstFigure: FigureId | null;
  secondFigure: FigureId;
  /** `measure`: killed, or killed and wounded? */
  ambiguous?: boolean;
  /** `sum`: what the parts add up to; `share-against-count`: what the share comes to. */
  total?: number;
  unit?: string | null;
  isLeast?: boolean;
  isRough?: boolean;
  /** `share-against-count`: the page's other phrase. */
  count?: string;
}

export interface PageNote {
  reason: 'page-inconsistent';
  with: Span;
  say: string;
  facts?: PageNoteFacts;
}

/** A page claim's relations in one word. */
export type Sum = 'agrees' | 'differs' | 'mixed' | 'context' | 'no-source';

export interface CheckedClaim extends PageClaim {
  sum: Sum;
  /** Distinct origins of the corroborating and contradicting notes, without the page's own. */
  independentOrigins: number;
  notes: Note[];
  pageNotes: PageNote[];
}

export interface CheckResult {
  /** The language read, or null where it is not one of ours: then `claims` is empty. */
  language: LanguageTag | null;
  claims: CheckedClaim[];
}

/** A claim of the database near a look-up, best first. `score` is 0 (exact) to 1. */
export interface NearClaim {
  claim: string;
  score: number;
}

export interface LookUpResult extends CheckResult {
  /** Claims near in wording, for a text in which no claim was read. Empty when nothing is near. */
  near: NearClaim[];
}
