/** What the settings page and the welcome page say for what is set and granted, rendered without a browser. */
import { render } from 'preact-render-to-string';
import { describe, expect, it, test } from 'vitest';
import { enSettings } from '../../extension/ui/messages/en-settings.ts';
import { enWelcome } from '../../extension/ui/messages/en-welcome.ts';
import { hostFrom, type SettingsView } from '../../extension/ui/settings/desk.ts';
import { PackPreview } from '../../extension/ui/settings/pack-preview.tsx';
import { SettingsPage } from '../../extension/ui/settings/settings.tsx';
import { Welcome, type WelcomeProps } from '../../extension/ui/welcome/welcome.tsx';
import { RULES } from '../../src/matching/rules.ts';
import { database, textOf, words } from './desk.ts';
import { nextEdition, packs, settingsDoors, settingsView } from './settings-desk.ts';

const listed = ['bbc.com', 'dw.com'];
const page = (view: SettingsView): string =>
  render(
    <SettingsPage {...{ database, words, view, listed }} doors={settingsDoors()} messages={enSettings} />,
  );

describe('the settings page', () => {
  it('shows every rule of the table, numbered, in plain words', () => {
    const text = textOf(page(settingsView()).replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    for (const { says } of RULES) expect(text).toContain(says.replace(/\s+/g, ' '));
    expect(page(settingsView()).match(/<li value="\d+"/g)).toHaveLength(RULES.length);
  });

  it('lists every source with its claims and where each stands in its article', () => {
    const text = textOf(page(settingsView()));
    for (const source of database.sources.values()) expect(text).toContain(words.source(source.id));
    for (const claim of database.claims.values()) {
      expect(text).toContain(claim.wording);
      expect(text).toContain(`paragraph ${claim.at?.paragraph}`);
    }
  });

  it('says what is set', () => {
    const html = page(settingsView({ marks: 'off', theme: 'dark', sums: [], bubble: false }));
    expect(html).toMatch(/value="off" checked/);
    expect(html).toMatch(/value="dark" checked/);
    expect(textOf(html)).toContain('No claim is marked now');
    expect(textOf(page(settingsView()))).not.toContain('No claim is marked now');
  });

  it.each([
    [null, 'For an hour'],
    [999, 'For an hour'],
    [60_000, 'Paused on every site until'],
    ['restart', 'until the browser is started again'],
  ] as const)('paused until %j: “%s”', (pausedUntil, says) => {
    expect(textOf(page(settingsView({ pausedUntil })))).toContain(says);
  });

  it('tells of missing access, added sites, and sites switched off that are not listed', () => {
    const access = { missing: ['*://*.dw.com/*'], allSites: false, added: ['example.org'] };
    const text = textOf(page(settingsView({ sitesOff: ['news.bbc.com'] }, { access })));
    expect(text).toContain('no access to 1 listed site');
    expect(text).toContain('example.org Remove');
    expect(text).toContain('news.bbc.com Switch on');
  });

  it('lists claim packs with what they hold, their switch, and what can be done with each', () => {
    const html = page(settingsView({}, { packs: { kept: 'here', list: packs } }));
    const text = textOf(html);
    expect(text).toContain('1,240 claims from 83 articles · edition of 1 March 2026 · imported 3 March 2026');
    expect(text).toContain('Counts that one desk keeps.');
    expect(html).toContain('aria-label="Remove “River Desk”"');
    expect(html.match(/role="switch"[^>]*aria-checked="false"/g)?.length).toBe(
      1 + (page(settingsView()).match(/role="switch"[^>]*aria-checked="false"/g)?.length ?? 0),
    );
    expect(textOf(page(settingsView()))).toContain('None yet.');
  });

  it.each([
    ['private', 'Nothing is kept from a private window'],
    ['unavailable', 'does not let packs be kept'],
  ] as const)('where packs cannot be kept (%s), says so and offers nothing', (kept, says) => {
    const html = page(settingsView({}, { packs: { kept, list: [] } }));
    expect(textOf(html)).toContain(says);
    expect(html).not.toContain('Import a pack');
  });

  it('shows what an edition would change before it is imported', () => {
    const view = settingsView();
    const text = textOf(
      render(
        <PackPreview
          {...{ database, words, view, listed }}
          doors={settingsDoors()}
          messages={enSettings}
          read={nextEdition}
          keep={() => {}}
          cancel={() => {}}
        />,
      ),
    );
    expect(text).toContain('9 claims from 8 articles · edition of 1 April 2026');
    expect(text).toContain(
      'place of the edition of 1 March 2026. Claims: 3 new, 1 changed, 2 no longer in it.',
    );
    expect(text).toContain('North Korean soldiers killed 2 claims');
    expect(text).toContain('The River Daily one: What the river towns counted 3 November 2024');
    expect(text).toContain('2 more');
    expect(text).toContain('“\u041aim” in “claims[3].wording” has letters that only look alike.');
  });

  it('lists the keys, and says where there is none or no shortcuts at all', () => {
    const text = textOf(page(settingsView()));
    expect(text).toContain('Open the panel Alt+Shift+S');
    expect(text).toContain('Open the panel beside the page no key');
    expect(textOf(page(settingsView({}, { shortcuts: [] })))).toContain('no shortcuts for extensions');
  });
});

test.each([
  ['example.org', 'example.org'],
  ['  WWW.Example.org ', 'example.org'],
  ['https://news.example.org/a?b#c', 'news.example.org'],
  ['example.org:8080/path', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['', null],
  ['example', null],
  ['two words.org', null],
  ['javascript:alert(1)', null],
  ['ftp://example.org', null],
  ['*.example.org', null],
  ['https://', null],
])('the site in %j is %j', (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});

describe('the welcome page', () => {
  const welcome = (parts: Partial<WelcomeProps>): string =>
    textOf(
      render(
        <Welcome
          messages={enWelcome}
          listed={65}
          missing={0}
          panelKey="Alt+Shift+S"
          knows={{ articles: 5, from: 'October 2024', to: 'November 2024' }}
          marked={4}
          sample={{ current: null }}
          doors={{ openFirstNote() {}, allowListed: async () => true, openSettings() {} }}
          {...parts}
        />,
      ),
    );

  it('explains each mark by its line and its word, and says how many are on the sample', () => {
    const text = welcome({});
    for (const words of [...Object.values(enWelcome.legend.lines), ...Object.values(enWelcome.legend.sums)])
      expect(text).toContain(words);
    expect(text).toContain('4 claims are marked');
    expect(text).toContain('(Alt+Shift+S)');
  });

  it('offers access where it is missing, and only there', () => {
    expect(welcome({})).not.toContain('Give access');
    expect(welcome({ missing: 3 })).toContain('no access to 3 of the listed news sites (65 in all)');
    expect(welcome({ missing: 3 })).toContain('Give access');
  });

  it('says what it compares with, and how a site is switched off', () => {
    expect(welcome({})).toContain('5 articles (October 2024 – November 2024)');
    expect(welcome({})).toContain('turn off the switch beside the site’s name');
  });

  it('names no key where there is none', () => {
    expect(welcome({ panelKey: '' })).not.toContain('()');
  });
});
