/**
 * A set of tags as bits: what the rules ask of every word of a sentence, many times over. Asked for several tags at once it
 * answers as fast as for one.
 */
import { TAGS, type Tag } from '../languages/language.ts';

/** Bits a field: a whole number of so many is no object to any engine. */
const WIDTH = 30;
const MOST = 8 * WIDTH;
if (TAGS.length > MOST) throw new Error(`No room for more than ${MOST} tags: widen src/reading/tags.ts`);

/** Fields and bits as one number: field × 32 + bit. */
const numbers = new Map<Tag, number>(
  TAGS.map((tag, k) => [tag, Math.floor(k / WIDTH) * 32 + (k % WIDTH)] as const),
);

/** A tag by its name, as rules are written, or by its number, as they are built (`tag-numbers.ts`). */
export type Named = Tag | number;

/** What a tag is in the sets: to be asked for once where many units are asked for it. */
export const numberOf = (tag: Named): number =>
  typeof tag === 'number' ? tag : (numbers.get(tag) as number);

export class Tags {
  size = 0;
  /** A bit for each length that a name of these tags has, or had. Most that is asked for is not there, and told so by this alone. */
  lengths = 0;
  a = 0;
  b = 0;
  c = 0;
  d = 0;
  e = 0;
  f = 0;
  g = 0;
  h = 0;

  static of(tags: Iterable<Tag>): Tags {
    const made = new Tags();
    for (const tag of tags) made.add(tag);
    return made;
  }

  /** The same tags, to be changed. */
  copy(): Tags {
    const made = new Tags();
    made.takeIn(this);
    return made;
  }

  /** The same tags and one more. */
  with(tag: Tag): Tags {
    return this.copy().add(tag);
  }

  has(tag: Named): boolean {
    return typeof tag === 'number'
      ? this.hasNumber(tag)
      : ((this.lengths >> tag.length) & 1) !== 0 && this.hasNumber(numberOf(tag));
  }

  hasNumber(number: number): boolean {
    return ((this.field(number >> 5) >> (number & 31)) & 1) === 1;
  }

  private field(index: number): number {
    switch (index) {
      case 0:
        return this.a;
      case 1:
        return this.b;
      case 2:
        return this.c;
      case 3:
        return this.d;
      case 4:
        return this.e;
      case 5:
        return this.f;
      case 6:
        return this.g;
      default:
        return this.h;
    }
  }

  private put(index: number, value: number): void {
    switch (index) {
      case 0:
        this.a = value;
        break;
      case 1:
        this.b = value;
        break;
      case 2:
        this.c = value;
        break;
      case 3:
        this.d = value;
        break;
      case 4:
        this.e = value;
        break;
      case 5:
        this.f = value;
        break;
      case 6:
        this.g = value;
        break;
      default:
        this.h = value;
    }
  }

  add(tag: Tag): this {
    if (this.has(tag)) return this;
    const number = numberOf(tag);
    this.put(number >> 5, this.field(number >> 5) | (1 << (number & 31)));
    this.lengths |= 1 << tag.length;
    this.size++;
    return this;
  }

  delete(tag: Tag): void {
    if (!this.has(tag)) return;
    const number = numberOf(tag);
    this.put(number >> 5, this.field(number >> 5) & ~(1 << (number & 31)));
    this.size--;
  }

  /** True where the two have a tag in common. */
  meets(other: Tags): boolean {
    return (
      this.size !== 0 &&
      ((this.a & other.a) |
        (this.b & other.b) |
        (this.c & other.c) |
        (this.d & other.d) |
        (this.e & other.e) |
        (this.f & other.f) |
        (this.g & other.g) |
        (this.h & other.h)) !==
        0
    );
  }

  /** Takes in all of the other's. Its `size` is then no more than a hint that it is not empty. */
  takeIn(other: Tags): void {
    if (other.size === 0) return;
    this.a |= other.a;
    this.b |= other.b;
    this.c |= other.c;
    this.d |= other.d;
    this.e |= other.e;
    this.f |= other.f;
    this.g |= other.g;
    this.h |= other.h;
    this.lengths |= other.lengths;
    this.size += other.size;
  }

  *[Symbol.iterator](): Generator<Tag> {
    for (const [tag, number] of numbers) if (this.hasNumber(number)) yield tag;
  }
}
