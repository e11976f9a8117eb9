/**
 * The marks: CSS custom highlights under claims, one highlight a sum, told apart by colour and by the pattern of the line.
 * Names are random a page load. Touches only its own highlights and its own style sheet, no element and no attribute.
 */
import type { Sum } from '../../src/types.ts';

export type MarkedSum = Exclude<Sum, 'no-source'>;

/** The line of each sum. `currentColor` is the page's own text colour, so a mark is dark on light and light on dark. */
const looks: { readonly [sum in MarkedSum]: { line: string; colour: string } } = {
  agrees: { line: 'solid', colour: '#0a8f86' },
  differs: { line: 'double', colour: '#c2660c' },
  mixed: { line: 'dashed', colour: '#7b61d1' },
  context: { line: 'dotted', colour: '#6b7a8c' },
};

/** More marks than this help nobody and slow the drawing of the page. */
export const mostPainted = 500;

export type PaintStyle = 'line' | 'background';

export interface Paint {
  setStyle(style: PaintStyle): void;
  add(sum: MarkedSum, range: StaticRange): void;
  delete(sum: MarkedSum, range: StaticRange): void;
  /** The ranges of ours drawn at a point of the viewport. Undefined where the browser cannot tell. */
  at(x: number, y: number): AbstractRange[] | undefined;
}

interface Pointed extends HighlightRegistry {
  highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
}

export function startPaint(signal: AbortSignal): Paint {
  const sheet = new CSSStyleSheet();
  const made = new Map<MarkedSum, { name: string; highlight: Highlight }>();
  let shown = false;
  let style: PaintStyle = 'line';

  const registry = CSS.highlights as Pointed;

  function show(): void {
    // Nothing of ours is to be found on a page where nothing is marked.
    shown = true;
    for (const sum of Object.keys(looks) as MarkedSum[])
      made.set(sum, { name: randomName(), highlight: new Highlight() });
    writeSheet();
    document.adoptedStyleSheets.push(sheet);
    for (const { name, highlight } of made.values()) registry.set(name, highlight);
  }

  const writeSheet = (): void =>
    sheet.replaceSync([...made].map(([sum, { name }]) => rule(sum, name, style)).join('\n'));

  signal.addEventListener('abort', () => {
    for (const { name, highlight } of made.values())
      if (registry.get(name) === highlight) registry.delete(name);
    // The page may have replaced the whole list; then ours is gone already.
    if (shown) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    setStyle(next) {
      if (next === style) return;
      style = next;
      if (shown) writeSheet();
    },
    add(sum, range) {
      if (signal.aborted) return;
      if (!shown) show();
      made.get(sum)?.highlight.add(range);
    },
    delete(sum, range) {
      made.get(sum)?.highlight.delete(range);
    },
    at(x, y) {
      if (!registry.highlightsFromPoint) return undefined;
      const own = new Set([...made.values()].map(({ highlight }) => highlight));
      return registry
        .highlightsFromPoint(x, y)
        .flatMap(({ highlight, ranges }) => (own.has(highlight) ? ranges : []));
    },
  };
}

function rule(sum: MarkedSum, name: string, style: PaintStyle): string {
  const { line, colour } = looks[sum];
  const draw = (mark: string, thickness: string) =>
    `::highlight(${name}) { text-decoration: underline ${line} ${mark} ${thickness}; }`;
  // Not on paper; a thicker line in the text's own colour where contrast is asked for. Where colours are forced, browsers
  // draw every highlight in their selection's colours, and the line tells which.
  // The pattern stays under a background, thinner: colour alone tells nothing.
  const ground = `::highlight(${name}) { background-color: color-mix(in srgb, ${colour} 20%, transparent); }`;
  return `@media screen {
  ${draw(`color-mix(in srgb, ${colour} 72%, currentColor)`, style === 'line' ? '1.5px' : '1px')}
  ${style === 'background' ? ground : ''}
  @media (prefers-contrast: more) { ${draw('currentColor', '3px')} }
  @media (forced-colors: active) { ${draw('LinkText', '2px')} }
}`;
}

/** Letters only, and a new one each time: a fixed name would tell every page that the extension is here. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
