/**
 * Reads an HTML page into its visible article text, one paragraph a line, with what the page says of itself.
 * Never runs a script, fetches anything or applies a style sheet; never fails on any string.
 */
import { Parser } from 'htmlparser2';
import { BLOCK_ELEMENTS, isFootnoteMark, isSkipped, SPACING_ELEMENTS } from '../text/markup.ts';
import type { IsoDate } from '../types.ts';
import { readDate } from './dates.ts';

export interface ReadPage {
  /** Visible paragraphs joined by line feeds. Offsets of claims are offsets into this. */
  text: string;
  title: string | null;
  published: IsoDate | null;
  /** What the page's `lang` says, told to the reader of a report only: the text itself decides. */
  declaredLanguage: string | null;
  /** The page's canonical address, where it states one. */
  url: string | null;
}

/** Meta names that state the day of publishing, most trustworthy first. */
// biome-ignore format: a list of names
const DATE_META = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date',
  'publish-date', 'publish_date', 'publishdate', 'pubdate', 'publication_date', 'dc.date.issued', 'dcterms.created',
  'dcterms.date', 'dc.date', 'date',
];

/** How much JSON-LD is worth parsing; beyond it the other statements of the date stand. */
const MAX_JSON_LD = 2_000_000;

interface Stated {
  headline: string | null;
  published: string | null;
  /** An article's own block outranks that of the site, the organisation or a video in it. */
  isArticle: boolean;
}

/** Walks JSON-LD without recursion: pages nest it as deep as they like. */
function readJsonLd(json: string): Stated[] {
  if (json.length > MAX_JSON_LD) return [];
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return [];
  }
  const found: Stated[] = [];
  const queue: unknown[] = [root];
  for (let node = queue.shift(); queue.length > 0 || node !== undefined; node = queue.shift()) {
    if (Array.isArray(node)) queue.push(...node.slice(0, 1000));
    if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
    const fields = node as Record<string, unknown>;
    const types = [fields['@type']].flat().filter((type) => typeof type === 'string');
    const { datePublished, headline } = fields;
    if (typeof datePublished === 'string' || typeof headline === 'string') {
      found.push({
        headline: typeof headline === 'string' ? headline : null,
        published: typeof datePublished === 'string' ? datePublished : null,
        isArticle: types.some((type) => /(?:Article|Posting|Report)$/.test(type)),
      });
    }
    queue.push(fields['@graph'], fields.mainEntity, fields.mainEntityOfPage);
  }
  return found.sort((a, b) => Number(b.isArticle) - Number(a.isArticle));
}

const tidy = (text: string): string => text.replace(/[ \t\n\r\f\v]+/g, ' ').trim();
const orNull = (text: string | undefined): string | null =>
  text === undefined || tidy(text) === '' ? null : tidy(text);

/** Collects paragraphs: white space collapses as a browser collapses it, no-break spaces stay as they stand. */
class Paragraphs {
  private readonly lines: string[] = [];
  private parts: string[] = [];

  add(text: string): void {
    this.parts.push(text);
  }

  end(): void {
    const line = tidy(this.parts.join(''));
    this.parts = [];
    if (line !== '') this.lines.push(line);
  }

  all(): string {
    this.end();
    return this.lines.join('\n');
  }
}

export function readHtml(html: string): ReadPage {
  const paragraphs = new Paragraphs();
  const meta = new Map<string, string>();
  const times: { value: string; weight: number }[] = [];
  const stated: Stated[] = [];
  let titleText = '';
  let language: string | null = null;
  let canonical: string | null = null;
  /** How many open elements deep we are inside something that is not read; 0 where text is read. */
  let skipping = 0;
  let jsonLd: string[] | null = null;
  let inTitle = false;
  let superscript: string[] | null = null;
  let articles = 0;

  const noteElement = (name: string, attributes: Record<string, string>): void => {
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      if (key !== '' && attributes.content !== undefined && !meta.has(key)) meta.set(key, attributes.content);
    } else if (name === 'html' && language === null) {
      language = orNull(attributes.lang ?? attributes['xml:lang']);
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) {
      canonical ??= orNull(attributes.href);
    } else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? '')) {
      jsonLd = [];
    } else if (name === 'time' && attributes.datetime !== undefined && skipping === 0) {
      const said =
        /(?:^|\s)datePublished(?:\s|$)/i.test(attributes.itemprop ?? '') || attributes.pubdate !== undefined;
      times.push({ value: attributes.datetime, weight: said ? 2 : articles > 0 ? 1 : 0 });
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        noteElement(name, attributes);
        if (name === 'title' && skipping === 0 && titleText === '') inTitle = true;
        if (BLOCK_ELEMENTS.has(name) && skipping === 0) paragraphs.end();
        if (skipping > 0 || isSkipped({ name, attribute: (key) => attributes[key] ?? null })) {
          skipping++;
          return;
        }
        if (name === 'article' || name === 'main') articles++;
        if (name === 'sup' && superscript === null) superscript = [];
        if (SPACING_ELEMENTS.has(name)) paragraphs.add(' ');
      },
      ontext(text) {
        if (jsonLd !== null) jsonLd.push(text);
        if (inTitle) titleText += text;
        if (skipping > 0) return;
        if (superscript !== null) superscript.push(text);
        else paragraphs.add(text);
      },
      onclosetag(name) {
        if (name === 'script' && jsonLd !== null) {
          stated.push(...readJsonLd(jsonLd.join('')));
          jsonLd = null;
        }
        if (name === 'title') inTitle = false;
        if (skipping > 0) {
          skipping--;
          return;
        }
        if (superscript !== null && (name === 'sup' || BLOCK_ELEMENTS.has(name))) {
          const text = superscript.join('');
          superscript = null;
          if (!isFootnoteMark(text)) paragraphs.add(text);
        }
        if (name === 'article' || name === 'main') articles--;
        if (SPACING_ELEMENTS.has(name)) paragraphs.add(' ');
        if (BLOCK_ELEMENTS.has(name)) paragraphs.end();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();

  const best = [...stated].sort((a, b) => Number(b.isArticle) - Number(a.isArticle));
  const dates = [
    ...best.map((item) => item.published),
    ...DATE_META.map((name) => meta.get(name) ?? null),
    ...[...times].sort((a, b) => b.weight - a.weight).map((time) => time.value),
  ];
  let published: IsoDate | null = null;
  for (const date of dates) {
    published = date === null ? null : readDate(date);
    if (published !== null) break;
  }
  return {
    text: paragraphs.all(),
    title:
      orNull(best.find((item) => item.headline !== null)?.headline ?? undefined) ??
      orNull(meta.get('og:title')) ??
      orNull(titleText),
    published,
    declaredLanguage: language,
    url: [canonical, orNull(meta.get('og:url'))].find((url) => url !== null && /^https?:/i.test(url)) ?? null,
  };
}
