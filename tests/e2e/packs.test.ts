/** A claim pack from its file to a note and back out again: preview, import, switch, new edition, export, removal, and bad files. */
import { expect, test } from 'vitest';
import { type Surface, type Tab, until } from '../browsers/browser.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { smallPack } from '../claims/small-pack.ts';
import { inBothBrowsers, markedText, readState } from './built.ts';
import { markers, noteText, openedNote } from './drawn.ts';
import { chooseFileIn, press, says } from './settings-page.ts';

const site = newsSite({
  '/news/kursk': article(
    '<p>About 10,500 North Korean soldiers are already deployed in the Kursk region, officials said.</p>',
  ),
  // No bundled source speaks of one place only.
  '/news/nothing': article('<p>Add two spoons of flour and stir until the dough is smooth.</p>'),
});

/** Records of the packs' database, of every store. */
const records = (page: Surface): Promise<number> =>
  page.run(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('second-source-packs');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          let count = 0;
          const within = database.transaction(names);
          for (const name of names) {
            const asked = within.objectStore(name).count();
            asked.onsuccess = () => {
              count += asked.result;
            };
          }
          within.oncomplete = () => {
            database.close();
            resolve(count);
          };
        };
      }),
  );

const pack = (change: (pack: ReturnType<typeof smallPack>) => void = () => {}): string => {
  const made = smallPack();
  change(made);
  return JSON.stringify(made);
};

inBothBrowsers(site, (browser) => {
  const settingsPage = async (): Promise<Tab> => {
    const settings = await browser().extensionPage('options.html');
    await says(settings, 'Claim packs');
    return settings;
  };
  const choose = (settings: Tab, content: string) => chooseFileIn(settings, 'packs', content, 'pack.json');
  async function importPack(settings: Tab, content = pack()): Promise<void> {
    await choose(settings, content);
    await says(settings, 'Nothing is imported yet');
    // The list of what is in it stands above.
    await press(settings, 'Import');
  }
  async function opened(path: string): Promise<Tab> {
    const tab = await browser().tab();
    await tab.open(`${NEWS}${path}`);
    return tab;
  }
  async function openNote(tab: Tab): Promise<void> {
    const marker = await until('a marker', async () => (await markers(tab))[0]);
    await tab.click(marker.middle);
  }
  const notesFrom = async (tab: Tab): Promise<string[]> =>
    (await readState(browser(), tab)).claims.flatMap(({ notes }) => notes.map(({ source }) => source));
  const fromPack = (sources: readonly string[]) =>
    sources.filter((source) => source.startsWith('river-desk/'));

  test('a preview says what a file holds; cancelled, nothing is kept', async () => {
    const settings = await settingsPage();
    expect(await records(settings)).toBe(0);
    await choose(settings, pack());
    await says(settings, 'No edition of this pack is here yet.');
    await says(settings, '3 claims from 2 articles');
    await says(settings, 'North Korean soldiers in the Kursk region');
    await says(settings, 'River Daily: What the river towns counted');
    await press(settings, 'Cancel');
    await until('the preview to go', () =>
      settings.run(() => document.querySelector('#packs .preview') === null),
    );
    expect(await records(settings)).toBe(0);
    await settings.close();
  });

  test('what a pack says stands in the note of a page, with the pack’s name; switched off, it is gone at once', async () => {
    const news = await opened('/news/kursk');
    await until('the page to be read', async () => (await markedText(news)).length === 1);
    expect(fromPack(await notesFrom(news))).toEqual([]);
    const settings = await settingsPage();
    await importPack(settings);
    await says(settings, '“River Desk” is imported.');
    // The page was open all the while.
    await until('the pack’s claim', async () => fromPack(await notesFrom(news)).length > 0);
    await browser().title(news);
    await openNote(news);
    const note = await openedNote(news, 'River Daily');
    expect(note).toContain('From the claim pack “River Desk”');
    expect(note).toContain('About 10,500 North Korean soldiers are in the Kursk region.');
    expect(note).toContain('First said by the River Institute');
    await news.press('Escape');

    const second = await opened('/news/kursk?second');
    await until('the pack’s claim', async () => fromPack(await notesFrom(second)).length > 0);

    await press(settings, 'River Desk');
    await until('it to be gone', async () => fromPack(await notesFrom(news)).length === 0);
    await until('it to be gone', async () => fromPack(await notesFrom(second)).length === 0);
    await press(settings, 'River Desk');
    await until('it to be back', async () => fromPack(await notesFrom(news)).length > 0);

    await press(settings, 'Remove “River Desk”');
    await press(settings, 'Remove');
    await says(settings, '“River Desk” is removed.');
    await until('it to be gone', async () => fromPack(await notesFrom(news)).length === 0);
    expect(await records(settings)).toBe(0);
    for (const tab of [second, settings, news]) await tab.close();
  });

  test('twice the same pack is one; a new edition takes its place and says what is new in it', async () => {
    const settings = await settingsPage();
    await importPack(settings);
    await says(settings, '“River Desk” is imported.');
    const once = await records(settings);
    await choose(settings, pack());
    await says(settings, 'Its claims are the same.');
    await press(settings, 'Import');
    await says(settings, '“River Desk” is imported.');
    expect(await records(settings)).toBe(once);

    const next = pack((made) => {
      made.date = '2026-04-01';
      made.claims.splice(1, 2);
      const [first] = made.claims;
      if (first) {
        first.wording = 'Some 10,500 North Korean soldiers are in the Kursk region.';
        made.claims.push({ ...first, id: 'another' });
      }
    });
    await choose(settings, next);
    await says(settings, 'It would take the place of the edition of March 1, 2026.');
    await says(settings, 'Claims: 1 new, 1 changed, 2 no longer in it.');
    await press(settings, 'Import');
    await says(settings, '2 claims from 1 article · edition of April 1, 2026');

    await press(settings, 'Export “River Desk”');
    const file = await until('the exported edition', async () => {
      const text = await browser().downloaded();
      return text.includes('second-source-claims') && text;
    });
    expect(JSON.parse(file)).toMatchObject({ id: 'river-desk', date: '2026-04-01' });
    await choose(settings, file);
    await says(settings, 'Its claims are the same.');
    await press(settings, 'Cancel');

    await press(settings, 'Remove “River Desk”');
    await press(settings, 'Remove');
    await says(settings, 'None yet.');
    expect(await records(settings)).toBe(0);
    await settings.close();
  });

  test('a bad file is told of with what is wrong and where, and what is here stays', async () => {
    const settings = await settingsPage();
    await importPack(settings);
    await says(settings, '“River Desk” is imported.');
    const kept = await records(settings);
    const told = async (content: string, ...wanted: string[]) => {
      await choose(settings, content);
      await says(settings, 'This file cannot be imported. Nothing was changed.');
      for (const words of wanted) await says(settings, words);
    };
    await told(pack().slice(0, 90), 'It is not JSON, or cut short.');
    await told('PK\u0003\u0004\u0000', 'It is not plain text (UTF-8).');
    await told(' ', 'It is empty.');
    await told('{"format":"second-source-settings","version":1}', 'It is not a claim pack of Second Source.');
    await told('['.repeat(100_000), 'Its lists are nested too deep.');
    await told('x'.repeat(20 * 2 ** 20 + 1), 'It is larger than a pack may be: 20 MB.');
    await told(
      pack((made) => Object.assign(made.claims[0]?.quantity ?? {}, { hedge: 'upto' })),
      '“claims[0].quantity” does not go with what stands beside it.',
      'hedge upto needs high, and low: null',
    );
    await told(
      pack((made) => Object.assign(made.sources[0] ?? {}, { url: 'javascript:alert(1)' })),
      '“sources[0].url” has a value that does not fit.',
    );
    await told(
      pack((made) => Object.assign(made, { name: '<img src=x onerror=alert(1)> \u202e' })),
      '“name” has a character that cannot be seen or turns text around.',
    );
    expect(await records(settings)).toBe(kept);
    await press(settings, 'Remove “River Desk”');
    await press(settings, 'Remove');
    await says(settings, 'None yet.');
    await settings.close();
  });

  test('words of a pack are words, wherever they stand', async () => {
    const settings = await settingsPage();
    const markup = '<img src=x onerror="document.title=1"><b>Desk</b> {{x}}';
    await importPack(
      settings,
      pack((made) => {
        made.name = markup;
        for (const claim of made.claims) claim.wording = markup;
        Object.assign(made.sources[0] ?? {}, { publisher: markup });
        Object.assign(made.origins[0] ?? {}, { label: markup });
      }),
    );
    await says(settings, `“${markup}” is imported.`);
    const news = await opened('/news/kursk');
    await until('the pack’s claim', async () => fromPack(await notesFrom(news)).length > 0);
    await openNote(news);
    expect(await openedNote(news, 'First said by <img')).toContain(`From the claim pack “${markup}”`);
    expect(await news.drawn((root) => root.querySelectorAll('img, b').length)).toBe(0);
    const figures = await browser().extensionPage('figures.html#dprk-troops-kursk');
    await says(figures, markup);
    expect(await figures.run(() => document.querySelectorAll('main img, main b').length)).toBe(0);
    for (const page of [settings, figures, news]) expect(await page.run(() => document.title)).not.toBe('1');
    await press(settings, 'Reset everything');
    await press(settings, 'Reset');
    await says(settings, 'None yet.');
    expect(await records(settings)).toBe(0);
    for (const tab of [settings, figures, news]) await tab.close();
  });

  test('the panel lists what packs say, and looks things up in them', async () => {
    const settings = await settingsPage();
    await importPack(settings);
    await says(settings, '“River Desk” is imported.');
    const panel = await browser().extensionPage('sidepanel.html#figure=dprk-killed');
    await says(panel, 'Up to 40 North Korean soldiers were killed at Korenevo.');
    await says(panel, 'from the claim pack “River Desk”');
    await says(panel, 'Korenevo');
    const lookUp = await browser().extensionPage(
      `sidepanel.html#look-up=${encodeURIComponent('About 10,500 North Korean soldiers are in the Kursk region.')}`,
    );
    await says(lookUp, 'River Daily');
    await press(settings, 'River Desk');
    await until('the panel to have heard', () =>
      panel.run(() => !(document.body.textContent ?? '').includes('River Desk')),
    );
    await press(settings, 'Remove “River Desk”');
    await press(settings, 'Remove');
    for (const tab of [panel, lookUp, settings]) await tab.close();
  });

  test('a page without claims has nothing asked for it, and nothing is drawn on it', async () => {
    const settings = await settingsPage();
    await importPack(settings);
    await says(settings, '“River Desk” is imported.');
    const news = await opened('/news/nothing');
    expect(await news.hosts()).toBe(0);
    expect(await noteText(news)).toBeNull();
    await press(settings, 'Remove “River Desk”');
    await press(settings, 'Remove');
    await says(settings, 'None yet.');
    for (const tab of [news, settings]) await tab.close();
  });
});
