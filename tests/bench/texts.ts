/**
 * The texts that are measured, 100 KB each, all our own words: one full of claims (a third of it sentences with claims, the
 * rest look-alikes and other prose, as in an article on the subject) and one without any. Made anew each run, the same each time.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const CHARACTERS = 100_000;

/** Texts with claims have their readings beside them, look-alikes are nothing but texts. */
function corpus(name: string): string[] {
  const file = resolve(root, `tests/corpora/${name}.yaml`);
  const entries = parse(readFileSync(file, 'utf8')) as (string | { text: string })[];
  return entries.map((entry) => (typeof entry === 'string' ? entry : entry.text));
}

/** Prose about something else: the project's own documents, a sentence or two a line. */
function prose(): string[] {
  const files = ['README.md', 'docs/relations.md', 'seeds/README.md'];
  return files
    .flatMap((file) => readFileSync(resolve(root, file), 'utf8').split(/\n+/))
    .map((line) => line.replace(/[`*#|>_[\]]/g, '').trim())
    .filter((line) => line.length > 80 && line.length < 600);
}

function filled(line: (index: number) => string): string {
  const lines: string[] = [];
  for (let length = 0, index = 0; length < CHARACTERS; index++) {
    const next = line(index);
    lines.push(next);
    length += next.length + 1;
  }
  // Through bytes and back: one flat string, as a page's text is, and not a tree of joined ones.
  return Buffer.from(lines.join('\n').slice(0, CHARACTERS)).toString();
}

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Where a third of the characters are of texts with claims, the rest is `beside`, one after the other. */
function mixed(claims: readonly string[], beside: (index: number) => string): string {
  let used = 0;
  let others = 0;
  let claimed = 0;
  let all = 0;
  return filled(() => {
    const isClaim = claimed * 3 <= all;
    const next = isClaim ? pick(claims, used++) : beside(others++);
    if (isClaim) claimed += next.length;
    all += next.length;
    return next;
  });
}

export function textWithClaims(): string {
  const alike = corpus('lookalikes.en');
  const other = prose();
  return mixed(corpus('en'), (index) => pick(index % 3 === 0 ? other : alike, index));
}

/** The same in any language, without the other prose. */
export function textIn(language: string): string {
  const alike = corpus(`lookalikes.${language}`);
  return mixed(corpus(language), (index) => pick(alike, index));
}

/** The documents speak of what they are about; these lines do not. */
const ABOUT =
  /korea|russia|ukrain|kursk|kremlin|dprk|pyongyang|soldier|troop|killed|wounded|casualt|losses|dead|died|missile/i;

export function textWithout(): string {
  const other = prose().filter((line) => !ABOUT.test(line));
  return filled((index) => pick(other, index));
}

const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page of the text, a paragraph a line, with a link in every fourth, as many times over as asked. */
export function pageOf(text: string, times = 1): string {
  const paragraphs = text
    .split('\n')
    .map((line, index) =>
      index % 4 === 0
        ? `<p>${asHtml(line.slice(0, 40))}<a href="/n">${asHtml(line.slice(40, 60))}</a>${asHtml(line.slice(60))}</p>`
        : `<p>${asHtml(line)}</p>`,
    )
    .join('\n');
  return paragraphs.repeat(times);
}
