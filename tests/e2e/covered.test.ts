/** What a page can lay over the note, and what then becomes of a press in it. */
import { expect, test } from 'vitest';
import { type Tab, until } from '../browsers/browser.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, readState } from './built.ts';
import { markers, openedNote } from './drawn.ts';

const path = '/news/covered';
const site = newsSite({
  [path]: article('<p>About 10,000 North Korean soldiers are in the Kursk region, Zelensky said.</p>'),
});

/** The middle of "Hide here", in the viewport. */
const hideButton = (tab: Tab) =>
  until('the button', () =>
    tab.drawn((root) => {
      const button = [...root.querySelectorAll('[role=dialog] button')].find(
        ({ textContent }) => textContent === 'Hide here',
      );
      const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && { x: left + width / 2, y: top + height / 2 };
    }),
  );

inBothBrowsers(site, (browser) => {
  async function withNote(): Promise<Tab> {
    const tab = await browser().tab();
    await tab.open(`${NEWS}${path}`);
    await readState(browser(), tab);
    await browser().ask(tab, { type: 'show-claim', index: 0 });
    await openedNote(tab);
    return tab;
  }

  test('over a popover that the page shows later, the note is on top again', async () => {
    const tab = await withNote();
    const place = await hideButton(tab);
    await tab.run(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.setAttribute('style', 'position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.01');
      document.body.append(cover);
      cover.showPopover();
    });
    await until('the note on top', () =>
      tab.run(
        ({ x, y }) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
        place,
      ),
    );
    await tab.close();
  });

  test('a page that makes itself transparent or bent, or lays its highest layer over all, does not hide the note', async () => {
    const tab = await withNote();
    await tab.run(() => {
      document.documentElement.setAttribute('style', 'opacity: 0.01; filter: blur(3px)');
      const cover = document.createElement('div');
      cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: white');
      document.body.append(cover);
    });
    const place = await hideButton(tab);
    expect(
      await tab.run(
        ({ x, y }) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
        place,
      ),
    ).toBe(true);
    // Seen, and so heeded: as soon as the note has been there long enough.
    await until('the mark to be hidden', async () => {
      if ((await markers(tab)).length === 0) return true;
      await tab.click(place);
      return (await markers(tab)).length === 0;
    });
    await tab.close();
  });

  test('a press through a cover in a closed root, of which nothing is heard, is not heeded', async () => {
    const tab = await withNote();
    const place = await hideButton(tab);
    await tab.run(() => {
      const host = document.createElement('div');
      document.body.append(host);
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.setAttribute(
        'style',
        'position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.5; pointer-events: none',
      );
      // In a closed root, so that no toggle of it is heard outside.
      host.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
      (window as unknown as { cover: HTMLElement }).cover = cover;
    });
    const clicks = () =>
      tab.drawn((root) => root.querySelector('[role=dialog]')?.textContent?.includes('Bring it back'));
    const again = async () => {
      await tab.run(() => {
        const { cover } = window as unknown as { cover: HTMLElement };
        cover.hidePopover();
        cover.showPopover();
      });
      await tab.click(place);
    };
    // The page covers the note anew before every press: none is heeded.
    for (let times = 0; times < 4; times += 1) await again();
    expect(await clicks()).toBe(false);
    // Once the page leaves it alone, a press counts.
    await until('a press that counts', async () => {
      await tab.click(place);
      return clicks();
    });
    await tab.close();
  });
});
