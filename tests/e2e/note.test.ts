/** The note at a claim: how it opens, what it says, how it closes; and the look-up of a selection. All with real input. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { sayWhy, sourceName } from '../../src/wording/index.ts';
import { type RunningBrowser, type Tab, until } from '../browsers/browser.ts';
import { article, ELSEWHERE, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, phraseOf, readState } from './built.ts';
import {
  closedNote,
  markers,
  notesOpen,
  noteText,
  openedNote,
  placeInNote,
  placeOf,
  select,
} from './drawn.ts';

const database = openDatabase(compileSeeds(resolve(import.meta.dirname, '../../seeds')));
const typo = 'Thousends of norht korean trops were sent to Rusia, they say';
const site = newsSite({
  '/news/demo': () => readFileSync(resolve(import.meta.dirname, '../demo/page.html'), 'utf8'),
  '/news/selections': article(
    `<p>About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>
     <p>${typo}.</p><p>Add two spoons of flour and stir until the dough is smooth.</p>
     <p>${'A long passage about nothing in particular. '.repeat(1_200)}</p>`,
  ),
  '/plain': article(
    '<p>About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>',
  ),
});

inBothBrowsers(site, (browser) => {
  async function opened(path: string): Promise<Tab> {
    const tab = await browser().tab();
    await tab.open(`${NEWS}${path}`);
    return tab;
  }
  const firstMarker = (tab: Tab) => until('a marker', async () => (await markers(tab))[0]);

  test('a marker is a button with a full name and a target of 24 px, and covers no link', async () => {
    const tab = await opened('/news/demo');
    const { claims } = await readState(browser(), tab);
    await placeOf(tab, 'About 10,000 North Korean soldiers');
    const found = await until('the markers', async () => {
      const all = await markers(tab);
      return all.length >= 3 && all;
    });
    for (const marker of found) {
      expect(marker.name.length).toBeGreaterThan(20);
      expect(marker.width).toBeGreaterThanOrEqual(24);
      expect(marker.height).toBeGreaterThanOrEqual(24);
    }
    const links = await tab.run(() =>
      [...document.querySelectorAll('a')].flatMap((link) =>
        [...link.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      ),
    );
    for (const { middle, width, height } of found) {
      for (const link of links) {
        const apart =
          middle.x + width / 2 <= link.left ||
          middle.x - width / 2 >= link.right ||
          middle.y + height / 2 <= link.top ||
          middle.y - height / 2 >= link.bottom;
        expect(apart).toBe(true);
      }
    }
    expect(found.length).toBeLessThanOrEqual(claims.length);
    await tab.close();
  });

  test('a click on a marker opens the note: figure, phrase, sources, reasons; Escape closes it', async () => {
    const tab = await opened('/news/demo');
    const { claims } = await readState(browser(), tab);
    const claim = claims.find(({ figure }) => figure === 'dprk-troops-kursk');
    if (!claim) throw new Error('The demo page has lost its first claim.');
    await placeOf(tab, 'About 10,000 North Korean soldiers');
    const marker = await firstMarker(tab);
    await tab.click(marker.middle);
    const note = await openedNote(tab);
    expect(note).toContain(database.figures.get('dprk-troops-kursk')?.label);
    expect(note).toContain(phraseOf(claim));
    for (const line of claim.notes) {
      const known = database.sources.get(line.source);
      if (known) expect(note).toContain(sourceName(known));
      expect(note).toContain(sayWhy(claim, line, database).replace(/\s+/g, ' '));
    }
    await tab.press('Escape');
    await closedNote(tab);
    await tab.close();
  });

  test('is copied with its links, and then as Markdown, past the page', async () => {
    const tab = await opened('/news/demo');
    await readState(browser(), tab);
    await browser().ask(tab, { type: 'show-claim', index: 0 });
    await openedNote(tab);
    await tab.run(() => {
      (window as unknown as { copies: number }).copies = 0;
      addEventListener('copy', () => (window as unknown as { copies: number }).copies++, { capture: true });
    });
    const said = () => tab.drawn((root) => root.querySelector('[role=status]')?.textContent ?? '');
    const press = async (name: string) => tab.click(await placeInNote(tab, name));
    // Pressed until it is heeded: a note that has only just come up is not.
    await until('the note to be copied', async () => {
      if ((await said()) === 'Copied') return true;
      await press('Copy');
      return false;
    });
    const cited = await browser().clipboard(tab);
    expect(cited).toContain('VA Tribune');
    await press('Copy as Markdown');
    const markdown = await until('the Markdown on the clipboard', async () => {
      const text = await browser().clipboard(tab);
      return text !== cited && text;
    });
    expect(await said()).toBe('Copied');
    expect(markdown).toMatch(/^- \*\*|\]\(https:/m);
    // The old way through a field, which the page would have heard of, was not needed.
    expect(await tab.run(() => (window as unknown as { copies: number }).copies)).toBe(0);
    await tab.close();
  });

  test('is pinned: stays while the page scrolls and is pressed elsewhere, is pulled aside, and lets another open', async () => {
    const tab = await opened('/news/demo');
    await readState(browser(), tab);
    await browser().ask(tab, { type: 'show-claim', index: 0 });
    await openedNote(tab);
    await until('the note to be pinned', async () => {
      const pressed = await tab.drawn(
        (root) => root.querySelector('[role=dialog] .pin')?.getAttribute('aria-pressed') === 'true',
      );
      if (!pressed) await tab.click(await placeInNote(tab, '.pin'));
      return pressed;
    });
    const before = await placeInNote(tab, 'h2');
    await tab.run(() => scrollTo({ top: 300, behavior: 'instant' }));
    await tab.click({ x: 1060, y: 20 });
    expect(await placeInNote(tab, 'h2')).toEqual(before);

    const head = await placeInNote(tab, '.sum');
    await tab.drag(head, { x: head.x + 50, y: head.y - 30 });
    const pulled = await placeInNote(tab, 'h2');
    expect(Math.abs(pulled.x - before.x - 50) + Math.abs(pulled.y - before.y + 30)).toBeLessThan(2);

    await browser().command('next-claim', tab);
    await until('a second note', async () => (await notesOpen(tab)) === 2);
    expect(await placeInNote(tab, 'h2')).toEqual(pulled);
    await tab.press('Escape');
    await until('the second to close', async () => (await notesOpen(tab)) === 1);
    await tab.press('Escape');
    await until('the pinned note to close', async () => (await notesOpen(tab)) === 0);
    await tab.close();
  });

  test('resting the pointer on marked words opens the note', async () => {
    const tab = await opened('/news/demo');
    await readState(browser(), tab);
    const place = await placeOf(tab, 'roughly 10,000 North Korean soldiers');
    await firstMarker(tab);
    await tab.hover({ x: place.x - 40, y: place.y });
    await tab.hover(place);
    await openedNote(tab, database.figures.get('dprk-troops-sent')?.label ?? '?');
    await tab.close();
  });

  test('the keyboard goes from claim to claim', async () => {
    const tab = await opened('/news/demo');
    const { claims } = await readState(browser(), tab);
    const noted = claims.filter(({ sum }) => sum !== 'no-source');
    const label = (index: number) => {
      const id = noted[index]?.figure ?? '';
      return (database.figures.get(id) ?? database.statements.get(id))?.label ?? '?';
    };
    await browser().command('next-claim', tab);
    const first = await openedNote(tab, label(0));
    await browser().command('next-claim', tab);
    const second = await until('the next note', async () => {
      const text = await noteText(tab);
      return text !== null && text !== first && text;
    });
    expect(second).toContain(label(1));
    await browser().command('previous-claim', tab);
    await until('the first note again', async () => (await noteText(tab)) === first);
    await tab.close();
  });

  const lookUpEntries: [string, (of: RunningBrowser, tab: Tab) => Promise<void>][] = [
    ['menu', (of, tab) => of.chooseMenu(tab)],
    ['shortcut', (of, tab) => of.command('look-up-selection', tab)],
  ];
  test.each(lookUpEntries)('a selection is looked up by %s', async (_name, lookUp) => {
    const tab = await opened('/news/selections');
    await readState(browser(), tab);
    await select(tab, '10,000 North Korean soldiers are already deployed in the Kursk region');
    await lookUp(browser(), tab);
    await openedNote(tab, database.figures.get('dprk-troops-kursk')?.label ?? '?');
    await tab.press('Escape');
    await closedNote(tab);

    // No figure in it, misspelt: the nearest claims of the database.
    await select(tab, typo);
    await lookUp(browser(), tab);
    const near = await openedNote(tab);
    expect(
      [...database.claims.values()].filter(({ wording }) => near.includes(wording)).length,
    ).toBeGreaterThan(0);
    await tab.press('Escape');
    await closedNote(tab);

    // Nothing near: it says so.
    await select(tab, 'Add two spoons of flour and stir until the dough is smooth.');
    await lookUp(browser(), tab);
    await openedNote(tab, 'near');
    await tab.press('Escape');
    await closedNote(tab);

    // Fifty thousand characters: an answer, and the page goes on.
    await tab.run(() => getSelection()?.selectAllChildren(document.body));
    await lookUp(browser(), tab);
    await openedNote(tab);
    await tab.close();
  });

  test('the shortcut without a selection says that nothing is selected', async () => {
    const tab = await opened('/news/selections');
    await readState(browser(), tab);
    await browser().command('look-up-selection', tab);
    await openedNote(tab, 'Nothing is selected');
    await tab.close();
  });

  test('the bubble beside a selection looks it up', async () => {
    const tab = await opened('/news/selections');
    await readState(browser(), tab);
    const count = (await markers(tab)).length;
    const from = await placeOf(tab, '10,000 North Korean');
    await tab.drag({ x: from.x - 60, y: from.y }, { x: from.x + 330, y: from.y });
    const bubble = await until('the bubble', async () => {
      const all = await markers(tab);
      return all.length > count && all.find(({ name }) => /look/i.test(name));
    });
    await tab.click(bubble.middle);
    await openedNote(tab);
    await tab.close();
  });

  test('on a site that is not listed nothing runs until a look-up is asked for', async () => {
    const tab = await browser().tab();
    await tab.open(`${ELSEWHERE}/plain`);
    expect(await browser().badge(tab)).toBe('');
    expect(await tab.hosts()).toBe(0);
    await select(tab, '10,000 North Korean soldiers are already deployed in the Kursk region');
    await browser().chooseMenu(tab);
    if (browser().name === 'firefox') {
      await openedNote(tab, database.figures.get('dprk-troops-kursk')?.label ?? '?');
    } else {
      // A dispatched menu event carries no grant in Chromium; the panel opens with the selection instead.
      await until('the panel', () => browser().hasPage('look-up='));
    }
    await tab.close();
  });
});
