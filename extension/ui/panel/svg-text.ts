/**
 * The plots on screen as the text of one SVG that stands by itself: colours, lines and type as they are drawn, under a title.
 * Reads what is shown and changes nothing of it; never touches the clipboard.
 */
import { textWidth } from '../../../src/figures/labels.ts';

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = 16;
const TITLE_SIZE = 14;
const TITLE_LINE = 19;

/** What the style sheet gives, as attributes that any drawing program reads. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
] as const;
const TYPE = ['font-family', 'font-size', 'font-weight'] as const;

/** Of no effect where they stand: left out, so that the text stays readable. */
const PLAIN: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
};

/** Mixed colours come as `color(srgb 0.1 0.2 0.3)`, which drawing programs do not know. */
function plainColour(value: string): string {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
  if (!mixed) return value;
  const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  return mixed[4] === undefined
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${mixed[4]})`;
}

function dress(copy: Element, shown: Element): void {
  copy.removeAttribute('class');
  const style = getComputedStyle(shown);
  const isDrawn = !['svg', 'g', 'title'].includes(shown.localName);
  for (const name of isDrawn ? DRAWN : []) {
    const value = plainColour(style.getPropertyValue(name));
    const isStroked = style.stroke !== 'none';
    if (value === PLAIN[name] || (name.startsWith('stroke-') && !isStroked)) continue;
    copy.setAttribute(name, value);
  }
  if (shown.localName === 'text')
    for (const name of TYPE) copy.setAttribute(name, style.getPropertyValue(name));
  for (const [index, child] of [...shown.children].entries()) {
    const twin = copy.children[index];
    if (twin) dress(twin, child);
  }
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Bold type runs wider than plain type is reckoned; a title is never cut off. */
function linesOf(title: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, TITLE_SIZE) * 1.15 <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** @param title said above the plots, and by a screen reader with all they show */
export function svgText(plots: readonly SVGSVGElement[], title: string): string {
  const sizes = plots.map((plot) => ({
    width: Number(plot.getAttribute('width')),
    height: Number(plot.getAttribute('height')),
  }));
  const width = Math.max(0, ...sizes.map((size) => size.width)) + 2 * EDGE;
  const lines = linesOf(title, width - 2 * EDGE);
  const below = EDGE + lines.length * TITLE_LINE;
  const height = sizes.reduce((sum, size) => sum + size.height + EDGE, below);
  const whole = make('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const ground = getComputedStyle(document.body);
  const said = make('title', {});
  said.textContent = plots.map((plot) => plot.getAttribute('aria-label') ?? '').join(' ');
  whole.append(said, make('rect', { width, height, fill: ground.backgroundColor }));
  for (const [index, line] of lines.entries()) {
    const heading = make('text', {
      x: EDGE,
      y: EDGE + (index + 1) * TITLE_LINE - 6,
      fill: ground.color,
      'font-family': ground.fontFamily,
      'font-size': `${TITLE_SIZE}px`,
      'font-weight': '600',
    });
    heading.textContent = line;
    whole.append(heading);
  }
  let top = below;
  for (const [index, plot] of plots.entries()) {
    const copy = plot.cloneNode(true) as SVGSVGElement;
    dress(copy, plot);
    copy.removeAttribute('aria-label');
    copy.removeAttribute('role');
    copy.setAttribute('x', String(EDGE));
    copy.setAttribute('y', String(top));
    top += (sizes[index]?.height ?? 0) + EDGE;
    whole.append(copy);
  }
  return `${new XMLSerializer().serializeToString(whole)}\n`;
}
