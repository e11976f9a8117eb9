/** The reading of pages: what is visible article text, and what a page says of itself. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';

const text = (html: string): string => readHtml(html).text;

describe('visible text', () => {
  it('gives one paragraph a line, with white space as a browser shows it', () => {
    expect(text('<h1>Head\n line</h1><p>One  <b>bo</b>ld\t word.<p>Two.')).toBe(
      'Head line\nOne bold word.\nTwo.',
    );
  });

  it('reads a line break as a space and keeps no-break spaces in numbers', () => {
    expect(text('<p>about<br>10&nbsp;000 and 10&#x202f;000')).toBe('about 10\u00a0000 and 10\u202f000');
  });

  it('reads a row of a table as one paragraph', () => {
    expect(text('<table><tr><th>Killed</th><td>600</td></tr><tr><td>Wounded<td>4,100</table>')).toBe(
      'Killed 600\nWounded 4,100',
    );
  });

  it.each([
    ['script', '<script>var a = "600 killed"</script>'],
    ['style', '<style>p { content: "600" }</style>'],
    ['noscript', '<noscript>600</noscript>'],
    ['template', '<template><p>600</p></template>'],
    ['textarea', '<textarea>600</textarea>'],
    ['navigation', '<nav><ul><li>600</ul></nav>'],
    ['navigation by role', '<div role="navigation"><p>600</div>'],
    ['footer', '<footer>600</footer>'],
    ['aside', '<aside>600</aside>'],
    ['form controls', '<button>600</button><select><option>600</select><label>600</label>'],
    ['hidden', '<div hidden><p>600<div>600</div></div>'],
    ['aria-hidden', '<span aria-hidden="true">600</span>'],
    ['display: none', '<p style="color: red; display : none">600</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">600</p>'],
    ['a closed dialog', '<dialog>600</dialog>'],
    ['something to type into', '<div contenteditable>600</div>'],
    ['comments by id', '<section id="comments"><p>600</p></section>'],
    ['comments by class', '<div class="block reader-comments"><p>600</p></div>'],
    ['comments by schema', '<div itemtype="https://schema.org/Comment">600</div>'],
    ['code', '<code>600</code>'],
    ['an HTML comment', '<!-- 600 -->'],
  ])('leaves out %s', (_, html) => {
    expect(text(`<p>before</p>${html}<p>after</p>`)).toBe('before\nafter');
  });

  it('reads an opinion piece whose class is “comment”, and a page that is one form', () => {
    expect(text('<form><article class="comment"><p>600 killed</p></article></form>')).toBe('600 killed');
  });

  it('leaves a footnote’s mark out of the number before it, but keeps an ordinal', () => {
    expect(text('<p>12,000<sup>1</sup> men of the 1<sup>st</sup> brigade')).toBe(
      '12,000 men of the 1st brigade',
    );
    expect(text('<p>4,700<sup class="reference"><a href="#n">[12]</a></sup> hurt')).toBe('4,700 hurt');
  });

  it('reads a page without head or body, and one nested 20,000 deep', () => {
    expect(text('<head><title>t</title><p>text')).toBe('text');
    expect(text(`${'<div>'.repeat(20_000)}deep`)).toBe('deep');
  });

  it('gives an empty text for a page without any', () => {
    expect(text('<html><body><script>1</script><img src=x></body></html>')).toBe('');
  });
});

describe('what a page says of itself', () => {
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('takes headline and date from the article’s own JSON-LD, not from the site’s', () => {
    const page = readHtml(
      `<title>Head | Paper</title>${ld({
        '@graph': [
          { '@type': 'WebSite', headline: 'Paper', datePublished: '2001-01-01' },
          { '@type': ['NewsArticle'], headline: 'Head', datePublished: '2024-11-05T23:30:00-05:00' },
        ],
      })}`,
    );
    expect(page).toMatchObject({ title: 'Head', published: '2024-11-05' });
  });

  it.each([
    ['<meta property="article:published_time" content="2024-11-05T08:00:00Z">', '2024-11-05'],
    ['<meta name="pubdate" content="20241105">', '2024-11-05'],
    ['<meta itemprop="datePublished" content="Tue, 05 Nov 2024 08:00:00 GMT">', '2024-11-05'],
    ['<article><time datetime="2024-11-05 08:00">5 November</time></article>', '2024-11-05'],
    [
      '<time datetime="2020-01-01">x</time><article><time datetime="2024-11-05">y</time></article>',
      '2024-11-05',
    ],
    [
      '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2024-11-05">y</time>',
      '2024-11-05',
    ],
    [
      `${ld({ '@type': 'NewsArticle', datePublished: 'soon' })}<meta name="date" content="2024-11">`,
      '2024-11',
    ],
    ['<time datetime="2024-02-30">no such day</time>', null],
    ['<time datetime="PT5M">five minutes</time>', null],
  ])('finds the date in %s', (html, published) => {
    expect(readHtml(html).published).toBe(published);
  });

  it('survives JSON-LD that is no JSON', () => {
    expect(readHtml('<script type="application/ld+json">{oops</script><p>text').text).toBe('text');
  });

  it('takes language and address where they are stated', () => {
    const page = readHtml('<html lang="uk-UA"><link rel="canonical" href="https://example.org/a"><p>x');
    expect(page).toMatchObject({ declaredLanguage: 'uk-UA', url: 'https://example.org/a' });
    expect(readHtml('<meta property="og:url" content="/a"><p>x').url).toBeNull();
  });
});
