/**
 * The news sites the extension reads without being asked: large ones, in the languages that are or will be read.
 * Each entry stands for the host and its subdomains. Data only; the manifest and the panel are made from it.
 */
export const sites: readonly string[] = [
  // English
  'abc.net.au',
  'abcnews.go.com',
  'aljazeera.com',
  'apnews.com',
  'bbc.co.uk',
  'bbc.com',
  'cbc.ca',
  'cbsnews.com',
  'cnn.com',
  'economist.com',
  'ft.com',
  'independent.co.uk',
  'kyivindependent.com',
  'kyivpost.com',
  'latimes.com',
  'nbcnews.com',
  'news.sky.com',
  'newsweek.com',
  'nknews.org',
  'npr.org',
  'nytimes.com',
  'politico.com',
  'politico.eu',
  'reuters.com',
  'rferl.org',
  'telegraph.co.uk',
  'theguardian.com',
  'themoscowtimes.com',
  'thetimes.com',
  'time.com',
  'voanews.com',
  'washingtonpost.com',
  'wsj.com',
  // French
  'france24.com',
  'francetvinfo.fr',
  'lefigaro.fr',
  'lemonde.fr',
  'liberation.fr',
  'rfi.fr',
  // German
  'dw.com',
  'faz.net',
  'nzz.ch',
  'spiegel.de',
  'sueddeutsche.de',
  'tagesschau.de',
  'welt.de',
  'zeit.de',
  // Spanish
  'elmundo.es',
  'elpais.com',
  'infobae.com',
  'lavanguardia.com',
  // Ukrainian
  'liga.net',
  'pravda.com.ua',
  'suspilne.media',
  'ukrinform.net',
  'ukrinform.ua',
  'unian.ua',
  // Russian
  'meduza.io',
  'novayagazeta.eu',
  'svoboda.org',
  // Korean
  'chosun.com',
  'donga.com',
  'hani.co.kr',
  'joongang.co.kr',
  'yna.co.kr',
];

/** As the manifest asks for it: `*://*.bbc.com/*` matches `bbc.com` too. */
export const sitePatterns = sites.map((site) => `*://*.${site}/*`);

/** True for a listed host and its subdomains. */
export const isListed = (host: string): boolean => {
  const name = host.toLowerCase();
  return sites.some((site) => name === site || name.endsWith(`.${site}`));
};
