/**
 * `npm run seeds:locate -- FILE PARAGRAPH "words of the sentence"`: the `at` line of a claim, for writing seeds.
 * Proposes the sentence around the words; prints it for a person to judge. Writes nothing.
 */
import { locate, paragraphsOf } from '../claims/article.ts';
import { decodeFile, readBytes, UnreadableFile } from './files.ts';

const [file, ordinal, words, ...more] = process.argv.slice(2);
const paragraph = Number(ordinal);
if (file === undefined || words === undefined || more.length > 0 || !Number.isInteger(paragraph)) {
  console.error('usage: npm run seeds:locate -- FILE PARAGRAPH "words of the sentence"');
  process.exit(2);
}
let article: string;
try {
  article = decodeFile(file, readBytes(file)).text;
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  console.error(error.message);
  process.exit(1);
}
const at = locate(article, paragraph, words);
if (at === null) {
  const elsewhere = paragraphsOf(article).flatMap((_, index) =>
    locate(article, index + 1, words) === null ? [] : [index + 1],
  );
  const hint = elsewhere.length > 0 ? `; they are in paragraph ${elsewhere.join(', ')}` : '';
  console.error(`${file}: paragraph ${paragraph} has no such words${hint}`);
  process.exit(1);
}
console.error(paragraphsOf(article)[paragraph - 1]?.slice(at.start, at.end));
console.log(`at: { paragraph: ${paragraph}, start: ${at.start}, end: ${at.end}, sha256: "${at.sha256}" }`);
