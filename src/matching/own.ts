/**
 * Is the page one of our own sources? By its link, its title, or a sentence whose hash is a claim's.
 * Compares addresses and hashes only; opens no address.
 */
import { hashOf, normaliseParagraph } from '../claims/anchor.ts';
import type { Database } from '../claims/database.ts';
import type { Steps } from '../steps.ts';
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

/** What a page can be known by as a source. */
interface Marks {
  byHash: ReadonlyMap<string, readonly SourceId[]>;
  /** How long the sentences are that the hashes are of: of most others none need be made. */
  lengths: ReadonlySet<number>;
  byAddress: ReadonlyMap<string, readonly SourceId[]>;
  byTitle: ReadonlyMap<string, readonly SourceId[]>;
}
const known = new WeakMap<Database, Marks>();

function marksOf(database: Database): Marks {
  const marks = known.get(database);
  if (marks) return marks;
  const made = { byHash: new Map(), lengths: new Set<number>(), byAddress: new Map(), byTitle: new Map() };
  const add = (map: Map<string, SourceId[]>, key: string, source: SourceId) => {
    const sources = map.get(key);
    if (!sources) map.set(key, [source]);
    else if (!sources.includes(source)) sources.push(source);
  };
  for (const { at, source } of database.packed.claims) {
    if (!at) continue;
    add(made.byHash, at.sha256, source);
    made.lengths.add(at.end - at.start);
  }
  for (const { id, url, title } of database.packed.sources) {
    const address = url === null ? null : canonicalAddress(url);
    if (address !== null) add(made.byAddress, address, id);
    const plain = title === null ? '' : plainTitle(title);
    if (plain.split(' ').length >= TELLING_TITLE_WORDS) add(made.byTitle, plain, id);
  }
  known.set(database, made);
  return made;
}

/** Sentences between two stops. */
const ASKED_AT_ONCE = 8;

/** The sources that the page itself is. */
export function* ownSources(
  claims: readonly PageClaim[],
  database: Database,
  context: CheckContext,
): Steps<ReadonlySet<SourceId>> {
  const { byHash, lengths, byAddress, byTitle } = marksOf(database);
  const found: (readonly SourceId[])[] = [];
  const address = context.url === undefined ? null : canonicalAddress(context.url);
  if (address !== null) found.push(byAddress.get(address) ?? []);
  for (const title of context.title === undefined ? [] : titlesOf(context.title))
    found.push(byTitle.get(title) ?? []);
  let asked = 0;
  for (const quote of new Set(claims.map((claim) => claim.quote))) {
    if (lengths.has(normaliseParagraph(quote).length)) found.push(byHash.get(hashOf(quote)) ?? []);
    if (++asked % ASKED_AT_ONCE === 0) yield null;
  }
  return new Set(found.flat());
}
