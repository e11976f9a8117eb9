/**
 * Is the page one of our own sources? By its link, its title, or a sentence whose hash is a claim's.
 * Compares addresses and hashes only; opens no address.
 */
import { hashOf } from '../claims/anchor.ts';
import type { Database } from '../claims/database.ts';
import type { CheckContext, PageClaim, SourceId } from '../types.ts';

const WHERE_FROM = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|ref|cmp|ito|ns_\w+)$/iu;

/** One address for one article: no fragment, no tracking, no `www.`, `m.` or `amp.`, no closing slash, either protocol. */
export function canonicalAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const asked = [...searchParams].filter(([key]) => !WHERE_FROM.test(key)).sort();
  const query = asked.map(([key, value]) => `${key}=${value}`).join('&');
  const host = hostname.replace(/^(?:www|m|amp)\./u, '');
  return `${host}${pathname.replace(/\/(?:amp\/?)?$/u, '')}${query && `?${query}`}`;
}

/** A title as people compare it: letters and numbers only, in lower case. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** News sites put their name after the title: "Title | VA Tribune". */
function titlesOf(title: string): string[] {
  const parts = title.split(/\s+[|–—·-]\s+/u);
  return parts.map((_, index) => plainTitle(parts.slice(0, parts.length - index).join(' ')));
}

/** A title this short ("Ukraine war") is many articles'. */
const TELLING_TITLE_WORDS = 4;

interface Marks {
  byHash: ReadonlyMap<string, readonly SourceId[]>;
}
const known = new WeakMap<Database, Marks>();

function marksOf(database: Database): Marks {
  const marks = known.get(database);
  if (marks) return marks;
  const byHash = new Map<string, SourceId[]>();
  for (const { at, source } of database.packed.claims) {
    const sources = byHash.get(at.sha256);
    if (!sources) byHash.set(at.sha256, [source]);
    else if (!sources.includes(source)) sources.push(source);
  }
  const made = { byHash };
  known.set(database, made);
  return made;
}

/** The sources that the page itself is. */
export function ownSources(
  claims: readonly PageClaim[],
  database: Database,
  context: CheckContext,
): ReadonlySet<SourceId> {
  const own = new Set<SourceId>();
  const address = context.url === undefined ? null : canonicalAddress(context.url);
  const titles = context.title === undefined ? [] : titlesOf(context.title);
  for (const { id, url, title } of database.packed.sources) {
    if (address !== null && url !== null && canonicalAddress(url) === address) own.add(id);
    const plain = title === null ? '' : plainTitle(title);
    if (plain.split(' ').length >= TELLING_TITLE_WORDS && titles.includes(plain)) own.add(id);
  }
  const { byHash } = marksOf(database);
  for (const quote of new Set(claims.map((claim) => claim.quote))) {
    for (const source of byHash.get(hashOf(quote)) ?? []) own.add(source);
  }
  return own;
}
