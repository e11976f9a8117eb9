/**
 * The extension's own pages as installed, whole documents, by every rule of axe at levels A and AA, its best practices, and the
 * three on trial that Lighthouse counts: a superset of its accessibility score, which is 100 where none of them fails. Other states
 * and surfaces are tried as scenes of the gallery.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { type Tab, until } from '../browsers/browser.ts';
import { newsSite } from '../browsers/site.ts';
import { inBothBrowsers } from './built.ts';

const pages = [
  'welcome.html',
  'options.html',
  'figures.html',
  'popup.html#figures',
  'popup.html#figure=dprk-troops-kursk',
];

interface Answer {
  passes: string[];
  violations: string[];
}

/** Handed over as text: the pages' own policy lets no further script in. */
const runAxe = new Function(`
  ${readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')};
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const onTrial = ['label-content-name-mismatch', 'table-fake-caption', 'td-has-header'];
  const rules = Object.fromEntries(['target-size', ...onTrial].map((id) => [id, { enabled: true }]));
  return axe.run(document, { runOnly: tags, rules }).then(({ passes, violations }) => ({
    passes: passes.map(({ id }) => id),
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 120) + ' ' + failureSummary)),
  }));
`) as () => Promise<Answer>;

inBothBrowsers(newsSite({}), (browser) => {
  async function opened(address: string): Promise<Tab> {
    const tab = await browser().extensionPage(address);
    await until('the page', () => tab.run(() => document.querySelector('h1') !== null));
    if (address.startsWith('welcome'))
      await until('its sample', () => tab.run(() => document.querySelector('.primary:disabled') === null));
    return tab;
  }

  test.each(pages)('%s has no fault, light or dark', async (address) => {
    const tab = await opened(address);
    for (const theme of ['light', 'dark']) {
      await tab.run((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const { passes, violations } = await tab.run(runAxe);
      expect(violations, theme).toEqual([]);
      // It did look, and at the document as a whole.
      expect(passes).toEqual(
        expect.arrayContaining(['document-title', 'html-has-lang', 'color-contrast', 'target-size']),
      );
    }
    await tab.close();
  });

  test('a fault that is put there is found', async () => {
    const tab = await opened('options.html');
    await tab.run(() => {
      document.documentElement.removeAttribute('lang');
      document.querySelector('main')?.append(document.createElement('button'));
    });
    const { violations } = await tab.run(runAxe);
    expect(violations.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['html-has-lang', 'button-name']),
    );
    await tab.close();
  });
});
