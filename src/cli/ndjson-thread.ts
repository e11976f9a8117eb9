/** What each thread of `check --ndjson` does: answers a batch of lines with an engine of its own. */
import { bundledEngine } from './engine.ts';
import { type Answered, answerLine } from './ndjson-answer.ts';
import type { Line } from './ndjson-lines.ts';

const engine = bundledEngine();

/** Buffers arrive as plain bytes. */
const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export default function answerBatch({ lines, maxBytes }: { lines: Line[]; maxBytes: number }): Answered[] {
  return lines.map(({ number, bytes, head }) =>
    answerLine({ number, bytes: bytes && buffer(bytes), head: buffer(head) }, engine, maxBytes),
  );
}
