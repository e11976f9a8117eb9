/**
 * What is measured inside a page, bundled for it: the engine and its peers on the page's text, the gate's way through the
 * page beside the plainest pass there could be, and mark.js. Changes the page only to put mark.js's marks in and out.
 */
import packed from 'virtual:second-source/database';
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
  gate: Record<'ours' | 'pass', Timing>;
  found: boolean;
  engine: Record<'ours' | 'segmenter' | 'fuse' | 'mini', Timing>;
  mark: Record<'mark', Timing>;
}

export function measureHere(repetitions: number): PageTimings {
  const text = Array.from(document.querySelectorAll('p'), (p) => p.textContent).join('\n');
  const flat = new TextDecoder().decode(new TextEncoder().encode(text));
  const engine = createEngine(openDatabase(packed));
  const sentences = sentencesOf(flat);
  const marks = new Mark(document.body);
  return {
    found: gatePass(),
    gate: measure({ pass: { run: plainPass }, ours: { run: gatePass } }, repetitions),
    engine: measure(
      {
        ours: { run: () => engine.check(flat, CONTEXT) },
        segmenter: segmenterPass(flat),
        fuse: fuseEach(sentences, packed),
        mini: miniSearchEach(sentences, packed),
      },
      repetitions,
    ),
    mark: measure(
      {
        mark: {
          run() {
            marks.mark(['soldiers', 'troops', 'Korean', 'killed', 'Kursk']);
            marks.unmark();
            return document.body;
          },
        },
      },
      // It rebuilds the page's text nodes: enough to see where it stands.
      Math.min(repetitions, 5),
    ),
  };
}
