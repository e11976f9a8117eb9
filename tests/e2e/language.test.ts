/** The language of the interface is a setting: chosen once, everything speaks it, pages that are open too. */
import { expect, test } from 'vitest';
import { type Surface, type Tab, until } from '../browsers/browser.ts';
import { article, NEWS, newsSite } from '../browsers/site.ts';
import { inBothBrowsers, readState } from './built.ts';
import { markers, openedNote } from './drawn.ts';

const site = newsSite({
  '/news/one': article(
    '<p>About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.</p>',
  ),
});

const says = (surface: Surface, wanted: string) =>
  until(`“${wanted}”`, () =>
    surface.run((text) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(text), wanted),
  );

/** Chooses a language by its own name, in whatever language the settings are. */
async function choose(settings: Tab, name: string, lang: string): Promise<void> {
  const place = await until(`“${name}” among the languages`, () =>
    settings.run((wanted) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
      const control = label?.querySelector('input');
      if (!control) return null;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, name),
  );
  await settings.click(place);
  await until(`the settings in ${name}`, () =>
    settings.run((wanted) => document.documentElement.lang === wanted, lang).catch(() => false),
  );
}

inBothBrowsers(site, (browser) => {
  test('settings, marker, note, toolbar and panel change with it, and back', async () => {
    const news = await browser().tab();
    await news.open(`${NEWS}/news/one`);
    await readState(browser(), news);
    const settings = await browser().extensionPage('options.html');

    await choose(settings, 'Deutsch', 'de');
    await says(settings, 'Wie Angaben markiert werden');
    await until('a German marker', async () => (await markers(news))[0]?.name.startsWith('Angabe 1 von 1:'));
    await until('a German title', async () =>
      (await browser().title(news)).includes('1 Angabe, 1 mit Notiz'),
    );
    await browser().ask(news, { type: 'show-claim', index: 0 });
    const note = await openedNote(news, 'Nordkoreanische Soldaten in der Region Kursk');
    expect(note).toContain('Quellen stimmen überein');
    expect(note).not.toMatch(/Sources|This page|See all/u);
    const panel = await browser().extensionPage('popup.html#figure=dprk-troops-kursk');
    await says(panel, 'Angaben und ihre Quellen');
    await panel.close();

    await choose(settings, '한국어', 'ko');
    await until('a Korean marker', async () => (await markers(news))[0]?.name.startsWith('주장 1개 중'));

    await choose(settings, 'English', 'en');
    await says(settings, 'How claims are marked');
    await until('an English marker', async () => (await markers(news))[0]?.name.startsWith('Claim 1 of 1:'));
    await settings.close();
    await news.close();
  });
});
