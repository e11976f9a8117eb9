/** The gallery's own page: shows the scene it is asked for. Built into one HTML file, so that any browser can be given it. */
import { doubleText, layoutFaults } from './faults.ts';
import { scenes, showScene, still } from './scenes.tsx';
import { type GalleryLanguage, voiceOf } from './voice.ts';

export interface GalleryWindow {
  sceneNames: readonly string[];
  showScene(index: number, language: GalleryLanguage, theme: 'light' | 'dark'): Promise<number>;
  /** What measuring finds wrong in the scene that is shown; in one with text twice as large. */
  layoutFaults(doubled: boolean): Promise<string[]>;
}

/** Two frames, and what was put off until after them. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

Object.assign(window, {
  sceneNames: scenes.map(({ surface, state }) => `${surface}, ${state}`),
  /** Gives the height at which nothing of it is scrolled away, as far as that is the window's doing. */
  async showScene(index, language, theme) {
    const scene = scenes[index];
    if (!scene) throw new Error(`There is no scene ${index}.`);
    const shown = await showScene(scene, await voiceOf(language), theme);
    await document.fonts.ready;
    await drawn();
    // What was drawn may have asked for more: a panel looks up what it was opened with once it stands.
    await drawn();
    await still(shown);
    const part = document.querySelector('.part:not([hidden])');
    const hidden = part ? part.scrollHeight - part.clientHeight : 0;
    return document.documentElement.scrollHeight + hidden;
  },
  async layoutFaults(doubled) {
    if (doubled) doubleText();
    await drawn();
    return layoutFaults();
  },
} satisfies GalleryWindow);
