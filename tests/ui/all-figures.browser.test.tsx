/** The page of all figures in a real browser: everything is on it, its list of groups leads there, its search narrows it. */
/// <reference types="vite/client" />
import '../../extension/ui/panel/panel.css';
import '../../extension/ui/panel/figures.css';
import '../../extension/ui/sheet.css';
import '../../extension/ui/all-figures/all-figures.css';
import packed from 'virtual:second-source/database';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AllFigures } from '../../extension/ui/all-figures/all-figures.tsx';
import { createWords } from '../../extension/ui/words.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { doors, messages } from './desk.ts';

const database = openDatabase(packed);
const all = [...database.figures.keys(), ...database.statements.keys()];
const root = document.createElement('div');
document.body.append(root);
let asked: unknown[][] = [];
beforeEach(() => {
  const desk = doors();
  asked = desk.asked;
  const words = createWords(database, messages);
  render(<AllFigures {...{ database, messages, words }} copyText={desk.copyText} />, root);
});
afterEach(() => render(null, root));

const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
const within = (id: string, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(`#${id} ${selector}`);
  if (!element) throw new Error(`no ${selector} in ${id}`);
  return element;
};

describe('all figures', () => {
  it('has each figure and statement once, by its id, those with claims drawn', () => {
    for (const id of all) {
      expect(root.querySelectorAll(`#${id}`), id).toHaveLength(1);
      const claims = database.claimsOf(id);
      expect(root.querySelectorAll(`#${id} .point`), id).toHaveLength(claims.length);
      expect(root.querySelectorAll(`#${id} .claims > li`), id).toHaveLength(claims.length);
    }
  });

  it('keeps the order of headings: one title, groups, figures', () => {
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.localName.slice(1)));
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('lists its groups, and a press leads to the group, the keyboard with it', async () => {
    expect(texts('nav a')).toEqual(texts('h2'));
    const last = [...root.querySelectorAll<HTMLElement>('nav a')].at(-1);
    last?.focus();
    await userEvent.keyboard('{Enter}');
    const group = [...root.querySelectorAll<HTMLElement>('h2')].at(-1);
    await vi.waitFor(() => expect(location.hash).toBe(`#${group?.id}`));
    expect(document.activeElement).toBe(group);
    // However long the smooth way there takes.
    await expect
      .poll(() => group?.getBoundingClientRect().top, { timeout: 30_000 })
      .toBeLessThan(innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('narrows to what is searched for, and tells when nothing is found', async () => {
    const field = root.querySelector('input');
    if (!field) throw new Error('no field');
    await userEvent.type(field, 'wounded');
    expect(root.querySelector('#dprk-wounded')).not.toBeNull();
    expect(root.querySelector('#treaty-signed')).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'tomatoes');
    expect(root.querySelectorAll('article')).toHaveLength(0);
    expect(texts('.notice')).toEqual([messages.figures.none]);
  });

  it('copies each figure’s own claims', async () => {
    await userEvent.click(within('dprk-troops-kursk', '.copying button'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const lines = String(asked[0]?.[1]).trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(database.claimsOf('dprk-troops-kursk').length);
    for (const line of lines) expect(line).toMatch(/^dprk-troops-kursk,/);
  });
});
