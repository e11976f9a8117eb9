/** The built extension on pages that hide, move and split what they say: what is met on real sites, in pages of our own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Tab, until } from '../browsers/browser.ts';
import { NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, markedText, readState } from './built.ts';
import { markers, openedNote } from './drawn.ts';

const page = (name: string) => () => readFileSync(resolve(import.meta.dirname, '../pages', name), 'utf8');
const site = newsSite({
  '/news/held-back': page('held-back.html'),
  '/news/smooth': page('smooth.html'),
  '/news/headline': page('headline.html'),
});

/** Where marked words are drawn, by their text. */
const placeOfMark = (tab: Tab, text: string) =>
  tab.run((wanted) => {
    for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (!live.toString().includes(wanted)) continue;
      const { top, bottom, left, right } = live.getBoundingClientRect();
      return { top, bottom, left, right, inView: top >= 0 && bottom <= innerHeight };
    }
    return null;
  }, text);

const placeOfNote = (tab: Tab) =>
  tab.drawn((root) => {
    const note = root.querySelector('[role=dialog]');
    if (!note || note.getClientRects().length === 0) return null;
    const { top, bottom, left, right } = note.getBoundingClientRect();
    return {
      top,
      bottom,
      left,
      right,
      inView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    };
  });

/** The middle of a button of the open note, by what is written on it. */
const buttonInNote = (tab: Tab, label: string) =>
  tab.drawn((root, wanted) => {
    const button = [...root.querySelectorAll('[role=dialog] button')].find(
      ({ textContent }) => textContent === wanted,
    );
    const box = button?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, label);

inBothBrowsers(site, (browser) => {
  async function opened(path: string): Promise<Tab> {
    const tab = await browser().tab();
    await tab.open(`${NEWS}${path}`);
    return tab;
  }

  test('text that the page holds back is marked when it is shown, and what fades in later when it has', async () => {
    const tab = await opened('/news/held-back');
    expect((await readState(browser(), tab)).claims).toEqual([]);
    expect(await tab.hosts()).toBe(0);
    await tab.run(() => document.documentElement.classList.remove('waiting'));
    await until('the first mark', async () => (await markedText(tab)).length === 1);
    await tab.run(() => document.querySelector('.later')?.classList.add('seen'));
    await until('the second mark', async () => (await markedText(tab)).length === 2);
    await until('two markers', async () => (await markers(tab)).length === 2);
    await tab.close();
  });

  test('a page that scrolls smoothly: the claim is in view at once, and its note beside it', async () => {
    const tab = await opened('/news/smooth');
    await readState(browser(), tab);
    await browser().ask(tab, { type: 'show-claim', index: 0 });
    await openedNote(tab);
    const note = await until('the note in its place', async () => {
      const place = await placeOfNote(tab);
      return place?.inView && place;
    });
    const words = await placeOfMark(tab, '10,000 North Korean soldiers');
    expect(words?.inView).toBe(true);
    expect(
      Math.min(Math.abs(note.top - (words?.bottom ?? 0)), Math.abs((words?.top ?? 0) - note.bottom)),
    ).toBeLessThan(20);
    await tab.close();
  });

  test('a headline that its text does not bear out: the note says so and leads from one to the other and back', async () => {
    const tab = await opened('/news/headline');
    const { claims } = await readState(browser(), tab);
    expect(claims.map(({ pageNotes }) => pageNotes.length)).toEqual([1, 1]);
    await browser().ask(tab, { type: 'show-claim', index: 0 });
    const say = claims[0]?.pageNotes[0]?.say ?? '?';
    const first = await openedNote(tab, say);
    expect(first).toContain('This page against itself');
    // Pressed until it is heeded: a note that has only just come up is not.
    const follow = (words: string) =>
      until(`the note at “${words}”`, async () => {
        const button = await buttonInNote(tab, 'Show the other words');
        const [there, note] = [await placeOfMark(tab, words), await placeOfNote(tab)];
        const beside = there?.inView && note && (note.top >= there.bottom || note.bottom <= there.top);
        if (beside) return true;
        if (button) await tab.click(button);
        return false;
      });
    await follow('killed or wounded');
    await openedNote(tab, say);
    await follow('lost 4,000 soldiers');
    await tab.close();
  });
});
