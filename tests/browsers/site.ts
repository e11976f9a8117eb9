/**
 * The news site that the browsers are shown: addresses of a real news host, answered with pages of our own.
 * Never lets a request through to the network: what is not listed is a 404, other hosts are refused by the browsers' set-up.
 */
interface Answer {
  status: number;
  type: string;
  body: string;
}

export interface Site {
  /** `https://www.bbc.com`: a host on the extension's list of news sites. */
  readonly origins: readonly string[];
  answer(address: string): Answer;
}

export const NEWS = 'https://www.bbc.com';
/** A host that is on no list of news sites. */
export const ELSEWHERE = 'https://www.example.org';

/** `pages` maps a path (`/news/one`) on either host to HTML, or to a function that makes it when asked for. */
export function newsSite(pages: Record<string, string | (() => string)>): Site {
  return {
    origins: [NEWS, ELSEWHERE],
    answer(address) {
      const page = pages[new URL(address).pathname];
      if (page === undefined) return { status: 404, type: 'text/plain', body: 'not here' };
      const body = typeof page === 'function' ? page() : page;
      return { status: 200, type: 'text/html; charset=utf-8', body };
    },
  };
}

/** A plain article around `body`, as a news site would lay it out. */
export function article(body: string, { published = '2024-11-05', language = 'en' } = {}): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page of our own</title>
<meta property="article:published_time" content="${published}T09:00:00Z">
<style>body{font:18px/1.7 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>A page of our own</h1><time datetime="${published}">${published}</time>${body}</article></main></body></html>`;
}
