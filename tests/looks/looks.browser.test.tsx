/**
 * Key scenes of the gallery beside the pictures kept of them in `pictures/`: nothing looks otherwise than it did. Letters are drawn
 * as blocks, so that it does not matter which fonts a machine has. `npm run looks` compares, `npm run looks -- -u` keeps what is
 * meant to look otherwise; what differs is drawn in `artifacts/looks`.
 */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { endScene, scenes, showScene, still } from '../gallery/scenes.tsx';
import { voiceOf } from '../gallery/voice.ts';
import { blockFont } from './block-font.ts';
import { type Picture, sameLook } from './same-look.ts';

const narrow = {
  light: [
    'page, marked',
    'page, marked with a ground',
    'note, agrees',
    'note, differs, pinned',
    'note, mixed',
    'note, context only',
    'note, against itself',
    'note, near',
    'panel, this page',
    'panel, not allowed',
    'panel, figures',
    'panel, a figure',
    'panel, a figure with ranges',
    'panel, look up, found',
    'settings, much set',
    'welcome, access missing',
  ],
  dark: [
    'page, marked',
    'note, agrees',
    'note, differs, pinned',
    'panel, this page',
    'panel, a figure',
    'settings, much set',
    'welcome, access missing',
  ],
} as const;
const wide = ['page, marked', 'figures, all on one page', 'settings, as installed', 'welcome, as installed'];
const sizes = { narrow: [380, 600], wide: [1000, 600] } as const;

/**
 * Only what is in the window is compared, and no font of the machine is in it; nor its settings for fonts, which would move letters
 * to whole pixels.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { font-family: Blocks !important; text-rendering: geometricPrecision !important; font-synthesis: none !important }
  *, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }
  html, body { margin: 0 !important; height: 100vh !important; overflow: clip !important }`);

beforeAll(async () => {
  for (const [weight, height] of [
    ['1 549', 0.5],
    ['550 1000', 0.66],
  ] as const)
    document.fonts.add(await new FontFace('Blocks', blockFont(height), { weight }).load());
});
afterEach(() => {
  endScene();
  delete document.documentElement.dataset.theme;
});

async function show(name: string, theme: 'light' | 'dark', size: keyof typeof sizes): Promise<HTMLElement> {
  const scene = scenes.find(({ surface, state }) => `${surface}, ${state}` === name);
  if (!scene) throw new Error(`There is no scene “${name}”.`);
  const [width, height] = sizes[size];
  await page.viewport(width, height);
  const root = await showScene(scene, await voiceOf('en'), theme);
  document.adoptedStyleSheets.push(sheet);
  for (const { shadowRoot } of root.children) shadowRoot?.adoptedStyleSheets.push(sheet);
  // What is placed by where words stand goes there once they stand elsewhere.
  dispatchEvent(new Event('resize'));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await still(root);
  return root;
}

const all = page.elementLocator(document.body);
const fileOf = (...words: string[]) => `${words.join(' ').replaceAll(/[^a-z]+/g, '-')}.png`;

describe('looks as it did', () => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test.each(narrow[theme])('%s', async (name) => {
      await show(name, theme, 'narrow');
      await expect.element(all).toMatchScreenshot(fileOf(name, theme));
    });
  });

  test.each(wide)('%s, wide', async (name) => {
    await show(name, 'light', 'wide');
    await expect.element(all).toMatchScreenshot(fileOf(name, 'wide'));
  });
});

describe('is seen to look otherwise:', () => {
  const changes: Record<string, { scene: string; change(root: ParentNode): void }> = {
    'a sum in another colour': {
      scene: 'note, agrees',
      change: (root) => part(root, '.sum').style.setProperty('--hue', '#0a6f86'),
    },
    'a marker 3 px off': {
      scene: 'page, marked',
      change: (root) => part(root, '.marker').style.setProperty('margin-left', '3px'),
    },
    'a marker of another colour': {
      scene: 'page, marked',
      change: (root) => part(root, '.marker').style.setProperty('--hue', '#6b7a8c'),
    },
    'a marker that is missing': { scene: 'page, marked', change: (root) => part(root, '.marker').remove() },
    'lighter words': {
      scene: 'note, agrees',
      change: (root) => part(root, 'h2').style.setProperty('font-weight', '400'),
    },
    'a hairline that is gone': {
      scene: 'note, agrees',
      change: (root) => part(root, 'footer').style.setProperty('border', '0'),
    },
    'a point of a plot 4 px off': {
      scene: 'panel, a figure',
      change: (root) => part(root, '.plot g').style.setProperty('transform', 'translateY(4px)'),
    },
  };

  test.each(Object.keys(changes))('%s', async (name) => {
    const { scene, change } = changes[name] ?? {};
    if (!scene || !change) throw new Error(name);
    const root = await show(scene, 'light', 'narrow');
    const before = await taken();
    expect(sameLook(before, await taken()).pass).toBe(true);
    change(root.lastElementChild?.shadowRoot ?? root);
    expect(sameLook(before, await taken()).message).toContain('differ');
  });
});

function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is “${selector}”`);
  return found;
}

/** The window as it is now. */
async function taken(): Promise<Picture> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const shot = await page.screenshot({ element: all, base64: true, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, width, height).data ?? [];
  return { metadata: { width, height }, data };
}
