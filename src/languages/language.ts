/**
 * What a language file holds: tables only. The algorithm that reads them is `src/reading/`.
 * Adding a language is adding one such file and listing it in `index.ts`.
 *
 * Phrases are written folded (straight apostrophes, plain spaces) and in lower case, except where `cased` says otherwise.
 * `{a,b}` stands for its alternatives, so `soldier{,s}` is two phrases: inflected tables, not stems.
 */
import type { PackedLexicon } from '../reading/packed-lexicon.ts';
import type { Hedge, LanguageTag, Marks, OriginId, PlaceId } from '../types.ts';

/** What a word or phrase can be to the reader. One phrase may be several. */
export const TAGS = [
  // Who
  'dprk',
  'russia',
  'ukraine',
  'both',
  'alliance',
  'otherParty',
  /** A country without a side in the war, as the scene of something else. */
  'elsewhere',
  'demonym',
  /** "The enemy": whichever side the text's other words make it. */
  'enemy',
  /** "Koreans", of neither half: whichever the text has named. */
  'koreans',
  /** "In exchange for": those counted are handed over, prisoners or bodies. */
  'swap',
  /** "Allegedly": the writer does not vouch for what stands beside it. */
  'allegedly',
  /** Work behind the front: clearing mines, rebuilding, exercises. */
  'peaceful',
  /** Armed forces by name: who acts or loses is an army. */
  'force',
  /** The end of a verb of dying that stands apart from its head: "kamen … um". */
  'perished',
  /** Before the people whose losses are told: "bei den Russen". */
  'ofPeople',
  /** The people by name, a noun of its own: "North Koreans". */
  'natives',
  // What is counted
  'soldier',
  'worker',
  'adviser',
  'civilian',
  'people',
  'shell',
  'missile',
  'container',
  'tank',
  'armour',
  'army',
  'pay',
  'bonus',
  'body',
  'otherUnit',
  'brigade',
  /** "His unit had": how large it is, and no count of those sent. */
  'unitHas',
  // Measures of loss
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  /** "Has cost Russia 100,000 lives": who paid stands between the verb and the number. */
  'costs',
  'lives',
  'lost',
  'toll',
  'fired',
  // What is done with troops
  'send',
  'present',
  'arrive',
  'train',
  'fight',
  'plan',
  'supply',
  /** Of what was supplied, told from who has it now: "received". */
  'receive',
  /** All of an army's men at the war: "угруповання", "grouping". */
  'grouping',
  /** What something would cost that is not done: "they would need another 200,000 dead". */
  'needs',
  'seek',
  // How it is said
  'future',
  'forecast',
  'not',
  'deny',
  'doubt',
  'confirm',
  /** Says it of oneself: "Kyiv admits 45,000 dead". */
  'admit',
  'speech',
  'according',
  'citing',
  'same',
  /** A mood or a word by which a sentence is what somebody named before says: "sei", "demnach". */
  'hearsay',
  // Function words the algorithm walks over or stops at
  'link',
  'verb',
  'preposition',
  'relative',
  /** "Under the age of", before a number of years. */
  'aged',
  /** "35,000 and 36,000 in April and May respectively" */
  'respectively',
  /** "December saw 30,000 losses": a time by which a count is told. */
  'sees',
  /** "soldiers, whether professional or mobilised,": opens the kinds of what is counted. */
  'kinds',
  /** A name that among treaties is Russia's with North Korea; "the two countries" who signed it. */
  'theirTreaty',
  'pair',
  /** "based on", "given", "at the present rate of": what a forecast is worked out from. */
  'ground',
  /** "Starting in September": counted from then on. */
  'starts',
  /** "Ukraine, whose army": the name before it owns what acts. */
  'whose',
  'clause',
  'and',
  'determiner',
  'pronoun',
  'of',
  'whom',
  'including',
  'locative',
  'more',
  'each',
  /** "Brigaden zu je 3.000": before the number of men that each of several units has. */
  'apiece',
  'event',
  'total',
  'from',
  'rise',
  /** The number before is given once more, by another or for another time: "there were", "spoke of", "up from". */
  'restates',
  'sameSource',
  /** "When", "cuando": at the time named before its comma. */
  'atThatTime',
  /** Then and now: "earlier", "a week later". */
  'earlier',
  /** "In November alone": the count is of that time, however far behind it is said. */
  'alone',
  /** "In the area": where the sentence before was. */
  'thatArea',
  /** "Incursion into": of a place that somebody attacked, where those sent against it need not be. */
  'raid',
  /** "In all", behind a number that sums up. */
  'inAll',
  /** How badly somebody is hurt, between joined measures: "killed or seriously wounded". */
  'degree',
  /** "This may mean that 4,000 have fallen": of what is told, not of the count. */
  'signifies',
  /** Sets one side against the other where the verb is left out: "а Україна – 600 тисяч". */
  'contrast',
  /** "Between" two countries: neither of them acts. */
  'between',
  /** "Among", before the number that the number before is a part of. */
  'among',
  /** Work on building sites, in factories: who does it is no soldier. */
  'labour',
  /** What somebody means the other side to lose: "the goal is", "the optimal level". */
  'aim',
  /** Of North Korea, where they work abroad. */
  'citizen',
  /** "A wave of 3,000": a part of those sent. */
  'batch',
  /** "Told French television": who is told acts in nothing. */
  'tells',
  /** "In the second", behind a number: of another war, wave or batch of the same kind. */
  'otherOne',
  'perUnit',
  'inUkraine',
  // Wars and places that are not ours
  'otherWar',
  'afghanistan',
  'chechnya',
  'vietnam',
  'angola',
  'homeFront',
  // Statements
  'treaty',
  'sign',
  'submit',
  'ratify',
  'mutualDefence',
  'firstCountry',
  /** Sending of soldiers in one noun: "troop dispatch". */
  'dispatch',
  /** "Added to that are 10,200 tanks": what follows is of the losses just counted. */
  'onTop',
  /** "그는": whoever the sentence before let speak. */
  'he',
  /** "연내", "상반기 안에": by a day that is to come. */
  'deadline',
  /** "또", "이어": opens a sentence that goes on with the one before; before a theme it adds no number. */
  'also',
  /** "agregó", "afirmó": a verb of saying that needs no word for who says it; it opens a sentence that goes on with the speaker before. */
  'saysOn',
  /** What the page itself wrote before: "we reported", "an earlier version of this article". */
  'earlierText',
  /** It was wrong; an earlier version always was. */
  'mistaken',
  /** What comes out every day and counts since the beginning: "its daily update". */
  'bulletin',
  /** "Its own": the soldiers behind it are the first-named country's. */
  'own',
  /** They and them, of several people. */
  'they',
  /** A negation behind its verb: "kämpfen nicht". */
  'notBehind',
  'noLonger',
  'despite',
  'conditional',
  /** Not merely possible: expected. */
  'expect',
  'experience',
  'inexperienced',
  'majorWar',
  /** Since the Korean War. */
  'since1953',
  'technology',
  /** "In return". */
  'exchange',
  'observer',
  'lethal',
  'refuse',
  'conscript',
  /** Troops of another country, none of the two at war. */
  'thirdTroops',
  'airman',
  /** Countries of North Korea's earlier wars and missions, and "abroad". */
  'earlierAbroad',
  'buryat',
  /** A strike with missiles, told from who makes it. */
  'struck',
  /** Korean: what it is compared with stands before. */
  'than',
  /** Korean: "struck it, and": those it kills are not who strikes. */
  'strikes',
  'notFirstTime',
  /** Forms of being that tell where somebody is. */
  'isThere',
  /** One word by which a sentence may hold a statement without North Korea; and one after a sentence that named it. */
  /** Negations that negate nothing said: "without", "no doubt", "not only". */
  'noNegation',
  /** Before who has or has not: Russian у. */
  'possessor',
  /** Brought into a country: troops. */
  'brought',
  /** Papers and names, which may be false without anybody denying anything. */
  'documents',
  'mayState',
  'mayAdd',
  // Finer points of grammar
  'southKorea',
  'soviet',
  /** Russia's parliament, which ratifies. */
  'parliament',
  /** After the name: "der Ukraine zufolge". */
  'accordingAfter',
  /** "in the ranks of", "on the side of": whose soldiers they were follows. */
  'side',
  /** "bringing the total to": the count goes on. */
  'brings',
  /** "his country had lost": the speaker's. */
  'ownCountry',
  /** "the combined casualties": of both sides. */
  'sum',
  /** "already sent": no plan. */
  'done',
  /** "175,000 men have signed up": not yet at the war. */
  'recruit',
  /** Signing up for an army's pay: what is paid for it needs no country. */
  'enlist',
  /** "3,800 out of 12,000": what follows is the whole. */
  'outOf',
  /** "275,000 for Russia". */
  'forSide',
  /** "the Russian side": whose the losses there are. */
  'camp',
  /**
   * A declined participle before its noun: "12.000 nach Kursk entsandte Soldaten". After a comma it tells of the noun before:
   * "военных, погибших в боях".
   */
  'participle',
  /** "Kim sending soldiers": whoever stands before it does it, behind any preposition. */
  'gerund',
  /** A participle at the end that with "have" says what its subject did: "hat 300 Soldaten getötet". */
  'transitive',
  /** "our": the speaker's own. */
  'ours',
  /** Brought home: no longer there. */
  'returned',
  /** Lives on: a few wounded of whom it is told are no army's count. */
  'survives',
  'numberOf',
  'span',
  'infinitive',
  'by',
  'modal',
  /** "이를" before "수 있다": may come to so many, by now */
  'amounting',
  'estimate',
  'portion',
  'ratio',
  'rank',
  /** "4,600 volunteers died": a part of an army, counted for itself. */
  'category',
  /** "152-millimetre shells": what the number before it measures is the gun. */
  'calibre',
  'front',
  'date',
  /** "About this", at the head of a sentence that names who said the one before. */
  'saysThis',
  /** A country's genitive: after a place it tells where that lies, and names nobody who acts. */
  'genitive',
  /** What an estimate rests on: whose numbers stand before it does not say it. 바탕, 토대. */
  'basis',
  /** Endings that close what somebody says or is said to do: 다고, 라는. */
  'quotative',
  /** Nouns of doing, which say nothing is done until an ending makes them verbs: 파병, 배치. */
  'verbal',
  /** Nouns between a verb and its negation: 보낸 적이 없다. */
  'bound',
  /** Particles of where something goes: 에, 으로. */
  'goal',
  /** "There is no": 없다. */
  'absent',
  /** After a count: what follows is some of those. 중, 가운데. */
  'partitive',
  /** What people and things are counted with: Korean 명, 발. */
  'counter',
  /** What a speaker is called behind the name: 국장, 대변인. */
  'title',
  /** Words of loss whose subject is who inflicted it, where most have it as who suffered. */
  'active',
  /** Where verbs end in it: makes what is told happen to its subject. */
  'passive',
  /** An ending that makes the word before it tell of the next: 사망한 600명. */
  'attributive',
  /** Particles of the theme and of the subject. */
  'topic',
  'subject',
  /** Prepositions that join a verb of saying to the house that said it. */
  'speechIn',
  'nominal',
  'amount',
  'suffer',
  'notPlace',
  'perfect',
  'copula',
  'soon',
  'weapon',
  'strongFight',
  /** Fighting itself, not the war: who denies it denies no deployment. */
  'battle',
  'toRussia',
  'before',
  /** "vor sieben Wochen": how long ago. */
  'ago',
  /** "Verluste von 300 Mann für Russland": who had them follows. */
  'for',
] as const;

export type Tag = (typeof TAGS)[number];

export type PeriodName = NonNullable<Marks['period']>;

export interface NumberWords {
  /** Digit groups: "12,000" in English, "12.000" in German. A space always groups. */
  group: readonly string[];
  decimal: string;
  /** one … ninety. */
  cardinals: Readonly<Record<string, number>>;
  /** hundred, thousand, million; and the short forms written on a number: k, m. */
  multipliers: Readonly<Record<string, number>>;
  /** "a" before a multiplier: a thousand. */
  one: readonly string[];
  /** Multipliers that are a number by themselves: mille, mil, tausend. */
  alone?: readonly string[];
  /** Multipliers that say "about": une centaine, un millier, un centenar. */
  rough?: readonly string[];
  /** What makes an ordinal of the digits before it: "528-го" is which one, not how many. */
  ordinalEndings?: readonly string[];
  /** What makes an ordinal of the digits behind it: "제93 여단" is the 93rd. */
  ordinalBefore?: string;
  /** "half" of a multiplier, "a quarter of". */
  fractions: Readonly<Record<string, number>>;
  /** Fractions written after a multiplier or between: "one and a half million". */
  andAHalf: readonly string[];
  /** "One point six million": the word for the point of a decimal. */
  point?: string;
  /** dozens, hundreds, tens of thousands: lowest and highest count. */
  vague: Readonly<Record<string, readonly [number, number]>>;
  /** Vague words that after a hedge are one of their kind: "more than a thousand" in Slavic languages. */
  loneAfterHedge?: Readonly<Record<string, number>>;
  /** several, a few: before a multiplier they make it vague. */
  several: readonly string[];
  rangeWords: readonly string[];
  between: readonly string[];
  betweenAnd: readonly string[];
}

export interface DateWords {
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  seasons: Readonly<Record<string, readonly [number, number]>>;
  /** "By April", of things to come: the next April, not the last. */
  by?: readonly string[];
  /** Before or behind a season: the last one that is over, or has begun. */
  lastSeason?: readonly string[];
  /** "yesterday" → -1. */
  days: Readonly<Record<string, number>>;
  /** "last month", "this week": unit and step from the page's date. */
  relative: Readonly<Record<string, readonly ['day' | 'week' | 'month' | 'year', number]>>;
  /** Written behind the numbers of a date; what begins and ends a stretch of time; what makes days a span. */
  counters?: {
    year: string;
    month: string;
    day: string;
    from: string;
    until: string;
    span: readonly string[];
  };
  /** Between a day and its month: 8 de octubre, 1er novembre. */
  afterDay?: readonly string[];
  /** Words that make a date the start of a count, not its date: since (first), from. */
  since: readonly string[];
  /** Before a day on which something is done or said: on. */
  on: readonly string[];
  /** Before a time a count is over: in, during. */
  during: readonly string[];
  /** "between" the two dates of a span: the first is its start. */
  between: readonly string[];
  /** Words before a date: on, in, by, as of. */
  before: readonly string[];
  early: readonly string[];
  mid: readonly string[];
  late: readonly string[];
}

export interface Language {
  tag: LanguageTag;
  /** English name, for messages. */
  name: string;
  script: 'latin' | 'cyrillic' | 'hangul';
  /** Frequent words that tell this language from others of its script. */
  stopWords: readonly string[];
  /** Letters only this language of its script has. */
  letters?: string;
  abbreviations: readonly string[];
  /** What `lexicon.ts` makes of the tables, where that was done while building: those it is made of are empty then. */
  packed?: PackedLexicon;
  /** For the countries' names of the locale data (`countries.ts`). */
  countries?: {
    /** Shorter names are words of the language besides. */
    shortest: number;
    /** End of a name, as an expression, and all its cases. The first that fits counts. */
    endings?: readonly (readonly [end: string, cases: string])[];
  };
  numbers: NumberWords;
  hedges: {
    before: Readonly<Partial<Record<Hedge, readonly string[]>>>;
    after: Readonly<Partial<Record<Hedge, readonly string[]>>>;
    /** Words that may stand between a hedge and its number. */
    fillers: readonly string[];
  };
  words: Readonly<Partial<Record<Tag, readonly string[]>>>;
  /**
   * What statements are told by, laid over the words above: a phrase here hides none of them, so that "has not sent" is
   * still a negation and a sending. Korean ones are found anywhere in the text, whatever the spaces.
   */
  matters: Readonly<Partial<Record<Tag, readonly string[]>>>;
  /** Words matched with their capitals: `ASU`, `US`. Written as they stand. */
  cased?: Readonly<Partial<Record<Tag, readonly string[]>>>;
  /** "a day", "per week": what a count is over. */
  periods: Readonly<Record<PeriodName, readonly string[]>>;
  places: Readonly<Record<PlaceId, readonly string[]>>;
  /** Spellings of origins in this language, beside those of `seeds/origins.yaml`. */
  origins: Readonly<Record<OriginId, readonly string[]>>;
  dates: DateWords;
  /** "days", "weeks", "months": the letter of an ISO 8601 duration. */
  timeUnits: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>>;
  /** Names of currencies and their ISO 4217 codes. */
  currencies: Readonly<Record<string, string>>;
  /** Words by which a text tells whom it calls the enemy. In lower case, looked for anywhere in it. */
  enemy?: Readonly<Record<'russia' | 'ukraine', readonly string[]>>;
  /** Words by which a text tells whose "Koreans" are, in the same way. */
  koreans?: Readonly<Record<'north' | 'south', readonly string[]>>;
  /** The speaker may follow the verb anywhere: "sagte am Montag der Sprecher". */
  speakerFollows?: boolean;
  /** Adjectives and genitives of the party follow the noun: "soldats nord-coréens". */
  adjectivesFollow: boolean;
  /** Hangul: words take particles with no space, and the noun stands before its number. */
  agglutinative: boolean;
  /** Words that in parentheses behind another say nothing of their own: (현지시간). */
  glosses?: readonly string[];
  /** Suffixes that may follow a word with no space. */
  particles: readonly string[];
}
