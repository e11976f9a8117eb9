/**
 * Every scene of the gallery, tried without looking: axe finds no fault in either theme, nothing is cut off or lies over another
 * in the narrowest and a wide window, in a language of long words and one of wide letters; and both trials find what is put there.
 */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { doubleText, layoutFaults, paleWords } from './faults.ts';
import { endScene, scenes, showScene, still } from './scenes.tsx';
import { galleryLanguages, voiceOf } from './voice.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

afterEach(() => {
  endScene();
  delete document.documentElement.dataset.theme;
});

/** Every fault as one line: the rule, the place, and why. */
async function faultsIn(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: tags });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What fades in has no colours of its own yet; and on a shade axe gives no verdict at all. */
async function plain(root: Element): Promise<void> {
  for (const { shadowRoot } of root.children)
    for (const body of shadowRoot?.querySelectorAll<HTMLElement>('.note .body') ?? [])
      body.style.backgroundImage = 'none';
  await still(root);
}

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  test.each(scenes.map((scene) => [`${scene.surface}, ${scene.state}`, scene] as const))(
    '%s has no fault',
    async (_name, scene) => {
      await page.viewport(420, 700);
      const root = await showScene(scene, await voiceOf('en'), theme);
      for (const details of root.querySelectorAll('details')) details.open = true;
      await plain(root);
      expect([...(await faultsIn(root)), ...paleWords()]).toEqual([]);
    },
  );

  test.each(['note', 'panel', 'figures', 'settings', 'welcome'])(
    'finds what is put into the %s',
    async (surface) => {
      const scene = scenes.find((one) => one.surface === surface);
      if (!scene) throw new Error(`no scene of ${surface}`);
      const root = await showScene(scene, await voiceOf('en'), theme);
      const inside = surface === 'note' ? root.lastElementChild?.shadowRoot?.querySelector('.body') : root;
      const pale = document.createElement('p');
      pale.textContent = 'hardly to be read';
      pale.style.color = theme === 'light' ? '#bbb' : '#444';
      inside?.prepend(document.createElement('button'), pale);
      await plain(root);
      const found = await faultsIn(root);
      expect(found.some((fault) => fault.startsWith('button-name'))).toBe(true);
      expect(found.some((fault) => fault.startsWith('color-contrast'))).toBe(true);
    },
  );

  test('measuring finds words in a plot that are hardly to be read', async () => {
    const scene = scenes.find(({ state }) => state === 'a figure');
    if (!scene) throw new Error('no scene of a figure');
    const root = await showScene(scene, await voiceOf('en'), theme);
    const text = root.querySelector<SVGTextElement>('.plot text');
    text?.style.setProperty('fill', theme === 'light' ? '#aaa' : '#555');
    expect(paleWords()).toHaveLength(1);
  });
});

describe.each([320, 1280])('%i px', (width) => {
  test.each(galleryLanguages)('%s: nothing is cut off, too small, or over another', async (language) => {
    await page.viewport(width, 620);
    const voice = await voiceOf(language);
    const found: string[] = [];
    for (const scene of scenes) {
      await showScene(scene, voice, 'light');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      found.push(...layoutFaults().map((fault) => `${scene.surface}, ${scene.state}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

/** Firefox's sidebar, until it is pulled wider, leaves a panel no more. */
test.each(galleryLanguages)('%s: nor in the panel at 252 px', async (language) => {
  await page.viewport(252, 620);
  const voice = await voiceOf(language);
  const found: string[] = [];
  for (const scene of scenes.filter(({ surface }) => surface === 'panel')) {
    await showScene(scene, voice, 'light');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    found.push(...layoutFaults().map((fault) => `${scene.state}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test.each(galleryLanguages.flatMap((language) => [[language, 768] as const, [language, 380] as const]))(
  '%s: nor with text twice as large, at %i px',
  async (language, width) => {
    await page.viewport(width, 700);
    const voice = await voiceOf(language);
    const found: string[] = [];
    for (const scene of scenes) {
      await showScene(scene, voice, 'light');
      doubleText();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      found.push(...layoutFaults().map((fault) => `${scene.surface}, ${scene.state}: ${fault}`));
    }
    expect(found).toEqual([]);
  },
);

describe('measuring finds', () => {
  const faultsOf = async (put: (root: HTMLElement) => void): Promise<string> => {
    await page.viewport(380, 620);
    const [scene] = scenes.filter(({ surface }) => surface === 'panel');
    if (!scene) throw new Error('no scene of the panel');
    put(await showScene(scene, await voiceOf('en'), 'light'));
    return layoutFaults().join('\n');
  };
  const html = (markup: string) => (root: HTMLElement) => root.insertAdjacentHTML('afterbegin', markup);

  test('a page that scrolls sideways', async () => {
    expect(await faultsOf(html('<p style="width: 900px">wide</p>'))).toContain('scrolls sideways');
  });
  test('words out of the window', async () => {
    expect(
      await faultsOf(html('<p style="position: fixed; left: 360px; white-space: nowrap">too far right</p>')),
    ).toContain('out of the window');
  });
  test('words cut off below', async () => {
    expect(await faultsOf(html('<p style="height: 8px; overflow: hidden">cut</p>'))).toContain(
      'cut off below',
    );
  });
  test('a small target', async () => {
    expect(await faultsOf(html('<button style="padding: 0; height: 12px">x</button>'))).toContain(
      'a target of',
    );
  });
  test('words over words in a plot', async () => {
    expect(
      await faultsOf(
        html('<svg width="200" height="40"><text y="20">one word</text><text y="22">another</text></svg>'),
      ),
    ).toContain('words over words');
  });
});
