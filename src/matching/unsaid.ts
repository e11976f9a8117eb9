/**
 * Notes that are worded when somebody asks for their sentence: most of a page's are never opened, and what a language needs to write
 * numbers takes its time to start. Knows no note and no word.
 */

/** Where a note keeps how it is worded: not listed, copied or serialised. */
const UNSAID = Symbol('unsaid');

/**
 * The property is the note's own and is listed, copied and written as JSON as any other; once asked for it is kept. One for all
 * notes, so that they keep one shape.
 */
const SAY: PropertyDescriptor = {
  enumerable: true,
  configurable: true,
  get(this: { [UNSAID]: () => string }): string {
    const value = this[UNSAID]();
    Object.defineProperty(this, 'say', { value, enumerable: true, configurable: true, writable: true });
    return value;
  },
};

/** The very note, with `say` besides. */
export function saidWhenAsked<Unsaid extends object>(
  note: Unsaid,
  word: () => string,
): Unsaid & { say: string } {
  Object.defineProperty(note, UNSAID, { value: word });
  return Object.defineProperty(note, 'say', SAY) as Unsaid & { say: string };
}
