/**
 * The style sheets of our own pages, as built: where two rules weigh the same, the one that stands later counts, so a page's own
 * rules have to come after those that it shares.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds } from './built.ts';

describe.each(Object.entries(builds))('%s', (_name, folder) => {
  const styleOf = (page: string): string => {
    const html = readFileSync(join(folder, page), 'utf8');
    const sheets = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, file = '']) => file);
    return sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  };

  test.each([
    ['popup.html', ':root', '.site', '.search'],
    ['sidepanel.html', ':root', '.site', '.search'],
    ['figures.html', ':root', '.site', '.sheet', '.search', '.all-figures'],
    ['options.html', ':root', '.site', '.sheet', '.settings'],
    ['welcome.html', ':root', '.site', '.sheet', '.welcome'],
  ])('%s: in the order in which its document names them', (page, ...rules) => {
    const style = styleOf(page);
    const places = rules.map((rule) => style.search(new RegExp(`(^|[};\\n])\\${rule}[ {]`)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
