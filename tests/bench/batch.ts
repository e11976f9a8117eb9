/**
 * `npm run bench:batch`: how many texts `check --ndjson` answers, and what it holds while it does. Makes articles of the
 * project's own sentences as the filter asks for them, counts the answers and their order, and prints a table; promises nothing.
 * Exit status 1 where an answer is missing, out of its place or an error.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { languages } from '../../src/languages/index.ts';

const root = resolve(import.meta.dirname, '../..');
const corpora = resolve(root, 'tests/corpora');

/** Characters of an article, most often: a short agency report, and a long one. */
const SIZES = [1_000, 5_000];
/** Of every so many articles one is on the subject, in one row one of ten, as an archive of war news might be. */
const EVERY = [2, 10];
/** Of the paragraphs of an article on the subject one in so many has claims: one claim in some 330 characters, as in those we know. */
const CLAIMED = 4;
/** What only looks alike is one paragraph in so many of an article on the subject, and of any other. */
const ALIKE = { onSubject: 4, elsewhere: 20 };

interface Sentences {
  language: string;
  claims: string[];
  alike: string[];
}

const textsIn = (file: string): string[] =>
  (parse(readFileSync(resolve(corpora, file), 'utf8')) as (string | { text: string })[]).map((entry) =>
    typeof entry === 'string' ? entry : entry.text,
  );

const all: Sentences[] = languages.map(({ tag }) => {
  const files = readdirSync(corpora).filter((file) => file.endsWith('.yaml'));
  const own = (prefix: string) =>
    files.filter((file) => file.startsWith(`${prefix}${tag}.`)).flatMap(textsIn);
  return { language: tag, claims: own(''), alike: own('lookalikes.') };
});

/** What no article of the subject is about: numbers, days and names of everyday news, another in each paragraph. */
const EVERYDAY: Readonly<Record<string, (n: number) => string>> = {
  en: (n) =>
    `The town council met for ${n % 50} minutes and put off the repair of bridge number ${n} until spring.`,
  fr: (n) =>
    `Le conseil municipal a siégé ${n % 50} minutes et repoussé au printemps les travaux du pont ${n}.`,
  de: (n) =>
    `Der Stadtrat tagte ${n % 50} Minuten und verschob die Arbeiten an Brücke ${n} auf das Frühjahr.`,
  es: (n) => `El pleno duró ${n % 50} minutos y aplazó hasta la primavera las obras del puente ${n}.`,
  uk: (n) => `Засідання міської ради тривало ${n % 50} хвилин, ремонт мосту № ${n} відклали до весни.`,
  ru: (n) => `Заседание городского совета длилось ${n % 50} минут, ремонт моста № ${n} отложили до весны.`,
  ko: (n) => `시의회는 ${n % 50}분 동안 회의를 열고 ${n}번 다리의 보수를 봄으로 미뤘다.`,
};

/** The same numbers each run. */
function generator(): (below: number) => number {
  let state = 20_241_105;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function* articles(count: number, size: number, every: number): Generator<string> {
  const any = generator();
  const pick = (list: readonly string[]): string => list[any(list.length)] ?? '';
  for (let id = 0; id < count; id++) {
    const { language, claims, alike } = all[id % all.length] as Sentences;
    const everyday = EVERYDAY[language] as (n: number) => string;
    const onSubject = any(every) === 0;
    const looksAlike = onSubject ? ALIKE.onSubject : ALIKE.elsewhere;
    const paragraphs: string[] = [];
    const wanted = size / 2 + any(size);
    for (let length = 0; length < wanted; ) {
      const claimed = onSubject && any(CLAIMED) === 0;
      const next = claimed ? pick(claims) : any(looksAlike) === 0 ? pick(alike) : everyday(any(1_000_000));
      paragraphs.push(next);
      length += next.length + 1;
    }
    yield `${JSON.stringify({ id, text: paragraphs.join('\n'), language, published: '2025-01-15' })}\n`;
  }
}

interface Cost {
  articles: number;
  megabytes: number;
  claims: number;
  /** Seconds: on the clock, and of all cores together. */
  wall: number;
  processor: number;
  /** Megabytes, the most held at once. */
  memory: number;
}

/** The filter itself, told by Node when it ends what it has used. */
const USED = `data:text/javascript,process.on('exit',()=>console.error('used '+JSON.stringify(process.resourceUsage())))`;

async function measure(count: number, size: number, every: number): Promise<Cost> {
  const start = performance.now();
  const filter = spawn(process.execPath, ['--import', USED, resolve(root, 'src/cli/check.ts'), '--ndjson'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let bytes = 0;
  const asked = function* (): Generator<string> {
    for (const line of articles(count, size, every)) {
      bytes += Buffer.byteLength(line);
      yield line;
    }
  };
  Readable.from(asked()).pipe(filter.stdin);
  let told = '';
  filter.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const ended = once(filter, 'close');
  let answers = 0;
  let claims = 0;
  for await (const line of createInterface({ input: filter.stdout })) {
    const answer = JSON.parse(line) as { id?: number; error?: string; claims?: unknown[] };
    if (answer.id !== answers || answer.error !== undefined)
      throw new Error(`Answer ${answers} is not what was asked for: ${line.slice(0, 200)}`);
    answers++;
    claims += answer.claims?.length ?? 0;
  }
  await ended;
  const wall = (performance.now() - start) / 1_000;
  const used = /used (\{.*\})/.exec(told)?.[1];
  if (answers !== count || used === undefined)
    throw new Error(`${answers} answers to ${count} texts. The filter said: ${told}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
  return {
    articles: count,
    megabytes: bytes / 1e6,
    claims,
    wall,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1_000,
  };
}

const { values } = parseArgs({ options: { texts: { type: 'string' } } });
const most = Number(values.texts ?? 100_000);
if (!(most >= 100)) throw new Error(`--texts takes a number of at least 100, not ${values.texts}`);

/** The last row of each size is what is told by the rates; the rows before it tell whether memory grows. */
const rows = [
  ...[0.01, 0.1, 1].map((share) => ({ count: Math.round(most * share), size: SIZES[0], every: EVERY[0] })),
  ...[0.1, 0.3].map((share) => ({ count: Math.round(most * share), size: SIZES[1], every: EVERY[0] })),
  { count: Math.round(most * 0.3), size: SIZES[1], every: EVERY[1] },
];
console.log(`${availableParallelism()} cores, Node.js ${process.version}\n`);
console.log(
  '| texts | on the subject | megabytes | claims | seconds | of processor | texts a second and core | MB a second and core | most memory |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (const { count, size = 0, every = 1 } of rows) {
  const cost = await measure(count, size, every);
  const cells = [
    `${cost.articles.toLocaleString('en')} of ${((cost.megabytes / cost.articles) * 1_000).toFixed(1)} KB`,
    `1 in ${every}`,
    cost.megabytes.toFixed(0),
    cost.claims.toLocaleString('en'),
    cost.wall.toFixed(1),
    cost.processor.toFixed(1),
    (cost.articles / cost.processor).toFixed(0),
    (cost.megabytes / cost.processor).toFixed(2),
    `${cost.memory.toFixed(0)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
