/**
 * Holds every claim against its article: the place, the hash, and each number it states,
 * there and in the claim's own wording. Says what was found instead.
 * Never changes a seed and never decides whether an article is right.
 */
import type { Claim, Quantity } from '../types.ts';
import { hashOf } from './anchor.ts';
import { paragraphsOf } from './article.ts';
import type { CompiledSeeds } from './compile.ts';
import { numbersIn, statesVague } from './stated-numbers.ts';

export interface VerificationFailure {
  /** Null where a whole article is missing. */
  claim: string | null;
  file: string;
  line: number;
  reason: string;
}

/** `articles` maps a source's id to its article's text. Failures come in the order of the seeds. */
export function verifySeeds(
  { packed, writtenAt, articleFiles }: CompiledSeeds,
  articles: ReadonlyMap<string, string>,
): VerificationFailure[] {
  const failures: VerificationFailure[] = [];
  for (const { id } of packed.sources) {
    const claims = packed.claims.filter(({ source }) => source === id);
    const article = articles.get(id);
    if (article === undefined) {
      const reason = `no article: no file begins with ${id}_ (${claims.length} claims not verified)`;
      failures.push({ claim: null, file: articleFiles.get(id) ?? id, line: 1, reason });
      continue;
    }
    const paragraphs = paragraphsOf(article);
    for (const claim of claims) {
      const { file, line } = writtenAt.get(claim.id) ?? { file: id, line: 1 };
      for (const reason of claimFailures(claim, paragraphs))
        failures.push({ claim: claim.id, file, line, reason });
    }
  }
  return failures;
}

function claimFailures({ at, quantity, wording }: Claim, paragraphs: readonly string[]): string[] {
  if (!at) return ['does not say where in its article it stands'];
  const paragraph = paragraphs[at.paragraph - 1];
  if (paragraph === undefined) {
    return [`paragraph ${at.paragraph} is not there: the article has ${paragraphs.length}`];
  }
  if (at.end > paragraph.length) {
    return [`ends at ${at.end}, but paragraph ${at.paragraph} has ${paragraph.length} characters`];
  }
  const sentence = paragraph.slice(at.start, at.end);
  const failures: string[] = [];
  // Hashing trims, so a space taken in at either end has to be noticed here.
  if (sentence !== sentence.trim()) failures.push(`begins or ends on a space: ${excerpt(sentence)}`);
  const hash = hashOf(sentence);
  if (hash !== at.sha256) {
    failures.push(
      `sha256 is ${hash} for what stands at ${at.start}–${at.end} of paragraph ${at.paragraph}: ${excerpt(sentence)}`,
    );
  }
  if (quantity) {
    failures.push(...numberFailures(quantity, sentence, 'the sentence'));
    // A sentence often states several numbers; that ours is the right one of them, our own wording tells.
    failures.push(...numberFailures(quantity, wording, "the claim's wording"));
  }
  return failures;
}

function numberFailures({ low, high, hedge }: Quantity, text: string, where: string): string[] {
  const found = numbersIn(text);
  const listed =
    found.length === 0 ? 'no number' : found.map((number) => number.toLocaleString('en')).join(', ');
  if (hedge === 'vague' && low !== null && high !== null) {
    if (statesVague(text, low, high)) return [];
    return [`no word in ${where} stands for ${low} to ${high}; found ${listed}`];
  }
  return [...new Set([low, high])]
    .filter((number) => number !== null && !found.includes(number))
    .map((number) => `${number?.toLocaleString('en')} is not in ${where}; found ${listed}`);
}

/** Enough of a passage to recognise it by. */
function excerpt(text: string): string {
  return text.length <= 90 ? `“${text}”` : `“${text.slice(0, 50)} … ${text.slice(-35)}”`;
}
