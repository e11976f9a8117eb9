/**
 * The filter behind `check --ndjson`: one JSON object a line in, one a line out, in order, on every core. Holds a few
 * batches of lines at a time, waits where the reader of its output is slow, and goes on after a bad line. Never writes
 * anything but those lines.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import type { Engine } from '../engine.ts';
import { type Answered, answerLine } from './ndjson-answer.ts';
import { batchesOf, type Line } from './ndjson-lines.ts';

/** Longest line held in memory. The largest news pages are a few megabytes; what is longer is no article. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Less than this is answered before other threads have compiled their engines. */
const ALONE_BYTES = 256 * 1024;
/** Batches under way for each thread: one answered, one waiting. */
const AHEAD = 2;

export interface LineOptions {
  maxBytes?: number;
  /** Threads beside this one; 0 answers everything here. */
  threads?: number;
}

/** One thread for each core: while they answer, this one only splits and writes. */
const everyCore = (): number => (availableParallelism() > 1 ? availableParallelism() : 0);

/** Answers every line. True where all were answered; false where any got an error. Ends early where nobody reads on. */
export async function answerLines(
  input: Readable,
  output: Writable,
  engine: Engine,
  { maxBytes = MAX_LINE_BYTES, threads = everyCore() }: LineOptions = {},
): Promise<boolean> {
  let fine = true;
  let lost: Error | null = null;
  let pool: Tinypool | null = null;
  let alone = ALONE_BYTES;
  const gone = new AbortController();
  output.on('close', () => gone.abort());
  output.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure; a full disk is.
    if (error.code !== 'EPIPE') lost = error;
    gone.abort();
  });
  const write = async (answers: Iterable<Answered>): Promise<void> => {
    for (const { json, failed } of answers) {
      if (gone.signal.aborted) return;
      if (failed) fine = false;
      if (json === null || output.write(`${json}\n`)) continue;
      await once(output, 'drain', { signal: gone.signal }).catch(() => {});
    }
  };
  const here = function* (lines: readonly Line[]): Generator<Answered> {
    for (const line of lines) yield answerLine(line, engine, maxBytes);
  };
  /** In the order they were read, whichever is answered first. */
  const underWay: Promise<Answered[]>[] = [];
  for await (const lines of batchesOf(input, maxBytes)) {
    if (gone.signal.aborted) break;
    if (threads === 0 || alone > 0) {
      alone -= lines.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
      await write(here(lines));
      continue;
    }
    pool ??= new Tinypool({
      filename: fileURLToPath(new URL('ndjson-thread.ts', import.meta.url)),
      minThreads: threads,
      maxThreads: threads,
      isolateWorkers: false,
    });
    const answers: Promise<Answered[]> = pool.run({ lines, maxBytes });
    // A thread that broke is told when its turn comes.
    answers.catch(() => {});
    underWay.push(answers);
    if (underWay.length >= threads * AHEAD) await write((await underWay.shift()) ?? []);
  }
  for (const answers of underWay) await write(await answers);
  await pool?.destroy();
  if (lost !== null) throw lost;
  return fine;
}
