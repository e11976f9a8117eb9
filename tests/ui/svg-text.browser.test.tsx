/** The copied SVG, drawn by itself: it needs no style sheet of ours, and shows what the panel showed. */
/// <reference types="vite/client" />
import '../../extension/ui/panel/panel.css';
import '../../extension/ui/panel/figures.css';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FigureView } from '../../extension/ui/panel/figure-view.tsx';
import { svgText } from '../../extension/ui/panel/svg-text.ts';
import { database, doors, messages, words } from './desk.ts';

const root = document.createElement('div');
root.style.width = '380px';
document.body.append(root);
afterEach(() => {
  render(null, root);
  delete document.documentElement.dataset.theme;
});

function copied(id: string): { text: string; svg: Element; shown: SVGSVGElement[] } {
  render(
    <FigureView
      {...{ id, database, messages, words }}
      pageClaim={null}
      copyText={doors().copyText}
      onBack={() => {}}
    />,
    root,
  );
  const shown = [...root.querySelectorAll<SVGSVGElement>('.plot > svg')];
  const text = svgText(shown, 'North Korean soldiers killed, as told by everyone who has ever counted');
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return { text, svg: parsed.documentElement, shown };
}

describe.each(['dprk-killed', 'dprk-deployment'])('%s', (id) => {
  it('carries every colour, line and letter as attributes', () => {
    const { svg, shown, text } = copied(id);
    expect(text).not.toMatch(/class=|style=|var\(|color\(|light-dark/);
    const marks = svg.querySelectorAll('svg svg path');
    expect(marks).toHaveLength(shown[0]?.querySelectorAll('path').length ?? -1);
    for (const mark of marks) expect(mark.getAttribute('fill')).toMatch(/^(?:rgba?\(|none)/);
    for (const line of svg.querySelectorAll('svg svg line'))
      expect(line.getAttribute('stroke')).toMatch(/^rgba?\(/);
    for (const words of svg.querySelectorAll('text')) {
      expect(words.getAttribute('font-size')).toMatch(/px$/);
      expect(words.getAttribute('fill')).toMatch(/^rgba?\(/);
    }
    expect([...svg.querySelectorAll('svg svg text')].map((one) => one.textContent)).toEqual(
      [...(shown[0]?.querySelectorAll('text') ?? [])].map((one) => one.textContent),
    );
  });

  it('has a title above the plot that runs out of nothing, and all its words for a screen reader', () => {
    const { svg, shown } = copied(id);
    expect(svg.querySelector('title')?.textContent).toBe(shown[0]?.getAttribute('aria-label'));
    document.body.append(document.importNode(svg, true));
    const drawn = document.body.lastElementChild;
    const box = drawn?.getBoundingClientRect();
    const plot = drawn?.querySelector('svg')?.getBoundingClientRect();
    for (const line of drawn?.querySelectorAll(':scope > text') ?? []) {
      const { right, bottom } = line.getBoundingClientRect();
      expect(right).toBeLessThanOrEqual(box?.right ?? 0);
      expect(bottom).toBeLessThanOrEqual(plot?.top ?? 0);
    }
    drawn?.remove();
  });
});

it('keeps the theme it was copied in', () => {
  const ground = (theme: string) => {
    document.documentElement.dataset.theme = theme;
    return copied('dprk-killed').svg.querySelector('rect')?.getAttribute('fill');
  };
  expect(ground('light')).toBe('rgb(255, 255, 255)');
  expect(ground('dark')).toBe('rgb(23, 27, 33)');
});
