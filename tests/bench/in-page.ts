/**
 * What is measured inside a page, bundled for it: the engine and its peers on the page's text, the gate's way through the
 * page beside the plainest passes there could be, and what others do to a whole page: mark.js and Dark Reader. Changes the page
 * only to put their marks and colours in and out.
 */
import packed from 'virtual:second-source/database';
import { disable, enable } from 'darkreader';
import Mark from 'mark.js';
import { outsideText } from '../../extension/page/outside.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { createEngine } from '../../src/engine.ts';
import { createPrefilter } from '../../src/text/prefilter.ts';
import { measure, type Timing } from './measure.ts';
import { fuseEach, miniSearchEach, segmenterPass, sentencesOf } from './peers.ts';

const CONTEXT = { published: '2024-11-05', language: 'en' } as const;
/** The reference of `gate`: any word of the war, in any case. */
const FIXED = /korea|russia|ukrain|kursk|kremlin|pyongyang|dprk/iu;

const textNodes = (): TreeWalker => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

function plainPass(): number {
  const walker = textNodes();
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (FIXED.test((node as Text).data)) found++;
  return found;
}

/** Every node of the document, nothing asked of any: what going over a page costs by itself. */
function barePass(): number {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** As the gate looks, without its pauses: those give the thread back, they do not read. */
function gatePass(): boolean {
  const prefilter = createPrefilter(document.documentElement.lang);
  const walker = textNodes();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (text.length > 2 && !outsideText.has(node.parentNode?.nodeName ?? '') && prefilter.see(text))
      return true;
  }
  return false;
}

export interface PageTimings {
  gate: Record<'ours' | 'pass' | 'bare', Timing>;
  found: boolean;
  engine: Record<'ours' | 'segmenter' | 'fuse' | 'mini', Timing>;
  whole: Record<'mark' | 'dark', Timing>;
}

/** These rebuild the page's text nodes, or its styles: enough to see where they stand. */
const WHOLE_PAGE_RUNS = 10;

const lightness = (): number =>
  Math.max(...(getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []));

/** Dark Reader is through when its call returns: no change of the page's comes after it, and the page is dark. */
function darken(): boolean {
  enable({});
  return true;
}

function seeItDarken(): void {
  darken();
  const dark = lightness();
  disable();
  if (!(dark < 64 && lightness() > 192)) throw new Error('Dark Reader did not darken the page.');
}

export function measureHere(repetitions: number): PageTimings {
  const text = Array.from(document.querySelectorAll('p'), (p) => p.textContent).join('\n');
  const flat = new TextDecoder().decode(new TextEncoder().encode(text));
  const engine = createEngine(openDatabase(packed));
  const sentences = sentencesOf(flat);
  const marks = new Mark(document.body);
  const timings: PageTimings = {
    found: gatePass(),
    gate: measure(
      { bare: { run: barePass }, pass: { run: plainPass }, ours: { run: gatePass } },
      repetitions,
    ),
    engine: measure(
      {
        ours: { run: () => engine.check(flat, CONTEXT) },
        segmenter: segmenterPass(flat),
        fuse: fuseEach(sentences, packed),
        mini: miniSearchEach(sentences, packed),
      },
      repetitions,
    ),
    whole: measure(
      {
        mark: {
          run() {
            marks.mark(['soldiers', 'troops', 'Korean', 'killed', 'Kursk']);
            return document.body;
          },
          undo: () => marks.unmark(),
        },
        dark: { run: darken, undo: disable },
      },
      Math.min(repetitions, WHOLE_PAGE_RUNS),
    ),
  };
  seeItDarken();
  return timings;
}
