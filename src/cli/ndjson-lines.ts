/**
 * Splits a stream of bytes into lines, as they come: a batch a chunk, so that no line waits for the next chunk.
 * Holds one unfinished line at most, and of a line that is too long only its beginning. Reads nothing in them.
 */
import type { Readable } from 'node:stream';

/** Enough of a line that is too long to find its id in. */
const HEAD_BYTES = 4096;

export interface Line {
  number: number;
  /** Null where the line was too long to hold; `head` then has its beginning. */
  bytes: Buffer | null;
  head: Buffer;
}

/** Splits bytes, not characters, so that a character cut between two chunks stays whole. */
export async function* batchesOf(input: Readable, maxBytes: number): AsyncGenerator<Line[]> {
  let parts: Buffer[] = [];
  let held = 0;
  let tooLong = false;
  let number = 0;
  const take = (): Line => {
    number++;
    const bytes = Buffer.concat(parts);
    const line = { number, bytes: tooLong ? null : bytes, head: bytes.subarray(0, HEAD_BYTES) };
    parts = [];
    held = 0;
    tooLong = false;
    return line;
  };
  const keep = (part: Buffer): void => {
    if (tooLong || part.length === 0) return;
    if (held + part.length > maxBytes) {
      tooLong = true;
      parts = [Buffer.concat(parts).subarray(0, HEAD_BYTES)];
      if (parts[0]?.length === 0) parts = [part.subarray(0, HEAD_BYTES)];
      return;
    }
    parts.push(part);
    held += part.length;
  };
  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, at));
      lines.push(take());
      from = at + 1;
    }
    keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (held > 0 || tooLong) yield [take()];
}
