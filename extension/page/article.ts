/**
 * What the page says about itself: its title, its address, when it was published and when it was changed.
 * Reads marked-up facts only (JSON-LD, meta, `<time>`, the address); never guesses from the running text, never writes.
 */
import type { IsoDate } from '../../src/types.ts';

export interface PageFacts {
  title: string;
  url: string;
  /** Null where the page does not say. */
  published: IsoDate | null;
  modified: IsoDate | null;
}

/** A page may carry any amount of JSON-LD; facts about the page itself stand in the first few, short blocks. */
const longestScript = 300_000;
const mostScripts = 20;
const mostObjects = 5_000;

const publishedMeta = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="publish-date" i]',
  'meta[name="pubdate" i]',
  'meta[name="DC.date.issued" i]',
  'meta[name="date" i]',
];
const modifiedMeta = [
  'meta[property="article:modified_time"]',
  'meta[property="og:updated_time"]',
  'meta[itemprop="dateModified"]',
  'meta[name="last-modified" i]',
];

export function readFacts(page: Document): PageFacts {
  const linked = readLinkedData(page);
  return {
    title: (content(page, 'meta[property="og:title"]') ?? page.title).trim(),
    url: canonicalAddress(page),
    published:
      linked.published ??
      firstDay(publishedMeta, page) ??
      timeWithin(page) ??
      dayInAddress(page.location.pathname),
    modified: linked.modified ?? firstDay(modifiedMeta, page),
  };
}

/** The day an entry of a live blog or a teaser states for itself; null where it states none. */
export function dayOf(entry: Element): IsoDate | null {
  for (const time of entry.querySelectorAll('time[datetime]')) {
    if (time.closest('article') === entry) return day(time.getAttribute('datetime'));
  }
  return null;
}

/** `2024-11-05T08:00:00+09:00` → `2024-11-05`: the day where it was written, as the reader of that place would say it. */
function day(written: string | null | undefined): IsoDate | null {
  if (!written) return null;
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written);
  if (iso) return real(`${iso[1]}-${iso[2]}-${iso[3]}`);
  // Other ways of writing a date ("Tue, 05 Nov 2024 10:00:00 GMT"); bare numbers would be read as anything.
  if (!/\p{L}{3}/u.test(written)) return null;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : real(new Date(time).toISOString().slice(0, 10));
}

function real(iso: string): IsoDate | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return iso >= '1990-01-01' ? iso : null;
}

const content = (page: Document, selector: string) =>
  page.querySelector(selector)?.getAttribute('content') ?? null;

function firstDay(selectors: readonly string[], page: Document): IsoDate | null {
  for (const selector of selectors) {
    const found = day(content(page, selector));
    if (found) return found;
  }
  return null;
}

function timeWithin(page: Document): IsoDate | null {
  const time =
    page.querySelector('time[itemprop="datePublished"][datetime], time[pubdate][datetime]') ??
    page.querySelector('h1 ~ * time[datetime], h1 ~ time[datetime], article header time[datetime]') ??
    page.querySelector('article time[datetime]');
  return day(time?.getAttribute('datetime'));
}

function dayInAddress(path: string): IsoDate | null {
  const found = /(?:^|[/-])(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(path);
  return found ? real(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

function canonicalAddress(page: Document): string {
  const here = page.location.href.replace(/#.*$/, '');
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!link || !URL.canParse(link, here)) return here;
  const url = new URL(link, here);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : here;
}

/** Dates of the first thing in the page's linked data that is an article of some kind. */
function readLinkedData(page: Document): { published: IsoDate | null; modified: IsoDate | null } {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts);
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (text.length > longestScript) continue;
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch {
      continue;
    }
    // A list, not a recursion: the page decides how deep this goes.
    const open: unknown[] = [root];
    for (let seen = 0; open.length > 0 && seen < mostObjects; seen += 1) {
      const value = open.shift();
      if (typeof value !== 'object' || value === null) continue;
      const fields = value as Record<string, unknown>;
      if (
        /Article|Posting|Report|LiveBlog/.test(String(fields['@type'])) &&
        typeof fields.datePublished === 'string'
      ) {
        const modified = typeof fields.dateModified === 'string' ? day(fields.dateModified) : null;
        return { published: day(fields.datePublished), modified };
      }
      open.push(...Object.values(fields));
    }
  }
  return { published: null, modified: null };
}
