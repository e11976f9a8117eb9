/**
 * `npm run check`: the engine on text and HTML files, or on JSON lines, without a browser.
 * Reads what it is given and writes to standard output. Never fetches anything, never changes a file.
 * Exit status: 0 all read, 1 something could not be read (said on standard error), 2 wrong usage.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { SeedError } from '../claims/compile.ts';
import type { Engine } from '../engine.ts';
import { languages } from '../languages/index.ts';
import type { CheckContext } from '../types.ts';
import { readDate } from './dates.ts';
import { endWithReader } from './early-end.ts';
import { bundledEngine } from './engine.ts';
import { decodeFile, readBytes, UnreadableFile } from './files.ts';
import { readHtml } from './html.ts';
import { answerLines } from './ndjson.ts';
import { primaryLanguage } from './ndjson-answer.ts';
import { type CheckedFile, reportFile } from './report.ts';

const USAGE = `usage: npm run check -- [options] FILE…
       npm run --silent check -- --ndjson < LINES > ANSWERS

  FILE              a text or HTML file; - is standard input
  --json            one JSON object a file, one a line
  --ndjson          JSON lines in, JSON lines out: {"id", "text" or "html", "url", "title", "published", "language"}
  --published DATE  the day, month or year the text was published; without it a page's own date, else unknown
  --language TAG    en, fr, de, es, uk, ru, ko; found from the text where not given
  --url URL         the text's address
  --encoding NAME   the files' encoding, where they do not state it
  --help            this text
`;

interface Options {
  json: boolean;
  encoding: string | undefined;
  context: CheckContext;
}

class WrongUsage extends Error {}

function readArguments(args: string[]): {
  ndjson: boolean;
  help: boolean;
  files: string[];
  options: Options;
} {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  const context: CheckContext = {};
  if (values.published !== undefined) {
    const date = readDate(values.published);
    if (date === null)
      throw new WrongUsage(`--published: “${values.published}” is not a date such as 2024-11-05`);
    context.published = date;
  }
  if (values.language !== undefined) {
    const language = primaryLanguage(values.language);
    const known = languages.map(({ tag }) => tag);
    if (!known.some((tag) => tag === language)) {
      throw new WrongUsage(`--language: “${values.language}” is none of ${known.join(', ')}`);
    }
    context.language = language;
  }
  if (values.url !== undefined) context.url = values.url;
  const { ndjson = false, help = false, json = false, encoding } = values;
  if (ndjson) refuseBeside(files, Object.keys(values));
  if (!ndjson && !help && files.length === 0) throw new WrongUsage('no file given');
  return { ndjson, help, files, options: { json, encoding, context } };
}

/** The filter has one input, and what it is to know of a text stands in its line. */
function refuseBeside(files: readonly string[], given: readonly string[]): void {
  const file = files.find((name) => name !== '-');
  if (file !== undefined)
    throw new WrongUsage(`--ndjson reads standard input: npm run --silent check -- --ndjson < ${file}`);
  const others = given.filter((name) => name !== 'ndjson' && name !== 'help').map((name) => `--${name}`);
  if (others.length > 0)
    throw new WrongUsage(
      `--ndjson stands alone, leave out ${others.join(', ')}: each line brings its own text, date, language and address, and is answered in JSON`,
    );
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      ndjson: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      published: { type: 'string' },
      language: { type: 'string' },
      url: { type: 'string' },
      encoding: { type: 'string' },
    },
  });
}

/** npm starts a script in the package's folder; a relative name means the folder where npm itself was started. */
function placeOf(file: string): string {
  const startedIn = process.env.npm_lifecycle_event === 'check' ? process.env.INIT_CWD : undefined;
  return resolve(startedIn ?? process.cwd(), file);
}

const bytesOf = async (file: string): Promise<Uint8Array> =>
  file === '-' ? buffer(process.stdin) : readBytes(placeOf(file), file);

async function checkFile(
  file: string,
  options: Options,
  engine: Engine,
): Promise<CheckedFile & { html: boolean }> {
  const decoded = decodeFile(file, await bytesOf(file), options.encoding);
  for (const warning of decoded.warnings) process.stderr.write(`${warning}\n`);
  const page = decoded.html ? readHtml(decoded.text) : null;
  const text = page?.text ?? decoded.text;
  const title = page?.title ?? null;
  const published = options.context.published ?? page?.published ?? null;
  const url = options.context.url ?? page?.url ?? null;
  const context: CheckContext = {
    ...options.context,
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
  };
  const result = engine.check(text, context);
  return {
    file,
    html: decoded.html,
    text,
    title,
    published,
    declaredLanguage: page?.declaredLanguage ?? null,
    result,
  };
}

async function checkFiles(files: string[], options: Options): Promise<number> {
  const engine = bundledEngine();
  let status = 0;
  let first = true;
  for (const file of files) {
    try {
      const checked = await checkFile(file, options, engine);
      const { title, published, result, html, text } = checked;
      if (options.json) {
        process.stdout.write(
          `${JSON.stringify({ file, title, published, ...result, ...(html ? { text } : {}) })}\n`,
        );
      } else {
        process.stdout.write(`${first ? '' : '\n'}${reportFile(checked, engine.database)}\n`);
      }
    } catch (error) {
      status = 1;
      const message = error instanceof UnreadableFile ? error.message : `${file}: ${String(error)}`;
      process.stderr.write(`${message}\n`);
      if (options.json) process.stdout.write(`${JSON.stringify({ file, error: message })}\n`);
    }
    first = false;
  }
  return status;
}

async function main(): Promise<number> {
  try {
    const { ndjson, help, files, options } = readArguments(process.argv.slice(2));
    if (help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (ndjson) return (await answerLines(process.stdin, process.stdout, bundledEngine())) ? 0 : 1;
    endWithReader();
    return await checkFiles(files, options);
  } catch (error) {
    if (error instanceof SeedError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    if (!(error instanceof WrongUsage)) throw error;
    process.stderr.write(`${error.message}\nnpm run check -- --help tells the rest.\n`);
    return 2;
  }
}

process.exitCode = await main();
