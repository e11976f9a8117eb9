/**
 * `npm run seeds:verify -- DIR`: every bundled claim against the articles in DIR, whose names begin with their
 * source's id and an underscore (`000_…`). Reports every failure with its claim, file and line; status 1 if there is one.
 */
import { join } from 'node:path';
import { type CompiledSeeds, readSeeds, SeedError } from '../claims/compile.ts';
import { verifySeeds } from '../claims/verify.ts';
import { decodeFile, namesIn, readBytes, UnreadableFile } from './files.ts';
import { SEEDS } from './seeds.ts';

/** The text of each source's article. A source with none is left out; one with two is a mistake in the folder. */
function readArticles(dir: string, { packed }: CompiledSeeds): Map<string, string> {
  const names = namesIn(dir);
  const articles = new Map<string, string>();
  for (const { id } of packed.sources) {
    const own = names.filter((name) => name.startsWith(`${id}_`));
    if (own.length > 1)
      throw new UnreadableFile(`${dir}: more than one article for ${id}: ${own.join(', ')}`);
    const file = own[0] === undefined ? null : join(dir, own[0]);
    if (file !== null) articles.set(id, decodeFile(file, readBytes(file)).text);
  }
  return articles;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const [dir, ...more] = process.argv.slice(2);
if (dir === undefined || more.length > 1) {
  console.error('usage: npm run seeds:verify -- DIR [SEEDS]   (DIR holds the articles)');
  process.exit(2);
}
try {
  const seeds = readSeeds(more[0] ?? SEEDS);
  const failures = verifySeeds(seeds, readArticles(dir, seeds));
  for (const { claim, file, line, reason } of failures) {
    console.error(`${file}:${line}: ${claim === null ? '' : `${claim}: `}${reason}`);
  }
  const claims = `${count(seeds.packed.claims.length, 'claim')} of ${count(seeds.packed.sources.length, 'article')}`;
  if (failures.length === 0)
    console.log(`${claims}: all found at their places, with their hashes and numbers.`);
  else console.error(`${claims}: ${count(failures.length, 'failure')}.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof SeedError || error instanceof UnreadableFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
