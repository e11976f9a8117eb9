/** The settings page in a browser: by keyboard, at every width, and what it asks for. */
/// <reference types="vite/client" />
import '../../extension/ui/panel/panel.css';
import '../../extension/ui/panel/page.css';
import '../../extension/ui/sheet.css';
import '../../extension/ui/settings/settings.css';
import '../../extension/ui/welcome/welcome.css';
import { type ComponentChildren, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { enSettings } from '../../extension/ui/messages/en-settings.ts';
import { enWelcome } from '../../extension/ui/messages/en-welcome.ts';
import { SettingsPage } from '../../extension/ui/settings/settings.tsx';
import { Welcome } from '../../extension/ui/welcome/welcome.tsx';
import { database, words } from './desk.ts';
import { nextEdition, settingsDoors, settingsView } from './settings-desk.ts';

const root = document.createElement('div');
document.body.append(root);
document.documentElement.lang = 'en';
document.title = 'Second Source';
afterEach(() => {
  render(null, root);
  root.removeAttribute('style');
});

const settings = (view = settingsView(), doors = settingsDoors()): ComponentChildren => (
  <SettingsPage {...{ database, words, view, doors }} listed={['bbc.com', 'dw.com']} messages={enSettings} />
);
const welcome = (missing = 0): ComponentChildren => (
  <Welcome
    messages={enWelcome}
    listed={65}
    missing={missing}
    panelKey="Alt+Shift+S"
    knows={{ articles: 5, from: 'October 2024', to: 'November 2024' }}
    marked={4}
    sample={{ current: null }}
    doors={{ openFirstNote() {}, allowListed: async () => true, openSettings() {} }}
  />
);
const full = settingsView(
  { pausedUntil: 60_000, sitesOff: ['bbc.com', 'news.bbc.com'], sums: [], marks: 'background' },
  { access: { missing: ['*://*.dw.com/*'], allSites: true, added: ['example.org'] } },
);

describe('the settings page by keyboard', () => {
  it('reaches every control, each with a focus that can be seen', async () => {
    render(settings(full), root);
    const stops = [...root.querySelectorAll<HTMLElement>('a, button, input:not([hidden]), summary')].filter(
      (one) =>
        one.tabIndex >= 0 &&
        one.checkVisibility() &&
        !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
    );
    const met = new Set<Element>();
    for (const _stop of stops) {
      await userEvent.keyboard('{Tab}');
      const at = document.activeElement;
      if (!at || !root.contains(at)) break;
      met.add(at);
      expect(getComputedStyle(at).outlineStyle, at.outerHTML.slice(0, 80)).not.toBe('none');
    }
    expect(stops.filter((one) => !met.has(one)).map((one) => one.outerHTML.slice(0, 80))).toEqual([]);
  });

  it.each([320, 380, 768, 1280])('fits %i px without scrolling sideways', (width) => {
    for (const part of [settings(full), welcome(3)]) {
      root.setAttribute('style', `width: ${width}px; overflow: auto`);
      render(part, root);
      for (const details of root.querySelectorAll('details')) details.open = true;
      expect(root.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

describe('the settings page asks', () => {
  const press = async (name: string) => {
    const button = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(name) && one.checkVisibility(),
    );
    if (!button) throw new Error(`no button ${name}`);
    await userEvent.click(button);
  };
  const mount = (answer = true) => {
    const asked = settingsDoors(answer);
    render(
      <SettingsPage
        {...{ database, words }}
        view={settingsView()}
        listed={['bbc.com']}
        doors={asked}
        messages={enSettings}
      />,
      root,
    );
    return asked.asked;
  };

  it('for a pause, a sum, a site; a site that is none is said to be none', async () => {
    const asked = mount();
    await press('For an hour');
    await press('Until the browser restarts');
    await userEvent.click(root.querySelectorAll<HTMLElement>('input[type=checkbox]')[1] ?? root);
    const field = root.querySelector<HTMLInputElement>('#add-site');
    if (!field) throw new Error('no field');
    await userEvent.type(field, 'nonsense{Enter}');
    expect(root.textContent).toContain('That is no address of a site');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(field);
    await userEvent.type(field, 'https://news.bbc.com/x{Enter}');
    expect(root.textContent).toContain('news.bbc.com is on the list already');
    await userEvent.clear(field);
    await userEvent.type(field, 'blog.example.org{Enter}');
    expect(asked).toEqual([
      ['pauseForAnHour'],
      ['save', { pausedUntil: 'restart' }],
      ['save', { sums: ['agrees', 'mixed', 'context'] }],
      ['addSite', 'blog.example.org'],
    ]);
  });

  it('twice before it resets', async () => {
    const asked = mount();
    await press('Reset everything');
    expect(asked).toEqual([]);
    await press('Cancel');
    await press('Reset everything');
    await press('Reset');
    expect(asked).toEqual([['reset']]);
  });
});

describe('a file that is chosen', () => {
  const choose = (section: string, name: string, content: string) => {
    const field = root.querySelector<HTMLInputElement>(`#${section} input[type=file]`);
    if (!field) throw new Error('no field');
    const files = new DataTransfer();
    files.items.add(new File([content], name, { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const button = (section: string, words: string) => {
    const found = [...root.querySelectorAll<HTMLElement>(`#${section} button`)].find(
      ({ textContent }) => textContent === words,
    );
    if (!found) throw new Error(`no “${words}”`);
    return found;
  };
  const { packs, backup } = enSettings;

  for (const [end, said] of [
    [packs.apply, packs.imported('River Desk')],
    [backup.cancel, ''],
  ] as const) {
    it(`leaves the focus on the button it was chosen by, after “${end}”`, async () => {
      const doors = settingsDoors();
      const read = Promise.withResolvers<typeof nextEdition>();
      doors.packs.read = () => read.promise;
      render(settings(settingsView(), doors), root);
      const opener = button('packs', packs.import);
      opener.focus();
      choose('packs', 'pack.json', '{}');
      await vi.waitFor(() => expect(root.textContent).toContain(packs.reading));
      expect(document.activeElement).toBe(opener);
      read.resolve(nextEdition);
      await vi.waitFor(() => button('packs', end).focus());
      expect(root.textContent).toContain(packs.preview);
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(root.querySelector('#packs .preview')).toBe(null));
      await vi.waitFor(() => expect(document.activeElement).toBe(opener));
      expect(root.querySelector('#packs')?.textContent).toContain(said);
    });
  }

  it('of settings is previewed, and changes nothing before the reader agrees', async () => {
    const doors = settingsDoors();
    render(settings(settingsView(), doors), root);
    choose('backup', 'settings.json', '{ not json');
    await vi.waitFor(() => expect(root.querySelector('#backup .faults li')).not.toBe(null));
    expect(root.textContent).toContain(backup.bad);
    await userEvent.click(button('backup', backup.export));
    expect(root.querySelector('#backup .faults')).toBe(null);
    expect(root.querySelector('#backup')?.textContent).toContain(backup.exported);
    expect(doors.asked).toEqual([['exportAll']]);
  });
});
