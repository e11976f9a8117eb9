/**
 * The fuzzy look-up: a selection in which no claim was read still finds the claims nearest in wording, through typos,
 * word order and other spellings of names. Fuse.js compares single words; what counts as near is decided here, on the
 * share of the selection's telling words that a claim has. Never feeds a selection to a query language.
 */
import Fuse from 'fuse.js';
import type { Database } from '../claims/database.ts';
import type { Claim, NearClaim } from '../types.ts';
import {
  NEAR_CANDIDATES,
  NEAR_KEPT,
  NEAR_SHARE,
  NEAR_WORDS,
  QUERY_CHARACTERS,
  QUERY_TOKENS,
  SPELLING_DISTANCE,
  SPELLING_LENGTH_SHARE,
  UNKNOWN_WORD_SHARE_DIVISOR,
} from './numbers.ts';

interface Vocabulary {
  words: Fuse<string>;
  /** The claims that use a word, by their place in the list. */
  claimsOfWord: ReadonlyMap<string, readonly number[]>;
  claims: readonly Claim[];
}

const vocabularies = new WeakMap<Database, Vocabulary>();

/** Words that shape a sentence without telling what it is about; claims are worded in English. */
const EMPTY_WORDS = new Set(
  (
    'a about after again against all already also although an and any are as at be because been before being between ' +
    'both but by can could did do does during each even ever for from had has have he her here him his how i if in into ' +
    'is it its just like many may might more most much must my near no not now of off on once one only or other our out ' +
    'over own per said same say says she should since so some still such than that the their them then there these they ' +
    'this those through to too under until up upon us very was we were what when where which while who whom why will ' +
    'with would yet you your'
  ).split(' '),
);

/** Shorter words are matched as they are: in three letters, one wrong letter makes another word. */
const FUZZY_FROM_LETTERS = 4;

const isSpelled = (word: string): boolean => !/\d/u.test(word);

/** "12,000", "12 000" and "12000" are one word. */
const joinThousands = (text: string): string =>
  text.replace(/(?<=\d)[,.\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/gu, '');

/** Lower case, without accents and apostrophes; at most what a query may hold. */
function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): string[] {
  const plain = joinThousands(text)
    .normalize('NFD')
    .replace(/\p{M}|[’'ʼ](?:s\b)?/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word)))].slice(0, limit);
}

function describe(claim: Claim, database: Database): string {
  const matter = database.figures.get(claim.figure) ?? database.statements.get(claim.figure);
  const origin = database.origins.get(claim.origin);
  const source = database.sources.get(claim.source);
  return [
    claim.wording,
    matter?.label ?? '',
    claim.place ?? '',
    origin?.label ?? '',
    ...(origin?.aliases ?? []),
    source?.publisher ?? '',
  ].join(' ');
}

function vocabularyOf(database: Database): Vocabulary {
  const known = vocabularies.get(database);
  if (known) return known;
  const { claims } = database.packed;
  const claimsOfWord = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    for (const word of wordsOf(describe(claim, database))) {
      const list = claimsOfWord.get(word);
      if (list) list.push(index);
      else claimsOfWord.set(word, [index]);
    }
  });
  // A word with a digit is matched as it is: of a large database, those are most words.
  const words = new Fuse([...claimsOfWord.keys()].filter(isSpelled), {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: SPELLING_DISTANCE,
  });
  const made = { words, claimsOfWord, claims };
  vocabularies.set(database, made);
  return made;
}

/** Words of the database that `word` may be a spelling of, with how near each is: 1 is the same. */
function spellings(word: string, { words, claimsOfWord }: Vocabulary): Map<string, number> {
  const found = new Map<string, number>();
  if (claimsOfWord.has(word)) found.set(word, 1);
  if (word.length < FUZZY_FROM_LETTERS || !isSpelled(word)) return found;
  for (const { item, score = 0 } of words.search(word)) {
    const lengths = Math.min(word.length, item.length) / Math.max(word.length, item.length);
    if (lengths >= SPELLING_LENGTH_SHARE && !found.has(item)) found.set(item, (1 - score) * lengths);
  }
  return found;
}

/** The claims that use a word of the query, in any of its spellings. */
interface Used {
  lists: readonly { claims: readonly number[]; nearness: number }[];
  /** How many there are; counted once a spelling, where they are many. */
  size: number;
}

function claimsUsing(word: string, vocabulary: Vocabulary): Used {
  const lists = [...spellings(word, vocabulary)].map(([spelling, nearness]) => ({
    claims: vocabulary.claimsOfWord.get(spelling) ?? [],
    nearness,
  }));
  const sum = lists.reduce((all, { claims }) => all + claims.length, 0);
  if (sum > NEAR_CANDIDATES) return { lists, size: Math.min(sum, vocabulary.claims.length) };
  return { lists, size: new Set(lists.flatMap(({ claims }) => claims)).size };
}

/** Places in the list of claims are in order. */
function includes(claims: readonly number[], index: number): boolean {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return claims[low] === index;
}

/** How near the word is to one that each claim uses; of a word that very many use, for the `known` claims only. */
function nearestOf({ lists, size }: Used, known: ReadonlyMap<number, unknown>): Map<number, number> {
  const nearest = new Map<number, number>();
  const put = (index: number, nearness: number) =>
    nearest.set(index, Math.max(nearest.get(index) ?? 0, nearness));
  for (const { claims, nearness } of lists) {
    if (size <= NEAR_CANDIDATES) for (const index of claims) put(index, nearness);
    else if (known.size > 0) {
      for (const index of known.keys()) if (includes(claims, index)) put(index, nearness);
    } else for (const index of claims.slice(0, NEAR_CANDIDATES)) put(index, nearness);
  }
  return nearest;
}

/** Claims near in wording to `text`, best first; empty when nothing is near. */
export function findNear(text: string, database: Database): NearClaim[] {
  const query = wordsOf(text.slice(0, QUERY_CHARACTERS), QUERY_TOKENS);
  const vocabulary = vocabularyOf(database);
  const total = vocabulary.claims.length;
  if (query.length === 0 || total === 0) return [];
  const weights = new Map<number, { weight: number; words: number }>();
  let wanted = 0;
  // The words that tell most come first: what nearly every claim uses is asked of those they have found.
  const used = query.map((word) => claimsUsing(word, vocabulary)).sort((a, b) => a.size - b.size);
  for (const word of used) {
    // A word that few claims have tells more than one that most have.
    const rarity = Math.log(1 + (word.size > 0 ? total / word.size : UNKNOWN_WORD_SHARE_DIVISOR));
    wanted += rarity;
    for (const [index, nearness] of nearestOf(word, weights)) {
      const so = weights.get(index) ?? { weight: 0, words: 0 };
      weights.set(index, { weight: so.weight + rarity * nearness, words: so.words + 1 });
    }
  }
  const least = Math.min(NEAR_WORDS, query.length);
  return [...weights]
    .filter(([, { weight, words }]) => words >= least && weight >= wanted * NEAR_SHARE)
    .map(([index, { weight }]) => ({ index, score: 1 - weight / wanted }))
    .sort((a, b) => a.score - b.score || a.index - b.index)
    .slice(0, NEAR_KEPT)
    .flatMap(({ index, score }) => {
      const claim = vocabulary.claims[index];
      return claim ? [{ claim: claim.id, score: Math.max(0, score) }] : [];
    });
}
