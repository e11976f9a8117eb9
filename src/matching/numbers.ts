/**
 * Every number that shapes a verdict, each with its reason. Matching reads them from here and from nowhere else.
 * Divisors instead of shares (a tenth, not 0.1) keep the closed edges of bands exact in floating point.
 */

/** Two dates this many days apart still tell of one time: news counts are repeated for about a week. */
export const SAME_TIME_DAYS = 7;

/** Losses of a war grow by the day: two totals further apart than a quarter are two different matters. */
export const LOSSES_COMPARABLE_DAYS = 90;

/** A page this much newer than our newest source for its figure is told that the sources are old. */
export const STALE_AFTER_DAYS = 90;

/** A number of the headline and one of the text further apart than this are likely of two things: a war and a day. */
export const HEADLINE_FACTOR = 3;

/** A paragraph with more counts than this is a table: its numbers are of many days and places, and add up to nothing. */
export const PASSAGE_CLAIMS = 64;

/** Below this, people count rather than round: "12 killed" is twelve. */
export const EXACT_BELOW = 20;

/** A bare number is rounded to its last significant digit: it stands for half a unit of that digit either way … */
export const ROUNDING_DIVISOR = 2;

/** … but 10,000 hardly means 5,000 to 15,000: at most 5 % (a twentieth). */
export const ROUNDING_CAP_DIVISOR = 20;

/** "About n", "some n": 10 % either way (a tenth). */
export const ABOUT_DIVISOR = 10;

/** "Nearly n" reaches down to n / 1.1, written as a fraction: n × 10 / 11. */
export const NEARLY = { times: 10, over: 11 } as const;

/** "At least n" speaks for values up to 1.5 n, "up to n" for values down to n / 1.5; beyond, nothing was said. */
export const REACH = { times: 3, over: 2 } as const;

/**
 * Claims of one figure that are all decided, one by one. Above this, the nearest in time and in wording are kept.
 * More than any figure has in the bundled database, and as many as a person reads; a page's time grows with it.
 */
export const CANDIDATES_KEPT = 24;

/** Of each part and whole of that figure. Of the bundled database's, none has as many. */
export const KIN_KEPT = 8;

/** Of a crowded figure, so many times those kept are looked at by fuzzy search, nearest in time; half of those kept need no look. */
export const LOOKED_AT_FOR_EACH = 4;

/** Claims that a word of a look-up may bring in; where more use it, it is asked of those that rarer words have found. */
export const NEAR_CANDIDATES = 2_000;

/** What a fuzzy query may hold: Fuse.js takes seconds for thousands of characters. */
export const QUERY_CHARACTERS = 256;
export const QUERY_TOKENS = 32;

/** Fuse.js' distance (0 exact, 1 anything) between two wordings of the same slots. */
export const WORDING_DISTANCE = 0.3;

/** Between two spellings of a word: two letters of six, which is what two swapped letters count; one of four or five. */
export const SPELLING_DISTANCE = 0.34;

/** Fuse.js finds a word inside another: "arm" is no spelling of "disarmament". The shorter has this share of the longer. */
export const SPELLING_LENGTH_SHARE = 0.6;

/** A look-up names a claim when this share of its telling words, by their rarity, is found in the claim, and … */
export const NEAR_SHARE = 0.4;

/** A word that no claim has is weighed like one that every tenth has: it may be another word for the same. */
export const UNKNOWN_WORD_SHARE_DIVISOR = 10;

/** … at least so many words, since one shared word ("Russia") makes no two sentences alike. A query of one word needs one. */
export const NEAR_WORDS = 2;

/** Lines of a look-up. */
export const NEAR_KEPT = 12;
