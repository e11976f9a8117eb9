/**
 * Who says a sentence that names nobody, from the sentences around it in its paragraph: the one before it, or the two in
 * which a quotation over several sentences begins and ends. Asked only for claims; what it is not asked for is not read.
 */
import type { OriginId, PlaceId, Span } from '../types.ts';

/** Sentences over which a speaker goes on speaking. */
const SPEAKS_ON = 3;

/** Sentences of one quotation, from the claim to the name. */
const LONGEST_QUOTATION = 4;

/** Sentences over which "the area" is the one named before. */
const PLACE_STAYS = 2;

const isQuote = (code: number): boolean =>
  code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e);

export class Nearby {
  /** The sentence being read. */
  at = 0;
  readonly #text: string;
  readonly #sentences: readonly Span[];
  readonly #speakerOf: (sentence: Span) => OriginId | null;
  readonly #placeOf: (sentence: Span) => PlaceId | null;
  /** Whether a quotation is open where each sentence begins, as far as was asked. */
  readonly #open: boolean[] = [false];

  /**
   * @param speakerOf reads a sentence for who speaks in it.
   * @param placeOf reads a sentence for the last place named in it that is narrower than a country.
   */
  constructor(
    text: string,
    sentences: readonly Span[],
    speakerOf: (sentence: Span) => OriginId | null,
    placeOf: (sentence: Span) => PlaceId | null,
  ) {
    this.#placeOf = placeOf;
    this.#text = text;
    this.#sentences = sentences;
    this.#speakerOf = speakerOf;
  }

  /** Named in a sentence before this one, the nearest first. */
  before(): OriginId | null {
    for (let k = this.at - 1; k >= Math.max(0, this.at - SPEAKS_ON); k--) {
      const speaker = this.#speakerAt(k);
      if (speaker) return speaker;
    }
    return null;
  }

  /** "In the area": where one of the sentences right before this one was. */
  placeBefore(): PlaceId | null {
    for (let k = this.at - 1; k >= Math.max(0, this.at - PLACE_STAYS); k--) {
      const sentence = this.#sentences[k];
      const place = sentence ? this.#placeOf(sentence) : null;
      if (place) return place;
    }
    return null;
  }

  /** Named where the quotation ends that this sentence is of, else where it begins; null where none reaches beyond it. */
  quotedBy(): OriginId | null {
    for (let k = this.at + 1; k <= this.at + LONGEST_QUOTATION && this.#isOpen(k); k++) {
      if (this.#isOpen(k + 1)) continue;
      const speaker = this.#speakerAt(k);
      if (speaker) return speaker;
      break;
    }
    for (let k = this.at; k > this.at - LONGEST_QUOTATION && this.#isOpen(k); k--)
      if (!this.#isOpen(k - 1)) return this.#speakerAt(k - 1);
    return null;
  }

  /** Sentences since the one in which the quotation began that is still open where this sentence begins; 0 where none is. */
  sinceQuoted(): number {
    let close = this.at + 1;
    while (close <= this.at + LONGEST_QUOTATION && this.#isOpen(close)) close++;
    // A mark that nothing closes quotes nobody.
    if (close > this.at + LONGEST_QUOTATION) return 0;
    let k = this.at;
    while (k > this.at - LONGEST_QUOTATION && this.#isOpen(k)) k--;
    return this.at - k;
  }

  #speakerAt(k: number): OriginId | null {
    const sentence = this.#sentences[k];
    return sentence ? this.#speakerOf(sentence) : null;
  }

  #isOpen(k: number): boolean {
    if (k < 0 || k > this.#sentences.length) return false;
    for (let j = this.#open.length; j <= k; j++) {
      const { start, end } = this.#sentences[j - 1] as Span;
      let open = this.#open[j - 1] as boolean;
      for (let at = start; at < end; at++) if (isQuote(this.#text.charCodeAt(at))) open = !open;
      this.#open.push(open);
    }
    return this.#open[k] ?? false;
  }
}
