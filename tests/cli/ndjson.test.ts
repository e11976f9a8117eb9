/** The filter's manners, on the real command: order, bad lines, chunks, memory and a reader that leaves. */
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';
import { answerLines } from '../../src/cli/ndjson.ts';
import { finish, linesOf, run, start } from './run.ts';

const SENTENCE =
  'About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.';
const answersOf = (out: string): Record<string, unknown>[] => linesOf(out).map((line) => JSON.parse(line));
const filter = (input: string | Uint8Array) => run('check', ['--ndjson'], { input });

describe('check --ndjson', () => {
  it('answers text and HTML in order, with offsets into the text', async () => {
    const html = `<html><head><title>T</title></head><body><nav>Menu</nav><p>${SENTENCE}</p></body></html>`;
    const input = [
      { id: 'a1', text: `Kursk.\n${SENTENCE}`, published: '2024-11-05' },
      { id: 'a2', html, language: 'en-GB', unknown: [1] },
      { id: 3, text: 'Il fait beau.' },
    ];
    const { status, out, err } = await filter(`${input.map((line) => JSON.stringify(line)).join('\n')}\n`);
    expect(err).toBe('');
    expect(status).toBe(0);
    const [first, second, third, ...more] = answersOf(out);
    expect(more).toEqual([]);
    expect([first?.id, second?.id, third?.id]).toEqual(['a1', 'a2', 3]);
    expect(first).not.toHaveProperty('text');
    expect(second?.text).toBe(SENTENCE);
    expect(third?.claims).toEqual([]);
    for (const [answer, text] of [
      [first, `Kursk.\n${SENTENCE}`],
      [second, SENTENCE],
    ] as const) {
      const claims = answer?.claims as { quote: string; start: number; end: number; figure: string }[];
      expect(claims.map(({ figure }) => figure)).toEqual(['dprk-troops-kursk']);
      for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('answers a bad line with an error, goes on, and ends with status 1', async () => {
    const lines = [
      '{"id": "bad1", "text": ',
      '{"id": "no-text"}',
      '[1]',
      '{"id": {}, "text": "x"}',
      '{"id": "number", "text": 5}',
      '{"id": "date", "text": "x", "published": "yesterday"}',
      '{"id": "both", "text": "x", "html": "x"}',
      '{"id": "fine", "text": "x", "published": null}',
      '{"text": "no id"}',
      '{"id": "tag", "text": "x", "language": "english"}',
      '{"id": "country", "text": "x", "language": "ua"}',
      '{"id": "not read", "text": "x", "language": "it"}',
      '{"id": "not known", "text": "x", "language": "und"}',
    ];
    const { status, out } = await filter(lines.join('\n'));
    expect(status).toBe(1);
    const answers = answersOf(out);
    expect(answers.map(({ id }) => id)).toEqual([
      'bad1',
      'no-text',
      null,
      null,
      'number',
      'date',
      'both',
      'fine',
      null,
      'tag',
      'country',
      'not read',
      'not known',
    ]);
    expect(answers.map(({ error }) => error)).toEqual([
      expect.stringMatching(/^line 1: not JSON: /),
      'line 2: neither "text" nor "html"',
      'line 3: not a JSON object',
      'line 4: "id" is neither a string nor a number',
      'line 5: "text" is not a string',
      'line 6: "published" is not a date: “yesterday”',
      'line 7: both "text" and "html": give one, so that offsets have one meaning',
      undefined,
      undefined,
      'line 10: "language" is not the tag of a language, such as uk: “english”',
      'line 11: "language" is not the tag of a language, such as uk: “ua”',
      undefined,
      undefined,
    ]);
  });

  it('takes a byte order mark, CRLF, empty lines and a last line without an end', async () => {
    const { status, out } = await filter('\ufeff{"id":"a","text":"x"}\r\n\r\n   \n{"id":"b","text":"y"}');
    expect(status).toBe(0);
    expect(answersOf(out).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tells a line that is not UTF-8', async () => {
    const line = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const { status, out } = await filter(line);
    expect(status).toBe(1);
    expect(answersOf(out)).toEqual([{ id: 'a', error: 'line 1: not UTF-8' }]);
  });

  it('gives a page without text an empty text and no claims', async () => {
    const { status, out } = await filter('{"id":"a","html":"<script>1</script>"}\n');
    expect(status).toBe(0);
    expect(answersOf(out)).toEqual([{ id: 'a', language: null, claims: [], text: '' }]);
  });

  it('prints nothing for nothing', async () => {
    expect(await filter('')).toEqual({ status: 0, out: '', err: '' });
  });

  it('answers each line before the next one comes', async () => {
    const child = start('check', ['--ndjson']);
    const ended = finish(child);
    const answered = new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    child.stdin.write('{"id":"first","text":"x"}\n{"id":"sec');
    expect(await answered).toContain('"first"');
    child.stdin.end('ond","text":"y"}\n');
    expect((await ended).out).toContain('"second"');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start('check', ['--ndjson']);
    const ended = finish(child);
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 'a', text: 'x '.repeat(5_000) })}\n`;
    child.stdin.end(line.repeat(2_000));
    expect(await ended).toMatchObject({ status: 0, err: '' });
  });

  it('reads a line of several megabytes', async () => {
    const text = `${'Nothing to read here. '.repeat(100_000)}\n${SENTENCE}`;
    const { status, out } = await filter(`${JSON.stringify({ id: 'huge', text })}\n`);
    expect(status).toBe(0);
    expect(answersOf(out)).toMatchObject([{ id: 'huge' }]);
  });
});

describe('answerLines', () => {
  const engine = bundledEngine();
  const collect = () => {
    const parts: string[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        parts.push(chunk.toString());
        setImmediate(done);
      },
    });
    return { parts, output };
  };

  const inPieces = (bytes: Buffer): Buffer[] =>
    Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, k) =>
      bytes.subarray(k * 65_536, (k + 1) * 65_536),
    );

  it('does not hold a line beyond the limit, keeps its id, and reads the next', async () => {
    const { parts, output } = collect();
    const long = Buffer.from(`{"id":"long","text":"${'x'.repeat(50_000)}"}\n`);
    const chunks = [
      long.subarray(0, 20_000),
      long.subarray(20_000),
      Buffer.from('{"id":"next","text":"42"}\n'),
    ];
    expect(await answerLines(Readable.from(chunks), output, engine, { maxBytes: 30_000 })).toBe(false);
    expect(parts.map((part) => JSON.parse(part))).toEqual([
      { id: 'long', error: 'line 1: longer than 30000 bytes' },
      { id: 'next', language: null, claims: [] },
    ]);
  });

  it('keeps a character whole that two chunks share', async () => {
    const { parts, output } = collect();
    const bytes = Buffer.from('{"id":"ї한","text":"x"}\n');
    expect(
      await answerLines(Readable.from([...bytes].map((byte) => Buffer.from([byte]))), output, engine),
    ).toBe(true);
    expect(parts.map((part) => JSON.parse(part).id)).toEqual(['ї한']);
  });

  it('never has more than one unanswered line while its output is full', async () => {
    let asked = 0;
    let written = 0;
    let furthest = 0;
    const input = Readable.from(
      (function* () {
        for (; asked < 200; asked++) yield Buffer.from(`{"id":${asked},"text":"x"}\n`);
      })(),
      { highWaterMark: 1 },
    );
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        furthest = Math.max(furthest, asked - written);
        written++;
        setImmediate(done);
      },
    });
    await answerLines(input, output, engine);
    expect(written).toBe(200);
    expect(furthest).toBeLessThan(5);
  });

  it('answers in order and alike, on one thread and on several', async () => {
    const lines = Array.from({ length: 1_500 }, (_, id) =>
      // Long and short in turn, so that threads overtake each other; every hundredth is broken.
      id % 100 === 99
        ? `{"id":${id},`
        : JSON.stringify({ id, text: `${SENTENCE} `.repeat(id % 7 === 0 ? 40 : 1) }),
    );
    const input = () => Readable.from([Buffer.from(lines.join('\n'))].flatMap(inPieces));
    const alone = collect();
    const together = collect();
    expect(await answerLines(input(), alone.output, engine, { threads: 0 })).toBe(false);
    expect(await answerLines(input(), together.output, engine, { threads: 3 })).toBe(false);
    expect(together.parts).toEqual(alone.parts);
    expect(together.parts.map((part) => JSON.parse(part).id)).toEqual(lines.map((_, id) => id));
  });

  it('reports an output that broke', async () => {
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
      },
    });
    const lines = Array.from({ length: 50 }, () => Buffer.from('{"id":"a","text":"x"}\n'));
    await expect(answerLines(Readable.from(lines), output, engine)).rejects.toThrow('no space left');
  });
});
